create table paper_access (
    id          bigint generated always as identity primary key,
    dossier_id  uuid not null references dossier (id),
    sha256      text not null,
    accessed_at timestamptz not null,
    actor       text not null
);
