## Questions

ask-address = Address:
ask-admissible = admissible
ask-admissible-rule = The office takes it up.
ask-amend-field = Field to correct:
ask-amend-reason = Reason for the correction:
ask-amend-value = New value:
ask-anonymous-stands = An anonymous request is not inadmissible for being so.
ask-assign = Officer in charge:
ask-channel = Channel:
ask-close-which = Request to close:
ask-commitment = Commitment concerned:
ask-commitment-none = none in particular
ask-conflict-reason = What the conflict of interest is:
ask-consent-for = Consent for:
ask-consent-step = The consent is:
ask-criterion = Criterion:
ask-disclosure = A disclosure of wrongdoing is only directed to the Ombudsman. The register keeps neither the account nor the identity: none of it is asked for.
ask-disclosure-triage = A disclosure of wrongdoing is only directed to the Ombudsman. Once the triage is written, the account and the identity are erased from the register for good.
ask-disposition = Outcome:
ask-disposition-duplicate = The same communication is handled under another number, which is given.
ask-disposition-answered = The examination is done and the person receives its conclusions, with reasons. A complaint needs a finding on each of its grounds.
ask-disposition-inadmissible = Triage turned it down, and the person knows why and where to turn.
ask-disposition-no-action = The office cannot take it further: the person refuses a consent it cannot do without, for instance, or no longer answers. They are informed.
ask-disposition-settled = The person and the unit came to an agreement: nothing is left to examine.
ask-disposition-transferred = Another body takes the request over. The person’s consent must be on file.
ask-disposition-withdrawn = The person gives it up.
ask-editor-failed = The editor “{ $editor }” does not open. Write here, or check the variable EDITOR.
ask-email = E-mail:
ask-english = English
ask-extend-reason = What delays the reply:
ask-extend-to = New date announced for the reply:
ask-finding = Finding:
ask-finding-partly = Only part of what is complained of is substantiated: a criterion says which.
ask-finding-substantiated = The examination shows an error, a breach or a prejudice: a criterion says which.
ask-finding-unsubstantiated = The examination shows nothing of the kind. Improvements may still be proposed.
ask-finding-which = Complaint to reach a finding on:
ask-french = French
ask-ground = Ground (nature):
ask-ground-enough = no other
ask-ground-later = to be told later
ask-ground-next = Another ground (nature):
ask-ground-twice = That ground is already given.
ask-ground-which = Ground to reach a finding on:
ask-hand = Handed to:
ask-hand-office = the office
ask-holiday-name = Name of the holiday:
ask-holiday-source = Decree or document that says so:
ask-how = To choose: arrows or first letters, then Enter. Esc: the question before. Ctrl-C: stop. Nothing is written before you agree, at the end.
ask-how-short = Enter to go on, Esc to go back, Ctrl-C to stop: nothing is written yet.
ask-identity-reason = Reason for reading the identity:
ask-inadmissible = inadmissible
ask-inadmissible-rule = The office does not take it up: it tells the person why, and where to turn.
ask-informed-by = The person is informed by:
ask-informed-none = cannot be reached
ask-informed-on = The person is informed on:
ask-kind = Kind of request:
ask-kind-later = to be told at triage
ask-known-person = { $count ->
        [one] This person is already in the register, in one request:
       *[other] This person is already in the register, in { $count } requests:
    }
ask-known-reference = { $count ->
        [one] This reference is already in the register:
       *[other] This reference is already in the register, { $count } times:
    }
ask-lines = { $count ->
        [0] no text
        [one] { $count } line
       *[other] { $count } lines
    }
ask-link = The link is:
ask-more-lines = { $count ->
        [one] (and { $count } more line)
       *[other] (and { $count } more lines)
    }
ask-name = Name:
ask-no-reply = Why no reply is possible:
ask-none = none, or unknown
ask-note = Note to the file:
ask-nowhere = (no such choice: erase to see them all again)
ask-of = Number of the request that this one duplicates:
ask-on = Date:
ask-organisation = Organisation:
ask-person = Name of the person (empty: anonymous):
ask-person-anonymous = anonymous
ask-person-anonymous-rule = An anonymous request is handled like any other; only a reply is out of reach when nothing tells how to reach the person.
ask-person-how = What is not known is left empty.
ask-phone = Telephone:
ask-program = Program or service concerned:
ask-reason-inadmissible = Reason of inadmissibility:
ask-reasons = Reasons of the finding:
ask-received = Date of receipt:
ask-refer = Where to turn:
ask-refer-none = no body in particular
ask-reference = Reference of origin:
ask-remedy = What the person asks for:
ask-reopen-reason = Reason for reopening:
ask-reply = Reply sent:
ask-reply-by = The reply is sent by:
ask-reply-language = Language of the reply:
ask-reply-none = no reply possible
ask-reply-on = Date of the reply:
ask-representative = Representative:
ask-request-dates = received { $received } · due { $due }
ask-required = An answer is needed here.
ask-source = Source:
ask-stop = Stop (nothing will be written):
ask-stop-no = no, go on
ask-stop-yes = yes, stop
ask-subject = Subject, on one line:
ask-suspend-reason = Documents awaited from the person:
ask-text = What the person says:
ask-text-how = Type or paste. Ctrl-D: the text is done. Enter: a new line, or nothing while it is empty. Esc: back.
ask-text-how-editor = Type or paste. Ctrl-D: the text is done. Enter: a new line, or nothing while it is empty. Esc: back. Ctrl-O: go on in { $editor }.
ask-below = ↓ { $count } more
ask-garbled = What was just typed or pasted is no text in UTF-8: look at its end.
ask-pasted = What is pasted chooses nothing: take the arrows, or type the first letters.
ask-record = Number:
ask-draft = A draft of this command has been waiting since { $on }:
draft-resume = take it up again
draft-forget = erase it and begin again
ask-keep = What was typed:
draft-keep = keep a draft in the register
draft-drop = keep nothing
say-draft-kept = Draft kept. The same command will offer it.
ask-contact = E-mail or telephone:
ask-which = Request:
ask-link-other = The other request:
ask-conflict-officer = Person in conflict of interest:
ask-consult-unit = Unit to consult:
ask-file = File to attach:
summary-answer = { $label }: { $value }
summary-contact = E-mail or telephone
summary-details = Address, organisation, representative
agree-question = This act is:
agree-write = right: write it
agree-drop = to be dropped: write nothing
agree-undo = { $number }: to be undone, “{ $act }”.
walk-question = { $number }, { $count ->
        [one] the last one
       *[other] { $count } to triage
    }:
walk-triage = triage { $number }
walk-skip = go on to the next
walk-undo = undo the triage of { $number }
walk-stop = end
say-walked = { $done ->
        [0] No request triaged
        [one] { $done } request triaged
       *[other] { $done } requests triaged
    }{ $skipped ->
        [0] .
        [one] , { $skipped } passed over.
       *[other] , { $skipped } passed over.
    }
ask-team = Who is in the team? Only these persons, or an account under its own name, act in the register. To end: Enter, without a name. Others are added later: doleances reference add officer CODE --fr NAME
ask-officer-name = Name of a person of the team:
ask-officer-code = Their code, short and without accents:
ask-officer-code-again = A code has lower-case letters without accents and digits, and belongs to one person only.
ask-officer-account = Their account on this computer (optional):
ask-to = Body that takes the request over:
ask-today = today
ask-unit = Unit concerned:
ask-verdict = The request is:
ask-verdict-here = The finding given now stands for whatever has none. To reach findings ground by ground: Ctrl-C, then the command finding.
error-none-waiting = No request awaits that step.
error-none-recorded = This register is empty.
summary-admissible = Admissibility
summary-channel = Channel
summary-close = Closing to write
summary-correct = to be completed or corrected
summary-delay = Time taken
summary-disposition = Outcome
summary-drop = to be dropped: write nothing
summary-due = Due on
summary-finding = Finding to write
summary-ground = Ground
summary-grounds = Grounds
summary-informed-by = Informed by
summary-informed-on = Informed on
summary-intake = Request to write
summary-kind = Kind
summary-late = { $days } of { $standard }, late
summary-untimed = { $days }, no standard
summary-no-reply = Without a reply
summary-on = Date
summary-on-time = { $days } of { $standard }, on time
summary-person = Person
summary-program = Program
summary-question = This summary is:
summary-reasons = Reasons
summary-received = Received on
summary-refer = Where to turn
summary-reference = Reference of origin
summary-remedy = Remedy asked
summary-reply = Reply
summary-reply-by = Replied by
summary-reply-language = Reply language
summary-reply-on = Replied on
summary-source = Source
summary-subject = Subject
summary-text = Account
summary-of = Duplicate of
summary-to = Taken over by
summary-triage = Triage to write
summary-unit = Unit
summary-verdict = Finding
summary-which = Complete or correct:
summary-write = right: write it
### Help: the pages

help = Keep the register of a complaints office.
    .more =
        Every act is entered with its date, its author and its reason; nothing is lost, and every figure of a report can be traced to its requests.
        A request goes by its number: 2026-0042, or 42 for a request of this year. Codes (channel, kind, ground…) are those of the register’s lists; their labels may be typed too.
    .examples =
        doleances init --profile mifi
        doleances intake --received yesterday --channel phone --subject "Processing time"
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
help-arg-limit = Most requests to show
help-arg-number = Number of the request: 2026-0042, or 42 for a request of this year
help-arg-numbers = Numbers of the requests: 2026-0042, or 42 for a request of this year. All are acted upon, or none
help-arg-officer = Officer; none for the requests that have no officer
help-arg-on = Date of the act: YYYY-MM-DD, yesterday, -3d. Default: today
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
        doleances close 42 --as answered --substantiated error --by email --text @reply.txt
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
        echo "autoload -U compinit; compinit; source <(doleances completions zsh)" >> ~/.zshrc
        mkdir -p ~/.config/fish/completions && doleances completions fish > ~/.config/fish/completions/doleances.fish
help-completions-shell = Shell: bash, zsh, fish, elvish or powershell
help-conflict = Declare a conflict of interest, see the table of them
    .more =
        The officer can then neither be assigned the request, nor decide on it, nor see who the person is (framework policy, 2.2).
        Toward a unit (--unit) or a person (--name), the conflict holds for all their requests, present and to come; the person’s name is never shown.
    .examples =
        doleances conflict 42 mtremblay --reason "A relative"
        doleances conflict --unit permanent_selection mtremblay --reason "Spouse in the branch"
        doleances conflict list --year 2026
help-conflict-officer = Officer concerned
help-consent = Record the person’s consent, or see who may know who they are
    .more =
        A granted consent is needed to name the person to a unit, or to transfer the request to a body (MAMH, guiding principles).
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
help-due-check = End with code 10 if a request, or an answer to the Ombudsman, is overdue
help-due-within = Only what is due within this number of business days
help-extend = Announce to the person a new date for the reply
    .more = The due date of the standard does not move: reports still measure the time against the standard. The “extension” letter announces the date.
    .examples = doleances extend 42 --to 2026-05-29 --reason "The unit needs two weeks to find the file."
help-extend-reason = Reason for the new date, as the person will read it: a text, @FILE, or - for standard input
help-extend-to = Date announced, later than the due date: YYYY-MM-DD
help-find = Search the texts
    .more = Accents and case do not matter. Identities are not searched.
    .examples = doleances find delay renewal
help-find-words = Words to find, all of them
help-finding = Reach a finding on a ground, or on the complaint
    .more = A substantiated finding rests on a criterion. Only an admissible complaint has a finding (framework policy, 4.2).
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
help-help-verbs = Verb; with a second one, the help of what the first does
help-init = Create a register
    .more = The profile gives the lists, the service standards and the calendar to begin with; all can be changed later.
    .examples =
        doleances init --profile mamh
        doleances --register complaints.db init --title "Complaints office"
help-init-officers = Officer of the team: a code, a name and, if they have one, an account of the computer (may be repeated)
help-init-profile = Profile to begin with: mifi, mamh, mess or a .toml file. Default: mifi
help-init-title = Name of the office, at the head of reports
help-intake = Register a request
    .more = The request gets its number, alone on standard output. Without name or particulars it is anonymous, which does not make it inadmissible (MAMH).
    .examples =
        doleances intake --received yesterday --channel phone --subject "Delay" --name "Luce Roy"
        doleances intake --received 2026-04-02 --channel mail --subject "Welcome" --text @letter.txt
help-intake-address = Postal address of the person
help-intake-anonymous = The person did not say who they are
help-intake-email = E-mail of the person
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
    .examples =
        doleances list --open --officer none
        doleances list --received 2026-04-01..2026-06-30 --kind complaint --format csv
        doleances list --overdue --sort due --columns number,due_on,officer
help-list-columns = Columns, separated by commas: number, status, kind, received_on, due_on, officer, subject…
help-man = Print the manual page
    .examples = doleances man > ~/.local/share/man/man1/doleances.1
help-note = Add a note to the file
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
help-show-number = Number of the request: 2026-0042, or 42 for a request of this year; with its letter, of another record: M3 (measure), E3 (issue), P3 (Ombudsman), I3 (incident), R3 (edition)
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
    .more = The act and its undoing stay in the history. What begins a record stands: a number is given once.
    .examples =
        doleances undo 42 --reason "Wrong number"
        doleances undo P1 --reason "Exchange of another file"
        doleances undo import:3 --reason "Day and month swapped"
help-undo-number = Number of the request: 2026-0042 or 42; of another record: M3, E3, P3, I3

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

## The English texts. One key a message; the same keys and variables as fr.ftl, which a test checks.
### Every message is read on its own: none quotes another. `.hint` says what to type next.

## Confirmations, one sentence an act

say-acknowledged = { $number }: acknowledgement recorded.{ $due ->
        [none] {""}
       *[other] {" "}Reply due by { $due }.
    }
say-admissible = { $number }: found admissible.{ $due ->
        [none] {""}
       *[other] {" "}Reply due by { $due }.
    }
say-amended = { $number }: amendment recorded; the old value stays in the history.{ $due ->
        [none] {""}
       *[other] {" "}Reply due by { $due }.
    }
say-assigned = { $number }: assigned to { $officer }.{ $due ->
        [none] {""}
       *[other] {" "}Reply due by { $due }.
    }
say-closed = { $number }: closed, after { $net }.
say-conflict = { $number }: conflict of interest recorded; the officer can neither be assigned the request, nor decide on it, nor see who the person is.
say-consent = { $number }: consent recorded.
say-count = { $count ->
        [one] { $count } request
       *[other] { $count } requests
    }
say-disclosure = { $number } is a disclosure of wrongdoing: neither narrative nor identity is kept. The person is directed to the Québec Ombudsman, the sole window since 2024-11-30.
say-dry-run = Dry run: nothing was written. This is what would have been.
say-due = On { $today }: { $late ->
        [0] no request overdue
        [one] { $late } request overdue
       *[other] { $late } requests overdue
    }, { $suspended ->
        [0] none suspended
        [one] { $suspended } suspended
       *[other] { $suspended } suspended
    }.
say-due-first = On { $today }: { $shown ->
        [one] the most pressing
       *[other] the { $shown } most pressing
    } of { $open } requests, { $late ->
        [0] none of them overdue
       *[other] { $late } of them overdue
    }.
say-exported = Data written to { $path }.
say-exported-reopened = { $count ->
        [one] { $count } request was reopened: the file leaves out its closing before that, and an import would not give it back.
       *[other] { $count } requests were reopened: the file leaves out their closings before that, and an import would not give them back.
    }
    .hint =
        To keep everything: doleances backup FILE
        To read all of their acts: doleances export history
say-extended = { $number }: reply announced for { $extended }. The due date of the standard is still { $due }.
say-found = { $number }: finding recorded.
say-ground-added = { $number }: ground added.
say-ground-dropped = { $number }: ground dropped.
say-inadmissible = { $number }: found inadmissible. The request is still to be closed.
    .hint = To close it: doleances close { $number } --as inadmissible
say-initialised = Register created: { $path } ({ $title }).
say-linked = { $number }: link recorded.
say-name-in-text = Mind: this text says who the person is, by their name or a word of it. The subject, the text and the questions are read without --identity: the identity would be seen there.
say-no-request = No request answers to these conditions.
say-noted = { $number }: note added to the file.
say-received-long-ago = Mind: the date of receipt, { $on }, is more than a year ago. Is the year right?
say-registered = { $number }: request registered.{ $due ->
        [none] {""}
       *[other] {" "}Reply due by { $due }.
    }
say-reopened = { $number }: reopened.{ $due ->
        [none] {""}
       *[other] {" "}Reply due by { $due }.
    }
say-resumed = { $number }: the clock runs again.{ $due ->
        [none] {""}
       *[other] {" "}Reply due by { $due }.
    }
say-same-person = { $count ->
        [one] The same person already has a request in the register: { $numbers }.
       *[other] The same person already has { $count } requests in the register, among them: { $numbers }.
    }
say-same-reference = The reference { $reference } is already in the register: { $numbers }.
say-suspended-until = { $number }: suspension recorded.
say-suspended = { $number }: the clock is stopped while the person’s documents are awaited.
say-undone = { $number }: act taken back ({ $act }). It stays in the history, with its undoing.

warning-upgraded = The register was brought to the format of this version of doleances. As it was, it is kept under { $path }
    .hint = That copy will keep what is erased from the register later on. Check the register, then put the copy away or destroy it: doleances check --deep
warning-open-to-others = Mind: other accounts of this computer can read the register { $path }. Ask your IT support to limit access to the office.

## Names of the acts, in the history and in refusals

act-acknowledged = acknowledgement
act-amended = amendment
act-assigned = assignment
act-calendar_changed = change to the calendar
act-closed = closing
act-conflict_declared = conflict of interest declared
act-consent = consent
act-consent_recorded = consent
act-erased = text and identity erased
act-extended = extension of the reply date
act-found = finding
act-found_admissible = triage: admissible
act-found_inadmissible = triage: inadmissible
act-ground_added = ground added
act-ground_dropped = ground dropped
act-handed = file handed over
act-identity_read = identity consulted
act-import_ended = end of an import
act-import_taken_back = import taken back
act-import_undone = import taken back as a whole
act-imported = import
act-initialised = register created
act-linked = link
act-noted = note
act-received = receipt
act-reference_added = item added to a list
act-reference_renamed = new label
act-reference_restored = item put back in a list
act-reference_retired = item retired from a list
act-reopened = reopening
act-resumed = clock resumed
suspended-until = until { $until }
act-suspended = clock suspended
act-triage = triage
act-undone = act taken back

heading-history = History
quoted = “{ $text }”
quoted-field = { $field }: “{ $text }”
reopened-for-review = review, by another officer
correction = { $field }: { $from } → { $to }
correction-erased = text erased
correction-nothing = (empty)
correction-to = { $field }: { $to }
undone-entry = entry { $seq } of the history

## Fields and columns

field-acknowledged_on = Acknowledged
    .names = acknowledgement | acknowledged
field-address = Address
    .names = postal address
field-admissible = Admissibility
    .names = admissible
field-anonymous = Anonymous
field-channel = Channel
    .names = channel | mode | method
field-closed_on = Closed
    .names = date closed | closed | answered on | date of reply | end
field-conflict = Conflict of interest
field-consent = Consent
field-delay = Time
field-disposition = Disposition
    .names = resolution | result
field-due_on = Due
field-email = E-mail
    .names = e-mail address
field-external_reference = External reference
    .names = file number | case number | case | reference | id
field-extended_to = New date announced
field-finding = Finding
    .names = decision | outcome
field-gross_days = Gross business days
field-ground = Ground
handler-office = the complaints office
field-handler = Handed to
field-inadmissibility_reason = Reason of inadmissibility
field-kind = Kind
    .names = type | nature | category
field-link = Linked request
field-name = Name
    .names = name | requester | complainant
field-net_days = Net business days
field-note = Note
field-number = Number
field-officer = Officer
    .names = agent | assigned to | handled by
field-organisation = Organisation
field-phone = Telephone
    .names = phone number
field-program = Program or service
    .names = service
field-received_on = Received
    .names = date received | received | date created | created | opened | date
field-registered_at = Registered
field-remedy = What is asked for
field-reopened = Reopened
field-reply = Reply
field-reply_language = Language of the reply
field-representative = Representative
field-requester = Requester
field-source = Source
    .names = origin
field-status = Status
field-subject = Subject
    .names = title | summary | topic
field-suspension = Suspension
field-text = Text
    .names = description | details | facts
field-referred_to = Directed to
field-transferred_to = Transferred to
field-transfer_consent_on = Consent to transfer
field-unit = Administrative unit
    .names = department | branch | office
field-within_standard = Within the standard

## Words of a file

answer-no = no
answer-yes = yes

consent-asked = asked
consent-granted = granted
consent-refused = refused
consent-withdrawn = withdrawn

delay-plain = { $days }{ $of }
delay-of = { $standard ->
    [none] , no standard
   *[other] {" "}of { $standard }
  }{ $reopened ->
    [none] { "" }
   *[other] , since the reopening of { $reopened }
  }
delay-suspended = { $days }{ $of }; gross: { $gross }, suspended: { $suspended }

disposition-answered = answered with reasons
disposition-inadmissible = inadmissible
disposition-duplicate = duplicate
disposition-no-action = closed without further action
disposition-settled = settled informally
disposition-transferred = transferred
disposition-withdrawn = withdrawn

due-cell = { $late ->
        [yes] { $announced ->
            [none] { $due } (overdue)
           *[other] { $due } (overdue; announced for { $announced })
        }
       *[no] { $announced ->
            [none] { $due }
           *[other] { $due } (announced for { $announced })
        }
    }
due-none = no standard
due-suspended = suspended
due-suspended-late = suspended (overdue)
due-none-while-suspended = Suspended since { $since }
due-past-while-suspended = Suspended since { $since }, { $days } past the standard
due-while-suspended = Suspended since { $since }, with { $days } left
file-late = overdue

finding-none = no finding yet
finding-partly = partly substantiated
finding-substantiated = substantiated
finding-unsubstantiated = unsubstantiated

identity-anonymous = anonymous
identity-erased = identity erased
identity-masked = identity protected
identity-unknown = identity unknown

kind-unknown = kind to be determined

language-en = English
language-fr = French

link-duplicate = duplicate
link-related = related
link-repeat = repeat on the same matter

status-closed = closed
status-in-progress = in progress
status-received = received
status-suspended = suspended

triage-admissible = admissible
triage-inadmissible = inadmissible
triage-pending = awaiting triage


## Reference lists

list-body = bodies
list-channel = channels
list-commitment = commitments
list-criterion = criteria
list-inadmissibility = reasons of inadmissibility
list-kind = kinds of request
list-nature = natures of grounds
list-officer = officers
list-partner = partners
list-program = programs and services
list-source = sources
list-standard = service standards
list-unit = administrative units

## The deadline, day by day

explain-by-rule = calendar extended by rule, to be confirmed
explain-closed = closing
explain-count = Count
explain-counted = business day
explain-counted-calendar = calendar day
explain-day = Day
explain-due = due date
explain-holiday = holiday: { $name } ({ $source })
explain-late = overdue
explain-put-off = period ended on a non-business day: put off to the next business day (Interpretation Act, s. 52)
explain-reopened = reopening: day 0, which does not count
explain-receipt = receipt: day 0, not counted
explain-removed = holiday removed from the calendar ({ $source })
explain-suspended = clock suspended
explain-suspended-because = clock suspended: { $reason }
explain-suspended-undated = clock suspended, dates unknown: placed on the first days
explain-today = today
explain-weekday = {""}
explain-weekend = weekend
explain-why = Why

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

holiday-boxing-day = Boxing Day
holiday-by-rule = by rule
holiday-canada-day = Canada Day
holiday-christmas = Christmas Day
holiday-christmas-eve = Christmas Eve
holiday-day-after-new-year = day after New Year’s Day
holiday-decreed = day set by decree
holiday-easter-monday = Easter Monday
holiday-good-friday = Good Friday
holiday-labour = Labour Day
holiday-national-day = Québec’s National Holiday
holiday-new-year = New Year’s Day
holiday-new-year-eve = New Year’s Eve
holiday-observed = for { $day }
holiday-patriots = National Patriots’ Day
holiday-thanksgiving = Thanksgiving

## Refusals: what the office’s rules do not allow

refusal-already-a-holiday = { $day } is already a holiday in the office’s calendar.
    .hint = To see the calendar: doleances holidays list
refusal-already-acknowledged = { $number } was already acknowledged on { $on }.
    .hint = To see the acts of the file: doleances show { $number } --history
refusal-already-assigned = { $number } is already assigned to { $officer }.
    .hint = To assign it to someone else: doleances assign { $number } --to OFFICER
refusal-already-closed = { $number } has been closed since { $on }: a closed request does not change.
    .hint = What was done before the closing is entered with --on DATE. To reopen it: doleances reopen { $number } --reason REASON
refusal-already-linked = { $number } is already linked so to { $to }.
    .hint = To see its links: doleances show { $number }
refusal-already-so = Nothing would change: the file of { $number } has “{ $act }” as it stands, since { $on }.
    .hint = To see the acts of the file: doleances show { $number } --history
        To change its date, when it is the last of them, undo it first: doleances undo { $number }
refusal-already-suspended = The clock of { $number } has been suspended since { $since }: one suspension at a time.
    .hint = Once the documents are in: doleances resume { $number }
refusal-anonymous-with-identity = An anonymous request has no identity: it is one or the other.
    .hint = Leave out anonymous=yes, or the particulars of identity.
refusal-inadmissible-not-closed-so = { $number } was found inadmissible: it is closed as inadmissible, transferred, duplicate or withdrawn.
    .hint = To close it: doleances close { $number } --as inadmissible
refusal-substantiated-not-closed-so = { $number } has a finding that substantiates it, wholly or partly: it is not closed without further action.
    .hint = To close it: doleances close { $number } --as answered --by CHANNEL
refusal-suspended-not-closed = The clock of { $number } has been suspended since { $since }: it resumes before the closing, so that its days are counted.
    .hint = If the office waits for nothing more: doleances resume { $number }
refusal-duplicate-of-which = { $number } does not say which request it is a duplicate of.
    .hint = Give the number of the request that is handled: doleances close { $number } --as duplicate --by CHANNEL --of NUMBER
refusal-of-only-for-duplicate = --of goes with the closing of a duplicate only.
    .hint = Leave out --of, or close it so: doleances close { $number } --as duplicate --by CHANNEL --of NUMBER
refusal-duplicate-of-its-duplicate = { $to } is already a duplicate of { $number }, directly or through others: of two requests, one alone is the duplicate.
    .hint = To see the links: doleances show { $to }
refusal-subject-needed = A request always has a subject.
    .hint = Give one: doleances amend { $number } --set subject=SUBJECT --reason REASON
refusal-concluded-without-reason = The Ombudsman has concluded already, on { $on }. Another conclusion does not take its place without a reason.
    .hint = Add why: --reason REASON
refusal-before-earliest-receipt = Nothing can have been received on { $on }: the office knows of nothing before { $earliest }.
    .hint = Correct the year; or, if the office goes further back: doleances setting set earliest_receipt YYYY-MM-DD
refusal-answered-but-inadmissible = { $number } was found inadmissible: it is not closed by a reply with reasons.
    .hint = To close it: doleances close { $number } --as inadmissible
refusal-before-previous = The act would be dated { $on }, before the one it follows ({ $act }, { $earlier }).
    .hint = Give that date or a later one: --on { $earlier }
refusal-before-receipt = { $number } was received on { $received_on }: no act is dated before receipt, here { $on }.
    .hint = If the date of receipt is the wrong one: doleances amend { $number } --set received_on={ $on } --reason REASON
refusal-body-only-for-transfer = --to names the body that a request is transferred to; this closing is no transfer.
    .hint = Leave out --to, or close it so: doleances close { $number } --as transferred --by CHANNEL --to BODY
refusal-conflict-already-declared = The conflict of interest of { $officer } with { $number } is already on file.
    .hint = To see the file: doleances show { $number }
refusal-conflict-of-interest = { $officer } has been in conflict of interest with { $number } since { $on }, and can neither be assigned it, nor decide on it, nor see who the person is (framework policy, 2.2).
    .hint = Someone else has to take it: doleances assign { $number } --to OFFICER
refusal-consent-not-granted = No consent was granted for { $to }: there is nothing to withdraw.
    .hint = To record a refusal: doleances consent { $number } --for { $to } --refuse
refusal-directed-elsewhere = “{ $to }” has nothing to do with the reason “{ $reason }”: another reason leads there.
    .hint = Choose one of its own, or the reason that leads there: doleances reference list inadmissibility
refusal-directed-where = The reason “{ $reason }” leads to several bodies ({ $places }): say to which the person is directed.
    .hint = Say it: doleances triage { $number } --inadmissible { $code } --refer BODY
refusal-disclosure-is-directed = A disclosure of wrongdoing is not handled by the office: the person is directed to the Québec Ombudsman, the sole window since 2024-11-30 (CQLR, chapter D-11.1).
    .hint = To record that: doleances triage { $number } --inadmissible REASON --by CHANNEL --kind disclosure
refusal-erased = The text and identity of { $number } were erased on { $on }: the file takes no more text and is not reopened.
    .hint = To see what is left of it: doleances show { $number }
refusal-erasure-is-final = The text and identity of { $number } were erased for good: that act is not taken back.
    .hint = To see what is left of the file: doleances show { $number }
refusal-extended-while-suspended = The time of { $number } has been suspended since { $since }: there is no due date to extend until it runs again.
    .hint = Once the documents are in: doleances resume { $number }
refusal-extension-in-the-past = The date announced, { $to }, would already be past on { $on }: it would tell the person nothing.
    .hint = Give a date to come: doleances extend { $number } --to DATE --reason REASON
refusal-finding-on-inadmissible = { $number } was found inadmissible: only an admissible complaint is substantiated or not (framework policy, 4.2).
    .hint = If it is admissible: doleances triage { $number } --admissible
refusal-finding-on-other-kind = { $kind ->
        [none] The kind of { $number } is not known: only a complaint is substantiated or not (framework policy, Definitions).
       *[other] The kind of { $number } is “{ $kind }”: only a complaint is substantiated or not (framework policy, Definitions).
    }
    .hint = If it is a complaint: doleances triage { $number } --admissible --kind complaint
refusal-findings-stand = { $number } already has a finding: while it stands, the request remains an admissible complaint.
    .hint = To take back the last act: doleances undo { $number } --reason REASON
refusal-ground-already-there = The ground { $ground } is there already: a ground is entered once.
    .hint = Leave it out of the command.
refusal-grounds-without-finding = These grounds of { $number } have no finding: { $grounds }. A reply with reasons settles every ground of a complaint (framework policy, 4.2).
    .hint =
        Ground by ground: doleances finding { $number } RANK --unsubstantiated
        Or for all of them, when closing: doleances close { $number } --as answered --by CHANNEL --unsubstantiated
refusal-in-the-future = { $on } is still to come: today is { $today }. An act may be entered late, never ahead of time.
    .hint = Give a date up to { $today }.
refusal-inadmissible-without-reason = { $number } was not found inadmissible: that takes a reason first, of which the person is informed (framework policy, 4.2).
    .hint = To find it inadmissible: doleances triage { $number } --inadmissible REASON --by CHANNEL
refusal-kind-unknown = The kind of { $number } is not known: triage settles it.
    .hint = Add it: doleances triage { $number } --admissible --kind complaint
refusal-link-to-itself = A request is not linked to itself: { $number }.
    .hint = Give the number of the other request: doleances link { $number } NUMBER --as duplicate
refusal-no-finding = { $number } is a complaint: a reply with reasons says whether it is substantiated (framework policy, 4.2).
    .hint = Add --substantiated CRITERION, --partly CRITERION or --unsubstantiated.
refusal-no-means-of-reply = It is not known how the reply to { $number } was sent, nor why none could be.
    .hint =
        If a reply was sent, say by which channel: --by CHANNEL
        If not, say why: --no-reply REASON
refusal-no-such-ground = { $grounds ->
        [none] { $number } has no ground.
       *[other] { $number } has no ground { $n }. Grounds on file: { $grounds }.
    }
    .hint = To add a ground: doleances ground { $number } add NATURE
refusal-not-a-holiday = { $day } is no holiday in the office’s calendar.
    .hint = To see the calendar: doleances holidays list
refusal-not-after-due = { $number } is due on { $due }: a reply announced for { $to } does not extend that.
    .hint = Give a date later than the due date. To see how it is counted: doleances show { $number } --explain
refusal-not-after-extension = The reply to { $number } is already announced for { $earlier }: an announced date only moves later, here { $to }.
    .hint = If that was a mistake and the last act: doleances undo { $number } --reason REASON
refusal-not-closed = { $number } is not closed: only a closed request is reopened.
    .hint = To see where it stands: doleances show { $number }
refusal-suspension-without-end = { $number } has been closed since { $on }: a suspension before the closing has an end.
    .hint = Give it: doleances suspend { $number } --on START --until END --reason REASON
refusal-no-such-import = There is no import { $n }.
    .hint = Each import says its number when it ends; the history keeps them: doleances export history
refusal-import-undone-before = Import { $n } was taken back on { $on }.
refusal-import-acted-on = The import is no longer taken back as a whole: something else was done since on { $request }.
    .hint = To see it: doleances show { $request } --history
refusal-not-suspended = The clock of { $number } is not suspended.
    .hint = To suspend it while the person’s documents are awaited: doleances suspend { $number } --reason REASON
refusal-not-triaged = { $number } has not been triaged: admissibility is settled before any finding or reply (framework policy, 4.2).
    .hint = To triage it: doleances triage { $number } --admissible
refusal-nothing-to-undo = Nothing is left to take back in { $number }: its receipt stands, since a number is given once.
    .hint = To amend a field: doleances amend { $number } --set FIELD=VALUE --reason REASON
refusal-persons-already-notified = The persons concerned were given notice on { $on }: their notice can no longer be put off.
    .hint = If the date is wrong: doleances incident set INCIDENT --persons-notified DATE
refusal-receipt-after-act = { $number } cannot have been received on { $received_on }: an act in it is dated { $earlier } ({ $act }).
    .hint = Give a date of receipt up to { $earlier }.
refusal-review-by-same-officer = { $officer } had the first decision on { $number }: the review goes to another officer (framework policy, 2.2). Whoever examined it first now only reads and notes.
    .hint = Another officer takes the file: doleances --author OFFICER assign { $number } --to OFFICER
refusal-transfer-to-whom = A request is transferred to a body, and none is named.
    .hint = Add it: doleances close { $number } --as transferred --by CHANNEL --to BODY
refusal-transfer-without-consent = { $number } cannot be transferred to “{ $body }” without the person’s consent: none that stands is on file (MAMH, guiding principles).
    .hint = Once the person has granted it: doleances consent { $number } --for { $code } --grant
refusal-which-ground = { $number } has several grounds ({ $grounds }): say which.
    .hint = Give its rank: doleances finding { $number } RANK --unsubstantiated

## Reference lists: what they do not take

list-refusal-already-retired = “{ $code }” has been retired from the list “{ $list }” since { $on }.
    .hint = { $which ->
        [standard] A standard that ended is not taken up again; enter another: doleances reference add standard --help
       *[other] To put it back among the choices: doleances reference retire { $which } { $code } --undo
    }
list-refusal-already-there = The code “{ $code }” is already in the list “{ $list }”.
    .hint = Choose another code, or give that one a new label.
list-refusal-misplaced = “{ $code }” cannot have a field “{ $field }” in the list “{ $list }”.
list-refusal-no-label = “{ $code }” lacks its label ({ $lang }): every item has one in French (fr) and one in English (en).
list-refusal-no-terms = The standard “{ $code }” must say its length, its unit and its target.
list-refusal-nothing-changes = Nothing would change: “{ $code }” is already entered so in the list “{ $list }”.
    .hint = To see the list: doleances reference list { $which }
list-refusal-not-retired = “{ $code }” is not retired from the list “{ $list }”: there is nothing to put back.
list-refusal-parent-cycle = “{ $code }” cannot stand above itself in the list “{ $list }”.
list-refusal-reserved = “{ $code }” is no code: filters and reports give that word another meaning.
    .hint = Choose another code for the list “{ $list }”.
list-refusal-ruled = “{ $code }” stays in the list “{ $list }”: rules of the register name that code.
    .hint = To call it otherwise: doleances reference rename { $which } { $code } --fr LABEL --en LABEL
list-refusal-standard-ended = The standard “{ $code }” has ended: what was received since is held to another.
    .hint = Enter a new one, under another code: doleances reference add standard --help
list-refusal-unknown = The code “{ $code }” is not in the list “{ $list }”.
list-refusal-unknown-parent = “{ $code }” would stand under “{ $parent }”, which is not in the list “{ $list }”.
list-refusal-unknown-reference = “{ $code }” names “{ $missing }”, which is not in the list “{ $list }”.

## Codes, dates and periods

error-ambiguous-code = “{ $typed }” means several items of the list “{ $list }”: { $codes }.
    .hint = Give one of these codes.
error-ambiguous-date = “{ $typed }” may be read { $one } or { $other }.
    .hint = Write the date like this: { $one }
error-no-such-day = “{ $typed }” is not in the calendar.
    .hint = A date is written YYYY-MM-DD, such as 2026-11-21.
error-no-such-month = “{ $typed }” is no month: there are twelve.
    .hint = A month is written YYYY-MM, or April, April 2026, 4, last.
error-no-such-period-day = “{ $typed }” is not in the calendar.
    .hint = A period is written YYYY-MM-DD..YYYY-MM-DD, such as 2026-04-01..2026-06-30.
error-no-such-quarter = “{ $typed }” is no quarter: there are four, from April to March.
    .hint = A quarter is written YYYY-Qn; 2026-Q1 runs from April to June 2026.
error-not-a-date = “{ $typed }” is not a date.
    .hint = A date is written YYYY-MM-DD, or 27 November, 27/11/2026, yesterday, Friday, -3d (three days ago).
error-not-a-period = “{ $typed }” is not a period.
    .hint = A month is written 2026-04; a quarter, 2026-Q1; a fiscal year, 2026 or 2026-2027.
error-not-consecutive = “{ $typed }” is no fiscal year: its two years must follow each other.
    .hint = The fiscal year from April 2026 to March 2027 is written 2026-2027.
error-period-backwards = The period { $typed } ends before it begins.
    .hint = Swap the two dates.
error-retired-code = “{ $typed }” has been retired from the list “{ $list }” since { $on }: new requests no longer use it.
    .hint = To see the codes in use: doleances reference list { $code }
error-unknown-officer = “{ $typed }” is neither in the list of officers nor your account’s own name.{ $nearest ->
        [none] {""}
       *[other] {" "}Did you mean: { $nearest }?
    }
    .hint = To add somebody to the team: doleances reference add officer CODE --fr NAME
error-unknown-code = “{ $typed }” is not in the list “{ $list }”.
    .hint = To see the codes: doleances reference list { $code }
error-unknown-code-near = “{ $typed }” is not in the list “{ $list }”. Did you mean: { $nearest }?
    .hint = To see all the codes: doleances reference list { $code }

## Other obstacles

error-fault = A fault of the program stopped it ({ $place }). What was not entered yet has not been.
    .hint =
        To know whether the act is entered: doleances show NUMBER --history
        Note what you were doing and tell your IT support.
error-output = The result could not be written: { $why }.
error-profile-empty-list = { $path }: the list “{ $list }” needs at least one item.
error-profile-item = { $path }, line { $line }: { $why }
error-profile-reference = { $path }, line { $line }: “{ $field }” names “{ $code }”, which is not in the profile’s lists.
error-profile-setting = { $path }, line { $line }: “{ $field }” is blank or out of bounds.
error-profile-toml = { $line ->
        [none] { $path } is no readable profile. Technical detail: { $why }
       *[other] { $path }, line { $line }: the profile cannot be read. Technical detail: { $why }
    }
error-age = The age program did not do what it was asked: { $why }
error-no-age = The age program, which encrypts copies and opens them, is not on this computer.
    .hint = Ask your IT support to install it (package “age”), or copy without --recipient to an encrypted disk.
error-stopped = Stopped: nothing was written.
error-unknown-profile = “{ $typed }” is no profile. Profiles that come with doleances: { $names }.
    .hint = For a profile of your own, give the file: doleances init --profile FILE.toml

system-denied = access is denied
system-directory = it is a directory
system-full = the disk is full
system-not-found = nothing has that name
system-not-text = the content is not UTF-8 text
system-other = the system answers with error { $code }

## The register

store-already-there = There is a file at { $path } already: it is never replaced.
    .hint = To create a register elsewhere: doleances --register FILE init
store-older-copy = { $path } comes from an older version of doleances: it was not put in place.
    .hint = First bring a duplicate of this copy up to date, then put that one back: doleances --register DUPLICATE check
store-broken-copy = { $path } does not hold: it was not put in place.
    .hint = To know what is wrong: doleances --register COPY check --deep
store-moved = The register was replaced while this command waited for its turn: nothing was written.
    .hint = Run the command again: it will be done on the register that is now in place.
store-not-wiped = The act is done, but the file could not be written anew: its free pages may keep what was erased. Technical detail: { $why }
    .hint = Make a backup, put it back, then destroy the file that it replaces. To begin: doleances backup COPY
store-busy = Another command is using the register.
    .hint = Try again in a moment.
store-damaged = The register is damaged; nothing was written to it. Technical detail: { $why }
    .hint = Keep the file as it is and work with the last backup: doleances --register COPY check --deep
store-false-mark = { $path } is marked as an older register (format { $version }), and is not one: another program than doleances changed the mark, and perhaps other data too. The file was left untouched.
    .hint = Keep it as it is and work with the last backup: doleances --register COPY check --deep
store-file-there = There is a file at { $path } already: it was left alone.
    .hint = Give another name, or add --force to replace it.
store-directory = { $path } is a directory, not a register.
    .hint = Give a file: doleances --register FILE list
store-link = { $path } is a link: neither it nor what it leads to is replaced.
    .hint = Give the name of the file itself, or another name.
store-full = The disk is full; nothing was written to the register.
    .hint = Free some space, then give the command again.
store-io = { $path }: { $why }.
store-missing = There is no register at { $path }.
    .hint =
        To create it: doleances init
        To open another: doleances --register FILE list
store-network = { $path } is on a network share, where a register may be damaged.
    .hint = Keep it on the computer’s own disk: doleances --register FILE init
store-newer = { $path } comes from a newer version of doleances (format { $version }); it was left untouched.
    .hint = Install the latest version of doleances.
store-no-such-request = Request { $number } is not in the register.
    .hint = To find it: doleances list, or doleances find WORDS
store-never-replaced = { $path } is not replaced: a register, a device or a directory never is.
    .hint = Give another file name. With -o, standard output is named “-”.
store-no-such-record = { $series ->
        [measure] Measure { $number } is not in the register.
        [issue] Issue { $number } is not in the register.
        [ombudsman] Ombudsman file { $number } is not in the register.
        [edition] Edition { $number } is not in the register.
        [activity] Activity { $number } is not in the register.
       *[incident] Incident { $number } is not in the register.
    }
    .hint = { $series ->
        [measure] To find it: doleances measure list
        [issue] To find it: doleances issue list
        [ombudsman] To find it: doleances ombudsman list
        [edition] To find it: doleances report editions
        [activity] To find it: doleances log list
       *[incident] To find it: doleances incident list
    }
record-measure = measure { $number }
record-issue = issue { $number }
record-ombudsman = Ombudsman file { $number }
record-incident = incident { $number }
store-no-directory = The directory { $path } does not exist: nothing was written.
    .hint = Create it, or choose another one.
store-not-a-directory = { $path } is a file, not a directory: nothing can be written there.
    .hint = Choose a directory, or give another name.
store-not-a-file = { $path } is not a regular file.
    .hint = Give a file: doleances --register FILE list
store-not-a-register = { $path } is not a register of doleances; it was left untouched.
    .hint = To create a register: doleances --register FILE init
store-not-written = The system refused to write the file of the register; nothing changed in it.
    .hint = Check the free space, the size that this account may write and the state of the disk, then run the command again.
store-old-sqlite = SQLite { $version } is too old to keep a register.
    .hint = Install the latest version of doleances.
store-read-only = The register cannot be changed: the file or its directory is read-only.
    .hint = Ask your IT support for the right to write there.
store-sqlite = The register could not do that; nothing was written. Technical detail: { $why }
store-unreadable = The register { $path } cannot be read: { $why }.
    .hint = Check the name of the file and your rights.
store-year-is-full = No number is left for { $year }.
    .hint = Check the date of receipt.

## Commands that are not understood

usage-conflict = { $arg } does not go with { $prior }.
    .hint = Keep one of the two.
usage-empty-register = --register names no file.
    .hint = Give a file: doleances --register FILE list
usage-check-form = The result of a check is not written in csv.
    .hint = Without --format it is for reading; --format json is for scripts.
usage-excel-is-csv = --excel writes a csv file, and --format asks for { $form }.
    .hint = Remove either.
usage-file-denied = Access to the file { $path } is denied.
    .hint = Check the name of the file and your rights.
usage-file-missing = The file { $path } does not exist.
    .hint = Check the name and the directory.
usage-file-not-text = The content of { $path } is not UTF-8 text.
    .hint = Save the file as plain text, UTF-8 encoded.
usage-file-unreadable = The file { $path } cannot be read. Technical detail: { $why }
usage-invalid-value = { $valid ->
        [none] { $arg } does not take “{ $value }”.
       *[other] { $arg } does not take “{ $value }”. Allowed: { $valid }.
    }
usage-missing = { $count ->
        [one] { $flags } is missing.
       *[other] { $count } items are missing: { $flags }.
    }
    .hint = Add what is missing to the command; --help says what each item is for.
usage-missing-argument = { $arg } is missing.
    .hint = Write: { $usage }
usage-missing-verb = The verb is missing: what is to be done?
usage-either = { $others } or { $last }
usage-nearest = Did you mean { $nearest }?
usage-nothing-to-type = Each command ends by itself: there is nothing to quit.
usage-no-home = The directory of this account is unknown: there is no telling where the register is.
    .hint = Say where it is: doleances --register FILE list
usage-not-a-count = { $arg } takes a whole number, not “{ $value }”.
usage-no-identity = This copy is encrypted: the private key is needed to open it.
    .hint = doleances restore COPY --identity KEY-FILE
usage-not-a-digest = “{ $typed }” is not a digest.
    .hint = A digest has 64 hexadecimal digits (0 to 9, a to f): copy it from the report, or from: doleances check
usage-not-a-number = “{ $typed }” is not a number of the register.
    .hint = A number is written 2026-0042, or 42 for a request of this year; M3 is a measure, E3 an issue, P3 an Ombudsman file, I3 an incident, R3 an edition.
usage-not-a-month = “{ $typed }” is not a month.
    .hint = A month is written YYYY-MM, or April, April 2026, 4, last.
usage-not-a-quarter = “{ $typed }” is not a quarter.
    .hint = A quarter is written YYYY-Qn, or Q1 2026, Q1, last; 2026-Q1 is April to June 2026.
usage-not-a-year = “{ $typed }” is not a fiscal year.
    .hint = A fiscal year is written 2026 or 2026-2027, or last.
usage-request-only = { $arg } is for a request only.
usage-other-series = That is { $record }, and not { $wanted ->
        [request] a request
        [measure] a measure
        [issue] an issue
        [ombudsman] an Ombudsman file
        [incident] an incident
       *[edition] an edition
    }.
usage-not-an-officer = “{ $typed }” does not say who is in the team.
    .hint = A person is written CODE:NAME, or CODE:NAME:ACCOUNT, as in --officer "mroy:Marie Roy:roym01".
usage-field-twice = The field { $field } is given twice: which of the two values is right?
usage-not-a-setting = “{ $typed }” does not say which field to amend, and its value.
    .hint = Write FIELD=VALUE, for example: --set channel=phone
usage-not-text = The command holds bytes that are not UTF-8 text.
usage-not-understood = The command is not understood.
usage-nul = The text holds a null character, which the register does not keep.
usage-number-too-small = { $arg } takes a number larger than { $value }.
usage-number-too-large = { $arg } takes a number smaller than { $value }.
usage-option-of = It exists for: { $verbs }.
usage-repeated = { $arg } is given once.
usage-see-help = For help: doleances --help
usage-see-verb-help = For help: doleances { $verb } --help
usage-too-long = { $most ->
        [one] The text is longer than { $most } byte.
       *[other] The text is longer than { $most } bytes.
    }
    .hint = Keep the document elsewhere and sum it up.
usage-too-many-values = { $arg } has one value too many: “{ $value }”.
usage-negative = { $arg } is a negative number, and none goes here.
usage-unexpected = “{ $arg }” is too much in this command.
    .hint = If it goes on with a text, put all of it between straight quotes.
usage-unexpected-condition = “{ $arg }” is too much in this command.
    .hint =
        What is looked for is written so: --kind complaint, --status received, --officer OFFICER…
        To search for a word: doleances find { $arg }
usage-unexpected-date = “{ $arg }” is too much in this command.
    .hint = A period is written with two dots between its dates: 2026-04-01..2026-06-30
usage-unexpected-label = “{ $arg }” is too much in this command.
    .hint = A label of several words stands between straight quotes, for example: "Contact centre"
usage-unexpected-number = “{ $arg }” is too much: this command takes one number only.
    .hint = For each other number, type the command again.
usage-unexpected-text = “{ $arg }” is too much in this command.
    .hint = A text stands between straight quotes: --text "Call from the person"
usage-unknown-argument = { $arg } does not exist for this command.
usage-unknown-field = “{ $field }” is not a field. Fields: { $names }.
usage-unknown-verb = “{ $verb }” is no verb of doleances.
usage-value-missing = { $arg } lacks a value.

## Proof of the register

check-anchor-broken = The digest given is not that of entry { $seq }: the journal is no longer what it was.
check-anchor-holds = The digest given is indeed that of entry { $seq }.
check-broken = { $count ->
        [one] { $count } fault. Keep the file as it is and tell your IT support.
       *[other] { $count } faults. Keep the file as it is and tell your IT support.
    }
check-clock-back = At entry { $seq }, the computer’s clock went back. That is no fault of the register.
check-deep-holds = The journal holds, and the tables say what it says.
check-entries = Entries in the journal: { $count }
check-head = Digest: { $digest }
check-holds = The journal holds. To compare the tables as well: doleances check --deep
check-limits = Keep the digest elsewhere: it is what will prove that no entry was taken off the end.
check-problem-chain = Entry { $seq }: its digest is not that of what it says.
check-problem-erased-unsaid = Entry { $seq }: its words were erased without an entry that says so.
check-problem-file = The file is damaged. Technical detail: { $what }
check-problem-full-text = The search index does not hold the words of the requests.
check-problem-gap = Entry { $seq }: it is missing, or out of order.
check-problem-missing = { $number }, table { $table }: a row that the journal calls for is not there.
check-problem-office = Table { $table }: it does not say what the journal says.
check-problem-row = { $number }, table { $table }: these columns do not say what the journal says: { $columns }.
check-problem-schema = “{ $name }” is not as this version writes it.
check-problem-unknown = { $number }, table { $table }: a row that the journal knows nothing of.
check-problem-unreadable = Entry { $seq }: it cannot be read.
check-problem-words = Entry { $seq }: its words are not those that were entered.
check-profile-complete = The office has nothing left to complete in its settings or its lists.
check-replayed = Requests compared with the journal: { $count }
say-backed-up = Checked copy of the register: { $path }
say-older-removed = { $count ->
        [one] One older copy destroyed: { $paths }
       *[other] { $count } older copies destroyed: { $paths }
    }
warning-older-kept = No older copy was destroyed: this register is not the one that this account last saw.
    .hint = To know what differs: doleances check
say-restored = Register put in place: { $path }. The copy, checked from end to end, has { $entries } entries, the last of { $last }.
say-restorable = Dry run: nothing is written. The copy, checked from end to end, has { $entries } entries, the last of { $last }; it would take the place of { $path }
say-superseded = The register that it replaces is kept: { $path }
    .hint = { $more ->
        [0] It had nothing that the copy has not.
        [unknown] Its entries can no longer be counted. To get out of it what can be read: doleances salvage { $path }
        [one] It had one entry more, which is no longer in the register. To read it: doleances --register { $path } export history
       *[other] It had { $more } entries more, which are no longer in the register. To read them: doleances --register { $path } export history
    }

help-backup = Copy the register, and check the copy
    .more =
        The copy is taken at one moment, even while others work at the register. In a directory, or with --keep, its name bears the date and the time.
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
    .examples =
        doleances restore /backups/register-2026-05-04-180000.db
        doleances restore copy.db.age --identity key.txt
help-restore-file = Copy to put back
help-restore-identity = File of the age private key, for an encrypted copy
help-check = Prove that the register was not altered outside doleances
    .more = Shows the number of entries and their digest, which also stands on every report. The exit code is 4 if anything is wrong.
    .examples =
        doleances check --deep
        doleances check --digest DIGEST --at 1250
help-check-accept = Go by the register as it is from now on, although this account saw another
help-check-at = Entries in the journal when the digest was noted
help-check-profile = List what the office has still to complete: contacts, settings, items to be confirmed
help-check-deep = Make all the tables again from the journal and compare them
help-check-digest = A digest noted before, to be compared

## Export and import

say-code-added = List “{ $list }”: “{ $text }” added, code { $code }.
say-code-merged = List “{ $list }”: “{ $text }” counted with “{ $label }”, code { $code } (but for case and accents).
say-equal-lines = { $count ->
        [one] A line without a reference says the same as a request of the register: line { $line }, { $number }. It counts twice unless you take the import back.
       *[other] { $count } lines without a reference say the same as requests of the register: line { $line }, { $number }, and so on. They count twice unless you take the import back.
    }
say-windows-1252 = The file is read as Windows-1252, which it looks like.
say-import-number = To take this whole import back, while nothing has been done on its requests: doleances undo import:{ $n }
say-import-undone = Import { $n } taken back: { $removed ->
        [one] { $removed } request removed
       *[other] { $removed } requests removed
    }; { $reverted ->
        [one] { $reverted } request put back as it was
       *[other] { $reverted } requests put back as they were
    }. The numbers are not given again; the codes that the lists gained stay.
say-renumbered = { $count ->
        [one] One number of the file is not of this register: { $theirs } became { $ours }.
       *[other] { $count } numbers of the file are not of this register: { $theirs } became { $ours }, and so on.
    }
say-imported = { $count ->
        [one] { $count } request imported
       *[other] { $count } requests imported
    }{ $updated ->
        [0] {""}
       *[other]; { $updated } brought up to date
    }; { $known ->
        [one] { $known } already in the register
       *[other] { $known } already in the register
    }; { $refused ->
        [one] { $refused } refused
       *[other] { $refused } refused
    }; { $aside ->
        [one] { $aside } impossible value left unknown
       *[other] { $aside } impossible values left unknown
    }.

help-export = Export data, without identities
    .more = Without --excel the file is for programs: codes, commas and stable names of columns. A name in .xlsx makes a workbook, where dates and numbers are such.
    .examples =
        doleances export requests --received 2026-04-01..2027-03-31 --excel -o requests.csv
        doleances export requests -o requests.xlsx
        doleances export history --format jsonl
help-export-excel = For Excel: labels instead of codes
help-export-output = File to write. Default: standard output
help-export-what = Data: requests, grounds, consultations, issues, measures, ombudsman (files), exchanges (with the Ombudsman), incidents or history
help-import = Import the requests of another system
    .more = All of the file is taken, or nothing, unless --rejects collects the refused lines. What the source never recorded stays unknown.
    .examples =
        doleances import examples/import.csv --map examples/import.toml --dry-run
        doleances import complaints.csv --map map.toml --dry-run
        doleances import complaints.csv --map map.toml --rejects rejects.csv
    .words =
        {"["}columns] field = "COLUMN"  Where each field comes from, or a table:
          column = "COLUMN"  the column; columns = ["A", "B"] and join = " / " for a text in several
          values = {"{"} "Tel." = "phone" {"}"}  the words of the file and their codes; "" leaves it unknown
          otherwise = "web"  what stands for the other words; an empty cell stays unknown
          `date_format = "%d/%m/%Y"`  the form of the dates of the column (day, month, year)
          impossible = "unknown"  leaves unknown what contradicts the rest, rather than refuse the line
        {"["}constants] field = "value"  What holds for every line
        ignore = ["COLUMN"]  The columns that nothing takes: each is named, or the file is refused
        grow = ["unit", "officer"]  The lists that gain the values of the file, case and accents aside
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

field-account = Computer account
field-acknowledged_by = Channel of the acknowledgement
field-act = Act
field-by = Recorded by
field-commitment = Commitment
field-criterion = Criterion
field-erased = Words erased
field-facts = Facts
field-found_on = Date of the finding
field-grounds = Grounds
field-n = Rank
field-nature = Nature of the ground
field-on = Date of the act
field-reasons = Reasons of the finding
field-recorded_at = Recorded at
field-reply_by = Channel of the reply
field-seq = Rank in the journal
field-suspended_days = Suspended days
field-suspensions = All suspensions
field-triaged_on = Triaged
field-words = Words

list-disposition = dispositions
list-finding = findings
list-handler = handlers
list-language = languages

error-import-bad-header = The first line of the file cannot be read: { $why }.
error-import-duplicate-column = Two columns of the file are called “{ $column }”.
    .hint = Give each column a name of its own.
error-import-empty = The file is empty.
error-import-header = { $count ->
        [one] The columns of the file have { $count } problem; nothing was imported.
       *[other] The columns of the file have { $count } problems; nothing was imported.
    }
    .hint = To say which column feeds which field: doleances import FILE.csv --map MAP.toml
error-import-io = The file cannot be read: { $why }.
    .hint = Give a CSV file: doleances import FILE
error-import-no-mark = The file is said to be UTF-16, but does not bear its mark.
    .hint = Save it as UTF-8.
error-import-all-refused = { $count ->
        [one] The only line of the file was refused; nothing was imported.
       *[other] All { $count } lines of the file were refused; nothing was imported.
    }
    .hint = Mend the map by what is said above, then: doleances import FILE.csv --map MAP.toml --dry-run
error-import-dates-both = The dates of the file read in both orders: day first on line { $day_line } (“{ $day }”), month first on line { $month_line } (“{ $month }”). Nothing was imported: day and month of the others are not sure.
    .hint = Give all dates in one order, or each column its form: `received_on = {"{"} column = "COLUMN", date_format = "%d/%m/%Y" {"}"}`
error-import-dates-other = The map announces dates as `{ $format }`, but those that tell all read in the other order (line { $line }, “{ $date }”). Nothing was imported: day and month of the others would be swapped.
    .hint = In the map: `date_format = "{ $swapped }"`
error-import-is-utf-8 = The map says that the file is Windows-1252, but it is UTF-8. Nothing was imported.
    .hint = In the map: `encoding = "utf-8"`
error-import-is-windows-1252 = The map says that the file is UTF-8, but it looks like Windows-1252. Nothing was imported.
    .hint = In the map: `encoding = "windows-1252"`
error-import-no-header = The first line holds a date: it is no header. Here it is: { $first }
    .hint = Add a first line that names the columns, such as: `received_on,channel,subject`
confirm-import-header = The first line holds a date: { $first } Is it the header, which names the columns?
error-import-refused = { $refused ->
        [one] { $refused } line refused; nothing was imported (good lines: { $good }).
       *[other] { $refused } lines refused; nothing was imported (good lines: { $good }).
    }
    .hint = To import the rest and collect the refused lines: doleances import FILE.csv --rejects REJECTS.csv
error-import-too-large = The file is larger than { $limit } bytes.
    .hint = Split it into several files.
error-map-date-format = { $path }: “{ $format }” is no form of date.
error-map-delimiter = { $path }: “{ $text }” is no separator of columns.
error-map-derived-field = { $path }: the field “{ $field }” follows from others and is not imported.
error-map-encoding = { $path }: the encoding “{ $name }” is not known.
error-map-field-twice = { $path }: the field “{ $field }” is given twice.
error-map-impossible = { $path }: the field “{ $field }” cannot be left unknown.
error-map-no-column = { $path }: the field “{ $field }” needs a column, or columns.
error-map-not-a-date = { $path }: the field “{ $field }” is not a date.
error-map-several-columns = { $path }: the field “{ $field }” takes one column only.
error-map-syntax = { $path }, line { $line }: the map cannot be read. Technical detail: { $why }
error-map-unknown-field = { $nearest ->
        [none] { $path }: “{ $field }” is not a field.
       *[other] { $path }: “{ $field }” is not a field. Did you mean: { $nearest }?
    }
error-map-unknown-list = { $nearest ->
        [none] { $path }: “{ $list }” is not a list that a file makes grow ({ $lists }).
       *[other] { $path }: “{ $list }” is not a list that a file makes grow ({ $lists }). Did you mean: { $nearest }?
    }
usage-import-rejects-source = --rejects would write the refused lines over the file itself: { $path }.
    .hint = Give another name: --rejects REJECTS.csv
usage-import-no-reference = Without a number or the source’s reference, nothing tells which lines are already in the register.
    .hint = Give the column of the reference in the map: `external_reference = "COLUMN"`
usage-file-directory = { $path } is a directory, not a file.
    .hint = Give the name of a file.

import-flaw-bad-quote = a straight quote is out of place
import-flaw-field-too-long = a field is longer than { $limit } bytes; a straight quote may have been left open
import-flaw-not-text = line { $line }, character { $column }: bytes that are no text in the file’s encoding (byte { $byte })
import-flaw-nul = a null character
import-flaw-open-quote = a straight quote is still open at the end of the file
import-flaw-record-too-long = the line is longer than { $limit } bytes
import-flaw-too-many-columns = more than { $limit } columns
import-flaw-unequal-row = { $found ->
        [one] { $found } field instead of { $expected }
       *[other] { $found } fields instead of { $expected }
    }
import-problem = Line { $line }, { $column }, “{ $value }”: { $reason }.
import-reason-alone = says nothing without “{ $without }”, which is empty
import-reason-ambiguous-date = a date that reads in two ways; the map may give its form
import-reason-bad-boolean = neither yes nor no
import-reason-bad-date = not a date
import-reason-bad-ground = not a ground
import-reason-bad-number = not a whole number of days
import-reason-bad-score = is not a score from 1 to 5
import-reason-bad-suspension = not a suspension
import-reason-criterion-of-no-ground = a criterion that no finding on a ground rests on
import-reason-criterion-on-unsubstantiated = a criterion on an “unsubstantiated” finding, which rests on none
import-reason-duplicate-reference = the same reference as on line { $line }
import-reason-field-twice = two columns feed this field
import-reason-finding-other-than-grounds = the findings on the grounds make “{ $derived }”
import-reason-future-date = a date still to come
import-reason-known-reference = a reference already in the register ({ $number })
import-reason-missing-field = a value is missing
import-reason-no-such-column = the file has no such column
import-reason-no-such-column-near = the file has no such column (nearest: { $nearest })
import-reason-no-such-field = no field of that name
import-reason-no-such-field-near = no field of that name (nearest: { $nearest })
import-reason-reason-on-admissible = a reason of inadmissibility on an admissible request
import-reason-retired-code = retired from the list “{ $list }”
import-reason-suspended-longer-than-open = more days suspended than days open
import-reason-suspended-otherwise = the dated suspensions count { $dated ->
        [one] { $dated } day
       *[other] { $dated } days
    }
import-reason-too-early = a date before { $year }, the first year accepted
import-reason-unknown-code = not in the list “{ $list }”
import-reason-unknown-code-near = not in the list “{ $list }” (nearest: { $nearest })
import-reason-known-number = a request already in the register
import-reason-not-our-number = not a number of this register
import-reason-other-request = the request of that number was received on { $on }: it is another request
import-reason-other-than-register = the register says otherwise, or nothing of it
import-reason-unmapped-column = no field takes this column
import-more = … and { $count ->
        [one] one other line
       *[other] { $count } other lines
    } for the same reason.
import-remedy-admissible = A finding supposes a complaint found admissible. If the source held none but these: `{ $toml }`
import-remedy-amend = To correct the register: doleances amend NUMBER --set FIELD=VALUE --reason REASON
import-remedy-conflict = Somebody else of the team imports these lines (MIFI 2.2).
import-remedy-date-format = To say how the dates are written, in the map: `date_format = "%d/%m/%Y"` (day, month, year) or `"%m/%d/%Y"`
import-remedy-encoding = To say the encoding, in the map: `encoding = "windows-1252"` or `"utf-8"`
import-remedy-grow = To add these values to the list, in the map: `grow = ["{ $list }"]`. To translate them: `{ $toml }`
import-remedy-ignore = To leave them out, in the map: `{ $toml }`
import-remedy-impossible = To leave the fact unknown where it contradicts the others: `{ $toml }`
import-remedy-known = To pass over what is known: --skip-known. To enter what the file says more: --update.
import-remedy-number = If the file comes from another register, give a map where that number is the reference: `external_reference = { $column }`
import-remedy-unknown = If the source does not say, in the map: `[constants] { $field } = "unknown"`
import-remedy-values = To translate the words of the file: `{ $toml }` (codes: { $codes })
propose-admissible = A finding supposes a complaint found admissible.
propose-grow = These lists gain the values of the file.
propose-head = Map proposed from the file: read it over, correct it, then try it.
        doleances import FILE.csv --map MAP.toml --dry-run
propose-ignore = Nothing takes these columns: put under [columns] those that the register must keep.
propose-no-receipt = No column says the date of receipt, without which there is no request. To be given:
        received_on = "COLUMN"
propose-translate = To be checked, translated into codes or left unknown: { $words }
import-this-request = this request
## Lists and calendar

confirm-calendar = Change the calendar for { $day }?

effect-after = Becomes
effect-becomes-late = becomes late
effect-before = Due date
effect-late = { $count ->
        [one] { $count } open request becomes late today.
       *[other] { $count } open requests become late today.
    }
effect-more = { $count ->
        [one] … and { $count } more; to see all: --format csv
       *[other] … and { $count } more; to see all: --format csv
    }
effect-moved = { $count ->
        [one] { $count } due date moves.
       *[other] { $count } due dates move.
    }
effect-no-due = n/a
effect-no-longer-late = no longer late
effect-none = No request is affected.
effect-on-time = { $count ->
        [one] { $count } open request is no longer late today.
       *[other] { $count } open requests are no longer late today.
    }
effect-recounted = { $count ->
        [one] { $count } closing changes its net time; now within the standard: { $within }, no longer: { $beyond }.
       *[other] { $count } closings change their net time; now within the standard: { $within }, no longer: { $beyond }.
    }
effect-remark = Remark

error-confirm-with-yes = Nothing was written: this change of the calendar awaits your agreement.
    .hint = If it suits you, type the command again with --yes.

holidays-extended = extended by rule
holidays-name = Holiday
holidays-observed-for = Instead of
holidays-source = Source

list-refusal-not-of-complaints = The main standard “{ $code }” must time complaints: it names other kinds.
    .hint = Add complaint to its kinds, or name none: it then times any kind that no other standard names.
list-refusal-already-timed = The standard “{ $by }” already times requests of kind “{ $kind }”: “{ $code }” would time none.
    .hint = For it to take over, retire the other first: doleances reference retire standard { $by }
list-refusal-in-the-future = { $on } is yet to come: today is { $today }. An act may be entered late, never early.
    .hint = Give a date up to { $today }.

reference-business-days = { $length ->
        [one] { $length } business day, target of { $target }%
       *[other] { $length } business days, target of { $target }%
    }
reference-calendar-days = { $length ->
        [one] { $length } calendar day, target of { $target }%
       *[other] { $length } calendar days, target of { $target }%
    }
reference-code = Code
reference-default = main standard
reference-details = Details
reference-items = In force
reference-label = Label
reference-list = List
reference-months = { $length ->
        [one] { $length } month, target of { $target }%
       *[other] { $length } months, target of { $target }%
    }
reference-name = Holds
reference-retired = Retired
reference-retired-items = Retired
reference-retired-since = since { $on }
reference-since = from { $on }

refusal-already-handled = { $by ->
        [office] { $number } is already with the office.
       *[other] { $number } is already with { $by }.
    }
    .hint = To see the file: doleances show { $number }

say-calendar-changed = The calendar is changed for { $day }.
say-handed = { $handler ->
        [office] { $number } comes back to the office.
       *[other] { $number } is handed to { $handler_name }.
    }
say-holiday-removed = { $day } ({ $name }) is worked: { $source }.
say-holidays-beyond = Holidays are confirmed to the end of { $year }; from then on they are extended by rule.
say-item-added = Added to the list “{ $list }”: { $code } ({ $label }).
say-item-renamed = Changed in the list “{ $list }”: { $code } ({ $label }).
say-item-restored = Put back in the list “{ $list }”: { $code } ({ $label }).
say-item-retired = Retired from the list “{ $list }”: { $code } ({ $label }). The requests that bear it keep it.
say-list-empty = The list “{ $list }” is empty.

usage-both-labels = { $flags } missing.
    .hint = A label is given in French and in English (--fr and --en); --fr alone will do for an officer or a unit, whose name is not translated.
usage-not-a-code = “{ $typed }” does not have the form of a code: lower-case letters without accents, digits, “_”, “-” or “.”, 64 at most.
    .hint = For example: { $nearest }
usage-not-a-handler = “{ $typed }” does not say to whom the request is handed.
    .hint = Type office, unit:UNIT or partner:PARTNER.
usage-rename-to-what = What changes is missing.
    .hint = Add --fr LABEL, --en LABEL or both; for a body, a unit or a partner, --contact-fr and --contact-en too; or --source DOCUMENT.
usage-unknown-list = “{ $typed }” is not a list of the register. Lists: { $names }.

help-hand = Hand requests to the unit that served the person or to a partner, or take them back to the office
help-hand-to = To whom: office, unit:UNIT or partner:PARTNER

help-holidays = The holidays of the office
help-holidays-list = Show the holidays of a year
help-holidays-list-year = Year (this one and the next when left out)
help-holidays-add = Add a holiday by decree, after showing the due dates that move
help-holidays-add-date = The day, YYYY-MM-DD
help-holidays-add-name = Name of the holiday
help-holidays-add-source = The decree, directive or note that says so
help-holidays-add-yes = Do not ask to confirm
help-holidays-remove = Remove a holiday, which becomes a business day, after showing the due dates that move
help-holidays-remove-date = The day, YYYY-MM-DD
help-holidays-remove-source = The decree, directive or note that says so
help-holidays-remove-yes = Do not ask to confirm

help-reference = The register’s lists: kinds, channels, units, grounds, standards…
help-reference-list = Show the lists, or what one of them holds
help-reference-list-list = The list: kind, channel, unit, standard… or its French name
help-reference-add = Add an item to a list
help-reference-add-list = The list: kind, channel, unit, standard… or its French name
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
help-reference-rename-list = The list: kind, channel, unit, standard… or its French name
help-reference-rename-code = Code or label of the item
help-reference-rename-fr = New French label
help-reference-rename-en = New English label
help-reference-rename-contact_fr = New way to reach the body, the unit or the partner, in French, for the letters
help-reference-rename-contact_en = New way to reach the body, the unit or the partner, in English, for the letters
help-reference-rename-source = The document that says so, in the place of “À confirmer”
help-reference-retire = Take an item out of the choices; the requests that bear it keep it
help-reference-retire-list = The list: kind, channel, unit, standard… or its French name
help-reference-retire-code = Code or label of the item
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

report-empty-received = No request received in the period.
report-empty-admissibility = No request received in the period.
report-empty-closed = No request closed in the period.
report-empty-findings = No complaint closed with a finding in the period.
report-empty-grounds = No ground of a complaint received in the period.
report-empty-times = No time to measure: nothing was closed or suspended in the period.
report-empty-acknowledgement = No request received in the period.
report-empty-months = No month in which anything happened.
report-empty-open = No request open at the end of the period.

report-about-period = Period: { $from } to { $to }, both days included.
report-about-extraction = Drawn on { $on } from a register of { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
  }.
report-about-unit = Counting unit: the request, except where a column says “Closings” or “Grounds”.
report-about-holidays = Holidays: { $set }.
report-about-unfinished = The period is not over: the figures are those of { $on }.
report-holidays-public-service = the thirteen days of Québec’s public service, as the register keeps them
report-holidays-statutory = the eight days of the law, as the register keeps them

report-flow-equation = Open at start { $start } + received { $received } + reopened { $reopened } − closed { $closed } = open at end { $end }

report-fact = { $label }: { $value }
report-row-beside = { $row }: { $column }
report-unknown = Unknown
report-nobody = Not assigned
report-not-applicable = n/a
report-rounding = Percentages add up to { $sum } because of rounding.
report-counts-requests = Requests
report-counts-closings = Closings
report-counts-reopenings = Reopenings
report-counts-grounds = Grounds
report-months-received = By month
report-counted-months-received = Received
report-beside-reopened = Reop.
report-beside-closed = Closed
report-beside-open_at_end = Open, end
report-beside-open_at_start = Open, start
report-beside-received = Received
report-beside-timed = Timed
report-beside-within_standard = On time
report-beside-late = Late
report-beside-within_standard_percent = Within
report-beside-complaints = Complaints
report-beside-substantiated = Substantiated
report-beside-partly = Partly
report-beside-unsubstantiated = Unsubst.
report-beside-undecided = No finding

report-period-year = Fiscal year { $year }
report-period-quarter = Q{ $quarter } { $year } ({ $from } – { $to })
report-period-quarter-name = Q{ $quarter } { $year }
report-period-month = { $month } { $year }
report-period-range = { $from } – { $to }
report-day = { $month } { $day }, { $year }
report-day-of-month = { $month } { $day }
report-month-part = { $month } { $year } ({ $from }–{ $to })
report-month-1 = January
report-month-2 = February
report-month-3 = March
report-month-4 = April
report-month-5 = May
report-month-6 = June
report-month-7 = July
report-month-8 = August
report-month-9 = September
report-month-10 = October
report-month-11 = November
report-month-12 = December
report-length-business-days = { $count ->
    [one] { $count } business day
   *[other] { $count } business days
  }
report-length-calendar-days = { $count ->
    [one] { $count } calendar day
   *[other] { $count } calendar days
  }
report-length-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
  }

report-report-period-from = First day of the period
report-report-period-to = Last day of the period
report-report-period-label = Period
report-report-extracted-on = Date of extraction
report-report-register-digest = Digest of the register
report-report-register-entries = Entries in the register
report-report-holiday-set = Holidays

report-flow-open-at-start = Open at start
report-flow-received = Received
report-flow-reopened = Reopened
report-flow-closed = Closed
report-flow-open-at-end = Open at end

report-received = Received
report-received-anonymous = Anonymous
report-received-by-kind = By type
report-received-by-channel = By channel
report-received-by-source = By source
report-received-by-program = By program or service
report-received-by-sector = By sector
report-received-by-unit = By administrative unit
report-received-by-handler = By handler
report-received-by-language = By language of the reply
report-handler-office = Complaints office
report-handler-unit = Administrative unit
report-handler-partner = Partner
report-language-fr = French
report-language-en = English

report-admissibility-admissible = Admissible
report-admissibility-inadmissible = Inadmissible
report-admissibility-pending = Not decided, open
report-admissibility-closed-undecided = Closed without a decision on admissibility
report-admissibility-decided = Decided
report-admissibility-transferred = Transferred to another body
report-admissibility-percent-admissible = Share of admissible
report-admissibility-percent-inadmissible = Share of inadmissible
report-admissibility-by-reason = By reason of inadmissibility

report-closed = Closings
report-closed-by-handler = By handler
report-closed-by-unit = By administrative unit
report-dispositions = By disposition

report-findings-with-finding = Complaints closed with a finding
report-findings-substantiated = Substantiated
report-findings-partly = Partly substantiated
report-findings-unsubstantiated = Unsubstantiated
report-findings-percent-substantiated = Share substantiated, wholly or partly
report-findings-grounds = Grounds of these complaints
report-findings-complaints-with-grounds = Complaints that have grounds
report-findings-by-ground = By nature of the ground
report-findings-upheld-grounds = Grounds upheld, wholly or partly
report-findings-upheld-complaints = Complaints that bear them
report-findings-by-criterion = By criterion

report-grounds-count = Grounds
report-grounds-complaints = Complaints with at least one ground
report-grounds-by-unit-nature = By administrative unit and nature
report-grounds-by-nature = By nature
report-grounds-by-commitment = By commitment

report-times-count = Closings whose time is known
report-times-unknown = Closings without a time: unknown, or duplicates
report-times-mean = Mean net time, in business days
report-times-median = Median net time
report-times-p90 = 90th percentile of net time
report-times-max = Longest net time
report-times-gross-mean = Mean gross time
report-times-gross-median = Median gross time
report-times-gross-p90 = 90th percentile of gross time
report-times-gross-max = Longest gross time
report-times-within-standard = Within the standard
report-times-late = Past the standard
report-times-standard-unknown = No standard, or unknown
report-times-other-standard = Held to another standard
report-times-with-standard = Held to a standard
report-times-by-standard = By standard
report-times-within-standard-percent = Share within the standard
report-times-target-percent = Target
report-within-length = Within the standard of { $length }
report-target-reached = , target { $target }: reached
report-target-missed = , target { $target }: missed
report-times-bands = By band of net business days
report-band-le-5 = 5 or fewer
report-band-6-10 = 6 to 10
report-band-11-15 = 11 to 15
report-band-16-20 = 16 to 20
report-band-gt-20 = More than 20
report-times-suspensions-requests = Requests suspended in the period
report-times-suspensions-n = Suspensions
report-times-suspensions-days = Business days suspended

report-times-acknowledgement-count = Acknowledgements whose delay is known
report-times-acknowledgement-within-target = Within the target
report-times-acknowledgement-late = Past the target
report-times-acknowledgement-unknown = Acknowledgement unknown
report-times-acknowledgement-missing = Not acknowledged
report-times-acknowledgement-within-target-percent = Share within the target
report-times-acknowledgement-target-days = Target, in business days
report-times-acknowledgement-mean = Mean delay, in business days
report-times-acknowledgement-median = Median delay
report-times-acknowledgement-p90 = 90th percentile
report-times-acknowledgement-max = Longest delay
report-acknowledged-within = { $days ->
    [one] Acknowledged within { $days } business day
   *[other] Acknowledged within { $days } business days
  }

report-open-count = Open
report-open-overdue = Overdue
report-open-suspended = Suspended
report-open-age-known = Whose age is known
report-open-age-unknown = Whose age is unknown
report-open-age-mean = Mean net age, in business days
report-open-age-median = Median net age
report-open-age-p90 = 90th percentile of net age
report-open-age-max = Greatest net age
report-open-age-gross-mean = Mean gross age
report-open-age-gross-max = Greatest gross age
report-open-bands = By band of net age, in business days
report-open-by-officer = By officer
report-open-by-unit = By administrative unit

report-column-number = Number
report-column-status = Status
report-column-kind = Type
report-column-received-on = Received
report-column-on = Act of
report-column-officer = Officer
report-column-subject = Subject
report-column-n = Ground
report-column-nature = Nature
report-column-commitment = Commitment
report-column-finding = Finding
report-column-criterion = Criterion
report-cases = { $count ->
    [0] Nothing makes up this figure: it is 0.
    [one] { $count } item makes up this figure.
   *[other] { $count } items make up this figure.
  }
report-written = Report written to { $path }.

note-report-unit = A request counts once in a figure. A closing counts as many times as the request was closed, a ground as many times as a complaint has grounds. A finding counts at each closing that bears it.
note-report-flow = Received by date of receipt, closed by date of closing. A request closed then reopened counts in both. The flow is checked request by request before anything is printed.
note-report-admissibility = Shares are of the requests received whose admissibility is decided. Those of which the source says nothing are not decided, or closed without a decision.
note-report-findings = Only complaints have findings. The share substantiated is that of the substantiated and the partly substantiated, out of the complaints closed with a finding in the period.
note-report-grounds = A complaint may have several grounds: in a table of grounds, complaints may add up to more than there are.
note-report-days = The day of receipt is not counted, the last day is. Business day: Monday to Friday, except holidays. Times and ages are in business days, even where a standard counts otherwise. Net time: suspensions taken out; gross time: suspensions included.
note-report-times = Mean, median, 90th percentile (nearest rank) and share within the standard are about the closings of the period whose time is known. A duplicate has no time: it counts among the received and the closed, and its communication is handled under another number. Each closing is measured from receipt, or from the reopening before it: the time while the request was closed does not count.
note-report-months = By month: requests received, reopenings and closings of the month, requests open at the end of its last day in the period. Times: net business days of the closings of the month. A month of which only some days are in the period gives them in brackets.
note-report-acknowledgement = Acknowledgements are those of the requests received in the period, to date.
note-report-open = Age, lateness and suspension are those of the last day of the period, or of the day of extraction when it comes first.
note-report-percent = Percentages are rounded to the tenth; “n/a”: not applicable, the base is zero. “Unknown”: not recorded.
note-report-standards = Each type of request has its standard, and a closing is held to it as it counts; a type without one is held to none. The share within the standard, its target and the lateness budget are those of the standard of complaints; the other standards are in the table “By standard”.
note-report-holidays = The period goes beyond the last year whose holidays were checked: they are extended by rule.
note-report-digest = Digest of the register ({ $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
  }): { $digest }

error-flow = The flow of the period does not add up: { $start } + { $received } + { $reopened } − { $closed } ≠ { $end }. No figure is drawn from it. At fault: { $numbers }.
    .hint = To see what was done of each: doleances show 42 --history
usage-figure-without-cases = “{ $typed }” counts nothing: this figure is worked out, and what it is of is counted under { $of }.
    .hint = To see what is counted there: { $cases } --cell { $of }
usage-no-such-cell = No figure of the report has the key “{ $typed }”.
    .hint = To see the keys, in the first column: { $report } --format csv
usage-no-such-cell-but = No figure of the report has the key “{ $typed }”.
    .hint = The nearest: { $nearest }
        To see all keys, in the first column: { $report } --format csv
usage-cases-without-cell = The key of the figure is missing: --cell KEY.
    .hint = To see the keys, in the first column: { $report } --format csv
        Then, for example: { $cases } --cell flow.received

## Help of the verb report

value-month = YYYY-MM
value-quarter = YYYY-Qn
value-key = KEY
help-arg-output = File to write; its ending (.json, .csv) tells the form. By default: standard output
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
help-attachment = See the attachments of a request, take one out, drop one
    .more = Without a rank, the documents are listed. With a rank, the document is written to a file of the current directory, under a harmless name.
    .examples =
        doleances attachment 42
        doleances attachment 42 1 -o letter.pdf
        doleances attachment 42 2 --drop --reason "Document of someone else"
help-attachment-n = Rank of the document in the file
help-attachment-output = File to write; - for standard output. Default: the name of the document, in the current directory
help-attachment-drop = Drops the document from the file; what it holds is destroyed unless another request holds it
help-attachment-reason = Reason for dropping it, kept in the file
ask-drop-reason = Why it is dropped:
attachment-n = No.
attachment-on = Attached on
attachment-size = Size
attachment-officer = By
attachment-name = Name
attachment-erased = (name and content erased)
field-attachment = Attachment
say-attached = { $number }: document { $n } attached, { $name } ({ $size }).
say-attachment-out = Document written to { $path }.
say-attachment-dropped = { $number }: document dropped from the file.
say-no-attachment = { $number } has no attachment.
act-attached = document attached
act-attachment_dropped = document dropped
refusal-empty-document = The file { $name } is empty (0 bytes): there is nothing to attach.
    .hint = Check the file, then try again: doleances attach { $number } FILE
refusal-already-attached = { $name } is already attached to { $number }: it is document { $n }, with the same name and the same content.
    .hint = To see the documents: doleances attachment { $number }
refusal-no-such-attachment = { $number } has no document { $n }.{ $there ->
        [none] {""}
       *[other] {" "}Documents in the file: { $there }.
    }
    .hint = To see the documents: doleances attachment { $number }
refusal-drop-is-final = The last act of { $number } is the dropping of document { $n }, whose content is destroyed: it cannot be taken back.
    .hint = If you still have the document: doleances attach { $number } FILE
error-attachment-too-large = { $path } is larger than an attachment may be, which is { $limit } MB.
    .hint = To change it: doleances setting set attachment_limit_mb VALUE
error-binary-to-terminal = This document is not plain text: it is not shown on a screen.
    .hint = Write it to a file (-o FILE), or send the output to another program.
usage-file-not-regular = { $path } is no regular file: a pipe, a device or a directory is not attached.
    .hint = Give the name of a file.
usage-file-register = { $path } is the register itself: it is not attached to a request.
    .hint = To keep a copy of it: doleances backup FILE
check-problem-content = Content { $digest }: it is not what was attached.
check-problem-content-missing = { $number }, document { $n }: its content is no longer in the register.
check-problem-content-unknown = Content { $digest }: no attachment holds it.

## Satisfaction

help-satisfaction = Record the person’s satisfaction, once the request is closed
    .more = A score from 1 to 5 and, where there are any, the person’s words (ISO 10004). A new answer takes the place of the earlier one, which stays in the history.
    .examples = doleances satisfaction 42 --score 4 --text "A clear reply, a little late."
help-satisfaction-score = Score, from 1 (very dissatisfied) to 5 (very satisfied)
help-satisfaction-text = What the person says: as it is, @FILE, or - for standard input
value-score = SCORE
ask-satisfaction = The person’s satisfaction:
satisfaction-scale-1 = 1 – very dissatisfied
satisfaction-scale-2 = 2 – dissatisfied
satisfaction-scale-3 = 3 – neither
satisfaction-scale-4 = 4 – satisfied
satisfaction-scale-5 = 5 – very satisfied
satisfaction-score = { $score } out of 5
field-satisfaction = Satisfaction
say-satisfaction = { $number }: the person’s satisfaction is recorded.
act-satisfaction_recorded = the person’s satisfaction
refusal-satisfaction-before-closing = { $number } is not closed: satisfaction is asked about after the reply (ISO 10004).
    .hint = To close the request: doleances close { $number } --as answered --by CHANNEL --text REPLY
refusal-score-out-of-scale = The score { $score } is not on the scale, which goes from 1 to 5.
    .hint = Try again: doleances satisfaction { $number } --score SCORE
heading-report-satisfaction = Satisfaction of the persons
report-empty-satisfaction = No answer on satisfaction for the closings of the period.
report-satisfaction-count = Closings with an answer
report-satisfaction-answer-rate = Answer rate
report-satisfaction-mean = Mean score, out of 5
report-satisfaction-scores = By score

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
ask-lift-reason = Why the conflict is lifted:
recusal-on = Declared on
recusal-officer = Officer
recusal-toward = Toward
recusal-n = No.
recusal-lifted = Lifted on
recusal-reason = Reason
recusal-person = a person
act-recusal_declared = conflict of interest declared
act-recusal_lifted = conflict of interest lifted
say-no-recusal = No conflict of interest declared.
say-recusal-declared = Conflict of interest of { $officer } recorded as no. { $n }: the requests it concerns, present and to come, go to someone else (framework policy, 2.2).
say-recusal-in-charge = { $officer } is in charge of { $count ->
        [one] one open request that this conflict concerns: { $numbers }.
       *[other] { $count } open requests that this conflict concerns: { $numbers }.
    }
    .hint = Someone else has to take them: doleances assign { $numbers } --to OFFICER
say-recusal-lifted = Conflict of interest lifted.
say-recusal = { $cause ->
        [unit] { $number }: { $officer } declared a conflict of interest toward { $unit } and cannot handle this request.
        [person] { $number }: { $officer } declared a conflict of interest toward a person concerned by this request and cannot handle it.
       *[named] { $number }: the name of { $officer } is in this request, which goes to someone else.
    }
say-conflict-in-charge = { $number } is in the hands of { $officer }, who is in conflict of interest (framework policy, 2.2).
    .hint = Someone else has to take it: doleances assign { $number } --to OFFICER
say-recusals-imported = { $officer } is in conflict of interest with { $count ->
        [one] one open request just imported: { $numbers }.
       *[other] { $count } open requests just imported, among them: { $numbers }.
    }
refusal-conflict-with-unit = { $officer } declared on { $on } a conflict of interest toward { $unit }, and can neither be assigned { $number }, nor decide on it, nor see who the person is (framework policy, 2.2).
    .hint = Someone else has to take it: doleances assign { $number } --to OFFICER
refusal-conflict-with-person = { $officer } declared on { $on } a conflict of interest toward a person concerned by { $number }, and can neither be assigned it, nor decide on it, nor see who the person is (framework policy, 2.2).
    .hint = Someone else has to take it: doleances assign { $number } --to OFFICER
refusal-officer-is-named = { $officer } is named in { $number }, and can neither be assigned it, nor decide on it, nor see who the person is (framework policy, 2.2).
    .hint = Someone else has to take it: doleances assign { $number } --to OFFICER
refusal-recusal-already-declared = { $officer } already declared this conflict of interest, on { $on }.
    .hint = To see the conflicts declared: doleances conflict list
refusal-person-without-key = Nothing would tell this person in a request.
    .hint = Give a name, an e-mail or a telephone: --name NAME --email EMAIL --phone PHONE
refusal-no-such-recusal = No conflict of interest no. { $n } stands toward a unit or a person.
    .hint = To see the conflicts declared: doleances conflict list

## Settings

help-schema = What the JSON of a verb promises, as a JSON Schema
    .more = Without VERB, the verbs whose JSON has a schema. Keys do not change; more may come.
    .examples = doleances schema report > report.schema.json
help-schema-name = Verb: show, list or report
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
setting-name = Setting
setting-what = What it says
setting-value = Value
setting-title-fr = Name of the office, in French
setting-title-en = Name of the office, in English
setting-contact-fr = How to reach the office, in French (address, telephone, e-mail, hours, a line each)
setting-contact-en = How to reach the office, in English
setting-place = Place the letters are sent from
setting-signatory-name = Who signs the letters
setting-signatory-title-fr = Title of who signs, in French
setting-signatory-title-en = Title of who signs, in English
setting-reply-language = Language of the reply, when the person did not say
setting-acknowledgement-days = Acknowledgement: business days
setting-automatic-acknowledgement = Channels that acknowledge by themselves
setting-ombudsman-days = Reply to the Québec Ombudsman: business days
setting-consultation-days = Reply of a unit that is consulted: business days
setting-requester-days = Reply of the person (consent, documents): business days
setting-attachment-limit-mb = Size allowed for an attachment, in MB
setting-holiday-set = Holidays observed
setting-default-standard = Standard of what no other times
say-setting-changed = Setting { $name }: { $value }
act-setting_changed = setting changed
refusal-setting-unchanged = The setting { $name } has that value already: { $value }
    .hint = To see the settings: doleances setting list
usage-unknown-setting = “{ $name }” is not a setting. Settings: { $names }.
usage-blank-setting = The setting { $name } cannot be blank.
error-setting-holidays = The holidays observed are chosen when the register is made: they move every due date.
    .hint = To add or remove a day: doleances holidays add YYYY-MM-DD
error-setting-standard = The default standard is chosen when the register is made: the past keeps the promise made to it.
    .hint = For a standard that holds from now on: doleances reference add standard CODE
## Consultations, consents and stages

ask-consult-question = Question to the unit:
help-consult = Consult an administrative unit
    .more =
        The unit answers by the due date: the one given, else the office’s own delay. The person is named only with --with-identity, and only if they consented to be named to that very unit (MAMH, guiding principles); a consent for its sector does not serve for it.
        The form of --packet is a single file, to fill in offline and send back to the office. It never says who the person is.
    .examples =
        doleances consult 42 registrariat --question "When was the application processed?" --packet question.html
        doleances consult 42 registrariat --answer @answer.txt
        doleances consult import answer-2026-0042-1.csv
        doleances consult list --overdue
help-consult-unit = Unit consulted (code of the list unit)
help-consult-question = What is asked: a text, @FILE, or - for standard input
help-consult-due = When the answer is due. By default: the delay that the office gives a unit
help-consult-with_identity = The person is named to the unit, with their consent
help-consult-answer = The unit’s answer to its last open question: a text, @FILE, or - for standard input
help-consult-packet = Form to write: an HTML page, or CSV if the name ends in .csv; - for standard output. Without --question: that of a question asked before
help-consult-with_text = The form also gives the narrative of the request
help-consult-import = Record the answers of the forms that units filled in
    .more = The whole file is taken, or nothing. The form must come from this register, and its question still await an answer.
    .examples = doleances consult import answer-2026-0042-1.csv --dry-run
help-consult-import-file = CSV file to read, or - for standard input
help-consult-list = List consultations
    .examples = doleances consult list --unit registrariat --open
help-consult-list-unit = Unit consulted, with those under it
help-consult-list-open = Only those that await an answer
help-consult-list-overdue = Only those whose answer is late, on an open request

act-consulted = consultation
act-consultation_answered = answer to a consultation
consultation-due = answer due on { $due }
consultation-named = the person is named
consultation-masked = without identity
consultation-answered = Answered on { $on } · { $days ->
    [one] { $days } business day
   *[other] { $days } business days
    }
consultation-awaited = { $late ->
    [0] Answer awaited
    [one] Answer awaited, { $late } business day late
   *[other] Answer awaited, { $late } business days late
    }
handler-unknown = handler unknown
stage-days = net: { $days }
field-consultation = Consultation
field-question = Question
field-answer = Answer of the unit
field-asked_on = Asked on
field-answer_due_on = Answer due
field-answered_on = Answered on
field-days = Business days
field-days_late = Business days late
field-with_identity = Person named
heading-late-answers = Late answers from units
say-consulted = { $number }: question put to “{ $unit }”, answer due on { $due }.
say-consultation-answered = { $number }: answer of “{ $unit }” recorded, after { $days ->
    [one] { $days } business day.
   *[other] { $days } business days.
    }
say-consultations = { $count ->
    [one] { $count } consultation.
   *[other] { $count } consultations.
    }
say-no-consultation = No consultation answers to these conditions.
say-packet = Form written to { $path }.
say-consent-refused = If this refusal keeps the facts from being known, the request may be closed without further action; the person is then informed (MAMH, guiding principles).
    .hint = To close it, once the person is informed: doleances close { $number } --as no-action --by CHANNEL --text "What they were told"
say-nobody-knows = Nobody came to know the identity: none is on file, and no consent is granted.

ledger-since = Since
ledger-until = Until
ledger-who = Who
ledger-access = How
ledger-entry = Entry
ledger-by = Recorded by
ledger-means = Means
access-recorded = identity recorded
access-read = identity consulted
access-consent = consent granted
access-consultation = consultation with identity
access-transfer = request transferred

refusal-consent-already-so = The consent for “{ $party }” is already so: { $number } did not change.
    .hint = To see what is on file: doleances consent { $number }
refusal-consent-stands = The person already consented for “{ $party }”: that consent holds until they withdraw it.
    .hint = If they withdraw it: doleances consent { $number } --for { $to } --withdraw
refusal-named-without-consent = The person of { $number } cannot be named to “{ $unit }”: their consent for that unit is not granted, or no longer (MAMH, guiding principles). One for another unit, or for the sector, is not enough.
    .hint =
        Once they have granted it: doleances consent { $number } --for { $code } --grant
        Or consult the unit without naming them: leave out --with-identity.
refusal-nobody-to-name = { $number } does not say who the person is: there is nobody to name.
    .hint = Leave out --with-identity: the unit is consulted on the facts.
refusal-says-who = { $place ->
        [question] The question
        [reason] The reason for refusing to amend
        [subject] The subject of { $number }
       *[text] The narrative of { $number }
    } says who the person is, by { $part ->
        [name] their name
        [email] their e-mail
        [phone] their telephone number
        [representative] the name of who represents them
        [organisation] the name of their organisation
       *[address] their address
    } or a word of it. Identity is protected by default (MAMH, guiding principles): nothing leaves so.
    .hint = { $place ->
        [question] Reword the question; or, if the person consents to it, add --with-identity.
        [subject] Correct the subject: doleances amend { $number } --set subject=SUBJECT --reason "Identity in the subject"
       *[text] Leave out --with-text: the form gives the subject and the question.
    }
refusal-already-consulted = “{ $unit }” has not answered the question of { $since } on { $number } yet: one question at a time.
    .hint = When the answer comes: doleances consult { $number } { $code } --answer ANSWER
refusal-not-consulted = “{ $unit }” was not consulted on { $number }: there is no answer to record.
    .hint = To consult it: doleances consult { $number } { $code } --question QUESTION
refusal-already-answered = “{ $unit }” answered what it was asked on { $number } on { $on }.
    .hint = To put another question to it: doleances consult { $number } { $code } --question QUESTION
refusal-due-before-asked = The answer cannot be due on { $due_on }: the question is only asked on { $on }.
    .hint = Give a due date from { $on } on.

usage-says-nothing = { $flag } says nothing: a text is needed.
usage-unit-or-body = “{ $typed }” is both a unit and a body.
    .hint = Say which: --for unit:UNIT (to be named) or --for body:BODY (to be transferred).
usage-packet-again = That unit owes an answer already: --packet writes the form of its question again, which { $flag } does not change.
    .hint = Leave out { $flag }; or, to put another question once it has answered, add --question.
error-consult-import-refused = { $count ->
    [one] One answer is refused
   *[other] { $count } answers are refused
    }: nothing is recorded.
error-consult-import-empty = The file holds no answer.
import-reason-no-such-request = no request of this register has that number
import-reason-no-such-consultation = that request has no question of that rank
import-reason-other-register = this form comes from another register, or its question was taken back
import-reason-other-unit = the question was put to another unit ({ $unit })
import-reason-already-answered = the answer is on file already, dated { $on }
import-reason-answered-before-asked = an answer before its question, asked on { $on }

form-request = Request
form-consultation = Consultation
form-unit = Unit
form-check = Check
form-question = Question
form-answer = Answer
form-answered_on = Date of the answer

packet-title = Consultation on request { $number }
packet-due = Answer awaited by { $due }
packet-heading-facts = What the office knows
packet-send-back = { $contact ->
        [yes] Fill in the form below, save it and send the file back to the office:
       *[no] Fill in the form below, save it and send the file back to the office.
    }
packet-heading-answer = Your answer
packet-no-identity = The person’s identity is protected. Write neither their name here, nor that of anyone on your team: the unit answers.
packet-file = answer-{ $number }-{ $n }.csv
packet-answer = Answer of the unit
packet-answered-on = Date of the answer
packet-save = Save the answer
packet-saved = The file answer-{ $number }-{ $n }.csv is saved among your downloads: send it back to the office.
packet-no-script = This browser does not save the answer: print the page once it is filled in, or use the CSV form below.
packet-heading-csv = To answer without this page: CSV form
packet-csv = Copy these lines into a file named answer.csv, add the answer and its date (YYYY-MM-DD) at the end of the last one, between the commas, and send the file back to the office.

heading-report-handling = Who handled the requests closed
heading-report-consultations = Consultations of units
report-empty-handling = No request closed in the period.
report-empty-consultations = No unit consulted in the period.
heading-report-partners = Partner organisations
report-empty-partners = No request handled by a partner in the period.
report-partners-requests = Requests that a partner handled or handles
report-partners-by-partner = By partner
report-handling-requests = Requests closed
report-handling-by-handler = By handler
report-consultations-count = Consultations of the period
report-consultations-asked = Questions asked
report-consultations-answered = Answers received
report-consultations-within-due = Answers received by their due date
report-consultations-awaited = Answers awaited at the end
report-consultations-overdue = Of which late
report-consultations-within-due-percent = Answers received by their due date
report-consultations-mean = Mean time
report-consultations-median = Median time
report-consultations-p90 = 90th percentile
report-consultations-max = Longest time
report-consultations-by-unit = By unit consulted
report-consultations-asked-by-unit = Questions asked, by unit
report-consultations-answered-by-unit = Answers received, by unit
report-consultations-within-due-by-unit = Answers received by their due date, by unit
report-consultations-overdue-by-unit = Late answers, by unit
report-counts-consultations = Consult.
report-beside-days = Days
report-beside-mean = Mean
report-beside-median = Median
report-beside-p90 = 90th
report-beside-max = Max.
report-beside-asked = Asked
report-beside-answered = Received
report-beside-within_due = In time
report-beside-overdue = Late
note-report-handling = Each request closed in the period counts once with each handler that had it, with the net business days of its stages up to its last closing of the period. Stages follow one another from receipt to closing: no day counts twice.
note-report-partners = Partner organisations: a request is counted apart when a partner handled it at its closing, or handles it while it is open. It is in no other figure of the report (flow, times, share within the standard, lateness budget); each line has a flow of its own, which closes. A request reopened is counted with whoever handles it then. The report of a single partner (--partner) gives all its figures.
note-report-consultations = A consultation counts if it was asked or answered in the period, or if its answer was awaited at the end, on a request still open. Time: business days from question to answer, for the answers received in the period.
## Issues

act-issue_raised = issue raised
act-issue_set = issue updated
act-issue_linked = requests linked to the issue
act-issue_unlinked = requests taken out of the issue
ask-issue-title = What is the issue, in a few words?
field-title = Title
field-raised_on = Raised on
field-cause = Cause
field-analysis = Analysis
field-requests = Requests
field-resolved_on = Resolved on
field-linked_on = Linked on
issue-raised = raised
issue-analysed = under analysis
issue-followed = followed up
issue-resolved = resolved
issue-requests = Requests that show it
help-issue = Issues: causes shared by several requests
    .more = The office determines the causes of a set of complaints and raises the issues in its reports (MIFI, 4.2 and 5.1).
    .examples =
        doleances issue add --title "Waiting times for selection" --unit permanent_selection --nature delay --request 12 --request 15
        doleances issue link 1 18 21
        doleances issue set 1 --status analysed --cause "Files left without an agent in summer"
help-issue-add = Raise an issue
help-issue-add-requests = Request that shows it; may be repeated
help-issue-set = Change what is known of an issue
help-issue-link = Link requests to an issue
help-issue-link-remove = Take the requests out of the issue
help-issue-list = List the issues
help-issue-show = Show an issue and its requests
help-issue-show-history = Show every act on it
help-issue-set-status = How far the office has come: raised, analysed, followed or resolved
help-issue-list-status = Only issues of this status: raised, analysed, followed or resolved
help-arg-analysis = What the analysis shows: a text, @FILE, or - for standard input
help-arg-cause = The cause: a text, @FILE, or - for standard input
help-arg-nature = Nature of the grounds (a code of the list nature)
help-arg-title = Title, in a few words
help-arg-public = Title that goes out in editions for publication; without it, the measure is only counted there
field-public-title = Public title
report-published-titles = Recommendations, measures and issues made public
help-issue-set-number = Number of the issue: 2026-0003, or 3 for an issue of this year
help-issue-link-number = Number of the issue: 2026-0003, or 3 for an issue of this year
help-issue-link-requests = Numbers of the requests
help-issue-show-number = Number of the issue: 2026-0003, or 3 for an issue of this year
value-issue = ISSUE
value-nature = NATURE
say-issue-raised = Issue { $number } is raised. To link requests: doleances issue link { $number } NUMBER
say-issue-set = Issue { $number } is updated.
say-issue-linked = The requests are linked to issue { $number }.
say-issue-unlinked = The requests are no longer linked to issue { $number }.
say-no-issue = No issue. To raise one: doleances issue add --title TITLE
refusal-nothing-changes = Nothing would change: no new value was given.
    .hint = Give a value other than the one on file; --help lists the options.
refusal-request-already-linked = Request { $request } is already linked to the { $number }.
    .hint = Show the record to see the requests that are linked to it.
refusal-request-not-linked = Request { $request } is not linked to the { $number }.
    .hint = Show the record to see the requests that are linked to it.

## Registers: what is linked

record-linked = requests linked: { $numbers }
record-unlinked = requests unlinked: { $numbers }
field-linked_requests = Linked requests
usage-blank = { $arg } is empty: an empty text would pass for something that was recorded.
    .hint = Write what is known, or leave { $arg } out.
span-about-day = about { $from }
span-period = { $from } to { $to }
span-about-period = approximately { $from } to { $to }
value-yes = YES
value-no = NO
value-circumstance = CIRCUMSTANCE
value-filenumber = NUMBER
value-incident = NUMBER
value-outcome = OUTCOME
help-ombudsman-add-due = Due date agreed on, instead of 10 business days
help-ombudsman-log-due = Due date agreed on, instead of 10 business days
help-arg-documents = Documents that went with the exchange, named in words: a text, @FILE, or - for standard input
help-arg-delegate = Delegate of the Ombudsman
help-arg-respondent = Respondent of the network (RRPC)
help-arg-reference = Number of the file at the Ombudsman’s
help-arg-requests = Request concerned; may be repeated
help-arg-without = Request to unlink; may be repeated

## Ombudsman files

act-ombudsman_opened = Ombudsman file received
act-ombudsman_set = file updated
act-ombudsman_logged = exchange logged
act-ombudsman_concluded = Ombudsman’s conclusion
act-ombudsman_closed = file closed
act-ombudsman_reopened = file reopened
ask-ombudsman-received = When did the file come in? It is day 0: the answer is due 10 business days later (policy, 3.4).
ask-ombudsman-by = By which means?
ask-ombudsman-subject = What is it about, with nothing that identifies the person?
ask-ombudsman-passage = What is this exchange? All of them are logged (policy, 4.3).
ask-ombudsman-summary = What was said, in short?
ask-ombudsman-outcome = What did the Ombudsman conclude?
field-reference = Reference
field-delegate = Delegate
field-respondent = Respondent (RRPC)
field-exchanges = Exchanges
field-exchange = Rank of the exchange
field-outcome = Conclusion
field-concluded_on = Concluded on
field-conclusion = Text of the conclusion
field-exchanged_on = Date
field-direction = Direction
field-passage = Exchange
field-means = Means
field-summary = Summary
field-documents = Documents
field-answer_days = Bus. days
ombudsman-status-awaited = answer awaited
ombudsman-status-open = under way
ombudsman-status-followed = to be followed up
ombudsman-status-closed = closed
ombudsman-outcome-none = no intervention
ombudsman-outcome-settled = settled
ombudsman-outcome-notice = notice (s. 26.1)
ombudsman-outcome-recommendation = recommendation
ombudsman-direction-in = in
ombudsman-direction-out = out
ombudsman-passage-question = in, asks for an answer
ombudsman-passage-information = in, for information
ombudsman-passage-answer = out, the answer
ombudsman-passage-interim = out, not the answer yet
ombudsman-agreement = Cross-check
ombudsman-agreement-concordant = concordant
ombudsman-agreement-discordant = discordant
ombudsman-agreement-not_applicable = not applicable
ombudsman-office-finding = Finding of the office
ombudsman-requests = Linked requests
ombudsman-exchanges = Exchanges
ombudsman-measures = Follow-up
ombudsman-documents = [documents: { $documents }]
ombudsman-due = due { $due }
heading-ombudsman-late = Answers to the Ombudsman that are late
help-ombudsman = Ombudsman files
    .more =
        All exchanges with the Ombudsman are logged (policy, 4.3). Each question that comes in is due in 10 business days; the answer that goes out settles it.
        The Ombudsman’s recommendations are followed as measures.
    .examples =
        doleances ombudsman add --received 2026-11-02 --by phone --subject "Waiting times for selection" --reference 26-01234 --request 42
        doleances ombudsman log 1 --out --by email --text "File sent to the delegate" --documents "Note of November 4"
        doleances ombudsman log 1 --in --asks --by email --text "Asks for the dates of the decisions"
        doleances ombudsman conclude 1 --as recommendation --text "Write to those who wait"
        doleances ombudsman list --overdue
help-ombudsman-add = Write in a file received from the Ombudsman
help-ombudsman-add-received = Date of receipt: YYYY-MM-DD, yesterday, -3d. It is day 0 of the answer
help-ombudsman-add-by = Means by which it came in (code of the list channel)
help-ombudsman-add-subject = Subject, with nothing that identifies the person
help-ombudsman-log = Log an exchange
    .more = An exchange that was forgotten is logged at its date (--on), even once the file is closed, if it took place before the closing.
help-ombudsman-log-number = Number of the file: 2026-0003, or 3 for a file of this year
help-ombudsman-log-incoming = Exchange received from the Ombudsman
help-ombudsman-log-outgoing = Exchange sent to the Ombudsman; it answers the questions that wait
help-ombudsman-log-asks = The exchange received asks for an answer, due in 10 business days
help-ombudsman-log-interim = The exchange sent is not the answer yet
help-ombudsman-log-by = Means (code of the list channel)
help-ombudsman-log-text = Summary of the exchange: a text, @FILE, or - for standard input
help-ombudsman-conclude = Record the Ombudsman’s conclusion
    .more = Without intervention or after a settlement, the file is closed. A notice or a recommendation must be followed up: it stays open until “set NUMBER --close”.
help-ombudsman-conclude-number = Number of the file: 2026-0003, or 3 for a file of this year
help-ombudsman-conclude-outcome = Conclusion: none (no intervention), settled, notice (s. 26.1) or recommendation
help-ombudsman-conclude-reason = Why this conclusion takes the place of another
help-ombudsman-conclude-text = The conclusion in words: a text, @FILE, or - for standard input
help-ombudsman-set = Change what is known of a file, close it, reopen it
help-ombudsman-set-number = Number of the file: 2026-0003, or 3 for a file of this year
help-ombudsman-set-subject = Subject, with nothing that identifies the person
help-ombudsman-set-due = New due date of the answer awaited first
help-ombudsman-set-close = Closes the file: it was followed up
help-ombudsman-set-reopen = Reopens the file, with --reason
help-ombudsman-list = List the Ombudsman files
help-ombudsman-list-open = Only files that are not closed
help-ombudsman-list-overdue = Only files whose answer is late
help-ombudsman-show = Show a file, its exchanges and how the conclusions compare
help-ombudsman-show-number = Number of the file: 2026-0003, or 3 for a file of this year
help-ombudsman-show-history = Show every act on it
say-ombudsman-opened = Ombudsman file { $number } is written in. To log an exchange: doleances ombudsman log { $number } --out --by CHANNEL --text SUMMARY
say-ombudsman-logged = The exchange is logged in file { $number }.
say-ombudsman-concluded = The conclusion is recorded: file { $number } is closed.
say-ombudsman-followed = The conclusion is recorded. File { $number } stays open until it is followed up.
    .hint =
        To follow up a recommendation: doleances measure add --kind recommendation --from ombudsman:{ $number } --title TITLE
        To close the file then: doleances ombudsman set { $number } --close
say-ombudsman-closed = File { $number } is closed.
say-ombudsman-reopened = File { $number } is open again.
say-ombudsman-set = File { $number } is updated.
say-no-ombudsman = No Ombudsman file.
refusal-nothing-asked = No question of the Ombudsman waits for an answer ({ $number }): there is no due date to move.
    .hint = To log a question: doleances ombudsman log NUMBER --in --asks --due DATE
refusal-file-closed = The file has been closed since { $on } ({ $number }): only exchanges from before that are added.
    .hint = Date a forgotten exchange with --on, or reopen the file: doleances ombudsman set NUMBER --reopen --reason REASON
refusal-file-not-closed = The file is not closed ({ $number }): there is nothing to reopen.
    .hint = To see it: doleances ombudsman show NUMBER
refusal-not-concluded = The Ombudsman has not concluded ({ $number }): a file is closed after the conclusion.
    .hint = To record it: doleances ombudsman conclude NUMBER --as settled
refusal-no-reference = The Ombudsman’s reference is missing ({ $number }): without it the conclusion belongs to none of their files.
    .hint = Record it first: doleances ombudsman set NUMBER --reference REFERENCE

## Confidentiality incidents

act-incident_registered = incident registered
act-incident_set = incident updated
act-incident_assessed = risk assessed
act-incident_aware = awareness of the incident
ask-incident-kind = What happened to the information (Act respecting Access, s. 63.9)?
ask-incident-information-known = Can the personal information be described? If not, the register says why (Regulation, s. 7, par. 1).
ask-incident-information = Which personal information is concerned, without copying any?
ask-incident-information-unknown = Why can it not be described?
ask-incident-circumstances = What are the circumstances, in short (s. 7, par. 2)?
ask-incident-happened-known = Is it known when the incident took place? If not, the register has an approximation (s. 7, par. 3).
ask-incident-happened = On which date, or in which period? YYYY-MM-DD, or YYYY-MM-DD..YYYY-MM-DD
ask-incident-happened-about = About when? YYYY-MM-DD, YYYY-MM, YYYY, or a period FROM..TO
ask-incident-aware = When did the Ministry become aware of it (s. 7, par. 4)? The register is kept for five years from then. YYYY-MM-DD, or YYYY-MM-DD..YYYY-MM-DD
ask-incident-persons-known = Is it known how many persons are concerned? If not, the register has an approximation (s. 7, par. 5).
ask-incident-persons = How many persons?
ask-incident-persons-about = About how many persons?
ask-incident-not-a-span = This is neither a date nor a period: YYYY-MM-DD, or YYYY-MM-DD..YYYY-MM-DD.
ask-incident-not-about = This is not an approximate date: YYYY-MM-DD, YYYY-MM, YYYY, or FROM..TO.
ask-incident-not-a-count = A whole number is needed, 1 or more.
field-information = Information concerned
field-information_unknown = Why there is no description
field-circumstances = Circumstances
field-happened_from = Incident from
field-happened_to = Incident to
field-happened_approximate = Approximate period
field-aware_from = Known on
field-aware_to = Known at the latest on
field-persons = Persons
field-persons_approximate = Approximate number
field-sensitivity = Sensitivity of the information
field-misuse = Possible malicious uses
field-consequences = Expected consequences
field-likelihood = Likelihood of injurious use
field-serious = Serious injury
field-assessed_on = Assessed on
field-commission_notified_on = Commission notified on
field-persons_notified_from = Persons notified from
field-persons_notified_to = Persons notified to
field-persons_deferred = Why the notice is deferred
field-public_notice_on = Public notice on
field-public_ground = Circumstance of the public notice
field-public_why = Reason for the public notice
field-measures = Measures taken
field-registered_on = Registered on
field-keep_until = To be kept until
field-commission_notice = Notice to the Commission
field-persons_notice = Notice to the persons
incident-fact = { $label }: { $value }
incident-label-information = Information
incident-label-information_unknown = Not described
incident-label-circumstances = Circumstances
incident-label-happened = Date or period
incident-label-aware = Awareness
incident-label-persons = Persons concerned
incident-label-sensitivity = Sensitivity
incident-label-misuse = Malicious uses
incident-label-consequences = Consequences
incident-label-likelihood = Likelihood
incident-label-serious = Serious injury
incident-label-reasons = Reasons
incident-label-commission = Commission notified
incident-label-persons_notice = Persons notified
incident-label-persons_deferred = Notice deferred
incident-label-public = Public notice
incident-label-public_why = Reason
incident-label-measures = Measures taken
incident-lacking = to be recorded
incident-not-assessed = to be assessed
incident-is-serious = yes, there is a risk of serious injury (assessed on { $on })
incident-is-not-serious = no, there is no risk of serious injury (assessed on { $on })
incident-persons = { $count }
incident-persons-about = about { $count }
incident-public-given = { $on } ({ $ground })
incident-public-injury = sending the notice could increase the injury
incident-public-difficulty = sending the notice would be excessively difficult
incident-public-unreachable = the persons’ contact information is not known
incident-public-urgency = to act rapidly; the persons must still be notified
incident-kind-access = unauthorised access
incident-kind-use = unauthorised use
incident-kind-communication = unauthorised communication
incident-kind-loss = loss or other breach
incident-status-to-assess = risk to be assessed
incident-status-to-notify = notice to be given
incident-status-to-describe = measures to be recorded
incident-status-complete = complete
incident-notice-unknown = risk to be assessed
incident-notice-not-required = not required
incident-notice-outstanding = to be given
incident-notice-deferred = deferred
incident-notice-public = public notice
incident-notice-given = given
incident-requests = Linked requests
incident-followed = Measures followed up
incident-assessments = Assessments of the risk
incident-register = Register of confidentiality incidents
incident-register-about = Act respecting Access to documents held by public bodies and the Protection of personal information (CQLR, c. A-2.1), s. 63.11; Regulation respecting confidentiality incidents (A-2.1, r. 3.1), s. 7. Extracted on { $on }. Incidents: { $count }.
incident-heading = Incident { $number }
incident-caption = Information required by section 7, incident { $number }
incident-article-1 = (1) Description of the personal information covered by the incident or, if the information is not known, the reasons why it is impossible to provide such a description
incident-article-2 = (2) Brief description of the circumstances of the incident
incident-article-3 = (3) Date or time period when the incident occurred or, if that is not known, the approximate time period
incident-article-4 = (4) Date or time period when the organization became aware of the incident
incident-article-5 = (5) Number of persons concerned by the incident or, if that is not known, the approximate number
incident-article-6 = (6) Description of the elements that led the organization to conclude whether or not there is a risk of serious injury to the persons concerned, such as the sensitivity of the information, any possible malicious uses, the anticipated consequences of its use and the likelihood that it will be used for injurious purposes
incident-article-7 = (7) If the incident presents a risk of serious injury, the transmission dates of the notices to the Commission d’accès à l’information and the persons concerned, and whether public notices were given and the reason for them
incident-article-8 = (8) Brief description of the measures taken by the organization, after the incident occurred, to reduce the risks of injury
help-incident = Register of confidentiality incidents
    .more =
        Every incident is registered, with or without a risk of serious injury (Act respecting Access, s. 63.11; Regulation A-2.1, r. 3.1, s. 7), and kept at least five years after the body became aware of it (s. 8).
        The risk is assessed either way on four elements: --sensitivity, --misuse, --consequences, --likelihood.
    .examples =
        doleances incident add --kind communication --information "Names and file numbers" --circumstances "E-mail sent to the wrong address" --happened 2026-11-02 --aware 2026-11-04 --persons 12
        doleances incident set 1 --sensitivity "Low" --misuse "Phishing" --consequences "Limited" --likelihood "Low, e-mail destroyed" --serious no --reasons "Recipient known, e-mail destroyed"
        doleances incident set 1 --measures "Mailing list corrected"
        doleances export incidents --format html -o incidents.html
help-incident-add = Register an incident
help-incident-set = Complete an incident: assessment, notices, measures
help-incident-list = List the incidents and what they lack
help-incident-list-open = Only incidents to be completed: risk to be assessed, notice to be given, measures to be recorded
help-incident-list-serious = Only those that present a risk of serious injury
help-incident-show = Show an incident in the order of section 7
help-incident-show-history = Show every act on it
help-incident-show-number = Number of the incident: 2026-0003, or 3 for an incident of this year
help-incident-set-number = Number of the incident: 2026-0003, or 3 for an incident of this year
help-incident-add-kind = What happened: access (unauthorised access), use, communication or loss (loss or other breach)
help-incident-set-kind = What happened: access (unauthorised access), use, communication or loss (loss or other breach)
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
say-incident-registered = Incident { $number } is registered. The risk of injury is still to be assessed: doleances incident set { $number } --help
say-incident-set = Incident { $number } is updated.
say-no-incident = No incident. To register one: doleances incident add
usage-not-a-span = “{ $typed }” is neither a date nor a period.
    .hint = Write YYYY-MM-DD, or YYYY-MM-DD..YYYY-MM-DD.
usage-not-about = “{ $typed }” is not an approximate date.
    .hint = Write YYYY-MM-DD, YYYY-MM, YYYY, or a period such as YYYY-MM..YYYY-MM.
refusal-aware-before-incident = The incident would be known on { $aware }, before it took place, on { $happened }.
    .hint = Correct --aware or --happened; if the date of the incident is not known, give an approximation with --happened-about.
refusal-notice-before-awareness = The notice would be of { $on }, before anyone was aware of the incident, on { $aware }.
    .hint = Give a date from { $aware } on, or correct --aware.
refusal-nobody-concerned = An incident concerns at least one person (Regulation A-2.1, r. 3.1, s. 7, par. 5).
    .hint = If their number is not known, give an approximation: --persons-about N
refusal-factors-missing = The conclusion rests on four elements, be it yes or no (Regulation A-2.1, r. 3.1, s. 7, par. 6). { $flags } is missing.
    .hint = Add what is missing to the same command.
refusal-factors-without-conclusion = The risk is assessed already ({ $number }): an element does not change without a new conclusion.
    .hint = Add --serious yes or no, and --reasons REASONS: the earlier assessment stays in the history.

## Ombudsman files in reports

heading-report-ombudsman = Ombudsman files
report-empty-ombudsman = No Ombudsman file in the period.
report-ombudsman-open-at-start = Open at the start, concluded or not
report-ombudsman-received = Received
report-ombudsman-concluded = Concluded
report-ombudsman-open-at-end = Open at the end, concluded or not
report-ombudsman-late-at-end = Open at the end, an answer late
report-ombudsman-by-outcome = By conclusion
report-ombudsman-answers-count = Answers given
report-ombudsman-answers-within = Within 10 business days
report-ombudsman-answers-late = After more than 10 business days
report-ombudsman-answers-within-percent = Within 10 business days
report-ombudsman-answers-mean = Mean (business days)
report-ombudsman-answers-median = Median
report-ombudsman-answers-max = Longest
report-counts-ombudsman_files = Files
report-column-file = File
report-column-reference = Reference
report-column-outcome = Conclusion
report-column-exchange = Exchange
report-column-asked-on = Asked on
report-column-days = Bus. days
report-ombudsman-meaning = A file that is concluded stays open while the office acts on the conclusion, until it closes it: it then counts among those concluded and among those open.
note-report-ombudsman = Ombudsman files: received by date of receipt, concluded by the last conclusion in the period. An answer is timed from the question, or from receipt, in business days; a file may count several.

## Measures

act-measure_proposed = measure proposed
act-measure_accepted = measure accepted
act-measure_refused = measure refused
act-measure_under_way = measure under way
act-measure_implemented = measure implemented
act-measure_verified = measure verified
act-measure_set = measure updated
act-measure_origin = beginning of what the measure comes from
ask-measure-from = What does it come from (2026-0042, E3, report:2025…)?
ask-measure-kind = What is it?
ask-measure-reason = For what reason?
ask-measure-title = What is the measure, in a few words?
error-no-report-yet = There is no report of fiscal year { $year } yet: it has not begun.
    .hint = The fiscal year from April 2026 to March 2027 is written report:2026.
field-accepted_on = Accepted on
field-days_overdue = Calendar days overdue
field-from = Origin
field-implemented_on = Implemented on
field-issue = Issue aimed at
field-postponed = Times postponed
field-proposed_on = Proposed on
field-reason = Reason
field-refused_because = Reason for refusal
field-refused_on = Refused on
field-set_on = Set on
field-verified_by = Verified by
field-verified_on = Verified on
heading-measures = Measures
heading-measures-overdue = { $count ->
        [one] { $count } measure overdue
       *[other] { $count } measures overdue
    }
measure-corrective-individual = individual corrective measure
measure-corrective-systemic = systemic corrective measure
measure-recommendation = recommendation
measure-improvement = avenue for improvement
measure-proposed = proposed
measure-accepted = accepted
measure-refused = refused
measure-under-way = under way
measure-implemented = implemented
measure-verified = verified
measure-due = due { $due }
measure-dues = Due dates, one after the other
measure-effect = Effect
measure-steps = Progress
record-request = request { $number }
record-report = report { $year }
rates-of-issue = Requests received that are linked to issue { $issue }, before and since implementation.
rates-of-ground = Requests received with a ground of this nature, before and since implementation: { $nature }.
rates-of-ground-and-unit = Requests received with a ground of this nature, before and since implementation: { $nature } ({ $unit }).
rates-of-nothing = Nothing to compare: the measure aims neither at a nature of ground (--nature) nor at an issue (--issue).
rates-no-past = Nothing to compare: the register has no request received before implementation.
rates-column-period = Period
rates-column-days = Days
rates-column-count = Requests
rates-column-monthly = A month
rates-column-interval = Interval
rates-before = before, { $from } → { $to }
rates-after = since, { $from } → { $to }
rates-interval = { $low } to { $high }
rates-not-shown = effect not shown
rates-fall = fall shown
rates-rise = rise shown
rates-p-tiny = less than 0.001
rates-verdict = Result: { $verdict } (p: { $p }).
rates-verdict-ratio = Result: { $verdict } (ratio of the two rates: { $ratio }, from { $low } to { $high }; p: { $p }).
rates-method = Method: up to 365 days on either side; a month is 30.44 days; exact 95% confidence intervals (Garwood for the rates, Clopper and Pearson for the ratio); exact conditional binomial test, two-sided, at the 5% level. An effect that is shown does not say its cause.
help-measure = Corrective measures, recommendations and avenues for improvement
    .more =
        A measure is proposed, accepted or refused, put under way, implemented, then verified (MIFI, 5.2). None vanishes: a refusal, a due date that moves and a measure taken up anew have their reasons. A measure that is given up is refused; a refused or verified one is taken up anew with --status proposed.
        An unsubstantiated or inadmissible complaint may bear an avenue for improvement (MAMH).
    .examples =
        doleances measure add --kind recommendation --title "Tell people at each step" --from 42 --from E3 --unit permanent_selection --due 2027-03-31
        doleances measure set 1 --status accepted
        doleances measure set 1 --due 2027-06-30 --reason "Contract awarded late"
        doleances measure list --overdue
help-measure-add = Propose a measure
help-measure-add-from = Origin: 42 (request), E3, P1, I2 or report:2025; may be repeated
help-measure-add-kind = What it is: corrective-individual, corrective-systemic, recommendation or improvement
help-measure-add-unit = Unit that carries it out (a code of the list unit)
help-measure-set = Move a measure on, or change it
help-measure-set-from = Origin to add: 42 (request), E3, P1, I2 or report:2025; may be repeated
help-measure-set-kind = What it is: corrective-individual, corrective-systemic, recommendation or improvement
help-measure-set-number = Number of the measure: 2026-0003, or 3 for a measure of this year
help-measure-set-reason = Reason for a refusal, for taking it up anew or for a due date that moves: a text, @FILE, or - for standard input
help-measure-set-status = How far it has come: accepted, refused, under-way, implemented, verified, or proposed (taken up anew)
help-measure-set-unit = Unit that carries it out (a code of the list unit)
help-measure-set-verifier = Who verified it. By default: whoever records it
help-measure-list = List the measures
help-measure-list-from = Only those of this origin: 42, E3, report:2025…
help-measure-list-kind = Only this kind: corrective-individual, corrective-systemic, recommendation or improvement
help-measure-list-overdue = Only those past their due date
help-measure-list-status = Only those of this status: proposed, accepted, refused, under-way, implemented or verified
help-measure-list-unit = Only those of this unit and of the units under it
help-measure-show = Show a measure, its progress and its effect
help-measure-show-number = Number of the measure: 2026-0003, or 3 for a measure of this year
help-measure-show-history = Show every act on it
help-arg-due = Due date: YYYY-MM-DD
help-arg-issue = Issue that the measure should make rarer (its number)
value-measure = MEASURE
value-origin = ORIGIN
say-measure-proposed = Measure { $number } is proposed. What comes next: doleances measure set { $number } --status accepted
say-measure-reopened = Measure { $number } is taken up anew: it is proposed again.
say-measure-accepted = Measure { $number } is accepted.
say-measure-refused = Measure { $number } is refused; the reason is in the register.
say-measure-under-way = Measure { $number } is under way.
say-measure-implemented = Measure { $number } is implemented. It remains to be verified: doleances measure set { $number } --status verified
say-measure-verified = Measure { $number } is verified.
say-measure-set = Measure { $number } is updated.
say-more-measures-overdue = All { $count } measures overdue: doleances measure list --overdue
say-no-measure = No measure. To propose one: doleances measure add --kind recommendation --title TITLE --from 42
usage-not-an-origin = A measure cannot come from “{ $typed }”.
    .hint = An origin is written 42 or 2026-0042 (request), E3, P1, I2 or report:2025.
usage-verifier-of-nothing = --verifier only goes with --status verified.
    .hint = To say that a measure is verified: doleances measure set MEASURE --status verified --verifier OFFICER
refusal-measure-out-of-order = A measure that is { $from } does not become “{ $to }” directly ({ $number }).
    .hint = First, one of these: { $next }. To see the measure: doleances measure show MEASURE
refusal-measure-is-final = The measure is { $status } and changes no more ({ $number }).
    .hint = To take it up anew, with a reason: doleances measure set MEASURE --status proposed --reason TEXT
refusal-measure-without-reason = A measure does not become “{ $status }” without a reason ({ $number }).
    .hint = Add the reason: --reason TEXT
refusal-due-moved-without-reason = The due date would move from { $from } to { $to } without a reason ({ $number }). No measure is postponed without saying why.
    .hint = Add the reason: --reason TEXT. The due dates before it stay on file.
refusal-due-before-proposal = The due date { $due } comes before the measure was proposed, on { $proposed_on }.
    .hint = Give a due date from { $proposed_on } on, or date the proposal: --on DATE
refusal-due-of-finished-measure = The measure is { $status }: its due date changes no more ({ $number }).
    .hint = If it is not done, take it up anew, with a reason: doleances measure set MEASURE --status proposed --reason TEXT

## Action plan

heading-plan = Action plan
heading-plan-progress = Progress statement
heading-plan-measures = Measures
plan-about = Measures as they stood on { $on }. Extracted on { $extracted }.
plan-status-late = { $status }, late
plan-done = Implemented or verified, among those not refused
plan-empty = No measure to follow.
plan-moved = Whose due date moved
plan-open = Measures to follow on { $on }
plan-overdue = Overdue
plan-postponed = Due dates that moved
plan-refused = Measures refused
plan-total = Total
plan-without-due = Awaited without a due date
help-report-plan = Action plan: the measures and their progress statement (MIFI, 5.2)
    .examples =
        doleances report plan
        doleances report plan 2026 --format csv -o plan.csv
help-report-plan-year = Fiscal year: 2026 runs from April 2026 to March 2027. Without a year: every measure to follow

## Issues that the figures propose

heading-proposals = Possible issues
help-issue-propose = Propose issues where grounds are out of line with their past
    .more = For each unit and nature of ground, the requests of the quarter up to the given day are held against those of the eight quarters before. Nothing is written: a person decides.
    .examples =
        doleances issue propose
        doleances issue propose --on 2026-09-30
help-issue-propose-on = Last day counted; that of a quarter makes it a whole quarter. By default: today
proposal-about = Requests received from { $from } to { $to }, against those from { $past_from } to { $past_to }, in proportion to the days. The limit is what chance does not pass 99 times in 100 (prediction limit of the negative binomial law). A request already linked to an open issue of the same ground is no longer counted. Among many grounds, chance will sometimes show one.
proposal-count = Requests
proposal-expected = Expected
proposal-limit = Limit
proposal-raise = To raise one of these issues, with the requests that show it:
say-no-past = The register has no past yet against which to hold this quarter.
say-nothing-proposed = From { $from } to { $to }, no ground is out of line with its past ({ $past_from } to { $past_to }).

## Measures and issues in reports

heading-report-measures = Measures
heading-report-issues = Issues
note-report-measures = Measures: those that were to be followed when the period began, or that moved in it. A measure counts once for each status that it reached in the period; “overdue” and “under way” are those of the last day, or of the day of extraction when it comes first. A measure is postponed when its due date moved.
note-report-issues = Issues: open at start + raised + reopened − resolved = open at end. Requests are linked within the period; the column “Before” is that of the period before it, of the same length.
report-beside-accepted = Accept.
report-beside-before = Before
report-beside-implemented = Impl.
report-beside-measures = Measures
report-beside-proposed = Propos.
report-beside-refused = Refus.
report-column-due-on = Due
report-column-raised-on = Raised on
report-column-resolved-on = Resolved on
report-column-title = Title
report-column-unit = Unit
report-counts-issues = Issues
report-counts-measures = Measures
report-issues-by-issue = Requests linked, by issue
report-issues-linked = Requests linked
report-issues-open-at-end = Open at end
report-issues-open-at-start = Open at start
report-issues-raised = Raised
report-issues-reopened = Reopened
report-issues-resolved = Resolved
report-measures-accepted = Accepted
report-measures-by-kind = Measures proposed, by kind
report-measures-by-unit = Measures followed, by unit
report-measures-count = Followed in the period
report-measures-from-ombudsman = Recommendations of the Ombudsman, followed up
report-measures-from-ombudsman-accepted = Of which accepted in the period
report-measures-from-ombudsman-implemented = Of which implemented in the period
report-measures-from-ombudsman-refused = Of which refused in the period
report-measures-implemented = Implemented
report-measures-improvements-unsubstantiated = Avenues for improvement from an unsubstantiated complaint
report-measures-overdue = Overdue at the end
report-measures-postponed = Postponed
report-measures-proposed = Proposed
report-measures-refused = Refused
report-measures-to-verify = To be verified at the end
report-measures-under-way = Under way at the end
report-measures-undecided = Awaiting a decision at the end
report-measures-verified = Verified
## Letters

ask-letter = Letter:

letter-ack = acknowledgement
letter-care-of = c/o { $name }
letter-consent = request for consent
letter-draft = DRAFT – do not send
letter-extension = extension
letter-ground-partly = partly substantiated
letter-ground-substantiated = substantiated
letter-ground-unsubstantiated = unsubstantiated
letter-identity-read = letter: { $letter }
letter-inadmissible = inadmissibility
letter-referral = referral
letter-reply = reply
letter-suspension = suspension
letter-transmittal = transmittal
letter-title = Request { $number }: { $letter }
letter-whole-complaint = Your complaint

letter-commission = notice to the Commission d’accès à l’information
letter-persons = notice to the persons concerned
letter-notice-title = Incident { $number }: { $letter }
letter-lack-blanks-of-notice = Note: what the register does not hold is marked “to be completed” in the notice.
letter-lack-not-serious = Incident { $number } is not judged to present a risk of serious injury: no notice is owed (A-2.1, s. 63.8).
    .hint = To judge the risk: doleances incident set { $number } --serious yes --reasons REASONS
letter-lack-notice-put-off = The notice to the persons concerned by incident { $number } is put off: it would hamper an investigation.
    .hint = Once the notice is given: doleances incident set { $number } --persons-notified DATE
letter-lack-names-another = The text of the letter holds the name of another person of the register (requests: { $numbers }). An identity is protected (MAMH).
    .hint = Correct the text or, if that name may be there, add --with-names to the command.
letter-lack-names-officer = The text of the letter names { $officer }, a member of the team: the office names no culprit (framework policy, 3.3).
    .hint = Correct the text or, if that name may be there, add --with-names to the command.
letter-lack-no-body = Nothing on file says to which body the person is directed.
    .hint = To record it: doleances triage { $number } --inadmissible REASON --refer BODY
letter-lack-no-consent = The person has not consented to the transfer of their request: { $body } (MAMH).
    .hint = When they consent: doleances consent { $number } --for body:{ $code } --grant
letter-lack-no-contact = Note: how to reach the office is not set; the letter does not say it.
    .hint = To set it: doleances setting set contact_en TEXT
letter-lack-no-finding = { $ground ->
        [none] The complaint { $number } has no finding: a reasoned reply says whether it is substantiated (framework policy, 4.2).
       *[other] Ground { $ground } of { $number } has no finding: a reasoned reply concludes on every ground (framework policy, 4.2).
    }
    .hint = { $closed ->
        [yes] The request is closed. First: doleances reopen { $number } --reason REASON
       *[no] { $ground ->
            [none] Add it: doleances finding { $number } --unsubstantiated --reasons REASONS
           *[other] Add it: doleances finding { $number } { $ground } --unsubstantiated --reasons REASONS
        }
    }
letter-lack-no-inadmissibility-reason = Why { $number } is inadmissible is not known: the person must be told why it is not handled (framework policy, 4.2).
    .hint = Give the reason: doleances triage { $number } --inadmissible REASON --by CHANNEL
letter-lack-no-means-of-reply = Nothing leads to the person: no address, no e-mail, no telephone.
    .hint =
        If a means is known: doleances amend { $number } --set email=EMAIL --reason REASON
        For a letter whose address is filled in by hand: --no-identity
letter-lack-no-party = The unit or body that consent is asked for is not known.
    .hint = Add it: doleances letter { $number } consent --for UNIT
letter-lack-no-reason = The reason is no longer on file: its words were erased.
    .hint = To see what is left: doleances show { $number }
letter-lack-no-reasons = { $ground ->
        [none] The finding on { $number } has no reasons: the reply is a reasoned one (framework policy, 4.2).
       *[other] The finding on ground { $ground } of { $number } has no reasons: the reply is a reasoned one (framework policy, 4.2).
    }
    .hint = { $closed ->
        [yes] The request is closed. First: doleances reopen { $number } --reason REASON
       *[no] { $ground ->
            [none] Add them: doleances finding { $number } { $verdict } --reasons REASONS
           *[other] Add them: doleances finding { $number } { $ground } { $verdict } --reasons REASONS
        }
    }
letter-lack-no-recourse = The Québec Ombudsman is not in the list of bodies: the letter cannot state the recourse.
    .hint = Add it: doleances reference add body ombudsman --fr "Protecteur du citoyen" --en "Québec Ombudsman"
letter-lack-no-recourse-contact = Note: the list of bodies does not say how to reach the Québec Ombudsman; nor will the letter.
    .hint = To add it: doleances reference rename body ombudsman --contact-fr TEXT --contact-en TEXT
letter-lack-no-reply = The letter would say nothing: there is neither a finding nor a reply.
    .hint = Give the reply: doleances letter { $number } reply --text @reply.txt
letter-lack-no-signatory = Note: who signs is not set; the letter leaves the name blank.
    .hint = To set it: doleances setting set signatory_name NAME
letter-lack-nowhere-to-turn = Note: the letter does not say where the person may turn.
    .hint = If a body may help: doleances triage { $number } --inadmissible { $code } --refer BODY
letter-lack-no-way-there = Note: how to reach “{ $to }” is still to be completed; the letter does not say it.
    .hint = To add it: doleances reference rename { $list } { $code } --contact-fr TEXT --contact-en TEXT
letter-lack-not-directed = The triage of { $number } does not say where the person is directed, and the reason “{ $reason }” leads to several bodies.
    .hint = To record it: doleances triage { $number } --inadmissible { $code } --refer BODY
letter-lack-not-on-file = Nothing on file directs the person to “{ $to }”: a letter says only what is there.
    .hint =
        If the request is inadmissible: doleances triage { $number } --inadmissible REASON --refer { $code }
        If the person consents to the transfer: doleances consent { $number } --for body:{ $code } --grant
letter-lack-not-extended = No new date was announced for { $number }.
    .hint = To announce one: doleances extend { $number } --to DATE --reason REASON
letter-lack-not-inadmissible = { $number } was not found inadmissible.
    .hint = To find it inadmissible: doleances triage { $number } --inadmissible REASON --by CHANNEL
letter-lack-not-suspended = The time of { $number } was never suspended.
    .hint = To suspend it, while documents are awaited from the person: doleances suspend { $number } --reason REASON
letter-lack-not-triaged = { $number } was not triaged: admissibility is assessed before a reply (framework policy, 4.2).
    .hint = To triage it: doleances triage { $number } --admissible
letter-lack-other-body = The file sends the person to another body: { $body }.
    .hint = Type the command again without --for, or correct the file first.
letter-lack-other-language = Note: the letter is { $lang ->
        [fr] in French; this text does not seem to be
       *[en] in English; this text does not seem to be
    }: “{ $text }”
    .hint = The letter repeats it as it is: translate it in the document.
letter-lack-past-due = Note: { $number } was due on { $due }; today is { $today }.
    .hint = To announce another date to the person: doleances extend { $number } --to DATE --reason REASON
letter-lack-recourse-not-stated = The letter does not name “{ $body }”: the person must know their recourse.
    .hint = Put it back in the template, as in those of the program: doleances letter --export-templates DIRECTORY
letter-lack-turned-down = { $number } was found inadmissible: it gets no reasoned reply.
    .hint = Write instead: doleances letter { $number } inadmissible
letter-lack-unreachable = Note: nothing leads to the person, no address, no e-mail, no telephone.

error-letter-lacks = { $count ->
        [one] Letter not written for { $number }: { $count } thing is to be settled.
       *[other] Letter not written for { $number }: { $count } things are to be settled.
    }
    .hint = To have it all the same, marked “DRAFT”: add --draft
error-template = { $line ->
        [none] { $path }
       *[other] { $path }, line { $line }
    }: { $problem ->
        [syntax] the template is not well written: a brace, an “if” or a “for” is not closed, or there is a sign too many
        [unknown-name] the template asks for something that no letter holds under that name
        [unknown-template] the template calls for another that does not exist
        [unknown-operation] the template asks for an operation that does not exist
       *[not-filled] the template cannot be filled in
    }. Technical detail: { $why }
    .hint = To start again from the original template: doleances letter --export-templates DIRECTORY

say-letter-written = Letter written to { $path }.
say-templates-written = Templates written to { $path }. Those in { $beside } replace those of the program, file by file.

usage-form-without-file = A document in { $form } is written to a file.
    .hint = Name it: -o FILE.{ $form }
usage-letter-flag = { $flag } does not go with the letter { $letter }.
usage-notice-of-incident = “{ $letter }” is the notice of an incident, and not a letter on a request.
    .hint = Give the number of the incident: doleances letter I2026-0001 { $letter }
usage-no-document = The form “{ $format }” is that of a document (a letter, a report, the register of incidents); here: table, csv, json or jsonl.
usage-unknown-letter = “{ $typed }” is not a letter. Letters: { $names }.

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
help-letter-kind = Letter: ack, inadmissible, referral, suspension, extension, consent, reply or, to a body, transmittal
help-letter-no_identity = Leaves the name and address of the person blank
help-letter-number = Number of the request: 2026-0042, or 42 for a request of this year
help-letter-output = File to write; its ending (.md, .html, .docx) says the form. Default: standard output
help-letter-party = Body the person is sent to, or unit or body that consent is asked for (code of the list unit or body)
help-letter-template = Template to use for this letter
help-letter-text = Text of the reply: as it is, @FILE, or - for standard input. Default: the reply recorded at closing
help-letter-with_names = Leaves the names of other people in the text
## A year to try on

help-demo = Make a register with a year of an invented office, to try everything on
    .more = Nothing in it is real. The register is made in DIR and never replaces another.
    .examples =
        doleances demo
        doleances demo essai --profile mamh
help-demo-directory = Directory of the register. Default: demo
help-demo-profile = Profile: mifi, mamh, mess, or a file of your own
value-dir = DIR
say-demo = { $count } requests of an invented year are in { $path }. To look around:
    doleances --register { $path } due
    doleances --register { $path } report year { $year }

## Linked records

field-record = Part of

## Recusal and finding

refusal-recusal-lifted-by-its-officer = { $officer } is the one concerned by this conflict of interest and cannot lift it (policy, 2.2).
    .hint = Another officer lifts it: doleances --as OFFICER conflict lift 1 --reason REASON
refusal-nothing-left-to-find = { $number }: each ground has its finding already, and that of the closing would change none.
    .hint = Close without a finding: doleances close { $number } --as answered --by CHANNEL
        To change a finding: doleances finding { $number } RANK --unsubstantiated
report-measures-awaiting-start = Accepted, to be started at the end
usage-filters-of-requests = Conditions choose among requests: { $what } is exported whole.
    .hint = They hold for { $names }.
usage-form-against-name = The file name ends in .{ $extension }, and --format asks for { $form }.
    .hint = Change either; without --format, the file name says the form.
usage-form = This is not written in { $form }; possible forms: { $names }.
    .hint = Choose one, and a file name that suits it.

## Annual report

heading-report-annual = Annual report on requests
heading-report-followed = Recommendations and issues followed
heading-report-reliability = Statement on the reliability of data
heading-reliability-exceptions = Exceptions found
heading-report-definitions = Definitions
heading-report-signature = Signature
document-table = Table { $number }. { $title }
document-figure = Figure { $number }. { $title }
document-figure-data = Data of the figure
document-watch = To watch
document-year-before = { $value } a year earlier
page-contents = Table of contents
page-skip = Skip to content
warning-report-problems = { $count ->
    [one] The journal or the file has a problem; the report states it. To learn more: doleances check --deep
   *[other] The journal or the file has { $count } problems; the report states them. To learn more: doleances check --deep
  }

cover-period-value = { $from } to { $to }
cover-standard = Reply standard
cover-standard-value = { $length }, target { $target }
cover-acknowledgement = Acknowledgement
cover-holidays-public-service = thirteen days of the Québec public service
cover-holidays-statutory = eight days of the law

highlight-standard = the standard of { $length }
highlight-substantiated = { $total ->
    [one] { $found ->
        [0] The only complaint with a finding was unsubstantiated.
       *[other] The only complaint with a finding was substantiated, wholly or partly.
      }
   *[other] { $found ->
        [0] None of the { $total } complaints with a finding was substantiated.
        [one] Only one of { $total } complaints with a finding ({ $share }) was substantiated, wholly or partly.
       *[other] { $found } of { $total } complaints with a finding ({ $share }) were substantiated, wholly or partly.
      }
  }
highlight-both = { $one } and { $other }
highlight-measures = { $done ->
    [0] No measure was implemented
    [one] One measure was implemented
   *[other] { $done } measures were implemented
  }; { $late ->
    [0] none was overdue
    [one] one was overdue
   *[other] { $late } were overdue
  } on { $on }.
highlight-issues = { $raised ->
    [0] No new issue was raised
    [one] One new issue was raised
   *[other] { $raised } new issues were raised
  }; { $resolved ->
    [0] none was resolved.
    [one] one was resolved.
   *[other] { $resolved } were resolved.
  }
highlight-ombudsman = { $received ->
    [0] No file came from the Québec Ombudsman
    [one] One file came from the Québec Ombudsman
   *[other] { $received } files came from the Québec Ombudsman
  }; { $concluded ->
    [0] none was concluded.
    [one] one was concluded.
   *[other] { $concluded } were concluded.
  }

report-plan-about = Measures followed during the year, as they stood on { $on }.
plan-by-status = Measures by status
followed-made = Recommendations of the year, as they stood on { $on }, or when proposed if that came later
followed-last = Recommendations of the { $year } annual report, as they stood on { $on }
followed-ombudsman = Recommendations of the Québec Ombudsman, as they stood on { $on }
followed-issues = New issues of the period
followed-status = { $status } on { $on }
followed-status-since = { $status } since { $on }
followed-empty = No recommendation to follow, of the year, of the last annual report or of the Québec Ombudsman.

reliability-about = Checks run by the program on { $checked }, when this report was drawn from the register.
reliability-about-past = Checks run by the program on { $checked }, on the register as it stood on { $on }, made again from its journal. The structure of the file and the attachments were not looked at: for that, type doleances check
reliability-checks = Checks and results
reliability-check = Check
reliability-result = Result
reliability-exceptions = Exceptions
reliability-check-chain = Chain of the journal’s digests, from the first entry to the last ({ $entries })
reliability-check-file = File, structure of the tables and attachments
reliability-check-flow = Flow, request by request
reliability-check-cells = Figures held against the requests that they count ({ $cells })
reliability-check-holidays = Holidays confirmed (through the end of { $year })
reliability-result-holds = holds
reliability-result-broken = does not hold
reliability-result-by-rule = extended by rule
reliability-counted = What the register does not know, or came to know otherwise
reliability-what = Data
reliability-nothing = Nothing that the report counts is unknown or imported; no act was recorded late or undone.
reliability-number = Number
reliability-unknown-kind = Requests received whose kind is unknown
reliability-unknown-channel = Requests received whose channel is unknown
reliability-unknown-nature = Grounds whose nature is unknown
reliability-unknown-disposition = Closings whose disposition is unknown
reliability-unknown-acknowledgement = Acknowledgements whose time is unknown
reliability-unknown-time = Closings whose time is unknown
reliability-unknown-standard = Closings of which it is unknown whether they met the standard
reliability-imported = Requests received in the period and imported from another file
reliability-late = Acts recorded more than { $days } days after their date, out of { $acts }
reliability-undone = Acts of the period that undo another
reliability-clock = Entries of the journal where the computer’s clock had gone back
reliability-unproven = Figure { $key }: it does not count exactly the requests that it should.
reliability-holds = The checks found nothing wrong: the journal is whole from its first entry to its last, and each figure is found again in the requests that it counts.
reliability-broken = The checks found problems: the figures of this report are to be read with the exceptions above.
reliability-limits = No check can tell that what was recorded is true, nor that everything was. That nothing was taken off the end of the journal is proven by a digest kept elsewhere, held against that of the register: doleances check

report-signature-declaration = I answer for the contents of this report ({ $period }). To my knowledge, and subject to what the statement on the reliability of data says, it faithfully presents what the register holds.
signature-name = Name
signature-title = Title
signature-date = Date
signature-hand = Signature

term-request = Request
definition-request = Any communication to the office. It is given a number by year of receipt, which is never used again.
term-complaint = Complaint
definition-complaint = Request in which a person is dissatisfied with a service and expects a reply.
term-ground = Ground
definition-ground = What a complaint is about: its nature (delay, courtesy, error…) and the commitment concerned. A complaint has one or more.
term-admissible = Admissible
definition-admissible = That the office may examine. An inadmissible request is so for a reason of the policy, and the person is told.
term-substantiated = Substantiated
definition-substantiated = Complaint of which at least one ground is upheld on a criterion of the policy; partly substantiated when others are not.
term-closing = Closing
definition-closing = End of the handling of a request. A request reopened and closed again counts two closings.
term-business-day = Business day
definition-business-day = Monday to Friday, the office’s holidays aside. The day of receipt is not counted, the last day is.
term-net = Net time
definition-net = Business days from receipt, or from the reopening, to the closing, less those on which the office awaited a document from the person.
term-gross = Gross time
definition-gross = Business days from receipt to closing, suspensions included.
term-standard = Standard
definition-standard = Time in which the office undertook to reply, and the share of replies for which it undertook to (the target).
term-measure = Measure
definition-measure = Corrective measure, recommendation or avenue for improvement, followed until someone has verified that it is in place.
term-issue = Issue
definition-issue = Cause shared by several requests.
term-partner = Partner
definition-partner = Body that handles its own complaints and is counted apart.
term-ombudsman = Québec Ombudsman
definition-ombudsman = Protecteur du citoyen. May take up a file, ask for information and make recommendations.
# Comparison with the period before and the same period a year before.
report-points = { $points } points
report-compared-figure = Figure
report-compared-now = Period
report-compared-before = Before
report-compared-change = Change
report-compared-year-ago = Year ago
report-published-year-before = A year earlier
report-compared-year-change = Year chg.
report-compared-previous = Comparison: “Before” is the period before, { $period }.
report-compared-year-before = “Year ago” is the same period a year before, { $period }.
report-compared-previous-partly = Comparison: “Before” is the period before, { $period }. The first request of the register was received on { $first }: it only knows what follows.
report-compared-year-before-partly = “Year ago” is the same period a year before, { $period }. The first request of the register was received on { $first }: it only knows what follows.
report-compared-none = No comparison with { $period }: the first request of the register was received on { $first }.
report-compared-empty = No comparison with { $period }: the register holds no request.
report-report-previous-from = Period before: first day
report-report-previous-to = Period before: last day
report-report-previous-covered = Period before: how much the register knows
report-report-year-before-from = A year before: first day
report-report-year-before-to = A year before: last day
report-report-year-before-covered = A year before: how much the register knows
note-report-compared = Change: the difference with the past period, then the change in percent; between two shares, the difference in points; between two times, in days. It is worked out before any rounding. The figures of a past period are those that the register gives today.
help-report-month-detail = Add every table to “In brief”
help-report-quarter-detail = Add every table to “In brief”
help-report-year-detail = Add every table to “In brief”
help-report-period-detail = Add every table to “In brief”
help-report-month-compare = Compare with the month before and the same month a year before
help-report-quarter-compare = Compare with the quarter before and the same one a year before
help-report-year-compare = Compare with the fiscal year before
help-report-period-compare = Compare with the period before and the same one a year before

# Lateness budget of the fiscal year.
heading-report-budget = Lateness budget of the fiscal year
report-empty-budget = Nothing is closed or open in the fiscal year.
report-budget-within = Closings of the year within standard
report-budget-late = Closings of the year past standard
report-budget-overdue = Open and already overdue
report-budget-open = Open and not overdue
report-budget-threatening = Of which due within 5 business days
report-budget-allowed = Late answers that the target allows
report-budget-left = Still allowed
report-budget-best-percent = Share at best, if nothing else is late
report-budget-worst-percent = Share at worst, if all the rest is late
report-budget-target-percent = Target
report-budget-to-recover = More answers in time that it would take
budget-safe = Target of { $target } for { $year }: met even if all that is open is answered late ({ $worst } at worst).
budget-left = Target of { $target } for { $year }: { $n ->
        [0] no other answer may be late
        [one] one more answer may be late
       *[other] { $n } more answers may be late
    } ({ $best } at best, { $worst } at worst).
budget-lost = Target of { $target } for { $year }: missed even if all that is open is answered in time ({ $best } at best); it would take { $n ->
        [one] one more answer in time
       *[other] { $n } more answers in time
    }.
budget-lost-for-good = Target of { $target } for { $year }: missed for the year ({ $late ->
        [one] one late answer
       *[other] { $late } late answers
    }).
budget-threatening = Due by { $on } ({ $count }): { $numbers }{ $others ->
        [0] {""}
        [one] {" "}and one other
       *[other] {" "}and { $others } others
    }.
note-report-budget = Lateness budget: the share of the target that may be missed, out of the closings of the fiscal year up to the last day of the period (or the day of extraction) and what is open then. An open request that is already overdue counts as late; at best, all the others are answered in time; at worst, none.
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
help-report-editions = List the frozen editions; of a published one, the rows that it shows
    .more =
        Without a number: each edition, its period, the register of then and whether it is published.
        With the number of a published edition: the rows of its tables, with their keys and the row “Others” of each.
    .examples =
        doleances report editions
        doleances report editions 2026-0001
help-report-editions-edition = Number of a published edition: 2026-0001, or 1 for an edition of this year
help-report-keys = List the keys of the figures, with what each counts and its definition
    .more =
        “CODE” stands for the codes of a list: received.by_channel.CODE is asked for as received.by_channel.phone.
    .examples =
        doleances report keys
        doleances report keys --format csv
keys-key = Key
keys-label = Figure
keys-counts = Counts
keys-whole = Share of
keys-definition = Definition
keys-share = ({ $of }) ÷ ({ $whole })
keys-days = Days or scores of what { $of } counts
keys-target = What the office undertook to reach for what { $of } counts
keys-population-given = Requests to which something happened in the period, or that were open
keys-population-open-at-start = Requests received before the first day and not closed on the eve of it
keys-population-received = Requests received in the period
keys-population-reopened = Reopenings of the period
keys-population-closed = Closings of the period; a request closed twice counts twice
keys-population-open-at-end = Requests received by the last day and not closed by the end of it
keys-population-found = Closings of complaints, in the period, with a finding
keys-population-found-grounds = Grounds of the complaints closed with a finding, as they were at the last of these closings
keys-population-upheld = Of these grounds, those that uphold the complaint wholly or partly; failing any, the upheld complaint itself
keys-population-received-grounds = Grounds of the complaints received in the period
keys-population-handled = Requests closed in the period whose time is known, once for each kind of handler
keys-population-consulted = Questions asked or answered in the period, or whose answer was awaited at its end
keys-population-open-at-month-ends = Requests open at the end of a month of a period of several months
keys-population-in-hand = Requests open on a day of the period, once for each who handled them
keys-population-partners-in-hand = Requests open on a day of the period that a partner handled when they were closed, or handles while they are open
keys-population-partners-open-at-start = Of these requests, those that were open on the eve of the first day
keys-population-partners-received = Of these requests, those received in the period
keys-population-partners-reopened = Reopenings of these requests in the period
keys-population-partners-closed = Closings of these requests in the period
keys-population-partners-open-at-end = Of these requests, those open at the end of the last day
keys-population-partners-found = Closings of complaints, in the period, by a partner and with a finding
keys-population-measures = Measures of the register
keys-population-issues = Issues of the register and what is linked to them
keys-population-budget = Closings of the fiscal year to date, without those of partners
keys-population-ombudsman_files = Ombudsman files
keys-population-ombudsman_answers = Answers given to the Ombudsman in the period
keys-budget = Lateness budget: what the target allows, once the closings of the year and the open requests are counted
help-report-diff = Tell what moved since an edition: which figure, by which requests, and what was done to them since
    .more =
        Each figure that moved is given with the requests that entered or left it, and each request with its acts since. What moved without an act on the file is said to be so; acts on the register itself (a holiday, a list) are listed.
        The chain of the journal is verified up to the register of then and up to the one it is compared with.
    .examples =
        doleances report diff 1
        doleances report diff 1 --to R2
        doleances report diff 2026-0001 --to 2026-12-31 --format csv -o diff.csv
help-report-diff-edition = Number of the edition: 2026-0001, or 1 for an edition of this year
help-report-diff-to = What to compare it with: another edition (R2), a day (YYYY-MM-DD), an entry (entry:152). Default: the register of today
act-edition_frozen = edition frozen
record-edition = edition { $number }
field-period = Period
field-frozen_on = Frozen on
field-entries = Entries
field-published = Published
say-edition-frozen = Edition { $number } frozen on { $on } by { $officer }: { $period }, register of { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }, digest { $digest }
    .hint = To see what will move from here: doleances report diff { $number }
say-no-edition = No edition. To freeze one: doleances report freeze month YYYY-MM
refusal-edition-stands = The { $number } was frozen and may have left the office: what was said was said, it is not taken back.
    .hint = To freeze another one: doleances report freeze month YYYY-MM
        To tell what moved since: doleances report diff NUMBER
refusal-already-frozen = Edition { $edition }, frozen on { $on }, says the same figures of the same period: none has moved since.
    .hint = To see it again: the same command without “freeze” and with --as-of { $edition }
report-about-past = The register is shown as it stood on { $on }, without what was entered since. Digest of then: { $digest }
error-as-of-future = { $on } has not passed yet: today is { $today }.
    .hint = Give a day that is not to come: { $flag } { $today }
show-as-of = As the register stood on { $on }
error-not-there-yet = Request { $number } was not in the register on { $on }.
    .hint = To see the register as it stands: doleances show { $number }
error-as-of-before = There was no register yet on { $on }: its first entry is of { $first }.
    .hint = Give a day from that one on: { $flag } { $first }
error-no-such-entry = The journal has no entry { $seq }: it has { $entries }.
    .hint = Give a rank from 1 to { $entries }, such as { $flag } entry:1
error-diff-backwards = The comparison would run backwards: the edition knows of { $then } entries, and what it would be compared with of { $entries } only.
    .hint = Begin with the older edition: doleances report diff OLDER --to RNEWER
usage-as-of = “{ $typed }” does not say when the register is to be looked at.
    .hint = Give a day (2026-03-31), an edition (R2) or an entry (entry:152).
warning-as-of-later = Mind: { $count ->
        [one] one entry is dated after { $on } although it comes before
       *[other] { $count } entries are dated after { $on } although they come before
    } the last one of that day: the clock went back, or somebody worked on another date.
store-newer-entry = Entry { $seq } of the journal was written by a newer version of doleances: this one does not know “{ $what }”.
    .hint = Update doleances on this computer.
store-cut = The end of the journal is missing: it stops at entry { $entries }, while the register has counted { $counted }. Nothing was written.
    .hint = Keep the file as it is. To put the last backup back: doleances restore COPY
store-chain = Entry { $seq } of the journal is not the one that was sealed: nothing is shown of a register that was altered.
    .hint = To see what does not hold: doleances check --deep
check-problem-head = The journal does not end with the entry that the register counted last: its end was cut off, or written over by another program.
check-problem-witness = { $kind ->
        [shorter] Entries are missing from this register: it has { $found }, and this account saw { $entries } on { $at }. The end of the journal was cut off, or an older copy was put in its place.
        [rewritten] This register is no longer the one that this account saw on { $at }: entry { $entries }, then the last, is not the same. An older copy was put in its place and worked at, or the journal was written over.
       *[replaced] This register is not the one that this account saw here on { $at }, which had { $entries } entries: the journal was made anew from the start, or it is another register.
    }
    .hint =
        Ask who replaced it, and keep a copy of it. To put a backup back: doleances restore COPY
        If that was meant, to go by this register from now on: doleances check --accept
warning-no-witness = This account cannot remember the state of the register outside the file: it will not see that an older copy is put back. { $why }
check-problem-edition = { $number }: its digest is not that of entry { $seq } of the journal; it was drawn from another register, or this one was written over.
diff-then = Then: { $on }, frozen by { $officer }; { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }, digest { $digest }
diff-now = Compared: { $on }; { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }, digest { $digest }
diff-since = { $count ->
        [0] The chain of the journal is verified to the end. No entry since.
        [one] The chain of the journal is verified from one to the other. One entry since, by { $officers }.
       *[other] The chain of the journal is verified from one to the other. { $count } entries since, by { $officers }.
    }
diff-redrawn = Mind: { $count ->
        [one] one figure that was kept is not the one
       *[other] { $count } figures that were kept are not those
    } that this program draws from the register of then, by the same definitions (version { $now }): { $keys }.
diff-redefined = The definitions have changed since (version { $definitions }, now { $now }): { $count ->
        [one] one figure that was kept is not the one
       *[other] { $count } figures that were kept are not those
    } that this program draws from the register of then: { $keys }.
diff-nothing = Nothing moved: every figure is that of the edition.
diff-figure = Figure
diff-before = Then
diff-after = Compared
diff-records = In (+) and out (−)
diff-recorded = Entered on { $at }.
diff-time = No act on the file since: time passed, and the period was not over.
diff-no-act = No act on the file since: an act on the register or on another file made it count otherwise.
diff-register = On the register itself
## Workbook

workbook-cover = Report
workbook-figures = Data
workbook-charts = Chart data
workbook-percent = { $head } in %
workbook-figure-period = Period
workbook-figure-section = Section
workbook-figure-key = Key
workbook-figure-label = Label
workbook-figure-value = Value
workbook-figure-numerator = Numerator
workbook-figure-denominator = Denominator

## Drawings of reports

chart-flow-title = Requests received and closed, by month, and open stock
chart-flow-finding = In { $from }, { $received } received and { $closed } closed; in { $to }, { $received-last } received and { $closed-last } closed. The busiest month: { $most } received in { $peak }.
chart-times-title = Net time to answer, by month
chart-times-finding = The median time goes from { $least } to { $most } business days over the months.
chart-times-over = The 90th percentile exceeds { $standard } in { $over } of { $months } months.
chart-within-title = Share of answers within the standard, by month
chart-within-finding = The share goes from { $least } ({ $worst }) to { $most } over the months.
chart-within-under = It is under the target in { $under } of { $months } months.
chart-line-received = Received
chart-line-closed = Closed
chart-line-open = Open
chart-line-median = Median
chart-line-p90 = 90th percentile
chart-line-within = Within the standard
chart-axis-count = Requests in the month
chart-axis-stock = Requests open at the end of the month
chart-axis-days = Net business days
chart-axis-percent = Share of closings
chart-axis-from = { $axis } (axis from { $floor })
chart-target = Target { $target }
chart-total = Total
chart-month-1 = Jan
chart-month-2 = Feb
chart-month-3 = Mar
chart-month-4 = Apr
chart-month-5 = May
chart-month-6 = June
chart-month-7 = July
chart-month-8 = Aug
chart-month-9 = Sept
chart-month-10 = Oct
chart-month-11 = Nov
chart-month-12 = Dec
## Edition for publication

report-about-published = Edition for publication { $edition }.
report-about-unknown-published = The register knows nothing of this period: it only begins later.
report-about-known-partly-published = The register does not go back to the beginning of this period: it only knows the end of it.
report-others = Others
report-published-count = Count
report-published-findings = By finding
report-published-left-out = “{ $table }”: this table is not published, since its small numbers would leave too little of it.
report-published-empty = “{ $table }”: nothing to count.
note-report-fold = In each table, rows from 1 to { $most } are grouped, with the next smallest where needed, into one row “Others” of at least { $threshold } and of at least two rows; beside it, rows of 0 are not shown.
note-report-check = It was checked by linear programming that all published editions together, months, quarters and years, let none of these small numbers be worked out; otherwise more rows are grouped.
say-published-rows = Edition for publication { $number } of { $on }: { $period }.
usage-publish-period = A month, a quarter or a fiscal year is published, and no other period: editions must be checked against one another.
    .hint = For example: doleances report month 2026-03 --publish
heading-report-simulation = DRY RUN, do not circulate – { $title }
report-about-simulation = Dry run: nothing is entered in the register, do not circulate.
note-report-published = The edition for publication { $edition } of this period was entered on { $on }. To see what it shows: doleances report editions { $edition }
error-edition-not-published = The edition { $edition } was not published.
    .hint = To see its figures again: { $report } --as-of { $edition }
        To see which ones are published: doleances report editions
warning-published-undelivered = The edition for publication { $number } is entered in the journal ({ $period }), but what was to come out of it could not be written.
    .hint = To print it again, the same and under the same number: { $report } --publish -o FILE
warning-freeze-unfinished = Warning: the period ends on { $to } and is not over. Its figures will move yet.
warning-not-begun = Warning: the period only begins on { $from }. There is nothing to count yet.
report-report-covered = How much of the period the register knows
report-about-unknown = The register knows nothing of this period: its first request was received on { $first }.
report-about-unknown-empty = The register knows nothing of this period: it holds no request.
report-about-known-partly = The first request of the register was received on { $first }: of this period, it only knows what follows.
report-about-not-begun = The period has not begun: there is nothing to count yet.
usage-report-of-what = The period is missing: a month, a quarter, a year or two dates.
    .hint = For the last month that ended: { $command }
        For all that a report offers: doleances report --help
usage-before-period = The period is missing before { $arg }: a month, a quarter, a year or two dates.
    .hint = For example: { $command }
        For all that a report offers: doleances report --help
typed-report-year = doleances report year { $period }
typed-cases-year = doleances report cases year { $period }
typed-freeze-year = doleances report freeze year { $period }
typed-report-quarter = doleances report quarter { $period }
typed-cases-quarter = doleances report cases quarter { $period }
typed-freeze-quarter = doleances report freeze quarter { $period }
typed-report-month = doleances report month { $period }
typed-cases-month = doleances report cases month { $period }
typed-freeze-month = doleances report freeze month { $period }
typed-report-period = doleances report period { $from } { $to }
typed-cases-period = doleances report cases period { $from } { $to }
typed-freeze-period = doleances report freeze period { $from } { $to }
report-published-edition = Published edition
help-arg-publish = Edition for publication: a short list of tables, small numbers grouped under “Others”; the edition is entered in the journal
usage-publish-compare = An edition for publication gives the totals of the year before by itself, and compares nothing else.
    .hint = To publish: the same command without --compare. To compare: without --publish, for the office.
usage-publish-as-of = What is published is the register as it stands: what is published binds the editions that follow.
    .hint = To publish: the same command without --as-of. To see what was published: doleances report editions
warning-publish-unfinished = Warning: the period ends on { $to } and is not over. Its figures will move yet.
say-published = Edition for publication { $number } entered in the journal on { $on }: { $period }.
    .hint = To see what it shows: doleances report editions { $number }
say-published-before = Edition for publication { $number }, already entered on { $on }: { $period }, same figures.
say-publish-dry-run = Dry run: nothing is entered, and what is shown is no published edition.
field-threshold = Threshold
setting-earliest-receipt = Day before which nothing can have been received
setting-publication-threshold = Threshold below which a published row is grouped with others

brief-title = { $kind ->
    [range] Requests { $period }: in brief
   *[other] Requests of { $period }: in brief
  }
brief-title-provisional = { $kind ->
    [range] Requests { $period }: in brief
   *[other] Requests of { $period }: in brief
  } (provisional, as of { $on })
brief-heading = In brief
brief-retain = What to remember
brief-received = Received
brief-closed = Closed
brief-open = Open at the end
brief-open-now = Open
brief-open-late = { $count ->
    [0] none late
   *[other] { $count } late
  }
brief-within = Within { $count } { $unit ->
    [months] months
   *[days] days
  }
brief-fraction = { $part } of { $whole }
brief-target = { $fraction }, { $target } target { $reached ->
    [yes] met
   *[no] missed
  }
brief-to-date = Since { $month }
brief-budget-left = { $count ->
    [0] no late reply left
    [one] one late reply left
   *[other] { $count } late replies left
  }
brief-budget-safe = target safe for the year
brief-budget-lost = { $count ->
    [one] one reply on time short
   *[other] { $count } replies on time short
  }
brief-budget-lost-for-good = target missed for the year
brief-mean = Mean time (days)
brief-p90 = nine in ten within { $days }
brief-point-standard = { $outcome ->
    [reached] The target is met: { $total ->
        [one] the only reply met { $standard }, in
       *[other] { $within } of { $total } replies met { $standard }, on average in
      }
    [missed] The target is missed: { $total ->
        [one] the only reply exceeded { $standard }, in
       *[other] { $within ->
            [0] none of the { $total } replies met { $standard },
           *[other] { $within } of { $total } replies met { $standard },
          } { $missing } short. Mean time:
      }
   *[none] { $total ->
        [one] The only reply went out in
       *[other] { $within } of { $total } replies met { $standard }, on average in
      }
  } { $mean } business days (nine in ten within { $p90 }).
brief-month-share = { $month } ({ $share })
brief-point-received = { $count ->
    [0] No request was received
    [one] One request was received
   *[other] { $count } requests were received
  }, { $change ->
    [same] as many as a year earlier.
    [less] { $by } fewer than a year earlier
   *[more] { $by } more than a year earlier
  }{ $change ->
    [same] {""}
   *[other] { $share ->
        [none] .
       *[other] { " " }({ $change ->
            [less] −
           *[more] +
          }{ $share }).
      }
  }
brief-ground-before = , against { $count } the { $kind ->
    [month] month
    [quarter] quarter
    [year] year
   *[range] period
  } before
brief-point-ground = The first ground is { $nature }: { $count } of { $total } grounds{ $before }.
brief-point-grounds = The first grounds are { $nature }: { $count } each, of { $total } grounds.
brief-others = Others
brief-grounds = Grounds of the complaints received ({ $count })
brief-chart = Received and closed, by month
brief-chart-finding = Between { $from } and { $to }, requests received go from { $received_before } to { $received } and closed from { $closed_before } to { $closed }.
brief-days = { $from } to { $to } · as of { $on }
brief-late-by = { $number } ({ $days } d)
brief-named = { $records }{ $others ->
    [0] {""}
   *[other] { " " }and { $others } more
  }
brief-watch-late = Late: { $records }.
brief-watch-months = Under the target: { $records }.
brief-watch-acknowledged = Acknowledgements: { $within } of { $total } within { $days } { $days ->
    [one] day
   *[other] days
  } ({ $share }), { $target } target.
brief-watch-unit = Consultations: { $unit }, { $within } of { $total } answers on time.
brief-watch-measures = { $count ->
    [one] Measure late
   *[other] Measures late
  }: { $records }.
brief-note = Times in business days, suspensions deducted. Register: { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
  }, digest { $digest }.
brief-note-standards = The share within the standard is that of “{ $standard }”; { $count ->
    [one] one closing of another kind has its own
   *[other] { $count } closings of other kinds have their own
  } standard, or none.
brief-note-partners = { $count ->
    [one] Besides, 1 request that a partner organisation handles or handled is
   *[other] Besides, { $count } requests that partner organisations handle or handled are
  } counted apart, in the detail.
brief-note-detail = The detail: { $command } --detail
brief-as-of = as of { $on }
brief-foot-year-before = (a year earlier in parentheses)
brief-foot-detail = detail: --detail
brief-foot-file = page: -o { $name }.html
brief-foot-name = report
brief-ground = Ground
heading-units = By unit
units-unit = Unit
units-none = No unit
units-received = Received
units-closed = Closed
units-in-time = In time
units-upheld = Substantiated
units-open = Open
units-asked = Consulted
units-answered-in-time = Answers in time
heading-years = The last years
years-figure = Figure
years-received = Received
years-closed = Closed
years-open = Open at the end
years-within = In time
years-mean = Mean time, in days
years-upheld = Complaints substantiated
report-beside-upheld = Substantiated
report-filtered = For: { $parts }.
report-filtered-part = { $kind ->
    [unit] unit “{ $name }”
    [sector] sector “{ $name }”
    [program] program “{ $name }”
   *[partner] partner “{ $name }”
  }
help-arg-sector = Only the requests of this sector, all its units included
help-arg-partner = Only the requests that this partner handles
value-partner = PARTNER
heading-foreword = Foreword
heading-provisional = { $title } (provisional, as of { $on })
help-arg-foreword = Foreword, read from this file
help-arg-comment = Words of the office at the head of a section, read from a file; may be repeated
value-section = SECTION
usage-not-a-comment = “{ $typed }” names no section and its file.
    .hint = Write SECTION=FILE, where the section is one of: { $sections }

## A person’s own file
help-erase = Erase for good what was typed by mistake
    .more =
        A name in the wrong file, a social insurance number in a narrative: the words are erased from the tables, the history, the index and the free pages of the file, and never come back. The history keeps who erased, when, why and what. Of a field, every value goes, the current one too.
        Copies made before (backups, exports, letters) keep what they have.
    .examples =
        doleances erase 42 name --instead "Zoé Tremblay" --reason "Name of another person"
        doleances erase 42 text --instead @narrative.txt --reason "SIN in the narrative"
        doleances erase 42 note 3 --reason "Note of another file"
        doleances erase 42 entry 118 --reason "SIN in the question put to the unit"
        doleances erase I3 circumstances --reason "Name of a person"
help-erase-number = Number of the request: 2026-0042 or 42; of another record: M3, E3, P3, I3, R3, A3
help-erase-part = Of a request, a field ({ $fields }), or note, attachment followed by a rank; of another record, a text (title, text, cause, circumstances…); of any, entry followed by the rank of an entry
help-erase-n = Rank of the note or document in the file, or of the entry in the history
help-erase-instead = What the field holds from then on: a text; for text, also @FILE, or - for standard input
help-arg-yes = Does what is said without asking to confirm
usage-instead-of-a-field = --instead is for a field of a request only.
    .hint = Erase first, then write it anew by the verb of its register: doleances measure set 3 --title TITLE
ask-erase-reason = Reason for erasing (without repeating what is erased):
confirm-erase = Erase this from { $number } for good: { $part }? Nothing will bring it back.
error-erase-with-yes = Nothing was erased: erasing this from { $number } awaits your agreement: { $part }.
    .hint = If it is what you want, type the command again with --yes: nothing will bring it back.
say-erased = { $number }: erased from the tables, the history and the index.
say-erased-elsewhere = Backups, exports and letters made before keep what they had of { $number }: destroy those no longer needed.
note-erased = (text erased)
erased-note = note { $n }
erased-attachment = document { $n }
erased-entry = texts of entry { $n }
act-part_erased = erasure
refusal-nothing-to-erase = { $number } has nothing of the kind to erase.
    .hint = To see what the file holds, with the rank of the entries: doleances show { $record } --history

help-find-person = Looks for a person instead, by name, e-mail or telephone: all their requests. The search is journalled, without saying who
help-find-reason = Reason for looking for a person, journalled
ask-person-reason = Reason for looking for a person:
say-person-found = { $count ->
        [0] No request of that person. Texts are searched by doleances find WORDS.
       *[other] For the whole file: doleances dossier { $numbers } -o dossier.docx --reason REASON
    }
act-person_searched = search for a person
help-dossier = Write a person’s whole file, for an access request
    .more =
        All that the register holds of these requests: identity, facts, texts, documents, history. What may be of another person (a name that the register knows, a telephone number, an e-mail, an address, a social insurance number) stands between ⟦ ⟧ and is listed first, to be reviewed before the file is handed over. That the identity was read is journalled.
    .examples =
        doleances dossier 42 51 -o dossier.docx --reason "Access request A-12"
        doleances dossier 42 -o dossier.html --reason "Access request A-12"
help-dossier-output = File to write, in .html or .docx
help-dossier-reason = Reason, journalled: an access request and its number
say-dossier-written = { $path }: file written. Review what stands between ⟦ ⟧, and the rest, before handing it over.
dossier-title = The person’s file
dossier-about = All that the register holds of these requests. What stands between ⟦ ⟧ may be of another person: to be reviewed, and redacted where needed, before it is handed over. Only names that the register knows are marked: read the rest too. Documents are taken out apart.
dossier-review = To be reviewed before it is handed over
dossier-nothing-marked = Nothing was marked. Read the texts all the same.
dossier-attachments = Documents
dossier-history = History
dossier-named-in = Also named in
say-leak = { $place }: { $particular }, “{ $words }”.
say-more-leaks = And { $count } more.
confirm-leak = These texts leave the office and say this of persons. Let them go as they are?
error-leak-with-yes = Nothing went out: these texts leave the office and say this of persons.
    .hint = Word them otherwise; or, where that must be known, type the command again with --yes.
act-amendment_refused = amendment refused
field-refused_amendment = Amendment refused
help-amend-refuse = Notes instead that an amendment of this field, asked for by the person, is refused; the refusal goes along with the file
say-amendment-refused = { $number }: refusal to amend recorded; it goes along with the file and the forms for units.
field-public_title = Title for publication
leak-name = name that the register knows
leak-email = e-mail
leak-phone = telephone
leak-address = address
leak-sin = social insurance number
## The day

help-day = See what the day asks, each line with the command that does it
    .more = Without a verb, doleances shows the day of the whole office.
    .examples =
        doleances
        doleances day --officer roy
help-day-officer = Only the requests of this person
day-count-late = late { $count }
day-count-soon = within 5 days { $count }
day-count-triage = to triage { $count }
day-late = LATE
day-soon = WITHIN 5 BUSINESS DAYS
day-acknowledge = TO ACKNOWLEDGE
day-triage = TO TRIAGE
day-waiting = WAITING
day-close = TO CLOSE
day-more = and { $count } more
day-nothing = Nothing presses: no request to triage, to acknowledge or to answer within 5 days.
day-date = { $month } { $day }
day-when-late = { $on } ({ $days } d)
day-when-received = received { $on }
day-when-documents = documents, { $days } d
day-when-answer = { $days ->
        [0] answer { $on }
       *[other] answer { $on } ({ $days } d)
    }
day-do-close = close { $number }
day-do-triage = triage { $number }
day-do-ack = ack { $number }
day-do-resume = resume { $number }
day-do-consult = consult { $number }
day-do-measure = measure set { $number }
day-do-ombudsman = ombudsman log { $number }
day-foot =
    Receive a request: doleances intake
    See the help: doleances help
day-welcome = doleances keeps the register of a complaints office, in a single file.

      Begin              doleances init
      Try without risk   doleances demo
                         an invented office, a year of work
      Learn              doleances help

    The register will be made here: { $path }
    A register that is elsewhere: doleances --register FILE
weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun
say-rows = { $count ->
        [0] No row.
        [one] { $count } row.
       *[other] { $count } rows.
    }
help-sql = Ask the register in SQL, changing nothing
    .more =
        The question is a single SELECT on the views requests, grounds, measures, consultations, stages and history, which do not tell about whom. Their columns of text (subject, text, question, answer) may hold names.
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
salvage-read = Entries read: { $read } of { $entries }
salvage-tables = Tables that cannot be read whole: { $tables }. All are made again from the journal, but for journal and content.
salvage-lost = Entry { $seq }, { $record ->
        [none] on a record that nothing names
       *[other] { $record }
    }: { $cause ->
        [unreadable] it cannot be read.
        [altered] it is not the one that was sealed.
       *[orphaned] what came before it is lost, and it no longer makes sense.
    }
salvage-more = And { $count } others: doleances salvage FILE --format json
salvage-written = Register salvaged: { $path }
    .hint = Compare it with the last backup, enter again what is lost, then put it in place: doleances restore { $path }
salvage-not-written = Nothing was written. To make a register of it: doleances salvage FILE -o NEW
usage-salvage-form = What was salvaged is not written in csv.
    .hint = Choose table or json.
act-lost = lost entry
store-nothing-begins = The first entry of the register, which holds its lists and standards, is lost: what is left makes no register.
    .hint = Put the last backup back: doleances restore COPY
store-query-syntax = The question is not understood from “{ $near }” on.
    .hint = It is a SELECT, for example: doleances sql "SELECT number, due_on FROM requests"
store-query-incomplete = The question is not complete.
    .hint = It is a SELECT, for example: doleances sql "SELECT number, due_on FROM requests"
store-query-no-such-view = There is no view “{ $name }”.
    .hint = The views are: { $views }
store-query-no-such-column = There is no column “{ $name }” in these views.
    .hint = To see the columns: doleances sql "SELECT * FROM requests LIMIT 1"
store-query-no-such-function = There is no function “{ $name }”.
store-query-forbidden = This command only reads, and reads only the views, which do not tell about whom.
    .hint = The views are: { $views }
store-query-several = One question at a time.
    .hint = Take out what follows the semicolon.
store-query-other = The question has no answer. Technical detail: { $why }

## Retention

help-retention = Apply the retention schedule
    .more =
        The office’s rules are in the list retention: years, starting point, fate. Nothing is destroyed without a rule, without the name of who authorises it and before the list was shown. Identity, contact details, texts and documents are destroyed, from the tables, the history, the index and the free pages; codes and dates stay, and past reports are drawn again.
    .examples =
        doleances reference add retention cl_12 --fr "CL-12, plaintes" --en "CL-12, complaints" --years 5 --trigger closing --disposition destroy
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
ask-hold-reason = Reason:
ask-authorised-by = Name of the person who authorises the destruction:
say-hold-placed = { $number }: kept beyond its rule.
say-hold-released = { $number }: no longer kept beyond its rule.
say-none-expired = No request is to be destroyed.
say-no-retention = The register has no rule of retention. To add one: doleances reference add retention CODE --fr LABEL --en LABEL --years 5 --trigger closing --disposition destroy
say-recurrence-key = The recurrence key, by which the person of a destroyed request is recognised, is kept until { $until }. Then: doleances retention apply recurrence_key --authorised-by NAME
say-key-kept = No recurrence key is to be destroyed.
say-key-destroyed = The recurrence key is destroyed: nobody is recognised any more of the requests destroyed until now.
confirm-destroy-key = Destroy the recurrence key for good?
error-destroy-key-with-yes = Nothing was destroyed: the recurrence key awaits your agreement.
    .hint = Type the command again with --yes: nothing will bring the key back.
error-key-gone = The recurrence key, or its rule, disappeared while it was read.
    .hint = See what is left: doleances retention due
act-recurrence_key_made = recurrence key
act-recurrence_key_destroyed = recurrence key destroyed
say-no-certificate = Nothing was destroyed by a rule.
retention-count = { $count ->
        [one] { $count } request
       *[other] { $count } requests
    }
confirm-destroy = Destroy for good the identity, texts and documents of the above, by the rule “{ $rule }”?
error-destroy-with-yes = Nothing was destroyed: the rule “{ $rule }” awaits your agreement.
    .hint = If the list is the right one, type the command again with --yes: nothing will bring back what is destroyed.
say-destroyed = { $count ->
        [one] { $count } request
       *[other] { $count } requests
    } destroyed by the rule “{ $rule }”. The certificate: doleances retention log
say-copies-remain = Every copy made before { $on } still holds what is destroyed: backups, exports, letters, dossiers. They are to be destroyed in their turn.
say-copy-beside = Beside the register, to be destroyed too: { $path }
act-hold_placed = legal hold
act-hold_released = end of the legal hold
act-destroyed = destruction
act-retention_applied = retention schedule applied
list-retention = retention schedule
list-refusal-no-retention = The rule “{ $code }” must say its years (999 at most), its trigger and its fate.
setting-destruction-persons = Persons it takes to destroy by a rule
status-destroyed = destroyed
obstacle-hold = legal hold
obstacle-incident = incident of less than five years
field-legal_hold_on = On hold since
field-destroyed_on = Destroyed on
field-rule = Rule
field-kept_until = Kept until
field-obstacle = What keeps it
field-attachments = Documents
field-authorised_by = Authorised by
field-second = And by
refusal-already-on-hold = { $number } has been on hold since { $since }: nothing of it is destroyed.
    .hint = Once the reason is over: doleances retention release { $number } --reason REASON
refusal-not-on-hold = { $number } is not on hold.
    .hint = To see the file: doleances show { $number }
refusal-second-person-missing = The office wants two persons for a destruction: only one is named.
    .hint = Add --second NAME, another name than that of --authorised-by.
refusal-transfer-slip = { $disposition ->
        [transfer] The rule “{ $rule }” transfers to the archives before it destroys: the slip of the transfer is needed.
       *[other] The rule “{ $rule }” destroys without a transfer to the archives: there is no slip.
    }
    .hint = { $disposition ->
        [transfer] Write the dossiers first (doleances dossier), then add --transfer SLIP.
       *[other] Leave --transfer out.
    }
## Approvals, comments and activities of the office
act-activity_logged = activity logged
act-activity_withdrawn = activity withdrawn
act-edition_approved = edition approved
act-edition_commented = edition commented by a unit
act-measure_approved = measure approved
activity-training = training
activity-meeting = meeting
activity-orientation = orientation
activity-plan = approval of the action plan
activity-other = other activity
attention-raised = for the attention of the authorities
attention-lifted = no longer for the attention of the authorities
field-attention_on = For the attention of the authorities since
field-since = Since
field-step = To do
field-units = Administrative units
heading-incidents-awaited = Confidentiality incidents
heading-unacknowledged = { $count ->
        [one] One request not acknowledged in time
       *[other] { $count } requests not acknowledged in time
    }
help-due-only = With --check, only what is late of these: reply, ack (acknowledgements), answer (of units), measure, ombudsman (answers to the Ombudsman), incident (assessment and notices); separated by commas
help-issue-add-public = Title passed for publication: it goes out in published editions
help-issue-set-public = Title passed for publication: it goes out in published editions
help-arg-attention = Only those that are for the attention of the authorities
help-note-attention = Bring the request to the attention of the authorities; the note says why
help-note-no_attention = It no longer is for their attention; the note says why
incident-step-assess = assess the risk
incident-step-notify-commission = notify the Commission
incident-step-notify-persons = notify the persons
published-issue = issue
refusal-attention-already = { $number } is for the attention of the authorities since { $since }.
    .hint = To add a note: doleances note { $number } --text TEXT
refusal-no-attention = { $number } is not for the attention of the authorities.
    .hint = To bring it to them: doleances note { $number } --attention --text REASON
say-attention-raised = { $number } is for the attention of the authorities. To lift it: doleances note { $number } --no-attention --text REASON
say-attention-lifted = { $number } is no longer for the attention of the authorities.
approval-line = Approved by { $by_whom }, on { $on }.
ask-by-whom = Who approves (name and title, or committee)?
ask-comment = Comment of the unit:
ask-comment-unit = Which unit comments?
ask-activity = What was it?
ask-activity-kind = What kind of activity?
field-approvals = Approvals
field-approved_by = Approved by
field-approved_on = Approved on
field-by_whom = By whom
field-comments = Comments
field-held_on = Date
field-plan = Action plan
heading-report-activities = Activities of the office
heading-report-approval = Approval
heading-report-comments = Comments of administrative units
help-approve = Record the approval of an edition, an action plan or a measure
        Who approves and on which day: the deputy minister, a committee (MIFI, 4.1, 4.6, 5.1, 5.2). Several may approve in turn. The approval is printed on the report, on the published edition and on the plan; nothing else changes there.
        The approval of a plan is an activity of the office. Each is taken back as any act is.
        To take back that of an edition: doleances undo R1
        doleances approve edition 1 --by-whom "Ms. Roy, Deputy Minister" --on 2026-05-15
        doleances approve plan 2026 --by-whom "Service improvement committee"
        doleances approve measure 3 --by-whom "Mr. Nadeau, Assistant Deputy Minister"
help-approve-edition = Approve a frozen or published edition
help-approve-edition-number = Number of the edition: 2026-0001, or 1 for one of this year
help-approve-measure = Approve a measure
help-approve-measure-number = Number of the measure: 2026-0003, or 3 for one of this year
help-approve-plan = Approve the action plan of a fiscal year
help-approve-plan-year = Fiscal year of the plan: 2026, or 2026-2027
help-arg-by_whom = Who decides or approves: name and title, or committee
help-comment = Record what a unit has to say of an edition
    .more = Administrative units comment on a report before it goes out (MIFI, 4.4). Comments are printed in the office’s own reports, never in a published edition.
    .examples = doleances comment edition 1 --unit review --text "The delay of March comes from an outage."
help-comment-edition = Comment on a frozen or published edition
help-comment-edition-number = Number of the edition: 2026-0001, or 1 for one of this year
help-comment-edition-text = Comment: as it is, @FILE, or - for standard input
help-comment-edition-unit = Unit that comments (code of the list unit)
help-log = Activities of the office: training, meetings, orientations
        What the office does beside requests: train staff, gather the network of respondents, receive orientations (MIFI, 4.1 to 4.3). The annual report lists them.
        To withdraw one: doleances undo A1
        doleances log add --kind meeting --text "Network of respondents: 12 persons" --on 2026-05-06
        doleances log add --kind orientation --text "Answer the Ombudsman in 5 days" --by-whom "Ms. Roy, Deputy Minister"
        doleances log list
help-log-add = Log an activity
help-log-add-kind = Kind: training, meeting, orientation or other
help-log-add-text = What it was: as it is, @FILE, or - for standard input
help-log-list = List activities
help-log-list-kind = Only this kind: training, meeting, orientation or other
record-activity = activity { $number }
refusal-already-approved = { $by_whom } approved it already, on { $on } ({ $number }).
    .hint = To take that back: doleances undo NUMBER
refusal-already-withdrawn = This activity was withdrawn already, on { $on } ({ $number }).
    .hint = To put it back: doleances log add --on DATE --kind training --text TEXT
refusal-refused-measure = A refused measure is not approved ({ $number }).
    .hint = To take it up anew first: doleances measure set { $number } --status proposed --reason REASON
report-approval = Edition { $edition } of this report. { $line }
report-comment-unit = { $unit }, { $on }
say-activity-logged = Activity { $number } is logged. To withdraw it: doleances undo { $number }
say-edition-approved = The approval of edition { $number } is recorded.
say-edition-commented = The comment on edition { $number } is recorded.
say-measure-approved = The approval of measure { $number } is recorded.
say-no-activity = No activity. To log one: doleances log add --kind training --text TEXT
say-plan-approved = The approval of the plan is recorded. To take it back: doleances undo { $number }

incomplete-blank = To complete: setting “{ $label }” ({ $setting }).
    .hint = To set it: doleances setting set { $setting } TEXT
incomplete-unreachable = To complete: how to reach “{ $item }” ({ $list } { $code }).
    .hint = To add it: doleances reference rename { $list } { $code } --contact-fr TEXT --contact-en TEXT
incomplete-unconfirmed = To confirm: “{ $item }” ({ $label }: { $code }).
    .hint =
        To confirm it: doleances reference rename { $list } { $code } --source DOCUMENT
        To take it out of the choices: doleances reference retire { $list } { $code }
incomplete-no-disclosure = To complete: the list “{ $label }” has no { $code }, without which a disclosure of wrongdoing is neither recognised nor directed.
    .hint = To add it: doleances reference add { $list } { $code } --fr LABEL --en LABEL
## Dénonciations
say-directed = { $number }: directed to the Québec Ombudsman; nothing of it is kept.
say-disclosure-erases = { $number } would be a disclosure of wrongdoing: it is only directed to the Québec Ombudsman. Of its file, this is erased for good, from the tables, the history and the index:
disclosure-notes = { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
disclosure-consultations = { $count ->
        [one] { $count } consultation, question and answer
       *[other] { $count } consultations, questions and answers
    }
disclosure-document = document “{ $name }”
disclosure-history = the reasons, replies and former values in its history
say-disclosure-linked = { $record } is linked to it and repeats nothing of it: it stays.
say-disclosure-repeated = { $record } is linked to it and repeats it or comes from it: this is erased there too, for good: { $fields }.
say-disclosure-same = { $record } is linked to it and repeats this of it, which stays: { $fields }.
    .hint = If it is the same disclosure: doleances triage { $record } --inadmissible disclosure --by CHANNEL
confirm-disclosure = Erase all of that for good and direct the person to the Québec Ombudsman ({ $numbers })? Nothing will bring it back.
usage-disclosure-with-yes = Nothing was written: a disclosure is erased for good ({ $numbers }), and that awaits your agreement.
    .hint = If it is one, type the command again with --yes: nothing will bring back what is erased.
error-disclosure-moved = Nothing was written: { $number } has changed since you were shown what would be erased.
    .hint = Type the command again: it shows the file as it is.
say-disclosure-copies = Every copy made before still holds what is erased: backups, exports, letters. They are to be destroyed in their turn.
confirm-disclosure-close = Close now, inadmissible, directed to the Québec Ombudsman ({ $numbers })?
say-disclosure-close = To close it: doleances close { $number } --as inadmissible --on { $on }
say-no-contact = Mind: nothing in the file of { $number } says how to reach the person by that channel ({ $channel }).
    .hint = If it was another channel: doleances undo { $number }
act-repetition_erased = erasing of what repeated a disclosure
help-triage-by = Channel by which the person is informed (a code of the list channel), or none if they cannot be reached
help-triage-yes = Erases the disclosure without asking to confirm
## What an unknown word means
# By its sense, never by its spelling alone. On the left the words, on the right what is typed; nothing, nothing to type.
# Values are codes, or the words of the program's own lists.

meant-verbs =
    new, create, enter, file, add request, complaint, receive = intake
    acknowledge, receipt, confirm = ack
    reply, answer, respond, send, write = letter, close
    print = letter, report
    transfer, forward, redirect = hand, close, triage
    owner, allocate = assign
    finish, end, resolve, archive = close
    decide, conclude, substantiate = finding
    admissible, inadmissible, assess = triage
    edit, change, modify, correct, update = amend
    delete, remove, destroy, trash = undo, erase, drop, retire
    revert, cancel = undo
    open, view, read, detail, cat = show
    ls, requests, complaints, files, all = list
    search, grep, lookup, filter = find
    statistics, stats, figures, dashboard = report
    late, overdue, deadlines, calendar, reminders, agenda = due, day
    today, home, tasks, daily = day
    start, setup, install, configure = init
    settings, config, options, preferences = setting
    team, officers, units, codes, lists = reference
    copy, save = backup
    download, extract, excel = export
    upload, load = import
    pause, hold off, wait = suspend
    postpone, delay = extend
    annotate, remark = note
    document, documents, upload file = attach, attachment
    merge, duplicate, relate = link
    recommendation, recommendations, action = measure
    question, ask = consult
    breach, leak = incident
    manual, docs, tutorial = help
    monthly = month
    quarterly = quarter
    annual, yearly = year
    quit, exit, leave, bye = 

meant-options =
    late = overdue
    active = open
    date, day, when = on
    since, period, month = received
    medium, via, means = channel, by
    type, category = kind
    topic = subject
    description, story, content, message, body = text
    company = organisation
    mail, e-mail = email
    tel, telephone = phone
    agent, owner, assignee, officer = to, officer
    department, service = unit
    result, outcome, disposition = as
    because, why, justification = reason, reasons
    until, deadline, by-date = to, until, due
    file = output
    fields = columns
    order, order-by, sort-by = sort
    max, count, top = limit
    simulate, test = dry-run
    overwrite = force
    who = author

meant-values =
    post, letter, postal, by mail = mail
    e-mail, message = email
    telephone, call = phone
    counter, walk-in, visit = in_person
    site, internet, online, form = web
    open, active, new = received, in_progress
    done, finished = closed
    on hold, paused, waiting = suspended
    rejected, refused = inadmissible
    replied, done with = answered
    abandoned, dropped = withdrawn
    dismissed = no-action
    copy, double = duplicate
    linked = related
    thanks, thank you = ack, reply
    complaints = requests
    topic, title = subject
    date = received
    excel, spreadsheet = xlsx
    pdf, page = html
    theft = use, loss
    journal, log = history
