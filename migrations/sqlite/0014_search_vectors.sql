-- FTS5 keeps the words of the search as it looks for them already (search_fts); this brings its parts together.
insert into search_fts (search_fts) values ('optimize');
insert into search_trigram (search_trigram) values ('optimize');
