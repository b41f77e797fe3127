-- A merger moves open dossiers to the successor of their agency: agency is who decides now, filed_with who decided then.
alter table dossier add column filed_with text;
update dossier set filed_with = agency;
alter table dossier alter column filed_with set not null;
