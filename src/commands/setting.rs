//! `setting`: the choices of the office that are not lists, read and changed.

use clap::Subcommand;

use super::act::{ActArgs, print_dry_run};
use super::context::{Context, refused};
use super::input::{short, text};
use super::verb::Under;
use crate::domain::setting::{NotAValue, Setting};
use crate::i18n::{Arg, typed};
use crate::output::{Failure, settings};
use crate::store::share;

pub type Args = Under<Action>;

#[derive(Debug, Subcommand)]
pub enum Action {
    List,
    Set {
        #[arg(value_name = "SETTING")]
        name: String,
        #[arg(value_name = "VALUE", allow_hyphen_values = true)]
        value: String,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        reason: Option<String>,
        #[command(flatten)]
        act: ActArgs,
    },
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    match args.action {
        Action::List => {
            let mut register = context.open()?;
            let reading = register.read()?;
            settings::list(&mut context.ui, &reading.office()?.settings)
        }
        Action::Set { name, value, reason, act } => set(context, &name, value, reason, &act),
    }
}

fn set(context: &mut Context, name: &str, value: String, reason: Option<String>, act: &ActArgs) -> Result<(), Failure> {
    let setting = typed::value("setting", Setting::CODES.iter().copied(), name.trim()).and_then(Setting::from_code);
    let setting =
        setting.ok_or_else(|| Failure::Usage { key: "unknown-setting", args: vec![("name", name.into())] })?;
    let (value, reason, at) = (short(value)?, text(reason, &context.ui)?, context.moment_of_act(act.on.as_deref())?);
    let mut register = context.open()?;
    let path = register.path().to_owned();
    let mut writing = context.write(&mut register)?;
    let office = writing.office()?;
    let change = setting.read(&value, &office.lists).map_err(|why| not_a_value(named(setting), &value, why))?;
    let entry = office.change_setting(at, change, reason).map_err(refused)?;
    if act.dry_run {
        return print_dry_run(context, writing, None, &entry);
    }
    writing.act_on_office(&entry)?;
    let settings = &writing.office()?.settings;
    let value = setting.value(settings);
    if setting == Setting::Group {
        share(&path, settings.group.as_deref())?;
    }
    writing.commit()?;
    context.ui.notify("say-setting-changed", &[("name", named(setting)), ("value", value.into())]);
    Ok(())
}

/// A setting as it is typed.
fn named(setting: Setting) -> Arg {
    Arg::Values("setting", vec![setting.as_str()])
}

/// The failure of a value that the setting of that name does not take.
pub(super) fn not_a_value(name: Arg, value: &str, why: NotAValue) -> Failure {
    let invalid = |valid: String| Failure::Usage {
        key: "invalid-value",
        args: vec![("arg", name.clone()), ("value", value.into()), ("valid", valid.into())],
    };
    match why {
        NotAValue::Blank => Failure::Usage { key: "blank-setting", args: vec![("name", name)] },
        NotAValue::OutOfBounds(least, most) => invalid(format!("{least}-{most}")),
        NotAValue::NotADay => invalid("AAAA-MM-JJ".into()),
        NotAValue::NotALanguage => invalid("fr, en".into()),
        NotAValue::Unresolved(unresolved) => unresolved.into(),
        NotAValue::Fixed(setting) => {
            let key = if setting == Setting::HolidaySet { "setting-holidays" } else { "setting-standard" };
            Failure::Message { key, args: vec![], exit: 1 }
        }
    }
}
