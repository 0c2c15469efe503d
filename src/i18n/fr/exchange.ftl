## Preuve du registre

check-anchor-alone = Relisez l’empreinte : une faute de copie suffit. Si elle est juste et de ce registre, conservez le fichier tel quel et prévenez votre soutien informatique.
check-anchor-broken = { $seq ->
        [none] Aucune inscription n’a l’empreinte donnée
       *[other] L’empreinte donnée n’est pas celle de l’inscription { $seq }
    } : le journal n’est plus celui d’alors.
check-anchor-holds = L’empreinte donnée est bien celle de l’inscription { $seq }.
check-broken = { $count ->
        [one] { $count } anomalie. Conservez le fichier tel quel et prévenez votre soutien informatique.
       *[other] { $count } anomalies. Conservez le fichier tel quel et prévenez votre soutien informatique.
    }
    .hint =
        Pour remettre la dernière sauvegarde : doleances restaurer COPIE
        Pour tirer du fichier ce qui se lit encore : doleances récupérer REGISTRE -o NOUVEAU
check-clock-back = À l’inscription { $seq }, l’horloge de l’ordinateur a reculé. Ce n’est pas une anomalie du registre.
check-deep-holds = Le journal se tient, et les tables disent ce qu’il dit.
check-entries = Inscriptions au journal : { $count }
check-head = Empreinte : { $digest }
check-holds = Le journal se tient. Pour comparer aussi les tables : doleances vérifier --à-fond
check-limits = Notez l’empreinte ailleurs : c’est elle qui prouvera qu’aucune inscription n’a été retirée de la fin.
check-problem-chain = Inscription { $seq } : son empreinte n’est pas celle de ce qu’elle dit.
check-problem-erased-unsaid = Inscription { $seq } : ses textes ont été effacés sans qu’une autre le dise.
check-problem-file = Le fichier est endommagé. Détail technique : { $what }
check-problem-full-text = L’index de recherche ne contient pas les textes des requêtes.
check-problem-gap = Inscription { $seq } : elle manque, ou n’est pas à son rang.
check-problem-missing = { $number }, table { $table } : une ligne que le journal demande n’y est pas.
check-problem-office = Table { $table }, « { $row } » : elle ne dit pas ce que dit le journal.
check-problem-not-compared = Ce que le journal dit du registre lui-même (réglages, listes) ne se lit pas : aucune table n’a été comparée.
check-problem-row = { $number }, table { $table } : ces colonnes ne disent pas ce que dit le journal : { $columns }.
check-problem-schema = « { $name } » n’est pas tel que cette version l’écrit.
check-problem-unknown = { $number }, table { $table } : une ligne que le journal ne connaît pas.
check-problem-unreadable = Inscription { $seq } : elle ne se lit pas.
check-problem-words = Inscription { $seq } : ses textes ne sont pas ceux qui ont été inscrits.
check-profile-complete = Le bureau n’a rien à compléter dans ses réglages ni dans ses listes.
check-read-only = Registre en lecture seule : SQLite n’y vérifie pas l’index de recherche.
check-replayed = Requêtes comparées au journal : { $count }

## Exportation et importation

import-flaw-bad-quote = un guillemet droit est mal placé
import-flaw-field-too-long = un champ dépasse { $limit } octets; un guillemet droit est peut-être resté ouvert
import-flaw-not-text = des octets ne sont pas du texte dans le codage du fichier
import-flaw-nul = un caractère nul
import-flaw-open-quote = un guillemet droit reste ouvert à la fin du fichier
import-flaw-record-too-long = la ligne dépasse { $limit } octets
import-flaw-too-many-columns = plus de { $limit } colonnes
import-flaw-unequal-row = { $found ->
        [one] { $found } champ au lieu de { $expected }
       *[other] { $found } champs au lieu de { $expected }
    }
import-problem = Ligne { $line }, { $column }, « { $value } » : { $reason }.
import-reason-alone = il ne dit rien sans « { $without } », qui est vide
import-reason-ambiguous-date = date qui se lit de deux façons; le gabarit peut en dire la forme
import-reason-bad-boolean = ni oui ni non
import-reason-bad-date = ce n’est pas une date
import-reason-bad-ground = ce n’est pas un motif
import-reason-bad-number = ce n’est pas un nombre entier de jours
import-reason-bad-score = ce n’est pas une note de 1 à 5
import-reason-bad-suspension = ce n’est pas une suspension
import-reason-criterion-of-no-ground = un critère sur lequel aucune conclusion des motifs ne s’appuie
import-reason-criterion-on-unsubstantiated = un critère sur une conclusion « non fondée », qui ne s’appuie sur aucun
import-reason-duplicate-of-none = ni le fichier ni le registre n’a cette requête, ou elle est à son tour un doublon de celle-ci
import-reason-duplicate-reference = même référence qu’à la ligne { $line }
import-reason-field-twice = ce champ vient de deux colonnes
import-reason-finding-other-than-grounds = les conclusions des motifs donnent « { $derived } »
import-reason-future-date = date à venir
import-reason-known-reference = référence déjà au registre ({ $number })
import-reason-missing-field = il manque une valeur
import-reason-no-such-column = le fichier n’a pas cette colonne
import-reason-no-such-field = aucun champ de ce nom
import-reason-reason-on-admissible = une raison d’irrecevabilité sur une requête recevable
import-reason-retired-code = retiré de la liste « { $list } » le { $on }, et l’acte n’est pas plus ancien
import-reason-suspended-longer-than-open = plus de jours suspendus que de jours écoulés
import-reason-suspended-otherwise = les suspensions datées comptent { $dated ->
        [one] { $dated } jour
       *[other] { $dated } jours
    }
import-reason-too-early = date antérieure à { $year }, la première année acceptée
import-reason-unknown-code = valeur absente de la liste « { $list } »
import-reason-unquoted-answer = plus de champs que de colonnes; une réponse où il y a un point-virgule ou une virgule se met entre guillemets droits ("Oui; deux fois")
import-reason-known-number = requête déjà au registre
import-reason-not-our-number = ce n’est pas un numéro de ce registre
import-reason-other-request = au registre, c’est { $number }, reçue le { $on } : une autre requête, ou une date à corriger
import-reason-other-than-register = le registre dit autre chose, ou n’en dit rien
import-reason-unmapped-column = aucun champ ne prend cette colonne
import-reason-nameless-column = la colonne { $place } n’a pas de nom dans la première ligne, et aucun champ ne la prend
import-nearest = { $reason } (les plus proches : { $nearest })
import-remedy-admissible = Une conclusion suppose une plainte jugée recevable. Si la source ne traitait que de celles-là : `{ $toml }`
import-more = … et { $count ->
        [one] une autre ligne
       *[other] { $count } autres lignes
    } pour la même raison.
import-remedy-amend = Pour corriger le registre : doleances corriger NUMÉRO --champ CHAMP=VALEUR --raison RAISON
import-remedy-conflict = Une autre personne de l’équipe importe ces lignes (politique-cadre, 2.2).
import-remedy-date-form = Pour dire comment ces dates s’écrivent, à côté des autres formes, dans le gabarit : `date_format = ["…", "{ $form }"]`
import-remedy-date-format = Pour dire comment ces dates s’écrivent, dans le gabarit : `date_format = "{ $day }"` (jour, mois, année) ou `"{ $month }"`. Plusieurs formes se donnent entre crochets
import-remedy-duplicate = Pour dire de laquelle, dans une colonne : `duplicate_of`. Ou retirez la fermeture de ces lignes, puis : doleances clore NUMÉRO --issue doublon --par MODE --doublon-de NUMÉRO
import-remedy-earliest = Corrigez l’année; ou, si le bureau remonte plus loin : doleances réglage régler première-réception AAAA-MM-JJ
import-remedy-encoding = Pour dire le codage, dans le gabarit : `encoding = "windows-1252"` ou `"utf-8"`
import-remedy-grounds = Plusieurs motifs dans une cellule se séparent par « ; ». Pour les traduire, dans le gabarit : `{ $toml }`
import-remedy-grow = Pour ajouter ces valeurs à la liste, dans le gabarit : `grow = ["{ $list }"]`. Pour les traduire : `{ $toml }`
import-remedy-ignore = Pour les laisser de côté, dans le gabarit : `{ $toml }`
import-remedy-impossible = Pour laisser ce fait inconnu là où il contredit les autres : `{ $toml }`
import-remedy-known = Pour passer ce qui est connu : --sauf-connues. Pour consigner ce que le fichier dit de plus : --mettre-à-jour.
import-remedy-nameless-column = Donnez-lui un nom dans la première ligne du fichier, puis, dans le gabarit, un champ; ou laissez-la de côté : `ignore = ["NOM"]`
import-remedy-number = Si le fichier vient d’un autre registre, donnez un gabarit où ce numéro est la référence : `external_reference = { $column }`
import-remedy-officer = Pour les traduire, dans le gabarit : `{ $toml }`. Pour ajouter une personne à l’équipe : doleances référence ajouter membre CODE --fr NOM
import-remedy-propose = Pour un gabarit d’après le fichier, à corriger selon ce qui précède : doleances importer { $file } --proposer > GABARIT.toml
import-remedy-reference = Si c’est une autre requête, rendez sa référence unique dans le fichier. Si c’est la même, corrigez la date dans le fichier, ou au registre : doleances corriger { $number } --champ réception=AAAA-MM-JJ --raison RAISON
import-remedy-unknown = Si la source ne le dit pas, dans le gabarit : `[constants] { $field } = "unknown"`
import-remedy-values = Pour traduire les mots du fichier : `{ $toml }` (codes : { $codes })
propose-admissible = À vérifier : une conclusion suppose une plainte jugée recevable.
propose-date-order = À vérifier : aucune date ne dit si le jour ou le mois vient d’abord, ou elles se contredisent. Donnez la forme : { $feed }, ou { $other }
propose-date-year = À vérifier : l’année, en deux chiffres, est prise pour le dernier nombre.
propose-fillers = de | du | des | d | la | le | les | l | à | au | aux | s | e | plainte | requête | dossier
    .person = personne | requérant | requérante | plaignant | plaignante | demandeur | client | cliente | citoyen | citoyenne
propose-grow = À vérifier : chacune de ces valeurs deviendrait un article de plus de sa liste. L’autre écriture d’un article se traduit (values).
propose-head = Gabarit proposé d’après le fichier : relisez-le, corrigez-le, puis essayez-le.
        doleances importer FICHIER.csv --gabarit GABARIT.toml --à-blanc
propose-ignore = Rien ne prend ces colonnes : rangez sous [columns] celles que le registre doit garder.
propose-look = À vérifier : certaines ont l’air d’un champ : { $columns }
propose-no-date = À vérifier : rien dans cette colonne ne se lit comme une date.
propose-no-receipt = Aucune colonne ne dit la date de réception, sans laquelle il n’y a pas de requête. À donner :
        received_on = "COLONNE"
propose-translate = À vérifier, à traduire en codes ou à laisser inconnus : { $words }
propose-unsure = À vérifier : cette colonne est reconnue à une partie de son nom, ou à ses valeurs.
import-this-request = cette requête

## Pièces jointes

check-problem-content = Contenu { $digest } : il n’est pas celui qui a été joint.
check-problem-content-missing = { $number }, pièce { $n } : son contenu n’est plus au registre.
check-problem-content-unknown = Contenu { $digest } : aucune pièce jointe ne le garde.

## Consultations, consentements et étapes

import-reason-no-such-request = aucune requête de ce registre n’a ce numéro
import-reason-not-iso-date = la date s’écrit AAAA-MM-JJ
import-reason-no-such-consultation = cette requête n’a pas de question de ce rang
import-reason-other-register = ce formulaire vient d’un autre registre, ou sa question a été annulée
import-reason-other-unit = la question a été posée à une autre unité ({ $unit })
import-reason-already-answered = la réponse est déjà consignée, en date du { $on }
import-reason-answered-before-asked = réponse antérieure à la question, posée le { $on }

## Éditions de rapports, et le registre tel qu’il était

check-problem-head = Le journal ne finit pas par l’inscription que le registre a comptée la dernière : sa fin a été retirée, ou récrite par un autre programme.
check-problem-witness = { $kind ->
        [shorter] Il manque des inscriptions à ce registre : il en a { $found }, et ce compte en a vu { $entries } le { $at }. La fin du journal a été retirée, ou une copie plus ancienne a été remise à sa place.
        [rewritten] Ce registre n’est plus celui que ce compte a vu le { $at } : l’inscription { $entries }, la dernière alors, n’est plus la même. Une copie plus ancienne a été remise à sa place et continuée, ou le journal a été récrit.
       *[replaced] Ce registre n’est pas celui que ce compte a vu à cet endroit le { $at }, qui avait { $entries ->
            [one] une inscription
           *[other] { $entries } inscriptions
        } : le journal a été refait depuis le début, ou c’est un autre registre.
    }
    .hint =
        Demandez qui l’a remplacé, et gardez-en une copie. Pour remettre une sauvegarde : doleances restaurer COPIE
        Si c’est voulu, pour s’en tenir à ce registre-ci : doleances vérifier --accepter
check-problem-edition = { $number } : son empreinte n’est pas celle de l’inscription { $seq } du journal; elle a été tirée d’un autre registre, ou celui-ci a été récrit.

## La journée

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
salvage-written = Registre récupéré : { $path }
    .hint = Comparez-le à la dernière sauvegarde{ $lost ->
        [0] {""}
       *[other] , saisissez de nouveau ce qui est perdu
    }, puis mettez-le en place : doleances restaurer { $path }
salvage-not-written = Rien n’a été écrit. Pour en faire un registre : doleances récupérer FICHIER -o NOUVEAU
