-- What whoever holds an event tells everybody who signed up for a date of it.
create table event_notice (
    id         uuid   not null primary key,
    event_id   uuid   not null references event (id),
    -- The day by the event's rule.
    date       text   not null,
    -- By language, as JSON.
    text       text   not null,
    author_id  uuid   not null references staff (id),
    created_at bigint not null
);
create index event_notice_of on event_notice (event_id, date);

alter table message drop constraint message_kind_check;
alter table message add constraint message_kind_check
    check (kind in ('confirmed', 'moved', 'cancelled', 'reminder', 'closed', 'callback_received', 'signed_up', 'wait_listed',
                    'place_offered', 'signed_off', 'event_changed', 'event_cancelled', 'event_reminder', 'event_notice', 'invitation',
                    'password_reset', 'new_sign_in', 'passkey_added', 'passkey_removed', 'desk_check', 'review_asked',
                    'review_answered', 'application_declined'));
