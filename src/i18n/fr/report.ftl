## Rapports

report-empty = Rien pour cette période : { $sections }.

report-about-unfinished = La période n’est pas terminée : les chiffres sont provisoires.

report-flow-equation = Ouvertes au début { $start } + reçues { $received } + rouvertes { $reopened } − fermées { $closed } = ouvertes à la fin { $end }

report-unknown = Inconnu
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
report-beside-within_standard = Dans la norme
report-beside-late = Hors norme
report-beside-within_standard_percent = Part dans la norme
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

report-report-office = Bureau
report-report-period-from = Premier jour de la période
report-report-period-to = Dernier jour de la période
report-report-period-label = Période
report-report-extracted-on = Date d’extraction
report-report-register-digest = Empreinte du registre
report-report-register-entries = Inscriptions au journal
report-report-holiday-set = Jours fériés
report-report-filter-unit = Pour l’unité administrative
report-report-filter-sector = Pour le secteur
report-report-filter-program = Pour le programme ou service
report-report-filter-partner = Pour le partenaire

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
report-received-by-handler = Par prise en charge
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
report-admissibility-by-reason = Par raison d’irrecevabilité

report-closed = Fermetures
report-closed-by-handler = Par prise en charge
report-closed-by-unit = Par unité administrative
report-dispositions = Par issue

report-findings-with-finding = Plaintes fermées avec une conclusion
report-findings-substantiated = Fondées
report-findings-partly = Partiellement fondées
report-findings-unsubstantiated = Non fondées
report-findings-percent-substantiated = Part des plaintes fondées, en tout ou en partie
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
report-within = { $count ->
    [0] Dans la norme
    [one] En { $length }
   *[other] Dans les { $length }
  }
report-target-reached = , cible { $target } atteinte
report-target-missed = , cible { $target } manquée
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
report-times-acknowledgement-not-owed = Sans accusé de réception, aucun n’étant dû
report-times-acknowledgement-missing = Accusés de réception qui manquent
report-times-acknowledgement-within-target-percent = Part dans la cible
report-times-acknowledgement-target-days = Cible, en jours ouvrables
report-times-acknowledgement-mean = Délai moyen, en jours ouvrables
report-times-acknowledgement-median = Délai médian
report-times-acknowledgement-p90 = 90e centile
report-times-acknowledgement-max = Délai le plus long
report-acknowledged-within = { $days ->
    [one] Accusé en { $days } jour ouvrable
   *[other] Accusé en { $days } jours ouvrables
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
report-open-by-unit = Par unité administrative

report-cases = { $count ->
    [0] Rien ne compose ce chiffre : il vaut 0.
    [one] { $count } { $of ->
        [requests] requête
        [grounds] motif
        [consultations] consultation
        [measures] mesure
        [issues] enjeu
        [files] dossier
       *[acts] acte
      } compose ce chiffre.
   *[other] { $count } { $of ->
        [requests] requêtes
        [grounds] motifs
        [consultations] consultations
        [measures] mesures
        [issues] enjeux
        [files] dossiers
       *[acts] actes
      } composent ce chiffre.
  }
report-cases-status = L’état montré est celui du { $on }, et non celui de la fin de la période.

note-report-unit = Une requête est comptée une fois par chiffre. Une fermeture l’est autant de fois que la requête a été fermée, un motif autant de fois qu’une plainte en porte. Une conclusion est comptée à chaque fermeture qui la porte.
note-report-flow = Reçues selon la date de réception, fermées selon la date de fermeture. Une requête fermée puis rouverte compte dans les deux. L’égalité du mouvement est vérifiée requête par requête avant toute impression.
note-report-admissibility = Les parts se rapportent aux requêtes reçues dont la recevabilité est décidée. Celles dont la source n’en dit rien sont non décidées, ou fermées sans décision.
note-report-findings = Seules les plaintes ont une conclusion. La part des fondées est celle des fondées et partiellement fondées sur les plaintes fermées avec une conclusion dans la période.
note-report-grounds = Une plainte peut porter plusieurs motifs : les plaintes d’un tableau de motifs peuvent dépasser en somme le nombre de plaintes. Celle qui a été fermée deux fois dans la période y a ses conclusions de la dernière.
note-report-days = Le jour de réception n’est pas compté, le dernier l’est. Jour ouvrable : du lundi au vendredi, sauf les jours fériés du bureau. Délais et âges sont en jours ouvrables, même quand une norme se compte autrement. Délai net : moins les suspensions, où le bureau attendait un document de la personne; délai brut : suspensions comprises.
note-report-times = Moyenne, médiane, 90e centile (par rang) et part dans la norme portent sur les fermetures de la période dont le délai est connu. Chaque fermeture est mesurée depuis la réception, ou depuis la réouverture qui la précède : le temps où la requête était fermée ne compte pas.{ $duplicates ->
        [yes] {" "}Un doublon n’a pas de délai : il compte parmi les reçues et les fermées, et sa communication est traitée sous un autre numéro.
       *[no] {""}
    }
note-report-months = Par mois : requêtes reçues et fermetures du mois, requêtes ouvertes à la fin de son dernier jour compris dans la période. Délais : jours nets des fermetures du mois.{ $partial ->
        [yes] {" "}Un mois qui n’est pas compris en entier dans la période donne ses jours entre parenthèses.
       *[no] {""}
    }
note-report-acknowledgement = Les accusés de réception sont ceux des requêtes reçues dans la période, à ce jour.
note-report-open = L’âge, le retard et la suspension sont ceux du dernier jour de la période, ou du jour d’extraction s’il vient avant.
note-report-percent = Pourcentages arrondis au dixième; « s. o. » : sans objet, la base est nulle. « Inconnu » : non consigné.
note-report-standards = Chaque type de requête a sa norme, et sa fermeture y est mesurée comme elle se compte; un type sans norme n’est pas mesuré. La part dans la norme et sa cible sont celles des types que mesure la norme des plaintes au dernier jour de la période, chaque fermeture à la norme de sa réception{ $by_standard ->
        [yes] . Les autres normes sont au tableau « Par norme ».
       *[no] .
    }
note-report-holidays = La période dépasse la dernière année dont les jours fériés ont été vérifiés : ils sont prolongés selon la règle.
note-report-digest = Empreinte du registre ({ $entries ->
    [one] { $entries } inscription
   *[other] { $entries } inscriptions
  }) : { $digest }

## Satisfaction

report-satisfaction-count = Évaluations reçues
report-satisfaction-answer-rate = Taux de réponse
report-satisfaction-mean = Note moyenne, sur 5
report-satisfaction-scores = Par note

## Consultations, consentements et étapes

ledger-since = Depuis
ledger-until = Jusqu’au
ledger-who = Qui
ledger-access = À quel titre
ledger-entry = Inscription
ledger-by = Inscrit par
ledger-means = Mode
report-partners-requests = Requêtes qu’un organisme partenaire a traitées ou traite
report-partners-by-partner = Par organisme partenaire
report-handling-requests = Fermetures
report-handling-by-handler = Par prise en charge
report-consultations-count = Consultations de la période
report-consultations-asked = Questions posées
report-consultations-answered = Réponses reçues
report-consultations-within-due = Réponses reçues à temps
report-consultations-awaited = Réponses attendues à la fin
report-consultations-overdue = Dont en retard
report-consultations-within-due-percent = Réponses reçues à temps
report-answers-overdue = { $count ->
    [one] , une réponse attendue est en retard
   *[other] , { $count } réponses attendues sont en retard
  }
report-consultations-mean = Délai moyen
report-consultations-median = Délai médian
report-consultations-p90 = 90e centile
report-consultations-max = Délai le plus long
report-consultations-by-unit = Par unité consultée
report-consultations-asked-by-unit = Questions posées, par unité
report-consultations-answered-by-unit = Réponses reçues, par unité
report-consultations-within-due-by-unit = Réponses reçues à temps, par unité
report-consultations-overdue-by-unit = Réponses en retard, par unité
report-counts-consultations = Consult.
report-beside-days = Jours
report-beside-mean = Délai moyen
report-beside-median = Médiane
report-beside-p90 = 90e
report-beside-max = Max.
report-beside-asked = Posées
report-beside-answered = Réponses
report-beside-within_due = À temps
report-beside-overdue = En retard
note-report-partners = Organismes partenaires : une requête qu’un organisme partenaire traite, ou traitait à sa fermeture, n’est comptée qu’ici. Chaque ligne a son propre mouvement, qui se referme.
note-report-consultations = Une consultation compte si elle a été posée ou répondue dans la période, ou si sa réponse était attendue à la fin, sur une requête encore ouverte. Délai : jours ouvrables de la question à la réponse, pour les réponses reçues dans la période.
note-report-consultations-put = Pour une unité ou un secteur, les consultations sont celles qui lui ont été adressées, quelle que soit l’unité de la requête.

## Enjeux

report-published-titles = Recommandations, mesures et enjeux rendus publics

## Dossiers du Protecteur du citoyen dans les rapports

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
report-counts-ombudsman_answers = Réponses
report-counts-ombudsman_files = Dossiers
report-ombudsman-meaning = Un dossier conclu reste ouvert tant que le bureau donne suite à la conclusion et ne l’a pas fermé : il compte alors parmi les conclus et parmi les ouverts.
note-report-ombudsman = Dossiers du Protecteur du citoyen : reçus selon la date de réception, conclus selon la dernière conclusion de la période. Une réponse se compte depuis la question, ou depuis la réception, en jours ouvrables; un dossier peut en compter plusieurs.

## Mesures

rates-of-issue = Requêtes reçues rattachées à l’enjeu { $issue }, avant et depuis la réalisation.
rates-of-ground = Requêtes reçues ayant un motif de cette nature, avant et depuis la réalisation : { $nature }.
rates-of-ground-and-unit = Requêtes reçues ayant un motif de cette nature, avant et depuis la réalisation : { $nature } ({ $unit }).
rates-of-nothing = Rien à comparer : la mesure ne vise ni une nature de motif (--nature) ni un enjeu (--enjeu).
rates-no-past = Rien à comparer : le registre n’a aucune requête reçue avant la réalisation.
rates-column-days = Jours
rates-column-monthly = Par mois
rates-column-interval = Intervalle
rates-before = avant, { $from } → { $to }
rates-after = depuis, { $from } → { $to }
rates-interval = { $low } à { $high }
rates-not-shown = effet non démontré
rates-fall = baisse démontrée
rates-rise = hausse démontrée
rates-verdict = Résultat : { $verdict }.
rates-method = Intervalles exacts à 95 %. Un effet démontré n’en dit pas la cause.

## Mesures et enjeux dans les rapports

note-report-measures = Mesures : celles qui étaient à suivre au début de la période ou qui ont avancé pendant la période. Une mesure compte une fois à chaque état atteint dans la période; « en retard » et « en cours » valent au dernier jour, ou au jour d’extraction s’il vient avant.{ $postponed ->
        [yes] {" "}Une mesure est reportée quand son échéance a été déplacée.
       *[no] {""}
    }
note-report-issues = Enjeux : ouverts au début + soulevés + rouverts − résolus = ouverts à la fin. Les requêtes rattachées le sont dans la période; celles d’avant le sont dans la période précédente de même longueur.
report-beside-accepted = Accept.
report-beside-before = Avant
report-beside-implemented = Réalis.
report-beside-measures = Mesures
report-beside-proposed = Propos.
report-beside-refused = Refus.
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

## Récusation et conclusion

report-measures-awaiting-start = Acceptées, à entreprendre à la fin

## Rapport annuel

document-table = Tableau { $number }. { $title }
document-figure = Figure { $number }. { $title }
document-figure-data = Données de la figure
document-watch = À surveiller
document-year-before = { $value } un an plus tôt
page-contents = Table des matières
page-skip = Aller au contenu
cover-standard = Norme de réponse
report-promise = { $length }, cible { $target }
cover-acknowledgement = Accusé de réception
cover-holidays-public-service = treize jours de la fonction publique du Québec
cover-holidays-statutory = huit jours de la loi

highlight-substantiated = { $total ->
    [one] { $found ->
        [0] La seule plainte fermée avec une conclusion n’était pas fondée.
       *[other] La seule plainte fermée avec une conclusion était fondée, en tout ou en partie.
      }
   *[other] { $found ->
        [0] Aucune des { $total } plaintes fermées avec une conclusion n’était fondée.
        [one] Une seule des { $total } plaintes fermées avec une conclusion ({ $share }) était fondée, en tout ou en partie.
       *[other] { $others ->
            [0] Les { $total } plaintes fermées avec une conclusion étaient fondées
           *[other] { $found } des { $total } plaintes fermées avec une conclusion ({ $share }) étaient fondées
          }, en tout ou en partie.
      }
  }
highlight-both = { $one } et { $other }
highlight-measures = { $done ->
    [one] Une mesure a été réalisée.
   *[other] { $done } mesures ont été réalisées.
  }
highlight-issues = { $raised ->
    [0] Aucun nouvel enjeu n’a été soulevé
    [one] Un nouvel enjeu a été soulevé
   *[other] { $raised } nouveaux enjeux ont été soulevés
  }; { $resolved ->
    [0] aucun n’a été résolu.
    [one] un a été résolu.
   *[other] { $resolved } ont été résolus.
  }
highlight-ombudsman = Le Protecteur du citoyen { $received ->
    [0] n’a ouvert aucun dossier
    [one] a ouvert un dossier
   *[other] a ouvert { $received } dossiers
  }; { $concluded ->
    [0] il n’en a conclu aucun.
    [one] il en a conclu un.
   *[other] il en a conclu { $concluded }.
  }

report-plan-about = Mesures suivies pendant l’année, telles qu’elles étaient le { $on }{ $later ->
        [yes] , ou à leur proposition si elle est venue après.
       *[no] .
    }
followed-last = Recommandations du rapport annuel { $year }, telles qu’elles étaient le { $on }

reliability-about = Vérifications faites par le programme le { $checked }, au moment de tirer ce rapport du registre.
reliability-about-past = Vérifications faites par le programme le { $checked }, sur le registre tel qu’il était le { $on }, refait à partir de son journal. La structure du fichier et les pièces jointes n’ont pas été regardées.
reliability-check-chain = Chaîne des empreintes du journal, de la première inscription à la dernière ({ $entries })
reliability-check-file = Fichier, structure des tables et pièces jointes
reliability-result = { $exceptions ->
        [0] conforme
        [one] un écart
       *[other] { $exceptions } écarts
    }
reliability-holds = Les vérifications n’ont trouvé aucune anomalie.
reliability-broken = Les vérifications ont trouvé des anomalies : les chiffres de ce rapport sont à lire avec les écarts ci-dessus.
reliability-limits = Rien ne vérifie que ce qui est inscrit est exact ou complet. Que rien n’a été retiré de la fin du journal se prouve par une empreinte gardée ailleurs.

report-signature-declaration = Je réponds du contenu de ce rapport ({ $period }). À ma connaissance, et sous réserve de ce que dit la déclaration sur la fiabilité des données, il présente fidèlement ce que le registre contient.
definition-request = Toute communication adressée au bureau. Elle reçoit un numéro par année de réception, qui ne sert qu’une fois.
definition-complaint = Requête par laquelle une personne exprime son insatisfaction d’un service et attend une réponse.
definition-ground = Ce sur quoi porte une plainte : sa nature (délai, courtoisie, erreur…) et l’engagement concerné.
definition-admissible = Que le bureau peut examiner. Une requête irrecevable l’est pour une raison de la politique, et la personne en est informée.
definition-substantiated = Plainte dont au moins un motif est retenu selon un critère de la politique; partiellement fondée quand d’autres ne le sont pas.
definition-closing = Fin du traitement d’une requête.
definition-standard = Délai dans lequel le bureau s’est engagé à répondre, et part des réponses pour laquelle il s’y est engagé (la cible).
definition-measure = Mesure corrective, recommandation ou piste d’amélioration, suivie jusqu’à ce que quelqu’un ait vérifié qu’elle est en place.
definition-issue = Cause commune à plusieurs requêtes.
definition-partner = Organisme qui traite lui-même ses plaintes et qui est compté à part.
definition-ombudsman = Ombudsman du Québec. Il peut prendre un dossier en main, demander des renseignements et faire des recommandations.
# Comparaison avec la période précédente et la même période un an plus tôt.
report-points = { $points } { $by ->
    [one] point
   *[other] points
  }
report-compared-figure = Chiffre
report-compared-before = Préc.
report-compared-change = Écart
report-compared-year-ago = An préc.
report-published-year-before = Un an plus tôt
report-compared-year-change = Écart an
report-compared-previous = Comparaison : « préc. » est la période précédente, { $period }.
report-compared-year-before = « An préc. » est la même période un an plus tôt, { $period }.
report-compared-previous-partly = Comparaison : « préc. » est la période précédente, { $period }. La première requête du registre a été reçue le { $first } : il n’en connaît que ce qui suit.
report-compared-year-before-partly = « An préc. » est la même période un an plus tôt, { $period }. La première requête du registre a été reçue le { $first } : il n’en connaît que ce qui suit.
report-compared-moved = Ses chiffres ne sont plus ceux de l’édition { $edition }.
report-compared-with = { $against ->
    [previous] la période précédente
   *[year_before] la même période un an plus tôt
  }, { $period }
report-compared-none = Pas de comparaison avec { report-compared-with } : la première requête du registre a été reçue le { $first }.
report-compared-empty = Pas de comparaison avec { report-compared-with } : le registre ne contient aucune requête.
report-report-previous-from = Période précédente : premier jour
report-report-previous-to = Période précédente : dernier jour
report-report-previous-covered = Période précédente : part connue du registre
report-report-year-before-from = Un an plus tôt : premier jour
report-report-year-before-to = Un an plus tôt : dernier jour
report-report-year-before-covered = Un an plus tôt : part connue du registre
note-report-compared = Écart : la différence, puis la variation; en points entre deux parts, en jours entre deux délais. Les chiffres d’une période passée sont ceux que le registre donne aujourd’hui.
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
report-budget-to-recover = Réponses dans la norme qu’il faudrait de plus
budget-line = Dans la norme depuis le 1er { $month } : { $share } (cible { $target }), { $outlook }.
budget-left = { $count ->
    [0] plus aucun retard permis
    [one] encore un retard permis
   *[other] encore { $count } retards permis
  }
budget-safe = cible atteinte, quel que soit le retard de ce qui est ouvert
budget-lost = { $overdue ->
    [0] {""}
    [one] une ouverte en retard :{" "}
   *[other] { $overdue } ouvertes en retard :{" "}
  }il faudrait { $count ->
    [one] une réponse
   *[other] { $count } réponses
  } dans la norme { $open ->
    [0] de plus
    [one] en plus de celle qui peut encore l’être
   *[other] en plus des { $open } qui peuvent encore l’être
  }
budget-lost-for-good = cible manquée pour l’année

## Éditions de rapports, et le registre tel qu’il était

keys-key = Clé
keys-counts = Compte
keys-whole = Part de
keys-definition = Définition
keys-share = ({ $of }) ÷ ({ $whole })
keys-days = Jours ou notes de ce que compte { $of }
keys-target = Ce que le bureau s’est engagé à atteindre pour ce que compte { $of }
keys-population-every-case = Requêtes dont il s’est passé quelque chose dans la période, ou qui étaient ouvertes
keys-population-open-at-start = Requêtes reçues avant le premier jour et qui n’étaient pas fermées la veille
keys-population-received = Requêtes reçues dans la période
keys-population-reopened = Réouvertures de la période
keys-population-closed = Fermetures de la période; une requête fermée deux fois compte deux fois
keys-population-open-at-end = Requêtes reçues au plus tard le dernier jour et qui n’étaient pas fermées ce soir-là
keys-population-found = Fermetures de plaintes, dans la période, avec une conclusion
keys-population-found-grounds = Motifs des plaintes fermées avec une conclusion, tels qu’ils étaient à la dernière de ces fermetures
keys-population-upheld = De ces motifs, ceux qui fondent la plainte en tout ou en partie; sinon, la plainte fondée elle-même
keys-population-received-grounds = Motifs des plaintes reçues dans la période
keys-population-handled = Fermetures de la période dont le délai est connu, une fois par prise en charge
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
keys-budget = Marge de retard : ce que permet la cible, une fois comptées les fermetures de l’année et les requêtes ouvertes
report-about-past = Le registre est montré tel qu’il était le { $on }, sans ce qui y a été inscrit depuis. Empreinte d’alors : { $digest }
diff-since-day = Registre tel qu’il était le { $on }
diff-then = Alors : { $on }{ $officer ->
        [none] {""}
       *[other] , édition figée par { $officer }
    }; { $entries ->
        [one] { $entries } inscription
       *[other] { $entries } inscriptions
    }, empreinte { $digest }.
diff-now = Comparé au registre du { $on }; { $entries ->
        [one] { $entries } inscription
       *[other] { $entries } inscriptions
    }, empreinte { $digest }.
diff-since = { $count ->
        [0] La chaîne du journal est vérifiée jusqu’au bout. Aucune inscription depuis.
        [one] La chaîne du journal est vérifiée de l’une à l’autre. Une inscription depuis, par { $officers }.
       *[other] La chaîne du journal est vérifiée de l’une à l’autre. { $count } inscriptions depuis, par { $officers }{ $idle ->
            [0] .
            [one] . L’une d’elles n’a fait bouger aucun chiffre.
           *[other] . { $idle } n’ont fait bouger aucun chiffre.
        }
    }
diff-redrawn = Attention : { $count ->
        [one] un chiffre gardé n’est pas celui
       *[other] { $count } chiffres gardés ne sont pas ceux
    } que ce programme tire du registre d’alors, selon les mêmes définitions (version { $now }) : { $keys }.
diff-redefined = Les définitions ont changé depuis (version { $definitions }, maintenant { $now }) : { $count ->
        [one] un chiffre gardé n’est pas celui
       *[other] { $count } chiffres gardés ne sont pas ceux
    } que ce programme tire du registre d’alors : { $keys }.
diff-nothing = Rien n’a bougé : chaque chiffre est celui d’alors.
diff-before = Alors
diff-after = Comparé
diff-records = Entrées (+) et sorties (−)
diff-others = { $count ->
        [one] Un autre chiffre a bougé aussi
       *[other] { $count } autres chiffres ont bougé aussi
    } : doleances rapport écarts { $since } --format csv
diff-time = Sans acte au dossier depuis : { $records }. Le temps a passé, la période n’étant pas terminée.
diff-no-act = Sans acte au dossier depuis : { $records }. Un acte sur le registre ou sur un autre dossier les fait compter autrement.
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

chart-times-title = Délai net de réponse, par mois
chart-times-finding = Le délai médian va de { $least } à { $most } jours ouvrables selon le mois.
chart-times-over = Le 90e centile { $over ->
    [0] ne dépasse jamais { $standard }
   *[other] dépasse { $standard } pendant { $over } des { $months } mois
  }.
chart-within-title = Part des réponses dans la norme, par mois
chart-within-finding = La part va de { $least } ({ $worst }) à { $most } selon le mois.
chart-within-under = { $under ->
    [0] Elle n’est jamais sous la cible
   *[other] Elle est sous la cible pendant { $under } des { $months } mois
  }.
chart-line-median = Médiane
chart-line-p90 = 90e centile
chart-line-within = Dans la norme
chart-axis-count = Requêtes dans le mois
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

## Édition publiée

report-about-replaces = Elle remplace l’édition { $edition } de la même période.
report-about-published = Édition publiée { $edition }, chiffres du { $on }.
note-report-published-standards = La part dans la norme compte les fermetures des types que mesure la norme des plaintes au dernier jour de la période, chacune à la norme qui valait à sa réception, suspensions déduites; les délais comptent toutes les fermetures. Jour ouvrable : du lundi au vendredi, sauf les jours fériés.
note-report-published-standard = Norme « { $standard } » : { $length } ou moins, suspensions déduites. La part ne compte que les fermetures qu’elle mesure; les délais les comptent toutes. Jour ouvrable : du lundi au vendredi, sauf les jours fériés.
report-about-unknown-published = Le registre ne connaît rien de cette période.
report-about-known-partly-published = Le registre commence au cours de cette période et ne connaît rien de ce qui précède.
report-others = Autres
report-published-count = Nombre
report-published-findings = Par conclusion
report-published-left-out = « { $table } » : non publié, faute de nombres assez grands.
note-report-fold = Dans chaque répartition, les lignes de { $most ->
    [1] 1
   *[other] 1 à { $most }
 } sont réunies sous « Autres », avec les plus petites qui suivent s’il le faut : au moins deux lignes, et au moins { $threshold } en tout. Celles de 0 sont alors omises.
note-report-check = On vérifie (programmation linéaire) que toutes les éditions ensemble ne laissent retrouver aucun petit nombre; sinon, d’autres lignes sont réunies.
note-report-published-partners = Les requêtes que traite un organisme partenaire ne sont pas comptées ici.
note-report-published = L’édition publiée { $edition } de cette période a été inscrite le { $on }.
report-report-covered = Part de la période connue du registre
report-about-unknown = Le registre ne connaît rien de cette période : sa première requête a été reçue le { $first }.
report-about-unknown-empty = Le registre ne connaît rien de cette période : il ne contient aucune requête.
report-about-known-partly = Le registre commence le { $first } : rien d’avant n’est compté.
report-published-edition = Édition publiée
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
brief-open = Ouvertes à la fin
brief-open-late = { $count ->
    [0] { $on_time ->
        [0] {""}
       *[other] aucune en retard
      }
    [one] { $on_time ->
        [0] en retard
       *[other] dont une en retard
      }
   *[other] { $on_time ->
        [0] toutes en retard
       *[other] dont { $count } en retard
      }
  }
brief-fraction = { $part } sur { $whole }
brief-target = { $fraction }, cible { $target } { $missing ->
    [0] atteinte
    [one] manquée d’une réponse
   *[other] manquée de { $missing } réponses
  }
brief-to-date = { $until ->
    [none] Depuis { $month }
   *[other] D’{ $month } à { $until }
  }
brief-mean = Délai moyen, tous types (jours)
brief-p90 = neuf sur dix en { $days } ou moins
brief-month-share = { $month } ({ $fraction }, { $share })
brief-ground-before = , contre { $count } { $kind ->
    [month] le mois d’avant
    [quarter] le trimestre d’avant
    [year] l’année d’avant
   *[range] la période d’avant
  }
brief-point-ground = { $others ->
    [0] Les { $total } motifs sont de nature { $nature }{ $before }.
   *[other] Le motif le plus fréquent est { $nature } : { $count } des { $total } motifs{ $before }.
  }
brief-point-grounds = Les motifs les plus fréquents sont { $nature } : { $count } chacun, sur { $total } motifs.
brief-grounds = Motifs des plaintes reçues ({ $count })
brief-chart = Reçues et fermées, par mois
brief-chart-finding = Reçues : { $received } en { $from }, { $received_last } en { $to }; fermées : { $closed }, puis { $closed_last }.
brief-days = Du { $from } au { $to } · chiffres du { $on }
brief-late-by = { $number } ({ $days } j)
brief-named = { $records }{ $others ->
    [0] {""}
    [one] { " " }et { $others } autre
   *[other] { " " }et { $others } autres
  }
brief-watch-late = En retard{ $over ->
    [yes] { " " }le { $on }
   *[no] {""}
  } : { $records }.
brief-watch-partners = { $count ->
    [one] Une requête en retard chez un organisme partenaire.
   *[other] { $count } requêtes en retard chez des organismes partenaires.
  }
brief-watch-months = Sous la cible : { $records }.
brief-watch-standard = { $standard } : { $within } sur { $total } en { $length }, cible { $target }.
brief-watch-acknowledged = Accusés de réception : { $total ->
    [0] {""}
   *[other] { $within } sur { $total } en { $days } { $days ->
        [one] jour
       *[other] jours
      } ({ $share }){ $missing ->
        [0] {""}
       *[other] , et{" "}
      }
  }{ $missing ->
    [0] .
    [one] une requête n’en a pas.
   *[other] { $missing } requêtes n’en ont pas.
  }
brief-watch-unit = Consultations : { $unit }, { $total ->
    [0] aucune réponse, { $overdue } en retard.
   *[other] { $within } à temps sur { $total } { $total ->
        [one] réponse
       *[other] réponses
      }{ $overdue ->
        [0] .
        [one] , une autre est en retard.
       *[other] , { $overdue } autres sont en retard.
      }
  }
brief-watch-measures = { $count ->
    [one] Mesure en retard
   *[other] Mesures en retard
  } : { $records }.
brief-watch-ombudsman = { $count ->
    [one] Une réponse au Protecteur du citoyen est en retard.
   *[other] { $count } réponses au Protecteur du citoyen sont en retard.
  }
brief-note = Délais en jours ouvrables, suspensions déduites. Registre : { $entries ->
    [one] { $entries } inscription
   *[other] { $entries } inscriptions
  }, empreinte { $digest }.
brief-note-standards = La part dans la norme est celle de la norme « { $standard } »; { $other ->
    [0] {""}
    [one] une fermeture d’un autre type a sa propre norme
   *[other] { $other } fermetures d’autres types ont leur propre norme
  }{ $none ->
    [0] .
   *[other] { $other ->
        [0] { $none ->
            [one] une fermeture n’a pas de norme.
           *[other] { $none } fermetures n’ont pas de norme.
          }
       *[other] { $none ->
            [one] , une n’en a pas.
           *[other] , { $none } n’en ont pas.
          }
      }
  }
brief-note-partners = { $count ->
    [one] En outre, { $count } requête que traite ou a traitée un organisme partenaire est comptée
   *[other] En outre, { $count } requêtes que traitent ou ont traitées des organismes partenaires sont comptées
  } à part, dans le détail.
brief-as-of = Chiffres du { $on }
brief-foot-more = détail : --détail · page : -o { $name }.html
brief-foot-register = empreinte { $digest }
brief-ground = Nature
units-unit = Unité
units-none = Sans unité
units-sector = { $unit } (sans unité)
years-provisional = { $year } (provisoire)
report-beside-upheld = Fondées, en tout ou en partie
report-filtered = Pour : { $parts }.
report-filtered-sector = { $name } et ses unités

## Le dossier d’une personne

note-erased = (texte effacé)

## Approbations, commentaires et activités du bureau

report-approved-otherwise = L’édition { $edition } de cette période, approuvée ou commentée, a d’autres chiffres que ce rapport-ci.
report-approval = Édition { $edition } de ce rapport. { $line }
report-comment-unit = { $unit }, { $on }

## Rapport de plusieurs registres

offices-office = Bureau
offices-open-at-start = Au début
offices-owner = { $title } et { $count ->
    [one] un autre bureau
   *[other] { $count } autres bureaux
    }
offices-register = { $file }, { $entries ->
    [one] { $entries } inscription
   *[other] { $entries } inscriptions
    }, empreinte { $digest }
offices-note = Les délais de chaque bureau sont tenus à sa norme; la médiane et les centiles sont ceux des jours de tous les bureaux réunis.
offices-since = { $office } (première requête reçue le { $first })
offices-empty = { $office } (aucune requête)
offices-unshared = Des listes n’ont pas les mêmes codes dans tous les registres : { $lists }. Tout est compté par code.
offices-disputed = Des codes qui ne disent pas la même chose partout : { $lists }. Ils sont comptés ensemble, sous le nom que leur donne le premier registre.
report-about-offices = Extraction : { $on }. Le registre de chaque bureau et son empreinte sont au tableau « Par bureau ».
report-about-offices-partly = { $count ->
        [one] Un registre ne connaît rien de cette période, ou n’en connaît que la fin : { $offices }.
       *[other] { $count } registres ne connaissent rien de cette période, ou n’en connaissent que la fin : { $offices }.
    }
