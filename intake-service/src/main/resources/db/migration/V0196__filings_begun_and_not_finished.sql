-- A filing that somebody at the counter has begun. It holds personal data, so it is encrypted whole (AES-256-GCM).
create table draft (
    id             uuid        primary key,
    owner          text        not null,
    procedure_code text,
    unit           text,
    created_at     timestamptz not null,
    changed_at     timestamptz not null,
    expires_at     timestamptz not null,
    version        bigint      not null,
    key_id         text        not null,
    content        bytea       not null
);

create index draft_of_owner on draft (owner, changed_at, id);
create index draft_by_expiry on draft (expires_at);
