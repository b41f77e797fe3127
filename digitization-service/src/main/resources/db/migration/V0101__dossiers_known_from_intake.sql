-- What digitization knows of a dossier: enough to queue its task and to say whose officers may read its papers.
create table dossier (
    id          uuid primary key,
    code        text not null unique,
    unit        text not null,
    procedure   text not null,
    received_at timestamptz not null
);
