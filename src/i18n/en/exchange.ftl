## Proof of the register

check-anchor-alone = Read the digest again: one slip in copying is enough. If it is right and of this register, keep the file as it is and tell your IT support.
check-anchor-broken = { $seq ->
        [none] No entry has the digest given
       *[other] The digest given is not that of entry { $seq }
    }: the journal is no longer what it was.
check-anchor-holds = The digest given is indeed that of entry { $seq }.
check-broken = { $count ->
        [one] { $count } fault. Keep the file as it is and tell your IT support.
       *[other] { $count } faults. Keep the file as it is and tell your IT support.
    }
    .hint =
        To put the last backup back: doleances restore COPY
        To get out of the file what can still be read: doleances salvage REGISTER -o NEW
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
check-problem-office = Table { $table }, “{ $row }”: it does not say what the journal says.
check-problem-not-compared = What the journal says of the register itself (settings, lists) cannot be read: no table was compared.
check-problem-row = { $number }, table { $table }: these columns do not say what the journal says: { $columns }.
check-problem-schema = “{ $name }” is not as this version writes it.
check-problem-unknown = { $number }, table { $table }: a row that the journal knows nothing of.
check-problem-unreadable = Entry { $seq }: it cannot be read.
check-problem-words = Entry { $seq }: its words are not those that were entered.
check-profile-complete = The office has nothing left to complete in its settings or its lists.
check-read-only = The register is only read: SQLite does not check its search index.
check-replayed = Requests compared with the journal: { $count }

## Export and import

import-flaw-bad-quote = a straight quote is out of place
import-flaw-field-too-long = a field is longer than { $limit } bytes; a straight quote may have been left open
import-flaw-not-text = bytes that are no text in the file’s encoding
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
import-reason-duplicate-of-none = neither the file nor the register has that request, or it is a duplicate of this one in turn
import-reason-duplicate-reference = the same reference as on line { $line }
import-reason-field-twice = two columns feed this field
import-reason-finding-other-than-grounds = the findings on the grounds make “{ $derived }”
import-reason-future-date = a date still to come
import-reason-known-reference = a reference already in the register ({ $number })
import-reason-missing-field = a value is missing
import-reason-no-such-column = the file has no such column
import-reason-no-such-field = no field of that name
import-reason-reason-on-admissible = a reason of inadmissibility on an admissible request
import-reason-retired-code = retired from the list “{ $list }” on { $on }, and the act is no earlier
import-reason-suspended-longer-than-open = more days suspended than days open
import-reason-suspended-otherwise = the dated suspensions count { $dated ->
        [one] { $dated } day
       *[other] { $dated } days
    }
import-reason-too-early = a date before { $year }, the first year accepted
import-reason-unknown-code = not in the list “{ $list }”
import-reason-unquoted-answer = more fields than columns; an answer with a comma or a semicolon in it is put in quotation marks ("Yes, twice")
import-reason-known-number = a request already in the register
import-reason-not-our-number = not a number of this register
import-reason-other-request = in the register, that is { $number }, received on { $on }: another request, or a date to correct
import-reason-other-than-register = the register says otherwise, or nothing of it
import-reason-unmapped-column = no field takes this column
import-reason-nameless-column = column { $place } has no name on the first line, and no field takes it
import-nearest = { $reason } (nearest: { $nearest })
import-remedy-admissible = A finding supposes a complaint found admissible. If the source held none but these: `{ $toml }`
import-more = … and { $count ->
        [one] one more line
       *[other] { $count } more lines
    } for the same reason.
import-remedy-amend = To correct the register: doleances amend NUMBER --set FIELD=VALUE --reason REASON
import-remedy-conflict = Somebody else of the team imports these lines.
import-remedy-date-form = To say how these dates are written, beside the other forms, in the map: `date_format = ["…", "{ $form }"]`
import-remedy-date-format = To say how these dates are written, in the map: `date_format = "{ $day }"` (day, month, year) or `"{ $month }"`. Several forms are given in brackets
import-remedy-duplicate = To say which, in a column: `duplicate_of`. Or leave the closing out of these lines, then: doleances close NUMBER --as duplicate --by CHANNEL --of NUMBER
import-remedy-earliest = Correct the year; or, if the office goes further back: doleances setting set earliest_receipt YYYY-MM-DD
import-remedy-encoding = To say the encoding, in the map: `encoding = "windows-1252"` or `"utf-8"`
import-remedy-grounds = Several grounds in a cell are parted by “;”. To translate them, in the map: `{ $toml }`
import-remedy-grow = To add these values to the list, in the map: `grow = ["{ $list }"]`. To translate them: `{ $toml }`
import-remedy-ignore = To leave them out, in the map: `{ $toml }`
import-remedy-impossible = To leave the fact unknown where it contradicts the others: `{ $toml }`
import-remedy-known = To pass over what is known: --skip-known. To enter what the file says more: --update.
import-remedy-nameless-column = Name it on the first line of the file, then give it a field in the map; or leave it out: `ignore = ["NAME"]`
import-remedy-number = If the file comes from another register, give a map where that number is the reference: `external_reference = { $column }`
import-remedy-officer = To translate them, in the map: `{ $toml }`. To add somebody to the team: doleances reference add officer CODE --fr NAME
import-remedy-propose = For a map drawn from the file, to be corrected by what is said above: doleances import { $file } --propose > MAP.toml
import-remedy-reference = If it is another request, make its reference unique in the file. If it is the same, correct the date in the file, or in the register: doleances amend { $number } --set received_on=YYYY-MM-DD --reason REASON
import-remedy-unknown = If the source does not say, in the map: `[constants] { $field } = "unknown"`
import-remedy-values = To translate the words of the file: `{ $toml }` (codes: { $codes })
propose-admissible = To be checked: a finding supposes a complaint found admissible.
propose-date-order = To be checked: no date tells whether the day or the month comes first, or they disagree. Give the form: { $feed }, or { $other }
propose-date-year = To be checked: the year, in two digits, is taken to be the last number.
propose-fillers = of | the | a | complaint | request | case | file
    .person = person | requester | complainant | client | customer | citizen
propose-grow = To be checked: each of these values would become one more item of its list. Another spelling of an item is translated (values).
propose-head = Map proposed from the file: read it over, correct it, then try it.
        doleances import FILE.csv --map MAP.toml --dry-run
propose-ignore = Nothing takes these columns: put under [columns] those that the register must keep.
propose-look = To be checked: some have the look of a field: { $columns }
propose-no-date = To be checked: nothing in this column reads as a date.
propose-no-receipt = No column says the date of receipt, without which there is no request. To be given:
        received_on = "COLUMN"
propose-translate = To be checked, translated into codes or left unknown: { $words }
propose-unsure = To be checked: this column is recognised by a part of its name, or by its values.
import-this-request = this request

## Attachments

check-problem-content = Content { $digest }: it is not what was attached.
check-problem-content-missing = { $number }, document { $n }: its content is no longer in the register.
check-problem-content-unknown = Content { $digest }: no attachment holds it.

## Consultations, consents and stages

import-reason-no-such-request = no request of this register has that number
import-reason-not-iso-date = the date is written YYYY-MM-DD
import-reason-no-such-consultation = that request has no question of that rank
import-reason-other-register = this form comes from another register, or its question was taken back
import-reason-other-unit = the question was put to another unit ({ $unit })
import-reason-already-answered = the answer is on file already, dated { $on }
import-reason-answered-before-asked = an answer before its question, asked on { $on }

## Editions of reports, and the register as it stood

check-problem-head = The journal does not end with the entry that the register counted last: its end was cut off, or written over by another program.
check-problem-witness = { $kind ->
        [shorter] Entries are missing from this register: it has { $found }, and this account saw { $entries } on { $at }. The end of the journal was cut off, or an older copy was put in its place.
        [rewritten] This register is no longer the one that this account saw on { $at }: entry { $entries }, then the last, is not the same. An older copy was put in its place and worked at, or the journal was written over.
       *[replaced] This register is not the one that this account saw here on { $at }, which had { $entries ->
            [one] one entry
           *[other] { $entries } entries
        }: the journal was made anew from the start, or it is another register.
    }
    .hint =
        Ask who replaced it, and keep a copy of it. To put a backup back: doleances restore COPY
        If that was meant, to go by this register from now on: doleances check --accept
check-problem-edition = { $number }: its digest is not that of entry { $seq } of the journal; it was drawn from another register, or this one was written over.

## The day

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
salvage-written = Register salvaged: { $path }
    .hint = Compare it with the last backup{ $lost ->
        [0] {""}
       *[other] , enter again what is lost
    }, then put it in place: doleances restore { $path }
salvage-not-written = Nothing was written. To make a register of it: doleances salvage FILE -o NEW
