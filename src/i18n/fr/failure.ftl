## Questions

error-consult-body = { $code } est un organisme, non une unité : ce dont le bureau convient avec lui se note au dossier, sans nommer la personne à qui que ce soit.
    .hint =
        Pour le noter : doleances noter { $number } --texte "Concertation avec { $code }"
        Avant de transférer : doleances consentement { $number } --pour organisme:{ $code } --demander
error-none-waiting = Aucune requête n’attend cette étape.
error-none-recorded = Ce registre est vide.

## Confirmations, une phrase par acte

warning-upgraded = Le registre a été mis au format de cette version de doleances. Tel qu’il était, il est gardé sous { $path }
    .hint = Cette copie gardera ce qui sera effacé du registre par la suite. Vérifiez le registre, puis rangez-la ou détruisez-la : doleances vérifier --à-fond
warning-open-to-others = Attention : d’autres comptes de cet ordinateur peuvent lire le registre { $path }. Demandez à votre soutien informatique d’en limiter l’accès au bureau.

## Refus : ce que les règles du bureau ne permettent pas

refusal-already-a-holiday = Le { $day } est déjà férié au calendrier du bureau.
    .hint = Pour voir le calendrier : doleances fériés lister
refusal-already-assigned = { $number } est déjà attribuée à { $officer }.
    .hint = Pour l’attribuer à une autre personne : doleances attribuer { $record } --à MEMBRE
refusal-already-closed = { $number } est fermée depuis le { $on } : une requête fermée ne change plus.
    .hint = { $may_be_late ->
        [yes] Ce qui a été fait avant la fermeture se consigne avec --le DATE. Pour la rouvrir : doleances rouvrir { $record } --raison RAISON
       *[no] { $undoable ->
            [yes] Si la fermeture, qui est le dernier acte, était une erreur : doleances annuler { $record }
                Pour reprendre la requête : doleances rouvrir { $record } --raison RAISON
           *[no] Pour la rouvrir : doleances rouvrir { $record } --raison RAISON
        }
    }
refusal-closed-without-finding = { $number } est fermée sans conclusion depuis le { $on } : elle ne peut pas devenir une plainte (politique-cadre, 4.2).
    .hint = { $undoable ->
        [yes] Annulez d’abord la fermeture, qui est le dernier acte : doleances annuler { $record }
       *[no] Rouvrez-la d’abord : doleances rouvrir { $record } --raison RAISON
    }
        Corrigez ensuite le type, puis fermez-la en concluant, avec --fondée CRITÈRE, --partiellement CRITÈRE ou --non-fondée.
refusal-already-linked = { $number } est déjà liée ainsi à { $to }.
    .hint = Pour voir ses liens : doleances afficher { $record }
refusal-already-so = Déjà fait : « { $act } », { $number }, le { $on }.
    .hint = { $undoable ->
        [yes] Pour le changer, annulez-le d’abord, puisqu’il est le dernier : doleances annuler { $record }
       *[no] Pour voir les actes du dossier : doleances afficher { $record } --historique
    }
refusal-not-so = Rien à lever : « { $act } » n’est pas au dossier { $number }.
    .hint = Pour voir les actes du dossier : doleances afficher { $record } --historique
refusal-already-suspended = Le délai de { $number } est suspendu depuis le { $since } : une seule suspension à la fois.
    .hint = Quand les documents sont reçus : doleances reprendre { $record }
refusal-overlaps-suspension = Le délai de { $number } a déjà été suspendu du { $from } au { $to } : deux suspensions ne se recoupent pas.
    .hint = Donnez-lui une fin d’au plus tard le { $from }, ou un début à partir du { $to } (--le, --jusqu-au).
refusal-anonymous-with-identity = Une requête anonyme n’a pas d’identité : c’est l’un ou l’autre.
    .hint = Retirez anonyme=oui, ou les renseignements d’identité.
refusal-inadmissible-not-closed-so = { $number } a été jugée irrecevable : elle se ferme comme irrecevable, transférée, doublon ou désistement.
    .hint = Pour la fermer : doleances clore { $record } --issue irrecevable
refusal-substantiated-not-closed-so = { $number } a une conclusion fondée, en tout ou en partie : elle n’est pas classée sans suite.
    .hint = Pour la fermer : doleances clore { $record } --issue répondue --par MODE
refusal-suspended-not-closed = Le délai de { $number } est suspendu depuis le { $since } : il reprend avant la fermeture, pour que ses jours soient comptés.
    .hint = Si le bureau n’attend plus rien : doleances reprendre { $record }
refusal-duplicate-of-which = { $number } ne dit pas de quelle requête elle est le doublon.
    .hint = Donnez le numéro de la requête qui est traitée : doleances clore { $record } --issue doublon --par MODE --doublon-de NUMÉRO
refusal-of-only-for-duplicate = --doublon-de ne va qu’avec la fermeture d’un doublon.
    .hint = Retirez --doublon-de, ou fermez-la ainsi : doleances clore { $record } --issue doublon --par MODE --doublon-de NUMÉRO
refusal-duplicate-of-its-duplicate = { $to } est déjà le doublon de { $number }, directement ou par d’autres : de deux requêtes, une seule est le doublon.
    .hint = Pour voir les liens : doleances afficher { $to }
refusal-duplicate-of-another = { $number } est déjà le doublon de { $of } : une requête est le doublon d’une seule autre.
    .hint = Si { $of } n’est pas la bonne : doleances annuler { $record }
refusal-subject-needed = Une requête a toujours un objet.
    .hint = Donnez-en un : doleances corriger { $record } --champ objet=OBJET --raison RAISON
refusal-concluded-without-reason = Le Protecteur du citoyen a déjà conclu, le { $on }. Une autre conclusion ne remplace pas celle-là sans raison.
    .hint = Ajoutez pourquoi : --raison RAISON
refusal-before-earliest-receipt = Rien ne peut avoir été reçu le { $on } : le bureau ne connaît rien d’avant le { $earliest }.
    .hint = Corrigez l’année; ou, si le bureau remonte plus loin : doleances réglage régler première-réception AAAA-MM-JJ
refusal-before-previous = L’acte serait daté du { $on }, avant celui qu’il suit ({ $act }, le { $earlier }).
    .hint = Donnez une date à partir de celle-là : --le { $earlier }
refusal-before-receipt = { $number } a été reçue le { $received_on } : aucun acte n’est daté d’avant sa réception, ici le { $on }.
    .hint = Si c’est la date de réception qui est fausse : doleances corriger { $record } --champ réception={ $on } --raison RAISON
refusal-body-only-for-transfer = --vers nomme l’organisme à qui une requête est transférée; cette fermeture n’est pas un transfert.
    .hint = Retirez --vers, ou fermez ainsi : doleances clore { $record } --issue transférée --par MODE --vers ORGANISME
refusal-conflict-already-declared = { $officer } a déjà déclaré ce conflit d’intérêts, le { $on }.
    .hint = Pour voir les conflits déclarés : doleances conflit lister
refusal-barred = { $officer } ne peut ni agir sur { $number } ni en voir l’identité : { $cause ->
        [request] conflit d’intérêts déclaré le { $on }
        [unit] conflit d’intérêts envers { $unit }, déclaré le { $on }
        [person] conflit d’intérêts envers une personne visée par la requête, déclaré le { $on }
       *[named] son nom y figure
    } (politique-cadre, 2.2).
    .hint = { $cause ->
        [request]
            Pour confier la requête à une autre personne : doleances attribuer { $record } --à MEMBRE
            Si le conflit vient d’être déclaré par erreur, une autre personne l’annule : doleances annuler { $record }
       *[other] Pour confier la requête à une autre personne : doleances attribuer { $record } --à MEMBRE
    }
refusal-consent-not-granted = Aucun consentement n’a été accordé pour « { $party } » : il n’y a rien à retirer.
    .hint = Pour consigner un refus : doleances consentement { $record } --pour { $to } --refuser
refusal-directed-elsewhere = « { $to } » n’a rien à voir avec la raison « { $reason } » : c’est une autre raison qui y mène.
    .hint = Choisissez l’un de ses organismes, ou la raison qui mène à celui-là : doleances référence lister irrecevabilité
refusal-directed-where = La raison « { $reason } » mène à plusieurs organismes ({ $places }) : il faut dire vers lequel la personne est dirigée.
    .hint = Dites-le : doleances trier { $record } --irrecevable { $code } --diriger-vers ORGANISME
refusal-disclosure-is-directed = Le bureau ne traite pas une dénonciation : il la dirige vers le Protecteur du citoyen (RLRQ, chapitre D-11.1).
    .hint = Pour le consigner : { $reason ->
        [none] doleances trier { $record } --irrecevable RAISON --par MODE --type dénonciation
       *[other] doleances trier { $record } --irrecevable { $reason } --par MODE
    }
refusal-disclosure-stands = { $number } est une dénonciation, déjà dirigée vers le Protecteur du citoyen (RLRQ, chapitre D-11.1).
    .hint = Pour la fermer, sans --texte ni --sans-réponse : doleances clore { $record } --issue irrecevable
refusal-erased = Les textes et l’identité de { $number } ont été effacés le { $on } : le dossier ne reçoit plus de texte et ne se rouvre pas.
    .hint = Pour voir ce qui en reste : doleances afficher { $record }
refusal-erasure-is-final = Des mots de { $record } ont été effacés pour de bon : aucun acte d’avant ne s’annule.
    .hint = Pour voir les actes du dossier : doleances afficher { $record } --historique
refusal-extended-while-suspended = Le délai de { $number } est suspendu depuis le { $since } : il n’y a pas d’échéance à reporter tant qu’il ne court pas.
    .hint = Quand les documents sont reçus : doleances reprendre { $record }
refusal-extension-in-the-past = La date annoncée, le { $to }, serait déjà passée le { $on } : elle n’apprendrait rien à la personne.
    .hint = Donnez une date à venir : doleances prolonger { $record } --au DATE --raison RAISON
refusal-finding-on-inadmissible = { $number } a été jugée irrecevable : seul le bien-fondé d’une plainte recevable s’évalue (politique-cadre, 4.2).
    .hint = Si elle est recevable : doleances trier { $record } --recevable --type plainte
refusal-finding-on-other-kind = { $kind ->
        [none] Le type de { $number } n’est pas connu : seule une plainte est fondée ou non (politique-cadre, Définitions).
       *[other] { $number } est de type « { $kind } » : seule une plainte est fondée ou non (politique-cadre, Définitions).
    }
    .hint = Si c’est une plainte : doleances trier { $record } --recevable --type plainte
refusal-findings-stand = { $number } a déjà une conclusion : tant qu’elle est au dossier, la requête reste une plainte recevable.
    .hint = { $undoable ->
        [yes] Pour annuler le dernier acte, dont elle vient : doleances annuler { $record }
       *[no] Pour voir les actes du dossier : doleances afficher { $record } --historique
    }
refusal-ground-already-there = Le motif { $ground } est déjà là : chaque motif n’est inscrit qu’une fois.
refusal-grounds-without-finding = Motifs de { $number } sans conclusion : { $grounds }. Une réponse motivée conclut sur chacun (politique-cadre, 4.2).
    .hint =
        Motif par motif, avec --fondée CRITÈRE, --partiellement CRITÈRE ou --non-fondée : doleances conclure { $record } RANG
        Ou pour tous, à la fermeture, avec l’une des trois : doleances clore { $record } --issue répondue --par MODE
refusal-in-the-future = Le { $on } est à venir : nous sommes le { $today }. Un acte peut être inscrit en retard, jamais d’avance.
refusal-inadmissible-without-reason = { $number } n’a pas été jugée irrecevable : il faut d’abord une raison d’irrecevabilité, dont la personne est informée (politique-cadre, 4.2).
    .hint = Pour la juger irrecevable : doleances trier { $record } --irrecevable RAISON --par MODE
refusal-kind-unknown = Le type de { $number } n’est pas connu : le triage le fixe.
    .hint = Ajoutez-le : doleances trier { $record } --recevable --type plainte
refusal-link-to-itself = Une requête ne se lie pas à elle-même : { $number }.
    .hint = Donnez le numéro de l’autre requête : { $closes ->
        [yes] doleances clore { $record } --issue doublon --doublon-de NUMÉRO
       *[no] doleances lier { $record } NUMÉRO --lien doublon
    }
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
    .hint = { $grounds ->
        [none] Pour ajouter un motif : doleances motif { $record } ajouter NATURE
       *[other] {""}
    }
refusal-not-a-holiday = Le { $day } n’est pas férié au calendrier du bureau.
    .hint = Pour voir le calendrier : doleances fériés lister
refusal-not-after-due = La date annoncée, le { $to }, n’est pas après l’échéance de { $number }, le { $due }.
    .hint = Donnez une date plus lointaine que l’échéance. Pour voir comment elle se compte : doleances afficher { $record } --expliquer
refusal-not-after-extension = Une réponse à { $number } est déjà annoncée pour le { $earlier } : le { $to } n’est pas après.
    .hint = { $undoable ->
        [yes] Si cette annonce, qui est le dernier acte, était une erreur : doleances annuler { $record }
       *[no] Donnez une date plus lointaine que celle qui est annoncée.
    }
refusal-not-closed = { $number } n’est pas fermée : seule une requête fermée se rouvre.
    .hint = Pour voir où elle en est : doleances afficher { $record }
refusal-suspension-without-end = { $number } est fermée depuis le { $on } : une suspension d’avant la fermeture a une fin.
    .hint = Donnez-la : doleances suspendre { $record } --le DÉBUT --jusqu-au FIN --raison RAISON
refusal-no-such-import = Il n’y a pas d’importation { $n }.
    .hint = Chaque importation dit son numéro quand elle se termine; l’historique les garde : doleances exporter historique
refusal-import-undone-before = L’importation { $n } a été annulée le { $on }.
refusal-import-acted-on = L’importation ne s’annule plus en entier : il s’est fait autre chose depuis sur { $request }.
    .hint = Pour le voir : doleances afficher { $request } --historique
refusal-import-named = L’importation ne s’annule plus en entier : sa requête { $request } est liée depuis à autre chose ({ $by }).
    .hint = Pour le voir : doleances afficher { $shown }
refusal-not-suspended = Le délai de { $number } n’est pas suspendu.
    .hint = Pour le suspendre, dans l’attente de documents de la personne : doleances suspendre { $record } --raison RAISON
refusal-not-triaged = { $number } n’a pas été triée : la recevabilité s’évalue avant de conclure et de répondre (politique-cadre, 4.2).
    .hint = Pour la trier : doleances trier { $record }
refusal-nothing-to-undo = Il n’y a rien à annuler dans { $record } : l’inscription demeure, car un numéro ne sert qu’une fois.
    .hint = { $series ->
        [request] Pour corriger un champ : doleances corriger { $record } --champ CHAMP=VALEUR --raison RAISON
        [measure] Pour changer ce qu’elle dit : doleances mesure modifier { $record } --aide
        [issue] Pour changer ce qu’il dit : doleances enjeu modifier { $record } --aide
        [ombudsman] Pour changer ce qu’il dit : doleances protecteur modifier { $record } --aide
       *[incident] Pour changer ce qu’il dit : doleances incident modifier { $record } --aide
    }
refusal-persons-already-notified = Les personnes concernées ont été avisées le { $on } : leur avis ne peut plus être différé.
    .hint = Si la date est fausse : doleances incident modifier { $record } --personnes-avisées DATE
refusal-receipt-after-act = { $number } n’a pas pu être reçue le { $received_on } : un acte y est daté du { $earlier } ({ $act }).
    .hint = Donnez une date de réception qui va jusqu’au { $earlier }.
refusal-review-by-same-officer = { $officer } a eu la charge de { $number } ou l’a fermée : la révision revient à une autre personne (politique-cadre, 2.2).
    .hint = Pour confier la requête à une autre personne : doleances attribuer { $record } --à MEMBRE
refusal-transfer-to-whom = Une requête est transférée à un organisme, qui n’est pas nommé.
    .hint = Ajoutez-le : doleances clore { $record } --issue transférée --par MODE --vers ORGANISME
refusal-transfer-without-consent = { $number } : aucun consentement en vigueur au transfert à « { $body } ».
    .hint = Quand la personne l’a accordé : doleances consentement { $record } --pour organisme:{ $code } --accorder
refusal-which-ground = { $number } a plusieurs motifs ({ $grounds }) : il faut dire lequel.
    .hint = Donnez son rang, avec --fondée CRITÈRE, --partiellement CRITÈRE ou --non-fondée : doleances conclure { $record } RANG

## Codes, dates et périodes

error-ambiguous-code = « { $typed } » désigne plusieurs éléments de la liste « { $list } » : { $codes }.
    .hint = Donnez l’un de ces codes.
error-ambiguous-date = « { $typed } » peut se lire { $one } ou { $other }.
    .hint = Écrivez la date ainsi : { $one }
error-not-a-date = « { $typed } » n’est pas une date du calendrier.
    .hint = Une date s’écrit AAAA-MM-JJ, ou 27 novembre, 27/11/2026, hier, avant-hier, vendredi, -3j (il y a trois jours).
error-period-backwards = La période { $typed } finit avant de commencer.
    .hint = Inversez les deux dates.
error-retired-code = « { $typed } » est retiré de la liste « { $list } » depuis le { $on } : il ne se choisit plus.
    .hint =
        Pour voir les codes en vigueur : doleances référence lister { $code }
        Si l’acte est plus ancien, ajoutez sa date : --le AAAA-MM-JJ
        Pour le remettre dans les choix : doleances référence retirer { $code } { $typed } --annuler
error-not-in-team = « { $typed } » n’est ni de l’équipe du registre à créer ni le nom de votre compte.
    .hint = Pour l’y mettre, ajoutez à la commande : --membre "{ $typed }:NOM"
error-unknown-officer = « { $typed } » n’est ni dans la liste des membres de l’équipe ni le nom de votre compte.
    .hint = Pour voir l’équipe : doleances référence lister membre
error-unknown-code = « { $typed } » n’est pas dans la liste « { $list } ».
    .hint = Pour voir les codes : doleances référence lister { $code }

## Autres empêchements

error-fault = Une erreur du programme l’a arrêté ({ $place }). Ce qui n’était pas déjà inscrit ne l’a pas été.
    .hint =
        Pour savoir si l’acte est inscrit : doleances afficher NUMÉRO --historique
        Notez ce que vous faisiez et prévenez votre soutien informatique.
error-output = Le résultat n’a pas pu être écrit : { $why }.
error-profile-no-complaint = { $path } : il faut à la liste des types (kind) le code « complaint », celui des plaintes, que nomment les règles.
error-profile-empty-list = { $path } : il faut au moins un élément dans la liste « { $list } ».
error-profile-item = { $path }, ligne { $line } : le profil est refusé. { $why }
error-profile-reference = { $path }, ligne { $line } : « { $field } » nomme « { $code } », qui n’est pas dans les listes du profil.
error-profile-toml = { $line ->
        [none] { $path } n’est pas un profil lisible. Détail technique : { $why }
       *[other] { $path }, ligne { $line } : le profil n’est pas lisible. Détail technique : { $why }
    }
error-age = Le programme age n’a pas fait ce qui lui était demandé : { $why }
error-no-age = Le programme age, qui chiffre les copies et les ouvre, n’est pas sur cet ordinateur.
    .hint = Demandez à votre soutien informatique de l’installer (paquet « age »), ou copiez sans --destinataire sur un disque chiffré.
error-unagreed = Rien n’a été écrit. { $question }
    .hint = { $otherwise }Pour dire oui : la même commande, avec --oui.
error-stopped = Arrêté : aucun acte n’a été inscrit.
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
    .hint =
        Conservez le fichier tel quel. Pour remettre la dernière sauvegarde : doleances restaurer COPIE
        Pour tirer du fichier ce qui se lit encore : doleances récupérer REGISTRE -o NOUVEAU
store-false-mark = { $path } porte la marque d’un ancien registre (format { $version }) sans en être un : la marque a été modifiée par un autre programme que doleances, et d’autres données l’ont peut-être été. Le fichier n’a pas été touché.
    .hint = Conservez-le tel quel. Pour remettre la dernière sauvegarde : doleances restaurer COPIE
store-file-there = Il y a déjà un fichier à { $path } : il n’a pas été touché.
    .hint = Donnez un autre nom, ou ajoutez --remplacer pour le remplacer.
store-directory = { $path } est un dossier, non un registre.
    .hint = Donnez un fichier : doleances --registre FICHIER lister
store-link = { $path } est un lien : ni le lien ni ce à quoi il mène n’est remplacé.
    .hint = Donnez le nom du fichier lui-même, ou un autre nom.
store-full = Il n’y a plus de place sur le disque; rien n’a été écrit au registre.
    .hint = Libérez de l’espace, puis reprenez la commande.
store-no-room = { $path } : il n’y a plus de place sur le disque.
    .hint = Libérez de l’espace sur ce disque, ou nommez-en un autre, puis reprenez la commande.
store-io = { $path } : { $why }.
store-missing = Il n’y a pas de registre à { $path }.
    .hint =
        Pour le créer : doleances --registre { $path } initialiser
        Pour en ouvrir un autre : doleances --registre FICHIER lister
store-gone = Il n’y a plus de registre à { $path } : ce compte l’y a vu le { $at }, avec { $entries ->
        [one] une inscription
       *[other] { $entries } inscriptions
    }.
    .hint =
        Si le fichier est introuvable, pour remettre la dernière sauvegarde : doleances --registre { $path } restaurer COPIE
        Pour en commencer un autre, vide : doleances --registre { $path } initialiser
store-network = { $path } est sur un disque partagé en réseau ou dans un dossier synchronisé (OneDrive, Dropbox…), où un registre peut s’abîmer.
    .hint =
        Placez-le sur le disque de l’ordinateur, et nommez-le : doleances --registre FICHIER lister
        Si le disque ou le dossier n’en est pas un, définissez la variable DOLEANCES_ALLOW_NETWORK=1.
store-newer = { $path } vient d’une version plus récente de doleances (format { $version }); il n’a pas été touché.
    .hint = Installez la version la plus récente de doleances.
store-no-such-request = La requête { $number } n’est pas au registre.
    .hint = Pour la trouver : doleances lister, ou doleances chercher MOTS
store-never-replaced = { $path } n’est pas remplacé : un registre, un appareil ou un dossier ne l’est jamais.
    .hint = Donnez un autre nom de fichier. Avec -o, la sortie standard se nomme « - ».
store-orphan = { $orphan } est le reste d’un autre registre, déplacé ou disparu : ce qui serait mis à { $path } en sortirait abîmé. Rien n’a été écrit.
    .hint =
        Sans lui, cet autre registre n’est peut-être pas entier. S’il se nomme maintenant AUTRE, mettez-le à côté : mv { $orphan } AUTRE{ $side }
        Sinon, gardez-le sous un nom que rien ne lit, puis reprenez la commande : mv { $orphan } { $orphan }.orphelin
store-own-entries = Le registre { $path } n’est pas remplacé : rien ne montre que toutes ses inscriptions sont aussi dans celui qui se copie.
    .hint = Donnez à la copie un autre nom : doleances sauvegarder FICHIER
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
store-no-directory = Le répertoire { $path } n’existe pas : rien n’a été écrit.
    .hint = Créez ce répertoire, ou choisissez-en un autre.
store-no-group = Cet ordinateur n’a pas de groupe « { $group } » : rien n’a été écrit.
    .hint = Les groupes du système : getent group. Pour en créer un : groupadd { $group } (par qui administre l’ordinateur)
store-not-shared = Le répertoire { $path } n’est pas au seul groupe « { $group } » : rien n’a été écrit.
    .hint = Nommez un répertoire qui n’existe pas encore, ou donnez celui-ci au groupe : chgrp { $group } { $path }; chmod 2770 { $path }
store-not-a-directory = { $path } est un fichier, non un dossier : rien ne peut y être écrit.
    .hint = Choisissez un dossier, ou donnez un autre nom.
store-not-a-file = { $path } n’est pas un fichier ordinaire.
    .hint = Donnez un fichier : doleances --registre FICHIER lister
store-not-a-register = { $path } n’est pas un registre de doleances; il n’a pas été touché.
store-not-written = Le système a refusé d’écrire le fichier du registre; rien n’y a changé.
    .hint = Vérifiez l’espace libre, la taille permise à ce compte et l’état du disque, puis reprenez la commande.
store-old-sqlite = SQLite { $version } est trop ancien pour tenir un registre.
    .hint = Installez la version la plus récente de doleances.
store-read-only = Le registre ne peut pas être modifié : le fichier ou son dossier est en lecture seule.
    .hint = Demandez à votre soutien informatique le droit d’y écrire.
store-sqlite = Le registre n’a pas pu faire l’opération; rien n’a été écrit. Détail technique : { $why }
store-tables = Les tables de ce registre ne sont pas telles que cette version de doleances les écrit. Détail technique : { $why }
    .hint = Conservez le fichier tel quel; pour voir ce qui ne tient pas : doleances vérifier
store-unreadable = Le registre { $path } ne se lit pas : { $why }.
    .hint = Vérifiez le nom du fichier et vos droits.
store-year-is-full = Il n’y a plus de numéro libre pour { $year }.
    .hint = Vérifiez la date de réception.

## Commandes qui ne se comprennent pas

usage-before-verb = { $arg } vient après le verbe.
    .hint = Écrivez : doleances { $verb } … { $arg }
usage-conflict = { $arg } ne va pas avec { $prior }.
    .hint = Gardez l’un des deux.
usage-empty-register = --registre ne nomme aucun fichier.
    .hint = Donnez un fichier : doleances --registre FICHIER lister
usage-check-form = Le résultat d’une vérification ne s’écrit pas en csv.
    .hint = Sans --format, il se lit; --format json est pour les scripts.
usage-excel-is-csv = --excel écrit un fichier csv, et { $asks ->
    [format] --format demande { $form }
   *[name] le nom du fichier finit en .{ $form }
}.
    .hint = Changez l’un ou l’autre.
usage-file-denied = L’accès au fichier { $path } est refusé.
    .hint = Vérifiez le nom du fichier et vos droits.
usage-file-missing = Le fichier { $path } n’existe pas.
    .hint = Vérifiez le nom et le répertoire.
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
    .hint = { $label ->
        [yes] Un seul libellé suffit à un membre de l’équipe ou à une unité; tout autre élément en a deux : --fr, --en
       *[no] {""}
    }
usage-missing-argument = Il manque { $arg }.{ $valid ->
        [none] {""}
       *[other] {" "}Valeurs admises : { $valid }.
    }
usage-missing-verb = Il manque ce qu’il faut faire : { $verbs }.
usage-either = { $others } ou { $last }
usage-nothing-to-type = Chaque commande finit d’elle-même : il n’y a rien à quitter.
usage-option-of = Elle existe pour : { $verbs }.
usage-negative = « { $arg } » commence par un trait d’union : ôtez-le.
usage-long-dash = « { $arg } » commence par un tiret long.
    .hint = Une option commence par deux traits d’union : --{ $option }
usage-number-first = Le numéro vient en premier.
    .hint = Écrivez : { $usage }
usage-without-option = Cette valeur s’écrit sans option : { $usage }
usage-nearest = Vouliez-vous dire { $nearest }?
usage-no-home = Le répertoire de ce compte est inconnu : on ne sait pas où est le registre.
    .hint = Dites où il est : doleances --registre FICHIER lister
usage-not-a-count = { $arg } attend un nombre entier, non « { $value } ».
usage-no-identity = Cette copie est chiffrée : il faut la clé privée pour l’ouvrir.
    .hint = doleances restaurer COPIE --identité FICHIER-DE-LA-CLÉ
usage-digest-of-another = Cette empreinte est celle de l’inscription { $rank }, non de la { $at }.
    .hint = Reprenez la commande avec --rang { $rank }
usage-not-a-digest = « { $typed } » n’est pas une empreinte.
    .hint = Une empreinte compte 64 chiffres hexadécimaux (0 à 9, a à f), ou les 16 premiers : reprenez-la du rapport, ou de : doleances vérifier
usage-not-a-number = « { $typed } » n’est pas un numéro du registre.
    .hint = Un numéro s’écrit 2026-0042, ou 42 cette année; M3 mesure, E3 enjeu, P3 Protecteur, I3 incident, R3 édition, A3 activité.
usage-not-a-month = « { $typed } » n’est pas un mois.
    .hint = Un mois s’écrit AAAA-MM, ou avril, avril 2026, 4, dernier.
usage-not-a-quarter = « { $typed } » n’est pas un trimestre.
    .hint = Un trimestre s’écrit AAAA-Tn, ou T1 2026, T1, dernier; 2026-T1 va d’avril à juin 2026.
usage-not-a-year = « { $typed } » n’est pas une année financière.
    .hint = Une année financière s’écrit 2026, ou 2026-2027 (d’avril 2026 à mars 2027), ou dernier.
usage-request-only = { $arg } ne vaut que pour une requête.
usage-other-series = { $typed } est { $series ->
         [measure] une mesure
         [issue] un enjeu
         [ombudsman] un dossier du Protecteur du citoyen
         [incident] un incident
         [edition] une édition
        *[request] une requête
    }, et non { $wanted ->
         [measure] une mesure
         [issue] un enjeu
         [ombudsman] un dossier du Protecteur du citoyen
         [incident] un incident
         [edition] une édition
        *[request] une requête
    }.
    .hint = Pour voir ce dossier : doleances afficher { $typed }
usage-not-an-account = « { $typed } » n’est pas un compte : le nom d’un compte du système est d’un seul mot.
    .hint = Donnez-le comme whoami le dit, ou ne donnez pas de compte.
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
    .hint = { $form ->
        [condition] Ce qu’on cherche s’écrit ainsi : --type plainte, --état reçue, --responsable MEMBRE…
            Pour chercher un mot : doleances chercher { $arg }
        [date] Une période s’écrit avec deux points entre ses dates : 2026-04-01..2026-06-30
        [day] Une date s’écrit après son option : { $option } { $arg }
        [field] Un champ se corrige ainsi : --champ { $field }
        [label] Un libellé de plusieurs mots s’écrit entre guillemets droits, par exemple : "Centre de contacts"
        [number] Elle ne prend qu’un numéro : pour chaque autre, reprenez-la.
        [text] Un texte s’écrit entre guillemets droits : { $text } "Appel de la personne"
       *[other] Si c’est la suite d’un texte, mettez-le tout entier entre guillemets droits.
    }
usage-unknown-argument = { $arg } n’existe pas pour cette commande.
usage-unknown-field = « { $field } » n’est pas un champ.{ $near ->
        [yes] {""}
       *[no] {" "}Champs : { $names }.
    }
usage-unknown-verb = « { $verb } » n’est pas un verbe de { $of }.
usage-value-missing = Il manque une valeur à { $arg }.{ $valid ->
        [none] {""}
       *[other] {" "}Valeurs admises : { $valid }.
    }

## Preuve du registre

warning-older-kept = Aucune copie plus ancienne n’a été détruite : ce registre n’est pas celui que ce compte a vu la dernière fois.
    .hint = Pour savoir ce qui diffère : doleances vérifier

## Exportation et importation

error-import-bad-header = La première ligne du fichier ne se lit pas : { $why }.
error-import-duplicate-column = Deux colonnes du fichier s’appellent « { $column } ».
    .hint = Donnez un nom différent à chaque colonne.
error-import-empty = Le fichier est vide.
error-import-header = { $count ->
        [one] Les colonnes du fichier ont { $count } problème; rien n’a été importé.
       *[other] Les colonnes du fichier ont { $count } problèmes; rien n’a été importé.
    }
    .hint =
        Pour qu’un gabarit soit proposé d’après le fichier : doleances importer FICHIER.csv --proposer > GABARIT.toml
        Puis, une fois qu’il est relu : doleances importer FICHIER.csv --gabarit GABARIT.toml
error-import-header-map = { $count ->
        [one] Les colonnes du fichier ont { $count } problème; rien n’a été importé.
       *[other] Les colonnes du fichier ont { $count } problèmes; rien n’a été importé.
    }
    .hint = Corrigez le gabarit selon ce qui précède, puis : doleances importer FICHIER.csv --gabarit GABARIT.toml --à-blanc
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
error-import-refused = { $refused ->
        [one] { $refused } ligne refusée; rien n’a été importé (lignes correctes : { $good }).
       *[other] { $refused } lignes refusées; rien n’a été importé (lignes correctes : { $good }).
    }
    .hint = { $good ->
        [0] {""}
       *[other] Pour importer le reste et recueillir les lignes refusées : doleances importer FICHIER.csv --rejets REFUS.csv
    }
error-no-retention = Le registre n’a pas de règle de conservation.
    .hint = Pour en ajouter une : doleances référence ajouter conservation CODE --fr LIBELLÉ --en LIBELLÉ --années 5 --départ fermeture --sort détruire
error-import-title = La première ligne est un titre ({ $title }), non l’en-tête, qui nomme les colonnes : c’est la ligne { $line } qui en a l’air.
    .hint = Retirez du fichier les lignes au-dessus de l’en-tête, puis recommencez.
error-import-too-large = Le fichier dépasse { $limit } octets.
    .hint = Découpez-le en plusieurs fichiers.
error-import-workbook = C’est un classeur, non un fichier CSV. Rien n’a été importé.
    .hint = Ouvrez-le dans Excel ou LibreOffice et enregistrez la feuille en CSV (« CSV UTF-8 »), puis : doleances importer FICHIER.csv
error-import-json = C’est un fichier JSON, non un fichier CSV. Rien n’a été importé.
    .hint = Donnez les mêmes données en CSV. Une exportation de ce programme : doleances exporter requêtes -o FICHIER.csv
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
error-map-unknown-field = { $path } : « { $field } » n’est pas un champ.{ $near ->
        [yes] {""}
       *[no] {" "}Champs : { $names }.
    }
error-map-unknown-list = { $path } : « { $list } » n’est pas une liste qu’un fichier fait grandir ({ $lists }).
usage-import-rejects-source = --rejets écrirait les lignes refusées sur le fichier lui-même : { $path }.
    .hint = Donnez un autre nom : --rejets REFUS.csv
usage-import-no-reference = Sans numéro ni référence externe, rien ne dit quelles lignes sont déjà au registre.
    .hint = Donnez la colonne de la référence dans le gabarit : `external_reference = "COLONNE"`
usage-file-directory = { $path } est un répertoire, non un fichier.
    .hint = Donnez le nom d’un fichier.

## Listes et calendrier

refusal-already-handled = { $by ->
        [office] { $number } est déjà au bureau.
       *[other] { $number } est déjà confiée à { $by }.
    }
    .hint = Pour voir le dossier : doleances afficher { $record }

usage-not-a-code = « { $typed } » n’a pas la forme d’un code : des lettres minuscules sans accent, des chiffres, « _ », « - » ou « . », 64 au plus.
usage-not-a-handler = « { $typed } » ne dit pas à qui confier la requête.
    .hint = Écrivez bureau, unité:UNITÉ ou partenaire:PARTENAIRE.
usage-rename-to-what = Il manque ce qui change.
    .hint = Ajoutez --fr LIBELLÉ, --en LIBELLÉ ou les deux; pour un organisme, une unité ou un partenaire, aussi --coordonnées-fr et --coordonnées-en; ou --source DOCUMENT.
usage-unknown-list = « { $typed } » n’est pas une liste du registre.{ $near ->
        [yes] {""}
       *[no] {" "}Listes : { $names }.
    }

## Rapports

error-flow = Le mouvement de la période n’est pas égal : { $start } + { $received } + { $reopened } − { $closed } ≠ { $end }. Aucun chiffre n’en est tiré. En cause : { $numbers }.
    .hint = Pour voir ce qui a été fait de chacune : doleances afficher NUMÉRO --historique
usage-figure-without-cases = « { $typed } » ne compte rien : ce chiffre est calculé, et ce sur quoi il porte est compté sous { $of }.
    .hint = Pour voir ce qui y est compté : { $cases } --chiffre { $of }
usage-no-such-cell = Aucun chiffre du rapport n’a la clé « { $typed } ».
    .hint = Pour voir les clés : doleances rapport clés
usage-cases-without-cell = Il manque la clé du chiffre : --chiffre CLÉ.
    .hint = Pour voir les clés : doleances rapport clés
        Puis, par exemple : { $cases } --chiffre flow.received

## Pièces jointes

refusal-empty-document = Le fichier { $name } est vide (0 octet) : il n’y a rien à joindre.
    .hint = Vérifiez le fichier, puis reprenez : doleances joindre { $record } FICHIER
refusal-already-attached = { $name } est déjà joint à { $number } : c’est la pièce { $n }, au même nom et au même contenu.
    .hint = Pour voir les pièces : doleances pièce { $record }
refusal-no-such-attachment = { $number } n’a pas de pièce { $n }.{ $there ->
        [none] {""}
       *[other] {" "}Pièces au dossier : { $there }.
    }
    .hint = Pour voir les pièces : doleances pièce { $record }
    .hint = Si vous avez encore le document : doleances joindre { $record } FICHIER
error-attachment-too-large = { $path } dépasse la taille permise pour une pièce jointe, soit { $limit } Mo.
    .hint = Pour la changer : doleances réglage régler taille-des-pièces VALEUR
error-email-none = { $path } n’est pas un courriel : rien n’y dit qui écrit, quand, ni à quel sujet.
    .hint = Dans la messagerie : Fichier, Enregistrer sous, type .eml; ou glissez le courriel dans un dossier.
error-email-known = Ce courriel est déjà au registre : { $number }.
    .hint = Pour l’inscrire quand même, donnez-lui une autre référence : --référence TEXTE
error-email-outlook = { $path } est dans le format d’Outlook (.msg), qui ne se lit pas ici.
    .hint = Dans Outlook sur le web, ou le nouvel Outlook : ouvrez le courriel, puis « … », Télécharger (.eml). Dans l’ancien : transférez-le en pièce jointe vers une autre messagerie, d’où il s’enregistre en .eml.
error-email-text-too-long = Le texte du courriel { $path } dépasse un million d’octets : le registre n’en prend pas autant.
    .hint =
        Résumez-le : doleances recevoir --depuis-courriel FICHIER --texte "RÉSUMÉ"
        Le courriel entier se joint ensuite au dossier : doleances joindre NUMÉRO FICHIER
error-email-too-large = { $path } dépasse 100 Mo : ce n’est pas un courriel.
    .hint = Donnez le nom d’un courriel enregistré en .eml.
error-binary-to-terminal = Cette pièce n’est pas du texte simple : elle ne s’affiche pas à l’écran.
    .hint = Écrivez-la dans un fichier (-o FICHIER), ou dirigez la sortie vers un autre programme.
usage-email-folder = { $path } est un dossier : ses courriels s’inscrivent l’un après l’autre, au terminal.
    .hint = Dans un script, donnez un courriel à la fois : doleances recevoir --depuis-courriel FICHIER.eml
usage-email-folder-empty = { $path } ne contient aucun courriel enregistré en .eml.
    .hint = Enregistrez-y les courriels depuis la messagerie, en .eml.
usage-file-not-regular = { $path } n’est pas un fichier ordinaire : un tube, un appareil ou un dossier ne se joint pas.
    .hint = Donnez le nom d’un fichier.
usage-file-register = { $path } est le registre lui-même : il ne se joint pas à une requête.
    .hint = Pour en garder une copie : doleances sauvegarder FICHIER

## Satisfaction

refusal-satisfaction-before-closing = { $number } n’est pas fermée : la satisfaction se demande après la réponse.
    .hint = Pour fermer la requête : doleances clore { $record } --issue répondue --par MODE --texte RÉPONSE
refusal-satisfaction-without-reply = { $number } a été fermée sans réponse : la satisfaction se demande après la réponse.
    .hint = Pour voir le dossier : doleances afficher { $record }
refusal-score-out-of-scale = La note { $score } n’est pas sur l’échelle, qui va de 1 à 5.
    .hint = Par exemple : doleances satisfaction { $record } --note 3

## Conflits d’intérêts envers une unité ou une personne

refusal-person-without-key = Rien ne permettrait de reconnaître cette personne dans une requête.
    .hint = Donnez son nom, son courriel ou son téléphone : --nom NOM --courriel COURRIEL --téléphone TÉLÉPHONE
refusal-no-such-recusal = Aucun conflit d’intérêts n° { $n } n’est en vigueur envers une unité ou une personne.
    .hint = Pour voir les conflits déclarés : doleances conflit lister

## Réglages

refusal-setting-unchanged = Le réglage { $name } a déjà cette valeur : { $value }
    .hint = Pour voir les réglages : doleances réglage lister
usage-unknown-setting = « { $name } » n’est pas un réglage.
    .hint = Pour les voir : doleances réglage lister
usage-blank-setting = Le réglage { $name } ne peut pas être vide.
error-setting-holidays = Les jours fériés observés sont choisis à la création du registre : ils déplacent toutes les échéances.
    .hint = Pour ajouter un jour : doleances fériés ajouter AAAA-MM-JJ --nom NOM --source SOURCE
error-setting-standard = La norme par défaut est choisie à la création du registre : le passé garde la promesse qui lui a été faite.
    .hint = Pour une norme qui vaut à partir de maintenant : doleances référence ajouter norme CODE

## Consultations, consentements et étapes

refusal-consent-already-so = Le consentement pour « { $party } » en est déjà là : { $number } n’a pas changé.
    .hint = Pour voir ce qui est consigné : doleances consentement { $record }
refusal-consent-stands = La personne a déjà consenti pour « { $party } » : ce consentement vaut tant qu’elle ne le retire pas.
    .hint = Si elle le retire : doleances consentement { $record } --pour { $to } --retirer
refusal-named-without-consent = { $number } : aucun consentement en vigueur pour nommer la personne à « { $unit } »; celui d’une autre unité, ou du secteur, ne suffit pas.
    .hint =
        Quand elle l’a accordé : doleances consentement { $record } --pour unité:{ $code } --accorder
        Ou consultez l’unité sans la nommer, en retirant --avec-identité.
refusal-nobody-to-name = { $number } ne dit pas qui est la personne : il n’y a personne à nommer.
    .hint = Retirez --avec-identité : l’unité est consultée sur les faits.
refusal-nobody-to-consent = { $number } est anonyme : il n’y a personne à nommer, donc aucun consentement à consigner.
    .hint = Si la personne se nomme : doleances corriger { $record } --champ anonyme=non --champ nom=NOM --raison RAISON
refusal-says-who = { $place ->
        [question] La question
        [reason] La raison d’un refus de corriger
        [subject] L’objet de { $number }
       *[text] Le texte de { $number }
    } dit qui est la personne (« { $part } », ou un mot qui s’y trouve). L’identité est protégée par défaut : rien ne part ainsi.
    .hint = { $place ->
        [question] Reformulez la question; ou, si la personne y consent, ajoutez --avec-identité.
        [subject] Remplacez l’objet, historique compris : doleances effacer { $record } objet --à-la-place OBJET --raison "Identité dans l’objet"
       *[text] Retirez --avec-texte : le formulaire donne l’objet et la question.
    }
refusal-already-consulted = « { $unit } » n’a pas encore répondu à la question du { $since } sur { $number } : une question à la fois.
    .hint = Quand la réponse arrive : doleances consulter { $record } { $code } --réponse RÉPONSE
refusal-not-consulted = Rien n’a été demandé à « { $unit } » sur { $number } : il n’y a pas de réponse à consigner.
    .hint = Pour la consulter : doleances consulter { $record } { $code } --question QUESTION
refusal-already-answered = « { $unit } » a répondu le { $on } à ce qui lui était demandé sur { $number }.
    .hint = Pour lui poser une autre question : doleances consulter { $record } { $code } --question QUESTION
refusal-no-answer-awaited = { $number } : aucune unité ne doit de réponse.
    .hint = Pour en consulter une : doleances consulter { $record } UNITÉ --question QUESTION
refusal-due-before-asked = La réponse ne peut être attendue le { $due_on } : la question n’est posée que le { $on }.
    .hint = Donnez une échéance à partir du { $on }.

usage-unit-or-body = « { $typed } » est à la fois une unité et un organisme.
    .hint = Dites lequel : --pour unité:UNITÉ (être nommée) ou --pour organisme:ORGANISME (être transférée).
usage-packet-again = Cette unité doit déjà une réponse : --formulaire récrit le formulaire de sa question, que { $flag } ne change pas.
    .hint = Retirez { $flag }; ou, pour poser une autre question une fois la réponse reçue, ajoutez --question.
error-consult-import-refused = { $count ->
    [one] Une réponse est refusée
   *[other] { $count } réponses sont refusées
    } : rien n’est consigné.
error-consult-import-header = { $count ->
        [one] Il manque une colonne au formulaire
       *[other] Il manque { $count } colonnes au formulaire
    } : rien n’est consigné.
    .hint = L’unité remplit le formulaire qu’elle a reçu, sans en renommer ni en retirer les colonnes.
error-consult-import-empty = Le fichier ne porte aucune réponse.
error-consult-import-foreign = { $what ->
        [page] C’est la page du formulaire, non la réponse : rien n’est consigné.
       *[workbook] C’est un classeur, non un fichier CSV : rien n’est consigné.
    }
    .hint = { $what ->
        [page] La page remplie enregistre la réponse dans un fichier CSV, parmi les téléchargements de l’unité : c’est ce fichier qu’elle renvoie.
       *[workbook] Ouvrez-le dans Excel ou LibreOffice et enregistrez la feuille en CSV (« CSV UTF-8 »), puis : doleances consulter importer FICHIER.csv
    }

## Enjeux

refusal-nothing-changes = Rien ne changerait : aucune nouvelle valeur n’a été donnée.
    .hint = Donnez une valeur autre que celle qui est au dossier; --aide énumère les options.
refusal-request-already-linked = La requête { $request } est déjà rattachée ({ $number }).
    .hint = Pour voir celles qui le sont : doleances afficher { $record }
refusal-request-not-linked = La requête { $request } n’est pas rattachée ({ $number }).
    .hint = Pour voir celles qui le sont : doleances afficher { $record }

## Registres : ce qui est rattaché

usage-blank = { $arg } est vide : un texte vide passerait pour une information consignée.
    .hint = Écrivez ce qui est connu, ou retirez { $arg }.

## Dossiers du Protecteur du citoyen

refusal-nothing-asked = Aucune question du Protecteur du citoyen n’attend de réponse ({ $number }) : il n’y a pas d’échéance à déplacer.
    .hint = Pour consigner une question : doleances protecteur consigner { $record } --entrant --question --par MODE --texte TEXTE
refusal-file-closed = Le dossier est fermé depuis le { $on } ({ $number }) : on n’y ajoute que les échanges d’avant sa fermeture.
    .hint = Datez l’échange oublié avec --le, ou rouvrez le dossier : doleances protecteur modifier { $record } --rouvrir --raison RAISON
refusal-file-not-closed = Le dossier n’est pas fermé ({ $number }) : il n’y a rien à rouvrir.
    .hint = Pour le voir : doleances protecteur afficher { $record }
refusal-not-concluded = Le Protecteur du citoyen n’a pas conclu ({ $number }) : un dossier se ferme après sa conclusion.
    .hint = { $lacks_reference ->
        [yes] Inscrivez d’abord sa référence, qui manque : doleances protecteur modifier { $record } --référence RÉFÉRENCE
            Puis ce qu’il a conclu, avec --conclusion CONCLUSION : doleances protecteur conclure { $record }
       *[no] Inscrivez ce qu’il a conclu, avec --conclusion CONCLUSION : doleances protecteur conclure { $record }
    }
refusal-no-reference = La référence du Protecteur du citoyen manque ({ $number }) : sans elle, sa conclusion ne se rattache à aucun de ses dossiers.
    .hint = Inscrivez-la d’abord : doleances protecteur modifier { $record } --référence RÉFÉRENCE

## Incidents de confidentialité

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
    .hint = Ajoutez --préjudice-sérieux oui ou non, et --raisons RAISONS : l’évaluation d’avant reste à l’historique.

## Mesures

error-period-not-begun = La période ne commence que le { $from } : il n’y a encore rien à compter au { $on }.
    .hint = Pour le dernier mois terminé : doleances rapport mois
error-no-report-yet = Il n’y a pas encore de rapport de l’année financière { $year } : elle n’est pas commencée.
    .hint = L’année financière d’avril 2026 à mars 2027 s’écrit rapport:2026.
usage-not-an-origin = Une mesure ne peut pas venir de « { $typed } ».
    .hint = Une origine s’écrit 42 ou 2026-0042 (requête), E3, P1, I2 ou rapport:2025.
usage-verifier-of-nothing = --vérificatrice ne va qu’avec --état vérifiée.
    .hint = Pour dire qu’une mesure est vérifiée : doleances mesure modifier MESURE --état vérifiée --vérificatrice MEMBRE
refusal-measure-out-of-order = Une mesure { $from } ne passe pas directement à l’état « { $to } » ({ $number }).
    .hint = D’abord, l’un de ces états : { $next }. Pour voir la mesure : doleances mesure afficher { $record }
refusal-measure-is-final = La mesure est { $status }, et ne change plus, sauf son titre pour publication ({ $number }).
    .hint = Pour la reprendre au début, avec une raison : doleances mesure modifier { $record } --état proposée --raison TEXTE
refusal-measure-without-reason = Une mesure ne passe pas à l’état « { $status } » sans raison ({ $number }).
    .hint = Ajoutez la raison : --raison TEXTE
refusal-due-moved-without-reason = L’échéance passerait du { $from } au { $to } sans raison ({ $number }). Aucune mesure n’est reportée sans qu’on dise pourquoi.
    .hint = Ajoutez la raison : --raison TEXTE. Les échéances précédentes restent au dossier.
refusal-due-before-proposal = L’échéance du { $due } vient avant la proposition de la mesure, le { $proposed_on }.
    .hint = Donnez une échéance à partir du { $proposed_on }, ou datez la proposition : --le DATE
refusal-due-of-measure-to-finish = Une mesure { $status } n’a plus d’échéance ({ $number }).
    .hint = Retirez --échéance de la commande.
refusal-due-of-finished-measure = La mesure est { $status } : son échéance ne change plus ({ $number }).
    .hint = Si elle n’est pas faite, reprenez-la, avec une raison : doleances mesure modifier { $record } --état proposée --raison TEXTE

## Lettres

error-letter-of-destroyed = { $number } a été détruite le { $on } : il n’en reste rien à écrire à la personne.
    .hint = Pour voir ce qui reste du dossier : doleances afficher { $number }
error-letter-lacks =
    Lettre non écrite pour { $number }.
    { $lacks }
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

usage-form-of-name = Le nom de fichier { $path } ne dit pas sous quelle forme écrire; formes possibles : { $names }.
    .hint = Donnez-lui la fin de la forme voulue, ou ajoutez --format FORME.
usage-form-of-act = Un acte ne s’écrit pas en { $form } : ce qu’il crée a son numéro, que --silencieux donne seul.
    .hint = Pour lire ensuite ce qu’il a fait : doleances afficher NUMÉRO --historique --format json
usage-form-without-file = Un document { $form } s’écrit dans un fichier.
    .hint = Nommez-le : -o FICHIER.{ $form }
usage-letter-flag = { $flag } ne va pas avec la lettre { $letter }.
usage-notice-of-incident = « { $letter } » est l’avis d’un incident, et non une lettre sur une requête.
    .hint = Donnez le numéro de l’incident : doleances lettre I2026-0001 { $letter }
usage-no-document = La forme « { $format } » est celle d’un document (lettre, rapport, registre des incidents); ici : tableau, csv, json ou jsonl.
usage-unknown-letter = « { $typed } » n’est pas une lettre.{ $near ->
        [yes] {""}
       *[no] {" "}Lettres : { $names }.
    }
    .hint = Pour voir ce qu’elles font : doleances lettre --aide

## Récusation et conclusion

refusal-recusal-lifted-by-its-officer = { $officer } est la personne visée par ce conflit d’intérêts et ne peut le lever elle-même (politique-cadre, 2.2).
    .hint = Une autre personne de l’équipe le lève : doleances --auteur MEMBRE conflit lever RANG --raison RAISON
refusal-nothing-left-to-find = { $number } : chaque motif a déjà sa conclusion, et celle de la fermeture n’en changerait aucune.
    .hint = Retirez { $flag } de la commande.
        Pour changer une conclusion, avec --fondée CRITÈRE, --partiellement CRITÈRE ou --non-fondée : doleances conclure { $record } RANG
usage-filters-of-requests = Les conditions ne valent que pour : { $names }.
usage-form-against-name = Le nom du fichier finit en .{ $extension }, et --format demande { $form }.
    .hint = Changez l’un ou l’autre; sans --format, le nom du fichier dit la forme.
usage-form = Cela ne s’écrit pas en { $form }; formes possibles : { $names }.
    .hint = Choisissez-en une, et un nom de fichier qui lui convient.

## Rapport annuel

warning-report-problems = { $count ->
    [one] Le journal ou le fichier présente une anomalie; le rapport la déclare. Pour en savoir plus : doleances vérifier --à-fond
   *[other] Le journal ou le fichier présente { $count } anomalies; le rapport les déclare. Pour en savoir plus : doleances vérifier --à-fond
  }

## Éditions de rapports, et le registre tel qu’il était

refusal-edition-stands = L’{ $number } a pu sortir du bureau : elle ne s’annule pas.
    .hint = Pour dire ce qui a bougé depuis : doleances rapport écarts { $record }
refusal-already-frozen = L’édition { $edition }, du { $on }, a déjà ces chiffres.
    .hint = Pour la revoir : la même commande sans « figer » et avec --état-au { $edition }
error-as-of-future = Le { $on } n’est pas encore passé : nous sommes le { $today }.
    .hint = Donnez un jour qui n’est pas à venir : { $flag } { $today }
error-not-there-yet = La requête { $number } n’était pas au registre le { $on }.
    .hint = Pour voir le registre tel qu’il est : doleances afficher { $number }
error-as-of-before = Le registre n’existait pas encore le { $on } : sa première inscription est du { $first }.
    .hint = Donnez un jour à partir de celui-là : { $flag } { $first }
error-no-such-entry = Le journal n’a pas d’inscription { $seq } : il en a { $entries }.
    .hint = Donnez un rang de 1 à { $entries }, tel que { $flag } inscription:1
error-diff-backwards = La comparaison irait à rebours : elle partirait de { $then } inscriptions, vers un registre qui n’en a que { $entries }.
    .hint = Commencez par le plus ancien : doleances rapport écarts PLUS-ANCIEN --à PLUS-RÉCENT
usage-as-of = « { $typed } » ne dit pas de quand est le registre.
    .hint = Donnez un jour (2026-03-31), une édition (R2) ou une inscription (inscription:152).
warning-as-of-misplaced = Attention : { $count ->
        [one] une inscription n’est pas à sa place
       *[other] { $count } inscriptions ne sont pas à leur place
    } autour du { $on } : l’horloge a reculé, ou quelqu’un a travaillé à une autre date. Le registre est pris là où il y en a le moins.
store-newer-entry = L’inscription { $seq } du journal vient d’une version plus récente de doleances : celle-ci ne connaît pas « { $what } ».
    .hint = Mettez doleances à jour sur cet ordinateur.
store-cut = La fin du journal manque : il s’arrête à l’inscription { $entries }, alors que le registre en a compté { $counted }. Rien n’a été écrit.
    .hint = Gardez le fichier tel quel. Pour remettre la dernière sauvegarde : doleances restaurer COPIE
store-unproven = Le registre ne se tient pas : il n’en est gardé ni copie, ni édition.
    .hint = Pour voir ce qui ne tient pas : doleances vérifier --à-fond
store-chain = L’inscription { $seq } du journal n’est pas celle qui a été scellée : rien n’est montré d’un registre qui a été modifié.
    .hint = Pour voir ce qui ne tient pas : doleances vérifier --à-fond
warning-no-witness = Ce compte ne peut pas retenir l’état du registre hors du fichier : il ne verra pas qu’on y remet une copie plus ancienne. { $why }
warning-unreadable-witness = Ce que ce compte retient des registres ne se lit plus en entier ({ $path }), et rien n’y reste de celui-ci : une copie plus ancienne, remise à sa place, ne se verrait pas.
    .hint =
        Pour le comparer à la dernière sauvegarde : doleances restaurer COPIE --à-blanc
        Si c’est le bon registre, pour s’y tenir désormais : doleances vérifier --accepter

## Édition publiée

usage-publish-period = On publie un mois, un trimestre ou une année financière, et aucune autre période : les éditions doivent pouvoir être vérifiées ensemble.
    .hint = Par exemple : doleances rapport mois 2026-03 --publier
usage-variable = La variable { $name } ne peut pas valoir « { $typed } » : { $kind ->
        [lang] fr ou en, ou une locale telle que fr_CA.UTF-8
       *[today] un jour, AAAA-MM-JJ
    }.
usage-file-empty = { $path ->
        [none] L’entrée standard est vide
       *[other] Le fichier { $path } est vide
    } : il n’y a pas de texte à inscrire.
    .hint = Donnez le texte, ou reprenez la commande sans l’option.
usage-register-to-standard-output = Un registre ne sort pas par la sortie standard, que « - » nomme : il lui faut un fichier.
    .hint = Nommez le fichier.
warning-recorded = C’est inscrit au registre malgré ce qui suit : { $number }. Ne reprenez pas la commande.
warning-published-undelivered = L’édition publiée { $number } est inscrite au journal ({ $period }), mais ce qui devait en sortir n’a pas pu être écrit.
    .hint = Pour la sortir de nouveau, la même et sous le même numéro : { $report } --publier -o FICHIER
warning-freeze-unfinished = Attention : la période finit le { $to } et n’est pas terminée. Ses chiffres bougeront encore.
usage-report-of-what = Il manque la période : un mois, un trimestre, une année ou deux dates.
    .hint = Pour le dernier mois terminé : { $command }
        Pour tout ce qu’un rapport offre : doleances rapport --aide
usage-publish = Une édition publiée a toujours les mêmes tableaux, ceux d’un seul registre tel qu’il est : { $flag } n’y va pas.
    .hint = Pour publier : la même commande sans { $flag }.
usage-before-period = Il manque la période avant { $arg } : un mois, un trimestre, une année ou deux dates.
    .hint = Par exemple : { $command }
        Pour tout ce qu’un rapport offre : doleances rapport --aide
usage-not-a-comment = « { $typed } » ne nomme pas une section et son fichier.
    .hint = Écrivez "SECTION=FICHIER", où la section est l’une de : { $sections }

## Le dossier d’une personne

usage-instead-of-a-field = --à-la-place ne vaut que pour un champ d’une requête.
    .hint = Effacer d’abord, puis récrire par le verbe du registre : { $series ->
        [measure] doleances mesure modifier { $number }
        [issue] doleances enjeu modifier { $number }
        [ombudsman] doleances protecteur modifier { $number }
        [incident] doleances incident modifier { $number }
        [edition] doleances commenter édition { $number }
       *[activity] doleances activité ajouter
    }
warning-erased-since = { $count ->
        [one] La copie ramène ce qui a été effacé ou détruit depuis qu’elle a été faite : { $records }.
       *[other] La copie ramène ce qui a été effacé ou détruit depuis qu’elle a été faite, dans { $count } dossiers : { $records }.
    }
    .hint = À refaire dès que la copie est en place : doleances effacer NUMÉRO CHAMP, ou doleances conservation échues
warning-erased-incomplete = Des inscriptions du registre remplacé ne se lisent pas : la copie ramène peut-être plus de ce qui a été effacé qu’il n’en est dit.
    .hint = Pour savoir lesquelles : doleances récupérer { $path }
warning-key-erased = la clé des récurrences
refusal-nothing-to-erase = { $record } n’a rien de tel à effacer.
    .hint = Pour voir ce que le dossier contient, avec le rang des inscriptions : doleances afficher { $record } --historique

## La journée

error-salvage-there = Il y a déjà un fichier à { $path } : il n’a pas été touché.
    .hint = Donnez un autre nom à ce qui est récupéré.
usage-salvage-form = Ce qui a été récupéré ne s’écrit pas en csv.
    .hint = Choisissez table ou json.
store-nothing-begins = La première inscription du registre, qui contient ses listes et ses normes, est perdue : ce qui reste ne fait pas un registre.
    .hint = Remettez la dernière sauvegarde : doleances restaurer COPIE
usage-sql-twice = Deux colonnes de la réponse portent le nom { $name } : en JSON, la seconde prendrait la place de la première.
    .hint = Nommez-les autrement : SELECT … AS NOM
store-query-forbidden = Cette commande ne prend qu’un SELECT, et ne lit que les vues, qui ne disent pas de qui il s’agit.
    .hint = Les vues sont : { $views }
store-query-several = Une seule question à la fois.
    .hint = Enlevez ce qui suit le point-virgule.
store-query-unanswered = La question n’a pas de réponse. SQLite en dit ceci : { $why }
    .hint = Les vues sont : { $views }. Pour voir les colonnes de l’une : doleances interroger "SELECT * FROM requests LIMIT 1"

## Conservation

error-key-gone = La clé des récurrences, ou sa règle, a disparu pendant la lecture.
    .hint = Voyez ce qui reste : doleances conservation échues
obstacle-hold = retenue
obstacle-incident = incident de moins de cinq ans
obstacle-ombudsman = dossier ouvert du Protecteur du citoyen
refusal-already-on-hold = { $number } est retenue depuis le { $since } : rien n’en est détruit.
    .hint = Quand la raison est passée : doleances conservation libérer { $record } --raison RAISON
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

refusal-already-approved = { $by_whom } a déjà donné son approbation le { $on } ({ $approved }).
    .hint = Pour la reprendre : doleances annuler { $approved }
refusal-already-withdrawn = Cette activité a déjà été retirée, le { $on } ({ $number }).
    .hint = Pour la remettre : doleances activité ajouter --le DATE --type formation --texte TEXTE
refusal-refused-measure = Une mesure refusée ne s’approuve pas ({ $number }).
    .hint = Pour la reprendre d’abord : doleances mesure modifier { $record } --état proposée --raison RAISON

## Dénonciations

error-disclosure-moved = Rien n’a été écrit : { $number } a changé depuis que ce qui serait effacé vous a été montré.
    .hint = Reprenez la commande : elle montre le dossier tel qu’il est.

## Plusieurs registres dans un rapport

error-with-twice = { $path } et { $other } sont le même registre, ou une copie de l’autre : ses requêtes compteraient deux fois.
    .hint = Ne nommez que l’un des deux.
error-with-empty = Aucun registre dans { $path } : rien n’y finit par .db.
    .hint = Nommez les fichiers des registres, ou le dossier qui les tient.
warning-with = Le registre { $path } n’a pas pu être joint au rapport :
store-older-register = { $path } vient d’une version plus ancienne de doleances; il n’a pas été touché.
    .hint = Pour le mettre à jour : doleances --registre FICHIER vérifier
