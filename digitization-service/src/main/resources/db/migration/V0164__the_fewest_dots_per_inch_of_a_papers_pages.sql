alter table paper add column lowest_dpi bigint check (lowest_dpi > 0);
