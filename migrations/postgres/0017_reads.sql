-- How often what is published is read, by day and language of the page. Nothing tells who read it.

create table read_count (
    day      text    not null,
    thing_id uuid    not null,
    language text    not null,
    reads    bigint  not null check (reads > 0),
    primary key (day, thing_id, language)
);
