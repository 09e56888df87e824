-- The chain: one link for each entry of a municipality. It only grows.
CREATE TABLE gewogen_journal.chain (
    municipality    text COLLATE "C" NOT NULL,
    number          bigint           NOT NULL CHECK (number >= 1),
    at              text COLLATE "C" NOT NULL,
    kind            text             NOT NULL,
    rule_set_digest text             NOT NULL,
    content_hash    text             NOT NULL,
    previous_hash   text             NOT NULL,
    hash            text             NOT NULL,
    PRIMARY KEY (municipality, number)
);

CREATE INDEX chain_at ON gewogen_journal.chain (municipality, at);

-- What an entry says, and the salt of its hash. Only here is anything about a case, and only here can anything be erased.
CREATE TABLE gewogen_journal.content (
    municipality text COLLATE "C" NOT NULL,
    number       bigint           NOT NULL,
    case_id      text             NOT NULL,
    advice_id    text             NOT NULL,
    salt         bytea            NOT NULL,
    text         text             NOT NULL,
    PRIMARY KEY (municipality, number),
    FOREIGN KEY (municipality, number) REFERENCES gewogen_journal.chain (municipality, number)
);

CREATE INDEX content_case ON gewogen_journal.content (municipality, case_id);
CREATE INDEX content_advice ON gewogen_journal.content (municipality, advice_id);

-- Of which entries the content may be erased, and which entry tells so.
CREATE TABLE gewogen_journal.erasure (
    municipality text COLLATE "C" NOT NULL,
    number       bigint           NOT NULL,
    told_by      bigint           NOT NULL,
    PRIMARY KEY (municipality, number),
    FOREIGN KEY (municipality, number) REFERENCES gewogen_journal.chain (municipality, number),
    FOREIGN KEY (municipality, told_by) REFERENCES gewogen_journal.chain (municipality, number)
);

-- The files of each rule set, once.
CREATE TABLE gewogen_journal.rule_set_source (
    digest text  NOT NULL PRIMARY KEY,
    files  bytea NOT NULL
);

CREATE FUNCTION gewogen_journal.refuse() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'the journal only grows: % on % is refused', TG_OP, TG_TABLE_NAME;
END
$$;

CREATE FUNCTION gewogen_journal.only_the_eraser() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    IF current_user <> 'gewogen_eraser' THEN
        RAISE EXCEPTION 'only the role gewogen_eraser may erase';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM gewogen_journal.erasure WHERE municipality = OLD.municipality AND number = OLD.number) THEN
        RAISE EXCEPTION 'only what an entry tells to be erased can be erased';
    END IF;
    RETURN OLD;
END
$$;

CREATE FUNCTION gewogen_journal.only_what_is_told() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    IF NEW.told_by <= NEW.number OR NOT EXISTS (
        SELECT 1 FROM gewogen_journal.chain
        WHERE municipality = NEW.municipality AND number = NEW.told_by AND kind = 'ERASED') THEN
        RAISE EXCEPTION 'only what an entry tells to be erased can be erased';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER chain_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON gewogen_journal.chain
    FOR EACH STATEMENT EXECUTE FUNCTION gewogen_journal.refuse();
CREATE TRIGGER content_does_not_change BEFORE UPDATE OR TRUNCATE ON gewogen_journal.content
    FOR EACH STATEMENT EXECUTE FUNCTION gewogen_journal.refuse();
CREATE TRIGGER content_only_the_eraser BEFORE DELETE ON gewogen_journal.content
    FOR EACH ROW EXECUTE FUNCTION gewogen_journal.only_the_eraser();
CREATE TRIGGER erasure_needs_entry BEFORE INSERT ON gewogen_journal.erasure
    FOR EACH ROW EXECUTE FUNCTION gewogen_journal.only_what_is_told();
CREATE TRIGGER erasure_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON gewogen_journal.erasure
    FOR EACH STATEMENT EXECUTE FUNCTION gewogen_journal.refuse();
CREATE TRIGGER rule_set_source_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON gewogen_journal.rule_set_source
    FOR EACH STATEMENT EXECUTE FUNCTION gewogen_journal.refuse();

-- Also for whoever replays a replica.
ALTER TABLE gewogen_journal.chain ENABLE ALWAYS TRIGGER chain_only_grows;
ALTER TABLE gewogen_journal.content ENABLE ALWAYS TRIGGER content_does_not_change;
ALTER TABLE gewogen_journal.content ENABLE ALWAYS TRIGGER content_only_the_eraser;
ALTER TABLE gewogen_journal.erasure ENABLE ALWAYS TRIGGER erasure_needs_entry;
ALTER TABLE gewogen_journal.erasure ENABLE ALWAYS TRIGGER erasure_only_grows;
ALTER TABLE gewogen_journal.rule_set_source ENABLE ALWAYS TRIGGER rule_set_source_only_grows;

-- Who may erase: a role that nobody logs in with. An administrator grants it to whoever erases.
DO
$$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = 'gewogen_eraser') THEN
        CREATE ROLE gewogen_eraser NOLOGIN;
    END IF;
END
$$;

GRANT USAGE ON SCHEMA gewogen_journal TO gewogen_eraser;
GRANT SELECT, INSERT ON gewogen_journal.chain, gewogen_journal.content, gewogen_journal.erasure TO gewogen_eraser;
GRANT DELETE ON gewogen_journal.content TO gewogen_eraser;
