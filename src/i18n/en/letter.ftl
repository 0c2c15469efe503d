## Consultations, consents and stages

form-request = Request
form-consultation = Consultation
form-unit = Unit
form-check = Check
form-question = Question
form-answer = Answer
form-answered_on = Date of the answer

packet-title = Consultation on request { $number }
packet-due = Answer awaited by { $due }
packet-heading-facts = What the office knows
packet-send-back = { $contact ->
        [yes] Fill in the form below, save it and send the file back to the office:
       *[no] Fill in the form below, save it and send the file back to the office.
    }
packet-heading-answer = Your answer
packet-identity = { $named ->
        [yes] The person consents to your unit knowing who they are. Write nobody else’s name here, nor that of anyone on your team: the unit answers.
       *[no] The person’s identity is protected. Write neither their name here, nor that of anyone on your team: the unit answers.
    }
packet-file = answer-{ $number }-{ $n }.csv
packet-answer = Answer of the unit
packet-answered-on = Date of the answer
packet-save = Save the answer
packet-saved = The file answer-{ $number }-{ $n }.csv is saved among your downloads: send it back to the office.
packet-no-script = This browser does not save the answer: print the page once it is filled in, or use the CSV form below.
packet-heading-csv = To answer without this page: CSV form
packet-csv = Copy these lines into a file named answer.csv, add at the end of the last one, between the commas, the answer in quotation marks ("…") and its date (YYYY-MM-DD), and send the file back to the office.

## Letters

letter-ack = acknowledgement
letter-care-of = c/o { $name }
letter-consent = request for consent
letter-draft = DRAFT – do not send
letter-extension = extension
letter-ground-partly = partly substantiated
letter-ground-substantiated = substantiated
letter-ground-unsubstantiated = unsubstantiated
letter-identity-read = letter: { $letter }
letter-inadmissible = inadmissibility
letter-referral = referral
letter-reply = reply
letter-suspension = suspension
letter-transmittal = transmittal
letter-title = Request { $number }: { $letter }
letter-whole-complaint = Your complaint

letter-commission = notice to the Commission d’accès à l’information
letter-persons = notice to the persons concerned
letter-notice-title = Incident { $number }: { $letter }
letter-blank-of-notice = (to be completed) ………………………………
letter-lack-blanks-of-notice = Note: what the register does not hold is marked “to be completed” in the notice.
letter-lack-not-assessed = The risk of incident { $number } is still to be assessed: a notice is owed if there is a risk of serious injury (A-2.1, s. 63.8).
    .hint = To assess it, by yes or no: doleances incident set { $number } --sensitivity TEXT --misuse TEXT --consequences TEXT --likelihood TEXT --serious yes --reasons REASONS
letter-lack-not-serious = Incident { $number } is not judged to present a risk of serious injury: no notice is owed (A-2.1, s. 63.8).
    .hint = To judge the risk: doleances incident set { $number } --serious yes --reasons REASONS
letter-lack-notice-put-off = The notice to the persons concerned by incident { $number } is put off: it would hamper an investigation.
    .hint = Once the notice is given: doleances incident set { $number } --persons-notified DATE
letter-lack-names-another = The text of the letter holds the name of another person of the register (requests: { $numbers }). An identity is protected.
    .hint = Correct the text or, if that name may be there, add --yes to the command.
letter-lack-names-officer = The text of the letter names { $officer }, a member of the team: the office names no culprit (framework policy, 3.3).
    .hint = Correct the text or, if that name may be there, add --yes to the command.
letter-lack-no-body = Nothing on file says to which body the person is directed.
    .hint = { $step ->
        [closed] To take it up again: doleances reopen { $number } --reason REASON
        [transfer] When the person consents to the transfer: doleances close { $number } --as transferred --by CHANNEL --to BODY
       *[triage] To record it: doleances triage { $number } --inadmissible REASON --by CHANNEL --refer BODY
    }
letter-lack-no-consent = The person has not consented to the transfer of their request: { $body }.
    .hint = When they consent: doleances consent { $number } --for body:{ $code } --grant
letter-lack-already-consented = Note: the person already consented for “{ $party }”, on { $on }.
    .hint = To see what is on file: doleances consent { $number }
letter-lack-no-contact = Note: how to reach the office is not set; the letter does not say it.
    .hint = To set it: doleances setting set contact_en TEXT
letter-lack-no-finding = { $grounds ->
        [none] The complaint { $number } has no finding: a reasoned reply says whether it is substantiated (framework policy, 4.2).
       *[other] Grounds of { $number } without a finding: { $grounds }. A reasoned reply concludes on each (framework policy, 4.2).
    }
    .hint = { $closed ->
        [yes] { $undoable ->
            [yes] The request is closed. To undo the closing, which is the last act: doleances undo { $number }
           *[no] The request is closed. To reopen it: doleances reopen { $number } --reason REASON
        }
       *[no] { $grounds ->
            [none] Add it, with --substantiated CRITERION, --partly CRITERION or --unsubstantiated: doleances finding { $number } --reasons REASONS
           *[other] Ground by ground, with --substantiated CRITERION, --partly CRITERION or --unsubstantiated: doleances finding { $number } RANK --reasons REASONS
        }
    }
letter-lack-no-inadmissibility-reason = Why { $number } is inadmissible is not known: the person must be told why it is not handled (framework policy, 4.2).
    .hint = Give the reason: doleances triage { $number } --inadmissible REASON --by CHANNEL
letter-lack-unreachable = Nothing leads to the person: no address, no e-mail, no telephone.
    .hint = { $erased ->
        [yes] For a letter whose address is filled in by hand: --no-identity
       *[no]
            If a means is known: doleances amend { $number } --set email=EMAIL --reason REASON
            For a letter whose address is filled in by hand: --no-identity
    }
letter-lack-no-party = The unit or body that consent is asked for is not known.
    .hint = Add it: doleances letter { $number } consent --for UNIT
letter-lack-no-reason = The reason is no longer on file: its words were erased.
    .hint = To see what is left: doleances show { $number }
letter-lack-no-reasons = { $ground ->
        [none] The finding on { $number } has no reasons: the reply is a reasoned one (framework policy, 4.2).
       *[other] The finding on ground { $ground } of { $number } has no reasons: the reply is a reasoned one (framework policy, 4.2).
    }
    .hint = { $closed ->
        [yes] { $undoable ->
            [yes] The request is closed. To undo the closing, which is the last act: doleances undo { $number }
           *[no] The request is closed. To reopen it: doleances reopen { $number } --reason REASON
        }
       *[no] { $ground ->
            [none] Add them: doleances finding { $number } { $verdict } --reasons REASONS
           *[other] Add them: doleances finding { $number } { $ground } { $verdict } --reasons REASONS
        }
    }
letter-lack-no-recourse = The Québec Ombudsman is not in the list of bodies: the letter cannot state the recourse.
    .hint = Add it: doleances reference add body ombudsman --fr "Protecteur du citoyen" --en "Québec Ombudsman"
letter-lack-no-recourse-contact = Note: the list of bodies does not say how to reach the Québec Ombudsman; nor will the letter.
    .hint = To add it: doleances reference rename body ombudsman --contact-fr TEXT --contact-en TEXT
letter-lack-no-reply = The letter would say nothing: there is neither a finding nor a reply.
    .hint = Give the reply: doleances letter { $number } reply --text @reply.txt
letter-lack-no-signatory = Note: who signs is not set; the letter leaves the name blank.
    .hint = To set it: doleances setting set signatory_name NAME
letter-lack-nowhere-to-turn = Note: the letter does not say where the person may turn.
    .hint = { $closed ->
        [yes] To take it up again: doleances reopen { $number } --reason REASON
       *[no] If a body may help: doleances triage { $number } --inadmissible { $code } --by CHANNEL --refer BODY
    }
letter-lack-no-way-there = Note: how to reach “{ $to }” is still to be completed; the letter does not say it.
    .hint = To add it: doleances reference rename { $list } { $code } --contact-fr TEXT --contact-en TEXT
letter-lack-not-directed = The triage of { $number } does not say where the person is directed, and the reason “{ $reason }” leads to several bodies.
    .hint = { $closed ->
        [yes] To take it up again: doleances reopen { $number } --reason REASON
       *[no] To record it: doleances triage { $number } --inadmissible { $code } --by CHANNEL --refer BODY
    }
letter-lack-not-on-file = Nothing on file directs the person to “{ $to }”: a letter says only what is there.
    .hint =
        { $closed ->
            [yes] To take it up again: doleances reopen { $number } --reason REASON
           *[no] If the request is inadmissible: doleances triage { $number } --inadmissible REASON --by CHANNEL --refer { $code }
        }
        If the person consents to the transfer: doleances consent { $number } --for body:{ $code } --grant
letter-lack-closed = { $number } was closed on { $on }: there is no date to announce any more.
    .hint = For the letter of reply: doleances letter { $number } reply
letter-lack-extended-before = A new date was announced for { $number } before it was reopened, on { $reopened }: a new time runs since.
    .hint = To announce another: doleances extend { $number } --to DATE --reason REASON
letter-lack-not-extended = No new date was announced for { $number }.
    .hint = To announce one: doleances extend { $number } --to DATE --reason REASON
letter-lack-not-inadmissible = { $number } was not found inadmissible.
    .hint = { $closed ->
        [yes] For the reply to it: doleances letter { $number } reply
       *[no] To find it inadmissible: doleances triage { $number } --inadmissible REASON --by CHANNEL
    }
letter-lack-resumed = The suspension of { $number } ended on { $on }: the letter would say that it still stands.
    .hint = To suspend it anew, while documents are awaited from the person: doleances suspend { $number } --reason REASON
letter-lack-not-suspended = The time of { $number } was never suspended.
    .hint = To suspend it, while documents are awaited from the person: doleances suspend { $number } --reason REASON
letter-lack-not-triaged = { $number } was not triaged: admissibility is assessed before a reply (framework policy, 4.2).
    .hint = To triage it: doleances triage { $number } --admissible
letter-lack-other-body = The file sends the person to another body: { $body }.
    .hint = Type the command again without --for, or correct the file first.
letter-lack-other-language = Note: the letter is { $lang ->
        [fr] in French; this text does not seem to be
       *[en] in English; this text does not seem to be
    }: “{ $text }”
    .hint = The letter repeats it as it is: translate it in the document.
letter-lack-past-due = Note: { $number } was due on { $due }; today is { $today }.
    .hint = To announce another date to the person: doleances extend { $number } --to DATE --reason REASON
letter-lack-recourse-not-stated = The letter does not name “{ $body }”: the person must know their recourse.
    .hint = Put it back in the template, as in those of the program: doleances letter --export-templates DIRECTORY
letter-lack-turned-down = { $number } was found inadmissible: it gets no reasoned reply.
    .hint = Write instead: doleances letter { $number } inadmissible

## A person’s own file

dossier-title = The person’s file
dossier-about = All that the register held of these requests on { $on }. Documents are handed over apart.
dossier-attachments = Documents
dossier-named-in = Also named in
