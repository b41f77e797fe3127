-- Coordinating agencies find the dossiers on which they owe an opinion; nearly all rows owe none.
alter table dossier add column consulted text[] not null default '{}';

create index dossier_by_consulted on dossier using gin (consulted) where consulted <> '{}';
