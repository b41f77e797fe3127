create or replace function paid_never_goes_back() returns trigger language plpgsql as $$
begin
    if old.state in ('PAID', 'PARTLY_REFUNDED', 'REFUNDED') then
        if to_jsonb(new) - 'state' <> to_jsonb(old) - 'state'
                or (old.state, new.state) not in (('PAID', 'PARTLY_REFUNDED'), ('PAID', 'REFUNDED'), ('PARTLY_REFUNDED', 'REFUNDED')) then
            raise exception 'payment % is paid and stays as it is', old.id using errcode = 'check_violation';
        end if;
        -- Kept by refunds that are done, and by nothing else.
        if not exists (select from refund r where r.payment_id = old.id and r.state = 'DONE'
                       having sum(r.amount) >= case new.state when 'REFUNDED' then old.amount else 1 end) then
            raise exception 'payment % has no refunds for being %', old.id, new.state using errcode = 'check_violation';
        end if;
    end if;
    if new.amount <> old.amount or new.dossier_id <> old.dossier_id then
        raise exception 'payment %: amount and dossier are fixed', old.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
