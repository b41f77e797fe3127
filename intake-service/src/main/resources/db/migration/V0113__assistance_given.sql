-- Help with the electronic services, by whom and for which dossier if any; who was helped is not kept.
create table assistance (
    id          uuid        primary key,
    number      text        not null unique,
    kind        text        not null check (kind in ('ACCOUNT_OPENED', 'ONLINE_SUBMISSION', 'ONLINE_PAYMENT', 'HOTLINE_CALL')),
    dossier     text        check (length(dossier) <= 60),
    assisted_at timestamptz not null,
    staff       text        not null,
    unit        text        not null
);

revoke update, delete, truncate on assistance from ${app_role};
