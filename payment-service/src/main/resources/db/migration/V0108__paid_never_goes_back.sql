create function paid_never_goes_back() returns trigger language plpgsql as $$
begin
    if old.state = 'PAID' then
        raise exception 'payment % is paid and stays as it is', old.id using errcode = 'check_violation';
    end if;
    if new.amount <> old.amount or new.dossier_id <> old.dossier_id then
        raise exception 'payment %: amount and dossier are fixed', old.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger paid_never_goes_back before update on payment for each row execute function paid_never_goes_back();
