//! `export --all`: every documented view, in files that those of other offices may lie beside, and a manifest of them.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

use chrono::{Datelike, NaiveDate};
use serde_json::{Value as Json, json};

use super::super::context::Context;
use crate::domain::Period;
use crate::exchange::lake::{LakeFile, LakeFileFacts};
use crate::output::{Failure, Format, OutputForm};
use crate::store::chain::hex;
use crate::store::lake::{LakeView, VIEWS, reported_standards};
use crate::store::{DraftDirectory, Reading, Steps, StoreError, VERSION, make_directory};

/// How much of the digest that tells a register from every other stands in the name of its directory.
const SHORT: usize = 16;

pub fn run(lake: &Path, context: &mut Context) -> Result<(), Failure> {
    let form = OutputForm::Data(Format::Csv);
    if let Some(other) = context.global.format.filter(|other| *other != form) {
        let args = vec![("form", other.as_str().into()), ("names", form.as_str().into())];
        return Err(Failure::Usage { key: "form", args });
    }
    let mut register = context.open()?;
    let reading = register.read()?;
    let register = hex(&reading.first()?.expect("invariant: a register begins with an entry"));
    // A letter first, so that no engine takes the name of an office for a number.
    let office = format!("r{}", &register[..SHORT]);
    make_directory(lake)?;
    let path = lake.join(format!("office={office}"));
    let draft = DraftDirectory::begin(&path)?;
    let mut steps = Steps::of(VIEWS.iter().map(|view| reading.lake_rows(view)).sum::<Result<u64, _>>()?);
    let mut files = Vec::new();
    for view in VIEWS {
        files.extend(write(view, &reading, &draft, context.today(), &mut steps)?);
    }
    let (entries, digest) = reading.head()?;
    let of = reading.office()?;
    let columns = |view: &LakeView| -> Json {
        view.columns().map(|(name, form)| json!({"name": name, "type": form.as_str()})).collect()
    };
    let views: serde_json::Map<_, _> = VIEWS
        .iter()
        .map(|view| (view.name.to_owned(), json!({"fiscal_year_of": view.day, "columns": columns(view)})))
        .collect();
    let rows: u64 = files.iter().filter_map(|file| file["rows"].as_u64()).sum();
    let args =
        [("path", path.to_string_lossy().into_owned().into()), ("count", files.len().into()), ("rows", rows.into())];
    let manifest = json!({
        "schema": VERSION,
        "office": office,
        "title": of.settings.title,
        "register": register,
        "register_entries": entries,
        "register_digest": hex(&digest),
        "exported_on": context.today(),
        "standards": reported_standards(of),
        "views": views,
        "files": files,
    });
    let mut file = draft.file(Path::new("manifest.json"))?;
    writeln!(file, "{manifest:#}")?;
    file.sync_all()?;
    draft.keep()?;
    context.ui.notify("say-lake", &args);
    Ok(())
}

/// Writes a view, a file a fiscal year; what the manifest says of each.
fn write(
    view: &LakeView,
    reading: &Reading<'_>,
    draft: &DraftDirectory,
    today: NaiveDate,
    steps: &mut Steps,
) -> Result<Vec<Json>, Failure> {
    let head: Vec<&str> = view.columns().map(|(name, _)| name).collect();
    let begin = |year: i32| -> Result<(String, LakeFile<File>), Failure> {
        let name = format!("view={0}/fiscal_year={year}/{0}.csv", view.name);
        let file = LakeFile::begin(draft.file(Path::new(&name))?, &head)?;
        Ok((name, file))
    };
    let mut files = BTreeMap::new();
    reading.each_lake_row(view, |year, cells| {
        let year = year.from().year();
        let (_, file) = match files.entry(year) {
            Entry::Occupied(begun) => begun.into_mut(),
            Entry::Vacant(place) => place.insert(begin(year)?),
        };
        file.write(cells)?;
        steps.step();
        Ok::<(), Failure>(())
    })?;
    // An engine asks for a file of every view, be there nothing in it.
    if files.is_empty() {
        let year = Period::fiscal_year_of(today).expect("invariant: today has a fiscal year").from().year();
        files.insert(year, begin(year)?);
    }
    let facts = |(year, (name, file)): (i32, (String, LakeFile<File>))| -> io::Result<Json> {
        let LakeFileFacts { out, rows, bytes, sha256 } = file.finish()?;
        out.sync_all()?;
        Ok(
            json!({"view": view.name, "fiscal_year": year, "path": name, "rows": rows, "bytes": bytes, "sha256": sha256}),
        )
    };
    let written: io::Result<Vec<Json>> = files.into_iter().map(facts).collect();
    Ok(written.map_err(|source| StoreError::Io { path: view.name.into(), source })?)
}
