## Questions

help = Tenir le registre d’un bureau des plaintes.
    .more =
        Chaque acte est inscrit avec sa date, son auteur et sa raison; rien ne se perd, et chaque chiffre d’un rapport se retrace jusqu’aux requêtes.
        Une requête se nomme par son numéro : 2026-0042, ou 42 pour une requête de cette année. Les codes (mode, type, motif…) sont ceux des listes du registre; leurs libellés s’écrivent aussi.
    .examples =
        doleances initialiser --profil mifi
        doleances recevoir --reçue hier --mode téléphone --objet "Délai de traitement"
        doleances trier 42 --recevable --type plainte --motif délai
        doleances clore 42 --issue répondue --non-fondée --par courriel
        doleances échéances --dans 5
        doleances aide trier
    .variables =
        DOLEANCES_REGISTER   Fichier du registre; à défaut, celui du compte
        DOLEANCES_LANG       Langue : fr ou en; à défaut, celle de l’ordinateur
        DOLEANCES_OFFICER    Membre de l’équipe qui agit; à défaut, selon le compte
        DOLEANCES_TODAY      Date tenue pour celle d’aujourd’hui : AAAA-MM-JJ
        NO_COLOR             Si elle est définie, aucune couleur
        PAGER                Ce qui tourne les pages de ce qui dépasse l’écran; à défaut, less; cat : rien

help-heading-globals = { $names } (les voir : doleances aide)
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

help-global-author = Membre de l’équipe qui fait l’acte : de la liste, ou le nom de votre compte (par défaut, celui de votre compte)
help-global-color = Couleurs : auto (par défaut), toujours ou jamais
help-global-format = Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html
help-global-help = Affiche cette aide
help-global-lang = Langue des textes : français ou anglais
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
help-arg-partly = Partiellement fondée, selon ce critère (référence lister critère)
help-arg-program = Programme ou service visé (référence lister programme)
help-arg-reason = Raison, versée au dossier : un texte, @FICHIER, ou - pour l’entrée standard
help-arg-received = Reçues pendant cette période : AAAA-MM-JJ..AAAA-MM-JJ, un côté pouvant rester ouvert, ou novembre, T3 2026
help-arg-sort = Ordre : numéro, réception, échéance, fermeture, responsable, unité ou type
help-arg-status = État : reçue, en-traitement, suspendue, fermée ou détruite
help-arg-substantiated = Fondée, selon ce critère (référence lister critère)
help-arg-text = Texte : tel quel, @FICHIER, ou - pour l’entrée standard
help-arg-units = Unité où l’incident a eu lieu, ou qui y a part (référence lister unité); peut être répété
help-arg-unit = Unité administrative visée (référence lister unité)
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
        doleances clore 42 --issue répondue --fondée error --texte @reponse.txt
        doleances clore 43 --issue transférée --vers protecteur-du-citoyen --par poste
        doleances clore 44 --issue sans-suite --sans-réponse "Aucune coordonnée"
help-close-disposition = Issue : répondue, irrecevable, transférée, désistement, réglée (règlement informel), sans-suite ou doublon (avec --doublon-de)
help-close-no_reply = Pourquoi aucune réponse n’a pu être transmise
help-close-of = Requête dont celle-ci est le doublon, et sous laquelle la communication est traitée
help-close-text = Réponse transmise : un texte, @FICHIER, ou - pour l’entrée standard
help-close-to = Organisme à qui la requête est transférée (référence lister organisme)
help-completions = Produire l’aide à la saisie pour l’interpréteur de commandes
    .more = Une ligne, tapée une fois, suffit pour chaque interpréteur. Il demande ensuite au programme ce qui peut suivre : verbes, options, valeurs, numéros et listes du registre.
    .examples =
        echo "source <(doleances complétions bash)" >> ~/.bashrc
        echo "autoload compinit; compinit; . <(doleances complétions zsh)" >> ~/.zshrc
        echo "doleances complétions fish | source" >> ~/.config/fish/config.fish
help-completions-shell = Interpréteur : bash, zsh, fish, elvish ou powershell
help-conflict = Déclarer un conflit d’intérêts, en voir le tableau
    .more =
        La personne visée ne peut ensuite ni prendre la requête en charge, ni en décider, ni en voir l’identité (politique-cadre, 2.2).
        Envers une unité (--unité) ou une personne (--nom), le conflit vaut pour toutes leurs requêtes, présentes et à venir; le nom de la personne n’est jamais montré.
    .examples =
        doleances conflit 42 mtremblay --raison "Lien de parenté"
        doleances conflit --unité permanent_selection mtremblay --raison "Conjoint"
        doleances conflit lister --année 2026
help-conflict-officer = Membre de l’équipe visé
help-consent = Consigner le consentement de la personne, ou voir qui peut savoir qui elle est
    .more =
        Il faut un consentement accordé pour nommer la personne à une unité ou transférer sa requête à un organisme.
        Avec le numéro seul : qui peut connaître son nom, depuis quand et par quel acte.
    .examples =
        doleances consentement 42 --pour protecteur-du-citoyen --accorder
        doleances consentement 42
help-consent-by = Par quel mode la personne l’a dit (référence lister mode)
help-consent-ask = Demandé
help-consent-grant = Accordé
help-consent-party = Unité à qui la personne serait nommée, ou organisme à qui la requête serait transférée (référence lister unité, ou organisme; unité:CODE ou organisme:CODE s’il est dans les deux)
help-consent-refuse = Refusé
help-consent-withdraw = Retiré
help-due = Voir ce qui est à répondre, le plus pressant d’abord
    .examples =
        doleances échéances --dans 5 --responsable mtremblay
        doleances échéances --vérifier --silencieux
help-due-check = Termine avec le code 10 si quelque chose est en retard; --seulement dit quoi
help-due-within = Seulement ce qui échoit d’ici ce nombre de jours ouvrables
help-extend = Annoncer à la personne une nouvelle date de réponse
    .more = L’échéance de la norme ne change pas : les rapports mesurent toujours le délai à la norme. La date est annoncée par la lettre « prolongation ».
    .examples = doleances prolonger 42 --au 2026-05-29 --raison "L’unité a besoin de deux semaines pour retrouver le dossier."
help-extend-reason = Raison du report, telle que la personne la lira : un texte, @FICHIER, ou - pour l’entrée standard
help-extend-to = Date annoncée, plus lointaine que l’échéance : AAAA-MM-JJ, 15 janvier, vendredi
help-find = Chercher dans les textes
    .more = Accents et majuscules ne comptent pas, et le début d’un mot suffit. L’objet, le récit et la demande sont fouillés; les identités ne le sont pas.
    .examples = doleances chercher délai renouvellement
help-find-words = Mots à trouver, tous
help-finding = Conclure sur un motif, ou sur la plainte
    .more =
        Une conclusion fondée s’appuie sur un critère. Seule une plainte recevable en reçoit une (politique-cadre, 4.2).
        Une conclusion non fondée n’en a pas : la personne « ne peut faire valoir aucun préjudice ». Elle se motive par --raisons.
    .examples = doleances conclure 42 1 --fondée error --raisons "Le formulaire a été mal classé."
help-finding-ground = Rang du motif au dossier; inutile s’il n’y en a qu’un
help-finding-reasons = Raisons de la conclusion, telles que la personne les lira : un texte, @FICHIER, ou - pour l’entrée standard
help-ground = Ajouter ou retirer un motif
    .examples =
        doleances motif 42 ajouter délai:diligent
        doleances motif 42 retirer 2
help-ground-add = Ajouter un motif
help-ground-add-ground = Motif : NATURE, ou NATURE:ENGAGEMENT
help-ground-drop = Retirer un motif
help-ground-drop-n = Rang du motif au dossier
help-help = Afficher l’aide d’un verbe
    .examples = doleances aide clore
help-help-verbs = Verbe dont on veut l’aide, en un mot ou en deux : rapport mois
help-init = Créer un registre
    .more = Le profil donne les listes, les normes de service et le calendrier du départ; tout se change ensuite.
    .examples =
        doleances initialiser --profil mamh
        doleances --registre plaintes.db initialiser --titre "Bureau des plaintes"
help-init-group = Groupe du système dont les comptes partagent le registre : le fichier et ce qui s’écrit à côté sont au groupe, dans un répertoire qui n’est qu’à lui (créé au besoin)
help-init-officers = Personne de l’équipe : son code, son nom et, si elle en a un, son compte sur l’ordinateur (peut être répété)
help-init-profile = Profil de départ : mifi, mamh, mess ou un fichier .toml. Par défaut : mifi
help-init-title = Nom du bureau, en tête des rapports
help-intake = Inscrire une requête
    .more = La requête reçoit son numéro, seul sur la sortie standard. Sans nom ni coordonnées, elle est anonyme, ce qui ne la rend pas irrecevable. Ses besoins particuliers (interprète, gros caractères) se notent au dossier : doleances noter.
    .examples =
        doleances recevoir --reçue hier --mode téléphone --objet "Délai"
        doleances recevoir --reçue hier --mode poste --objet A --texte @lettre.txt
help-intake-address = Adresse postale de la personne
help-intake-anonymous = La personne ne s’est pas nommée
help-intake-email = Courriel de la personne
help-intake-from_email = Courriel à inscrire, enregistré en .eml, ou - pour l’entrée standard : sa date, la personne, l’objet, le texte et les pièces jointes. Un répertoire : un courriel après l’autre
help-intake-name = Nom de la personne
help-intake-organisation = Organisation que la personne représente
help-intake-phone = Téléphone de la personne
help-intake-received = Date de réception : AAAA-MM-JJ, hier, -3j. C’est le jour 0 du délai
help-intake-reference = Référence de la requête dans un autre système
help-intake-remedy = Ce que la personne demande
help-intake-reply_language = Langue de la réponse : fr ou en. Par défaut : fr
help-intake-representative = Personne qui la représente
help-intake-source = Provenance (référence lister provenance). Par défaut : direct
help-intake-subject = Objet, sans renseignement qui identifie la personne
help-intake-text = Ce que la personne a dit : un texte, @FICHIER, ou - pour l’entrée standard
help-link = Lier deux requêtes
    .examples = doleances lier 43 42 --lien doublon
help-link-kind = Lien : doublon, nouvelle (requête sur le même sujet) ou connexe
help-link-other = Numéro de l’autre requête
help-list = Lister les requêtes qui répondent à des conditions
    .more = Un tableau va de la plus récente à la plus ancienne, à moins de --tri; csv, json et jsonl vont dans l’ordre des numéros.
    .examples =
        doleances lister --ouvertes --responsable personne
        doleances lister --reçue 2026-04-01..2026-06-30 --type plainte --format csv
        doleances lister --en-retard --tri échéance --colonnes numéro,responsable
help-list-columns = Colonnes, séparées par des virgules : numéro, état, type, réception, échéance, responsable, objet…
help-guide = Lire un sujet en une page, sans réseau
    .more = Sans SUJET, les sujets et leurs titres.
    .examples =
        doleances guide
        doleances guide délais
help-guide-subject = Sujet : vie (d’un dossier), délais, chiffres, consentement, conservation, sauvegarde, partage, tableur ou automates
help-man = Produire le manuel : une page de tout, ou une page par verbe
    .more = Sans RÉPERTOIRE, la page de tout, dans la langue des textes. Dans RÉPERTOIRE, une page par verbe et par langue, là où man les cherche : man1 et fr/man1.
    .examples =
        doleances manuel > doleances.1
        doleances manuel ~/.local/share/man
help-man-directory = Dossier où écrire les pages
    .examples = doleances manuel > ~/.local/share/man/man1/doleances.1
help-note = Verser une note au dossier
    .more = Une note garde aussi ce qui n’a pas d’acte à soi : les besoins particuliers de la personne (interprète, gros caractères), la concertation avec un organisme avant un transfert.
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
help-show-number = Numéro de la requête : 2026-0042, ou 42 pour une requête de cette année; avec sa lettre, un autre dossier : M3 (mesure), E3 (enjeu), P3 (Protecteur), I3 (incident), R3 (édition), A3 (activité)
help-show-reason = Raison pour laquelle l’identité est consultée
help-suspend = Suspendre le délai, dans l’attente de documents de la personne
    .more = C’est la seule raison de suspendre; une suspension à la fois.
    .examples = doleances suspendre 42 --raison "Votre relevé de notes de 2025"
help-suspend-until = Fin de la suspension, quand elle est consignée après coup
help-suspend-reason = Documents attendus, tels que la personne les lira : un texte, @FICHIER, ou - pour l’entrée standard
help-triage = Trier : le type de la requête et sa recevabilité
    .more = Une requête irrecevable l’est pour une raison de la liste irrecevabilité, et la personne en est informée. Une dénonciation est seulement dirigée vers le Protecteur du citoyen : ni récit ni identité ne sont conservés.
    .examples =
        doleances trier 42 --recevable --type plainte --motif délai:diligent
        doleances trier 43 --irrecevable other_body --par courriel
help-triage-admissible = Recevable
help-triage-inadmissible = Irrecevable, pour cette raison (référence lister irrecevabilité)
help-triage-refer = Où la personne est dirigée : un organisme, unité:UNITÉ ou partenaire:PARTENAIRE
help-undo = Annuler le dernier acte d’une requête, ou d’un dossier d’un autre registre
    .more = L’acte et son annulation restent dans l’historique. Ce qui commence un dossier demeure : un numéro ne sert qu’une fois. Un effacement ne s’annule pas, ni ce qui le précède.
    .examples =
        doleances annuler 42 --raison "Mauvais numéro"
        doleances annuler P1 --raison "Échange d’un autre dossier"
        doleances annuler import:3 --raison "Jour et mois inversés"
help-undo-number = Numéro de la requête : 2026-0042 ou 42; d’un autre dossier : M3, E3, P3, I3, A3

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
value-officer = MEMBRE
value-percent = POURCENTAGE
value-group = GROUPE
value-profile = PROFIL
value-program = PROGRAMME
value-reason = RAISON
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
man-see = VOIR AUSSI
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
        10 : « échéances --vérifier » a trouvé une requête en retard

## Noms des actes, dans l’historique et dans les refus

heading-history = Historique

## Preuve du registre

help-backup = Copier le registre, la copie étant vérifiée
    .more =
        La copie est prise d’un seul coup, même si d’autres travaillent au registre. Dans un répertoire, ou avec --garder, son nom porte la date et l’heure.
        Avec --garder, qui demande un répertoire, s’en vont les copies dont toutes les inscriptions sont dans le registre, celles qui en ont le moins d’abord; jamais celle qui vient d’être faite, ni une qui a des inscriptions que le registre n’a pas.
        Avec --destinataire, la copie est chiffrée par le programme age : seule la clé privée, qui n’a pas à être sur cet ordinateur, l’ouvre.
    .examples =
        doleances sauvegarder registre-2026-05-04.db
        doleances sauvegarder /sauvegardes --garder 30
        doleances sauvegarder /sauvegardes --garder 30 --destinataire age1…
help-backup-file = Fichier de la copie, ou répertoire où la mettre
help-backup-keep = N’y garder que les N dernières copies datées
help-backup-recipient = Clé publique age (age1…) de qui pourra l’ouvrir; à répéter pour plusieurs
help-restore = Remettre une copie de sauvegarde à la place du registre
    .more =
        La copie est vérifiée en entier avant de prendre la place du registre, et celui-ci est gardé à côté, sous son nom suivi de la date. Rien n’est remplacé pendant que d’autres y travaillent.
        Il est dit ce que le registre remplacé a de plus que la copie, et ce que la copie ramène de ce qui a été effacé depuis; avec --à-blanc, avant de rien remplacer. Une copie d’un autre registre, ou à la place de ce qui ne se lit pas, n’est mise qu’avec --oui.
    .examples =
        doleances restaurer /sauvegardes/registre-2026-05-04-180000.db
        doleances restaurer copie.db.age --identité clé.txt
help-restore-file = Copie à remettre
help-restore-identity = Fichier de la clé privée age, pour une copie chiffrée
help-check = Prouver que le registre n’a pas été modifié hors de doleances
    .more = Affiche le nombre d’inscriptions et leur empreinte, qui figure aussi sur chaque rapport. Le code de sortie est 4 si quelque chose ne va pas.
    .examples =
        doleances vérifier --à-fond
        doleances vérifier --empreinte EMPREINTE
help-check-accept = S’en tenir désormais au registre tel qu’il est, bien que ce compte en ait vu un autre
help-check-at = Nombre d’inscriptions au journal quand l’empreinte a été notée, s’il l’a été aussi
help-check-profile = Lister ce que le bureau doit encore compléter : coordonnées, réglages, éléments à confirmer
help-check-deep = Refait toutes les tables à partir du journal et les compare
help-check-digest = Empreinte notée auparavant, à comparer

## Exportation et importation

help-export = Exporter des données, sans les identités
    .more =
        Sans --excel, le fichier est pour les programmes : codes, virgules et noms de colonnes stables. Un nom en .xlsx donne un classeur, où dates et nombres en sont.
        En CSV, avec ou sans --excel, une apostrophe précède ce qu’un tableur prendrait pour une formule (=, +, -, @ en tête); l’importation l’enlève. JSON et le classeur ont le texte tel quel.
        --tout écrit chaque vue documentée en CSV, un fichier par année financière, dans un répertoire que plusieurs bureaux remplissent côte à côte pour être lus ensemble (DuckDB, Spark). Il n’en sort que des codes, des dates et des nombres : ni identité, ni texte, ni nom de responsable. Ce que le bureau y avait mis avant est remplacé d’un coup.
    .examples =
        doleances exporter requêtes --reçue 2026-04..2027-03 --excel -o an.csv
        doleances exporter requêtes -o requetes.xlsx
        doleances exporter historique --format jsonl
        doleances exporter --tout lac
help-export-all = Répertoire où mettre toutes les vues, sans un mot de texte, à côté de celles d’autres bureaux, avec un manifeste
help-export-excel = Pour Excel : libellés, point-virgule et virgule décimale en français
help-export-output = Fichier à écrire. Par défaut : la sortie standard
help-export-what = Données : requêtes, motifs, consultations, enjeux, mesures, protecteur (dossiers), échanges (avec le Protecteur), incidents ou historique
help-import = Importer les requêtes d’un autre système
    .more = Tout le fichier est pris, ou rien, à moins que --rejets ne recueille les lignes refusées. Ce que la source n’a jamais noté reste inconnu.
    .examples =
        doleances importer plaintes.csv --proposer
        doleances importer plaintes.csv --gabarit gabarit.toml --à-blanc
        doleances importer plaintes.csv --gabarit gabarit.toml --rejets refus.csv
    .words =
        {"["}columns] champ = "COLONNE"  D’où vient chaque champ, ou une table :
          column = "COLONNE"  la colonne; columns = ["A", "B"] et join = " / " pour un texte en plusieurs
          values = {"{"} "Tél." = "phone" {"}"}  les mots du fichier et leurs codes; "" laisse inconnu; deux motifs : "delay;courtesy"
          otherwise = "web"  ce qui vaut pour les autres mots; une cellule vide reste inconnue
          `date_format = "%d/%m/%Y"`  la forme des dates de la colonne (jour, mois, année)
          impossible = "unknown"  laisse inconnu ce qui contredit le reste, plutôt que de refuser la ligne
        {"["}constants] champ = "valeur"  Ce qui vaut pour toutes les lignes
        ignore = ["COLONNE"]  Les colonnes que rien ne prend : chacune est nommée, ou le fichier est refusé
        grow = ["unit", "program"]  Les listes qui gagnent les valeurs du fichier, à la casse et aux accents près
        `date_format = "%d/%m/%Y"`  La forme de toutes les dates; plusieurs formes entre crochets
        encoding = "windows-1252"  Le codage : utf-8, utf-16 ou windows-1252. Par défaut, il est reconnu
        delimiter = ";"  Le séparateur. Par défaut, celui de la première ligne
        unknown  Dans une cellule ou une constante : la source dit qu’elle ne le sait pas
        number  La colonne du numéro, dans un fichier qui vient de ce registre
help-import-file = Fichier CSV, ou - pour l’entrée standard
help-import-map = Gabarit .toml qui dit quelle colonne va dans quel champ. Par défaut : les colonnes d’une exportation
help-import-propose = Écrit un gabarit d’après l’en-tête et les valeurs du fichier, à relire et à corriger
help-import-rejects = Fichier où écrire les lignes refusées, avec leur numéro et la raison
help-import-update = Consigne ce que le fichier dit de plus des requêtes connues : accusé, triage, conclusion, fermeture
help-import-skip_known = Passe les requêtes dont la référence est déjà au registre

## Listes et calendrier

help-hand = Confier des requêtes à l’unité qui a servi la personne, à un partenaire, ou les reprendre au bureau
help-hand-to = À qui : bureau, unité:UNITÉ ou partenaire:PARTENAIRE

help-holidays = Les jours fériés du bureau
help-holidays-list = Montrer les jours fériés d’une année
help-holidays-list-year = Année (cette année et la prochaine si rien n’est dit)
help-holidays-add = Ajouter un jour férié par décret, après avoir montré les échéances qui se déplacent
help-holidays-add-name = Nom du jour férié
help-holidays-remove = Retirer un jour férié, qui devient un jour ouvrable, après avoir montré les échéances qui se déplacent

help-reference = Les listes du registre : types, modes, unités, motifs, normes…
help-reference-list = Montrer les listes, ou le contenu de l’une d’elles
help-reference-add = Ajouter un élément à une liste
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
help-reference-add-bodies = Où diriger la personne, séparés par des virgules : organismes, unité:UNITÉ, partenaire:PARTENAIRE
help-reference-rename = Changer le libellé d’un élément, ou les coordonnées d’un organisme; son code demeure
help-reference-rename-fr = Nouveau libellé français
help-reference-rename-en = Nouveau libellé anglais
help-reference-rename-contact_fr = Nouvelles coordonnées de l’organisme, de l’unité ou du partenaire, en français, pour les lettres
help-reference-rename-contact_en = Nouvelles coordonnées de l’organisme, de l’unité ou du partenaire, en anglais, pour les lettres
help-reference-rename-source = Le document qui le dit, à la place de « À confirmer »
help-reference-retire = Retirer un élément des choix; les requêtes qui le portent le gardent
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

## Aide du verbe report

value-month = AAAA-MM
value-quarter = AAAA-Tn
value-key = CLÉ
help-arg-output = Fichier à écrire; sa terminaison (.html, .xlsx, .json…) dit la forme. Par défaut : la sortie standard
help-arg-month = Mois : AAAA-MM, novembre, dernier
help-arg-quarter = Trimestre de l’année financière : dernier, T3 2026, ou AAAA-T1 à AAAA-T4 (T1 : avril à juin)
help-arg-year = Année financière : 2026 va du 1er avril 2026 au 31 mars 2027
help-arg-from = Premier jour de la période
help-arg-to = Dernier jour de la période
help-arg-cell = Clé du chiffre, telle que --format json la donne : received.by_channel.phone, flow.closed…
help-report = Rendre compte d’une période : les chiffres, et les requêtes derrière chacun
    .more = Les chiffres se démontrent : ouvertes au début + reçues + rouvertes − fermées = ouvertes à la fin. Un rapport dont le mouvement ne se referme pas n’est pas imprimé.
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
        La taille permise est celle du réglage taille-des-pièces.
    .examples = doleances joindre 42 lettre.pdf photo.jpg
help-attach-files = Documents à joindre : des fichiers de toute sorte
help-attachment = Voir les pièces jointes d’une requête, en sortir une
    .more = Sans rang, les pièces sont énumérées. Avec un rang, la pièce est écrite dans un fichier du dossier courant, sous un nom sans danger. Ce qui a été joint par erreur se retire du dossier, pour de bon, par « effacer ».
    .examples =
        doleances pièce 42
        doleances pièce 42 1 -o lettre.pdf
        doleances effacer 42 pièce 2 --raison "Document d’une autre personne"
help-attachment-n = Rang de la pièce dans le dossier
help-attachment-output = Fichier à écrire; - pour la sortie standard. Par défaut : le nom de la pièce, dans le dossier courant

## Satisfaction

help-satisfaction = Consigner la satisfaction de la personne, une fois la requête fermée
    .more = Une note de 1 à 5 et, s’il y a lieu, ce que la personne en dit. Une nouvelle réponse remplace la précédente, qui reste dans l’historique.
    .examples = doleances satisfaction 42 --note 4 --texte "Réponse claire, un peu tardive."
help-satisfaction-score = Note, de 1 (très insatisfait) à 5 (très satisfait)
help-satisfaction-text = Ce que la personne en dit : tel quel, @FICHIER, ou - pour l’entrée standard
value-score = NOTE
heading-report-satisfaction = Satisfaction des personnes

## Conflits d’intérêts envers une unité ou une personne

help-conflict-unit = Conflit envers cette unité, et celles qui en relèvent (référence lister unité); aucun numéro n’est alors donné
help-conflict-name = Conflit envers la personne de ce nom; aucun numéro n’est alors donné
help-conflict-email = Courriel de la personne
help-conflict-phone = Téléphone de la personne
help-conflict-organisation = Organisme ou entreprise
help-conflict-number = Numéro de la requête; rien avec --unité ou --nom
help-conflict-list = Tableau des conflits d’intérêts déclarés
help-conflict-list-year = Seulement ceux déclarés pendant cette année financière : 2026 va du 1er avril 2026 au 31 mars 2027
help-conflict-lift = Lever un conflit déclaré envers une unité ou une personne
help-conflict-lift-n = Rang du conflit, dans la colonne N° de conflit lister

## Réglages

help-schema = Ce que promet le JSON d’un verbe, en JSON Schema
    .more = Sans VERBE, les verbes dont le JSON a un schéma. Les clés ne changent pas; il peut s’en ajouter, que le schéma de la même version connaît. Le schéma de rapport vaut pour mois, trimestre, année et période, sans --publier.
    .examples = doleances schéma rapport > rapport.schema.json
help-schema-form = Verbe : journée, afficher, lister ou rapport
help-setting = Les réglages du bureau
    .examples =
        doleances réglage lister
        doleances réglage régler taille-des-pièces 40 --raison "Enregistrements audio"
help-setting-list = Montrer les réglages et leur valeur
help-setting-set = Changer un réglage
help-setting-set-name = Le réglage, tel que la liste le nomme
help-setting-set-value = Sa nouvelle valeur
help-setting-set-reason = Raison du changement, versée au journal
value-setting = RÉGLAGE

## Consultations, consentements et étapes

help-consult = Consulter une unité administrative
    .more =
        L’unité répond avant l’échéance : celle qui est dite, sinon le délai du bureau. La personne n’est nommée qu’avec --avec-identité, et seulement si elle a consenti à l’être à cette unité même; un consentement accordé pour son secteur ne vaut pas pour elle.
        Le formulaire de --formulaire est un seul fichier, à remplir hors ligne et à renvoyer au bureau. Sans --avec-identité, il ne dit jamais qui est la personne.
        Les réponses attendues se voient dans la journée, celles qui tardent dans les échéances aussi; toutes les questions s’exportent : doleances exporter consultations.
    .examples =
        doleances consulter 42 registration --question @question.txt
        doleances consulter 42 registration --réponse @reponse.txt
        doleances consulter importer reponse-2026-0042-1.csv
help-consult-unit = Unité consultée (référence lister unité)
help-consult-question = Ce qui est demandé : un texte, @FICHIER, ou - pour l’entrée standard
help-consult-due = Échéance de la réponse. Par défaut : le délai que le bureau laisse à une unité, ou l’échéance de la requête si elle vient avant
help-consult-with_identity = La personne est nommée à l’unité, avec son consentement
help-consult-answer = Réponse de l’unité à la dernière question restée ouverte : un texte (--réponse="- TEXTE" s’il commence par un tiret), @FICHIER, ou - pour l’entrée standard
help-consult-packet = Formulaire à écrire : une page HTML, ou un CSV si le nom finit par .csv; - pour la sortie standard. Sans --question : celui d’une question déjà posée
help-consult-with_text = Le formulaire donne aussi le récit de la requête
help-consult-import = Consigner les réponses des formulaires que les unités ont remplis
    .more = Tout le fichier est pris, ou rien. Le formulaire doit venir de ce registre, et sa question attendre encore sa réponse.
    .examples = doleances consulter importer reponse-2026-0042-1.csv --à-blanc
help-consult-import-file = Fichier CSV à lire, ou - pour l’entrée standard

heading-report-handling = Prise en charge des requêtes fermées
heading-report-consultations = Consultations des unités
heading-report-partners = Organismes partenaires

## Enjeux

help-issue = Enjeux : les causes communes à plusieurs requêtes
    .more = L’équipe détermine les causes d’un ensemble de plaintes et soulève les enjeux dans ses rapports.
    .examples =
        doleances enjeu ajouter --titre "Attente à la sélection" --requête 12
        doleances enjeu lier 1 18 21
        doleances enjeu modifier 1 --état en-analyse --cause "Dossiers sans agent"
help-issue-add = Soulever un enjeu
help-issue-add-requests = Requête qui le montre; peut être répété
help-issue-set = Modifier ce qu’on sait d’un enjeu
help-issue-link = Rattacher des requêtes à un enjeu
help-issue-link-remove = Détacher ces requêtes de l’enjeu
help-issue-list = Lister les enjeux
help-issue-show = Afficher un enjeu et ses requêtes
help-issue-set-status = Où en est l’équipe : soulevé, en-analyse, en-suivi ou résolu
help-issue-list-status = Seulement les enjeux de cet état : soulevé, en-analyse, en-suivi ou résolu
help-arg-analysis = Ce que montre l’analyse : un texte, @FICHIER, ou - pour l’entrée standard
help-arg-cause = La cause : un texte, @FICHIER, ou - pour l’entrée standard
help-arg-nature = Nature des motifs (référence lister nature)
help-arg-title = Titre, en quelques mots
help-arg-public = Titre qui paraît dans les éditions publiées; sans lui, la mesure n’y est que comptée
help-issue-link-requests = Numéros des requêtes
value-issue = ENJEU
value-nature = NATURE

## Registres : ce qui est rattaché

value-yes = OUI
value-no = NON
value-circumstance = CIRCONSTANCE
value-filenumber = NUMÉRO
value-incident = NUMÉRO
value-outcome = CONCLUSION
help-arg-documents = Documents joints à l’échange, nommés en mots : un texte, @FICHIER, ou - pour l’entrée standard
help-arg-delegate = Personne déléguée du Protecteur du citoyen
help-arg-respondent = Répondante ou répondant du réseau (RRPC)
help-arg-reference = Numéro du dossier chez le Protecteur du citoyen
help-arg-requests = Requête concernée; se répète
help-arg-without = Requête à détacher; se répète

## Dossiers du Protecteur du citoyen

help-ombudsman = Dossiers du Protecteur du citoyen
    .more =
        Tous les échanges avec le Protecteur du citoyen sont consignés (politique-cadre, 4.3). Chaque question reçue fixe une échéance de 10 jours ouvrables; la réponse transmise y répond.
        Ses recommandations se suivent comme des mesures.
        Ce dont le Protecteur du citoyen interdit la communication se tient dans un registre à part, que seules lisent les personnes désignées (initialiser --groupe) : qui lit un registre le lit en entier.
    .examples =
        doleances protecteur ajouter --reçue hier --par poste --objet "Attente"
        doleances protecteur consigner 1 --sortant --par courriel --texte @note.txt
        doleances protecteur consigner 1 --entrant --question --par poste --texte X
        doleances protecteur conclure 1 --conclusion recommandation --texte @avis.txt
        doleances protecteur lister --en-retard
help-ombudsman-add = Inscrire un dossier reçu du Protecteur du citoyen
help-ombudsman-add-received = Date de réception : AAAA-MM-JJ, hier, -3j. C’est le jour 0 de la réponse
help-ombudsman-add-by = Moyen par lequel il est arrivé (référence lister mode)
help-ombudsman-log = Consigner un échange
    .more = Un échange oublié se consigne à sa date (--le), même une fois le dossier fermé, s’il a eu lieu avant la fermeture.
help-ombudsman-log-incoming = Échange reçu du Protecteur du citoyen
help-ombudsman-log-outgoing = Échange transmis au Protecteur du citoyen; il répond aux questions en attente
help-ombudsman-log-asks = L’échange reçu appelle une réponse, due dans 10 jours ouvrables
help-ombudsman-log-interim = L’échange transmis n’est pas encore la réponse
help-ombudsman-log-by = Moyen (référence lister mode)
help-ombudsman-log-text = Résumé de l’échange : un texte, @FICHIER, ou - pour l’entrée standard
help-ombudsman-conclude = Inscrire la conclusion du Protecteur du citoyen
    .more = Sans intervention ou après un règlement, le dossier est fermé. Un avis ou une recommandation appelle des suites : il reste ouvert jusqu’à « modifier NUMÉRO --fermer ».
help-ombudsman-conclude-outcome = Conclusion : sans-intervention, réglé, avis (art. 26.1) ou recommandation
help-ombudsman-conclude-reason = Pourquoi cette conclusion en remplace une autre
help-ombudsman-conclude-text = La conclusion en mots : un texte, @FICHIER, ou - pour l’entrée standard
help-ombudsman-set = Modifier ce qu’on sait d’un dossier, le fermer, le rouvrir
help-ombudsman-set-due = Nouvelle échéance de la réponse attendue en premier
help-ombudsman-set-close = Ferme le dossier : les suites sont données
help-ombudsman-set-reopen = Rouvre le dossier, avec --raison
help-ombudsman-list = Lister les dossiers du Protecteur du citoyen
help-ombudsman-list-open = Seulement les dossiers qui ne sont pas fermés
help-ombudsman-list-overdue = Seulement les dossiers dont la réponse est en retard
help-ombudsman-show = Afficher un dossier, ses échanges et le recoupement des conclusions

## Incidents de confidentialité

help-incident = Registre des incidents de confidentialité
    .more =
        Chaque incident est inscrit, avec ou sans risque de préjudice sérieux (Loi sur l’accès, art. 63.11; Règlement A-2.1, r. 3.1, art. 7), et conservé au moins cinq ans après qu’on en a pris connaissance (art. 8).
        Le risque s’évalue dans les deux sens sur quatre éléments : --sensibilité, --utilisations, --conséquences, --probabilité.
        Le plan de traitement est fait des mesures qui en viennent : doleances mesure ajouter --type individuelle --titre TITRE --origine I1 --unité UNITÉ --échéance DATE
        Ce qui chemine jusqu’à la sous-ministre se consigne : doleances activité ajouter --type autre-activité --texte "I1 : avis et note transmis" --le DATE
    .examples =
        doleances incident ajouter
        doleances incident modifier 1 --préjudice-sérieux non --raisons @raisons.txt
        doleances incident modifier 1 --mesures "Liste d’envoi corrigée"
        doleances exporter incidents --format html -o incidents.html
help-incident-add = Inscrire un incident
help-incident-set = Compléter un incident : évaluation, avis, mesures
help-incident-list = Lister les incidents et ce qu’il y manque
help-incident-list-open = Seulement les incidents à compléter : risque à évaluer, avis à donner, éléments de l’article 7 à consigner
help-incident-list-serious = Seulement ceux qui présentent un risque de préjudice sérieux
help-incident-show = Afficher un incident dans l’ordre de l’article 7
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

## Dossiers du Protecteur du citoyen dans les rapports

heading-report-ombudsman = Dossiers du Protecteur du citoyen

## Mesures

heading-measures = Mesures
help-measure = Mesures correctives, recommandations et pistes d’amélioration
    .more =
        Une mesure est proposée, acceptée ou refusée, mise en cours, réalisée, puis vérifiée. Aucune ne disparaît : un refus, une échéance déplacée et une reprise ont leur raison. Une mesure abandonnée est refusée; une mesure refusée ou vérifiée se reprend par --état proposée.
        Une plainte non fondée ou irrecevable peut porter une piste d’amélioration.
    .examples =
        doleances mesure ajouter --type recommandation --titre "Aviser" --origine 42
        doleances mesure modifier 1 --état acceptée
        doleances mesure modifier 1 --échéance 2027-06-30 --raison "Contrat tardif"
        doleances mesure lister --en-retard
help-measure-add = Proposer une mesure
help-measure-add-from = Origine : 42 (requête), E3, P1, I2 ou rapport:2025; peut être répété
help-measure-add-kind = Type : individuelle (mesure corrective individuelle), systémique (mesure corrective systémique), recommandation ou amélioration (piste d’amélioration)
help-measure-set = Faire avancer une mesure, ou la modifier
help-measure-set-from = Origine à ajouter : 42 (requête), E3, P1, I2 ou rapport:2025; peut être répété
help-measure-set-kind = Type : individuelle, systémique, recommandation ou amélioration
help-measure-set-reason = Raison d’un refus, d’une reprise ou d’une échéance déplacée : un texte, @FICHIER, ou - pour l’entrée standard
help-measure-set-status = Où elle en est : acceptée, refusée, en-cours, réalisée, vérifiée, ou proposée (reprise)
help-measure-set-verifier = Personne qui a vérifié. Par défaut : la personne qui inscrit
help-measure-list = Lister les mesures
help-measure-list-from = Seulement celles de cette origine : 42, E3, rapport:2025…
help-measure-list-kind = Seulement ce type : individuelle, systémique, recommandation ou amélioration
help-measure-list-overdue = Seulement celles dont l’échéance est passée
help-measure-list-status = Seulement celles de cet état : proposée, acceptée, refusée, en-cours, réalisée ou vérifiée
help-measure-list-unit = Seulement celles de cette unité et des unités qui en relèvent
help-measure-show = Afficher une mesure, son cheminement et son effet
    .more = Les périodes d’avant et d’après comptent 365 jours au plus. Les requêtes par mois sont celles de 30,44 jours; les intervalles sont exacts à 95 %, et la différence est éprouvée au seuil de 5 %.
help-arg-due = Échéance : AAAA-MM-JJ, 15 janvier, vendredi
help-arg-issue = Enjeu que la mesure doit rendre plus rare (son numéro)
value-measure = MESURE
value-origin = ORIGINE

## Plan d’action

heading-plan = Plan d’action
heading-plan-progress = Bilan de réalisation
heading-plan-register = Registre
help-report-plan = Plan d’action : les mesures et leur bilan de réalisation
    .examples =
        doleances rapport plan
        doleances rapport plan 2026 --format csv -o plan.csv
help-report-plan-year = Année financière : 2026 va d’avril 2026 à mars 2027. Sans année : toutes les mesures à suivre
help-report-plan-unit = Seulement les mesures de cette unité
help-report-plan-sector = Seulement les mesures de ce secteur, toutes ses unités comprises

## Enjeux que les chiffres proposent

heading-proposals = Enjeux possibles
help-issue-propose = Proposer des enjeux là où les motifs s’écartent de leur passé
    .more = Pour chaque unité et nature de motif, les requêtes du trimestre jusqu’au jour donné sont comparées à celles des huit trimestres d’avant. Rien n’est inscrit : une personne décide.
    .examples =
        doleances enjeu proposer
        doleances enjeu proposer --le 2026-09-30
help-issue-propose-on = Dernier jour compté; celui d’un trimestre en fait un trimestre complet. Par défaut : aujourd’hui

## Mesures et enjeux dans les rapports

heading-report-measures = Mesures
heading-report-issues = Enjeux

## Lettres

value-subject = SUJET
value-directory = RÉPERTOIRE
value-letter = LETTRE

help-letter = Écrire une lettre à la personne, dans sa langue, ou à l’organisme qui prend une requête
    .more = Ce qui manque est dit avant que rien ne soit écrit : motif sans conclusion ou sans raisons, recours absent, nom d’une autre personne, échéance passée. Une lettre qui porte l’identité laisse une trace dans l’historique. Les gabarits se remplacent : ceux du dossier « letters », à côté du registre, passent avant ceux du programme.
    .examples =
        doleances lettre 42 accusé -o accuse.html
        doleances lettre 42 réponse --texte @reponse.txt -o reponse.docx
        doleances lettre 42 consentement --pour immigration --projet
        doleances lettre --exporter-gabarits modeles
help-letter-draft = Écrit la lettre malgré ce qui manque, marquée « PROJET »
help-letter-export_templates = Écrit les gabarits du programme dans ce répertoire, pour les modifier
help-letter-kind = Lettre : accusé (de réception), irrecevabilité, orientation, suspension, prolongation, consentement, réponse ou, à un organisme, bordereau (de transfert); d’un incident : commission ou personnes, les avis que la loi demande
help-letter-no_identity = Laisse en blanc le nom et les coordonnées de la personne
help-letter-number = Numéro de la requête : 2026-0042, ou 42 pour une requête de cette année; d’un incident : I3
help-letter-output = Fichier à écrire; sa terminaison (.md, .html, .docx) dit la forme. Par défaut : la sortie standard
help-letter-party = Organisme vers qui diriger la personne, ou unité ou organisme pour qui demander le consentement (code de la liste unité ou organisme)
help-letter-template = Gabarit à utiliser pour cette lettre
help-letter-text = Texte de la réponse : tel quel, @FICHIER, ou - pour l’entrée standard. Par défaut : la réponse inscrite à la fermeture
help-letter-yes = Laisse dans le texte les noms d’autres personnes

## Une année pour essayer

help-demo = Créer un registre où un bureau inventé a travaillé un an, pour tout essayer
    .more = Rien n’y est réel. Le registre est créé dans RÉPERTOIRE et n’en remplace jamais un autre.
    .examples =
        doleances démo
        doleances démo essai --profil mamh
        doleances démo essai --taille 100000 --graine 7
help-demo-directory = Répertoire du registre. Par défaut : demo
help-demo-profile = Profil : mifi, mamh, mess, ou un fichier à vous
help-demo-seed = Avec --taille : d’où partent les tirages; la même graine, le même jour, donne les mêmes requêtes. Par défaut : 1
help-demo-size = Au lieu d’une année d’un petit bureau, N requêtes sur des années : mille par an, et dix ans au plus, avec une dizaine d’actes par requête
value-dir = RÉPERTOIRE

## Rapport annuel

heading-report-annual = Rapport annuel sur les requêtes
heading-report-followed = Recommandations suivies
heading-report-reliability = Déclaration sur la fiabilité des données
heading-reliability-exceptions = Écarts constatés
heading-report-definitions = Définitions
heading-report-signature = Signature
term-request = Requête
term-complaint = Plainte
term-ground = Motif
term-admissible = Recevable
term-substantiated = Fondée
term-closing = Fermeture
term-standard = Norme
term-measure = Mesure
term-issue = Enjeu
term-partner = Organisme partenaire
term-ombudsman = Protecteur du citoyen
help-report-month-compare = Comparer avec le mois précédent et le même mois un an plus tôt
help-report-quarter-compare = Comparer avec le trimestre précédent et le même un an plus tôt
help-report-year-compare = Comparer avec l’année financière précédente
help-report-period-compare = Comparer avec la période précédente et la même un an plus tôt

# Marge de retard de l’année financière.
heading-report-budget = Marge de retard de l’année financière

## Éditions de rapports, et le registre tel qu’il était

help-arg-as_of = Le registre tel qu’il était : à la fin d’un jour (AAAA-MM-JJ), à une édition (R2), à une inscription (inscription:152)
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
help-report-editions = Énumérer les éditions figées ou publiées
    .more =
        Chaque édition, sa période, le registre d’alors et si elle est publiée.
        Pour en voir une, avec les lignes de ses tableaux si elle est publiée : doleances afficher R1
    .examples = doleances rapport éditions
help-report-keys = Énumérer les clés des chiffres, avec ce que chacune compte et sa définition
    .more =
        « CODE » tient lieu des codes d’une liste : received.by_channel.CODE se demande received.by_channel.phone.
    .examples =
        doleances rapport clés
        doleances rapport clés --format csv
help-report-diff = Dire ce qui a bougé depuis une édition ou un jour : quel chiffre, par quelles requêtes, et ce qu’on y a fait depuis
    .more =
        Chaque chiffre qui a bougé est donné avec les requêtes qui y sont entrées ou en sont sorties, et chaque requête avec ses actes depuis. Ce qui a bougé sans acte au dossier est dit tel; les actes sur le registre lui-même (un férié, une liste) sont énumérés.
        La chaîne du journal est vérifiée jusqu’au registre d’alors et jusqu’à celui auquel il est comparé.
    .examples =
        doleances rapport écarts 1
        doleances rapport écarts 1 --à R2
        doleances rapport écarts 2026-03-31
        doleances rapport écarts 2026-0001 --à 2026-12-31 --format csv -o ecarts.csv
help-report-diff-since = Édition (R2026-0001, ou 1 pour une édition de cette année), jour (AAAA-MM-JJ) ou inscription (inscription:152); d’un jour, l’année financière jusqu’à ce jour
help-report-diff-to = À quoi la comparer : une autre édition (R2), un jour (AAAA-MM-JJ), une inscription (inscription:152). Par défaut : le registre d’aujourd’hui
help-report-diff-output = Fichier à écrire; sa terminaison (.csv, .json, .jsonl) dit la forme. Par défaut : la sortie standard

## Édition publiée

heading-report-simulation = SIMULATION, ne pas diffuser – { $title }
help-arg-publish = Édition publiée : une courte liste de tableaux, petits nombres réunis sous « Autres »; l’édition est inscrite au journal
heading-units = Par unité
heading-years = Les dernières années
help-arg-sector = Seulement les requêtes de ce secteur, toutes ses unités comprises
help-arg-partner = Seulement les requêtes que traite ce partenaire
value-partner = PARTENAIRE
heading-foreword = Avant-propos
heading-provisional = { $title } (provisoire)
help-arg-foreword = Avant-propos, lu dans ce fichier
help-arg-comment = Mots du bureau en tête d’une section, lus dans un fichier; peut être répété
value-section = SECTION

## Le dossier d’une personne

help-erase = Effacer pour de bon ce qui a été tapé par erreur
    .more =
        Les mots sont effacés des tables, de l’historique, de l’index et des pages libres du fichier, sans retour; les actes d’avant ne s’annulent plus. L’historique garde qui a effacé, quand, pourquoi et quoi. D’un champ, toutes les valeurs partent.
        Les copies faites avant (sauvegardes, exportations, lettres) gardent ce qu’elles ont.
    .examples =
        doleances effacer 42 nom --à-la-place "Zoé Roy" --raison "Autre personne"
        doleances effacer 42 texte --à-la-place @recit.txt --raison "NAS"
        doleances effacer 42 note 3 --raison "Note d’un autre dossier"
        doleances effacer 42 inscription 118 --raison "NAS dans la question à l’unité"
        doleances effacer I3 circonstances --raison "Nom d’une personne"
help-erase-number = Numéro de la requête : 2026-0042 ou 42; d’un autre dossier : M3, E3, P3, I3, R3, A3
help-erase-part = D’une requête, un champ ({ $fields }), ou note, pièce suivi d’un rang; d’un autre dossier, un texte (titre, texte, cause, circonstances…); de tous, inscription suivi du rang d’une inscription
help-erase-n = Rang de la note ou de la pièce dans le dossier, ou de l’inscription dans l’historique
help-erase-instead = Ce que le champ contient désormais : un texte; pour le texte, aussi @FICHIER, ou - pour l’entrée standard
help-arg-yes = Fait ce qui est dit sans demander de confirmer
help-find-person = Cherche plutôt une personne, par son nom, son courriel ou son téléphone : toutes ses requêtes, et les autres dossiers dont les textes la contiennent. La recherche est consignée, sans dire qui
help-find-reason = Raison de chercher une personne, consignée
help-dossier = Écrire le dossier entier d’une personne, pour une demande d’accès
    .more = Tout ce que le registre contient de ces requêtes. Ce qui peut être d’une autre personne est entre ⟦ ⟧ et énuméré à l’écran, pour être revu avant la remise. La consultation de l’identité est consignée.
    .examples =
        doleances dossier 42 51 -o dossier.docx --raison "Demande d’accès A-12"
        doleances dossier 42 -o dossier.html --raison "Demande d’accès A-12"
help-dossier-output = Fichier à écrire, en .html ou en .docx
help-dossier-reason = Raison, consignée : une demande d’accès et son numéro
help-amend-refuse = Consigne plutôt qu’une correction de ce champ, demandée par la personne, est refusée; le refus suit le dossier

## La journée

help-day = Voir ce que la journée demande, chaque ligne avec la commande qui le fait
    .more = Sans verbe, doleances montre la journée de tout le bureau.
    .examples =
        doleances
        doleances journée --responsable roy
help-day-officer = Seulement les requêtes de cette personne
help-sql = Interroger le registre en SQL, sans rien y changer
    .more =
        La question est un seul SELECT sur les vues requests, cycles, grounds, closing_grounds, suspensions, measures, consultations, stages et history, qui ne disent pas de qui il s’agit. Leurs colonnes de texte (subject, text, question, answer) peuvent contenir des noms.
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

## Conservation

help-retention = Appliquer le calendrier de conservation
    .more = Les règles du bureau sont dans la liste conservation. Rien n’est détruit sans règle, sans le nom de qui l’autorise et sans que la liste ait été montrée; les codes et les dates restent.
    .examples =
        doleances référence ajouter conservation --aide
        doleances conservation échues
        doleances conservation retenir 42 --raison "Recours devant le tribunal"
        doleances conservation appliquer cl_12 --autorisée-par "Ève Roy"
        doleances conservation certificats
help-retention-due = Voir les requêtes que leur règle ne conserve plus, et ce qui les retient
help-retention-apply = Détruire ce qu’une règle ne conserve plus, après l’avoir montré
help-retention-apply-rule = Règle de la liste conservation
help-retention-apply-authorised_by = Nom de la personne qui autorise la destruction, pour le certificat
help-retention-apply-second = Nom de la seconde personne, si le bureau en veut deux (réglage personnes-pour-détruire)
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

## Approbations, commentaires et activités du bureau

help-due-only = Avec --vérifier, seulement ces retards : réponse, accusé (de réception), unité (réponses consultées), mesure, protecteur (réponses), incident (évaluation et avis); séparés par des virgules
help-arg-attention = Seulement celles qui sont à l’attention des autorités
help-note-attention = Porte la requête à l’attention des autorités; la note dit pourquoi. Les listes mettent alors ↑ après son numéro
help-note-no_attention = Elle n’est plus à leur attention; la note dit pourquoi
heading-report-activities = Activités du bureau
heading-report-approval = Approbation
heading-report-comments = Commentaires des unités administratives
help-approve = Consigner l’approbation d’une édition, d’un plan d’action ou d’une mesure
    .more =
        Qui approuve et quel jour : la ou le sous-ministre, un comité. Plusieurs peuvent approuver tour à tour. L’approbation est imprimée sur le rapport, sur l’édition publiée et sur le plan; rien d’autre n’y change.
        L’approbation d’un plan est une activité du bureau. Elle se reprend comme tout acte.
        Pour reprendre celle d’une édition : doleances annuler R1
    .examples =
        doleances approuver édition 1 --par-qui "Mme Roy, sous-ministre"
        doleances approuver plan 2026 --par-qui "Comité d’amélioration des services"
        doleances approuver mesure 3 --par-qui "M. Nadeau, sous-ministre adjoint"
help-approve-edition = Approuver une édition figée ou publiée
help-approve-edition-number = Numéro de l’édition : R2026-0001, ou 1 pour une édition de cette année
help-approve-measure = Approuver une mesure
help-approve-measure-number = Numéro de la mesure : M2026-0003, ou 3 pour une mesure de cette année
help-approve-plan = Approuver le plan d’action d’une année financière
help-approve-plan-year = Année financière du plan : 2026, ou 2026-2027
help-arg-by_whom = Qui décide ou approuve : nom et fonction, ou comité
help-arg-history = Afficher chaque acte posé
help-arg-holidays-date = Le jour, AAAA-MM-JJ
help-arg-holidays-source = Décret, directive ou note qui le dit
help-arg-incident-kind = Ce qui est arrivé : accès (non autorisé), utilisation, communication ou perte (ou autre atteinte)
help-arg-incident-number = Numéro de l’incident : I2026-0003, ou 3 pour un incident de cette année
help-arg-issue-number = Numéro de l’enjeu : E2026-0003, ou 3 pour un enjeu de cette année
help-arg-issue-public = Titre passé pour publication : il sort dans les éditions publiées
help-arg-measure-number = Numéro de la mesure : M2026-0003, ou 3 pour une mesure de cette année
help-arg-measure-unit = Unité qui la réalise (référence lister unité)
help-arg-ombudsman-due = Échéance convenue, au lieu de 10 jours ouvrables
help-arg-ombudsman-number = Numéro du dossier : P2026-0003, ou 3 pour un dossier de cette année
help-arg-ombudsman-subject = Objet, sans renseignement qui identifie la personne
help-arg-reference-code = Code ou libellé de l’élément
help-arg-reference-list = La liste : type, mode, unité, norme…
help-arg-report-detail = Ajouter tous les tableaux à « En bref »
help-comment = Consigner ce qu’une unité a à dire d’une édition
    .more = Les unités administratives commentent un rapport avant sa diffusion. Les commentaires sont imprimés dans les rapports du bureau, jamais dans une édition publiée.
    .examples = doleances commenter édition 1 --unité review --texte "Le délai de mars tient à une panne."
help-comment-edition = Commenter une édition figée ou publiée
help-comment-edition-number = Numéro de l’édition : R2026-0001, ou 1 pour une édition de cette année
help-comment-edition-text = Commentaire : tel quel, @FICHIER, ou - pour l’entrée standard
help-comment-edition-unit = Unité qui commente (référence lister unité)
help-log = Activités du bureau : formations, rencontres, orientations
    .more =
        Ce que le bureau fait hors des requêtes : former le personnel, réunir le réseau des répondants, recevoir des orientations. Le rapport annuel les énumère.
        Pour en retirer une : doleances annuler A1
    .examples =
        doleances activité ajouter --type rencontre --texte "Réseau des répondants"
        doleances activité ajouter --type orientation --par-qui Roy --texte @note.txt
        doleances activité lister
help-log-add = Inscrire une activité
help-log-add-kind = Genre : formation, rencontre, orientation ou autre-activité
help-log-add-text = De quoi il s’agit : tel quel, @FICHIER, ou - pour l’entrée standard
help-log-list = Énumérer les activités
help-log-list-kind = Seulement ce genre : formation, rencontre, orientation ou autre-activité

## Dénonciations

help-triage-by = Mode par lequel la personne en est informée (référence lister mode), ou aucun si elle est impossible à joindre
help-intake-yes = Inscrit une dénonciation sans demander de confirmer
help-triage-yes = Efface la dénonciation sans demander de confirmer

help-arg-with = Réunir au rapport ces autres registres : des fichiers, ou un répertoire dont les fichiers .db le sont tous; chacun est lu seul et n’est pas modifié
heading-offices = Par bureau
value-path = CHEMIN
