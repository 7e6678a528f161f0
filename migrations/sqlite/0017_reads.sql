-- How often what is published is read, by day and language of the page. Nothing tells who read it.

create table read_count (
    day      text    not null,
    thing_id blob    not null,
    language text    not null,
    reads    integer not null check (reads > 0),
    primary key (day, thing_id, language)
) strict;
