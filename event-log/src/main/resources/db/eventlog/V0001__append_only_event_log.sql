-- The audit trail. Range-partitioned by the month of recording, so that old months can be moved or dropped whole.
create table event_log (
    id            bigint generated always as identity,
    event_id      uuid        not null,
    dossier_id    uuid        not null,
    dossier       text        not null,
    sequence      bigint      not null check (sequence > 0),
    type          text        not null,
    occurred_at   timestamptz not null,
    recorded_at   timestamptz not null,
    actor         text        not null,
    body          json        not null,
    previous_hash bytea       not null,
    hash          bytea       not null,
    primary key (id, recorded_at)
) partition by range (recorded_at);

create index on event_log (dossier_id, sequence);

create table event_log_rest partition of event_log default;
