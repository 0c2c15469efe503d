//! `intake`, asked: a communication in a minute.

use strum::VariantArray as _;

use super::super::barred::nameable;
use super::super::disclosure;
use super::super::input::{IdentityArgs, short_some};
use super::super::intake::{Args, MOST_NAMED, entry_of, names_in_text};
use super::super::items::resolve;
use super::{Asker, GuidedForm, run_form};
use crate::domain::{Clock, Field, Identity, Lang, List, Number};
use crate::exchange::EmailDocument;
use crate::i18n::number;
use crate::output::{Choice, Failure, clean};
use crate::store::{Reading, StoreError};

/// The arguments with what the person answered.
pub fn completed(args: Args, asker: &mut Asker<'_>) -> Result<Args, Failure> {
    let mut form = Intake { args };
    form.known_person(asker)?;
    form.known_reference(asker)?;
    if form.is_disclosure(asker) {
        asker.ui().keep_no_draft();
    }
    run_form(&mut form, &asker.get("summary-intake"), asker)?;
    Ok(form.args)
}

struct Intake {
    args: Args,
}

/// A question of the intake. Those that are needed come first; the others complete the summary, in any order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
enum IntakeQuestion {
    Received,
    Channel,
    Kind,
    Person,
    Subject,
    Text,
    Details,
    Remedy,
    Program,
    Unit,
    Grounds,
    ReplyLanguage,
    Source,
    Reference,
    Documents,
}

use IntakeQuestion::{
    Channel, Details, Documents, Grounds, Kind, Person, Program, Received, Reference, Remedy, ReplyLanguage, Source,
    Subject, Text, Unit,
};

impl GuidedForm for Intake {
    type Question = IntakeQuestion;

    fn questions(&self, asker: &Asker<'_>) -> Vec<IntakeQuestion> {
        let kept = |question: &IntakeQuestion| {
            matches!(question, Received | Channel | Kind | Program | Unit | ReplyLanguage | Source)
        };
        let disclosure = self.is_disclosure(asker);
        let has_any = |question: &IntakeQuestion| *question != Documents || !self.args.documents.is_empty();
        let questions = IntakeQuestion::VARIANTS.iter().copied().filter(has_any);
        questions.filter(|question| !disclosure || kept(question)).collect()
    }

    fn is_answered(&self, question: IntakeQuestion) -> bool {
        let Args { identity, .. } = &self.args;
        match question {
            Received => self.args.received.is_some() || self.args.act.on.is_some(),
            Channel => self.args.channel.is_some(),
            Kind => self.args.kind.is_some(),
            Person => self.args.anonymous || identity.is_typed(),
            Subject => self.args.subject.is_some(),
            Text => self.args.text.is_some(),
            Details | Remedy | Program | Unit | Grounds | ReplyLanguage | Source | Reference | Documents => true,
        }
    }

    fn ask(&mut self, question: IntakeQuestion, asker: &mut Asker<'_>) -> Result<(), Failure> {
        let args = &mut self.args;
        let ui = asker.ui();
        match question {
            Received => {
                let current = args.received.take().or(args.act.on.take());
                args.received = Some(asker.date("ask-received", current.as_deref())?);
            }
            Channel => args.channel = asker.item(List::Channel, "ask-channel", args.channel.as_deref(), None)?,
            Kind => {
                args.kind = asker.item(List::Kind, "ask-kind", args.kind.as_deref(), Some("ask-kind-later"))?;
                if self.is_disclosure(asker) {
                    ui.keep_no_draft();
                    asker.explain("ask-disclosure");
                }
            }
            Person => {
                ask_person(args, asker)?;
                self.known_person(asker)?;
            }
            Details => {
                ask_details(args, asker)?;
                self.known_person(asker)?;
            }
            Subject => {
                // What came without a subject is called by what it says.
                if let Some(text) = args.text.as_deref().filter(|_| args.subject.is_none()) {
                    ui.print_message(&asker.excerpt(text));
                }
                args.subject = short_some(ui.ask_text(&asker.get("ask-subject"), args.subject.as_deref(), true)?)?
            }
            Text => args.text = asker.long("ask-text", args.text.as_deref())?,
            Remedy => {
                args.remedy = short_some(ui.ask_text(&asker.get("ask-remedy"), args.remedy.as_deref(), false)?)?
            }
            Program => {
                args.program = asker.item(List::Program, "ask-program", args.program.as_deref(), Some("ask-none"))?;
            }
            Unit => args.unit = asker.item(List::Unit, "ask-unit", args.unit.as_deref(), Some("ask-none"))?,
            Grounds => ask_grounds(&mut args.ground, asker)?,
            ReplyLanguage => {
                let answers = [("fr", "language-fr".into(), ""), ("en", "language-en".into(), "")];
                let usual = asker.office.settings.reply_language.as_str();
                let current = args.reply_language.as_deref().or(Some(usual));
                args.reply_language = Some(asker.one_of("ask-reply-language", current, &answers)?.into());
            }
            Source => args.source = asker.item(List::Source, "ask-source", args.source.as_deref(), None)?,
            Reference => {
                let asked = ui.ask_text(&asker.get("ask-reference"), args.reference.as_deref(), false)?;
                args.reference = short_some(asked)?;
                self.known_reference(asker)?;
            }
            Documents => {
                let mut choices = vec![Choice::new("", asker.get("ask-documents-none"))];
                choices.extend(self.documents(ui.lang()).map(|document| Choice::new("", document)));
                let chosen = ui.choose(&asker.get("ask-documents"), &choices, 0)?;
                if let Some(n) = chosen.checked_sub(1) {
                    self.args.documents.remove(n);
                }
            }
        }
        Ok(())
    }

    fn displayed(&self, question: IntakeQuestion, asker: &Asker<'_>) -> Option<String> {
        let args = &self.args;
        let item = |list, typed: &Option<String>| asker.label_some(list, typed.as_deref());
        match question {
            Received => {
                let typed = args.received.as_deref().or(args.act.on.as_deref())?;
                asker.context.date(typed).ok().map(|on| asker.ui().day(on))
            }
            Channel => item(List::Channel, &args.channel),
            Kind => item(List::Kind, &args.kind).or_else(|| Some(asker.get("ask-kind-later"))),
            Person => Some(self.person(asker)),
            // They stand beside the name.
            Details => None,
            Subject => args.subject.as_deref().map(|subject| clean::line(subject).into_owned()),
            Text => args.text.as_deref().map(|text| asker.excerpt(text)),
            Remedy => args.remedy.as_deref().map(|text| asker.excerpt(text)),
            Program => item(List::Program, &args.program),
            Unit => item(List::Unit, &args.unit),
            Grounds => grounds_shown(&args.ground, asker),
            ReplyLanguage => {
                let english = args.reply_language.as_deref() == Some(Lang::En.as_str());
                Some(asker.get(if english { "language-en" } else { "language-fr" }))
            }
            Source => item(List::Source, &args.source),
            Reference => args.reference.as_deref().map(|reference| clean::line(reference).into_owned()),
            Documents => Some(self.documents(asker.ui().lang()).collect::<Vec<_>>().join("\n")),
        }
    }

    fn outcome(&self, asker: &Asker<'_>) -> Result<Vec<(&'static str, String)>, Failure> {
        let entry = entry_of(&self.args, asker.context, &asker.office)?;
        if names_in_text(&entry.words) {
            asker.explain("say-name-in-text");
        }
        let kind =
            self.args.kind.as_deref().map(|typed| resolve(&asker.office, List::Kind, typed, entry.on)).transpose()?;
        let standard = asker.office.standard(kind.as_ref(), entry.on);
        let due = Clock::new(asker.office.calendar(), standard.as_ref(), entry.on, &[], 0).due();
        Ok(due.map(|due| ("summary-due", asker.ui().day(due))).into_iter().collect())
    }
}

impl Intake {
    fn is_disclosure(&self, asker: &Asker<'_>) -> bool {
        disclosure::is_kind(self.args.kind.as_deref(), &asker.office.lists)
    }

    /// What came with it, each with its size.
    fn documents(&self, lang: Lang) -> impl Iterator<Item = String> {
        let shown = move |(n, document): (usize, &EmailDocument)| {
            let name = clean::line(&document.name);
            format!("{}. {name} ({})", n + 1, number::size(document.bytes.len() as u64, lang))
        };
        self.args.documents.iter().enumerate().map(shown)
    }

    fn person(&self, asker: &Asker<'_>) -> String {
        let parts: Vec<String> = self.args.identity.0.texts().map(|part| clean::line(part).into_owned()).collect();
        if parts.is_empty() { asker.get("identity-anonymous") } else { parts.join("\n") }
    }

    /// Lists the requests of the same person at once, while the officer can still look.
    fn known_person(&self, asker: &mut Asker<'_>) -> Result<(), Failure> {
        let keys = self.args.identity.clone().identity()?.map_or_else(Vec::new, |who| who.match_keys());
        self.list_known(asker, "ask-known-person", |reading| reading.same_person(&keys))
    }

    fn known_reference(&self, asker: &mut Asker<'_>) -> Result<(), Failure> {
        let Some(reference) = &self.args.reference else { return Ok(()) };
        self.list_known(asker, "ask-known-reference", |reading| reading.with_reference(reference))
    }

    /// What the register already holds, one request a line; nothing where nothing is written, as no trace of it is
    /// left.
    fn list_known(
        &self,
        asker: &mut Asker<'_>,
        key: &str,
        search: impl FnOnce(&Reading<'_>) -> Result<Vec<Number>, StoreError>,
    ) -> Result<(), Failure> {
        if self.args.act.dry_run {
            return Ok(());
        }
        let officer = asker.context.author(&asker.office.lists)?;
        let (count, found) = asker.read(|reading| {
            let numbers = nameable(reading, &officer, search(reading)?)?;
            let latest = numbers.iter().take(MOST_NAMED).map(|number| Ok(reading.summary(*number)?));
            Ok((numbers.len(), latest.collect::<Result<Vec<_>, Failure>>()?))
        })?;
        if count > 0 {
            asker.ui().print_message(&asker.ui().texts().with(key, &[("count", count.into())]));
        }
        for request in found {
            let status = asker.ui().texts().word("status", request.status().as_str());
            let subject = request.narrative.subject.as_deref().map(clean::line).unwrap_or_default();
            asker.ui().print_message(&format!(
                "  {} · {} · {status} · {subject}",
                request.number,
                request.received_on()
            ));
        }
        Ok(())
    }
}

/// The name and how to reach the person, on one line; nobody is anonymous by mistake, since it is said at once.
fn ask_person(args: &mut Args, asker: &Asker<'_>) -> Result<(), Failure> {
    let Identity { name, email, phone, .. } = &args.identity.0;
    let current: Vec<&str> = [name, email, phone].into_iter().flatten().map(String::as_str).collect();
    let typed = asker.ui().ask_text(&asker.get("ask-person"), Some(&current.join(", ")), false)?;
    args.anonymous = typed.is_none();
    let Some(typed) = typed else {
        *args.identity = IdentityArgs::default();
        asker.explain("ask-person-anonymous-rule");
        return Ok(());
    };
    let [name, email, phone] = name_and_contacts(&typed);
    for (field, text) in [(Field::Name, name), (Field::Email, email), (Field::Phone, phone)] {
        args.identity.set(field, Some(text).filter(|text| !text.is_empty()));
    }
    Ok(())
}

/// The name, the e-mail and the telephone of a line such as `Zoé Tremblay <zoe@exemple.ca> 514 555-0100`.
fn name_and_contacts(typed: &str) -> [String; 3] {
    let (mut name, mut email, mut phone): (Vec<&str>, &str, Vec<&str>) = Default::default();
    for word in typed.split(|c: char| c.is_whitespace() || "<>()[];".contains(c)).filter(|word| !word.is_empty()) {
        let plain = word.trim_matches(',');
        if plain.contains('@') {
            email = plain.trim_start_matches("mailto:");
        } else if plain.contains(|c: char| c.is_ascii_digit())
            && plain.chars().all(|c| c.is_ascii_digit() || "+-.".contains(c))
        {
            phone.push(plain);
        } else {
            name.push(word);
        }
    }
    let phone = phone.join(" ");
    // A few digits are part of a name: « Groupe 2000 ».
    let (name, phone) = if phone.chars().filter(char::is_ascii_digit).count() >= 7 {
        (name.join(" "), phone)
    } else {
        (typed.split_whitespace().filter(|word| !word.contains('@')).collect::<Vec<_>>().join(" "), String::new())
    };
    [name.trim_matches([',', ' ']).to_owned(), email.to_owned(), phone]
}

/// All that may be known of the person, one after the other.
fn ask_details(args: &mut Args, asker: &Asker<'_>) -> Result<(), Failure> {
    asker.explain("ask-person-how");
    for field in Identity::FIELDS {
        let current = args.identity.0.fact(*field).map(|fact| fact.plain());
        let label = asker.get(&format!("field-{}", field.key()));
        let question = asker.ui().texts().with("ask-detail", &[("field", label.into())]);
        let typed = asker.ui().ask_text(&question, current.as_deref(), false)?;
        args.identity.set(*field, typed);
    }
    args.anonymous = !args.identity.is_typed();
    Ok(())
}

/// One more ground, as flags hold them; none may be known yet. Others are added once the summary is shown.
pub(super) fn ask_grounds(grounds: &mut Vec<String>, asker: &Asker<'_>) -> Result<(), Failure> {
    let mut none = "ask-ground-later";
    if !grounds.is_empty() {
        let answers = [("more", "ask-ground-more".into(), ""), ("anew", "ask-ground-anew".into(), "")];
        if asker.one_of("ask-grounds", Some("more"), &answers)? == "anew" {
            grounds.clear();
        } else {
            none = "ask-ground-enough";
        }
    }
    let Some(nature) = asker.item(List::Nature, "ask-ground", None, Some(none))? else { return Ok(()) };
    let commitment = asker.item(List::Commitment, "ask-commitment", None, Some("ask-commitment-none"))?;
    let ground = commitment.map_or_else(|| nature.clone(), |commitment| format!("{nature}:{commitment}"));
    if grounds.contains(&ground) {
        asker.explain("ask-ground-twice");
    } else {
        grounds.push(ground);
        asker.explain("ask-ground-others");
    }
    Ok(())
}

/// Grounds in words, one a line.
pub(super) fn grounds_shown(grounds: &[String], asker: &Asker<'_>) -> Option<String> {
    let line = |typed: &String| match typed.split_once(':') {
        None => asker.label(List::Nature, typed),
        Some((nature, rest)) => {
            format!("{} ({})", asker.label(List::Nature, nature), asker.label(List::Commitment, rest))
        }
    };
    let lines: Vec<String> = grounds.iter().map(line).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::name_and_contacts;

    #[test]
    fn a_line_is_told_apart_into_a_name_and_how_to_reach_the_person() {
        for (typed, parts) in [
            ("Zoé Tremblay", ["Zoé Tremblay", "", ""]),
            ("TREMBLAY, Zoé", ["TREMBLAY, Zoé", "", ""]),
            ("Zoé Tremblay, zoe@exemple.ca, 514 555-0100", ["Zoé Tremblay", "zoe@exemple.ca", "514 555-0100"]),
            ("Zoé Tremblay <mailto:zoe@exemple.ca>", ["Zoé Tremblay", "zoe@exemple.ca", ""]),
            ("(514) 555-0100", ["", "", "514 555-0100"]),
            ("+1 514 555.0100 Zoé", ["Zoé", "", "+1 514 555.0100"]),
            ("zoe@exemple.ca", ["", "zoe@exemple.ca", ""]),
            ("Groupe 2000", ["Groupe 2000", "", ""]),
            ("Anne-Marie Roy", ["Anne-Marie Roy", "", ""]),
        ] {
            assert_eq!(name_and_contacts(typed), parts, "{typed}");
        }
    }
}
