## Questions

ask-admissible-rule = Le bureau la traite.
ask-amend-field = Champ à corriger :
ask-amend-reason = Raison de la correction :
ask-amend-value = Nouvelle valeur :
ask-anonymous-stands = Une requête anonyme n’est pas irrecevable pour autant.
ask-assign = Personne responsable :
ask-channel = Mode de réception :
ask-close-which = Requête à fermer :
ask-commitment = Engagement en cause :
ask-commitment-none = aucun en particulier
ask-conflict-reason = Nature du conflit d’intérêts :
ask-consent-for = Consentement pour :
ask-consent-step = Le consentement est :
ask-criterion = Critère :
ask-detail = { $field } :
ask-disclosure = Une dénonciation est dirigée vers le Protecteur du citoyen : ni récit ni identité ne sont demandés.
ask-disclosure-triage = Une dénonciation est dirigée vers le Protecteur du citoyen : récit et identité seront effacés pour de bon.
ask-disposition = Issue :
ask-disposition-duplicate = La même communication est traitée sous un autre numéro, qui est donné.
ask-disposition-answered = L’examen est fait et la personne en reçoit les conclusions motivées. Une plainte doit porter une conclusion sur chacun de ses motifs.
ask-disposition-inadmissible = Le triage l’a déclarée irrecevable, et la personne sait pourquoi et vers où se tourner.
ask-disposition-no-action = Le bureau ne peut pas la traiter : par exemple, la personne refuse un consentement indispensable ou ne répond plus. Elle en est informée.
ask-disposition-settled = La personne et l’unité se sont entendues : il n’y a plus rien à examiner.
ask-disposition-transferred = Un autre organisme prend la requête en charge. Il faut le consentement de la personne, inscrit au registre.
ask-disposition-withdrawn = La personne y renonce.
ask-editor-failed = L’éditeur « { $editor } » ne s’ouvre pas. Écrivez ici, ou vérifiez la variable EDITOR.
ask-ack-otherwise = Envoyé un autre jour, ou autrement : doleances accuser { $numbers } --le DATE --par MODE
ask-extend-reason = Ce qui retarde la réponse :
ask-extend-to = Nouvelle date annoncée pour la réponse :
ask-finding = Conclusion :
ask-finding-partly = Une partie seulement de ce qui est reproché est fondée : un critère le dit.
ask-finding-substantiated = L’examen montre une erreur, un manquement ou un préjudice : un critère le dit.
ask-finding-unsubstantiated = L’examen ne montre rien de tel. Des améliorations peuvent quand même être proposées.
ask-finding-which = Plainte à conclure :
ask-ground = Motif (nature) :
ask-ground-enough = aucun autre
ask-ground-later = à déterminer plus tard
ask-ground-more = ajouter un motif
ask-ground-anew = les reprendre du début
ask-grounds = Ces motifs :
ask-ground-others = Un autre motif? Il s’ajoute au résumé : « à compléter ».
ask-ground-twice = Ce motif est déjà donné.
ask-ground-which = Motif à conclure :
ask-hand = À qui la confier :
ask-hand-office = le bureau
ask-holiday-date = Date du jour :
ask-holiday-name = Nom du jour férié :
ask-holiday-source = Décret ou document qui le dit :
ask-pager-keys = Espace : suite   q : fin
ask-how = Entrée : valider. ↑ ↓ : choisir. Échap : revenir. Ctrl-C : ne rien inscrire.
ask-dossier-output = Fichier à écrire (dossier-42.docx, .html) :
ask-identity-reason = Raison de consulter l’identité :
ask-inadmissible-rule = Le bureau ne la traite pas : il dit pourquoi à la personne, et vers où se tourner.
ask-informed-by = La personne en est informée par :
ask-informed-none = impossible à joindre
ask-informed-on = Elle en est informée le :
ask-kind = Type de requête :
ask-kind-later = à déterminer au triage
ask-known-person = { $count ->
        [one] Cette personne est déjà au registre, dans une requête :
       *[other] Cette personne est déjà au registre, dans { $count } requêtes :
    }
ask-known-reference = { $count ->
        [one] Cette référence est déjà au registre :
       *[other] Cette référence est déjà au registre, { $count } fois :
    }
ask-lines = { $count ->
        [0] aucun texte
        [one] { $count } ligne
       *[other] { $count } lignes
    }
ask-link = Le lien est :
ask-more-lines = { $count ->
        [one] (et { $count } autre ligne)
       *[other] (et { $count } autres lignes)
    }
ask-no-reply = Pourquoi aucune réponse n’est possible :
ask-none = aucun, ou inconnu
ask-note = Note au dossier :
ask-nowhere = (aucun choix ainsi : effacez pour les revoir tous)
ask-of = Numéro de la requête dont celle-ci est le doublon :
ask-person = Nom, courriel ou téléphone de la personne (vide : anonyme) :
ask-person-anonymous-rule = Une requête anonyme se traite comme les autres; seule la réponse est impossible si rien ne permet de joindre la personne.
ask-person-how = Ce qui n’est pas connu se laisse vide.
ask-program = Programme ou service visé :
ask-reason-inadmissible = Raison d’irrecevabilité :
ask-reasons = Raisons de la conclusion :
ask-received = Date de réception :
ask-refer = Dirigée vers :
ask-refer-none = aucun organisme en particulier
ask-documents = Pièce à laisser de côté :
ask-documents-none = aucune
ask-reference = Référence externe :
ask-remedy = Ce que la personne demande :
ask-reopen-reason = Raison de rouvrir :
ask-reply = Réponse envoyée :
ask-reply-by = La réponse est envoyée par :
ask-reply-language = Langue de la réponse :
ask-reply-none = aucune réponse possible
ask-reply-on = Date de la réponse :
ask-request-dates = reçue le { $received } · échéance { $due }
ask-required = Il faut une réponse ici.
ask-source = Provenance :
ask-stop = Abandonner (rien ne sera inscrit) :
ask-stop-no = non, continuer
ask-stop-yes = oui, abandonner
ask-subject = Objet, en une ligne :
ask-suspend-reason = Documents attendus de la personne :
ask-text = Ce que dit la personne :
ask-text-how = Entrée : à la ligne, ou rien si c’est vide. Ctrl-D : fini. Échap : revenir.
ask-text-how-editor = Entrée : à la ligne, ou rien si c’est vide. Ctrl-D : fini. Échap : revenir. Ctrl-O : continuer dans { $editor }.
ask-below = ↓ encore { $count }
ask-garbled = Ce qui vient d’être tapé ou collé n’est pas du texte en UTF-8 : vérifiez-en la fin.
ask-pasted = Ce qui est collé ne choisit rien : prenez les flèches, ou tapez les premières lettres.
ask-record = Numéro :
ask-draft = Un brouillon de cette commande attend depuis le { $on } :
draft-resume = le reprendre
draft-forget = l’effacer et recommencer
ask-keep = Ce qui a été tapé :
draft-keep = garder un brouillon dans le registre
draft-drop = ne rien garder
ask-which = Requête :
ask-link-other = L’autre requête :
ask-conflict-officer = Personne en conflit d’intérêts :
ask-consult-what = De quoi s’agit-il :
ask-consult-answered = consigner la réponse de « { $unit } », interrogée le { $on }
ask-consult-another = poser une question à une unité
ask-consult-unit = Unité à consulter :
ask-file = Fichier à joindre :
summary-details = Coordonnées, organisation, représentant
agree-question = Confirmer?
agree-drop = non, ne rien inscrire
agree-undo = { $number } : à annuler, « { $act } » du { $on }, par { $officer }.
agree-undo-import = Importation { $n } : à annuler, { $removed ->
    [one] { $removed } requête retirée
   *[other] { $removed } requêtes retirées
  }{ $reverted ->
    [0] {""}
    [one] { " et" } { $reverted } remise comme elle était
   *[other] { " et" } { $reverted } remises comme elles étaient
  }.
walk-question = { $number }, { $count ->
        [one] la dernière
       *[other] { $count } à trier
    } :
walk-triage = trier { $number }
walk-email = { $name } ({ $n } sur { $count }) :
walk-register = inscrire
walk-skip-email = passer au suivant
walk-skip = passer à la suivante
walk-undo = annuler le triage de { $number }
walk-stop = finir
ask-profile = Listes et normes du registre, à adapter ensuite :
ask-office-title = Nom du bureau :
ask-init-summary =
    Registre à créer
      Profil : { $profile }
      Bureau : { $title }
      Équipe : { $team ->
        [none] personne encore
       *[other] { $team }
    }
ask-team = Qui fait partie de l’équipe? Entrée, sans nom, pour finir; d’autres s’ajoutent ensuite.
ask-officer-name = Nom d’une personne de l’équipe :
ask-officer-code = Son code, court et sans accent :
ask-officer-code-again = Un code a des lettres minuscules sans accent et des chiffres, et n’est qu’à une personne.
ask-officer-account = Son compte sur cet ordinateur (facultatif) :
ask-to = Transférée à :
ask-words = Mots à chercher (une personne : --personne NOM) :
ask-unit = Unité visée :
ask-verdict = La requête est :
ask-verdict-here = La conclusion vaut pour chaque motif qui n’en a pas encore.
summary-admissible = Recevabilité
summary-channel = Mode de réception
summary-close = Fermeture à inscrire
summary-correct = à compléter ou à corriger
summary-delay = Délai
summary-disposition = Issue
summary-drop = à abandonner : ne rien inscrire
summary-due = Échéance
summary-grounds = Motifs
summary-informed-by = Informée par
summary-informed-on = Informée le
summary-intake = Requête à inscrire
summary-kind = Type
summary-late = { $days } sur { $standard }, hors norme
summary-warning = Attention
summary-untimed = { $days }, sans norme
summary-no-ground = aucun motif : la plainte n’aura pas de nature dans les rapports
summary-no-reasons = conclusion sans raisons, réponse sans texte : sa lettre ne pourra pas s’écrire
summary-no-reply = Sans réponse
summary-on = Date
summary-on-time = { $days } sur { $standard }, dans la norme
summary-person = Personne
summary-program = Programme
summary-question = Ce résumé est :
summary-received = Reçue le
summary-refer = Dirigée vers
summary-documents = Pièces jointes
summary-reference = Référence externe
summary-remedy = Demande
summary-reply = Réponse
summary-reply-by = Réponse par
summary-reply-language = Langue de la réponse
summary-reply-on = Réponse le
summary-source = Provenance
summary-subject = Objet
summary-text = Texte
summary-of = Doublon de
summary-to = Transférée à
summary-triage = Triage à inscrire
summary-unit = Unité
summary-verdict = Conclusion
summary-whole = Plainte, en tout
summary-which = Compléter ou corriger :
summary-write = exact : inscrire

## Noms des actes, dans l’historique et dans les refus

correction = { $field } : { $from } → { $to }
correction-erased = texte effacé
correction-nothing = (vide)

## Mots d’un dossier

answer-no = non
answer-yes = oui

## Exportation et importation

confirm-import-header = La première ligne porte une date : { $first } Est-ce bien la ligne d’en-tête, qui nomme les colonnes?

## Listes et calendrier

confirm-calendar = Changer le calendrier pour le { $day }?

## Pièces jointes


## Satisfaction

ask-satisfaction = Satisfaction de la personne :

## Conflits d’intérêts envers une unité ou une personne

ask-lift-reason = Raison pour laquelle le conflit est levé :

## Consultations, consentements et étapes

ask-consult-answering = Unité qui répond :
ask-consult-answer = Réponse de l’unité :
ask-consult-question = Question à l’unité :

## Enjeux

ask-issue-title = Quel est l’enjeu, en quelques mots?

## Dossiers du Protecteur du citoyen

ask-ombudsman-received = Quand le dossier est-il arrivé? C’est le jour 0 : la réponse est attendue 10 jours ouvrables plus tard (politique-cadre, 3.4).
ask-ombudsman-by = Par quel mode?
ask-ombudsman-subject = Quel en est l’objet, sans renseignement qui identifie la personne?
ask-ombudsman-passage = Qu’est-ce que cet échange? Tous sont consignés (politique-cadre, 4.3).
ask-ombudsman-summary = Qu’a-t-on dit, en bref?
ask-ombudsman-outcome = Qu’a conclu le Protecteur du citoyen?

## Incidents de confidentialité

ask-incident-kind = Qu’est-il arrivé aux renseignements (Loi sur l’accès, art. 63.9)?
ask-incident-information-known = Peut-on décrire les renseignements personnels visés? Sinon, le registre en dit la raison (Règlement, art. 7, 1°).
ask-incident-information = Quels renseignements personnels sont visés, sans en reproduire?
ask-incident-information-unknown = Pourquoi ne peut-on pas les décrire?
ask-incident-circumstances = Quelles sont les circonstances, en bref (art. 7, 2°)?
ask-incident-happened-known = Sait-on quand l’incident a eu lieu? Sinon, le registre en donne une approximation (art. 7, 3°).
ask-incident-happened = À quelle date, ou pendant quelle période? AAAA-MM-JJ, ou AAAA-MM-JJ..AAAA-MM-JJ
ask-incident-happened-about = Vers quand? AAAA-MM-JJ, AAAA-MM, AAAA, ou une période DU..AU
ask-incident-aware = Quand le Ministère en a-t-il pris connaissance (art. 7, 4°)? Le registre se conserve cinq ans à partir de là. AAAA-MM-JJ, ou AAAA-MM-JJ..AAAA-MM-JJ
ask-incident-persons-known = Sait-on combien de personnes sont concernées? Sinon, le registre en donne une approximation (art. 7, 5°).
ask-incident-persons = Combien de personnes?
ask-incident-persons-about = Environ combien de personnes?
ask-incident-not-a-count = Il faut un nombre entier, 1 ou plus.
ask-incident-step = Quelle démarche est faite?

## Mesures

ask-measure-from = D’où vient-elle (2026-0042, E3, rapport:2025…)?
ask-measure-kind = De quoi s’agit-il?
ask-measure-next = À quel état passe-t-elle?
ask-measure-reason = Pour quelle raison?
ask-measure-title = Quelle est la mesure, en quelques mots?

## Lettres

ask-letter = Lettre :

## Le dossier d’une personne

ask-erase-part = Effacer quoi :
ask-erase-instead = À la place (Entrée : rien) :
ask-erase-reason = Raison de l’effacement (sans répéter ce qui est effacé) :
confirm-freeze-unfinished = Figer avant sa fin la période « { $period } »? L’édition ne pourra pas être reprise.
confirm-publish = Publier la période « { $period } »? L’édition ne pourra pas être reprise, et les suivantes montreront moins de rangées à cause d’elle.
confirm-restore-another = La copie n’est pas celle du registre { $path }. Lui donner sa place quand même? Il sera gardé à côté.
    .hint = Pour la mettre ailleurs : doleances --registre FICHIER restaurer COPIE
confirm-restore-unreadable = Ce qui est à { $path } ne se lit pas comme un registre. Donner sa place à la copie quand même? Il sera gardé à côté.
    .hint = Pour voir ce qui s’en lit : doleances récupérer { $path }
confirm-erase = Effacer de { $number }, pour de bon, ceci : { $part }{ $instead ->
        [none] {""}
       *[other] , et mettre à la place « { $instead } »
    }? Rien ne le ramènera, et les actes d’avant ne s’annuleront plus.
ask-person-reason = Raison de chercher une personne :
confirm-leak = Ces textes sortent du bureau et disent cela de personnes. Les laisser partir tels quels?
    .hint = Ou dites-le autrement, sans nommer personne.

## Conservation

ask-hold-reason = Raison :
ask-retention-rule = Selon quelle règle du calendrier de conservation :
ask-authorised-by = Nom de la personne qui autorise la destruction :
confirm-destroy-key = Détruire pour de bon la clé des récurrences?
confirm-destroy = Détruire pour de bon l’identité, les textes et les pièces de ce qui précède, par la règle « { $rule } »?

## Approbations, commentaires et activités du bureau

ask-plan-year = Année financière du plan :
ask-by-whom = Qui approuve (nom et fonction, ou comité)?
ask-comment = Commentaire de l’unité :
ask-comment-unit = Quelle unité commente?
ask-activity = De quoi s’agit-il?
ask-activity-kind = Quel genre d’activité?

## Dénonciations

confirm-disclosure = Effacer tout cela pour de bon et diriger la personne vers le Protecteur du citoyen ({ $numbers })? Rien ne le ramènera.
confirm-disclosure-typed = Inscrire qu’il y a eu une dénonciation, sans rien garder de cela?
confirm-disclosure-close = Fermer maintenant, irrecevable, dirigée vers le Protecteur du citoyen ({ $numbers })?
