-- How cards come to be read by the public: versions, review, comments. What is on the site is noted at the thing itself.

create table publication (
    -- The key of what the card is about.
    thing_id     uuid    not null primary key,
    kind         text    not null check (kind in ('desk', 'organisation')),
    state        text    not null check (state in ('draft', 'in_review', 'published', 'cancelled', 'archived')),
    publish_at   bigint,
    unpublish_at bigint,
    draft        bigint  not null check (draft >= 1),
    published    bigint  check (published >= 1),
    asked_by     uuid    references staff (id),
    -- Who applied with this card for an account, until that is decided.
    applicant_id uuid    references staff (id),
    version      bigint  not null check (version >= 0),
    changed_at   bigint  not null
);
create index publication_state on publication (state);
create index publication_applicant on publication (applicant_id);

create table revision (
    thing_id  uuid    not null references publication (thing_id) on delete cascade,
    number    bigint  not null check (number >= 1),
    author_id uuid    references staff (id),
    at        bigint  not null,
    note      text,
    card      text    not null,
    -- From which Italian each translation was made.
    sources   text    not null,
    primary key (thing_id, number)
);

create table review_comment (
    id        uuid    not null primary key,
    thing_id  uuid    not null references publication (thing_id) on delete cascade,
    author_id uuid    not null references staff (id),
    at        bigint  not null,
    revision  bigint  not null,
    text      text    not null
);
create index review_comment_of on review_comment (thing_id, at);

alter table desk add column on_site bigint not null default 1 check (on_site in (0, 1));
alter table organisation add column on_site bigint not null default 1 check (on_site in (0, 1));
