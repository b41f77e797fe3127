create unique index rotten_paper_open on rotten_paper (sha256) where mended_at is null;
