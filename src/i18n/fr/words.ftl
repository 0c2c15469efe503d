### Les textes français : un fichier par sujet, que le premier mot d’une clé désigne (src/i18n/mod.rs). Une clé par message,
### les mêmes clés et les mêmes variables qu’en anglais, ce qu’un test vérifie. Chaque message se lit seul : aucun n’en
### cite un autre. `.hint` dit quoi taper ensuite.
### Typographie du Québec : espace insécable devant « : » et « % » et dans les guillemets, apostrophe courbe,
### pas d’espace devant le point-virgule ni le point d’interrogation.

## Noms des actes, dans l’historique et dans les refus

act-acknowledged = accusé de réception
act-amended = correction
act-assigned = attribution
act-attention = à l’attention des autorités
act-calendar-changed = changement au calendrier
calendar-added = férié ajouté, « { $name } »
calendar-removed = férié retiré
act-closed = fermeture
act-conflict-declared = conflit d’intérêts déclaré
act-consent = consentement
act-consent-recorded = consentement
act-erased = effacement des textes et de l’identité
act-extended = prolongation
act-found = conclusion
act-found-admissible = triage : recevable
act-found-inadmissible = triage : irrecevable
act-ground-added = motif ajouté
act-ground-dropped = motif retiré
act-handed = dossier confié
act-identity-read = consultation de l’identité
act-import-ended = fin d’une importation
act-import-taken-back = importation annulée
act-import-undone = importation annulée en entier
act-imported = importation
act-initialised = création du registre
act-linked = lien
act-noted = note
act-received = réception
act-reference-added = ajout à une liste
act-reference-renamed = changement de libellé
act-reference-restored = remise dans une liste
act-reference-retired = retrait d’une liste
act-reopened = réouverture
act-resumed = reprise du délai
suspended-until = jusqu’au { $until }
act-suspended = suspension du délai
act-triage = triage
act-undone = annulation d’un acte

more = … et { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }
more-all = { more }; pour tout voir : --format { $format }
fact = { $label } : { $value }
quoted = « { $text } »
quoted-field = { $field } : « { $text } »
reopened-for-review = révision, par une autre personne
undone-entry = inscription n° { $seq } de l’historique

## Champs et colonnes

field-acknowledged_on = Accusé de réception
    .names = accusé de réception | date d’accusé | date de l’accusé de réception | accusé | ar | ar envoyé | ar transmis
field-address = Adresse
    .names = adresse postale
field-admissible = Recevabilité
    .names = recevable
field-anonymous = Anonyme
field-channel = Mode de réception
    .names = mode | canal | moyen | provenance originale
field-closed_on = Fermeture
    .names = date de fermeture | fermée le | fermé le | répondu le | date de réponse | date de clôture | clos le | fin
field-conflict = Conflit d’intérêts
field-consent = Consentement
field-delay = Délai
field-duplicate_of = Doublon de
field-disposition = Issue
    .names = règlement | résultat
field-due_on = Échéance
field-email = Courriel
    .names = adresse courriel | courriel du requérant
field-external_reference = Référence externe
    .names = no dossier | numéro de dossier | no de dossier | dossier | référence | réf | no plainte | no de plainte | numéro de plainte | no requête | no de requête | numéro de requête | numéro | no | n | identifiant | id unique | id
field-extended_to = Prolongation
field-finding = Conclusion
    .names = décision | fondée | fondé
field-gross_days = Jours ouvrables bruts
field-ground = Motif
handler-office = le bureau des plaintes
field-handler = Prise en charge
    .names = traitée par
field-inadmissibility_reason = Raison d’irrecevabilité
    .names = motif d’irrecevabilité
field-kind = Type
    .names = type de requête | nature
field-link = Requête liée
field-name = Nom
    .names = prénom | nom | nom et prénom | nom complet | nom de famille | requérant | plaignant | demandeur | personne requérante
field-net_days = Jours ouvrables nets
field-note = Note
field-number = Numéro
field-officer = Responsable
    .names = resp | agent | agente | traité par | attribuée à
field-organisation = Organisation
field-phone = Téléphone
    .names = numéro de téléphone | no de téléphone | tél | cellulaire
field-program = Programme ou service
    .names = programme | service
field-received_on = Réception
    .names = date de réception | reçue le | reçu le | date de création | date création | date d’ouverture | date de la plainte | date
field-registered_at = Inscription
field-remedy = Demande de la personne
field-reopened = Réouverture
field-reply = Réponse
field-no_reply = Sans réponse
field-reply_language = Langue de la réponse
    .names = langue | langue de correspondance
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
field-referred_to = Dirigée vers
field-transferred_to = Transférée à
field-transfer_consent_on = Consentement au transfert
field-unit = Unité administrative
    .names = unité | direction | service responsable | unite resp parent | arrondissement
field-within_standard = Dans la norme

## Mots d’un dossier

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

due-cell = { $announced ->
        [none] { $due }
       *[other] { $due } (annoncée pour le { $announced })
    }
due-past = { $due } (en retard)
due-none = sans norme
due-suspended = suspendue
due-past-while-suspended = Dépassée de { $days }
due-while-suspended = Il restera { $days } à la reprise
due-waiting = { $kind ->
        [ack] Accusés de réception en retard
        [answer] Réponses d’unités en retard
        [measure] Mesures en retard
        [ombudsman] Réponses au Protecteur du citoyen en retard
       *[incident] Incidents de confidentialité à suivre
    } : { $numbers }
file-reopened = { $on }, après la fermeture du { $closed }
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
link-from-duplicate = doublon de celle-ci
link-from-related = requête connexe
link-from-repeat = revient sur le sujet de celle-ci
link-related = requête connexe
link-repeat = nouvelle requête sur le même sujet
link-to-duplicate = celle-ci en est le doublon
link-to-related = requête connexe
link-to-repeat = celle-ci revient sur le même sujet

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
list-inadmissibility = raisons d’irrecevabilité
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
explain-count = Compte
explain-counted = jour ouvrable
explain-counted-calendar = jour civil
explain-day = Jour
explain-due = échéance
explain-holiday = férié : { $name } ({ $source })
explain-put-off = délai écoulé un jour non ouvrable : reporté au jour ouvrable suivant (Loi d’interprétation, art. 52)
explain-reopened = réouverture : jour 0, qui ne compte pas
explain-receipt = réception : jour 0, qui ne compte pas
explain-removed = férié retiré du calendrier ({ $source })
explain-suspended = délai suspendu
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

## Listes de référence : ce qui ne s’y inscrit pas

list-refusal-already-retired = « { $code } » est déjà retiré de la liste « { $list } » depuis le { $on }.
    .hint = { $which ->
        [standard] Une norme qui a pris fin n’est pas reprise; inscrivez-en une autre : doleances référence ajouter norme --aide
       *[other] Pour le remettre dans les choix : doleances référence retirer { $which } { $code } --annuler
    }
list-refusal-already-there = Le code « { $code } » est déjà dans la liste « { $list } ».
    .hint = { $retired ->
        [yes] Il en est retiré. Pour le remettre dans les choix : doleances référence retirer { $which } { $code } --annuler
       *[no] Choisissez un autre code, ou changez le libellé de celui-là.
    }
list-refusal-misplaced = « { $code } » ne peut pas avoir de champ « { $field } » dans la liste « { $list } ».
list-refusal-no-label = Il manque à « { $code } » son libellé ({ $lang }) : chaque élément en a un en français (fr) et un en anglais (en).
list-refusal-terms-out-of-bounds = { $field ->
        [length] La durée
       *[target] La cible
    } de la norme « { $code } » n’admet pas « { $value } ». Valeurs admises : 1-{ $most }.
list-refusal-no-terms = La norme « { $code } » doit dire sa durée, son unité et sa cible.
list-refusal-nothing-changes = Rien ne changerait : « { $code } » est déjà inscrit ainsi dans la liste « { $list } ».
    .hint = Pour voir la liste : doleances référence lister { $which }
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

## Le registre

record-measure = mesure { $number }
record-issue = enjeu { $number }
record-ombudsman = dossier du Protecteur du citoyen { $number }
record-incident = incident { $number }

## Exportation et importation

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
field-on = Acte du
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
list-handler = prises en charge
list-language = langues

## Listes et calendrier

holidays-extended = prolongé par règle
holidays-name = Jour férié
holidays-observed-for = Au lieu du
holidays-source = Source

list-refusal-not-of-complaints = La norme principale « { $code } » doit mesurer les plaintes : elle nomme d’autres types.
    .hint = Ajoutez plainte à ses types (--types), ou n’en nommez aucun : elle mesure alors tout type qu’aucune autre norme ne nomme.
list-refusal-account-taken = Le compte « { $account } » est celui de « { $by } » : « { $code } » ne peut pas l’avoir aussi.
list-refusal-already-timed = La norme « { $by } » mesure déjà les requêtes de type « { $kind } » : « { $code } » n’en mesurerait aucune.

reference-business-days = { $length ->
        [one] { $length } jour ouvrable, cible de { $target } %
       *[other] { $length } jours ouvrables, cible de { $target } %
    }
reference-calendar-days = { $length ->
        [one] { $length } jour civil, cible de { $target } %
       *[other] { $length } jours civils, cible de { $target } %
    }
reference-code = Code
reference-default = norme par défaut
reference-details = Précisions
reference-items = En vigueur
reference-label = Libellé
reference-list = Liste
reference-months = { $length ->
        [one] { $length } mois, cible de { $target } %
       *[other] { $length } mois, cible de { $target } %
    }
reference-name = Contenu
reference-retention = { $years ->
        [one] { $years } an
       *[other] { $years } ans
    } { $trigger ->
        [closing] après la fermeture
       *[fiscal_year] après la fin de l’année financière de la fermeture
    }, puis { $disposition ->
        [destroy] destruction
       *[transfer] versement aux archives
    }
reference-retired = Retrait
reference-retired-items = Retirés
reference-replaced = remplacée par { $by } à partir du { $on }
reference-retired-since = depuis le { $on }
reference-since = à partir du { $on }

## Pièces jointes

attachment-n = N°
attachment-on = Jointe le
attachment-size = Taille
attachment-officer = Par
attachment-name = Nom
attachment-erased = (nom et contenu effacés)
field-attachment = Pièce jointe
act-attached = pièce jointe

## Satisfaction

satisfaction-scale-1 = 1 – très insatisfait
satisfaction-scale-2 = 2 – insatisfait
satisfaction-scale-3 = 3 – ni l’un ni l’autre
satisfaction-scale-4 = 4 – satisfait
satisfaction-scale-5 = 5 – très satisfait
satisfaction-score = { $score } sur 5
field-satisfaction = Satisfaction
act-satisfaction-recorded = satisfaction de la personne

## Conflits d’intérêts envers une unité ou une personne

recusal-declared_on = Déclaré le
recusal-officer = Membre de l’équipe
recusal-toward = Envers
recusal-n = N°
recusal-lifted_on = Levé le
recusal-person = une personne
act-recusal-declared = conflit d’intérêts déclaré
act-recusal-lifted = conflit d’intérêts levé

## Réglages

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
setting-default-standard = Norme par défaut : celle de ce qu’aucune autre ne vise
act-setting-changed = changement de réglage

## Consultations, consentements et étapes

act-consulted = consultation
act-consultation-answered = réponse à une consultation
consultation-due = réponse attendue le { $due }
consultation-named = la personne est nommée
consultation-masked = sans identité
consultation-answered = Réponse du { $on } · { $days ->
    [one] { $days } jour ouvrable
   *[other] { $days } jours ouvrables
    }
consultation-late = { $late ->
    [one] En retard de { $late } jour ouvrable
   *[other] En retard de { $late } jours ouvrables
    }
handler-unknown = prise en charge inconnue
stage-days = net : { $days }
field-consultation = Consultation
field-question = Question
field-answer = Réponse de l’unité
field-asked_on = Posée le
field-answer_due_on = Attendue le
field-answered_on = Répondue le
field-days = Jours ouvrables
field-days_late = Jours ouvrables de retard
field-with_identity = Personne nommée
access-recorded = identité inscrite
access-read = identité consultée
access-consent = consentement accordé
access-consultation = consultation avec identité
access-transfer = requête transférée

## Enjeux

act-issue-raised = enjeu soulevé
act-issue-set = enjeu mis à jour
act-issue-linked = requêtes rattachées à l’enjeu
act-issue-unlinked = requêtes détachées de l’enjeu
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

## Registres : ce qui est rattaché

record-linked = requêtes rattachées : { $numbers }
record-unlinked = requêtes détachées : { $numbers }
field-linked_requests = Requêtes rattachées
span-about-day = vers le { $from }
span-period = du { $from } au { $to }
span-about-period = approximativement du { $from } au { $to }

## Dossiers du Protecteur du citoyen

act-ombudsman-opened = dossier du Protecteur reçu
act-ombudsman-set = dossier mis à jour
act-ombudsman-logged = échange consigné
act-ombudsman-concluded = conclusion du Protecteur
act-ombudsman-closed = dossier fermé
act-ombudsman-reopened = dossier rouvert
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
field-means = Mode
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
ombudsman-linked-agreement = Recoupement
ombudsman-agreement-concordant = concordant
ombudsman-agreement-discordant = discordant
ombudsman-agreement-not-applicable = sans objet
ombudsman-linked-finding = Conclusion du bureau
ombudsman-measures = Suites données
ombudsman-documents = [documents : { $documents }]
ombudsman-due = échéance : { $due }

## Incidents de confidentialité

act-incident-registered = incident inscrit
act-incident-set = incident mis à jour
act-incident-assessed = risque évalué
act-incident-aware = prise de connaissance
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
field-persons_deferred = Raison de l’avis différé
field-public_notice_on = Avis public le
field-public_ground = Circonstance de l’avis public
field-public_why = Raison de l’avis public
field-measures = Mesures prises
field-registered_on = Inscrit le
field-keep_until = À conserver jusqu’au
field-commission_notice = Avis à la Commission
field-persons_notice = Avis aux personnes
incident-label-information = Renseignements visés
incident-label-information_unknown = Impossible à décrire
incident-label-circumstances = Circonstances
incident-label-happened = Date ou période
incident-label-aware = Connaissance
incident-label-persons = Personnes concernées
incident-label-sensitivity = Sensibilité
incident-label-misuse = Utilisations malveillantes
incident-label-consequences = Conséquences
incident-label-likelihood = Probabilité
incident-label-serious = Préjudice sérieux
incident-label-reasons = Raisons
incident-label-commission = Avis à la Commission
incident-label-persons_notice = Avis aux personnes
incident-label-persons_deferred = Avis différé
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
incident-public-urgency = il faut agir rapidement
incident-kind-access = accès non autorisé
incident-kind-use = utilisation non autorisée
incident-kind-communication = communication non autorisée
incident-kind-loss = perte ou autre atteinte
incident-status-to-assess = risque à évaluer
incident-status-to-notify = avis à donner
incident-status-to-describe = à compléter
incident-status-complete = complet
incident-notice-unknown = risque à évaluer
incident-notice-not-required = non requis
incident-notice-outstanding = à donner
incident-notice-deferred = différé
incident-notice-public = avis public
incident-notice-given = donné
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

## Mesures

act-measure-proposed = mesure proposée
act-measure-accepted = mesure acceptée
act-measure-refused = mesure refusée
act-measure-under-way = mesure en cours de réalisation
act-measure-implemented = mesure réalisée
act-measure-verified = mesure vérifiée
act-measure-set = mesure mise à jour
act-measure-origin = début de ce dont vient la mesure
field-accepted_on = Acceptée le
field-days_overdue = Jours ouvrables de retard
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
origin-report = rapport
record-report = rapport { $year }

## Plan d’action

plan-about = État des mesures au { $on }.{ $extracted ->
        [none] {""}
       *[other] {" "}Extraction du { $extracted }.
    }
plan-status-late = { $status }, en retard de { $days } j
plan-status-on = { $status } le { $on }
plan-status-since = { $status } depuis le { $on }
plan-done = Réalisées ou vérifiées, parmi celles qui ne sont pas refusées
plan-empty = Aucune mesure à suivre.
plan-moved = Dont l’échéance a été déplacée
plan-open = Mesures à suivre au { $on }
plan-overdue = En retard
plan-postponed = Échéances déplacées
plan-without-due = Attendues sans échéance

## Enjeux que les chiffres proposent

proposal-about = Requêtes reçues du { $from } au { $to }, contre celles du { $past_from } au { $past_to }, au prorata des jours. Limite : ce que le hasard ne dépasse qu’une fois sur 100. Une requête déjà rattachée à un enjeu ouvert du même motif n’est plus comptée.
proposal-expected = Attendues
proposal-limit = Limite
proposal-raise = Pour soulever l’un de ces enjeux, avec les requêtes qui le montrent :

## Dossiers liés

field-record = Dossier lié

## Rapport annuel

plan-by-status = Mesures par état
signature-name = Nom
signature-title = Fonction
signature-date = Date
signature-hand = Signature

## Éditions de rapports, et le registre tel qu’il était

act-edition-frozen = édition figée
record-edition = édition { $number }
field-period = Période
field-frozen_on = Figée le
field-entries = Inscriptions
field-published = Publiée
show-as-of = Tel que le registre était le { $on }

## Édition publiée

field-threshold = Seuil
setting-earliest-receipt = Jour avant lequel rien ne peut avoir été reçu
setting-publication-threshold = Seuil sous lequel une ligne publiée est réunie à d’autres

## Le dossier d’une personne

erased-note = note { $n }
erased-attachment = pièce { $n }
erased-entry = textes de l’inscription { $n }
history-entered = inscrit le { $on }
act-part-erased = effacement
act-person-searched = recherche d’une personne
act-amendment-refused = correction refusée
field-refused_amendment = Correction refusée
field-public_title = Titre pour publication
leak-name = nom d’une personne
leak-email = courriel
leak-phone = téléphone
leak-address = adresse
leak-sin = numéro d’assurance sociale
leak-request = numéro d’une requête

## La journée

day-count-late = en retard { $count }
day-count-soon = sous 5 jours { $count }
day-count-triage = à trier { $count }
day-late = EN RETARD
day-soon = SOUS 5 JOURS OUVRABLES
day-acknowledge = À ACCUSER
day-triage = À TRIER
day-assign = À ATTRIBUER
day-waiting = EN ATTENTE
day-close = À FERMER
day-barred = { $count ->
        [one] Un dossier n’est pas montré, pour conflit d’intérêts : il revient à une autre personne.
       *[other] { $count } dossiers ne sont pas montrés, pour conflit d’intérêts : ils reviennent à une autre personne.
    }
day-nothing = Rien ne presse.
day-when-late = { $on } ({ $days } j)
day-when-passed = avant { $on }
day-when-since = depuis le { $on } ({ $days } j)
day-when-received = reçue { $on }
day-when-documents = documents, { $days } j
day-when-answer = réponse { $on }
day-do-close = clore { $number }
day-do-triage = trier { $number }
day-do-ack = accuser { $number }
day-do-assign = attribuer { $number }
day-do-resume = reprendre { $number }
day-do-consult = consulter { $number }
day-do-measure-set = mesure modifier { $number }
day-do-ombudsman-log = protecteur consigner { $number }
day-do-incident-set = incident modifier { $number }
day-year-to-freeze = L’{ $year } est terminée et n’est pas figée : { $command }
day-foot =
    Recevoir une requête : doleances recevoir
    Voir l’aide : doleances aide
day-program = doleances …
day-welcome = doleances tient le registre d’un bureau des plaintes, dans un seul fichier.

      Commencer             doleances initialiser
      Essayer sans risque   doleances démo
                            un bureau inventé, un an de travail
      Apprendre             doleances guide

    Le registre sera créé ici : { $path }
    Un registre qui existe ailleurs : doleances --registre FICHIER
weekday-short-1 = lun.
weekday-short-2 = mar.
weekday-short-3 = mer.
weekday-short-4 = jeu.
weekday-short-5 = ven.
weekday-short-6 = sam.
weekday-short-7 = dim.
act-lost = inscription perdue

## Conservation

act-recurrence-key-made = clé des récurrences
act-recurrence-key-destroyed = clé des récurrences détruite
act-hold-placed = retenue
act-hold-released = fin de la retenue
act-destroyed = destruction
act-retention-applied = calendrier de conservation appliqué
list-retention = calendrier de conservation
list-refusal-no-retention = La règle « { $code } » doit dire ses années (999 au plus), son point de départ et son sort.
setting-group = Groupe du système qui partage le registre
setting-destruction-persons = Personnes qu’il faut pour détruire par une règle
status-destroyed = détruite
field-legal_hold_on = Retenue depuis
field-destroyed_on = Détruite le
field-erased_on = Textes effacés le
field-rule = Règle
field-kept_until = Conservée jusqu’au
field-hold_reason = Raison de la retenue
field-numbers = Numéros
field-transfer = Bordereau
field-obstacle = Ce qui la retient
field-attachments = Pièces
field-authorised_by = Autorisée par
field-second = Et par

## Approbations, commentaires et activités du bureau

act-activity-logged = activité inscrite
act-activity-withdrawn = activité retirée
act-edition-approved = édition approuvée
act-edition-commented = édition commentée par une unité
act-measure-approved = mesure approuvée
activity-training = formation
activity-meeting = rencontre
activity-orientation = orientation
activity-plan = approbation du plan d’action
activity-other = autre activité
attention-lifted = n’est plus à l’attention des autorités
field-attention_on = À l’attention des autorités depuis
sign-attention_on = ↑
field-units = Unités administratives
incident-step-assess = évaluer le risque
incident-step-notify-commission = aviser la Commission
incident-step-notify-persons = aviser les personnes
incident-step-notify-persons-deferred = aviser les personnes, après l’enquête
published-issue = enjeu
approval-line = Approbation : { $by_whom }, le { $on }.
field-approvals = Approbations
field-approved_by = Approuvée par
field-approved_on = Approuvée le
field-by_whom = Par qui
field-comments = Commentaires
field-held_on = Date
field-withdrawn_on = Retirée le
field-plan = Plan d’action
record-activity = activité { $number }
incomplete-blank = À compléter : réglage « { $label } » ({ $setting }).
    .hint = Pour le régler : doleances réglage régler { $setting } TEXTE
incomplete-unreachable = À compléter : coordonnées de « { $item } » ({ $list } { $code }).
    .hint = Pour les ajouter : doleances référence renommer { $list } { $code } --coordonnées-fr TEXTE --coordonnées-en TEXTE
incomplete-unconfirmed = À confirmer : « { $item } » ({ $list } { $code }).
    .hint =
        Pour le confirmer : doleances référence renommer { $list } { $code } --source DOCUMENT
        Pour l’ôter des choix : doleances référence retirer { $list } { $code }
incomplete-no-disclosure = À compléter : la liste « { $label } » n’a pas { $code }, sans quoi une dénonciation n’est ni reconnue ni dirigée.
    .hint = Pour l’ajouter : doleances référence ajouter { $list } { $code } --fr LIBELLÉ --en LIBELLÉ

## Dénonciations

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
act-repetition-erased = effacement de ce qui répétait une dénonciation
field-file = Dossier
field-register = Registre
