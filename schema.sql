-- The register of a complaints office: the whole current schema (version 1).
--
-- The journal is the register: every act is an entry, chained by SHA-256, never changed and never deleted.
-- Every other table is what the entries add up to; `doleances check --deep` replays the journal and compares.
-- A record is named by its series (request, measure, issue, ombudsman, incident, edition, activity) and its id, which is its
-- year × 10,000,000 + its order, in the journal as in the tables of its series.
-- To read with sqlite3, DuckDB or Excel: the views at the end. Dates are AAAA-MM-JJ; codes are those of `reference`.

-- ---------------------------------------------------------------- the journal

CREATE TABLE journal (
  seq            INTEGER PRIMARY KEY,                                       -- 1, 2, 3… without a gap
  recorded_at    TEXT NOT NULL CHECK (recorded_at GLOB '????-??-??T??:??:??*'), -- the instant, with its offset
  officer        TEXT NOT NULL,                                             -- who acted
  account        TEXT NOT NULL,                                             -- operating-system account and host
  acted_on       TEXT NOT NULL CHECK (acted_on GLOB '????-??-??'),          -- the date of the act
  series         TEXT,                                                      -- which register; NULL: the office itself
  id             INTEGER CHECK ((id IS NULL) = (series IS NULL)),           -- which record of that register
  facts          TEXT NOT NULL CHECK (json_valid(facts)),                   -- what was done, in codes
  words          TEXT CHECK (words IS NULL OR json_valid(words)),           -- free text and identity: erasable
  salt           BLOB,                                                      -- erased with the words
  words_digest   BLOB CHECK (words_digest IS NULL OR length(words_digest) = 32), -- SHA-256 of salt and words
  digest         BLOB NOT NULL CHECK (length(digest) = 32)                  -- SHA-256 of the previous digest and this row
) STRICT;
CREATE INDEX journal_record ON journal(series, id);

-- How many entries there are and the digest of the last, by which an end that was cut off is missed. The accounts that
-- work at the register keep the same outside the file.
CREATE TABLE journal_head (
  one            INTEGER PRIMARY KEY CHECK (one = 1),
  entries        INTEGER NOT NULL,
  digest         BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;

-- Each entry follows the last. (REPLACE deletes without asking the trigger below; this one is asked first.)
CREATE TRIGGER journal_grows BEFORE INSERT ON journal
WHEN new.seq <> ifnull((SELECT entries FROM journal_head), 0) + 1
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_head_follows AFTER INSERT ON journal
BEGIN INSERT OR REPLACE INTO journal_head VALUES (1, new.seq, new.digest); END;
CREATE TRIGGER journal_stays BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
-- The only change the journal knows is the erasing of words and salt, which an entry of its own records.
CREATE TRIGGER journal_is_written_once
BEFORE UPDATE OF recorded_at, officer, account, acted_on, series, id, facts, words_digest, digest ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is written once'); END;
-- (A statement may name seq otherwise, as rowid: its value tells.)
CREATE TRIGGER journal_words_only_go BEFORE UPDATE ON journal
WHEN new.seq <> old.seq OR new.words IS NOT NULL OR new.salt IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the journal is written once'); END;

-- ---------------------------------------------------------------- the office

CREATE TABLE setting (
  name           TEXT PRIMARY KEY,
  value          TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE reference (                        -- the lists: channels, kinds, units, grounds, standards…
  list           TEXT NOT NULL,
  code           TEXT NOT NULL,
  position       INTEGER NOT NULL,
  item           TEXT NOT NULL CHECK (json_valid(item)), -- labels, parent, rule text, when it was retired
  PRIMARY KEY (list, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar_change (                  -- holidays added and removed, on top of the rule
  n              INTEGER PRIMARY KEY,
  change         TEXT NOT NULL CHECK (json_valid(change))
) STRICT;

CREATE TABLE recusal (                          -- conflicts of interest declared toward a unit or a person
  n              INTEGER PRIMARY KEY,
  officer        TEXT NOT NULL,
  unit           TEXT,                          -- NULL: toward a person
  name           TEXT,                          -- who the person is: matched with requests, never shown
  email          TEXT,
  phone          TEXT,
  organisation   TEXT,
  declared_on    TEXT NOT NULL CHECK (declared_on GLOB '????-??-??'),
  reason         TEXT,
  lifted_on      TEXT CHECK (lifted_on GLOB '????-??-??')
) STRICT;

-- ---------------------------------------------------------------- requests

CREATE TABLE request (
  id             INTEGER PRIMARY KEY,           -- year × 10,000,000 + order: the number, as a key
  number         TEXT NOT NULL GENERATED ALWAYS AS (printf('%04d-%04d', id / 10000000, id % 10000000)) VIRTUAL,
  received_on    TEXT NOT NULL CHECK (received_on GLOB '????-??-??'),
  registered_at  TEXT NOT NULL,
  imported       INTEGER NOT NULL CHECK (imported IN (0, 1)),
  external_reference TEXT,
  channel        TEXT,
  source         TEXT,
  kind           TEXT,
  program        TEXT,
  unit           TEXT,
  officer        TEXT,
  assigned_on    TEXT CHECK (assigned_on GLOB '????-??-??'),
  handler        TEXT,                          -- NULL: an import did not say
  reply_language TEXT CHECK (reply_language IN ('fr', 'en')),
  anonymous      INTEGER NOT NULL CHECK (anonymous IN (0, 1)),
  subject        TEXT,
  text           TEXT,
  remedy         TEXT,
  acknowledged_on TEXT CHECK (acknowledged_on GLOB '????-??-??'),
  acknowledged_by TEXT,
  admissible     INTEGER CHECK (admissible IN (0, 1)),  -- NULL: awaiting triage
  triaged_on     TEXT CHECK (triaged_on GLOB '????-??-??'),
  inadmissibility_reason TEXT,
  referred_to    TEXT,
  informed_by    TEXT,
  closed_on      TEXT CHECK (closed_on GLOB '????-??-??'),
  disposition    TEXT,
  reply_by       TEXT,
  transferred_to TEXT,
  transfer_consent_on TEXT CHECK (transfer_consent_on GLOB '????-??-??'), -- when the person consented to it
  reply          TEXT,
  no_reply       TEXT,                          -- why none was possible
  closed_by      TEXT,
  satisfaction   INTEGER CHECK (satisfaction BETWEEN 1 AND 5),  -- with the closing that stands (ISO 10004)
  satisfaction_on TEXT CHECK (satisfaction_on GLOB '????-??-??'),
  satisfaction_text TEXT,
  suspended_days INTEGER,                       -- days suspended without dates, from an import, as its standard counts
  extended_to    TEXT CHECK (extended_to GLOB '????-??-??'), -- the date last announced for the reply
  attention_on   TEXT CHECK (attention_on GLOB '????-??-??'), -- since when the authorities are told of it
  erased_on      TEXT CHECK (erased_on GLOB '????-??-??'),
  legal_hold_on  TEXT CHECK (legal_hold_on GLOB '????-??-??'), -- kept beyond its rule of retention since
  destroyed_on   TEXT CHECK (destroyed_on GLOB '????-??-??'), -- its words, by a rule of retention
  -- derived from the above and the calendar; `check` recomputes them
  status         TEXT NOT NULL CHECK (status = 'received' OR status = 'in_progress' OR status = 'suspended' OR status = 'closed'
                                      OR status = 'destroyed'), -- not IN: for more than two values SQLite makes a table for each row
  finding        TEXT CHECK (finding = 'substantiated' OR finding = 'partly' OR finding = 'unsubstantiated'),
  criterion      TEXT,                          -- that the finding rests on
  due_on         TEXT CHECK (due_on GLOB '????-??-??'), -- NULL: closed, or suspended
  late_from      TEXT CHECK (late_from GLOB '????-??-??'), -- first day on which it is late; NULL: closed, or never
  net_days       INTEGER,                       -- business days from receipt to closing, suspended ones taken out;
                                                -- business days whatever the standard counts: the times of reports
  gross_days     INTEGER,                       -- the same, suspended ones included
  within_standard INTEGER CHECK (within_standard IN (0, 1)) -- as the standard counts: calendar days, months…
) STRICT;
CREATE INDEX request_due ON request(due_on, id, late_from) WHERE closed_on IS NULL;
CREATE INDEX request_received ON request(received_on, closed_on);
-- Those that are open and the few that took more than 60 days, so that a report need not look further back for others.
CREATE INDEX request_lasting ON request(closed_on, received_on)
WHERE closed_on IS NULL OR julianday(closed_on) - julianday(received_on) > 60;
CREATE INDEX request_closed ON request(closed_on, within_standard, handler, kind);
CREATE INDEX request_reference ON request(external_reference) WHERE external_reference IS NOT NULL;

CREATE TABLE requester (                        -- who the person is: never shown without a trace in the journal
  request        INTEGER PRIMARY KEY REFERENCES request(id),
  name           TEXT,
  email          TEXT,
  phone          TEXT,
  address        TEXT,
  organisation   TEXT,
  representative TEXT
) STRICT;

CREATE TABLE requester_key (                    -- derived: the same person, whatever the spelling; r: a representative
  request        INTEGER NOT NULL REFERENCES request(id),
  key            TEXT NOT NULL,
  PRIMARY KEY (request, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX requester_same ON requester_key(key);

CREATE TABLE ground (
  request        INTEGER NOT NULL REFERENCES request(id),
  n              INTEGER NOT NULL,              -- 0: the complaint as a whole, when it has no ground
  nature         TEXT,
  commitment     TEXT,
  finding        TEXT CHECK (finding = 'substantiated' OR finding = 'partly' OR finding = 'unsubstantiated'),
  criterion      TEXT,
  found_on       TEXT CHECK (found_on GLOB '????-??-??'),
  reasons        TEXT,
  dropped_on     TEXT CHECK (dropped_on GLOB '????-??-??'),
  PRIMARY KEY (request, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE suspension (
  request        INTEGER NOT NULL REFERENCES request(id),
  n              INTEGER NOT NULL,
  from_on        TEXT NOT NULL CHECK (from_on GLOB '????-??-??'),
  to_on          TEXT CHECK (to_on GLOB '????-??-??'),
  reason         TEXT,
  PRIMARY KEY (request, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE extension (                        -- a new date announced for the reply; the standard's clock goes on
  request        INTEGER NOT NULL REFERENCES request(id),
  n              INTEGER NOT NULL,
  extended_on    TEXT NOT NULL CHECK (extended_on GLOB '????-??-??'),
  to_on          TEXT NOT NULL CHECK (to_on GLOB '????-??-??'),
  reason         TEXT,
  PRIMARY KEY (request, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE reopening (                        -- a closing that was taken up again
  request        INTEGER NOT NULL REFERENCES request(id),
  n              INTEGER NOT NULL,
  reopened_on    TEXT NOT NULL CHECK (reopened_on GLOB '????-??-??'),
  reason         TEXT,
  review         INTEGER NOT NULL CHECK (review IN (0, 1)),
  closed_on      TEXT NOT NULL CHECK (closed_on GLOB '????-??-??'),
  disposition    TEXT,
  reply_by       TEXT,
  transferred_to TEXT,
  reply          TEXT,
  no_reply       TEXT,                          -- why none was possible
  closed_by      TEXT,
  satisfaction   INTEGER CHECK (satisfaction BETWEEN 1 AND 5),
  satisfaction_on TEXT CHECK (satisfaction_on GLOB '????-??-??'),
  satisfaction_text TEXT,
  handler        TEXT,                          -- who had it at that closing
  finding        TEXT,
  criterion      TEXT,
  grounds        TEXT NOT NULL CHECK (json_valid(grounds)), -- as they stood then, with what had been found of them
  net_days       INTEGER,                       -- derived: in business days, as those of the request
  gross_days     INTEGER,                       -- derived
  within_standard INTEGER CHECK (within_standard IN (0, 1)), -- derived
  PRIMARY KEY (request, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  request        INTEGER NOT NULL REFERENCES request(id),
  n              INTEGER NOT NULL,
  noted_on       TEXT NOT NULL CHECK (noted_on GLOB '????-??-??'),
  officer        TEXT NOT NULL,
  text           TEXT,
  PRIMARY KEY (request, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE link (
  request        INTEGER NOT NULL REFERENCES request(id),
  other          INTEGER NOT NULL REFERENCES request(id),
  kind           TEXT NOT NULL CHECK (kind IN ('duplicate', 'repeat', 'related')),
  linked_on      TEXT NOT NULL CHECK (linked_on GLOB '????-??-??'),
  n              INTEGER NOT NULL,
  PRIMARY KEY (request, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_other ON link(other);

CREATE TABLE consent (                          -- to be named to a unit, or transferred to a body
  request        INTEGER NOT NULL REFERENCES request(id),
  n              INTEGER NOT NULL,
  party          TEXT NOT NULL,
  list           TEXT CHECK (list IN ('unit', 'body')), -- NULL: the first entries did not say
  step           TEXT NOT NULL CHECK (step IN ('asked', 'granted', 'refused', 'withdrawn')),
  recorded_on    TEXT NOT NULL CHECK (recorded_on GLOB '????-??-??'),
  recorded_by    TEXT,                          -- by which channel the person said so
  PRIMARY KEY (request, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE consultation (                     -- a question put to a unit, and its answer
  request        INTEGER NOT NULL REFERENCES request(id),
  n              INTEGER NOT NULL,
  unit           TEXT NOT NULL,
  asked_on       TEXT NOT NULL CHECK (asked_on GLOB '????-??-??'),
  due_on         TEXT NOT NULL CHECK (due_on GLOB '????-??-??'),
  with_identity  INTEGER NOT NULL CHECK (with_identity IN (0, 1)),
  officer        TEXT NOT NULL,
  question       TEXT,
  answered_on    TEXT CHECK (answered_on GLOB '????-??-??'),
  answer         TEXT,
  PRIMARY KEY (request, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX consultation_answered ON consultation(answered_on, due_on);

CREATE TABLE stage (                            -- who had a request that was handed over: see the view for all
  request        INTEGER NOT NULL REFERENCES request(id),
  n              INTEGER NOT NULL,
  handler        TEXT,                          -- NULL: an import did not say
  from_on        TEXT NOT NULL CHECK (from_on GLOB '????-??-??'),
  to_on          TEXT CHECK (to_on GLOB '????-??-??'), -- NULL: it lasts still
  net_days       INTEGER,                       -- derived: business days of the request that fall within it
  PRIMARY KEY (request, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE conflict (
  request        INTEGER NOT NULL REFERENCES request(id),
  n              INTEGER NOT NULL,
  officer        TEXT NOT NULL,
  declared_on    TEXT NOT NULL CHECK (declared_on GLOB '????-??-??'),
  reason         TEXT,
  PRIMARY KEY (request, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (                       -- the documents of a file
  request        INTEGER NOT NULL REFERENCES request(id),
  n              INTEGER NOT NULL,
  name           TEXT,
  media_type     TEXT,                          -- derived from the name
  size           INTEGER NOT NULL,              -- bytes
  digest         TEXT CHECK (length(digest) = 64), -- SHA-256 of the content, in hexadecimal, as sha256sum prints it
  attached_on    TEXT NOT NULL CHECK (attached_on GLOB '????-??-??'),
  officer        TEXT NOT NULL,
  PRIMARY KEY (request, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_content ON attachment(digest) WHERE digest IS NOT NULL;

-- What documents hold, each once, however many files it is attached to. It is the one thing that the journal does not
-- hold: the journal holds its digest. It goes when no file holds it any more.
CREATE TABLE content (
  digest         TEXT PRIMARY KEY CHECK (length(digest) = 64),
  size           INTEGER NOT NULL,
  bytes          BLOB NOT NULL
) STRICT;

-- What somebody was answering when they stopped: no act, and nothing that the journal knows. It goes when it is taken
-- up, after two weeks, and when anything is erased.
CREATE TABLE unfinished (
  account        TEXT NOT NULL,                 -- of the operating system, as in the journal
  command        TEXT NOT NULL,                 -- as it was typed
  kept_on        TEXT NOT NULL CHECK (kept_on GLOB '????-??-??'),
  answers        TEXT NOT NULL CHECK (json_valid(answers)),
  PRIMARY KEY (account, command)
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------- the other registers

CREATE TABLE issue (                            -- a cause shared by several requests
  id             INTEGER PRIMARY KEY,           -- year × 10,000,000 + order: the number, as a key
  number         TEXT NOT NULL GENERATED ALWAYS AS (printf('E%04d-%04d', id / 10000000, id % 10000000)) VIRTUAL,
  raised_on      TEXT NOT NULL CHECK (raised_on GLOB '????-??-??'),
  status         TEXT NOT NULL CHECK (status IN ('raised', 'analysed', 'followed', 'resolved')),
  title          TEXT,
  program        TEXT,
  unit           TEXT,
  nature         TEXT,
  cause          TEXT,
  analysis       TEXT,
  public_title   TEXT,                          -- as it goes out in published editions
  resolved_on    TEXT CHECK (resolved_on GLOB '????-??-??')
) STRICT;

CREATE TABLE issue_request (                    -- the requests that show it
  issue          INTEGER NOT NULL REFERENCES issue(id),
  request        INTEGER NOT NULL REFERENCES request(id),
  linked_on      TEXT NOT NULL CHECK (linked_on GLOB '????-??-??'),
  PRIMARY KEY (issue, request)
) STRICT, WITHOUT ROWID;

CREATE TABLE ombudsman (                        -- what the Québec Ombudsman takes up with the office
  id             INTEGER PRIMARY KEY,           -- year × 10,000,000 + order: the number, as a key
  number         TEXT NOT NULL GENERATED ALWAYS AS (printf('P%04d-%04d', id / 10000000, id % 10000000)) VIRTUAL,
  received_on    TEXT NOT NULL CHECK (received_on GLOB '????-??-??'),
  status         TEXT NOT NULL CHECK (status IN ('awaited', 'open', 'followed', 'closed')),
  reference      TEXT,                          -- theirs
  delegate       TEXT,
  respondent     TEXT,                          -- who answers for the ministry's network (RRPC)
  unit           TEXT,
  subject        TEXT,
  outcome        TEXT CHECK (outcome IN ('none', 'settled', 'notice', 'recommendation')),
  concluded_on   TEXT CHECK (concluded_on GLOB '????-??-??'),
  conclusion     TEXT,
  closed_on      TEXT CHECK (closed_on GLOB '????-??-??'),
  due_on         TEXT CHECK (due_on GLOB '????-??-??') -- derived: when the first answer awaited is due
) STRICT;

CREATE TABLE ombudsman_request (                -- the requests that it is about
  ombudsman      INTEGER NOT NULL REFERENCES ombudsman(id),
  request        INTEGER NOT NULL REFERENCES request(id),
  linked_on      TEXT NOT NULL CHECK (linked_on GLOB '????-??-??'),
  PRIMARY KEY (ombudsman, request)
) STRICT, WITHOUT ROWID;

CREATE TABLE ombudsman_exchange (               -- every exchange, the receipt first
  ombudsman      INTEGER NOT NULL REFERENCES ombudsman(id),
  n              INTEGER NOT NULL,
  exchanged_on   TEXT NOT NULL CHECK (exchanged_on GLOB '????-??-??'),
  direction      TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  passage        TEXT NOT NULL CHECK (passage IN ('question', 'information', 'answer', 'interim')),
  means          TEXT,                          -- by which channel
  summary        TEXT,
  documents      TEXT,
  due_on         TEXT CHECK (due_on GLOB '????-??-??'),      -- derived, of a question
  answered_on    TEXT CHECK (answered_on GLOB '????-??-??'), -- derived
  answer_days    INTEGER,                                    -- derived: business days
  PRIMARY KEY (ombudsman, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE incident (                         -- confidentiality incidents: A-2.1, r. 3.1, s. 7
  id             INTEGER PRIMARY KEY,           -- year × 10,000,000 + order: the number, as a key
  number         TEXT NOT NULL GENERATED ALWAYS AS (printf('I%04d-%04d', id / 10000000, id % 10000000)) VIRTUAL,
  registered_on  TEXT NOT NULL CHECK (registered_on GLOB '????-??-??'),
  status         TEXT NOT NULL CHECK (status IN ('to_assess', 'to_notify', 'to_describe', 'complete')),
  kind           TEXT CHECK (kind IN ('access', 'use', 'communication', 'loss')),
  happened_from  TEXT CHECK (happened_from GLOB '????-??-??'),
  happened_to    TEXT CHECK (happened_to GLOB '????-??-??'),
  happened_approximate INTEGER CHECK (happened_approximate IN (0, 1)),
  aware_from     TEXT CHECK (aware_from GLOB '????-??-??'),
  aware_to       TEXT CHECK (aware_to GLOB '????-??-??'),
  persons        INTEGER CHECK (persons > 0),
  persons_approximate INTEGER CHECK (persons_approximate IN (0, 1)),
  serious        INTEGER CHECK (serious IN (0, 1)),       -- NULL: the risk is not judged yet
  commission_notified_on TEXT CHECK (commission_notified_on GLOB '????-??-??'),
  persons_notified_from TEXT CHECK (persons_notified_from GLOB '????-??-??'),
  persons_notified_to TEXT CHECK (persons_notified_to GLOB '????-??-??'),
  public_notice_on TEXT CHECK (public_notice_on GLOB '????-??-??'),
  public_ground  TEXT CHECK (public_ground IN ('injury', 'difficulty', 'unreachable', 'urgency')),
  keep_until     TEXT CHECK (keep_until GLOB '????-??-??'), -- derived: five years from awareness
  information    TEXT,
  information_unknown TEXT,                     -- why it cannot be described
  circumstances  TEXT,
  sensitivity    TEXT,
  misuse         TEXT,
  consequences   TEXT,
  likelihood     TEXT,
  reasons        TEXT,
  persons_deferred TEXT,                        -- why the persons are not told yet
  public_why     TEXT,
  measures       TEXT
) STRICT;

CREATE TABLE incident_request (                 -- the requests that are about it
  incident       INTEGER NOT NULL REFERENCES incident(id),
  request        INTEGER NOT NULL REFERENCES request(id),
  linked_on      TEXT NOT NULL CHECK (linked_on GLOB '????-??-??'),
  PRIMARY KEY (incident, request)
) STRICT, WITHOUT ROWID;

CREATE TABLE incident_unit (                    -- where it took place, and who has a part in it
  incident       INTEGER NOT NULL REFERENCES incident(id),
  n              INTEGER NOT NULL,
  unit           TEXT NOT NULL,
  PRIMARY KEY (incident, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE incident_assessment (              -- how the risk was judged, the last time last
  incident       INTEGER NOT NULL REFERENCES incident(id),
  n              INTEGER NOT NULL,
  assessed_on    TEXT NOT NULL CHECK (assessed_on GLOB '????-??-??'),
  serious        INTEGER NOT NULL CHECK (serious IN (0, 1)),
  sensitivity    TEXT,
  misuse         TEXT,
  consequences   TEXT,
  likelihood     TEXT,
  reasons        TEXT,
  PRIMARY KEY (incident, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE measure (                          -- corrective measures, recommendations, avenues for improvement
  id             INTEGER PRIMARY KEY,           -- year × 10,000,000 + order: the number, as a key
  number         TEXT NOT NULL GENERATED ALWAYS AS (printf('M%04d-%04d', id / 10000000, id % 10000000)) VIRTUAL,
  kind           TEXT NOT NULL CHECK (kind IN
                   ('corrective-individual', 'corrective-systemic', 'recommendation', 'improvement')),
  status         TEXT NOT NULL CHECK (status IN
                   ('proposed', 'accepted', 'refused', 'under-way', 'implemented', 'verified')),
  title          TEXT,
  text           TEXT,
  public_title   TEXT,                          -- as it goes out in published editions
  unit           TEXT,                          -- which carries it out
  nature         TEXT,                          -- of the grounds that it should make rarer
  issue          INTEGER REFERENCES issue(id),  -- that it should make rarer
  due_on         TEXT CHECK (due_on GLOB '????-??-??'),
  awaited        INTEGER NOT NULL CHECK (awaited IN (0, 1)) -- neither in place nor refused
) STRICT;
CREATE INDEX measure_awaited ON measure(due_on, id) WHERE awaited;

CREATE TABLE measure_origin (                   -- what it comes from
  measure        INTEGER NOT NULL REFERENCES measure(id),
  n              INTEGER NOT NULL,
  series         TEXT NOT NULL CHECK (series IN ('request', 'issue', 'ombudsman', 'incident', 'report')),
  origin         INTEGER NOT NULL,              -- the key in that register; of a report, its fiscal year
  PRIMARY KEY (measure, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX measure_from ON measure_origin(series, origin);

CREATE TABLE measure_step (                     -- every status that it reached
  measure        INTEGER NOT NULL REFERENCES measure(id),
  n              INTEGER NOT NULL,
  status         TEXT NOT NULL CHECK (status IN
                   ('proposed', 'accepted', 'refused', 'under-way', 'implemented', 'verified')),
  reached_on     TEXT NOT NULL CHECK (reached_on GLOB '????-??-??'),
  officer        TEXT NOT NULL,                 -- of a verification, who verified
  reason         TEXT,
  PRIMARY KEY (measure, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE measure_due (                      -- every due date that it was given
  measure        INTEGER NOT NULL REFERENCES measure(id),
  n              INTEGER NOT NULL,
  due_on         TEXT NOT NULL CHECK (due_on GLOB '????-??-??'),
  set_on         TEXT NOT NULL CHECK (set_on GLOB '????-??-??'),
  officer        TEXT NOT NULL,
  reason         TEXT,                          -- why it moved
  PRIMARY KEY (measure, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE measure_approval (                 -- who approved it
  measure        INTEGER NOT NULL REFERENCES measure(id),
  n              INTEGER NOT NULL,
  approved_on    TEXT NOT NULL CHECK (approved_on GLOB '????-??-??'),
  by_whom        TEXT,
  officer        TEXT NOT NULL,
  PRIMARY KEY (measure, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE edition (                          -- reports as they were drawn on a day: never changed, never taken back
  id             INTEGER PRIMARY KEY,           -- year × 10,000,000 + order: the number, as a key
  number         TEXT NOT NULL GENERATED ALWAYS AS (printf('R%04d-%04d', id / 10000000, id % 10000000)) VIRTUAL,
  period         TEXT NOT NULL,                 -- 2026-03, 2025-T4, 2025-2026 or 2026-01-01..2026-03-15
  from_on        TEXT NOT NULL CHECK (from_on GLOB '????-??-??'),
  to_on          TEXT NOT NULL CHECK (to_on GLOB '????-??-??'),
  frozen_on      TEXT NOT NULL CHECK (frozen_on GLOB '????-??-??'),
  officer        TEXT NOT NULL,                 -- who froze it
  entries        INTEGER NOT NULL,              -- how many entries the journal had
  digest         TEXT NOT NULL CHECK (length(digest) = 64), -- of the last of them, which stands for all
  definitions    INTEGER NOT NULL,              -- the version of the definitions that the figures follow
  holidays       TEXT NOT NULL CHECK (json_valid(holidays)), -- those of the period
  publication    TEXT CHECK (publication IS NULL OR json_valid(publication)), -- threshold and what is shown; NULL: none
  figures        TEXT NOT NULL CHECK (json_valid(figures))   -- key → count, [numerator, denominator], or null
) STRICT;

CREATE TABLE edition_comment (                  -- what units had to say of it
  edition        INTEGER NOT NULL REFERENCES edition(id),
  n              INTEGER NOT NULL,
  unit           TEXT NOT NULL,
  commented_on   TEXT NOT NULL CHECK (commented_on GLOB '????-??-??'),
  text           TEXT,
  officer        TEXT NOT NULL,
  PRIMARY KEY (edition, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE edition_approval (                 -- who approved it
  edition        INTEGER NOT NULL REFERENCES edition(id),
  n              INTEGER NOT NULL,
  approved_on    TEXT NOT NULL CHECK (approved_on GLOB '????-??-??'),
  by_whom        TEXT,
  officer        TEXT NOT NULL,
  PRIMARY KEY (edition, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity (                         -- of the office: training, meetings, orientations, approved plans
  id             INTEGER PRIMARY KEY,           -- year × 10,000,000 + order: the number, as a key
  number         TEXT NOT NULL GENERATED ALWAYS AS (printf('%04d-%04d', id / 10000000, id % 10000000)) VIRTUAL,
  held_on        TEXT NOT NULL CHECK (held_on GLOB '????-??-??'),
  kind           TEXT NOT NULL CHECK (kind IN ('training', 'meeting', 'orientation', 'plan', 'other')),
  plan           INTEGER,                       -- the fiscal year of the plan that was approved
  text           TEXT,
  by_whom        TEXT,                          -- who decided
  officer        TEXT NOT NULL,                 -- who logged it
  withdrawn_on   TEXT CHECK (withdrawn_on GLOB '????-??-??')
) STRICT;

-- ---------------------------------------------------------------- full text: what was said, never who said it

CREATE VIRTUAL TABLE request_text USING fts5(
  subject, text, remedy, content = 'request', content_rowid = 'id', columnsize = 0,
  tokenize = 'unicode61 remove_diacritics 2');
-- Words that are taken out leave no trace in the file.
INSERT INTO request_text(request_text, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER request_text_comes AFTER INSERT ON request
BEGIN
  INSERT INTO request_text(rowid, subject, text, remedy) VALUES (new.id, new.subject, new.text, new.remedy);
END;
CREATE TRIGGER request_text_goes AFTER DELETE ON request
BEGIN
  INSERT INTO request_text(request_text, rowid, subject, text, remedy)
  VALUES ('delete', old.id, old.subject, old.text, old.remedy);
END;
CREATE TRIGGER request_text_changes AFTER UPDATE OF subject, text, remedy ON request
WHEN new.subject IS NOT old.subject OR new.text IS NOT old.text OR new.remedy IS NOT old.remedy
BEGIN
  INSERT INTO request_text(request_text, rowid, subject, text, remedy)
  VALUES ('delete', old.id, old.subject, old.text, old.remedy);
  INSERT INTO request_text(rowid, subject, text, remedy) VALUES (new.id, new.subject, new.text, new.remedy);
END;

-- ---------------------------------------------------------------- views, for people with sqlite3, DuckDB or Excel

-- One row a request, without identity: its facts, its status and its delays in business days.
CREATE VIEW requests AS
SELECT number, status,
       kind, received_on, channel, source, program, unit, officer, handler, reply_language, anonymous,
       acknowledged_on, admissible, inadmissibility_reason, due_on, extended_to, closed_on, disposition, finding,
       net_days, gross_days, within_standard, subject, text, external_reference
FROM request;

-- One row a cycle: from receipt, or from a reopening, to the closing that ended it; who had the request at its end. The
-- times of reports are those of cycles, and what a partner had is counted apart.
CREATE VIEW cycles AS
SELECT number, kind, received_on, n,
       ifnull((SELECT before.reopened_on FROM reopening AS before
               WHERE before.request = id AND before.n = reopening.n - 1), received_on) AS begun_on,
       reopening.closed_on, reopening.handler, reopening.disposition, reopening.finding, reopening.criterion,
       reopening.net_days, reopening.gross_days, reopening.within_standard, reopening.satisfaction
FROM reopening JOIN request ON id = request
UNION ALL
SELECT number, kind, received_on, ifnull(n, 0) + 1, ifnull(reopened_on, received_on),
       request.closed_on, request.handler, request.disposition, request.finding, request.criterion,
       request.net_days, request.gross_days, request.within_standard, request.satisfaction
FROM request LEFT JOIN reopening ON request = id AND n = (SELECT max(n) FROM reopening WHERE request = id);

-- One row a ground that stands, with the finding on it.
CREATE VIEW grounds AS
SELECT number, kind, received_on, n, nature, commitment, ground.finding, ground.criterion, found_on
FROM ground JOIN request ON id = request WHERE n > 0 AND dropped_on IS NULL;

-- One row a ground at each closing, as it stood then: what is found later belongs to the closing that follows.
CREATE VIEW closing_grounds AS
SELECT number, kind, received_on, reopening.n AS cycle, value ->> 'n' AS n, value ->> 'nature' AS nature,
       value ->> 'commitment' AS commitment, value ->> 'finding' AS finding, value ->> 'criterion' AS criterion
FROM reopening JOIN request ON request.id = reopening.request JOIN json_each(grounds)
UNION ALL
SELECT number, kind, received_on, (SELECT count(*) FROM reopening WHERE reopening.request = id) + 1, n, nature,
       commitment, ground.finding, ground.criterion
FROM ground JOIN request ON id = request WHERE n > 0 AND dropped_on IS NULL AND closed_on IS NOT NULL;

-- One row a suspension: the clock stops from the day after the first to the last.
CREATE VIEW suspensions AS
SELECT number, kind, received_on, n, from_on, to_on
FROM suspension JOIN request ON id = request;

-- One row a measure: its status since when, and how often its due date was set.
CREATE VIEW measures AS
SELECT number, kind, measure.status, reached_on AS status_since, title, unit, nature, due_on,
       (SELECT count(*) FROM measure_due WHERE measure = id) AS due_dates,
       (SELECT min(reached_on) FROM measure_step WHERE measure = id) AS proposed_on,
       reason
FROM measure JOIN measure_step ON measure = id
WHERE n = (SELECT max(n) FROM measure_step WHERE measure = id);

-- One row a question put to a unit, with its answer; never who the person is.
CREATE VIEW consultations AS
SELECT number, n, consultation.unit, asked_on, consultation.due_on, with_identity, consultation.officer,
       question, answered_on, answer, kind, program, received_on, closed_on
FROM consultation JOIN request ON id = request;

-- One row a stage: who had the request, from when to when, and the business days of the request within it.
CREATE VIEW stages AS
SELECT number, kind, received_on, n, stage.handler, from_on, to_on, stage.net_days
FROM stage JOIN request ON id = request
UNION ALL
SELECT number, kind, received_on, 1, handler, received_on, closed_on, net_days
FROM request WHERE id NOT IN (SELECT request FROM stage);

-- One row an act, in order: who did what, on which date, recorded when.
CREATE VIEW history AS
SELECT seq, recorded_at, officer, account, acted_on, facts ->> 'act' AS act,
       series,
       CASE series WHEN 'measure' THEN 'M' WHEN 'issue' THEN 'E' WHEN 'ombudsman' THEN 'P' WHEN 'incident' THEN 'I'
                   WHEN 'edition' THEN 'R' WHEN 'request' THEN '' END
         || printf('%04d-%04d', id / 10000000, id % 10000000) AS number,
       facts, lower(hex(digest)) AS digest
FROM journal;
