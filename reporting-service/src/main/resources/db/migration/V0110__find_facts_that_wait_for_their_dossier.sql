-- Papers or money of which the lifecycle has not told yet what they belong to; normally empty.
create index facts_without_a_dossier on dossier_fact (dossier_id) where channel is null;
