-- Mergers move the open dossiers of an agency in the order of their ids.
create index dossier_open_by_agency on dossier (agency, id) where status not in ('REFUSED', 'WITHDRAWN', 'STOPPED', 'RETURNED');
