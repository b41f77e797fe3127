delete from paper_work w using paper p where p.id = w.paper_id and p.superseded_at is not null;
