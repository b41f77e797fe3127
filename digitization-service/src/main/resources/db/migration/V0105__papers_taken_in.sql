-- One row each time a paper came in. The file is in the paper store under its hash; for IMPORT it is in the older system.
create table paper (
    id            uuid primary key,
    dossier_id    uuid not null references digitization_task (dossier_id),
    component     text not null,
    sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type    text not null,
    pages         integer not null check (pages > 0),
    bytes         bigint not null check (bytes > 0),
    source        text not null check (source in ('SCAN', 'IMPORT')),
    scanned_at    timestamptz not null,
    staff         text,
    employer      text not null check (employer in ('POST', 'STATE', 'NONE')),
    unit          text,
    superseded_at timestamptz
);
