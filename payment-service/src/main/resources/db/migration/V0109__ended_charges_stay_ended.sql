create function ended_charges_stay_ended() returns trigger language plpgsql as $$
begin
    if old.state <> 'OPEN' or new.amount <> old.amount then
        raise exception 'charge % is % over % and stays as it is', old.id, old.state, old.amount using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger ended_charges_stay_ended before update on charge for each row execute function ended_charges_stay_ended();
