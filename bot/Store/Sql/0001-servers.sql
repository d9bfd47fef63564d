-- One row for each server that has settings; lists are ids with a space between, numbers of yes and no are 1 and 0.
CREATE TABLE rapporteur_server (
    id TEXT NOT NULL PRIMARY KEY,
    channels TEXT NOT NULL,
    is_private INTEGER NOT NULL,
    documents TEXT NOT NULL,
    language TEXT NULL,
    chats INTEGER NOT NULL,
    changed_by TEXT NULL,
    changed_at BIGINT NOT NULL
);

CREATE INDEX rapporteur_server_changed_by ON rapporteur_server (changed_by);
