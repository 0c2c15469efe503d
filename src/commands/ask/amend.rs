//! `amend`, asked: which field, what it says now, and what it should say; a coded one from its list.

use super::Asker;
use crate::domain::Lang;
use crate::domain::field::{Field, FieldForm, Part, Use};
use crate::output::{Choice, Failure, correction};

impl Asker<'_> {
    /// A field of a request with its new value, as `--set` has them. What is emptied has no value.
    pub fn correction(&mut self, number: &str) -> Result<(Field, String), Failure> {
        let request = self.requests(&[number.to_owned()])?.swap_remove(0);
        let (texts, names) = (self.ui().texts(), self.names());
        let fields: Vec<Field> = Field::with(Use::Amend).collect();
        let choice = |field: &Field| {
            // Who the person is shows only where a reason is written for it.
            let value = match field.part() {
                Part::Identity => texts.get("identity-masked"),
                _ => correction::displayed(*field, request.fact(*field), 0, names),
            };
            let label = texts.get(&format!("field-{}", field.key()));
            Choice::new("", texts.fact(&label, &value))
        };
        let choices: Vec<Choice> = fields.iter().map(choice).collect();
        let field = fields[self.ui().choose(&self.get("ask-amend-field"), &choices, 0)?];
        let current = request.fact(field).map(|fact| fact.plain());
        let current = current.as_deref().filter(|_| !field.is_identity());
        Ok((field, self.new_value(field, current)?))
    }

    fn new_value(&self, field: Field, current: Option<&str>) -> Result<String, Failure> {
        let prompt = "ask-amend-value";
        let none = field.has(Use::Clear).then_some("correction-nothing");
        Ok(match field.form() {
            FieldForm::Code(list) => self.item(list, prompt, current, none)?.unwrap_or_default(),
            FieldForm::Date => self.date(prompt, current)?,
            FieldForm::Flag => {
                let answers = [("true", "answer-yes".into(), ""), ("false", "answer-no".into(), "")];
                self.one_of(prompt, current, &answers)?.to_owned()
            }
            FieldForm::Term(_) => {
                let answers =
                    [Lang::Fr, Lang::En].map(|lang| (lang.as_str(), format!("language-{}", lang.as_str()), ""));
                self.one_of(prompt, current, &answers)?.to_owned()
            }
            _ if field == Field::Text => self.long(prompt, current)?.unwrap_or_default(),
            _ => self.ui().ask_text(&self.get(prompt), current, none.is_none())?.unwrap_or_default(),
        })
    }
}
