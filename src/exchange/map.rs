//! The import map: a TOML file that says which column of a source feeds which field.
//!
//! ```toml
//! encoding = "windows-1252"
//! delimiter = ";"
//! date_format = ["%Y-%m-%d", "%d/%m/%Y"]
//! grow = ["program", "unit"]
//! ignore = ["TELECOPIEUR"]
//!
//! [columns]
//! external_reference = "NO_DOSSIER"
//! received_on = { column = "DATE_CREATION", date_format = "%Y-%m-%dT%H:%M:%S" }
//! acknowledged_on = { column = "DATE_AR", impossible = "unknown" }
//! channel = { column = "PROVENANCE", values = { "Téléphone" = "phone" }, otherwise = "web" }
//! text = { columns = ["FAITS", "SUITES"], join = "\n" }
//!
//! [constants]
//! source = "direct"
//! ```
//!
//! The values are compared without case and accents. One translated to `""` is unknown. `otherwise` stands for every
//! value that is not translated; an empty cell stays unknown. `guarded = true` tells that the source's texts carry our
//! guard against formulas. A map without columns and constants goes with an export of ours, whose header says what
//! feeds what.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, Visitor};
use unicode_normalization::UnicodeNormalization;

use super::cell::is_date_format;
use super::decode::Charset;
use super::field::{OFFERED, column_name, derived_keys, growing_lists, importable, imported_keys};
use super::reader::{Options, ReadLimits};
use crate::domain::comparable::comparable;
use crate::domain::field::{Field, FieldForm};
use crate::domain::nearest::nearest_names;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportMap {
    pub charset: Option<Charset>,
    pub delimiter: Option<u8>,
    /// Whether texts carry the guard against formulas.
    pub guarded: bool,
    /// The lists that may gain the codes found in the file.
    pub grow: Vec<String>,
    pub ignore: Vec<String>,
    /// Date formats of columns that declare none.
    pub(super) formats: Vec<String>,
    /// The column of the requests' own numbers, in a file of this register.
    pub number: Option<String>,
    pub(super) feeds: BTreeMap<Field, Feed>,
}

/// Where a field comes from, and how its text is understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Feed {
    /// The columns joined into the field; none for a constant.
    pub columns: Vec<String>,
    pub join: String,
    /// The constant, or what stands for the values that are not translated.
    pub otherwise: Option<String>,
    /// What each word is translated to: as the map spells it, and as it is compared.
    pub values: BTreeMap<String, String>,
    pub formats: Vec<String>,
    /// Whether a fact that contradicts the others is left unknown rather than refused.
    pub set_aside: bool,
}

impl Feed {
    /// What the map translates a text to, case and accents aside.
    pub fn translation(&self, text: &str) -> Option<&str> {
        if self.values.is_empty() {
            return None;
        }
        self.values.get(text).or_else(|| self.values.get(&comparable(text))).map(String::as_str)
    }
}

/// Why a map cannot be used; each has its sentence in the catalogue (`error-map-…`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MapError {
    Syntax { line: usize, detail: String },
    UnknownField { field: String, nearest: Vec<String> },
    DerivedField(String),
    FieldTwice(Field),
    NoColumn(Field),
    SeveralColumns(Field),
    NotADate(Field),
    BadDateFormat(String),
    BadImpossible(Field),
    UnknownEncoding(String),
    BadDelimiter(String),
    UnknownList { list: String, nearest: Vec<String> },
}

impl ImportMap {
    /// Reads a map.
    ///
    /// # Errors
    /// The first thing wrong with it.
    pub fn parse(text: &str) -> Result<Self, MapError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let raw: RawMap = toml::from_str(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start).min(text.len());
            let line = text.as_bytes()[..at].iter().filter(|&&byte| byte == b'\n').count() + 1;
            MapError::Syntax { line, detail: error.message().to_owned() }
        })?;
        let formats = checked_formats(raw.date_format)?;
        let mut map = Self {
            charset: raw.encoding.as_deref().map(charset).transpose()?,
            delimiter: raw.delimiter.as_deref().map(delimiter).transpose()?,
            guarded: raw.guarded,
            grow: raw.grow,
            ignore: raw.ignore.iter().map(|column| tidy_name(column)).collect(),
            formats,
            number: None,
            feeds: BTreeMap::new(),
        };
        if let Some(list) = map.grow.iter().find(|list| !growing_lists().any(|known| known == **list)) {
            return Err(MapError::UnknownList {
                list: list.clone(),
                nearest: nearest_names(list, growing_lists(), OFFERED),
            });
        }
        for (name, feed) in raw.columns {
            if let ("number", Some(column)) = (name.as_str(), &feed.0.column) {
                map.number = Some(tidy_name(column));
                continue;
            }
            let field = field(&name)?;
            map.feeds.insert(field, feed.checked(field, &map.formats)?);
        }
        for (name, constant) in raw.constants {
            let field = field(&name)?;
            let feed = Feed { otherwise: Some(tidy(&constant)), formats: map.formats.clone(), ..Feed::default() };
            if map.feeds.insert(field, feed).is_some() {
                return Err(MapError::FieldTwice(field));
            }
        }
        Ok(map)
    }

    /// Whether it says where fields come from. One that does not is of a file of ours, whose columns say it themselves.
    pub fn feeds_fields(&self) -> bool {
        self.number.is_some() || !self.feeds.is_empty()
    }

    /// How the map's source is to be read.
    pub fn options(&self) -> Options {
        let Self { charset, delimiter, .. } = *self;
        let guarded = self.guarded || !self.feeds_fields();
        Options { charset: charset.unwrap_or_default(), delimiter, guarded, limits: ReadLimits::default() }
    }
}

/// Values are compared trimmed and in NFC, as the reader gives them.
fn tidy(text: &str) -> String {
    text.trim().nfc().collect()
}

/// So are the names of columns, with plain spaces.
fn tidy_name(text: &str) -> String {
    column_name(&tidy(text))
}

fn field(name: &str) -> Result<Field, MapError> {
    if derived_keys().any(|derived| derived == name) {
        return Err(MapError::DerivedField(name.to_owned()));
    }
    let unknown =
        || MapError::UnknownField { field: name.to_owned(), nearest: nearest_names(name, imported_keys(), OFFERED) };
    importable(name).ok_or_else(unknown)
}

fn charset(name: &str) -> Result<Charset, MapError> {
    match name.to_ascii_lowercase().as_str() {
        "utf-8" | "utf8" => Ok(Charset::Utf8),
        "utf-16" | "utf16" => Ok(Charset::Utf16),
        "windows-1252" | "cp1252" => Ok(Charset::Windows1252),
        _ => Err(MapError::UnknownEncoding(name.to_owned())),
    }
}

fn delimiter(text: &str) -> Result<u8, MapError> {
    match text {
        "," => Ok(b','),
        ";" => Ok(b';'),
        "\t" | "tab" => Ok(b'\t'),
        "|" => Ok(b'|'),
        _ => Err(MapError::BadDelimiter(text.to_owned())),
    }
}

fn checked_formats(formats: Option<OneOrMany>) -> Result<Vec<String>, MapError> {
    let formats = match formats {
        None => Vec::new(),
        Some(OneOrMany::One(format)) => vec![format],
        Some(OneOrMany::Many(formats)) => formats,
    };
    match formats.iter().find(|format| !is_date_format(format)) {
        Some(bad) => Err(MapError::BadDateFormat(bad.clone())),
        None => Ok(formats),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMap {
    encoding: Option<String>,
    delimiter: Option<String>,
    date_format: Option<OneOrMany>,
    #[serde(default)]
    guarded: bool,
    #[serde(default)]
    grow: Vec<String>,
    #[serde(default)]
    ignore: Vec<String>,
    #[serde(default)]
    columns: BTreeMap<String, RawFeed>,
    #[serde(default)]
    constants: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct LongFeed {
    column: Option<String>,
    #[serde(default)]
    columns: Vec<String>,
    join: Option<String>,
    date_format: Option<OneOrMany>,
    #[serde(default)]
    values: BTreeMap<String, String>,
    otherwise: Option<String>,
    impossible: Option<String>,
}

/// The name of a column, or a table about it. Not an untagged enum, whose errors would not say what is wrong.
struct RawFeed(LongFeed);

impl<'de> Deserialize<'de> for RawFeed {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = RawFeed;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("the name of a column, or a table with column or columns")
            }
            fn visit_str<E: de::Error>(self, column: &str) -> Result<RawFeed, E> {
                Ok(RawFeed(LongFeed { column: Some(column.to_owned()), ..LongFeed::default() }))
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<RawFeed, A::Error> {
                LongFeed::deserialize(de::value::MapAccessDeserializer::new(map)).map(RawFeed)
            }
        }
        from.deserialize_any(Either)
    }
}

impl RawFeed {
    fn checked(self, field: Field, formats: &[String]) -> Result<Feed, MapError> {
        let raw = self.0;
        let columns = match (raw.column, raw.columns) {
            (Some(column), columns) if columns.is_empty() => vec![column],
            (None, columns) if !columns.is_empty() => columns,
            _ => return Err(MapError::NoColumn(field)),
        };
        if columns.len() > 1 && field.form() != FieldForm::Text {
            return Err(MapError::SeveralColumns(field));
        }
        if raw.date_format.is_some() && field.form() != FieldForm::Date {
            return Err(MapError::NotADate(field));
        }
        let own = checked_formats(raw.date_format)?;
        let set_aside = match raw.impossible.as_deref() {
            None | Some("error") => false,
            Some("unknown") if field.may_be_left_unknown() => true,
            Some(_) => return Err(MapError::BadImpossible(field)),
        };
        let mut values: BTreeMap<String, String> = raw.values.iter().map(|(from, to)| (tidy(from), tidy(to))).collect();
        // A spelling of its own goes before another's: `C` and `c` may be two words.
        for (word, code) in values.clone() {
            values.entry(comparable(&word)).or_insert(code);
        }
        Ok(Feed {
            columns: columns.iter().map(|column| tidy_name(column)).collect(),
            join: raw.join.unwrap_or_else(|| "\n".to_owned()),
            otherwise: raw.otherwise.as_deref().map(tidy),
            values,
            formats: if own.is_empty() { formats.to_vec() } else { own },
            set_aside,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_says_where_each_field_comes_from() {
        let map = ImportMap::parse(
            "encoding = 'Windows-1252'\ndelimiter = 'tab'\ndate_format = '%d/%m/%Y'\ngrow = ['unit', 'nature']\n\
             [columns]\nexternal_reference = ' NO\u{a0} A '\n\
             received_on = { column = 'DATE', date_format = ['%Y-%m-%d', '%Y%m%d'] }\nclosed_on = 'FIN'\n\
             channel = { column = 'MODE', values = { 'Te\u{301}l' = 'phone', '?' = '' }, otherwise = 'web' }\n\
             text = { columns = ['A', 'B'], join = ' / ' }\n[constants]\nsource = 'direct'\n",
        )
        .unwrap();
        let options = map.options();
        assert_eq!((options.charset, options.delimiter, options.guarded), (Charset::Windows1252, Some(b'\t'), false));
        assert_eq!(map.feeds[&Field::ExternalReference].columns, ["NO A"]);
        assert_eq!(map.feeds[&Field::ReceivedOn].formats, ["%Y-%m-%d", "%Y%m%d"]);
        assert_eq!(map.feeds[&Field::ClosedOn].formats, ["%d/%m/%Y"]);
        assert_eq!(map.feeds[&Field::Channel].values["Tél"], "phone");
        assert_eq!(map.feeds[&Field::Channel].otherwise.as_deref(), Some("web"));
        assert_eq!(map.feeds[&Field::Text].join, " / ");
        assert!(map.feeds[&Field::Source].columns.is_empty());
    }

    #[test]
    fn what_is_wrong_with_a_map_is_told_with_its_place() {
        let error = |text: &str| ImportMap::parse(text).unwrap_err();
        let syntax = |text: &str| match error(text) {
            MapError::Syntax { line, detail } => (line, detail),
            other => panic!("{other:?}"),
        };
        let (line, detail) = syntax("grow = []\ncolumn = 'x'\n");
        assert!(line == 2 && detail.contains("column"), "{line} {detail}");
        let (line, detail) = syntax("[columns]\nkind = 'A'\nchannel = { colum = 'B' }\n");
        assert!(line == 3 && detail.contains("colum"), "{line} {detail}");
        assert_eq!(syntax("[columns]\n\nkind = \n").0, 3);
        assert_eq!(
            error("[columns]\nrecieved_on = 'x'"),
            MapError::UnknownField { field: "recieved_on".into(), nearest: vec!["received_on".into()] }
        );
        assert_eq!(error("[columns]\nnet_days = 'x'"), MapError::DerivedField("net_days".into()));
        assert_eq!(error("[columns]\nkind = 'x'\n[constants]\nkind = 'y'"), MapError::FieldTwice(Field::Kind));
        assert_eq!(error("[columns]\nkind = { join = 'x' }"), MapError::NoColumn(Field::Kind));
        assert_eq!(error("[columns]\nkind = { columns = ['x', 'y'] }"), MapError::SeveralColumns(Field::Kind));
        assert_eq!(error("[columns]\nkind = { column = 'x', date_format = '%F' }"), MapError::NotADate(Field::Kind));
        assert_eq!(error("date_format = 'AAAA'"), MapError::BadDateFormat("AAAA".into()));
        assert_eq!(
            error("[columns]\nclosed_on = { column = 'x', impossible = 'unknown' }"),
            MapError::BadImpossible(Field::ClosedOn)
        );
        assert_eq!(error("encoding = 'ebcdic'"), MapError::UnknownEncoding("ebcdic".into()));
        assert_eq!(error("delimiter = ':'"), MapError::BadDelimiter(":".into()));
        assert_eq!(
            error("grow = ['units']"),
            MapError::UnknownList { list: "units".into(), nearest: vec!["unit".into()] }
        );
    }
}
