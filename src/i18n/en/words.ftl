### The English texts: one file a subject, which the first word of a key tells (src/i18n/mod.rs). One key a message, the
### same keys and the same variables as in French, which a test checks. Every message is read on its own: none quotes
### another. `.hint` says what to type next.

## Names of the acts, in the history and in refusals

act-acknowledged = acknowledgement
act-amended = amendment
act-assigned = assignment
act-attention = for the attention of the authorities
act-calendar-changed = change to the calendar
calendar-added = holiday added, “{ $name }”
calendar-removed = holiday removed
act-closed = closing
act-conflict-declared = conflict of interest declared
act-consent = consent
act-consent-recorded = consent
act-erased = text and identity erased
act-extended = extension
act-found = finding
act-found-admissible = triage: admissible
act-found-inadmissible = triage: inadmissible
act-ground-added = ground added
act-ground-dropped = ground dropped
act-handed = file handed over
act-identity-read = identity consulted
act-import-ended = end of an import
act-import-taken-back = import taken back
act-import-undone = import taken back as a whole
act-imported = import
act-initialised = register created
act-linked = link
act-noted = note
act-received = receipt
act-reference-added = item added to a list
act-reference-renamed = new label
act-reference-restored = item put back in a list
act-reference-retired = item retired from a list
act-reopened = reopening
act-resumed = clock resumed
suspended-until = until { $until }
act-suspended = clock suspended
act-triage = triage
act-undone = act taken back

more = … and { $count } more
more-all = { more }; to see all: --format { $format }
fact = { $label }: { $value }
quoted = “{ $text }”
quoted-field = { $field }: “{ $text }”
reopened-for-review = review, by another officer
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
field-duplicate_of = Duplicate of
field-disposition = Disposition
    .names = resolution | result
field-due_on = Due
field-email = E-mail
    .names = e-mail address
field-external_reference = External reference
    .names = file number | case number | case | complaint number | complaint no | file no | number | reference | ref | id
field-extended_to = Extended to
field-finding = Finding
    .names = decision | outcome
field-gross_days = Gross business days
field-ground = Ground
handler-office = the complaints office
field-handler = Handler
    .names = handed to
field-inadmissibility_reason = Reason of inadmissibility
    .names = inadmissibility reason
field-kind = Kind
    .names = type | nature | category
field-link = Linked request
field-name = Name
    .names = first name | given name | name | full name | last name | surname | requester | complainant
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
field-no_reply = No reply
field-reply_language = Language of the reply
    .names = language
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

due-cell = { $announced ->
        [none] { $due }
       *[other] { $due } (announced for { $announced })
    }
due-past = { $due } (overdue)
due-none = no standard
due-suspended = suspended
due-past-while-suspended = Exceeded by { $days }
due-while-suspended = { $days } will be left on resuming
due-waiting = { $kind ->
        [ack] Acknowledgements overdue
        [answer] Answers from units overdue
        [measure] Measures overdue
        [ombudsman] Answers to the Ombudsman overdue
       *[incident] Confidentiality incidents to follow up
    }: { $numbers }
file-reopened = { $on }, after the closing of { $closed }
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
link-from-duplicate = a duplicate of this one
link-from-related = related
link-from-repeat = a repeat of this one
link-related = related
link-repeat = repeat on the same matter
link-to-duplicate = this one is its duplicate
link-to-related = related
link-to-repeat = this one repeats it

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
explain-count = Count
explain-counted = business day
explain-counted-calendar = calendar day
explain-day = Day
explain-due = due date
explain-holiday = holiday: { $name } ({ $source })
explain-put-off = period ended on a non-business day: put off to the next business day (Interpretation Act, s. 52)
explain-reopened = reopening: day 0, which does not count
explain-receipt = receipt: day 0, not counted
explain-removed = holiday removed from the calendar ({ $source })
explain-suspended = clock suspended
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

## Reference lists: what they do not take

list-refusal-already-retired = “{ $code }” has been retired from the list “{ $list }” since { $on }.
    .hint = { $which ->
        [standard] A standard that ended is not taken up again; enter another: doleances reference add standard --help
       *[other] To put it back among the choices: doleances reference retire { $which } { $code } --undo
    }
list-refusal-already-there = The code “{ $code }” is already in the list “{ $list }”.
    .hint = { $retired ->
        [yes] It is retired. To offer it again: doleances reference retire { $which } { $code } --undo
       *[no] Choose another code, or give that one a new label.
    }
list-refusal-misplaced = “{ $code }” cannot have a field “{ $field }” in the list “{ $list }”.
list-refusal-no-label = “{ $code }” lacks its label ({ $lang }): every item has one in French (fr) and one in English (en).
list-refusal-terms-out-of-bounds = The { $field ->
        [length] length
       *[target] target
    } of the standard “{ $code }” does not take “{ $value }”. Allowed: 1-{ $most }.
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

## The register

record-measure = measure { $number }
record-issue = issue { $number }
record-ombudsman = Ombudsman file { $number }
record-incident = incident { $number }

## Export and import

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
field-on = Act of
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

## Lists and calendar

holidays-extended = extended by rule
holidays-name = Holiday
holidays-observed-for = Instead of
holidays-source = Source

list-refusal-not-of-complaints = The default standard “{ $code }” must time complaints: it names other kinds.
    .hint = Add complaint to its kinds, or name none: it then times any kind that no other standard names.
list-refusal-account-taken = The account “{ $account }” is that of “{ $by }”: “{ $code }” cannot have it too.
list-refusal-already-timed = The standard “{ $by }” already times requests of kind “{ $kind }”: “{ $code }” would time none.

reference-business-days = { $length ->
        [one] { $length } business day, target of { $target }%
       *[other] { $length } business days, target of { $target }%
    }
reference-calendar-days = { $length ->
        [one] { $length } calendar day, target of { $target }%
       *[other] { $length } calendar days, target of { $target }%
    }
reference-code = Code
reference-default = default standard
reference-details = Details
reference-items = In force
reference-label = Label
reference-list = List
reference-months = { $length ->
        [one] { $length } month, target of { $target }%
       *[other] { $length } months, target of { $target }%
    }
reference-name = Holds
reference-retention = { $years ->
        [one] { $years } year
       *[other] { $years } years
    } { $trigger ->
        [closing] after the closing
       *[fiscal_year] after the end of the fiscal year of the closing
    }, then { $disposition ->
        [destroy] destruction
       *[transfer] transfer to the archives
    }
reference-retired = Retired
reference-retired-items = Retired
reference-replaced = replaced by { $by } from { $on }
reference-retired-since = since { $on }
reference-since = from { $on }

## Attachments

attachment-n = No.
attachment-on = Attached on
attachment-size = Size
attachment-officer = By
attachment-name = Name
attachment-erased = (name and content erased)
field-attachment = Attachment
act-attached = document attached

## Satisfaction

satisfaction-scale-1 = 1 – very dissatisfied
satisfaction-scale-2 = 2 – dissatisfied
satisfaction-scale-3 = 3 – neither
satisfaction-scale-4 = 4 – satisfied
satisfaction-scale-5 = 5 – very satisfied
satisfaction-score = { $score } out of 5
field-satisfaction = Satisfaction
act-satisfaction-recorded = the person’s satisfaction

## Conflicts of interest toward a unit or a person

recusal-declared_on = Declared on
recusal-officer = Officer
recusal-toward = Toward
recusal-n = No.
recusal-lifted_on = Lifted on
recusal-person = a person
act-recusal-declared = conflict of interest declared
act-recusal-lifted = conflict of interest lifted

## Settings

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
act-setting-changed = setting changed

## Consultations, consents and stages

act-consulted = consultation
act-consultation-answered = answer to a consultation
consultation-due = answer due on { $due }
consultation-named = the person is named
consultation-masked = without identity
consultation-answered = Answered on { $on } · { $days ->
    [one] { $days } business day
   *[other] { $days } business days
    }
consultation-late = { $late ->
    [one] { $late } business day late
   *[other] { $late } business days late
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
access-recorded = identity recorded
access-read = identity consulted
access-consent = consent granted
access-consultation = consultation with identity
access-transfer = request transferred

## Issues

act-issue-raised = issue raised
act-issue-set = issue updated
act-issue-linked = requests linked to the issue
act-issue-unlinked = requests taken out of the issue
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

## Registers: what is linked

record-linked = requests linked: { $numbers }
record-unlinked = requests unlinked: { $numbers }
field-linked_requests = Linked requests
span-about-day = about { $from }
span-period = { $from } to { $to }
span-about-period = approximately { $from } to { $to }

## Ombudsman files

act-ombudsman-opened = Ombudsman file received
act-ombudsman-set = file updated
act-ombudsman-logged = exchange logged
act-ombudsman-concluded = Ombudsman’s conclusion
act-ombudsman-closed = file closed
act-ombudsman-reopened = file reopened
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
ombudsman-linked-agreement = Cross-check
ombudsman-agreement-concordant = concordant
ombudsman-agreement-discordant = discordant
ombudsman-agreement-not-applicable = not applicable
ombudsman-linked-finding = Finding of the office
ombudsman-measures = Follow-up
ombudsman-documents = [documents: { $documents }]
ombudsman-due = due { $due }

## Confidentiality incidents

act-incident-registered = incident registered
act-incident-set = incident updated
act-incident-assessed = risk assessed
act-incident-aware = awareness of the incident
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
incident-public-urgency = to act rapidly
incident-kind-access = unauthorised access
incident-kind-use = unauthorised use
incident-kind-communication = unauthorised communication
incident-kind-loss = loss or other breach
incident-status-to-assess = risk to be assessed
incident-status-to-notify = notice to be given
incident-status-to-describe = to be completed
incident-status-complete = complete
incident-notice-unknown = risk to be assessed
incident-notice-not-required = not required
incident-notice-outstanding = to be given
incident-notice-deferred = deferred
incident-notice-public = public notice
incident-notice-given = given
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

## Measures

act-measure-proposed = measure proposed
act-measure-accepted = measure accepted
act-measure-refused = measure refused
act-measure-under-way = measure under way
act-measure-implemented = measure implemented
act-measure-verified = measure verified
act-measure-set = measure updated
act-measure-origin = beginning of what the measure comes from
field-accepted_on = Accepted on
field-days_overdue = Business days overdue
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
origin-report = report
record-report = report { $year }

## Action plan

plan-about = Measures as they stood on { $on }.{ $extracted ->
        [none] {""}
       *[other] {" "}Extracted on { $extracted }.
    }
plan-status-late = { $status }, { $days } d late
plan-status-on = { $status } on { $on }
plan-status-since = { $status } since { $on }
plan-done = Implemented or verified, among those not refused
plan-empty = No measure to follow.
plan-moved = Whose due date moved
plan-open = Measures to follow on { $on }
plan-overdue = Overdue
plan-postponed = Due dates that moved
plan-without-due = Awaited without a due date

## Issues that the figures propose

proposal-about = Requests received from { $from } to { $to }, against those from { $past_from } to { $past_to }, in proportion to the days. Limit: what chance passes once in 100. A request already linked to an open issue of the same ground counts no more.
proposal-expected = Expected
proposal-limit = Limit
proposal-raise = To raise one of these issues, with the requests that show it:

## Linked records

field-record = Part of

## Annual report

plan-by-status = Measures by status
signature-name = Name
signature-title = Title
signature-date = Date
signature-hand = Signature

## Editions of reports, and the register as it stood

act-edition-frozen = edition frozen
record-edition = edition { $number }
field-period = Period
field-frozen_on = Frozen on
field-entries = Entries
field-published = Published
show-as-of = As the register stood on { $on }

## Published edition

field-threshold = Threshold
setting-earliest-receipt = Day before which nothing can have been received
setting-publication-threshold = Threshold below which a published row is grouped with others

## A person’s own file

erased-note = note { $n }
erased-attachment = document { $n }
erased-entry = texts of entry { $n }
history-entered = entered { $on }
act-part-erased = erasure
act-person-searched = search for a person
act-amendment-refused = amendment refused
field-refused_amendment = Amendment refused
field-public_title = Title for publication
leak-name = name of a person
leak-email = e-mail
leak-phone = telephone
leak-address = address
leak-sin = social insurance number
leak-request = number of a request

## The day

day-count-late = late { $count }
day-count-soon = within 5 days { $count }
day-count-triage = to triage { $count }
day-late = LATE
day-soon = WITHIN 5 BUSINESS DAYS
day-acknowledge = TO ACKNOWLEDGE
day-triage = TO TRIAGE
day-assign = TO ASSIGN
day-waiting = WAITING
day-close = TO CLOSE
day-barred = { $count ->
        [one] One file is not shown, for a conflict of interest: it is for somebody else.
       *[other] { $count } files are not shown, for a conflict of interest: they are for somebody else.
    }
day-nothing = Nothing presses.
day-when-late = { $on } ({ $days } d)
day-when-passed = before { $on }
day-when-since = since { $on } ({ $days } d)
day-when-received = received { $on }
day-when-documents = documents, { $days } d
day-when-answer = answer { $on }
day-do-close = close { $number }
day-do-triage = triage { $number }
day-do-ack = ack { $number }
day-do-assign = assign { $number }
day-do-resume = resume { $number }
day-do-consult = consult { $number }
day-do-measure-set = measure set { $number }
day-do-ombudsman-log = ombudsman log { $number }
day-do-incident-set = incident set { $number }
day-year-to-freeze = The { $year } has ended and is not frozen: { $command }
day-foot =
    Receive a request: doleances intake
    See the help: doleances help
day-program = doleances …
day-welcome = doleances keeps the register of a complaints office, in a single file.

      Begin              doleances init
      Try without risk   doleances demo
                         an invented office, a year of work
      Learn              doleances guide

    The register will be made here: { $path }
    A register that is elsewhere: doleances --register FILE
weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun
act-lost = lost entry

## Retention

act-recurrence-key-made = recurrence key
act-recurrence-key-destroyed = recurrence key destroyed
act-hold-placed = legal hold
act-hold-released = end of the legal hold
act-destroyed = destruction
act-retention-applied = retention schedule applied
list-retention = retention schedule
list-refusal-no-retention = The rule “{ $code }” must say its years (999 at most), its trigger and its fate.
setting-group = Group of the system that shares the register
setting-destruction-persons = Persons it takes to destroy by a rule
status-destroyed = destroyed
field-legal_hold_on = On hold since
field-destroyed_on = Destroyed on
field-erased_on = Texts erased on
field-rule = Rule
field-kept_until = Kept until
field-hold_reason = Reason of the hold
field-numbers = Numbers
field-transfer = Transfer slip
field-obstacle = What keeps it
field-attachments = Documents
field-authorised_by = Authorised by
field-second = And by

## Approvals, comments and activities of the office

act-activity-logged = activity logged
act-activity-withdrawn = activity withdrawn
act-edition-approved = edition approved
act-edition-commented = edition commented by a unit
act-measure-approved = measure approved
activity-training = training
activity-meeting = meeting
activity-orientation = orientation
activity-plan = approval of the action plan
activity-other = other activity
attention-lifted = no longer for the attention of the authorities
field-attention_on = For the attention of the authorities since
sign-attention_on = ↑
field-units = Administrative units
incident-step-assess = assess the risk
incident-step-notify-commission = notify the Commission
incident-step-notify-persons = notify the persons
incident-step-notify-persons-deferred = notify the persons, after the investigation
published-issue = issue
approval-line = Approved by { $by_whom }, on { $on }.
field-approvals = Approvals
field-approved_by = Approved by
field-approved_on = Approved on
field-by_whom = By whom
field-comments = Comments
field-held_on = Date
field-withdrawn_on = Withdrawn on
field-plan = Action plan
record-activity = activity { $number }
incomplete-blank = To complete: setting “{ $label }” ({ $setting }).
    .hint = To set it: doleances setting set { $setting } TEXT
incomplete-unreachable = To complete: how to reach “{ $item }” ({ $list } { $code }).
    .hint = To add it: doleances reference rename { $list } { $code } --contact-fr TEXT --contact-en TEXT
incomplete-unconfirmed = To confirm: “{ $item }” ({ $list } { $code }).
    .hint =
        To confirm it: doleances reference rename { $list } { $code } --source DOCUMENT
        To take it out of the choices: doleances reference retire { $list } { $code }
incomplete-no-disclosure = To complete: the list “{ $label }” has no { $code }, without which a disclosure of wrongdoing is neither recognised nor directed.
    .hint = To add it: doleances reference add { $list } { $code } --fr LABEL --en LABEL

## Dénonciations

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
act-repetition-erased = erasing of what repeated a disclosure
field-file = File
field-register = Register
