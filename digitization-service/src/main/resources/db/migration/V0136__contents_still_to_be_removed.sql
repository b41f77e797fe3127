create index deleted_paper_to_remove on deleted_paper (deleted_at) where removed_at is null;
