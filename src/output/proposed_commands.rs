//! Commands that a message proposes: each stays on one line, and is for the register that the line named.

use unicode_width::UnicodeWidthStr;

use super::wrap;

/// How a command begins in a text.
pub const COMMAND: &str = "doleances ";

/// A text whose commands name a register. What it quotes of a person announces none.
pub fn proposed_for(register: &str, text: &str) -> String {
    let mut parts = text.split(COMMAND);
    let mut shown = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let before = shown.lines().last().filter(|_| !shown.ends_with('\n')).unwrap_or_default().trim_end();
        let is_announced = before.is_empty() || [":", ", ou", ", or"].iter().any(|end| before.ends_with(end));
        shown.push_str(COMMAND);
        if is_announced && !part.starts_with("--reg") {
            shown.push_str(register);
            shown.push(' ');
        }
        shown.push_str(part);
    }
    shown
}

/// A message within a width. A command to type stays on one line, so that it can be copied whole: on the next, where
/// what announces it leaves no room.
pub fn with_whole_commands(text: &str, width: usize) -> String {
    let fill = |line: &str| wrap::lines(line, width).join("\n");
    let fold = |line: &str| match line.find(COMMAND).map(|at| line.split_at(at)) {
        None => fill(line),
        Some((head, command)) if line.width() > width && head.trim_end().ends_with(':') => {
            format!("{}\n  {command}", fill(head.trim_end()))
        }
        Some(_) => line.to_owned(),
    };
    text.split('\n').map(fold).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_never_cut() {
        let text = "Pour un dossier : doleances dossier 2026-0002 -o dossier.docx";
        assert_eq!(with_whole_commands(text, 80), text);
        assert_eq!(with_whole_commands(text, 50), "Pour un dossier :\n  doleances dossier 2026-0002 -o dossier.docx");
        assert_eq!(
            with_whole_commands("Un deux trois quatre : doleances lister", 16),
            "Un deux trois\nquatre :\n  doleances lister"
        );
        assert_eq!(
            with_whole_commands("doleances dossier 2026-0002 -o d.docx\nUn deux", 6),
            "doleances dossier 2026-0002 -o d.docx\nUn\ndeux"
        );
    }

    #[test]
    fn a_command_that_is_proposed_is_for_the_register_that_was_named() {
        for (text, expected) in [
            (
                "Pour voir : doleances lister, ou doleances chercher MOTS",
                "Pour voir : doleances -R lister, ou doleances -R chercher MOTS",
            ),
            ("Fait.\n  doleances day", "Fait.\n  doleances -R day"),
            ("Ailleurs : doleances --registre FICHIER lister", "Ailleurs : doleances --registre FICHIER lister"),
            ("« le doleances nouveau »", "« le doleances nouveau »"),
        ] {
            assert_eq!(proposed_for("-R", text), expected);
        }
    }
}
