## Rapports

heading-report = Rapport sur les requêtes
heading-report-flow = Mouvement
heading-report-received = Requêtes reçues
heading-report-admissibility = Recevabilité des requêtes reçues
heading-report-closed = Requêtes closes
heading-report-findings = Conclusions sur les plaintes closes
heading-report-grounds = Motifs des plaintes reçues
heading-report-times = Délais de réponse
heading-report-acknowledgement = Accusés de réception
heading-report-open = Requêtes ouvertes à la fin de la période
heading-report-method = Méthode

report-empty-received = Aucune requête reçue dans la période.
report-empty-admissibility = Aucune requête reçue dans la période.
report-empty-closed = Aucune requête close dans la période.
report-empty-findings = Aucune plainte close avec une conclusion dans la période.
report-empty-grounds = Aucun motif de plainte reçue dans la période.
report-empty-times = Aucun délai à mesurer : rien n’a été clos ni suspendu dans la période.
report-empty-acknowledgement = Aucune requête reçue dans la période.
report-empty-open = Aucune requête ouverte à la fin de la période.

report-about-period = Période : du { $from } au { $to }, les deux jours compris.
report-about-extraction = Extraction : { $on }, registre de { $entries ->
    [one] { $entries } inscription
   *[other] { $entries } inscriptions
  }.
report-about-unit = Unité de compte : la requête, sauf là où une colonne dit « Clôtures » ou « Motifs ».
report-about-holidays = Jours fériés : { $set }.
report-about-unfinished = La période n’est pas terminée : les chiffres sont ceux du { $on }.
report-holidays-public-service = les treize jours de la fonction publique du Québec, tels que le registre les tient
report-holidays-statutory = les huit jours de la loi, tels que le registre les tient

report-flow-equation = Ouvertes au début { $start } + reçues { $received } + rouvertes { $reopened } − closes { $closed } = ouvertes à la fin { $end }

report-fact = { $label } : { $value }
report-row-beside = { $row } : { $column }
report-unknown = Inconnu
report-nobody = Non attribuée
report-not-applicable = s. o.
report-rounding = Les pourcentages totalisent { $sum } en raison des arrondis.
report-counts-requests = Requêtes
report-counts-closings = Clôtures
report-counts-reopenings = Réouvertures
report-counts-grounds = Motifs
report-beside-complaints = Plaintes
report-beside-substantiated = Fondés
report-beside-partly = En partie
report-beside-unsubstantiated = Non fondés
report-beside-undecided = Sans concl.

report-period-year = Année financière { $year }
report-period-quarter = T{ $quarter } { $year } ({ $from } – { $to })
report-period-month = { $month } { $year }
report-period-range = Du { $from } au { $to }
report-day = { $day } { $month } { $year }
report-day-of-month = { $day } { $month }
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
report-flow-closed = Closes
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
report-admissibility-pending = Non décidées
report-admissibility-decided = Décidées
report-admissibility-transferred = Transférées à un autre organisme
report-admissibility-percent-admissible = Part des recevables
report-admissibility-percent-inadmissible = Part des irrecevables
report-admissibility-by-reason = Par motif d’irrecevabilité

report-closed = Clôtures
report-closed-by-handler = Par responsable du traitement
report-closed-by-unit = Par unité administrative
report-dispositions = Par issue

report-findings-with-finding = Plaintes closes avec une conclusion
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
report-grounds-by-commitment = Par engagement

report-times-count = Clôtures dont le délai est connu
report-times-unknown = Clôtures dont le délai est inconnu
report-times-mean = Délai net moyen, en jours
report-times-median = Délai net médian
report-times-p90 = 90e centile du délai net
report-times-max = Délai net le plus long
report-times-gross-mean = Délai brut moyen
report-times-gross-median = Délai brut médian
report-times-gross-p90 = 90e centile du délai brut
report-times-gross-max = Délai brut le plus long
report-times-within-standard = Dans la norme
report-times-late = Hors norme
report-times-standard-unknown = Norme inconnue
report-times-within-standard-percent = Part dans la norme
report-times-target-percent = Cible
report-within-length = Dans la norme de { $length }
report-within-own = Dans la norme de leur type
report-target-reached = , cible { $target } : atteinte
report-target-missed = , cible { $target } : non atteinte
report-times-bands = Par tranche de jours nets
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
report-times-acknowledgement-unknown = Accusés dont le délai est inconnu
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
report-open-age-mean = Âge net moyen, en jours
report-open-age-median = Âge net médian
report-open-age-p90 = 90e centile de l’âge net
report-open-age-max = Âge net le plus grand
report-open-age-gross-mean = Âge brut moyen
report-open-age-gross-max = Âge brut le plus grand
report-open-bands = Par tranche d’âge net, en jours
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

note-report-unit = Une requête est comptée une fois par chiffre. Une clôture l’est autant de fois que la requête a été close, un motif autant de fois qu’une plainte en porte.
note-report-flow = Reçues selon la date de réception, closes selon la date de clôture. Une requête close puis rouverte compte dans les deux. L’égalité du mouvement est vérifiée requête par requête avant toute impression.
note-report-admissibility = Les parts se rapportent aux requêtes reçues dont la recevabilité est décidée. « Non décidées » comprend celles dont la source n’en dit rien.
note-report-findings = Seules les plaintes ont une conclusion. La part des fondées est celle des fondées et partiellement fondées sur les plaintes closes avec une conclusion dans la période.
note-report-grounds = Une plainte peut porter plusieurs motifs : les plaintes d’un tableau de motifs peuvent dépasser en somme le nombre de plaintes.
note-report-days = Le jour de réception n’est pas compté, le dernier l’est. Jour ouvrable : du lundi au vendredi, sauf les jours fériés. Délai net : suspensions déduites ; délai brut : suspensions comprises.
note-report-times = Moyenne, médiane, 90e centile (par rang) et part dans la norme portent sur les clôtures de la période dont le délai est connu.
note-report-acknowledgement = Les accusés de réception sont ceux des requêtes reçues dans la période, à ce jour.
note-report-open = L’âge, le retard et la suspension sont ceux du dernier jour de la période, ou du jour d’extraction s’il vient avant.
note-report-percent = Pourcentages arrondis au dixième ; « s. o. » : sans objet, la base est nulle. « Inconnu » : non consigné.
note-report-standards = Tous les types de requête n’ont pas la même norme : chaque délai est mesuré à la norme du type de sa requête.
note-report-holidays = La période dépasse la dernière année dont les jours fériés ont été vérifiés : ils sont prolongés selon la règle.
note-report-digest = Empreinte du registre ({ $entries ->
    [one] { $entries } inscription
   *[other] { $entries } inscriptions
  }) : { $digest }

error-flow = Le mouvement de la période n’est pas égal : { $start } + { $received } + { $reopened } − { $closed } ≠ { $end }. Aucun chiffre n’en est tiré. En cause : { $numbers }.
    .hint = Voir chaque requête avec « doleances show NUMÉRO --history », puis corriger la date fautive.
usage-no-such-cell = Aucun chiffre du rapport n’a la clé « { $typed } ».
    .hint = Les plus proches : { $nearest }. Toutes les clés : « doleances report … --format json ».
