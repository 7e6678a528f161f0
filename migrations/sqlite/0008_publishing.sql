-- How cards come to be read by the public: versions, review, comments. What is on the site is noted at the thing itself.

create table publication (
    -- The key of what the card is about.
    thing_id     blob    not null primary key,
    kind         text    not null check (kind in ('desk', 'organisation')),
    state        text    not null check (state in ('draft', 'in_review', 'published', 'cancelled', 'archived')),
    publish_at   integer,
    unpublish_at integer,
    draft        integer not null check (draft >= 1),
    published    integer check (published >= 1),
    asked_by     blob    references staff (id),
    -- Who applied with this card for an account, until that is decided.
    applicant_id blob    references staff (id),
    version      integer not null check (version >= 0),
    changed_at   integer not null
) strict;
create index publication_state on publication (state);
create index publication_applicant on publication (applicant_id);

create table revision (
    thing_id  blob    not null references publication (thing_id) on delete cascade,
    number    integer not null check (number >= 1),
    author_id blob    references staff (id),
    at        integer not null,
    note      text,
    card      text    not null,
    -- From which Italian each translation was made.
    sources   text    not null,
    primary key (thing_id, number)
) strict;

create table review_comment (
    id        blob    not null primary key,
    thing_id  blob    not null references publication (thing_id) on delete cascade,
    author_id blob    not null references staff (id),
    at        integer not null,
    revision  integer not null,
    text      text    not null
) strict;
create index review_comment_of on review_comment (thing_id, at);

alter table desk add column on_site integer not null default 1 check (on_site in (0, 1));
alter table organisation add column on_site integer not null default 1 check (on_site in (0, 1));
