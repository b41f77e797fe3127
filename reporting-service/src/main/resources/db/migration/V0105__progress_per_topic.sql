-- How far each topic is folded in: what "figures as of" means.
create table topic_progress (
    topic             text primary key,
    events            bigint not null,
    last_occurred_at  timestamptz not null,
    last_recorded_at  timestamptz not null
);
