-- Events: what takes place, who signs up, pictures, and the index that all public content is searched by.

create table event (
    id         uuid    not null primary key,
    slug       text    not null unique,
    kind       text    not null check (kind in ('party', 'show', 'workshop', 'laboratory', 'course', 'trip', 'meeting', 'other')),
    -- What is told of it, as JSON: nothing in it is ever looked for by a statement.
    card       text    not null,
    on_site    bigint  not null default 1 check (on_site in (0, 1)),
    standing   text    not null check (standing in ('planned', 'called_off')),
    -- When and where it was to be, as JSON.
    moved_from text,
    sequence   bigint  not null check (sequence >= 0),
    -- The first and the last day on which anything of it takes place.
    first_day  text    not null,
    last_day   text    not null,
    changed_at bigint  not null,
    check (last_day >= first_day)
);
create index event_until on event (last_day);

create table event_municipality (
    event_id        uuid not null references event (id) on delete cascade,
    municipality_id uuid not null references municipality (id) on delete cascade,
    primary key (event_id, municipality_id)
);
create index event_in on event_municipality (municipality_id);

-- What one signs up for: a date of an event, or a stage of it, with its counters; made when somebody first does. The checks are
-- the last word on how many come; the statements that count up are guarded besides.
create table occurrence (
    id          uuid    not null primary key,
    event_id    uuid    not null references event (id),
    -- The day by the event's rule, also when that date is moved.
    date        text    not null,
    -- All zeros: the whole date.
    stage_id    uuid    not null,
    starts_at   bigint  not null,
    -- As the event's card had it when somebody last signed up, but never below what is taken. Null: as many as come.
    capacity    bigint  check (capacity between 0 and 65535),
    taken       bigint  not null default 0,
    -- How many sign-ups wait.
    waiting     bigint  not null default 0 check (waiting >= 0),
    -- The number that the next one in line is given.
    next_number bigint  not null default 1,
    unique (event_id, date, stage_id),
    check (taken >= 0),
    check (capacity is null or taken <= capacity)
);
create index occurrence_when on occurrence (starts_at);

-- Tickets for the half hours in which families arrive.
create table arrival (
    occurrence_id uuid    not null references occurrence (id) on delete cascade,
    -- On the clock on the wall.
    at            text    not null,
    capacity      bigint  not null check (capacity between 0 and 65535),
    taken         bigint  not null default 0,
    primary key (occurrence_id, at),
    check (taken between 0 and capacity)
);

create table sign_up (
    id            uuid    not null primary key,
    code          text    not null unique,
    occurrence_id uuid    not null references occurrence (id),
    -- Who comes, by count, as JSON.
    party         text    not null,
    size          bigint  not null check (size between 1 and 65535),
    arrival       text,
    status        text    not null check (status in ('confirmed', 'waiting', 'offered', 'lapsed', 'left', 'called_off')),
    -- The place in line.
    number        bigint,
    offer_until   bigint,
    sequence      bigint  not null default 0 check (sequence >= 0),
    first_name    text,
    phone         text,
    email         text,
    -- What is the same for the same person; erased with the contact.
    contact_key   text,
    language      text    not null,
    arrived_at    bigint,
    -- When somebody at the door last said whether they are there.
    marked_at     bigint,
    created_at    bigint  not null,
    changed_at    bigint  not null,
    erase_on      text    not null,
    erased_at     bigint,
    check (phone is null or email is null),
    check ((status = 'waiting') <= (number is not null)),
    check ((status = 'offered') = (offer_until is not null)),
    check (erased_at is null or (first_name is null and phone is null and email is null and contact_key is null))
);
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
    sign_up_id  uuid    not null references sign_up (id) on delete cascade,
    created_at  bigint  not null
);
create index sign_up_link_of on sign_up_link (sign_up_id);

-- Pictures, written anew by us in several widths.
create table image (
    -- SHA-256 of what was sent.
    hash       text    not null,
    width      bigint  not null check (width between 1 and 65535),
    height     bigint  not null check (height between 1 and 65535),
    media_type text    not null check (media_type in ('image/jpeg', 'image/webp')),
    bytes      bytea   not null,
    created_at bigint  not null,
    primary key (hash, width)
);

-- When schools are shut: pairs of days, as JSON.
alter table network add column school_holidays text not null default '[]';

-- One row a language of everything that the public can find. The words are folded and cut to their stems by the program, so that
-- both databases find the same.
create table search_entry (
    number      bigint  not null generated by default as identity primary key,
    thing_id    uuid    not null,
    kind        text    not null check (kind in ('desk', 'organisation', 'event')),
    locale      text    not null,
    slug        text    not null,
    title       text    not null,
    excerpt     text    not null,
    title_words text    not null,
    body_words  text    not null,
    -- Of what has a date: the last day of it.
    last_day    text,
    on_site     bigint  not null default 1 check (on_site in (0, 1)),
    unique (thing_id, locale)
);

-- Every word of it once: what a word with a slip in it may have meant.
create table search_word (
    number bigint not null generated by default as identity primary key,
    word   text    collate "C" not null unique
);

create index search_fts on search_entry using gin (
    (array_to_tsvector(string_to_array(title_words, ' ')) || array_to_tsvector(string_to_array(body_words, ' ')))
);

-- Similar words are found by their trigrams, where the database has the extension (a trusted one: its owner may make it); where it
-- has not, the program looks through the words by length.
do $$
begin
    create extension if not exists pg_trgm;
exception
    when insufficient_privilege or undefined_file or feature_not_supported then null;
end;
$$;
do $$
begin
    if exists (select 1 from pg_extension where extname = 'pg_trgm') then
        create index search_trigram on search_word using gin (word gin_trgm_ops);
    end if;
end;
$$;

alter table publication drop constraint publication_kind_check;
alter table publication add constraint publication_kind_check check (kind in ('desk', 'organisation', 'event'));

alter table message add column sign_up_id uuid references sign_up (id);
alter table message drop constraint message_kind_check;
alter table message add constraint message_kind_check
    check (kind in ('confirmed', 'moved', 'cancelled', 'reminder', 'closed', 'callback_received', 'signed_up', 'wait_listed',
                    'place_offered', 'signed_off', 'event_changed', 'event_cancelled', 'event_reminder', 'invitation',
                    'password_reset', 'new_sign_in', 'passkey_added', 'passkey_removed', 'desk_check', 'review_asked',
                    'review_answered', 'application_declined'));
alter table message drop constraint message_check;
alter table message add constraint message_check check (num_nonnulls(booking_id, callback_id, staff_id, sign_up_id) = 1);
create index message_of_sign_up on message (sign_up_id);
