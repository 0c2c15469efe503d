//! The register of a complaints office: what was received, what was decided, when, and the figures that follow.
//!
//! One file holds the register of an office; one command line serves it, in French first and in English. Nothing that
//! was recorded is lost, every figure lists the requests behind it, and every deadline is explained day by day.
//!
//! # Glossary
//!
//! Code and data are in English, screens and reports in both languages. One notion has one word, and a type's name is
//! unique in the crate; `tests/it/structure.rs` checks what of this a machine can. The office's own nouns have the
//! short name (`Closing`); what another layer makes of one says which (`CaseClosing` of a report, `ClosingForm` of the
//! prompts, `ImportedGround` of an import). In a report, a *case* is a request as figures see it.
//!
//! | in French | in the code | what it is |
//! |---|---|---|
//! | requête | [`Request`](domain::Request) | any communication to the office; its [`Number`](domain::Number) is `AAAA-NNNN`, by year of receipt, never given twice |
//! | type | `kind` | complaint, comment, information… decided at triage, may change |
//! | personne requérante | `requester`, [`Identity`](domain::Identity) | natural or legal person, perhaps anonymous, perhaps represented |
//! | mode de réception | `channel` | web form, e-mail, telephone, mail… how it came in and how the reply went out |
//! | provenance | `source` | direct, or from a unit, a partner, the Ombudsman, the minister, a member of the Assembly |
//! | recevable, irrecevable | `admissible` | decided at triage; inadmissible needs a reason of the office's list |
//! | motif | `ground` | what a complaint is about: a nature and the commitment concerned. One complaint, one or more grounds |
//! | fondée, partiellement, non fondée | [`Finding`](domain::finding::Finding) | reached ground by ground, with a criterion when substantiated; that of the complaint follows |
//! | issue | [`Disposition`](domain::act::Disposition) | how it was closed: answered, inadmissible, transferred, withdrawn, settled, no further action |
//! | unité administrative, secteur | `unit` | a tree; its roots are the sectors |
//! | organisme partenaire | `partner` | handles its own complaints, and is counted apart |
//! | prise en charge | [`Handler`](domain::Handler) | the office, a unit or a partner |
//! | étape | [`Timed`](domain::stage::Timed) | the time that one handler had a request; stages follow one another from receipt to closing |
//! | consultation | [`Consultation`](domain::request::Consultation) | a question put to a unit, its due date and its answer |
//! | consentement | [`Consent`](domain::request::Consent) | of the person: to be named to a unit, or transferred to a body |
//! | norme de service | [`Standard`](domain::Standard) | the time in which the office promised to answer, and how often |
//! | jour ouvrable | [`Calendar`](domain::Calendar) | Monday to Friday, holidays aside; day 0 is that of receipt |
//! | orientation | [`Referral`](domain::Referral) | where a person is directed: a body, a unit or a partner |
//! | enjeu | [`Issue`](domain::Issue) | a cause shared by several requests |
//! | mesure corrective, recommandation, piste d'amélioration | [`Measure`](domain::Measure) | what is to be done about requests, an issue, a report…; proposed, decided, implemented, verified |
//! | échéance | `due_on` | of a request, its last day; of a measure, the day promised, whose every change is kept |
//! | marge de retard | [`Budget`](report::Budget) | how many late answers a fiscal year still allows before its target is lost |
//! | comparaison, écart | [`Against`](report::Against), [`Variation`](report::Variation) | a report held against the period before and the same a year before |
//! | registre, dossier | [`Series`](domain::Series), [`Record`](domain::Record) | what has numbers of its own and a history: requests, measures, issues, Ombudsman files, incidents |
//! | dossier du Protecteur du citoyen | [`OmbudsmanFile`](domain::OmbudsmanFile) | what the Québec Ombudsman takes up with the office; its [`Question`](domain::ombudsman::Question)s each have a due date |
//! | incident de confidentialité | [`Incident`](domain::Incident) | an entry of the register that the Act respecting Access requires, in the order of section 7 of its Regulation |
//! | avis d'un incident | [`IncidentNotice`](domain::incident::IncidentNotice) | the letter to the Commission (Regulation, s. 3) or to the persons (s. 5) |
//! | pièce jointe | [`Attachment`](domain::attachment::Attachment) | a document of a file, kept once under the digest of what it holds |
//! | groupe | [`Setting::Group`](domain::setting::Setting) | that of the system whose accounts share the register: file and neighbours 0660 in a directory 2770 (`store/share.rs`) |
//! | conflit d'intérêts | [`Conflict`](domain::request::Conflict), [`Recusal`](domain::conflict::Recusal) | of an officer with a request; with a unit or a person, and so with all their requests |
//! | réglage | [`Setting`](domain::setting::Setting) | a choice of the office that is not a list |
//! | inscription, acte | [`Entry`](domain::Entry), [`Act`](domain::Act) | what was done, on which date: one line of the journal |
//! | édition | [`Edition`](domain::Edition) | a report as it was drawn on a day, kept with all that its figures stand on; never taken back |
//! | approbation | [`Approval`](domain::Approval) | of an edition, an action plan or a measure: by whom, on which day; an act on what is approved |
//! | activité du bureau | [`Activity`](domain::Activity) | what the office did beside its requests: training, meetings, orientations, the approval of a plan |
//! | édition pour publication | [`PublishedReport`](output::report::PublishedReport) | a short list of tables whose small rows are folded, so that no edition gives a few persons away |
//! | tel qu’il était | `--as-of`, [`Register::as_of`](store::Register::as_of) | the register as it stood after an entry, made again from the entries up to it |
//! | renseignement personnel qui s'échappe | [`Leak`](domain::leak::Leak) | a place of a text that gives somebody away: looked for in one function, whatever the text is for |
//! | calendrier de conservation | [`RetentionTerms`](domain::retention::RetentionTerms), [`ExpiredRequest`](domain::retention::ExpiredRequest) | how long words are kept, and what is kept no more |
//! | effacement | [`ErasedPart`](domain::erasure::ErasedPart) | what was typed by mistake, taken out for good of any record: a field, a note, a document, an entry's words |
//! | correction | [`FieldChange`](domain::amendment::FieldChange) | of a fact of a request that was recorded wrong: what it was stays in its history |
//! | tableau, chiffre d'un rapport | [`Breakdown`](report::Breakdown), [`Cell`](report::Cell), [`Figures`](report::Figures) | what a report counts, by a key that lists the requests behind it |
//! | document | [`Document`](output::document::Document) | a report as sections, tables, charts and sentences, before any form is drawn |
//! | figure (dessinée) | [`Chart`](output::chart::Chart) | numbers that a page draws as SVG, a workbook as a native chart, Markdown as a table |
//! | gabarit | [`Own`](output::letter::templates::Own) | a template of letters or pages that an office puts in the place of that of the program |
//! | ligne « Autres » | [`PublishedTable`](domain::edition::PublishedTable) | a breakdown as the readers of an edition have it: the rows shown, and what is left of the total |
//! | lac | [`LakeView`](store::lake::LakeView) | the documented views in codes, dates and numbers, for engines that read those of many offices at once (`export --all`) |
//! | ligne d'importation | [`ImportRow`](exchange::ImportRow) | what one line of an imported file says of a request |
//! | mesure à une date | [`MeasureAsOf`](exchange::measures::MeasureAsOf) | a measure as it stood on a day |
//! | à compléter | [`Incomplete`](domain::incomplete::Incomplete) | what the office has still to fill in after its profile |
//! | anomalie | [`Problem`](store::check::Problem) | something that no command of this program writes |
//!
//! # The house
//!
//! Arrows run one way, and `tests/it/structure.rs` checks that they do:
//! `domain ← report ← store ← exchange ← output ← commands ← cli ← run`.
//!
//! | module | what it does |
//! |---|---|
//! | [`domain`] | the rules, pure: no SQL, no clock, no text for people. A rule takes a request and gives an entry or a [`Refusal`](domain::Refusal) |
//! | [`report`] | the figures, pure: from the requests of a period to counts, shares and times |
//! | [`store`] | the register on disk: all the SQL, the journal, the migrations, the check |
//! | [`exchange`] | CSV out and in, import maps, the guard against formulas; e-mails in |
//! | [`output`] | views of values, and the one place that prints and prompts |
//! | [`commands`] | the verbs, one file each: their arguments, then what they do |
//! | [`demo`] | an invented year, drawn from the lists of a register |
//! | [`cli`] | the tree of verbs, its help, and what is said of a line that is not understood |
//! | [`run`](mod@run) | from a command line to an exit code |
//! | [`i18n`] | the catalogue of texts in both languages; a leaf |
//! | [`profiles`] | the lists and standards of three ministries; a leaf |
//! | [`guide`] | what `doleances guide` prints, a page a subject; a leaf |
//! | [`inside`] | what `tests/it` looks at; all else is private, so that the compiler sees what nothing uses |
//!
//! `cargo doc --no-deps --document-private-items` shows all of it.
//!
//! # What always holds
//!
//! **The journal is the register.** Each act is one entry, appended in the transaction that changes the tables. Entries
//! are chained: the digest of each covers that of the one before. They are never changed nor deleted. The tables are
//! what the entries add up to, so `check --deep` replays them and compares every row. The first entry holds sixteen
//! bytes of chance: its digest tells a register, with its copies, from every other. A chain cannot see that its own end
//! was cut: a row counts the entries, each account remembers the last it saw ([`last_seen`](store::last_seen), outside
//! the file), and every report ends with a digest, to be noted elsewhere. An edition keeps one too: any check compares
//! it with the entry that it names. No edition is made of a journal whose chain does not hold.
//!
//! **What is written is whole under its name, or absent.** Every file goes through `store/draft.rs`: what a command was
//! writing vanishes with it, however it ends, or with the next one.
//!
//! **The register as it stood is the same code on fewer entries.** `--as-of` makes the tables again in a draft from the
//! entries up to one of them, by the code of an upgrade, after computing their chain again; what reads the file reads
//! that. So a report as of an entry is, byte for byte, the one that was drawn when it was the last. An entry of an
//! office whose day was moved (`DOLEANCES_TODAY`) has that day among its facts, and keeps the true instant.
//!
//! **A report of many registers is the sum of their reports.** `--with` reads each register on its own, read-only, in
//! one snapshot, proves its flow, and adds what it counted and measured, cell by cell and day by day
//! ([`Figures::absorb`](report::Figures::absorb)): so a percentile is that of all days together. Lists meet by code.
//! What is of one register alone (its check, its editions, its issues one by one) stays in its own report.
//!
//! **A lake holds facts and nobody.** `export --all` writes every documented view, but the columns that say who acted
//! or quote anybody; a test of `store/lake.rs` has each column go out or stay. The part of a register is one directory,
//! put in the place of the one before at once. `.ci/consolidation` compares the figures that another engine draws from
//! the parts of several offices with those of `report --with`.
//!
//! **What moved a figure is what stands behind it otherwise.** `report diff` makes the register of an edition again,
//! puts the records behind each figure beside those of today, and lists the entries since on those that entered or left
//! one. Whoever changes what a figure counts raises [`DEFINITIONS`](report::DEFINITIONS), so that old editions can say
//! why they are not drawn again.
//!
//! **What is published is entered before it goes out.** `--publish` folds the small rows of a few breakdowns, checks by
//! linear programs that all editions together give none of them away (`report/publication`), keeps what it shows in the
//! journal, and draws from what was kept: the same edition is the same file ever after, but for the line of each
//! approval, which the edition's own later acts write and their undoing takes off. `output/report/published.rs` draws
//! that and nothing else, and no quantity stands in two of its tables.
//!
//! **Facts stay, words can go.** An entry keeps codes and dates apart from free text and identity. The chain covers a
//! salted digest of the words, not the words. An [`Erased`](domain::act::RequestAct::Erased) entry takes words and salt
//! out of the whole history of a request, and the chain still holds; words that are gone without such an entry are a
//! problem. A [`PartErased`](domain::act::EntryAct::PartErased) entry names those whose words it took, and says again
//! what was not erased of them ([`RemainingWords`](domain::erasure::RemainingWords)): whoever reads the entries of a
//! record gets it back in its place. The full-text index never holds an identity, and wipes what leaves it.
//!
//! **Safety does not depend on how it was built.** Every defence that SQLite takes at run time is set when a register
//! is opened (`store/open.rs`); `.cargo/config.toml` says the same to SQLite's own build, and `.ci/plain` tries a build
//! without it.
//!
//! **The journal holds the digest of a document, the register its content.** The table `content` is the one thing that
//! no replay gives again: an upgrade brings it over, and any check compares each content with its digest.
//!
//! **Nothing is written while questions are asked.** Esc goes back a step by running the command again: `output/prompt`
//! remembers each answer with its question, and gives all but the last again by themselves. So a command that asks
//! writes nothing, and prints no data, before its last question; one that goes through a queue forgets the answers of
//! what it wrote.
//!
//! **Nothing of the register is open while a page is read.** What a command prints for a person at a terminal is held
//! until it is over, and then shown; by a pager (`output/pager`) where it is longer than the screen.
//!
//! **Only an impartial officer acts.** No entry is written on a request without a [`Permit`](domain::conflict::Permit):
//! an [`Impartial`](domain::conflict::Impartial), which is made once nothing keeps the officer from it (MIFI 2.2), or
//! an [`Exempt`](domain::conflict::Exempt), which names why whoever is in conflict does that act too, and covers no
//! other. An incident and an Ombudsman file are the files of their requests: an act on one takes a
//! [`Clearance`](domain::conflict::Clearance), an `Impartial` for each. Every code of one account is one officer
//! ([`Lists::is_one_officer`](domain::Lists::is_one_officer)). `tests/it/conflict.rs` tries every verb.
//!
//! **The form of entries is that of version 1.** Each register has acts of its own, and the name of a variant is the
//! name of the act. `tests/registers/acts.jsonl` holds every act with all that it may say, read and written back byte
//! for byte; it is added to, never edited. What this build would not have written itself is refused as a newer
//! version's.
//!
//! **Times are business days.** What a report, an export or a table says of a time is in business days for every
//! request ([`Clock::in_business_days`](domain::clock::Clock::in_business_days)), so that requests of several standards
//! can be put together. Due, late and within the standard are told by the standard's own unit, which `show` follows
//! too.
//!
//! **A fact is declared once.** [`domain::field`] says of each fact of a request what it is called, its form and what
//! it is used for. The parts of a request ([`Receipt`](domain::field::Receipt),
//! [`Narrative`](domain::field::Narrative), [`Identity`](domain::Identity), [`Progress`](domain::field::Progress),
//! [`Marks`](domain::field::Marks)) are made from that table, and every layer reads it.
//!
//! **Derived columns are written in one place.** Status, due date, net and gross days, the finding on a whole
//! complaint: `domain/progress.rs` computes them when a request is written and again when it is checked. What moves
//! them all, such as a holiday by decree, recomputes them in its own transaction. Triggers of `schema.sql` keep the
//! index of what was said in step with the rows of requests.
//!
//! **A past period tells what was so then.** A closing that was taken up again keeps its finding, its grounds and its
//! handler: what is found later belongs to the period that it is found in.
//!
//! **A figure is declared once.** Counting, listing and every view go through one table, `report/breakdown.rs`.
//!
//! **What is unknown stays unknown.** An imported fact that its source never recorded is `None`, and reports count it
//! as unknown.
//!
//! # Declared once
//!
//! | what | where it is declared | what follows from the declaration |
//! |---|---|---|
//! | a field of a request | `fields!` in `domain/field.rs` | its row, JSON, CSV, import, amendment, flag, mask and erasure |
//! | a fact of another record | `facts!` in the file of the record | its row, JSON and CSV, and what an act may say of it |
//! | an act | a variant in `domain/act/`, listed by `acts!` | its name in the journal, in history and in `log` |
//! | a refusal, a problem, a lack | a variant in `messages!` | its key in the catalogue, and the variables of its text |
//! | a closed list | `coded!` in the file of the notion | its codes, the words that are typed for them, its labels |
//! | a list of the office | a variant of [`List`](domain::List) | its file in a profile, `reference`, its filters |
//! | a setting | `settings!` in `domain/setting.rs` | `setting`, the entry that changes it, its place in a profile |
//! | a figure | `figures!` in `report/breakdown.rs` | count, cases, screen, CSV, JSON, workbook, comparison, differences, keys |
//! | a figure of another register | a line of its table in `report/registers/` | the same |
//! | a documented view | `CREATE VIEW` in `schema.sql`; `views!` in `store/lake.rs` names the columns that leave | `sql`, `schema`, `export --all` |
//! | a verb | a variant of `Command` in `commands/mod.rs` | its place in the help, completions and manual |
//! | a text | a key in `i18n/fr` and `i18n/en` | — |
//!
//! What is written nowhere else is what the compiler, or a test of `tests/it/structure.rs` and `tests/it/catalogue.rs`,
//! asks for.
//!
//! # To add…
//!
//! **a verb**
//! 1. `commands/VERB.rs`: its `Args` and its `run`; a `QUEUE` where it is offered a request when no number is typed.
//! 2. `commands/mod.rs`: its module, its variant with the group of its help, its arm.
//! 3. What it does to a request: a [`RequestAct`](domain::act::RequestAct), applied in `domain/request.rs`, decided by
//!    a rule of [`domain`] that gives an entry or a [`Refusal`](domain::Refusal).
//! 4. Its texts, in both catalogues: its help (keys in `cli/help.rs`), its act, its refusals; `done-ACT` where what
//!    `output/history.rs` says of the act is too little. In French alone, what is typed: `typed-verb-VERB`,
//!    `typed-option-LONG` (`typed-option-VERB-LONG` where one verb calls it otherwise), `typed-word-PREFIX-CODE` for a
//!    value ([`Vocabulary`](commands::vocabulary::Vocabulary)) whose label is not what one would type; the first name
//!    is the one that help, completion and sentences show. All of these may stand together in `words.ftl`.
//! 5. A line for its act in `tests/registers/acts.jsonl`, and one in `tests/registers/make.sh`, which makes `v1.db`
//!    again.
//! 6. Rules are tried in `domain/tests.rs` or beside them, what people and scripts see in `tests/it`.
//!    `tests/it/conflict.rs` has the examples of its help refused to an officer in conflict; a verb that is more or
//!    less than an act on a request has a line there.
//!
//! **a field of a request**
//! 1. `domain/field.rs`: its line, with its form and its uses; in `schema.sql`, its column.
//! 2. What became of a request says where the fact is found, in `domain/progress.rs`. What one act sets and another
//!    takes away is a mark, and the act a verb, as above: the day on which it was set, none while it is not; lists show
//!    it by its sign (`sign-KEY`) where the catalogue has one. What an export has and an import leaves to an act of its
//!    own says which, `say-left-out-KEY`. A part of an identity says how a text would give it away
//!    (`domain/identity/mention.rs`) and whether it leads a letter (`output/letter/facts.rs`). The compiler asks for
//!    each.
//! 3. Its label, `field-KEY`, in both catalogues; of a part of an identity, its flag in French, `typed-option-KEY` with
//!    hyphens, and `help-intake-KEY` where the label says too little. All may stand in `words.ftl`.
//! 4. What is received with a request has a value in `tests/registers/acts.jsonl`. `make.sh` makes `v1.db` again, and
//!    `BLESS=1 cargo test transcripts` the transcripts that name every field.
//!
//! **a condition of lists and exports**: its flag in `FilterArgs` of `commands/list.rs`, its field of
//! [`Filter`](store::search::Filter) and its line of SQL in `store/search.rs`; `help-arg-LONG`, and `typed-option-LONG` in
//! French.
//!
//! **a figure**
//! 1. `report/breakdown.rs`: its line, with its key, its section, and what it is: a count (of which population, of
//!    what, of which whole, in which groups), a share of lines, statistics of days, a target; or what one of these is
//!    beside each row of another. What no table of the pages has, since another says as much, is marked so before its
//!    key ([`Placement`](report::group::Placement)).
//! 2. Its words, `report-KEY`, in both catalogues.
//! 3. A fact that no figure counts yet is a field of [`Case`](report::Case), and a column in `store/figures/reader.rs`.
//! 4. [`DEFINITIONS`](report::DEFINITIONS) is raised, for an edition kept before has none of it.
//! 5. What is published of it, if anything, is said in `report/publication`: no quantity may stand there twice.
//!
//! **a list**: a variant of [`List`](domain::List), its name `list-NAME`, and its items in `profiles/*.toml`.
//!
//! **a register of its own** (as issues are one): its aggregate in `domain/NOUN.rs`, a [`Record`](domain::Record) with
//! its [`Series`](domain::Series), the names of its texts (`TEXTS`, by which they are erased), its acts as one variant
//! of [`Act`](domain::Act) and its rules; its rows in `store/NOUNS.rs`, each value beside the name of its column, a
//! [`Projected`](store::Projected) that `check.rs`, `migrations/mod.rs` and the verb `undo` name; its own verb.
//!
//! **a migration**, once version 1 is released (until then `make.sh` makes `v1.db` again as it is): change
//! `schema.sql`, raise `VERSION` in `store/migrations/mod.rs`, add to `JOURNALS` how the journal of the version before
//! is read, and keep a register of the new version in `tests/registers`. The tables are derived from the journal again;
//! a new fact of an old entry has its default.
//!
//! **a dependency**: `.cargo/deny.toml` says which licences and versions may come in, and `tests/it/crates.rs` checks
//! it.
//!
//! **a text**: the same key in `i18n/fr` and `i18n/en`, with the same variables, in the file that the first word of the
//! key tells (`i18n/catalogue.rs`), or in `words.ftl`. `tests/it/catalogue.rs` and `tests/it/structure.rs` find what is
//! missing, what no one says, and what is not typed as the place types.

#![allow(rustdoc::private_intra_doc_links, reason = "the map is that of the private modules")]

mod cli;
mod commands;
mod demo;
mod domain;
mod exchange;
mod guide;
mod i18n;
#[doc(hidden)]
pub mod inside;
mod output;
mod profiles;
mod report;
mod run;
mod store;

pub use run::run;
