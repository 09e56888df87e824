-- The chain: one link for each entry of a municipality. It only grows.
CREATE TABLE chain (
    municipality    TEXT    NOT NULL,
    number          INTEGER NOT NULL CHECK (number >= 1),
    at              TEXT    NOT NULL,
    kind            TEXT    NOT NULL,
    rule_set_digest TEXT    NOT NULL,
    content_hash    TEXT    NOT NULL,
    previous_hash   TEXT    NOT NULL,
    hash            TEXT    NOT NULL,
    PRIMARY KEY (municipality, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX chain_at ON chain (municipality, at);

-- What an entry says, and the salt of its hash. Only here is anything about a case, and only here can anything be erased.
CREATE TABLE content (
    municipality TEXT    NOT NULL,
    number       INTEGER NOT NULL,
    case_id      TEXT    NOT NULL,
    advice_id    TEXT    NOT NULL,
    salt         BLOB    NOT NULL,
    text         TEXT    NOT NULL,
    PRIMARY KEY (municipality, number),
    FOREIGN KEY (municipality, number) REFERENCES chain (municipality, number)
) STRICT;

CREATE INDEX content_case ON content (municipality, case_id);
CREATE INDEX content_advice ON content (municipality, advice_id);

-- Of which entries the content may be erased, and which entry tells so.
CREATE TABLE erasure (
    municipality TEXT    NOT NULL,
    number       INTEGER NOT NULL,
    told_by      INTEGER NOT NULL,
    PRIMARY KEY (municipality, number),
    FOREIGN KEY (municipality, number) REFERENCES chain (municipality, number),
    FOREIGN KEY (municipality, told_by) REFERENCES chain (municipality, number)
) STRICT, WITHOUT ROWID;

-- The files of each rule set, once.
CREATE TABLE rule_set_source (
    digest TEXT NOT NULL PRIMARY KEY,
    files  BLOB NOT NULL
) STRICT;

CREATE TRIGGER chain_no_update BEFORE UPDATE ON chain
BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END;

CREATE TRIGGER chain_no_delete BEFORE DELETE ON chain
BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END;

-- INSERT OR REPLACE takes rows away without a DELETE.
CREATE TRIGGER chain_no_replace BEFORE INSERT ON chain
WHEN EXISTS (SELECT 1 FROM chain WHERE municipality = NEW.municipality AND number = NEW.number)
BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END;

CREATE TRIGGER content_no_update BEFORE UPDATE ON content
BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END;

CREATE TRIGGER content_no_delete BEFORE DELETE ON content
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE municipality = OLD.municipality AND number = OLD.number)
BEGIN
    SELECT RAISE(ABORT, 'only what an entry tells to be erased can be erased');
END;

CREATE TRIGGER content_no_replace BEFORE INSERT ON content
WHEN EXISTS (SELECT 1 FROM content WHERE municipality = NEW.municipality AND number = NEW.number)
BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END;

CREATE TRIGGER erasure_needs_entry BEFORE INSERT ON erasure
WHEN NEW.told_by <= NEW.number OR NOT EXISTS (
    SELECT 1 FROM chain WHERE municipality = NEW.municipality AND number = NEW.told_by AND kind = 'ERASED')
BEGIN
    SELECT RAISE(ABORT, 'only what an entry tells to be erased can be erased');
END;

CREATE TRIGGER erasure_no_update BEFORE UPDATE ON erasure
BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END;

CREATE TRIGGER erasure_no_delete BEFORE DELETE ON erasure
BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END;

CREATE TRIGGER erasure_no_replace BEFORE INSERT ON erasure
WHEN EXISTS (SELECT 1 FROM erasure WHERE municipality = NEW.municipality AND number = NEW.number)
BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END;

CREATE TRIGGER rule_set_source_no_update BEFORE UPDATE ON rule_set_source
BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END;

CREATE TRIGGER rule_set_source_no_delete BEFORE DELETE ON rule_set_source
BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END;

CREATE TRIGGER rule_set_source_no_replace BEFORE INSERT ON rule_set_source
WHEN EXISTS (SELECT 1 FROM rule_set_source WHERE digest = NEW.digest)
BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END;
