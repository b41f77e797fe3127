-- A row is written in the same transaction as the effect of its event. The last applied sequence is the greatest one here.
create table inbox (
    event_id   uuid        primary key,
    topic      text        not null,
    dossier_id uuid        not null,
    sequence   bigint      not null,
    applied_at timestamptz not null,
    unique (topic, dossier_id, sequence)
);
