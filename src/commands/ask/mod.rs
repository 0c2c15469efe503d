//! What is missing, asked for at a terminal: the answers become the same flags that a script would type, and one code
//! path does the act. Nothing is open but the file while a question is asked: no transaction waits for an answer.

pub mod amend;
pub mod close;
mod draft;
pub mod finding;
pub mod incident;
pub mod intake;
pub mod missing;
pub mod office;
pub mod queue;
mod record;
pub mod team;
pub mod triage;
pub mod walk;

use chrono::NaiveDate;

use super::act::{ActArgs, ActContext};
use super::context::{Context, refused_on};
use super::input::required;
use crate::domain::request::Triage;
use crate::domain::{Code, Entry, List, Moment, Office, Request};
use crate::output::{Choice, Confirmed, Failure, Names, Ui, clean, history, page, sentence, wrap};
use crate::store::{Reading, Register};

/// Whether something is missing that may be asked for. Where nobody can be asked, all that is missing is named at once.
pub fn should_prompt(context: &Context, needs: Vec<(&'static str, bool)>) -> Result<bool, Failure> {
    if context.ui.prompts() {
        return Ok(needs.iter().any(|(_, is_missing)| *is_missing));
    }
    required(needs)?;
    Ok(false)
}

/// Whoever asks: the view, and the register as it was last read.
pub struct Asker<'c> {
    pub context: &'c Context,
    pub office: Office,
    register: Register,
}

/// How much of a long text is shown again.
const EXCERPT: usize = 6;

impl<'c> Asker<'c> {
    /// Opens the register, and is done reading before the first question.
    pub fn open(context: &'c Context) -> Result<Self, Failure> {
        let mut register = context.register()?;
        context.offer_draft(&mut register)?;
        let office = register.read()?.office()?.clone();
        Ok(Self { context, office, register })
    }

    pub fn ui(&self) -> &'c Ui {
        &self.context.ui
    }

    pub fn names(&self) -> Names<'_> {
        self.ui().names(&self.office.lists)
    }

    pub fn get(&self, key: &str) -> String {
        self.ui().texts().get(key)
    }

    /// Says something before a question.
    pub fn explain(&self, key: &str) {
        self.ui().print_message(&self.get(key));
    }

    /// Reads, and is done reading before the next question.
    pub fn read<T>(&mut self, read: impl FnOnce(&Reading<'_>) -> Result<T, Failure>) -> Result<T, Failure> {
        read(&self.register.read()?)
    }

    /// The requests of those numbers, as they stand.
    pub fn requests(&mut self, typed: &[String]) -> Result<Vec<Request>, Failure> {
        let numbers = self.context.numbers(typed)?;
        self.read(|reading| numbers.iter().map(|number| Ok(reading.request(*number)?)).collect())
    }

    /// What an officer needs to have under their eyes to decide.
    pub fn recall(&self, request: &Request) {
        let channel = request.receipt.channel.as_ref().map(|code| self.label(List::Channel, code.as_str()));
        let kind = request.receipt.kind.as_ref().map(|code| self.label(List::Kind, code.as_str()));
        let triaged = match request.triage {
            Triage::Pending => None,
            Triage::Admissible { .. } => Some(self.get("triage-admissible")),
            Triage::Inadmissible { .. } => Some(self.get("triage-inadmissible")),
        };
        let head = [Some(request.number.to_string()), Some(request.received_on.to_string()), channel, kind, triaged];
        let head: Vec<String> = head.into_iter().flatten().collect();
        self.ui().print_title(&format!("\n{}", head.join(" · ")));
        for text in [&request.narrative.subject, &request.narrative.text].into_iter().flatten() {
            self.ui().print_message(&format!("  {}", self.excerpt(text).replace('\n', "\n  ")));
        }
    }

    /// An item of a list, chosen by its label; or none, when `none` says what that means.
    pub fn item(
        &self,
        list: List,
        prompt: &str,
        current: Option<&str>,
        none: Option<&str>,
    ) -> Result<Option<String>, Failure> {
        let lang = self.ui().lang();
        let items = self.office.lists.active(list);
        let mut choices: Vec<Choice> = none.map(|key| Choice::new("", self.get(key))).into_iter().collect();
        choices.extend(items.map(|item| {
            let above: Vec<_> = self.office.lists.line(list, &item.code).skip(1).map(|item| item.label(lang)).collect();
            let mut choice = Choice::item(item, lang);
            if !above.is_empty() {
                let above = above.join(", ");
                choice.rule = Some(choice.rule.map_or_else(|| above.clone(), |rule| format!("{above} — {rule}")));
            }
            choice
        }));
        if choices.is_empty() || (none.is_some() && choices.len() == 1) {
            // An office without units or programs is not asked for one.
            return Ok(None);
        }
        let current = current.and_then(|typed| self.office.lists.resolve(list, typed).ok());
        let at = current.and_then(|item| choices.iter().position(|choice| item.code == *choice.value.as_str()));
        // What is judged is never proposed.
        let first = (!matches!(list, List::Criterion | List::Inadmissibility)).then_some(0);
        let value = self.ui().choose_value(&self.get(prompt), &choices, at.or(first))?;
        Ok(Some(value).filter(|value| !value.is_empty()))
    }

    /// One of a few fixed answers: its code, the key of its label and that of what it means. Without a current one,
    /// none is proposed.
    pub fn one_of<'k>(
        &self,
        prompt: &str,
        current: Option<&str>,
        answers: &[(&'k str, String, &str)],
    ) -> Result<&'k str, Failure> {
        let choice = |(code, label, rule): &(&str, String, &str)| Choice {
            value: (*code).to_owned(),
            label: self.get(label),
            rule: self.ui().texts().maybe(rule, &[]),
            words: String::new(),
        };
        let choices: Vec<Choice> = answers.iter().map(choice).collect();
        let at = answers.iter().position(|(code, ..)| Some(*code) == current);
        Ok(answers[self.ui().choose(&self.get(prompt), &choices, at)?].0)
    }

    /// A day, as a flag would hold it.
    pub fn date(&self, prompt: &str, current: Option<&str>) -> Result<String, Failure> {
        let current: Option<NaiveDate> = current.and_then(|typed| self.context.date(typed).ok());
        Ok(self.ui().ask_date(&self.get(prompt), current, self.context.today())?.to_string())
    }

    /// A long text, NFC and within bounds.
    pub fn long(&self, prompt: &str, current: Option<&str>) -> Result<Option<String>, Failure> {
        super::input::short_some(self.ui().edit_text(&self.get(prompt), current)?)
    }

    /// What was typed for an item, by its label; as it is when the list does not know it.
    pub fn label(&self, list: List, typed: &str) -> String {
        match self.office.lists.resolve(list, typed) {
            Ok(item) => self.names().label(list, &item.code),
            Err(_) => clean::line(typed).into_owned(),
        }
    }

    /// What may be typed for an item, by its label.
    pub fn label_some(&self, list: List, typed: Option<&str>) -> Option<String> {
        typed.map(|typed| self.label(list, typed))
    }

    /// A text of several lines, cut short: it was just read.
    pub fn excerpt(&self, text: &str) -> String {
        let (text, room) = (clean::block(text), usize::from(self.ui().width()).saturating_sub(page::LABELS + 2));
        let lines: Vec<_> = text.lines().flat_map(|line| wrap::lines(line, room)).collect();
        let excerpt = lines.iter().take(EXCERPT).map(AsRef::as_ref).collect::<Vec<&str>>().join("\n");
        match lines.len().saturating_sub(EXCERPT) {
            0 => excerpt,
            more => format!("{excerpt}\n{}", self.ui().texts().with("ask-more-lines", &[("count", more.into())])),
        }
    }

    /// The date of an act that its flags hold.
    pub fn moment(&self, act: &ActArgs) -> Result<Moment, Failure> {
        self.context.moment(act.on.as_deref())
    }

    /// Decides as the act itself will, on the requests as they were read: a refusal comes before the last question.
    pub fn decide(
        &self,
        requests: &[Request],
        at: Moment,
        decide: impl Fn(&ActContext<'_>) -> Result<Vec<Entry>, Failure>,
    ) -> Result<Vec<Vec<Entry>>, Failure> {
        let by = self.context.author(&self.office.lists)?;
        let (mut register, office) = (self.context.register()?, &self.office);
        let reading = &register.read()?;
        let decided = |request: &Request| {
            let by = office.impartial(&by, request).map_err(refused_on(request.number))?;
            decide(&ActContext { request, reading, office, at, by })
        };
        requests.iter().map(decided).collect()
    }

    /// Shows what an act will write on each request, and asks before it is written.
    pub fn agree(
        &mut self,
        numbers: &[String],
        act: &ActArgs,
        decide: impl Fn(&ActContext<'_>) -> Result<Vec<Entry>, Failure>,
    ) -> Result<(), Failure> {
        let (requests, at) = (self.requests(numbers)?, self.moment(act)?);
        let decided = self.decide(&requests, at, decide)?;
        for (request, entries) in requests.iter().zip(&decided) {
            self.recall(request);
            for entry in entries {
                let line = history::described(entry, self.names());
                self.ui().print_message(&format!("  → {}  {line}", self.ui().day(entry.on)));
            }
        }
        self.ui().agree()
    }

    /// Says a failure that an answer can mend.
    pub fn print_failure(&self, failure: &Failure) {
        let sentence = sentence::sentence(failure, self.ui().texts(), Some(&self.office.lists));
        self.ui().print_message(&format!("\n{sentence}"));
    }

    fn pair(&self, label: &str, value: &str) {
        let width = usize::from(self.ui().width());
        self.ui().print_message(&page::fact(label, value, page::LABELS, width));
    }
}

/// How the person is answered unless they ask otherwise: as they wrote. Somebody who left no name is out of reach, and
/// a form that acknowledges by itself brings no answer.
pub fn usual_means<'r>(request: &'r Request, office: &Office) -> Option<&'r Code> {
    let reachable = !request.is_anonymous() || request.identity.is_some();
    let is_way_back = |channel: &&Code| reachable && !office.acknowledges_by_itself(channel);
    request.receipt.channel.as_ref().filter(is_way_back)
}

/// A list of questions whose answers are flags.
pub trait GuidedForm {
    /// A question; its name is the key of its label in the summary.
    type Question: Copy + PartialEq + Into<&'static str> + 'static;

    /// The questions that make sense given the answers so far, in order.
    fn questions(&self, asker: &Asker<'_>) -> Vec<Self::Question>;

    /// Whether a question needs no asking: a flag answered it, or it is only there to be corrected.
    fn is_answered(&self, question: Self::Question) -> bool;

    /// Asks it; the answer goes where the flag would have put it.
    fn ask(&mut self, question: Self::Question, asker: &mut Asker<'_>) -> Result<(), Failure>;

    /// The answer in words; nothing when it was left empty.
    fn displayed(&self, question: Self::Question, asker: &Asker<'_>) -> Option<String>;

    /// What follows from the answers, decided as the act itself will be.
    fn outcome(&self, asker: &Asker<'_>) -> Result<Vec<(&'static str, String)>, Failure>;
}

/// Leads the person through a form: the questions, the summary under its title, and what they say of it.
pub fn run_form<F: GuidedForm>(form: &mut F, title: &str, asker: &mut Asker<'_>) -> Result<(), Failure> {
    let label = |question: F::Question| format!("summary-{}", question.into());
    let mut asked: Vec<F::Question> = Vec::new();
    loop {
        // An answer may call for questions that made no sense before it.
        let next = |form: &F, asker: &Asker<'_>, asked: &[F::Question]| {
            form.questions(asker).into_iter().find(|question| !asked.contains(question) && !form.is_answered(*question))
        };
        while let Some(question) = next(form, asker, &asked) {
            form.ask(question, asker)?;
            asked.push(question);
        }
        let questions = form.questions(asker);
        asker.ui().print_title(&format!("\n{title}"));
        for question in &questions {
            if let Some(value) = form.displayed(*question, asker) {
                asker.pair(&asker.get(&label(*question)), &value);
            }
        }
        let outcome = form.outcome(asker);
        match &outcome {
            Ok(pairs) => pairs.iter().for_each(|(key, value)| asker.pair(&asker.get(key), value)),
            Err(failure) if failure.exit_code() <= 2 => asker.print_failure(failure),
            // No answer mends a register that cannot be read.
            Err(_) => return outcome.map(drop),
        }
        if asker.ui().confirm_summary(outcome.is_ok())? == Confirmed::Write {
            return Ok(());
        }
        let choice = |question: &F::Question| {
            let value = form.displayed(*question, asker).unwrap_or_else(|| "—".into());
            let value = value.lines().next().unwrap_or_default();
            Choice::new("", asker.ui().texts().fact(&asker.get(&label(*question)), value))
        };
        let choices: Vec<Choice> = questions.iter().map(choice).collect();
        let chosen = asker.ui().choose(&asker.get("summary-which"), &choices, 0)?;
        form.ask(questions[chosen], asker)?;
    }
}
