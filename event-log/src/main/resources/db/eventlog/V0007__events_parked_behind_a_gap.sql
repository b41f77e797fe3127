create table parked_event (
    topic      text        not null,
    dossier_id uuid        not null,
    sequence   bigint      not null,
    partition  integer     not null,
    "offset"   bigint      not null,
    key        text,
    headers    jsonb       not null,
    body       bytea,
    parked_at  timestamptz not null,
    primary key (topic, dossier_id, sequence)
);
