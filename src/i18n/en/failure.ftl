## Questions

error-consult-body = { $code } is a body, not a unit: what the office agrees on with it is noted in the file, and nobody names the person to it.
    .hint =
        To note it: doleances note { $number } --text "Concerted with { $code }"
        Before a transfer: doleances consent { $number } --for body:{ $code } --ask
error-none-waiting = No request awaits that step.
error-none-recorded = This register is empty.

## Confirmations, one sentence an act

warning-upgraded = The register was brought to the format of this version of doleances. As it was, it is kept under { $path }
    .hint = That copy will keep what is erased from the register later on. Check the register, then put the copy away or destroy it: doleances check --deep
warning-open-to-others = Mind: other accounts of this computer can read the register { $path }. Ask your IT support to limit access to the office.

## Refusals: what the office’s rules do not allow

refusal-already-a-holiday = { $day } is already a holiday in the office’s calendar.
    .hint = To see the calendar: doleances holidays list
refusal-already-assigned = { $number } is already assigned to { $officer }.
    .hint = To assign it to someone else: doleances assign { $record } --to OFFICER
refusal-already-closed = { $number } has been closed since { $on }: a closed request does not change.
    .hint = { $may_be_late ->
        [yes] What was done before the closing is entered with --on DATE. To reopen it: doleances reopen { $record } --reason REASON
       *[no] { $undoable ->
            [yes] If the closing, which is the last act, was a mistake: doleances undo { $record }
                To take the request up again: doleances reopen { $record } --reason REASON
           *[no] To reopen it: doleances reopen { $record } --reason REASON
        }
    }
refusal-closed-without-finding = { $number } is closed without a finding since { $on }: it cannot become a complaint (framework policy, 4.2).
    .hint = { $undoable ->
        [yes] Undo the closing first, which is the last act: doleances undo { $record }
       *[no] Reopen it first: doleances reopen { $record } --reason REASON
    }
        Then amend the kind, and close it with its finding, by --substantiated CRITERION, --partly CRITERION or --unsubstantiated.
refusal-already-linked = { $number } is already linked so to { $to }.
    .hint = To see its links: doleances show { $record }
refusal-already-so = Done already: “{ $act }”, { $number }, on { $on }.
    .hint = { $undoable ->
        [yes] To change it, undo it first, since it is the last: doleances undo { $record }
       *[no] To see the acts of the file: doleances show { $record } --history
    }
refusal-not-so = Nothing to lift: “{ $act }” is not in the file of { $number }.
    .hint = To see the acts of the file: doleances show { $record } --history
refusal-already-suspended = The clock of { $number } has been suspended since { $since }: one suspension at a time.
    .hint = Once the documents are in: doleances resume { $record }
refusal-overlaps-suspension = The period of { $number } was suspended from { $from } to { $to } already: two suspensions do not overlap.
    .hint = Have it end by { $from }, or begin from { $to } (--on, --until).
refusal-anonymous-with-identity = An anonymous request has no identity: it is one or the other.
    .hint = Leave out anonymous=yes, or the particulars of identity.
refusal-inadmissible-not-closed-so = { $number } was found inadmissible: it is closed as inadmissible, transferred, duplicate or withdrawn.
    .hint = To close it: doleances close { $record } --as inadmissible
refusal-substantiated-not-closed-so = { $number } has a finding that substantiates it, wholly or partly: it is not closed without further action.
    .hint = To close it: doleances close { $record } --as answered --by CHANNEL
refusal-suspended-not-closed = The clock of { $number } has been suspended since { $since }: it resumes before the closing, so that its days are counted.
    .hint = If the office waits for nothing more: doleances resume { $record }
refusal-duplicate-of-which = { $number } does not say which request it is a duplicate of.
    .hint = Give the number of the request that is handled: doleances close { $record } --as duplicate --by CHANNEL --of NUMBER
refusal-of-only-for-duplicate = --of goes with the closing of a duplicate only.
    .hint = Leave out --of, or close it so: doleances close { $record } --as duplicate --by CHANNEL --of NUMBER
refusal-duplicate-of-its-duplicate = { $to } is already a duplicate of { $number }, directly or through others: of two requests, one alone is the duplicate.
    .hint = To see the links: doleances show { $to }
refusal-duplicate-of-another = { $number } is already the duplicate of { $of }: a request is the duplicate of one other.
    .hint = If { $of } is the wrong one: doleances undo { $record }
refusal-subject-needed = A request always has a subject.
    .hint = Give one: doleances amend { $record } --set subject=SUBJECT --reason REASON
refusal-concluded-without-reason = The Ombudsman has concluded already, on { $on }. Another conclusion does not take its place without a reason.
    .hint = Add why: --reason REASON
refusal-before-earliest-receipt = Nothing can have been received on { $on }: the office knows of nothing before { $earliest }.
    .hint = Correct the year; or, if the office goes further back: doleances setting set earliest_receipt YYYY-MM-DD
refusal-before-previous = The act would be dated { $on }, before the one it follows ({ $act }, { $earlier }).
    .hint = Give that date or a later one: --on { $earlier }
refusal-before-receipt = { $number } was received on { $received_on }: no act is dated before receipt, here { $on }.
    .hint = If the date of receipt is the wrong one: doleances amend { $record } --set received_on={ $on } --reason REASON
refusal-body-only-for-transfer = --to names the body that a request is transferred to; this closing is no transfer.
    .hint = Leave out --to, or close it so: doleances close { $record } --as transferred --by CHANNEL --to BODY
refusal-conflict-already-declared = { $officer } already declared this conflict of interest, on { $on }.
    .hint = To see the conflicts declared: doleances conflict list
refusal-barred = { $officer } can neither act on { $number } nor see its identity: { $cause ->
        [request] conflict of interest declared on { $on }
        [unit] conflict of interest toward { $unit }, declared on { $on }
        [person] conflict of interest toward a person concerned by the request, declared on { $on }
       *[named] their name is in it
    } (framework policy, 2.2).
    .hint = { $cause ->
        [request]
            To give the request to someone else: doleances assign { $record } --to OFFICER
            If the conflict was just declared by mistake, someone else undoes it: doleances undo { $record }
       *[other] To give the request to someone else: doleances assign { $record } --to OFFICER
    }
refusal-consent-not-granted = No consent was granted for “{ $party }”: there is nothing to withdraw.
    .hint = To record a refusal: doleances consent { $record } --for { $to } --refuse
refusal-directed-elsewhere = “{ $to }” has nothing to do with the reason “{ $reason }”: another reason leads there.
    .hint = Choose one of its own, or the reason that leads there: doleances reference list inadmissibility
refusal-directed-where = The reason “{ $reason }” leads to several bodies ({ $places }): say to which the person is directed.
    .hint = Say it: doleances triage { $record } --inadmissible { $code } --refer BODY
refusal-disclosure-is-directed = The office does not handle a disclosure of wrongdoing: it directs it to the Québec Ombudsman (CQLR, chapter D-11.1).
    .hint = To record that: { $reason ->
        [none] doleances triage { $record } --inadmissible REASON --by CHANNEL --kind disclosure
       *[other] doleances triage { $record } --inadmissible { $reason } --by CHANNEL
    }
refusal-disclosure-stands = { $number } is a disclosure of wrongdoing, already directed to the Québec Ombudsman (CQLR, chapter D-11.1).
    .hint = To close it, without --text or --no-reply: doleances close { $record } --as inadmissible
refusal-erased = The text and identity of { $number } were erased on { $on }: the file takes no more text and is not reopened.
    .hint = To see what is left of it: doleances show { $record }
refusal-erasure-is-final = Words of { $record } were erased for good: no act before that is taken back.
    .hint = To see the acts of the file: doleances show { $record } --history
refusal-extended-while-suspended = The time of { $number } has been suspended since { $since }: there is no due date to extend until it runs again.
    .hint = Once the documents are in: doleances resume { $record }
refusal-extension-in-the-past = The date announced, { $to }, would already be past on { $on }: it would tell the person nothing.
    .hint = Give a date to come: doleances extend { $record } --to DATE --reason REASON
refusal-finding-on-inadmissible = { $number } was found inadmissible: only an admissible complaint is substantiated or not (framework policy, 4.2).
    .hint = If it is admissible: doleances triage { $record } --admissible --kind complaint
refusal-finding-on-other-kind = { $kind ->
        [none] The kind of { $number } is not known: only a complaint is substantiated or not (framework policy, Definitions).
       *[other] The kind of { $number } is “{ $kind }”: only a complaint is substantiated or not (framework policy, Definitions).
    }
    .hint = If it is a complaint: doleances triage { $record } --admissible --kind complaint
refusal-findings-stand = { $number } already has a finding: while it stands, the request remains an admissible complaint.
    .hint = { $undoable ->
        [yes] To take back the last act, which it comes from: doleances undo { $record }
       *[no] To see the acts of the file: doleances show { $record } --history
    }
refusal-ground-already-there = The ground { $ground } is there already: a ground is entered once.
refusal-grounds-without-finding = Grounds of { $number } without a finding: { $grounds }. A reply with reasons settles each (framework policy, 4.2).
    .hint =
        Ground by ground, with --substantiated CRITERION, --partly CRITERION or --unsubstantiated: doleances finding { $record } RANK
        Or for all of them, when closing, with one of the three: doleances close { $record } --as answered --by CHANNEL
refusal-in-the-future = { $on } is to come: today is { $today }. An act may be entered late, never ahead.
refusal-inadmissible-without-reason = { $number } was not found inadmissible: that takes a reason first, of which the person is informed (framework policy, 4.2).
    .hint = To find it inadmissible: doleances triage { $record } --inadmissible REASON --by CHANNEL
refusal-kind-unknown = The kind of { $number } is not known: triage settles it.
    .hint = Add it: doleances triage { $record } --admissible --kind complaint
refusal-link-to-itself = A request is not linked to itself: { $number }.
    .hint = Give the number of the other request: { $closes ->
        [yes] doleances close { $record } --as duplicate --of NUMBER
       *[no] doleances link { $record } NUMBER --as duplicate
    }
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
    .hint = { $grounds ->
        [none] To add a ground: doleances ground { $record } add NATURE
       *[other] {""}
    }
refusal-not-a-holiday = { $day } is no holiday in the office’s calendar.
    .hint = To see the calendar: doleances holidays list
refusal-not-after-due = The date announced, { $to }, is not after the due date of { $number }, { $due }.
    .hint = Give a date later than the due date. To see how it is counted: doleances show { $record } --explain
refusal-not-after-extension = A reply to { $number } is announced already for { $earlier }: { $to } is not after it.
    .hint = { $undoable ->
        [yes] If that, which is the last act, was a mistake: doleances undo { $record }
       *[no] Give a date later than the one announced.
    }
refusal-not-closed = { $number } is not closed: only a closed request is reopened.
    .hint = To see where it stands: doleances show { $record }
refusal-suspension-without-end = { $number } has been closed since { $on }: a suspension before the closing has an end.
    .hint = Give it: doleances suspend { $record } --on START --until END --reason REASON
refusal-no-such-import = There is no import { $n }.
    .hint = Each import says its number when it ends; the history keeps them: doleances export history
refusal-import-undone-before = Import { $n } was taken back on { $on }.
refusal-import-acted-on = The import is no longer taken back as a whole: something else was done since on { $request }.
    .hint = To see it: doleances show { $request } --history
refusal-import-named = The import is no longer taken back as a whole: its request { $request } has been linked to something else since ({ $by }).
    .hint = To see it: doleances show { $shown }
refusal-not-suspended = The clock of { $number } is not suspended.
    .hint = To suspend it while the person’s documents are awaited: doleances suspend { $record } --reason REASON
refusal-not-triaged = { $number } has not been triaged: admissibility is settled before any finding or reply (framework policy, 4.2).
    .hint = To triage it: doleances triage { $record }
refusal-nothing-to-undo = There is nothing to take back in { $record }: its registration stands, for a number serves once.
    .hint = { $series ->
        [request] To amend a field: doleances amend { $record } --set FIELD=VALUE --reason REASON
       *[other] To change what it says: doleances { $series } set { $record } --help
    }
refusal-persons-already-notified = The persons concerned were given notice on { $on }: their notice can no longer be put off.
    .hint = If the date is wrong: doleances incident set { $record } --persons-notified DATE
refusal-receipt-after-act = { $number } cannot have been received on { $received_on }: an act in it is dated { $earlier } ({ $act }).
    .hint = Give a date of receipt up to { $earlier }.
refusal-review-by-same-officer = { $officer } was in charge of { $number } or closed it: the review goes to another officer (framework policy, 2.2).
    .hint = To give the request to another person: doleances assign { $record } --to OFFICER
refusal-transfer-to-whom = A request is transferred to a body, and none is named.
    .hint = Add it: doleances close { $record } --as transferred --by CHANNEL --to BODY
refusal-transfer-without-consent = { $number }: no consent in force to the transfer to “{ $body }”.
    .hint = Once the person has granted it: doleances consent { $record } --for body:{ $code } --grant
refusal-which-ground = { $number } has several grounds ({ $grounds }): say which.
    .hint = Give its rank, with --substantiated CRITERION, --partly CRITERION or --unsubstantiated: doleances finding { $record } RANK

## Codes, dates and periods

error-ambiguous-code = “{ $typed }” means several items of the list “{ $list }”: { $codes }.
    .hint = Give one of these codes.
error-ambiguous-date = “{ $typed }” may be read { $one } or { $other }.
    .hint = Write the date like this: { $one }
error-not-a-date = “{ $typed }” is not a date of the calendar.
    .hint = A date is written YYYY-MM-DD, or 27 November, 27/11/2026, yesterday, Friday, -3d (three days ago).
error-period-backwards = The period { $typed } ends before it begins.
    .hint = Swap the two dates.
error-retired-code = “{ $typed }” has been retired from the list “{ $list }” since { $on }: it is no longer chosen.
    .hint =
        To see the codes in use: doleances reference list { $code }
        If the act is older, add its date: --on YYYY-MM-DD
        To put it back among the choices: doleances reference retire { $code } { $typed } --undo
error-not-in-team = “{ $typed }” is neither in the team of the register to be made nor your account’s own name.
    .hint = To put them there, add to the command: --officer "{ $typed }:NAME"
error-unknown-officer = “{ $typed }” is neither in the list of officers nor your account’s own name.
    .hint = To see the team: doleances reference list officer
error-unknown-code = “{ $typed }” is not in the list “{ $list }”.
    .hint = To see the codes: doleances reference list { $code }

## Other obstacles

error-fault = A fault of the program stopped it ({ $place }). What was not entered yet has not been.
    .hint =
        To know whether the act is entered: doleances show NUMBER --history
        Note what you were doing and tell your IT support.
error-output = The result could not be written: { $why }.
error-profile-no-complaint = { $path }: the list of kinds needs the code “complaint”, which the rules name.
error-profile-empty-list = { $path }: the list “{ $list }” needs at least one item.
error-profile-item = { $path }, line { $line }: the profile is refused. { $why }
error-profile-reference = { $path }, line { $line }: “{ $field }” names “{ $code }”, which is not in the profile’s lists.
error-profile-toml = { $line ->
        [none] { $path } is no readable profile. Technical detail: { $why }
       *[other] { $path }, line { $line }: the profile cannot be read. Technical detail: { $why }
    }
error-age = The age program did not do what it was asked: { $why }
error-no-age = The age program, which encrypts copies and opens them, is not on this computer.
    .hint = Ask your IT support to install it (package “age”), or copy without --recipient to an encrypted disk.
error-unagreed = Nothing was written. { $question }
    .hint = { $otherwise }To say yes: the same command, with --yes.
error-stopped = Stopped: no act was recorded.
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
    .hint =
        Keep the file as it is. To put the last backup back: doleances restore COPY
        To get out of the file what can still be read: doleances salvage REGISTER -o NEW
store-false-mark = { $path } is marked as an older register (format { $version }), and is not one: another program than doleances changed the mark, and perhaps other data too. The file was left untouched.
    .hint = Keep it as it is. To put the last backup back: doleances restore COPY
store-file-there = There is a file at { $path } already: it was left alone.
    .hint = Give another name, or add --force to replace it.
store-directory = { $path } is a directory, not a register.
    .hint = Give a file: doleances --register FILE list
store-link = { $path } is a link: neither it nor what it leads to is replaced.
    .hint = Give the name of the file itself, or another name.
store-full = The disk is full; nothing was written to the register.
    .hint = Free some space, then give the command again.
store-no-room = { $path }: the disk is full.
    .hint = Make room on that disk, or name another, then run the command again.
store-io = { $path }: { $why }.
store-missing = There is no register at { $path }.
    .hint =
        To create it: doleances --register { $path } init
        To open another: doleances --register FILE list
store-gone = There is no register at { $path } any more: this account saw it there on { $at }, with { $entries ->
        [one] one entry
       *[other] { $entries } entries
    }.
    .hint =
        If the file cannot be found, to put the last backup back: doleances --register { $path } restore COPY
        To begin another, empty: doleances --register { $path } init
store-network = { $path } is on a network share or in a synchronised folder (OneDrive, Dropbox…), where a register may be damaged.
    .hint =
        Keep it on the computer’s own disk, and name it: doleances --register FILE list
        If the disk or the folder is none, set the variable DOLEANCES_ALLOW_NETWORK=1.
store-newer = { $path } comes from a newer version of doleances (format { $version }); it was left untouched.
    .hint = Install the latest version of doleances.
store-no-such-request = Request { $number } is not in the register.
    .hint = To find it: doleances list, or doleances find WORDS
store-never-replaced = { $path } is not replaced: a register, a device or a directory never is.
    .hint = Give another file name. With -o, standard output is named “-”.
store-orphan = { $orphan } was left by another register, moved away or gone: what would be put at { $path } would be damaged by it. Nothing was written.
    .hint =
        Without it, that other register may not be whole. If its name is now OTHER, put it beside: mv { $orphan } OTHER{ $side }
        If not, keep it under a name that nothing reads, then give the command again: mv { $orphan } { $orphan }.orphan
store-own-entries = The register { $path } is not replaced: nothing shows that all its entries are also in the one that is copied.
    .hint = Give the copy another name: doleances backup FILE
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
store-no-directory = The directory { $path } does not exist: nothing was written.
    .hint = Create it, or choose another one.
store-no-group = This computer has no group “{ $group }”: nothing was written.
    .hint = The groups of the system: getent group. To make one: groupadd { $group } (by whoever administers the computer)
store-not-shared = The directory { $path } is not that of the group “{ $group }” alone: nothing was written.
    .hint = Name a directory that is not there yet, or give this one to the group: chgrp { $group } { $path }; chmod 2770 { $path }
store-not-a-directory = { $path } is a file, not a directory: nothing can be written there.
    .hint = Choose a directory, or give another name.
store-not-a-file = { $path } is not a regular file.
    .hint = Give a file: doleances --register FILE list
store-not-a-register = { $path } is not a register of doleances; it was left untouched.
store-not-written = The system refused to write the file of the register; nothing changed in it.
    .hint = Check the free space, the size that this account may write and the state of the disk, then run the command again.
store-old-sqlite = SQLite { $version } is too old to keep a register.
    .hint = Install the latest version of doleances.
store-read-only = The register cannot be changed: the file or its directory is read-only.
    .hint = Ask your IT support for the right to write there.
store-sqlite = The register could not do that; nothing was written. Technical detail: { $why }
store-tables = The tables of this register are not as this version of doleances writes them. Technical detail: { $why }
    .hint = Keep the file as it is; to see what is wrong: doleances check
store-unreadable = The register { $path } cannot be read: { $why }.
    .hint = Check the name of the file and your rights.
store-year-is-full = No number is left for { $year }.
    .hint = Check the date of receipt.

## Commands that are not understood

usage-before-verb = { $arg } comes after the verb.
    .hint = Write: doleances { $verb } … { $arg }
usage-conflict = { $arg } does not go with { $prior }.
    .hint = Keep one of the two.
usage-empty-register = --register names no file.
    .hint = Give a file: doleances --register FILE list
usage-check-form = The result of a check is not written in csv.
    .hint = Without --format it is for reading; --format json is for scripts.
usage-excel-is-csv = --excel writes a csv file, and { $asks ->
    [format] --format asks for { $form }
   *[name] the file name ends in .{ $form }
}.
    .hint = Change either.
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
    .hint = { $label ->
        [yes] One label is enough for an officer or a unit; any other item has two: --fr, --en
       *[no] {""}
    }
usage-missing-argument = { $arg } is missing.{ $valid ->
        [none] {""}
       *[other] {" "}Allowed: { $valid }.
    }
usage-missing-verb = What is to be done is missing: { $verbs }.
usage-either = { $others } or { $last }
usage-long-dash = “{ $arg }” begins with a long dash.
    .hint = An option begins with two hyphens: --{ $option }
usage-number-first = The number goes first.
    .hint = Write: { $usage }
usage-without-option = This value is written without an option: { $usage }
usage-nearest = Did you mean { $nearest }?
usage-nothing-to-type = Each command ends by itself: there is nothing to quit.
usage-no-home = The directory of this account is unknown: there is no telling where the register is.
    .hint = Say where it is: doleances --register FILE list
usage-not-a-count = { $arg } takes a whole number, not “{ $value }”.
usage-no-identity = This copy is encrypted: the private key is needed to open it.
    .hint = doleances restore COPY --identity KEY-FILE
usage-digest-of-another = That digest is of entry { $rank }, not of { $at }.
    .hint = Repeat the command with --at { $rank }
usage-not-a-digest = “{ $typed }” is not a digest.
    .hint = A digest has 64 hexadecimal digits (0 to 9, a to f), or the first 16: copy it from the report, or from: doleances check
usage-not-a-number = “{ $typed }” is not a number of the register.
    .hint = A number is written 2026-0042, or 42 this year; M3 measure, E3 issue, P3 Ombudsman, I3 incident, R3 edition, A3 activity.
usage-not-a-month = “{ $typed }” is not a month.
    .hint = A month is written YYYY-MM, or April, April 2026, 4, last.
usage-not-a-quarter = “{ $typed }” is not a quarter.
    .hint = A quarter is written YYYY-Qn, or Q1 2026, Q1, last; 2026-Q1 is April to June 2026.
usage-not-a-year = “{ $typed }” is not a fiscal year.
    .hint = A fiscal year is written 2026, or 2026-2027 (April 2026 to March 2027), or last.
usage-request-only = { $arg } is for a request only.
usage-other-series = { $typed } is { $series ->
         [measure] a measure
         [issue] an issue
         [ombudsman] an Ombudsman file
         [incident] an incident
         [edition] an edition
        *[request] a request
    }, and not { $wanted ->
         [measure] a measure
         [issue] an issue
         [ombudsman] an Ombudsman file
         [incident] an incident
         [edition] an edition
        *[request] a request
    }.
    .hint = To see that record: doleances show { $typed }
usage-not-an-account = “{ $typed }” is not an account: the name of an account of the system is one word.
    .hint = Give it as whoami says it, or give no account.
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
usage-negative = “{ $arg }” begins with a hyphen: leave it out.
usage-unexpected = “{ $arg }” is too much in this command.
    .hint = { $form ->
        [condition] What is looked for is written so: --kind complaint, --status received, --officer OFFICER…
            To search for a word: doleances find { $arg }
        [date] A period is written with two dots between its dates: 2026-04-01..2026-06-30
        [day] A date is written after its option: { $option } { $arg }
        [field] A field is corrected so: --set { $field }
        [label] A label of several words stands between straight quotes, for example: "Contact centre"
        [number] The command takes one number: for each other, repeat it.
        [text] A text stands between straight quotes: { $text } "Call from the person"
       *[other] If it goes on with a text, put all of it between straight quotes.
    }
usage-unknown-argument = { $arg } does not exist for this command.
usage-unknown-field = “{ $field }” is not a field.{ $near ->
        [yes] {""}
       *[no] {" "}Fields: { $names }.
    }
usage-unknown-verb = “{ $verb }” is no verb of { $of }.
usage-value-missing = { $arg } lacks a value.{ $valid ->
        [none] {""}
       *[other] {" "}Allowed: { $valid }.
    }

## Proof of the register

warning-older-kept = No older copy was destroyed: this register is not the one that this account last saw.
    .hint = To know what differs: doleances check

## Export and import

error-import-bad-header = The first line of the file cannot be read: { $why }.
error-import-duplicate-column = Two columns of the file are called “{ $column }”.
    .hint = Give each column a name of its own.
error-import-empty = The file is empty.
error-import-header = { $count ->
        [one] The columns of the file have { $count } problem; nothing was imported.
       *[other] The columns of the file have { $count } problems; nothing was imported.
    }
    .hint =
        To have a map proposed from the file: doleances import FILE.csv --propose > MAP.toml
        Then, once it is read over: doleances import FILE.csv --map MAP.toml
error-import-header-map = { $count ->
        [one] The columns of the file have { $count } problem; nothing was imported.
       *[other] The columns of the file have { $count } problems; nothing was imported.
    }
    .hint = Correct the map as said above, then: doleances import FILE.csv --map MAP.toml --dry-run
error-import-io = The file cannot be read: { $why }.
    .hint = Give a CSV file: doleances import FILE
error-import-no-mark = The file is said to be UTF-16, but does not bear its mark.
    .hint = Save it as UTF-8.
error-import-all-refused = { $count ->
        [one] The only line of the file was refused; nothing was imported.
       *[other] All { $count } lines of the file were refused; nothing was imported.
    }
    .hint = Correct the map as said above, then: doleances import FILE.csv --map MAP.toml --dry-run
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
error-import-refused = { $refused ->
        [one] { $refused } line refused; nothing was imported (good lines: { $good }).
       *[other] { $refused } lines refused; nothing was imported (good lines: { $good }).
    }
    .hint = { $good ->
        [0] {""}
       *[other] To import the rest and collect the refused lines: doleances import FILE.csv --rejects REJECTS.csv
    }
error-no-retention = The register has no rule of retention.
    .hint = To add one: doleances reference add retention CODE --fr LABEL --en LABEL --years 5 --trigger closing --disposition destroy
error-import-title = The first line is a title ({ $title }), not the header, which names the columns: line { $line } has the look of it.
    .hint = Take the lines above the header out of the file, then try again.
error-import-too-large = The file is larger than { $limit } bytes.
    .hint = Split it into several files.
error-import-workbook = This is a workbook, not a CSV file. Nothing was imported.
    .hint = Open it in Excel or LibreOffice and save the sheet as CSV (“CSV UTF-8”), then: doleances import FILE.csv
error-import-json = This is a JSON file, not a CSV file. Nothing was imported.
    .hint = Give the same data as CSV. An export of this program: doleances export requests -o FILE.csv
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
error-map-unknown-field = { $path }: “{ $field }” is not a field.{ $near ->
        [yes] {""}
       *[no] {" "}Fields: { $names }.
    }
error-map-unknown-list = { $path }: “{ $list }” is not a list that a file makes grow ({ $lists }).
usage-import-rejects-source = --rejects would write the refused lines over the file itself: { $path }.
    .hint = Give another name: --rejects REJECTS.csv
usage-import-no-reference = Without a number or the source’s reference, nothing tells which lines are already in the register.
    .hint = Give the column of the reference in the map: `external_reference = "COLUMN"`
usage-file-directory = { $path } is a directory, not a file.
    .hint = Give the name of a file.

## Lists and calendar

refusal-already-handled = { $by ->
        [office] { $number } is already with the office.
       *[other] { $number } is already with { $by }.
    }
    .hint = To see the file: doleances show { $record }

usage-not-a-code = “{ $typed }” does not have the form of a code: lower-case letters without accents, digits, “_”, “-” or “.”, 64 at most.
usage-not-a-handler = “{ $typed }” does not say to whom the request is handed.
    .hint = Type office, unit:UNIT or partner:PARTNER.
usage-rename-to-what = What changes is missing.
    .hint = Add --fr LABEL, --en LABEL or both; for a body, a unit or a partner, --contact-fr and --contact-en too; or --source DOCUMENT.
usage-unknown-list = “{ $typed }” is not a list of the register.{ $near ->
        [yes] {""}
       *[no] {" "}Lists: { $names }.
    }

## Reports

error-flow = The flow of the period does not add up: { $start } + { $received } + { $reopened } − { $closed } ≠ { $end }. No figure is drawn from it. At fault: { $numbers }.
    .hint = To see what was done of each: doleances show NUMBER --history
usage-figure-without-cases = “{ $typed }” counts nothing: this figure is worked out, and what it is of is counted under { $of }.
    .hint = To see what is counted there: { $cases } --cell { $of }
usage-no-such-cell = No figure of the report has the key “{ $typed }”.
    .hint = To see the keys: doleances report keys
usage-cases-without-cell = The key of the figure is missing: --cell KEY.
    .hint = To see the keys: doleances report keys
        Then, for example: { $cases } --cell flow.received

## Attachments

refusal-empty-document = The file { $name } is empty (0 bytes): there is nothing to attach.
    .hint = Check the file, then try again: doleances attach { $record } FILE
refusal-already-attached = { $name } is already attached to { $number }: it is document { $n }, with the same name and the same content.
    .hint = To see the documents: doleances attachment { $record }
refusal-no-such-attachment = { $number } has no document { $n }.{ $there ->
        [none] {""}
       *[other] {" "}Documents in the file: { $there }.
    }
    .hint = To see the documents: doleances attachment { $record }
    .hint = If you still have the document: doleances attach { $record } FILE
error-attachment-too-large = { $path } is larger than an attachment may be, which is { $limit } MB.
    .hint = To change it: doleances setting set attachment_limit_mb VALUE
error-email-none = { $path } is no e-mail: nothing in it says who writes, when, or about what.
    .hint = In the mail program: File, Save as, type .eml; or drag the e-mail into a folder.
error-email-known = This e-mail is in the register already: { $number }.
    .hint = To register it all the same, give it another reference: --reference TEXT
error-email-outlook = { $path } is in the format of Outlook (.msg), which is not read here.
    .hint = In Outlook on the web, or the new Outlook: open the e-mail, then “…”, Download (.eml). In the old one: forward it as an attachment to another mail program, which saves it as .eml.
error-email-text-too-long = The text of the e-mail { $path } is longer than a million bytes: the register does not take as much.
    .hint =
        Sum it up: doleances intake --from-email FILE --text "SUMMARY"
        The whole e-mail is attached to the file afterwards: doleances attach NUMBER FILE
error-email-too-large = { $path } is larger than 100 MB: it is no e-mail.
    .hint = Give the name of an e-mail saved as .eml.
error-binary-to-terminal = This document is not plain text: it is not shown on a screen.
    .hint = Write it to a file (-o FILE), or send the output to another program.
usage-email-folder = { $path } is a folder: its e-mails are registered one after the other, at a terminal.
    .hint = In a script, give one e-mail at a time: doleances intake --from-email FILE.eml
usage-email-folder-empty = { $path } holds no e-mail saved as .eml.
    .hint = Save the e-mails there from the mail program, as .eml.
usage-file-not-regular = { $path } is no regular file: a pipe, a device or a directory is not attached.
    .hint = Give the name of a file.
usage-file-register = { $path } is the register itself: it is not attached to a request.
    .hint = To keep a copy of it: doleances backup FILE

## Satisfaction

refusal-satisfaction-before-closing = { $number } is not closed: satisfaction is asked about after the reply.
    .hint = To close the request: doleances close { $record } --as answered --by CHANNEL --text REPLY
refusal-satisfaction-without-reply = { $number } was closed without a reply: satisfaction is asked about after the reply.
    .hint = To see the file: doleances show { $record }
refusal-score-out-of-scale = The score { $score } is not on the scale, which goes from 1 to 5.
    .hint = For instance: doleances satisfaction { $record } --score 3

## Conflicts of interest toward a unit or a person

refusal-person-without-key = Nothing would tell this person in a request.
    .hint = Give a name, an e-mail or a telephone: --name NAME --email EMAIL --phone PHONE
refusal-no-such-recusal = No conflict of interest no. { $n } stands toward a unit or a person.
    .hint = To see the conflicts declared: doleances conflict list

## Settings

refusal-setting-unchanged = The setting { $name } has that value already: { $value }
    .hint = To see the settings: doleances setting list
usage-unknown-setting = “{ $name }” is no setting.
    .hint = To see them: doleances setting list
usage-blank-setting = The setting { $name } cannot be blank.
error-setting-holidays = The holidays observed are chosen when the register is made: they move every due date.
    .hint = To add a day: doleances holidays add YYYY-MM-DD --name NAME --source SOURCE
error-setting-standard = The default standard is chosen when the register is made: the past keeps the promise made to it.
    .hint = For a standard that holds from now on: doleances reference add standard CODE

## Consultations, consents and stages

refusal-consent-already-so = The consent for “{ $party }” is already so: { $number } did not change.
    .hint = To see what is on file: doleances consent { $record }
refusal-consent-stands = The person already consented for “{ $party }”: that consent holds until they withdraw it.
    .hint = If they withdraw it: doleances consent { $record } --for { $to } --withdraw
refusal-named-without-consent = { $number }: no consent in force to name the person to “{ $unit }”; that of another unit, or of the sector, does not do.
    .hint =
        Once they have granted it: doleances consent { $record } --for unit:{ $code } --grant
        Or consult the unit without naming them: leave out --with-identity.
refusal-nobody-to-name = { $number } does not say who the person is: there is nobody to name.
    .hint = Leave out --with-identity: the unit is consulted on the facts.
refusal-nobody-to-consent = { $number } is anonymous: there is nobody to name, hence no consent to record.
    .hint = If the person gives their name: doleances amend { $record } --set anonymous=no --set name=NAME --reason REASON
refusal-says-who = { $place ->
        [question] The question
        [reason] The reason for refusing to amend
        [subject] The subject of { $number }
       *[text] The narrative of { $number }
    } says who the person is (“{ $part }”, or a word of it). Identity is protected by default: nothing leaves so.
    .hint = { $place ->
        [question] Reword the question; or, if the person consents to it, add --with-identity.
        [subject] Replace the subject, in its history too: doleances erase { $record } subject --instead SUBJECT --reason "Identity in the subject"
       *[text] Leave out --with-text: the form gives the subject and the question.
    }
refusal-already-consulted = “{ $unit }” has not answered the question of { $since } on { $number } yet: one question at a time.
    .hint = When the answer comes: doleances consult { $record } { $code } --answer ANSWER
refusal-not-consulted = “{ $unit }” was not consulted on { $number }: there is no answer to record.
    .hint = To consult it: doleances consult { $record } { $code } --question QUESTION
refusal-already-answered = “{ $unit }” answered what it was asked on { $number } on { $on }.
    .hint = To put another question to it: doleances consult { $record } { $code } --question QUESTION
refusal-no-answer-awaited = { $number }: no unit owes an answer.
    .hint = To consult one: doleances consult { $record } UNIT --question QUESTION
refusal-due-before-asked = The answer cannot be due on { $due_on }: the question is only asked on { $on }.
    .hint = Give a due date from { $on } on.

usage-unit-or-body = “{ $typed }” is both a unit and a body.
    .hint = Say which: --for unit:UNIT (to be named) or --for body:BODY (to be transferred).
usage-packet-again = That unit owes an answer already: --packet writes the form of its question again, which { $flag } does not change.
    .hint = Leave out { $flag }; or, to put another question once it has answered, add --question.
error-consult-import-refused = { $count ->
    [one] One answer is refused
   *[other] { $count } answers are refused
    }: nothing is recorded.
error-consult-import-header = { $count ->
        [one] The form lacks a column
       *[other] The form lacks { $count } columns
    }: nothing is recorded.
    .hint = The unit fills in the form that it received, without renaming or removing its columns.
error-consult-import-empty = The file holds no answer.
error-consult-import-foreign = { $what ->
        [page] This is the page of the form, not the answer: nothing is recorded.
       *[workbook] This is a workbook, not a CSV file: nothing is recorded.
    }
    .hint = { $what ->
        [page] The page, once filled in, saves the answer in a CSV file, among the downloads of the unit: that file is the one to send back.
       *[workbook] Open it in Excel or LibreOffice and save the sheet as CSV (“CSV UTF-8”), then: doleances consult import FILE.csv
    }

## Issues

refusal-nothing-changes = Nothing would change: no new value was given.
    .hint = Give a value other than the one on file; --help lists the options.
refusal-request-already-linked = Request { $request } is already linked to the { $number }.
    .hint = To see those that are: doleances show { $record }
refusal-request-not-linked = Request { $request } is not linked to the { $number }.
    .hint = To see those that are: doleances show { $record }

## Registers: what is linked

usage-blank = { $arg } is empty: an empty text would pass for something that was recorded.
    .hint = Write what is known, or leave { $arg } out.

## Ombudsman files

refusal-nothing-asked = No question of the Ombudsman waits for an answer ({ $number }): there is no due date to move.
    .hint = To log a question: doleances ombudsman log { $record } --in --asks --by CHANNEL --text TEXT
refusal-file-closed = The file has been closed since { $on } ({ $number }): only exchanges from before that are added.
    .hint = Date a forgotten exchange with --on, or reopen the file: doleances ombudsman set { $record } --reopen --reason REASON
refusal-file-not-closed = The file is not closed ({ $number }): there is nothing to reopen.
    .hint = To see it: doleances ombudsman show { $record }
refusal-not-concluded = The Ombudsman has not concluded ({ $number }): a file is closed after the conclusion.
    .hint = { $lacks_reference ->
        [yes] Record their reference first, which is missing: doleances ombudsman set { $record } --reference REFERENCE
            Then what they concluded, with --as OUTCOME: doleances ombudsman conclude { $record }
       *[no] Record what they concluded, with --as OUTCOME: doleances ombudsman conclude { $record }
    }
refusal-no-reference = The Ombudsman’s reference is missing ({ $number }): without it the conclusion belongs to none of their files.
    .hint = Record it first: doleances ombudsman set { $record } --reference REFERENCE

## Confidentiality incidents

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

## Measures

error-period-not-begun = The period only begins on { $from }: there is nothing to count yet on { $on }.
    .hint = For the last month that ended: doleances report month
error-no-report-yet = There is no report of fiscal year { $year } yet: it has not begun.
    .hint = The fiscal year from April 2026 to March 2027 is written report:2026.
usage-not-an-origin = A measure cannot come from “{ $typed }”.
    .hint = An origin is written 42 or 2026-0042 (request), E3, P1, I2 or report:2025.
usage-verifier-of-nothing = --verifier only goes with --status verified.
    .hint = To say that a measure is verified: doleances measure set MEASURE --status verified --verifier OFFICER
refusal-measure-out-of-order = A measure that is { $from } does not become “{ $to }” directly ({ $number }).
    .hint = First, one of these: { $next }. To see the measure: doleances measure show { $record }
refusal-measure-is-final = The measure is { $status } and changes no more, but for its title for publication ({ $number }).
    .hint = To take it up anew, with a reason: doleances measure set { $record } --status proposed --reason TEXT
refusal-measure-without-reason = A measure does not become “{ $status }” without a reason ({ $number }).
    .hint = Add the reason: --reason TEXT
refusal-due-moved-without-reason = The due date would move from { $from } to { $to } without a reason ({ $number }). No measure is postponed without saying why.
    .hint = Add the reason: --reason TEXT. The due dates before it stay on file.
refusal-due-before-proposal = The due date { $due } comes before the measure was proposed, on { $proposed_on }.
    .hint = Give a due date from { $proposed_on } on, or date the proposal: --on DATE
refusal-due-of-measure-to-finish = A measure that is { $status } is due no more ({ $number }).
    .hint = Leave --due out of the command.
refusal-due-of-finished-measure = The measure is { $status }: its due date changes no more ({ $number }).
    .hint = If it is not done, take it up anew, with a reason: doleances measure set { $record } --status proposed --reason TEXT

## Letters

error-letter-of-destroyed = { $number } was destroyed on { $on }: nothing is left of it to write to the person.
    .hint = To see what is left of the file: doleances show { $number }
error-letter-lacks =
    Letter not written for { $number }.
    { $lacks }
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

usage-form-of-name = The file name { $path } does not say in which form to write; possible forms: { $names }.
    .hint = End it with the form you want, or add --format FORM.
usage-form-of-act = An act is not written in { $form }: what it creates has a number, which --quiet gives alone.
    .hint = To read afterwards what it did: doleances show NUMBER --history --format json
usage-form-without-file = A document in { $form } is written to a file.
    .hint = Name it: -o FILE.{ $form }
usage-letter-flag = { $flag } does not go with the letter { $letter }.
usage-notice-of-incident = “{ $letter }” is the notice of an incident, and not a letter on a request.
    .hint = Give the number of the incident: doleances letter I2026-0001 { $letter }
usage-no-document = The form “{ $format }” is that of a document (a letter, a report, the register of incidents); here: table, csv, json or jsonl.
usage-unknown-letter = “{ $typed }” is not a letter.{ $near ->
        [yes] {""}
       *[no] {" "}Letters: { $names }.
    }
    .hint = To see what they do: doleances letter --help

## Recusal and finding

refusal-recusal-lifted-by-its-officer = { $officer } is the one concerned by this conflict of interest and cannot lift it (framework policy, 2.2).
    .hint = Another officer lifts it: doleances --as OFFICER conflict lift RANK --reason REASON
refusal-nothing-left-to-find = { $number }: each ground has its finding already, and that of the closing would change none.
    .hint = Leave { $flag } out of the command.
        To change a finding, with --substantiated CRITERION, --partly CRITERION or --unsubstantiated: doleances finding { $record } RANK
usage-filters-of-requests = Conditions hold only for: { $names }.
usage-form-against-name = The file name ends in .{ $extension }, and --format asks for { $form }.
    .hint = Change either; without --format, the file name says the form.
usage-form = This is not written in { $form }; possible forms: { $names }.
    .hint = Choose one, and a file name that suits it.

## Annual report

warning-report-problems = { $count ->
    [one] The journal or the file has a problem; the report states it. To learn more: doleances check --deep
   *[other] The journal or the file has { $count } problems; the report states them. To learn more: doleances check --deep
  }

## Editions of reports, and the register as it stood

refusal-edition-stands = The { $number } may have left the office: it is not taken back.
    .hint = To say what moved since: doleances report diff { $record }
refusal-already-frozen = Edition { $edition }, of { $on }, has these figures already.
    .hint = To see it again: the same command without “freeze” and with --as-of { $edition }
error-as-of-future = { $on } has not passed yet: today is { $today }.
    .hint = Give a day that is not to come: { $flag } { $today }
error-not-there-yet = Request { $number } was not in the register on { $on }.
    .hint = To see the register as it stands: doleances show { $number }
error-as-of-before = There was no register yet on { $on }: its first entry is of { $first }.
    .hint = Give a day from that one on: { $flag } { $first }
error-no-such-entry = The journal has no entry { $seq }: it has { $entries }.
    .hint = Give a rank from 1 to { $entries }, such as { $flag } entry:1
error-diff-backwards = The comparison would run backwards: it would begin at { $then } entries, toward a register that has { $entries } only.
    .hint = Begin with the older one: doleances report diff OLDER --to NEWER
usage-as-of = “{ $typed }” does not say when the register is to be looked at.
    .hint = Give a day (2026-03-31), an edition (R2) or an entry (entry:152).
warning-as-of-misplaced = Mind: { $count ->
        [one] one entry is not in its place
       *[other] { $count } entries are not in their place
    } around { $on }: the clock went back, or somebody worked on another day. The register is cut where there are the fewest.
store-newer-entry = Entry { $seq } of the journal was written by a newer version of doleances: this one does not know “{ $what }”.
    .hint = Update doleances on this computer.
store-cut = The end of the journal is missing: it stops at entry { $entries }, while the register has counted { $counted }. Nothing was written.
    .hint = Keep the file as it is. To put the last backup back: doleances restore COPY
store-unproven = The register does not hold: no copy and no edition of it is kept.
    .hint = To see what does not hold: doleances check --deep
store-chain = Entry { $seq } of the journal is not the one that was sealed: nothing is shown of a register that was altered.
    .hint = To see what does not hold: doleances check --deep
warning-no-witness = This account cannot remember the state of the register outside the file: it will not see that an older copy is put back. { $why }
warning-unreadable-witness = What this account remembers of registers can no longer be read whole ({ $path }), and nothing of this one is left there: an older copy put in its place would not be seen.
    .hint =
        To compare it with the last backup: doleances restore COPY --dry-run
        If it is the right one, to go by it from now on: doleances check --accept

## Published edition

usage-publish-period = A month, a quarter or a fiscal year is published, and no other period: editions must be checked against one another.
    .hint = For example: doleances report month 2026-03 --publish
usage-variable = The variable { $name } cannot be “{ $typed }”: { $kind ->
        [lang] fr or en, or a locale such as en_CA.UTF-8
       *[today] a day, YYYY-MM-DD
    }.
usage-file-empty = { $path ->
        [none] Standard input is empty
       *[other] The file { $path } is empty
    }: there is no text to record.
    .hint = Give the text, or run the command again without the option.
usage-register-to-standard-output = A register does not go to standard output, which “-” names: it needs a file.
    .hint = Name the file.
warning-recorded = This is in the register in spite of what follows: { $number }. Do not run the command again.
warning-published-undelivered = The published edition { $number } is entered in the journal ({ $period }), but what was to come out of it could not be written.
    .hint = To print it again, the same and under the same number: { $report } --publish -o FILE
warning-freeze-unfinished = Warning: the period ends on { $to } and is not over. Its figures will move yet.
usage-report-of-what = The period is missing: a month, a quarter, a year or two dates.
    .hint = For the last month that ended: { $command }
        For all that a report offers: doleances report --help
usage-publish = A published edition always has the same tables, of one register as it stands: { $flag } does not go with it.
    .hint = To publish: the same command without { $flag }.
usage-before-period = The period is missing before { $arg }: a month, a quarter, a year or two dates.
    .hint = For example: { $command }
        For all that a report offers: doleances report --help
usage-not-a-comment = “{ $typed }” names no section and its file.
    .hint = Write "SECTION=FILE", where the section is one of: { $sections }

## A person’s own file

usage-instead-of-a-field = --instead is for a field of a request only.
    .hint = Erase first, then write it anew by the verb of its register: { $series ->
        [measure] doleances measure set { $number }
        [issue] doleances issue set { $number }
        [ombudsman] doleances ombudsman set { $number }
        [incident] doleances incident set { $number }
        [edition] doleances comment edition { $number }
       *[activity] doleances log add
    }
warning-erased-since = { $count ->
        [one] The copy brings back what was erased or destroyed since it was made: { $records }.
       *[other] The copy brings back what was erased or destroyed since it was made, in { $count } records: { $records }.
    }
    .hint = To be done again as soon as the copy is in place: doleances erase NUMBER, or doleances retention due
warning-erased-incomplete = Some entries of the register that it replaces cannot be read: the copy may bring back more of what was erased than is said.
    .hint = To know which ones: doleances salvage { $path }
warning-key-erased = the key of recurrences
refusal-nothing-to-erase = { $record } has nothing of the kind to erase.
    .hint = To see what the file holds, with the rank of the entries: doleances show { $record } --history

## The day

error-salvage-there = There is a file at { $path } already: it was not touched.
    .hint = Give another name to what is salvaged.
usage-salvage-form = What was salvaged is not written in csv.
    .hint = Choose table or json.
store-nothing-begins = The first entry of the register, which holds its lists and standards, is lost: what is left makes no register.
    .hint = Put the last backup back: doleances restore COPY
usage-sql-twice = Two columns of the answer are named { $name }: in JSON the second would take the place of the first.
    .hint = Name them otherwise: SELECT … AS NAME
store-query-forbidden = This command takes one SELECT only, and reads only the views, which do not tell about whom.
    .hint = The views are: { $views }
store-query-several = One question at a time.
    .hint = Take out what follows the semicolon.
store-query-unanswered = The question has no answer. SQLite says of it: { $why }
    .hint = The views are: { $views }. To see the columns of one: doleances sql "SELECT * FROM requests LIMIT 1"

## Retention

error-key-gone = The recurrence key, or its rule, disappeared while it was read.
    .hint = See what is left: doleances retention due
obstacle-hold = legal hold
obstacle-incident = incident of less than five years
obstacle-ombudsman = open Ombudsman file
refusal-already-on-hold = { $number } has been on hold since { $since }: nothing of it is destroyed.
    .hint = Once the reason is over: doleances retention release { $record } --reason REASON
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

refusal-already-approved = { $by_whom } approved it already, on { $on } ({ $approved }).
    .hint = To take that back: doleances undo { $approved }
refusal-already-withdrawn = This activity was withdrawn already, on { $on } ({ $number }).
    .hint = To put it back: doleances log add --on DATE --kind training --text TEXT
refusal-refused-measure = A refused measure is not approved ({ $number }).
    .hint = To take it up anew first: doleances measure set { $record } --status proposed --reason REASON

## Dénonciations

error-disclosure-moved = Nothing was written: { $number } has changed since you were shown what would be erased.
    .hint = Type the command again: it shows the file as it is.

## Several registers in a report

error-with-twice = { $path } and { $other } are the same register, or a copy of it: its requests would count twice.
    .hint = Name only one of the two.
error-with-empty = There is no register in { $path }: nothing there ends in .db.
    .hint = Name the files of the registers, or the directory that holds them.
warning-with = The register { $path } could not be added to the report:
store-older-register = { $path } comes from an older version of doleances; it was left untouched.
    .hint = To bring it up to date: doleances --register FILE check
