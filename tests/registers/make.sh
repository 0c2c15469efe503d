#!/bin/sh
# Makes the kept register of version 1 again, before version 1 is released: every act of every register, by the verbs.
#     tests/registers/make.sh target/debug/doleances tests/registers/v1.db
set -eu
program=$(realpath "$1")
target=$(realpath -m "$2")
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
export HOME="$place" TZ=America/Montreal LANG=fr_CA.UTF-8 DOLEANCES_LANG=fr
export DOLEANCES_OFFICER=roy DOLEANCES_REGISTER="$place/registre.db"

# A day, then a line of the program.
on() {
    DOLEANCES_TODAY=$1
    export DOLEANCES_TODAY
    shift
    "$program" "$@" >/dev/null 2>"$place/stderr" || { echo "$*" >&2; cat "$place/stderr" >&2; exit 1; }
}

printf 'une pièce' >piece.txt
printf 'une autre' >autre.txt
printf 'received_on,channel,subject,closed_on,disposition,reply_by,external_reference\n' >autre.csv
printf '2026-01-12,email,Attente,2026-01-30,answered,email,A-1\n' >>autre.csv

# The office.
on 2026-02-02 init --profile mifi --officer 'roy:Roy, Ève'
on 2026-02-02 reference add officer gagnon --fr 'Gagnon, Luc' --en 'Gagnon, Luc'
on 2026-02-02 reference rename channel fax --fr Bélino
on 2026-02-02 reference retire channel fax
on 2026-02-02 reference retire channel fax --undo
on 2026-02-02 setting set acknowledgement_days 3 --reason essai
on 2026-02-02 holidays add 2026-02-16 --yes --name Congé --source décret
on 2026-02-02 conflict --unit permanent_selection gagnon --reason parenté
on 2026-02-02 conflict --name 'Ève Roy' gagnon --reason parenté
on 2026-02-03 conflict lift 1 --reason erreur

# A request, all its life.
on 2026-02-02 intake --received 2026-02-02 --channel email --subject été --text récit --remedy excuses \
    --name 'Zoé Tremblay' --email zoe@example.org --kind complaint --ground delay
on 2026-02-03 intake --received 2026-02-03 --channel web --subject hiver --text neige --kind complaint
on 2026-02-03 intake --received 2026-02-03 --channel phone --subject secret --kind disclosure --yes
on 2026-02-03 import autre.csv
on 2026-02-03 ack 1
on 2026-02-03 triage 1 --admissible --kind complaint --ground error
on 2026-02-03 triage 2 --inadmissible recourse --by email --refer reconsideration
on 2026-02-03 assign 1 --to roy
on 2026-02-04 ground 1 add courtesy
on 2026-02-04 ground 1 drop 3
on 2026-02-04 note 1 --text vu
on 2026-02-04 note 1 --attention --text vu
on 2026-02-04 note 1 --text 'autre dossier'
on 2026-02-04 erase 1 note 2 --reason erreur --yes
on 2026-02-04 erase 1 remedy --instead rien --reason erreur --yes
on 2026-02-04 show 1 --identity --reason rappeler
on 2026-02-04 find --person tremblay --reason accès
on 2026-02-04 link 1 2 --as related
on 2026-02-04 conflict 1 gagnon --reason parenté
on 2026-02-05 hand 1 --to unit:permanent_selection
on 2026-02-06 hand 1 --to office
on 2026-02-06 consent 1 --for permanent_selection --ask
on 2026-02-06 consent 1 --for permanent_selection --grant --by phone
on 2026-02-09 consult 1 permanent_selection --question quoi --with-identity
on 2026-02-10 consult 1 permanent_selection --answer ainsi
on 2026-02-10 suspend 1 --reason pièce
on 2026-02-12 resume 1
on 2026-02-12 extend 1 --to 2026-06-01 --reason région
on 2026-02-12 attach 1 piece.txt autre.txt
on 2026-02-12 erase 1 attachment 2 --reason retrait --yes
on 2026-02-13 amend 1 --set 'text=autre récit' --set channel=mail --reason erreur
on 2026-02-13 amend 1 --refuse subject --reason preuve
on 2026-02-13 note 1 --text trop
on 2026-02-13 undo 1 --reason erreur
on 2026-02-17 finding 1 1 --partly error --reasons parce
on 2026-02-18 close 1 --as answered --by email --unsubstantiated --text Voilà
on 2026-02-20 satisfaction 1 --score 4 --text merci
on 2026-02-23 reopen 1 --reason suite
on 2026-02-24 close 1 --as withdrawn --by phone

# The other registers.
on 2026-02-23 issue add --title Attente --request 1
on 2026-02-23 issue link 1 2
on 2026-02-23 issue link 1 2 --remove
on 2026-02-24 issue set 1 --cause été --status analysed
on 2026-02-24 ombudsman add --received 2026-02-23 --by phone --subject Attente --reference 26-01 --request 1
on 2026-02-24 ombudsman set 1 --unit permanent_selection
on 2026-02-25 ombudsman log 1 --out --by email --text Voilà
on 2026-02-26 ombudsman conclude 1 --as notice
on 2026-02-26 ombudsman set 1 --close
on 2026-02-27 ombudsman set 1 --reopen --reason suite
on 2026-02-24 incident add --kind access --information Noms --circumstances Écran --happened 2026-02-20 \
    --aware 2026-02-23 --persons 2 --unit legal
on 2026-02-24 incident set 1 --measures Rappel --request 1
on 2026-02-25 incident set 1 --sensitivity Faible --misuse Aucune --consequences Aucune --likelihood Nulle \
    --serious no --reasons parce
on 2026-02-24 measure add --kind improvement --title Former --from 1 --due 2026-06-30
on 2026-02-24 measure set 1 --text Atelier
on 2026-02-24 measure set 1 --status refused --reason coût
on 2026-02-25 measure set 1 --status proposed --due 2026-07-31 --reason reprise
on 2026-02-25 measure set 1 --status accepted
on 2026-02-26 measure set 1 --status under-way
on 2026-02-27 measure set 1 --status implemented
on 2026-02-27 measure set 1 --status verified --verifier gagnon
# Retention: what a rule keeps no more.
on 2026-02-27 reference add retention cl_12 --fr CL-12 --en CL-12 --years 0 --trigger closing --disposition destroy --kinds comment
on 2026-02-27 reference add retention recurrence_key --fr Clé --en Key --years 0 --trigger closing --disposition destroy
on 2026-02-27 intake --received 2026-02-20 --channel email --subject vieux --kind comment --name 'Zoé Tremblay'
on 2026-02-27 close 5 --as withdrawn --by phone
on 2026-02-27 retention hold 5 --reason recours
on 2026-02-27 retention release 5 --reason jugement
on 2026-02-28 retention apply cl_12 --authorised-by 'Ève Roy' --yes
on 2026-03-02 retention apply recurrence_key --authorised-by 'Ève Roy' --yes
on 2026-03-02 approve measure 1 --by-whom 'Mme Roy'
on 2026-03-02 report freeze month 2026-02
on 2026-03-02 comment edition 1 --unit legal --text 'Rien à redire'
on 2026-03-02 approve edition 1 --by-whom 'Mme Roy'
on 2026-03-02 approve plan 2026 --by-whom Comité
on 2026-03-02 log add --kind meeting --text Réseau
on 2026-03-02 undo A2 --reason erreur
printf 'received_on,channel,subject,external_reference\n2026-01-13,email,Reprise,A-9\n' >reprise.csv
on 2026-03-02 import reprise.csv
on 2026-03-02 undo import:2 --reason essai
# A complaint that turns out to be a disclosure, and the issue that came from it.
on 2026-03-02 intake --received 2026-02-27 --channel email --subject 'Caisse occulte' --name 'Zoé Tremblay'
on 2026-03-02 issue add --title 'Caisse occulte' --request 7
on 2026-03-02 triage 7 --inadmissible disclosure --by email --yes
on 2026-03-02 check --deep
cp registre.db "$target"
