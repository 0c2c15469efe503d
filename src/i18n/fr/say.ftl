## Questions

say-draft-kept = Brouillon gardé. La même commande le proposera.
say-walked = { $done ->
        [0] Aucune requête triée
        [one] { $done } requête triée
       *[other] { $done } requêtes triées
    }{ $skipped ->
        [0] .
        [one] , { $skipped } passée.
       *[other] , { $skipped } passées.
    }

## Confirmations : l’acte et ses faits, ou la phrase propre à un acte qui en dit plus

done = { $number } : { $act }.
say-due-by = { $due ->
        [none] {""}
       *[other] {" "}Échéance : { $due }.
    }
done-acknowledged = { $number } : accusé de réception consigné.{ say-due-by }
    .hint = Pour en écrire la lettre : doleances lettre { $number } accusé -o accuse-{ $number }.docx
done-ground-dropped = { $number } : { $act }, { $ground }.
done-found-admissible = { $number } : jugée recevable.{ say-due-by }
say-unacknowledged = { $number } : l’accusé de réception est à envoyer.
    .hint = Quand il est parti : doleances accuser { $number } --par MODE
say-closed-unacknowledged = { $number } : aucun accusé de réception n’y est inscrit, son mode de réception n’en envoyant pas de lui-même.
done-amended = { $number } : correction consignée; l’ancienne valeur reste dans l’historique.{ say-due-by }
done-assigned = { $number } : attribuée à { $officer }.{ say-due-by }
done-closed = { $number } : fermée{ $net ->
        [none] .
       *[other] , après { $net } de délai.
    }
say-time-left = reste { $left }
say-count = { $count ->
        [one] { $count } requête
       *[other] { $count } requêtes
    }
say-count-of = { $shown } sur { $count } requêtes; toutes, sans --limite
say-disclosure = { $number } est une dénonciation : ni le récit ni l’identité n’en sont gardés. La personne est dirigée vers le Protecteur du citoyen.
    .hint = Pour consigner qu’elle l’est : { $reason ->
        [none] doleances trier { $number } --irrecevable RAISON --par MODE --type dénonciation
       *[other] doleances trier { $number } --irrecevable { $reason } --par MODE
    }
say-dry-run = Simulation : rien n’a été écrit. Voici ce qui l’aurait été.
say-due = Au { $today } : { $late ->
        [0] aucune requête en retard
        [one] { $late } requête en retard
       *[other] { $late } requêtes en retard
    }{ $suspended ->
        [0] {""}
        [one] {"; "}{ $suspended } délai suspendu
       *[other] {"; "}{ $suspended } délais suspendus
    }.
say-due-late = En retard : { $kinds }.
say-due-first = Au { $today } : { $shown ->
        [one] la plus pressante
       *[other] les { $shown } plus pressantes
    } de { $open } requêtes, { $late ->
        [0] dont aucune en retard
       *[other] dont { $late } en retard
    }.
say-due-waiting = Le détail est dans la journée : doleances journée
say-written = Écrit : { $path }
say-lake = { $count ->
        [one] { $count } fichier écrit
       *[other] { $count } fichiers écrits
    } dans { $path }, { $rows ->
        [one] { $rows } ligne
       *[other] { $rows } lignes
    } en tout. Le manifeste est manifest.json.
say-exported-reopened = { $count ->
        [one] { $count } requête a été rouverte : le fichier ne dit pas sa fermeture d’avant, et une importation ne la rendrait pas.
       *[other] { $count } requêtes ont été rouvertes : le fichier ne dit pas leurs fermetures d’avant, et une importation ne les rendrait pas.
    }
    .hint =
        Pour tout garder : doleances sauvegarder FICHIER
        Pour en lire tous les actes : doleances exporter historique
done-extended = { $number } : réponse annoncée pour le { $extended }. L’échéance de la norme reste le { $due }.
    .hint = Pour en écrire la lettre : doleances lettre { $number } prolongation -o prolongation-{ $number }.docx
done-found-inadmissible = { $number } : jugée irrecevable.
    .hint = Pour la fermer : doleances clore { $number } --issue irrecevable
say-initialised = Registre créé : { $path } ({ $title }).
say-next-steps = Ensuite :
say-next-team = - L’équipe : doleances référence ajouter membre CODE --fr NOM
say-next-profile = { $count ->
        [0] - Les réglages : doleances réglage lister
       *[other] - Ce que le profil laisse à compléter ou à confirmer ({ $count }) : doleances vérifier --profil
    }
say-next-intake = - La première requête : doleances recevoir
say-shared = Le fichier et ce qui s’écrit à côté sont au groupe « { $group } » : chaque compte du groupe y travaille, et le compte dit qui agit.
say-name-in-text = Attention : ce texte dit qui est la personne, et se lit sans --identité.
    .hint = Pour l’ôter du dossier, historique compris : doleances effacer NUMÉRO CHAMP --à-la-place TEXTE --raison RAISON
say-email-attached = { $count ->
        [one] Pièce jointe : { $names }.
       *[other] { $count } pièces jointes : { $names }.
    }
say-email-document-left = « { $name } » ({ $size }) n’est pas jointe : la pièce est vide, ou dépasse la taille que le registre admet.
say-email-future = La date du courriel, { $on }, est à venir : elle n’est pas retenue.
say-email-garbled = Le courriel est abîmé, ou n’est pas dans le codage qu’il annonce : relisez son texte.
say-email-known = { $name } : déjà au registre, { $number }.
say-email-left-out = Laissé de côté : { $quoted ->
        [0] la signature
        [one] une ligne de messages antérieurs{ $signature ->
            [0] {""}
           *[other] {" "}et la signature
        }
       *[other] { $quoted } lignes de messages antérieurs{ $signature ->
            [0] {""}
           *[other] {" "}et la signature
        }
    }.
    .hint = Le courriel entier se joint au dossier : doleances joindre NUMÉRO FICHIER
say-email-passed-on = Courriel transmis par { $by } : la date est celle de la transmission.
say-email-undated = Le courriel n’a pas de date lisible.
say-email-walked = { $done ->
        [0] Aucun courriel inscrit
        [one] Un courriel inscrit
       *[other] { $done } courriels inscrits
    }; { $skipped ->
        [0] aucun laissé
        [one] un laissé
       *[other] { $skipped } laissés
    }.
say-empty-register = Le registre ne contient encore aucune requête.
    .hint = Pour inscrire la première : doleances recevoir
say-no-request = Aucune requête ne répond à ces conditions.
    .hint = Pour les voir toutes : doleances lister
say-no-match = Rien ne répond à ces conditions.
    .hint = Pour tout voir : la même commande sans conditions.
say-no-words = Aucune requête ne contient tous ces mots, dans son objet, son récit ou sa demande.
    .hint = Pour chercher une personne : doleances chercher --personne NOM --raison RAISON
say-nothing-due = Aucune réponse n’est due.
    .hint = Pour voir les requêtes ouvertes : doleances lister --ouvertes
say-reads-standard-input = Lecture de l’entrée standard : tapez ou collez, puis Ctrl-D sur une ligne vide.
say-received-long-ago = Attention : la date de réception, { $on }, a plus d’un an. Est-ce la bonne année?
say-imported-left-out = { $count ->
        [one] Attention : { $count } requête importée portait « { $name } » dans le fichier.
       *[other] Attention : { $count } requêtes importées portaient « { $name } » dans le fichier.
    } Une importation ne le reprend pas : c’est un acte à part. { $how }
say-left-out-attention_on = Pour le consigner : doleances noter NUMÉRO --attention --texte TEXTE
say-left-out-extended_to = Si cette date est à venir, pour la consigner : doleances prolonger NUMÉRO --au DATE --raison RAISON
say-handed-unconsented = { $number } : la personne n’a pas consenti à être nommée à « { $unit } ». L’unité reçoit le dossier sans le nom; pour consigner un consentement : doleances consentement { $number } --pour unité:{ $code } --accorder
say-imported-long-ago = { $count ->
        [one] Attention : { $count } requête a été reçue il y a plus d’un an, le { $on }. Est-ce la bonne année?
       *[other] Attention : { $count } requêtes ont été reçues il y a plus d’un an, la première le { $on }. Les années sont-elles justes?
    }
say-registered = { $number } : requête inscrite.{ say-due-by }
done-consultation-answered = { $number } : { $act }, en { $days }{ $passed ->
        [none] , dans le délai demandé.
       *[other] , après le délai demandé ({ $passed }).
    }
done-hold-placed = { $number } : retenue au-delà de sa règle de conservation.
done-reopened = { $number } : rouverte.{ say-due-by }
done-resumed = { $number } : le délai court de nouveau.{ say-due-by }
say-may-be-linked = Pour la lier à { $other } : doleances lier { $number } { $other }
say-same-person = { $count ->
        [one] La même personne a déjà une requête au registre : { $numbers }.
       *[other] La même personne a déjà { $count } requêtes au registre, dont : { $numbers }.
    }
say-same-reference = La référence { $reference } est déjà au registre : { $numbers }.
say-standard-replaces = Ce qui est reçu à partir du { $on }{ $until ->
        [none] { "" }
       *[other] { " " }et avant le { $until }
    } est tenu à « { $standard } », et non plus à « { $replaced } » : { $kinds }.
say-suspension-letter = Pour en écrire la lettre : doleances lettre { $number } suspension -o suspension-{ $number }.docx
say-undone = { $number } : acte annulé ({ $act } du { $on }, par { $officer }).

## Preuve du registre

say-backed-up = Copie vérifiée du registre : { $path }
say-older-removed = { $count ->
        [one] Une copie plus ancienne détruite : { $paths }
       *[other] { $count } copies plus anciennes détruites : { $paths }
    }
say-restored = Registre remis en place : { $path }. La copie, vérifiée en entier, a { $entries ->
        [one] { $entries } inscription, du { $last }.
       *[other] { $entries } inscriptions, la dernière du { $last }.
    }
say-restorable = Simulation : rien n’est écrit. La copie, vérifiée en entier, a { $entries ->
        [one] { $entries } inscription, du { $last }
       *[other] { $entries } inscriptions, la dernière du { $last }
    }; elle prendrait la place de { $path }
say-superseded = Le registre remplacé est gardé : { $path }
say-replaced-nothing = Le registre remplacé n’a rien que la copie n’ait pas.
say-replaced-longer = { $more ->
        [one] Le registre remplacé est celui de la copie, avec une inscription de plus.
       *[other] Le registre remplacé est celui de la copie, avec { $more } inscriptions de plus.
    }
    .hint = Pour lire ce que la copie n’a pas : doleances --registre { $path } exporter historique
say-replaced-diverged = Le registre remplacé et la copie ont divergé après { $common ->
        [one] leur première inscription
       *[other] leurs { $common } premières inscriptions
    } : depuis, il en a { $register }, elle en a { $copy }, et ce ne sont pas les mêmes.
    .hint = Pour lire ce que la copie n’a pas : doleances --registre { $path } exporter historique
say-replaced-another = La copie est celle d’un autre registre : elle n’a aucune des inscriptions de celui qu’elle remplace, qui en a { $register }.
    .hint = Pour lire celui-ci : doleances --registre { $path } exporter historique
say-replaced-unreadable = Les inscriptions du registre remplacé ne se lisent plus.
    .hint = Pour en tirer ce qui se lit encore : doleances récupérer { $path } -o NOUVEAU
say-restored-unseen = { $kind ->
        [shorter] Ce compte avait vu { $entries } inscriptions au registre, le { $at }; la copie en a { $found } : ce qui suit est à refaire.
        [rewritten] La copie a divergé de ce que ce compte avait vu du registre, le { $at } : l’inscription { $entries }, la dernière alors, n’est pas la même.
       *[replaced] La copie n’est pas celle du registre que ce compte avait vu à cet endroit, le { $at }.
    }

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
    }{ $known ->
        [0] {""}
       *[other]; { $known } déjà au registre
    }{ $refused ->
        [0] {""}
        [one]; { $refused } refusée
       *[other]; { $refused } refusées
    }{ $aside ->
        [0] {""}
        [one]; { $aside } valeur impossible laissée inconnue
       *[other]; { $aside } valeurs impossibles laissées inconnues
    }.

## Listes et calendrier

effect-after = Devient
effect-becomes-late = devient en retard
effect-before = Échéance
effect-late = { $count ->
        [one] { $count } dossier ouvert devient en retard aujourd’hui.
       *[other] { $count } dossiers ouverts deviennent en retard aujourd’hui.
    }
effect-moved = { $count ->
        [one] { $count } échéance se déplace.
       *[other] { $count } échéances se déplacent.
    }
effect-no-longer-late = n’est plus en retard
effect-none = Aucun dossier n’est touché.
effect-on-time = { $count ->
        [one] { $count } dossier ouvert n’est plus en retard aujourd’hui.
       *[other] { $count } dossiers ouverts ne sont plus en retard aujourd’hui.
    }
effect-recounted = { $count ->
        [one] { $count } fermeture se compte autrement; entrent dans la norme : { $within }, en sortent : { $beyond }.
       *[other] { $count } fermetures se comptent autrement; entrent dans la norme : { $within }, en sortent : { $beyond }.
    }
effect-remark = Remarque

say-calendar-changed = Le calendrier est changé pour le { $day }.
say-holiday-removed = Le { $day } ({ $name }) est travaillé : { $source }.
say-holidays-beyond = Les jours fériés sont confirmés jusqu’à la fin de { $year }; ensuite, ils sont prolongés par règle.
say-item-added = Ajouté à la liste « { $list } » : { $code } ({ $label }).
say-item-renamed = Changé dans la liste « { $list } » : { $code } ({ $label }).
say-item-restored = Remis dans la liste « { $list } » : { $code } ({ $label }).
say-item-retired = Retiré de la liste « { $list } » : { $code } ({ $label }). Les requêtes qui le portent le gardent.
say-left-in-charge = { $count ->
        [one] Une requête ouverte lui est encore attribuée : { $numbers }.
       *[other] { $count } requêtes ouvertes lui sont encore attribuées : { $numbers }.
    }
    .hint = Une autre personne doit s’en charger : doleances attribuer { $numbers } --à MEMBRE
say-left-open = Pour voir ce qui lui revient encore : doleances lister --ouvertes --colonnes numéro,unité,prise-en-charge
say-left-measures = Pour voir ses mesures : doleances mesure lister --unité { $code }
say-list-empty = La liste « { $list } » est vide.

## Pièces jointes

say-attached = { $number } : pièce { $n } jointe, { $name } ({ $size }).
say-no-attachment = { $number } n’a pas de pièce jointe.

## Conflits d’intérêts envers une unité ou une personne

say-no-recusal = Aucun conflit d’intérêts déclaré.
    .hint = Pour en déclarer un : doleances conflit NUMÉRO MEMBRE --raison RAISON
say-recusal-declared = Conflit d’intérêts de { $officer } envers { $toward } déclaré sous le n° { $n } : { $of ->
        [unit] les requêtes de cette unité et de celles qui en relèvent
       *[person] les requêtes de cette personne
    }, présentes et à venir, reviennent à quelqu’un d’autre (politique-cadre, 2.2).
say-recusal-in-charge = { $officer } a en charge { $count ->
        [one] une requête ouverte visée par ce conflit : { $numbers }.
       *[other] { $count } requêtes ouvertes visées par ce conflit : { $numbers }.
    }
    .hint = Une autre personne doit s’en charger : doleances attribuer { $numbers } --à MEMBRE
say-recusal-lifted = Conflit d’intérêts de { $officer } envers { $toward } levé.
say-recusals-imported = { $officer } est en conflit d’intérêts avec { $count ->
        [one] une requête ouverte qui vient d’être importée : { $numbers }.
       *[other] { $count } requêtes ouvertes qui viennent d’être importées, dont : { $numbers }.
    }

## Réglages

say-setting-changed = Réglage { $name } : { $value }

## Consultations, consentements et étapes

say-consent-refused = Si ce refus empêche de connaître les faits, la requête peut être classée sans suite; la personne en est alors informée.
    .hint = Pour la classer, une fois la personne informée : doleances clore { $number } --issue sans-suite --par MODE --texte "Ce qui lui a été dit"
say-nobody-knows = Personne n’a eu connaissance de l’identité : aucune n’est au dossier, et aucun consentement n’est accordé.

## Enjeux

done-issue-raised = L’enjeu { $number } est soulevé. Pour y rattacher des requêtes : doleances enjeu lier { $number } NUMÉRO
say-no-issue = Aucun enjeu à afficher. Pour en soulever un : doleances enjeu ajouter --titre TITRE

## Dossiers du Protecteur du citoyen

done-ombudsman-opened = Le dossier { $number } du Protecteur du citoyen est inscrit. Pour consigner un échange : doleances protecteur consigner { $number } --sortant --par MODE --texte RÉSUMÉ
say-ombudsman-followed = Le dossier { $number } reste ouvert jusqu’à ce que les suites soient données.
    .hint =
        Pour suivre une recommandation : doleances mesure ajouter --type recommandation --origine protecteur:{ $number } --titre TITRE
        Pour fermer le dossier alors : doleances protecteur modifier { $number } --fermer
say-ombudsman-unanswered = Attention : la question du { $asked } est restée sans réponse au dossier { $number }, qui ne l’attend plus une fois fermé.
    .hint = Si elle a eu sa réponse, consignez-la à sa date : doleances protecteur consigner { $number } --sortant --par MODE --texte RÉSUMÉ --le DATE
say-no-ombudsman = Aucun dossier du Protecteur du citoyen à afficher.
    .hint = Pour en ouvrir un : doleances protecteur ajouter

## Incidents de confidentialité

say-incident-unassessed = Il reste à évaluer le risque de préjudice : doleances incident modifier { $record }
say-no-incident = Aucun incident à afficher. Pour en inscrire un : doleances incident ajouter

## Mesures

done-measure-proposed = La mesure { $number } est proposée. Pour la suite : doleances mesure modifier { $number } --état acceptée
done-measure-implemented = La mesure { $number } est réalisée. Il reste à la vérifier : doleances mesure modifier { $number } --état vérifiée
say-no-measure = Aucune mesure à afficher. Pour en proposer une : doleances mesure ajouter --type recommandation --titre TITRE --origine NUMÉRO

## Enjeux que les chiffres proposent

say-no-past = Le registre n’a encore aucun passé auquel comparer ce trimestre.
say-nothing-proposed = Du { $from } au { $to }, aucun motif ne s’écarte de son passé ({ $past_from } à { $past_to }).

## Lettres

say-letter-file = Pour la lettre elle-même, à ouvrir et à imprimer, ajoutez : -o lettre.docx
say-manual-written = { $count } pages de manuel écrites dans { $path }. Pour lire : man -M { $path }/fr doleances-trier
say-templates-written = Gabarits écrits dans { $path }. Ceux qui sont dans { $beside } remplacent ceux du programme, fichier par fichier.

## Une année pour essayer

say-demo = { $count } requêtes { $years ->
        [one] d’une année inventée
       *[other] de { $years } années inventées
    } sont dans { $path }.
    .hint =
        Pour regarder :
        doleances --registre { $path } échéances
        doleances --registre { $path } rapport année { $year }

## Éditions de rapports, et le registre tel qu’il était

say-edition-frozen = Édition { $number } figée le { $on } par { $officer } : { $period }, registre de { $entries ->
        [one] { $entries } inscription
       *[other] { $entries } inscriptions
    }, empreinte { $digest }
    .hint = Pour voir ce qui bougera depuis : doleances rapport écarts { $number }
say-no-edition = Aucune édition. Pour en figer une : doleances rapport figer mois AAAA-MM

## Édition publiée

say-published = Édition publiée { $number } inscrite au journal le { $on } : { $period }.
    .hint = Pour voir ses répartitions : doleances afficher { $number }
say-published-before = Édition publiée { $number }, déjà inscrite le { $on } : { $period }, mêmes chiffres.
say-publish-dry-run = Simulation : rien n’est inscrit, et ce qui est montré n’est pas une édition publiée.

## Le dossier d’une personne

say-changed-meanwhile = Quelque chose a été inscrit entre-temps : la question se pose de nouveau.
say-erased = { $number } : effacé des tables, de l’historique et de l’index.
say-person-found = { $count ->
        [0] Aucune requête de cette personne. Les textes se cherchent par doleances chercher MOTS.
       *[other] Pour son dossier entier : doleances dossier { $numbers } -o dossier.docx --raison RAISON
    }
say-persons-found = Ces requêtes sont de plusieurs personnes : cherchez le nom entier, le courriel ou le téléphone de l’une d’elles.
    .hint = Pour voir de qui est l’une d’elles : doleances afficher NUMÉRO --identité --raison RAISON
say-person-conflicts = Les requêtes avec lesquelles vous êtes en conflit d’intérêts sont laissées de côté, s’il y en a : une autre personne de l’équipe les cherche.
say-person-named = { $count ->
        [one] Un autre dossier l’a dans ses textes, d’aujourd’hui ou d’avant : { $records }.
       *[other] { $count } autres dossiers l’ont dans leurs textes, d’aujourd’hui ou d’avant : { $records }.
    }
    .hint = Pour en lire un : doleances afficher NUMÉRO --historique
say-dossier-of-several = Ces requêtes ne sont pas toutes d’une même personne (nom, courriel ou téléphone) : ne remettez à quelqu’un que les siennes.
    .hint = Pour voir de qui est l’une d’elles : doleances afficher NUMÉRO --identité --raison RAISON
say-dossier-nothing-marked = Aucun passage n’est marqué à caviarder : le programme ne reconnaît que les noms qui sont au registre. Relisez le dossier.
say-dossier-review = À revoir avant la remise, et à caviarder au besoin. Seuls les noms que le registre connaît, ou qui suivent un titre, sont marqués ⟦ ⟧ :
say-leak = { $place } : { $particular }, « { $words } ».
say-list-leaks = Cette liste le dit tel qu’il a été écrit. Ce qui quitte le bureau sort par : doleances exporter requêtes
say-title-leaks = Ce titre quitte le bureau tel quel, avec les rapports et les exportations : mieux vaut n’y nommer personne.
done-amendment-refused = { $number } : refus de corriger consigné; il suit le dossier et les formulaires aux unités.

## La journée

say-rows = { $count ->
        [0] Aucune ligne.
        [one] { $count } ligne.
       *[other] { $count } lignes.
    }

## Conservation

say-none-expired = Aucune requête n’est à détruire.
say-retention-barred = Laissées de côté, une autre personne de l’équipe s’en charge (conflit d’intérêts ou première décision; politique-cadre, 2.2) : { $numbers }
say-recurrence-key = La clé des récurrences est gardée jusqu’au { $until }. Ensuite : doleances conservation appliquer recurrence_key --autorisée-par NOM
say-key-kept = Aucune clé des récurrences n’est à détruire.
say-key-destroyed = La clé des récurrences est détruite : plus personne n’est reconnu des requêtes détruites jusqu’ici.
say-no-certificate = Rien n’a été détruit par une règle.
say-linked-whole = Rattachement de { $number } : { $record }, qui n’en répète rien et demeure.
say-destroyed-repeated = Rattachement de { $number } : { $record }, qui en répète ou en vient et demeure tel quel : { $fields }.
    .hint = Si une personne y est nommée : doleances effacer { $id } CHAMP --raison RAISON
say-destroyed = { $count ->
        [one] { $count } requête détruite
       *[other] { $count } requêtes détruites
    } par la règle « { $rule } ». Le certificat : doleances conservation certificats
say-copies-remain = Les copies faites avant l’effacement (sauvegardes, exportations, lettres, dossiers, registres mis de côté par « restaurer ») en contiennent encore les mots : elles sont à détruire à leur tour.
say-copy-beside = À côté du registre, à détruire aussi : { $path }

## Approbations, commentaires et activités du bureau

done-activity-logged = { $number } : { $act }. Pour la retirer : doleances annuler { $number }
say-no-activity = Aucune activité à afficher. Pour en inscrire une : doleances activité ajouter --type formation --texte TEXTE

## Dénonciations

done-erased = { $number } : dirigée vers le Protecteur du citoyen; rien n’en est conservé.
say-disclosure-erases = { $number } serait une dénonciation, dirigée vers le Protecteur du citoyen. Ceci en est effacé pour de bon :
say-disclosure-drops = Une dénonciation est dirigée vers le Protecteur du citoyen. Ceci n’en est pas gardé :
say-disclosure-contact = Si la personne n’en est pas encore informée, notez d’abord de quoi la joindre (« { $field } ») : le registre ne l’aura plus.
say-disclosure-repeated = Rattachement : { $record }, qui en répète ou en vient. Y est effacé aussi, pour de bon : { $fields }.
say-disclosure-same = Rattachement : { $record }, qui la répète ou nomme qui la fait, dans ce qui reste : { $fields }.
    .hint = Si c’est la même dénonciation : doleances trier { $record } --irrecevable disclosure --par MODE
        Sinon, pour l’en retirer : doleances effacer { $record } CHAMP --raison RAISON
say-disclosure-close = Pour la fermer : doleances clore { $number } --issue irrecevable --le { $on }
say-no-ground = Attention : { $number } est fermée sans motif.
say-no-reasons = Attention : { $number } est fermée sans raisons ni texte de réponse; sa lettre ne pourra pas s’écrire.
say-no-contact = Attention : rien au dossier de { $number } ne dit comment joindre la personne par ce mode ({ $channel }).
say-way-back = Pour défaire cet acte : doleances annuler { $number }
