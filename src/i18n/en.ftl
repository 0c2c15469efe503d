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
ask-disposition-answered = The examination is done and the person receives its conclusions, with reasons. A complaint needs a finding on each of its grounds.
ask-disposition-inadmissible = Triage turned it down, and the person knows why and where to turn.
ask-disposition-no-action = The office cannot take it further: the person refuses a consent it cannot do without, for instance, or no longer answers. They are informed.
ask-disposition-settled = The person and the unit came to an agreement: nothing is left to examine.
ask-disposition-transferred = Another body takes the request over. The person’s consent must be on file.
ask-disposition-withdrawn = The person gives it up.
ask-editor-failed = The editor “{ $editor }” does not open. Write here, or check the variable EDITOR.
ask-email = E-mail:
ask-english = English
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
ask-how = To choose: arrows or first letters, then Enter. Nothing is written before you agree, at the end. Esc or Ctrl-C to stop.
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
ask-on = Date:
ask-organisation = Organisation:
ask-person = The person:
ask-person-anonymous = anonymous
ask-person-anonymous-rule = An anonymous request is handled like any other; only a reply is out of reach when nothing tells how to reach the person.
ask-person-how = Leave empty what is not known: press Enter.
ask-person-named = gives a name or a way to be reached
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
ask-text-editor = write in the editor
ask-text-here = write here
ask-text-how = Type or paste the text. To end: a full stop alone on a line. To write nothing: Enter at once.
ask-text-none = leave empty
ask-to = Body that takes the request over:
ask-today = today
ask-triage-which = Request to triage:
ask-unit = Unit concerned:
ask-verdict = The request is:
ask-verdict-here = The finding given now stands for whatever has none. To reach findings ground by ground: Ctrl-C, then “doleances finding”.
error-none-waiting = No request awaits that step.
summary-admissible = Admissibility
summary-channel = Channel
summary-close = Closing to write
summary-correct = to be corrected
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
summary-late = { $net } days of { $standard }, late
summary-no-reply = Without a reply
summary-numbers = Request
summary-on = Date
summary-on-time = { $net } days of { $standard }, on time
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
summary-to = Taken over by
summary-triage = Triage to write
summary-unit = Unit
summary-verdict = Finding
summary-which = Answer to correct:
summary-write = right: write it
