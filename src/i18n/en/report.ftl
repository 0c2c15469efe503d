## Reports

report-empty = Nothing for this period: { $sections }.

report-about-unfinished = The period is not over: the figures are provisional.

report-flow-equation = Open at start { $start } + received { $received } + reopened { $reopened } − closed { $closed } = open at end { $end }

report-unknown = Unknown
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
report-beside-within_standard = Within standard
report-beside-late = Past standard
report-beside-within_standard_percent = Share within standard
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

report-report-office = Office
report-report-period-from = First day of the period
report-report-period-to = Last day of the period
report-report-period-label = Period
report-report-extracted-on = Date of extraction
report-report-register-digest = Digest of the register
report-report-register-entries = Entries in the journal
report-report-holiday-set = Holidays
report-report-filter-unit = For the unit
report-report-filter-sector = For the sector
report-report-filter-program = For the program or service
report-report-filter-partner = For the partner

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
report-findings-percent-substantiated = Share of complaints substantiated, wholly or partly
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
report-within = { $count ->
    [0] Within the standard
   *[other] Within { $length }
  }
report-target-reached = , { $target } target met
report-target-missed = , { $target } target missed
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
report-times-acknowledgement-not-owed = Not acknowledged, none being owed
report-times-acknowledgement-missing = Acknowledgements that are missing
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
report-open-by-unit = By administrative unit

report-cases = { $count ->
    [0] Nothing makes up this figure: it is 0.
    [one] { $count } { $of ->
        [requests] request
        [grounds] ground
        [consultations] consultation
        [measures] measure
        [issues] issue
        [files] file
       *[acts] act
      } makes up this figure.
   *[other] { $count } { $of ->
        [requests] requests
        [grounds] grounds
        [consultations] consultations
        [measures] measures
        [issues] issues
        [files] files
       *[acts] acts
      } make up this figure.
  }
report-cases-status = The status shown is that of { $on }, not that of the end of the period.

note-report-unit = A request counts once in a figure. A closing counts as many times as the request was closed, a ground as many times as a complaint has grounds. A finding counts at each closing that bears it.
note-report-flow = Received by date of receipt, closed by date of closing. A request closed then reopened counts in both. The flow is checked request by request before anything is printed.
note-report-admissibility = Shares are of the requests received whose admissibility is decided. Those of which the source says nothing are not decided, or closed without a decision.
note-report-findings = Only complaints have findings. The share substantiated is that of the substantiated and the partly substantiated, out of the complaints closed with a finding in the period.
note-report-grounds = A complaint may have several grounds: in a table of grounds, complaints may add up to more than there are. One closed twice in the period has its findings of the last closing there.
note-report-days = The day of receipt is not counted, the last day is. Business day: Monday to Friday, except the office’s holidays. Times and ages are in business days, even where a standard counts otherwise. Net time: less the suspensions, when the office awaited a document from the person; gross time: suspensions included.
note-report-times = Mean, median, 90th percentile (nearest rank) and share within the standard are about the closings of the period whose time is known. Each closing is measured from receipt, or from the reopening before it: the time while the request was closed does not count.{ $duplicates ->
        [yes] {" "}A duplicate has no time: it counts among the received and the closed, and its communication is handled under another number.
       *[no] {""}
    }
note-report-months = By month: requests received and closings of the month, requests open at the end of its last day in the period. Times: net business days of the closings of the month.{ $partial ->
        [yes] {" "}A month of which only some days are in the period gives them in brackets.
       *[no] {""}
    }
note-report-acknowledgement = Acknowledgements are those of the requests received in the period, to date.
note-report-open = Age, lateness and suspension are those of the last day of the period, or of the day of extraction when it comes first.
note-report-percent = Percentages are rounded to the tenth; “n/a”: not applicable, the base is zero. “Unknown”: not recorded.
note-report-standards = Each type of request has its standard, and a closing is held to it as it counts; a type without one is held to none. The share within the standard and its target are those of the kinds that the standard of complaints times on the last day of the period, each closing held to the standard of its receipt{ $by_standard ->
        [yes] . The other standards are in the table “By standard”.
       *[no] .
    }
note-report-holidays = The period goes beyond the last year whose holidays were checked: they are extended by rule.
note-report-digest = Digest of the register ({ $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
  }): { $digest }

## Satisfaction

report-satisfaction-count = Ratings received
report-satisfaction-answer-rate = Answer rate
report-satisfaction-mean = Mean score, out of 5
report-satisfaction-scores = By score

## Consultations, consents and stages

ledger-since = Since
ledger-until = Until
ledger-who = Who
ledger-access = How
ledger-entry = Entry
ledger-by = Recorded by
ledger-means = Means
report-partners-requests = Requests that a partner handled or handles
report-partners-by-partner = By partner
report-handling-requests = Closings
report-handling-by-handler = By handler
report-consultations-count = Consultations of the period
report-consultations-asked = Questions asked
report-consultations-answered = Answers received
report-consultations-within-due = Answers received by their due date
report-consultations-awaited = Answers awaited at the end
report-consultations-overdue = Of which late
report-consultations-within-due-percent = Answers received by their due date
report-answers-overdue = { $count ->
    [one] , one awaited answer is overdue
   *[other] , { $count } awaited answers are overdue
  }
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
report-beside-mean = Mean time
report-beside-median = Median
report-beside-p90 = 90th
report-beside-max = Max.
report-beside-asked = Asked
report-beside-answered = Answers
report-beside-within_due = On time
report-beside-overdue = Late
note-report-partners = Partners: a request that a partner handles, or handled at its closing, is counted here alone. Each line has a flow of its own, which closes.
note-report-consultations = A consultation counts if it was asked or answered in the period, or if its answer was awaited at the end, on a request still open. Time: business days from question to answer, for the answers received in the period.
note-report-consultations-put = For a unit or a sector, the consultations are those put to it, whichever unit the request is of.

## Issues

report-published-titles = Recommendations, measures and issues made public

## Ombudsman files in reports

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
report-counts-ombudsman_answers = Answers
report-counts-ombudsman_files = Files
report-ombudsman-meaning = A file that is concluded stays open while the office acts on the conclusion, until it closes it: it then counts among those concluded and among those open.
note-report-ombudsman = Ombudsman files: received by date of receipt, concluded by the last conclusion in the period. An answer is timed from the question, or from receipt, in business days; a file may count several.

## Measures

rates-of-issue = Requests received that are linked to issue { $issue }, before and since implementation.
rates-of-ground = Requests received with a ground of this nature, before and since implementation: { $nature }.
rates-of-ground-and-unit = Requests received with a ground of this nature, before and since implementation: { $nature } ({ $unit }).
rates-of-nothing = Nothing to compare: the measure aims neither at a nature of ground (--nature) nor at an issue (--issue).
rates-no-past = Nothing to compare: the register has no request received before implementation.
rates-column-days = Days
rates-column-monthly = A month
rates-column-interval = Interval
rates-before = before, { $from } → { $to }
rates-after = since, { $from } → { $to }
rates-interval = { $low } to { $high }
rates-not-shown = effect not shown
rates-fall = fall shown
rates-rise = rise shown
rates-verdict = Result: { $verdict }.
rates-method = Exact 95% intervals. An effect that is shown does not say what caused it.

## Measures and issues in reports

note-report-measures = Measures: those that were to be followed when the period began, or that moved in it. A measure counts once for each status that it reached in the period; “overdue” and “under way” are those of the last day, or of the day of extraction when it comes first.{ $postponed ->
        [yes] {" "}A measure is postponed when its due date moved.
       *[no] {""}
    }
note-report-issues = Issues: open at start + raised + reopened − resolved = open at end. Requests are linked within the period; those before, within the period before it, of the same length.
report-beside-accepted = Accept.
report-beside-before = Before
report-beside-implemented = Impl.
report-beside-measures = Measures
report-beside-proposed = Propos.
report-beside-refused = Refus.
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

## Recusal and finding

report-measures-awaiting-start = Accepted, to be started at the end

## Annual report

document-table = Table { $number }. { $title }
document-figure = Figure { $number }. { $title }
document-figure-data = Data of the figure
document-watch = To watch
document-year-before = { $value } a year earlier
page-contents = Table of contents
page-skip = Skip to content
cover-standard = Reply standard
report-promise = { $length }, target { $target }
cover-acknowledgement = Acknowledgement
cover-holidays-public-service = thirteen days of the Québec public service
cover-holidays-statutory = eight days of the law

highlight-substantiated = { $total ->
    [one] { $found ->
        [0] The only complaint with a finding was unsubstantiated.
       *[other] The only complaint with a finding was substantiated, wholly or partly.
      }
   *[other] { $found ->
        [0] None of the { $total } complaints with a finding was substantiated.
        [one] Only one of { $total } complaints with a finding ({ $share }) was substantiated, wholly or partly.
       *[other] { $others ->
            [0] All { $total } complaints with a finding were substantiated
           *[other] { $found } of { $total } complaints with a finding ({ $share }) were substantiated
          }, wholly or partly.
      }
  }
highlight-both = { $one } and { $other }
highlight-measures = { $done ->
    [one] One measure was implemented.
   *[other] { $done } measures were implemented.
  }
highlight-issues = { $raised ->
    [0] No new issue was raised
    [one] One new issue was raised
   *[other] { $raised } new issues were raised
  }; { $resolved ->
    [0] none was resolved.
    [one] one was resolved.
   *[other] { $resolved } were resolved.
  }
highlight-ombudsman = The Québec Ombudsman { $received ->
    [0] opened no file
    [one] opened one file
   *[other] opened { $received } files
  } and concluded { $concluded ->
    [0] none.
    [one] one.
   *[other] { $concluded }.
  }

report-plan-about = Measures followed during the year, as they stood on { $on }{ $later ->
        [yes] , or when proposed if that came later.
       *[no] .
    }
followed-last = Recommendations of the { $year } annual report, as they stood on { $on }

reliability-about = Checks run by the program on { $checked }, when this report was drawn from the register.
reliability-about-past = Checks run by the program on { $checked }, on the register as it stood on { $on }, made again from its journal. The structure of the file and the attachments were not looked at.
reliability-check-chain = Chain of the journal’s digests, from the first entry to the last ({ $entries })
reliability-check-file = File, structure of the tables and attachments
reliability-result = { $exceptions ->
        [0] holds
        [one] one exception
       *[other] { $exceptions } exceptions
    }
reliability-holds = The checks found nothing wrong.
reliability-broken = The checks found problems: the figures of this report are to be read with the exceptions above.
reliability-limits = Nothing checks that what is recorded is true or complete. That nothing was taken from the end of the journal is proved by a digest kept elsewhere.

report-signature-declaration = I answer for the contents of this report ({ $period }). To my knowledge, and subject to what the statement on the reliability of data says, it faithfully presents what the register holds.
definition-request = Any communication to the office. It is given a number by year of receipt, which is never used again.
definition-complaint = Request in which a person is dissatisfied with a service and expects a reply.
definition-ground = What a complaint is about: its nature (delay, courtesy, error…) and the commitment concerned.
definition-admissible = That the office may examine. An inadmissible request is so for a reason of the policy, and the person is told.
definition-substantiated = Complaint of which at least one ground is upheld on a criterion of the policy; partly substantiated when others are not.
definition-closing = End of the handling of a request.
definition-standard = Time in which the office undertook to reply, and the share of replies for which it undertook to (the target).
definition-measure = Corrective measure, recommendation or avenue for improvement, followed until someone has verified that it is in place.
definition-issue = Cause shared by several requests.
definition-partner = Body that handles its own complaints and is counted apart.
definition-ombudsman = Protecteur du citoyen. May take up a file, ask for information and make recommendations.
# Comparison with the period before and the same period a year before.
report-points = { $points } { $by ->
    [one] point
   *[other] points
  }
report-compared-figure = Figure
report-compared-before = Before
report-compared-change = Change
report-compared-year-ago = Year ago
report-published-year-before = A year earlier
report-compared-year-change = Year chg.
report-compared-previous = Comparison: “Before” is the period before, { $period }.
report-compared-year-before = “Year ago” is the same period a year before, { $period }.
report-compared-previous-partly = Comparison: “Before” is the period before, { $period }. The first request of the register was received on { $first }: it only knows what follows.
report-compared-year-before-partly = “Year ago” is the same period a year before, { $period }. The first request of the register was received on { $first }: it only knows what follows.
report-compared-moved = Its figures are no longer those of edition { $edition }.
report-compared-with = { $against ->
    [previous] the period before
   *[year_before] the same period a year before
  }, { $period }
report-compared-none = No comparison with { report-compared-with }: the first request of the register was received on { $first }.
report-compared-empty = No comparison with { report-compared-with }: the register holds no request.
report-report-previous-from = Period before: first day
report-report-previous-to = Period before: last day
report-report-previous-covered = Period before: how much the register knows
report-report-year-before-from = A year before: first day
report-report-year-before-to = A year before: last day
report-report-year-before-covered = A year before: how much the register knows
note-report-compared = Change: the difference, then the percentage; in points between shares, in days between times. The figures of a past period are those that the register gives today.
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
report-budget-to-recover = More replies within standard that it would take
budget-line = Within the standard since { $month } 1: { $share } (target { $target }), { $outlook }.
budget-left = { $count ->
    [0] no more late replies allowed
    [one] one more late reply allowed
   *[other] { $count } more late replies allowed
  }
budget-safe = target met, even if all open is late
budget-lost = { $overdue ->
    [0] {""}
    [one] one open and late:{" "}
   *[other] { $overdue } open and late:{" "}
  }{ $count ->
    [one] one more reply within standard would be needed
   *[other] { $count } more replies within standard would be needed
  }{ $open ->
    [0] {""}
    [one] , besides the one that still can be
   *[other] , besides the { $open } that still can be
  }
budget-lost-for-good = target missed for the year

## Editions of reports, and the register as it stood

keys-key = Key
keys-counts = Counts
keys-whole = Share of
keys-definition = Definition
keys-share = ({ $of }) ÷ ({ $whole })
keys-days = Days or scores of what { $of } counts
keys-target = What the office undertook to reach for what { $of } counts
keys-population-every-case = Requests to which something happened in the period, or that were open
keys-population-open-at-start = Requests received before the first day and not closed on the eve of it
keys-population-received = Requests received in the period
keys-population-reopened = Reopenings of the period
keys-population-closed = Closings of the period; a request closed twice counts twice
keys-population-open-at-end = Requests received by the last day and not closed by the end of it
keys-population-found = Closings of complaints, in the period, with a finding
keys-population-found-grounds = Grounds of the complaints closed with a finding, as they were at the last of these closings
keys-population-upheld = Of these grounds, those that uphold the complaint wholly or partly; failing any, the upheld complaint itself
keys-population-received-grounds = Grounds of the complaints received in the period
keys-population-handled = Closings of the period whose time is known, once for each kind of handler
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
report-about-past = The register is shown as it stood on { $on }, without what was entered since. Digest of then: { $digest }
diff-since-day = Register as it stood on { $on }
diff-then = Then: { $on }{ $officer ->
        [none] {""}
       *[other] , edition frozen by { $officer }
    }; { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }, digest { $digest }.
diff-now = Compared with the register of { $on }; { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }, digest { $digest }.
diff-since = { $count ->
        [0] The chain of the journal is verified to the end. No entry since.
        [one] The chain of the journal is verified from one to the other. One entry since, by { $officers }.
       *[other] The chain of the journal is verified from one to the other. { $count } entries since, by { $officers }{ $idle ->
            [0] .
            [one] . One of them moved no figure.
           *[other] . { $idle } moved no figure.
        }
    }
diff-redrawn = Mind: { $count ->
        [one] one figure that was kept is not the one
       *[other] { $count } figures that were kept are not those
    } that this program draws from the register of then, by the same definitions (version { $now }): { $keys }.
diff-redefined = The definitions have changed since (version { $definitions }, now { $now }): { $count ->
        [one] one figure that was kept is not the one
       *[other] { $count } figures that were kept are not those
    } that this program draws from the register of then: { $keys }.
diff-nothing = Nothing moved: every figure is that of then.
diff-before = Then
diff-after = Compared
diff-records = In (+) and out (−)
diff-others = { $count ->
        [one] One other figure moved too
       *[other] { $count } other figures moved too
    }: doleances report diff { $since } --format csv
diff-time = No act on the file since: { $records }. Time passed, and the period was not over.
diff-no-act = No act on the file since: { $records }. An act on the register or on another file makes these count otherwise.
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

chart-times-title = Net time to answer, by month
chart-times-finding = The median time goes from { $least } to { $most } business days over the months.
chart-times-over = The 90th percentile { $over ->
    [0] never exceeds { $standard }
   *[other] exceeds { $standard } in { $over } of { $months } months
  }.
chart-within-title = Share of answers within the standard, by month
chart-within-finding = The share goes from { $least } ({ $worst }) to { $most } over the months.
chart-within-under = { $under ->
    [0] It is never under the target
   *[other] It is under the target in { $under } of { $months } months
  }.
chart-line-median = Median
chart-line-p90 = 90th percentile
chart-line-within = Within the standard
chart-axis-count = Requests in the month
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

## Published edition

report-about-replaces = It replaces edition { $edition } of the same period.
report-about-published = Published edition { $edition }, figures of { $on }.
note-report-published-standards = The share within the standard counts the closings of the kinds that the standard of complaints times on the last day of the period, each held to the standard in force when it was received, suspensions deducted; times count all closings. Business day: Monday to Friday, except holidays.
note-report-published-standard = Standard “{ $standard }”: { $length } or less, suspensions taken out. The share counts only the closings that it times; the times count them all. Business day: Monday to Friday, except holidays.
report-about-unknown-published = The register knows nothing of this period.
report-about-known-partly-published = The register begins within this period and knows nothing of what came before.
report-others = Others
report-published-count = Count
report-published-findings = By finding
report-published-left-out = “{ $table }”: not published, for want of counts large enough.
note-report-fold = In each breakdown, rows of { $most ->
    [1] 1
   *[other] 1 to { $most }
 } are grouped as “Others”, with the next smallest where needed: two rows at least, and { $threshold } in all at least. Rows of 0 are then left out.
note-report-check = It is checked (linear programming) that all editions together let no small number be worked out; otherwise more rows are grouped.
note-report-published-partners = Requests that a partner handles are not counted here.
note-report-published = The published edition { $edition } of this period was entered on { $on }.
report-report-covered = How much of the period the register knows
report-about-unknown = The register knows nothing of this period: its first request was received on { $first }.
report-about-unknown-empty = The register knows nothing of this period: it holds no request.
report-about-known-partly = The register begins on { $first }: nothing before that is counted.
report-published-edition = Published edition
brief-title = { $kind ->
    [range] Requests { $period }: in brief
   *[other] Requests of { $period }: in brief
  }
brief-title-provisional = { $kind ->
    [range] Requests { $period }: in brief
   *[other] Requests of { $period }: in brief
  } (provisional, as of { $on })
brief-heading = In brief
brief-retain = Key points
brief-open = Open at the end
brief-open-late = { $count ->
    [0] { $on_time ->
        [0] {""}
       *[other] none late
      }
    [one] { $on_time ->
        [0] late
       *[other] 1 late
      }
   *[other] { $on_time ->
        [0] all late
       *[other] { $count } late
      }
  }
brief-fraction = { $part } of { $whole }
brief-target = { $fraction }, { $target } target { $missing ->
    [0] met
    [one] missed by one reply
   *[other] missed by { $missing } replies
  }
brief-to-date = { $until ->
    [none] Since { $month }
   *[other] { $month } to { $until }
  }
brief-mean = Mean time, all kinds (days)
brief-p90 = nine in ten within { $days }
brief-month-share = { $month } ({ $fraction }, { $share })
brief-ground-before = , against { $count } the { $kind ->
    [month] month
    [quarter] quarter
    [year] year
   *[range] period
  } before
brief-point-ground = { $others ->
    [0] All { $total } grounds are { $nature }{ $before }.
   *[other] The most frequent ground is { $nature }: { $count } of { $total } grounds{ $before }.
  }
brief-point-grounds = The most frequent grounds are { $nature }: { $count } each, of { $total } grounds.
brief-grounds = Grounds of the complaints received ({ $count })
brief-chart = Received and closed, by month
brief-chart-finding = Received: { $received } in { $from }, { $received_last } in { $to }; closed: { $closed }, then { $closed_last }.
brief-days = { $from } to { $to } · figures of { $on }
brief-late-by = { $number } ({ $days } d)
brief-named = { $records }{ $others ->
    [0] {""}
   *[other] { " " }and { $others } more
  }
brief-watch-late = Late{ $over ->
    [yes] { " " }on { $on }
   *[no] {""}
  }: { $records }.
brief-watch-partners = { $count ->
    [one] One request late with a partner.
   *[other] { $count } requests late with partners.
  }
brief-watch-months = Under the target: { $records }.
brief-watch-standard = { $standard }: { $within } of { $total } within { $length }, { $target } target.
brief-watch-acknowledged = Acknowledgements: { $total ->
    [0] {""}
   *[other] { $within } of { $total } within { $days } { $days ->
        [one] day
       *[other] days
      } ({ $share }){ $missing ->
        [0] {""}
       *[other] , and{" "}
      }
  }{ $missing ->
    [0] .
    [one] one request has none.
   *[other] { $missing } requests have none.
  }
brief-watch-unit = Consultations: { $unit }, { $total ->
    [0] no answer, { $overdue } overdue.
   *[other] { $within } on time of { $total } { $total ->
        [one] answer
       *[other] answers
      }{ $overdue ->
        [0] .
        [one] , one more is overdue.
       *[other] , { $overdue } more are overdue.
      }
  }
brief-watch-measures = { $count ->
    [one] Measure late
   *[other] Measures late
  }: { $records }.
brief-watch-ombudsman = { $count ->
    [one] An answer to the Québec Ombudsman is late.
   *[other] { $count } answers to the Québec Ombudsman are late.
  }
brief-note = Times in business days, suspensions deducted. Register: { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
  }, digest { $digest }.
brief-note-standards = The share within the standard is that of “{ $standard }”; { $other ->
    [0] {""}
    [one] one closing of another kind has its own standard
   *[other] { $other } closings of other kinds have their own standard
  }{ $none ->
    [0] .
   *[other] { $other ->
        [0] { $none ->
            [one] one closing has no standard.
           *[other] { $none } closings have no standard.
          }
       *[other] { $none ->
            [one] , one has none.
           *[other] , { $none } have none.
          }
      }
  }
brief-note-partners = { $count ->
    [one] Besides, 1 request that a partner organisation handles or handled is
   *[other] Besides, { $count } requests that partner organisations handle or handled are
  } counted apart, in the detail.
brief-as-of = Figures of { $on }
brief-foot-more = detail: --detail · page: -o { $name }.html
brief-foot-register = digest { $digest }
brief-ground = Nature
units-unit = Unit
units-none = No unit
units-sector = { $unit } (no unit)
years-provisional = { $year } (provisional)
report-beside-upheld = Substantiated, wholly or partly
report-filtered = For: { $parts }.
report-filtered-sector = { $name } and its units

## A person’s own file

note-erased = (text erased)

## Approvals, comments and activities of the office

report-approved-otherwise = Edition { $edition } of this period, approved or commented, has other figures than this report.
report-approval = Edition { $edition } of this report. { $line }
report-comment-unit = { $unit }, { $on }

## Report of several registers

offices-office = Office
offices-open-at-start = At start
offices-owner = { $title } and { $count ->
    [one] another office
   *[other] { $count } other offices
    }
offices-register = { $file }, { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
    }, digest { $digest }
offices-note = The times of each office are held to its own standard; the median and percentiles are those of the days of all offices together.
offices-since = { $office } (first request received on { $first })
offices-empty = { $office } (no request)
offices-unshared = Lists that do not have the same codes in every register: { $lists }. All is counted by code.
offices-disputed = Codes that do not mean the same everywhere: { $lists }. They are counted together, under the name that the first register gives them.
report-about-offices = Drawn on { $on }. The register of each office and its digest stand in the table “By office”.
report-about-offices-partly = { $count ->
        [one] One register knows nothing of this period, or only its end: { $offices }.
       *[other] { $count } registers know nothing of this period, or only its end: { $offices }.
    }
