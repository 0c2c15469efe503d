#!/bin/sh
# A first day with doleances: a register is made in ./demo, worked from intake to the month's report, and proved.
# It can be run again: the demonstration starts afresh. Nothing outside ./demo is touched.
set -eu
cd "$(dirname "$0")/.."

cargo build --quiet
rm -rf demo
mkdir -p demo

# The day is fixed, so that everyone sees the same register. DOLEANCES_LANG=en plays the day in English.
export DOLEANCES_REGISTER=demo/registre.db DOLEANCES_TODAY=2026-11-20 DOLEANCES_LANG="${DOLEANCES_LANG:-fr}"
export DOLEANCES_OFFICER=gisele

# Cargo knows where it has built it.
doleances() { cargo run --quiet -- "$@"; }

# The command as one would type it: words with blanks between quotation marks. In bold at a terminal only.
typed() {
    printf 'doleances'
    for word in "$@"; do
        case $word in
            *' '*) printf ' "%s"' "$word" ;;
            *) printf ' %s' "$word" ;;
        esac
    done
}
if [ -t 1 ] && [ -z "${NO_COLOR:-}" ]; then bold=$(printf '\033[1m') plain=$(printf '\033[0m'); else bold='' plain=''; fi
step() {
    printf '\n%s$ %s%s\n' "$bold" "$(typed "$@")" "$plain"
    doleances "$@" 2>&1
}
scene() {
    if [ "$DOLEANCES_LANG" = en ]; then printf '\n%s# %s%s\n' "$bold" "$2" "$plain"; else printf '\n%s# %s%s\n' "$bold" "$1" "$plain"; fi
}
# What another officer did before: said only when it fails.
quietly() { doleances --quiet "$@" >/dev/null; }

scene 'Un registre, et ce que le mois y apporte' 'A register, and what the month brings to it'
step init --profile mifi --officer "gisele:Gisèle Fortin" --officer "marie:Marie Dubé" --officer "jean:Jean Lavoie"
step intake --received 2026-11-02 --channel phone --kind complaint --ground delay:diligent \
    --program peq --unit permanent_selection --name 'Zoé Tremblay' --phone '418 555-0101' \
    --subject 'Aucune réponse depuis six mois' --text 'La personne a rappelé trois fois.' \
    --remedy 'Connaître la date de la décision'
step intake --received 2026-11-03 --channel web --kind complaint \
    --ground information:reliable --ground courtesy:respectful \
    --program francisation --unit french_registrar --name 'Inès Benkirane' --email ines@exemple.qc.ca \
    --subject 'Réponses contradictoires'
quietly intake --received 2026-11-04 --channel mail --kind complaint --name 'Paul Roy' \
    --subject 'Plainte contre une municipalité'
quietly intake --received 2026-11-05 --channel email --kind comment --anonymous --subject 'Merci pour l’accueil'
quietly intake --received 2026-10-26 --channel phone --kind complaint --ground error:reliable --unit registration \
    --name 'Loïc Côté' --subject 'Erreur dans le dossier'
quietly intake --received 2026-11-17 --channel email --name 'Zoé Tremblay' --subject 'Toujours sans nouvelles'

scene 'Le tri, le travail, les réponses' 'Triage, work, replies'
step triage 1 2 5 --admissible --on 2026-11-04
step triage 3 --inadmissible other_body --by mail --on 2026-11-05
step close 3 --as inadmissible --on 2026-11-05
quietly triage 4 --admissible --on 2026-11-06
quietly close 4 --as answered --by email --on 2026-11-10
step assign 1 2 --to marie --on 2026-11-05
quietly assign 5 --to jean --on 2026-11-05
step suspend 2 --reason 'En attente du relevé d’inscription' --on 2026-11-09
step resume 2 --on 2026-11-13
step finding 1 --substantiated breach --reasons 'Le délai annoncé est dépassé de deux mois.'
step close 1 --as answered --by phone

scene 'Ce qui reste à répondre, et pourquoi l’une est en retard' 'What remains to be answered, and why one is late'
step due
step show 5 --explain

scene 'Le mois, et les requêtes derrière un chiffre' 'The month, and the requests behind a figure'
step report month 2026-11
step report cases month 2026-11 --cell received.by_channel.phone

scene 'Pour Excel, et la preuve que rien n’a été modifié' 'For Excel, and the proof that nothing was altered'
step export requests --excel -o demo/requetes.csv
step check --deep
