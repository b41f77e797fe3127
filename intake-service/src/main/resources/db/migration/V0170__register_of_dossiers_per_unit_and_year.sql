-- TT 01/2018, form 06: one register a unit and year. Its row gives the numbers: taken and moved in the transaction of the
-- reception, so that there are no gaps and no duplicates; nothing is entered once it is closed.
create table register (
    id                 int         generated always as identity primary key,
    unit               text        not null,
    year               int         not null,
    last               int         not null check (last > 0),
    entries_per_volume int         not null check (entries_per_volume > 0),
    opened_at          timestamptz not null,
    closed_at          timestamptz,
    closed_by          text,
    unique (unit, year)
) with (fillfactor = 50);

-- One row per dossier. No foreign keys: it is written by the reception itself, and checking them would lengthen the time for
-- which the register's row is locked.
create table register_entry (
    register_id int  not null,
    number      int  not null,
    dossier_id  uuid not null unique,
    primary key (register_id, number)
);

revoke update, delete, truncate on register_entry from ${app_role};
revoke delete, truncate on register from ${app_role};
