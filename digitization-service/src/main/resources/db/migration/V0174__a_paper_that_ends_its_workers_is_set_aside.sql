-- Null while the workers may take it.
alter table paper_work add column set_aside_at timestamptz;
