create index paper_by_content on paper (sha256);
