#!/usr/bin/env bash
# Sets the passwords of the roles from the environment and makes Keycloak's database. PostgreSQL runs it when its volume is
# empty; it runs again without harm, which is how passwords are changed (docs/operations.md).
set -euo pipefail

sql() { psql -v ON_ERROR_STOP=1 --no-psqlrc --quiet --username "$POSTGRES_USER" --dbname "$POSTGRES_DB"; }

# \getenv keeps the passwords off the command line.
for service in INTAKE DIGITIZATION PAYMENT REPORTING; do
  sql <<SQL
\getenv password ${service}_DB_PASSWORD
\getenv owner_password ${service}_DB_OWNER_PASSWORD
alter role ${service,,} password :'password';
alter role ${service,,}_owner password :'owner_password';
SQL
done

sql <<'SQL'
\getenv password KEYCLOAK_DB_PASSWORD
select 'create role keycloak login' where not exists (select from pg_roles where rolname = 'keycloak') \gexec
alter role keycloak password :'password';
select 'create database keycloak owner keycloak' where not exists (select from pg_database where datname = 'keycloak') \gexec
revoke all on database keycloak from public;
SQL
