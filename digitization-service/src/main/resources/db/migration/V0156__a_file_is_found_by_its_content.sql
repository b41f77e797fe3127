create index paper_file_by_content on paper_file (sha256);
