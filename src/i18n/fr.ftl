## Questions

ask-address = Adresse :
ask-admissible = recevable
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
ask-disclosure = Une dénonciation est seulement dirigée vers le Protecteur du citoyen. Le registre n’en garde ni le récit ni l’identité : rien de cela n’est demandé.
ask-disclosure-triage = Une dénonciation est seulement dirigée vers le Protecteur du citoyen. Une fois le tri inscrit, le récit et l’identité seront effacés du registre, sans retour.
ask-disposition = Issue :
ask-disposition-answered = L’examen est fait et la personne en reçoit les conclusions motivées. Une plainte doit porter une conclusion sur chacun de ses motifs.
ask-disposition-inadmissible = Le tri l’a déclarée irrecevable, et la personne sait pourquoi et vers où se tourner.
ask-disposition-no-action = Le bureau ne peut pas la traiter : par exemple, la personne refuse un consentement indispensable ou ne répond plus. Elle en est informée.
ask-disposition-settled = La personne et l’unité se sont entendues : il n’y a plus rien à examiner.
ask-disposition-transferred = Un autre organisme prend la requête en charge. Il faut le consentement de la personne, inscrit au registre.
ask-disposition-withdrawn = La personne y renonce.
ask-editor-failed = L’éditeur « { $editor } » ne s’ouvre pas. Écrivez ici, ou vérifiez la variable EDITOR.
ask-email = Courriel :
ask-english = anglais
ask-finding = Conclusion :
ask-finding-partly = Une partie seulement de ce qui est reproché est fondée : un critère le dit.
ask-finding-substantiated = L’examen montre une erreur, un manquement ou un préjudice : un critère le dit.
ask-finding-unsubstantiated = L’examen ne montre rien de tel. Des améliorations peuvent quand même être proposées.
ask-finding-which = Plainte à conclure :
ask-french = français
ask-ground = Motif (nature) :
ask-ground-enough = aucun autre
ask-ground-later = à déterminer plus tard
ask-ground-next = Autre motif (nature) :
ask-ground-twice = Ce motif est déjà donné.
ask-ground-which = Motif à conclure :
ask-how = Pour choisir : les flèches ou les premières lettres, puis Entrée. Rien n’est inscrit avant votre accord, à la fin. Échap ou Ctrl-C pour abandonner.
ask-identity-reason = Raison de consulter l’identité :
ask-inadmissible = irrecevable
ask-inadmissible-rule = Le bureau ne la traite pas : il dit pourquoi à la personne, et vers où se tourner.
ask-informed-by = La personne en est informée par :
ask-informed-none = impossible à joindre
ask-informed-on = Elle en est informée le :
ask-kind = Type de requête :
ask-kind-later = à déterminer au tri
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
ask-name = Nom :
ask-no-reply = Pourquoi aucune réponse n’est possible :
ask-none = aucun, ou inconnu
ask-note = Note au dossier :
ask-on = Date :
ask-organisation = Organisation :
ask-person = La personne :
ask-person-anonymous = anonyme
ask-person-anonymous-rule = Une requête anonyme se traite comme les autres; seule la réponse est impossible si rien ne permet de joindre la personne.
ask-person-how = Ce qui n’est pas connu se laisse vide : appuyez sur Entrée.
ask-person-named = donne son nom ou un moyen de la joindre
ask-phone = Téléphone :
ask-program = Programme ou service visé :
ask-reason-inadmissible = Motif d’irrecevabilité :
ask-reasons = Raisons de la conclusion :
ask-received = Date de réception :
ask-refer = Vers où se tourner :
ask-refer-none = aucun organisme en particulier
ask-reference = Référence d’origine :
ask-remedy = Ce que la personne demande :
ask-reopen-reason = Raison de rouvrir :
ask-reply = Réponse envoyée :
ask-reply-by = La réponse est envoyée par :
ask-reply-language = Langue de la réponse :
ask-reply-none = aucune réponse possible
ask-reply-on = Date de la réponse :
ask-representative = Représentant :
ask-request-dates = reçue le { $received } · échéance { $due }
ask-required = Il faut une réponse ici.
ask-source = Provenance :
ask-stop = Abandonner (rien ne sera inscrit) :
ask-stop-no = non, continuer
ask-stop-yes = oui, abandonner
ask-subject = Objet, en une ligne :
ask-suspend-reason = Documents attendus de la personne :
ask-text = Ce que dit la personne :
ask-text-editor = écrire dans l’éditeur
ask-text-here = écrire ici
ask-text-how = Tapez ou collez le texte. Pour finir : un point, seul sur une ligne. Pour ne rien écrire : Entrée tout de suite.
ask-text-none = laisser vide
ask-to = Organisme qui prend la requête en charge :
ask-today = aujourd’hui
ask-triage-which = Requête à trier :
ask-unit = Unité visée :
ask-verdict = La requête est :
ask-verdict-here = La conclusion donnée maintenant vaudra pour ce qui n’en a pas. Pour conclure motif par motif : Ctrl-C, puis « doleances conclure ».
error-none-waiting = Aucune requête n’attend cette étape.
summary-admissible = Recevabilité
summary-channel = Mode de réception
summary-close = Fermeture à inscrire
summary-correct = à corriger
summary-delay = Délai
summary-disposition = Issue
summary-drop = à abandonner : ne rien inscrire
summary-due = Échéance
summary-finding = Conclusion à inscrire
summary-ground = Motif
summary-grounds = Motifs
summary-informed-by = Informée par
summary-informed-on = Informée le
summary-intake = Requête à inscrire
summary-kind = Type
summary-late = { $net } jours sur { $standard }, hors délai
summary-no-reply = Sans réponse
summary-numbers = Requête
summary-on = Date
summary-on-time = { $net } jours sur { $standard }, dans le délai
summary-person = Personne
summary-program = Programme
summary-question = Ce résumé est :
summary-reasons = Raisons
summary-received = Reçue le
summary-refer = Vers où se tourner
summary-reference = Référence d’origine
summary-remedy = Demande
summary-reply = Réponse
summary-reply-by = Réponse par
summary-reply-language = Langue de la réponse
summary-reply-on = Réponse le
summary-source = Provenance
summary-subject = Objet
summary-text = Récit
summary-to = Prise en charge par
summary-triage = Tri à inscrire
summary-unit = Unité
summary-verdict = Conclusion
summary-which = Réponse à corriger :
summary-write = exact : inscrire
