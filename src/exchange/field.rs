//! The fields of a request that a file may give.

/// What the text of a field stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Text of people, kept as it is.
    Text,
    /// A date.
    Date,
    /// Yes or no.
    Bool,
    /// A whole number of days.
    Days,
    /// A score of satisfaction, from 1 to 5.
    Score,
    /// A code of the list of that name.
    Code(&'static str),
    /// `office`, `unit:CODE` or `partner:CODE`.
    Handler,
    /// `FROM/TO/REASON;…`
    Suspensions,
    /// `NATURE:COMMITMENT:FINDING:CRITERION;…`
    Grounds,
}

macro_rules! fields {
    ($($variant:ident $key:literal $form:expr;)*) => {
        /// A field that a file may give: the columns of `export requests` that are facts.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field {
            $(#[doc = concat!("`", $key, "`")] $variant,)*
        }

        impl Field {
            /// Every field.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Its stable name, which heads its column in `export requests`.
            pub fn key(self) -> &'static str {
                match self {
                    $(Self::$variant => $key,)*
                }
            }

            /// What its text stands for.
            pub fn form(self) -> Form {
                match self {
                    $(Self::$variant => $form,)*
                }
            }
        }
    };
}

fields! {
    ExternalReference "external_reference" Form::Text;
    Kind "kind" Form::Code("kind");
    ReceivedOn "received_on" Form::Date;
    Channel "channel" Form::Code("channel");
    Source "source" Form::Code("source");
    Subject "subject" Form::Text;
    Text "text" Form::Text;
    Remedy "remedy" Form::Text;
    Anonymous "anonymous" Form::Bool;
    Name "name" Form::Text;
    Email "email" Form::Text;
    Phone "phone" Form::Text;
    Address "address" Form::Text;
    Organisation "organisation" Form::Text;
    Representative "representative" Form::Text;
    ReplyLanguage "reply_language" Form::Code("language");
    Program "program" Form::Code("program");
    Unit "unit" Form::Code("unit");
    Officer "officer" Form::Code("officer");
    Handler "handler" Form::Handler;
    AcknowledgedOn "acknowledged_on" Form::Date;
    AcknowledgedBy "acknowledged_by" Form::Code("channel");
    Admissible "admissible" Form::Bool;
    InadmissibilityReason "inadmissibility_reason" Form::Code("inadmissibility");
    TriagedOn "triaged_on" Form::Date;
    ClosedOn "closed_on" Form::Date;
    Disposition "disposition" Form::Code("disposition");
    Finding "finding" Form::Code("finding");
    Criterion "criterion" Form::Code("criterion");
    ReplyBy "reply_by" Form::Code("channel");
    Satisfaction "satisfaction" Form::Score;
    SuspendedDays "suspended_days" Form::Days;
    Suspensions "suspensions" Form::Suspensions;
    Grounds "grounds" Form::Grounds;
}

impl Field {
    /// Columns of `export requests` that follow from the others: read past in our own files, refused in a map.
    pub const DERIVED: &'static [&'static str] =
        &["number", "status", "due_on", "extended_to", "net_days", "gross_days", "within_standard", "registered_at"];

    /// Lists named inside a cell of grounds.
    const GROUND_LISTS: &'static [&'static str] = &["nature", "commitment"];

    /// The field of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.key() == key)
    }

    /// Whether any field is a code of the list of that name.
    pub fn uses_list(list: &str) -> bool {
        Self::lists().any(|known| known == list)
    }

    /// The lists that fields hold codes of; one may come twice.
    pub(super) fn lists() -> impl Iterator<Item = &'static str> {
        let own = Self::ALL.iter().filter_map(|field| match field.form() {
            Form::Code(list) => Some(list),
            _ => None,
        });
        own.chain(Self::GROUND_LISTS.iter().copied())
    }
}

/// The known names nearest to one that is not known, best first, when any is near.
pub(super) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let name = name.to_lowercase();
    let mut near: Vec<_> = known
        .into_iter()
        .map(|known| (strsim::jaro_winkler(&name, &known.to_lowercase()), known))
        .filter(|(likeness, _)| *likeness > 0.8)
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    near.dedup_by(|a, b| a.1 == b.1);
    near.into_iter().take(3).map(|(_, known)| known.to_owned()).collect()
}
