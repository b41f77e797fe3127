-- Searched by status, the few of these would else be looked for among all the returned ones.
create index dossier_ended_without_result on dossier (status, id) where status in ('REFUSED', 'WITHDRAWN', 'STOPPED');
