-- What is to be done later, and what leaves the house. Neither holds personal data: name and address are read when
-- a message is sent.

create table message (
    id          blob    not null primary key,
    kind        text    not null check (kind in ('confirmed', 'moved', 'cancelled', 'reminder', 'callback_received')),
    channel     text    not null check (channel in ('email', 'sms')),
    booking_id  blob    references booking (id),
    callback_id blob    references callback (id),
    starts_at   integer,
    sequence    integer not null default 0 check (sequence >= 0),
    state       text    not null check (state in ('queued', 'sent', 'failed', 'dropped')),
    attempts    integer not null default 0 check (attempts >= 0),
    error       text,
    created_at  integer not null,
    changed_at  integer not null,
    check ((booking_id is null) <> (callback_id is null))
) strict;
create index message_of_booking on message (booking_id);
create index message_of_callback on message (callback_id);
create index message_state on message (state);

create table job (
    id          blob    not null primary key,
    kind        text    not null,
    payload     text    not null,
    -- From when it may be claimed. A claim moves it to the end of the lease.
    run_at      integer not null,
    attempts    integer not null default 0 check (attempts >= 0),
    lease_until integer,
    -- Kept after the job is done, so that the same thing is not asked for twice.
    dedup_key   text    not null unique,
    state       text    not null default 'waiting' check (state in ('waiting', 'done', 'failed')),
    error       text
) strict;
create index job_due on job (run_at) where state = 'waiting';
create index job_over on job (state, run_at) where state <> 'waiting';
