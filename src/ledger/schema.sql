-- The ledger as a desk finds it in its database browser. Dates are TIMEX3 values: 2024-05-02, 2024-05, 2024, 2024-Q2;
-- as text they sort by time. `documents.contribution` is what the program itself works with.
CREATE TABLE documents (
    id            TEXT PRIMARY KEY,
    path          TEXT,
    language      TEXT NOT NULL,
    title         TEXT,
    published     TEXT,
    sha256        TEXT NOT NULL,
    record_sha256 TEXT NOT NULL,
    contribution  TEXT NOT NULL
);
CREATE TABLE agreements (
    id             TEXT PRIMARY KEY,
    kind           TEXT NOT NULL,
    named          TEXT,
    is_treaty      INTEGER NOT NULL,
    binding        TEXT NOT NULL,
    subjects       TEXT NOT NULL,
    acronyms       TEXT NOT NULL,
    period         TEXT,
    current_status TEXT,
    status_date    TEXT,
    changed        TEXT,
    is_pending     INTEGER NOT NULL,
    digest         TEXT NOT NULL
);
CREATE TABLE names (
    agreement TEXT NOT NULL REFERENCES agreements (id) ON DELETE CASCADE,
    text      TEXT NOT NULL,
    language  TEXT NOT NULL,
    role      TEXT NOT NULL,
    place     INTEGER NOT NULL,
    PRIMARY KEY (agreement, language, text)
);
CREATE TABLE parties (
    agreement TEXT NOT NULL REFERENCES agreements (id) ON DELETE CASCADE,
    code      TEXT,
    name      TEXT NOT NULL,
    role      TEXT NOT NULL
);
CREATE TABLE events (
    agreement      TEXT NOT NULL REFERENCES agreements (id) ON DELETE CASCADE,
    number         INTEGER NOT NULL,
    status         TEXT NOT NULL,
    modality       TEXT NOT NULL,
    date           TEXT,
    effective_date TEXT,
    by             TEXT NOT NULL,
    first_told     TEXT,
    is_disputed    INTEGER NOT NULL,
    PRIMARY KEY (agreement, number)
);
CREATE TABLE sources (
    agreement      TEXT NOT NULL,
    number         INTEGER NOT NULL,
    document       TEXT NOT NULL REFERENCES documents (id),
    event          TEXT NOT NULL,
    language       TEXT NOT NULL,
    date           TEXT,
    effective_date TEXT,
    sentence       TEXT NOT NULL,
    sentence_start INTEGER NOT NULL,
    sentence_end   INTEGER NOT NULL,
    span_start     INTEGER NOT NULL,
    span_end       INTEGER NOT NULL,
    rule           TEXT NOT NULL,
    FOREIGN KEY (agreement, number) REFERENCES events (agreement, number) ON DELETE CASCADE
);
CREATE TABLE disputes (
    agreement TEXT NOT NULL REFERENCES agreements (id) ON DELETE CASCADE,
    kind      TEXT NOT NULL,
    status    TEXT,
    reading   TEXT NOT NULL,
    number    INTEGER,
    documents TEXT NOT NULL
);
CREATE TABLE relations (
    agreement TEXT NOT NULL REFERENCES agreements (id) ON DELETE CASCADE,
    kind      TEXT NOT NULL,
    other     TEXT NOT NULL,
    doubt     TEXT
);
CREATE INDEX names_by_text ON names (text);
CREATE INDEX parties_by_agreement ON parties (agreement);
CREATE INDEX parties_by_code ON parties (code);
CREATE INDEX events_by_status ON events (status, date);
CREATE INDEX sources_by_step ON sources (agreement, number);
CREATE INDEX sources_by_document ON sources (document);
CREATE INDEX disputes_by_agreement ON disputes (agreement);
CREATE INDEX relations_by_agreement ON relations (agreement);

-- One line an agreement, with its best name in each language.
CREATE VIEW overview AS
SELECT a.id,
       (SELECT n.text FROM names n WHERE n.agreement = a.id AND n.language = 'fr' ORDER BY n.place LIMIT 1) AS name_fr,
       (SELECT n.text FROM names n WHERE n.agreement = a.id AND n.language = 'ja' ORDER BY n.place LIMIT 1) AS name_ja,
       (SELECT n.text FROM names n WHERE n.agreement = a.id AND n.language = 'en' ORDER BY n.place LIMIT 1) AS name_en,
       a.kind, a.named,
       (SELECT group_concat(code, ' ') FROM (SELECT coalesce(p.code, p.name) AS code FROM parties p WHERE p.agreement = a.id ORDER BY 1)) AS parties,
       a.current_status, a.status_date, a.changed, a.is_pending,
       (SELECT count(DISTINCT s.document) FROM sources s WHERE s.agreement = a.id) AS documents,
       (SELECT count(*) FROM disputes d WHERE d.agreement = a.id) AS disputes
FROM agreements a;

-- One line a source: what happened, who says so, in which words.
CREATE VIEW history AS
SELECT e.agreement, e.number, e.status, e.modality, e.date, e.effective_date, e.by, e.is_disputed,
       s.document, d.language, d.published, s.date AS date_told, s.sentence
FROM events e
JOIN sources s ON s.agreement = e.agreement AND s.number = e.number
JOIN documents d ON d.id = s.document;

-- Signed, and not in force.
CREATE VIEW pending AS SELECT * FROM overview WHERE is_pending = 1;

-- What sources tell differently, one line a reading.
CREATE VIEW disagreements AS
SELECT d.agreement, o.name_fr, o.name_ja, o.name_en, d.kind, d.status, d.reading, d.documents
FROM disputes d JOIN overview o ON o.id = d.agreement;
