-- Event types that this version of the service does not know: counted so that a report can say what it leaves out.
create table unknown_event (
    topic     text not null,
    type      text not null,
    count     bigint not null,
    first_at  timestamptz not null,
    last_at   timestamptz not null,
    primary key (topic, type)
);
