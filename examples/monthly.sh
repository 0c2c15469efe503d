#!/bin/sh
# Le travail du mois, pour cron : le rapport du mois dernier, ses requêtes pour Excel, et ce qui est en retard.
# The month's work, for cron: last month's report, its requests for Excel, and what is late.
#
#     DOLEANCES_REGISTER=/srv/plaintes/registre.db sh monthly.sh DOSSIER [AAAA-MM]
#
# Dans la table de cron, le premier du mois à six heures (cron connaît peu de dossiers : donner PATH au besoin) :
#
#     0 6 1 * *  DOLEANCES_REGISTER=/srv/plaintes/registre.db sh /srv/plaintes/monthly.sh /srv/plaintes/rapports
#
# Rien à signaler : rien ne s’affiche, code 0. Quelque chose en retard : quoi, et les numéros, sortent sur la sortie standard,
# que cron envoie par courriel (d’où ni objet ni nom), et le code reste 0, car le travail est fait. Un échec : la raison sur la
# sortie d’erreur, un code qui n’est pas 0, et les fichiers d’avant intacts. Refaire le même mois remplace ses fichiers,
# chacun d’un seul coup.
#
# Réglages, par l’environnement : DOLEANCES, le programme (doleances); FORMES, celles du rapport (html);
# DOLEANCES_LANG, la langue.
set -eu
umask 077

case $# in
    1 | 2) ;;
    *) echo "usage : sh monthly.sh DOSSIER [AAAA-MM]" >&2; exit 2 ;;
esac
dossier=$1
program=${DOLEANCES:-doleances}

# Le mois qui précède celui d’aujourd’hui. Le zéro de « 08 » est ôté : le shell y verrait de l’octal.
if [ $# -eq 2 ]; then
    mois=$2
else
    aujourdhui=${DOLEANCES_TODAY:-$(date +%Y-%m-%d)}
    an=${aujourdhui%%-*}
    m=${aujourdhui#*-}
    m=${m%%-*}
    m=$((${m#0} - 1))
    if [ "$m" -eq 0 ]; then m=12 an=$((an - 1)); fi
    mois=$(printf '%04d-%02d' "$an" "$m")
fi
case $mois in
    [0-9][0-9][0-9][0-9]-0[1-9] | [0-9][0-9][0-9][0-9]-1[0-2]) ;;
    *) echo "monthly.sh : « $mois » n’est pas un mois; donnez AAAA-MM." >&2; exit 2 ;;
esac
an=${mois%-*}
case $mois in
    *-02) if [ $((an % 4)) -eq 0 ] && { [ $((an % 100)) -ne 0 ] || [ $((an % 400)) -eq 0 ]; }; then jours=29; else jours=28; fi ;;
    *-04 | *-06 | *-09 | *-11) jours=30 ;;
    *) jours=31 ;;
esac

# Tout est fait à part, dans le même système de fichiers, puis mis en place par des renommages.
mkdir -p "$dossier"
travail=$dossier/.mois.$$
mkdir "$travail"
fin() {
    code=$?
    rm -rf "$travail"
    [ "$code" -eq 0 ] || echo "monthly.sh : le mois $mois n’est pas fait (code $code); les fichiers d’avant sont intacts." >&2
}
trap fin EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

for forme in ${FORMES:-html}; do
    "$program" --quiet --no-input report month "$mois" -o "$travail/rapport-$mois.$forme"
done
# --yes : ce fichier reste au bureau; sans lui, ce que les textes disent de personnes le retiendrait.
"$program" --quiet --no-input export requests --received "$mois-01..$mois-$jours" --excel --yes -o "$travail/requetes-$mois.csv"

# 10 : quelque chose est en retard. C’est une nouvelle, non un échec; tout autre code en est un.
code=0
"$program" --quiet --no-input due --check || code=$?
case $code in
    0) ;;
    10)
        # Ce qui est en retard, en mots; puis les requêtes, et les numéros du reste : sans requête à montrer (--limit 0),
        # aucun objet n’en sort.
        "$program" --no-input due --check --format csv 2>"$travail/.retards" >/dev/null || [ $? -eq 10 ]
        "$program" --quiet --no-input list --overdue --columns number,due_on,unit,officer >>"$travail/.retards"
        "$program" --quiet --no-input due --limit 0 >>"$travail/.retards"
        ;;
    *) exit "$code" ;;
esac

for fichier in "$travail"/*; do
    mv -f "$fichier" "$dossier/${fichier##*/}"
done
if [ "$code" -eq 10 ]; then
    echo 'Le détail de ce qui est en retard : doleances due'
    cat "$travail/.retards"
fi
