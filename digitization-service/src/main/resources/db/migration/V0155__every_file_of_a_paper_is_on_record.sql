-- Originals in their order, the copy that lasts, the signed one, what was read on it and what a person confirmed. Each file is in the
-- paper store under its hash.
create table paper_file (
    paper_id   uuid not null references paper (id),
    role       text not null check (role in ('ORIGINAL', 'LASTING', 'SIGNED', 'READING', 'CONFIRMED')),
    position   integer not null check (position >= 0),
    sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type text not null,
    pages      integer not null check (pages > 0),
    bytes      bigint not null check (bytes > 0),
    primary key (paper_id, role, position)
);
