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
heading-report-open = Requests open at the end of the period
heading-report-method = Method

report-empty-received = No request received in the period.
report-empty-admissibility = No request received in the period.
report-empty-closed = No request closed in the period.
report-empty-findings = No complaint closed with a finding in the period.
report-empty-grounds = No ground of a complaint received in the period.
report-empty-times = No time to measure: nothing was closed or suspended in the period.
report-empty-acknowledgement = No request received in the period.
report-empty-open = No request open at the end of the period.

report-about-period = Period: { $from } to { $to }, both days included.
report-about-extraction = Drawn on { $on } from a register of { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
  }.
report-about-unit = Counting unit: the request, except where a column says “Closings” or “Grounds”.
report-about-holidays = Holidays: { $set }.
report-about-unfinished = The period is not over: the figures are those of { $on }.
report-holidays-public-service = the thirteen days of Québec’s public service, as the register keeps them
report-holidays-statutory = the eight days of the law, as the register keeps them

report-flow-equation = Open at start { $start } + received { $received } + reopened { $reopened } − closed { $closed } = open at end { $end }

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
report-beside-complaints = Complaints
report-beside-substantiated = Substantiated
report-beside-partly = Partly
report-beside-unsubstantiated = Unsubst.
report-beside-undecided = No finding

report-period-year = Fiscal year { $year }
report-period-quarter = Q{ $quarter } { $year } ({ $from } – { $to })
report-period-month = { $month } { $year }
report-period-range = { $from } – { $to }
report-day = { $month } { $day }, { $year }
report-day-of-month = { $month } { $day }
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
    [one] { $count } business day
   *[other] { $count } business days
  }
report-length-calendar-days = { $count ->
    [one] { $count } calendar day
   *[other] { $count } calendar days
  }
report-length-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
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
report-admissibility-pending = Not decided
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
report-grounds-by-nature = By nature
report-grounds-by-commitment = By commitment

report-times-count = Closings whose time is known
report-times-unknown = Closings whose time is unknown
report-times-mean = Mean net time, in days
report-times-median = Median net time
report-times-p90 = 90th percentile of net time
report-times-max = Longest net time
report-times-gross-mean = Mean gross time
report-times-gross-median = Median gross time
report-times-gross-p90 = 90th percentile of gross time
report-times-gross-max = Longest gross time
report-times-within-standard = Within the standard
report-times-late = Past the standard
report-times-standard-unknown = Standard unknown
report-times-within-standard-percent = Share within the standard
report-times-target-percent = Target
report-within-length = Within the standard of { $length }
report-within-own = Within the standard of their type
report-target-reached = , target { $target }: reached
report-target-missed = , target { $target }: missed
report-times-bands = By band of net days
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
report-times-acknowledgement-unknown = Acknowledgements whose delay is unknown
report-times-acknowledgement-missing = Not acknowledged
report-times-acknowledgement-within-target-percent = Share within the target
report-times-acknowledgement-target-days = Target, in business days
report-times-acknowledgement-mean = Mean delay, in business days
report-times-acknowledgement-median = Median delay
report-times-acknowledgement-p90 = 90th percentile
report-times-acknowledgement-max = Longest delay
report-acknowledged-within = { $days ->
    [one] Acknowledged within { $days } business day
   *[other] Acknowledged within { $days } business days
  }

report-open-count = Open
report-open-overdue = Overdue
report-open-suspended = Suspended
report-open-age-known = Whose age is known
report-open-age-unknown = Whose age is unknown
report-open-age-mean = Mean net age, in days
report-open-age-median = Median net age
report-open-age-p90 = 90th percentile of net age
report-open-age-max = Greatest net age
report-open-age-gross-mean = Mean gross age
report-open-age-gross-max = Greatest gross age
report-open-bands = By band of net age, in days
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

note-report-unit = A request counts once in a figure. A closing counts as many times as the request was closed, a ground as many times as a complaint has grounds.
note-report-flow = Received by date of receipt, closed by date of closing. A request closed then reopened counts in both. The flow is checked request by request before anything is printed.
note-report-admissibility = Shares are of the requests received whose admissibility is decided. “Not decided” includes those of which the source says nothing.
note-report-findings = Only complaints have findings. The share substantiated is that of the substantiated and the partly substantiated, out of the complaints closed with a finding in the period.
note-report-grounds = A complaint may have several grounds: in a table of grounds, complaints may add up to more than there are.
note-report-days = The day of receipt is not counted, the last day is. Business day: Monday to Friday, except holidays. Net time: suspensions taken out; gross time: suspensions included.
note-report-times = Mean, median, 90th percentile (nearest rank) and share within the standard are about the closings of the period whose time is known.
note-report-acknowledgement = Acknowledgements are those of the requests received in the period, to date.
note-report-open = Age, lateness and suspension are those of the last day of the period, or of the day of extraction when it comes first.
note-report-percent = Percentages are rounded to the tenth; “n/a”: not applicable, the base is zero. “Unknown”: not recorded.
note-report-standards = Not all types of request have the same standard: each time is held against the standard of its request’s type.
note-report-holidays = The period goes beyond the last year whose holidays were checked: they are extended by rule.
note-report-digest = Digest of the register ({ $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
  }): { $digest }

error-flow = The flow of the period does not add up: { $start } + { $received } + { $reopened } − { $closed } ≠ { $end }. No figure is drawn from it. At fault: { $numbers }.
    .hint = Look at each request with “doleances show NUMBER --history”, then correct the wrong date.
usage-no-such-cell = No figure of the report has the key “{ $typed }”.
    .hint = Nearest: { $nearest }. All keys: “doleances report … --format json”.
