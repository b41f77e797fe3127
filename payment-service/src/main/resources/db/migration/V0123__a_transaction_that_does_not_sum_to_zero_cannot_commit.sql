-- A statement's lines must balance per entry, together with all lines that the entry had before.
create function postings_must_balance() returns trigger language plpgsql as $$
declare
    unbalanced uuid;
begin
    select p.entry_id into unbalanced from ledger_posting p where p.entry_id in (select entry_id from added)
    group by p.entry_id having sum(p.amount) <> 0 limit 1;
    if found then
        raise exception 'ledger entry % does not sum to zero', unbalanced using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger postings_must_balance after insert on ledger_posting referencing new table as added
    for each statement execute function postings_must_balance();

-- An entry comes with its lines: what was committed without any, or gets more of them later, is no entry.
create function entry_must_have_lines() returns trigger language plpgsql as $$
begin
    if not exists (select from ledger_posting where entry_id = new.id) then
        raise exception 'ledger entry % has no lines', new.id using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger entry_must_have_lines after insert on ledger_entry deferrable initially deferred
    for each row execute function entry_must_have_lines();

create function lines_come_with_their_entry() returns trigger language plpgsql as $$
declare
    old_entry uuid;
begin
    select e.id into old_entry from ledger_entry e
    where e.id in (select entry_id from added) and e.xmin <> pg_current_xact_id()::xid limit 1;
    if found then
        raise exception 'ledger entry % is closed', old_entry using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger lines_come_with_their_entry after insert on ledger_posting referencing new table as added
    for each statement execute function lines_come_with_their_entry();
