-- What the scrubber found: a content that is not in the paper store, or that does not open as what its hash says.
create table rotten_paper (
    id        bigint generated always as identity primary key,
    sha256    text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    what      text not null check (what in ('MISSING', 'UNREADABLE')),
    found_at  timestamptz not null,
    mended_at timestamptz
);
