-- In the order of their reception, into the register of the unit that received them.
insert into register (unit, year, last, entries_per_volume, opened_at)
select body -> 'receivedBy' ->> 'unit', extract(year from occurred_at at time zone 'Asia/Ho_Chi_Minh')::int, count(*), 500, min(occurred_at)
from event_log
where type = 'vn.motcua.dossier.received.v1'
group by 1, 2;

insert into register_entry (register_id, number, dossier_id)
select r.id, row_number() over (partition by r.id order by e.occurred_at, e.id), e.dossier_id
from event_log e
join register r on r.unit = e.body -> 'receivedBy' ->> 'unit'
               and r.year = extract(year from e.occurred_at at time zone 'Asia/Ho_Chi_Minh')::int
where e.type = 'vn.motcua.dossier.received.v1';
