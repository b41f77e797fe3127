-- Free text that goes with an action: it may name people, so it is encrypted like their data and never in an event.
create table action_note (
    id         uuid        primary key,
    dossier_id uuid        not null references dossier,
    action     text        not null,
    noted_at   timestamptz not null,
    noted_by   text        not null,
    key_id     text        not null,
    reason     bytea       not null
);

create index action_note_by_dossier on action_note (dossier_id, noted_at);
