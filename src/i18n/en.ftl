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
reference-default = times whatever no other does
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
       *[other] { $number } is handed to { $handler }.
    }
say-holiday-removed = { $day } ({ $name }) is worked: { $source }.
say-holidays-beyond = Holidays are confirmed to the end of { $year }; from then on they are extended by rule.
say-item-added = Added to the list “{ $list }”: { $code } ({ $label }).
say-item-renamed = Changed in the list “{ $list }”: { $code } ({ $label }).
say-item-retired = Retired from the list “{ $list }”: { $code } ({ $label }). The requests that bear it keep it.
say-list-empty = The list “{ $list }” is empty.

usage-both-labels = { $flags } missing.
    .hint = A label is given in French and in English (--fr and --en); --fr alone will do for an officer or a unit, whose name is not translated.
usage-not-a-code = “{ $typed }” does not have the form of a code: lower-case letters without accents, digits, “_”, “-” or “.”, 64 at most.
    .hint = For example: { $nearest }
usage-not-a-handler = “{ $typed }” does not say to whom the request is handed.
    .hint = Type office, unit:UNIT or partner:PARTNER.
usage-rename-to-what = The new label is missing.
    .hint = Add --fr LABEL, --en LABEL or both.
usage-unknown-list = “{ $typed }” is not a list of the register. Lists: { $names }.

help-hand = Hand requests to the unit that served the person or to a partner, or take them back to the office
help-hand-numbers = Numbers of the requests: 2026-0042, or 42 for this year
help-hand-to = To whom: office, unit:UNIT or partner:PARTNER
help-hand-on = Date of the act (today when left out)
help-hand-dry_run = Show what would be written, and write nothing

help-holidays = The holidays of the office
help-holidays-list = Show the holidays of a year
help-holidays-list-year = Year (this one and the next when left out)
help-holidays-add = Add a holiday by decree, after showing the due dates that move
help-holidays-add-date = The day, YYYY-MM-DD
help-holidays-add-name = Name of the holiday
help-holidays-add-source = The decree, directive or note that says so
help-holidays-add-yes = Do not ask to confirm
help-holidays-add-on = Date of the act (today when left out)
help-holidays-add-dry_run = Show the effect, and write nothing
help-holidays-remove = Remove a holiday, which becomes a business day, after showing the due dates that move
help-holidays-remove-date = The day, YYYY-MM-DD
help-holidays-remove-source = The decree, directive or note that says so
help-holidays-remove-yes = Do not ask to confirm
help-holidays-remove-on = Date of the act (today when left out)
help-holidays-remove-dry_run = Show the effect, and write nothing

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
help-reference-add-account = Operating-system account of the officer
help-reference-add-length = Length of the standard, in its unit
help-reference-add-unit = Unit of the standard: business_days, calendar_days or months
help-reference-add-target = Target of the standard, in percent
help-reference-add-kinds = Kinds of request that the standard times, separated by commas
help-reference-add-bodies = Bodies to direct the person to, separated by commas
help-reference-add-on = Date of the act (today when left out); a standard times what is received from then on
help-reference-add-dry_run = Show what would be written, and write nothing
help-reference-rename = Change the label of an item; its code stays
help-reference-rename-list = The list: kind, channel, unit, standard… or its French name
help-reference-rename-code = Code or label of the item
help-reference-rename-fr = New French label
help-reference-rename-en = New English label
help-reference-rename-on = Date of the act (today when left out)
help-reference-rename-dry_run = Show what would be written, and write nothing
help-reference-retire = Take an item out of the choices; the requests that bear it keep it
help-reference-retire-list = The list: kind, channel, unit, standard… or its French name
help-reference-retire-code = Code or label of the item
help-reference-retire-on = Date of the act (today when left out); a standard no longer times what is received from then on
help-reference-retire-dry_run = Show what would be written, and write nothing
