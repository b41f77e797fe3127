-- Two roles and one schema per service, in the database that this script runs in, as a superuser. Runs again without
-- harm. <service>_owner owns the schema and migrates it; <service> is what the service runs as: it reads and writes rows,
-- and can neither change a table nor see another service's schema. Passwords are not set here.
do $$
declare
    service text;
    owner text;
begin
    execute format('revoke all on database %I from public', current_database());
    revoke all on schema public from public;

    foreach service in array array['intake', 'digitization', 'payment', 'reporting'] loop
        owner := service || '_owner';
        if not exists (select from pg_roles where rolname = service) then
            execute format('create role %I login', service);
        end if;
        if not exists (select from pg_roles where rolname = owner) then
            execute format('create role %I login', owner);
        end if;
        execute format('alter role %I set search_path = %I', service, service);
        execute format('alter role %I set search_path = %I', owner, service);
        execute format('grant connect, temporary on database %I to %I, %I', current_database(), service, owner);

        execute format('create schema if not exists %I authorization %I', service, owner);
        execute format('grant usage on schema %I to %I', service, service);
        execute format('alter default privileges for role %I in schema %I grant select, insert, update, delete on tables to %I',
                       owner, service, service);
        execute format('alter default privileges for role %I in schema %I grant usage on sequences to %I', owner, service, service);
        execute format('alter default privileges for role %I in schema %I grant execute on functions to %I', owner, service, service);
    end loop;
end
$$;
