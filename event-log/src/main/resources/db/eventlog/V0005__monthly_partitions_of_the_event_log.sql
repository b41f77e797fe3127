-- Runs with the owner's rights: the service itself may not create tables.
create function ensure_event_log_partition(month date) returns void
    language plpgsql security definer set search_path from current as
$$
declare
    first date := date_trunc('month', month);
    name  text := 'event_log_' || to_char(first, 'YYYY_MM');
begin
    perform pg_advisory_xact_lock(hashtextextended('ensure_event_log_partition', 0));
    if to_regclass(name) is not null
        or exists (select from event_log_rest where recorded_at >= first and recorded_at < first + interval '1 month') then
        return;
    end if;
    execute format('create table %I partition of event_log for values from (%L) to (%L)', name,
                   first::timestamptz, (first + interval '1 month')::timestamptz);
    execute format('revoke all on %I from ${app_role}', name);
end
$$;
