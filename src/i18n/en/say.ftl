## Questions

say-draft-kept = Draft kept. The same command will offer it.
say-walked = { $done ->
        [0] No request triaged
        [one] { $done } request triaged
       *[other] { $done } requests triaged
    }{ $skipped ->
        [0] .
        [one] , { $skipped } passed over.
       *[other] , { $skipped } passed over.
    }

## Confirmations: the act and its facts, or the sentence of an act that says more

done = { $number }: { $act }.
say-due-by = { $due ->
        [none] {""}
       *[other] {" "}Due: { $due }.
    }
done-acknowledged = { $number }: acknowledgement recorded.{ say-due-by }
    .hint = To write its letter: doleances letter { $number } ack -o ack-{ $number }.docx
done-ground-dropped = { $number }: { $act }, { $ground }.
done-found-admissible = { $number }: found admissible.{ say-due-by }
say-unacknowledged = { $number }: receipt is still to be acknowledged.
    .hint = Once that is sent: doleances ack { $number } --by CHANNEL
say-closed-unacknowledged = { $number }: no acknowledgement of receipt is recorded, its channel sending none by itself.
done-amended = { $number }: amendment recorded; the old value stays in the history.{ say-due-by }
done-assigned = { $number }: assigned to { $officer }.{ say-due-by }
done-closed = { $number }: closed{ $net ->
        [none] .
       *[other] , after { $net }.
    }
say-time-left = { $left } left
say-count = { $count ->
        [one] { $count } request
       *[other] { $count } requests
    }
say-count-of = { $shown } of { $count } requests; all of them, without --limit
say-disclosure = { $number } is a disclosure of wrongdoing: neither its narrative nor its identity is kept. The person is directed to the Québec Ombudsman.
    .hint = To record that they are: { $reason ->
        [none] doleances triage { $number } --inadmissible REASON --by CHANNEL --kind disclosure
       *[other] doleances triage { $number } --inadmissible { $reason } --by CHANNEL
    }
say-dry-run = Dry run: nothing was written. This is what would have been.
say-due = On { $today }: { $late ->
        [0] no request overdue
        [one] { $late } request overdue
       *[other] { $late } requests overdue
    }{ $suspended ->
        [0] {""}
        [one] {"; "}{ $suspended } clock suspended
       *[other] {"; "}{ $suspended } clocks suspended
    }.
say-due-late = Late: { $kinds }.
say-due-first = On { $today }: { $shown ->
        [one] the most pressing
       *[other] the { $shown } most pressing
    } of { $open } requests, { $late ->
        [0] none of them overdue
       *[other] { $late } of them overdue
    }.
say-due-waiting = The day has the detail: doleances day
say-written = Written: { $path }
say-lake = { $count ->
        [one] { $count } file
       *[other] { $count } files
    } written to { $path }, { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    } in all. The manifest is manifest.json.
say-exported-reopened = { $count ->
        [one] { $count } request was reopened: the file leaves out its closing before that, and an import would not give it back.
       *[other] { $count } requests were reopened: the file leaves out their closings before that, and an import would not give them back.
    }
    .hint =
        To keep everything: doleances backup FILE
        To read all of their acts: doleances export history
done-extended = { $number }: reply announced for { $extended }. The due date of the standard is still { $due }.
    .hint = To write its letter: doleances letter { $number } extension -o extension-{ $number }.docx
done-found-inadmissible = { $number }: found inadmissible.
    .hint = To close it: doleances close { $number } --as inadmissible
say-initialised = Register created: { $path } ({ $title }).
say-next-steps = Next:
say-next-team = - The team: doleances reference add officer CODE --fr NAME
say-next-profile = { $count ->
        [0] - The settings: doleances setting list
       *[other] - What the profile leaves to complete or to confirm ({ $count }): doleances check --profile
    }
say-next-intake = - The first request: doleances intake
say-shared = The file and what is written beside it are those of the group “{ $group }”: each account of the group works at it, and the account tells who acts.
say-name-in-text = Mind: this text says who the person is, and is read without --identity.
    .hint = To take it out of the file, history included: doleances erase NUMBER FIELD --instead TEXT --reason REASON
say-email-attached = { $count ->
        [one] Document attached: { $names }.
       *[other] { $count } documents attached: { $names }.
    }
say-email-document-left = “{ $name }” ({ $size }) is not attached: the document is empty, or larger than the register takes.
say-email-future = The date of the e-mail, { $on }, is in the future: it is not taken.
say-email-garbled = The e-mail is damaged, or not in the encoding that it announces: read its text over.
say-email-known = { $name }: already in the register, { $number }.
say-email-left-out = Left out: { $quoted ->
        [0] the signature
        [one] one line of earlier messages{ $signature ->
            [0] {""}
           *[other] {" "}and the signature
        }
       *[other] { $quoted } lines of earlier messages{ $signature ->
            [0] {""}
           *[other] {" "}and the signature
        }
    }.
    .hint = To attach the whole e-mail to the file: doleances attach NUMBER FILE
say-email-passed-on = E-mail passed on by { $by }: the date is that of its passing on.
say-email-undated = The e-mail has no date that can be read.
say-email-walked = { $done ->
        [0] No e-mail registered
        [one] One e-mail registered
       *[other] { $done } e-mails registered
    }; { $skipped ->
        [0] none left
        [one] one left
       *[other] { $skipped } left
    }.
say-empty-register = The register holds no request yet.
    .hint = To register the first: doleances intake
say-no-request = No request answers to these conditions.
    .hint = To see them all: doleances list
say-no-match = Nothing answers to these conditions.
    .hint = To see all: the same command without conditions.
say-no-words = No request holds all these words, in its subject, narrative or demand.
    .hint = To look for a person: doleances find --person NAME --reason REASON
say-nothing-due = No reply is due.
    .hint = To see the open requests: doleances list --open
say-reads-standard-input = Reading standard input: type or paste, then Ctrl-D on an empty line.
say-received-long-ago = Mind: the date of receipt, { $on }, is more than a year ago. Is the year right?
say-imported-left-out = { $count ->
        [one] Mind: { $count } imported request had “{ $name }” in the file.
       *[other] Mind: { $count } imported requests had “{ $name }” in the file.
    } An import does not take it: it is an act of its own. { $how }
say-left-out-attention_on = To record it: doleances note NUMBER --attention --text TEXT
say-left-out-extended_to = If that date is still to come, to record it: doleances extend NUMBER --to DATE --reason REASON
say-handed-unconsented = { $number }: the person has not consented to be named to { $unit }. The unit gets the file without the name; to record a consent: doleances consent { $number } --for unit:{ $code } --grant
say-imported-long-ago = { $count ->
        [one] Mind: one request was received more than a year ago, on { $on }. Is the year right?
       *[other] Mind: { $count } requests were received more than a year ago, the first on { $on }. Are the years right?
    }
say-registered = { $number }: request registered.{ say-due-by }
done-consultation-answered = { $number }: { $act }, in { $days }{ $passed ->
        [none] , within the time asked.
       *[other] , after the time asked ({ $passed }).
    }
done-hold-placed = { $number }: kept beyond its retention rule.
done-reopened = { $number }: reopened.{ say-due-by }
done-resumed = { $number }: the clock runs again.{ say-due-by }
say-may-be-linked = To link it to { $other }: doleances link { $number } { $other }
say-same-person = { $count ->
        [one] The same person already has a request in the register: { $numbers }.
       *[other] The same person already has { $count } requests in the register, among them: { $numbers }.
    }
say-same-reference = The reference { $reference } is already in the register: { $numbers }.
say-standard-replaces = What is received from { $on } on{ $until ->
        [none] { "" }
       *[other] { " " }and before { $until }
    } is held to “{ $standard }”, no longer to “{ $replaced }”: { $kinds }.
say-suspension-letter = To write its letter: doleances letter { $number } suspension -o suspension-{ $number }.docx
say-undone = { $number }: act taken back ({ $act } of { $on }, by { $officer }).

## Proof of the register

say-backed-up = Checked copy of the register: { $path }
say-older-removed = { $count ->
        [one] One older copy destroyed: { $paths }
       *[other] { $count } older copies destroyed: { $paths }
    }
say-restored = Register put in place: { $path }. The copy, checked from end to end, has { $entries ->
        [one] { $entries } entry, of { $last }.
       *[other] { $entries } entries, the last of { $last }.
    }
say-restorable = Dry run: nothing is written. The copy, checked from end to end, has { $entries ->
        [one] { $entries } entry, of { $last }
       *[other] { $entries } entries, the last of { $last }
    }; it would take the place of { $path }
say-superseded = The register that it replaces is kept: { $path }
say-replaced-nothing = The register that it replaces has nothing that the copy has not.
say-replaced-longer = { $more ->
        [one] The register that it replaces is that of the copy, with one entry more.
       *[other] The register that it replaces is that of the copy, with { $more } entries more.
    }
    .hint = To read what the copy has not: doleances --register { $path } export history
say-replaced-diverged = The register that it replaces and the copy parted after { $common ->
        [one] their first entry
       *[other] their first { $common } entries
    }: since then it has { $register }, the copy has { $copy }, and they are not the same.
    .hint = To read what the copy has not: doleances --register { $path } export history
say-replaced-another = The copy is of another register: it has none of the entries of the one that it replaces, which has { $register }.
    .hint = To read that one: doleances --register { $path } export history
say-replaced-unreadable = The entries of the register that it replaces can no longer be read.
    .hint = To get out of it what can still be read: doleances salvage { $path } -o NEW
say-restored-unseen = { $kind ->
        [shorter] This account had seen { $entries } entries in the register, on { $at }; the copy has { $found }: what follows is to be done again.
        [rewritten] The copy parted from what this account had seen of the register, on { $at }: entry { $entries }, then the last, is not the same.
       *[replaced] The copy is not of the register that this account had seen there, on { $at }.
    }

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
    }{ $known ->
        [0] {""}
       *[other]; { $known } already in the register
    }{ $refused ->
        [0] {""}
       *[other]; { $refused } refused
    }{ $aside ->
        [0] {""}
        [one]; { $aside } impossible value left unknown
       *[other]; { $aside } impossible values left unknown
    }.

## Lists and calendar

effect-after = Becomes
effect-becomes-late = becomes late
effect-before = Due date
effect-late = { $count ->
        [one] { $count } open record becomes late today.
       *[other] { $count } open records become late today.
    }
effect-moved = { $count ->
        [one] { $count } due date moves.
       *[other] { $count } due dates move.
    }
effect-no-longer-late = no longer late
effect-none = No record is affected.
effect-on-time = { $count ->
        [one] { $count } open record is no longer late today.
       *[other] { $count } open records are no longer late today.
    }
effect-recounted = { $count ->
        [one] { $count } closing counts otherwise; now within the standard: { $within }, no longer: { $beyond }.
       *[other] { $count } closings count otherwise; now within the standard: { $within }, no longer: { $beyond }.
    }
effect-remark = Remark

say-calendar-changed = The calendar is changed for { $day }.
say-holiday-removed = { $day } ({ $name }) is worked: { $source }.
say-holidays-beyond = Holidays are confirmed to the end of { $year }; from then on they are extended by rule.
say-item-added = Added to the list “{ $list }”: { $code } ({ $label }).
say-item-renamed = Changed in the list “{ $list }”: { $code } ({ $label }).
say-item-restored = Put back in the list “{ $list }”: { $code } ({ $label }).
say-item-retired = Retired from the list “{ $list }”: { $code } ({ $label }). The requests that bear it keep it.
say-left-in-charge = { $count ->
        [one] One open request is still assigned to them: { $numbers }.
       *[other] { $count } open requests are still assigned to them: { $numbers }.
    }
    .hint = Someone else has to take them: doleances assign { $numbers } --to OFFICER
say-left-open = To see what is still its own: doleances list --open --columns number,unit,handler
say-left-measures = To see its measures: doleances measure list --unit { $code }
say-list-empty = The list “{ $list }” is empty.

## Attachments

say-attached = { $number }: document { $n } attached, { $name } ({ $size }).
say-no-attachment = { $number } has no attachment.

## Conflicts of interest toward a unit or a person

say-no-recusal = No conflict of interest declared.
    .hint = To declare one: doleances conflict NUMBER OFFICER --reason REASON
say-recusal-declared = Conflict of interest of { $officer } toward { $toward } declared as no. { $n }: { $of ->
        [unit] the requests of this unit and of those under it
       *[person] the requests of this person
    }, present and to come, go to someone else (framework policy, 2.2).
say-recusal-in-charge = { $officer } is in charge of { $count ->
        [one] one open request that this conflict concerns: { $numbers }.
       *[other] { $count } open requests that this conflict concerns: { $numbers }.
    }
    .hint = Someone else has to take them: doleances assign { $numbers } --to OFFICER
say-recusal-lifted = Conflict of interest of { $officer } toward { $toward } lifted.
say-recusals-imported = { $officer } is in conflict of interest with { $count ->
        [one] one open request just imported: { $numbers }.
       *[other] { $count } open requests just imported, among them: { $numbers }.
    }

## Settings

say-setting-changed = Setting { $name }: { $value }

## Consultations, consents and stages

say-consent-refused = If this refusal keeps the facts from being known, the request may be closed without further action; the person is then informed.
    .hint = To close it, once the person is informed: doleances close { $number } --as no-action --by CHANNEL --text "What they were told"
say-nobody-knows = Nobody came to know the identity: none is on file, and no consent is granted.

## Issues

done-issue-raised = Issue { $number } is raised. To link requests: doleances issue link { $number } NUMBER
say-no-issue = No issue to show. To raise one: doleances issue add --title TITLE

## Ombudsman files

done-ombudsman-opened = Ombudsman file { $number } is registered. To log an exchange: doleances ombudsman log { $number } --out --by CHANNEL --text SUMMARY
say-ombudsman-followed = File { $number } stays open until it is followed up.
    .hint =
        To follow up a recommendation: doleances measure add --kind recommendation --from ombudsman:{ $number } --title TITLE
        To close the file then: doleances ombudsman set { $number } --close
say-ombudsman-unanswered = Warning: the question of { $asked } was left unanswered in file { $number }, which awaits no answer once closed.
    .hint = If it was answered, log the answer at its date: doleances ombudsman log { $number } --out --by CHANNEL --text SUMMARY --on DATE
say-no-ombudsman = No Ombudsman file to show.
    .hint = To open one: doleances ombudsman add

## Confidentiality incidents

say-incident-unassessed = The risk of injury is still to be assessed: doleances incident set { $record }
say-no-incident = No incident to show. To register one: doleances incident add

## Measures

done-measure-proposed = Measure { $number } is proposed. What comes next: doleances measure set { $number } --status accepted
done-measure-implemented = Measure { $number } is implemented. It remains to be verified: doleances measure set { $number } --status verified
say-no-measure = No measure to show. To propose one: doleances measure add --kind recommendation --title TITLE --from NUMBER

## Issues that the figures propose

say-no-past = The register has no past yet against which to hold this quarter.
say-nothing-proposed = From { $from } to { $to }, no ground is out of line with its past ({ $past_from } to { $past_to }).

## Letters

say-letter-file = For the letter itself, to open and to print, add: -o letter.docx
say-manual-written = { $count } pages of the manual written to { $path }. To read: man -M { $path } doleances-triage
say-templates-written = Templates written to { $path }. Those in { $beside } replace those of the program, file by file.

## A year to try on

say-demo = { $count } requests of { $years ->
        [one] an invented year
       *[other] { $years } invented years
    } are in { $path }.
    .hint =
        To look around:
        doleances --register { $path } due
        doleances --register { $path } report year { $year }

## Editions of reports, and the register as it stood

say-edition-frozen = Edition { $number } frozen on { $on } by { $officer }: { $period }, register of { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }, digest { $digest }
    .hint = To see what will move from here: doleances report diff { $number }
say-no-edition = No edition. To freeze one: doleances report freeze month YYYY-MM

## Published edition

say-published = Published edition { $number } entered in the journal on { $on }: { $period }.
    .hint = To see its breakdowns: doleances show { $number }
say-published-before = Published edition { $number }, already entered on { $on }: { $period }, same figures.
say-publish-dry-run = Dry run: nothing is entered, and what is shown is no published edition.

## A person’s own file

say-changed-meanwhile = Something was entered meanwhile: the question is asked again.
say-erased = { $number }: erased from the tables, the history and the index.
say-person-found = { $count ->
        [0] No request of that person. Texts are searched by doleances find WORDS.
       *[other] For the whole file: doleances dossier { $numbers } -o dossier.docx --reason REASON
    }
say-persons-found = These requests are of several persons: search for the full name, e-mail or phone of one of them.
    .hint = To see whose one of them is: doleances show NUMBER --identity --reason REASON
say-person-conflicts = Requests with which you are in conflict of interest are left out, if there are any: another officer looks for them.
say-person-named = { $count ->
        [one] One other record has it in its words, now or before: { $records }.
       *[other] { $count } other records have it in their words, now or before: { $records }.
    }
    .hint = To read one: doleances show NUMBER --history
say-dossier-of-several = These requests are not all of one person (name, e-mail or phone): give each person only their own.
    .hint = To see whose one of them is: doleances show NUMBER --identity --reason REASON
say-dossier-nothing-marked = No passage is marked to be redacted: the program knows only the names that are in the register. Read the file over.
say-dossier-review = To be reviewed before it is handed over, and redacted where needed. Only names that the register knows, or that follow a title, are marked ⟦ ⟧:
say-leak = { $place }: { $particular }, “{ $words }”.
say-list-leaks = This list says it as it was written. What leaves the office goes out by: doleances export requests
say-title-leaks = This title leaves the office as it is, with reports and exports: it is better to name nobody in it.
done-amendment-refused = { $number }: refusal to amend recorded; it goes along with the file and the forms for units.

## The day

say-rows = { $count ->
        [0] No row.
        [one] { $count } row.
       *[other] { $count } rows.
    }

## Retention

say-none-expired = No request is to be destroyed.
say-retention-barred = Left out, for another officer to destroy (conflict of interest or first decision; framework policy, 2.2): { $numbers }
say-recurrence-key = The recurrence key is kept until { $until }. Then: doleances retention apply recurrence_key --authorised-by NAME
say-key-kept = No recurrence key is to be destroyed.
say-key-destroyed = The recurrence key is destroyed: nobody is recognised any more of the requests destroyed until now.
say-no-certificate = Nothing was destroyed by a rule.
say-linked-whole = { $record } is linked to { $number } and repeats nothing of it: it stays.
say-destroyed-repeated = { $record } is linked to { $number } and repeats it or comes from it: it stays as it is: { $fields }.
    .hint = If it names somebody: doleances erase { $id } FIELD --reason REASON
say-destroyed = { $count ->
        [one] { $count } request
       *[other] { $count } requests
    } destroyed by the rule “{ $rule }”. The certificate: doleances retention log
say-copies-remain = Copies made before the erasure (backups, exports, letters, files, registers set aside by “restore”) still hold its words: they are to be destroyed in their turn.
say-copy-beside = Beside the register, to be destroyed too: { $path }

## Approvals, comments and activities of the office

done-activity-logged = { $number }: { $act }. To withdraw it: doleances undo { $number }
say-no-activity = No activity to show. To log one: doleances log add --kind training --text TEXT

## Dénonciations

done-erased = { $number }: directed to the Québec Ombudsman; nothing of it is kept.
say-disclosure-erases = { $number } would be a disclosure, directed to the Québec Ombudsman. This of it is erased for good:
say-disclosure-drops = A disclosure is directed to the Québec Ombudsman. This of it is not kept:
say-disclosure-contact = If the person is not informed of it yet, first note how to reach them (“{ $field }”): the register will no longer have it.
say-disclosure-repeated = { $record } is linked to it and repeats it or comes from it: this is erased there too, for good: { $fields }.
say-disclosure-same = { $record } is linked to it and repeats it, or says who made it, in what stays: { $fields }.
    .hint = If it is the same disclosure: doleances triage { $record } --inadmissible disclosure --by CHANNEL
        Otherwise, to take that out: doleances erase { $record } FIELD --reason REASON
say-disclosure-close = To close it: doleances close { $number } --as inadmissible --on { $on }
say-no-ground = Mind: { $number } is closed without a ground.
say-no-reasons = Mind: { $number } is closed without reasons or a text of reply; its letter cannot be written.
say-no-contact = Mind: nothing in the file of { $number } says how to reach the person by that channel ({ $channel }).
say-way-back = To take this act back: doleances undo { $number }
