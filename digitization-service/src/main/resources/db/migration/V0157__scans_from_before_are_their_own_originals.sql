insert into paper_file (paper_id, role, position, sha256, media_type, pages, bytes)
select id, 'ORIGINAL', 0, sha256, media_type, pages, bytes from paper where source = 'SCAN';
