alter table register drop constraint register_last_check, add check (last >= 0);
