-- Files in the store, and papers of an older system that are known by their hash alone.
create view paper_content as
select paper_id, role, sha256, media_type, pages, bytes from paper_file
union all
select id, 'HELD_ELSEWHERE', sha256, media_type, pages, bytes from paper where source = 'IMPORT';
