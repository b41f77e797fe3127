create table idempotency_key (
    caller       text        not null,
    key          text        not null,
    request_hash bytea       not null,
    status       integer,
    location     text,
    body         text,
    created_at   timestamptz not null,
    primary key (caller, key)
);
