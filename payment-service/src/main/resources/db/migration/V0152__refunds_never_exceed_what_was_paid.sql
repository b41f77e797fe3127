-- The fence behind the rule in the code. The payment's row is locked, so that two requests see each other.
create function refunds_never_exceed_what_was_paid() returns trigger language plpgsql as $$
declare
    paid    bigint;
    claimed numeric;
begin
    perform from payment where id = new.payment_id for no key update;
    if new.review_id is null then
        select coalesce(sum(amount), 0) into paid from payment_charge where payment_id = new.payment_id and settled_at is not null;
    else
        select amount into paid from payment_review where id = new.review_id and payment_id = new.payment_id and taken_at is not null;
    end if;
    select coalesce(sum(amount), 0) into claimed from refund
    where payment_id = new.payment_id and review_id is not distinct from new.review_id and state <> 'TURNED_DOWN' and id <> new.id;
    if paid is null or claimed + new.amount > paid then
        raise exception 'refunds of payment % would exceed what was paid', new.payment_id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger refunds_never_exceed_what_was_paid before insert on refund
    for each row execute function refunds_never_exceed_what_was_paid();
