-- A reception lets its dossier wait here and itself waits for nobody; numbers are given later, to all that wait, under the lock of the
-- register's row. No foreign keys, as in register_entry.
create table register_waiting (
    id          bigint generated always as identity primary key,
    register_id int    not null,
    dossier_id  uuid   not null unique
);

create index on register_waiting (register_id);

revoke update, truncate on register_waiting from ${app_role};
