-- What families take: seats of slots, first held, then booked; and requests to be called.

-- A start time of a desk with its counters, made when it is first taken. The checks are the last word on how many
-- families a slot receives; the statements that count up are guarded besides.
create table slot (
    id              uuid    not null primary key,
    desk_id         uuid    not null references desk (id),
    starts_at       bigint  not null,
    minutes         bigint  not null check (minutes between 1 and 65535),
    -- As the desk's rules had it when a seat was last taken, but never below what is taken.
    capacity        bigint  not null check (capacity between 0 and 65535),
    online_capacity bigint  not null check (online_capacity >= 0),
    taken           bigint  not null default 0,
    -- Of these, taken by families on the site.
    taken_online    bigint  not null default 0,
    unique (desk_id, starts_at),
    check (taken between 0 and capacity),
    check (taken_online between 0 and online_capacity),
    check (taken_online <= taken)
-- Room on each page, so that counting up rewrites no index.
) with (fillfactor = 70);

-- Its row keeps a seat: whoever deletes it gives the seat back or hands it to a booking, in the same transaction. When it
-- has expired the seat goes to whoever wants it, and the row stays for a while without one, so that nothing typed is lost.
create table hold (
    id          uuid    not null primary key,
    secret_hash text    not null unique,
    slot_id     uuid    not null references slot (id),
    desk_id     uuid    not null,
    starts_at   bigint  not null,
    minutes     bigint  not null check (minutes between 1 and 65535),
    seat        text    not null check (seat in ('online', 'caller', 'beyond')),
    expires_at  bigint  not null,
    keeps_seat  bigint  not null default 1 check (keeps_seat in (0, 1)),
    extensions  bigint  not null default 0 check (extensions between 0 and 255),
    -- Whether the step was done in which these are asked; each of them may be left out.
    has_details bigint  not null default 0 check (has_details in (0, 1)),
    kind        text    check (kind in ('in_person', 'phone', 'video')),
    topic       text    check (topic in ('services', 'activities', 'school', 'listening')),
    note        text,
    has_family  bigint  not null default 0 check (has_family in (0, 1)),
    first_name  text,
    phone       text,
    email       text,
    language    text,
    interpreter text    check (interpreter in ('wanted', 'not_needed')),
    check (phone is null or email is null),
    check (has_family = 0 or (language is not null and interpreter is not null))
);
create index hold_of_desk on hold (desk_id, starts_at) where keeps_seat = 1;
create index hold_expiry on hold (expires_at);

create table booking (
    id          uuid    not null primary key,
    code        text    not null unique,
    slot_id     uuid    not null references slot (id),
    desk_id     uuid    not null,
    starts_at   bigint  not null,
    minutes     bigint  not null check (minutes between 1 and 65535),
    seat        text    not null check (seat in ('online', 'caller', 'beyond')),
    status      text    not null check (status in ('confirmed', 'cancelled', 'arrived', 'seen', 'missed')),
    sequence    bigint  not null default 0 check (sequence >= 0),
    kind        text    check (kind in ('in_person', 'phone', 'video')),
    topic       text    check (topic in ('services', 'activities', 'school', 'listening')),
    note        text,
    first_name  text,
    phone       text,
    email       text,
    -- What is the same for the same person; erased with the contact.
    contact_key text,
    language    text    not null,
    interpreter text    not null check (interpreter in ('wanted', 'not_needed')),
    created_at  bigint  not null,
    changed_at  bigint  not null,
    erase_on    text    not null,
    erased_at   bigint,
    check (phone is null or email is null),
    check (erased_at is null or (note is null and first_name is null and phone is null and email is null and contact_key is null))
);
-- One family is expected once at a time.
create unique index booking_same_family on booking (slot_id, contact_key) where status = 'confirmed' and contact_key is not null;
create index booking_of_contact on booking (contact_key, starts_at) where status = 'confirmed' and contact_key is not null;
create index booking_of_desk on booking (desk_id, starts_at);
create index booking_to_erase on booking (erase_on) where erased_at is null;

-- Secret links, as hashes: whoever has the link has the booking.
create table booking_link (
    secret_hash text    not null primary key,
    booking_id  uuid    not null references booking (id) on delete cascade,
    created_at  bigint  not null
);
create index booking_link_of on booking_link (booking_id);

create table callback (
    id              uuid    not null primary key,
    -- Null once erased.
    secret_hash     text    unique,
    municipality_id uuid    references municipality (id) on delete set null,
    desk_id         uuid    references desk (id) on delete set null,
    phone           text,
    language        text    not null,
    best_hour       text    not null check (best_hour in ('any', 'morning', 'midday', 'afternoon')),
    status          text    not null check (status in ('waiting', 'reached', 'closed')),
    created_at      bigint  not null,
    changed_at      bigint  not null,
    erase_on        text    not null,
    erased_at       bigint,
    check (erased_at is null or (phone is null and secret_hash is null))
);
create index callback_to_erase on callback (erase_on) where erased_at is null;
create index callback_municipality on callback (municipality_id);
create index callback_desk on callback (desk_id);
