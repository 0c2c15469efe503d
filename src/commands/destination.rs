//! Where a verb that makes a file puts it: the one that was named, complete or absent, or standard output.

use std::io::{BufWriter, IntoInnerError, Write};
use std::path::{Path, PathBuf};

use super::context::Context;
use crate::i18n::Arg;
use crate::output::ui::Data;
use crate::output::{Failure, Format, OutputForm};
use crate::store::{Draft, StoreError, make_directory};

/// The flags.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Destination {
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long, requires = "output")]
    force: bool,
}

/// Names of forms that nothing here is written in.
const FOREIGN: [&str; 8] = ["pdf", "ods", "odt", "doc", "xls", "rtf", "tsv", "parquet"];

/// A place that is ours, before anything is put there.
#[must_use = "what was begun is there once it is delivered"]
pub struct Begun {
    /// The form that is written there.
    form: OutputForm,
    /// The file and its name; none is standard output.
    file: Option<(PathBuf, Draft)>,
}

impl Destination {
    /// The file, unless it is standard output by its other name.
    pub fn file(&self) -> Option<&Path> {
        self.output.as_deref().filter(|path| *path != Path::new("-"))
    }

    /// The place that was named: a file, or standard output by its other name.
    pub fn named(&self) -> Option<String> {
        self.output.as_ref().map(|path| path.to_string_lossy().into_owned())
    }

    /// Names the place where none was.
    pub fn name(&mut self, typed: String) {
        self.output.get_or_insert_with(|| typed.into());
    }

    /// The end of the file's name, which says its form.
    fn extension(&self) -> Option<String> {
        Some(self.file()?.extension()?.to_str()?.to_ascii_lowercase())
    }

    /// The form that was asked for; else the one that the file's name promises; else the first of those `made`.
    ///
    /// # Errors
    /// A form that is not made here, and one that needs a file when there is none. A name that promises a form is not
    /// given to something else.
    pub fn form(&self, made: &[OutputForm], context: &Context) -> Result<OutputForm, Failure> {
        let names = || Arg::from(made.iter().map(|form| form.as_str()).collect::<Vec<_>>().join(", "));
        let refused =
            |form: &str| Failure::Usage { key: "form", args: vec![("form", form.into()), ("names", names())] };
        let extension = self.extension().unwrap_or_default();
        if FOREIGN.contains(&extension.as_str()) {
            return Err(refused(&extension));
        }
        let (asked, promised) = (context.global.format, OutputForm::of_extension(&extension));
        let form = match (asked, promised) {
            (Some(asked), Some(promised)) if asked != promised => {
                let args = vec![("form", asked.as_str().into()), ("extension", extension.into())];
                return Err(Failure::Usage { key: "form-against-name", args });
            }
            (Some(form), _) | (None, Some(form)) => form,
            (None, None) => {
                let usual = *made.first().expect("invariant: a verb makes some form");
                // What a name without a form would hold is data, or else anybody's guess.
                let is_guess = match usual {
                    OutputForm::Data(Format::Table) => extension != "txt",
                    OutputForm::Data(_) => false,
                    OutputForm::Document(_) => true,
                };
                if let Some(file) = self.file().filter(|_| is_guess) {
                    let args = vec![("path", file.to_string_lossy().into_owned().into()), ("names", names())];
                    return Err(Failure::Usage { key: "form-of-name", args });
                }
                usual
            }
        };
        match form {
            form if !made.contains(&form) => Err(refused(form.as_str())),
            OutputForm::Document(document) if document.needs_file() && self.file().is_none() => {
                Err(Failure::Usage { key: "form-without-file", args: vec![("form", document.as_str().into())] })
            }
            form => Ok(form),
        }
    }

    /// Takes the place, or says why it cannot be had.
    pub fn begin(&self, form: OutputForm) -> Result<Begun, Failure> {
        let begin = |path: &Path| Ok::<_, Failure>((path.to_owned(), Draft::begin(path, self.force)?));
        Ok(Begun { form, file: self.file().map(begin).transpose()? })
    }

    /// Takes the place and puts the bytes there.
    pub fn deliver(&self, form: OutputForm, context: &Context, bytes: &[u8]) -> Result<(), Failure> {
        self.begin(form)?.deliver(context, bytes)
    }
}

/// Refuses the other name of standard output, where a register goes: SQLite makes it under its name.
///
/// # Errors
/// The name is `-`.
pub fn no_standard_output(path: &Path) -> Result<(), Failure> {
    if path == Path::new("-") { Err(Failure::usage("register-to-standard-output")) } else { Ok(()) }
}

/// Puts texts in their files: all of them or none, for each has its place before any is put there.
pub fn deliver_all<T: AsRef<str>>(files: &[(PathBuf, T)], force: bool) -> Result<(), Failure> {
    for directory in files.iter().filter_map(|(path, _)| path.parent()) {
        make_directory(directory)?;
    }
    let begun: Vec<Draft> = files.iter().map(|(path, _)| Draft::begin(path, force)).collect::<Result<_, _>>()?;
    for (mut draft, (path, text)) in begun.into_iter().zip(files) {
        draft.write_all(text.as_ref().as_bytes()).map_err(|source| StoreError::Io { path: path.clone(), source })?;
        draft.keep()?;
    }
    Ok(())
}

impl Begun {
    /// Puts the bytes there.
    pub fn deliver(self, context: &Context, bytes: &[u8]) -> Result<(), Failure> {
        self.write(context, |out| Ok(out.write_all(bytes)?))
    }

    /// Puts there what is written as it is read, and says where a file is.
    pub fn write(
        self,
        context: &Context,
        fill: impl FnOnce(&mut dyn Write) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let data = if let OutputForm::Data(format) = self.form { Some(format) } else { None };
        let Some((path, draft)) = self.file else {
            // The colours of a page are meant; in data nothing is.
            let is_page = data.is_none_or(|format| format == Format::Table);
            let mut out = buffered(if is_page { context.ui.page() } else { context.ui.data() });
            fill(&mut out)?;
            return Ok(out.flush()?);
        };
        let escape = data.and_then(Format::escape);
        let mut out = buffered(Data::new(draft, escape));
        let whole = fill(&mut out).and_then(|()| Ok(out.into_inner().map_err(IntoInnerError::into_error)?));
        whole.map_err(|failure| failure.at(&path))?.into_inner().keep()?;
        context.ui.notify("say-written", &[("path", path.to_string_lossy().into_owned().into())]);
        Ok(())
    }
}

/// Gathers small writes into blocks.
fn buffered<W: Write>(to: W) -> BufWriter<W> {
    BufWriter::with_capacity(1 << 16, to)
}
