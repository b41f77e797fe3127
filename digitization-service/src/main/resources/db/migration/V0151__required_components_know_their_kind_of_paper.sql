alter table required_component add column paper_type text;
