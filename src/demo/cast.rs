//! The people of the invented year, what they write about, and what they are told.

use super::chance::Chance;
use crate::domain::comparable::comparable;
use crate::domain::finding::Finding;
use crate::domain::{Code, Identity, Item};

pub const OFFICERS: [(&str, &str); 3] = [("gisele", "Gisèle Fortin"), ("marie", "Marie Dubé"), ("jean", "Jean Lavoie")];

pub fn officer(rank: usize) -> Code {
    Code::slug(OFFICERS[rank % OFFICERS.len()].0)
}

/// The team, as items of its list.
pub fn team() -> impl Iterator<Item = Item> {
    OFFICERS.iter().map(|(code, name)| Item::new(Code::slug(code), *name, *name))
}

const FIRST: &str = "Zoé|Loïc|Inès|Mathieu|Aïcha|Nguyen|Geneviève|Karim|Élodie|Samuel|Fatou|Hervé|\
    Noémie|Olivier|Yasmine|André|Chloé|Tomás|Marguerite|Ibrahim|Françoise|Léo|Anaïs|Dmitri";

const LAST: &str = "Tremblay|Côté|Benkirane|Gagnon|Diallo|Van Thanh|L’Écuyer|Haddad|Bouchard|Roy|Ndiaye|Lévesque|\
    Pelletier|Nadeau|El Amrani|Desrosiers|Bélanger|Ramírez|Thériault|Traoré|Beaulieu|Morin|Saint-Onge|Ivanov";

/// What complaints of a nature say, in a few words; the first list is for natures that an office made its own.
const SUBJECTS: [(&str, &str); 9] = [
    (
        "",
        "Insatisfaction du service reçu|Demande restée sans suite|\
         Traitement contesté d’une demande|Explications jugées insuffisantes",
    ),
    (
        "delay",
        "Aucune réponse depuis quatre mois|Délai annoncé dépassé|\
         Demande toujours à l’étude|Rappel promis et jamais reçu",
    ),
    (
        "information",
        "Réponses contradictoires d’un agent à l’autre|Page du site périmée|\
         Pièces exigées l’une après l’autre|Marche à suivre incomplète",
    ),
    (
        "courtesy",
        "Ton employé au téléphone|Accueil expéditif au comptoir|\
         Appel interrompu|Propos déplacés lors d’un rendez-vous",
    ),
    (
        "error",
        "Erreur de saisie dans le dossier|Document égaré|\
         Frais perçus deux fois|Décision envoyée à une autre adresse",
    ),
    (
        "accessibility",
        "Formulaire illisible avec un lecteur d’écran|Ligne téléphonique toujours occupée|\
         Bureau sans rampe d’accès|Service en ligne indisponible le soir",
    ),
    (
        "confidentiality",
        "Renseignements lus à voix haute|Courriel adressé à plusieurs personnes|\
         Dossier montré à un tiers|Enveloppe reçue décachetée",
    ),
    (
        "fairness",
        "Traitement différent de celui d’un proche|Exigence imposée à une seule personne|\
         Ordre d’arrivée non respecté|Refus sans égard à la situation",
    ),
    (
        "other",
        "Stationnement du bureau|Signature électronique refusée|\
         Reçu fiscal non transmis|Salle d’attente trop petite",
    ),
];

/// What requests that are no complaint say.
const OTHERS: &str = "Merci pour l’accueil|\
    Suggestion : rappeler les personnes plutôt que de les faire attendre|\
    Où trouver le formulaire de renouvellement|\
    Heures d’ouverture pendant les fêtes|\
    Demande d’une copie de dossier|\
    Commentaire sur le nouveau site";

const TEXTS: &str = "La personne dit avoir téléphoné trois fois sans obtenir d’explication.|\
    Elle demande que son dossier soit repris par quelqu’un d’autre.|\
    Elle joint une copie de la lettre reçue au printemps.|\
    Elle souhaite des excuses et une date ferme.";

/// The reasons of a finding, which agree with it.
pub fn reasons(finding: Finding, rank: usize) -> &'static str {
    let reasons = match finding {
        Finding::Substantiated | Finding::Partly => {
            ["L’unité reconnaît l’oubli et l’a corrigé.", "Les notes d’appel concordent avec ce que vous dites."]
        }
        Finding::Unsubstantiated => [
            "Le dossier montre l’enchaînement des démarches et leurs dates.",
            "Le délai annoncé a été respecté : la lettre du dossier le montre.",
        ],
    };
    reasons[rank % reasons.len()]
}

/// What people are answered.
pub const REPLIES: [&str; 3] = [
    "Nous avons examiné votre plainte et vous présentons nos excuses.",
    "Nous avons examiné votre plainte; les vérifications faites sont exposées ci-après.",
    "Votre dossier a été repris et une décision vous parviendra sous peu.",
];

/// What is noted in a file.
pub const NOTES: [&str; 4] = [
    "La personne a rappelé : rien de nouveau à lui dire avant la réponse.",
    "Message laissé à la personne, qui rappellera.",
    "Pièce reçue et versée au dossier.",
    "Entretien téléphonique : les faits sont confirmés.",
];

pub const ISSUE: &str = "Attente sans nouvelles du dossier";

pub const CAUSE: &str = "Les dossiers changent de mains sans que la personne en soit avisée.";

/// The measures of the year.
pub const MEASURES: [&str; 5] = [
    "Rappeler la personne et lui présenter des excuses",
    "Aviser la personne à chaque changement d’agent",
    "Doubler l’effectif du comptoir",
    "Publier le délai réel sur le site",
    "Réécrire la lettre qui annonce une décision",
];

/// Why a measure was refused.
pub const REFUSED: &str = "Le budget de l’année n’y suffit pas.";

/// What the Ombudsman was answered.
pub const TO_OMBUDSMAN: &str = "Le dossier et la chronologie des démarches ont été transmis.";

/// What the Ombudsman concluded.
pub const CONCLUSION: &str = "Motiver par écrit les refus de rappel";

/// The subject of a complaint about a nature, or of another request.
pub(super) fn subject(nature: Option<&Code>, chance: &mut Chance) -> &'static str {
    let of = |nature: &Code| SUBJECTS.iter().find(|(code, _)| nature == *code).unwrap_or(&SUBJECTS[0]).1;
    chance.phrase(nature.map_or(OTHERS, of))
}

/// What the person said.
pub(super) fn text(chance: &mut Chance) -> &'static str {
    chance.phrase(TEXTS)
}

/// A person who never was. The addresses are of the domain kept for examples.
pub(super) fn person(chance: &mut Chance) -> Identity {
    let (first, last) = (chance.phrase(FIRST), chance.phrase(LAST));
    let plain = |text: &str| comparable(text).replace([' ', '’', '-'], "");
    Identity {
        name: Some(format!("{first} {last}")),
        email: chance.percent(60).then(|| format!("{}.{}@example.org", plain(first), plain(last))),
        phone: chance.percent(50).then(|| format!("418 555-01{:02}", chance.below(100))),
        ..Identity::default()
    }
}

/// What a unit is asked.
pub const QUESTION: &str = "Que contient votre dossier sur cette situation, et quelles étapes ont été suivies?";

/// What a unit answers.
pub const ANSWER: &str =
    "Les étapes ont été suivies dans l’ordre. La vérification demandée est jointe au dossier de l’unité.";
