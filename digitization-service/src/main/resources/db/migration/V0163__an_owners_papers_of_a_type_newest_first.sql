create index owned_paper_of_owner on owned_paper (owner_hash, paper_type, kept_at);
