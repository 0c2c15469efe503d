## Edition for publication

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
    manual, docs = help, guide
    tutorial, handbook, explanation = guide
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
