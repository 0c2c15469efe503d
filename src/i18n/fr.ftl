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
ask-disposition-duplicate = La même communication est traitée sous un autre numéro, qui est donné.
ask-disposition-answered = L’examen est fait et la personne en reçoit les conclusions motivées. Une plainte doit porter une conclusion sur chacun de ses motifs.
ask-disposition-inadmissible = Le tri l’a déclarée irrecevable, et la personne sait pourquoi et vers où se tourner.
ask-disposition-no-action = Le bureau ne peut pas la traiter : par exemple, la personne refuse un consentement indispensable ou ne répond plus. Elle en est informée.
ask-disposition-settled = La personne et l’unité se sont entendues : il n’y a plus rien à examiner.
ask-disposition-transferred = Un autre organisme prend la requête en charge. Il faut le consentement de la personne, inscrit au registre.
ask-disposition-withdrawn = La personne y renonce.
ask-editor-failed = L’éditeur « { $editor } » ne s’ouvre pas. Écrivez ici, ou vérifiez la variable EDITOR.
ask-email = Courriel :
ask-english = anglais
ask-extend-reason = Ce qui retarde la réponse :
ask-extend-to = Nouvelle date annoncée pour la réponse :
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
ask-hand = À qui la confier :
ask-hand-office = le bureau
ask-holiday-name = Nom du jour férié :
ask-holiday-source = Décret ou document qui le dit :
ask-how = Pour choisir : les flèches ou les premières lettres, puis Entrée. Échap : question précédente. Ctrl-C : arrêter. Rien n’est inscrit avant votre accord, à la fin.
ask-how-short = Entrée pour valider, Échap pour revenir, Ctrl-C pour arrêter : rien n’est encore inscrit.
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
ask-nowhere = (aucun choix ainsi : effacez pour les revoir tous)
ask-of = Numéro de la requête dont celle-ci est le doublon :
ask-on = Date :
ask-organisation = Organisation :
ask-person = Nom de la personne (vide : anonyme) :
ask-person-anonymous = anonyme
ask-person-anonymous-rule = Une requête anonyme se traite comme les autres; seule la réponse est impossible si rien ne permet de joindre la personne.
ask-person-how = Ce qui n’est pas connu se laisse vide.
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
ask-text-how = Tapez ou collez. Ctrl-D : le texte est fini. Entrée : à la ligne, ou rien si c’est vide. Échap : revenir.
ask-text-how-editor = Tapez ou collez. Ctrl-D : le texte est fini. Entrée : à la ligne, ou rien si c’est vide. Échap : revenir. Ctrl-O : continuer dans { $editor }.
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
say-draft-kept = Brouillon gardé. La même commande le proposera.
ask-contact = Courriel ou téléphone :
ask-which = Requête :
ask-link-other = L’autre requête :
ask-conflict-officer = Personne en conflit d’intérêts :
ask-consult-unit = Unité à consulter :
ask-file = Fichier à joindre :
summary-answer = { $label } : { $value }
summary-contact = Courriel ou téléphone
summary-details = Coordonnées, organisation, représentant
agree-question = Cet acte est :
agree-write = exact : inscrire
agree-drop = à abandonner : ne rien inscrire
agree-undo = { $number } : à annuler, « { $act } ».
walk-question = { $number }, { $count ->
        [one] la dernière
       *[other] { $count } à trier
    } :
walk-triage = trier { $number }
walk-skip = passer à la suivante
walk-undo = annuler le tri de { $number }
walk-stop = finir
say-walked = { $done ->
        [0] Aucune requête triée
        [one] { $done } requête triée
       *[other] { $done } requêtes triées
    }{ $skipped ->
        [0] .
        [one] , { $skipped } passée.
       *[other] , { $skipped } passées.
    }
ask-team = Qui fait partie de l’équipe? Seules ces personnes, ou un compte sous son propre nom, font des actes au registre. Pour finir : Entrée, sans nom. D’autres s’ajoutent ensuite : doleances référence ajouter membre CODE --fr NOM
ask-officer-name = Nom d’une personne de l’équipe :
ask-officer-code = Son code, court et sans accent :
ask-officer-code-again = Un code a des lettres minuscules sans accent et des chiffres, et n’est qu’à une personne.
ask-officer-account = Son compte sur cet ordinateur (facultatif) :
ask-to = Organisme qui prend la requête en charge :
ask-today = aujourd’hui
ask-unit = Unité visée :
ask-verdict = La requête est :
ask-verdict-here = La conclusion donnée maintenant vaudra pour ce qui n’en a pas. Pour conclure motif par motif : Ctrl-C, puis la commande conclure.
error-none-waiting = Aucune requête n’attend cette étape.
error-none-recorded = Ce registre est vide.
summary-admissible = Recevabilité
summary-channel = Mode de réception
summary-close = Fermeture à inscrire
summary-correct = à compléter ou à corriger
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
summary-late = { $days } sur { $standard }, hors délai
summary-untimed = { $days }, sans norme
summary-no-reply = Sans réponse
summary-on = Date
summary-on-time = { $days } sur { $standard }, dans le délai
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
summary-of = Doublon de
summary-to = Prise en charge par
summary-triage = Tri à inscrire
summary-unit = Unité
summary-verdict = Conclusion
summary-which = Compléter ou corriger :
summary-write = exact : inscrire
### Aide : les pages

help = Tenir le registre d’un bureau des plaintes.
    .more =
        Chaque acte est inscrit avec sa date, son auteur et sa raison; rien ne se perd, et chaque chiffre d’un rapport se retrace jusqu’aux requêtes.
        Une requête se nomme par son numéro : 2026-0042, ou 42 pour une requête de cette année. Les codes (mode, type, motif…) sont ceux des listes du registre; leurs libellés s’écrivent aussi.
    .examples =
        doleances initialiser --profil mifi
        doleances recevoir --reçue hier --mode téléphone --objet "Délai de traitement"
        doleances trier 42 --recevable --type plainte --motif delay
        doleances clore 42 --issue répondue --non-fondée --par courriel
        doleances échéances --dans 5
        doleances aide trier
    .variables =
        DOLEANCES_REGISTER   Fichier du registre; à défaut, celui du compte
        DOLEANCES_LANG       Langue : fr ou en; à défaut, celle de l’ordinateur
        DOLEANCES_OFFICER    Membre de l’équipe qui agit; à défaut, selon le compte
        DOLEANCES_TODAY      Date tenue pour celle d’aujourd’hui : AAAA-MM-JJ
        NO_COLOR             Si elle est définie, aucune couleur

help-heading-also = Se tape aussi
help-heading-arguments = Arguments
help-heading-examples = Exemples
help-heading-global = Options de toute commande
help-heading-options = Options
help-heading-usage = Usage
help-heading-words = Le gabarit, en TOML
help-heading-variables = Variables d’environnement
help-heading-verb = VERBE
help-heading-verbs = Verbes
help-placeholder-options = OPTIONS

help-group-account = Rendre compte
help-group-file = Tenir le dossier
help-group-handle = Traiter une requête
help-group-keep = Tenir le registre
help-group-look = Consulter
help-group-registers = Autres registres
help-group-tool = Outils

## Aide : les options de toute commande

help-global-author = Membre de l’équipe qui fait l’acte : de la liste, ou le nom de votre compte (par défaut, la personne à qui est votre compte)
help-global-color = Couleurs : auto (par défaut), toujours ou jamais
help-global-format = Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html
help-global-help = Affiche cette aide
help-global-lang = Langue des textes : fr ou en
help-global-no_input = Ne pose aucune question : ce qui manque est une erreur
help-global-quiet = N’affiche que les données demandées
help-global-register = Fichier du registre
help-global-version = Affiche la version

## Aide : ce qui se dit de la même façon pour plusieurs verbes

help-arg-by = Mode de transmission à la personne (référence lister mode)
help-arg-channel = Mode de réception (référence lister mode)
help-arg-closed = Fermées pendant cette période : AAAA-MM-JJ..AAAA-MM-JJ, un côté pouvant rester ouvert, ou novembre, T3 2026
help-arg-dry_run = Montre ce qui serait écrit, sans rien écrire
help-arg-finding = Conclusion : fondée, partiellement ou non-fondée
help-arg-force = Remplace le fichier s’il existe
help-arg-ground = Motif : NATURE, ou NATURE:ENGAGEMENT; se répète
help-arg-kind = Type de requête (référence lister type) : plainte, commentaire, demande…
help-arg-limit = Nombre de requêtes à afficher, au plus
help-arg-number = Numéro de la requête : 2026-0042, ou 42 pour une requête de cette année
help-arg-numbers = Numéros des requêtes : 2026-0042, ou 42 pour une requête de cette année. Toutes sont traitées, ou aucune
help-arg-officer = Membre de l’équipe; personne pour les requêtes sans responsable
help-arg-on = Date de l’acte : AAAA-MM-JJ, hier, vendredi, -3j. Par défaut : aujourd’hui
help-arg-open = Seulement les requêtes qui ne sont pas fermées
help-arg-overdue = Seulement les requêtes en retard
help-arg-partly = Partiellement fondée, selon ce critère (code de la liste criterion)
help-arg-program = Programme ou service visé (code de la liste program)
help-arg-reason = Raison, versée au dossier : un texte, @FICHIER, ou - pour l’entrée standard
help-arg-received = Reçues pendant cette période : AAAA-MM-JJ..AAAA-MM-JJ, un côté pouvant rester ouvert, ou novembre, T3 2026
help-arg-sort = Ordre : numéro, réception, échéance, fermeture, responsable, unité ou type
help-arg-status = État : reçue, en-traitement, suspendue, fermée ou détruite
help-arg-substantiated = Fondée, selon ce critère (code de la liste criterion)
help-arg-text = Texte : tel quel, @FICHIER, ou - pour l’entrée standard
help-arg-units = Unité où l’incident a eu lieu, ou qui y a part (code de la liste unit); peut être répété
help-arg-unit = Unité administrative visée (code de la liste unit)
help-arg-unsubstantiated = Non fondée

## Aide : les verbes

help-ack = Consigner l’accusé de réception
    .more = La cible est de 2 jours ouvrables. Le formulaire en ligne envoie le sien : il est consigné dès l’inscription.
    .examples = doleances accuser 42 43 --par courriel --le hier
help-amend = Corriger un champ inexact
    .more = L’ancienne valeur et la raison restent dans l’historique. Ce qui a son propre verbe (triage, attribution, fermeture…) se reprend par « annuler ».
    .examples = doleances corriger 42 --champ mode=téléphone --champ réception=2026-04-02 --raison "Erreur de saisie"
help-amend-set = Champ et valeur, d’un de ces champs : { $fields }. Sans valeur après le signe =, le champ est vidé; se répète
help-assign = Attribuer des requêtes à une personne de l’équipe
    .more = Une personne en conflit d’intérêts est refusée (politique-cadre, 2.2), et une révision va à une autre que la première.
    .examples = doleances attribuer 42 43 --à mtremblay
help-assign-to = Membre de l’équipe qui prend la requête en charge
help-close = Fermer une requête, la réponse étant transmise
    .more = Une plainte qui reçoit une réponse motivée a une conclusion sur chaque motif (politique-cadre, 4.2). Un transfert demande le consentement de la personne.
    .examples =
        doleances clore 42 --issue répondue --fondée error --par courriel --texte @reponse.txt
        doleances clore 43 --issue transférée --vers ombudsman --par poste
        doleances clore 44 --issue sans-suite --sans-réponse "Aucune coordonnée"
help-close-disposition = Issue : répondue, irrecevable, transférée, désistement, réglée (à l’amiable), sans-suite ou doublon (avec --doublon-de)
help-close-no_reply = Pourquoi aucune réponse n’a pu être transmise
help-close-of = Requête dont celle-ci est le doublon, et sous laquelle la communication est traitée
help-close-text = Réponse transmise : un texte, @FICHIER, ou - pour l’entrée standard
help-close-to = Organisme à qui la requête est transférée (code de la liste body)
help-completions = Produire l’aide à la saisie pour l’interpréteur de commandes
    .more = Une ligne, tapée une fois, suffit pour chaque interpréteur. Il demande ensuite au programme ce qui peut suivre : verbes, options, valeurs, numéros et listes du registre.
    .examples =
        echo "source <(doleances complétions bash)" >> ~/.bashrc
        echo "autoload -U compinit; compinit; source <(doleances complétions zsh)" >> ~/.zshrc
        mkdir -p ~/.config/fish/completions && doleances complétions fish > ~/.config/fish/completions/doleances.fish
help-completions-shell = Interpréteur : bash, zsh, fish, elvish ou powershell
help-conflict = Déclarer un conflit d’intérêts, en voir le tableau
    .more =
        La personne visée ne peut ensuite ni prendre la requête en charge, ni en décider, ni en voir l’identité (politique-cadre, 2.2).
        Envers une unité (--unité) ou une personne (--nom), le conflit vaut pour toutes leurs requêtes, présentes et à venir; le nom de la personne n’est jamais montré.
    .examples =
        doleances conflit 42 mtremblay --raison "Lien de parenté"
        doleances conflit --unité permanent_selection mtremblay --raison "Conjoint à la direction"
        doleances conflit lister --année 2026
help-conflict-officer = Membre de l’équipe visé
help-consent = Consigner le consentement de la personne, ou voir qui peut savoir qui elle est
    .more =
        Il faut un consentement accordé pour nommer la personne à une unité ou transférer sa requête à un organisme (MAMH, principes directeurs).
        Avec le numéro seul : qui peut connaître son nom, depuis quand et par quel acte.
    .examples =
        doleances consentement 42 --pour ombudsman --accorder --par téléphone
        doleances consentement 42
help-consent-by = Par quel mode la personne l’a dit (code de la liste channel)
help-consent-ask = Demandé
help-consent-grant = Accordé
help-consent-party = Unité à qui la personne serait nommée, ou organisme à qui la requête serait transférée (code de la liste unit ou body; unit:CODE ou body:CODE s’il est dans les deux)
help-consent-refuse = Refusé
help-consent-withdraw = Retiré
help-due = Voir ce qui est à répondre, le plus pressant d’abord
    .examples =
        doleances échéances --dans 5 --responsable mtremblay
        doleances échéances --vérifier --silencieux
help-due-check = Termine avec le code 10 si une requête, ou une réponse au Protecteur du citoyen, est en retard
help-due-within = Seulement ce qui échoit d’ici ce nombre de jours ouvrables
help-extend = Annoncer à la personne une nouvelle date de réponse
    .more = L’échéance de la norme ne change pas : les rapports mesurent toujours le délai à la norme. La date est annoncée par la lettre « prolongation ».
    .examples = doleances prolonger 42 --au 2026-05-29 --raison "L’unité a besoin de deux semaines pour retrouver le dossier."
help-extend-reason = Raison du report, telle que la personne la lira : un texte, @FICHIER, ou - pour l’entrée standard
help-extend-to = Date annoncée, plus lointaine que l’échéance : AAAA-MM-JJ
help-find = Chercher dans les textes
    .more = Accents et majuscules ne comptent pas. Les identités ne sont pas fouillées.
    .examples = doleances chercher délai renouvellement
help-find-words = Mots à trouver, tous
help-finding = Conclure sur un motif, ou sur la plainte
    .more = Une conclusion fondée s’appuie sur un critère. Seule une plainte recevable en reçoit une (politique-cadre, 4.2).
    .examples = doleances conclure 42 1 --fondée error --raisons "Le formulaire a été mal classé."
help-finding-ground = Rang du motif au dossier; inutile s’il n’y en a qu’un
help-finding-reasons = Raisons de la conclusion, telles que la personne les lira : un texte, @FICHIER, ou - pour l’entrée standard
help-ground = Ajouter ou retirer un motif
    .examples =
        doleances motif 42 ajouter delay:diligent
        doleances motif 42 retirer 2
help-ground-add = Ajouter un motif
help-ground-add-ground = Motif : NATURE, ou NATURE:ENGAGEMENT
help-ground-drop = Retirer un motif
help-ground-drop-n = Rang du motif au dossier
help-help = Afficher l’aide d’un verbe
    .examples = doleances aide clore
help-help-verbs = Verbe; avec un second, l’aide de ce que fait le premier
help-init = Créer un registre
    .more = Le profil donne les listes, les normes de service et le calendrier du départ; tout se change ensuite.
    .examples =
        doleances initialiser --profil mamh
        doleances --registre plaintes.db initialiser --titre "Bureau des plaintes"
help-init-officers = Personne de l’équipe : son code, son nom et, si elle en a un, son compte sur l’ordinateur (peut être répété)
help-init-profile = Profil de départ : mifi, mamh, mess ou un fichier .toml. Par défaut : mifi
help-init-title = Nom du bureau, en tête des rapports
help-intake = Inscrire une requête
    .more = La requête reçoit son numéro, affiché seul à la sortie standard. Sans nom ni coordonnées, elle est anonyme, ce qui ne la rend pas irrecevable (MAMH).
    .examples =
        doleances recevoir --reçue hier --mode téléphone --objet "Délai" --nom "Luce Roy"
        doleances recevoir --reçue 2026-04-02 --mode poste --objet "Accueil" --texte @lettre.txt
help-intake-address = Adresse postale de la personne
help-intake-anonymous = La personne ne s’est pas nommée
help-intake-email = Courriel de la personne
help-intake-name = Nom de la personne
help-intake-organisation = Organisation que la personne représente
help-intake-phone = Téléphone de la personne
help-intake-received = Date de réception : AAAA-MM-JJ, hier, -3j. C’est le jour 0 du délai
help-intake-reference = Référence de la requête dans un autre système
help-intake-remedy = Ce que la personne demande
help-intake-reply_language = Langue de la réponse : fr ou en. Par défaut : fr
help-intake-representative = Personne qui la représente
help-intake-source = Provenance (code de la liste source). Par défaut : direct
help-intake-subject = Objet, sans renseignement qui identifie la personne
help-intake-text = Ce que la personne a dit : un texte, @FICHIER, ou - pour l’entrée standard
help-link = Lier deux requêtes
    .examples = doleances lier 43 42 --lien doublon
help-link-kind = Lien : doublon, nouvelle (requête sur le même sujet) ou connexe
help-link-other = Numéro de l’autre requête
help-list = Lister les requêtes qui répondent à des conditions
    .examples =
        doleances lister --ouvertes --responsable personne
        doleances lister --reçue 2026-04-01..2026-06-30 --type plainte --format csv
        doleances lister --en-retard --tri échéance --colonnes numéro,échéance,responsable
help-list-columns = Colonnes, séparées par des virgules : numéro, statut, type, réception, échéance, responsable, objet…
help-man = Produire la page de manuel
    .examples = doleances manuel > ~/.local/share/man/man1/doleances.1
help-note = Verser une note au dossier
    .examples = doleances noter 42 --texte "Appel de la personne : elle enverra son relevé."
help-reopen = Rouvrir une requête fermée
    .examples = doleances rouvrir 42 --révision --raison "La personne demande une révision."
help-reopen-review = Révision : la requête ira à une autre personne que la première (politique-cadre, 2.2)
help-resume = Reprendre le délai, les documents étant reçus
    .examples = doleances reprendre 42 --le hier
help-show = Afficher tout ce que le registre sait d’une requête, ou d’un dossier d’un autre registre
    .examples =
        doleances afficher 42 --historique
        doleances afficher M3
        doleances afficher 42 --expliquer
        doleances afficher 42 --identité --raison "Rappel de la personne"
help-show-explain = Explique l’échéance, jour par jour
help-show-history = Montre chaque acte : qui, quand, quoi
help-show-identity = Montre l’identité de la personne; la consultation et sa raison restent dans l’historique
help-show-number = Numéro de la requête : 2026-0042, ou 42 pour une requête de cette année; avec sa lettre, un autre dossier : M3 (mesure), E3 (enjeu), P3 (Protecteur), I3 (incident), R3 (édition)
help-show-reason = Raison pour laquelle l’identité est consultée
help-suspend = Suspendre le délai, dans l’attente de documents de la personne
    .more = C’est la seule raison de suspendre (DSC); une suspension à la fois.
    .examples = doleances suspendre 42 --raison "Votre relevé de notes de 2025"
help-suspend-until = Fin de la suspension, quand elle est consignée après coup
help-suspend-reason = Documents attendus, tels que la personne les lira : un texte, @FICHIER, ou - pour l’entrée standard
help-triage = Trier : le type de la requête et sa recevabilité
    .more = Une requête irrecevable l’est pour un motif de la liste inadmissibility, et la personne en est informée. Une dénonciation est seulement dirigée vers le Protecteur du citoyen : ni récit ni identité ne sont conservés.
    .examples =
        doleances trier 42 --recevable --type plainte --motif delay:diligent
        doleances trier 43 --irrecevable other_body --par courriel
help-triage-admissible = Recevable
help-triage-inadmissible = Irrecevable, pour ce motif (code de la liste inadmissibility)
help-triage-refer = Où la personne est dirigée : un organisme, unit:UNITÉ ou partner:PARTENAIRE
help-undo = Annuler le dernier acte d’une requête, ou d’un dossier d’un autre registre
    .more = L’acte et son annulation restent dans l’historique. Ce qui commence un dossier demeure : un numéro ne sert qu’une fois.
    .examples =
        doleances annuler 42 --raison "Mauvais numéro"
        doleances annuler P1 --raison "Échange d’un autre dossier"
        doleances annuler import:3 --raison "Jour et mois inversés"
help-undo-number = Numéro de la requête : 2026-0042 ou 42; d’un autre dossier : M3, E3, P3, I3

## Aide : les noms des valeurs

value-account = COMPTE
value-bodies = ORGANISMES
value-body = ORGANISME
value-channel = MODE
value-code = CODE
value-columns = COLONNES
value-criterion = CRITÈRE
value-date = DATE
value-days = JOURS
value-digest = EMPREINTE
value-disposition = ISSUE
value-field = CHAMP
value-file = FICHIER
value-finding = CONCLUSION
value-format = FORME
value-from = DU
value-ground = MOTIF
value-handler = PRISE-EN-CHARGE
value-kind = TYPE
value-kinds = TYPES
value-label = LIBELLÉ
value-lang = LANGUE
value-list = LISTE
value-map = GABARIT
value-n = N
value-name = NOM
value-number = NUMÉRO
value-officer = AGENT
value-percent = POURCENTAGE
value-profile = PROFIL
value-program = PROGRAMME
value-reason = MOTIF
value-reference = RÉFÉRENCE
value-shell = INTERPRÉTEUR
value-source = PROVENANCE
value-status = ÉTAT
value-text = TEXTE
value-to = AU
value-unit = UNITÉ
value-value = VALEUR
value-verb = VERBE
value-what = QUOI
value-when = QUAND
value-year = ANNÉE

## Manuel

man-description = DESCRIPTION
man-examples = EXEMPLES
man-name = NOM
man-synopsis = SYNOPSIS
man-title = Manuel de doleances
man-verbs = VERBES
man-exit = CODES DE SORTIE
    .codes =
        0 : fait
        1 : refusé par une règle, ou échec
        2 : commande qui ne se comprend pas
        3 : aucun dossier de ce numéro; aucune pièce, aucun motif, aucune note ni importation de ce rang
        4 : registre qui ne s’ouvre pas, occupé ou endommagé
        10 : « due --vérifier » a trouvé une requête en retard

## Les textes français. Une clé par message; les mêmes clés et les mêmes variables que en.ftl, ce qu’un test vérifie.
### Chaque message se lit seul : aucun n’en cite un autre. `.hint` dit quoi taper ensuite.
### Typographie du Québec : espace insécable devant « : » et « % » et dans les guillemets, apostrophe courbe,
### pas d’espace devant le point-virgule ni le point d’interrogation.

## Confirmations, une phrase par acte

say-acknowledged = { $number } : accusé de réception consigné.{ $due ->
        [none] {""}
       *[other] {" "}Réponse due au plus tard le { $due }.
    }
say-admissible = { $number } : jugée recevable.{ $due ->
        [none] {""}
       *[other] {" "}Réponse due au plus tard le { $due }.
    }
say-amended = { $number } : correction consignée; l’ancienne valeur reste dans l’historique.{ $due ->
        [none] {""}
       *[other] {" "}Réponse due au plus tard le { $due }.
    }
say-assigned = { $number } : attribuée à { $officer }.{ $due ->
        [none] {""}
       *[other] {" "}Réponse due au plus tard le { $due }.
    }
say-closed = { $number } : fermée, après { $net } de délai.
say-conflict = { $number } : conflit d’intérêts consigné; la personne visée ne peut ni prendre en charge la requête, ni en décider, ni en voir l’identité.
say-consent = { $number } : consentement consigné.
say-count = { $count ->
        [one] { $count } requête
       *[other] { $count } requêtes
    }
say-disclosure = { $number } est une dénonciation : ni le récit ni l’identité ne sont conservés. La personne est dirigée vers le Protecteur du citoyen, seul guichet depuis le 2024-11-30.
say-dry-run = Essai : rien n’a été écrit. Voici ce qui l’aurait été.
say-due = Au { $today } : { $late ->
        [0] aucune requête en retard
        [one] { $late } requête en retard
       *[other] { $late } requêtes en retard
    }, { $suspended ->
        [0] aucune dont le délai est suspendu
        [one] { $suspended } dont le délai est suspendu
       *[other] { $suspended } dont le délai est suspendu
    }.
say-due-first = Au { $today } : { $shown ->
        [one] la plus pressante
       *[other] les { $shown } plus pressantes
    } de { $open } requêtes, { $late ->
        [0] dont aucune en retard
       *[other] dont { $late } en retard
    }.
say-exported = Données écrites dans { $path }.
say-exported-reopened = { $count ->
        [one] { $count } requête a été rouverte : le fichier ne dit pas sa fermeture d’avant, et une importation ne la rendrait pas.
       *[other] { $count } requêtes ont été rouvertes : le fichier ne dit pas leurs fermetures d’avant, et une importation ne les rendrait pas.
    }
    .hint =
        Pour tout garder : doleances sauvegarder FICHIER
        Pour en lire tous les actes : doleances exporter historique
say-extended = { $number } : réponse annoncée pour le { $extended }. L’échéance de la norme reste le { $due }.
say-found = { $number } : conclusion consignée.
say-ground-added = { $number } : motif ajouté.
say-ground-dropped = { $number } : motif retiré.
say-inadmissible = { $number } : jugée irrecevable. Il reste à fermer la requête.
    .hint = Pour la fermer : doleances clore { $number } --issue irrecevable
say-initialised = Registre créé : { $path } ({ $title }).
say-linked = { $number } : lien consigné.
say-name-in-text = Attention : ce texte dit qui est la personne, par son nom ou un mot qui s’y trouve. L’objet, le texte et les questions se lisent sans --identité : l’identité y serait visible.
say-no-request = Aucune requête ne répond à ces conditions.
say-noted = { $number } : note versée au dossier.
say-received-long-ago = Attention : la date de réception, { $on }, a plus d’un an. Est-ce la bonne année?
say-registered = { $number } : requête inscrite.{ $due ->
        [none] {""}
       *[other] {" "}Réponse due au plus tard le { $due }.
    }
say-reopened = { $number } : rouverte.{ $due ->
        [none] {""}
       *[other] {" "}Réponse due au plus tard le { $due }.
    }
say-resumed = { $number } : le délai court de nouveau.{ $due ->
        [none] {""}
       *[other] {" "}Réponse due au plus tard le { $due }.
    }
say-same-person = { $count ->
        [one] La même personne a déjà une requête au registre : { $numbers }.
       *[other] La même personne a déjà { $count } requêtes au registre, dont : { $numbers }.
    }
say-same-reference = La référence { $reference } est déjà au registre : { $numbers }.
say-suspended-until = { $number } : suspension consignée.
say-suspended = { $number } : délai suspendu, dans l’attente des documents de la personne.
say-undone = { $number } : acte annulé ({ $act }). Il reste dans l’historique, avec son annulation.

warning-upgraded = Le registre a été mis au format de cette version de doleances. Tel qu’il était, il est gardé sous { $path }
    .hint = Cette copie gardera ce qui sera effacé du registre par la suite. Vérifiez le registre, puis rangez-la ou détruisez-la : doleances vérifier --à-fond
warning-open-to-others = Attention : d’autres comptes de cet ordinateur peuvent lire le registre { $path }. Demandez à votre soutien informatique d’en limiter l’accès au bureau.

## Noms des actes, dans l’historique et dans les refus

act-acknowledged = accusé de réception
act-amended = correction
act-assigned = attribution
act-calendar_changed = changement au calendrier
act-closed = fermeture
act-conflict_declared = conflit d’intérêts déclaré
act-consent = consentement
act-consent_recorded = consentement
act-erased = effacement des textes et de l’identité
act-extended = report de la date de réponse
act-found = conclusion
act-found_admissible = triage : recevable
act-found_inadmissible = triage : irrecevable
act-ground_added = motif ajouté
act-ground_dropped = motif retiré
act-handed = dossier confié
act-identity_read = consultation de l’identité
act-import_ended = fin d’une importation
act-import_taken_back = importation annulée
act-import_undone = importation annulée en entier
act-imported = importation
act-initialised = création du registre
act-linked = lien
act-noted = note
act-received = réception
act-reference_added = ajout à une liste
act-reference_renamed = changement de libellé
act-reference_restored = remise dans une liste
act-reference_retired = retrait d’une liste
act-reopened = réouverture
act-resumed = reprise du délai
suspended-until = jusqu’au { $until }
act-suspended = suspension du délai
act-triage = triage
act-undone = annulation d’un acte

heading-history = Historique
quoted = « { $text } »
quoted-field = { $field } : « { $text } »
reopened-for-review = révision, par une autre personne
correction = { $field } : { $from } → { $to }
correction-erased = texte effacé
correction-nothing = (vide)
correction-to = { $field } : { $to }
undone-entry = acte nº { $seq } de l’historique

## Champs et colonnes

field-acknowledged_on = Accusé de réception
    .names = accusé de réception | date d’accusé | ar
field-address = Adresse
    .names = adresse postale
field-admissible = Recevabilité
    .names = recevable
field-anonymous = Anonyme
field-channel = Mode de réception
    .names = mode | canal | moyen | provenance originale
field-closed_on = Fermeture
    .names = date de fermeture | fermée le | répondu le | date de réponse | date de clôture | clos le | fin
field-conflict = Conflit d’intérêts
field-consent = Consentement
field-delay = Délai
field-disposition = Issue
    .names = règlement | résultat
field-due_on = Échéance
field-email = Courriel
    .names = adresse courriel | courriel du requérant
field-external_reference = Référence externe
    .names = no dossier | numéro de dossier | no de dossier | dossier | référence | identifiant | id unique | id
field-extended_to = Nouvelle date annoncée
field-finding = Conclusion
    .names = décision | fondée
field-gross_days = Jours ouvrables bruts
field-ground = Motif
handler-office = le bureau des plaintes
field-handler = Dossier confié à
field-inadmissibility_reason = Motif d’irrecevabilité
field-kind = Type
    .names = type de requête | nature
field-link = Requête liée
field-name = Nom
    .names = nom | requérant | plaignant
field-net_days = Jours ouvrables nets
field-note = Note
field-number = Numéro
field-officer = Responsable
    .names = agent | agente | traité par | attribuée à
field-organisation = Organisation
field-phone = Téléphone
    .names = numéro de téléphone
field-program = Programme ou service
    .names = programme | service
field-received_on = Réception
    .names = date de réception | reçue le | reçu le | date de création | date création | date d’ouverture | date de la plainte | date
field-registered_at = Inscription
field-remedy = Demande de la personne
field-reopened = Réouverture
field-reply = Réponse
field-reply_language = Langue de la réponse
field-representative = Représentation
field-requester = Personne requérante
field-source = Provenance
    .names = origine
field-status = État
field-subject = Objet
    .names = sujet | titre | résumé | acti nom
field-suspension = Suspension
field-text = Texte
    .names = description | faits | récit | détails
field-referred_to = Organisme d’orientation
field-transferred_to = Organisme de transfert
field-transfer_consent_on = Consentement au transfert
field-unit = Unité administrative
    .names = unité | direction | service responsable | unite resp parent | arrondissement
field-within_standard = Délai respecté

## Mots d’un dossier

answer-no = non
answer-yes = oui

consent-asked = demandé
consent-granted = accordé
consent-refused = refusé
consent-withdrawn = retiré

delay-plain = { $days }{ $of }
delay-suspended = { $days }{ $of }; brut : { $gross }, suspendu : { $suspended }
delay-of = { $standard ->
    [none] , sans norme
   *[other] {" "}sur { $standard }
  }{ $reopened ->
    [none] { "" }
   *[other] , depuis la réouverture du { $reopened }
  }

disposition-answered = réponse motivée
disposition-inadmissible = irrecevable
disposition-duplicate = doublon
disposition-no-action = classée sans suite
disposition-settled = règlement informel
disposition-transferred = transférée
disposition-withdrawn = désistement

due-cell = { $late ->
        [yes] { $announced ->
            [none] { $due } (en retard)
           *[other] { $due } (en retard; annoncée pour le { $announced })
        }
       *[no] { $announced ->
            [none] { $due }
           *[other] { $due } (annoncée pour le { $announced })
        }
    }
due-none = sans norme
due-suspended = délai suspendu
due-suspended-late = délai suspendu (en retard)
due-none-while-suspended = Délai suspendu depuis le { $since }
due-past-while-suspended = Délai suspendu depuis le { $since }; dépassé de { $days }
due-while-suspended = Délai suspendu depuis le { $since }; il reste { $days }
file-late = en retard

finding-none = à conclure
finding-partly = partiellement fondée
finding-substantiated = fondée
finding-unsubstantiated = non fondée

identity-anonymous = anonyme
identity-erased = identité effacée
identity-masked = identité protégée
identity-unknown = identité inconnue

kind-unknown = type à déterminer

language-en = anglais
language-fr = français

link-duplicate = doublon
link-related = requête connexe
link-repeat = nouvelle requête sur le même sujet

status-closed = fermée
status-in-progress = en traitement
status-received = reçue
status-suspended = délai suspendu

triage-admissible = recevable
triage-inadmissible = irrecevable
triage-pending = à trier


## Listes de référence

list-body = organismes
list-channel = modes de réception
list-commitment = engagements
list-criterion = critères d’appréciation
list-inadmissibility = motifs d’irrecevabilité
list-kind = types de requête
list-nature = natures des motifs
list-officer = membres de l’équipe
list-partner = organismes partenaires
list-program = programmes et services
list-source = provenances
list-standard = normes de service
list-unit = unités administratives

## Échéance, jour par jour

explain-by-rule = calendrier prolongé selon la règle, à confirmer
explain-closed = fermeture
explain-count = Compte
explain-counted = jour ouvrable
explain-counted-calendar = jour civil
explain-day = Jour
explain-due = échéance
explain-holiday = férié : { $name } ({ $source })
explain-late = en retard
explain-put-off = délai écoulé un jour non ouvrable : reporté au jour ouvrable suivant (Loi d’interprétation, art. 52)
explain-reopened = réouverture : jour 0, qui ne compte pas
explain-receipt = réception : jour 0, qui ne compte pas
explain-removed = férié retiré du calendrier ({ $source })
explain-suspended = délai suspendu
explain-suspended-because = délai suspendu : { $reason }
explain-suspended-undated = délai suspendu, dates inconnues : placé aux premiers jours
explain-today = aujourd’hui
explain-weekday = {""}
explain-weekend = fin de semaine
explain-why = Explication

weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche

holiday-boxing-day = lendemain de Noël
holiday-by-rule = règle de calcul
holiday-canada-day = fête du Canada
holiday-christmas = Noël
holiday-christmas-eve = veille de Noël
holiday-day-after-new-year = lendemain du jour de l’An
holiday-decreed = jour décrété
holiday-easter-monday = lundi de Pâques
holiday-good-friday = Vendredi saint
holiday-labour = fête du Travail
holiday-national-day = fête nationale
holiday-new-year = jour de l’An
holiday-new-year-eve = veille du jour de l’An
holiday-observed = pour le { $day }
holiday-patriots = Journée nationale des patriotes
holiday-thanksgiving = Action de grâces

## Refus : ce que les règles du bureau ne permettent pas

refusal-already-a-holiday = Le { $day } est déjà férié au calendrier du bureau.
    .hint = Pour voir le calendrier : doleances fériés lister
refusal-already-acknowledged = L’accusé de réception de { $number } a déjà été transmis le { $on }.
    .hint = Pour voir les actes du dossier : doleances afficher { $number } --historique
refusal-already-assigned = { $number } est déjà attribuée à { $officer }.
    .hint = Pour l’attribuer à une autre personne : doleances attribuer { $number } --à AGENT
refusal-already-closed = { $number } est fermée depuis le { $on } : une requête fermée ne change plus.
    .hint = Ce qui a été fait avant la fermeture se consigne avec --le DATE. Pour la rouvrir : doleances rouvrir { $number } --raison RAISON
refusal-already-linked = { $number } est déjà liée ainsi à { $to }.
    .hint = Pour voir ses liens : doleances afficher { $number }
refusal-already-so = Rien ne changerait : l’acte « { $act } » est déjà au dossier { $number }, tel quel, depuis le { $on }.
    .hint = Pour voir les actes du dossier : doleances afficher { $number } --historique
        Pour en changer la date, si c’est le dernier, annulez-le d’abord : doleances annuler { $number }
refusal-already-suspended = Le délai de { $number } est suspendu depuis le { $since } : une seule suspension à la fois.
    .hint = Quand les documents sont reçus : doleances reprendre { $number }
refusal-anonymous-with-identity = Une requête anonyme n’a pas d’identité : c’est l’un ou l’autre.
    .hint = Retirez anonymous=oui, ou les renseignements d’identité.
refusal-inadmissible-not-closed-so = { $number } a été jugée irrecevable : elle se ferme comme irrecevable, transférée, doublon ou désistement.
    .hint = Pour la fermer : doleances clore { $number } --issue irrecevable
refusal-substantiated-not-closed-so = { $number } a une conclusion fondée, en tout ou en partie : elle n’est pas classée sans suite.
    .hint = Pour la fermer : doleances clore { $number } --issue répondue --par MODE
refusal-suspended-not-closed = Le délai de { $number } est suspendu depuis le { $since } : il reprend avant la fermeture, pour que ses jours soient comptés.
    .hint = Si le bureau n’attend plus rien : doleances reprendre { $number }
refusal-duplicate-of-which = { $number } ne dit pas de quelle requête elle est le doublon.
    .hint = Donnez le numéro de la requête qui est traitée : doleances clore { $number } --issue doublon --par MODE --doublon-de NUMÉRO
refusal-of-only-for-duplicate = --doublon-de ne va qu’avec la fermeture d’un doublon.
    .hint = Retirez --doublon-de, ou fermez-la ainsi : doleances clore { $number } --issue doublon --par MODE --doublon-de NUMÉRO
refusal-duplicate-of-its-duplicate = { $to } est déjà le doublon de { $number }, directement ou par d’autres : de deux requêtes, une seule est le doublon.
    .hint = Pour voir les liens : doleances afficher { $to }
refusal-subject-needed = Une requête a toujours un objet.
    .hint = Donnez-en un : doleances corriger { $number } --champ objet=OBJET --raison RAISON
refusal-concluded-without-reason = Le Protecteur du citoyen a déjà conclu, le { $on }. Une autre conclusion ne remplace pas celle-là sans raison.
    .hint = Ajoutez pourquoi : --raison RAISON
refusal-before-earliest-receipt = Rien ne peut avoir été reçu le { $on } : le bureau ne connaît rien d’avant le { $earliest }.
    .hint = Corrigez l’année; ou, si le bureau remonte plus loin : doleances réglage régler earliest_receipt AAAA-MM-JJ
refusal-answered-but-inadmissible = { $number } a été jugée irrecevable : elle ne se ferme pas par une réponse motivée.
    .hint = Pour la fermer : doleances clore { $number } --issue irrecevable
refusal-before-previous = L’acte serait daté du { $on }, avant celui qu’il suit ({ $act }, le { $earlier }).
    .hint = Donnez une date à partir de celle-là : --le { $earlier }
refusal-before-receipt = { $number } a été reçue le { $received_on } : aucun acte n’est daté d’avant sa réception, ici le { $on }.
    .hint = Si c’est la date de réception qui est fausse : doleances corriger { $number } --champ réception={ $on } --raison RAISON
refusal-body-only-for-transfer = --vers nomme l’organisme à qui une requête est transférée; cette fermeture n’est pas un transfert.
    .hint = Retirez --vers, ou fermez ainsi : doleances clore { $number } --issue transférée --par MODE --vers ORGANISME
refusal-conflict-already-declared = Le conflit d’intérêts de { $officer } avec { $number } est déjà déclaré.
    .hint = Pour voir le dossier : doleances afficher { $number }
refusal-conflict-of-interest = { $officer } est en conflit d’intérêts avec { $number } depuis le { $on } et ne peut ni la prendre en charge, ni en décider, ni en voir l’identité (politique-cadre, 2.2).
    .hint = Une autre personne doit s’en charger : doleances attribuer { $number } --à AGENT
refusal-consent-not-granted = Aucun consentement n’a été accordé pour { $to } : il n’y a rien à retirer.
    .hint = Pour consigner un refus : doleances consentement { $number } --pour { $to } --refuser
refusal-directed-elsewhere = « { $to } » n’a pas à voir avec le motif « { $reason } » : c’est un autre motif qui y mène.
    .hint = Choisissez l’un des siens, ou le motif qui y mène : doleances référence lister irrecevabilité
refusal-directed-where = Le motif « { $reason } » mène à plusieurs organismes ({ $places }) : il faut dire vers lequel la personne est dirigée.
    .hint = Dites-le : doleances trier { $number } --irrecevable { $code } --diriger-vers ORGANISME
refusal-disclosure-is-directed = Une dénonciation n’est pas traitée par le bureau : la personne est dirigée vers le Protecteur du citoyen, seul guichet depuis le 2024-11-30 (RLRQ, chapitre D-11.1).
    .hint = Pour le consigner : doleances trier { $number } --irrecevable MOTIF --par MODE --type dénonciation
refusal-erased = Les textes et l’identité de { $number } ont été effacés le { $on } : le dossier ne reçoit plus de texte et ne se rouvre pas.
    .hint = Pour voir ce qui en reste : doleances afficher { $number }
refusal-erasure-is-final = Les textes et l’identité de { $number } ont été effacés pour de bon : cet acte ne s’annule pas.
    .hint = Pour voir ce qui reste du dossier : doleances afficher { $number }
refusal-extended-while-suspended = Le délai de { $number } est suspendu depuis le { $since } : il n’y a pas d’échéance à reporter tant qu’il ne court pas.
    .hint = Quand les documents sont reçus : doleances reprendre { $number }
refusal-extension-in-the-past = La date annoncée, le { $to }, serait déjà passée le { $on } : elle n’apprendrait rien à la personne.
    .hint = Donnez une date à venir : doleances prolonger { $number } --au DATE --raison RAISON
refusal-finding-on-inadmissible = { $number } a été jugée irrecevable : seul le bien-fondé d’une plainte recevable s’évalue (politique-cadre, 4.2).
    .hint = Si elle est recevable : doleances trier { $number } --recevable
refusal-finding-on-other-kind = { $kind ->
        [none] Le type de { $number } n’est pas connu : seule une plainte est fondée ou non (politique-cadre, Définitions).
       *[other] { $number } est de type « { $kind } » : seule une plainte est fondée ou non (politique-cadre, Définitions).
    }
    .hint = Si c’est une plainte : doleances trier { $number } --recevable --type plainte
refusal-findings-stand = { $number } a déjà une conclusion : tant qu’elle est au dossier, la requête reste une plainte recevable.
    .hint = Pour annuler le dernier acte : doleances annuler { $number } --raison RAISON
refusal-ground-already-there = Le motif { $ground } est déjà là : chaque motif n’est inscrit qu’une fois.
    .hint = Retirez-le de la commande.
refusal-grounds-without-finding = Il manque une conclusion à ces motifs de { $number } : { $grounds }. Une réponse motivée conclut sur chaque motif d’une plainte (politique-cadre, 4.2).
    .hint =
        Motif par motif : doleances conclure { $number } RANG --non-fondée
        Ou pour tous, à la fermeture : doleances clore { $number } --issue répondue --par MODE --non-fondée
refusal-in-the-future = La date du { $on } est à venir : nous sommes le { $today }. Un acte peut être inscrit en retard, jamais d’avance.
    .hint = Donnez une date qui va jusqu’au { $today }.
refusal-inadmissible-without-reason = { $number } n’a pas été jugée irrecevable : il faut d’abord un motif d’irrecevabilité, dont la personne est informée (politique-cadre, 4.2).
    .hint = Pour la juger irrecevable : doleances trier { $number } --irrecevable MOTIF --par MODE
refusal-kind-unknown = Le type de { $number } n’est pas connu : le triage le fixe.
    .hint = Ajoutez-le : doleances trier { $number } --recevable --type plainte
refusal-link-to-itself = Une requête ne se lie pas à elle-même : { $number }.
    .hint = Donnez le numéro de l’autre requête : doleances lier { $number } NUMÉRO --lien doublon
refusal-no-finding = { $number } est une plainte : une réponse motivée dit si elle est fondée (politique-cadre, 4.2).
    .hint = Ajoutez --fondée CRITÈRE, --partiellement CRITÈRE ou --non-fondée.
refusal-no-means-of-reply = On ne sait pas comment la réponse à { $number } a été transmise, ni pourquoi elle n’a pas pu l’être.
    .hint =
        Si une réponse a été transmise, ajoutez son mode : --par MODE
        Sinon, dites pourquoi : --sans-réponse RAISON
refusal-no-such-ground = { $grounds ->
        [none] { $number } n’a aucun motif.
       *[other] { $number } n’a pas de motif { $n }. Motifs au dossier : { $grounds }.
    }
    .hint = Pour ajouter un motif : doleances motif { $number } add NATURE
refusal-not-a-holiday = Le { $day } n’est pas férié au calendrier du bureau.
    .hint = Pour voir le calendrier : doleances fériés lister
refusal-not-after-due = L’échéance de { $number } est le { $due } : une réponse annoncée pour le { $to } ne la reporte pas.
    .hint = Donnez une date plus lointaine que l’échéance. Pour voir comment elle se compte : doleances afficher { $number } --expliquer
refusal-not-after-extension = La réponse à { $number } est déjà annoncée pour le { $earlier } : une date annoncée ne se reporte que plus loin, ici le { $to }.
    .hint = Si cette annonce était une erreur et que c’est le dernier acte : doleances annuler { $number } --raison RAISON
refusal-not-closed = { $number } n’est pas fermée : seule une requête fermée se rouvre.
    .hint = Pour voir où elle en est : doleances afficher { $number }
refusal-suspension-without-end = { $number } est fermée depuis le { $on } : une suspension d’avant la fermeture a une fin.
    .hint = Donnez-la : doleances suspendre { $number } --le DÉBUT --jusqu-au FIN --raison RAISON
refusal-no-such-import = Il n’y a pas d’importation { $n }.
    .hint = Chaque importation dit son numéro quand elle se termine; l’historique les garde : doleances exporter historique
refusal-import-undone-before = L’importation { $n } a été annulée le { $on }.
refusal-import-acted-on = L’importation ne s’annule plus en entier : il s’est fait autre chose depuis sur { $request }.
    .hint = Pour le voir : doleances afficher { $request } --historique
refusal-not-suspended = Le délai de { $number } n’est pas suspendu.
    .hint = Pour le suspendre, dans l’attente de documents de la personne : doleances suspendre { $number } --raison RAISON
refusal-not-triaged = { $number } n’a pas été triée : la recevabilité s’évalue avant de conclure et de répondre (politique-cadre, 4.2).
    .hint = Pour la trier : doleances trier { $number } --recevable
refusal-nothing-to-undo = Il n’y a plus rien à annuler dans { $number } : la réception demeure, car un numéro ne sert qu’une fois.
    .hint = Pour corriger un champ : doleances corriger { $number } --champ CHAMP=VALEUR --raison RAISON
refusal-persons-already-notified = Les personnes concernées ont été avisées le { $on } : leur avis ne peut plus être différé.
    .hint = Si la date est fausse : doleances incident modifier INCIDENT --personnes-avisées DATE
refusal-receipt-after-act = { $number } n’a pas pu être reçue le { $received_on } : un acte y est daté du { $earlier } ({ $act }).
    .hint = Donnez une date de réception qui va jusqu’au { $earlier }.
refusal-review-by-same-officer = { $officer } a eu la première décision sur { $number } : la révision revient à une autre personne (politique-cadre, 2.2). Qui a fait le premier examen ne fait plus que lire et noter.
    .hint = Une autre personne prend le dossier : doleances --auteur AGENT attribuer { $number } --à AGENT
refusal-transfer-to-whom = Une requête est transférée à un organisme, qui n’est pas nommé.
    .hint = Ajoutez-le : doleances clore { $number } --issue transférée --par MODE --vers ORGANISME
refusal-transfer-without-consent = { $number } ne peut être transférée à « { $body } » sans le consentement de la personne : aucun qui tienne n’est consigné (MAMH, principes directeurs).
    .hint = Quand la personne l’a accordé : doleances consentement { $number } --pour { $code } --accorder
refusal-which-ground = { $number } a plusieurs motifs ({ $grounds }) : il faut dire lequel.
    .hint = Donnez son rang : doleances conclure { $number } RANG --non-fondée

## Listes de référence : ce qui ne s’y inscrit pas

list-refusal-already-retired = « { $code } » est déjà retiré de la liste « { $list } » depuis le { $on }.
    .hint = { $which ->
        [standard] Une norme qui a pris fin n’est pas reprise; inscrivez-en une autre : doleances référence ajouter norme --aide
       *[other] Pour le remettre dans les choix : doleances référence retirer { $which } { $code } --annuler
    }
list-refusal-already-there = Le code « { $code } » est déjà dans la liste « { $list } ».
    .hint = Choisissez un autre code, ou changez le libellé de celui-là.
list-refusal-misplaced = « { $code } » ne peut pas avoir de champ « { $field } » dans la liste « { $list } ».
list-refusal-no-label = Il manque à « { $code } » son libellé ({ $lang }) : chaque élément en a un en français (fr) et un en anglais (en).
list-refusal-no-terms = La norme « { $code } » doit dire sa durée, son unité et sa cible.
list-refusal-nothing-changes = Rien ne changerait : « { $code } » est déjà inscrit ainsi dans la liste « { $list } ».
    .hint = Pour voir la liste : doleances listes lister { $which }
list-refusal-not-retired = « { $code } » n’est pas retiré de la liste « { $list } » : rien n’est à remettre.
list-refusal-parent-cycle = « { $code } » ne peut pas être au-dessus de lui-même dans la liste « { $list } ».
list-refusal-reserved = « { $code } » n’est pas un code : les filtres et les rapports donnent un autre sens à ce mot.
    .hint = Choisissez un autre code pour la liste « { $list } ».
list-refusal-ruled = « { $code } » reste dans la liste « { $list } » : des règles du registre portent sur ce code.
    .hint = Pour l’appeler autrement : doleances référence renommer { $which } { $code } --fr LIBELLÉ --en LIBELLÉ
list-refusal-standard-ended = La norme « { $code } » a pris fin : ce qui a été reçu depuis est soumis à une autre.
    .hint = Inscrivez-en une nouvelle, sous un autre code : doleances référence ajouter norme --aide
list-refusal-unknown = Le code « { $code } » n’est pas dans la liste « { $list } ».
list-refusal-unknown-parent = « { $code } » dépendrait de « { $parent } », qui n’est pas dans la liste « { $list } ».
list-refusal-unknown-reference = « { $code } » renvoie à « { $missing } », qui n’est pas dans la liste « { $list } ».

## Codes, dates et périodes

error-ambiguous-code = « { $typed } » désigne plusieurs éléments de la liste « { $list } » : { $codes }.
    .hint = Donnez l’un de ces codes.
error-ambiguous-date = « { $typed } » peut se lire { $one } ou { $other }.
    .hint = Écrivez la date ainsi : { $one }
error-no-such-day = « { $typed } » n’existe pas au calendrier.
    .hint = Une date s’écrit AAAA-MM-JJ, par exemple 2026-11-21.
error-no-such-month = « { $typed } » n’est pas un mois : il y en a douze.
    .hint = Un mois s’écrit AAAA-MM, ou avril, avril 2026, 4, dernier.
error-no-such-period-day = « { $typed } » n’existe pas au calendrier.
    .hint = Une période s’écrit AAAA-MM-JJ..AAAA-MM-JJ, par exemple 2026-04-01..2026-06-30.
error-no-such-quarter = « { $typed } » n’est pas un trimestre : il y en a quatre, d’avril à mars.
    .hint = Un trimestre s’écrit AAAA-Tn, ou T1 2026, T1, dernier; 2026-T1 va d’avril à juin 2026.
error-not-a-date = « { $typed } » n’est pas une date.
    .hint = Une date s’écrit AAAA-MM-JJ, ou 27 novembre, 27/11/2026, hier, avant-hier, vendredi, -3j (il y a trois jours).
error-not-a-period = « { $typed } » n’est pas une période.
    .hint = Un mois s’écrit 2026-04; un trimestre, 2026-T1; un exercice, 2026 ou 2026-2027.
error-not-consecutive = « { $typed } » n’est pas un exercice : ses deux années doivent se suivre.
    .hint = L’exercice d’avril 2026 à mars 2027 s’écrit 2026-2027.
error-period-backwards = La période { $typed } finit avant de commencer.
    .hint = Inversez les deux dates.
error-retired-code = « { $typed } » est retiré de la liste « { $list } » depuis le { $on } : il ne sert plus aux nouvelles requêtes.
    .hint = Pour voir les codes en vigueur : doleances référence lister { $code }
error-unknown-officer = « { $typed } » n’est ni dans la liste des membres de l’équipe ni le nom de votre compte.{ $nearest ->
        [none] {""}
       *[other] {" "}Vouliez-vous dire : { $nearest }?
    }
    .hint = Pour ajouter une personne à l’équipe : doleances référence ajouter membre CODE --fr NOM
error-unknown-code = « { $typed } » n’est pas dans la liste « { $list } ».
    .hint = Pour voir les codes : doleances référence lister { $code }
error-unknown-code-near = « { $typed } » n’est pas dans la liste « { $list } ». Vouliez-vous dire : { $nearest }?
    .hint = Pour voir tous les codes : doleances référence lister { $code }

## Autres empêchements

error-fault = Une erreur du programme l’a arrêté ({ $place }). Ce qui n’était pas déjà inscrit ne l’a pas été.
    .hint =
        Pour savoir si l’acte est inscrit : doleances afficher NUMÉRO --historique
        Notez ce que vous faisiez et prévenez votre soutien informatique.
error-output = Le résultat n’a pas pu être écrit : { $why }.
error-profile-empty-list = { $path } : il faut au moins un élément dans la liste « { $list } ».
error-profile-item = { $path }, ligne { $line } : { $why }
error-profile-reference = { $path }, ligne { $line } : « { $field } » nomme « { $code } », qui n’est pas dans les listes du profil.
error-profile-setting = { $path }, ligne { $line } : « { $field } » est vide ou hors limites.
error-profile-toml = { $line ->
        [none] { $path } n’est pas un profil lisible. Détail technique : { $why }
       *[other] { $path }, ligne { $line } : le profil n’est pas lisible. Détail technique : { $why }
    }
error-age = Le programme age n’a pas fait ce qui lui était demandé : { $why }
error-no-age = Le programme age, qui chiffre les copies et les ouvre, n’est pas sur ce poste.
    .hint = Demandez à votre soutien informatique de l’installer (paquet « age »), ou copiez sans --destinataire sur un disque chiffré.
error-stopped = Arrêté : rien n’a été écrit.
error-unknown-profile = « { $typed } » n’est pas un profil. Profils fournis : { $names }.
    .hint = Pour un profil à vous, donnez le fichier : doleances initialiser --profil FICHIER.toml

system-denied = l’accès est refusé
system-directory = c’est un dossier
system-full = il n’y a plus de place sur le disque
system-not-found = rien n’existe sous ce nom
system-not-text = le contenu n’est pas du texte UTF-8
system-other = le système répond par l’erreur { $code }

## Le registre

store-already-there = Il y a déjà un fichier à { $path } : il n’est jamais remplacé.
    .hint = Pour créer un registre ailleurs : doleances --registre FICHIER initialiser
store-older-copy = { $path } vient d’une version plus ancienne de doleances : elle n’a pas été remise en place.
    .hint = Mettez d’abord à jour un double de cette copie, puis remettez-le : doleances --registre DOUBLE vérifier
store-broken-copy = { $path } ne se tient pas : elle n’a pas été remise en place.
    .hint = Pour savoir ce qui ne va pas : doleances --registre COPIE vérifier --à-fond
store-moved = Le registre a été remplacé pendant que cette commande attendait son tour : rien n’a été écrit.
    .hint = Reprenez la commande : elle se fera sur le registre qui est maintenant en place.
store-not-wiped = L’acte est fait, mais le fichier n’a pu être récrit : ses pages libres peuvent garder ce qui est effacé. Détail technique : { $why }
    .hint = Faites une sauvegarde, remettez-la, puis détruisez le fichier qu’elle remplace. Pour commencer : doleances sauvegarder COPIE
store-busy = Le registre est occupé par une autre commande.
    .hint = Réessayez dans un instant.
store-damaged = Le registre est endommagé; rien n’y a été écrit. Détail technique : { $why }
    .hint = Conservez le fichier tel quel et travaillez avec la dernière copie de sauvegarde : doleances --registre COPIE vérifier --à-fond
store-false-mark = { $path } porte la marque d’un ancien registre (format { $version }) sans en être un : la marque a été modifiée par un autre programme que doleances, et d’autres données l’ont peut-être été. Le fichier n’a pas été touché.
    .hint = Conservez-le tel quel et travaillez avec la dernière copie de sauvegarde : doleances --registre COPIE vérifier --à-fond
store-file-there = Il y a déjà un fichier à { $path } : il n’a pas été touché.
    .hint = Donnez un autre nom, ou ajoutez --remplacer pour le remplacer.
store-directory = { $path } est un dossier, non un registre.
    .hint = Donnez un fichier : doleances --registre FICHIER lister
store-link = { $path } est un lien : ni le lien ni ce à quoi il mène n’est remplacé.
    .hint = Donnez le nom du fichier lui-même, ou un autre nom.
store-full = Il n’y a plus de place sur le disque; rien n’a été écrit au registre.
    .hint = Libérez de l’espace, puis reprenez la commande.
store-io = { $path } : { $why }.
store-missing = Il n’y a pas de registre à { $path }.
    .hint =
        Pour le créer : doleances initialiser
        Pour en ouvrir un autre : doleances --registre FICHIER lister
store-network = { $path } est sur un disque partagé en réseau, où un registre peut s’abîmer.
    .hint = Placez-le sur le disque de l’ordinateur : doleances --registre FICHIER initialiser
store-newer = { $path } vient d’une version plus récente de doleances (format { $version }); il n’a pas été touché.
    .hint = Installez la version la plus récente de doleances.
store-no-such-request = La requête { $number } n’est pas au registre.
    .hint = Pour la trouver : doleances lister, ou doleances chercher MOTS
store-never-replaced = { $path } n’est pas remplacé : un registre, un appareil ou un dossier ne l’est jamais.
    .hint = Donnez un autre nom de fichier. Avec -o, la sortie standard se nomme « - ».
store-no-such-record = { $series ->
        [measure] La mesure { $number } n’est pas au registre.
        [issue] L’enjeu { $number } n’est pas au registre.
        [ombudsman] Le dossier du Protecteur du citoyen { $number } n’est pas au registre.
        [edition] L’édition { $number } n’est pas au registre.
        [activity] L’activité { $number } n’est pas au registre.
       *[incident] L’incident { $number } n’est pas au registre.
    }
    .hint = { $series ->
        [measure] Pour la trouver : doleances mesure lister
        [issue] Pour le trouver : doleances enjeu lister
        [ombudsman] Pour le trouver : doleances protecteur lister
        [edition] Pour la trouver : doleances rapport éditions
        [activity] Pour la trouver : doleances activité lister
       *[incident] Pour le trouver : doleances incident lister
    }
record-measure = mesure { $number }
record-issue = enjeu { $number }
record-ombudsman = dossier du Protecteur du citoyen { $number }
record-incident = incident { $number }
store-no-directory = Le dossier { $path } n’existe pas : rien n’a été écrit.
    .hint = Créez ce dossier, ou choisissez-en un autre.
store-not-a-directory = { $path } est un fichier, non un dossier : rien ne peut y être écrit.
    .hint = Choisissez un dossier, ou donnez un autre nom.
store-not-a-file = { $path } n’est pas un fichier ordinaire.
    .hint = Donnez un fichier : doleances --registre FICHIER lister
store-not-a-register = { $path } n’est pas un registre de doleances; il n’a pas été touché.
    .hint = Pour créer un registre : doleances --registre FICHIER initialiser
store-not-written = Le système a refusé d’écrire le fichier du registre; rien n’y a changé.
    .hint = Vérifiez l’espace libre, la taille permise à ce compte et l’état du disque, puis reprenez la commande.
store-old-sqlite = SQLite { $version } est trop ancien pour tenir un registre.
    .hint = Installez la version la plus récente de doleances.
store-read-only = Le registre ne peut pas être modifié : le fichier ou son dossier est en lecture seule.
    .hint = Demandez à votre soutien informatique le droit d’y écrire.
store-sqlite = Le registre n’a pas pu faire l’opération; rien n’a été écrit. Détail technique : { $why }
store-unreadable = Le registre { $path } ne se lit pas : { $why }.
    .hint = Vérifiez le nom du fichier et vos droits.
store-year-is-full = Il n’y a plus de numéro libre pour { $year }.
    .hint = Vérifiez la date de réception.

## Commandes qui ne se comprennent pas

usage-conflict = { $arg } ne va pas avec { $prior }.
    .hint = Gardez l’un des deux.
usage-empty-register = --registre ne nomme aucun fichier.
    .hint = Donnez un fichier : doleances --registre FICHIER lister
usage-check-form = Le résultat d’une vérification ne s’écrit pas en csv.
    .hint = Sans --format, il se lit; --format json est pour les scripts.
usage-excel-is-csv = --excel écrit un fichier csv, et --format demande { $form }.
    .hint = Retirez l’un ou l’autre.
usage-file-denied = L’accès au fichier { $path } est refusé.
    .hint = Vérifiez le nom du fichier et vos droits.
usage-file-missing = Le fichier { $path } n’existe pas.
    .hint = Vérifiez le nom et le dossier.
usage-file-not-text = Le contenu de { $path } n’est pas du texte UTF-8.
    .hint = Enregistrez le fichier en texte brut, codage UTF-8.
usage-file-unreadable = Le fichier { $path } ne se lit pas. Détail technique : { $why }
usage-invalid-value = { $valid ->
        [none] { $arg } n’admet pas « { $value } ».
       *[other] { $arg } n’admet pas « { $value } ». Valeurs admises : { $valid }.
    }
usage-missing = { $count ->
        [one] Il manque { $flags }.
       *[other] Il manque { $count } éléments : { $flags }.
    }
    .hint = Ajoutez à la commande ce qui manque; --aide dit à quoi sert chaque élément.
usage-missing-argument = Il manque { $arg }.
    .hint = Écrivez : { $usage }
usage-missing-verb = Il manque le verbe : que faut-il faire?
usage-either = { $others } ou { $last }
usage-nothing-to-type = Chaque commande finit d’elle-même : il n’y a rien à quitter.
usage-option-of = Elle existe pour : { $verbs }.
usage-negative = { $arg } est un nombre négatif, et aucun ne va ici.
usage-unexpected-condition = « { $arg } » est de trop dans cette commande.
    .hint =
        Ce qu’on cherche s’écrit ainsi : --type plainte, --statut reçue, --responsable AGENT…
        Pour chercher un mot : doleances chercher { $arg }
usage-unexpected-date = « { $arg } » est de trop dans cette commande.
    .hint = Une période s’écrit avec deux points entre ses dates : 2026-04-01..2026-06-30
usage-unexpected-label = « { $arg } » est de trop dans cette commande.
    .hint = Un libellé de plusieurs mots s’écrit entre guillemets droits, par exemple : "Centre de contacts"
usage-unexpected-number = « { $arg } » est de trop : cette commande ne prend qu’un numéro.
    .hint = Pour chaque autre numéro, reprenez la commande.
usage-unexpected-text = « { $arg } » est de trop dans cette commande.
    .hint = Un texte s’écrit entre guillemets droits : --texte "Appel de la personne"
usage-nearest = Vouliez-vous dire { $nearest }?
usage-no-home = Le dossier de ce compte est inconnu : on ne sait pas où est le registre.
    .hint = Dites où il est : doleances --registre FICHIER lister
usage-not-a-count = { $arg } attend un nombre entier, non « { $value } ».
usage-no-identity = Cette copie est chiffrée : il faut la clé privée pour l’ouvrir.
    .hint = doleances restaurer COPIE --identité FICHIER-DE-LA-CLÉ
usage-not-a-digest = « { $typed } » n’est pas une empreinte.
    .hint = Une empreinte compte 64 chiffres hexadécimaux (0 à 9, a à f) : reprenez-la du rapport, ou de : doleances vérifier
usage-not-a-number = « { $typed } » n’est pas un numéro du registre.
    .hint = Un numéro s’écrit 2026-0042, ou 42 pour une requête de cette année; M3 est une mesure, E3 un enjeu, P3 un dossier du Protecteur, I3 un incident, R3 une édition.
usage-not-a-month = « { $typed } » n’est pas un mois.
    .hint = Un mois s’écrit AAAA-MM, ou avril, avril 2026, 4, dernier.
usage-not-a-quarter = « { $typed } » n’est pas un trimestre.
    .hint = Un trimestre s’écrit AAAA-Tn, ou T1 2026, T1, dernier; 2026-T1 va d’avril à juin 2026.
usage-not-a-year = « { $typed } » n’est pas un exercice.
    .hint = Un exercice s’écrit 2026 ou 2026-2027, ou dernier.
usage-request-only = { $arg } ne vaut que pour une requête.
usage-other-series = C’est { $record }, et non { $wanted ->
        [request] une requête
        [measure] une mesure
        [issue] un enjeu
        [ombudsman] un dossier du Protecteur du citoyen
        [incident] un incident
       *[edition] une édition
    }.
usage-not-an-officer = « { $typed } » ne dit pas qui fait partie de l’équipe.
    .hint = Une personne s’écrit CODE:NOM, ou CODE:NOM:COMPTE, comme dans --membre "mroy:Marie Roy:roym01".
usage-field-twice = Le champ { $field } est donné deux fois : laquelle des deux valeurs est la bonne?
usage-not-a-setting = « { $typed } » ne dit pas quel champ corriger, ni sa valeur.
    .hint = Écrivez CHAMP=VALEUR, par exemple : --champ mode=téléphone
usage-not-text = La commande contient des octets qui ne sont pas du texte UTF-8.
usage-not-understood = La commande n’est pas comprise.
usage-nul = Le texte contient un caractère nul, que le registre ne garde pas.
usage-number-too-small = { $arg } attend un nombre plus grand que { $value }.
usage-number-too-large = { $arg } attend un nombre plus petit que { $value }.
usage-repeated = { $arg } ne se donne qu’une fois.
usage-see-help = Pour l’aide : doleances --aide
usage-see-verb-help = Pour l’aide : doleances { $verb } --aide
usage-too-long = { $most ->
        [one] Le texte dépasse { $most } octet.
       *[other] Le texte dépasse { $most } octets.
    }
    .hint = Gardez le document ailleurs et résumez-le.
usage-too-many-values = { $arg } a une valeur de trop : « { $value } ».
usage-unexpected = « { $arg } » est de trop dans cette commande.
    .hint = Si c’est la suite d’un texte, mettez-le tout entier entre guillemets droits.
usage-unknown-argument = { $arg } n’existe pas pour cette commande.
usage-unknown-field = « { $field } » n’est pas un champ. Champs : { $names }.
usage-unknown-verb = « { $verb } » n’est pas un verbe de doleances.
usage-value-missing = Il manque une valeur à { $arg }.

## Preuve du registre

check-anchor-broken = L’empreinte donnée n’est pas celle de l’acte { $seq } : le journal n’est plus celui d’alors.
check-anchor-holds = L’empreinte donnée est bien celle de l’acte { $seq }.
check-broken = { $count ->
        [one] { $count } anomalie. Conservez le fichier tel quel et prévenez votre soutien informatique.
       *[other] { $count } anomalies. Conservez le fichier tel quel et prévenez votre soutien informatique.
    }
check-clock-back = À l’acte { $seq }, l’horloge de l’ordinateur a reculé. Ce n’est pas une anomalie du registre.
check-deep-holds = Le journal se tient, et les tables disent ce qu’il dit.
check-entries = Actes au journal : { $count }
check-head = Empreinte : { $digest }
check-holds = Le journal se tient. Pour comparer aussi les tables : doleances vérifier --à-fond
check-limits = Notez l’empreinte ailleurs : c’est elle qui prouvera qu’aucun acte n’a été retiré de la fin.
check-problem-chain = Acte { $seq } : son empreinte n’est pas celle de ce qu’il dit.
check-problem-erased-unsaid = Acte { $seq } : ses textes ont été effacés sans qu’un acte le dise.
check-problem-file = Le fichier est endommagé. Détail technique : { $what }
check-problem-full-text = L’index de recherche ne contient pas les textes des requêtes.
check-problem-gap = Acte { $seq } : il manque, ou n’est pas à son rang.
check-problem-missing = { $number }, table { $table } : une ligne que le journal demande n’y est pas.
check-problem-office = Table { $table } : elle ne dit pas ce que dit le journal.
check-problem-row = { $number }, table { $table } : ces colonnes ne disent pas ce que dit le journal : { $columns }.
check-problem-schema = « { $name } » n’est pas tel que cette version l’écrit.
check-problem-unknown = { $number }, table { $table } : une ligne que le journal ne connaît pas.
check-problem-unreadable = Acte { $seq } : il ne se lit pas.
check-problem-words = Acte { $seq } : ses textes ne sont pas ceux qui ont été inscrits.
check-profile-complete = Le bureau n’a rien à compléter dans ses réglages ni dans ses listes.
check-replayed = Requêtes comparées au journal : { $count }
say-backed-up = Copie vérifiée du registre : { $path }
say-older-removed = { $count ->
        [one] Une copie plus ancienne détruite : { $paths }
       *[other] { $count } copies plus anciennes détruites : { $paths }
    }
warning-older-kept = Aucune copie plus ancienne n’a été détruite : ce registre n’est pas celui que ce compte a vu la dernière fois.
    .hint = Pour savoir ce qui diffère : doleances vérifier
say-restored = Registre remis en place : { $path }. La copie, vérifiée en entier, a { $entries } inscriptions, la dernière du { $last }.
say-restorable = Simulation : rien n’est écrit. La copie, vérifiée en entier, a { $entries } inscriptions, la dernière du { $last }; elle prendrait la place de { $path }
say-superseded = Le registre remplacé est gardé : { $path }
    .hint = { $more ->
        [0] Il n’avait rien que la copie n’ait pas.
        [unknown] Ses inscriptions ne se comptent plus. Pour en tirer ce qui se lit : doleances récupérer { $path }
        [one] Il avait une inscription de plus, qui n’est plus au registre. Pour la lire : doleances --registre { $path } exporter historique
       *[other] Il avait { $more } inscriptions de plus, qui ne sont plus au registre. Pour les lire : doleances --registre { $path } exporter historique
    }

help-backup = Copier le registre, la copie étant vérifiée
    .more =
        La copie est prise d’un seul coup, même si d’autres travaillent au registre. Dans un dossier, ou avec --garder, son nom porte la date et l’heure.
        Avec --destinataire, la copie est chiffrée par le programme age : seule la clé privée, qui n’a pas à être sur ce poste, l’ouvre.
    .examples =
        doleances sauvegarder registre-2026-05-04.db
        doleances sauvegarder /sauvegardes --garder 30
        doleances sauvegarder /sauvegardes --garder 30 --destinataire age1…
help-backup-file = Fichier de la copie, ou dossier où la mettre
help-backup-keep = N’y garder que les N dernières copies datées
help-backup-recipient = Clé publique age (age1…) de qui pourra l’ouvrir; à répéter pour plusieurs
help-restore = Remettre une copie de sauvegarde à la place du registre
    .more =
        La copie est vérifiée en entier avant de prendre la place du registre, et celui-ci est gardé à côté, sous son nom suivi de la date. Rien n’est remplacé pendant que d’autres y travaillent.
    .examples =
        doleances restaurer /sauvegardes/registre-2026-05-04-180000.db
        doleances restaurer copie.db.age --identité clé.txt
help-restore-file = Copie à remettre
help-restore-identity = Fichier de la clé privée age, pour une copie chiffrée
help-check = Prouver que le registre n’a pas été modifié hors de doleances
    .more = Affiche le nombre d’actes et leur empreinte, qui figure aussi sur chaque rapport. Le code de sortie est 4 si quelque chose ne va pas.
    .examples =
        doleances vérifier --à-fond
        doleances vérifier --empreinte EMPREINTE --rang 1250
help-check-accept = S’en tenir désormais au registre tel qu’il est, bien que ce compte en ait vu un autre
help-check-at = Nombre d’actes au journal quand l’empreinte a été notée
help-check-profile = Lister ce que le bureau doit encore compléter : coordonnées, réglages, éléments à confirmer
help-check-deep = Refait toutes les tables à partir du journal et les compare
help-check-digest = Empreinte notée auparavant, à comparer

## Exportation et importation

say-code-added = Liste « { $list } » : « { $text } » ajouté, code { $code }.
say-code-merged = Liste « { $list } » : « { $text } » compté avec « { $label } », code { $code } (aux accents et à la casse près).
say-equal-lines = { $count ->
        [one] Une ligne sans référence dit la même chose qu’une requête du registre : ligne { $line }, { $number }. Elle compte deux fois, à moins que vous n’annuliez.
       *[other] { $count } lignes sans référence disent la même chose que des requêtes du registre : ligne { $line }, { $number }, et ainsi des autres. Elles comptent deux fois, à moins que vous n’annuliez.
    }
say-windows-1252 = Le fichier est lu en Windows-1252, dont il a l’allure.
say-import-number = Pour annuler toute cette importation, tant que rien n’a été fait de ses requêtes : doleances annuler import:{ $n }
say-import-undone = Importation { $n } annulée : { $removed ->
        [one] { $removed } requête retirée
       *[other] { $removed } requêtes retirées
    }; { $reverted ->
        [one] { $reverted } requête remise comme elle était
       *[other] { $reverted } requêtes remises comme elles étaient
    }. Les numéros ne resservent pas; les codes que les listes ont gagnés restent.
say-renumbered = { $count ->
        [one] Un numéro du fichier n’est pas de ce registre : { $theirs } est devenue { $ours }.
       *[other] { $count } numéros du fichier ne sont pas de ce registre : { $theirs } est devenue { $ours }, et ainsi des autres.
    }
say-imported = { $count ->
        [one] { $count } requête importée
       *[other] { $count } requêtes importées
    }{ $updated ->
        [0] {""}
        [one]; { $updated } complétée
       *[other]; { $updated } complétées
    }; { $known ->
        [one] { $known } déjà au registre
       *[other] { $known } déjà au registre
    }; { $refused ->
        [one] { $refused } refusée
       *[other] { $refused } refusées
    }; { $aside ->
        [one] { $aside } valeur impossible laissée inconnue
       *[other] { $aside } valeurs impossibles laissées inconnues
    }.

help-export = Exporter des données, sans les identités
    .more = Sans --excel, le fichier est pour les programmes : codes, virgules et noms de colonnes stables. Un nom en .xlsx donne un classeur, où dates et nombres en sont.
    .examples =
        doleances exporter requêtes --reçue 2026-04-01..2027-03-31 --excel -o requetes.csv
        doleances exporter requêtes -o requetes.xlsx
        doleances exporter historique --format jsonl
help-export-excel = Pour Excel : libellés, point-virgule et virgule décimale en français
help-export-output = Fichier à écrire. Par défaut : la sortie standard
help-export-what = Données : requêtes, motifs, consultations, enjeux, mesures, protecteur (dossiers), échanges (avec le Protecteur), incidents ou historique
help-import = Importer les requêtes d’un autre système
    .more = Tout le fichier est pris, ou rien, à moins que --rejets ne recueille les lignes refusées. Ce que la source n’a jamais noté reste inconnu.
    .examples =
        doleances importer examples/import.csv --gabarit examples/import.toml --à-blanc
        doleances importer plaintes.csv --gabarit gabarit.toml --à-blanc
        doleances importer plaintes.csv --gabarit gabarit.toml --rejets refus.csv
    .words =
        {"["}columns] champ = "COLONNE"  D’où vient chaque champ, ou une table :
          column = "COLONNE"  la colonne; columns = ["A", "B"] et join = " / " pour un texte en plusieurs
          values = {"{"} "Tél." = "phone" {"}"}  les mots du fichier et leurs codes; "" laisse inconnu
          otherwise = "web"  ce qui vaut pour les autres mots; une cellule vide reste inconnue
          `date_format = "%d/%m/%Y"`  la forme des dates de la colonne (jour, mois, année)
          impossible = "unknown"  laisse inconnu ce qui contredit le reste, plutôt que de refuser la ligne
        {"["}constants] champ = "valeur"  Ce qui vaut pour toutes les lignes
        ignore = ["COLONNE"]  Les colonnes que rien ne prend : chacune est nommée, ou le fichier est refusé
        grow = ["unit", "officer"]  Les listes qui gagnent les valeurs du fichier, à la casse et aux accents près
        `date_format = "%d/%m/%Y"`  La forme de toutes les dates; plusieurs formes entre crochets
        encoding = "windows-1252"  Le codage : utf-8, utf-16 ou windows-1252. Par défaut, il est reconnu
        delimiter = ";"  Le séparateur. Par défaut, celui de la première ligne
        unknown  Dans une cellule ou une constante : la source dit qu’elle ne le sait pas
        number  La colonne du numéro, dans un fichier qui vient de ce registre
help-import-file = Fichier CSV, ou - pour l’entrée standard
help-import-map = Gabarit .toml qui dit quelle colonne va dans quel champ. Par défaut : les colonnes d’une exportation
help-import-propose = Écrit un gabarit d’après l’en-tête et les valeurs du fichier, à relire et à corriger
help-import-rejects = Fichier où écrire les lignes refusées, avec leur numéro et la raison
help-import-update = Consigne ce que le fichier dit de plus des requêtes connues : accusé, tri, conclusion, fermeture
help-import-skip_known = Passe les requêtes dont la référence est déjà au registre

field-account = Compte de l’ordinateur
field-acknowledged_by = Mode de l’accusé de réception
field-act = Acte
field-by = Inscrit par
field-commitment = Engagement
field-criterion = Critère d’appréciation
field-erased = Textes effacés
field-facts = Faits
field-found_on = Date de la conclusion
field-grounds = Motifs
field-n = Rang
field-nature = Nature du motif
field-on = Date de l’acte
field-reasons = Raisons de la conclusion
field-recorded_at = Inscrit le
field-reply_by = Mode de la réponse
field-seq = Rang au journal
field-suspended_days = Jours suspendus
field-suspensions = Suspensions
field-triaged_on = Triage
field-words = Textes

list-disposition = issues
list-finding = conclusions
list-handler = responsables du traitement
list-language = langues

error-import-bad-header = La première ligne du fichier ne se lit pas : { $why }.
error-import-duplicate-column = Deux colonnes du fichier s’appellent « { $column } ».
    .hint = Donnez un nom différent à chaque colonne.
error-import-empty = Le fichier est vide.
error-import-header = { $count ->
        [one] Les colonnes du fichier ont { $count } problème; rien n’a été importé.
       *[other] Les colonnes du fichier ont { $count } problèmes; rien n’a été importé.
    }
    .hint = Pour dire quelle colonne va dans quel champ : doleances importer FICHIER.csv --gabarit GABARIT.toml
error-import-io = Le fichier ne se lit pas : { $why }.
    .hint = Donnez un fichier CSV : doleances importer FICHIER
error-import-no-mark = Le fichier est dit en UTF-16, mais n’en porte pas la marque.
    .hint = Enregistrez-le en UTF-8.
error-import-all-refused = { $count ->
        [one] La seule ligne du fichier a été refusée; rien n’a été importé.
       *[other] Les { $count } lignes du fichier ont été refusées; rien n’a été importé.
    }
    .hint = Corrigez le gabarit selon ce qui précède, puis : doleances importer FICHIER.csv --gabarit GABARIT.toml --à-blanc
error-import-dates-both = Les dates du fichier se lisent dans les deux ordres : le jour d’abord à la ligne { $day_line } (« { $day } »), le mois d’abord à la ligne { $month_line } (« { $month } »). Rien n’a été importé : le jour et le mois des autres ne sont pas sûrs.
    .hint = Donnez toutes les dates dans un seul ordre, ou à chaque colonne sa forme : `received_on = {"{"} column = "COLONNE", date_format = "%d/%m/%Y" {"}"}`
error-import-dates-other = Le gabarit annonce des dates en `{ $format }`, mais celles qui tranchent se lisent toutes dans l’autre ordre (ligne { $line }, « { $date } »). Rien n’a été importé : le jour et le mois des autres seraient inversés.
    .hint = Dans le gabarit : `date_format = "{ $swapped }"`
error-import-is-utf-8 = Le gabarit dit que le fichier est en Windows-1252, mais il est en UTF-8. Rien n’a été importé.
    .hint = Dans le gabarit : `encoding = "utf-8"`
error-import-is-windows-1252 = Le gabarit dit que le fichier est en UTF-8, mais il a tout d’un fichier en Windows-1252. Rien n’a été importé.
    .hint = Dans le gabarit : `encoding = "windows-1252"`
error-import-no-header = La première ligne porte une date : ce n’est pas une ligne d’en-tête. La voici : { $first }
    .hint = Ajoutez au fichier une première ligne qui nomme les colonnes, comme : `received_on,channel,subject`
confirm-import-header = La première ligne porte une date : { $first } Est-ce bien la ligne d’en-tête, qui nomme les colonnes?
error-import-refused = { $refused ->
        [one] { $refused } ligne refusée; rien n’a été importé (lignes correctes : { $good }).
       *[other] { $refused } lignes refusées; rien n’a été importé (lignes correctes : { $good }).
    }
    .hint = Pour importer le reste et recueillir les lignes refusées : doleances importer FICHIER.csv --rejets REFUS.csv
error-import-too-large = Le fichier dépasse { $limit } octets.
    .hint = Découpez-le en plusieurs fichiers.
error-map-date-format = { $path } : « { $format } » n’est pas une forme de date.
error-map-delimiter = { $path } : « { $text } » n’est pas un séparateur de colonnes.
error-map-derived-field = { $path } : le champ « { $field } » se déduit des autres et ne s’importe pas.
error-map-encoding = { $path } : le codage « { $name } » n’est pas connu.
error-map-field-twice = { $path } : le champ « { $field } » est donné deux fois.
error-map-impossible = { $path } : le champ « { $field } » ne peut pas être laissé inconnu.
error-map-no-column = { $path } : le champ « { $field } » demande une colonne, ou des colonnes.
error-map-not-a-date = { $path } : le champ « { $field } » n’est pas une date.
error-map-several-columns = { $path } : le champ « { $field } » n’admet qu’une colonne.
error-map-syntax = { $path }, ligne { $line } : le gabarit ne se lit pas. Détail technique : { $why }
error-map-unknown-field = { $nearest ->
        [none] { $path } : « { $field } » n’est pas un champ.
       *[other] { $path } : « { $field } » n’est pas un champ. Vouliez-vous dire : { $nearest }?
    }
error-map-unknown-list = { $nearest ->
        [none] { $path } : « { $list } » n’est pas une liste qu’un fichier fait grandir ({ $lists }).
       *[other] { $path } : « { $list } » n’est pas une liste qu’un fichier fait grandir ({ $lists }). Vouliez-vous dire : { $nearest }?
    }
usage-import-rejects-source = --rejets écrirait les lignes refusées sur le fichier lui-même : { $path }.
    .hint = Donnez un autre nom : --rejets REFUS.csv
usage-import-no-reference = Sans numéro ni référence d’origine, rien ne dit quelles lignes sont déjà au registre.
    .hint = Donnez la colonne de la référence dans le gabarit : `external_reference = "COLONNE"`
usage-file-directory = { $path } est un dossier, non un fichier.
    .hint = Donnez le nom d’un fichier.

import-flaw-bad-quote = un guillemet droit est mal placé
import-flaw-field-too-long = un champ dépasse { $limit } octets; un guillemet droit est peut-être resté ouvert
import-flaw-not-text = ligne { $line }, caractère { $column } : des octets ne sont pas du texte dans le codage du fichier (octet { $byte })
import-flaw-nul = un caractère nul
import-flaw-open-quote = un guillemet droit reste ouvert à la fin du fichier
import-flaw-record-too-long = la ligne dépasse { $limit } octets
import-flaw-too-many-columns = plus de { $limit } colonnes
import-flaw-unequal-row = { $found ->
        [one] { $found } champ au lieu de { $expected }
       *[other] { $found } champs au lieu de { $expected }
    }
import-problem = Ligne { $line }, { $column }, « { $value } » : { $reason }.
import-reason-alone = ne dit rien sans « { $without } », qui est vide
import-reason-ambiguous-date = date qui se lit de deux façons; le gabarit peut en dire la forme
import-reason-bad-boolean = ni oui ni non
import-reason-bad-date = n’est pas une date
import-reason-bad-ground = n’est pas un motif
import-reason-bad-number = n’est pas un nombre entier de jours
import-reason-bad-score = n’est pas une note de 1 à 5
import-reason-bad-suspension = n’est pas une suspension
import-reason-criterion-of-no-ground = un critère sur lequel aucune conclusion des motifs ne s’appuie
import-reason-criterion-on-unsubstantiated = un critère sur une conclusion « non fondée », qui ne s’appuie sur aucun
import-reason-duplicate-reference = même référence qu’à la ligne { $line }
import-reason-field-twice = ce champ vient de deux colonnes
import-reason-finding-other-than-grounds = les conclusions des motifs donnent « { $derived } »
import-reason-future-date = date à venir
import-reason-known-reference = référence déjà au registre ({ $number })
import-reason-missing-field = il manque une valeur
import-reason-no-such-column = le fichier n’a pas cette colonne
import-reason-no-such-column-near = le fichier n’a pas cette colonne (les plus proches : { $nearest })
import-reason-no-such-field = aucun champ de ce nom
import-reason-no-such-field-near = aucun champ de ce nom (les plus proches : { $nearest })
import-reason-reason-on-admissible = un motif d’irrecevabilité sur une requête recevable
import-reason-retired-code = retiré de la liste « { $list } »
import-reason-suspended-longer-than-open = plus de jours suspendus que de jours écoulés
import-reason-suspended-otherwise = les suspensions datées comptent { $dated ->
        [one] { $dated } jour
       *[other] { $dated } jours
    }
import-reason-too-early = date antérieure à { $year }, la première année acceptée
import-reason-unknown-code = n’est pas dans la liste « { $list } »
import-reason-unknown-code-near = n’est pas dans la liste « { $list } » (les plus proches : { $nearest })
import-reason-known-number = requête déjà au registre
import-reason-not-our-number = n’est pas un numéro de ce registre
import-reason-other-request = la requête de ce numéro a été reçue le { $on } : c’est une autre requête
import-reason-other-than-register = le registre dit autre chose, ou n’en dit rien
import-reason-unmapped-column = aucun champ ne prend cette colonne
import-more = … et { $count ->
        [one] une autre ligne
       *[other] { $count } autres lignes
    } pour la même raison.
import-remedy-admissible = Une conclusion suppose une plainte jugée recevable. Si la source ne traitait que de celles-là : `{ $toml }`
import-remedy-amend = Pour corriger le registre : doleances corriger NUMÉRO --champ CHAMP=VALEUR --raison RAISON
import-remedy-conflict = Une autre personne de l’équipe importe ces lignes (politique-cadre, 2.2).
import-remedy-date-format = Pour dire comment les dates s’écrivent, dans le gabarit : `date_format = "%d/%m/%Y"` (jour, mois, année) ou `"%m/%d/%Y"`
import-remedy-encoding = Pour dire le codage, dans le gabarit : `encoding = "windows-1252"` ou `"utf-8"`
import-remedy-grow = Pour ajouter ces valeurs à la liste, dans le gabarit : `grow = ["{ $list }"]`. Pour les traduire : `{ $toml }`
import-remedy-ignore = Pour les laisser de côté, dans le gabarit : `{ $toml }`
import-remedy-impossible = Pour laisser ce fait inconnu là où il contredit les autres : `{ $toml }`
import-remedy-known = Pour passer ce qui est connu : --sauf-connues. Pour consigner ce que le fichier dit de plus : --mettre-à-jour.
import-remedy-number = Si le fichier vient d’un autre registre, donnez un gabarit où ce numéro est la référence : `external_reference = { $column }`
import-remedy-unknown = Si la source ne le dit pas, dans le gabarit : `[constants] { $field } = "unknown"`
import-remedy-values = Pour traduire les mots du fichier : `{ $toml }` (codes : { $codes })
propose-admissible = Une conclusion suppose une plainte jugée recevable.
propose-grow = Ces listes gagnent les valeurs du fichier.
propose-head = Gabarit proposé d’après le fichier : relisez-le, corrigez-le, puis essayez-le.
        doleances importer FICHIER.csv --gabarit GABARIT.toml --à-blanc
propose-ignore = Rien ne prend ces colonnes : rangez sous [columns] celles que le registre doit garder.
propose-no-receipt = Aucune colonne ne dit la date de réception, sans laquelle il n’y a pas de requête. À donner :
        received_on = "COLONNE"
propose-translate = À vérifier, à traduire en codes ou à laisser inconnus : { $words }
import-this-request = cette requête
## Listes et calendrier

confirm-calendar = Changer le calendrier pour le { $day }?

effect-after = Devient
effect-becomes-late = devient en retard
effect-before = Échéance
effect-late = { $count ->
        [one] { $count } requête ouverte devient en retard aujourd’hui.
       *[other] { $count } requêtes ouvertes deviennent en retard aujourd’hui.
    }
effect-more = { $count ->
        [one] … et { $count } autre; pour tout voir : --format csv
       *[other] … et { $count } autres; pour tout voir : --format csv
    }
effect-moved = { $count ->
        [one] { $count } échéance se déplace.
       *[other] { $count } échéances se déplacent.
    }
effect-no-due = s. o.
effect-no-longer-late = n’est plus en retard
effect-none = Aucune requête n’est touchée.
effect-on-time = { $count ->
        [one] { $count } requête ouverte n’est plus en retard aujourd’hui.
       *[other] { $count } requêtes ouvertes ne sont plus en retard aujourd’hui.
    }
effect-recounted = { $count ->
        [one] { $count } fermeture change de délai net; entrent dans la norme : { $within }, en sortent : { $beyond }.
       *[other] { $count } fermetures changent de délai net; entrent dans la norme : { $within }, en sortent : { $beyond }.
    }
effect-remark = Remarque

error-confirm-with-yes = Rien n’a été écrit : ce changement du calendrier attend votre accord.
    .hint = S’il vous convient, reprenez la commande en ajoutant --oui.

holidays-extended = prolongé par règle
holidays-name = Jour férié
holidays-observed-for = Au lieu du
holidays-source = Source

list-refusal-not-of-complaints = La norme principale « { $code } » doit mesurer les plaintes : elle nomme d’autres types.
    .hint = Ajoutez complaint à ses types (kinds), ou n’en nommez aucun : elle mesure alors tout type qu’aucune autre norme ne nomme.
list-refusal-already-timed = La norme « { $by } » mesure déjà les requêtes de type « { $kind } » : « { $code } » n’en mesurerait aucune.
    .hint = Pour qu’elle la remplace, retirez d’abord l’autre : doleances référence retirer norme { $by }
list-refusal-in-the-future = La date du { $on } est à venir : nous sommes le { $today }. Un acte peut être inscrit en retard, jamais d’avance.
    .hint = Donnez une date qui va jusqu’au { $today }.

reference-business-days = { $length ->
        [one] { $length } jour ouvrable, cible de { $target } %
       *[other] { $length } jours ouvrables, cible de { $target } %
    }
reference-calendar-days = { $length ->
        [one] { $length } jour civil, cible de { $target } %
       *[other] { $length } jours civils, cible de { $target } %
    }
reference-code = Code
reference-default = norme principale
reference-details = Précisions
reference-items = En vigueur
reference-label = Libellé
reference-list = Liste
reference-months = { $length ->
        [one] { $length } mois, cible de { $target } %
       *[other] { $length } mois, cible de { $target } %
    }
reference-name = Contenu
reference-retired = Retrait
reference-retired-items = Retirés
reference-retired-since = depuis le { $on }
reference-since = à partir du { $on }

refusal-already-handled = { $by ->
        [office] { $number } est déjà au bureau.
       *[other] { $number } est déjà confiée à { $by }.
    }
    .hint = Pour voir le dossier : doleances afficher { $number }

say-calendar-changed = Le calendrier est changé pour le { $day }.
say-handed = { $handler ->
        [office] { $number } revient au bureau.
       *[other] { $number } : dossier confié à { $handler_name }.
    }
say-holiday-removed = Le { $day } ({ $name }) est travaillé : { $source }.
say-holidays-beyond = Les jours fériés sont confirmés jusqu’à la fin de { $year }; ensuite, ils sont prolongés par règle.
say-item-added = Ajouté à la liste « { $list } » : { $code } ({ $label }).
say-item-renamed = Changé dans la liste « { $list } » : { $code } ({ $label }).
say-item-restored = Remis dans la liste « { $list } » : { $code } ({ $label }).
say-item-retired = Retiré de la liste « { $list } » : { $code } ({ $label }). Les requêtes qui le portent le gardent.
say-list-empty = La liste « { $list } » est vide.

usage-both-labels = Il manque { $flags }.
    .hint = Le libellé se donne en français et en anglais (--fr et --en); --fr suffit pour un membre de l’équipe ou une unité, dont le nom ne se traduit pas.
usage-not-a-code = « { $typed } » n’a pas la forme d’un code : des lettres minuscules sans accent, des chiffres, « _ », « - » ou « . », 64 au plus.
    .hint = Par exemple : { $nearest }
usage-not-a-handler = « { $typed } » ne dit pas à qui confier la requête.
    .hint = Écrivez bureau, unit:UNITÉ ou partner:PARTENAIRE.
usage-rename-to-what = Il manque ce qui change.
    .hint = Ajoutez --fr LIBELLÉ, --en LIBELLÉ ou les deux; pour un organisme, une unité ou un partenaire, aussi --coordonnées-fr et --coordonnées-en; ou --source DOCUMENT.
usage-unknown-list = « { $typed } » n’est pas une liste du registre. Listes : { $names }.

help-hand = Confier des requêtes à l’unité qui a servi la personne, à un partenaire, ou les reprendre au bureau
help-hand-to = À qui : bureau (office), unit:UNITÉ ou partner:PARTENAIRE

help-holidays = Les jours fériés du bureau
help-holidays-list = Montrer les jours fériés d’une année
help-holidays-list-year = Année (cette année et la prochaine si rien n’est dit)
help-holidays-add = Ajouter un jour férié par décret, après avoir montré les échéances qui se déplacent
help-holidays-add-date = Le jour, AAAA-MM-JJ
help-holidays-add-name = Nom du jour férié
help-holidays-add-source = Décret, directive ou note qui le dit
help-holidays-add-yes = Ne pas demander de confirmer
help-holidays-remove = Retirer un jour férié, qui devient un jour ouvrable, après avoir montré les échéances qui se déplacent
help-holidays-remove-date = Le jour, AAAA-MM-JJ
help-holidays-remove-source = Décret, directive ou note qui le dit
help-holidays-remove-yes = Ne pas demander de confirmer

help-reference = Les listes du registre : types, modes, unités, motifs, normes…
help-reference-list = Montrer les listes, ou le contenu de l’une d’elles
help-reference-list-list = La liste : type, mode, unité, norme…
help-reference-add = Ajouter un élément à une liste
help-reference-add-list = La liste : type, mode, unité, norme…
help-reference-add-code = Code, court et définitif : lettres minuscules sans accent, chiffres, « _ », « - » ou « . »
help-reference-add-fr = Libellé français
help-reference-add-en = Libellé anglais (facultatif pour un membre de l’équipe ou une unité)
help-reference-add-parent = L’élément de la même liste dont celui-ci dépend, comme le secteur d’une unité
help-reference-add-note_fr = Règle à montrer avec ce choix, en français
help-reference-add-note_en = Règle à montrer avec ce choix, en anglais
help-reference-add-source = Le document qui le dit
help-reference-add-contact_fr = Coordonnées de l’organisme, de l’unité ou du partenaire, en français, pour les lettres
help-reference-add-contact_en = Coordonnées de l’organisme, de l’unité ou du partenaire, en anglais, pour les lettres
help-reference-add-account = Compte informatique du membre de l’équipe
help-reference-add-length = Durée de la norme, dans son unité
help-reference-add-unit = Unité de la norme : jours-ouvrables, jours-civils ou mois
help-reference-add-target = Cible de la norme, en pourcentage
help-reference-add-kinds = Types de requête que la norme mesure, séparés par des virgules
help-reference-add-bodies = Où diriger la personne, séparés par des virgules : organismes, unit:UNITÉ, partner:PARTENAIRE
help-reference-rename = Changer le libellé d’un élément, ou les coordonnées d’un organisme; son code demeure
help-reference-rename-list = La liste : type, mode, unité, norme…
help-reference-rename-code = Code ou libellé de l’élément
help-reference-rename-fr = Nouveau libellé français
help-reference-rename-en = Nouveau libellé anglais
help-reference-rename-contact_fr = Nouvelles coordonnées de l’organisme, de l’unité ou du partenaire, en français, pour les lettres
help-reference-rename-contact_en = Nouvelles coordonnées de l’organisme, de l’unité ou du partenaire, en anglais, pour les lettres
help-reference-rename-source = Le document qui le dit, à la place de « À confirmer »
help-reference-retire = Retirer un élément des choix; les requêtes qui le portent le gardent
help-reference-retire-list = La liste : type, mode, unité, norme…
help-reference-retire-code = Code ou libellé de l’élément
help-reference-retire-undo = Remettre dans les choix un élément retiré
## Rapports

heading-report = Rapport sur les requêtes
heading-report-flow = Mouvement
heading-report-received = Requêtes reçues
heading-report-admissibility = Recevabilité des requêtes reçues
heading-report-closed = Requêtes fermées
heading-report-findings = Conclusions sur les plaintes fermées
heading-report-grounds = Motifs des plaintes reçues
heading-report-times = Délais de réponse
heading-report-acknowledgement = Accusés de réception
heading-report-months = Mois par mois
heading-report-open = Requêtes ouvertes à la fin de la période
heading-report-method = Méthode

report-empty-received = Aucune requête reçue dans la période.
report-empty-admissibility = Aucune requête reçue dans la période.
report-empty-closed = Aucune requête fermée dans la période.
report-empty-findings = Aucune plainte fermée avec une conclusion dans la période.
report-empty-grounds = Aucun motif de plainte reçue dans la période.
report-empty-times = Aucun délai à mesurer : rien n’a été fermé ni suspendu dans la période.
report-empty-acknowledgement = Aucune requête reçue dans la période.
report-empty-months = Aucun mois où il s’est passé quelque chose.
report-empty-open = Aucune requête ouverte à la fin de la période.

report-about-period = Période : du { $from } au { $to }, les deux jours compris.
report-about-extraction = Extraction : { $on }, registre de { $entries ->
    [one] { $entries } inscription
   *[other] { $entries } inscriptions
  }.
report-about-unit = Unité de compte : la requête, sauf là où une colonne dit « Fermetures » ou « Motifs ».
report-about-holidays = Jours fériés : { $set }.
report-about-unfinished = La période n’est pas terminée : les chiffres sont ceux du { $on }.
report-holidays-public-service = les treize jours de la fonction publique du Québec, tels que le registre les tient
report-holidays-statutory = les huit jours de la loi, tels que le registre les tient

report-flow-equation = Ouvertes au début { $start } + reçues { $received } + rouvertes { $reopened } − fermées { $closed } = ouvertes à la fin { $end }

report-fact = { $label } : { $value }
report-row-beside = { $row } : { $column }
report-unknown = Inconnu
report-nobody = Non attribuée
report-not-applicable = s. o.
report-rounding = Les pourcentages totalisent { $sum } en raison des arrondis.
report-counts-requests = Requêtes
report-counts-closings = Fermetures
report-counts-reopenings = Réouvertures
report-counts-grounds = Motifs
report-months-received = Par mois
report-counted-months-received = Reçues
report-beside-reopened = Rouv.
report-beside-closed = Ferm.
report-beside-open_at_end = Ouv. fin
report-beside-open_at_start = Ouv. début
report-beside-received = Reçues
report-beside-timed = Mesur.
report-beside-within_standard = À temps
report-beside-late = Tard
report-beside-within_standard_percent = Dans le délai
report-beside-complaints = Plaintes
report-beside-substantiated = Fondés
report-beside-partly = En partie
report-beside-unsubstantiated = Non fondés
report-beside-undecided = Sans concl.

report-period-year = Année financière { $year }
report-period-quarter = T{ $quarter } { $year } ({ $from } – { $to })
report-period-quarter-name = T{ $quarter } { $year }
report-period-month = { $month } { $year }
report-period-range = Du { $from } au { $to }
report-day = { $day } { $month } { $year }
report-day-of-month = { $day } { $month }
report-month-part = { $month } { $year } ({ $from }–{ $to })
report-month-1 = janvier
report-month-2 = février
report-month-3 = mars
report-month-4 = avril
report-month-5 = mai
report-month-6 = juin
report-month-7 = juillet
report-month-8 = août
report-month-9 = septembre
report-month-10 = octobre
report-month-11 = novembre
report-month-12 = décembre
report-length-business-days = { $count ->
    [one] { $count } jour ouvrable
   *[other] { $count } jours ouvrables
  }
report-length-calendar-days = { $count ->
    [one] { $count } jour civil
   *[other] { $count } jours civils
  }
report-length-months = { $count } mois

report-report-period-from = Premier jour de la période
report-report-period-to = Dernier jour de la période
report-report-period-label = Période
report-report-extracted-on = Date d’extraction
report-report-register-digest = Empreinte du registre
report-report-register-entries = Inscriptions au registre
report-report-holiday-set = Jours fériés

report-flow-open-at-start = Ouvertes au début
report-flow-received = Reçues
report-flow-reopened = Rouvertes
report-flow-closed = Fermées
report-flow-open-at-end = Ouvertes à la fin

report-received = Reçues
report-received-anonymous = Anonymes
report-received-by-kind = Par type
report-received-by-channel = Par mode de réception
report-received-by-source = Par provenance
report-received-by-program = Par programme ou service
report-received-by-sector = Par secteur
report-received-by-unit = Par unité administrative
report-received-by-handler = Par responsable du traitement
report-received-by-language = Par langue de la réponse
report-handler-office = Bureau des plaintes
report-handler-unit = Unité administrative
report-handler-partner = Organisme partenaire
report-language-fr = Français
report-language-en = Anglais

report-admissibility-admissible = Recevables
report-admissibility-inadmissible = Irrecevables
report-admissibility-pending = Non décidées, ouvertes
report-admissibility-closed-undecided = Fermées sans décision de recevabilité
report-admissibility-decided = Décidées
report-admissibility-transferred = Transférées à un autre organisme
report-admissibility-percent-admissible = Part des recevables
report-admissibility-percent-inadmissible = Part des irrecevables
report-admissibility-by-reason = Par motif d’irrecevabilité

report-closed = Fermetures
report-closed-by-handler = Par responsable du traitement
report-closed-by-unit = Par unité administrative
report-dispositions = Par issue

report-findings-with-finding = Plaintes fermées avec une conclusion
report-findings-substantiated = Fondées
report-findings-partly = Partiellement fondées
report-findings-unsubstantiated = Non fondées
report-findings-percent-substantiated = Part des fondées, en tout ou en partie
report-findings-grounds = Motifs de ces plaintes
report-findings-complaints-with-grounds = Plaintes qui ont des motifs
report-findings-by-ground = Par nature du motif
report-findings-upheld-grounds = Motifs fondés, en tout ou en partie
report-findings-upheld-complaints = Plaintes qui les portent
report-findings-by-criterion = Par critère

report-grounds-count = Motifs
report-grounds-complaints = Plaintes qui ont au moins un motif
report-grounds-by-nature = Par nature
report-grounds-by-unit-nature = Par unité administrative et par nature
report-grounds-by-commitment = Par engagement

report-times-count = Fermetures dont le délai est connu
report-times-unknown = Fermetures sans délai mesuré : inconnu, ou doublon
report-times-mean = Délai net moyen, en jours ouvrables
report-times-median = Délai net médian
report-times-p90 = 90e centile du délai net
report-times-max = Délai net le plus long
report-times-gross-mean = Délai brut moyen
report-times-gross-median = Délai brut médian
report-times-gross-p90 = 90e centile du délai brut
report-times-gross-max = Délai brut le plus long
report-times-within-standard = Dans la norme
report-times-late = Hors norme
report-times-standard-unknown = Sans norme, ou norme inconnue
report-times-other-standard = Mesurées à une autre norme
report-times-with-standard = Mesurées à une norme
report-times-by-standard = Par norme
report-times-within-standard-percent = Part dans la norme
report-times-target-percent = Cible
report-within-length = Dans la norme de { $length }
report-target-reached = , cible { $target } : atteinte
report-target-missed = , cible { $target } : non atteinte
report-times-bands = Par tranche de jours ouvrables nets
report-band-le-5 = 5 ou moins
report-band-6-10 = 6 à 10
report-band-11-15 = 11 à 15
report-band-16-20 = 16 à 20
report-band-gt-20 = Plus de 20
report-times-suspensions-requests = Requêtes suspendues dans la période
report-times-suspensions-n = Suspensions
report-times-suspensions-days = Jours ouvrables suspendus

report-times-acknowledgement-count = Accusés dont le délai est connu
report-times-acknowledgement-within-target = Dans la cible
report-times-acknowledgement-late = Hors cible
report-times-acknowledgement-unknown = Accusé de réception inconnu
report-times-acknowledgement-missing = Sans accusé de réception
report-times-acknowledgement-within-target-percent = Part dans la cible
report-times-acknowledgement-target-days = Cible, en jours ouvrables
report-times-acknowledgement-mean = Délai moyen, en jours ouvrables
report-times-acknowledgement-median = Délai médian
report-times-acknowledgement-p90 = 90e centile
report-times-acknowledgement-max = Délai le plus long
report-acknowledged-within = { $days ->
    [one] Accusé dans le { $days } jour ouvrable
   *[other] Accusé dans les { $days } jours ouvrables
  }

report-open-count = Ouvertes
report-open-overdue = En retard
report-open-suspended = Suspendues
report-open-age-known = Dont l’âge est connu
report-open-age-unknown = Dont l’âge est inconnu
report-open-age-mean = Âge net moyen, en jours ouvrables
report-open-age-median = Âge net médian
report-open-age-p90 = 90e centile de l’âge net
report-open-age-max = Âge net le plus grand
report-open-age-gross-mean = Âge brut moyen
report-open-age-gross-max = Âge brut le plus grand
report-open-bands = Par tranche d’âge net, en jours ouvrables
report-open-by-officer = Par agente ou agent
report-open-by-unit = Par unité administrative

report-column-number = Numéro
report-column-status = État
report-column-kind = Type
report-column-received-on = Reçue le
report-column-on = Acte du
report-column-officer = Responsable
report-column-subject = Objet
report-column-n = Motif
report-column-nature = Nature
report-column-commitment = Engagement
report-column-finding = Conclusion
report-column-criterion = Critère
report-cases = { $count ->
    [0] Rien ne compose ce chiffre : il vaut 0.
    [one] { $count } élément compose ce chiffre.
   *[other] { $count } éléments composent ce chiffre.
  }
report-written = Rapport écrit dans { $path }.

note-report-unit = Une requête est comptée une fois par chiffre. Une fermeture l’est autant de fois que la requête a été fermée, un motif autant de fois qu’une plainte en porte. Une conclusion est comptée à chaque fermeture qui la porte.
note-report-flow = Reçues selon la date de réception, fermées selon la date de fermeture. Une requête fermée puis rouverte compte dans les deux. L’égalité du mouvement est vérifiée requête par requête avant toute impression.
note-report-admissibility = Les parts se rapportent aux requêtes reçues dont la recevabilité est décidée. Celles dont la source n’en dit rien sont non décidées, ou fermées sans décision.
note-report-findings = Seules les plaintes ont une conclusion. La part des fondées est celle des fondées et partiellement fondées sur les plaintes fermées avec une conclusion dans la période.
note-report-grounds = Une plainte peut porter plusieurs motifs : les plaintes d’un tableau de motifs peuvent dépasser en somme le nombre de plaintes.
note-report-days = Le jour de réception n’est pas compté, le dernier l’est. Jour ouvrable : du lundi au vendredi, sauf les jours fériés. Délais et âges sont en jours ouvrables, même quand une norme se compte autrement. Délai net : suspensions déduites; délai brut : suspensions comprises.
note-report-times = Moyenne, médiane, 90e centile (par rang) et part dans la norme portent sur les fermetures de la période dont le délai est connu. Un doublon n’a pas de délai : il compte parmi les reçues et les fermées, et sa communication est traitée sous un autre numéro. Chaque fermeture est mesurée depuis la réception, ou depuis la réouverture qui la précède : le temps où la requête était fermée ne compte pas.
note-report-months = Par mois : requêtes reçues, réouvertures et fermetures du mois, requêtes ouvertes à la fin de son dernier jour compris dans la période. Délais : jours nets des fermetures du mois. Un mois qui n’est pas compris en entier dans la période donne ses jours entre parenthèses.
note-report-acknowledgement = Les accusés de réception sont ceux des requêtes reçues dans la période, à ce jour.
note-report-open = L’âge, le retard et la suspension sont ceux du dernier jour de la période, ou du jour d’extraction s’il vient avant.
note-report-percent = Pourcentages arrondis au dixième; « s. o. » : sans objet, la base est nulle. « Inconnu » : non consigné.
note-report-standards = Chaque type de requête a sa norme, et sa fermeture y est mesurée comme elle se compte; un type sans norme n’est pas mesuré. La part dans la norme, sa cible et la marge de retard sont celles de la norme des plaintes; les autres normes sont au tableau « Par norme ».
note-report-holidays = La période dépasse la dernière année dont les jours fériés ont été vérifiés : ils sont prolongés selon la règle.
note-report-digest = Empreinte du registre ({ $entries ->
    [one] { $entries } inscription
   *[other] { $entries } inscriptions
  }) : { $digest }

error-flow = Le mouvement de la période n’est pas égal : { $start } + { $received } + { $reopened } − { $closed } ≠ { $end }. Aucun chiffre n’en est tiré. En cause : { $numbers }.
    .hint = Pour voir ce qui a été fait de chacune : doleances afficher 42 --historique
usage-figure-without-cases = « { $typed } » ne compte rien : ce chiffre est calculé, et ce sur quoi il porte est compté sous { $of }.
    .hint = Pour voir ce qui y est compté : { $cases } --chiffre { $of }
usage-no-such-cell = Aucun chiffre du rapport n’a la clé « { $typed } ».
    .hint = Pour voir les clés, dans la première colonne : { $report } --format csv
usage-no-such-cell-but = Aucun chiffre du rapport n’a la clé « { $typed } ».
    .hint = Les plus proches : { $nearest }
        Pour voir toutes les clés, dans la première colonne : { $report } --format csv
usage-cases-without-cell = Il manque la clé du chiffre : --chiffre CLÉ.
    .hint = Pour voir les clés, dans la première colonne : { $report } --format csv
        Puis, par exemple : { $cases } --chiffre flow.received

## Aide du verbe report

value-month = AAAA-MM
value-quarter = AAAA-Tn
value-key = CLÉ
help-arg-output = Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard
help-arg-month = Mois : AAAA-MM, novembre, dernier
help-arg-quarter = Trimestre de l’année financière : dernier, T3 2026, ou AAAA-T1 à AAAA-T4 (T1 : avril à juin)
help-arg-year = Année financière : 2026 va du 1er avril 2026 au 31 mars 2027
help-arg-from = Premier jour de la période
help-arg-to = Dernier jour de la période
help-arg-cell = Clé du chiffre, telle que --format json la donne : received.by_channel.phone, flow.closed…
help-report = Rendre compte d’une période : les chiffres, et les requêtes derrière chacun
    .more = Les chiffres se démontrent : ouvertes au début + reçues + rouvertes − fermées = ouvertes à la fin. Un rapport dont le flux ne se referme pas n’est pas imprimé.
    .examples =
        doleances rapport mois 2026-11
        doleances rapport année 2026 --format json -o rapport.json
        doleances rapport année 2025 --publier -o publication.html
        doleances rapport cas mois 2026-11 --chiffre received.by_channel.phone
help-report-month = Rapport d’un mois
help-report-quarter = Rapport d’un trimestre de l’année financière
help-report-year = Rapport d’une année financière (1er avril au 31 mars)
help-report-period = Rapport d’une période quelconque
help-report-cases = Les requêtes derrière un chiffre
help-report-cases-month = Derrière un chiffre d’un mois
help-report-cases-quarter = Derrière un chiffre d’un trimestre
help-report-cases-year = Derrière un chiffre d’une année financière
help-report-cases-period = Derrière un chiffre d’une période quelconque

## Pièces jointes

help-attach = Joindre des documents à une requête
    .more =
        Le document est gardé dans le registre, tel quel. Le même document joint à plusieurs requêtes n’y est qu’une fois. Il est détruit avec les textes de sa requête.
        La taille permise est celle du réglage attachment_limit_mb.
    .examples = doleances joindre 42 lettre.pdf photo.jpg
help-attach-files = Documents à joindre : des fichiers de toute sorte
help-attachment = Voir les pièces jointes d’une requête, en sortir une, en retirer une
    .more = Sans rang, les pièces sont énumérées. Avec un rang, la pièce est écrite dans un fichier du dossier courant, sous un nom sans danger.
    .examples =
        doleances pièce 42
        doleances pièce 42 1 -o lettre.pdf
        doleances pièce 42 2 --retirer --raison "Document d’une autre personne"
help-attachment-n = Rang de la pièce dans le dossier
help-attachment-output = Fichier à écrire; - pour la sortie standard. Par défaut : le nom de la pièce, dans le dossier courant
help-attachment-drop = Retire la pièce du dossier; son contenu est détruit si aucune autre requête ne le garde
help-attachment-reason = Raison du retrait, versée au dossier
ask-drop-reason = Raison du retrait :
attachment-n = N°
attachment-on = Jointe le
attachment-size = Taille
attachment-officer = Par
attachment-name = Nom
attachment-erased = (nom et contenu effacés)
field-attachment = Pièce jointe
say-attached = { $number } : pièce { $n } jointe, { $name } ({ $size }).
say-attachment-out = Pièce écrite dans { $path }.
say-attachment-dropped = { $number } : pièce retirée du dossier.
say-no-attachment = { $number } n’a pas de pièce jointe.
act-attached = pièce jointe
act-attachment_dropped = pièce retirée
refusal-empty-document = Le fichier { $name } est vide (0 octet) : il n’y a rien à joindre.
    .hint = Vérifiez le fichier, puis reprenez : doleances joindre { $number } FICHIER
refusal-already-attached = { $name } est déjà joint à { $number } : c’est la pièce { $n }, au même nom et au même contenu.
    .hint = Pour voir les pièces : doleances pièce { $number }
refusal-no-such-attachment = { $number } n’a pas de pièce { $n }.{ $there ->
        [none] {""}
       *[other] {" "}Pièces au dossier : { $there }.
    }
    .hint = Pour voir les pièces : doleances pièce { $number }
refusal-drop-is-final = Le dernier acte de { $number } est le retrait de la pièce { $n }, dont le contenu est détruit : ce retrait ne s’annule pas.
    .hint = Si vous avez encore le document : doleances joindre { $number } FICHIER
error-attachment-too-large = { $path } dépasse la taille permise pour une pièce jointe, soit { $limit } Mo.
    .hint = Pour la changer : doleances réglage régler attachment_limit_mb VALEUR
error-binary-to-terminal = Cette pièce n’est pas du texte simple : elle ne s’affiche pas à l’écran.
    .hint = Écrivez-la dans un fichier (-o FICHIER), ou dirigez la sortie vers un autre programme.
usage-file-not-regular = { $path } n’est pas un fichier ordinaire : un tube, un appareil ou un dossier ne se joint pas.
    .hint = Donnez le nom d’un fichier.
usage-file-register = { $path } est le registre lui-même : il ne se joint pas à une requête.
    .hint = Pour en garder une copie : doleances sauvegarder FICHIER
check-problem-content = Contenu { $digest } : il n’est pas celui qui a été joint.
check-problem-content-missing = { $number }, pièce { $n } : son contenu n’est plus au registre.
check-problem-content-unknown = Contenu { $digest } : aucune pièce jointe ne le garde.

## Satisfaction

help-satisfaction = Consigner la satisfaction de la personne, une fois la requête fermée
    .more = Une note de 1 à 5 et, s’il y a lieu, ce que la personne en dit (ISO 10004). Une nouvelle réponse remplace la précédente, qui reste dans l’historique.
    .examples = doleances appréciation 42 --note 4 --texte "Réponse claire, un peu tardive."
help-satisfaction-score = Note, de 1 (très insatisfait) à 5 (très satisfait)
help-satisfaction-text = Ce que la personne en dit : tel quel, @FICHIER, ou - pour l’entrée standard
value-score = NOTE
ask-satisfaction = Satisfaction de la personne :
satisfaction-scale-1 = 1 – très insatisfait
satisfaction-scale-2 = 2 – insatisfait
satisfaction-scale-3 = 3 – ni l’un ni l’autre
satisfaction-scale-4 = 4 – satisfait
satisfaction-scale-5 = 5 – très satisfait
satisfaction-score = { $score } sur 5
field-satisfaction = Satisfaction
say-satisfaction = { $number } : satisfaction de la personne consignée.
act-satisfaction_recorded = satisfaction de la personne
refusal-satisfaction-before-closing = { $number } n’est pas fermée : la satisfaction se demande après la réponse (ISO 10004).
    .hint = Pour fermer la requête : doleances clore { $number } --issue répondue --par MODE --texte RÉPONSE
refusal-score-out-of-scale = La note { $score } n’est pas sur l’échelle, qui va de 1 à 5.
    .hint = Reprenez : doleances appréciation { $number } --note NOTE
heading-report-satisfaction = Satisfaction des personnes
report-empty-satisfaction = Aucune réponse sur la satisfaction pour les fermetures de la période.
report-satisfaction-count = Fermetures avec une réponse
report-satisfaction-answer-rate = Taux de réponse
report-satisfaction-mean = Note moyenne, sur 5
report-satisfaction-scores = Par note

## Conflits d’intérêts envers une unité ou une personne

help-conflict-unit = Conflit envers cette unité, et celles qui en relèvent (code de la liste unit); aucun numéro n’est alors donné
help-conflict-name = Conflit envers la personne de ce nom; aucun numéro n’est alors donné
help-conflict-email = Courriel de la personne
help-conflict-phone = Téléphone de la personne
help-conflict-organisation = Organisme ou entreprise
help-conflict-number = Numéro de la requête; rien avec --unité ou --nom
help-conflict-list = Tableau des conflits d’intérêts déclarés
help-conflict-list-year = Seulement ceux déclarés pendant cette année financière : 2026 va du 1er avril 2026 au 31 mars 2027
help-conflict-lift = Lever un conflit déclaré envers une unité ou une personne
help-conflict-lift-n = Rang du conflit, dans la colonne N° de conflict list
ask-lift-reason = Raison pour laquelle le conflit est levé :
recusal-on = Déclaré le
recusal-officer = Membre de l’équipe
recusal-toward = Envers
recusal-n = N°
recusal-lifted = Levé le
recusal-reason = Raison
recusal-person = une personne
act-recusal_declared = conflit d’intérêts déclaré
act-recusal_lifted = conflit d’intérêts levé
say-no-recusal = Aucun conflit d’intérêts déclaré.
say-recusal-declared = Conflit d’intérêts de { $officer } consigné sous le n° { $n } : ses requêtes, présentes et à venir, reviennent à une autre personne (politique-cadre, 2.2).
say-recusal-in-charge = { $officer } a en charge { $count ->
        [one] une requête ouverte visée par ce conflit : { $numbers }.
       *[other] { $count } requêtes ouvertes visées par ce conflit : { $numbers }.
    }
    .hint = Une autre personne doit s’en charger : doleances attribuer { $numbers } --à AGENT
say-recusal-lifted = Conflit d’intérêts levé.
say-recusal = { $cause ->
        [unit] { $number } : { $officer } a déclaré un conflit d’intérêts envers { $unit } et ne peut pas traiter cette requête.
        [person] { $number } : { $officer } a déclaré un conflit d’intérêts envers une personne visée par cette requête et ne peut pas la traiter.
       *[named] { $number } : le nom de { $officer } figure dans cette requête, qui revient à une autre personne.
    }
say-conflict-in-charge = { $number } est confiée à { $officer }, qui est en conflit d’intérêts (politique-cadre, 2.2).
    .hint = Une autre personne doit s’en charger : doleances attribuer { $number } --à AGENT
say-recusals-imported = { $officer } est en conflit d’intérêts avec { $count ->
        [one] une requête ouverte qui vient d’être importée : { $numbers }.
       *[other] { $count } requêtes ouvertes qui viennent d’être importées, dont : { $numbers }.
    }
refusal-conflict-with-unit = { $officer } a déclaré le { $on } un conflit d’intérêts envers { $unit } : { $number } ne peut lui être confiée, ni décidée par cette personne, qui n’en voit pas l’identité (politique-cadre, 2.2).
    .hint = Une autre personne doit s’en charger : doleances attribuer { $number } --à AGENT
refusal-conflict-with-person = { $officer } a déclaré le { $on } un conflit d’intérêts envers une personne visée par { $number } : la requête ne peut lui être confiée, ni décidée par cette personne, qui n’en voit pas l’identité (politique-cadre, 2.2).
    .hint = Une autre personne doit s’en charger : doleances attribuer { $number } --à AGENT
refusal-officer-is-named = Le nom de { $officer } figure dans { $number } : la requête ne peut lui être confiée, ni décidée par cette personne, qui n’en voit pas l’identité (politique-cadre, 2.2).
    .hint = Une autre personne doit s’en charger : doleances attribuer { $number } --à AGENT
refusal-recusal-already-declared = { $officer } a déjà déclaré ce conflit d’intérêts, le { $on }.
    .hint = Pour voir les conflits déclarés : doleances conflit lister
refusal-person-without-key = Rien ne permettrait de reconnaître cette personne dans une requête.
    .hint = Donnez son nom, son courriel ou son téléphone : --nom NOM --courriel COURRIEL --téléphone TÉLÉPHONE
refusal-no-such-recusal = Aucun conflit d’intérêts n° { $n } n’est en vigueur envers une unité ou une personne.
    .hint = Pour voir les conflits déclarés : doleances conflit lister

## Réglages

help-schema = Ce que promet le JSON d’un verbe, en JSON Schema
    .more = Sans VERBE, les verbes dont le JSON a un schéma. Les clés ne changent pas; il peut s’en ajouter.
    .examples = doleances schéma report > rapport.schema.json
help-schema-name = Verbe : show, list ou report
help-setting = Les réglages du bureau
    .examples =
        doleances réglage lister
        doleances réglage régler attachment_limit_mb 40 --raison "Enregistrements audio"
help-setting-list = Montrer les réglages et leur valeur
help-setting-set = Changer un réglage
help-setting-set-name = Le réglage, tel que la liste le nomme
help-setting-set-value = Sa nouvelle valeur
help-setting-set-reason = Raison du changement, versée au journal
value-setting = RÉGLAGE
setting-name = Réglage
setting-what = Ce qu’il dit
setting-value = Valeur
setting-title-fr = Nom du bureau, en français
setting-title-en = Nom du bureau, en anglais
setting-contact-fr = Coordonnées du bureau, en français (adresse, téléphone, courriel, heures, une ligne chacun)
setting-contact-en = Coordonnées du bureau, en anglais
setting-place = Lieu d’où partent les lettres
setting-signatory-name = Signataire des lettres
setting-signatory-title-fr = Titre du signataire, en français
setting-signatory-title-en = Titre du signataire, en anglais
setting-reply-language = Langue de la réponse, si la personne ne l’a pas dite
setting-acknowledgement-days = Accusé de réception : jours ouvrables
setting-automatic-acknowledgement = Modes de réception à accusé automatique
setting-ombudsman-days = Réponse au Protecteur du citoyen : jours ouvrables
setting-consultation-days = Réponse d’une unité consultée : jours ouvrables
setting-requester-days = Réponse de la personne (consentement, documents) : jours ouvrables
setting-attachment-limit-mb = Taille permise d’une pièce jointe, en Mo
setting-holiday-set = Jours fériés observés
setting-default-standard = Norme de ce qu’aucune autre ne vise
say-setting-changed = Réglage { $name } : { $value }
act-setting_changed = changement de réglage
refusal-setting-unchanged = Le réglage { $name } a déjà cette valeur : { $value }
    .hint = Pour voir les réglages : doleances réglage lister
usage-unknown-setting = « { $name } » n’est pas un réglage. Réglages : { $names }.
usage-blank-setting = Le réglage { $name } ne peut pas être vide.
error-setting-holidays = Les jours fériés observés sont choisis à la création du registre : ils déplacent toutes les échéances.
    .hint = Pour ajouter ou retirer un jour : doleances fériés ajouter AAAA-MM-JJ
error-setting-standard = La norme par défaut est choisie à la création du registre : le passé garde la promesse qui lui a été faite.
    .hint = Pour une norme qui vaut à partir de maintenant : doleances référence ajouter norme CODE
## Consultations, consentements et étapes

ask-consult-question = Question à l’unité :
help-consult = Consulter une unité administrative
    .more =
        L’unité répond avant l’échéance : celle qui est dite, sinon le délai du bureau. La personne n’est nommée qu’avec --avec-identité, et seulement si elle a consenti à l’être à cette unité même (MAMH, principes directeurs); un consentement donné pour son secteur ne vaut pas pour elle.
        Le formulaire de --formulaire est un seul fichier, à remplir hors ligne et à renvoyer au bureau. Il ne dit jamais qui est la personne.
    .examples =
        doleances consulter 42 registrariat --question "Quand la demande a-t-elle été traitée ?" --formulaire question.html
        doleances consulter 42 registrariat --réponse @reponse.txt
        doleances consulter importer reponse-2026-0042-1.csv
        doleances consulter lister --en-retard
help-consult-unit = Unité consultée (code de la liste unit)
help-consult-question = Ce qui est demandé : un texte, @FICHIER, ou - pour l’entrée standard
help-consult-due = Échéance de la réponse. Par défaut : le délai que le bureau laisse à une unité
help-consult-with_identity = La personne est nommée à l’unité, avec son consentement
help-consult-answer = Réponse de l’unité à la dernière question restée ouverte : un texte, @FICHIER, ou - pour l’entrée standard
help-consult-packet = Formulaire à écrire : une page HTML, ou un CSV si le nom finit par .csv; - pour la sortie standard. Sans --question : celui d’une question déjà posée
help-consult-with_text = Le formulaire donne aussi le récit de la requête
help-consult-import = Consigner les réponses des formulaires que les unités ont remplis
    .more = Tout le fichier est pris, ou rien. Le formulaire doit venir de ce registre, et sa question attendre encore sa réponse.
    .examples = doleances consulter importer reponse-2026-0042-1.csv --à-blanc
help-consult-import-file = Fichier CSV à lire, ou - pour l’entrée standard
help-consult-list = Lister les consultations
    .examples = doleances consulter lister --unité registrariat --ouvertes
help-consult-list-unit = Unité consultée, avec celles qui en relèvent
help-consult-list-open = Seulement celles qui attendent une réponse
help-consult-list-overdue = Seulement celles dont la réponse est en retard, sur une requête ouverte

act-consulted = consultation
act-consultation_answered = réponse à une consultation
consultation-due = réponse attendue le { $due }
consultation-named = la personne est nommée
consultation-masked = sans identité
consultation-answered = Réponse du { $on } · { $days ->
    [one] { $days } jour ouvrable
   *[other] { $days } jours ouvrables
    }
consultation-awaited = { $late ->
    [0] Réponse attendue
    [one] Réponse attendue, en retard de { $late } jour ouvrable
   *[other] Réponse attendue, en retard de { $late } jours ouvrables
    }
handler-unknown = responsable inconnu
stage-days = net : { $days }
field-consultation = Consultation
field-question = Question
field-answer = Réponse de l’unité
field-asked_on = Posée le
field-answer_due_on = Attendue le
field-answered_on = Répondue le
field-days = Jours ouvrables
field-days_late = Jours ouvrables de retard
field-with_identity = Personne nommée
heading-late-answers = Réponses d’unités en retard
say-consulted = { $number } : question posée à « { $unit } », réponse attendue le { $due }.
say-consultation-answered = { $number } : réponse de « { $unit } » consignée, après { $days ->
    [one] { $days } jour ouvrable.
   *[other] { $days } jours ouvrables.
    }
say-consultations = { $count ->
    [one] { $count } consultation.
   *[other] { $count } consultations.
    }
say-no-consultation = Aucune consultation ne répond à ces conditions.
say-packet = Formulaire écrit dans { $path }.
say-consent-refused = Si ce refus empêche de connaître les faits, la requête peut être classée sans suite; la personne en est alors informée (MAMH, principes directeurs).
    .hint = Pour la classer, une fois la personne informée : doleances clore { $number } --issue sans-suite --par MODE --texte "Ce qui lui a été dit"
say-nobody-knows = Personne n’a eu connaissance de l’identité : aucune n’est au dossier, et aucun consentement n’est accordé.

ledger-since = Depuis
ledger-until = Jusqu’au
ledger-who = Qui
ledger-access = À quel titre
ledger-entry = Acte
ledger-by = Inscrit par
ledger-means = Mode
access-recorded = identité inscrite
access-read = identité consultée
access-consent = consentement accordé
access-consultation = consultation avec identité
access-transfer = requête transférée

refusal-consent-already-so = Le consentement pour « { $party } » en est déjà là : { $number } n’a pas changé.
    .hint = Pour voir ce qui est consigné : doleances consentement { $number }
refusal-consent-stands = La personne a déjà consenti pour « { $party } » : ce consentement vaut tant qu’elle ne le retire pas.
    .hint = Si elle le retire : doleances consentement { $number } --pour { $to } --retirer
refusal-named-without-consent = La personne de { $number } ne peut être nommée à « { $unit } » : son consentement pour cette unité n’est pas accordé, ou ne l’est plus (MAMH, principes directeurs). Celui d’une autre unité, ou du secteur, ne suffit pas.
    .hint =
        Quand elle l’a accordé : doleances consentement { $number } --pour { $code } --accorder
        Ou consultez l’unité sans la nommer, en retirant --avec-identité.
refusal-nobody-to-name = { $number } ne dit pas qui est la personne : il n’y a personne à nommer.
    .hint = Retirez --avec-identité : l’unité est consultée sur les faits.
refusal-says-who = { $place ->
        [question] La question
        [reason] La raison d’un refus de corriger
        [subject] L’objet de { $number }
       *[text] Le récit de { $number }
    } dit qui est la personne, par { $part ->
        [name] son nom
        [email] son courriel
        [phone] son téléphone
        [representative] le nom de qui la représente
        [organisation] le nom de son organisation
       *[address] son adresse
    } ou un mot qui s’y trouve. L’identité est protégée par défaut (MAMH, principes directeurs) : rien ne part ainsi.
    .hint = { $place ->
        [question] Reformulez la question; ou, si la personne y consent, ajoutez --avec-identité.
        [subject] Corrigez l’objet : doleances corriger { $number } --champ objet=OBJET --raison "Identité dans l’objet"
       *[text] Retirez --avec-texte : le formulaire donne l’objet et la question.
    }
refusal-already-consulted = « { $unit } » n’a pas encore répondu à la question du { $since } sur { $number } : une question à la fois.
    .hint = Quand la réponse arrive : doleances consulter { $number } { $code } --réponse RÉPONSE
refusal-not-consulted = « { $unit } » n’a pas été consultée sur { $number } : il n’y a pas de réponse à consigner.
    .hint = Pour la consulter : doleances consulter { $number } { $code } --question QUESTION
refusal-already-answered = « { $unit } » a répondu le { $on } à ce qui lui était demandé sur { $number }.
    .hint = Pour lui poser une autre question : doleances consulter { $number } { $code } --question QUESTION
refusal-due-before-asked = La réponse ne peut être attendue le { $due_on } : la question n’est posée que le { $on }.
    .hint = Donnez une échéance à partir du { $on }.

usage-says-nothing = { $flag } ne dit rien : il faut un texte.
usage-unit-or-body = « { $typed } » est à la fois une unité et un organisme.
    .hint = Dites lequel : --pour unit:UNITÉ (être nommée) ou --pour body:ORGANISME (être transférée).
usage-packet-again = Cette unité doit déjà une réponse : --formulaire récrit le formulaire de sa question, que { $flag } ne change pas.
    .hint = Retirez { $flag }; ou, pour poser une autre question une fois la réponse reçue, ajoutez --question.
error-consult-import-refused = { $count ->
    [one] Une réponse est refusée
   *[other] { $count } réponses sont refusées
    } : rien n’est consigné.
error-consult-import-empty = Le fichier ne porte aucune réponse.
import-reason-no-such-request = aucune requête de ce registre n’a ce numéro
import-reason-no-such-consultation = cette requête n’a pas de question de ce rang
import-reason-other-register = ce formulaire vient d’un autre registre, ou sa question a été annulée
import-reason-other-unit = la question a été posée à une autre unité ({ $unit })
import-reason-already-answered = la réponse est déjà consignée, en date du { $on }
import-reason-answered-before-asked = réponse antérieure à la question, posée le { $on }

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
packet-no-identity = L’identité de la personne est protégée. N’inscrivez ici ni son nom, ni celui d’une personne de votre équipe : l’unité répond.
packet-file = reponse-{ $number }-{ $n }.csv
packet-answer = Réponse de l’unité
packet-answered-on = Date de la réponse
packet-save = Enregistrer la réponse
packet-saved = Le fichier reponse-{ $number }-{ $n }.csv est enregistré parmi vos téléchargements : renvoyez-le au bureau.
packet-no-script = Ce navigateur n’enregistre pas la réponse : imprimez la page une fois remplie, ou servez-vous du formulaire CSV plus bas.
packet-heading-csv = Pour répondre sans cette page : formulaire CSV
packet-csv = Copiez ces lignes dans un fichier nommé reponse.csv, ajoutez la réponse et sa date (AAAA-MM-JJ) à la fin de la dernière, entre les points-virgules, et renvoyez le fichier au bureau.

heading-report-handling = Prise en charge des requêtes fermées
heading-report-consultations = Consultations des unités
report-empty-handling = Aucune requête fermée dans la période.
report-empty-consultations = Aucune unité consultée dans la période.
heading-report-partners = Organismes partenaires
report-empty-partners = Aucune requête traitée par un organisme partenaire dans la période.
report-partners-requests = Requêtes qu’un organisme partenaire a traitées ou traite
report-partners-by-partner = Par organisme partenaire
report-handling-requests = Requêtes fermées
report-handling-by-handler = Par responsable du traitement
report-consultations-count = Consultations de la période
report-consultations-asked = Questions posées
report-consultations-answered = Réponses reçues
report-consultations-within-due = Réponses reçues à l’échéance
report-consultations-awaited = Réponses attendues à la fin
report-consultations-overdue = Dont en retard
report-consultations-within-due-percent = Réponses reçues à l’échéance
report-consultations-mean = Délai moyen
report-consultations-median = Délai médian
report-consultations-p90 = 90e centile
report-consultations-max = Délai le plus long
report-consultations-by-unit = Par unité consultée
report-consultations-asked-by-unit = Questions posées, par unité
report-consultations-answered-by-unit = Réponses reçues, par unité
report-consultations-within-due-by-unit = Réponses reçues à l’échéance, par unité
report-consultations-overdue-by-unit = Réponses en retard, par unité
report-counts-consultations = Consult.
report-beside-days = Jours
report-beside-mean = Moyenne
report-beside-median = Médiane
report-beside-p90 = 90e
report-beside-max = Max.
report-beside-asked = Posées
report-beside-answered = Reçues
report-beside-within_due = À temps
report-beside-overdue = En retard
note-report-handling = Chaque requête fermée dans la période compte une fois chez chaque responsable qui l’a eue, avec les jours ouvrables nets de ses étapes jusqu’à sa dernière fermeture de la période. Les étapes se suivent de la réception à la fermeture : aucun jour ne compte deux fois.
note-report-partners = Organismes partenaires : une requête est comptée à part quand un organisme partenaire la traitait à sa fermeture, ou la traite tant qu’elle est ouverte. Elle n’est d’aucun autre chiffre du rapport (mouvement, délais, part dans la norme, marge de retard); chaque ligne a son propre mouvement, qui se referme. Une requête rouverte est comptée chez qui la traite alors. Le rapport d’un seul organisme (--partenaire) donne tous ses chiffres.
note-report-consultations = Une consultation compte si elle a été posée ou répondue dans la période, ou si sa réponse était attendue à la fin, sur une requête encore ouverte. Délai : jours ouvrables de la question à la réponse, pour les réponses reçues dans la période.
## Enjeux

act-issue_raised = enjeu soulevé
act-issue_set = enjeu mis à jour
act-issue_linked = requêtes rattachées à l’enjeu
act-issue_unlinked = requêtes détachées de l’enjeu
ask-issue-title = Quel est l’enjeu, en quelques mots ?
field-title = Titre
field-raised_on = Soulevé le
field-cause = Cause
field-analysis = Analyse
field-requests = Requêtes
field-resolved_on = Résolu le
field-linked_on = Rattachée le
issue-raised = soulevé
issue-analysed = en analyse
issue-followed = en suivi
issue-resolved = résolu
issue-requests = Requêtes qui le montrent
help-issue = Enjeux : les causes communes à plusieurs requêtes
    .more = L’équipe détermine les causes d’un ensemble de plaintes et soulève les enjeux dans ses rapports (MIFI, 4.2 et 5.1).
    .examples =
        doleances enjeu ajouter --titre "Attente à la sélection" --unité permanent_selection --nature delay --requête 12 --requête 15
        doleances enjeu lier 1 18 21
        doleances enjeu modifier 1 --statut en-analyse --cause "Dossiers laissés sans agent l’été"
help-issue-add = Soulever un enjeu
help-issue-add-requests = Requête qui le montre ; peut être répété
help-issue-set = Modifier ce qu’on sait d’un enjeu
help-issue-link = Rattacher des requêtes à un enjeu
help-issue-link-remove = Détacher ces requêtes de l’enjeu
help-issue-list = Lister les enjeux
help-issue-show = Afficher un enjeu et ses requêtes
help-issue-show-history = Afficher chaque acte posé
help-issue-set-status = Où en est l’équipe : soulevé, en-analyse, en-suivi ou résolu
help-issue-list-status = Seulement les enjeux de cet état : soulevé, en-analyse, en-suivi ou résolu
help-arg-analysis = Ce que montre l’analyse : un texte, @FICHIER, ou - pour l’entrée standard
help-arg-cause = La cause : un texte, @FICHIER, ou - pour l’entrée standard
help-arg-nature = Nature des motifs (un code de la liste nature)
help-arg-title = Titre, en quelques mots
help-arg-public = Titre qui paraît dans les éditions pour publication; sans lui, la mesure n’y est que comptée
field-public-title = Titre publié
report-published-titles = Recommandations, mesures et enjeux rendus publics
help-issue-set-number = Numéro de l’enjeu : 2026-0003, ou 3 pour un enjeu de cette année
help-issue-link-number = Numéro de l’enjeu : 2026-0003, ou 3 pour un enjeu de cette année
help-issue-link-requests = Numéros des requêtes
help-issue-show-number = Numéro de l’enjeu : 2026-0003, ou 3 pour un enjeu de cette année
value-issue = ENJEU
value-nature = NATURE
say-issue-raised = L’enjeu { $number } est soulevé. Pour y rattacher des requêtes : doleances enjeu lier { $number } NUMÉRO
say-issue-set = L’enjeu { $number } est à jour.
say-issue-linked = Les requêtes sont rattachées à l’enjeu { $number }.
say-issue-unlinked = Les requêtes ne sont plus rattachées à l’enjeu { $number }.
say-no-issue = Aucun enjeu. Pour en soulever un : doleances enjeu ajouter --titre TITRE
refusal-nothing-changes = Rien ne changerait : aucune nouvelle valeur n’a été donnée.
    .hint = Donnez une valeur autre que celle qui est au dossier; --aide énumère les options.
refusal-request-already-linked = La requête { $request } est déjà rattachée ({ $number }).
    .hint = Affichez le dossier pour voir les requêtes qui y sont rattachées.
refusal-request-not-linked = La requête { $request } n’est pas rattachée ({ $number }).
    .hint = Affichez le dossier pour voir les requêtes qui y sont rattachées.

## Registres : ce qui est rattaché

record-linked = requêtes rattachées : { $numbers }
record-unlinked = requêtes détachées : { $numbers }
field-linked_requests = Requêtes rattachées
usage-blank = { $arg } est vide : un texte vide passerait pour une information consignée.
    .hint = Écrivez ce qui est connu, ou retirez { $arg }.
span-about-day = vers le { $from }
span-period = du { $from } au { $to }
span-about-period = approximativement du { $from } au { $to }
value-yes = OUI
value-no = NON
value-circumstance = CIRCONSTANCE
value-filenumber = NUMÉRO
value-incident = NUMÉRO
value-outcome = CONCLUSION
help-ombudsman-add-due = Échéance convenue, au lieu de 10 jours ouvrables
help-ombudsman-log-due = Échéance convenue, au lieu de 10 jours ouvrables
help-arg-documents = Documents joints à l’échange, nommés en mots : un texte, @FICHIER, ou - pour l’entrée standard
help-arg-delegate = Personne déléguée du Protecteur du citoyen
help-arg-respondent = Répondante ou répondant du réseau (RRPC)
help-arg-reference = Numéro du dossier chez le Protecteur du citoyen
help-arg-requests = Requête concernée; se répète
help-arg-without = Requête à détacher; se répète

## Dossiers du Protecteur du citoyen

act-ombudsman_opened = dossier du Protecteur reçu
act-ombudsman_set = dossier mis à jour
act-ombudsman_logged = échange consigné
act-ombudsman_concluded = conclusion du Protecteur
act-ombudsman_closed = dossier fermé
act-ombudsman_reopened = dossier rouvert
ask-ombudsman-received = Quand le dossier est-il arrivé? C’est le jour 0 : la réponse est attendue 10 jours ouvrables plus tard (politique-cadre, 3.4).
ask-ombudsman-by = Par quel moyen?
ask-ombudsman-subject = Quel en est l’objet, sans renseignement qui identifie la personne?
ask-ombudsman-passage = Qu’est-ce que cet échange? Tous sont consignés (politique-cadre, 4.3).
ask-ombudsman-summary = Qu’a-t-on dit, en bref?
ask-ombudsman-outcome = Qu’a conclu le Protecteur du citoyen?
field-reference = Référence
field-delegate = Personne déléguée
field-respondent = Répondant (RRPC)
field-exchanges = Échanges
field-exchange = Rang de l’échange
field-outcome = Conclusion
field-concluded_on = Conclu le
field-conclusion = Texte de la conclusion
field-exchanged_on = Date
field-direction = Sens
field-passage = Échange
field-means = Moyen
field-summary = Résumé
field-documents = Documents
field-answer_days = Jours ouvr.
ombudsman-status-awaited = réponse attendue
ombudsman-status-open = en cours
ombudsman-status-followed = suites à donner
ombudsman-status-closed = fermé
ombudsman-outcome-none = sans intervention
ombudsman-outcome-settled = réglé
ombudsman-outcome-notice = avis (art. 26.1)
ombudsman-outcome-recommendation = recommandation
ombudsman-direction-in = reçu
ombudsman-direction-out = transmis
ombudsman-passage-question = reçu, appelle une réponse
ombudsman-passage-information = reçu, pour information
ombudsman-passage-answer = transmis, réponse
ombudsman-passage-interim = transmis, sans être la réponse
ombudsman-agreement = Recoupement
ombudsman-agreement-concordant = concordant
ombudsman-agreement-discordant = discordant
ombudsman-agreement-not_applicable = sans objet
ombudsman-office-finding = Conclusion du bureau
ombudsman-requests = Requêtes rattachées
ombudsman-exchanges = Échanges
ombudsman-measures = Suites données
ombudsman-documents = [documents : { $documents }]
ombudsman-due = échéance : { $due }
heading-ombudsman-late = Réponses au Protecteur du citoyen en retard
help-ombudsman = Dossiers du Protecteur du citoyen
    .more =
        Tous les échanges avec le Protecteur du citoyen sont consignés (politique-cadre, 4.3). Chaque question reçue fixe une échéance de 10 jours ouvrables; la réponse transmise y répond.
        Ses recommandations se suivent comme des mesures.
    .examples =
        doleances protecteur ajouter --reçue 2026-11-02 --par téléphone --objet "Attente à la sélection" --référence 26-01234 --requête 42
        doleances protecteur consigner 1 --sortant --par courriel --texte "Dossier transmis à la déléguée" --documents "Note du 4 novembre"
        doleances protecteur consigner 1 --entrant --question --par courriel --texte "Demande le calendrier des décisions"
        doleances protecteur conclure 1 --conclusion recommandation --texte "Écrire aux personnes en attente"
        doleances protecteur lister --en-retard
help-ombudsman-add = Inscrire un dossier reçu du Protecteur du citoyen
help-ombudsman-add-received = Date de réception : AAAA-MM-JJ, hier, -3j. C’est le jour 0 de la réponse
help-ombudsman-add-by = Moyen par lequel il est arrivé (code de la liste channel)
help-ombudsman-add-subject = Objet, sans renseignement qui identifie la personne
help-ombudsman-log = Consigner un échange
    .more = Un échange oublié se consigne à sa date (--le), même une fois le dossier fermé, s’il a eu lieu avant la fermeture.
help-ombudsman-log-number = Numéro du dossier : 2026-0003, ou 3 pour un dossier de cette année
help-ombudsman-log-incoming = Échange reçu du Protecteur du citoyen
help-ombudsman-log-outgoing = Échange transmis au Protecteur du citoyen; il répond aux questions en attente
help-ombudsman-log-asks = L’échange reçu appelle une réponse, due dans 10 jours ouvrables
help-ombudsman-log-interim = L’échange transmis n’est pas encore la réponse
help-ombudsman-log-by = Moyen (code de la liste channel)
help-ombudsman-log-text = Résumé de l’échange : un texte, @FICHIER, ou - pour l’entrée standard
help-ombudsman-conclude = Inscrire la conclusion du Protecteur du citoyen
    .more = Sans intervention ou après un règlement, le dossier est fermé. Un avis ou une recommandation appelle des suites : il reste ouvert jusqu’à « modifier NUMÉRO --fermer ».
help-ombudsman-conclude-number = Numéro du dossier : 2026-0003, ou 3 pour un dossier de cette année
help-ombudsman-conclude-outcome = Conclusion : sans-intervention, réglé, avis (art. 26.1) ou recommandation
help-ombudsman-conclude-reason = Pourquoi cette conclusion en remplace une autre
help-ombudsman-conclude-text = La conclusion en mots : un texte, @FICHIER, ou - pour l’entrée standard
help-ombudsman-set = Modifier ce qu’on sait d’un dossier, le fermer, le rouvrir
help-ombudsman-set-number = Numéro du dossier : 2026-0003, ou 3 pour un dossier de cette année
help-ombudsman-set-subject = Objet, sans renseignement qui identifie la personne
help-ombudsman-set-due = Nouvelle échéance de la réponse attendue en premier
help-ombudsman-set-close = Ferme le dossier : les suites sont données
help-ombudsman-set-reopen = Rouvre le dossier, avec --raison
help-ombudsman-list = Lister les dossiers du Protecteur du citoyen
help-ombudsman-list-open = Seulement les dossiers qui ne sont pas fermés
help-ombudsman-list-overdue = Seulement les dossiers dont la réponse est en retard
help-ombudsman-show = Afficher un dossier, ses échanges et le recoupement des conclusions
help-ombudsman-show-number = Numéro du dossier : 2026-0003, ou 3 pour un dossier de cette année
help-ombudsman-show-history = Afficher chaque acte posé
say-ombudsman-opened = Le dossier { $number } du Protecteur du citoyen est inscrit. Pour consigner un échange : doleances protecteur consigner { $number } --sortant --par MODE --texte RÉSUMÉ
say-ombudsman-logged = L’échange est consigné au dossier { $number }.
say-ombudsman-concluded = La conclusion est inscrite : le dossier { $number } est fermé.
say-ombudsman-followed = La conclusion est inscrite. Le dossier { $number } reste ouvert jusqu’à ce que les suites soient données.
    .hint =
        Pour suivre une recommandation : doleances mesure ajouter --type recommandation --origine protecteur:{ $number } --titre TITRE
        Pour fermer le dossier alors : doleances protecteur modifier { $number } --fermer
say-ombudsman-closed = Le dossier { $number } est fermé.
say-ombudsman-reopened = Le dossier { $number } est rouvert.
say-ombudsman-set = Le dossier { $number } est à jour.
say-no-ombudsman = Aucun dossier du Protecteur du citoyen.
refusal-nothing-asked = Aucune question du Protecteur du citoyen n’attend de réponse ({ $number }) : il n’y a pas d’échéance à déplacer.
    .hint = Pour consigner une question : doleances protecteur consigner NUMÉRO --entrant --question --échéance DATE
refusal-file-closed = Le dossier est fermé depuis le { $on } ({ $number }) : on n’y ajoute que les échanges d’avant sa fermeture.
    .hint = Datez l’échange oublié avec --le, ou rouvrez le dossier : doleances protecteur modifier NUMÉRO --rouvrir --raison RAISON
refusal-file-not-closed = Le dossier n’est pas fermé ({ $number }) : il n’y a rien à rouvrir.
    .hint = Pour le voir : doleances protecteur afficher NUMÉRO
refusal-not-concluded = Le Protecteur du citoyen n’a pas conclu ({ $number }) : un dossier se ferme après sa conclusion.
    .hint = Pour l’inscrire : doleances protecteur conclure NUMÉRO --conclusion réglé
refusal-no-reference = La référence du Protecteur du citoyen manque ({ $number }) : sans elle, sa conclusion ne se rattache à aucun de ses dossiers.
    .hint = Inscrivez-la d’abord : doleances protecteur modifier NUMÉRO --référence RÉFÉRENCE

## Incidents de confidentialité

act-incident_registered = incident inscrit
act-incident_set = incident mis à jour
act-incident_assessed = risque évalué
act-incident_aware = prise de connaissance
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
ask-incident-not-a-span = Ce n’est ni une date ni une période : AAAA-MM-JJ, ou AAAA-MM-JJ..AAAA-MM-JJ.
ask-incident-not-about = Ce n’est pas une date approximative : AAAA-MM-JJ, AAAA-MM, AAAA, ou DU..AU.
ask-incident-not-a-count = Il faut un nombre entier, 1 ou plus.
field-information = Renseignements visés
field-information_unknown = Raison de l’absence de description
field-circumstances = Circonstances
field-happened_from = Début de l’incident
field-happened_to = Fin de l’incident
field-happened_approximate = Période approximative
field-aware_from = Connu le
field-aware_to = Connu au plus tard le
field-persons = Personnes
field-persons_approximate = Nombre approximatif
field-sensitivity = Sensibilité des renseignements
field-misuse = Utilisations malveillantes possibles
field-consequences = Conséquences appréhendées
field-likelihood = Probabilité d’utilisation préjudiciable
field-serious = Préjudice sérieux
field-assessed_on = Évalué le
field-commission_notified_on = Avis à la Commission le
field-persons_notified_from = Avis aux personnes dès le
field-persons_notified_to = Avis aux personnes jusqu’au
field-persons_deferred = Raison du report de l’avis
field-public_notice_on = Avis public le
field-public_ground = Circonstance de l’avis public
field-public_why = Raison de l’avis public
field-measures = Mesures prises
field-registered_on = Inscrit le
field-keep_until = À conserver jusqu’au
field-commission_notice = Avis à la Commission
field-persons_notice = Avis aux personnes
incident-fact = { $label } : { $value }
incident-label-information = Renseignements visés
incident-label-information_unknown = Impossible à décrire
incident-label-circumstances = Circonstances
incident-label-happened = Date ou période
incident-label-aware = Connaissance
incident-label-persons = Personnes concernées
incident-label-sensitivity = Sensibilité
incident-label-misuse = Usages malveillants
incident-label-consequences = Conséquences
incident-label-likelihood = Probabilité
incident-label-serious = Préjudice sérieux
incident-label-reasons = Raisons
incident-label-commission = Avis à la Commission
incident-label-persons_notice = Avis aux personnes
incident-label-persons_deferred = Avis reporté
incident-label-public = Avis public
incident-label-public_why = Raison
incident-label-measures = Mesures prises
incident-lacking = à consigner
incident-not-assessed = à évaluer
incident-is-serious = oui, il y a un risque de préjudice sérieux (évalué le { $on })
incident-is-not-serious = non, il n’y a pas de risque de préjudice sérieux (évalué le { $on })
incident-persons = { $count }
incident-persons-about = environ { $count }
incident-public-given = { $on } ({ $ground })
incident-public-injury = la transmission de l’avis pourrait accroître le préjudice
incident-public-difficulty = la transmission de l’avis serait d’une difficulté excessive
incident-public-unreachable = les coordonnées des personnes ne sont pas connues
incident-public-urgency = il faut agir rapidement; l’avis aux personnes reste à donner
incident-kind-access = accès non autorisé
incident-kind-use = utilisation non autorisée
incident-kind-communication = communication non autorisée
incident-kind-loss = perte ou autre atteinte
incident-status-to-assess = risque à évaluer
incident-status-to-notify = avis à donner
incident-status-to-describe = mesures à consigner
incident-status-complete = complet
incident-notice-unknown = risque à évaluer
incident-notice-not-required = non requis
incident-notice-outstanding = à donner
incident-notice-deferred = reporté
incident-notice-public = avis public
incident-notice-given = donné
incident-requests = Requêtes rattachées
incident-followed = Mesures suivies
incident-assessments = Évaluations du risque
incident-register = Registre des incidents de confidentialité
incident-register-about = Loi sur l’accès aux documents des organismes publics et sur la protection des renseignements personnels (RLRQ, c. A-2.1), art. 63.11; Règlement sur les incidents de confidentialité (A-2.1, r. 3.1), art. 7. Extrait le { $on }. Incidents : { $count }.
incident-heading = Incident { $number }
incident-caption = Renseignements prévus à l’article 7, incident { $number }
incident-article-1 = 1° Description des renseignements personnels visés par l’incident ou, si cette information n’est pas connue, la raison justifiant l’impossibilité de fournir une telle description
incident-article-2 = 2° Brève description des circonstances de l’incident
incident-article-3 = 3° Date ou période où l’incident a eu lieu ou, si cette dernière n’est pas connue, une approximation de cette période
incident-article-4 = 4° Date ou période au cours de laquelle l’organisation a pris connaissance de l’incident
incident-article-5 = 5° Nombre de personnes concernées par l’incident ou, s’il n’est pas connu, une approximation de ce nombre
incident-article-6 = 6° Description des éléments qui amènent l’organisation à conclure qu’il existe ou non un risque qu’un préjudice sérieux soit causé aux personnes concernées, tels que la sensibilité des renseignements, les utilisations malveillantes possibles, les conséquences appréhendées de leur utilisation et la probabilité qu’ils soient utilisés à des fins préjudiciables
incident-article-7 = 7° Si l’incident présente un risque qu’un préjudice sérieux soit causé, dates de transmission des avis à la Commission d’accès à l’information et aux personnes concernées, et mention indiquant si des avis publics ont été donnés et la raison pour laquelle ils l’ont été
incident-article-8 = 8° Brève description des mesures prises par l’organisation, à la suite de la survenance de l’incident, afin de diminuer les risques qu’un préjudice soit causé
help-incident = Registre des incidents de confidentialité
    .more =
        Chaque incident est inscrit, avec ou sans risque de préjudice sérieux (Loi sur l’accès, art. 63.11; Règlement A-2.1, r. 3.1, art. 7), et conservé au moins cinq ans après qu’on en a pris connaissance (art. 8).
        Le risque s’évalue dans les deux sens sur quatre éléments : --sensibilité, --utilisations, --conséquences, --probabilité.
    .examples =
        doleances incident ajouter --type communication --renseignements "Noms et numéros de dossier" --circonstances "Courriel envoyé à la mauvaise adresse" --survenu 2026-11-02 --connu 2026-11-04 --personnes 12
        doleances incident modifier 1 --sensibilité "Faible" --utilisations "Hameçonnage" --conséquences "Limitées" --probabilité "Faible, courriel détruit" --préjudice-sérieux no --raisons "Destinataire connu, courriel détruit"
        doleances incident modifier 1 --mesures "Liste d’envoi corrigée"
        doleances exporter incidents --format html -o incidents.html
help-incident-add = Inscrire un incident
help-incident-set = Compléter un incident : évaluation, avis, mesures
help-incident-list = Lister les incidents et ce qu’il y manque
help-incident-list-open = Seulement les incidents à compléter : risque à évaluer, avis à donner, mesures à consigner
help-incident-list-serious = Seulement ceux qui présentent un risque de préjudice sérieux
help-incident-show = Afficher un incident dans l’ordre de l’article 7
help-incident-show-history = Afficher chaque acte posé
help-incident-show-number = Numéro de l’incident : 2026-0003, ou 3 pour un incident de cette année
help-incident-set-number = Numéro de l’incident : 2026-0003, ou 3 pour un incident de cette année
help-incident-add-kind = Ce qui est arrivé : accès (non autorisé), utilisation, communication ou perte (ou autre atteinte)
help-incident-set-kind = Ce qui est arrivé : accès (non autorisé), utilisation, communication ou perte (ou autre atteinte)
help-arg-information = 1° Renseignements personnels visés, décrits sans en reproduire
help-arg-information_unknown = 1° Raison pour laquelle on ne peut pas les décrire
help-arg-circumstances = 2° Circonstances, en bref
help-arg-happened = 3° Date de l’incident, ou période DU..AU
help-arg-happened_about = 3° Approximation : AAAA-MM-JJ, AAAA-MM, AAAA, ou DU..AU
help-arg-aware = 4° Date ou période où l’on a pris connaissance de l’incident
help-arg-persons = 5° Nombre de personnes concernées
help-arg-persons_about = 5° Nombre approximatif de personnes concernées
help-arg-sensitivity = 6° Sensibilité des renseignements
help-arg-misuse = 6° Utilisations malveillantes possibles
help-arg-consequences = 6° Conséquences appréhendées de leur utilisation
help-arg-likelihood = 6° Probabilité qu’ils soient utilisés à des fins préjudiciables
help-arg-serious = 6° Conclusion : y a-t-il un risque de préjudice sérieux, oui ou non?
help-arg-reasons = 6° Raisons de la conclusion
help-arg-commission_notified = 7° Date de l’avis à la Commission d’accès à l’information
help-arg-persons_notified = 7° Date, ou période DU..AU, de l’avis aux personnes concernées
help-arg-persons_deferred = Raison de reporter l’avis aux personnes : il entraverait une enquête (Loi, art. 63.8)
help-arg-public_notice = 7° Date de l’avis public
help-arg-public_ground = 7° Circonstance (Règlement, art. 6) : préjudice (accru), difficulté (excessive), sans-coordonnées ou urgence (agir rapidement)
help-arg-public_why = 7° Raison de l’avis public, en mots
help-arg-measures = 8° Mesures prises pour diminuer les risques
say-incident-registered = L’incident { $number } est inscrit. Il reste à évaluer le risque de préjudice : doleances incident modifier { $number } --aide
say-incident-set = L’incident { $number } est à jour.
say-no-incident = Aucun incident. Pour en inscrire un : doleances incident ajouter
usage-not-a-span = « { $typed } » n’est ni une date ni une période.
    .hint = Écrivez AAAA-MM-JJ, ou AAAA-MM-JJ..AAAA-MM-JJ.
usage-not-about = « { $typed } » n’est pas une date approximative.
    .hint = Écrivez AAAA-MM-JJ, AAAA-MM, AAAA, ou une période comme AAAA-MM..AAAA-MM.
refusal-aware-before-incident = On aurait pris connaissance de l’incident le { $aware }, avant qu’il ait lieu, le { $happened }.
    .hint = Corrigez --connu ou --survenu; si la date de l’incident n’est pas connue, donnez-en une approximation avec --survenu-vers.
refusal-notice-before-awareness = L’avis serait du { $on }, avant la prise de connaissance de l’incident, le { $aware }.
    .hint = Donnez une date à partir du { $aware }, ou corrigez --connu.
refusal-nobody-concerned = Un incident concerne au moins une personne (Règlement A-2.1, r. 3.1, art. 7, 5°).
    .hint = Si leur nombre n’est pas connu, donnez une approximation : --personnes-environ N
refusal-factors-missing = La conclusion s’appuie sur quatre éléments, qu’elle soit oui ou non (Règlement A-2.1, r. 3.1, art. 7, 6°). Il manque { $flags }.
    .hint = Ajoutez ce qui manque à la même commande.
refusal-factors-without-conclusion = Le risque est déjà évalué ({ $number }) : un élément ne change pas sans une nouvelle conclusion.
    .hint = Ajoutez --préjudice-sérieux yes ou no, et --raisons RAISONS : l’évaluation d’avant reste à l’historique.

## Dossiers du Protecteur du citoyen dans les rapports

heading-report-ombudsman = Dossiers du Protecteur du citoyen
report-empty-ombudsman = Aucun dossier du Protecteur du citoyen dans la période.
report-ombudsman-open-at-start = Ouverts au début, conclus ou non
report-ombudsman-received = Reçus
report-ombudsman-concluded = Conclus
report-ombudsman-open-at-end = Ouverts à la fin, conclus ou non
report-ombudsman-late-at-end = Ouverts à la fin, une réponse en retard
report-ombudsman-by-outcome = Selon la conclusion
report-ombudsman-answers-count = Réponses données
report-ombudsman-answers-within = En 10 jours ouvrables ou moins
report-ombudsman-answers-late = En plus de 10 jours ouvrables
report-ombudsman-answers-within-percent = Dans les 10 jours ouvrables
report-ombudsman-answers-mean = Délai moyen (jours ouvrables)
report-ombudsman-answers-median = Délai médian
report-ombudsman-answers-max = Délai le plus long
report-counts-ombudsman_files = Dossiers
report-column-file = Dossier
report-column-reference = Référence
report-column-outcome = Conclusion
report-column-exchange = Échange
report-column-asked-on = Demandé le
report-column-days = Jours ouvr.
report-ombudsman-meaning = Un dossier conclu reste ouvert tant que le bureau donne suite à la conclusion et ne l’a pas fermé : il compte alors parmi les conclus et parmi les ouverts.
note-report-ombudsman = Dossiers du Protecteur du citoyen : reçus selon la date de réception, conclus selon la dernière conclusion de la période. Une réponse se compte depuis la question, ou depuis la réception, en jours ouvrables; un dossier peut en compter plusieurs.

## Mesures

act-measure_proposed = mesure proposée
act-measure_accepted = mesure acceptée
act-measure_refused = mesure refusée
act-measure_under_way = mesure en cours de réalisation
act-measure_implemented = mesure réalisée
act-measure_verified = mesure vérifiée
act-measure_set = mesure mise à jour
act-measure_origin = début de ce dont vient la mesure
ask-measure-from = D’où vient-elle (2026-0042, E3, rapport:2025…)?
ask-measure-kind = De quoi s’agit-il?
ask-measure-reason = Pour quelle raison?
ask-measure-title = Quelle est la mesure, en quelques mots?
error-no-report-yet = Il n’y a pas encore de rapport de l’exercice { $year } : il n’est pas commencé.
    .hint = L’exercice d’avril 2026 à mars 2027 s’écrit rapport:2026.
field-accepted_on = Acceptée le
field-days_overdue = Jours civils de retard
field-from = Origine
field-implemented_on = Réalisée le
field-issue = Enjeu visé
field-postponed = Reports d’échéance
field-proposed_on = Proposée le
field-reason = Raison
field-refused_because = Raison du refus
field-refused_on = Refusée le
field-set_on = Fixée le
field-verified_by = Vérifiée par
field-verified_on = Vérifiée le
heading-measures = Mesures
heading-measures-overdue = { $count ->
        [one] { $count } mesure en retard
       *[other] { $count } mesures en retard
    }
measure-corrective-individual = mesure corrective individuelle
measure-corrective-systemic = mesure corrective systémique
measure-recommendation = recommandation
measure-improvement = piste d’amélioration
measure-proposed = proposée
measure-accepted = acceptée
measure-refused = refusée
measure-under-way = en cours
measure-implemented = réalisée
measure-verified = vérifiée
measure-due = échéance { $due }
measure-dues = Échéances successives
measure-effect = Effet
measure-steps = Cheminement
record-request = requête { $number }
record-report = rapport { $year }
rates-of-issue = Requêtes reçues rattachées à l’enjeu { $issue }, avant et depuis la réalisation.
rates-of-ground = Requêtes reçues ayant un motif de cette nature, avant et depuis la réalisation : { $nature }.
rates-of-ground-and-unit = Requêtes reçues ayant un motif de cette nature, avant et depuis la réalisation : { $nature } ({ $unit }).
rates-of-nothing = Rien à comparer : la mesure ne vise ni une nature de motif (--nature) ni un enjeu (--enjeu).
rates-no-past = Rien à comparer : le registre n’a aucune requête reçue avant la réalisation.
rates-column-period = Période
rates-column-days = Jours
rates-column-count = Requêtes
rates-column-monthly = Par mois
rates-column-interval = Intervalle
rates-before = avant, { $from } → { $to }
rates-after = depuis, { $from } → { $to }
rates-interval = { $low } à { $high }
rates-not-shown = effet non démontré
rates-fall = baisse démontrée
rates-rise = hausse démontrée
rates-p-tiny = moins de 0,001
rates-verdict = Résultat : { $verdict } (p : { $p }).
rates-verdict-ratio = Résultat : { $verdict } (rapport des deux taux : { $ratio }, de { $low } à { $high }; p : { $p }).
rates-method = Méthode : jusqu’à 365 jours de part et d’autre; un mois vaut 30,44 jours; intervalles de confiance à 95 % exacts (Garwood pour les taux, Clopper et Pearson pour le rapport); test binomial conditionnel exact, bilatéral, au seuil de 5 %. Un effet démontré n’en dit pas la cause.
help-measure = Mesures correctives, recommandations et pistes d’amélioration
    .more =
        Une mesure est proposée, acceptée ou refusée, mise en cours, réalisée, puis vérifiée (MIFI, 5.2). Aucune ne disparaît : un refus, une échéance déplacée et une reprise ont leur raison. Une mesure abandonnée est refusée; une mesure refusée ou vérifiée se reprend par --statut proposée.
        Une plainte non fondée ou irrecevable peut porter une piste d’amélioration (MAMH).
    .examples =
        doleances mesure ajouter --type recommandation --titre "Aviser à chaque étape" --origine 42 --origine E3 --unité permanent_selection --échéance 2027-03-31
        doleances mesure modifier 1 --statut acceptée
        doleances mesure modifier 1 --échéance 2027-06-30 --raison "Contrat attribué en retard"
        doleances mesure lister --en-retard
help-measure-add = Proposer une mesure
help-measure-add-from = Origine : 42 (requête), E3, P1, I2 ou rapport:2025; peut être répété
help-measure-add-kind = Type : individuelle (mesure corrective individuelle), systémique (mesure corrective systémique), recommandation ou amélioration (piste d’amélioration)
help-measure-add-unit = Unité qui la réalise (code de la liste unit)
help-measure-set = Faire avancer une mesure, ou la modifier
help-measure-set-from = Origine à ajouter : 42 (requête), E3, P1, I2 ou rapport:2025; peut être répété
help-measure-set-kind = Type : individuelle, systémique, recommandation ou amélioration
help-measure-set-number = Numéro de la mesure : 2026-0003, ou 3 pour une mesure de cette année
help-measure-set-reason = Raison d’un refus, d’une reprise ou d’une échéance déplacée : un texte, @FICHIER, ou - pour l’entrée standard
help-measure-set-status = Où elle en est : acceptée, refusée, en-cours, réalisée, vérifiée, ou proposée (reprise)
help-measure-set-unit = Unité qui la réalise (code de la liste unit)
help-measure-set-verifier = Personne qui a vérifié. Par défaut : la personne qui inscrit
help-measure-list = Lister les mesures
help-measure-list-from = Seulement celles de cette origine : 42, E3, rapport:2025…
help-measure-list-kind = Seulement ce type : individuelle, systémique, recommandation ou amélioration
help-measure-list-overdue = Seulement celles dont l’échéance est passée
help-measure-list-status = Seulement celles de cet état : proposée, acceptée, refusée, en-cours, réalisée ou vérifiée
help-measure-list-unit = Seulement celles de cette unité et des unités qui en relèvent
help-measure-show = Afficher une mesure, son cheminement et son effet
help-measure-show-number = Numéro de la mesure : 2026-0003, ou 3 pour une mesure de cette année
help-measure-show-history = Afficher chaque acte posé
help-arg-due = Échéance : AAAA-MM-JJ
help-arg-issue = Enjeu que la mesure doit rendre plus rare (son numéro)
value-measure = MESURE
value-origin = ORIGINE
say-measure-proposed = La mesure { $number } est proposée. Pour la suite : doleances mesure modifier { $number } --statut acceptée
say-measure-reopened = La mesure { $number } est reprise : elle est de nouveau proposée.
say-measure-accepted = La mesure { $number } est acceptée.
say-measure-refused = La mesure { $number } est refusée; la raison est au registre.
say-measure-under-way = La mesure { $number } est en cours de réalisation.
say-measure-implemented = La mesure { $number } est réalisée. Il reste à la vérifier : doleances mesure modifier { $number } --statut vérifiée
say-measure-verified = La mesure { $number } est vérifiée.
say-measure-set = La mesure { $number } est à jour.
say-more-measures-overdue = Les { $count } mesures en retard : doleances mesure lister --en-retard
say-no-measure = Aucune mesure. Pour en proposer une : doleances mesure ajouter --type recommandation --titre TITRE --origine 42
usage-not-an-origin = Une mesure ne peut pas venir de « { $typed } ».
    .hint = Une origine s’écrit 42 ou 2026-0042 (requête), E3, P1, I2 ou rapport:2025.
usage-verifier-of-nothing = --vérificatrice ne va qu’avec --statut vérifiée.
    .hint = Pour dire qu’une mesure est vérifiée : doleances mesure modifier MESURE --statut vérifiée --vérificatrice AGENT
refusal-measure-out-of-order = Une mesure { $from } ne passe pas directement à l’état « { $to } » ({ $number }).
    .hint = D’abord, l’un de ces états : { $next }. Pour voir la mesure : doleances mesure afficher MESURE
refusal-measure-is-final = La mesure est { $status }, et ne change plus ({ $number }).
    .hint = Pour la reprendre au début, avec une raison : doleances mesure modifier MESURE --statut proposée --raison TEXTE
refusal-measure-without-reason = Une mesure ne passe pas à l’état « { $status } » sans raison ({ $number }).
    .hint = Ajoutez la raison : --raison TEXTE
refusal-due-moved-without-reason = L’échéance passerait du { $from } au { $to } sans raison ({ $number }). Aucune mesure n’est reportée sans qu’on dise pourquoi.
    .hint = Ajoutez la raison : --raison TEXTE. Les échéances précédentes restent au dossier.
refusal-due-before-proposal = L’échéance du { $due } vient avant la proposition de la mesure, le { $proposed_on }.
    .hint = Donnez une échéance à partir du { $proposed_on }, ou datez la proposition : --le DATE
refusal-due-of-finished-measure = La mesure est { $status } : son échéance ne change plus ({ $number }).
    .hint = Si elle n’est pas faite, reprenez-la, avec une raison : doleances mesure modifier MESURE --statut proposée --raison TEXTE

## Plan d’action

heading-plan = Plan d’action
heading-plan-progress = Bilan de réalisation
heading-plan-measures = Mesures
plan-about = État des mesures au { $on }. Extraction du { $extracted }.
plan-status-late = { $status }, en retard
plan-done = Réalisées ou vérifiées, parmi celles qui ne sont pas refusées
plan-empty = Aucune mesure à suivre.
plan-moved = Dont l’échéance a été déplacée
plan-open = Mesures à suivre au { $on }
plan-overdue = En retard
plan-postponed = Échéances déplacées
plan-refused = Mesures refusées
plan-total = Total
plan-without-due = Attendues sans échéance
help-report-plan = Plan d’action : les mesures et leur bilan de réalisation (MIFI, 5.2)
    .examples =
        doleances rapport plan
        doleances rapport plan 2026 --format csv -o plan.csv
help-report-plan-year = Année financière : 2026 va d’avril 2026 à mars 2027. Sans année : toutes les mesures à suivre

## Enjeux que les chiffres proposent

heading-proposals = Enjeux possibles
help-issue-propose = Proposer des enjeux là où les motifs s’écartent de leur passé
    .more = Pour chaque unité et nature de motif, les requêtes du trimestre jusqu’au jour donné sont comparées à celles des huit trimestres d’avant. Rien n’est inscrit : une personne décide.
    .examples =
        doleances enjeu proposer
        doleances enjeu proposer --le 2026-09-30
help-issue-propose-on = Dernier jour compté; celui d’un trimestre en fait un trimestre complet. Par défaut : aujourd’hui
proposal-about = Requêtes reçues du { $from } au { $to }, contre celles du { $past_from } au { $past_to }, au prorata des jours. La limite est celle que le hasard ne dépasse pas 99 fois sur 100 (limite de prédiction de la loi binomiale négative). Une requête déjà rattachée à un enjeu ouvert du même motif n’est plus comptée. Parmi beaucoup de motifs, il arrive que le hasard en montre un.
proposal-count = Requêtes
proposal-expected = Attendues
proposal-limit = Limite
proposal-raise = Pour soulever l’un de ces enjeux, avec les requêtes qui le montrent :
say-no-past = Le registre n’a encore aucun passé auquel comparer ce trimestre.
say-nothing-proposed = Du { $from } au { $to }, aucun motif ne s’écarte de son passé ({ $past_from } à { $past_to }).

## Mesures et enjeux dans les rapports

heading-report-measures = Mesures
heading-report-issues = Enjeux
note-report-measures = Mesures : celles qui étaient à suivre au début de la période ou qui ont avancé pendant la période. Une mesure compte une fois à chaque état atteint dans la période; « en retard » et « en cours » valent au dernier jour, ou au jour d’extraction s’il vient avant. Une mesure est reportée quand son échéance a été déplacée.
note-report-issues = Enjeux : ouverts au début + soulevés + rouverts − résolus = ouverts à la fin. Les requêtes rattachées le sont dans la période; la colonne « Avant » est celle de la période précédente de même longueur.
report-beside-accepted = Accept.
report-beside-before = Avant
report-beside-implemented = Réalis.
report-beside-measures = Mesures
report-beside-proposed = Propos.
report-beside-refused = Refus.
report-column-due-on = Échéance
report-column-raised-on = Soulevé le
report-column-resolved-on = Résolu le
report-column-title = Titre
report-column-unit = Unité
report-counts-issues = Enjeux
report-counts-measures = Mesures
report-issues-by-issue = Requêtes rattachées, par enjeu
report-issues-linked = Requêtes rattachées
report-issues-open-at-end = Ouverts à la fin
report-issues-open-at-start = Ouverts au début
report-issues-raised = Soulevés
report-issues-reopened = Rouverts
report-issues-resolved = Résolus
report-measures-accepted = Acceptées
report-measures-by-kind = Mesures proposées, par type
report-measures-by-unit = Mesures suivies, par unité
report-measures-count = Suivies dans la période
report-measures-from-ombudsman = Recommandations du Protecteur du citoyen, suivies
report-measures-from-ombudsman-accepted = Dont acceptées dans la période
report-measures-from-ombudsman-implemented = Dont réalisées dans la période
report-measures-from-ombudsman-refused = Dont refusées dans la période
report-measures-implemented = Réalisées
report-measures-improvements-unsubstantiated = Pistes d’amélioration tirées d’une plainte non fondée
report-measures-overdue = En retard à la fin
report-measures-postponed = Reportées
report-measures-proposed = Proposées
report-measures-refused = Refusées
report-measures-to-verify = À vérifier à la fin
report-measures-under-way = En cours à la fin
report-measures-undecided = En attente d’une décision à la fin
report-measures-verified = Vérifiées
## Lettres

ask-letter = Lettre :

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
letter-lack-blanks-of-notice = À noter : ce que le registre ne tient pas est marqué « à compléter » dans l’avis.
letter-lack-not-serious = L’incident { $number } n’est pas jugé présenter un risque de préjudice sérieux : aucun avis n’est à donner (A-2.1, art. 63.8).
    .hint = Pour juger du risque : doleances incident modifier { $number } --préjudice-sérieux oui --raisons RAISONS
letter-lack-notice-put-off = L’avis aux personnes concernées par l’incident { $number } est différé : il entraverait une enquête.
    .hint = Quand l’avis est donné : doleances incident modifier { $number } --personnes-avisées DATE
letter-lack-names-another = Le texte de la lettre contient le nom d’une autre personne du registre (requêtes : { $numbers }). Une identité est protégée (MAMH).
    .hint = Corrigez le texte ou, si ce nom peut y être, reprenez la commande en ajoutant --avec-noms.
letter-lack-names-officer = Le texte de la lettre nomme { $officer }, membre de l’équipe : le bureau ne désigne pas de coupable (politique-cadre, 3.3).
    .hint = Corrigez le texte ou, si ce nom peut y être, reprenez la commande en ajoutant --avec-noms.
letter-lack-no-body = Rien au dossier ne dit vers quel organisme la personne est dirigée.
    .hint = Pour le consigner : doleances trier { $number } --irrecevable MOTIF --diriger-vers ORGANISME
letter-lack-no-consent = La personne n’a pas consenti au transfert de sa requête : { $body } (MAMH).
    .hint = Quand elle consent : doleances consentement { $number } --pour body:{ $code } --accorder
letter-lack-no-contact = À noter : les coordonnées du bureau ne sont pas réglées; la lettre ne dit pas comment le joindre.
    .hint = Pour les régler : doleances réglage régler contact_fr TEXTE
letter-lack-no-finding = { $ground ->
        [none] La plainte { $number } n’a pas de conclusion : une réponse motivée dit si elle est fondée (politique-cadre, 4.2).
       *[other] Le motif { $ground } de { $number } n’a pas de conclusion : une réponse motivée conclut sur chaque motif (politique-cadre, 4.2).
    }
    .hint = { $closed ->
        [yes] La requête est fermée. D’abord : doleances rouvrir { $number } --raison RAISON
       *[no] { $ground ->
            [none] Ajoutez-la : doleances conclure { $number } --non-fondée --raisons RAISONS
           *[other] Ajoutez-la : doleances conclure { $number } { $ground } --non-fondée --raisons RAISONS
        }
    }
letter-lack-no-inadmissibility-reason = Le motif d’irrecevabilité de { $number } n’est pas connu : la personne doit savoir pourquoi sa requête n’est pas traitée (politique-cadre, 4.2).
    .hint = Donnez-le : doleances trier { $number } --irrecevable MOTIF --par MODE
letter-lack-no-means-of-reply = Rien ne permet de joindre la personne : ni adresse, ni courriel, ni téléphone.
    .hint =
        Si un moyen est connu : doleances corriger { $number } --champ email=COURRIEL --raison RAISON
        Pour une lettre dont les coordonnées se remplissent à la main : --sans-identité
letter-lack-no-party = On ne sait pas pour quelle unité ou quel organisme le consentement est demandé.
    .hint = Ajoutez-le : doleances lettre { $number } consent --pour UNITÉ
letter-lack-no-reason = La raison n’est plus au dossier : ses textes ont été effacés.
    .hint = Pour voir ce qui en reste : doleances afficher { $number }
letter-lack-no-reasons = { $ground ->
        [none] La conclusion sur { $number } est sans raisons : la réponse est motivée (politique-cadre, 4.2).
       *[other] La conclusion sur le motif { $ground } de { $number } est sans raisons : la réponse est motivée (politique-cadre, 4.2).
    }
    .hint = { $closed ->
        [yes] La requête est fermée. D’abord : doleances rouvrir { $number } --raison RAISON
       *[no] { $ground ->
            [none] Ajoutez-les : doleances conclure { $number } { $verdict } --raisons RAISONS
           *[other] Ajoutez-les : doleances conclure { $number } { $ground } { $verdict } --raisons RAISONS
        }
    }
letter-lack-no-recourse = Le Protecteur du citoyen n’est pas dans la liste des organismes : la lettre ne peut pas dire le recours.
    .hint = Ajoutez-le : doleances référence ajouter organisme ombudsman --fr "Protecteur du citoyen" --en "Québec Ombudsman"
letter-lack-no-recourse-contact = À noter : la liste des organismes ne dit pas comment joindre le Protecteur du citoyen; la lettre ne le dira pas non plus.
    .hint = Pour l’ajouter : doleances référence renommer organisme ombudsman --coordonnées-fr TEXTE --coordonnées-en TEXTE
letter-lack-no-reply = La lettre ne dirait rien : il n’y a ni conclusion ni réponse.
    .hint = Donnez la réponse : doleances lettre { $number } reply --texte @reponse.txt
letter-lack-no-signatory = À noter : la personne qui signe n’est pas réglée; la lettre laisse son nom en blanc.
    .hint = Pour la régler : doleances réglage régler signatory_name NOM
letter-lack-nowhere-to-turn = À noter : la lettre ne dit pas à qui la personne peut s’adresser.
    .hint = Si un organisme peut l’aider : doleances trier { $number } --irrecevable { $code } --diriger-vers ORGANISME
letter-lack-no-way-there = À noter : les coordonnées de « { $to } » sont à compléter; la lettre ne dit pas comment s’y adresser.
    .hint = Pour les ajouter : doleances référence renommer { $list } { $code } --coordonnées-fr TEXTE --coordonnées-en TEXTE
letter-lack-not-directed = Le triage de { $number } ne dit pas vers où la personne est dirigée, et le motif « { $reason } » mène à plusieurs organismes.
    .hint = Pour le consigner : doleances trier { $number } --irrecevable { $code } --diriger-vers ORGANISME
letter-lack-not-on-file = Rien au dossier ne dirige la personne vers « { $to } » : une lettre ne dit que ce qui y est.
    .hint =
        Si la requête est irrecevable : doleances trier { $number } --irrecevable MOTIF --diriger-vers { $code }
        Si la personne consent au transfert : doleances consentement { $number } --pour body:{ $code } --accorder
letter-lack-not-extended = Aucune nouvelle date n’a été annoncée pour { $number }.
    .hint = Pour l’annoncer : doleances prolonger { $number } --au DATE --raison RAISON
letter-lack-not-inadmissible = { $number } n’a pas été jugée irrecevable.
    .hint = Pour la juger irrecevable : doleances trier { $number } --irrecevable MOTIF --par MODE
letter-lack-not-suspended = Le délai de { $number } n’a pas été suspendu.
    .hint = Pour le suspendre, dans l’attente de documents de la personne : doleances suspendre { $number } --raison RAISON
letter-lack-not-triaged = { $number } n’a pas été triée : la recevabilité s’évalue avant de répondre (politique-cadre, 4.2).
    .hint = Pour la trier : doleances trier { $number } --recevable
letter-lack-other-body = Le dossier dirige la personne vers un autre organisme : { $body }.
    .hint = Reprenez la commande sans --pour, ou corrigez d’abord le dossier.
letter-lack-other-language = À noter : la lettre est { $lang ->
        [fr] en français; ce texte ne semble pas l’être
       *[en] en anglais; ce texte ne semble pas l’être
    } : « { $text } »
    .hint = La lettre le reprend tel quel : traduisez-le dans le document.
letter-lack-past-due = À noter : l’échéance de { $number }, le { $due }, est passée; nous sommes le { $today }.
    .hint = Pour annoncer une autre date à la personne : doleances prolonger { $number } --au DATE --raison RAISON
letter-lack-recourse-not-stated = La lettre ne nomme pas « { $body } » : la personne doit connaître son recours.
    .hint = Remettez-le dans le gabarit, comme dans ceux du programme : doleances lettre --exporter-gabarits DOSSIER
letter-lack-turned-down = { $number } a été jugée irrecevable : elle ne reçoit pas de réponse motivée.
    .hint = Écrivez plutôt : doleances lettre { $number } inadmissible
letter-lack-unreachable = À noter : rien ne permet de joindre la personne, ni adresse, ni courriel, ni téléphone.

error-letter-lacks = { $count ->
        [one] Lettre non écrite pour { $number } : il y a { $count } chose à régler.
       *[other] Lettre non écrite pour { $number } : il y a { $count } choses à régler.
    }
    .hint = Pour l’avoir quand même, marquée « PROJET » : ajoutez --projet
error-template = { $line ->
        [none] { $path }
       *[other] { $path }, ligne { $line }
    } : { $problem ->
        [syntax] le gabarit n’est pas écrit comme il faut : une accolade, un « if » ou un « for » n’est pas fermé, ou un signe est de trop
        [unknown-name] le gabarit demande un renseignement qu’aucune lettre ne porte sous ce nom
        [unknown-template] le gabarit en appelle un autre qui n’existe pas
        [unknown-operation] le gabarit demande une opération qui n’existe pas
       *[not-filled] le gabarit ne peut pas être rempli
    }. Détail technique : { $why }
    .hint = Pour repartir du gabarit d’origine : doleances lettre --exporter-gabarits DOSSIER

say-letter-written = Lettre écrite dans { $path }.
say-templates-written = Gabarits écrits dans { $path }. Ceux qui sont dans { $beside } remplacent ceux du programme, fichier par fichier.

usage-form-without-file = Un document { $form } s’écrit dans un fichier.
    .hint = Nommez-le : -o FICHIER.{ $form }
usage-letter-flag = { $flag } ne va pas avec la lettre { $letter }.
usage-notice-of-incident = « { $letter } » est l’avis d’un incident, et non une lettre sur une requête.
    .hint = Donnez le numéro de l’incident : doleances lettre I2026-0001 { $letter }
usage-no-document = La forme « { $format } » est celle d’un document (lettre, rapport, registre des incidents); ici : table, csv, json ou jsonl.
usage-unknown-letter = « { $typed } » n’est pas une lettre. Lettres : { $names }.

value-directory = DOSSIER
value-letter = LETTRE

help-letter = Écrire une lettre à la personne, dans sa langue, ou à l’organisme qui prend une requête
    .more = Ce qui manque est dit avant que rien ne soit écrit : motif sans conclusion ou sans raisons, recours absent, nom d’une autre personne, échéance passée. Une lettre qui porte l’identité laisse une trace dans l’historique. Les gabarits se remplacent : ceux du dossier « letters », à côté du registre, passent avant ceux du programme.
    .examples =
        doleances lettre 42 accusé -o accuse.html
        doleances lettre 42 réponse --texte @reponse.txt -o reponse.docx
        doleances lettre 42 consentement --pour immigration --projet
        doleances lettre --exporter-gabarits modeles
help-letter-draft = Écrit la lettre malgré ce qui manque, marquée « PROJET »
help-letter-export_templates = Écrit les gabarits du programme dans ce dossier, pour les modifier
help-letter-kind = Lettre : accusé (de réception), irrecevabilité, orientation, suspension, prolongation, consentement, réponse ou, à un organisme, bordereau (de transfert)
help-letter-no_identity = Laisse en blanc le nom et les coordonnées de la personne
help-letter-number = Numéro de la requête : 2026-0042, ou 42 pour une requête de cette année
help-letter-output = Fichier à écrire; sa terminaison (.md, .html, .docx) dit la forme. Par défaut : la sortie standard
help-letter-party = Organisme vers qui diriger la personne, ou unité ou organisme pour qui demander le consentement (code de la liste unit ou body)
help-letter-template = Gabarit à utiliser pour cette lettre
help-letter-text = Texte de la réponse : tel quel, @FICHIER, ou - pour l’entrée standard. Par défaut : la réponse inscrite à la fermeture
help-letter-with_names = Laisse dans le texte les noms d’autres personnes
## Une année pour essayer

help-demo = Créer un registre où un bureau inventé a travaillé un an, pour tout essayer
    .more = Rien n’y est réel. Le registre est créé dans RÉPERTOIRE et n’en remplace jamais un autre.
    .examples =
        doleances démo
        doleances démo essai --profil mamh
help-demo-directory = Répertoire du registre. Par défaut : demo
help-demo-profile = Profil : mifi, mamh, mess, ou un fichier à vous
value-dir = RÉPERTOIRE
say-demo = { $count } requêtes d’une année inventée sont dans { $path }. Pour regarder :
    doleances --registre { $path } échéances
    doleances --registre { $path } rapport année { $year }

## Dossiers liés

field-record = Dossier lié

## Récusation et conclusion

refusal-recusal-lifted-by-its-officer = { $officer } est la personne visée par ce conflit d’intérêts et ne peut le lever elle-même (politique-cadre, 2.2).
    .hint = Une autre personne de l’équipe le lève : doleances --auteur AGENT conflit lever 1 --raison RAISON
refusal-nothing-left-to-find = { $number } : chaque motif a déjà sa conclusion, et celle de la fermeture n’en changerait aucune.
    .hint = Fermez sans conclusion : doleances clore { $number } --issue répondue --par MODE
        Pour changer une conclusion : doleances conclure { $number } RANG --non-fondée
report-measures-awaiting-start = Acceptées, à entreprendre à la fin
usage-filters-of-requests = Les conditions choisissent parmi les requêtes : { $what } s’exporte en entier.
    .hint = Elles valent pour { $names }.
usage-form-against-name = Le nom du fichier finit en .{ $extension }, et --format demande { $form }.
    .hint = Changez l’un ou l’autre; sans --format, le nom du fichier dit la forme.
usage-form = Cela ne s’écrit pas en { $form }; formes possibles : { $names }.
    .hint = Choisissez-en une, et un nom de fichier qui lui convient.

## Rapport annuel

heading-report-annual = Rapport annuel sur les requêtes
heading-report-followed = Recommandations et enjeux suivis
heading-report-reliability = Déclaration sur la fiabilité des données
heading-reliability-exceptions = Écarts constatés
heading-report-definitions = Définitions
heading-report-signature = Signature
document-table = Tableau { $number }. { $title }
document-figure = Figure { $number }. { $title }
document-figure-data = Données de la figure
document-watch = À surveiller
document-year-before = { $value } un an plus tôt
page-contents = Table des matières
page-skip = Aller au contenu
warning-report-problems = { $count ->
    [one] Le journal ou le fichier présente une anomalie; le rapport la déclare. Pour en savoir plus : doleances vérifier --à-fond
   *[other] Le journal ou le fichier présente { $count } anomalies; le rapport les déclare. Pour en savoir plus : doleances vérifier --à-fond
  }

cover-period-value = du { $from } au { $to }
cover-standard = Norme de réponse
cover-standard-value = { $length }, cible { $target }
cover-acknowledgement = Accusé de réception
cover-holidays-public-service = treize jours de la fonction publique du Québec
cover-holidays-statutory = huit jours de la loi

highlight-standard = la norme de { $length }
highlight-substantiated = { $total ->
    [one] { $found ->
        [0] La seule plainte conclue n’était pas fondée.
       *[other] La seule plainte conclue était fondée, en tout ou en partie.
      }
   *[other] { $found ->
        [0] Aucune des { $total } plaintes conclues n’était fondée.
        [one] Une seule des { $total } plaintes conclues ({ $share }) était fondée, en tout ou en partie.
       *[other] { $found } des { $total } plaintes conclues ({ $share }) étaient fondées, en tout ou en partie.
      }
  }
highlight-both = { $one } et { $other }
highlight-measures = { $done ->
    [0] Aucune mesure n’a été réalisée
    [one] Une mesure a été réalisée
   *[other] { $done } mesures ont été réalisées
  }; { $late ->
    [0] aucune n’était en retard
    [one] une était en retard
   *[other] { $late } étaient en retard
  } le { $on }.
highlight-issues = { $raised ->
    [0] Aucun nouvel enjeu n’a été soulevé
    [one] Un nouvel enjeu a été soulevé
   *[other] { $raised } nouveaux enjeux ont été soulevés
  }; { $resolved ->
    [0] aucun n’a été résolu.
    [one] un a été résolu.
   *[other] { $resolved } ont été résolus.
  }
highlight-ombudsman = { $received ->
    [0] Aucun dossier n’est venu du Protecteur du citoyen
    [one] Un dossier est venu du Protecteur du citoyen
   *[other] { $received } dossiers sont venus du Protecteur du citoyen
  }; { $concluded ->
    [0] aucun n’a été conclu.
    [one] un a été conclu.
   *[other] { $concluded } ont été conclus.
  }

report-plan-about = Mesures suivies pendant l’année, telles qu’elles étaient le { $on }.
plan-by-status = Mesures par état
followed-made = Recommandations de l’année, telles qu’elles étaient le { $on }, ou à leur proposition si elle est venue après
followed-last = Recommandations du rapport annuel { $year }, telles qu’elles étaient le { $on }
followed-ombudsman = Recommandations du Protecteur du citoyen, telles qu’elles étaient le { $on }
followed-issues = Nouveaux enjeux de la période
followed-status = { $status } le { $on }
followed-status-since = { $status } depuis le { $on }
followed-empty = Aucune recommandation à suivre, ni de l’année, ni du dernier rapport annuel, ni du Protecteur du citoyen.

reliability-about = Vérifications faites par le programme le { $checked }, au moment de tirer ce rapport du registre.
reliability-about-past = Vérifications faites par le programme le { $checked }, sur le registre tel qu’il était le { $on }, refait à partir de son journal. La structure du fichier et les pièces jointes n’ont pas été regardées : pour cela, tapez doleances vérifier
reliability-checks = Vérifications et résultats
reliability-check = Vérification
reliability-result = Résultat
reliability-exceptions = Écarts
reliability-check-chain = Chaîne des empreintes du journal, de la première inscription à la dernière ({ $entries })
reliability-check-file = Fichier, structure des tables et pièces jointes
reliability-check-flow = Mouvement, requête par requête
reliability-check-cells = Chiffres comparés aux requêtes qu’ils comptent ({ $cells })
reliability-check-holidays = Jours fériés confirmés (jusqu’à la fin de { $year })
reliability-result-holds = conforme
reliability-result-broken = non conforme
reliability-result-by-rule = prolongés selon la règle
reliability-counted = Ce que le registre ignore ou a reçu autrement
reliability-what = Donnée
reliability-nothing = Rien de ce que le rapport compte n’est inconnu ni importé; aucun acte n’a été inscrit tard ni annulé.
reliability-number = Nombre
reliability-unknown-kind = Requêtes reçues dont le type est inconnu
reliability-unknown-channel = Requêtes reçues dont le mode de réception est inconnu
reliability-unknown-nature = Motifs dont la nature est inconnue
reliability-unknown-disposition = Fermetures dont l’issue est inconnue
reliability-unknown-acknowledgement = Accusés de réception dont le délai est inconnu
reliability-unknown-time = Fermetures dont le délai est inconnu
reliability-unknown-standard = Fermetures dont le respect de la norme est inconnu
reliability-imported = Requêtes reçues dans la période et importées d’un autre fichier
reliability-late = Actes inscrits plus de { $days } jours après leur date, sur { $acts }
reliability-undone = Actes de la période qui en annulent un autre
reliability-clock = Inscriptions au journal où l’horloge de l’ordinateur avait reculé
reliability-unproven = Chiffre { $key } : il ne compte pas exactement les requêtes qu’il devrait.
reliability-holds = Les vérifications n’ont trouvé aucune anomalie : le journal est complet de la première inscription à la dernière, et chaque chiffre se retrouve dans les requêtes qu’il compte.
reliability-broken = Les vérifications ont trouvé des anomalies : les chiffres de ce rapport sont à lire avec les écarts ci-dessus.
reliability-limits = Aucune vérification ne peut établir que ce qui a été inscrit est exact, ni que tout l’a été. Que rien n’a été retiré de la fin du journal se prouve par une empreinte gardée ailleurs, que l’on compare à celle du registre : doleances vérifier

report-signature-declaration = Je réponds du contenu de ce rapport ({ $period }). À ma connaissance, et sous réserve de ce que dit la déclaration sur la fiabilité des données, il présente fidèlement ce que le registre contient.
signature-name = Nom
signature-title = Fonction
signature-date = Date
signature-hand = Signature

term-request = Requête
definition-request = Toute communication adressée au bureau. Elle reçoit un numéro par année de réception, qui ne sert qu’une fois.
term-complaint = Plainte
definition-complaint = Requête par laquelle une personne exprime son insatisfaction d’un service et attend une réponse.
term-ground = Motif
definition-ground = Ce sur quoi porte une plainte : sa nature (délai, courtoisie, erreur…) et l’engagement concerné. Une plainte en porte un ou plusieurs.
term-admissible = Recevable
definition-admissible = Que le bureau peut examiner. Une requête irrecevable l’est pour une raison de la politique, et la personne en est informée.
term-substantiated = Fondée
definition-substantiated = Plainte dont au moins un motif est retenu selon un critère de la politique; partiellement fondée quand d’autres ne le sont pas.
term-closing = Fermeture
definition-closing = Fin du traitement d’une requête. Une requête rouverte puis refermée compte deux fermetures.
term-business-day = Jour ouvrable
definition-business-day = Du lundi au vendredi, sauf les jours fériés du bureau. Le jour de réception n’est pas compté, le dernier l’est.
term-net = Délai net
definition-net = Jours ouvrables de la réception, ou de la réouverture, à la fermeture, moins ceux où le bureau attendait un document de la personne.
term-gross = Délai brut
definition-gross = Jours ouvrables de la réception à la fermeture, suspensions comprises.
term-standard = Norme
definition-standard = Délai dans lequel le bureau s’est engagé à répondre, et part des réponses pour laquelle il s’y est engagé (la cible).
term-measure = Mesure
definition-measure = Mesure corrective, recommandation ou piste d’amélioration, suivie jusqu’à ce que quelqu’un ait vérifié qu’elle est en place.
term-issue = Enjeu
definition-issue = Cause commune à plusieurs requêtes.
term-partner = Organisme partenaire
definition-partner = Organisme qui traite lui-même ses plaintes et qui est compté à part.
term-ombudsman = Protecteur du citoyen
definition-ombudsman = Ombudsman du Québec. Il peut prendre un dossier en main, demander des renseignements et faire des recommandations.
# Comparaison avec la période précédente et la même période un an plus tôt.
report-points = { $points } points
report-compared-figure = Chiffre
report-compared-now = Période
report-compared-before = Préc.
report-compared-change = Écart
report-compared-year-ago = An préc.
report-published-year-before = Un an plus tôt
report-compared-year-change = Écart an
report-compared-previous = Comparaison : « préc. » est la période précédente, { $period }.
report-compared-year-before = « An préc. » est la même période un an plus tôt, { $period }.
report-compared-previous-partly = Comparaison : « préc. » est la période précédente, { $period }. La première requête du registre a été reçue le { $first } : il n’en connaît que ce qui suit.
report-compared-year-before-partly = « An préc. » est la même période un an plus tôt, { $period }. La première requête du registre a été reçue le { $first } : il n’en connaît que ce qui suit.
report-compared-none = Pas de comparaison avec la période passée, { $period } : la première requête du registre a été reçue le { $first }.
report-compared-empty = Pas de comparaison avec la période passée, { $period } : le registre ne contient aucune requête.
report-report-previous-from = Période précédente : premier jour
report-report-previous-to = Période précédente : dernier jour
report-report-previous-covered = Période précédente : part connue du registre
report-report-year-before-from = Un an plus tôt : premier jour
report-report-year-before-to = Un an plus tôt : dernier jour
report-report-year-before-covered = Un an plus tôt : part connue du registre
note-report-compared = Écart : la différence avec la période passée, puis la variation en pourcentage; entre deux parts, la différence en points; entre deux délais, en jours. Il est calculé avant tout arrondi. Les chiffres d’une période passée sont ceux que le registre donne aujourd’hui.
help-report-month-detail = Ajouter tous les tableaux à « En bref »
help-report-quarter-detail = Ajouter tous les tableaux à « En bref »
help-report-year-detail = Ajouter tous les tableaux à « En bref »
help-report-period-detail = Ajouter tous les tableaux à « En bref »
help-report-month-compare = Comparer avec le mois précédent et le même mois un an plus tôt
help-report-quarter-compare = Comparer avec le trimestre précédent et le même un an plus tôt
help-report-year-compare = Comparer avec l’année financière précédente
help-report-period-compare = Comparer avec la période précédente et la même un an plus tôt

# Marge de retard de l’année financière.
heading-report-budget = Marge de retard de l’année financière
report-empty-budget = Rien n’est fermé ni ouvert dans l’année financière.
report-budget-within = Fermetures de l’année dans la norme
report-budget-late = Fermetures de l’année hors norme
report-budget-overdue = Ouvertes déjà en retard
report-budget-open = Ouvertes qui ne le sont pas
report-budget-threatening = Dont à rendre dans les 5 jours ouvrables
report-budget-allowed = Réponses en retard que la cible permet
report-budget-left = Encore permises
report-budget-best-percent = Part au mieux, si plus rien ne tarde
report-budget-worst-percent = Part au pire, si tout le reste tarde
report-budget-target-percent = Cible
report-budget-to-recover = Réponses à temps qu’il faudrait de plus
budget-safe = Cible de { $target } pour { $year } : tenue même si tout ce qui est ouvert est répondu en retard ({ $worst } au pire).
budget-left = Cible de { $target } pour { $year } : { $n ->
        [0] plus aucune réponse ne peut être en retard
        [one] une seule réponse peut encore être en retard
       *[other] encore { $n } réponses peuvent être en retard
    } ({ $best } au mieux, { $worst } au pire).
budget-lost = Cible de { $target } pour { $year } : manquée même si tout ce qui est ouvert est répondu à temps ({ $best } au mieux); il faudrait { $n ->
        [one] une réponse à temps de plus
       *[other] { $n } réponses à temps de plus
    }.
budget-lost-for-good = Cible de { $target } pour { $year } : manquée pour l’année ({ $late ->
        [one] une réponse en retard
       *[other] { $late } réponses en retard
    }).
budget-threatening = À rendre d’ici le { $on } ({ $count }) : { $numbers }{ $others ->
        [0] {""}
        [one] {" "}et une autre
       *[other] {" "}et { $others } autres
    }.
note-report-budget = Marge de retard : la part de la cible qui peut manquer, sur les fermetures de l’année financière jusqu’au dernier jour de la période (ou au jour d’extraction) et ce qui est ouvert alors. Une requête ouverte déjà en retard compte comme un retard; au mieux, toutes les autres sont répondues à temps; au pire, aucune.
## Éditions de rapports, et le registre tel qu’il était

help-arg-as_of = Le registre tel qu’il était : à la fin d’un jour (AAAA-MM-JJ), à une édition (R2), à une inscription (entry:152)
value-edition = ÉDITION
help-report-freeze = Figer une édition : garder le rapport tel qu’il est, avec tout ce sur quoi reposent ses chiffres
    .more =
        L’édition garde tous ses chiffres, les jours fériés, la norme, les définitions, le rang de la dernière inscription et son empreinte. Elle est elle-même une inscription au journal; elle ne se modifie pas et ne s’annule pas.
        Son numéro va seul à la sortie.
    .examples =
        doleances rapport figer mois 2026-03
        doleances rapport écarts 1
help-report-freeze-month = Figer le rapport d’un mois
help-report-freeze-quarter = Figer le rapport d’un trimestre de l’année financière
help-report-freeze-year = Figer le rapport d’une année financière
help-report-freeze-period = Figer le rapport d’une période quelconque
help-report-editions = Énumérer les éditions figées; d’une édition publiée, les lignes qu’elle montre
    .more =
        Sans numéro : chaque édition, sa période, le registre d’alors et si elle est publiée.
        Avec le numéro d’une édition publiée : les lignes de ses tableaux, avec leurs clés et la ligne « Autres » de chacun.
    .examples =
        doleances rapport éditions
        doleances rapport éditions 2026-0001
help-report-editions-edition = Numéro d’une édition publiée : 2026-0001, ou 1 pour une édition de cette année
help-report-keys = Énumérer les clés des chiffres, avec ce que chacune compte et sa définition
    .more =
        « CODE » tient lieu des codes d’une liste : received.by_channel.CODE se demande received.by_channel.phone.
    .examples =
        doleances rapport clés
        doleances rapport clés --format csv
keys-key = Clé
keys-label = Chiffre
keys-counts = Compte
keys-whole = Part de
keys-definition = Définition
keys-share = ({ $of }) ÷ ({ $whole })
keys-days = Jours ou notes de ce que compte { $of }
keys-target = Ce que le bureau s’est engagé à atteindre pour ce que compte { $of }
keys-population-given = Requêtes dont il s’est passé quelque chose dans la période, ou qui étaient ouvertes
keys-population-open-at-start = Requêtes reçues avant le premier jour et qui n’étaient pas fermées la veille
keys-population-received = Requêtes reçues dans la période
keys-population-reopened = Réouvertures de la période
keys-population-closed = Fermetures de la période; une requête fermée deux fois compte deux fois
keys-population-open-at-end = Requêtes reçues au plus tard le dernier jour et qui n’étaient pas fermées ce soir-là
keys-population-found = Fermetures de plaintes, dans la période, avec une conclusion
keys-population-found-grounds = Motifs des plaintes fermées avec une conclusion, tels qu’ils étaient à la dernière de ces fermetures
keys-population-upheld = De ces motifs, ceux qui fondent la plainte en tout ou en partie; sinon, la plainte fondée elle-même
keys-population-received-grounds = Motifs des plaintes reçues dans la période
keys-population-handled = Requêtes fermées dans la période dont le délai est connu, une fois par responsable du traitement
keys-population-consulted = Questions posées ou répondues dans la période, ou dont la réponse était attendue à la fin
keys-population-open-at-month-ends = Requêtes ouvertes à la fin d’un mois d’une période de plusieurs mois
keys-population-in-hand = Requêtes ouvertes un jour de la période, une fois pour chacun qui les a traitées
keys-population-partners-in-hand = Requêtes ouvertes un jour de la période et qu’un organisme partenaire traitait à leur fermeture, ou traite tant qu’elles sont ouvertes
keys-population-partners-open-at-start = De ces requêtes, celles qui étaient ouvertes la veille du premier jour
keys-population-partners-received = De ces requêtes, celles qui ont été reçues dans la période
keys-population-partners-reopened = Réouvertures de ces requêtes dans la période
keys-population-partners-closed = Fermetures de ces requêtes dans la période
keys-population-partners-open-at-end = De ces requêtes, celles qui étaient ouvertes à la fin du dernier jour
keys-population-partners-found = Fermetures de plaintes, dans la période, par un organisme partenaire et avec une conclusion
keys-population-measures = Mesures du registre
keys-population-issues = Enjeux du registre et ce qui leur est rattaché
keys-population-budget = Fermetures de l’année financière à ce jour, sans celles des organismes partenaires
keys-population-ombudsman_files = Dossiers du Protecteur du citoyen
keys-population-ombudsman_answers = Réponses données au Protecteur dans la période
keys-budget = Budget de retards : ce que permet la cible, une fois comptées les fermetures de l’année et les requêtes ouvertes
help-report-diff = Dire ce qui a bougé depuis une édition : quel chiffre, par quelles requêtes, et ce qu’on y a fait depuis
    .more =
        Chaque chiffre qui a bougé est donné avec les requêtes qui y sont entrées ou en sont sorties, et chaque requête avec ses actes depuis. Ce qui a bougé sans acte au dossier est dit tel; les actes sur le registre lui-même (un férié, une liste) sont énumérés.
        La chaîne du journal est vérifiée jusqu’au registre d’alors et jusqu’à celui auquel il est comparé.
    .examples =
        doleances rapport écarts 1
        doleances rapport écarts 1 --à R2
        doleances rapport écarts 2026-0001 --à 2026-12-31 --format csv -o ecarts.csv
help-report-diff-edition = Numéro de l’édition : 2026-0001, ou 1 pour une édition de cette année
help-report-diff-to = À quoi la comparer : une autre édition (R2), un jour (AAAA-MM-JJ), une inscription (entry:152). Par défaut : le registre d’aujourd’hui
act-edition_frozen = édition figée
record-edition = édition { $number }
field-period = Période
field-frozen_on = Figée le
field-entries = Inscriptions
field-published = Publiée
say-edition-frozen = Édition { $number } figée le { $on } par { $officer } : { $period }, registre de { $entries ->
        [one] { $entries } inscription
       *[other] { $entries } inscriptions
    }, empreinte { $digest }
    .hint = Pour voir ce qui bougera depuis : doleances rapport écarts { $number }
say-no-edition = Aucune édition. Pour en figer une : doleances rapport figer mois AAAA-MM
refusal-edition-stands = L’{ $number } a été figée et a pu sortir du bureau : ce qui a été dit l’a été, elle ne s’annule pas.
    .hint = Pour en figer une autre : doleances rapport figer mois AAAA-MM
        Pour dire ce qui a bougé depuis : doleances rapport écarts NUMÉRO
refusal-already-frozen = L’édition { $edition }, figée le { $on }, dit les mêmes chiffres de la même période : aucun n’a bougé depuis.
    .hint = Pour la revoir : la même commande sans « figer » et avec --état-au { $edition }
report-about-past = Le registre est montré tel qu’il était le { $on }, sans ce qui y a été inscrit depuis. Empreinte d’alors : { $digest }
error-as-of-future = Le { $on } n’est pas encore passé : nous sommes le { $today }.
    .hint = Donnez un jour qui n’est pas à venir : { $flag } { $today }
show-as-of = Tel que le registre était le { $on }
error-not-there-yet = La requête { $number } n’était pas au registre le { $on }.
    .hint = Pour voir le registre tel qu’il est : doleances afficher { $number }
error-as-of-before = Le registre n’existait pas encore le { $on } : sa première inscription est du { $first }.
    .hint = Donnez un jour à partir de celui-là : { $flag } { $first }
error-no-such-entry = Le journal n’a pas d’inscription { $seq } : il en a { $entries }.
    .hint = Donnez un rang de 1 à { $entries }, tel que { $flag } entry:1
error-diff-backwards = La comparaison irait à rebours : l’édition connaît { $then } inscriptions, et ce à quoi la comparer n’en connaît que { $entries }.
    .hint = Commencez par l’édition la plus ancienne : doleances rapport écarts ANCIENNE --à RNOUVELLE
usage-as-of = « { $typed } » ne dit pas de quand est le registre.
    .hint = Donnez un jour (2026-03-31), une édition (R2) ou une inscription (entry:152).
warning-as-of-later = Attention : { $count ->
        [one] une inscription est datée d’après le { $on }, bien qu’elle précède
       *[other] { $count } inscriptions sont datées d’après le { $on }, bien qu’elles précèdent
    } la dernière de ce jour : l’horloge a reculé, ou quelqu’un a travaillé à une autre date.
store-newer-entry = L’inscription { $seq } du journal vient d’une version plus récente de doleances : celle-ci ne connaît pas « { $what } ».
    .hint = Mettez doleances à jour sur ce poste.
store-cut = La fin du journal manque : il s’arrête à l’inscription { $entries }, alors que le registre en a compté { $counted }. Rien n’a été écrit.
    .hint = Gardez le fichier tel quel. Pour remettre la dernière sauvegarde : doleances restaurer COPIE
store-chain = L’inscription { $seq } du journal n’est pas celle qui a été scellée : rien n’est montré d’un registre qui a été modifié.
    .hint = Pour voir ce qui ne tient pas : doleances vérifier --à-fond
check-problem-head = Le journal ne finit pas par l’inscription que le registre a comptée la dernière : sa fin a été retirée, ou récrite par un autre programme.
check-problem-witness = { $kind ->
        [shorter] Il manque des inscriptions à ce registre : il en a { $found }, et ce compte en a vu { $entries } le { $at }. La fin du journal a été retirée, ou une copie plus ancienne a été remise à sa place.
        [rewritten] Ce registre n’est plus celui que ce compte a vu le { $at } : l’inscription { $entries }, la dernière alors, n’est plus la même. Une copie plus ancienne a été remise à sa place et continuée, ou le journal a été récrit.
       *[replaced] Ce registre n’est pas celui que ce compte a vu à cet endroit le { $at }, qui avait { $entries } inscriptions : le journal a été refait depuis le début, ou c’est un autre registre.
    }
    .hint =
        Demandez qui l’a remplacé, et gardez-en une copie. Pour remettre une sauvegarde : doleances restaurer COPIE
        Si c’est voulu, pour s’en tenir à ce registre-ci : doleances vérifier --accepter
warning-no-witness = Ce compte ne peut pas retenir l’état du registre hors du fichier : il ne verra pas qu’on y remet une copie plus ancienne. { $why }
check-problem-edition = { $number } : son empreinte n’est pas celle de l’inscription { $seq } du journal; elle a été tirée d’un autre registre, ou celui-ci a été récrit.
diff-then = Alors : { $on }, figée par { $officer }; { $entries ->
        [one] { $entries } inscription
       *[other] { $entries } inscriptions
    }, empreinte { $digest }
diff-now = Comparée : { $on }; { $entries ->
        [one] { $entries } inscription
       *[other] { $entries } inscriptions
    }, empreinte { $digest }
diff-since = { $count ->
        [0] La chaîne du journal est vérifiée jusqu’au bout. Aucune inscription depuis.
        [one] La chaîne du journal est vérifiée de l’une à l’autre. Une inscription depuis, par { $officers }.
       *[other] La chaîne du journal est vérifiée de l’une à l’autre. { $count } inscriptions depuis, par { $officers }.
    }
diff-redrawn = Attention : { $count ->
        [one] un chiffre gardé n’est pas celui
       *[other] { $count } chiffres gardés ne sont pas ceux
    } que ce programme tire du registre d’alors, selon les mêmes définitions (version { $now }) : { $keys }.
diff-redefined = Les définitions ont changé depuis (version { $definitions }, maintenant { $now }) : { $count ->
        [one] un chiffre gardé n’est pas celui
       *[other] { $count } chiffres gardés ne sont pas ceux
    } que ce programme tire du registre d’alors : { $keys }.
diff-nothing = Rien n’a bougé : chaque chiffre est celui de l’édition.
diff-figure = Chiffre
diff-before = Alors
diff-after = Comparé
diff-records = Entrées (+) et sorties (−)
diff-recorded = Inscrit le { $at }.
diff-time = Aucun acte au dossier depuis : le temps a passé, la période n’étant pas terminée.
diff-no-act = Aucun acte au dossier depuis : un acte sur le registre ou sur un autre dossier l’a fait compter autrement.
diff-register = Sur le registre lui-même
## Classeur

workbook-cover = Rapport
workbook-figures = Données
workbook-charts = Données des graphiques
workbook-percent = { $head } en %
workbook-figure-period = Période
workbook-figure-section = Section
workbook-figure-key = Clé
workbook-figure-label = Libellé
workbook-figure-value = Valeur
workbook-figure-numerator = Numérateur
workbook-figure-denominator = Dénominateur

## Dessins des rapports

chart-flow-title = Requêtes reçues et fermées, par mois, et stock ouvert
chart-flow-finding = En { $from }, { $received } reçues et { $closed } fermées; en { $to }, { $received-last } reçues et { $closed-last } fermées. Le plus fort mois : { $most } reçues en { $peak }.
chart-times-title = Délai net de réponse, par mois
chart-times-finding = Le délai médian va de { $least } à { $most } jours ouvrables selon le mois.
chart-times-over = Le 90e centile dépasse { $standard } pendant { $over } des { $months } mois.
chart-within-title = Part des réponses dans la norme, par mois
chart-within-finding = La part va de { $least } ({ $worst }) à { $most } selon le mois.
chart-within-under = Elle est sous la cible pendant { $under } des { $months } mois.
chart-line-received = Reçues
chart-line-closed = Fermées
chart-line-open = Ouvertes
chart-line-median = Médiane
chart-line-p90 = 90e centile
chart-line-within = Dans la norme
chart-axis-count = Requêtes dans le mois
chart-axis-stock = Requêtes ouvertes à la fin du mois
chart-axis-days = Jours ouvrables nets
chart-axis-percent = Part des fermetures
chart-axis-from = { $axis } (axe à partir de { $floor })
chart-target = Cible { $target }
chart-total = Total
chart-month-1 = janv.
chart-month-2 = févr.
chart-month-3 = mars
chart-month-4 = avril
chart-month-5 = mai
chart-month-6 = juin
chart-month-7 = juill.
chart-month-8 = août
chart-month-9 = sept.
chart-month-10 = oct.
chart-month-11 = nov.
chart-month-12 = déc.
## Édition pour publication

report-about-published = Édition pour publication { $edition }.
report-about-unknown-published = Le registre ne connaît rien de cette période : il ne commence que plus tard.
report-about-known-partly-published = Le registre ne remonte pas au début de cette période : il n’en connaît que la fin.
report-others = Autres
report-published-count = Nombre
report-published-findings = Par conclusion
report-published-left-out = « { $table } » : ce tableau n’est pas publié, ses petits nombres en laisseraient trop peu.
report-published-empty = « { $table } » : rien à compter.
note-report-fold = Dans chaque tableau, les lignes de 1 à { $most } sont réunies, avec les plus petites qui suivent s’il le faut, en une ligne « Autres » d’au moins { $threshold } et d’au moins deux lignes; à côté d’elle, les lignes de 0 ne sont pas montrées.
note-report-check = On a vérifié par programmation linéaire que toutes les éditions publiées ensemble, mois, trimestres et années, ne laissent retrouver aucun de ces petits nombres; sinon, d’autres lignes sont réunies.
say-published-rows = Édition pour publication { $number } du { $on } : { $period }.
usage-publish-period = On publie un mois, un trimestre ou une année financière, et aucune autre période : les éditions doivent pouvoir être vérifiées ensemble.
    .hint = Par exemple : doleances rapport mois 2026-03 --publier
heading-report-simulation = SIMULATION, ne pas diffuser – { $title }
report-about-simulation = Simulation : rien n’est inscrit au registre, ne pas diffuser.
note-report-published = L’édition pour publication { $edition } de cette période a été inscrite le { $on }. Pour voir ce qu’elle montre : doleances rapport éditions { $edition }
error-edition-not-published = L’édition { $edition } n’a pas été publiée.
    .hint = Pour revoir ses chiffres : { $report } --état-au { $edition }
        Pour voir lesquelles sont publiées : doleances rapport éditions
warning-published-undelivered = L’édition pour publication { $number } est inscrite au journal ({ $period }), mais ce qui devait en sortir n’a pas pu être écrit.
    .hint = Pour la sortir de nouveau, la même et sous le même numéro : { $report } --publier -o FICHIER
warning-freeze-unfinished = Attention : la période finit le { $to } et n’est pas terminée. Ses chiffres bougeront encore.
warning-not-begun = Attention : la période ne commence que le { $from }. Il n’y a encore rien à compter.
report-report-covered = Part de la période connue du registre
report-about-unknown = Le registre ne connaît rien de cette période : sa première requête a été reçue le { $first }.
report-about-unknown-empty = Le registre ne connaît rien de cette période : il ne contient aucune requête.
report-about-known-partly = La première requête du registre a été reçue le { $first } : de cette période, il ne connaît que ce qui suit.
report-about-not-begun = La période n’a pas commencé : il n’y a encore rien à compter.
usage-report-of-what = Il manque la période : un mois, un trimestre, une année ou deux dates.
    .hint = Pour le dernier mois terminé : { $command }
        Pour tout ce qu’un rapport offre : doleances rapport --aide
usage-before-period = Il manque la période avant { $arg } : un mois, un trimestre, une année ou deux dates.
    .hint = Par exemple : { $command }
        Pour tout ce qu’un rapport offre : doleances rapport --aide
typed-report-year = doleances rapport année { $period }
typed-cases-year = doleances rapport cas année { $period }
typed-freeze-year = doleances rapport figer année { $period }
typed-report-quarter = doleances rapport trimestre { $period }
typed-cases-quarter = doleances rapport cas trimestre { $period }
typed-freeze-quarter = doleances rapport figer trimestre { $period }
typed-report-month = doleances rapport mois { $period }
typed-cases-month = doleances rapport cas mois { $period }
typed-freeze-month = doleances rapport figer mois { $period }
typed-report-period = doleances rapport période { $from } { $to }
typed-cases-period = doleances rapport cas période { $from } { $to }
typed-freeze-period = doleances rapport figer période { $from } { $to }
report-published-edition = Édition publiée
help-arg-publish = Édition pour publication : une courte liste de tableaux, petits nombres réunis sous « Autres »; l’édition est inscrite au journal
usage-publish-compare = Une édition pour publication dit d’elle-même les totaux de l’année précédente, et ne compare rien d’autre.
    .hint = Pour publier : la même commande sans --comparer. Pour comparer : sans --publier, à l’interne.
usage-publish-as-of = Ce qui se publie est le registre tel qu’il est : ce qui est publié lie les éditions d’ensuite.
    .hint = Pour publier : la même commande sans --état-au. Pour revoir ce qui a été publié : doleances rapport éditions
warning-publish-unfinished = Attention : la période finit le { $to } et n’est pas terminée. Ses chiffres bougeront encore.
say-published = Édition pour publication { $number } inscrite au journal le { $on } : { $period }.
    .hint = Pour voir ce qu’elle montre : doleances rapport éditions { $number }
say-published-before = Édition pour publication { $number }, déjà inscrite le { $on } : { $period }, mêmes chiffres.
say-publish-dry-run = Simulation : rien n’est inscrit, et ce qui est montré n’est pas une édition publiée.
field-threshold = Seuil
setting-earliest-receipt = Jour avant lequel rien ne peut avoir été reçu
setting-publication-threshold = Seuil sous lequel une ligne publiée est réunie à d’autres

brief-title = { $kind ->
    [month] Requêtes de { $period } : en bref
    [month-elided] Requêtes d’{ $period } : en bref
    [year] Requêtes de l’{ $period } : en bref
    [quarter] Requêtes du { $period } : en bref
   *[range] Requêtes { $period } : en bref
  }
brief-title-provisional = { $kind ->
    [month] Requêtes de { $period } : en bref
    [month-elided] Requêtes d’{ $period } : en bref
    [year] Requêtes de l’{ $period } : en bref
    [quarter] Requêtes du { $period } : en bref
   *[range] Requêtes { $period } : en bref
  } (provisoire, au { $on })
brief-heading = En bref
brief-retain = Ce qu’il faut retenir
brief-received = Reçues
brief-closed = Fermées
brief-open = Ouvertes à la fin
brief-open-now = Ouvertes
brief-open-late = { $count ->
    [0] aucune en retard
    [one] dont une en retard
   *[other] dont { $count } en retard
  }
brief-within = Dans les { $count } { $unit ->
    [months] mois
   *[days] jours
  }
brief-fraction = { $part } sur { $whole }
brief-target = { $fraction }, cible { $target } { $reached ->
    [yes] atteinte
   *[no] manquée
  }
brief-to-date = Depuis { $month }
brief-budget-left = { $count ->
    [0] plus aucun retard permis
    [one] encore un retard permis
   *[other] encore { $count } retards permis
  }
brief-budget-safe = cible assurée pour l’année
brief-budget-lost = { $count ->
    [one] il manque une réponse à temps
   *[other] il manque { $count } réponses à temps
  }
brief-budget-lost-for-good = cible manquée pour l’année
brief-mean = Délai moyen (jours)
brief-p90 = neuf sur dix en { $days } ou moins
brief-point-standard = { $outcome ->
    [reached] La cible est tenue : { $total ->
        [one] la seule réponse a respecté { $standard }, en
       *[other] { $within } des { $total } réponses ont respecté { $standard }, en moyenne en
      }
    [missed] La cible est manquée : { $total ->
        [one] la seule réponse a dépassé { $standard }, en
       *[other] { $within ->
            [0] aucune des { $total } réponses n’a respecté { $standard };
            [one] une seule des { $total } réponses a respecté { $standard };
           *[other] { $within } des { $total } réponses ont respecté { $standard };
          } il en manque { $missing ->
            [one] une
           *[other] { $missing }
          }. Délai moyen :
      }
   *[none] { $total ->
        [one] La seule réponse est partie en
       *[other] { $within } des { $total } réponses ont respecté { $standard }, en moyenne en
      }
  } { $mean } jours ouvrables (neuf sur dix en { $p90 } ou moins).
brief-month-share = { $month } ({ $share })
brief-point-received = { $count ->
    [0] Aucune requête n’a été reçue
    [one] Une requête a été reçue
   *[other] { $count } requêtes ont été reçues
  }, { $change ->
    [same] autant qu’un an plus tôt.
    [less] { $by } de moins qu’un an plus tôt
   *[more] { $by } de plus qu’un an plus tôt
  }{ $change ->
    [same] {""}
   *[other] { $share ->
        [none] .
       *[other] { " " }({ $change ->
            [less] −
           *[more] +
          }{ $share }).
      }
  }
brief-ground-before = , contre { $count } { $kind ->
    [month] le mois d’avant
    [quarter] le trimestre d’avant
    [year] l’année d’avant
   *[range] la période d’avant
  }
brief-point-ground = Le premier motif est { $nature } : { $count } des { $total } motifs{ $before }.
brief-point-grounds = Les premiers motifs sont { $nature } : { $count } chacun, sur { $total } motifs.
brief-others = Autres
brief-grounds = Motifs des plaintes reçues ({ $count })
brief-chart = Reçues et fermées, par mois
brief-chart-finding = Entre { $from } et { $to }, les reçues passent de { $received_before } à { $received } et les fermées de { $closed_before } à { $closed }.
brief-days = Du { $from } au { $to } · au { $on }
brief-late-by = { $number } ({ $days } j)
brief-named = { $records }{ $others ->
    [0] {""}
   *[other] { " " }et { $others } autres
  }
brief-watch-late = En retard : { $records }.
brief-watch-months = Sous la cible : { $records }.
brief-watch-acknowledged = Accusés de réception : { $within } sur { $total } en { $days } { $days ->
    [one] jour
   *[other] jours
  } ({ $share }), cible { $target }.
brief-watch-unit = Consultations : { $unit }, { $within } { $within ->
    [0] réponse
    [one] réponse
   *[other] réponses
  } sur { $total } à temps.
brief-watch-measures = { $count ->
    [one] Mesure en retard
   *[other] Mesures en retard
  } : { $records }.
brief-note = Délais en jours ouvrables, suspensions déduites. Registre : { $entries ->
    [one] { $entries } inscription
   *[other] { $entries } inscriptions
  }, empreinte { $digest }.
brief-note-standards = La part dans le délai est celle de la norme « { $standard } »; { $count ->
    [one] une fermeture d’un autre type a sa propre norme, ou n’en a pas.
   *[other] { $count } fermetures d’autres types ont leur propre norme, ou n’en ont pas.
  }
brief-note-partners = { $count ->
    [one] En outre, { $count } requête que traite ou a traitée un organisme partenaire est comptée
   *[other] En outre, { $count } requêtes que traitent ou ont traitées des organismes partenaires sont comptées
  } à part, dans le détail.
brief-note-detail = Le détail : { $command } --détail
brief-as-of = au { $on }
brief-foot-year-before = (un an plus tôt entre parenthèses)
brief-foot-detail = détail : --détail
brief-foot-file = page : -o { $name }.html
brief-foot-name = rapport
brief-ground = Motif
heading-units = Par unité
units-unit = Unité
units-none = Sans unité
units-received = Reçues
units-closed = Fermées
units-in-time = Dans le délai
units-upheld = Fondées
units-open = Ouvertes
units-asked = Consultée
units-answered-in-time = Réponses à temps
heading-years = Les dernières années
years-figure = Chiffre
years-received = Reçues
years-closed = Fermées
years-open = Ouvertes à la fin
years-within = Dans le délai
years-mean = Délai moyen, en jours
years-upheld = Plaintes fondées
report-beside-upheld = Fondées
report-filtered = Pour : { $parts }.
report-filtered-part = { $kind ->
    [unit] unité « { $name } »
    [sector] secteur « { $name } »
    [program] programme « { $name } »
   *[partner] partenaire « { $name } »
  }
help-arg-sector = Seulement les requêtes de ce secteur, toutes ses unités comprises
help-arg-partner = Seulement les requêtes que traite ce partenaire
value-partner = PARTENAIRE
heading-foreword = Avant-propos
heading-provisional = { $title } (provisoire, au { $on })
help-arg-foreword = Avant-propos, lu dans ce fichier
help-arg-comment = Mots de l’office en tête d’une section, lus dans un fichier; peut être répété
value-section = SECTION
usage-not-a-comment = « { $typed } » ne nomme pas une section et son fichier.
    .hint = Écrire SECTION=FICHIER, où la section est l’une de : { $sections }

## Le dossier d’une personne
help-erase = Effacer pour de bon ce qui a été tapé par erreur
    .more =
        Un nom dans le mauvais dossier, un numéro d’assurance sociale dans un récit : les mots sont effacés des tables, de l’historique, de l’index et des pages libres du fichier, sans retour. L’historique garde qui a effacé, quand, pourquoi et quoi. D’un champ, toutes les valeurs partent, l’actuelle aussi.
        Les copies faites avant (sauvegardes, exportations, lettres) gardent ce qu’elles ont.
    .examples =
        doleances effacer 42 name --à-la-place "Zoé Tremblay" --raison "Nom d’une autre personne"
        doleances effacer 42 text --à-la-place @recit.txt --raison "NAS dans le récit"
        doleances effacer 42 note 3 --raison "Note d’un autre dossier"
        doleances effacer 42 entry 118 --raison "NAS dans la question à l’unité"
        doleances effacer I3 circumstances --raison "Nom d’une personne"
help-erase-number = Numéro de la requête : 2026-0042 ou 42; d’un autre dossier : M3, E3, P3, I3, R3, A3
help-erase-part = D’une requête, un champ ({ $fields }), ou note, pièce suivi d’un rang; d’un autre dossier, un texte (title, text, cause, circumstances…); de tous, inscription suivi du rang d’une inscription
help-erase-n = Rang de la note ou de la pièce dans le dossier, ou de l’inscription dans l’historique
help-erase-instead = Ce que le champ contient désormais : un texte; pour text, aussi @FICHIER, ou - pour l’entrée standard
help-arg-yes = Fait ce qui est dit sans demander de confirmer
usage-instead-of-a-field = --à-la-place ne vaut que pour un champ d’une requête.
    .hint = Effacer d’abord, puis récrire par le verbe du registre : doleances mesure modifier 3 --titre TITRE
ask-erase-reason = Raison de l’effacement (sans répéter ce qui est effacé) :
confirm-erase = Effacer de { $number }, pour de bon, ceci : { $part }? Rien ne le ramènera.
error-erase-with-yes = Rien n’a été effacé : l’effacement de ceci dans { $number } attend votre accord : { $part }.
    .hint = S’il est voulu, reprenez la commande en ajoutant --oui : rien ne le ramènera.
say-erased = { $number } : effacé des tables, de l’historique et de l’index.
say-erased-elsewhere = Les sauvegardes, exportations et lettres faites avant gardent ce qu’elles avaient de { $number } : détruisez celles qui ne servent plus.
note-erased = (texte effacé)
erased-note = note { $n }
erased-attachment = pièce { $n }
erased-entry = textes de l’inscription { $n }
act-part_erased = effacement
refusal-nothing-to-erase = { $number } n’a rien de tel à effacer.
    .hint = Pour voir ce que le dossier contient, avec le rang des inscriptions : doleances afficher { $record } --historique

help-find-person = Cherche plutôt une personne, par son nom, son courriel ou son téléphone : toutes ses requêtes. La recherche est consignée, sans dire qui
help-find-reason = Raison de chercher une personne, consignée
ask-person-reason = Raison de chercher une personne :
say-person-found = { $count ->
        [0] Aucune requête de cette personne. Les textes se cherchent par doleances chercher MOTS.
       *[other] Pour son dossier entier : doleances dossier { $numbers } -o dossier.docx --raison RAISON
    }
act-person_searched = recherche d’une personne
help-dossier = Écrire le dossier entier d’une personne, pour une demande d’accès
    .more =
        Tout ce que le registre contient de ces requêtes : identité, faits, textes, pièces, historique. Ce qui peut être d’une autre personne (un nom connu du registre, un téléphone, un courriel, une adresse, un numéro d’assurance sociale) est entre ⟦ ⟧ et énuméré en tête, pour être revu avant la remise. La consultation de l’identité est consignée.
    .examples =
        doleances dossier 42 51 -o dossier.docx --raison "Demande d’accès A-12"
        doleances dossier 42 -o dossier.html --raison "Demande d’accès A-12"
help-dossier-output = Fichier à écrire, en .html ou en .docx
help-dossier-reason = Raison, consignée : une demande d’accès et son numéro
say-dossier-written = { $path } : dossier écrit. Relisez ce qui est entre ⟦ ⟧, et le reste, avant de le remettre.
dossier-title = Dossier de la personne
dossier-about = Tout ce que le registre contient de ces requêtes. Ce qui est entre ⟦ ⟧ peut être d’une autre personne : à revoir, puis à caviarder au besoin, avant la remise. Seuls les noms que le registre connaît sont marqués : le reste se relit aussi. Les pièces se sortent à part.
dossier-review = À revoir avant la remise
dossier-nothing-marked = Rien n’a été marqué. Les textes se relisent quand même.
dossier-attachments = Pièces jointes
dossier-history = Historique
dossier-named-in = Figure aussi dans
say-leak = { $place } : { $particular }, « { $words } ».
say-more-leaks = Et { $count } autres.
confirm-leak = Ces textes sortent du bureau et disent cela de personnes. Les laisser partir tels quels?
error-leak-with-yes = Rien n’est parti : ces textes sortent du bureau et disent cela de personnes.
    .hint = Reformulez-les; ou, si cela doit se savoir, reprenez la commande en ajoutant --oui.
act-amendment_refused = correction refusée
field-refused_amendment = Correction refusée
help-amend-refuse = Consigne plutôt qu’une correction de ce champ, demandée par la personne, est refusée; le refus suit le dossier
say-amendment-refused = { $number } : refus de corriger consigné; il suit le dossier et les formulaires aux unités.
field-public_title = Titre pour publication
leak-name = nom connu du registre
leak-email = courriel
leak-phone = téléphone
leak-address = adresse
leak-sin = numéro d’assurance sociale
## La journée

help-day = Voir ce que la journée demande, chaque ligne avec la commande qui le fait
    .more = Sans verbe, doleances montre la journée de tout le bureau.
    .examples =
        doleances
        doleances journée --responsable roy
help-day-officer = Seulement les requêtes de cette personne
day-count-late = en retard { $count }
day-count-soon = sous 5 jours { $count }
day-count-triage = à trier { $count }
day-late = EN RETARD
day-soon = SOUS 5 JOURS OUVRABLES
day-acknowledge = À ACCUSER
day-triage = À TRIER
day-waiting = EN ATTENTE
day-close = À FERMER
day-more = et { $count } de plus
day-nothing = Rien ne presse : aucune requête à trier, à accuser ni à répondre sous 5 jours.
day-date = { $day } { $month }
day-when-late = { $on } ({ $days } j)
day-when-received = reçue { $on }
day-when-documents = documents, { $days } j
day-when-answer = { $days ->
        [0] réponse { $on }
       *[other] réponse { $on } ({ $days } j)
    }
day-do-close = clore { $number }
day-do-triage = trier { $number }
day-do-ack = accuser { $number }
day-do-resume = reprendre { $number }
day-do-consult = consulter { $number }
day-do-measure = mesure modifier { $number }
day-do-ombudsman = protecteur consigner { $number }
day-foot =
    Recevoir une requête : doleances recevoir
    Voir l’aide : doleances aide
day-welcome = doleances tient le registre d’un bureau des plaintes, dans un seul fichier.

      Commencer             doleances initialiser
      Essayer sans risque   doleances démo
                            un bureau inventé, un an de travail
      Apprendre             doleances aide

    Le registre sera créé ici : { $path }
    Un registre qui existe ailleurs : doleances --registre FICHIER
weekday-short-1 = lun.
weekday-short-2 = mar.
weekday-short-3 = mer.
weekday-short-4 = jeu.
weekday-short-5 = ven.
weekday-short-6 = sam.
weekday-short-7 = dim.
say-rows = { $count ->
        [0] Aucune ligne.
        [one] { $count } ligne.
       *[other] { $count } lignes.
    }
help-sql = Interroger le registre en SQL, sans rien y changer
    .more =
        La question est un seul SELECT sur les vues requests, grounds, measures, consultations, stages et history, qui ne disent pas de qui il s’agit. Leurs colonnes de texte (subject, text, question, answer) peuvent contenir des noms.
        Les chiffres officiels sont ceux des rapports.
    .examples =
        doleances interroger "SELECT unit, count(*) FROM requests GROUP BY unit"
        doleances interroger "SELECT * FROM history WHERE act = 'closed'" --format csv
help-sql-question = Un SELECT
value-select = SELECT
help-salvage = Tirer d’un registre endommagé tout ce qui s’y lit
    .more =
        Les inscriptions se lisent une à une. Celle qui est perdue garde son rang dans le nouveau registre, où une inscription le dit; les suivantes sont scellées de nouveau, et les tables sont refaites. Le fichier endommagé n’est pas touché. Sans -o, dit seulement ce qui se lit.
    .examples =
        doleances récupérer registre.db
        doleances récupérer registre.db -o nouveau.db
help-salvage-file = Registre endommagé
help-salvage-output = Registre à faire de ce qui se lit
salvage-read = Inscriptions lues : { $read } sur { $entries }
salvage-tables = Tables qui ne se lisent pas en entier : { $tables }. Toutes se refont à partir du journal, sauf journal et content.
salvage-lost = Inscription { $seq }, { $record ->
        [none] sur un dossier que rien ne nomme
       *[other] { $record }
    } : { $cause ->
        [unreadable] elle ne se lit pas.
        [altered] elle n’est pas celle qui a été scellée.
       *[orphaned] ce qui la précédait est perdu, et elle ne se comprend plus.
    }
salvage-more = Et { $count } autres : doleances récupérer FICHIER --format json
salvage-written = Registre récupéré : { $path }
    .hint = Comparez-le à la dernière sauvegarde, saisissez de nouveau ce qui est perdu, puis mettez-le en place : doleances restaurer { $path }
salvage-not-written = Rien n’a été écrit. Pour en faire un registre : doleances récupérer FICHIER -o NOUVEAU
usage-salvage-form = Ce qui a été récupéré ne s’écrit pas en csv.
    .hint = Choisissez table ou json.
act-lost = inscription perdue
store-nothing-begins = La première inscription du registre, qui contient ses listes et ses normes, est perdue : ce qui reste ne fait pas un registre.
    .hint = Remettez la dernière sauvegarde : doleances restaurer COPIE
store-query-syntax = La question ne se comprend pas à partir de « { $near } ».
    .hint = C’est un SELECT, par exemple : doleances interroger "SELECT number, due_on FROM requests"
store-query-incomplete = La question n’est pas complète.
    .hint = C’est un SELECT, par exemple : doleances interroger "SELECT number, due_on FROM requests"
store-query-no-such-view = Il n’y a pas de vue « { $name } ».
    .hint = Les vues sont : { $views }
store-query-no-such-column = Il n’y a pas de colonne « { $name } » dans ces vues.
    .hint = Pour voir les colonnes : doleances interroger "SELECT * FROM requests LIMIT 1"
store-query-no-such-function = Il n’y a pas de fonction « { $name } ».
store-query-forbidden = Cette commande ne fait que lire, et ne lit que les vues, qui ne disent pas de qui il s’agit.
    .hint = Les vues sont : { $views }
store-query-several = Une seule question à la fois.
    .hint = Enlevez ce qui suit le point-virgule.
store-query-other = La question n’a pas de réponse. Détail technique : { $why }

## Conservation

help-retention = Appliquer le calendrier de conservation
    .more =
        Les règles du bureau sont dans la liste retention : années, point de départ, sort. Rien n’est détruit sans règle, sans le nom de qui l’autorise et sans que la liste ait été montrée. Sont détruits l’identité, les coordonnées, les textes et les pièces, des tables, de l’historique, de l’index et des pages libres; les codes et les dates restent, et les rapports passés se refont.
    .examples =
        doleances référence ajouter conservation cl_12 --fr "CL-12, plaintes" --en "CL-12, complaints" --années 5 --départ fermeture --sort détruire
        doleances conservation échues
        doleances conservation retenir 42 --raison "Recours devant le tribunal"
        doleances conservation appliquer cl_12 --autorisée-par "Ève Roy, responsable de l’accès"
        doleances conservation certificats
help-retention-due = Voir les requêtes que leur règle ne conserve plus, et ce qui les retient
help-retention-apply = Détruire ce qu’une règle ne conserve plus, après l’avoir montré
help-retention-apply-rule = Règle de la liste retention
help-retention-apply-authorised_by = Nom de la personne qui autorise la destruction, pour le certificat
help-retention-apply-second = Nom de la seconde personne, si le bureau en veut deux (réglage destruction_persons)
help-retention-apply-transfer = Bordereau du versement aux archives, pour une règle qui le demande
help-retention-hold = Retenir des requêtes au-delà de leur règle
help-retention-release = Ne plus les retenir
help-retention-log = Voir les certificats de destruction
help-reference-add-years = Années de conservation, pour une règle du calendrier
help-reference-add-trigger = Point de départ de la règle : fermeture, ou exercice (fin de l’année financière de la fermeture)
help-reference-add-disposition = Sort au terme de la règle : détruire, ou verser (aux archives, puis détruire ici)
value-rule = RÈGLE
value-trigger = DÉPART
value-fate = SORT
ask-hold-reason = Raison :
ask-authorised-by = Nom de la personne qui autorise la destruction :
say-hold-placed = { $number } : retenue au-delà de sa règle.
say-hold-released = { $number } : n’est plus retenue.
say-none-expired = Aucune requête n’est à détruire.
say-no-retention = Le registre n’a pas de règle de conservation. Pour en ajouter une : doleances référence ajouter conservation CODE --fr LIBELLÉ --en LIBELLÉ --années 5 --départ fermeture --sort détruire
say-recurrence-key = La clé des récurrences, qui fait reconnaître la personne d’une requête détruite, est gardée jusqu’au { $until }. Ensuite : doleances conservation appliquer recurrence_key --autorisée-par NOM
say-key-kept = Aucune clé des récurrences n’est à détruire.
say-key-destroyed = La clé des récurrences est détruite : plus personne n’est reconnu des requêtes détruites jusqu’ici.
confirm-destroy-key = Détruire pour de bon la clé des récurrences?
error-destroy-key-with-yes = Rien n’a été détruit : la clé des récurrences attend votre accord.
    .hint = Reprenez la commande en ajoutant --oui : rien ne ramènera la clé.
error-key-gone = La clé des récurrences, ou sa règle, a disparu pendant la lecture.
    .hint = Voyez ce qui reste : doleances conservation échues
act-recurrence_key_made = clé des récurrences
act-recurrence_key_destroyed = clé des récurrences détruite
say-no-certificate = Rien n’a été détruit par une règle.
retention-count = { $count ->
        [one] { $count } requête
       *[other] { $count } requêtes
    }
confirm-destroy = Détruire pour de bon l’identité, les textes et les pièces de ce qui précède, par la règle « { $rule } »?
error-destroy-with-yes = Rien n’a été détruit : la règle « { $rule } » attend votre accord.
    .hint = Si la liste est bien celle qu’il faut, reprenez la commande en ajoutant --oui : rien ne ramènera ce qui est détruit.
say-destroyed = { $count ->
        [one] { $count } requête détruite
       *[other] { $count } requêtes détruites
    } par la règle « { $rule } ». Le certificat : doleances conservation certificats
say-copies-remain = Toute copie faite avant le { $on } contient encore ce qui est détruit : sauvegardes, exportations, lettres, dossiers. Elles sont à détruire à leur tour.
say-copy-beside = À côté du registre, à détruire aussi : { $path }
act-hold_placed = conservation prolongée
act-hold_released = fin de la conservation prolongée
act-destroyed = destruction
act-retention_applied = calendrier de conservation appliqué
list-retention = calendrier de conservation
list-refusal-no-retention = La règle « { $code } » doit dire ses années (999 au plus), son point de départ et son sort.
setting-destruction-persons = Personnes qu’il faut pour détruire par une règle
status-destroyed = détruite
obstacle-hold = retenue
obstacle-incident = incident de moins de cinq ans
field-legal_hold_on = Retenue depuis
field-destroyed_on = Détruite le
field-rule = Règle
field-kept_until = Conservée jusqu’au
field-obstacle = Ce qui la retient
field-attachments = Pièces
field-authorised_by = Autorisée par
field-second = Et par
refusal-already-on-hold = { $number } est retenue depuis le { $since } : rien n’en est détruit.
    .hint = Quand la raison est passée : doleances conservation libérer { $number } --raison RAISON
refusal-not-on-hold = { $number } n’est pas retenue.
    .hint = Pour voir le dossier : doleances afficher { $number }
refusal-second-person-missing = Le bureau veut deux personnes pour une destruction : une seule est nommée.
    .hint = Ajoutez --et-par NOM, un autre nom que celui de --autorisée-par.
refusal-transfer-slip = { $disposition ->
        [transfer] La règle « { $rule } » verse aux archives avant de détruire : il faut le bordereau du versement.
       *[other] La règle « { $rule } » détruit sans verser aux archives : il n’y a pas de bordereau.
    }
    .hint = { $disposition ->
        [transfer] Écrivez d’abord les dossiers (doleances dossier), puis ajoutez --versement BORDEREAU.
       *[other] Retirez --versement.
    }
## Approbations, commentaires et activités du bureau
act-activity_logged = activité inscrite
act-activity_withdrawn = activité retirée
act-edition_approved = édition approuvée
act-edition_commented = édition commentée par une unité
act-measure_approved = mesure approuvée
activity-training = formation
activity-meeting = rencontre
activity-orientation = orientation
activity-plan = approbation du plan d’action
activity-other = autre activité
attention-raised = à l’attention des autorités
attention-lifted = n’est plus à l’attention des autorités
field-attention_on = À l’attention des autorités depuis
field-since = Depuis
field-step = À faire
field-units = Unités administratives
heading-incidents-awaited = Incidents de confidentialité
heading-unacknowledged = { $count ->
        [one] Une requête dont la réception n’est pas accusée à temps
       *[other] { $count } requêtes dont la réception n’est pas accusée à temps
    }
help-due-only = Avec --vérifier, seulement ces retards : réponse, accusé (de réception), unité (réponses consultées), mesure, protecteur (réponses), incident (évaluation et avis); séparés par des virgules
help-issue-add-public = Titre passé pour publication : il sort dans les éditions publiées
help-issue-set-public = Titre passé pour publication : il sort dans les éditions publiées
help-arg-attention = Seulement celles qui sont à l’attention des autorités
help-note-attention = Porte la requête à l’attention des autorités; la note dit pourquoi
help-note-no_attention = Elle n’est plus à leur attention; la note dit pourquoi
incident-step-assess = évaluer le risque
incident-step-notify-commission = aviser la Commission
incident-step-notify-persons = aviser les personnes
published-issue = enjeu
refusal-attention-already = { $number } est à l’attention des autorités depuis le { $since }.
    .hint = Pour ajouter une note : doleances noter { $number } --texte TEXTE
refusal-no-attention = { $number } n’est pas à l’attention des autorités.
    .hint = Pour l’y porter : doleances noter { $number } --attention --texte RAISON
say-attention-raised = { $number } est à l’attention des autorités. Pour la retirer : doleances noter { $number } --sans-attention --texte RAISON
say-attention-lifted = { $number } n’est plus à l’attention des autorités.
approval-line = Approuvé par { $by_whom }, le { $on }.
ask-by-whom = Qui approuve (nom et fonction, ou comité)?
ask-comment = Commentaire de l’unité :
ask-comment-unit = Quelle unité commente?
ask-activity = De quoi s’agit-il?
ask-activity-kind = Quel genre d’activité?
field-approvals = Approbations
field-approved_by = Approuvée par
field-approved_on = Approuvée le
field-by_whom = Par qui
field-comments = Commentaires
field-held_on = Date
field-plan = Plan d’action
heading-report-activities = Activités du bureau
heading-report-approval = Approbation
heading-report-comments = Commentaires des unités administratives
help-approve = Consigner l’approbation d’une édition, d’un plan d’action ou d’une mesure
        Qui approuve et quel jour : la ou le sous-ministre, un comité (MIFI, 4.1, 4.6, 5.1, 5.2). Plusieurs peuvent approuver tour à tour. L’approbation est imprimée sur le rapport, sur l’édition publiée et sur le plan; rien d’autre n’y change.
        L’approbation d’un plan est une activité du bureau. Elle se reprend comme tout acte.
        Pour reprendre celle d’une édition : doleances annuler R1
        doleances approuver édition 1 --par-qui "Mme Roy, sous-ministre" --le 2026-05-15
        doleances approuver plan 2026 --par-qui "Comité d’amélioration des services"
        doleances approuver mesure 3 --par-qui "M. Nadeau, sous-ministre adjoint"
help-approve-edition = Approuver une édition figée ou publiée
help-approve-edition-number = Numéro de l’édition : 2026-0001, ou 1 pour une édition de cette année
help-approve-measure = Approuver une mesure
help-approve-measure-number = Numéro de la mesure : 2026-0003, ou 3 pour une mesure de cette année
help-approve-plan = Approuver le plan d’action d’une année financière
help-approve-plan-year = Année financière du plan : 2026, ou 2026-2027
help-arg-by_whom = Qui décide ou approuve : nom et fonction, ou comité
help-comment = Consigner ce qu’une unité a à dire d’une édition
    .more = Les unités administratives commentent un rapport avant sa diffusion (MIFI, 4.4). Les commentaires sont imprimés dans les rapports du bureau, jamais dans une édition publiée.
    .examples = doleances commenter édition 1 --unité review --texte "Le délai de mars tient à une panne."
help-comment-edition = Commenter une édition figée ou publiée
help-comment-edition-number = Numéro de l’édition : 2026-0001, ou 1 pour une édition de cette année
help-comment-edition-text = Commentaire : tel quel, @FICHIER, ou - pour l’entrée standard
help-comment-edition-unit = Unité qui commente (code de la liste unit)
help-log = Activités du bureau : formations, rencontres, orientations
        Ce que le bureau fait hors des requêtes : former le personnel, réunir le réseau des répondants, recevoir des orientations (MIFI, 4.1 à 4.3). Le rapport annuel les énumère.
        Pour en retirer une : doleances annuler A1
        doleances activité ajouter --type rencontre --texte "Réseau des répondants : 12 personnes" --le 2026-05-06
        doleances activité ajouter --type orientation --texte "Répondre au Protecteur en 5 jours" --par-qui "Mme Roy, sous-ministre"
        doleances activité lister
help-log-add = Inscrire une activité
help-log-add-kind = Genre : formation, rencontre, orientation ou autre-activité
help-log-add-text = De quoi il s’agit : tel quel, @FICHIER, ou - pour l’entrée standard
help-log-list = Énumérer les activités
help-log-list-kind = Seulement ce genre : formation, rencontre, orientation ou autre-activité
record-activity = activité { $number }
refusal-already-approved = { $by_whom } a déjà donné son approbation le { $on } ({ $number }).
    .hint = Pour la reprendre : doleances annuler NUMÉRO
refusal-already-withdrawn = Cette activité a déjà été retirée, le { $on } ({ $number }).
    .hint = Pour la remettre : doleances activité ajouter --le DATE --type formation --texte TEXTE
refusal-refused-measure = Une mesure refusée ne s’approuve pas ({ $number }).
    .hint = Pour la reprendre d’abord : doleances mesure modifier { $number } --statut proposée --raison RAISON
report-approval = Édition { $edition } de ce rapport. { $line }
report-comment-unit = { $unit }, { $on }
say-activity-logged = L’activité { $number } est inscrite. Pour la retirer : doleances annuler { $number }
say-edition-approved = L’approbation de l’édition { $number } est consignée.
say-edition-commented = Le commentaire sur l’édition { $number } est consigné.
say-measure-approved = L’approbation de la mesure { $number } est consignée.
say-no-activity = Aucune activité. Pour en inscrire une : doleances activité ajouter --type formation --texte TEXTE
say-plan-approved = L’approbation du plan est consignée. Pour la retirer : doleances annuler { $number }

incomplete-blank = À compléter : réglage « { $label } » ({ $setting }).
    .hint = Pour le régler : doleances réglage régler { $setting } TEXTE
incomplete-unreachable = À compléter : coordonnées de « { $item } » ({ $list } { $code }).
    .hint = Pour les ajouter : doleances référence renommer { $list } { $code } --coordonnées-fr TEXTE --coordonnées-en TEXTE
incomplete-unconfirmed = À confirmer : « { $item } » ({ $label } : { $code }).
    .hint =
        Pour le confirmer : doleances référence renommer { $list } { $code } --source DOCUMENT
        Pour l’ôter des choix : doleances référence retirer { $list } { $code }
incomplete-no-disclosure = À compléter : la liste « { $label } » n’a pas { $code }, sans quoi une dénonciation n’est ni reconnue ni dirigée.
    .hint = Pour l’ajouter : doleances référence ajouter { $list } { $code } --fr LIBELLÉ --en LIBELLÉ
## Dénonciations
say-directed = { $number } : dirigée vers le Protecteur du citoyen; rien n’en est conservé.
say-disclosure-erases = { $number } serait une dénonciation : elle est seulement dirigée vers le Protecteur du citoyen. De son dossier, ceci est effacé pour de bon, des tables, de l’historique et de l’index :
disclosure-notes = { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
disclosure-consultations = { $count ->
        [one] { $count } consultation, question et réponse
       *[other] { $count } consultations, questions et réponses
    }
disclosure-document = pièce « { $name } »
disclosure-history = raisons, réponses et anciennes valeurs de l’historique
say-disclosure-linked = Rattachement : { $record }, qui n’en répète rien et demeure.
say-disclosure-repeated = Rattachement : { $record }, qui en répète ou en vient. Y est effacé aussi, pour de bon : { $fields }.
say-disclosure-same = Rattachement : { $record }, qui en répète ceci et le garde : { $fields }.
    .hint = Si c’est la même dénonciation : doleances trier { $record } --irrecevable disclosure --par MODE
confirm-disclosure = Effacer tout cela pour de bon et diriger la personne vers le Protecteur du citoyen ({ $numbers })? Rien ne le ramènera.
usage-disclosure-with-yes = Rien n’a été écrit : une dénonciation est effacée pour de bon ({ $numbers }), et cela attend votre accord.
    .hint = Si c’en est bien une, reprenez la commande en ajoutant --oui : rien ne ramènera ce qui est effacé.
error-disclosure-moved = Rien n’a été écrit : { $number } a changé depuis que ce qui serait effacé vous a été montré.
    .hint = Reprenez la commande : elle montre le dossier tel qu’il est.
say-disclosure-copies = Toute copie faite avant contient encore ce qui est effacé : sauvegardes, exportations, lettres. Elles sont à détruire à leur tour.
confirm-disclosure-close = Fermer maintenant, irrecevable, dirigée vers le Protecteur du citoyen ({ $numbers })?
say-disclosure-close = Pour la fermer : doleances clore { $number } --issue irrecevable --le { $on }
say-no-contact = Attention : rien au dossier de { $number } ne dit comment joindre la personne par ce mode ({ $channel }).
    .hint = Si le mode est autre : doleances annuler { $number }
act-repetition_erased = effacement de ce qui répétait une dénonciation
help-triage-by = Mode par lequel la personne en est informée (code de la liste channel), ou none si elle est impossible à joindre
help-triage-yes = Efface la dénonciation sans demander de confirmer

## Ce qui se tape en français
# À côté du nom anglais, qui reste celui des scripts. Le premier nom est celui que l’aide montre; chacun se tape aussi
# sans accents. Ce qui n’est propre qu’à un verbe porte son chemin : typed-option-close-as.

typed-verb-ack = accuser
typed-verb-add = ajouter
typed-verb-amend = corriger
typed-verb-apply = appliquer
typed-verb-approve = approuver
typed-verb-assign = attribuer
typed-verb-attach = joindre
typed-verb-attachment = pièce
typed-verb-backup = sauvegarder
typed-verb-cases = cas
typed-verb-check = vérifier
typed-verb-close = clore, fermer
typed-verb-comment = commenter
typed-verb-completions = complétions
typed-verb-conclude = conclure
typed-verb-conflict = conflit
typed-verb-consent = consentement
typed-verb-consult = consulter
typed-verb-day = journée
typed-verb-demo = démo, essai
typed-verb-diff = écarts
typed-verb-dossier = dossier
typed-verb-drop = retirer
typed-verb-due = échéances
typed-verb-edition = édition
typed-verb-editions = éditions
typed-verb-erase = effacer
typed-verb-export = exporter
typed-verb-extend = prolonger
typed-verb-find = chercher
typed-verb-finding = conclure
typed-verb-freeze = figer
typed-verb-ground = motif
typed-verb-hand = confier
typed-verb-help = aide
typed-verb-hold = retenir
typed-verb-holidays = fériés
typed-verb-import = importer
typed-verb-incident = incident
typed-verb-init = initialiser
typed-verb-intake = recevoir
typed-verb-issue = enjeu
typed-verb-keys = clés
typed-verb-letter = lettre
typed-verb-lift = lever
typed-verb-link = lier
typed-verb-list = lister
typed-verb-log = activité
typed-verb-man = manuel
typed-verb-measure = mesure
typed-verb-month = mois
typed-verb-note = noter
typed-verb-ombudsman = protecteur
typed-verb-ombudsman-log = consigner
typed-verb-period = période
typed-verb-plan = plan
typed-verb-propose = proposer
typed-verb-quarter = trimestre
typed-verb-reference = référence, références, listes
typed-verb-release = libérer
typed-verb-remove = retirer
typed-verb-rename = renommer
typed-verb-reopen = rouvrir
typed-verb-report = rapport
typed-verb-restore = restaurer
typed-verb-resume = reprendre
typed-verb-retention = conservation
typed-verb-retention-due = échues
typed-verb-retention-log = certificats
typed-verb-retire = retirer
typed-verb-salvage = récupérer
typed-verb-satisfaction = appréciation
typed-verb-schema = schéma
typed-verb-set = modifier
typed-verb-setting = réglage
typed-verb-setting-set = régler
typed-verb-show = afficher, voir
typed-verb-sql = interroger
typed-verb-suspend = suspendre
typed-verb-triage = trier
typed-verb-undo = annuler
typed-verb-year = année

typed-option-accept = accepter
typed-option-account = compte
typed-option-address = adresse
typed-option-admissible = recevable
typed-option-analysis = analyse
typed-option-anonymous = anonyme
typed-option-answer = réponse
typed-option-as-of = état-au
typed-option-ask = demander, demandé
typed-option-asks = question
typed-option-at = rang
typed-option-attention = attention
typed-option-author = auteur, autrice
typed-option-authorised-by = autorisée-par
typed-option-aware = connu
typed-option-by = par
typed-option-by-whom = par-qui
typed-option-cause = cause
typed-option-cell = chiffre, cellule, clé
typed-option-channel = mode, mode-de-réception
typed-option-check = vérifier
typed-option-circumstances = circonstances
typed-option-close = fermer
typed-option-close-as = issue
typed-option-of = doublon-de, de
typed-option-close-to = vers
typed-option-closed = fermées, fermée
typed-option-color = couleur
typed-option-columns = colonnes
typed-option-comment = commentaire
typed-option-commission-notified = commission-avisée
typed-option-compare = comparer
typed-option-consequences = conséquences
typed-option-contact-en = coordonnées-en
typed-option-contact-fr = coordonnées-fr
typed-option-deep = à-fond
typed-option-delegate = déléguée, délégué
typed-option-detail = détail
typed-option-digest = empreinte
typed-option-disposition = sort
typed-option-documents = documents
typed-option-draft = projet, brouillon
typed-option-drop = retirer
typed-option-dry-run = à-blanc
typed-option-due = échéance
typed-option-email = courriel
typed-option-en = en
typed-option-excel = excel
typed-option-explain = expliquer
typed-option-export-templates = exporter-gabarits
typed-option-extend-to = au, jusqu-au
typed-option-finding = conclusion
typed-option-for = pour
typed-option-force = remplacer
typed-option-foreword = avant-propos
typed-option-format = format
typed-option-fr = fr
typed-option-from = origine
typed-option-grant = accorder, accordé
typed-option-ground = motif
typed-option-happened = survenu
typed-option-happened-about = survenu-vers
typed-option-help = aide
typed-option-history = historique
typed-option-identity = identité
typed-option-in = entrant
typed-option-inadmissible = irrecevable
typed-option-incident-list-serious = sérieux
typed-option-information = renseignements
typed-option-information-unknown = renseignements-inconnus
typed-option-init-officer = membre
typed-option-instead = à-la-place
typed-option-intake-source = provenance
typed-option-interim = provisoire
typed-option-issue = enjeu
typed-option-keep = garder
typed-option-kind = type
typed-option-kinds = types
typed-option-bodies = organismes
typed-option-lang = langue
typed-option-length = durée
typed-option-likelihood = probabilité
typed-option-limit = limite, au-plus
typed-option-link-as = lien
typed-option-map = gabarit
typed-option-measures = mesures
typed-option-misuse = utilisations
typed-option-name = nom
typed-option-nature = nature
typed-option-no-attention = sans-attention
typed-option-no-identity = sans-identité
typed-option-no-input = sans-questions
typed-option-no-reply = sans-réponse
typed-option-note-en = note-en
typed-option-note-fr = note-fr
typed-option-officer = responsable, membre
typed-option-ombudsman-conclude-as = conclusion
typed-option-on = le
typed-option-only = seulement
typed-option-open = ouvertes, ouverts, ouverte, ouvert
typed-option-organisation = organisation
typed-option-out = sortant
typed-option-output = sortie
typed-option-overdue = en-retard, retard
typed-option-packet = formulaire
typed-option-parent = rattachée-à
typed-option-partly = partiellement, partiellement-fondée
typed-option-partner = partenaire
typed-option-person = personne
typed-option-persons = personnes
typed-option-persons-about = personnes-environ
typed-option-persons-deferred = avis-reporté
typed-option-persons-notified = personnes-avisées
typed-option-phone = téléphone
typed-option-profile = profil
typed-option-program = programme
typed-option-propose = proposer
typed-option-public = public
typed-option-public-ground = avis-motif
typed-option-public-notice = avis-public
typed-option-public-why = avis-raison
typed-option-publish = publier
typed-option-question = question
typed-option-quiet = silencieux
typed-option-reason = raison
typed-option-reasons = raisons
typed-option-received = reçue, reçues
typed-option-recipient = destinataire
typed-option-refer = diriger-vers
typed-option-reference = référence
typed-option-refuse = refuser, refusé
typed-option-register = registre
typed-option-rejects = rejets
typed-option-remedy = demande
typed-option-remove = détacher
typed-option-reopen = rouvrir
typed-option-reply-language = langue-de-réponse
typed-option-report-diff-to = à, as-of
typed-option-representative = représentation
typed-option-request = requête
typed-option-respondent = répondante, répondant
typed-option-review = révision
typed-option-score = note
typed-option-second = et-par
typed-option-sector = secteur
typed-option-sensitivity = sensibilité
typed-option-serious = préjudice-sérieux
typed-option-set = champ
typed-option-skip-known = sauf-connues
typed-option-sort = tri
typed-option-source = source
typed-option-status = statut, état
typed-option-subject = objet
typed-option-substantiated = fondée
typed-option-target = cible
typed-option-template = gabarit
typed-option-text = texte
typed-option-title = titre
typed-option-to = à
typed-option-transfer = versement
typed-option-trigger = départ
typed-option-undo = annuler
typed-option-unit = unité
typed-option-unsubstantiated = non-fondée
typed-option-until = jusqu-au, jusqu
typed-option-update = mettre-à-jour
typed-option-verifier = vérificatrice, vérificateur
typed-option-version = version
typed-option-with-identity = avec-identité
typed-option-with-names = avec-noms
typed-option-with-text = avec-texte
typed-option-withdraw = retirer, retiré
typed-option-within = dans
typed-option-without = sans
typed-option-year = année
typed-option-years = années
typed-option-yes = oui

typed-word-answer-no = non
typed-word-answer-yes = oui
typed-word-color-always = toujours
typed-word-color-auto = auto
typed-word-color-never = jamais
typed-word-disposition-answered = répondue, réponse
typed-word-disposition-no-action = sans-suite
typed-word-disposition-settled = réglée, règlement
typed-word-export-consultations = consultations
typed-word-export-exchanges = échanges
typed-word-export-grounds = motifs
typed-word-export-history = historique
typed-word-export-incidents = incidents
typed-word-export-issues = enjeux
typed-word-export-measures = mesures
typed-word-export-ombudsman = protecteur
typed-word-export-requests = requêtes
typed-word-fate-destroy = détruire
typed-word-fate-transfer = verser
typed-word-field-attachment-n = pièce-N
typed-word-field-entry-n = inscription-N
typed-word-field-note-n = note-N
typed-word-field-channel = mode
typed-word-field-closed-on = fermeture, fermée
typed-word-field-due-on = échéance
typed-word-field-received-on = réception, reçue
typed-word-field-status = statut
typed-word-finding-partly = partiellement, partielle
typed-word-form-table = tableau
typed-word-incident-kind-access = accès
typed-word-incident-kind-communication = communication
typed-word-incident-kind-loss = perte
typed-word-incident-kind-use = utilisation
typed-word-incident-public-difficulty = difficulté
typed-word-incident-public-injury = préjudice
typed-word-incident-public-unreachable = sans-coordonnées
typed-word-incident-public-urgency = urgence
typed-word-late-ack = accusé
typed-word-late-answer = unité
typed-word-late-incident = incident
typed-word-late-measure = mesure
typed-word-late-ombudsman = protecteur
typed-word-late-reply = réponse
typed-word-length-business-days = jours-ouvrables
typed-word-length-calendar-days = jours-civils
typed-word-length-months = mois
typed-word-letter-ack = accusé, accusé-de-réception
typed-word-letter-commission = commission
typed-word-letter-consent = consentement
typed-word-letter-persons = personnes
typed-word-letter-transmittal = bordereau
typed-word-list-body = organisme
typed-word-list-channel = mode
typed-word-list-commitment = engagement
typed-word-list-criterion = critère
typed-word-list-inadmissibility = irrecevabilité
typed-word-list-kind = type
typed-word-list-nature = nature
typed-word-list-officer = membre
typed-word-list-partner = partenaire
typed-word-list-program = programme
typed-word-list-retention = conservation
typed-word-list-source = provenance
typed-word-list-standard = norme
typed-word-list-unit = unité
typed-word-link-related = connexe
typed-word-link-repeat = nouvelle
typed-word-measure-corrective-individual = individuelle
typed-word-measure-corrective-systemic = systémique
typed-word-measure-improvement = amélioration
typed-word-sort-closed = fermeture
typed-word-sort-due = échéance
typed-word-sort-kind = type
typed-word-sort-number = numéro
typed-word-sort-officer = responsable
typed-word-sort-received = réception
typed-word-sort-unit = unité
typed-word-status-suspended = suspendue
typed-word-trigger-closing = fermeture
typed-word-trigger-fiscal-year = exercice

## Ce qu’un mot inconnu veut dire
# Par le sens, jamais par la seule orthographe. À gauche les mots, à droite ce qui se tape; rien à droite, rien à taper.
# Les valeurs sont des codes, ou les mots des listes du programme.

meant-verbs =
    nouvelle, nouveau, nouvelle requête, inscrire, enregistrer, saisir, entrer, créer, déposer, plainte, requête, réception = recevoir
    ajouter = recevoir, noter, joindre
    accusé, accuser réception, confirmer = accuser
    répondre, réponse, envoyer, expédier, écrire = lettre, clore
    courrier, courriel, imprimer, impression = lettre, rapport
    transférer, transmettre, rediriger, diriger, référer = confier, clore, trier
    assigner, affecter, responsable, prendre = attribuer
    clôturer, terminer, finir, achever, résoudre, régler, classer, archiver = clore
    décider, statuer, conclusion, fonder, fondée = conclure
    recevable, irrecevable, recevabilité, qualifier, analyser = trier
    modifier, changer, éditer, rectifier, remplacer = corriger
    supprimer, enlever, détruire, oublier, jeter, corbeille = annuler, effacer, retirer
    défaire, revenir = annuler
    ouvrir, consulter le dossier, montrer, lire, détail = afficher
    liste, requêtes, plaintes, dossiers, tout, tableau = lister
    rechercher, recherche, trouver, retrouver, filtrer = chercher
    statistiques, statistique, stats, chiffres, bilan, indicateurs, portrait = rapport
    retard, retards, délais, calendrier, rappels, rappel, agenda = échéances, journée
    aujourd’hui, accueil, tâches, bureau, quotidien = journée
    commencer, débuter, installer, configurer, créer le registre = initialiser
    paramètres, paramètre, configuration, options, préférences = réglage
    équipe, membres, agents, unités, codes, modes, programmes = référence
    copie, copier, copie de sûreté, sauvegarde = sauvegarder
    télécharger, extraire, extraction, excel = exporter
    charger, verser = importer
    pause, mettre en attente, attendre = suspendre
    reporter, allonger, repousser = prolonger
    relancer, relance = consulter, échéances
    réactiver, recommencer = rouvrir
    commentaire, remarque, annoter = noter
    document, documents, pièces, fichier, annexer, attacher = joindre, pièce
    fusionner, doublon, rattacher, relier = lier
    recommandation, recommandations, mesures, plan d’action = mesure
    question, questionner, demander, unité = consulter
    autorisation, consentir = consentement
    fuite, bris, violation = incident
    protecteur du citoyen, médiateur = protecteur
    aidez-moi, manuel d’utilisation, documentation, tutoriel = aide
    mensuel = mois
    trimestriel = trimestre
    annuel = année
    quitter, sortir, fin, fermer le programme = 

meant-options =
    retards, retardataires, en retard seulement, late = en-retard
    actives, actif, active = ouvertes
    date, jour = le
    depuis, du, période, mois = reçue
    canal, moyen, voie, courrier = mode, par
    sorte, nature de la requête, catégorie = type
    titre = objet
    sujet = objet
    description, récit, contenu, message, commentaire = texte
    raison sociale, entreprise = organisation
    mail, e-mail, adresse courriel = courriel
    tel, numéro de téléphone = téléphone
    agent, agente, employé, employée, assigné, responsable, membre = à, responsable
    direction, service = unité
    résultat, décision, comme = issue
    justification, explication, pourquoi, parce que = raison, raisons
    non fondé, infondée = non-fondée
    fondé = fondée
    admissible = recevable
    jusqu’à, jusque, date limite, échéance = jusqu-au, au, échéance
    fichier, vers = sortie
    vue, champs = colonnes
    trier, ordre, trier par = tri
    nombre, max, maximum = limite
    simulation, essai, test = à-blanc
    forcer, écraser = remplacer
    qui, auteur de l’acte = auteur
    confirmer, oui = oui

meant-values =
    courrier, courrier postal, lettre, par la poste, postal = mail
    mail, e-mail, mél, message = email
    tel, appel, par téléphone = phone
    comptoir, au bureau, sur place, visite = in_person
    site, internet, site web, en ligne = web
    ouverte, ouvertes, active, nouvelle, nouvelles = reçue, en-traitement
    terminée, terminé, close, réglé, fini, finie = fermée, répondue
    en attente, en pause = suspendue
    refusée, rejetée, non recevable = irrecevable
    réponse donnée, traitée = répondue
    abandon, abandonnée, retirée = désistement
    sans objet, aucune suite, classée = sans-suite
    double, copie = doublon
    lié, liée, apparentée = connexe
    remerciement, remerciements = accusé, réponse
    refus = irrecevabilité
    plaintes = requêtes
    sujet, titre = objet
    date, date de réception = réception
    tableur, excel = xlsx
    pdf, page = html
    vol, fraude = utilisation, perte
    journal, actes = historique
