-- Dossiers are pinned to versions of procedures: what an edition said stays said.
revoke update, delete, truncate on catalogue_edition from ${app_role};
revoke update, delete, truncate on catalogue_table from ${app_role};
