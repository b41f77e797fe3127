create table required_component (
    dossier_id uuid not null references digitization_task (dossier_id),
    component  text not null,
    since      timestamptz not null,
    primary key (dossier_id, component)
);
