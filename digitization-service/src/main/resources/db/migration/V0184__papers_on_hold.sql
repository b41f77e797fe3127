-- A paper that somebody may still need, for a complaint or before a court: while it is held nobody deletes it.
create table paper_hold (
    id        bigint generated always as identity primary key,
    sha256    text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    reason    text not null,
    placed_at timestamptz not null,
    placed_by text not null,
    lifted_at timestamptz,
    lifted_by text
);
create unique index paper_hold_open on paper_hold (sha256) where lifted_at is null;
revoke update, delete on paper_hold from "${app_role}";
grant update (lifted_at, lifted_by) on paper_hold to "${app_role}";
