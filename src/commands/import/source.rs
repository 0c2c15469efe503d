//! The file that an import reads: opened, its encoding recognised, its header looked at.

use std::fs::{self, File};
use std::io::{BufReader, Cursor, Read, Seek};
use std::path::Path;

use super::columns::{FieldNames, are_names};
use super::messages;
use crate::commands::context::Context;
use crate::commands::input;
use crate::exchange::{Charset, ForeignFile, LikelyCharset, Reader, Unreadable, is_date, recognise};
use crate::output::{Failure, clean};

/// An input, its size where known, and the encoding that its bytes have the look of.
pub struct Source {
    pub input: Box<dyn Read>,
    pub size: Option<u64>,
    pub charset: LikelyCharset,
}

/// How much of standard input is looked at before it is read: it comes but once.
const HEAD: u64 = 1 << 20;

/// Opens a file, or standard input.
///
/// # Errors
/// It cannot be read, or the refused lines would be written over it.
pub fn open(context: &Context, path: &Path, rejects: Option<&Path>) -> Result<Source, Failure> {
    if path.as_os_str() == "-" {
        let mut input = input::standard_input(&context.ui);
        let mut head = Vec::new();
        let read = input.by_ref().take(HEAD).read_to_end(&mut head).and_then(|_| recognise(&head[..]));
        refuse_foreign(&head)?;
        let charset = read.map_err(|error| messages::unreadable(&Unreadable::Io(error), context.ui.texts()))?;
        return Ok(Source { input: Box::new(Cursor::new(head).chain(input)), size: None, charset });
    }
    let name = path.to_string_lossy().into_owned();
    let unreadable = |error: std::io::Error| input::unreadable(&name, &error);
    let mut file = File::open(path).map_err(unreadable)?;
    let meta = file.metadata().map_err(unreadable)?;
    if meta.is_dir() {
        return Err(Failure::Usage { key: "file-directory", args: vec![("path", name.into())] });
    }
    let real = |path: &Path| fs::canonicalize(path).ok();
    if rejects.and_then(real).is_some_and(|rejects| real(path) == Some(rejects)) {
        return Err(Failure::Usage { key: "import-rejects-source", args: vec![("path", name.into())] });
    }
    let mut head = Vec::new();
    file.by_ref().take(64).read_to_end(&mut head).map_err(unreadable)?;
    refuse_foreign(&head)?;
    file.rewind().map_err(unreadable)?;
    let charset = recognise(&mut file).map_err(unreadable)?;
    file.rewind().map_err(unreadable)?;
    Ok(Source { input: Box::new(BufReader::with_capacity(1 << 16, file)), size: Some(meta.len()), charset })
}

/// Refuses what its first bytes say is no CSV.
fn refuse_foreign(head: &[u8]) -> Result<(), Failure> {
    let key = match ForeignFile::of(head) {
        None => return Ok(()),
        Some(ForeignFile::Workbook) => "import-workbook",
        Some(ForeignFile::Json) => "import-json",
    };
    Err(Failure::Message { key, args: vec![], exit: 1 })
}

/// The encoding to read with: the one declared, or else the one recognised, which is said.
///
/// # Errors
/// The file is not in the encoding declared.
pub fn charset(context: &Context, declared: Option<Charset>, likely: LikelyCharset) -> Result<Charset, Failure> {
    let other = |key| Err(Failure::Message { key, args: vec![], exit: 1 });
    match (declared, likely) {
        (Some(Charset::Windows1252), LikelyCharset::Utf8) => other("import-is-utf-8"),
        (Some(Charset::Utf8), LikelyCharset::Windows1252) => other("import-is-windows-1252"),
        (None, LikelyCharset::Windows1252) => {
            context.ui.notify("say-windows-1252", &[]);
            Ok(Charset::Windows1252)
        }
        (declared, _) => Ok(declared.unwrap_or_default()),
    }
}

/// How far below the first line the names of the columns are looked for.
const TITLES: usize = 10;

/// Refuses a file whose first lines are a title, with the names of the columns below.
pub fn refuse_title<R: Read>(context: &Context, reader: &mut Reader<R>) -> Result<(), Failure> {
    let names = FieldNames::of_all();
    if are_names(reader.header(), &names) {
        return Ok(());
    }
    let ahead = reader.ahead(TITLES).map_err(|error| messages::unreadable(&error, context.ui.texts()))?;
    let rows =
        ahead.iter().map(|row| row.as_ref().map_or_else(|bad| (bad.line, &bad.fields), |it| (it.line, &it.fields)));
    let Some((line, _)) = rows.into_iter().find(|(_, fields)| are_names(fields, &names)) else { return Ok(()) };
    let title: Vec<&str> = reader.header().iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
    let title = clean::line(&title.join(" | ")).into_owned();
    let args = vec![("title", title.into()), ("line", line.to_string().into())];
    Err(Failure::Message { key: "import-title", args, exit: 1 })
}

/// Whether a line has the look of data.
pub fn has_date(line: &[String]) -> bool {
    line.iter().any(|cell| is_date(cell))
}

/// Asks whether the first line holds the names of the columns, when it has the look of data.
///
/// # Errors
/// It does not; in a pipe, nobody can tell.
pub fn confirm_header(context: &Context, header: &[String]) -> Result<(), Failure> {
    if !has_date(header) {
        return Ok(());
    }
    let first = context.ui.fitted(&clean::line(&header.join(" | ")));
    let args = vec![("first", first.into())];
    if context.ui.prompts() && context.ui.confirm("confirm-import-header", &args)? {
        return Ok(());
    }
    Err(Failure::Message { key: "import-no-header", args, exit: 1 })
}
