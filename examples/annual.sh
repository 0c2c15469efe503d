#!/bin/sh
# Le travail de l’année : l’édition figée, le rapport dans les deux langues, l’édition à publier, la copie du registre.
# The year's work: the frozen edition, the report in both languages, the edition to publish, the register's backup.
#
#     DOLEANCES_REGISTER=/srv/plaintes/registre.db sh annual.sh DOSSIER [AAAA]
#
# AAAA est l’année où l’exercice commence : 2025 pour 2025-2026. Par défaut, le dernier exercice terminé. Dans le dossier :
#
#     rapport-2025.fr.html  rapport-2025.fr.xlsx  rapport-2025.fr.csv      pour le bureau, et lui seul
#     publication-2025.fr.html …                                           pour l’intranet : petites lignes réunies
#     edition-2025.txt                                                     ce que « figer » a répondu
#     registre-2025.db                                                     la copie vérifiée
#
# et les mêmes en anglais (.en.). Un échec laisse les fichiers d’avant intacts. Refaire la même année remplace ses fichiers,
# chacun d’un seul coup; l’édition, elle, ne se gèle qu’une fois, tant que edition-AAAA.txt est là.
#
# Réglages, par l’environnement : DOLEANCES, le programme (doleances); FORMES, celles du rapport (html xlsx csv).
set -eu
umask 077

case $# in
    1 | 2) ;;
    *) echo "usage : sh annual.sh DOSSIER [AAAA]" >&2; exit 2 ;;
esac
dossier=$1
program=${DOLEANCES:-doleances}

# L’exercice commence le 1er avril : de janvier à mars, celui qui est terminé a commencé deux années plus tôt.
if [ $# -eq 2 ]; then
    annee=$2
else
    aujourdhui=${DOLEANCES_TODAY:-$(date +%Y-%m-%d)}
    m=${aujourdhui#*-}
    m=${m%%-*}
    if [ "${m#0}" -ge 4 ]; then annee=$((${aujourdhui%%-*} - 1)); else annee=$((${aujourdhui%%-*} - 2)); fi
fi
case $annee in
    [0-9][0-9][0-9][0-9]) ;;
    *) echo "annual.sh : « $annee » n’est pas une année; donnez AAAA." >&2; exit 2 ;;
esac

# Tout est fait à part, dans le même système de fichiers, puis mis en place par des renommages.
mkdir -p "$dossier"
travail=$dossier/.annee.$$
mkdir "$travail"
fin() {
    code=$?
    rm -rf "$travail"
    [ "$code" -eq 0 ] || echo "annual.sh : l’année $annee n’est pas faite (code $code); les fichiers d’avant sont intacts." >&2
}
trap fin EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# L’édition d’abord : les rapports et la copie qui suivent le contiennent. Sa réponse est mise en place aussitôt, puisque
# l’édition, elle, est faite quoi qu’il arrive ensuite.
if [ ! -e "$dossier/edition-$annee.txt" ]; then
    "$program" --no-input report freeze year "$annee" >"$travail/edition" 2>"$travail/dit" || { code=$?; cat "$travail/dit" >&2; exit "$code"; }
    cat "$travail/dit" >>"$travail/edition"
    mv -f "$travail/edition" "$dossier/edition-$annee.txt"
    rm -f "$travail/dit"
fi

# D’abord tout ce qui reste à l’interne : une publication est un acte, et le registre n’est plus le même ensuite.
for genre in rapport publication; do
    case $genre in publication) publie=--publish ;; *) publie= ;; esac
    for langue in fr en; do
        for forme in ${FORMES:-html xlsx csv}; do
            # Le numéro de ce qui vient d’être publié est dans le fichier.
            # shellcheck disable=SC2086 # rien, ou un mot
            "$program" --quiet --no-input --lang "$langue" report year "$annee" $publie \
                -o "$travail/$genre-$annee.$langue.$forme" >/dev/null
        done
    done
done
"$program" --quiet --no-input backup "$travail/registre-$annee.db"

for fichier in "$travail"/*; do
    mv -f "$fichier" "$dossier/${fichier##*/}"
done
