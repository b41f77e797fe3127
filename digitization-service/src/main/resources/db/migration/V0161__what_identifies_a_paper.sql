-- Written when a person confirms what was read. The identity is a keyed hash of type, number, issuer, date and owner: the values themselves
-- are personal data and stand encrypted in the paper store.
create table paper_identity (
    paper_id    uuid primary key references paper (id),
    owner_hash  text not null check (owner_hash ~ '^[0-9a-f]{64}$'),
    paper_type  text not null,
    identity    text not null check (identity ~ '^[0-9a-f]{64}$'),
    issued_on   date,
    valid_until date
);
