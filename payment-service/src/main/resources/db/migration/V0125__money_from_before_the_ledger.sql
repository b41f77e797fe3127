-- What was settled or taken before there was a ledger is booked by the same rules as from now on.
create temporary table line_before on commit drop as
    select p.id as source, 'SETTLED' as occasion, p.dossier_id, p.paid_at as booked_at,
           case when p.method = 'CASH' then 'CASH_DESK' else 'GATEWAY' end as kind, null as money,
           coalesce(p.gateway, p.staff, p.staff_unit, p.employer) as owner, p.amount
    from payment p where exists (select from payment_charge c where c.payment_id = p.id and c.settled_at is not null)
    union all
    select p.id, 'SETTLED', p.dossier_id, p.paid_at,
           case c.kind when 'PHI' then 'AGENCY' when 'POSTAGE' then 'POST' else 'STATE_BUDGET' end, c.kind,
           case c.kind when 'POSTAGE' then 'POST' else d.unit end, -sum(c.amount)
    from payment p join payment_charge pc on pc.payment_id = p.id and pc.settled_at is not null join charge c on c.id = pc.charge_id
        join dossier d on d.id = p.dossier_id
    group by p.id, p.dossier_id, p.paid_at, c.kind, d.unit
    union all
    select r.id, 'TAKEN_FOR_REVIEW', p.dossier_id, coalesce(p.paid_at, r.raised_at), place.kind, null, p.gateway, place.sign * r.amount
    from payment_review r join payment p on p.id = r.payment_id cross join (values ('GATEWAY', 1), ('OVERPAYMENTS', -1)) as place (kind, sign)
    where r.reason <> 'UNCLEAR';
insert into ledger_account (kind, money, owner) select distinct kind, money, owner from line_before;
create temporary table entry_before on commit drop as
    select gen_random_uuid() as id, occasion, source, dossier_id, booked_at from line_before group by occasion, source, dossier_id, booked_at;
insert into ledger_entry (id, occasion, source, dossier_id, booked_at, recorded_at, actor)
    select id, occasion, source, dossier_id, booked_at, now(), 'system:payment' from entry_before;
insert into ledger_posting (entry_id, line, account_id, amount, booked_at)
    select e.id, row_number() over (partition by e.id order by l.amount desc), a.id, l.amount, e.booked_at
    from entry_before e join line_before l using (occasion, source)
        join ledger_account a on a.kind = l.kind and a.money is not distinct from l.money and a.owner = l.owner;
