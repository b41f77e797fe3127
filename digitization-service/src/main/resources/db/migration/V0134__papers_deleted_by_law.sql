-- What stays of a paper that had to be deleted. The tombstone is there first, the content goes afterwards.
create table deleted_paper (
    sha256      text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    deleted_at  timestamptz not null,
    actor       text not null,
    reason      text not null,
    legal_basis text not null,
    removed_at  timestamptz
);
