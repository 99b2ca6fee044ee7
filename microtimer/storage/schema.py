"""The tables of the record.

    meta      what holds for the whole log: its room
    epoch     a stretch of the log: from its making, or from a restore, to the next one
    blob      bytes kept once by their SHA-256: protocol files and plans
    event     what happened, append-only; `session` is the seq of the session's first event
    receipt   the head of the chain where a session ended, was signed or amended
    session   what lists show; made of the events, and made again from them at any time

Append-only, the closing of a signed session and the order of events are kept by triggers, not only by the
program. `body` is the event's own data as canonical JSON, without what has a column; times are integer ms.
"""

APPLICATION_ID = int.from_bytes(b"utmr", "big")
"""Tells a record from any other SQLite file."""

SCHEMA_1 = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE epoch (
  number       INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  after_seq    INTEGER NOT NULL,
  began_utc_ms INTEGER NOT NULL,
  why          TEXT NOT NULL CHECK (why IN ('created', 'restored', 'recovered', 'imported'))
) STRICT;

CREATE TABLE blob (sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32), content BLOB NOT NULL) STRICT;

CREATE TABLE event (
  seq        INTEGER PRIMARY KEY,
  epoch      INTEGER NOT NULL REFERENCES epoch(number),
  session    INTEGER NOT NULL REFERENCES event(seq),
  number     INTEGER NOT NULL,
  type       TEXT NOT NULL,
  t_ms       INTEGER NOT NULL,
  utc_ms     INTEGER NOT NULL,
  offset_min INTEGER NOT NULL,
  tz         TEXT NOT NULL,
  local_day  TEXT NOT NULL,
  body       TEXT NOT NULL,
  prev       BLOB NOT NULL CHECK (length(prev) = 32),
  hash       BLOB NOT NULL CHECK (length(hash) = 32),
  UNIQUE (session, number),
  CHECK ((number = 1) = (session = seq) AND (number = 1) = (type = 'session_started'))
) STRICT;
CREATE UNIQUE INDEX event_signed ON event (session) WHERE type = 'session_signed';

CREATE TABLE receipt (
  seq     INTEGER PRIMARY KEY REFERENCES event(seq),
  session INTEGER NOT NULL REFERENCES event(seq),
  epoch   INTEGER NOT NULL REFERENCES epoch(number),
  head    BLOB NOT NULL,
  utc_ms  INTEGER NOT NULL
) STRICT;
CREATE INDEX receipt_by_session ON receipt (session);

CREATE TABLE session (
  first_seq        INTEGER PRIMARY KEY REFERENCES event(seq),
  id               TEXT NOT NULL UNIQUE,
  kind             TEXT NOT NULL,
  status           TEXT NOT NULL,
  local_day        TEXT NOT NULL,
  started_utc_ms   INTEGER NOT NULL,
  offset_min       INTEGER NOT NULL,
  tz               TEXT NOT NULL,
  ended_utc_ms     INTEGER,
  protocol_id      TEXT NOT NULL,
  protocol_version TEXT NOT NULL,
  protocol_title   TEXT NOT NULL,
  protocol_sha256  TEXT NOT NULL,
  plan_hash        TEXT NOT NULL,
  practitioner     TEXT NOT NULL,
  client_ref       TEXT,
  client_sealed    TEXT,
  device_id        TEXT,
  device_serial    TEXT NOT NULL,
  planned_ms       INTEGER NOT NULL,
  planned_treatment_ms INTEGER NOT NULL,
  elapsed_ms       INTEGER NOT NULL,
  preparation_ms   INTEGER NOT NULL,
  treatment_ms     INTEGER NOT NULL,
  aftercare_ms     INTEGER NOT NULL,
  transition_ms    INTEGER NOT NULL,
  paused_ms        INTEGER NOT NULL,
  gap_ms           INTEGER NOT NULL,
  steps_total      INTEGER NOT NULL,
  steps_done       INTEGER NOT NULL,
  steps_skipped    INTEGER NOT NULL,
  pauses           INTEGER NOT NULL,
  gaps             INTEGER NOT NULL,
  discomforts      INTEGER NOT NULL,
  notes            INTEGER NOT NULL,
  setting_changes  INTEGER NOT NULL,
  exclusions       INTEGER NOT NULL,
  recoveries       INTEGER NOT NULL,
  amendments       INTEGER NOT NULL,
  signed_by        TEXT,
  last_number      INTEGER NOT NULL,
  last_utc_ms      INTEGER NOT NULL
) STRICT;
-- The day and first_seq serve the paging; what follows answers further filters without the table.
CREATE INDEX session_by_day ON session (local_day, first_seq, kind, status, practitioner, protocol_id);
CREATE INDEX session_by_client ON session (client_ref, local_day, first_seq) WHERE client_ref IS NOT NULL;
CREATE INDEX session_by_practitioner
  ON session (practitioner, local_day, first_seq, kind, status, protocol_id);
CREATE INDEX session_by_protocol
  ON session (protocol_id, local_day, first_seq, kind, status, practitioner);
CREATE INDEX session_by_status ON session (status, local_day, first_seq, kind, practitioner, protocol_id);
CREATE INDEX session_by_kind ON session (kind, local_day, first_seq, status, practitioner, protocol_id);

CREATE TRIGGER event_no_update BEFORE UPDATE ON event
  BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event
  BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER event_in_order BEFORE INSERT ON event
  WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM event)
    OR NEW.prev <> coalesce((SELECT hash FROM event WHERE seq = NEW.seq - 1), zeroblob(32))
    OR (NEW.number > 1 AND NOT EXISTS
         (SELECT 1 FROM event WHERE session = NEW.session AND number = NEW.number - 1))
  BEGIN SELECT RAISE(ABORT, 'an event must follow the last one'); END;
CREATE TRIGGER event_session_closed BEFORE INSERT ON event
  WHEN NEW.type <> 'session_amended'
    AND EXISTS (SELECT 1 FROM event WHERE session = NEW.session AND type = 'session_signed')
  BEGIN SELECT RAISE(ABORT, 'a signed session takes amendments only'); END;

CREATE TRIGGER blob_no_update BEFORE UPDATE ON blob
  BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER blob_no_delete BEFORE DELETE ON blob
  BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER receipt_no_update BEFORE UPDATE ON receipt
  BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER receipt_no_delete BEFORE DELETE ON receipt
  BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER epoch_no_update BEFORE UPDATE ON epoch
  BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER epoch_no_delete BEFORE DELETE ON epoch
  BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER meta_no_update BEFORE UPDATE ON meta
  BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER meta_no_delete BEFORE DELETE ON meta
  BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
"""
