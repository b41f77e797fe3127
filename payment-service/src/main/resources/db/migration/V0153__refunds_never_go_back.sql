create function refunds_never_go_back() returns trigger language plpgsql as $$
begin
    if old.state in ('TURNED_DOWN', 'DONE') then
        raise exception 'refund % is % and stays as it is', old.id, old.state using errcode = 'check_violation';
    end if;
    if old.state <> 'REQUESTED' and new.state in ('REQUESTED', 'TURNED_DOWN') then
        raise exception 'refund % was approved and cannot be taken back', old.id using errcode = 'check_violation';
    end if;
    if (new.payment_id, new.review_id, new.amount, new.way, new.requested_by) is distinct from
       (old.payment_id, old.review_id, old.amount, old.way, old.requested_by) then
        raise exception 'refund %: what was asked for is fixed', old.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger refunds_never_go_back before update on refund for each row execute function refunds_never_go_back();
revoke delete, truncate on refund, refund_part from ${app_role};
revoke update on refund_part from ${app_role};
