-- An opinion can be given while the agency has the dossier; what is decided or ended stays in no coordinator's queue.
update dossier set consulted = '{}'
where consulted <> '{}' and status not in ('IN_PROGRESS', 'SUPPLEMENT_REQUESTED', 'OBLIGATION_DUE');
