-- The event log knows it; the register says it. Only a dossier that was returned has that event, and only one.
update dossier d set details = jsonb_set(d.details, '{returnedBy}', to_jsonb(e.body ->> 'by'))
from event_log e
where e.dossier_id = d.id and e.type = 'vn.motcua.dossier.returned.v1' and d.details ->> 'returnedBy' is null;
