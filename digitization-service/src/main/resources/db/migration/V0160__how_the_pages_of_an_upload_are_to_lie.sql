-- Order, turns and whether blank ones are dropped, as the digitizer said; null: as they came.
alter table paper add column page_plan text;
