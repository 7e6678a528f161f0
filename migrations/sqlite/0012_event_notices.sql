-- What whoever holds an event tells everybody who signed up for a date of it.
create table event_notice (
    id         blob    not null primary key,
    event_id   blob    not null references event (id),
    -- The day by the event's rule.
    date       text    not null,
    -- By language, as JSON.
    text       text    not null,
    author_id  blob    not null references staff (id),
    created_at integer not null
) strict;
create index event_notice_of on event_notice (event_id, date);

-- SQLite cannot change a check: the table is made anew.
create table message_new (
    id          blob    not null primary key,
    kind        text    not null check (kind in ('confirmed', 'moved', 'cancelled', 'reminder', 'closed', 'callback_received',
                                                 'signed_up', 'wait_listed', 'place_offered', 'signed_off', 'event_changed',
                                                 'event_cancelled', 'event_reminder', 'event_notice', 'invitation', 'password_reset',
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
insert into message_new (id, kind, channel, booking_id, callback_id, staff_id, sign_up_id, about_id, starts_at, sequence, state, attempts, error,
                         created_at, changed_at)
select id, kind, channel, booking_id, callback_id, staff_id, sign_up_id, about_id, starts_at, sequence, state, attempts, error, created_at, changed_at
from message;
drop table message;
alter table message_new rename to message;
create index message_of_booking on message (booking_id);
create index message_of_callback on message (callback_id);
create index message_of_staff on message (staff_id);
create index message_of_sign_up on message (sign_up_id);
create index message_state on message (state, created_at);
