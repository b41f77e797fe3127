insert into scrubber (position) values ('');
