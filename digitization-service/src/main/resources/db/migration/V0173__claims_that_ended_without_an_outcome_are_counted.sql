-- The running claim is among them: whoever dies takes no count back, whoever comes to an end does.
alter table paper_work add column unfinished integer not null default 0 check (unfinished >= 0);
