# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_doleances_global_optspecs
    string join \n register= lang= as= format= color= q/quiet no-input h/help V/version
end

function __fish_doleances_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_doleances_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_doleances_using_subcommand
    set -l cmd (__fish_doleances_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c doleances -n "__fish_doleances_needs_command" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_needs_command" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_needs_command" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_needs_command" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_needs_command" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_needs_command" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_needs_command" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_needs_command" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_needs_command" -s V -l version -d 'Affiche la version'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "init" -d 'Créer un registre'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "initialiser" -d 'Créer un registre'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "intake" -d 'Inscrire une requête'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "recevoir" -d 'Inscrire une requête'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "ack" -d 'Consigner l’accusé de réception'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "accuser" -d 'Consigner l’accusé de réception'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "triage" -d 'Trier : le type de la requête et sa recevabilité'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "trier" -d 'Trier : le type de la requête et sa recevabilité'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "assign" -d 'Attribuer des requêtes à une personne de l’équipe'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "attribuer" -d 'Attribuer des requêtes à une personne de l’équipe'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "conflict" -d 'Déclarer un conflit d’intérêts, en voir le tableau'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "conflit" -d 'Déclarer un conflit d’intérêts, en voir le tableau'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "suspend" -d 'Suspendre le délai, dans l’attente de documents de la personne'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "suspendre" -d 'Suspendre le délai, dans l’attente de documents de la personne'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "resume" -d 'Reprendre le délai, les documents étant reçus'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "reprendre" -d 'Reprendre le délai, les documents étant reçus'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "extend" -d 'Annoncer à la personne une nouvelle date de réponse'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "prolonger" -d 'Annoncer à la personne une nouvelle date de réponse'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "consult" -d 'Consulter une unité administrative'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "consulter" -d 'Consulter une unité administrative'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "consent" -d 'Consigner le consentement de la personne, ou voir qui peut savoir qui elle est'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "consentement" -d 'Consigner le consentement de la personne, ou voir qui peut savoir qui elle est'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "hand" -d 'Confier des requêtes à l’unité qui a servi la personne, à un partenaire, ou les reprendre au bureau'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "confier" -d 'Confier des requêtes à l’unité qui a servi la personne, à un partenaire, ou les reprendre au bureau'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "ground" -d 'Ajouter ou retirer un motif'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "motif" -d 'Ajouter ou retirer un motif'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "finding" -d 'Conclure sur un motif, ou sur la plainte'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "conclure" -d 'Conclure sur un motif, ou sur la plainte'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "close" -d 'Fermer une requête, la réponse étant transmise'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "clore" -d 'Fermer une requête, la réponse étant transmise'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "fermer" -d 'Fermer une requête, la réponse étant transmise'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "satisfaction" -d 'Consigner la satisfaction de la personne, une fois la requête fermée'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "appreciation" -d 'Consigner la satisfaction de la personne, une fois la requête fermée'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "appréciation" -d 'Consigner la satisfaction de la personne, une fois la requête fermée'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "reopen" -d 'Rouvrir une requête fermée'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "rouvrir" -d 'Rouvrir une requête fermée'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "amend" -d 'Corriger un champ inexact'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "corriger" -d 'Corriger un champ inexact'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "undo" -d 'Annuler le dernier acte d’une requête, ou d’un dossier d’un autre registre'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "annuler" -d 'Annuler le dernier acte d’une requête, ou d’un dossier d’un autre registre'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "note" -d 'Verser une note au dossier'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "noter" -d 'Verser une note au dossier'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "attach" -d 'Joindre des documents à une requête'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "joindre" -d 'Joindre des documents à une requête'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "attachment" -d 'Voir les pièces jointes d’une requête, en sortir une, en retirer une'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "piece" -d 'Voir les pièces jointes d’une requête, en sortir une, en retirer une'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "pièce" -d 'Voir les pièces jointes d’une requête, en sortir une, en retirer une'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "letter" -d 'Écrire une lettre à la personne, dans sa langue'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "lettre" -d 'Écrire une lettre à la personne, dans sa langue'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "link" -d 'Lier deux requêtes'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "lier" -d 'Lier deux requêtes'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "show" -d 'Afficher tout ce que le registre sait d’une requête'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "afficher" -d 'Afficher tout ce que le registre sait d’une requête'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "voir" -d 'Afficher tout ce que le registre sait d’une requête'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "list" -d 'Lister les requêtes qui répondent à des conditions'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "lister" -d 'Lister les requêtes qui répondent à des conditions'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "find" -d 'Chercher dans les textes'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "chercher" -d 'Chercher dans les textes'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "due" -d 'Voir ce qui est à répondre, le plus pressant d’abord'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "echeances" -d 'Voir ce qui est à répondre, le plus pressant d’abord'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "échéances" -d 'Voir ce qui est à répondre, le plus pressant d’abord'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "check" -d 'Prouver que le registre n’a pas été modifié hors de doleances'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "verifier" -d 'Prouver que le registre n’a pas été modifié hors de doleances'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "vérifier" -d 'Prouver que le registre n’a pas été modifié hors de doleances'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "export" -d 'Exporter des données, sans les identités'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "exporter" -d 'Exporter des données, sans les identités'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "import" -d 'Importer les requêtes d’un autre système'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "importer" -d 'Importer les requêtes d’un autre système'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "backup" -d 'Copier le registre, la copie étant vérifiée'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "sauvegarder" -d 'Copier le registre, la copie étant vérifiée'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "completions" -d 'Produire l’aide à la saisie pour l’interpréteur de commandes'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "man" -d 'Produire la page de manuel'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "manuel" -d 'Produire la page de manuel'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "reference" -d 'Les listes du registre : types, modes, unités, motifs, normes…'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "listes" -d 'Les listes du registre : types, modes, unités, motifs, normes…'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "référence" -d 'Les listes du registre : types, modes, unités, motifs, normes…'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "références" -d 'Les listes du registre : types, modes, unités, motifs, normes…'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "setting" -d 'Les réglages du bureau'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "reglage" -d 'Les réglages du bureau'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "réglage" -d 'Les réglages du bureau'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "holidays" -d 'Les jours fériés du bureau'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "feries" -d 'Les jours fériés du bureau'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "fériés" -d 'Les jours fériés du bureau'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "issue" -d 'Enjeux : les causes communes à plusieurs requêtes'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "enjeu" -d 'Enjeux : les causes communes à plusieurs requêtes'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "ombudsman" -d 'Dossiers du Protecteur du citoyen'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "protecteur" -d 'Dossiers du Protecteur du citoyen'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "incident" -d 'Registre des incidents de confidentialité'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "measure" -d 'Mesures correctives, recommandations et pistes d’amélioration'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "mesure" -d 'Mesures correctives, recommandations et pistes d’amélioration'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "demo" -d 'Créer un registre où un bureau inventé a travaillé un an, pour tout essayer'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "démo" -d 'Créer un registre où un bureau inventé a travaillé un an, pour tout essayer'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "essai" -d 'Créer un registre où un bureau inventé a travaillé un an, pour tout essayer'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "report" -d 'Rendre compte d’une période : les chiffres, et les requêtes derrière chacun'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "rapport" -d 'Rendre compte d’une période : les chiffres, et les requêtes derrière chacun'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "help" -d 'Afficher l’aide d’un verbe'
complete -c doleances -n "__fish_doleances_needs_command" -f -a "aide" -d 'Afficher l’aide d’un verbe'
complete -c doleances -n "__fish_doleances_using_subcommand init" -l profile -d 'Profil de départ : mifi, mamh, mess ou un fichier .toml. Par défaut : mifi' -r
complete -c doleances -n "__fish_doleances_using_subcommand init" -l title -d 'Nom du bureau, en tête des rapports' -r
complete -c doleances -n "__fish_doleances_using_subcommand init" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand init" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand init" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand init" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand init" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand init" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand init" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand init" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand initialiser" -l profile -d 'Profil de départ : mifi, mamh, mess ou un fichier .toml. Par défaut : mifi' -r
complete -c doleances -n "__fish_doleances_using_subcommand initialiser" -l title -d 'Nom du bureau, en tête des rapports' -r
complete -c doleances -n "__fish_doleances_using_subcommand initialiser" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand initialiser" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand initialiser" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand initialiser" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand initialiser" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand initialiser" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand initialiser" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand initialiser" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l received -d 'Date de réception : AAAA-MM-JJ, hier, -3j. C’est le jour 0 du délai' -r
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l channel -d 'Mode de réception (code de la liste channel)' -r
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l subject -d 'Objet, sans renseignement qui identifie la personne' -r
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l kind -d 'Type de requête (code de la liste kind) : complaint, comment, request…' -r
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l text -d 'Ce que la personne a dit : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l program -d 'Programme ou service visé (code de la liste program)' -r
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l source -d 'Provenance (code de la liste source). Par défaut : direct' -r
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l ground -d 'Motif : NATURE, ou NATURE:ENGAGEMENT; se répète' -r
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l remedy -d 'Ce que la personne demande' -r
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l reply-language -d 'Langue de la réponse : fr ou en. Par défaut : fr' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l reference -d 'Référence de la requête dans un autre système' -r
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l name -d 'Nom de la personne' -r
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l email -d 'Courriel de la personne' -r
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l phone -d 'Téléphone de la personne' -r
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l address -d 'Adresse postale de la personne' -r
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l organisation -d 'Organisation que la personne représente' -r
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l representative -d 'Personne qui la représente' -r
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l anonymous -d 'La personne ne s’est pas nommée'
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand intake" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand intake" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand intake" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l received -d 'Date de réception : AAAA-MM-JJ, hier, -3j. C’est le jour 0 du délai' -r
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l channel -d 'Mode de réception (code de la liste channel)' -r
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l subject -d 'Objet, sans renseignement qui identifie la personne' -r
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l kind -d 'Type de requête (code de la liste kind) : complaint, comment, request…' -r
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l text -d 'Ce que la personne a dit : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l program -d 'Programme ou service visé (code de la liste program)' -r
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l source -d 'Provenance (code de la liste source). Par défaut : direct' -r
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l ground -d 'Motif : NATURE, ou NATURE:ENGAGEMENT; se répète' -r
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l remedy -d 'Ce que la personne demande' -r
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l reply-language -d 'Langue de la réponse : fr ou en. Par défaut : fr' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l reference -d 'Référence de la requête dans un autre système' -r
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l name -d 'Nom de la personne' -r
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l email -d 'Courriel de la personne' -r
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l phone -d 'Téléphone de la personne' -r
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l address -d 'Adresse postale de la personne' -r
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l organisation -d 'Organisation que la personne représente' -r
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l representative -d 'Personne qui la représente' -r
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l anonymous -d 'La personne ne s’est pas nommée'
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand recevoir" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand ack" -l by -d 'Mode de transmission à la personne (code de la liste channel)' -r
complete -c doleances -n "__fish_doleances_using_subcommand ack" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand ack" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand ack" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand ack" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ack" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ack" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ack" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand ack" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand ack" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand ack" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand accuser" -l by -d 'Mode de transmission à la personne (code de la liste channel)' -r
complete -c doleances -n "__fish_doleances_using_subcommand accuser" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand accuser" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand accuser" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand accuser" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand accuser" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand accuser" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand accuser" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand accuser" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand accuser" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand accuser" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand triage" -l inadmissible -d 'Irrecevable, pour ce motif (code de la liste inadmissibility)' -r
complete -c doleances -n "__fish_doleances_using_subcommand triage" -l refer -d 'Organisme vers lequel la personne est dirigée (code de la liste body)' -r
complete -c doleances -n "__fish_doleances_using_subcommand triage" -l by -d 'Mode de transmission à la personne (code de la liste channel)' -r
complete -c doleances -n "__fish_doleances_using_subcommand triage" -l kind -d 'Type de requête (code de la liste kind) : complaint, comment, request…' -r
complete -c doleances -n "__fish_doleances_using_subcommand triage" -l ground -d 'Motif : NATURE, ou NATURE:ENGAGEMENT; se répète' -r
complete -c doleances -n "__fish_doleances_using_subcommand triage" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand triage" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand triage" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand triage" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand triage" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand triage" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand triage" -l admissible -d 'Recevable'
complete -c doleances -n "__fish_doleances_using_subcommand triage" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand triage" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand triage" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand triage" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand trier" -l inadmissible -d 'Irrecevable, pour ce motif (code de la liste inadmissibility)' -r
complete -c doleances -n "__fish_doleances_using_subcommand trier" -l refer -d 'Organisme vers lequel la personne est dirigée (code de la liste body)' -r
complete -c doleances -n "__fish_doleances_using_subcommand trier" -l by -d 'Mode de transmission à la personne (code de la liste channel)' -r
complete -c doleances -n "__fish_doleances_using_subcommand trier" -l kind -d 'Type de requête (code de la liste kind) : complaint, comment, request…' -r
complete -c doleances -n "__fish_doleances_using_subcommand trier" -l ground -d 'Motif : NATURE, ou NATURE:ENGAGEMENT; se répète' -r
complete -c doleances -n "__fish_doleances_using_subcommand trier" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand trier" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand trier" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand trier" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand trier" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand trier" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand trier" -l admissible -d 'Recevable'
complete -c doleances -n "__fish_doleances_using_subcommand trier" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand trier" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand trier" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand trier" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand assign" -l to -d 'Membre de l’équipe qui prend la requête en charge' -r
complete -c doleances -n "__fish_doleances_using_subcommand assign" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand assign" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand assign" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand assign" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand assign" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand assign" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand assign" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand assign" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand assign" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand assign" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand attribuer" -l to -d 'Membre de l’équipe qui prend la requête en charge' -r
complete -c doleances -n "__fish_doleances_using_subcommand attribuer" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand attribuer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand attribuer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand attribuer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand attribuer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand attribuer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand attribuer" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand attribuer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand attribuer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand attribuer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and not __fish_seen_subcommand_from list lister lift lever" -l unit -d 'Conflit envers cette unité, et celles qui en relèvent (code de la liste unit); aucun numéro n’est alors donné' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and not __fish_seen_subcommand_from list lister lift lever" -l name -d 'Conflit envers la personne de ce nom; aucun numéro n’est alors donné' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and not __fish_seen_subcommand_from list lister lift lever" -l email -d 'Courriel de la personne' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and not __fish_seen_subcommand_from list lister lift lever" -l phone -d 'Téléphone de la personne' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and not __fish_seen_subcommand_from list lister lift lever" -l organisation -d 'Organisme ou entreprise' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and not __fish_seen_subcommand_from list lister lift lever" -l reason -d 'Raison, versée au dossier : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and not __fish_seen_subcommand_from list lister lift lever" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and not __fish_seen_subcommand_from list lister lift lever" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and not __fish_seen_subcommand_from list lister lift lever" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and not __fish_seen_subcommand_from list lister lift lever" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and not __fish_seen_subcommand_from list lister lift lever" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and not __fish_seen_subcommand_from list lister lift lever" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and not __fish_seen_subcommand_from list lister lift lever" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and not __fish_seen_subcommand_from list lister lift lever" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and not __fish_seen_subcommand_from list lister lift lever" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and not __fish_seen_subcommand_from list lister lift lever" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and not __fish_seen_subcommand_from list lister lift lever" -a "list" -d 'Tableau des conflits d’intérêts déclarés'
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and not __fish_seen_subcommand_from list lister lift lever" -a "lister" -d 'Tableau des conflits d’intérêts déclarés'
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and not __fish_seen_subcommand_from list lister lift lever" -a "lift" -d 'Lever un conflit déclaré envers une unité ou une personne'
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and not __fish_seen_subcommand_from list lister lift lever" -a "lever" -d 'Lever un conflit déclaré envers une unité ou une personne'
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from list" -l year -d 'Seulement ceux déclarés pendant cette année financière : 2026 va du 1er avril 2026 au 31 mars 2027' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from list" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from list" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from list" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from list" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from list" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from list" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from list" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from list" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lister" -l year -d 'Seulement ceux déclarés pendant cette année financière : 2026 va du 1er avril 2026 au 31 mars 2027' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lister" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lister" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lister" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lister" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lister" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lister" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lister" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lister" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lift" -l reason -d 'Raison, versée au dossier : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lift" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lift" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lift" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lift" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lift" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lift" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lift" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lift" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lift" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lift" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lever" -l reason -d 'Raison, versée au dossier : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lever" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lever" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lever" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lever" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lever" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lever" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lever" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lever" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lever" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand conflict; and __fish_seen_subcommand_from lever" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and not __fish_seen_subcommand_from list lister lift lever" -l unit -d 'Conflit envers cette unité, et celles qui en relèvent (code de la liste unit); aucun numéro n’est alors donné' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and not __fish_seen_subcommand_from list lister lift lever" -l name -d 'Conflit envers la personne de ce nom; aucun numéro n’est alors donné' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and not __fish_seen_subcommand_from list lister lift lever" -l email -d 'Courriel de la personne' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and not __fish_seen_subcommand_from list lister lift lever" -l phone -d 'Téléphone de la personne' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and not __fish_seen_subcommand_from list lister lift lever" -l organisation -d 'Organisme ou entreprise' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and not __fish_seen_subcommand_from list lister lift lever" -l reason -d 'Raison, versée au dossier : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and not __fish_seen_subcommand_from list lister lift lever" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and not __fish_seen_subcommand_from list lister lift lever" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and not __fish_seen_subcommand_from list lister lift lever" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and not __fish_seen_subcommand_from list lister lift lever" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and not __fish_seen_subcommand_from list lister lift lever" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and not __fish_seen_subcommand_from list lister lift lever" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and not __fish_seen_subcommand_from list lister lift lever" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and not __fish_seen_subcommand_from list lister lift lever" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and not __fish_seen_subcommand_from list lister lift lever" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and not __fish_seen_subcommand_from list lister lift lever" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and not __fish_seen_subcommand_from list lister lift lever" -a "list" -d 'Tableau des conflits d’intérêts déclarés'
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and not __fish_seen_subcommand_from list lister lift lever" -a "lister" -d 'Tableau des conflits d’intérêts déclarés'
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and not __fish_seen_subcommand_from list lister lift lever" -a "lift" -d 'Lever un conflit déclaré envers une unité ou une personne'
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and not __fish_seen_subcommand_from list lister lift lever" -a "lever" -d 'Lever un conflit déclaré envers une unité ou une personne'
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from list" -l year -d 'Seulement ceux déclarés pendant cette année financière : 2026 va du 1er avril 2026 au 31 mars 2027' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from list" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from list" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from list" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from list" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from list" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from list" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from list" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from list" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lister" -l year -d 'Seulement ceux déclarés pendant cette année financière : 2026 va du 1er avril 2026 au 31 mars 2027' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lister" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lister" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lister" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lister" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lister" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lister" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lister" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lister" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lift" -l reason -d 'Raison, versée au dossier : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lift" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lift" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lift" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lift" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lift" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lift" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lift" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lift" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lift" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lift" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lever" -l reason -d 'Raison, versée au dossier : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lever" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lever" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lever" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lever" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lever" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lever" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lever" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lever" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lever" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand conflit; and __fish_seen_subcommand_from lever" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand suspend" -l reason -d 'Raison, versée au dossier : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand suspend" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand suspend" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand suspend" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand suspend" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand suspend" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand suspend" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand suspend" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand suspend" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand suspend" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand suspend" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand suspendre" -l reason -d 'Raison, versée au dossier : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand suspendre" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand suspendre" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand suspendre" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand suspendre" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand suspendre" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand suspendre" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand suspendre" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand suspendre" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand suspendre" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand suspendre" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand resume" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand resume" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand resume" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand resume" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand resume" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand resume" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand resume" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand resume" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand resume" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand resume" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand reprendre" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand reprendre" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand reprendre" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand reprendre" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reprendre" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reprendre" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reprendre" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand reprendre" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand reprendre" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand reprendre" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand extend" -l to -d 'Date annoncée, plus lointaine que l’échéance : AAAA-MM-JJ' -r
complete -c doleances -n "__fish_doleances_using_subcommand extend" -l reason -d 'Raison, versée au dossier : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand extend" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand extend" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand extend" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand extend" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand extend" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand extend" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand extend" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand extend" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand extend" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand extend" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand prolonger" -l to -d 'Date annoncée, plus lointaine que l’échéance : AAAA-MM-JJ' -r
complete -c doleances -n "__fish_doleances_using_subcommand prolonger" -l reason -d 'Raison, versée au dossier : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand prolonger" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand prolonger" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand prolonger" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand prolonger" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand prolonger" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand prolonger" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand prolonger" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand prolonger" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand prolonger" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand prolonger" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and not __fish_seen_subcommand_from import importer list lister" -l question -d 'Ce qui est demandé : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand consult; and not __fish_seen_subcommand_from import importer list lister" -l due -d 'Échéance de la réponse. Par défaut : le délai que le bureau laisse à une unité' -r
complete -c doleances -n "__fish_doleances_using_subcommand consult; and not __fish_seen_subcommand_from import importer list lister" -l answer -d 'Réponse de l’unité à la dernière question restée ouverte : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand consult; and not __fish_seen_subcommand_from import importer list lister" -l packet -d 'Formulaire à écrire : une page HTML, ou un CSV si le nom finit par .csv; - pour la sortie standard. Sans --question : celui d’une question déjà posée' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand consult; and not __fish_seen_subcommand_from import importer list lister" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand consult; and not __fish_seen_subcommand_from import importer list lister" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand consult; and not __fish_seen_subcommand_from import importer list lister" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand consult; and not __fish_seen_subcommand_from import importer list lister" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consult; and not __fish_seen_subcommand_from import importer list lister" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consult; and not __fish_seen_subcommand_from import importer list lister" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consult; and not __fish_seen_subcommand_from import importer list lister" -l with-identity -d 'La personne est nommée à l’unité, avec son consentement'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and not __fish_seen_subcommand_from import importer list lister" -l with-text -d 'Le formulaire donne aussi le récit de la requête'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and not __fish_seen_subcommand_from import importer list lister" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and not __fish_seen_subcommand_from import importer list lister" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and not __fish_seen_subcommand_from import importer list lister" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and not __fish_seen_subcommand_from import importer list lister" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and not __fish_seen_subcommand_from import importer list lister" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and not __fish_seen_subcommand_from import importer list lister" -a "import" -d 'Consigner les réponses des formulaires que les unités ont remplis'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and not __fish_seen_subcommand_from import importer list lister" -a "importer" -d 'Consigner les réponses des formulaires que les unités ont remplis'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and not __fish_seen_subcommand_from import importer list lister" -a "list" -d 'Lister les consultations'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and not __fish_seen_subcommand_from import importer list lister" -a "lister" -d 'Lister les consultations'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from import" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from import" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from import" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from import" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from import" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from import" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from import" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from import" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from import" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from import" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from importer" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from importer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from importer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from importer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from importer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from importer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from importer" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from importer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from importer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from importer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from list" -l unit -d 'Unité consultée, avec celles qui en relèvent' -r
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from list" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from list" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from list" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from list" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from list" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from list" -l open -d 'Seulement celles qui attendent une réponse'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from list" -l overdue -d 'Seulement celles dont la réponse est en retard, sur une requête ouverte'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from list" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from list" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from list" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from lister" -l unit -d 'Unité consultée, avec celles qui en relèvent' -r
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from lister" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from lister" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from lister" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from lister" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from lister" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from lister" -l open -d 'Seulement celles qui attendent une réponse'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from lister" -l overdue -d 'Seulement celles dont la réponse est en retard, sur une requête ouverte'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from lister" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from lister" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand consult; and __fish_seen_subcommand_from lister" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and not __fish_seen_subcommand_from import importer list lister" -l question -d 'Ce qui est demandé : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and not __fish_seen_subcommand_from import importer list lister" -l due -d 'Échéance de la réponse. Par défaut : le délai que le bureau laisse à une unité' -r
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and not __fish_seen_subcommand_from import importer list lister" -l answer -d 'Réponse de l’unité à la dernière question restée ouverte : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and not __fish_seen_subcommand_from import importer list lister" -l packet -d 'Formulaire à écrire : une page HTML, ou un CSV si le nom finit par .csv; - pour la sortie standard. Sans --question : celui d’une question déjà posée' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and not __fish_seen_subcommand_from import importer list lister" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and not __fish_seen_subcommand_from import importer list lister" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and not __fish_seen_subcommand_from import importer list lister" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and not __fish_seen_subcommand_from import importer list lister" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and not __fish_seen_subcommand_from import importer list lister" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and not __fish_seen_subcommand_from import importer list lister" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and not __fish_seen_subcommand_from import importer list lister" -l with-identity -d 'La personne est nommée à l’unité, avec son consentement'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and not __fish_seen_subcommand_from import importer list lister" -l with-text -d 'Le formulaire donne aussi le récit de la requête'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and not __fish_seen_subcommand_from import importer list lister" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and not __fish_seen_subcommand_from import importer list lister" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and not __fish_seen_subcommand_from import importer list lister" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and not __fish_seen_subcommand_from import importer list lister" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and not __fish_seen_subcommand_from import importer list lister" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and not __fish_seen_subcommand_from import importer list lister" -a "import" -d 'Consigner les réponses des formulaires que les unités ont remplis'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and not __fish_seen_subcommand_from import importer list lister" -a "importer" -d 'Consigner les réponses des formulaires que les unités ont remplis'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and not __fish_seen_subcommand_from import importer list lister" -a "list" -d 'Lister les consultations'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and not __fish_seen_subcommand_from import importer list lister" -a "lister" -d 'Lister les consultations'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from import" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from import" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from import" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from import" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from import" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from import" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from import" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from import" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from import" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from import" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from importer" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from importer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from importer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from importer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from importer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from importer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from importer" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from importer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from importer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from importer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from list" -l unit -d 'Unité consultée, avec celles qui en relèvent' -r
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from list" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from list" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from list" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from list" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from list" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from list" -l open -d 'Seulement celles qui attendent une réponse'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from list" -l overdue -d 'Seulement celles dont la réponse est en retard, sur une requête ouverte'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from list" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from list" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from list" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from lister" -l unit -d 'Unité consultée, avec celles qui en relèvent' -r
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from lister" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from lister" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from lister" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from lister" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from lister" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from lister" -l open -d 'Seulement celles qui attendent une réponse'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from lister" -l overdue -d 'Seulement celles dont la réponse est en retard, sur une requête ouverte'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from lister" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from lister" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand consulter; and __fish_seen_subcommand_from lister" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand consent" -l for -d 'Unité à qui la personne serait nommée, ou organisme à qui la requête serait transférée (code de la liste unit ou body; unit:CODE ou body:CODE s’il est dans les deux)' -r
complete -c doleances -n "__fish_doleances_using_subcommand consent" -l by -d 'Par quel mode la personne l’a dit (code de la liste channel)' -r
complete -c doleances -n "__fish_doleances_using_subcommand consent" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand consent" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand consent" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand consent" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consent" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consent" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consent" -l ask -d 'Demandé'
complete -c doleances -n "__fish_doleances_using_subcommand consent" -l grant -d 'Accordé'
complete -c doleances -n "__fish_doleances_using_subcommand consent" -l refuse -d 'Refusé'
complete -c doleances -n "__fish_doleances_using_subcommand consent" -l withdraw -d 'Retiré'
complete -c doleances -n "__fish_doleances_using_subcommand consent" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand consent" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand consent" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand consent" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand consentement" -l for -d 'Unité à qui la personne serait nommée, ou organisme à qui la requête serait transférée (code de la liste unit ou body; unit:CODE ou body:CODE s’il est dans les deux)' -r
complete -c doleances -n "__fish_doleances_using_subcommand consentement" -l by -d 'Par quel mode la personne l’a dit (code de la liste channel)' -r
complete -c doleances -n "__fish_doleances_using_subcommand consentement" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand consentement" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand consentement" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand consentement" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consentement" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consentement" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand consentement" -l ask -d 'Demandé'
complete -c doleances -n "__fish_doleances_using_subcommand consentement" -l grant -d 'Accordé'
complete -c doleances -n "__fish_doleances_using_subcommand consentement" -l refuse -d 'Refusé'
complete -c doleances -n "__fish_doleances_using_subcommand consentement" -l withdraw -d 'Retiré'
complete -c doleances -n "__fish_doleances_using_subcommand consentement" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand consentement" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand consentement" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand consentement" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand hand" -l to -d 'À qui : bureau (office), unit:UNITÉ ou partner:PARTENAIRE' -r
complete -c doleances -n "__fish_doleances_using_subcommand hand" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand hand" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand hand" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand hand" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand hand" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand hand" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand hand" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand hand" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand hand" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand hand" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand confier" -l to -d 'À qui : bureau (office), unit:UNITÉ ou partner:PARTENAIRE' -r
complete -c doleances -n "__fish_doleances_using_subcommand confier" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand confier" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand confier" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand confier" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand confier" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand confier" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand confier" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand confier" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand confier" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand confier" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand ground; and not __fish_seen_subcommand_from add ajouter drop retirer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand ground; and not __fish_seen_subcommand_from add ajouter drop retirer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand ground; and not __fish_seen_subcommand_from add ajouter drop retirer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ground; and not __fish_seen_subcommand_from add ajouter drop retirer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ground; and not __fish_seen_subcommand_from add ajouter drop retirer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ground; and not __fish_seen_subcommand_from add ajouter drop retirer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand ground; and not __fish_seen_subcommand_from add ajouter drop retirer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand ground; and not __fish_seen_subcommand_from add ajouter drop retirer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand ground; and not __fish_seen_subcommand_from add ajouter drop retirer" -a "add" -d 'Ajouter un motif'
complete -c doleances -n "__fish_doleances_using_subcommand ground; and not __fish_seen_subcommand_from add ajouter drop retirer" -a "ajouter" -d 'Ajouter un motif'
complete -c doleances -n "__fish_doleances_using_subcommand ground; and not __fish_seen_subcommand_from add ajouter drop retirer" -a "drop" -d 'Retirer un motif'
complete -c doleances -n "__fish_doleances_using_subcommand ground; and not __fish_seen_subcommand_from add ajouter drop retirer" -a "retirer" -d 'Retirer un motif'
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from add" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from add" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from add" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from add" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from add" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from add" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from add" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from add" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from add" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from add" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from ajouter" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from ajouter" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from ajouter" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from ajouter" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from ajouter" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from ajouter" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from ajouter" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from ajouter" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from ajouter" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from ajouter" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from drop" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from drop" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from drop" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from drop" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from drop" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from drop" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from drop" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from drop" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from drop" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from drop" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from retirer" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from retirer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from retirer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from retirer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from retirer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from retirer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from retirer" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from retirer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from retirer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand ground; and __fish_seen_subcommand_from retirer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand motif; and not __fish_seen_subcommand_from add ajouter drop retirer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand motif; and not __fish_seen_subcommand_from add ajouter drop retirer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand motif; and not __fish_seen_subcommand_from add ajouter drop retirer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand motif; and not __fish_seen_subcommand_from add ajouter drop retirer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand motif; and not __fish_seen_subcommand_from add ajouter drop retirer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand motif; and not __fish_seen_subcommand_from add ajouter drop retirer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand motif; and not __fish_seen_subcommand_from add ajouter drop retirer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand motif; and not __fish_seen_subcommand_from add ajouter drop retirer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand motif; and not __fish_seen_subcommand_from add ajouter drop retirer" -a "add" -d 'Ajouter un motif'
complete -c doleances -n "__fish_doleances_using_subcommand motif; and not __fish_seen_subcommand_from add ajouter drop retirer" -a "ajouter" -d 'Ajouter un motif'
complete -c doleances -n "__fish_doleances_using_subcommand motif; and not __fish_seen_subcommand_from add ajouter drop retirer" -a "drop" -d 'Retirer un motif'
complete -c doleances -n "__fish_doleances_using_subcommand motif; and not __fish_seen_subcommand_from add ajouter drop retirer" -a "retirer" -d 'Retirer un motif'
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from add" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from add" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from add" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from add" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from add" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from add" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from add" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from add" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from add" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from add" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from ajouter" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from ajouter" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from ajouter" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from ajouter" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from ajouter" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from ajouter" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from ajouter" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from ajouter" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from ajouter" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from ajouter" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from drop" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from drop" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from drop" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from drop" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from drop" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from drop" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from drop" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from drop" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from drop" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from drop" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from retirer" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from retirer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from retirer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from retirer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from retirer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from retirer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from retirer" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from retirer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from retirer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand motif; and __fish_seen_subcommand_from retirer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand finding" -l substantiated -d 'Fondée, selon ce critère (code de la liste criterion)' -r
complete -c doleances -n "__fish_doleances_using_subcommand finding" -l partly -d 'Partiellement fondée, selon ce critère (code de la liste criterion)' -r
complete -c doleances -n "__fish_doleances_using_subcommand finding" -l reasons -d 'Raisons de la conclusion : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand finding" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand finding" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand finding" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand finding" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand finding" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand finding" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand finding" -l unsubstantiated -d 'Non fondée'
complete -c doleances -n "__fish_doleances_using_subcommand finding" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand finding" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand finding" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand finding" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand conclure" -l substantiated -d 'Fondée, selon ce critère (code de la liste criterion)' -r
complete -c doleances -n "__fish_doleances_using_subcommand conclure" -l partly -d 'Partiellement fondée, selon ce critère (code de la liste criterion)' -r
complete -c doleances -n "__fish_doleances_using_subcommand conclure" -l reasons -d 'Raisons de la conclusion : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand conclure" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand conclure" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand conclure" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand conclure" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conclure" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conclure" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand conclure" -l unsubstantiated -d 'Non fondée'
complete -c doleances -n "__fish_doleances_using_subcommand conclure" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand conclure" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand conclure" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand conclure" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand close" -l as -d 'Issue : answered (réponse motivée), inadmissible (irrecevable), transferred (transférée), withdrawn (désistement), settled (règlement informel) ou no-action (classée sans suite)' -r -f -a "answered\t''
inadmissible\t''
transferred\t''
withdrawn\t''
settled\t''
no-action\t''"
complete -c doleances -n "__fish_doleances_using_subcommand close" -l substantiated -d 'Fondée, selon ce critère (code de la liste criterion)' -r
complete -c doleances -n "__fish_doleances_using_subcommand close" -l partly -d 'Partiellement fondée, selon ce critère (code de la liste criterion)' -r
complete -c doleances -n "__fish_doleances_using_subcommand close" -l by -d 'Mode de transmission à la personne (code de la liste channel)' -r
complete -c doleances -n "__fish_doleances_using_subcommand close" -l no-reply -d 'Pourquoi aucune réponse n’a pu être transmise' -r
complete -c doleances -n "__fish_doleances_using_subcommand close" -l to -d 'Organisme à qui la requête est transférée (code de la liste body)' -r
complete -c doleances -n "__fish_doleances_using_subcommand close" -l text -d 'Réponse transmise : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand close" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand close" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand close" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand close" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand close" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand close" -l unsubstantiated -d 'Non fondée'
complete -c doleances -n "__fish_doleances_using_subcommand close" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand close" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand close" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand close" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand clore" -l as -d 'Issue : answered (réponse motivée), inadmissible (irrecevable), transferred (transférée), withdrawn (désistement), settled (règlement informel) ou no-action (classée sans suite)' -r -f -a "answered\t''
inadmissible\t''
transferred\t''
withdrawn\t''
settled\t''
no-action\t''"
complete -c doleances -n "__fish_doleances_using_subcommand clore" -l substantiated -d 'Fondée, selon ce critère (code de la liste criterion)' -r
complete -c doleances -n "__fish_doleances_using_subcommand clore" -l partly -d 'Partiellement fondée, selon ce critère (code de la liste criterion)' -r
complete -c doleances -n "__fish_doleances_using_subcommand clore" -l by -d 'Mode de transmission à la personne (code de la liste channel)' -r
complete -c doleances -n "__fish_doleances_using_subcommand clore" -l no-reply -d 'Pourquoi aucune réponse n’a pu être transmise' -r
complete -c doleances -n "__fish_doleances_using_subcommand clore" -l to -d 'Organisme à qui la requête est transférée (code de la liste body)' -r
complete -c doleances -n "__fish_doleances_using_subcommand clore" -l text -d 'Réponse transmise : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand clore" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand clore" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand clore" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand clore" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand clore" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand clore" -l unsubstantiated -d 'Non fondée'
complete -c doleances -n "__fish_doleances_using_subcommand clore" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand clore" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand clore" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand clore" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand fermer" -l as -d 'Issue : answered (réponse motivée), inadmissible (irrecevable), transferred (transférée), withdrawn (désistement), settled (règlement informel) ou no-action (classée sans suite)' -r -f -a "answered\t''
inadmissible\t''
transferred\t''
withdrawn\t''
settled\t''
no-action\t''"
complete -c doleances -n "__fish_doleances_using_subcommand fermer" -l substantiated -d 'Fondée, selon ce critère (code de la liste criterion)' -r
complete -c doleances -n "__fish_doleances_using_subcommand fermer" -l partly -d 'Partiellement fondée, selon ce critère (code de la liste criterion)' -r
complete -c doleances -n "__fish_doleances_using_subcommand fermer" -l by -d 'Mode de transmission à la personne (code de la liste channel)' -r
complete -c doleances -n "__fish_doleances_using_subcommand fermer" -l no-reply -d 'Pourquoi aucune réponse n’a pu être transmise' -r
complete -c doleances -n "__fish_doleances_using_subcommand fermer" -l to -d 'Organisme à qui la requête est transférée (code de la liste body)' -r
complete -c doleances -n "__fish_doleances_using_subcommand fermer" -l text -d 'Réponse transmise : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand fermer" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand fermer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand fermer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand fermer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand fermer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand fermer" -l unsubstantiated -d 'Non fondée'
complete -c doleances -n "__fish_doleances_using_subcommand fermer" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand fermer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand fermer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand fermer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand satisfaction" -l score -d 'Note, de 1 (très insatisfait) à 5 (très satisfait)' -r
complete -c doleances -n "__fish_doleances_using_subcommand satisfaction" -l text -d 'Ce que la personne en dit : tel quel, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand satisfaction" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand satisfaction" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand satisfaction" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand satisfaction" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand satisfaction" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand satisfaction" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand satisfaction" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand satisfaction" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand satisfaction" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand satisfaction" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand appreciation" -l score -d 'Note, de 1 (très insatisfait) à 5 (très satisfait)' -r
complete -c doleances -n "__fish_doleances_using_subcommand appreciation" -l text -d 'Ce que la personne en dit : tel quel, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand appreciation" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand appreciation" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand appreciation" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand appreciation" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand appreciation" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand appreciation" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand appreciation" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand appreciation" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand appreciation" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand appreciation" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand appréciation" -l score -d 'Note, de 1 (très insatisfait) à 5 (très satisfait)' -r
complete -c doleances -n "__fish_doleances_using_subcommand appréciation" -l text -d 'Ce que la personne en dit : tel quel, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand appréciation" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand appréciation" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand appréciation" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand appréciation" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand appréciation" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand appréciation" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand appréciation" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand appréciation" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand appréciation" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand appréciation" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand reopen" -l reason -d 'Raison, versée au dossier : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand reopen" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand reopen" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand reopen" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand reopen" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reopen" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reopen" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reopen" -l review -d 'Révision : la requête ira à une autre personne que la première (politique-cadre, 2.2)'
complete -c doleances -n "__fish_doleances_using_subcommand reopen" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand reopen" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand reopen" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand reopen" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand rouvrir" -l reason -d 'Raison, versée au dossier : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand rouvrir" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand rouvrir" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand rouvrir" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rouvrir" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rouvrir" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rouvrir" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rouvrir" -l review -d 'Révision : la requête ira à une autre personne que la première (politique-cadre, 2.2)'
complete -c doleances -n "__fish_doleances_using_subcommand rouvrir" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand rouvrir" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand rouvrir" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand rouvrir" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand amend" -l set -d 'Champ et valeur : received_on, channel, source, kind, program, unit, reply_language, external_reference, anonymous, subject, text, remedy, name, email, phone, address, organisation ou representative. Sans valeur après le signe =, le champ est vidé; se répète' -r
complete -c doleances -n "__fish_doleances_using_subcommand amend" -l reason -d 'Raison, versée au dossier : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand amend" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand amend" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand amend" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand amend" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand amend" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand amend" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand amend" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand amend" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand amend" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand amend" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand corriger" -l set -d 'Champ et valeur : received_on, channel, source, kind, program, unit, reply_language, external_reference, anonymous, subject, text, remedy, name, email, phone, address, organisation ou representative. Sans valeur après le signe =, le champ est vidé; se répète' -r
complete -c doleances -n "__fish_doleances_using_subcommand corriger" -l reason -d 'Raison, versée au dossier : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand corriger" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand corriger" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand corriger" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand corriger" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand corriger" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand corriger" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand corriger" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand corriger" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand corriger" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand corriger" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand undo" -l reason -d 'Raison, versée au dossier : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand undo" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand undo" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand undo" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand undo" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand undo" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand undo" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand undo" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand undo" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand undo" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand undo" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand annuler" -l reason -d 'Raison, versée au dossier : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand annuler" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand annuler" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand annuler" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand annuler" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand annuler" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand annuler" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand annuler" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand annuler" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand annuler" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand annuler" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand note" -l text -d 'Texte : tel quel, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand note" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand note" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand note" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand note" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand note" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand note" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand note" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand note" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand note" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand note" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand noter" -l text -d 'Texte : tel quel, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand noter" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand noter" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand noter" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand noter" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand noter" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand noter" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand noter" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand noter" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand noter" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand noter" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand attach" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand attach" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand attach" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand attach" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand attach" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand attach" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand attach" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand attach" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand attach" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand attach" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand joindre" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand joindre" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand joindre" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand joindre" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand joindre" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand joindre" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand joindre" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand joindre" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand joindre" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand joindre" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand attachment" -s o -l output -d 'Fichier à écrire; - pour la sortie standard. Par défaut : le nom de la pièce, dans le dossier courant' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand attachment" -l reason -d 'Raison du retrait, versée au dossier' -r
complete -c doleances -n "__fish_doleances_using_subcommand attachment" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand attachment" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand attachment" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand attachment" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand attachment" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand attachment" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand attachment" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand attachment" -l drop -d 'Retire la pièce du dossier; son contenu est détruit si aucune autre requête ne le garde'
complete -c doleances -n "__fish_doleances_using_subcommand attachment" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand attachment" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand attachment" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand attachment" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand piece" -s o -l output -d 'Fichier à écrire; - pour la sortie standard. Par défaut : le nom de la pièce, dans le dossier courant' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand piece" -l reason -d 'Raison du retrait, versée au dossier' -r
complete -c doleances -n "__fish_doleances_using_subcommand piece" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand piece" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand piece" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand piece" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand piece" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand piece" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand piece" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand piece" -l drop -d 'Retire la pièce du dossier; son contenu est détruit si aucune autre requête ne le garde'
complete -c doleances -n "__fish_doleances_using_subcommand piece" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand piece" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand piece" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand piece" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand pièce" -s o -l output -d 'Fichier à écrire; - pour la sortie standard. Par défaut : le nom de la pièce, dans le dossier courant' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand pièce" -l reason -d 'Raison du retrait, versée au dossier' -r
complete -c doleances -n "__fish_doleances_using_subcommand pièce" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand pièce" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand pièce" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand pièce" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand pièce" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand pièce" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand pièce" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand pièce" -l drop -d 'Retire la pièce du dossier; son contenu est détruit si aucune autre requête ne le garde'
complete -c doleances -n "__fish_doleances_using_subcommand pièce" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand pièce" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand pièce" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand pièce" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand letter" -l for -d 'Organisme vers qui diriger la personne, ou unité ou organisme pour qui demander le consentement (code de la liste unit ou body)' -r
complete -c doleances -n "__fish_doleances_using_subcommand letter" -l text -d 'Texte de la réponse : tel quel, @FICHIER, ou - pour l’entrée standard. Par défaut : la réponse inscrite à la fermeture' -r
complete -c doleances -n "__fish_doleances_using_subcommand letter" -l template -d 'Gabarit à utiliser pour cette lettre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand letter" -l export-templates -d 'Écrit les gabarits du programme dans ce dossier, pour les modifier' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand letter" -s o -l output -d 'Fichier à écrire; sa terminaison (.md, .html, .docx) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand letter" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand letter" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand letter" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand letter" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand letter" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand letter" -l no-identity -d 'Laisse en blanc le nom et les coordonnées de la personne'
complete -c doleances -n "__fish_doleances_using_subcommand letter" -l with-names -d 'Laisse dans le texte les noms d’autres personnes'
complete -c doleances -n "__fish_doleances_using_subcommand letter" -l draft -d 'Écrit la lettre malgré ce qui manque, marquée « PROJET »'
complete -c doleances -n "__fish_doleances_using_subcommand letter" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand letter" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand letter" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand letter" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand lettre" -l for -d 'Organisme vers qui diriger la personne, ou unité ou organisme pour qui demander le consentement (code de la liste unit ou body)' -r
complete -c doleances -n "__fish_doleances_using_subcommand lettre" -l text -d 'Texte de la réponse : tel quel, @FICHIER, ou - pour l’entrée standard. Par défaut : la réponse inscrite à la fermeture' -r
complete -c doleances -n "__fish_doleances_using_subcommand lettre" -l template -d 'Gabarit à utiliser pour cette lettre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand lettre" -l export-templates -d 'Écrit les gabarits du programme dans ce dossier, pour les modifier' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand lettre" -s o -l output -d 'Fichier à écrire; sa terminaison (.md, .html, .docx) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand lettre" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand lettre" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand lettre" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand lettre" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand lettre" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand lettre" -l no-identity -d 'Laisse en blanc le nom et les coordonnées de la personne'
complete -c doleances -n "__fish_doleances_using_subcommand lettre" -l with-names -d 'Laisse dans le texte les noms d’autres personnes'
complete -c doleances -n "__fish_doleances_using_subcommand lettre" -l draft -d 'Écrit la lettre malgré ce qui manque, marquée « PROJET »'
complete -c doleances -n "__fish_doleances_using_subcommand lettre" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand lettre" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand lettre" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand lettre" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand link" -l as -d 'Lien : duplicate (doublon), repeat (nouvelle requête sur le même sujet) ou related (connexe)' -r -f -a "duplicate\t''
repeat\t''
related\t''"
complete -c doleances -n "__fish_doleances_using_subcommand link" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand link" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand link" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand link" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand link" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand link" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand link" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand link" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand link" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand lier" -l as -d 'Lien : duplicate (doublon), repeat (nouvelle requête sur le même sujet) ou related (connexe)' -r -f -a "duplicate\t''
repeat\t''
related\t''"
complete -c doleances -n "__fish_doleances_using_subcommand lier" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand lier" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand lier" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand lier" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand lier" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand lier" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand lier" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand lier" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand lier" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand show" -l reason -d 'Raison pour laquelle l’identité est consultée' -r
complete -c doleances -n "__fish_doleances_using_subcommand show" -l as-of -d 'Le registre tel qu’il était : à la fin d’un jour (AAAA-MM-JJ), à une édition (edition:2), à une inscription (entry:152)' -r
complete -c doleances -n "__fish_doleances_using_subcommand show" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand show" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand show" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand show" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand show" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand show" -l history -d 'Montre chaque acte : qui, quand, quoi'
complete -c doleances -n "__fish_doleances_using_subcommand show" -l identity -d 'Montre l’identité de la personne; la consultation et sa raison restent dans l’historique'
complete -c doleances -n "__fish_doleances_using_subcommand show" -l explain -d 'Explique l’échéance, jour par jour'
complete -c doleances -n "__fish_doleances_using_subcommand show" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand show" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand show" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand afficher" -l reason -d 'Raison pour laquelle l’identité est consultée' -r
complete -c doleances -n "__fish_doleances_using_subcommand afficher" -l as-of -d 'Le registre tel qu’il était : à la fin d’un jour (AAAA-MM-JJ), à une édition (edition:2), à une inscription (entry:152)' -r
complete -c doleances -n "__fish_doleances_using_subcommand afficher" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand afficher" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand afficher" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand afficher" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand afficher" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand afficher" -l history -d 'Montre chaque acte : qui, quand, quoi'
complete -c doleances -n "__fish_doleances_using_subcommand afficher" -l identity -d 'Montre l’identité de la personne; la consultation et sa raison restent dans l’historique'
complete -c doleances -n "__fish_doleances_using_subcommand afficher" -l explain -d 'Explique l’échéance, jour par jour'
complete -c doleances -n "__fish_doleances_using_subcommand afficher" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand afficher" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand afficher" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand voir" -l reason -d 'Raison pour laquelle l’identité est consultée' -r
complete -c doleances -n "__fish_doleances_using_subcommand voir" -l as-of -d 'Le registre tel qu’il était : à la fin d’un jour (AAAA-MM-JJ), à une édition (edition:2), à une inscription (entry:152)' -r
complete -c doleances -n "__fish_doleances_using_subcommand voir" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand voir" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand voir" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand voir" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand voir" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand voir" -l history -d 'Montre chaque acte : qui, quand, quoi'
complete -c doleances -n "__fish_doleances_using_subcommand voir" -l identity -d 'Montre l’identité de la personne; la consultation et sa raison restent dans l’historique'
complete -c doleances -n "__fish_doleances_using_subcommand voir" -l explain -d 'Explique l’échéance, jour par jour'
complete -c doleances -n "__fish_doleances_using_subcommand voir" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand voir" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand voir" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand list" -l status -d 'État : received (reçue), in_progress (en traitement), suspended (délai suspendu) ou closed (fermée)' -r -f -a "received\t''
in_progress\t''
suspended\t''
closed\t''"
complete -c doleances -n "__fish_doleances_using_subcommand list" -l kind -d 'Type de requête (code de la liste kind) : complaint, comment, request…' -r
complete -c doleances -n "__fish_doleances_using_subcommand list" -l officer -d 'Membre de l’équipe; none ou personne pour les requêtes sans responsable' -r
complete -c doleances -n "__fish_doleances_using_subcommand list" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand list" -l program -d 'Programme ou service visé (code de la liste program)' -r
complete -c doleances -n "__fish_doleances_using_subcommand list" -l channel -d 'Mode de réception (code de la liste channel)' -r
complete -c doleances -n "__fish_doleances_using_subcommand list" -l received -d 'Reçues pendant cette période : AAAA-MM-JJ..AAAA-MM-JJ, un côté pouvant rester ouvert' -r
complete -c doleances -n "__fish_doleances_using_subcommand list" -l closed -d 'Fermées pendant cette période : AAAA-MM-JJ..AAAA-MM-JJ, un côté pouvant rester ouvert' -r
complete -c doleances -n "__fish_doleances_using_subcommand list" -l finding -d 'Conclusion : substantiated (fondée), partly (partiellement) ou unsubstantiated (non fondée)' -r -f -a "substantiated\t''
partly\t''
unsubstantiated\t''"
complete -c doleances -n "__fish_doleances_using_subcommand list" -l sort -d 'Ordre : number (numéro), received (réception), due (échéance), closed (fermeture), officer (responsable), unit (unité) ou kind (type)' -r -f -a "number\t''
received\t''
due\t''
closed\t''
officer\t''
unit\t''
kind\t''"
complete -c doleances -n "__fish_doleances_using_subcommand list" -l limit -d 'Nombre de requêtes à afficher, au plus' -r
complete -c doleances -n "__fish_doleances_using_subcommand list" -l columns -d 'Colonnes, séparées par des virgules : number, status, kind, received_on, due_on, officer, subject…' -r
complete -c doleances -n "__fish_doleances_using_subcommand list" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand list" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand list" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand list" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand list" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand list" -l open -d 'Seulement les requêtes qui ne sont pas fermées'
complete -c doleances -n "__fish_doleances_using_subcommand list" -l overdue -d 'Seulement les requêtes en retard'
complete -c doleances -n "__fish_doleances_using_subcommand list" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand list" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand list" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand lister" -l status -d 'État : received (reçue), in_progress (en traitement), suspended (délai suspendu) ou closed (fermée)' -r -f -a "received\t''
in_progress\t''
suspended\t''
closed\t''"
complete -c doleances -n "__fish_doleances_using_subcommand lister" -l kind -d 'Type de requête (code de la liste kind) : complaint, comment, request…' -r
complete -c doleances -n "__fish_doleances_using_subcommand lister" -l officer -d 'Membre de l’équipe; none ou personne pour les requêtes sans responsable' -r
complete -c doleances -n "__fish_doleances_using_subcommand lister" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand lister" -l program -d 'Programme ou service visé (code de la liste program)' -r
complete -c doleances -n "__fish_doleances_using_subcommand lister" -l channel -d 'Mode de réception (code de la liste channel)' -r
complete -c doleances -n "__fish_doleances_using_subcommand lister" -l received -d 'Reçues pendant cette période : AAAA-MM-JJ..AAAA-MM-JJ, un côté pouvant rester ouvert' -r
complete -c doleances -n "__fish_doleances_using_subcommand lister" -l closed -d 'Fermées pendant cette période : AAAA-MM-JJ..AAAA-MM-JJ, un côté pouvant rester ouvert' -r
complete -c doleances -n "__fish_doleances_using_subcommand lister" -l finding -d 'Conclusion : substantiated (fondée), partly (partiellement) ou unsubstantiated (non fondée)' -r -f -a "substantiated\t''
partly\t''
unsubstantiated\t''"
complete -c doleances -n "__fish_doleances_using_subcommand lister" -l sort -d 'Ordre : number (numéro), received (réception), due (échéance), closed (fermeture), officer (responsable), unit (unité) ou kind (type)' -r -f -a "number\t''
received\t''
due\t''
closed\t''
officer\t''
unit\t''
kind\t''"
complete -c doleances -n "__fish_doleances_using_subcommand lister" -l limit -d 'Nombre de requêtes à afficher, au plus' -r
complete -c doleances -n "__fish_doleances_using_subcommand lister" -l columns -d 'Colonnes, séparées par des virgules : number, status, kind, received_on, due_on, officer, subject…' -r
complete -c doleances -n "__fish_doleances_using_subcommand lister" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand lister" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand lister" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand lister" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand lister" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand lister" -l open -d 'Seulement les requêtes qui ne sont pas fermées'
complete -c doleances -n "__fish_doleances_using_subcommand lister" -l overdue -d 'Seulement les requêtes en retard'
complete -c doleances -n "__fish_doleances_using_subcommand lister" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand lister" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand lister" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand find" -l limit -d 'Nombre de requêtes à afficher, au plus' -r
complete -c doleances -n "__fish_doleances_using_subcommand find" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand find" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand find" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand find" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand find" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand find" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand find" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand find" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand chercher" -l limit -d 'Nombre de requêtes à afficher, au plus' -r
complete -c doleances -n "__fish_doleances_using_subcommand chercher" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand chercher" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand chercher" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand chercher" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand chercher" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand chercher" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand chercher" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand chercher" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand due" -l within -d 'Seulement ce qui échoit d’ici ce nombre de jours ouvrables' -r
complete -c doleances -n "__fish_doleances_using_subcommand due" -l officer -d 'Membre de l’équipe; none ou personne pour les requêtes sans responsable' -r
complete -c doleances -n "__fish_doleances_using_subcommand due" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand due" -l limit -d 'Nombre de requêtes à afficher, au plus' -r
complete -c doleances -n "__fish_doleances_using_subcommand due" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand due" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand due" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand due" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand due" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand due" -l check -d 'Termine avec le code 10 si une requête, ou une réponse au Protecteur du citoyen, est en retard'
complete -c doleances -n "__fish_doleances_using_subcommand due" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand due" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand due" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand echeances" -l within -d 'Seulement ce qui échoit d’ici ce nombre de jours ouvrables' -r
complete -c doleances -n "__fish_doleances_using_subcommand echeances" -l officer -d 'Membre de l’équipe; none ou personne pour les requêtes sans responsable' -r
complete -c doleances -n "__fish_doleances_using_subcommand echeances" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand echeances" -l limit -d 'Nombre de requêtes à afficher, au plus' -r
complete -c doleances -n "__fish_doleances_using_subcommand echeances" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand echeances" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand echeances" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand echeances" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand echeances" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand echeances" -l check -d 'Termine avec le code 10 si une requête, ou une réponse au Protecteur du citoyen, est en retard'
complete -c doleances -n "__fish_doleances_using_subcommand echeances" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand echeances" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand echeances" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand échéances" -l within -d 'Seulement ce qui échoit d’ici ce nombre de jours ouvrables' -r
complete -c doleances -n "__fish_doleances_using_subcommand échéances" -l officer -d 'Membre de l’équipe; none ou personne pour les requêtes sans responsable' -r
complete -c doleances -n "__fish_doleances_using_subcommand échéances" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand échéances" -l limit -d 'Nombre de requêtes à afficher, au plus' -r
complete -c doleances -n "__fish_doleances_using_subcommand échéances" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand échéances" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand échéances" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand échéances" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand échéances" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand échéances" -l check -d 'Termine avec le code 10 si une requête, ou une réponse au Protecteur du citoyen, est en retard'
complete -c doleances -n "__fish_doleances_using_subcommand échéances" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand échéances" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand échéances" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand check" -l digest -d 'Empreinte notée auparavant, à comparer' -r
complete -c doleances -n "__fish_doleances_using_subcommand check" -l at -d 'Nombre d’actes au journal quand l’empreinte a été notée' -r
complete -c doleances -n "__fish_doleances_using_subcommand check" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand check" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand check" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand check" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand check" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand check" -l deep -d 'Refait toutes les tables à partir du journal et les compare'
complete -c doleances -n "__fish_doleances_using_subcommand check" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand check" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand check" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand verifier" -l digest -d 'Empreinte notée auparavant, à comparer' -r
complete -c doleances -n "__fish_doleances_using_subcommand verifier" -l at -d 'Nombre d’actes au journal quand l’empreinte a été notée' -r
complete -c doleances -n "__fish_doleances_using_subcommand verifier" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand verifier" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand verifier" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand verifier" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand verifier" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand verifier" -l deep -d 'Refait toutes les tables à partir du journal et les compare'
complete -c doleances -n "__fish_doleances_using_subcommand verifier" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand verifier" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand verifier" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand vérifier" -l digest -d 'Empreinte notée auparavant, à comparer' -r
complete -c doleances -n "__fish_doleances_using_subcommand vérifier" -l at -d 'Nombre d’actes au journal quand l’empreinte a été notée' -r
complete -c doleances -n "__fish_doleances_using_subcommand vérifier" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand vérifier" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand vérifier" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand vérifier" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand vérifier" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand vérifier" -l deep -d 'Refait toutes les tables à partir du journal et les compare'
complete -c doleances -n "__fish_doleances_using_subcommand vérifier" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand vérifier" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand vérifier" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand export" -l status -d 'État : received (reçue), in_progress (en traitement), suspended (délai suspendu) ou closed (fermée)' -r -f -a "received\t''
in_progress\t''
suspended\t''
closed\t''"
complete -c doleances -n "__fish_doleances_using_subcommand export" -l kind -d 'Type de requête (code de la liste kind) : complaint, comment, request…' -r
complete -c doleances -n "__fish_doleances_using_subcommand export" -l officer -d 'Membre de l’équipe; none ou personne pour les requêtes sans responsable' -r
complete -c doleances -n "__fish_doleances_using_subcommand export" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand export" -l program -d 'Programme ou service visé (code de la liste program)' -r
complete -c doleances -n "__fish_doleances_using_subcommand export" -l channel -d 'Mode de réception (code de la liste channel)' -r
complete -c doleances -n "__fish_doleances_using_subcommand export" -l received -d 'Reçues pendant cette période : AAAA-MM-JJ..AAAA-MM-JJ, un côté pouvant rester ouvert' -r
complete -c doleances -n "__fish_doleances_using_subcommand export" -l closed -d 'Fermées pendant cette période : AAAA-MM-JJ..AAAA-MM-JJ, un côté pouvant rester ouvert' -r
complete -c doleances -n "__fish_doleances_using_subcommand export" -l finding -d 'Conclusion : substantiated (fondée), partly (partiellement) ou unsubstantiated (non fondée)' -r -f -a "substantiated\t''
partly\t''
unsubstantiated\t''"
complete -c doleances -n "__fish_doleances_using_subcommand export" -l sort -d 'Ordre : number (numéro), received (réception), due (échéance), closed (fermeture), officer (responsable), unit (unité) ou kind (type)' -r -f -a "number\t''
received\t''
due\t''
closed\t''
officer\t''
unit\t''
kind\t''"
complete -c doleances -n "__fish_doleances_using_subcommand export" -l limit -d 'Nombre de requêtes à afficher, au plus' -r
complete -c doleances -n "__fish_doleances_using_subcommand export" -s o -l output -d 'Fichier à écrire. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand export" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand export" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand export" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand export" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand export" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand export" -l open -d 'Seulement les requêtes qui ne sont pas fermées'
complete -c doleances -n "__fish_doleances_using_subcommand export" -l overdue -d 'Seulement les requêtes en retard'
complete -c doleances -n "__fish_doleances_using_subcommand export" -l excel -d 'Pour Excel : libellés, point-virgule et virgule décimale en français'
complete -c doleances -n "__fish_doleances_using_subcommand export" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand export" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand export" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand export" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand exporter" -l status -d 'État : received (reçue), in_progress (en traitement), suspended (délai suspendu) ou closed (fermée)' -r -f -a "received\t''
in_progress\t''
suspended\t''
closed\t''"
complete -c doleances -n "__fish_doleances_using_subcommand exporter" -l kind -d 'Type de requête (code de la liste kind) : complaint, comment, request…' -r
complete -c doleances -n "__fish_doleances_using_subcommand exporter" -l officer -d 'Membre de l’équipe; none ou personne pour les requêtes sans responsable' -r
complete -c doleances -n "__fish_doleances_using_subcommand exporter" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand exporter" -l program -d 'Programme ou service visé (code de la liste program)' -r
complete -c doleances -n "__fish_doleances_using_subcommand exporter" -l channel -d 'Mode de réception (code de la liste channel)' -r
complete -c doleances -n "__fish_doleances_using_subcommand exporter" -l received -d 'Reçues pendant cette période : AAAA-MM-JJ..AAAA-MM-JJ, un côté pouvant rester ouvert' -r
complete -c doleances -n "__fish_doleances_using_subcommand exporter" -l closed -d 'Fermées pendant cette période : AAAA-MM-JJ..AAAA-MM-JJ, un côté pouvant rester ouvert' -r
complete -c doleances -n "__fish_doleances_using_subcommand exporter" -l finding -d 'Conclusion : substantiated (fondée), partly (partiellement) ou unsubstantiated (non fondée)' -r -f -a "substantiated\t''
partly\t''
unsubstantiated\t''"
complete -c doleances -n "__fish_doleances_using_subcommand exporter" -l sort -d 'Ordre : number (numéro), received (réception), due (échéance), closed (fermeture), officer (responsable), unit (unité) ou kind (type)' -r -f -a "number\t''
received\t''
due\t''
closed\t''
officer\t''
unit\t''
kind\t''"
complete -c doleances -n "__fish_doleances_using_subcommand exporter" -l limit -d 'Nombre de requêtes à afficher, au plus' -r
complete -c doleances -n "__fish_doleances_using_subcommand exporter" -s o -l output -d 'Fichier à écrire. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand exporter" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand exporter" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand exporter" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand exporter" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand exporter" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand exporter" -l open -d 'Seulement les requêtes qui ne sont pas fermées'
complete -c doleances -n "__fish_doleances_using_subcommand exporter" -l overdue -d 'Seulement les requêtes en retard'
complete -c doleances -n "__fish_doleances_using_subcommand exporter" -l excel -d 'Pour Excel : libellés, point-virgule et virgule décimale en français'
complete -c doleances -n "__fish_doleances_using_subcommand exporter" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand exporter" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand exporter" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand exporter" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand import" -l map -d 'Gabarit .toml qui dit quelle colonne va dans quel champ. Par défaut : les colonnes d’une exportation' -r
complete -c doleances -n "__fish_doleances_using_subcommand import" -l rejects -d 'Fichier où écrire les lignes refusées, avec leur numéro et la raison' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand import" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand import" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand import" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand import" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand import" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand import" -l skip-known -d 'Passe les requêtes dont la référence est déjà au registre'
complete -c doleances -n "__fish_doleances_using_subcommand import" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand import" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand import" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand import" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand import" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand importer" -l map -d 'Gabarit .toml qui dit quelle colonne va dans quel champ. Par défaut : les colonnes d’une exportation' -r
complete -c doleances -n "__fish_doleances_using_subcommand importer" -l rejects -d 'Fichier où écrire les lignes refusées, avec leur numéro et la raison' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand importer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand importer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand importer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand importer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand importer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand importer" -l skip-known -d 'Passe les requêtes dont la référence est déjà au registre'
complete -c doleances -n "__fish_doleances_using_subcommand importer" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand importer" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand importer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand importer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand importer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand backup" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand backup" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand backup" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand backup" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand backup" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand backup" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand backup" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand backup" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand backup" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand sauvegarder" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand sauvegarder" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand sauvegarder" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand sauvegarder" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand sauvegarder" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand sauvegarder" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand sauvegarder" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand sauvegarder" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand sauvegarder" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand completions" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand completions" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand completions" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand completions" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand completions" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand completions" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand completions" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand completions" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand man" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand man" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand man" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand man" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand man" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand man" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand man" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand man" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand manuel" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand manuel" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand manuel" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand manuel" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand manuel" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand manuel" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand manuel" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand manuel" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand reference; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "list" -d 'Montrer les listes, ou le contenu de l’une d’elles'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "lister" -d 'Montrer les listes, ou le contenu de l’une d’elles'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "add" -d 'Ajouter un élément à une liste'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "ajouter" -d 'Ajouter un élément à une liste'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "rename" -d 'Changer le libellé d’un élément, ou les coordonnées d’un organisme; son code demeure'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "renommer" -d 'Changer le libellé d’un élément, ou les coordonnées d’un organisme; son code demeure'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "retire" -d 'Retirer un élément des choix; les requêtes qui le portent le gardent'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "retirer" -d 'Retirer un élément des choix; les requêtes qui le portent le gardent'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from list" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from list" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from list" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from list" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from list" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from list" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from list" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from list" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from lister" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from lister" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from lister" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from lister" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from lister" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from lister" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from lister" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from lister" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from add" -l fr -d 'Libellé français' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from add" -l en -d 'Libellé anglais (facultatif pour un membre de l’équipe ou une unité)' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from add" -l parent -d 'L’élément de la même liste dont celui-ci dépend, comme le secteur d’une unité' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from add" -l note-fr -d 'Règle à montrer avec ce choix, en français' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from add" -l note-en -d 'Règle à montrer avec ce choix, en anglais' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from add" -l source -d 'Le document qui le dit' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from add" -l contact-fr -d 'Coordonnées de l’organisme, en français, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from add" -l contact-en -d 'Coordonnées de l’organisme, en anglais, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from add" -l account -d 'Compte informatique du membre de l’équipe' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from add" -l length -d 'Durée de la norme, dans son unité' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from add" -l unit -d 'Unité de la norme : business_days, calendar_days ou months' -r -f -a "business_days\t''
calendar_days\t''
months\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from add" -l target -d 'Cible de la norme, en pourcentage' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from add" -l kinds -d 'Types de requête que la norme mesure, séparés par des virgules' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from add" -l bodies -d 'Organismes vers qui diriger la personne, séparés par des virgules' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from add" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from add" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from add" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from add" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from add" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from add" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from add" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from add" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from add" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from add" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from ajouter" -l fr -d 'Libellé français' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from ajouter" -l en -d 'Libellé anglais (facultatif pour un membre de l’équipe ou une unité)' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from ajouter" -l parent -d 'L’élément de la même liste dont celui-ci dépend, comme le secteur d’une unité' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from ajouter" -l note-fr -d 'Règle à montrer avec ce choix, en français' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from ajouter" -l note-en -d 'Règle à montrer avec ce choix, en anglais' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from ajouter" -l source -d 'Le document qui le dit' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from ajouter" -l contact-fr -d 'Coordonnées de l’organisme, en français, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from ajouter" -l contact-en -d 'Coordonnées de l’organisme, en anglais, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from ajouter" -l account -d 'Compte informatique du membre de l’équipe' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from ajouter" -l length -d 'Durée de la norme, dans son unité' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from ajouter" -l unit -d 'Unité de la norme : business_days, calendar_days ou months' -r -f -a "business_days\t''
calendar_days\t''
months\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from ajouter" -l target -d 'Cible de la norme, en pourcentage' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from ajouter" -l kinds -d 'Types de requête que la norme mesure, séparés par des virgules' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from ajouter" -l bodies -d 'Organismes vers qui diriger la personne, séparés par des virgules' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from ajouter" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from ajouter" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from ajouter" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from ajouter" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from ajouter" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from ajouter" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from ajouter" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from ajouter" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from ajouter" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from ajouter" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from rename" -l fr -d 'Nouveau libellé français' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from rename" -l en -d 'Nouveau libellé anglais' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from rename" -l contact-fr -d 'Nouvelles coordonnées de l’organisme, en français, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from rename" -l contact-en -d 'Nouvelles coordonnées de l’organisme, en anglais, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from rename" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from rename" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from rename" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from rename" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from rename" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from rename" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from rename" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from rename" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from rename" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from rename" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from renommer" -l fr -d 'Nouveau libellé français' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from renommer" -l en -d 'Nouveau libellé anglais' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from renommer" -l contact-fr -d 'Nouvelles coordonnées de l’organisme, en français, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from renommer" -l contact-en -d 'Nouvelles coordonnées de l’organisme, en anglais, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from renommer" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from renommer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from renommer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from renommer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from renommer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from renommer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from renommer" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from renommer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from renommer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from renommer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from retire" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from retire" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from retire" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from retire" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from retire" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from retire" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from retire" -l undo -d 'Remettre dans les choix un élément retiré'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from retire" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from retire" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from retire" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from retire" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from retirer" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from retirer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from retirer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from retirer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from retirer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from retirer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from retirer" -l undo -d 'Remettre dans les choix un élément retiré'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from retirer" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from retirer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from retirer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand reference; and __fish_seen_subcommand_from retirer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand listes; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "list" -d 'Montrer les listes, ou le contenu de l’une d’elles'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "lister" -d 'Montrer les listes, ou le contenu de l’une d’elles'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "add" -d 'Ajouter un élément à une liste'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "ajouter" -d 'Ajouter un élément à une liste'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "rename" -d 'Changer le libellé d’un élément, ou les coordonnées d’un organisme; son code demeure'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "renommer" -d 'Changer le libellé d’un élément, ou les coordonnées d’un organisme; son code demeure'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "retire" -d 'Retirer un élément des choix; les requêtes qui le portent le gardent'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "retirer" -d 'Retirer un élément des choix; les requêtes qui le portent le gardent'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from list" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from list" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from list" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from list" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from list" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from list" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from list" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from list" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from lister" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from lister" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from lister" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from lister" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from lister" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from lister" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from lister" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from lister" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from add" -l fr -d 'Libellé français' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from add" -l en -d 'Libellé anglais (facultatif pour un membre de l’équipe ou une unité)' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from add" -l parent -d 'L’élément de la même liste dont celui-ci dépend, comme le secteur d’une unité' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from add" -l note-fr -d 'Règle à montrer avec ce choix, en français' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from add" -l note-en -d 'Règle à montrer avec ce choix, en anglais' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from add" -l source -d 'Le document qui le dit' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from add" -l contact-fr -d 'Coordonnées de l’organisme, en français, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from add" -l contact-en -d 'Coordonnées de l’organisme, en anglais, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from add" -l account -d 'Compte informatique du membre de l’équipe' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from add" -l length -d 'Durée de la norme, dans son unité' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from add" -l unit -d 'Unité de la norme : business_days, calendar_days ou months' -r -f -a "business_days\t''
calendar_days\t''
months\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from add" -l target -d 'Cible de la norme, en pourcentage' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from add" -l kinds -d 'Types de requête que la norme mesure, séparés par des virgules' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from add" -l bodies -d 'Organismes vers qui diriger la personne, séparés par des virgules' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from add" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from add" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from add" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from add" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from add" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from add" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from add" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from add" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from add" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from add" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from ajouter" -l fr -d 'Libellé français' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from ajouter" -l en -d 'Libellé anglais (facultatif pour un membre de l’équipe ou une unité)' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from ajouter" -l parent -d 'L’élément de la même liste dont celui-ci dépend, comme le secteur d’une unité' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from ajouter" -l note-fr -d 'Règle à montrer avec ce choix, en français' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from ajouter" -l note-en -d 'Règle à montrer avec ce choix, en anglais' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from ajouter" -l source -d 'Le document qui le dit' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from ajouter" -l contact-fr -d 'Coordonnées de l’organisme, en français, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from ajouter" -l contact-en -d 'Coordonnées de l’organisme, en anglais, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from ajouter" -l account -d 'Compte informatique du membre de l’équipe' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from ajouter" -l length -d 'Durée de la norme, dans son unité' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from ajouter" -l unit -d 'Unité de la norme : business_days, calendar_days ou months' -r -f -a "business_days\t''
calendar_days\t''
months\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from ajouter" -l target -d 'Cible de la norme, en pourcentage' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from ajouter" -l kinds -d 'Types de requête que la norme mesure, séparés par des virgules' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from ajouter" -l bodies -d 'Organismes vers qui diriger la personne, séparés par des virgules' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from ajouter" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from ajouter" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from ajouter" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from ajouter" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from ajouter" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from ajouter" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from ajouter" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from ajouter" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from ajouter" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from ajouter" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from rename" -l fr -d 'Nouveau libellé français' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from rename" -l en -d 'Nouveau libellé anglais' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from rename" -l contact-fr -d 'Nouvelles coordonnées de l’organisme, en français, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from rename" -l contact-en -d 'Nouvelles coordonnées de l’organisme, en anglais, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from rename" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from rename" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from rename" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from rename" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from rename" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from rename" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from rename" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from rename" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from rename" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from rename" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from renommer" -l fr -d 'Nouveau libellé français' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from renommer" -l en -d 'Nouveau libellé anglais' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from renommer" -l contact-fr -d 'Nouvelles coordonnées de l’organisme, en français, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from renommer" -l contact-en -d 'Nouvelles coordonnées de l’organisme, en anglais, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from renommer" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from renommer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from renommer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from renommer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from renommer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from renommer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from renommer" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from renommer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from renommer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from renommer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from retire" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from retire" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from retire" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from retire" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from retire" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from retire" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from retire" -l undo -d 'Remettre dans les choix un élément retiré'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from retire" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from retire" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from retire" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from retire" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from retirer" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from retirer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from retirer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from retirer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from retirer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from retirer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from retirer" -l undo -d 'Remettre dans les choix un élément retiré'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from retirer" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from retirer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from retirer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand listes; and __fish_seen_subcommand_from retirer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand référence; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "list" -d 'Montrer les listes, ou le contenu de l’une d’elles'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "lister" -d 'Montrer les listes, ou le contenu de l’une d’elles'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "add" -d 'Ajouter un élément à une liste'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "ajouter" -d 'Ajouter un élément à une liste'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "rename" -d 'Changer le libellé d’un élément, ou les coordonnées d’un organisme; son code demeure'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "renommer" -d 'Changer le libellé d’un élément, ou les coordonnées d’un organisme; son code demeure'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "retire" -d 'Retirer un élément des choix; les requêtes qui le portent le gardent'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "retirer" -d 'Retirer un élément des choix; les requêtes qui le portent le gardent'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from list" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from list" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from list" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from list" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from list" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from list" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from list" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from list" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from lister" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from lister" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from lister" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from lister" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from lister" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from lister" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from lister" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from lister" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from add" -l fr -d 'Libellé français' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from add" -l en -d 'Libellé anglais (facultatif pour un membre de l’équipe ou une unité)' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from add" -l parent -d 'L’élément de la même liste dont celui-ci dépend, comme le secteur d’une unité' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from add" -l note-fr -d 'Règle à montrer avec ce choix, en français' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from add" -l note-en -d 'Règle à montrer avec ce choix, en anglais' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from add" -l source -d 'Le document qui le dit' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from add" -l contact-fr -d 'Coordonnées de l’organisme, en français, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from add" -l contact-en -d 'Coordonnées de l’organisme, en anglais, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from add" -l account -d 'Compte informatique du membre de l’équipe' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from add" -l length -d 'Durée de la norme, dans son unité' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from add" -l unit -d 'Unité de la norme : business_days, calendar_days ou months' -r -f -a "business_days\t''
calendar_days\t''
months\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from add" -l target -d 'Cible de la norme, en pourcentage' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from add" -l kinds -d 'Types de requête que la norme mesure, séparés par des virgules' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from add" -l bodies -d 'Organismes vers qui diriger la personne, séparés par des virgules' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from add" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from add" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from add" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from add" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from add" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from add" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from add" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from add" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from add" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from add" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from ajouter" -l fr -d 'Libellé français' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from ajouter" -l en -d 'Libellé anglais (facultatif pour un membre de l’équipe ou une unité)' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from ajouter" -l parent -d 'L’élément de la même liste dont celui-ci dépend, comme le secteur d’une unité' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from ajouter" -l note-fr -d 'Règle à montrer avec ce choix, en français' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from ajouter" -l note-en -d 'Règle à montrer avec ce choix, en anglais' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from ajouter" -l source -d 'Le document qui le dit' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from ajouter" -l contact-fr -d 'Coordonnées de l’organisme, en français, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from ajouter" -l contact-en -d 'Coordonnées de l’organisme, en anglais, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from ajouter" -l account -d 'Compte informatique du membre de l’équipe' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from ajouter" -l length -d 'Durée de la norme, dans son unité' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from ajouter" -l unit -d 'Unité de la norme : business_days, calendar_days ou months' -r -f -a "business_days\t''
calendar_days\t''
months\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from ajouter" -l target -d 'Cible de la norme, en pourcentage' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from ajouter" -l kinds -d 'Types de requête que la norme mesure, séparés par des virgules' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from ajouter" -l bodies -d 'Organismes vers qui diriger la personne, séparés par des virgules' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from ajouter" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from ajouter" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from ajouter" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from ajouter" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from ajouter" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from ajouter" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from ajouter" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from ajouter" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from ajouter" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from ajouter" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from rename" -l fr -d 'Nouveau libellé français' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from rename" -l en -d 'Nouveau libellé anglais' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from rename" -l contact-fr -d 'Nouvelles coordonnées de l’organisme, en français, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from rename" -l contact-en -d 'Nouvelles coordonnées de l’organisme, en anglais, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from rename" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from rename" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from rename" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from rename" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from rename" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from rename" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from rename" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from rename" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from rename" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from rename" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from renommer" -l fr -d 'Nouveau libellé français' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from renommer" -l en -d 'Nouveau libellé anglais' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from renommer" -l contact-fr -d 'Nouvelles coordonnées de l’organisme, en français, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from renommer" -l contact-en -d 'Nouvelles coordonnées de l’organisme, en anglais, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from renommer" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from renommer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from renommer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from renommer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from renommer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from renommer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from renommer" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from renommer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from renommer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from renommer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from retire" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from retire" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from retire" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from retire" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from retire" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from retire" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from retire" -l undo -d 'Remettre dans les choix un élément retiré'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from retire" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from retire" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from retire" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from retire" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from retirer" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from retirer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from retirer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from retirer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from retirer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from retirer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from retirer" -l undo -d 'Remettre dans les choix un élément retiré'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from retirer" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from retirer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from retirer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand référence; and __fish_seen_subcommand_from retirer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand références; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand références; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand références; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand références; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand références; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "list" -d 'Montrer les listes, ou le contenu de l’une d’elles'
complete -c doleances -n "__fish_doleances_using_subcommand références; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "lister" -d 'Montrer les listes, ou le contenu de l’une d’elles'
complete -c doleances -n "__fish_doleances_using_subcommand références; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "add" -d 'Ajouter un élément à une liste'
complete -c doleances -n "__fish_doleances_using_subcommand références; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "ajouter" -d 'Ajouter un élément à une liste'
complete -c doleances -n "__fish_doleances_using_subcommand références; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "rename" -d 'Changer le libellé d’un élément, ou les coordonnées d’un organisme; son code demeure'
complete -c doleances -n "__fish_doleances_using_subcommand références; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "renommer" -d 'Changer le libellé d’un élément, ou les coordonnées d’un organisme; son code demeure'
complete -c doleances -n "__fish_doleances_using_subcommand références; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "retire" -d 'Retirer un élément des choix; les requêtes qui le portent le gardent'
complete -c doleances -n "__fish_doleances_using_subcommand références; and not __fish_seen_subcommand_from list lister add ajouter rename renommer retire retirer" -f -a "retirer" -d 'Retirer un élément des choix; les requêtes qui le portent le gardent'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from list" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from list" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from list" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from list" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from list" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from list" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from list" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from list" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from lister" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from lister" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from lister" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from lister" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from lister" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from lister" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from lister" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from lister" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from add" -l fr -d 'Libellé français' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from add" -l en -d 'Libellé anglais (facultatif pour un membre de l’équipe ou une unité)' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from add" -l parent -d 'L’élément de la même liste dont celui-ci dépend, comme le secteur d’une unité' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from add" -l note-fr -d 'Règle à montrer avec ce choix, en français' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from add" -l note-en -d 'Règle à montrer avec ce choix, en anglais' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from add" -l source -d 'Le document qui le dit' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from add" -l contact-fr -d 'Coordonnées de l’organisme, en français, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from add" -l contact-en -d 'Coordonnées de l’organisme, en anglais, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from add" -l account -d 'Compte informatique du membre de l’équipe' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from add" -l length -d 'Durée de la norme, dans son unité' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from add" -l unit -d 'Unité de la norme : business_days, calendar_days ou months' -r -f -a "business_days\t''
calendar_days\t''
months\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from add" -l target -d 'Cible de la norme, en pourcentage' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from add" -l kinds -d 'Types de requête que la norme mesure, séparés par des virgules' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from add" -l bodies -d 'Organismes vers qui diriger la personne, séparés par des virgules' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from add" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from add" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from add" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from add" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from add" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from add" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from add" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from add" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from add" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from add" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from ajouter" -l fr -d 'Libellé français' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from ajouter" -l en -d 'Libellé anglais (facultatif pour un membre de l’équipe ou une unité)' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from ajouter" -l parent -d 'L’élément de la même liste dont celui-ci dépend, comme le secteur d’une unité' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from ajouter" -l note-fr -d 'Règle à montrer avec ce choix, en français' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from ajouter" -l note-en -d 'Règle à montrer avec ce choix, en anglais' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from ajouter" -l source -d 'Le document qui le dit' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from ajouter" -l contact-fr -d 'Coordonnées de l’organisme, en français, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from ajouter" -l contact-en -d 'Coordonnées de l’organisme, en anglais, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from ajouter" -l account -d 'Compte informatique du membre de l’équipe' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from ajouter" -l length -d 'Durée de la norme, dans son unité' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from ajouter" -l unit -d 'Unité de la norme : business_days, calendar_days ou months' -r -f -a "business_days\t''
calendar_days\t''
months\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from ajouter" -l target -d 'Cible de la norme, en pourcentage' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from ajouter" -l kinds -d 'Types de requête que la norme mesure, séparés par des virgules' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from ajouter" -l bodies -d 'Organismes vers qui diriger la personne, séparés par des virgules' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from ajouter" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from ajouter" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from ajouter" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from ajouter" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from ajouter" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from ajouter" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from ajouter" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from ajouter" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from ajouter" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from ajouter" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from rename" -l fr -d 'Nouveau libellé français' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from rename" -l en -d 'Nouveau libellé anglais' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from rename" -l contact-fr -d 'Nouvelles coordonnées de l’organisme, en français, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from rename" -l contact-en -d 'Nouvelles coordonnées de l’organisme, en anglais, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from rename" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from rename" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from rename" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from rename" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from rename" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from rename" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from rename" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from rename" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from rename" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from rename" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from renommer" -l fr -d 'Nouveau libellé français' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from renommer" -l en -d 'Nouveau libellé anglais' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from renommer" -l contact-fr -d 'Nouvelles coordonnées de l’organisme, en français, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from renommer" -l contact-en -d 'Nouvelles coordonnées de l’organisme, en anglais, pour les lettres' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from renommer" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from renommer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from renommer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from renommer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from renommer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from renommer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from renommer" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from renommer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from renommer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from renommer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from retire" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from retire" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from retire" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from retire" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from retire" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from retire" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from retire" -l undo -d 'Remettre dans les choix un élément retiré'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from retire" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from retire" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from retire" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from retire" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from retirer" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from retirer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from retirer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from retirer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from retirer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from retirer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from retirer" -l undo -d 'Remettre dans les choix un élément retiré'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from retirer" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from retirer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from retirer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand références; and __fish_seen_subcommand_from retirer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand setting; and not __fish_seen_subcommand_from list lister set regler régler" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand setting; and not __fish_seen_subcommand_from list lister set regler régler" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand setting; and not __fish_seen_subcommand_from list lister set regler régler" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand setting; and not __fish_seen_subcommand_from list lister set regler régler" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand setting; and not __fish_seen_subcommand_from list lister set regler régler" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand setting; and not __fish_seen_subcommand_from list lister set regler régler" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand setting; and not __fish_seen_subcommand_from list lister set regler régler" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand setting; and not __fish_seen_subcommand_from list lister set regler régler" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand setting; and not __fish_seen_subcommand_from list lister set regler régler" -f -a "list" -d 'Montrer les réglages et leur valeur'
complete -c doleances -n "__fish_doleances_using_subcommand setting; and not __fish_seen_subcommand_from list lister set regler régler" -f -a "lister" -d 'Montrer les réglages et leur valeur'
complete -c doleances -n "__fish_doleances_using_subcommand setting; and not __fish_seen_subcommand_from list lister set regler régler" -f -a "set" -d 'Changer un réglage'
complete -c doleances -n "__fish_doleances_using_subcommand setting; and not __fish_seen_subcommand_from list lister set regler régler" -f -a "regler" -d 'Changer un réglage'
complete -c doleances -n "__fish_doleances_using_subcommand setting; and not __fish_seen_subcommand_from list lister set regler régler" -f -a "régler" -d 'Changer un réglage'
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from list" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from list" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from list" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from list" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from list" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from list" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from list" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from list" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from lister" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from lister" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from lister" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from lister" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from lister" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from lister" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from lister" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from lister" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from set" -l reason -d 'Raison du changement, versée au journal' -r
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from set" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from set" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from set" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from set" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from set" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from set" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from set" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from set" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from set" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from set" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from regler" -l reason -d 'Raison du changement, versée au journal' -r
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from regler" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from regler" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from regler" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from regler" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from regler" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from regler" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from regler" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from regler" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from regler" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from regler" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from régler" -l reason -d 'Raison du changement, versée au journal' -r
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from régler" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from régler" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from régler" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from régler" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from régler" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from régler" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from régler" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from régler" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from régler" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand setting; and __fish_seen_subcommand_from régler" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and not __fish_seen_subcommand_from list lister set regler régler" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and not __fish_seen_subcommand_from list lister set regler régler" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and not __fish_seen_subcommand_from list lister set regler régler" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and not __fish_seen_subcommand_from list lister set regler régler" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and not __fish_seen_subcommand_from list lister set regler régler" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and not __fish_seen_subcommand_from list lister set regler régler" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and not __fish_seen_subcommand_from list lister set regler régler" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and not __fish_seen_subcommand_from list lister set regler régler" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and not __fish_seen_subcommand_from list lister set regler régler" -f -a "list" -d 'Montrer les réglages et leur valeur'
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and not __fish_seen_subcommand_from list lister set regler régler" -f -a "lister" -d 'Montrer les réglages et leur valeur'
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and not __fish_seen_subcommand_from list lister set regler régler" -f -a "set" -d 'Changer un réglage'
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and not __fish_seen_subcommand_from list lister set regler régler" -f -a "regler" -d 'Changer un réglage'
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and not __fish_seen_subcommand_from list lister set regler régler" -f -a "régler" -d 'Changer un réglage'
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from list" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from list" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from list" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from list" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from list" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from list" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from list" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from list" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from lister" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from lister" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from lister" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from lister" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from lister" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from lister" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from lister" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from lister" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from set" -l reason -d 'Raison du changement, versée au journal' -r
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from set" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from set" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from set" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from set" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from set" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from set" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from set" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from set" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from set" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from set" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from regler" -l reason -d 'Raison du changement, versée au journal' -r
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from regler" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from regler" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from regler" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from regler" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from regler" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from regler" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from regler" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from regler" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from regler" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from regler" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from régler" -l reason -d 'Raison du changement, versée au journal' -r
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from régler" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from régler" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from régler" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from régler" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from régler" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from régler" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from régler" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from régler" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from régler" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand reglage; and __fish_seen_subcommand_from régler" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and not __fish_seen_subcommand_from list lister set regler régler" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and not __fish_seen_subcommand_from list lister set regler régler" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and not __fish_seen_subcommand_from list lister set regler régler" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and not __fish_seen_subcommand_from list lister set regler régler" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and not __fish_seen_subcommand_from list lister set regler régler" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and not __fish_seen_subcommand_from list lister set regler régler" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and not __fish_seen_subcommand_from list lister set regler régler" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and not __fish_seen_subcommand_from list lister set regler régler" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and not __fish_seen_subcommand_from list lister set regler régler" -f -a "list" -d 'Montrer les réglages et leur valeur'
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and not __fish_seen_subcommand_from list lister set regler régler" -f -a "lister" -d 'Montrer les réglages et leur valeur'
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and not __fish_seen_subcommand_from list lister set regler régler" -f -a "set" -d 'Changer un réglage'
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and not __fish_seen_subcommand_from list lister set regler régler" -f -a "regler" -d 'Changer un réglage'
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and not __fish_seen_subcommand_from list lister set regler régler" -f -a "régler" -d 'Changer un réglage'
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from list" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from list" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from list" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from list" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from list" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from list" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from list" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from list" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from lister" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from lister" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from lister" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from lister" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from lister" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from lister" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from lister" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from lister" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from set" -l reason -d 'Raison du changement, versée au journal' -r
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from set" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from set" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from set" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from set" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from set" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from set" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from set" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from set" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from set" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from set" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from regler" -l reason -d 'Raison du changement, versée au journal' -r
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from regler" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from regler" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from regler" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from regler" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from regler" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from regler" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from regler" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from regler" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from regler" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from regler" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from régler" -l reason -d 'Raison du changement, versée au journal' -r
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from régler" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from régler" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from régler" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from régler" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from régler" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from régler" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from régler" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from régler" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from régler" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand réglage; and __fish_seen_subcommand_from régler" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -f -a "list" -d 'Montrer les jours fériés d’une année'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -f -a "lister" -d 'Montrer les jours fériés d’une année'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -f -a "add" -d 'Ajouter un jour férié par décret, après avoir montré les échéances qui se déplacent'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -f -a "ajouter" -d 'Ajouter un jour férié par décret, après avoir montré les échéances qui se déplacent'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -f -a "remove" -d 'Retirer un jour férié, qui devient un jour ouvrable, après avoir montré les échéances qui se déplacent'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -f -a "retirer" -d 'Retirer un jour férié, qui devient un jour ouvrable, après avoir montré les échéances qui se déplacent'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from list" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from list" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from list" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from list" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from list" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from list" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from list" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from list" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from lister" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from lister" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from lister" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from lister" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from lister" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from lister" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from lister" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from lister" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from add" -l name -d 'Nom du jour férié' -r
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from add" -l source -d 'Décret, directive ou note qui le dit' -r
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from add" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from add" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from add" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from add" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from add" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from add" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from add" -l yes -d 'Ne pas demander de confirmer'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from add" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from add" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from add" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from add" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from ajouter" -l name -d 'Nom du jour férié' -r
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from ajouter" -l source -d 'Décret, directive ou note qui le dit' -r
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from ajouter" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from ajouter" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from ajouter" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from ajouter" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from ajouter" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from ajouter" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from ajouter" -l yes -d 'Ne pas demander de confirmer'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from ajouter" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from ajouter" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from ajouter" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from ajouter" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from remove" -l source -d 'Décret, directive ou note qui le dit' -r
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from remove" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from remove" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from remove" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from remove" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from remove" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from remove" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from remove" -l yes -d 'Ne pas demander de confirmer'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from remove" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from remove" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from remove" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from retirer" -l source -d 'Décret, directive ou note qui le dit' -r
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from retirer" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from retirer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from retirer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from retirer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from retirer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from retirer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from retirer" -l yes -d 'Ne pas demander de confirmer'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from retirer" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from retirer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from retirer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand holidays; and __fish_seen_subcommand_from retirer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand feries; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand feries; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand feries; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand feries; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand feries; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -f -a "list" -d 'Montrer les jours fériés d’une année'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -f -a "lister" -d 'Montrer les jours fériés d’une année'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -f -a "add" -d 'Ajouter un jour férié par décret, après avoir montré les échéances qui se déplacent'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -f -a "ajouter" -d 'Ajouter un jour férié par décret, après avoir montré les échéances qui se déplacent'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -f -a "remove" -d 'Retirer un jour férié, qui devient un jour ouvrable, après avoir montré les échéances qui se déplacent'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -f -a "retirer" -d 'Retirer un jour férié, qui devient un jour ouvrable, après avoir montré les échéances qui se déplacent'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from list" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from list" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from list" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from list" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from list" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from list" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from list" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from list" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from lister" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from lister" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from lister" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from lister" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from lister" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from lister" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from lister" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from lister" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from add" -l name -d 'Nom du jour férié' -r
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from add" -l source -d 'Décret, directive ou note qui le dit' -r
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from add" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from add" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from add" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from add" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from add" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from add" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from add" -l yes -d 'Ne pas demander de confirmer'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from add" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from add" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from add" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from add" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from ajouter" -l name -d 'Nom du jour férié' -r
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from ajouter" -l source -d 'Décret, directive ou note qui le dit' -r
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from ajouter" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from ajouter" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from ajouter" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from ajouter" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from ajouter" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from ajouter" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from ajouter" -l yes -d 'Ne pas demander de confirmer'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from ajouter" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from ajouter" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from ajouter" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from ajouter" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from remove" -l source -d 'Décret, directive ou note qui le dit' -r
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from remove" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from remove" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from remove" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from remove" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from remove" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from remove" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from remove" -l yes -d 'Ne pas demander de confirmer'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from remove" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from remove" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from remove" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from retirer" -l source -d 'Décret, directive ou note qui le dit' -r
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from retirer" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from retirer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from retirer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from retirer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from retirer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from retirer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from retirer" -l yes -d 'Ne pas demander de confirmer'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from retirer" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from retirer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from retirer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand feries; and __fish_seen_subcommand_from retirer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -f -a "list" -d 'Montrer les jours fériés d’une année'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -f -a "lister" -d 'Montrer les jours fériés d’une année'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -f -a "add" -d 'Ajouter un jour férié par décret, après avoir montré les échéances qui se déplacent'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -f -a "ajouter" -d 'Ajouter un jour férié par décret, après avoir montré les échéances qui se déplacent'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -f -a "remove" -d 'Retirer un jour férié, qui devient un jour ouvrable, après avoir montré les échéances qui se déplacent'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and not __fish_seen_subcommand_from list lister add ajouter remove retirer" -f -a "retirer" -d 'Retirer un jour férié, qui devient un jour ouvrable, après avoir montré les échéances qui se déplacent'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from list" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from list" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from list" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from list" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from list" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from list" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from list" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from list" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from lister" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from lister" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from lister" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from lister" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from lister" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from lister" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from lister" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from lister" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from add" -l name -d 'Nom du jour férié' -r
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from add" -l source -d 'Décret, directive ou note qui le dit' -r
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from add" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from add" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from add" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from add" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from add" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from add" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from add" -l yes -d 'Ne pas demander de confirmer'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from add" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from add" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from add" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from add" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from ajouter" -l name -d 'Nom du jour férié' -r
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from ajouter" -l source -d 'Décret, directive ou note qui le dit' -r
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from ajouter" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from ajouter" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from ajouter" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from ajouter" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from ajouter" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from ajouter" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from ajouter" -l yes -d 'Ne pas demander de confirmer'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from ajouter" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from ajouter" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from ajouter" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from ajouter" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from remove" -l source -d 'Décret, directive ou note qui le dit' -r
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from remove" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from remove" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from remove" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from remove" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from remove" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from remove" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from remove" -l yes -d 'Ne pas demander de confirmer'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from remove" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from remove" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from remove" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from retirer" -l source -d 'Décret, directive ou note qui le dit' -r
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from retirer" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from retirer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from retirer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from retirer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from retirer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from retirer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from retirer" -l yes -d 'Ne pas demander de confirmer'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from retirer" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from retirer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from retirer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand fériés; and __fish_seen_subcommand_from retirer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand issue; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -f -a "add" -d 'Soulever un enjeu'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -f -a "ajouter" -d 'Soulever un enjeu'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -f -a "set" -d 'Modifier ce qu’on sait d’un enjeu'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -f -a "modifier" -d 'Modifier ce qu’on sait d’un enjeu'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -f -a "link" -d 'Rattacher des requêtes à un enjeu'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -f -a "lier" -d 'Rattacher des requêtes à un enjeu'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -f -a "list" -d 'Lister les enjeux'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -f -a "lister" -d 'Lister les enjeux'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -f -a "propose" -d 'Proposer des enjeux là où les motifs s’écartent de leur passé'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -f -a "proposer" -d 'Proposer des enjeux là où les motifs s’écartent de leur passé'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -f -a "show" -d 'Afficher un enjeu et ses requêtes'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -f -a "afficher" -d 'Afficher un enjeu et ses requêtes'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from add" -l title -d 'Titre, en quelques mots' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from add" -l cause -d 'La cause : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from add" -l analysis -d 'Ce que montre l’analyse : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from add" -l program -d 'Programme ou service visé (code de la liste program)' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from add" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from add" -l nature -d 'Nature des motifs (un code de la liste nature)' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from add" -l request -d 'Requête qui le montre ; peut être répété' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from add" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from add" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from add" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from add" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from add" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from add" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from add" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from add" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from add" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from add" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from ajouter" -l title -d 'Titre, en quelques mots' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from ajouter" -l cause -d 'La cause : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from ajouter" -l analysis -d 'Ce que montre l’analyse : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from ajouter" -l program -d 'Programme ou service visé (code de la liste program)' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from ajouter" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from ajouter" -l nature -d 'Nature des motifs (un code de la liste nature)' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from ajouter" -l request -d 'Requête qui le montre ; peut être répété' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from ajouter" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from ajouter" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from ajouter" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from ajouter" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from ajouter" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from ajouter" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from ajouter" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from ajouter" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from ajouter" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from ajouter" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from set" -l title -d 'Titre, en quelques mots' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from set" -l cause -d 'La cause : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from set" -l analysis -d 'Ce que montre l’analyse : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from set" -l program -d 'Programme ou service visé (code de la liste program)' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from set" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from set" -l nature -d 'Nature des motifs (un code de la liste nature)' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from set" -l status -d 'Où en est l’équipe : raised (soulevé), analysed (en analyse), followed (en suivi) ou resolved (résolu)' -r -f -a "raised\t''
analysed\t''
followed\t''
resolved\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from set" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from set" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from set" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from set" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from set" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from set" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from set" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from set" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from set" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from set" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from modifier" -l title -d 'Titre, en quelques mots' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from modifier" -l cause -d 'La cause : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from modifier" -l analysis -d 'Ce que montre l’analyse : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from modifier" -l program -d 'Programme ou service visé (code de la liste program)' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from modifier" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from modifier" -l nature -d 'Nature des motifs (un code de la liste nature)' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from modifier" -l status -d 'Où en est l’équipe : raised (soulevé), analysed (en analyse), followed (en suivi) ou resolved (résolu)' -r -f -a "raised\t''
analysed\t''
followed\t''
resolved\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from modifier" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from modifier" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from modifier" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from modifier" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from modifier" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from modifier" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from modifier" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from modifier" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from modifier" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from modifier" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from link" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from link" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from link" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from link" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from link" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from link" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from link" -l remove -d 'Détacher ces requêtes de l’enjeu'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from link" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from link" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from link" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from link" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from lier" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from lier" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from lier" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from lier" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from lier" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from lier" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from lier" -l remove -d 'Détacher ces requêtes de l’enjeu'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from lier" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from lier" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from lier" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from lier" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from list" -l status -d 'Seulement les enjeux de cet état : raised, analysed, followed ou resolved' -r -f -a "raised\t''
analysed\t''
followed\t''
resolved\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from list" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from list" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from list" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from list" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from list" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from list" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from list" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from list" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from lister" -l status -d 'Seulement les enjeux de cet état : raised, analysed, followed ou resolved' -r -f -a "raised\t''
analysed\t''
followed\t''
resolved\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from lister" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from lister" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from lister" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from lister" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from lister" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from lister" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from lister" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from lister" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from propose" -l on -d 'Dernier jour compté; celui d’un trimestre en fait un trimestre complet. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from propose" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from propose" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from propose" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from propose" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from propose" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from propose" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from propose" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from propose" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from proposer" -l on -d 'Dernier jour compté; celui d’un trimestre en fait un trimestre complet. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from proposer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from proposer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from proposer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from proposer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from proposer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from proposer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from proposer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from proposer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from show" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from show" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from show" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from show" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from show" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from show" -l history -d 'Afficher chaque acte posé'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from show" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from show" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from show" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from afficher" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from afficher" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from afficher" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from afficher" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from afficher" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from afficher" -l history -d 'Afficher chaque acte posé'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from afficher" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from afficher" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand issue; and __fish_seen_subcommand_from afficher" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -f -a "add" -d 'Soulever un enjeu'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -f -a "ajouter" -d 'Soulever un enjeu'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -f -a "set" -d 'Modifier ce qu’on sait d’un enjeu'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -f -a "modifier" -d 'Modifier ce qu’on sait d’un enjeu'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -f -a "link" -d 'Rattacher des requêtes à un enjeu'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -f -a "lier" -d 'Rattacher des requêtes à un enjeu'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -f -a "list" -d 'Lister les enjeux'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -f -a "lister" -d 'Lister les enjeux'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -f -a "propose" -d 'Proposer des enjeux là où les motifs s’écartent de leur passé'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -f -a "proposer" -d 'Proposer des enjeux là où les motifs s’écartent de leur passé'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -f -a "show" -d 'Afficher un enjeu et ses requêtes'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and not __fish_seen_subcommand_from add ajouter set modifier link lier list lister propose proposer show afficher" -f -a "afficher" -d 'Afficher un enjeu et ses requêtes'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from add" -l title -d 'Titre, en quelques mots' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from add" -l cause -d 'La cause : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from add" -l analysis -d 'Ce que montre l’analyse : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from add" -l program -d 'Programme ou service visé (code de la liste program)' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from add" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from add" -l nature -d 'Nature des motifs (un code de la liste nature)' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from add" -l request -d 'Requête qui le montre ; peut être répété' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from add" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from add" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from add" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from add" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from add" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from add" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from add" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from add" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from add" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from add" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from ajouter" -l title -d 'Titre, en quelques mots' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from ajouter" -l cause -d 'La cause : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from ajouter" -l analysis -d 'Ce que montre l’analyse : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from ajouter" -l program -d 'Programme ou service visé (code de la liste program)' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from ajouter" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from ajouter" -l nature -d 'Nature des motifs (un code de la liste nature)' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from ajouter" -l request -d 'Requête qui le montre ; peut être répété' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from ajouter" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from ajouter" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from ajouter" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from ajouter" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from ajouter" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from ajouter" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from ajouter" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from ajouter" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from ajouter" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from ajouter" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from set" -l title -d 'Titre, en quelques mots' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from set" -l cause -d 'La cause : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from set" -l analysis -d 'Ce que montre l’analyse : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from set" -l program -d 'Programme ou service visé (code de la liste program)' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from set" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from set" -l nature -d 'Nature des motifs (un code de la liste nature)' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from set" -l status -d 'Où en est l’équipe : raised (soulevé), analysed (en analyse), followed (en suivi) ou resolved (résolu)' -r -f -a "raised\t''
analysed\t''
followed\t''
resolved\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from set" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from set" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from set" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from set" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from set" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from set" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from set" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from set" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from set" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from set" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from modifier" -l title -d 'Titre, en quelques mots' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from modifier" -l cause -d 'La cause : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from modifier" -l analysis -d 'Ce que montre l’analyse : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from modifier" -l program -d 'Programme ou service visé (code de la liste program)' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from modifier" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from modifier" -l nature -d 'Nature des motifs (un code de la liste nature)' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from modifier" -l status -d 'Où en est l’équipe : raised (soulevé), analysed (en analyse), followed (en suivi) ou resolved (résolu)' -r -f -a "raised\t''
analysed\t''
followed\t''
resolved\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from modifier" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from modifier" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from modifier" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from modifier" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from modifier" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from modifier" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from modifier" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from modifier" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from modifier" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from modifier" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from link" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from link" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from link" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from link" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from link" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from link" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from link" -l remove -d 'Détacher ces requêtes de l’enjeu'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from link" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from link" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from link" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from link" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from lier" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from lier" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from lier" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from lier" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from lier" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from lier" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from lier" -l remove -d 'Détacher ces requêtes de l’enjeu'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from lier" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from lier" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from lier" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from lier" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from list" -l status -d 'Seulement les enjeux de cet état : raised, analysed, followed ou resolved' -r -f -a "raised\t''
analysed\t''
followed\t''
resolved\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from list" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from list" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from list" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from list" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from list" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from list" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from list" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from list" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from lister" -l status -d 'Seulement les enjeux de cet état : raised, analysed, followed ou resolved' -r -f -a "raised\t''
analysed\t''
followed\t''
resolved\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from lister" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from lister" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from lister" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from lister" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from lister" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from lister" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from lister" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from lister" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from propose" -l on -d 'Dernier jour compté; celui d’un trimestre en fait un trimestre complet. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from propose" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from propose" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from propose" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from propose" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from propose" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from propose" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from propose" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from propose" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from proposer" -l on -d 'Dernier jour compté; celui d’un trimestre en fait un trimestre complet. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from proposer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from proposer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from proposer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from proposer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from proposer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from proposer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from proposer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from proposer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from show" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from show" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from show" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from show" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from show" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from show" -l history -d 'Afficher chaque acte posé'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from show" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from show" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from show" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from afficher" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from afficher" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from afficher" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from afficher" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from afficher" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from afficher" -l history -d 'Afficher chaque acte posé'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from afficher" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from afficher" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand enjeu; and __fish_seen_subcommand_from afficher" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -f -a "add" -d 'Inscrire un dossier reçu du Protecteur du citoyen'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -f -a "ajouter" -d 'Inscrire un dossier reçu du Protecteur du citoyen'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -f -a "log" -d 'Consigner un échange'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -f -a "consigner" -d 'Consigner un échange'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -f -a "conclude" -d 'Inscrire la conclusion du Protecteur du citoyen'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -f -a "conclure" -d 'Inscrire la conclusion du Protecteur du citoyen'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -f -a "set" -d 'Modifier ce qu’on sait d’un dossier, le fermer, le rouvrir'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -f -a "modifier" -d 'Modifier ce qu’on sait d’un dossier, le fermer, le rouvrir'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -f -a "list" -d 'Lister les dossiers du Protecteur du citoyen'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -f -a "lister" -d 'Lister les dossiers du Protecteur du citoyen'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -f -a "show" -d 'Afficher un dossier, ses échanges et le recoupement des conclusions'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -f -a "afficher" -d 'Afficher un dossier, ses échanges et le recoupement des conclusions'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from add" -l received -d 'Date de réception : AAAA-MM-JJ, hier, -3j. C’est le jour 0 de la réponse' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from add" -l by -d 'Moyen par lequel il est arrivé (code de la liste channel)' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from add" -l reference -d 'Numéro du dossier chez le Protecteur du citoyen' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from add" -l delegate -d 'Personne déléguée du Protecteur du citoyen' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from add" -l respondent -d 'Répondante ou répondant du réseau (RRPC)' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from add" -l subject -d 'Objet, sans renseignement qui identifie la personne' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from add" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from add" -l due -d 'Échéance convenue, au lieu de 10 jours ouvrables' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from add" -l request -d 'Requête concernée; se répète' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from add" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from add" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from add" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from add" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from add" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from add" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from add" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from add" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from add" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from add" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from ajouter" -l received -d 'Date de réception : AAAA-MM-JJ, hier, -3j. C’est le jour 0 de la réponse' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from ajouter" -l by -d 'Moyen par lequel il est arrivé (code de la liste channel)' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from ajouter" -l reference -d 'Numéro du dossier chez le Protecteur du citoyen' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from ajouter" -l delegate -d 'Personne déléguée du Protecteur du citoyen' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from ajouter" -l respondent -d 'Répondante ou répondant du réseau (RRPC)' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from ajouter" -l subject -d 'Objet, sans renseignement qui identifie la personne' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from ajouter" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from ajouter" -l due -d 'Échéance convenue, au lieu de 10 jours ouvrables' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from ajouter" -l request -d 'Requête concernée; se répète' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from ajouter" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from ajouter" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from ajouter" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from ajouter" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from ajouter" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from ajouter" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from ajouter" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from ajouter" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from ajouter" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from ajouter" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from log" -l by -d 'Moyen (code de la liste channel)' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from log" -l text -d 'Résumé de l’échange : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from log" -l documents -d 'Documents joints à l’échange, nommés en mots : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from log" -l due -d 'Échéance convenue, au lieu de 10 jours ouvrables' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from log" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from log" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from log" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from log" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from log" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from log" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from log" -l in -d 'Échange reçu du Protecteur du citoyen'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from log" -l out -d 'Échange transmis au Protecteur du citoyen; il répond aux questions en attente'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from log" -l asks -d 'L’échange reçu appelle une réponse, due dans 10 jours ouvrables'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from log" -l interim -d 'L’échange transmis n’est pas encore la réponse'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from log" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from log" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from log" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from log" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from consigner" -l by -d 'Moyen (code de la liste channel)' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from consigner" -l text -d 'Résumé de l’échange : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from consigner" -l documents -d 'Documents joints à l’échange, nommés en mots : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from consigner" -l due -d 'Échéance convenue, au lieu de 10 jours ouvrables' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from consigner" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from consigner" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from consigner" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from consigner" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from consigner" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from consigner" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from consigner" -l in -d 'Échange reçu du Protecteur du citoyen'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from consigner" -l out -d 'Échange transmis au Protecteur du citoyen; il répond aux questions en attente'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from consigner" -l asks -d 'L’échange reçu appelle une réponse, due dans 10 jours ouvrables'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from consigner" -l interim -d 'L’échange transmis n’est pas encore la réponse'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from consigner" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from consigner" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from consigner" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from consigner" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from conclude" -l as -d 'Conclusion : none (sans intervention), settled (réglé), notice (avis, art. 26.1) ou recommendation (recommandation)' -r -f -a "none\t''
settled\t''
notice\t''
recommendation\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from conclude" -l text -d 'La conclusion en mots : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from conclude" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from conclude" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from conclude" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from conclude" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from conclude" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from conclude" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from conclude" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from conclude" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from conclude" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from conclure" -l as -d 'Conclusion : none (sans intervention), settled (réglé), notice (avis, art. 26.1) ou recommendation (recommandation)' -r -f -a "none\t''
settled\t''
notice\t''
recommendation\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from conclure" -l text -d 'La conclusion en mots : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from conclure" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from conclure" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from conclure" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from conclure" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from conclure" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from conclure" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from conclure" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from conclure" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from conclure" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from set" -l reference -d 'Numéro du dossier chez le Protecteur du citoyen' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from set" -l delegate -d 'Personne déléguée du Protecteur du citoyen' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from set" -l respondent -d 'Répondante ou répondant du réseau (RRPC)' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from set" -l subject -d 'Objet, sans renseignement qui identifie la personne' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from set" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from set" -l due -d 'Nouvelle échéance de la réponse attendue en premier' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from set" -l request -d 'Requête concernée; se répète' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from set" -l without -d 'Requête à détacher; se répète' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from set" -l reason -d 'Raison, versée au dossier : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from set" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from set" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from set" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from set" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from set" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from set" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from set" -l close -d 'Ferme le dossier : les suites sont données'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from set" -l reopen -d 'Rouvre le dossier, avec --reason'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from set" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from set" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from set" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from set" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from modifier" -l reference -d 'Numéro du dossier chez le Protecteur du citoyen' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from modifier" -l delegate -d 'Personne déléguée du Protecteur du citoyen' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from modifier" -l respondent -d 'Répondante ou répondant du réseau (RRPC)' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from modifier" -l subject -d 'Objet, sans renseignement qui identifie la personne' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from modifier" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from modifier" -l due -d 'Nouvelle échéance de la réponse attendue en premier' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from modifier" -l request -d 'Requête concernée; se répète' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from modifier" -l without -d 'Requête à détacher; se répète' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from modifier" -l reason -d 'Raison, versée au dossier : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from modifier" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from modifier" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from modifier" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from modifier" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from modifier" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from modifier" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from modifier" -l close -d 'Ferme le dossier : les suites sont données'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from modifier" -l reopen -d 'Rouvre le dossier, avec --reason'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from modifier" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from modifier" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from modifier" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from modifier" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from list" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from list" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from list" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from list" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from list" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from list" -l open -d 'Seulement les dossiers qui ne sont pas fermés'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from list" -l overdue -d 'Seulement les dossiers dont la réponse est en retard'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from list" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from list" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from list" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from lister" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from lister" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from lister" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from lister" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from lister" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from lister" -l open -d 'Seulement les dossiers qui ne sont pas fermés'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from lister" -l overdue -d 'Seulement les dossiers dont la réponse est en retard'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from lister" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from lister" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from lister" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from show" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from show" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from show" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from show" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from show" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from show" -l history -d 'Afficher chaque acte posé'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from show" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from show" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from show" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from afficher" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from afficher" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from afficher" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from afficher" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from afficher" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from afficher" -l history -d 'Afficher chaque acte posé'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from afficher" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from afficher" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand ombudsman; and __fish_seen_subcommand_from afficher" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -f -a "add" -d 'Inscrire un dossier reçu du Protecteur du citoyen'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -f -a "ajouter" -d 'Inscrire un dossier reçu du Protecteur du citoyen'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -f -a "log" -d 'Consigner un échange'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -f -a "consigner" -d 'Consigner un échange'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -f -a "conclude" -d 'Inscrire la conclusion du Protecteur du citoyen'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -f -a "conclure" -d 'Inscrire la conclusion du Protecteur du citoyen'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -f -a "set" -d 'Modifier ce qu’on sait d’un dossier, le fermer, le rouvrir'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -f -a "modifier" -d 'Modifier ce qu’on sait d’un dossier, le fermer, le rouvrir'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -f -a "list" -d 'Lister les dossiers du Protecteur du citoyen'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -f -a "lister" -d 'Lister les dossiers du Protecteur du citoyen'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -f -a "show" -d 'Afficher un dossier, ses échanges et le recoupement des conclusions'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and not __fish_seen_subcommand_from add ajouter log consigner conclude conclure set modifier list lister show afficher" -f -a "afficher" -d 'Afficher un dossier, ses échanges et le recoupement des conclusions'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from add" -l received -d 'Date de réception : AAAA-MM-JJ, hier, -3j. C’est le jour 0 de la réponse' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from add" -l by -d 'Moyen par lequel il est arrivé (code de la liste channel)' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from add" -l reference -d 'Numéro du dossier chez le Protecteur du citoyen' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from add" -l delegate -d 'Personne déléguée du Protecteur du citoyen' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from add" -l respondent -d 'Répondante ou répondant du réseau (RRPC)' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from add" -l subject -d 'Objet, sans renseignement qui identifie la personne' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from add" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from add" -l due -d 'Échéance convenue, au lieu de 10 jours ouvrables' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from add" -l request -d 'Requête concernée; se répète' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from add" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from add" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from add" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from add" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from add" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from add" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from add" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from add" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from add" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from add" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from ajouter" -l received -d 'Date de réception : AAAA-MM-JJ, hier, -3j. C’est le jour 0 de la réponse' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from ajouter" -l by -d 'Moyen par lequel il est arrivé (code de la liste channel)' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from ajouter" -l reference -d 'Numéro du dossier chez le Protecteur du citoyen' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from ajouter" -l delegate -d 'Personne déléguée du Protecteur du citoyen' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from ajouter" -l respondent -d 'Répondante ou répondant du réseau (RRPC)' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from ajouter" -l subject -d 'Objet, sans renseignement qui identifie la personne' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from ajouter" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from ajouter" -l due -d 'Échéance convenue, au lieu de 10 jours ouvrables' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from ajouter" -l request -d 'Requête concernée; se répète' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from ajouter" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from ajouter" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from ajouter" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from ajouter" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from ajouter" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from ajouter" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from ajouter" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from ajouter" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from ajouter" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from ajouter" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from log" -l by -d 'Moyen (code de la liste channel)' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from log" -l text -d 'Résumé de l’échange : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from log" -l documents -d 'Documents joints à l’échange, nommés en mots : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from log" -l due -d 'Échéance convenue, au lieu de 10 jours ouvrables' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from log" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from log" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from log" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from log" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from log" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from log" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from log" -l in -d 'Échange reçu du Protecteur du citoyen'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from log" -l out -d 'Échange transmis au Protecteur du citoyen; il répond aux questions en attente'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from log" -l asks -d 'L’échange reçu appelle une réponse, due dans 10 jours ouvrables'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from log" -l interim -d 'L’échange transmis n’est pas encore la réponse'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from log" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from log" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from log" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from log" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from consigner" -l by -d 'Moyen (code de la liste channel)' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from consigner" -l text -d 'Résumé de l’échange : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from consigner" -l documents -d 'Documents joints à l’échange, nommés en mots : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from consigner" -l due -d 'Échéance convenue, au lieu de 10 jours ouvrables' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from consigner" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from consigner" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from consigner" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from consigner" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from consigner" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from consigner" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from consigner" -l in -d 'Échange reçu du Protecteur du citoyen'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from consigner" -l out -d 'Échange transmis au Protecteur du citoyen; il répond aux questions en attente'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from consigner" -l asks -d 'L’échange reçu appelle une réponse, due dans 10 jours ouvrables'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from consigner" -l interim -d 'L’échange transmis n’est pas encore la réponse'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from consigner" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from consigner" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from consigner" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from consigner" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from conclude" -l as -d 'Conclusion : none (sans intervention), settled (réglé), notice (avis, art. 26.1) ou recommendation (recommandation)' -r -f -a "none\t''
settled\t''
notice\t''
recommendation\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from conclude" -l text -d 'La conclusion en mots : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from conclude" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from conclude" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from conclude" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from conclude" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from conclude" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from conclude" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from conclude" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from conclude" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from conclude" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from conclure" -l as -d 'Conclusion : none (sans intervention), settled (réglé), notice (avis, art. 26.1) ou recommendation (recommandation)' -r -f -a "none\t''
settled\t''
notice\t''
recommendation\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from conclure" -l text -d 'La conclusion en mots : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from conclure" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from conclure" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from conclure" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from conclure" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from conclure" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from conclure" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from conclure" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from conclure" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from conclure" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from set" -l reference -d 'Numéro du dossier chez le Protecteur du citoyen' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from set" -l delegate -d 'Personne déléguée du Protecteur du citoyen' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from set" -l respondent -d 'Répondante ou répondant du réseau (RRPC)' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from set" -l subject -d 'Objet, sans renseignement qui identifie la personne' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from set" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from set" -l due -d 'Nouvelle échéance de la réponse attendue en premier' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from set" -l request -d 'Requête concernée; se répète' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from set" -l without -d 'Requête à détacher; se répète' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from set" -l reason -d 'Raison, versée au dossier : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from set" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from set" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from set" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from set" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from set" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from set" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from set" -l close -d 'Ferme le dossier : les suites sont données'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from set" -l reopen -d 'Rouvre le dossier, avec --reason'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from set" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from set" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from set" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from set" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from modifier" -l reference -d 'Numéro du dossier chez le Protecteur du citoyen' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from modifier" -l delegate -d 'Personne déléguée du Protecteur du citoyen' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from modifier" -l respondent -d 'Répondante ou répondant du réseau (RRPC)' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from modifier" -l subject -d 'Objet, sans renseignement qui identifie la personne' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from modifier" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from modifier" -l due -d 'Nouvelle échéance de la réponse attendue en premier' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from modifier" -l request -d 'Requête concernée; se répète' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from modifier" -l without -d 'Requête à détacher; se répète' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from modifier" -l reason -d 'Raison, versée au dossier : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from modifier" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from modifier" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from modifier" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from modifier" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from modifier" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from modifier" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from modifier" -l close -d 'Ferme le dossier : les suites sont données'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from modifier" -l reopen -d 'Rouvre le dossier, avec --reason'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from modifier" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from modifier" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from modifier" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from modifier" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from list" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from list" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from list" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from list" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from list" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from list" -l open -d 'Seulement les dossiers qui ne sont pas fermés'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from list" -l overdue -d 'Seulement les dossiers dont la réponse est en retard'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from list" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from list" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from list" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from lister" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from lister" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from lister" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from lister" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from lister" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from lister" -l open -d 'Seulement les dossiers qui ne sont pas fermés'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from lister" -l overdue -d 'Seulement les dossiers dont la réponse est en retard'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from lister" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from lister" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from lister" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from show" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from show" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from show" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from show" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from show" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from show" -l history -d 'Afficher chaque acte posé'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from show" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from show" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from show" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from afficher" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from afficher" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from afficher" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from afficher" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from afficher" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from afficher" -l history -d 'Afficher chaque acte posé'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from afficher" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from afficher" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand protecteur; and __fish_seen_subcommand_from afficher" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand incident; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -f -a "add" -d 'Inscrire un incident'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -f -a "ajouter" -d 'Inscrire un incident'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -f -a "set" -d 'Compléter un incident : évaluation, avis, mesures'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -f -a "modifier" -d 'Compléter un incident : évaluation, avis, mesures'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -f -a "list" -d 'Lister les incidents et ce qu’il y manque'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -f -a "lister" -d 'Lister les incidents et ce qu’il y manque'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -f -a "show" -d 'Afficher un incident dans l’ordre de l’article 7'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -f -a "afficher" -d 'Afficher un incident dans l’ordre de l’article 7'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l kind -d 'Ce qui est arrivé : access (accès non autorisé), use (utilisation), communication (communication) ou loss (perte ou autre atteinte)' -r -f -a "access\t''
use\t''
communication\t''
loss\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l information -d '1° Renseignements personnels visés, décrits sans en reproduire' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l information-unknown -d '1° Raison pour laquelle on ne peut pas les décrire' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l circumstances -d '2° Circonstances, en bref' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l happened -d '3° Date de l’incident, ou période DU..AU' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l happened-about -d '3° Approximation : AAAA-MM-JJ, AAAA-MM, AAAA, ou DU..AU' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l aware -d '4° Date ou période où l’on a pris connaissance de l’incident' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l persons -d '5° Nombre de personnes concernées' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l persons-about -d '5° Nombre approximatif de personnes concernées' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l sensitivity -d '6° Sensibilité des renseignements' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l misuse -d '6° Utilisations malveillantes possibles' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l consequences -d '6° Conséquences appréhendées de leur utilisation' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l likelihood -d '6° Probabilité qu’ils soient utilisés à des fins préjudiciables' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l serious -d '6° Conclusion : y a-t-il un risque de préjudice sérieux, yes (oui) ou no (non)?' -r -f -a "yes\t''
no\t''
oui\t''
non\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l reasons -d '6° Raisons de la conclusion' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l commission-notified -d '7° Date de l’avis à la Commission d’accès à l’information' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l persons-notified -d '7° Date, ou période DU..AU, de l’avis aux personnes concernées' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l persons-deferred -d 'Raison de reporter l’avis aux personnes : il entraverait une enquête (Loi, art. 63.8)' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l public-notice -d '7° Date de l’avis public' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l public-ground -d '7° Circonstance (Règlement, art. 6) : injury (préjudice accru), difficulty (difficulté excessive), unreachable (sans coordonnées) ou urgency (agir rapidement)' -r -f -a "injury\t''
difficulty\t''
unreachable\t''
urgency\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l public-why -d '7° Raison de l’avis public, en mots' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l measures -d '8° Mesures prises pour diminuer les risques' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l request -d 'Requête concernée; se répète' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from add" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l kind -d 'Ce qui est arrivé : access (accès non autorisé), use (utilisation), communication (communication) ou loss (perte ou autre atteinte)' -r -f -a "access\t''
use\t''
communication\t''
loss\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l information -d '1° Renseignements personnels visés, décrits sans en reproduire' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l information-unknown -d '1° Raison pour laquelle on ne peut pas les décrire' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l circumstances -d '2° Circonstances, en bref' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l happened -d '3° Date de l’incident, ou période DU..AU' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l happened-about -d '3° Approximation : AAAA-MM-JJ, AAAA-MM, AAAA, ou DU..AU' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l aware -d '4° Date ou période où l’on a pris connaissance de l’incident' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l persons -d '5° Nombre de personnes concernées' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l persons-about -d '5° Nombre approximatif de personnes concernées' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l sensitivity -d '6° Sensibilité des renseignements' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l misuse -d '6° Utilisations malveillantes possibles' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l consequences -d '6° Conséquences appréhendées de leur utilisation' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l likelihood -d '6° Probabilité qu’ils soient utilisés à des fins préjudiciables' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l serious -d '6° Conclusion : y a-t-il un risque de préjudice sérieux, yes (oui) ou no (non)?' -r -f -a "yes\t''
no\t''
oui\t''
non\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l reasons -d '6° Raisons de la conclusion' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l commission-notified -d '7° Date de l’avis à la Commission d’accès à l’information' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l persons-notified -d '7° Date, ou période DU..AU, de l’avis aux personnes concernées' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l persons-deferred -d 'Raison de reporter l’avis aux personnes : il entraverait une enquête (Loi, art. 63.8)' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l public-notice -d '7° Date de l’avis public' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l public-ground -d '7° Circonstance (Règlement, art. 6) : injury (préjudice accru), difficulty (difficulté excessive), unreachable (sans coordonnées) ou urgency (agir rapidement)' -r -f -a "injury\t''
difficulty\t''
unreachable\t''
urgency\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l public-why -d '7° Raison de l’avis public, en mots' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l measures -d '8° Mesures prises pour diminuer les risques' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l request -d 'Requête concernée; se répète' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from ajouter" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l kind -d 'Ce qui est arrivé : access (accès non autorisé), use (utilisation), communication (communication) ou loss (perte ou autre atteinte)' -r -f -a "access\t''
use\t''
communication\t''
loss\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l information -d '1° Renseignements personnels visés, décrits sans en reproduire' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l information-unknown -d '1° Raison pour laquelle on ne peut pas les décrire' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l circumstances -d '2° Circonstances, en bref' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l happened -d '3° Date de l’incident, ou période DU..AU' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l happened-about -d '3° Approximation : AAAA-MM-JJ, AAAA-MM, AAAA, ou DU..AU' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l aware -d '4° Date ou période où l’on a pris connaissance de l’incident' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l persons -d '5° Nombre de personnes concernées' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l persons-about -d '5° Nombre approximatif de personnes concernées' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l sensitivity -d '6° Sensibilité des renseignements' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l misuse -d '6° Utilisations malveillantes possibles' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l consequences -d '6° Conséquences appréhendées de leur utilisation' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l likelihood -d '6° Probabilité qu’ils soient utilisés à des fins préjudiciables' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l serious -d '6° Conclusion : y a-t-il un risque de préjudice sérieux, yes (oui) ou no (non)?' -r -f -a "yes\t''
no\t''
oui\t''
non\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l reasons -d '6° Raisons de la conclusion' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l commission-notified -d '7° Date de l’avis à la Commission d’accès à l’information' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l persons-notified -d '7° Date, ou période DU..AU, de l’avis aux personnes concernées' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l persons-deferred -d 'Raison de reporter l’avis aux personnes : il entraverait une enquête (Loi, art. 63.8)' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l public-notice -d '7° Date de l’avis public' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l public-ground -d '7° Circonstance (Règlement, art. 6) : injury (préjudice accru), difficulty (difficulté excessive), unreachable (sans coordonnées) ou urgency (agir rapidement)' -r -f -a "injury\t''
difficulty\t''
unreachable\t''
urgency\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l public-why -d '7° Raison de l’avis public, en mots' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l measures -d '8° Mesures prises pour diminuer les risques' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l request -d 'Requête concernée; se répète' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l without -d 'Requête à détacher; se répète' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from set" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l kind -d 'Ce qui est arrivé : access (accès non autorisé), use (utilisation), communication (communication) ou loss (perte ou autre atteinte)' -r -f -a "access\t''
use\t''
communication\t''
loss\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l information -d '1° Renseignements personnels visés, décrits sans en reproduire' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l information-unknown -d '1° Raison pour laquelle on ne peut pas les décrire' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l circumstances -d '2° Circonstances, en bref' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l happened -d '3° Date de l’incident, ou période DU..AU' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l happened-about -d '3° Approximation : AAAA-MM-JJ, AAAA-MM, AAAA, ou DU..AU' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l aware -d '4° Date ou période où l’on a pris connaissance de l’incident' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l persons -d '5° Nombre de personnes concernées' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l persons-about -d '5° Nombre approximatif de personnes concernées' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l sensitivity -d '6° Sensibilité des renseignements' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l misuse -d '6° Utilisations malveillantes possibles' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l consequences -d '6° Conséquences appréhendées de leur utilisation' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l likelihood -d '6° Probabilité qu’ils soient utilisés à des fins préjudiciables' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l serious -d '6° Conclusion : y a-t-il un risque de préjudice sérieux, yes (oui) ou no (non)?' -r -f -a "yes\t''
no\t''
oui\t''
non\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l reasons -d '6° Raisons de la conclusion' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l commission-notified -d '7° Date de l’avis à la Commission d’accès à l’information' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l persons-notified -d '7° Date, ou période DU..AU, de l’avis aux personnes concernées' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l persons-deferred -d 'Raison de reporter l’avis aux personnes : il entraverait une enquête (Loi, art. 63.8)' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l public-notice -d '7° Date de l’avis public' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l public-ground -d '7° Circonstance (Règlement, art. 6) : injury (préjudice accru), difficulty (difficulté excessive), unreachable (sans coordonnées) ou urgency (agir rapidement)' -r -f -a "injury\t''
difficulty\t''
unreachable\t''
urgency\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l public-why -d '7° Raison de l’avis public, en mots' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l measures -d '8° Mesures prises pour diminuer les risques' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l unit -d 'Unité administrative visée (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l request -d 'Requête concernée; se répète' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l without -d 'Requête à détacher; se répète' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from modifier" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from list" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from list" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from list" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from list" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from list" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from list" -l open -d 'Seulement les incidents à compléter : risque à évaluer, avis à donner, mesures à consigner'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from list" -l serious -d 'Seulement ceux qui présentent un risque de préjudice sérieux'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from list" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from list" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from list" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from lister" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from lister" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from lister" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from lister" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from lister" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from lister" -l open -d 'Seulement les incidents à compléter : risque à évaluer, avis à donner, mesures à consigner'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from lister" -l serious -d 'Seulement ceux qui présentent un risque de préjudice sérieux'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from lister" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from lister" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from lister" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from show" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from show" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from show" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from show" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from show" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from show" -l history -d 'Afficher chaque acte posé'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from show" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from show" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from show" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from afficher" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from afficher" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from afficher" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from afficher" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from afficher" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from afficher" -l history -d 'Afficher chaque acte posé'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from afficher" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from afficher" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand incident; and __fish_seen_subcommand_from afficher" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand measure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -f -a "add" -d 'Proposer une mesure'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -f -a "ajouter" -d 'Proposer une mesure'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -f -a "set" -d 'Faire avancer une mesure, ou la modifier'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -f -a "modifier" -d 'Faire avancer une mesure, ou la modifier'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -f -a "list" -d 'Lister les mesures'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -f -a "lister" -d 'Lister les mesures'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -f -a "show" -d 'Afficher une mesure, son cheminement et son effet'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -f -a "afficher" -d 'Afficher une mesure, son cheminement et son effet'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from add" -l kind -d 'Type : corrective-individual (corrective individuelle), corrective-systemic (corrective systémique), recommendation (recommandation) ou improvement (piste d’amélioration)' -r -f -a "corrective-individual\t''
corrective-systemic\t''
recommendation\t''
improvement\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from add" -l title -d 'Titre, en quelques mots' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from add" -l text -d 'Texte : tel quel, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from add" -l from -d 'Origine : 42 (requête), enjeu:3, protecteur:1, incident:2 ou rapport:2025; peut être répété' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from add" -l unit -d 'Unité qui la réalise (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from add" -l due -d 'Échéance : AAAA-MM-JJ' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from add" -l nature -d 'Nature des motifs (un code de la liste nature)' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from add" -l issue -d 'Enjeu que la mesure doit rendre plus rare (son numéro)' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from add" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from add" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from add" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from add" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from add" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from add" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from add" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from add" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from add" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from add" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from ajouter" -l kind -d 'Type : corrective-individual (corrective individuelle), corrective-systemic (corrective systémique), recommendation (recommandation) ou improvement (piste d’amélioration)' -r -f -a "corrective-individual\t''
corrective-systemic\t''
recommendation\t''
improvement\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from ajouter" -l title -d 'Titre, en quelques mots' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from ajouter" -l text -d 'Texte : tel quel, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from ajouter" -l from -d 'Origine : 42 (requête), enjeu:3, protecteur:1, incident:2 ou rapport:2025; peut être répété' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from ajouter" -l unit -d 'Unité qui la réalise (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from ajouter" -l due -d 'Échéance : AAAA-MM-JJ' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from ajouter" -l nature -d 'Nature des motifs (un code de la liste nature)' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from ajouter" -l issue -d 'Enjeu que la mesure doit rendre plus rare (son numéro)' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from ajouter" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from ajouter" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from ajouter" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from ajouter" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from ajouter" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from ajouter" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from ajouter" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from ajouter" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from ajouter" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from ajouter" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from set" -l status -d 'Où elle en est : accepted (acceptée), refused (refusée), under-way (en cours), implemented (réalisée), verified (vérifiée), ou proposed (reprise)' -r -f -a "proposed\t''
accepted\t''
refused\t''
under-way\t''
implemented\t''
verified\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from set" -l reason -d 'Raison d’un refus, d’une reprise ou d’une échéance déplacée : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from set" -l verifier -d 'Personne qui a vérifié. Par défaut : la personne qui inscrit' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from set" -l kind -d 'Type : corrective-individual, corrective-systemic, recommendation ou improvement' -r -f -a "corrective-individual\t''
corrective-systemic\t''
recommendation\t''
improvement\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from set" -l title -d 'Titre, en quelques mots' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from set" -l text -d 'Texte : tel quel, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from set" -l from -d 'Origine à ajouter : 42 (requête), enjeu:3, protecteur:1, incident:2 ou rapport:2025; peut être répété' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from set" -l unit -d 'Unité qui la réalise (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from set" -l due -d 'Échéance : AAAA-MM-JJ' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from set" -l nature -d 'Nature des motifs (un code de la liste nature)' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from set" -l issue -d 'Enjeu que la mesure doit rendre plus rare (son numéro)' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from set" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from set" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from set" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from set" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from set" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from set" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from set" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from set" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from set" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from set" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from modifier" -l status -d 'Où elle en est : accepted (acceptée), refused (refusée), under-way (en cours), implemented (réalisée), verified (vérifiée), ou proposed (reprise)' -r -f -a "proposed\t''
accepted\t''
refused\t''
under-way\t''
implemented\t''
verified\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from modifier" -l reason -d 'Raison d’un refus, d’une reprise ou d’une échéance déplacée : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from modifier" -l verifier -d 'Personne qui a vérifié. Par défaut : la personne qui inscrit' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from modifier" -l kind -d 'Type : corrective-individual, corrective-systemic, recommendation ou improvement' -r -f -a "corrective-individual\t''
corrective-systemic\t''
recommendation\t''
improvement\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from modifier" -l title -d 'Titre, en quelques mots' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from modifier" -l text -d 'Texte : tel quel, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from modifier" -l from -d 'Origine à ajouter : 42 (requête), enjeu:3, protecteur:1, incident:2 ou rapport:2025; peut être répété' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from modifier" -l unit -d 'Unité qui la réalise (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from modifier" -l due -d 'Échéance : AAAA-MM-JJ' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from modifier" -l nature -d 'Nature des motifs (un code de la liste nature)' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from modifier" -l issue -d 'Enjeu que la mesure doit rendre plus rare (son numéro)' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from modifier" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from modifier" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from modifier" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from modifier" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from modifier" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from modifier" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from modifier" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from modifier" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from modifier" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from modifier" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from list" -l status -d 'Seulement celles de cet état : proposed, accepted, refused, under-way, implemented ou verified' -r -f -a "proposed\t''
accepted\t''
refused\t''
under-way\t''
implemented\t''
verified\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from list" -l unit -d 'Seulement celles de cette unité et des unités qui en relèvent' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from list" -l from -d 'Seulement celles de cette origine : 42, enjeu:3, rapport:2025…' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from list" -l kind -d 'Seulement ce type : corrective-individual, corrective-systemic, recommendation ou improvement' -r -f -a "corrective-individual\t''
corrective-systemic\t''
recommendation\t''
improvement\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from list" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from list" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from list" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from list" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from list" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from list" -l overdue -d 'Seulement celles dont l’échéance est passée'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from list" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from list" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from list" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from lister" -l status -d 'Seulement celles de cet état : proposed, accepted, refused, under-way, implemented ou verified' -r -f -a "proposed\t''
accepted\t''
refused\t''
under-way\t''
implemented\t''
verified\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from lister" -l unit -d 'Seulement celles de cette unité et des unités qui en relèvent' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from lister" -l from -d 'Seulement celles de cette origine : 42, enjeu:3, rapport:2025…' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from lister" -l kind -d 'Seulement ce type : corrective-individual, corrective-systemic, recommendation ou improvement' -r -f -a "corrective-individual\t''
corrective-systemic\t''
recommendation\t''
improvement\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from lister" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from lister" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from lister" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from lister" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from lister" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from lister" -l overdue -d 'Seulement celles dont l’échéance est passée'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from lister" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from lister" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from lister" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from show" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from show" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from show" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from show" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from show" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from show" -l history -d 'Afficher chaque acte posé'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from show" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from show" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from show" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from afficher" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from afficher" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from afficher" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from afficher" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from afficher" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from afficher" -l history -d 'Afficher chaque acte posé'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from afficher" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from afficher" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand measure; and __fish_seen_subcommand_from afficher" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -f -a "add" -d 'Proposer une mesure'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -f -a "ajouter" -d 'Proposer une mesure'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -f -a "set" -d 'Faire avancer une mesure, ou la modifier'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -f -a "modifier" -d 'Faire avancer une mesure, ou la modifier'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -f -a "list" -d 'Lister les mesures'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -f -a "lister" -d 'Lister les mesures'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -f -a "show" -d 'Afficher une mesure, son cheminement et son effet'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and not __fish_seen_subcommand_from add ajouter set modifier list lister show afficher" -f -a "afficher" -d 'Afficher une mesure, son cheminement et son effet'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from add" -l kind -d 'Type : corrective-individual (corrective individuelle), corrective-systemic (corrective systémique), recommendation (recommandation) ou improvement (piste d’amélioration)' -r -f -a "corrective-individual\t''
corrective-systemic\t''
recommendation\t''
improvement\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from add" -l title -d 'Titre, en quelques mots' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from add" -l text -d 'Texte : tel quel, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from add" -l from -d 'Origine : 42 (requête), enjeu:3, protecteur:1, incident:2 ou rapport:2025; peut être répété' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from add" -l unit -d 'Unité qui la réalise (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from add" -l due -d 'Échéance : AAAA-MM-JJ' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from add" -l nature -d 'Nature des motifs (un code de la liste nature)' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from add" -l issue -d 'Enjeu que la mesure doit rendre plus rare (son numéro)' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from add" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from add" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from add" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from add" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from add" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from add" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from add" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from add" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from add" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from add" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from ajouter" -l kind -d 'Type : corrective-individual (corrective individuelle), corrective-systemic (corrective systémique), recommendation (recommandation) ou improvement (piste d’amélioration)' -r -f -a "corrective-individual\t''
corrective-systemic\t''
recommendation\t''
improvement\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from ajouter" -l title -d 'Titre, en quelques mots' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from ajouter" -l text -d 'Texte : tel quel, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from ajouter" -l from -d 'Origine : 42 (requête), enjeu:3, protecteur:1, incident:2 ou rapport:2025; peut être répété' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from ajouter" -l unit -d 'Unité qui la réalise (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from ajouter" -l due -d 'Échéance : AAAA-MM-JJ' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from ajouter" -l nature -d 'Nature des motifs (un code de la liste nature)' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from ajouter" -l issue -d 'Enjeu que la mesure doit rendre plus rare (son numéro)' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from ajouter" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from ajouter" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from ajouter" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from ajouter" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from ajouter" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from ajouter" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from ajouter" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from ajouter" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from ajouter" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from ajouter" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from set" -l status -d 'Où elle en est : accepted (acceptée), refused (refusée), under-way (en cours), implemented (réalisée), verified (vérifiée), ou proposed (reprise)' -r -f -a "proposed\t''
accepted\t''
refused\t''
under-way\t''
implemented\t''
verified\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from set" -l reason -d 'Raison d’un refus, d’une reprise ou d’une échéance déplacée : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from set" -l verifier -d 'Personne qui a vérifié. Par défaut : la personne qui inscrit' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from set" -l kind -d 'Type : corrective-individual, corrective-systemic, recommendation ou improvement' -r -f -a "corrective-individual\t''
corrective-systemic\t''
recommendation\t''
improvement\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from set" -l title -d 'Titre, en quelques mots' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from set" -l text -d 'Texte : tel quel, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from set" -l from -d 'Origine à ajouter : 42 (requête), enjeu:3, protecteur:1, incident:2 ou rapport:2025; peut être répété' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from set" -l unit -d 'Unité qui la réalise (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from set" -l due -d 'Échéance : AAAA-MM-JJ' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from set" -l nature -d 'Nature des motifs (un code de la liste nature)' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from set" -l issue -d 'Enjeu que la mesure doit rendre plus rare (son numéro)' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from set" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from set" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from set" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from set" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from set" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from set" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from set" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from set" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from set" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from set" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from modifier" -l status -d 'Où elle en est : accepted (acceptée), refused (refusée), under-way (en cours), implemented (réalisée), verified (vérifiée), ou proposed (reprise)' -r -f -a "proposed\t''
accepted\t''
refused\t''
under-way\t''
implemented\t''
verified\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from modifier" -l reason -d 'Raison d’un refus, d’une reprise ou d’une échéance déplacée : un texte, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from modifier" -l verifier -d 'Personne qui a vérifié. Par défaut : la personne qui inscrit' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from modifier" -l kind -d 'Type : corrective-individual, corrective-systemic, recommendation ou improvement' -r -f -a "corrective-individual\t''
corrective-systemic\t''
recommendation\t''
improvement\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from modifier" -l title -d 'Titre, en quelques mots' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from modifier" -l text -d 'Texte : tel quel, @FICHIER, ou - pour l’entrée standard' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from modifier" -l from -d 'Origine à ajouter : 42 (requête), enjeu:3, protecteur:1, incident:2 ou rapport:2025; peut être répété' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from modifier" -l unit -d 'Unité qui la réalise (code de la liste unit)' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from modifier" -l due -d 'Échéance : AAAA-MM-JJ' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from modifier" -l nature -d 'Nature des motifs (un code de la liste nature)' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from modifier" -l issue -d 'Enjeu que la mesure doit rendre plus rare (son numéro)' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from modifier" -l on -d 'Date de l’acte : AAAA-MM-JJ, hier, -3j. Par défaut : aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from modifier" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from modifier" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from modifier" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from modifier" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from modifier" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from modifier" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from modifier" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from modifier" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from modifier" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from list" -l status -d 'Seulement celles de cet état : proposed, accepted, refused, under-way, implemented ou verified' -r -f -a "proposed\t''
accepted\t''
refused\t''
under-way\t''
implemented\t''
verified\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from list" -l unit -d 'Seulement celles de cette unité et des unités qui en relèvent' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from list" -l from -d 'Seulement celles de cette origine : 42, enjeu:3, rapport:2025…' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from list" -l kind -d 'Seulement ce type : corrective-individual, corrective-systemic, recommendation ou improvement' -r -f -a "corrective-individual\t''
corrective-systemic\t''
recommendation\t''
improvement\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from list" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from list" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from list" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from list" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from list" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from list" -l overdue -d 'Seulement celles dont l’échéance est passée'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from list" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from list" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from list" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from lister" -l status -d 'Seulement celles de cet état : proposed, accepted, refused, under-way, implemented ou verified' -r -f -a "proposed\t''
accepted\t''
refused\t''
under-way\t''
implemented\t''
verified\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from lister" -l unit -d 'Seulement celles de cette unité et des unités qui en relèvent' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from lister" -l from -d 'Seulement celles de cette origine : 42, enjeu:3, rapport:2025…' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from lister" -l kind -d 'Seulement ce type : corrective-individual, corrective-systemic, recommendation ou improvement' -r -f -a "corrective-individual\t''
corrective-systemic\t''
recommendation\t''
improvement\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from lister" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from lister" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from lister" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from lister" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from lister" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from lister" -l overdue -d 'Seulement celles dont l’échéance est passée'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from lister" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from lister" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from lister" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from show" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from show" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from show" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from show" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from show" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from show" -l history -d 'Afficher chaque acte posé'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from show" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from show" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from show" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from afficher" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from afficher" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from afficher" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from afficher" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from afficher" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from afficher" -l history -d 'Afficher chaque acte posé'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from afficher" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from afficher" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand mesure; and __fish_seen_subcommand_from afficher" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand demo" -l profile -d 'Profil : mifi, mamh, mess, ou un fichier à vous' -r
complete -c doleances -n "__fish_doleances_using_subcommand demo" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand demo" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand demo" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand demo" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand demo" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand demo" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand demo" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand demo" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand démo" -l profile -d 'Profil : mifi, mamh, mess, ou un fichier à vous' -r
complete -c doleances -n "__fish_doleances_using_subcommand démo" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand démo" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand démo" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand démo" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand démo" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand démo" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand démo" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand démo" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand essai" -l profile -d 'Profil : mifi, mamh, mess, ou un fichier à vous' -r
complete -c doleances -n "__fish_doleances_using_subcommand essai" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand essai" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand essai" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand essai" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand essai" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand essai" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand essai" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand essai" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "month" -d 'Rapport d’un mois'
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "mois" -d 'Rapport d’un mois'
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "quarter" -d 'Rapport d’un trimestre de l’année financière'
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "trimestre" -d 'Rapport d’un trimestre de l’année financière'
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "year" -d 'Rapport d’une année financière (1er avril au 31 mars)'
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "annee" -d 'Rapport d’une année financière (1er avril au 31 mars)'
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "année" -d 'Rapport d’une année financière (1er avril au 31 mars)'
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "period" -d 'Rapport d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "periode" -d 'Rapport d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "période" -d 'Rapport d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "plan" -d 'Plan d’action : les mesures et leur bilan de réalisation (MIFI, 5.2)'
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "cases" -d 'Les requêtes derrière un chiffre'
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "cas" -d 'Les requêtes derrière un chiffre'
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "freeze" -d 'Figer une édition : garder le rapport tel qu’il est, avec tout ce sur quoi reposent ses chiffres'
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "figer" -d 'Figer une édition : garder le rapport tel qu’il est, avec tout ce sur quoi reposent ses chiffres'
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "editions" -d 'Énumérer les éditions figées; d’une édition publiée, tout ce qu’elle masque'
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "éditions" -d 'Énumérer les éditions figées; d’une édition publiée, tout ce qu’elle masque'
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "diff" -d 'Dire ce qui a bougé depuis une édition : quel chiffre, par quelle requête, par l’acte de qui'
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "ecarts" -d 'Dire ce qui a bougé depuis une édition : quel chiffre, par quelle requête, par l’acte de qui'
complete -c doleances -n "__fish_doleances_using_subcommand report; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "écarts" -d 'Dire ce qui a bougé depuis une édition : quel chiffre, par quelle requête, par l’acte de qui'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from month" -l as-of -d 'Le registre tel qu’il était : à la fin d’un jour (AAAA-MM-JJ), à une édition (edition:2), à une inscription (entry:152)' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from month" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from month" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from month" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from month" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from month" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from month" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from month" -l compare -d 'Comparer avec le mois précédent et le même mois un an plus tôt'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from month" -l publish -d 'Édition pour publication : petits nombres masqués « x », avec ce qui permettrait de les retrouver; l’édition est inscrite au journal'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from month" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from month" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from month" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from month" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from month" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from mois" -l as-of -d 'Le registre tel qu’il était : à la fin d’un jour (AAAA-MM-JJ), à une édition (edition:2), à une inscription (entry:152)' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from mois" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from mois" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from mois" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from mois" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from mois" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from mois" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from mois" -l compare -d 'Comparer avec le mois précédent et le même mois un an plus tôt'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from mois" -l publish -d 'Édition pour publication : petits nombres masqués « x », avec ce qui permettrait de les retrouver; l’édition est inscrite au journal'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from mois" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from mois" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from mois" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from mois" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from mois" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from quarter" -l as-of -d 'Le registre tel qu’il était : à la fin d’un jour (AAAA-MM-JJ), à une édition (edition:2), à une inscription (entry:152)' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from quarter" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from quarter" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from quarter" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from quarter" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from quarter" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from quarter" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from quarter" -l compare -d 'Comparer avec le trimestre précédent et le même un an plus tôt'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from quarter" -l publish -d 'Édition pour publication : petits nombres masqués « x », avec ce qui permettrait de les retrouver; l’édition est inscrite au journal'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from quarter" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from quarter" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from quarter" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from quarter" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from quarter" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from trimestre" -l as-of -d 'Le registre tel qu’il était : à la fin d’un jour (AAAA-MM-JJ), à une édition (edition:2), à une inscription (entry:152)' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from trimestre" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from trimestre" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from trimestre" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from trimestre" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from trimestre" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from trimestre" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from trimestre" -l compare -d 'Comparer avec le trimestre précédent et le même un an plus tôt'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from trimestre" -l publish -d 'Édition pour publication : petits nombres masqués « x », avec ce qui permettrait de les retrouver; l’édition est inscrite au journal'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from trimestre" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from trimestre" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from trimestre" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from trimestre" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from trimestre" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from year" -l as-of -d 'Le registre tel qu’il était : à la fin d’un jour (AAAA-MM-JJ), à une édition (edition:2), à une inscription (entry:152)' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from year" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from year" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from year" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from year" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from year" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from year" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from year" -l compare -d 'Comparer avec l’année financière précédente'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from year" -l publish -d 'Édition pour publication : petits nombres masqués « x », avec ce qui permettrait de les retrouver; l’édition est inscrite au journal'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from year" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from year" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from year" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from year" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from year" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from annee" -l as-of -d 'Le registre tel qu’il était : à la fin d’un jour (AAAA-MM-JJ), à une édition (edition:2), à une inscription (entry:152)' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from annee" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from annee" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from annee" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from annee" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from annee" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from annee" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from annee" -l compare -d 'Comparer avec l’année financière précédente'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from annee" -l publish -d 'Édition pour publication : petits nombres masqués « x », avec ce qui permettrait de les retrouver; l’édition est inscrite au journal'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from annee" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from annee" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from annee" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from annee" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from annee" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from année" -l as-of -d 'Le registre tel qu’il était : à la fin d’un jour (AAAA-MM-JJ), à une édition (edition:2), à une inscription (entry:152)' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from année" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from année" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from année" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from année" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from année" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from année" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from année" -l compare -d 'Comparer avec l’année financière précédente'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from année" -l publish -d 'Édition pour publication : petits nombres masqués « x », avec ce qui permettrait de les retrouver; l’édition est inscrite au journal'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from année" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from année" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from année" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from année" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from année" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from period" -l as-of -d 'Le registre tel qu’il était : à la fin d’un jour (AAAA-MM-JJ), à une édition (edition:2), à une inscription (entry:152)' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from period" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from period" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from period" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from period" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from period" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from period" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from period" -l compare -d 'Comparer avec la période précédente et la même un an plus tôt'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from period" -l publish -d 'Édition pour publication : petits nombres masqués « x », avec ce qui permettrait de les retrouver; l’édition est inscrite au journal'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from period" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from period" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from period" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from period" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from period" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from periode" -l as-of -d 'Le registre tel qu’il était : à la fin d’un jour (AAAA-MM-JJ), à une édition (edition:2), à une inscription (entry:152)' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from periode" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from periode" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from periode" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from periode" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from periode" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from periode" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from periode" -l compare -d 'Comparer avec la période précédente et la même un an plus tôt'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from periode" -l publish -d 'Édition pour publication : petits nombres masqués « x », avec ce qui permettrait de les retrouver; l’édition est inscrite au journal'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from periode" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from periode" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from periode" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from periode" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from periode" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from période" -l as-of -d 'Le registre tel qu’il était : à la fin d’un jour (AAAA-MM-JJ), à une édition (edition:2), à une inscription (entry:152)' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from période" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from période" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from période" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from période" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from période" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from période" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from période" -l compare -d 'Comparer avec la période précédente et la même un an plus tôt'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from période" -l publish -d 'Édition pour publication : petits nombres masqués « x », avec ce qui permettrait de les retrouver; l’édition est inscrite au journal'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from période" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from période" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from période" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from période" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from période" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from plan" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from plan" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from plan" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from plan" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from plan" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from plan" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from plan" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from plan" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from plan" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from plan" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cases" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cases" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cases" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cases" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cases" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cases" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cases" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cases" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cases" -f -a "month" -d 'Derrière un chiffre d’un mois'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cases" -f -a "mois" -d 'Derrière un chiffre d’un mois'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cases" -f -a "quarter" -d 'Derrière un chiffre d’un trimestre'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cases" -f -a "trimestre" -d 'Derrière un chiffre d’un trimestre'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cases" -f -a "year" -d 'Derrière un chiffre d’une année financière'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cases" -f -a "annee" -d 'Derrière un chiffre d’une année financière'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cases" -f -a "année" -d 'Derrière un chiffre d’une année financière'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cases" -f -a "period" -d 'Derrière un chiffre d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cases" -f -a "periode" -d 'Derrière un chiffre d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cases" -f -a "période" -d 'Derrière un chiffre d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cas" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cas" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cas" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cas" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cas" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cas" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cas" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cas" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cas" -f -a "month" -d 'Derrière un chiffre d’un mois'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cas" -f -a "mois" -d 'Derrière un chiffre d’un mois'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cas" -f -a "quarter" -d 'Derrière un chiffre d’un trimestre'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cas" -f -a "trimestre" -d 'Derrière un chiffre d’un trimestre'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cas" -f -a "year" -d 'Derrière un chiffre d’une année financière'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cas" -f -a "annee" -d 'Derrière un chiffre d’une année financière'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cas" -f -a "année" -d 'Derrière un chiffre d’une année financière'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cas" -f -a "period" -d 'Derrière un chiffre d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cas" -f -a "periode" -d 'Derrière un chiffre d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from cas" -f -a "période" -d 'Derrière un chiffre d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from freeze" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from freeze" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from freeze" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from freeze" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from freeze" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from freeze" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from freeze" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from freeze" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from freeze" -f -a "month" -d 'Figer le rapport d’un mois'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from freeze" -f -a "mois" -d 'Figer le rapport d’un mois'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from freeze" -f -a "quarter" -d 'Figer le rapport d’un trimestre de l’année financière'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from freeze" -f -a "trimestre" -d 'Figer le rapport d’un trimestre de l’année financière'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from freeze" -f -a "year" -d 'Figer le rapport d’une année financière'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from freeze" -f -a "annee" -d 'Figer le rapport d’une année financière'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from freeze" -f -a "année" -d 'Figer le rapport d’une année financière'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from freeze" -f -a "period" -d 'Figer le rapport d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from freeze" -f -a "periode" -d 'Figer le rapport d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from freeze" -f -a "période" -d 'Figer le rapport d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from figer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from figer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from figer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from figer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from figer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from figer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from figer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from figer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from figer" -f -a "month" -d 'Figer le rapport d’un mois'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from figer" -f -a "mois" -d 'Figer le rapport d’un mois'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from figer" -f -a "quarter" -d 'Figer le rapport d’un trimestre de l’année financière'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from figer" -f -a "trimestre" -d 'Figer le rapport d’un trimestre de l’année financière'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from figer" -f -a "year" -d 'Figer le rapport d’une année financière'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from figer" -f -a "annee" -d 'Figer le rapport d’une année financière'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from figer" -f -a "année" -d 'Figer le rapport d’une année financière'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from figer" -f -a "period" -d 'Figer le rapport d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from figer" -f -a "periode" -d 'Figer le rapport d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from figer" -f -a "période" -d 'Figer le rapport d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from editions" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from editions" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from editions" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from editions" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from editions" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from editions" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from editions" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from editions" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from éditions" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from éditions" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from éditions" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from éditions" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from éditions" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from éditions" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from éditions" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from éditions" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from diff" -l to -d 'À quoi la comparer : une autre édition (edition:2), un jour (AAAA-MM-JJ), une inscription (entry:152). Par défaut : le registre d’aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from diff" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from diff" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from diff" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from diff" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from diff" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from diff" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from diff" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from diff" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from diff" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from diff" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from ecarts" -l to -d 'À quoi la comparer : une autre édition (edition:2), un jour (AAAA-MM-JJ), une inscription (entry:152). Par défaut : le registre d’aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from ecarts" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from ecarts" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from ecarts" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from ecarts" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from ecarts" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from ecarts" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from ecarts" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from ecarts" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from ecarts" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from ecarts" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from écarts" -l to -d 'À quoi la comparer : une autre édition (edition:2), un jour (AAAA-MM-JJ), une inscription (entry:152). Par défaut : le registre d’aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from écarts" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from écarts" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from écarts" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from écarts" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from écarts" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from écarts" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from écarts" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from écarts" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from écarts" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand report; and __fish_seen_subcommand_from écarts" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "month" -d 'Rapport d’un mois'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "mois" -d 'Rapport d’un mois'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "quarter" -d 'Rapport d’un trimestre de l’année financière'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "trimestre" -d 'Rapport d’un trimestre de l’année financière'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "year" -d 'Rapport d’une année financière (1er avril au 31 mars)'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "annee" -d 'Rapport d’une année financière (1er avril au 31 mars)'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "année" -d 'Rapport d’une année financière (1er avril au 31 mars)'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "period" -d 'Rapport d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "periode" -d 'Rapport d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "période" -d 'Rapport d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "plan" -d 'Plan d’action : les mesures et leur bilan de réalisation (MIFI, 5.2)'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "cases" -d 'Les requêtes derrière un chiffre'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "cas" -d 'Les requêtes derrière un chiffre'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "freeze" -d 'Figer une édition : garder le rapport tel qu’il est, avec tout ce sur quoi reposent ses chiffres'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "figer" -d 'Figer une édition : garder le rapport tel qu’il est, avec tout ce sur quoi reposent ses chiffres'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "editions" -d 'Énumérer les éditions figées; d’une édition publiée, tout ce qu’elle masque'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "éditions" -d 'Énumérer les éditions figées; d’une édition publiée, tout ce qu’elle masque'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "diff" -d 'Dire ce qui a bougé depuis une édition : quel chiffre, par quelle requête, par l’acte de qui'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "ecarts" -d 'Dire ce qui a bougé depuis une édition : quel chiffre, par quelle requête, par l’acte de qui'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and not __fish_seen_subcommand_from month mois quarter trimestre year annee année period periode période plan cases cas freeze figer editions éditions diff ecarts écarts" -f -a "écarts" -d 'Dire ce qui a bougé depuis une édition : quel chiffre, par quelle requête, par l’acte de qui'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from month" -l as-of -d 'Le registre tel qu’il était : à la fin d’un jour (AAAA-MM-JJ), à une édition (edition:2), à une inscription (entry:152)' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from month" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from month" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from month" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from month" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from month" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from month" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from month" -l compare -d 'Comparer avec le mois précédent et le même mois un an plus tôt'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from month" -l publish -d 'Édition pour publication : petits nombres masqués « x », avec ce qui permettrait de les retrouver; l’édition est inscrite au journal'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from month" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from month" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from month" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from month" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from month" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from mois" -l as-of -d 'Le registre tel qu’il était : à la fin d’un jour (AAAA-MM-JJ), à une édition (edition:2), à une inscription (entry:152)' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from mois" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from mois" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from mois" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from mois" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from mois" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from mois" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from mois" -l compare -d 'Comparer avec le mois précédent et le même mois un an plus tôt'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from mois" -l publish -d 'Édition pour publication : petits nombres masqués « x », avec ce qui permettrait de les retrouver; l’édition est inscrite au journal'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from mois" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from mois" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from mois" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from mois" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from mois" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from quarter" -l as-of -d 'Le registre tel qu’il était : à la fin d’un jour (AAAA-MM-JJ), à une édition (edition:2), à une inscription (entry:152)' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from quarter" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from quarter" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from quarter" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from quarter" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from quarter" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from quarter" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from quarter" -l compare -d 'Comparer avec le trimestre précédent et le même un an plus tôt'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from quarter" -l publish -d 'Édition pour publication : petits nombres masqués « x », avec ce qui permettrait de les retrouver; l’édition est inscrite au journal'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from quarter" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from quarter" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from quarter" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from quarter" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from quarter" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from trimestre" -l as-of -d 'Le registre tel qu’il était : à la fin d’un jour (AAAA-MM-JJ), à une édition (edition:2), à une inscription (entry:152)' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from trimestre" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from trimestre" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from trimestre" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from trimestre" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from trimestre" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from trimestre" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from trimestre" -l compare -d 'Comparer avec le trimestre précédent et le même un an plus tôt'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from trimestre" -l publish -d 'Édition pour publication : petits nombres masqués « x », avec ce qui permettrait de les retrouver; l’édition est inscrite au journal'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from trimestre" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from trimestre" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from trimestre" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from trimestre" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from trimestre" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from year" -l as-of -d 'Le registre tel qu’il était : à la fin d’un jour (AAAA-MM-JJ), à une édition (edition:2), à une inscription (entry:152)' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from year" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from year" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from year" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from year" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from year" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from year" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from year" -l compare -d 'Comparer avec l’année financière précédente'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from year" -l publish -d 'Édition pour publication : petits nombres masqués « x », avec ce qui permettrait de les retrouver; l’édition est inscrite au journal'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from year" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from year" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from year" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from year" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from year" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from annee" -l as-of -d 'Le registre tel qu’il était : à la fin d’un jour (AAAA-MM-JJ), à une édition (edition:2), à une inscription (entry:152)' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from annee" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from annee" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from annee" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from annee" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from annee" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from annee" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from annee" -l compare -d 'Comparer avec l’année financière précédente'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from annee" -l publish -d 'Édition pour publication : petits nombres masqués « x », avec ce qui permettrait de les retrouver; l’édition est inscrite au journal'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from annee" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from annee" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from annee" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from annee" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from annee" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from année" -l as-of -d 'Le registre tel qu’il était : à la fin d’un jour (AAAA-MM-JJ), à une édition (edition:2), à une inscription (entry:152)' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from année" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from année" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from année" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from année" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from année" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from année" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from année" -l compare -d 'Comparer avec l’année financière précédente'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from année" -l publish -d 'Édition pour publication : petits nombres masqués « x », avec ce qui permettrait de les retrouver; l’édition est inscrite au journal'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from année" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from année" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from année" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from année" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from année" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from period" -l as-of -d 'Le registre tel qu’il était : à la fin d’un jour (AAAA-MM-JJ), à une édition (edition:2), à une inscription (entry:152)' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from period" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from period" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from period" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from period" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from period" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from period" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from period" -l compare -d 'Comparer avec la période précédente et la même un an plus tôt'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from period" -l publish -d 'Édition pour publication : petits nombres masqués « x », avec ce qui permettrait de les retrouver; l’édition est inscrite au journal'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from period" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from period" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from period" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from period" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from period" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from periode" -l as-of -d 'Le registre tel qu’il était : à la fin d’un jour (AAAA-MM-JJ), à une édition (edition:2), à une inscription (entry:152)' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from periode" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from periode" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from periode" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from periode" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from periode" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from periode" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from periode" -l compare -d 'Comparer avec la période précédente et la même un an plus tôt'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from periode" -l publish -d 'Édition pour publication : petits nombres masqués « x », avec ce qui permettrait de les retrouver; l’édition est inscrite au journal'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from periode" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from periode" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from periode" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from periode" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from periode" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from période" -l as-of -d 'Le registre tel qu’il était : à la fin d’un jour (AAAA-MM-JJ), à une édition (edition:2), à une inscription (entry:152)' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from période" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from période" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from période" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from période" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from période" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from période" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from période" -l compare -d 'Comparer avec la période précédente et la même un an plus tôt'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from période" -l publish -d 'Édition pour publication : petits nombres masqués « x », avec ce qui permettrait de les retrouver; l’édition est inscrite au journal'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from période" -l dry-run -d 'Montre ce qui serait écrit, sans rien écrire'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from période" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from période" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from période" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from période" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from plan" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from plan" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from plan" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from plan" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from plan" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from plan" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from plan" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from plan" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from plan" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from plan" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cases" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cases" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cases" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cases" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cases" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cases" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cases" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cases" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cases" -f -a "month" -d 'Derrière un chiffre d’un mois'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cases" -f -a "mois" -d 'Derrière un chiffre d’un mois'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cases" -f -a "quarter" -d 'Derrière un chiffre d’un trimestre'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cases" -f -a "trimestre" -d 'Derrière un chiffre d’un trimestre'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cases" -f -a "year" -d 'Derrière un chiffre d’une année financière'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cases" -f -a "annee" -d 'Derrière un chiffre d’une année financière'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cases" -f -a "année" -d 'Derrière un chiffre d’une année financière'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cases" -f -a "period" -d 'Derrière un chiffre d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cases" -f -a "periode" -d 'Derrière un chiffre d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cases" -f -a "période" -d 'Derrière un chiffre d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cas" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cas" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cas" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cas" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cas" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cas" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cas" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cas" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cas" -f -a "month" -d 'Derrière un chiffre d’un mois'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cas" -f -a "mois" -d 'Derrière un chiffre d’un mois'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cas" -f -a "quarter" -d 'Derrière un chiffre d’un trimestre'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cas" -f -a "trimestre" -d 'Derrière un chiffre d’un trimestre'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cas" -f -a "year" -d 'Derrière un chiffre d’une année financière'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cas" -f -a "annee" -d 'Derrière un chiffre d’une année financière'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cas" -f -a "année" -d 'Derrière un chiffre d’une année financière'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cas" -f -a "period" -d 'Derrière un chiffre d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cas" -f -a "periode" -d 'Derrière un chiffre d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from cas" -f -a "période" -d 'Derrière un chiffre d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from freeze" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from freeze" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from freeze" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from freeze" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from freeze" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from freeze" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from freeze" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from freeze" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from freeze" -f -a "month" -d 'Figer le rapport d’un mois'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from freeze" -f -a "mois" -d 'Figer le rapport d’un mois'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from freeze" -f -a "quarter" -d 'Figer le rapport d’un trimestre de l’année financière'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from freeze" -f -a "trimestre" -d 'Figer le rapport d’un trimestre de l’année financière'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from freeze" -f -a "year" -d 'Figer le rapport d’une année financière'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from freeze" -f -a "annee" -d 'Figer le rapport d’une année financière'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from freeze" -f -a "année" -d 'Figer le rapport d’une année financière'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from freeze" -f -a "period" -d 'Figer le rapport d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from freeze" -f -a "periode" -d 'Figer le rapport d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from freeze" -f -a "période" -d 'Figer le rapport d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from figer" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from figer" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from figer" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from figer" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from figer" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from figer" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from figer" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from figer" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from figer" -f -a "month" -d 'Figer le rapport d’un mois'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from figer" -f -a "mois" -d 'Figer le rapport d’un mois'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from figer" -f -a "quarter" -d 'Figer le rapport d’un trimestre de l’année financière'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from figer" -f -a "trimestre" -d 'Figer le rapport d’un trimestre de l’année financière'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from figer" -f -a "year" -d 'Figer le rapport d’une année financière'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from figer" -f -a "annee" -d 'Figer le rapport d’une année financière'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from figer" -f -a "année" -d 'Figer le rapport d’une année financière'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from figer" -f -a "period" -d 'Figer le rapport d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from figer" -f -a "periode" -d 'Figer le rapport d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from figer" -f -a "période" -d 'Figer le rapport d’une période quelconque'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from editions" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from editions" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from editions" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from editions" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from editions" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from editions" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from editions" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from editions" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from éditions" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from éditions" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from éditions" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from éditions" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from éditions" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from éditions" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from éditions" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from éditions" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from diff" -l to -d 'À quoi la comparer : une autre édition (edition:2), un jour (AAAA-MM-JJ), une inscription (entry:152). Par défaut : le registre d’aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from diff" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from diff" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from diff" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from diff" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from diff" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from diff" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from diff" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from diff" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from diff" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from diff" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from ecarts" -l to -d 'À quoi la comparer : une autre édition (edition:2), un jour (AAAA-MM-JJ), une inscription (entry:152). Par défaut : le registre d’aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from ecarts" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from ecarts" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from ecarts" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from ecarts" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from ecarts" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from ecarts" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from ecarts" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from ecarts" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from ecarts" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from ecarts" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from écarts" -l to -d 'À quoi la comparer : une autre édition (edition:2), un jour (AAAA-MM-JJ), une inscription (entry:152). Par défaut : le registre d’aujourd’hui' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from écarts" -s o -l output -d 'Fichier à écrire; sa terminaison (.json, .csv) dit la forme. Par défaut : la sortie standard' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from écarts" -l as -d 'Membre de l’équipe qui fait l’acte' -r
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from écarts" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from écarts" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from écarts" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from écarts" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from écarts" -l force -d 'Remplace le fichier s’il existe'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from écarts" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from écarts" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand rapport; and __fish_seen_subcommand_from écarts" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand help" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand help" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand help" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand help" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand help" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand help" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand help" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
complete -c doleances -n "__fish_doleances_using_subcommand aide" -l register -d 'Fichier du registre' -r -F
complete -c doleances -n "__fish_doleances_using_subcommand aide" -l lang -d 'Langue des textes : fr ou en' -r -f -a "fr\t''
en\t''"
complete -c doleances -n "__fish_doleances_using_subcommand aide" -l format -d 'Forme des données : table (tableau, par défaut), csv, json ou jsonl (un document par ligne); d’un rapport : aussi html, md ou xlsx; d’une lettre : md, html ou docx; du registre des incidents : html' -r -f -a "table\t'For people'
csv\t'For spreadsheets and programs'
json\t'One document'
jsonl\t'One document a line'
md\t''
html\t''
docx\t''
xlsx\t''"
complete -c doleances -n "__fish_doleances_using_subcommand aide" -l color -d 'Couleurs : auto (par défaut), always (toujours) ou never (jamais)' -r -f -a "auto\t''
always\t''
never\t''"
complete -c doleances -n "__fish_doleances_using_subcommand aide" -s h -l help -d 'Affiche cette aide'
complete -c doleances -n "__fish_doleances_using_subcommand aide" -s q -l quiet -d 'N’affiche que les données demandées'
complete -c doleances -n "__fish_doleances_using_subcommand aide" -l no-input -d 'Ne pose aucune question : ce qui manque est une erreur'
