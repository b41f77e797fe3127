-- A dossier with nothing to digitize has no row here.
create table digitization_task (
    dossier_id uuid primary key references dossier (id),
    state      text not null check (state in ('OPEN', 'DONE', 'CANCELLED')),
    opened_at  timestamptz not null,
    changed_at timestamptz not null
);
