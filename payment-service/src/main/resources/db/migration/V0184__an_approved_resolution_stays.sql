create function approved_resolution_stays() returns trigger language plpgsql as $$
begin
    if old.approved_at is not null or (new.run_id, new.number, new.gateway, new.key, new.resolution, new.amount, new.money_at, new.reason,
            new.proposed_at, new.proposed_by) is distinct from (old.run_id, old.number, old.gateway, old.key, old.resolution, old.amount,
            old.money_at, old.reason, old.proposed_at, old.proposed_by) then
        raise exception 'resolution % stays as it is', old.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger approved_resolution_stays before update on reconciliation_resolution for each row execute function approved_resolution_stays();
