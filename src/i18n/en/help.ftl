## Questions

help = Keep the register of a complaints office.
    .more =
        Every act is entered with its date, its author and its reason; nothing is lost, and every figure of a report can be traced to its requests.
        A request goes by its number: 2026-0042, or 42 for a request of this year. Codes (channel, kind, ground…) are those of the register’s lists; their labels may be typed too.
    .examples =
        doleances init --profile mifi
        doleances intake --received yesterday --channel phone --subject "Delay"
        doleances triage 42 --admissible --kind complaint --ground delay
        doleances close 42 --as answered --unsubstantiated --by email
        doleances due --within 5
        doleances help triage
    .variables =
        DOLEANCES_REGISTER   File of the register; failing it, the account’s own
        DOLEANCES_LANG       Language: fr or en; failing it, the computer’s
        DOLEANCES_OFFICER    Officer who acts; failing it, by the account
        DOLEANCES_TODAY      Date held to be today’s: YYYY-MM-DD
        NO_COLOR             When it is set, no colour
        PAGER                What turns the pages of what is longer than the screen; else less; cat for none

help-heading-globals = { $names } (to see them: doleances help)
help-heading-also = Also typed
help-heading-arguments = Arguments
help-heading-examples = Examples
help-heading-global = Options of every command
help-heading-options = Options
help-heading-usage = Usage
help-heading-words = The map, in TOML
help-heading-variables = Environment variables
help-heading-verb = VERB
help-heading-verbs = Verbs
help-placeholder-options = OPTIONS

help-group-account = Report and exchange
help-group-file = Keep the file
help-group-handle = Handle a request
help-group-keep = Keep the register
help-group-look = Look up
help-group-registers = Other registers
help-group-tool = Tools

## Help: the options of every command

help-global-author = Officer who acts: one of the list, or your account’s own name (by default, whoever your account belongs to)
help-global-color = Colours: auto (by default), always or never
help-global-format = Form of the data: table (by default), csv, json or jsonl (one document a line); of a report: html, md or xlsx too; of a letter: md, html or docx; of the register of incidents: html
help-global-help = Show this help
help-global-lang = Language of the texts: fr or en
help-global-no_input = Ask no question: what is missing is an error
help-global-quiet = Show only the data asked for
help-global-register = File of the register
help-global-version = Show the version

## Help: what is said alike for several verbs

help-arg-by = Channel to the person (a code of the list channel)
help-arg-channel = Channel of receipt (a code of the list channel)
help-arg-closed = Closed in this period: YYYY-MM-DD..YYYY-MM-DD, either side may be left open
help-arg-dry_run = Show what would be written, and write nothing
help-arg-finding = Finding: substantiated, partly or unsubstantiated
help-arg-force = Replace the file if there is one
help-arg-ground = Ground: NATURE, or NATURE:COMMITMENT; may be repeated
help-arg-kind = Kind of request (a code of the list kind): complaint, comment, request…
help-arg-limit = Requests to show at most
help-arg-number = Number of the request: 2026-0042, or 42 for a request of this year
help-arg-numbers = Numbers of the requests: 2026-0042, or 42 for a request of this year. All are acted upon, or none
help-arg-officer = Officer; none for the requests that have no officer
help-arg-on = Date of the act: YYYY-MM-DD, yesterday, friday, -3d. Default: today
help-arg-open = Only requests that are not closed
help-arg-overdue = Only requests that are overdue
help-arg-partly = Partly substantiated, by this criterion (a code of the list criterion)
help-arg-program = Program or service concerned (a code of the list program)
help-arg-reason = Reason, kept in the file: a text, @FILE, or - for standard input
help-arg-received = Received in this period: YYYY-MM-DD..YYYY-MM-DD, either side may be left open, or November, 2026-Q3
help-arg-sort = Order: number, received, due, closed, officer, unit or kind
help-arg-status = Status: received, in_progress, suspended, closed or destroyed
help-arg-substantiated = Substantiated, by this criterion (a code of the list criterion)
help-arg-text = Text: as it is, @FILE, or - for standard input
help-arg-units = Unit where the incident took place, or that has a part in it (code of the list unit); may be repeated
help-arg-unit = Administrative unit concerned (a code of the list unit)
help-arg-unsubstantiated = Unsubstantiated

## Help: the verbs

help-ack = Record the acknowledgement of receipt
    .more = The target is 2 business days. The web form sends its own: it is recorded upon intake.
    .examples = doleances ack 42 43 --by email --on yesterday
help-amend = Amend a field that was wrong
    .more = The old value and the reason stay in the history. What has a verb of its own (triage, assignment, closing…) is taken back with “undo”.
    .examples = doleances amend 42 --set channel=phone --set received_on=2026-04-02 --reason "Typing error"
help-amend-set = Field and value, of one of these fields: { $fields }. With no value after the sign =, the field is emptied; may be repeated
help-assign = Assign requests to an officer
    .more = An officer in conflict of interest is refused (framework policy, 2.2), and a review goes to another than the first.
    .examples = doleances assign 42 43 --to mtremblay
help-assign-to = Officer in charge of the request
help-close = Close a request, the reply being sent
    .more = A complaint answered with reasons has a finding on every ground (framework policy, 4.2). A transfer needs the person’s consent.
    .examples =
        doleances close 42 --as answered --substantiated error --text @reply.txt
        doleances close 43 --as transferred --to ombudsman --by mail
        doleances close 44 --as no-action --no-reply "No way to reach the person"
help-close-disposition = Disposition: answered (with reasons), inadmissible, transferred, withdrawn, settled (informally), no-action or duplicate (with --of)
help-close-no_reply = Why no reply could be sent
help-close-of = Request that this one is a duplicate of, under which the communication is handled
help-close-text = Reply sent: a text, @FILE, or - for standard input
help-close-to = Body that the request is transferred to (a code of the list body)
help-completions = Print the completions of a shell
    .more = One line, typed once, is enough for each shell. It then asks the program what may follow: verbs, options, values, numbers and lists of the register.
    .examples =
        echo "source <(doleances completions bash)" >> ~/.bashrc
        echo "autoload compinit; compinit; . <(doleances completions zsh)" >> ~/.zshrc
        echo "doleances completions fish | source" >> ~/.config/fish/config.fish
help-completions-shell = Shell: bash, zsh, fish, elvish or powershell
help-conflict = Declare a conflict of interest, see the table of them
    .more =
        The officer can then neither be assigned the request, nor decide on it, nor see who the person is (framework policy, 2.2).
        Toward a unit (--unit) or a person (--name), the conflict holds for all their requests, present and to come; the person’s name is never shown.
    .examples =
        doleances conflict 42 mtremblay --reason "A relative"
        doleances conflict --unit permanent_selection mtremblay --reason "Spouse"
        doleances conflict list --year 2026
help-conflict-officer = Officer concerned
help-consent = Record the person’s consent, or see who may know who they are
    .more =
        A granted consent is needed to name the person to a unit, or to transfer the request to a body.
        With the number alone: who may know their name, since when and by which act.
    .examples =
        doleances consent 42 --for ombudsman --grant --by phone
        doleances consent 42
help-consent-by = By which means the person said so (a code of the list channel)
help-consent-ask = Asked
help-consent-grant = Granted
help-consent-party = Unit to which the person would be named, or body to which the request would be transferred (a code of the list unit or body; unit:CODE or body:CODE when it is in both)
help-consent-refuse = Refused
help-consent-withdraw = Withdrawn
help-due = See what is to be answered, the most pressing first
    .examples =
        doleances due --within 5 --officer mtremblay
        doleances due --check --quiet
help-due-check = End with code 10 if anything is overdue; --only narrows it
help-due-within = Only what is due within this number of business days
help-extend = Announce to the person a new date for the reply
    .more = The due date of the standard does not move: reports still measure the time against the standard. The “extension” letter announces the date.
    .examples = doleances extend 42 --to 2026-05-29 --reason "The unit needs two weeks to find the file."
help-extend-reason = Reason for the new date, as the person will read it: a text, @FILE, or - for standard input
help-extend-to = Date announced, later than the due date: YYYY-MM-DD, January 15, Friday
help-find = Search the texts
    .more = Accents and case do not matter, and the beginning of a word is enough. Subject, narrative and demand are searched; identities are not.
    .examples = doleances find delay renewal
help-find-words = Words to find, all of them
help-finding = Reach a finding on a ground, or on the complaint
    .more =
        A substantiated finding rests on a criterion. Only an admissible complaint has a finding (framework policy, 4.2).
        An unsubstantiated one has none: no prejudice can be shown. It is argued in --reasons.
    .examples = doleances finding 42 1 --substantiated error --reasons "The form was misfiled."
help-finding-ground = Rank of the ground in the file; not needed if there is but one
help-finding-reasons = Reasons of the finding, as the person will read them: a text, @FILE, or - for standard input
help-ground = Add or drop a ground
    .examples =
        doleances ground 42 add delay:diligent
        doleances ground 42 drop 2
help-ground-add = Add a ground
help-ground-add-ground = Ground: NATURE, or NATURE:COMMITMENT
help-ground-drop = Drop a ground
help-ground-drop-n = Rank of the ground in the file
help-help = Show the help of a verb
    .examples = doleances help close
help-help-verbs = Verb to be helped with, in one word or in two: report month
help-init = Create a register
    .more = The profile gives the lists, the service standards and the calendar to begin with; all can be changed later.
    .examples =
        doleances init --profile mamh
        doleances --register complaints.db init --title "Complaints office"
help-init-group = Group of the system whose accounts share the register: the file and what is written beside it are the group’s, in a directory that is its alone (made if need be)
help-init-officers = Officer of the team: a code, a name and, if they have one, an account of the computer (may be repeated)
help-init-profile = Profile to begin with: mifi, mamh, mess or a .toml file. Default: mifi
help-init-title = Name of the office, at the head of reports
help-intake = Register a request
    .more = The request gets its number, alone on standard output. Without name or particulars it is anonymous, which does not make it inadmissible. Their particular needs (an interpreter, large print) are noted in the file: doleances note.
    .examples =
        doleances intake --received yesterday --channel phone --subject "Delay"
        doleances intake --received yesterday --channel mail --subject A --text @a.txt
help-intake-address = Postal address of the person
help-intake-anonymous = The person did not say who they are
help-intake-email = E-mail of the person
help-intake-from_email = E-mail to register, saved as .eml, or - for standard input: its date, the person, the subject, the text and the documents. A folder: one e-mail after the other
help-intake-name = Name of the person
help-intake-organisation = Organisation that the person speaks for
help-intake-phone = Telephone of the person
help-intake-received = Date of receipt: YYYY-MM-DD, yesterday, -3d. It is day 0 of the time limit
help-intake-reference = Reference of the request in another system
help-intake-remedy = What the person asks for
help-intake-reply_language = Language of the reply: fr or en. Default: fr
help-intake-representative = Who represents the person
help-intake-source = Source (a code of the list source). Default: direct
help-intake-subject = Subject, without anything that identifies the person
help-intake-text = What the person said: a text, @FILE, or - for standard input
help-link = Link two requests
    .examples = doleances link 43 42 --as duplicate
help-link-kind = Link: duplicate, repeat (again on the same matter) or related
help-link-other = Number of the other request
help-list = List the requests that answer to conditions
    .more = A table goes from the latest to the oldest, unless --sort says otherwise; csv, json and jsonl go by number.
    .examples =
        doleances list --open --officer none
        doleances list --received 2026-04-01..2026-06-30 --kind complaint --format csv
        doleances list --overdue --sort due --columns number,due_on,officer
help-list-columns = Columns, separated by commas: number, status, kind, received_on, due_on, officer, subject…
help-guide = Read about a subject on one page, offline
    .more = Without SUBJECT, the subjects and their titles.
    .examples =
        doleances guide
        doleances guide clock
help-guide-subject = Subject: life (of a file), clock, figures, consent, retention, backup, sharing, spreadsheet or jobs
help-man = Print the manual: one page of all, or one page a verb
    .more = Without DIRECTORY, the page of all, in the language of the texts. In DIRECTORY, a page a verb and a language, where man looks for them: man1 and fr/man1.
    .examples =
        doleances man > doleances.1
        doleances man ~/.local/share/man
help-man-directory = Directory to write the pages in
    .examples = doleances man > ~/.local/share/man/man1/doleances.1
help-note = Add a note to the file
    .more = A note also keeps what has no act of its own: the particular needs of the person (an interpreter, large print), what is agreed on with a body before a transfer.
    .examples = doleances note 42 --text "Call from the person: a transcript will follow."
help-reopen = Reopen a closed request
    .examples = doleances reopen 42 --review --reason "The person asks for a review."
help-reopen-review = Review: the request goes to another officer than the first (framework policy, 2.2)
help-resume = Resume the clock, the documents being in
    .examples = doleances resume 42 --on yesterday
help-show = Show everything the register knows of a request, or of a record of another register
    .examples =
        doleances show M3
        doleances show 42 --history
        doleances show 42 --explain
        doleances show 42 --identity --reason "Calling the person back"
help-show-explain = Explain the due date, day by day
help-show-history = Show every act: who, when, what
help-show-identity = Show the person’s identity; the consultation and its reason stay in the history
help-show-number = Number of the request: 2026-0042, or 42 for a request of this year; with its letter, of another record: M3 (measure), E3 (issue), P3 (Ombudsman), I3 (incident), R3 (edition), A3 (activity)
help-show-reason = Reason for which the identity is consulted
help-suspend = Suspend the clock while the person’s documents are awaited
    .more = It is the only reason to suspend (service statement); one suspension at a time.
    .examples = doleances suspend 42 --reason "Your 2025 transcript"
help-suspend-until = End of the suspension, when it is entered afterwards
help-suspend-reason = Documents awaited, as the person will read them: a text, @FILE, or - for standard input
help-triage = Triage: the kind of a request and whether it is admissible
    .more = A request is inadmissible for a reason of the list inadmissibility, and the person is informed of it. A disclosure of wrongdoing is only directed to the Québec Ombudsman: neither narrative nor identity is kept.
    .examples =
        doleances triage 42 --admissible --kind complaint --ground delay:diligent
        doleances triage 43 --inadmissible other_body --by email
help-triage-admissible = Admissible
help-triage-inadmissible = Inadmissible, for this reason (a code of the list inadmissibility)
help-triage-refer = Where the person is directed: a body, unit:UNIT or partner:PARTNER
help-undo = Take back the last act of a request, or of a record of another register
    .more = The act and its undoing stay in the history. What begins a record stands: a number is given once. An erasure is not undone, nor what came before it.
    .examples =
        doleances undo 42 --reason "Wrong number"
        doleances undo P1 --reason "Exchange of another file"
        doleances undo import:3 --reason "Day and month swapped"
help-undo-number = Number of the request: 2026-0042 or 42; of another record: M3, E3, P3, I3, A3

## Help: the names of values

value-account = ACCOUNT
value-bodies = BODIES
value-body = BODY
value-channel = CHANNEL
value-code = CODE
value-columns = COLUMNS
value-criterion = CRITERION
value-date = DATE
value-days = DAYS
value-digest = DIGEST
value-disposition = DISPOSITION
value-field = FIELD
value-file = FILE
value-finding = FINDING
value-format = FORMAT
value-from = FROM
value-ground = GROUND
value-handler = HANDLER
value-kind = KIND
value-kinds = KINDS
value-label = LABEL
value-lang = LANG
value-list = LIST
value-map = MAP
value-n = N
value-name = NAME
value-number = NUMBER
value-officer = OFFICER
value-percent = PERCENT
value-group = GROUP
value-profile = PROFILE
value-program = PROGRAM
value-reason = REASON
value-reference = REFERENCE
value-shell = SHELL
value-source = SOURCE
value-status = STATUS
value-text = TEXT
value-to = TO
value-unit = UNIT
value-value = VALUE
value-verb = VERB
value-what = WHAT
value-when = WHEN
value-year = YEAR

## Manual

man-description = DESCRIPTION
man-examples = EXAMPLES
man-name = NAME
man-see = SEE ALSO
man-synopsis = SYNOPSIS
man-title = Manual of doleances
man-verbs = VERBS
man-exit = EXIT CODES
    .codes =
        0: done
        1: refused by a rule, or failed
        2: a command that is not understood
        3: no record of that number; no document, ground, note or import of that rank
        4: a register that cannot be opened, is busy or is damaged
        10: “due --check” found a request overdue

## Names of the acts, in the history and in refusals

heading-history = History

## Proof of the register

help-backup = Copy the register, and check the copy
    .more =
        The copy is taken at one moment, even while others work at the register. In a directory, its name bears the date and the time.
        With --keep, which takes a directory, the copies whose entries all are in the register go, those with the fewest first; never the one just made, nor one that has entries which the register has not.
        With --recipient, the copy is encrypted by the age program: only the private key, which need not be on this computer, opens it.
    .examples =
        doleances backup register-2026-05-04.db
        doleances backup /backups --keep 30
        doleances backup /backups --keep 30 --recipient age1…
help-backup-file = File of the copy, or directory to put it in
help-backup-keep = Keep only the last N dated copies there
help-backup-recipient = age public key (age1…) of whoever may open it; repeated for several
help-restore = Put a backup in the place of the register
    .more =
        The copy is checked from end to end before it takes the place of the register, which is kept beside it, under its name and the date. Nothing is replaced while others work at it.
        What the register that it replaces has more than the copy is said, and what the copy brings back of what was erased since; with --dry-run, before anything is replaced. A copy of another register, or in the place of what cannot be read, is put there only with --yes.
    .examples =
        doleances restore /backups/register-2026-05-04-180000.db
        doleances restore copy.db.age --identity key.txt
help-restore-file = Copy to put back
help-restore-identity = File of the age private key, for an encrypted copy
help-check = Prove that the register was not altered outside doleances
    .more = Shows the number of entries and their digest, which also stands on every report. The exit code is 4 if anything is wrong.
    .examples =
        doleances check --deep
        doleances check --digest DIGEST
help-check-accept = Go by the register as it is from now on, although this account saw another
help-check-at = Entries in the journal when the digest was noted
help-check-profile = List what the office has still to complete: contacts, settings, items to be confirmed
help-check-deep = Make all the tables again from the journal and compare them
help-check-digest = A digest noted before, to be compared

## Export and import

help-export = Export data, without identities
    .more =
        Without --excel the file is for programs: codes, commas and stable names of columns. A name in .xlsx makes a workbook, where dates and numbers are such.
        In CSV, with or without --excel, an apostrophe goes before what a spreadsheet would take for a formula (=, +, -, @ first); importing takes it off. JSON and the workbook have the text as it is.
        --all writes every documented view as CSV, a file a fiscal year, in a directory that several offices fill side by side to be read together (DuckDB, Spark). Only codes, dates and numbers go out: no identity, no text, no officer’s name. What the office had put there before is replaced at once.
    .examples =
        doleances export requests --received 2026-04..2027-03 --excel -o year.csv
        doleances export requests -o requests.xlsx
        doleances export history --format jsonl
        doleances export --all lake
help-export-all = Directory where all views go, without a word of text, beside those of other offices, with a manifest
help-export-excel = For Excel: labels instead of codes
help-export-output = File to write. Default: standard output
help-export-what = Data: requests, grounds, consultations, issues, measures, ombudsman (files), exchanges (with the Ombudsman), incidents or history
help-import = Import the requests of another system
    .more = All of the file is taken, or nothing, unless --rejects collects the refused lines. What the source never recorded stays unknown.
    .examples =
        doleances import complaints.csv --propose
        doleances import complaints.csv --map map.toml --dry-run
        doleances import complaints.csv --map map.toml --rejects rejects.csv
    .words =
        {"["}columns] field = "COLUMN"  Where each field comes from, or a table:
          column = "COLUMN"  the column; columns = ["A", "B"] and join = " / " for a text in several
          values = {"{"} "Tel." = "phone" {"}"}  the words of the file and their codes; "" leaves it unknown; two grounds: "delay;courtesy"
          otherwise = "web"  what stands for the other words; an empty cell stays unknown
          `date_format = "%d/%m/%Y"`  the form of the dates of the column (day, month, year)
          impossible = "unknown"  leaves unknown what contradicts the rest, rather than refuse the line
        {"["}constants] field = "value"  What holds for every line
        ignore = ["COLUMN"]  The columns that nothing takes: each is named, or the file is refused
        grow = ["unit", "program"]  The lists that gain the values of the file, case and accents aside
        `date_format = "%d/%m/%Y"`  The form of all dates; several forms in brackets
        encoding = "windows-1252"  The encoding: utf-8, utf-16 or windows-1252. By default, it is recognised
        delimiter = ";"  The delimiter. By default, that of the first line
        unknown  In a cell or a constant: the source says that it does not know
        number  The column of the number, in a file that comes from this register
help-import-file = CSV file, or - for standard input
help-import-map = A .toml map that says which column feeds which field. Default: the columns of an export
help-import-propose = Write a map from the header and the values of the file, to be read over and corrected
help-import-rejects = File for the refused lines, with their number and the reason
help-import-update = Enter what the file says more of the requests that are known: acknowledgement, triage, finding, closing
help-import-skip_known = Pass over requests whose reference is already in the register

## Lists and calendar

help-hand = Hand requests to the unit that served the person or to a partner, or take them back to the office
help-hand-to = To whom: office, unit:UNIT or partner:PARTNER

help-holidays = The holidays of the office
help-holidays-list = Show the holidays of a year
help-holidays-list-year = Year (this one and the next when left out)
help-holidays-add = Add a holiday by decree, after showing the due dates that move
help-holidays-add-name = Name of the holiday
help-holidays-remove = Remove a holiday, which becomes a business day, after showing the due dates that move

help-reference = The register’s lists: kinds, channels, units, grounds, standards…
help-reference-list = Show the lists, or what one of them holds
help-reference-add = Add an item to a list
help-reference-add-code = Code, short and final: lower-case letters without accents, digits, “_”, “-” or “.”
help-reference-add-fr = French label
help-reference-add-en = English label (optional for an officer or a unit)
help-reference-add-parent = The item of the same list that this one belongs to, such as the sector of a unit
help-reference-add-note_fr = Rule to show with this choice, in French
help-reference-add-note_en = Rule to show with this choice, in English
help-reference-add-source = The document that says so
help-reference-add-contact_fr = How to reach the body, the unit or the partner, in French, for the letters
help-reference-add-contact_en = How to reach the body, the unit or the partner, in English, for the letters
help-reference-add-account = Operating-system account of the officer
help-reference-add-length = Length of the standard, in its unit
help-reference-add-unit = Unit of the standard: business_days, calendar_days or months
help-reference-add-target = Target of the standard, in percent
help-reference-add-kinds = Kinds of request that the standard times, separated by commas
help-reference-add-bodies = Where to direct the person, separated by commas: bodies, unit:UNIT, partner:PARTNER
help-reference-rename = Change the label of an item, or how a body is reached; its code stays
help-reference-rename-fr = New French label
help-reference-rename-en = New English label
help-reference-rename-contact_fr = New way to reach the body, the unit or the partner, in French, for the letters
help-reference-rename-contact_en = New way to reach the body, the unit or the partner, in English, for the letters
help-reference-rename-source = The document that says so, in the place of “À confirmer”
help-reference-retire = Take an item out of the choices; the requests that bear it keep it
help-reference-retire-undo = Put a retired item back among the choices

## Reports

heading-report = Report on requests
heading-report-flow = Flow
heading-report-received = Requests received
heading-report-admissibility = Admissibility of requests received
heading-report-closed = Requests closed
heading-report-findings = Findings on complaints closed
heading-report-grounds = Grounds of complaints received
heading-report-times = Time to answer
heading-report-acknowledgement = Acknowledgements
heading-report-months = Month by month
heading-report-open = Requests open at the end of the period
heading-report-method = Method

## Help of the verb report

value-month = YYYY-MM
value-quarter = YYYY-Qn
value-key = KEY
help-arg-output = File to write; its ending (.html, .xlsx, .json…) tells the form. By default: standard output
help-arg-month = Month: YYYY-MM, November, last
help-arg-quarter = Quarter of the fiscal year: last, Q3 2026, or YYYY-Q1 to YYYY-Q4 (Q1: April to June)
help-arg-year = Fiscal year: 2026 runs from April 1, 2026 to March 31, 2027
help-arg-from = First day of the period
help-arg-to = Last day of the period
help-arg-cell = Key of the figure, as --format json gives it: received.by_channel.phone, flow.closed…
help-report = Report on a period: the figures, and the requests behind each of them
    .more = The figures prove themselves: open at start + received + reopened − closed = open at end. A report whose flow does not close is not printed.
    .examples =
        doleances report month 2026-11
        doleances report year 2026 --format json -o report.json
        doleances report year 2025 --publish -o publication.html
        doleances report cases month 2026-11 --cell received.by_channel.phone
help-report-month = Report of a month
help-report-quarter = Report of a quarter of the fiscal year
help-report-year = Report of a fiscal year (April 1 to March 31)
help-report-period = Report of any period
help-report-cases = The requests behind a figure
help-report-cases-month = Behind a figure of a month
help-report-cases-quarter = Behind a figure of a quarter
help-report-cases-year = Behind a figure of a fiscal year
help-report-cases-period = Behind a figure of any period

## Attachments

help-attach = Attach documents to a request
    .more =
        The document is kept in the register as it is. The same document attached to several requests is kept once. It is destroyed with the words of its request.
        The size allowed is that of the setting attachment_limit_mb.
    .examples = doleances attach 42 letter.pdf photo.jpg
help-attach-files = Documents to attach: files of any type
help-attachment = See the attachments of a request, take one out
    .more = Without a rank, the documents are listed. With a rank, the document is written to a file of the current directory, under a harmless name. What was attached by mistake leaves the file for good by “erase”.
    .examples =
        doleances attachment 42
        doleances attachment 42 1 -o letter.pdf
        doleances erase 42 attachment 2 --reason "Document of someone else"
help-attachment-n = Rank of the document in the file
help-attachment-output = File to write; - for standard output. Default: the name of the document, in the current directory

## Satisfaction

help-satisfaction = Record the person’s satisfaction, once the request is closed
    .more = A score from 1 to 5 and, where there are any, the person’s words. A new answer takes the place of the earlier one, which stays in the history.
    .examples = doleances satisfaction 42 --score 4 --text "A clear reply, a little late."
help-satisfaction-score = Score, from 1 (very dissatisfied) to 5 (very satisfied)
help-satisfaction-text = What the person says: as it is, @FILE, or - for standard input
value-score = SCORE
heading-report-satisfaction = Satisfaction of the persons

## Conflicts of interest toward a unit or a person

help-conflict-unit = Conflict toward this unit and those under it (a code of the list unit); no number is given then
help-conflict-name = Conflict toward the person of that name; no number is given then
help-conflict-email = The person’s e-mail
help-conflict-phone = The person’s telephone
help-conflict-organisation = Organisation or enterprise
help-conflict-number = Number of the request; nothing with --unit or --name
help-conflict-list = Table of the conflicts of interest declared
help-conflict-list-year = Only those declared in this fiscal year: 2026 runs from April 1, 2026 to March 31, 2027
help-conflict-lift = Lift a conflict declared toward a unit or a person
help-conflict-lift-n = Rank of the conflict, in the column No. of conflict list

## Settings

help-schema = What the JSON of a verb promises, as a JSON Schema
    .more = Without VERB, the verbs whose JSON has a schema. Keys do not change; more may come, which the schema of the same version knows. The schema of report covers month, quarter, year and period, without --publish.
    .examples = doleances schema report > report.schema.json
help-schema-form = Verb: day, show, list or report
help-setting = The settings of the office
    .examples =
        doleances setting list
        doleances setting set attachment_limit_mb 40 --reason "Audio recordings"
help-setting-list = Show the settings and their values
help-setting-set = Change a setting
help-setting-set-name = The setting, as the list names it
help-setting-set-value = Its new value
help-setting-set-reason = Reason for the change, kept in the journal
value-setting = SETTING

## Consultations, consents and stages

help-consult = Consult an administrative unit
    .more =
        The unit answers by the due date: the one given, else the office’s own time allowed. The person is named only with --with-identity, and only if they consented to be named to that very unit; a consent for its sector does not serve for it.
        The form of --packet is a single file, to fill in offline and send back to the office. Without --with-identity, it never says who the person is.
        Awaited answers stand in the day, late ones in due too; every question is exported: doleances export consultations.
    .examples =
        doleances consult 42 registration --question @question.txt
        doleances consult 42 registration --answer @answer.txt
        doleances consult import answer-2026-0042-1.csv
help-consult-unit = Unit consulted (code of the list unit)
help-consult-question = What is asked: a text, @FILE, or - for standard input
help-consult-due = When the answer is due. By default: the time that the office gives a unit, or the due date of the request where it comes first
help-consult-with_identity = The person is named to the unit, with their consent
help-consult-answer = The unit’s answer to its last open question: a text (--answer="- TEXT" if it begins with a hyphen), @FILE, or - for standard input
help-consult-packet = Form to write: an HTML page, or CSV if the name ends in .csv; - for standard output. Without --question: that of a question asked before
help-consult-with_text = The form also gives the narrative of the request
help-consult-import = Record the answers of the forms that units filled in
    .more = The whole file is taken, or nothing. The form must come from this register, and its question still await an answer.
    .examples = doleances consult import answer-2026-0042-1.csv --dry-run
help-consult-import-file = CSV file to read, or - for standard input

heading-report-handling = Who handled the requests closed
heading-report-consultations = Consultations of units
heading-report-partners = Partner organisations

## Issues

help-issue = Issues: causes shared by several requests
    .more = The office determines the causes of a set of complaints and raises the issues in its reports.
    .examples =
        doleances issue add --title "Waiting for selection" --request 12
        doleances issue link 1 18 21
        doleances issue set 1 --status analysed --cause "Files without an agent"
help-issue-add = Raise an issue
help-issue-add-requests = Request that shows it; may be repeated
help-issue-set = Change what is known of an issue
help-issue-link = Link requests to an issue
help-issue-link-remove = Take the requests out of the issue
help-issue-list = List the issues
help-issue-show = Show an issue and its requests
help-issue-set-status = How far the office has come: raised, analysed, followed or resolved
help-issue-list-status = Only issues of this status: raised, analysed, followed or resolved
help-arg-analysis = What the analysis shows: a text, @FILE, or - for standard input
help-arg-cause = The cause: a text, @FILE, or - for standard input
help-arg-nature = Nature of the grounds (a code of the list nature)
help-arg-title = Title, in a few words
help-arg-public = Title that goes out in published editions; without it, the measure is only counted there
help-issue-link-requests = Numbers of the requests
value-issue = ISSUE
value-nature = NATURE

## Registers: what is linked

value-yes = YES
value-no = NO
value-circumstance = CIRCUMSTANCE
value-filenumber = NUMBER
value-incident = NUMBER
value-outcome = OUTCOME
help-arg-documents = Documents that went with the exchange, named in words: a text, @FILE, or - for standard input
help-arg-delegate = Delegate of the Ombudsman
help-arg-respondent = Respondent of the network (RRPC)
help-arg-reference = Number of the file at the Ombudsman’s
help-arg-requests = Request concerned; may be repeated
help-arg-without = Request to unlink; may be repeated

## Ombudsman files

help-ombudsman = Ombudsman files
    .more =
        All exchanges with the Ombudsman are logged (framework policy, 4.3). Each question that comes in is due in 10 business days; the answer that goes out settles it.
        The Ombudsman’s recommendations are followed as measures.
        What the Ombudsman forbids to communicate is kept in a register of its own, which the persons named alone can read (init --group): whoever reads a register reads all of it.
    .examples =
        doleances ombudsman add --received yesterday --by mail --subject "Waiting"
        doleances ombudsman log 1 --out --by email --text @note.txt
        doleances ombudsman log 1 --in --asks --by phone --text "Asks for the dates"
        doleances ombudsman conclude 1 --as recommendation --text @notice.txt
        doleances ombudsman list --overdue
help-ombudsman-add = Write in a file received from the Ombudsman
help-ombudsman-add-received = Date of receipt: YYYY-MM-DD, yesterday, -3d. It is day 0 of the answer
help-ombudsman-add-by = Means by which it came in (code of the list channel)
help-ombudsman-log = Log an exchange
    .more = An exchange that was forgotten is logged at its date (--on), even once the file is closed, if it took place before the closing.
help-ombudsman-log-incoming = Exchange received from the Ombudsman
help-ombudsman-log-outgoing = Exchange sent to the Ombudsman; it answers the questions that wait
help-ombudsman-log-asks = The exchange received asks for an answer, due in 10 business days
help-ombudsman-log-interim = The exchange sent is not the answer yet
help-ombudsman-log-by = Means (code of the list channel)
help-ombudsman-log-text = Summary of the exchange: a text, @FILE, or - for standard input
help-ombudsman-conclude = Record the Ombudsman’s conclusion
    .more = Without intervention or after a settlement, the file is closed. A notice or a recommendation must be followed up: it stays open until “set NUMBER --close”.
help-ombudsman-conclude-outcome = Conclusion: none (no intervention), settled, notice (s. 26.1) or recommendation
help-ombudsman-conclude-reason = Why this conclusion takes the place of another
help-ombudsman-conclude-text = The conclusion in words: a text, @FILE, or - for standard input
help-ombudsman-set = Change what is known of a file, close it, reopen it
help-ombudsman-set-due = New due date of the answer awaited first
help-ombudsman-set-close = Closes the file: it was followed up
help-ombudsman-set-reopen = Reopens the file, with --reason
help-ombudsman-list = List the Ombudsman files
help-ombudsman-list-open = Only files that are not closed
help-ombudsman-list-overdue = Only files whose answer is late
help-ombudsman-show = Show a file, its exchanges and how the conclusions compare

## Confidentiality incidents

help-incident = Register of confidentiality incidents
    .more =
        Every incident is registered, with or without a risk of serious injury (Act respecting Access, s. 63.11; Regulation A-2.1, r. 3.1, s. 7), and kept at least five years after the body became aware of it (s. 8).
        The risk is assessed either way on four elements: --sensitivity, --misuse, --consequences, --likelihood.
        The treatment plan is the measures that come from it: doleances measure add --from incident:1 --unit UNIT --due DATE
        What goes up to the deputy minister is logged: doleances log add --kind other --text "I1: notice and note sent up" --on DATE
    .examples =
        doleances incident add
        doleances incident set 1 --serious no --reasons @reasons.txt
        doleances incident set 1 --measures "Mailing list corrected"
        doleances export incidents --format html -o incidents.html
help-incident-add = Register an incident
help-incident-set = Complete an incident: assessment, notices, measures
help-incident-list = List the incidents and what they lack
help-incident-list-open = Only incidents to be completed: risk to be assessed, notice to be given, elements of section 7 to be recorded
help-incident-list-serious = Only those that present a risk of serious injury
help-incident-show = Show an incident in the order of section 7
help-arg-information = (1) Personal information concerned, described without copying any
help-arg-information_unknown = (1) Why it cannot be described
help-arg-circumstances = (2) Circumstances, in short
help-arg-happened = (3) Date of the incident, or period FROM..TO
help-arg-happened_about = (3) Approximation: YYYY-MM-DD, YYYY-MM, YYYY, or FROM..TO
help-arg-aware = (4) Date or period when the body became aware of it
help-arg-persons = (5) Number of persons concerned
help-arg-persons_about = (5) Approximate number of persons concerned
help-arg-sensitivity = (6) Sensitivity of the information
help-arg-misuse = (6) Possible malicious uses
help-arg-consequences = (6) Expected consequences of its use
help-arg-likelihood = (6) Likelihood that it will be used for injurious purposes
help-arg-serious = (6) Conclusion: is there a risk of serious injury, yes or no?
help-arg-reasons = (6) Reasons for the conclusion
help-arg-commission_notified = (7) Date of the notice to the Commission d’accès à l’information
help-arg-persons_notified = (7) Date, or period FROM..TO, of the notice to the persons concerned
help-arg-persons_deferred = Why the notice to the persons is deferred: it would hamper an investigation (Act, s. 63.8)
help-arg-public_notice = (7) Date of the public notice
help-arg-public_ground = (7) Circumstance (Regulation, s. 6): injury (increased injury), difficulty (excessive difficulty), unreachable (no contact information) or urgency (to act rapidly)
help-arg-public_why = (7) Reason for the public notice, in words
help-arg-measures = (8) Measures taken to reduce the risks

## Ombudsman files in reports

heading-report-ombudsman = Ombudsman files

## Measures

heading-measures = Measures
help-measure = Corrective measures, recommendations and avenues for improvement
    .more =
        A measure is proposed, accepted or refused, put under way, implemented, then verified. None vanishes: a refusal, a due date that moves and a measure taken up anew have their reasons. A measure that is given up is refused; a refused or verified one is taken up anew with --status proposed.
        An unsubstantiated or inadmissible complaint may bear an avenue for improvement.
    .examples =
        doleances measure add --kind recommendation --title "Tell people" --from 42
        doleances measure set 1 --status accepted
        doleances measure set 1 --due 2027-06-30 --reason "Contract awarded late"
        doleances measure list --overdue
help-measure-add = Propose a measure
help-measure-add-from = Origin: 42 (request), E3, P1, I2 or report:2025; may be repeated
help-measure-add-kind = What it is: corrective-individual, corrective-systemic, recommendation or improvement
help-measure-set = Move a measure on, or change it
help-measure-set-from = Origin to add: 42 (request), E3, P1, I2 or report:2025; may be repeated
help-measure-set-kind = What it is: corrective-individual, corrective-systemic, recommendation or improvement
help-measure-set-reason = Reason for a refusal, for taking it up anew or for a due date that moves: a text, @FILE, or - for standard input
help-measure-set-status = How far it has come: accepted, refused, under-way, implemented, verified, or proposed (taken up anew)
help-measure-set-verifier = Who verified it. By default: whoever records it
help-measure-list = List the measures
help-measure-list-from = Only those of this origin: 42, E3, report:2025…
help-measure-list-kind = Only this kind: corrective-individual, corrective-systemic, recommendation or improvement
help-measure-list-overdue = Only those past their due date
help-measure-list-status = Only those of this status: proposed, accepted, refused, under-way, implemented or verified
help-measure-list-unit = Only those of this unit and of the units under it
help-measure-show = Show a measure, its progress and its effect
    .more = The periods before and after have up to 365 days. Requests by month are those of 30.44 days; intervals are exact at 95%, and the difference is tested at the 5% level.
help-arg-due = Due date: YYYY-MM-DD, January 15, Friday
help-arg-issue = Issue that the measure should make rarer (its number)
value-measure = MEASURE
value-origin = ORIGIN

## Action plan

heading-plan = Action plan
heading-plan-progress = Progress statement
heading-plan-register = Register
help-report-plan = Action plan: the measures and their progress statement
    .examples =
        doleances report plan
        doleances report plan 2026 --format csv -o plan.csv
help-report-plan-year = Fiscal year: 2026 runs from April 2026 to March 2027. Without a year: every measure to follow
help-report-plan-unit = Only the measures of this unit
help-report-plan-sector = Only the measures of this sector, all its units included

## Issues that the figures propose

heading-proposals = Possible issues
help-issue-propose = Propose issues where grounds are out of line with their past
    .more = For each unit and nature of ground, the requests of the quarter up to the given day are held against those of the eight quarters before. Nothing is written: a person decides.
    .examples =
        doleances issue propose
        doleances issue propose --on 2026-09-30
help-issue-propose-on = Last day counted; that of a quarter makes it a whole quarter. By default: today

## Measures and issues in reports

heading-report-measures = Measures
heading-report-issues = Issues

## Letters

value-subject = SUBJECT
value-directory = DIRECTORY
value-letter = LETTER

help-letter = Write a letter to the person, in their language, or to the body that takes a request over
    .more = What is missing is told before anything is written: a ground without finding or reasons, no recourse, another person’s name, a due date gone by. A letter that holds the identity leaves a trace in the history. Templates can be replaced: those in the directory “letters” beside the register come before those of the program.
    .examples =
        doleances letter 42 ack -o ack.html
        doleances letter 42 reply --text @reply.txt -o reply.docx
        doleances letter 42 consent --for immigration --draft
        doleances letter --export-templates templates
help-letter-draft = Writes the letter in spite of what is missing, marked “DRAFT”
help-letter-export_templates = Writes the templates of the program to this directory, to be changed
help-letter-kind = Letter: ack, inadmissible, referral, suspension, extension, consent, reply or, to a body, transmittal; of an incident: commission or persons, the notices that the law asks for
help-letter-no_identity = Leaves the name and address of the person blank
help-letter-number = Number of the request: 2026-0042, or 42 for a request of this year; of an incident: I3
help-letter-output = File to write; its ending (.md, .html, .docx) says the form. Default: standard output
help-letter-party = Body the person is sent to, or unit or body that consent is asked for (code of the list unit or body)
help-letter-template = Template to use for this letter
help-letter-text = Text of the reply: as it is, @FILE, or - for standard input. Default: the reply recorded at closing
help-letter-yes = Leaves the names of other people in the text

## A year to try on

help-demo = Make a register with a year of an invented office, to try everything on
    .more = Nothing in it is real. The register is made in DIR and never replaces another.
    .examples =
        doleances demo
        doleances demo trial --profile mamh
        doleances demo trial --size 100000 --seed 7
help-demo-directory = Directory of the register. Default: demo
help-demo-profile = Profile: mifi, mamh, mess, or a file of your own
help-demo-seed = With --size: where the draws begin; the same seed, on the same day, gives the same requests. Default: 1
help-demo-size = Instead of a year of a small office, N requests over years: a thousand a year, and ten years at most, with about ten acts a request
value-dir = DIR

## Annual report

heading-report-annual = Annual report on requests
heading-report-followed = Recommendations followed
heading-report-reliability = Statement on the reliability of data
heading-reliability-exceptions = Exceptions found
heading-report-definitions = Definitions
heading-report-signature = Signature
term-request = Request
term-complaint = Complaint
term-ground = Ground
term-admissible = Admissible
term-substantiated = Substantiated
term-closing = Closing
term-standard = Standard
term-measure = Measure
term-issue = Issue
term-partner = Partner
term-ombudsman = Québec Ombudsman
help-report-month-compare = Compare with the month before and the same month a year before
help-report-quarter-compare = Compare with the quarter before and the same one a year before
help-report-year-compare = Compare with the fiscal year before
help-report-period-compare = Compare with the period before and the same one a year before

# Lateness budget of the fiscal year.
heading-report-budget = Lateness budget of the fiscal year

## Editions of reports, and the register as it stood

help-arg-as_of = The register as it stood: at the end of a day (YYYY-MM-DD), at an edition (R2), at an entry (entry:152)
value-edition = EDITION
help-report-freeze = Freeze an edition: keep the report as it is, with all that its figures stand on
    .more =
        The edition keeps all its figures, the holidays, the standard, the definitions, the rank of the last entry and its digest. It is an entry of the journal itself; it is never changed and never taken back.
        Its number goes to the output, alone.
    .examples =
        doleances report freeze month 2026-03
        doleances report diff 1
help-report-freeze-month = Freeze the report of a month
help-report-freeze-quarter = Freeze the report of a quarter of the fiscal year
help-report-freeze-year = Freeze the report of a fiscal year
help-report-freeze-period = Freeze the report of any period
help-report-editions = List the frozen and the published editions
    .more =
        Each edition, its period, the register of then and whether it is published.
        To see one, with the rows of its tables where it was published: doleances show R1
    .examples = doleances report editions
help-report-keys = List the keys of the figures, with what each counts and its definition
    .more =
        “CODE” stands for the codes of a list: received.by_channel.CODE is asked for as received.by_channel.phone.
    .examples =
        doleances report keys
        doleances report keys --format csv
help-report-diff = Tell what moved since an edition or a day: which figure, by which requests, and what was done to them since
    .more =
        Each figure that moved is given with the requests that entered or left it, and each request with its acts since. What moved without an act on the file is said to be so; acts on the register itself (a holiday, a list) are listed.
        The chain of the journal is verified up to the register of then and up to the one it is compared with.
    .examples =
        doleances report diff 1
        doleances report diff 1 --to R2
        doleances report diff 2026-03-31
        doleances report diff 2026-0001 --to 2026-12-31 --format csv -o diff.csv
help-report-diff-since = Edition (R2026-0001, or 1 for an edition of this year), day (YYYY-MM-DD) or entry (entry:152); of a day, the fiscal year up to that day
help-report-diff-to = What to compare it with: another edition (R2), a day (YYYY-MM-DD), an entry (entry:152). Default: the register of today
help-report-diff-output = File to write; its ending (.csv, .json, .jsonl) tells the form. By default: standard output

## Published edition

heading-report-simulation = DRY RUN, do not circulate – { $title }
help-arg-publish = Published edition: a short list of tables, small numbers grouped under “Others”; the edition is entered in the journal
heading-units = By unit
heading-years = The last years
help-arg-sector = Only the requests of this sector, all its units included
help-arg-partner = Only the requests that this partner handles
value-partner = PARTNER
heading-foreword = Foreword
heading-provisional = { $title } (provisional)
help-arg-foreword = Foreword, read from this file
help-arg-comment = Words of the office at the head of a section, read from a file; may be repeated
value-section = SECTION

## A person’s own file

help-erase = Erase for good what was typed by mistake
    .more =
        The words are erased from the tables, the history, the index and the free pages of the file, for good; acts before it are no longer taken back. The history keeps who erased, when, why and what. Of a field, every value goes.
        Copies made before (backups, exports, letters) keep what they have.
    .examples =
        doleances erase 42 name --instead "Zoé Roy" --reason "Another person"
        doleances erase 42 text --instead @narrative.txt --reason "SIN"
        doleances erase 42 note 3 --reason "Note of another file"
        doleances erase 42 entry 118 --reason "SIN in the question put to the unit"
        doleances erase I3 circumstances --reason "Name of a person"
help-erase-number = Number of the request: 2026-0042 or 42; of another record: M3, E3, P3, I3, R3, A3
help-erase-part = Of a request, a field ({ $fields }), or note, attachment followed by a rank; of another record, a text (title, text, cause, circumstances…); of any, entry followed by the rank of an entry
help-erase-n = Rank of the note or document in the file, or of the entry in the history
help-erase-instead = What the field holds from then on: a text; for text, also @FILE, or - for standard input
help-arg-yes = Does what is said without asking to confirm
help-find-person = Looks for a person instead, by name, e-mail or telephone: all their requests, and the other records whose words hold it. The search is journalled, without saying who
help-find-reason = Reason for looking for a person, journalled
help-dossier = Write a person’s whole file, for an access request
    .more = All that the register holds of these requests. What may be another person’s stands between ⟦ ⟧ and is listed on the screen, for review before it is handed over. That the identity was read is recorded.
    .examples =
        doleances dossier 42 51 -o dossier.docx --reason "Access request A-12"
        doleances dossier 42 -o dossier.html --reason "Access request A-12"
help-dossier-output = File to write, in .html or .docx
help-dossier-reason = Reason, journalled: an access request and its number
help-amend-refuse = Notes instead that an amendment of this field, asked for by the person, is refused; the refusal goes along with the file

## The day

help-day = See what the day asks, each line with the command that does it
    .more = Without a verb, doleances shows the day of the whole office.
    .examples =
        doleances
        doleances day --officer roy
help-day-officer = Only the requests of this person
help-sql = Ask the register in SQL, changing nothing
    .more =
        The question is a single SELECT on the views requests, cycles, grounds, closing_grounds, suspensions, measures, consultations, stages and history, which do not tell about whom. Their columns of text (subject, text, question, answer) may hold names.
        The official figures are those of the reports.
    .examples =
        doleances sql "SELECT unit, count(*) FROM requests GROUP BY unit"
        doleances sql "SELECT * FROM history WHERE act = 'closed'" --format csv
help-sql-question = A SELECT
value-select = SELECT
help-salvage = Get out of a damaged register all that can be read
    .more =
        Entries are read one by one. One that is lost keeps its rank in the new register, where an entry says so; those that follow are sealed again, and the tables are made anew. The damaged file is not touched. Without -o, only says what can be read.
    .examples =
        doleances salvage register.db
        doleances salvage register.db -o new.db
help-salvage-file = Damaged register
help-salvage-output = Register to make of what can be read

## Retention

help-retention = Apply the retention schedule
    .more = The office’s rules are in the list retention. Nothing is destroyed without a rule, the name of who authorises it and the list having been shown; codes and dates stay.
    .examples =
        doleances reference add retention --help
        doleances retention due
        doleances retention hold 42 --reason "Proceedings before the tribunal"
        doleances retention apply cl_12 --authorised-by "Ève Roy, in charge of access"
        doleances retention log
help-retention-due = See the requests that their rule keeps no more, and what keeps them
help-retention-apply = Destroy what a rule keeps no more, once it was shown
help-retention-apply-rule = Rule of the list retention
help-retention-apply-authorised_by = Name of the person who authorises the destruction, for the certificate
help-retention-apply-second = Name of the second person, where the office wants two (setting destruction_persons)
help-retention-apply-transfer = Slip of the transfer to the archives, for a rule that wants one
help-retention-hold = Keep requests beyond their rule
help-retention-release = Keep them no more beyond it
help-retention-log = See the certificates of destruction
help-reference-add-years = Years of retention, for a rule of the schedule
help-reference-add-trigger = Starting point of the rule: closing, or fiscal_year (end of the fiscal year of the closing)
help-reference-add-disposition = Fate at the end of the rule: destroy, or transfer (to the archives, then destroyed here)
value-rule = RULE
value-trigger = TRIGGER
value-fate = FATE

## Approvals, comments and activities of the office

help-due-only = With --check, only what is late of these: reply, ack (acknowledgements), answer (of units), measure, ombudsman (answers to the Ombudsman), incident (assessment and notices); separated by commas
help-arg-attention = Only those that are for the attention of the authorities
help-note-attention = Bring the request to the attention of the authorities; the note says why. Lists then put ↑ after its number
help-note-no_attention = It no longer is for their attention; the note says why
heading-report-activities = Activities of the office
heading-report-approval = Approval
heading-report-comments = Comments of administrative units
help-approve = Record the approval of an edition, an action plan or a measure
    .more =
        Who approves and on which day: the deputy minister, a committee. Several may approve in turn. The approval is printed on the report, on the published edition and on the plan; nothing else changes there.
        The approval of a plan is an activity of the office. Each is taken back as any act is.
        To take back that of an edition: doleances undo R1
    .examples =
        doleances approve edition 1 --by-whom "Ms. Roy, Deputy Minister"
        doleances approve plan 2026 --by-whom "Service improvement committee"
        doleances approve measure 3 --by-whom "Mr. Nadeau, Assistant Deputy Minister"
help-approve-edition = Approve a frozen or published edition
help-approve-edition-number = Number of the edition: R2026-0001, or 1 for one of this year
help-approve-measure = Approve a measure
help-approve-measure-number = Number of the measure: M2026-0003, or 3 for one of this year
help-approve-plan = Approve the action plan of a fiscal year
help-approve-plan-year = Fiscal year of the plan: 2026, or 2026-2027
help-arg-by_whom = Who decides or approves: name and title, or committee
help-arg-history = Show every act on it
help-arg-holidays-date = The day, YYYY-MM-DD
help-arg-holidays-source = The decree, directive or note that says so
help-arg-incident-kind = What happened: access (unauthorised access), use, communication or loss (loss or other breach)
help-arg-incident-number = Number of the incident: I2026-0003, or 3 for an incident of this year
help-arg-issue-number = Number of the issue: E2026-0003, or 3 for an issue of this year
help-arg-issue-public = Title passed for publication: it goes out in published editions
help-arg-measure-number = Number of the measure: M2026-0003, or 3 for a measure of this year
help-arg-measure-unit = Unit that carries it out (a code of the list unit)
help-arg-ombudsman-due = Due date agreed on, instead of 10 business days
help-arg-ombudsman-number = Number of the file: P2026-0003, or 3 for a file of this year
help-arg-ombudsman-subject = Subject, with nothing that identifies the person
help-arg-reference-code = Code or label of the item
help-arg-reference-list = The list: kind, channel, unit, standard… or its French name
help-arg-report-detail = Add every table to “In brief”
help-comment = Record what a unit has to say of an edition
    .more = Administrative units comment on a report before it goes out. Comments are printed in the office’s own reports, never in a published edition.
    .examples = doleances comment edition 1 --unit review --text "The delay of March comes from an outage."
help-comment-edition = Comment on a frozen or published edition
help-comment-edition-number = Number of the edition: R2026-0001, or 1 for one of this year
help-comment-edition-text = Comment: as it is, @FILE, or - for standard input
help-comment-edition-unit = Unit that comments (code of the list unit)
help-log = Activities of the office: training, meetings, orientations
    .more =
        What the office does beside requests: train staff, gather the network of respondents, receive orientations. The annual report lists them.
        To withdraw one: doleances undo A1
    .examples =
        doleances log add --kind meeting --text "Network of respondents"
        doleances log add --kind orientation --by-whom Roy --text @note.txt
        doleances log list
help-log-add = Log an activity
help-log-add-kind = Kind: training, meeting, orientation or other
help-log-add-text = What it was: as it is, @FILE, or - for standard input
help-log-list = List activities
help-log-list-kind = Only this kind: training, meeting, orientation or other

## Dénonciations

help-triage-by = Channel by which the person is informed (a code of the list channel), or none if they cannot be reached
help-intake-yes = Registers a disclosure without asking to confirm
help-triage-yes = Erases the disclosure without asking to confirm

help-arg-with = Put these other registers in the report too: files, or a directory of which every .db file is one; each is read on its own and left as it is
heading-offices = By office
value-path = PATH
