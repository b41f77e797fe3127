alter table dossier add column channel text check (channel in ('COUNTER', 'ONLINE', 'POSTAL'));
comment on column dossier.channel is 'how it was filed: the portal sees the money of what was filed online; null where this was not kept yet';
