//! Completion in the shells themselves: the lines that the help gives are typed, then the shell is asked what it
//! offers. Bash must be there; zsh and fish are tried where they are.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::support::words::messages;
use crate::support::{Office, PROGRAM};
use doleances::inside::Lang;

/// The lines of the help that install completion in a shell.
fn lines_of(shell: &str) -> String {
    let message = messages(Lang::Fr)["help-completions"];
    let lines: Vec<_> = message.lines().map(str::trim).filter(|line| line.contains(shell)).collect();
    assert!(!lines.is_empty(), "{shell}");
    lines.iter().map(|line| line.trim_start_matches(".examples = ").to_owned() + "\n").collect()
}

/// What a shell answers to a script, as an account that has nothing yet; `None` where there is no such shell.
fn answered(shell: &str, args: &[&str], office: &Office, script: &str) -> Option<String> {
    let programs = Path::new(PROGRAM).parent().unwrap();
    let ran = Command::new(shell)
        .args(args)
        .arg(script)
        .env_clear()
        .env("HOME", office.path("compte"))
        .env("PATH", format!("{}:/usr/local/bin:/usr/bin:/bin", programs.display()))
        .env("DOLEANCES_REGISTER", office.register())
        .env("DOLEANCES_LANG", "fr")
        .env("LC_ALL", "C.UTF-8")
        .env("TERM", "dumb")
        .stdin(Stdio::null())
        .output();
    let ran = match ran {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return None,
        ran => ran.unwrap(),
    };
    Some(String::from_utf8(ran.stdout).unwrap())
}

/// What the program offers bash for the last word of a line.
fn completed(register: Option<&Path>, lang: &str, line: &[&str]) -> Vec<String> {
    let mut command = Command::new(PROGRAM);
    command.env_clear().env("COMPLETE", "bash").env("DOLEANCES_LANG", lang);
    command.env("_CLAP_COMPLETE_INDEX", line.len().to_string()).env("_CLAP_IFS", "\n");
    if let Some(register) = register {
        command.env("DOLEANCES_REGISTER", register);
    }
    let output = command.args(["--", "doleances"]).args(line).output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{line:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn a_shell_is_offered_verbs_in_the_language_that_is_read_and_flags_and_values() {
    assert_eq!(completed(None, "fr", &["rec"]), ["recevoir"]);
    assert_eq!(completed(None, "fr", &["inta"]), ["intake"], "the other names are completed too");
    assert_eq!(completed(None, "en", &["inta"]), ["intake"]);
    let verbs = completed(None, "fr", &[""]);
    assert!(verbs.contains(&"échéances".to_owned()) && !verbs.contains(&"due".to_owned()), "{verbs:?}");
    assert_eq!(completed(None, "fr", &["motif", "1", "aj"]), ["ajouter"]);
    assert_eq!(completed(None, "en", &["close", "1", "--no"]), ["--no-reply", "--no-input"]);
    // What is offered is what is read; what scripts type is completed too.
    assert_eq!(completed(None, "fr", &["clore", "1", "--issue", "irr"]), ["irrecevable"]);
    assert_eq!(completed(None, "fr", &["clore", "1", "--as", "ans"]), ["answered"]);
    assert_eq!(completed(None, "en", &["close", "1", "--as", "ans"]), ["answered"]);
    assert_eq!(completed(None, "fr", &["lister", "--éta"]), ["--état"]);
    assert_eq!(completed(None, "fr", &["lister", "--statu", "re"]), [""; 0]);
    assert_eq!(completed(None, "fr", &["lister", "--statut", "re"]), ["reçue"], "accents aside");
    assert_eq!(completed(None, "fr", &["lister", "--over"]), ["--overdue"]);
    assert_eq!(completed(None, "fr", &["lister", "--colonnes", "numéro,ob"]), ["numéro,objet"]);
    assert_eq!(completed(None, "fr", &["corriger", "1", "--champ", "obj"]), ["objet="]);
    assert_eq!(completed(None, "fr", &["exporter", "requ"]), ["requêtes"]);
    assert_eq!(
        completed(None, "fr", &["rapport", "cas", "mois", "--chiffre", "flow.r"]),
        ["flow.received", "flow.reopened"]
    );
}

#[test]
fn a_shell_is_offered_the_numbers_and_the_codes_of_the_register_and_nothing_when_there_is_none() {
    let office = Office::new();
    office.ok(["intake", "--received", "2026-03-02", "--channel", "phone", "--subject", "x", "--anonymous"]);
    let register = office.register();
    let of = |line: &[&str]| completed(Some(&register), "fr", line);
    assert_eq!(of(&["afficher", "2026-"]), ["2026-0001"]);
    assert_eq!(of(&["afficher", ""])[0], "2026-0001");
    assert_eq!(of(&["recevoir", "--channel", "pho"]), ["phone"]);
    assert_eq!(of(&["recevoir", "--mode", "te"]), ["téléphone", "télécopieur"]);
    assert_eq!(of(&["recevoir", "--mode", "2026"]), [""; 0]);
    let elsewhere = office.path("nulle-part.db");
    assert_eq!(completed(Some(&elsewhere), "fr", &["afficher", "2026-"]), [""; 0]);
    let typed = elsewhere.to_str().unwrap();
    assert_eq!(of(&["--register", typed, "afficher", "2026-"]), [""; 0], "the register of the line goes first");
}

/// A register, and an account that has nothing but an empty home.
fn office() -> Office {
    let office = Office::new();
    office.ok([
        "intake",
        "--received",
        "2026-03-02",
        "--channel",
        "phone",
        "--subject",
        "Délai de réponse",
        "--anonymous",
    ]);
    std::fs::create_dir(office.path("compte")).unwrap();
    office
}

#[test]
fn bash_offers_verbs_options_values_and_the_register() {
    let office = office();
    answered("bash", &["-c"], &office, &lines_of("bash")).expect("bash is there");
    // An interactive bash reads what the line of the help wrote; the function that Tab calls is called by its name.
    let of = |line: &[&str]| {
        let words: Vec<_> = line.iter().map(|word| format!("'{word}'")).collect();
        let script = format!(
            "COMP_WORDS=({}); COMP_CWORD={}; COMP_TYPE=9; f=$(complete -p doleances | sed 's/.*-F \\([^ ]*\\).*/\\1/'); \
             $f doleances \"${{COMP_WORDS[COMP_CWORD]}}\" 2>/dev/null; printf '%s\\n' \"${{COMPREPLY[@]}}\"",
            words.join(" "),
            line.len() - 1
        );
        let printed = answered("bash", &["-i", "-c"], &office, &script).unwrap();
        printed.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(of(&["doleances", "rec"]), ["recevoir"]);
    assert_eq!(of(&["doleances", "lister", "--statut"]), ["--statut"]);
    assert_eq!(of(&["doleances", "lister", "--statut", "su"]), ["suspendue"]);
    assert_eq!(of(&["doleances", "trier", "2026-"]), ["2026-0001"]);
    assert_eq!(of(&["doleances", "recevoir", "--mode", "cour"]), ["courriel"]);
    for file in [&["restaurer"][..], &["joindre", "1"], &["--registre"], &["exporter", "requêtes", "-o"]] {
        assert_eq!(of(&[&["doleances"], file, &["comp"]].concat()), ["completions/"]);
    }
}

#[test]
fn fish_offers_the_same_with_what_it_stands_for() {
    let office = office();
    if answered("fish", &["-c"], &office, &lines_of("fish")).is_none() {
        return;
    }
    let of = |line: &str| answered("fish", &["-c"], &office, &format!("complete -C '{line}'")).unwrap();
    assert_eq!(of("doleances trier 2026-").trim(), "2026-0001\tDélai de réponse");
    assert_eq!(of("doleances recevoir --mode cour").trim(), "courriel\tCourriel");
    assert!(of("doleances lister --stat").lines().any(|line| line.starts_with("--statut\t")));
    for file in ["restaurer", "joindre 1", "--registre", "exporter requêtes -o"] {
        assert_eq!(of(&format!("doleances {file} comp")).trim(), "completions/", "{file}");
    }
}

#[test]
fn zsh_offers_the_same() {
    let office = office();
    if answered("zsh", &["-c"], &office, &lines_of("zsh")).is_none() {
        return;
    }
    // A pseudo-terminal of its own, where a line is typed and Tab is pressed.
    let of = |line: &str| {
        let script = format!(
            "zmodload zsh/zpty; zpty z 'zsh -i'; sleep 1; zpty -w -n z $'{line}\\t\\t'; sleep 2; zpty -r -t z seen '*'; \
             while zpty -r -t z more; do seen+=$more; done; print -r -- $seen; zpty -d z"
        );
        answered("zsh", &["-c"], &office, &script).unwrap()
    };
    assert!(of("doleances lister --stat").contains("--statut"));
}
