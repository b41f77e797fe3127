-- A signed paper that its owner can bring again without the paper. Digitized twice it is there once.
create table owned_paper (
    paper_id    uuid primary key references paper (id),
    owner_hash  text not null,
    paper_type  text not null,
    identity    text not null,
    issued_on   date,
    valid_until date,
    sha256      text not null,
    kept_at     timestamptz not null,
    unique (owner_hash, identity)
);
