-- Passkeys are in use: what browsers are asked has a table of its own, because whoever signs in with one has no session yet, and
-- their owners are told of each by mail.

-- Good once, and for minutes.
create table passkey_challenge (
    -- Whose answer counts: the key of a session, or SHA-256 of what the browser holds that was asked.
    holder     text    not null primary key,
    purpose    text    not null check (purpose in ('add', 'sign_in')),
    -- What the answer is compared with, as JSON.
    state      text    not null,
    expires_at integer not null
) strict;
create index passkey_challenge_end on passkey_challenge (expires_at);

-- Without a column in which nothing was ever written. SQLite cannot take away one after a comment: the table is made anew.
create table staff_session_new (
    id         blob    not null primary key,
    token_hash text    not null unique,
    staff_id   blob    not null references staff (id) on delete cascade,
    stage      text    not null check (stage in ('half', 'full')),
    created_at integer not null,
    seen_at    integer not null,
    expires_at integer not null,
    device     text    not null
) strict;
insert into staff_session_new (id, token_hash, staff_id, stage, created_at, seen_at, expires_at, device)
select id, token_hash, staff_id, stage, created_at, seen_at, expires_at, device from staff_session;
drop table staff_session;
alter table staff_session_new rename to staff_session;
create index staff_session_of on staff_session (staff_id);
create index staff_session_end on staff_session (expires_at);

-- Nor can it change a check.
create table message_new (
    id          blob    not null primary key,
    kind        text    not null check (kind in ('confirmed', 'moved', 'cancelled', 'reminder', 'closed', 'callback_received',
                                                 'invitation', 'password_reset', 'new_sign_in', 'passkey_added',
                                                 'passkey_removed', 'desk_check', 'review_asked', 'review_answered',
                                                 'application_declined')),
    channel     text    not null check (channel in ('email', 'sms')),
    booking_id  blob    references booking (id),
    callback_id blob    references callback (id),
    staff_id    blob    references staff (id),
    about_id    blob,
    starts_at   integer,
    sequence    integer not null default 0 check (sequence >= 0),
    state       text    not null check (state in ('queued', 'sent', 'failed', 'dropped')),
    attempts    integer not null default 0 check (attempts >= 0),
    error       text,
    created_at  integer not null,
    changed_at  integer not null,
    check ((booking_id is not null) + (callback_id is not null) + (staff_id is not null) = 1)
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
create index message_state on message (state, created_at);
