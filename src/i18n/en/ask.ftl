## Questions

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
ask-detail = { $field }:
ask-disclosure = A disclosure is directed to the Québec Ombudsman: neither narrative nor identity is asked for.
ask-disclosure-triage = A disclosure is directed to the Québec Ombudsman: narrative and identity will be erased for good.
ask-disposition = Outcome:
ask-disposition-duplicate = The same communication is handled under another number, which is given.
ask-disposition-answered = The examination is done and the person receives its conclusions, with reasons. A complaint needs a finding on each of its grounds.
ask-disposition-inadmissible = Triage turned it down, and the person knows why and where to turn.
ask-disposition-no-action = The office cannot take it further: the person refuses a consent it cannot do without, for instance, or no longer answers. They are informed.
ask-disposition-settled = The person and the unit came to an agreement: nothing is left to examine.
ask-disposition-transferred = Another body takes the request over. The person’s consent must be on file.
ask-disposition-withdrawn = The person gives it up.
ask-editor-failed = The editor “{ $editor }” does not open. Write here, or check the variable EDITOR.
ask-ack-otherwise = Sent on another day, or otherwise: doleances ack { $numbers } --on DATE --by CHANNEL
ask-extend-reason = What delays the reply:
ask-extend-to = New date announced for the reply:
ask-finding = Finding:
ask-finding-partly = Only part of what is complained of is substantiated: a criterion says which.
ask-finding-substantiated = The examination shows an error, a breach or a prejudice: a criterion says which.
ask-finding-unsubstantiated = The examination shows nothing of the kind. Improvements may still be proposed.
ask-finding-which = Complaint to reach a finding on:
ask-ground = Ground (nature):
ask-ground-enough = no other
ask-ground-later = to be told later
ask-ground-more = add a ground
ask-ground-anew = begin them anew
ask-grounds = These grounds:
ask-ground-others = Another ground? It is added at the summary: “to be completed”.
ask-ground-twice = That ground is already given.
ask-ground-which = Ground to reach a finding on:
ask-hand = Handed to:
ask-hand-office = the office
ask-holiday-date = Date of the day:
ask-holiday-name = Name of the holiday:
ask-holiday-source = Decree or document that says so:
ask-pager-keys = Space: more   q: end
ask-how = Enter: confirm. ↑ ↓: choose. Esc: back. Ctrl-C: write nothing.
ask-dossier-output = File to write (dossier-42.docx, .html):
ask-identity-reason = Reason for reading the identity:
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
ask-no-reply = Why no reply is possible:
ask-none = none, or unknown
ask-note = Note to the file:
ask-nowhere = (no such choice: erase to see them all again)
ask-of = Number of the request that this one duplicates:
ask-person = Name, e-mail or telephone of the person (empty: anonymous):
ask-person-anonymous-rule = An anonymous request is handled like any other; only a reply is out of reach when nothing tells how to reach the person.
ask-person-how = What is not known is left empty.
ask-program = Program or service concerned:
ask-reason-inadmissible = Reason of inadmissibility:
ask-reasons = Reasons of the finding:
ask-received = Date of receipt:
ask-refer = Where to turn:
ask-refer-none = no body in particular
ask-documents = Document to leave out:
ask-documents-none = none
ask-reference = External reference:
ask-remedy = What the person asks for:
ask-reopen-reason = Reason for reopening:
ask-reply = Reply sent:
ask-reply-by = The reply is sent by:
ask-reply-language = Language of the reply:
ask-reply-none = no reply possible
ask-reply-on = Date of the reply:
ask-request-dates = received { $received } · due { $due }
ask-required = An answer is needed here.
ask-source = Source:
ask-stop = Stop (nothing will be written):
ask-stop-no = no, go on
ask-stop-yes = yes, stop
ask-subject = Subject, on one line:
ask-suspend-reason = Documents awaited from the person:
ask-text = What the person says:
ask-text-how = Enter: a new line, or nothing while it is empty. Ctrl-D: done. Esc: back.
ask-text-how-editor = Enter: a new line, or nothing while it is empty. Ctrl-D: done. Esc: back. Ctrl-O: go on in { $editor }.
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
ask-which = Request:
ask-link-other = The other request:
ask-conflict-officer = Person in conflict of interest:
ask-consult-what = What is it:
ask-consult-answered = record the answer of “{ $unit }”, asked on { $on }
ask-consult-another = ask a unit a question
ask-consult-unit = Unit to consult:
ask-file = File to attach:
summary-details = Address, organisation, representative
agree-question = Confirm?
agree-drop = no, record nothing
agree-undo = { $number }: to take back, “{ $act }” of { $on }, by { $officer }.
agree-undo-import = Import { $n }: to take back, { $removed ->
    [one] { $removed } request removed
   *[other] { $removed } requests removed
  }{ $reverted ->
    [0] {""}
    [one] { " and" } { $reverted } put back as it was
   *[other] { " and" } { $reverted } put back as they were
  }.
walk-question = { $number }, { $count ->
        [one] the last one
       *[other] { $count } to triage
    }:
walk-triage = triage { $number }
walk-email = { $name } ({ $n } of { $count }):
walk-register = register
walk-skip-email = go on to the next
walk-skip = go on to the next
walk-undo = undo the triage of { $number }
walk-stop = end
ask-profile = Lists and standards of the register, to be adapted afterwards:
ask-office-title = Name of the office:
ask-init-summary =
    Register to be made
      Profile: { $profile }
      Office: { $title }
      Team: { $team ->
        [none] nobody yet
       *[other] { $team }
    }
ask-team = Who is in the team? Enter, without a name, to end; others can be added later.
ask-officer-name = Name of a person of the team:
ask-officer-code = Their code, short and without accents:
ask-officer-code-again = A code has lower-case letters without accents and digits, and belongs to one person only.
ask-officer-account = Their account on this computer (optional):
ask-to = Body that takes the request over:
ask-words = Words to find (a person: --person NAME):
ask-unit = Unit concerned:
ask-verdict = The request is:
ask-verdict-here = The finding stands for each ground that has none yet.
summary-admissible = Admissibility
summary-channel = Channel
summary-close = Closing to write
summary-correct = to be completed or corrected
summary-delay = Time taken
summary-disposition = Outcome
summary-drop = to be dropped: write nothing
summary-due = Due on
summary-grounds = Grounds
summary-informed-by = Informed by
summary-informed-on = Informed on
summary-intake = Request to write
summary-kind = Kind
summary-late = { $days } of { $standard }, late
summary-warning = Mind
summary-untimed = { $days }, no standard
summary-no-ground = no ground: the complaint will have no nature in reports
summary-no-reasons = finding without reasons, reply without text: its letter cannot be written
summary-no-reply = Without a reply
summary-on = Date
summary-on-time = { $days } of { $standard }, on time
summary-person = Person
summary-program = Program
summary-question = This summary is:
summary-received = Received on
summary-refer = Directed to
summary-documents = Documents
summary-reference = External reference
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
summary-whole = Complaint, as a whole
summary-which = Complete or correct:
summary-write = right: write it

## Names of the acts, in the history and in refusals

correction = { $field }: { $from } → { $to }
correction-erased = text erased
correction-nothing = (empty)

## Words of a file

answer-no = no
answer-yes = yes

## Export and import

confirm-import-header = The first line holds a date: { $first } Is it the header, which names the columns?

## Lists and calendar

confirm-calendar = Change the calendar for { $day }?

## Attachments


## Satisfaction

ask-satisfaction = The person’s satisfaction:

## Conflicts of interest toward a unit or a person

ask-lift-reason = Why the conflict is lifted:

## Consultations, consents and stages

ask-consult-answering = Unit that answers:
ask-consult-answer = Answer of the unit:
ask-consult-question = Question to the unit:

## Issues

ask-issue-title = What is the issue, in a few words?

## Ombudsman files

ask-ombudsman-received = When did the file come in? It is day 0: the answer is due 10 business days later (framework policy, 3.4).
ask-ombudsman-by = By which means?
ask-ombudsman-subject = What is it about, with nothing that identifies the person?
ask-ombudsman-passage = What is this exchange? All of them are logged (framework policy, 4.3).
ask-ombudsman-summary = What was said, in short?
ask-ombudsman-outcome = What did the Ombudsman conclude?

## Confidentiality incidents

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
ask-incident-not-a-count = A whole number is needed, 1 or more.
ask-incident-step = Which step is done?

## Measures

ask-measure-from = What does it come from (2026-0042, E3, report:2025…)?
ask-measure-kind = What is it?
ask-measure-next = To which status does it go?
ask-measure-reason = For what reason?
ask-measure-title = What is the measure, in a few words?

## Letters

ask-letter = Letter:

## A person’s own file

ask-erase-part = Erase what:
ask-erase-instead = Instead (Enter: nothing):
ask-erase-reason = Reason for erasing (without repeating what is erased):
confirm-freeze-unfinished = Freeze the period “{ $period }” before its end? The edition cannot be taken back.
confirm-publish = Publish the period “{ $period }”? The edition cannot be taken back, and those after it will show fewer rows because of it.
confirm-restore-another = The copy is not of the register { $path }. Give it its place all the same? It is kept beside it.
    .hint = To put it elsewhere: doleances --register FILE restore COPY
confirm-restore-unreadable = What is at { $path } cannot be read as a register. Give its place to the copy all the same? It is kept beside it.
    .hint = To see what can be read of it: doleances salvage { $path }
confirm-erase = Erase this from { $number } for good: { $part }{ $instead ->
        [none] {""}
       *[other] , and put “{ $instead }” instead
    }? Nothing will bring it back, and acts before it will no longer be undone.
ask-person-reason = Reason for looking for a person:
confirm-leak = These texts leave the office and say this of persons. Let them go as they are?
    .hint = Or word it otherwise, without naming anybody.

## Retention

ask-hold-reason = Reason:
ask-retention-rule = By which rule of the retention schedule:
ask-authorised-by = Name of the person who authorises the destruction:
confirm-destroy-key = Destroy the recurrence key for good?
confirm-destroy = Destroy for good the identity, texts and documents of the above, by the rule “{ $rule }”?

## Approvals, comments and activities of the office

ask-plan-year = Fiscal year of the plan:
ask-by-whom = Who approves (name and title, or committee)?
ask-comment = Comment of the unit:
ask-comment-unit = Which unit comments?
ask-activity = What was it?
ask-activity-kind = What kind of activity?

## Dénonciations

confirm-disclosure = Erase all of that for good and direct the person to the Québec Ombudsman ({ $numbers })? Nothing will bring it back.
confirm-disclosure-typed = Register that there was a disclosure, and keep none of that?
confirm-disclosure-close = Close now, inadmissible, directed to the Québec Ombudsman ({ $numbers })?
