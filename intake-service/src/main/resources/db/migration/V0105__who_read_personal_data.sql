-- NĐ 13/2023: every reading of personal data leaves a trace that the service itself cannot take back.
create table personal_data_access (
    id         uuid        primary key,
    dossier_id uuid        not null,
    actor      text        not null,
    what       text        not null,
    read_at    timestamptz not null
);

create index personal_data_access_by_dossier on personal_data_access (dossier_id, read_at);

revoke update, delete, truncate on personal_data_access from ${app_role};
