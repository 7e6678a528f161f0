-- What readers say of a page: how clear it is, one reason, a few words. Nothing is kept of who said so.

create table feedback (
    id     uuid not null primary key,
    -- Its address after the language, without a query and without what is secret in it.
    page   text not null,
    locale text not null,
    day    text not null,
    rating bigint not null check (rating between 1 and 5),
    answer text check (answer in ('clear', 'complete', 'easy', 'worked', 'other-good', 'unclear', 'incomplete', 'lost', 'broken', 'other-bad')),
    -- Forgotten after some months.
    words  text
);
create index feedback_day on feedback (day);
