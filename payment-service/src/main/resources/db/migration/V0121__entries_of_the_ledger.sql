create table ledger_entry (
    id          uuid        primary key,
    occasion    text        not null check (length(occasion) between 1 and 40),
    source      uuid        not null,
    dossier_id  uuid        references dossier (id),
    booked_at   timestamptz not null,
    recorded_at timestamptz not null,
    actor       text        not null check (length(actor) between 1 and 100),
    -- An occasion books once for its source, however often it is told.
    unique (occasion, source),
    unique (id, booked_at)
);
comment on column ledger_entry.booked_at is 'when the money moved';
comment on column ledger_entry.recorded_at is 'when the entry was written';
create index ledger_entry_of_dossier on ledger_entry (dossier_id);
