## Consultations, consentements et étapes

form-request = Requête
form-consultation = Consultation
form-unit = Unité
form-check = Contrôle
form-question = Question
form-answer = Réponse
form-answered_on = Date de la réponse

packet-title = Consultation sur la requête { $number }
packet-due = Réponse attendue d’ici le { $due }
packet-heading-facts = Ce que le bureau sait
packet-send-back = { $contact ->
        [yes] Remplissez le formulaire plus bas, enregistrez-le et renvoyez le fichier au bureau :
       *[no] Remplissez le formulaire plus bas, enregistrez-le et renvoyez le fichier au bureau.
    }
packet-heading-answer = Votre réponse
packet-identity = { $named ->
        [yes] La personne consent à ce que votre unité sache qui elle est. N’inscrivez ici le nom de personne d’autre, ni celui d’une personne de votre équipe : l’unité répond.
       *[no] L’identité de la personne est protégée. N’inscrivez ici ni son nom, ni celui d’une personne de votre équipe : l’unité répond.
    }
packet-file = reponse-{ $number }-{ $n }.csv
packet-answer = Réponse de l’unité
packet-answered-on = Date de la réponse
packet-save = Enregistrer la réponse
packet-saved = Le fichier reponse-{ $number }-{ $n }.csv est enregistré parmi vos téléchargements : renvoyez-le au bureau.
packet-no-script = Ce navigateur n’enregistre pas la réponse : imprimez la page une fois remplie, ou servez-vous du formulaire CSV plus bas.
packet-heading-csv = Pour répondre sans cette page : formulaire CSV
packet-csv = Copiez ces lignes dans un fichier nommé reponse.csv, ajoutez à la fin de la dernière, entre les points-virgules, la réponse entre guillemets droits ("…") et sa date (AAAA-MM-JJ), et renvoyez le fichier au bureau.

## Lettres

letter-ack = accusé de réception
letter-care-of = A/s de { $name }
letter-consent = demande de consentement
letter-draft = PROJET – ne pas transmettre
letter-extension = prolongation
letter-ground-partly = motif partiellement fondé
letter-ground-substantiated = motif fondé
letter-ground-unsubstantiated = motif non fondé
letter-identity-read = lettre : { $letter }
letter-inadmissible = irrecevabilité
letter-referral = orientation
letter-reply = réponse
letter-suspension = suspension
letter-transmittal = bordereau de transfert
letter-title = Requête { $number } : { $letter }
letter-whole-complaint = Votre plainte

letter-commission = avis à la Commission d’accès à l’information
letter-persons = avis aux personnes concernées
letter-notice-title = Incident { $number } : { $letter }
letter-blank-of-notice = (à compléter) ………………………………
letter-lack-blanks-of-notice = Attention : ce que le registre ne tient pas est marqué « à compléter » dans l’avis.
letter-lack-not-assessed = Le risque que présente l’incident { $number } reste à évaluer : un avis est à donner si le risque de préjudice est sérieux (A-2.1, art. 63.8).
    .hint = Pour l’évaluer, par oui ou par non : doleances incident modifier { $number } --sensibilité TEXTE --utilisations TEXTE --conséquences TEXTE --probabilité TEXTE --préjudice-sérieux oui --raisons RAISONS
letter-lack-not-serious = L’incident { $number } n’est pas jugé présenter un risque de préjudice sérieux : aucun avis n’est à donner (A-2.1, art. 63.8).
    .hint = Pour juger du risque : doleances incident modifier { $number } --préjudice-sérieux oui --raisons RAISONS
letter-lack-notice-put-off = L’avis aux personnes concernées par l’incident { $number } est différé : il entraverait une enquête.
    .hint = Quand l’avis est donné : doleances incident modifier { $number } --personnes-avisées DATE
letter-lack-names-another = Le texte de la lettre contient le nom d’une autre personne du registre (requêtes : { $numbers }). Une identité est protégée.
    .hint = Corrigez le texte ou, si ce nom peut y être, reprenez la commande en ajoutant --oui.
letter-lack-names-officer = Le texte de la lettre nomme { $officer }, membre de l’équipe : le bureau ne désigne pas de coupable (politique-cadre, 3.3).
    .hint = Corrigez le texte ou, si ce nom peut y être, reprenez la commande en ajoutant --oui.
letter-lack-no-body = Rien au dossier ne dit vers quel organisme la personne est dirigée.
    .hint = { $step ->
        [closed] Pour la reprendre : doleances rouvrir { $number } --raison RAISON
        [transfer] Quand la personne consent au transfert : doleances clore { $number } --issue transférée --par MODE --vers ORGANISME
       *[triage] Pour le consigner : doleances trier { $number } --irrecevable RAISON --par MODE --diriger-vers ORGANISME
    }
letter-lack-no-consent = La personne n’a pas consenti au transfert de sa requête : { $body }.
    .hint = Quand elle consent : doleances consentement { $number } --pour organisme:{ $code } --accorder
letter-lack-already-consented = Attention : la personne a déjà consenti pour « { $party } », le { $on }.
    .hint = Pour voir ce qui est consigné : doleances consentement { $number }
letter-lack-no-contact = Attention : les coordonnées du bureau ne sont pas réglées; la lettre ne dit pas comment le joindre.
    .hint = Pour les régler : doleances réglage régler coordonnées-fr TEXTE
letter-lack-no-finding = { $grounds ->
        [none] La plainte { $number } n’a pas de conclusion : une réponse motivée dit si elle est fondée (politique-cadre, 4.2).
       *[other] Motifs de { $number } sans conclusion : { $grounds }. Une réponse motivée conclut sur chacun (politique-cadre, 4.2).
    }
    .hint = { $closed ->
        [yes] { $undoable ->
            [yes] La requête est fermée. Pour défaire la fermeture, qui est le dernier acte : doleances annuler { $number }
           *[no] La requête est fermée. Pour la rouvrir : doleances rouvrir { $number } --raison RAISON
        }
       *[no] { $grounds ->
            [none] Ajoutez-la, avec --fondée CRITÈRE, --partiellement CRITÈRE ou --non-fondée : doleances conclure { $number } --raisons RAISONS
           *[other] Motif par motif, avec --fondée CRITÈRE, --partiellement CRITÈRE ou --non-fondée : doleances conclure { $number } RANG --raisons RAISONS
        }
    }
letter-lack-no-inadmissibility-reason = La raison d’irrecevabilité de { $number } n’est pas connue : la personne doit savoir pourquoi sa requête n’est pas traitée (politique-cadre, 4.2).
    .hint = Donnez-la : doleances trier { $number } --irrecevable RAISON --par MODE
letter-lack-unreachable = Rien ne permet de joindre la personne : ni adresse, ni courriel, ni téléphone.
    .hint = { $erased ->
        [yes] Pour une lettre dont les coordonnées se remplissent à la main : --sans-identité
       *[no]
            Si un moyen est connu : doleances corriger { $number } --champ courriel=COURRIEL --raison RAISON
            Pour une lettre dont les coordonnées se remplissent à la main : --sans-identité
    }
letter-lack-no-party = On ne sait pas pour quelle unité ou quel organisme le consentement est demandé.
    .hint = Ajoutez-le : doleances lettre { $number } consentement --pour UNITÉ
letter-lack-no-reason = La raison n’est plus au dossier : ses textes ont été effacés.
    .hint = Pour voir ce qui en reste : doleances afficher { $number }
letter-lack-no-reasons = { $ground ->
        [none] La conclusion sur { $number } est sans raisons : la réponse est motivée (politique-cadre, 4.2).
       *[other] La conclusion sur le motif { $ground } de { $number } est sans raisons : la réponse est motivée (politique-cadre, 4.2).
    }
    .hint = { $closed ->
        [yes] { $undoable ->
            [yes] La requête est fermée. Pour défaire la fermeture, qui est le dernier acte : doleances annuler { $number }
           *[no] La requête est fermée. Pour la rouvrir : doleances rouvrir { $number } --raison RAISON
        }
       *[no] { $ground ->
            [none] Ajoutez-les : doleances conclure { $number } { $verdict } --raisons RAISONS
           *[other] Ajoutez-les : doleances conclure { $number } { $ground } { $verdict } --raisons RAISONS
        }
    }
letter-lack-no-recourse = Le Protecteur du citoyen n’est pas dans la liste des organismes : la lettre ne peut pas dire le recours.
    .hint = Ajoutez-le : doleances référence ajouter organisme ombudsman --fr "Protecteur du citoyen" --en "Québec Ombudsman"
letter-lack-no-recourse-contact = Attention : la liste des organismes ne dit pas comment joindre le Protecteur du citoyen; la lettre ne le dira pas non plus.
    .hint = Pour l’ajouter : doleances référence renommer organisme ombudsman --coordonnées-fr TEXTE --coordonnées-en TEXTE
letter-lack-no-reply = La lettre ne dirait rien : il n’y a ni conclusion ni réponse.
    .hint = Donnez la réponse : doleances lettre { $number } réponse --texte @reponse.txt
letter-lack-no-signatory = Attention : aucun signataire n’est réglé; la lettre laisse son nom en blanc.
    .hint = Pour le régler : doleances réglage régler signataire-des-lettres NOM
letter-lack-nowhere-to-turn = Attention : la lettre ne dit pas à qui la personne peut s’adresser.
    .hint = { $closed ->
        [yes] Pour la reprendre : doleances rouvrir { $number } --raison RAISON
       *[no] Si un organisme peut l’aider : doleances trier { $number } --irrecevable { $code } --par MODE --diriger-vers ORGANISME
    }
letter-lack-no-way-there = Attention : les coordonnées de « { $to } » sont à compléter; la lettre ne dit pas comment s’y adresser.
    .hint = Pour les ajouter : doleances référence renommer { $list } { $code } --coordonnées-fr TEXTE --coordonnées-en TEXTE
letter-lack-not-directed = Le triage de { $number } ne dit pas vers où la personne est dirigée, et la raison « { $reason } » mène à plusieurs organismes.
    .hint = { $closed ->
        [yes] Pour la reprendre : doleances rouvrir { $number } --raison RAISON
       *[no] Pour le consigner : doleances trier { $number } --irrecevable { $code } --par MODE --diriger-vers ORGANISME
    }
letter-lack-not-on-file = Rien au dossier ne dirige la personne vers « { $to } » : une lettre ne dit que ce qui y est.
    .hint =
        { $closed ->
            [yes] Pour la reprendre : doleances rouvrir { $number } --raison RAISON
           *[no] Si la requête est irrecevable : doleances trier { $number } --irrecevable RAISON --par MODE --diriger-vers { $code }
        }
        Si la personne consent au transfert : doleances consentement { $number } --pour organisme:{ $code } --accorder
letter-lack-closed = { $number } est fermée depuis le { $on } : il n’y a plus de date à annoncer.
    .hint = Pour la lettre de réponse : doleances lettre { $number } réponse
letter-lack-extended-before = La nouvelle date de { $number } a été annoncée avant sa réouverture, le { $reopened } : un nouveau délai court depuis.
    .hint = Pour en annoncer une autre : doleances prolonger { $number } --au DATE --raison RAISON
letter-lack-not-extended = Aucune nouvelle date n’a été annoncée pour { $number }.
    .hint = Pour l’annoncer : doleances prolonger { $number } --au DATE --raison RAISON
letter-lack-not-inadmissible = { $number } n’a pas été jugée irrecevable.
    .hint = { $closed ->
        [yes] Pour la réponse qui en est faite : doleances lettre { $number } réponse
       *[no] Pour la juger irrecevable : doleances trier { $number } --irrecevable RAISON --par MODE
    }
letter-lack-resumed = La suspension de { $number } a pris fin le { $on } : la lettre dirait qu’elle dure encore.
    .hint = Pour le suspendre de nouveau, dans l’attente de documents de la personne : doleances suspendre { $number } --raison RAISON
letter-lack-not-suspended = Le délai de { $number } n’a pas été suspendu.
    .hint = Pour le suspendre, dans l’attente de documents de la personne : doleances suspendre { $number } --raison RAISON
letter-lack-not-triaged = { $number } n’a pas été triée : la recevabilité s’évalue avant de répondre (politique-cadre, 4.2).
    .hint = Pour la trier : doleances trier { $number } --recevable
letter-lack-other-body = Le dossier dirige la personne vers un autre organisme : { $body }.
    .hint = Reprenez la commande sans --pour, ou corrigez d’abord le dossier.
letter-lack-other-language = Attention : la lettre est { $lang ->
        [fr] en français; ce texte ne semble pas l’être
       *[en] en anglais; ce texte ne semble pas l’être
    } : « { $text } »
    .hint = La lettre le reprend tel quel : traduisez-le dans le document.
letter-lack-past-due = Attention : l’échéance de { $number }, le { $due }, est passée; nous sommes le { $today }.
    .hint = Pour annoncer une autre date à la personne : doleances prolonger { $number } --au DATE --raison RAISON
letter-lack-recourse-not-stated = La lettre ne nomme pas « { $body } » : la personne doit connaître son recours.
    .hint = Remettez-le dans le gabarit, comme dans ceux du programme : doleances lettre --exporter-gabarits DOSSIER
letter-lack-turned-down = { $number } a été jugée irrecevable : elle ne reçoit pas de réponse motivée.
    .hint = Écrivez plutôt : doleances lettre { $number } irrecevabilité

## Le dossier d’une personne

dossier-title = Dossier de la personne
dossier-about = Tout ce que le registre contenait de ces requêtes le { $on }. Les pièces jointes sont remises à part.
dossier-attachments = Pièces jointes
dossier-named-in = Figure aussi dans
