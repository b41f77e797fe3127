create function reconciliation_must_add_up() returns trigger language plpgsql as $$
declare
    sums record;
begin
    select coalesce(sum(ledger), 0) as here, coalesce(sum(there), 0) as there, count(line) as lines,
           coalesce(sum(carried) filter (where carried > 0), 0) as carried_in, coalesce(-sum(carried) filter (where carried < 0), 0) as carried_out
    into sums from reconciliation_line where run_id = new.id;
    if (sums.here, sums.there, sums.lines, sums.carried_in, sums.carried_out)
            <> (new.here, new.there, new.lines, new.carried_in, new.carried_out) then
        raise exception 'reconciliation % does not add up: %', new.id, sums using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger reconciliation_must_add_up after insert on reconciliation_run for each row execute function reconciliation_must_add_up();
