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
    .hint = S’il vous convient, reprenez la commande en ajoutant --yes.

holidays-extended = prolongé par règle
holidays-name = Jour férié
holidays-observed-for = Au lieu du
holidays-source = Source

list-refusal-already-timed = La norme « { $by } » mesure déjà les requêtes de type « { $kind } » : « { $code } » n’en mesurerait aucune.
    .hint = Pour qu’elle la remplace, retirez d’abord l’autre : doleances reference retirer standard { $by }
list-refusal-in-the-future = La date du { $on } est à venir : nous sommes le { $today }. Un acte peut être inscrit en retard, jamais d’avance.
    .hint = Donnez une date qui va jusqu’au { $today }.

reference-business-days = { $length ->
        [one] { $length } jour ouvrable, cible de { $target } %
       *[other] { $length } jours ouvrables, cible de { $target } %
    }
reference-calendar-days = { $length ->
        [one] { $length } jour de calendrier, cible de { $target } %
       *[other] { $length } jours de calendrier, cible de { $target } %
    }
reference-code = Code
reference-default = norme de tout ce qu’aucune autre ne mesure
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
       *[other] { $number } est confiée à { $handler }.
    }
say-holiday-removed = Le { $day } ({ $name }) est travaillé : { $source }.
say-holidays-beyond = Les jours fériés sont confirmés jusqu’à la fin de { $year }; ensuite, ils sont prolongés par règle.
say-item-added = Ajouté à la liste « { $list } » : { $code } ({ $label }).
say-item-renamed = Changé dans la liste « { $list } » : { $code } ({ $label }).
say-item-retired = Retiré de la liste « { $list } » : { $code } ({ $label }). Les requêtes qui le portent le gardent.
say-list-empty = La liste « { $list } » est vide.

usage-both-labels = Il manque { $flags }.
    .hint = Le libellé se donne en français et en anglais (--fr et --en); --fr suffit pour un membre de l’équipe ou une unité, dont le nom ne se traduit pas.
usage-not-a-code = « { $typed } » n’a pas la forme d’un code : des lettres minuscules sans accent, des chiffres, « _ », « - » ou « . », 64 au plus.
    .hint = Par exemple : { $nearest }
usage-not-a-handler = « { $typed } » ne dit pas à qui confier la requête.
    .hint = Écrivez bureau, unit:UNITÉ ou partner:PARTENAIRE.
usage-rename-to-what = Il manque le nouveau libellé.
    .hint = Ajoutez --fr LIBELLÉ, --en LIBELLÉ ou les deux.
usage-unknown-list = « { $typed } » n’est pas une liste du registre. Listes : { $names }.

help-hand = Confier des requêtes à l’unité qui a servi la personne, à un partenaire, ou les reprendre au bureau
help-hand-numbers = Numéros des requêtes : 2026-0042, ou 42 pour cette année
help-hand-to = À qui : bureau (office), unit:UNITÉ ou partner:PARTENAIRE
help-hand-on = Date de l’acte (aujourd’hui si rien n’est dit)
help-hand-dry_run = Montrer ce qui serait écrit, sans rien écrire

help-holidays = Les jours fériés du bureau
help-holidays-list = Montrer les jours fériés d’une année
help-holidays-list-year = Année (cette année et la prochaine si rien n’est dit)
help-holidays-add = Ajouter un jour férié par décret, après avoir montré les échéances qui se déplacent
help-holidays-add-date = Le jour, AAAA-MM-JJ
help-holidays-add-name = Nom du jour férié
help-holidays-add-source = Décret, directive ou note qui le dit
help-holidays-add-yes = Ne pas demander de confirmer
help-holidays-add-on = Date de l’acte (aujourd’hui si rien n’est dit)
help-holidays-add-dry_run = Montrer l’effet, sans rien écrire
help-holidays-remove = Retirer un jour férié, qui devient un jour ouvrable, après avoir montré les échéances qui se déplacent
help-holidays-remove-date = Le jour, AAAA-MM-JJ
help-holidays-remove-source = Décret, directive ou note qui le dit
help-holidays-remove-yes = Ne pas demander de confirmer
help-holidays-remove-on = Date de l’acte (aujourd’hui si rien n’est dit)
help-holidays-remove-dry_run = Montrer l’effet, sans rien écrire

help-reference = Les listes du registre : types, modes, unités, motifs, normes…
help-reference-list = Montrer les listes, ou le contenu de l’une d’elles
help-reference-list-list = La liste : kind, channel, unit, standard… ou son nom français
help-reference-add = Ajouter un élément à une liste
help-reference-add-list = La liste : kind, channel, unit, standard… ou son nom français
help-reference-add-code = Code, court et définitif : lettres minuscules sans accent, chiffres, « _ », « - » ou « . »
help-reference-add-fr = Libellé français
help-reference-add-en = Libellé anglais (facultatif pour un membre de l’équipe ou une unité)
help-reference-add-parent = L’élément de la même liste dont celui-ci dépend, comme le secteur d’une unité
help-reference-add-note_fr = Règle à montrer avec ce choix, en français
help-reference-add-note_en = Règle à montrer avec ce choix, en anglais
help-reference-add-source = Le document qui le dit
help-reference-add-account = Compte informatique du membre de l’équipe
help-reference-add-length = Durée de la norme, dans son unité
help-reference-add-unit = Unité de la norme : business_days, calendar_days ou months
help-reference-add-target = Cible de la norme, en pourcentage
help-reference-add-kinds = Types de requête que la norme mesure, séparés par des virgules
help-reference-add-bodies = Organismes vers qui diriger la personne, séparés par des virgules
help-reference-add-on = Date de l’acte (aujourd’hui si rien n’est dit); une norme mesure ce qui est reçu à partir de là
help-reference-add-dry_run = Montrer ce qui serait écrit, sans rien écrire
help-reference-rename = Changer le libellé d’un élément; son code demeure
help-reference-rename-list = La liste : kind, channel, unit, standard… ou son nom français
help-reference-rename-code = Code ou libellé de l’élément
help-reference-rename-fr = Nouveau libellé français
help-reference-rename-en = Nouveau libellé anglais
help-reference-rename-on = Date de l’acte (aujourd’hui si rien n’est dit)
help-reference-rename-dry_run = Montrer ce qui serait écrit, sans rien écrire
help-reference-retire = Retirer un élément des choix; les requêtes qui le portent le gardent
help-reference-retire-list = La liste : kind, channel, unit, standard… ou son nom français
help-reference-retire-code = Code ou libellé de l’élément
help-reference-retire-on = Date de l’acte (aujourd’hui si rien n’est dit); une norme ne mesure plus ce qui est reçu à partir de là
help-reference-retire-dry_run = Montrer ce qui serait écrit, sans rien écrire
