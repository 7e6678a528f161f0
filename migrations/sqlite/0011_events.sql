-- Events: what takes place, who signs up, pictures, and the index that all public content is searched by.

create table event (
    id         blob    not null primary key,
    slug       text    not null unique,
    kind       text    not null check (kind in ('party', 'show', 'workshop', 'laboratory', 'course', 'trip', 'meeting', 'other')),
    -- What is told of it, as JSON: nothing in it is ever looked for by a statement.
    card       text    not null,
    on_site    integer not null default 1 check (on_site in (0, 1)),
    standing   text    not null check (standing in ('planned', 'called_off')),
    -- When and where it was to be, as JSON.
    moved_from text,
    sequence   integer not null check (sequence >= 0),
    -- The first and the last day on which anything of it takes place.
    first_day  text    not null,
    last_day   text    not null,
    changed_at integer not null,
    check (last_day >= first_day)
) strict;
create index event_until on event (last_day);

create table event_municipality (
    event_id        blob not null references event (id) on delete cascade,
    municipality_id blob not null references municipality (id) on delete cascade,
    primary key (event_id, municipality_id)
) strict;
create index event_in on event_municipality (municipality_id);

-- What one signs up for: a date of an event, or a stage of it, with its counters; made when somebody first does. The checks are
-- the last word on how many come; the statements that count up are guarded besides.
create table occurrence (
    id          blob    not null primary key,
    event_id    blob    not null references event (id),
    -- The day by the event's rule, also when that date is moved.
    date        text    not null,
    -- All zeros: the whole date.
    stage_id    blob    not null,
    starts_at   integer not null,
    -- As the event's card had it when somebody last signed up, but never below what is taken. Null: as many as come.
    capacity    integer check (capacity between 0 and 65535),
    taken       integer not null default 0,
    -- How many sign-ups wait.
    waiting     integer not null default 0 check (waiting >= 0),
    -- The number that the next one in line is given.
    next_number integer not null default 1,
    unique (event_id, date, stage_id),
    check (taken >= 0),
    check (capacity is null or taken <= capacity)
) strict;
create index occurrence_when on occurrence (starts_at);

-- Tickets for the half hours in which families arrive.
create table arrival (
    occurrence_id blob    not null references occurrence (id) on delete cascade,
    -- On the clock on the wall.
    at            text    not null,
    capacity      integer not null check (capacity between 0 and 65535),
    taken         integer not null default 0,
    primary key (occurrence_id, at),
    check (taken between 0 and capacity)
) strict;

create table sign_up (
    id            blob    not null primary key,
    code          text    not null unique,
    occurrence_id blob    not null references occurrence (id),
    -- Who comes, by count, as JSON.
    party         text    not null,
    size          integer not null check (size between 1 and 65535),
    arrival       text,
    status        text    not null check (status in ('confirmed', 'waiting', 'offered', 'lapsed', 'left', 'called_off')),
    -- The place in line.
    number        integer,
    offer_until   integer,
    sequence      integer not null default 0 check (sequence >= 0),
    first_name    text,
    phone         text,
    email         text,
    -- What is the same for the same person; erased with the contact.
    contact_key   text,
    language      text    not null,
    arrived_at    integer,
    -- When somebody at the door last said whether they are there.
    marked_at     integer,
    created_at    integer not null,
    changed_at    integer not null,
    erase_on      text    not null,
    erased_at     integer,
    check (phone is null or email is null),
    check ((status = 'waiting') <= (number is not null)),
    check ((status = 'offered') = (offer_until is not null)),
    check (erased_at is null or (first_name is null and phone is null and email is null and contact_key is null))
) strict;
-- Nobody stands in line twice.
create unique index sign_up_same_family on sign_up (occurrence_id, contact_key)
    where status in ('confirmed', 'waiting', 'offered') and contact_key is not null;
create unique index sign_up_line on sign_up (occurrence_id, number) where status = 'waiting';
create index sign_up_of on sign_up (occurrence_id, status);
create index sign_up_offers on sign_up (offer_until) where status = 'offered';
create index sign_up_of_family on sign_up (contact_key) where contact_key is not null;
create index sign_up_to_erase on sign_up (erase_on) where erased_at is null;

-- Secret links, as hashes: whoever has the link has the places.
create table sign_up_link (
    secret_hash text    not null primary key,
    sign_up_id  blob    not null references sign_up (id) on delete cascade,
    created_at  integer not null
) strict;
create index sign_up_link_of on sign_up_link (sign_up_id);

-- Pictures, written anew by us in several widths.
create table image (
    -- SHA-256 of what was sent.
    hash       text    not null,
    width      integer not null check (width between 1 and 65535),
    height     integer not null check (height between 1 and 65535),
    media_type text    not null check (media_type in ('image/jpeg', 'image/webp')),
    bytes      blob    not null,
    created_at integer not null,
    primary key (hash, width)
) strict;

-- When schools are shut: pairs of days, as JSON.
alter table network add column school_holidays text not null default '[]';

-- One row a language of everything that the public can find. The words are folded and cut to their stems by the program, so that
-- both databases find the same.
create table search_entry (
    number      integer not null primary key,
    thing_id    blob    not null,
    kind        text    not null check (kind in ('desk', 'organisation', 'event')),
    locale      text    not null,
    slug        text    not null,
    title       text    not null,
    excerpt     text    not null,
    title_words text    not null,
    body_words  text    not null,
    -- Of what has a date: the last day of it.
    last_day    text,
    on_site     integer not null default 1 check (on_site in (0, 1)),
    unique (thing_id, locale)
) strict;

-- Every word of it once: what a word with a slip in it may have meant.
create table search_word (
    number integer not null primary key,
    word   text    not null unique
) strict;

create virtual table search_fts using fts5 (
    title_words, body_words, content = 'search_entry', content_rowid = 'number', tokenize = "unicode61 remove_diacritics 0", prefix = '3 4'
);
insert into search_fts (search_fts, rank) values ('secure-delete', 1);
create trigger search_entry_added after insert on search_entry begin
    insert into search_fts (rowid, title_words, body_words) values (new.number, new.title_words, new.body_words);
end;
create trigger search_entry_removed after delete on search_entry begin
    insert into search_fts (search_fts, rowid, title_words, body_words)
    values ('delete', old.number, old.title_words, old.body_words);
end;
create trigger search_entry_changed after update of title_words, body_words on search_entry begin
    insert into search_fts (search_fts, rowid, title_words, body_words)
    values ('delete', old.number, old.title_words, old.body_words);
    insert into search_fts (rowid, title_words, body_words) values (new.number, new.title_words, new.body_words);
end;
create virtual table search_trigram using fts5 (word, content = '', tokenize = 'trigram');
create trigger search_word_added after insert on search_word begin
    insert into search_trigram (rowid, word) values (new.number, ' ' || new.word || ' ');
end;

-- SQLite cannot change a check: the tables are made anew, those that refer to others first.
create table publication_new (
    -- The key of what the card is about.
    thing_id     blob    not null primary key,
    kind         text    not null check (kind in ('desk', 'organisation', 'event')),
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
insert into publication_new (thing_id, kind, state, publish_at, unpublish_at, draft, published, asked_by, applicant_id, version,
                             changed_at)
select thing_id, kind, state, publish_at, unpublish_at, draft, published, asked_by, applicant_id, version, changed_at from publication;

create table revision_new (
    thing_id  blob    not null references publication_new (thing_id) on delete cascade,
    number    integer not null check (number >= 1),
    author_id blob    references staff (id),
    at        integer not null,
    note      text,
    card      text    not null,
    -- From which Italian each translation was made.
    sources   text    not null,
    primary key (thing_id, number)
) strict;
insert into revision_new (thing_id, number, author_id, at, note, card, sources)
select thing_id, number, author_id, at, note, card, sources from revision;

create table review_comment_new (
    id        blob    not null primary key,
    thing_id  blob    not null references publication_new (thing_id) on delete cascade,
    author_id blob    not null references staff (id),
    at        integer not null,
    revision  integer not null,
    text      text    not null
) strict;
insert into review_comment_new (id, thing_id, author_id, at, revision, text)
select id, thing_id, author_id, at, revision, text from review_comment;

drop table review_comment;
drop table revision;
drop table publication;
alter table publication_new rename to publication;
alter table revision_new rename to revision;
alter table review_comment_new rename to review_comment;
create index publication_state on publication (state);
create index publication_applicant on publication (applicant_id);
create index review_comment_of on review_comment (thing_id, at);

create table message_new (
    id          blob    not null primary key,
    kind        text    not null check (kind in ('confirmed', 'moved', 'cancelled', 'reminder', 'closed', 'callback_received',
                                                 'signed_up', 'wait_listed', 'place_offered', 'signed_off', 'event_changed',
                                                 'event_cancelled', 'event_reminder', 'invitation', 'password_reset',
                                                 'new_sign_in', 'passkey_added', 'passkey_removed', 'desk_check', 'review_asked',
                                                 'review_answered', 'application_declined')),
    channel     text    not null check (channel in ('email', 'sms')),
    booking_id  blob    references booking (id),
    callback_id blob    references callback (id),
    staff_id    blob    references staff (id),
    sign_up_id  blob    references sign_up (id),
    about_id    blob,
    starts_at   integer,
    sequence    integer not null default 0 check (sequence >= 0),
    state       text    not null check (state in ('queued', 'sent', 'failed', 'dropped')),
    attempts    integer not null default 0 check (attempts >= 0),
    error       text,
    created_at  integer not null,
    changed_at  integer not null,
    check ((booking_id is not null) + (callback_id is not null) + (staff_id is not null) + (sign_up_id is not null) = 1)
) strict;
insert into message_new (id, kind, channel, booking_id, callback_id, staff_id, about_id, starts_at, sequence, state, attempts, error,
                         created_at, changed_at)
select id, kind, channel, booking_id, callback_id, staff_id, about_id, starts_at, sequence, state, attempts, error, created_at, changed_at
from message;
drop table message;
alter table message_new rename to message;
create index message_of_booking on message (booking_id);
create index message_of_callback on message (callback_id);
create index message_of_staff on message (staff_id);
create index message_of_sign_up on message (sign_up_id);
create index message_state on message (state, created_at);
