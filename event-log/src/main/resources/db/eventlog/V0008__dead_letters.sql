create table dead_letter (
    id          uuid        primary key,
    topic       text        not null,
    partition   integer     not null,
    "offset"    bigint      not null,
    dossier_id  uuid,
    sequence    bigint,
    key         text,
    headers     jsonb       not null,
    body        bytea,
    error       text        not null,
    failed_at   timestamptz not null,
    state       text        not null default 'OPEN' check (state in ('OPEN', 'REPLAYED', 'DISCARDED')),
    resolved_by text,
    resolved_at timestamptz,
    resolution  text,
    unique (topic, partition, "offset")
);

create index on dead_letter (topic, dossier_id, sequence) where state = 'OPEN';
