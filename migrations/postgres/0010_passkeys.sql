-- Passkeys are in use: what browsers are asked has a table of its own, because whoever signs in with one has no session yet, and
-- their owners are told of each by mail.

-- Good once, and for minutes.
create table passkey_challenge (
    -- Whose answer counts: the key of a session, or SHA-256 of what the browser holds that was asked.
    holder     text    not null primary key,
    purpose    text    not null check (purpose in ('add', 'sign_in')),
    -- What the answer is compared with, as JSON.
    state      text    not null,
    expires_at bigint  not null
);
create index passkey_challenge_end on passkey_challenge (expires_at);

-- Nothing was ever written there.
alter table staff_session drop column challenge;

alter table message drop constraint message_kind_check;
alter table message add constraint message_kind_check
    check (kind in ('confirmed', 'moved', 'cancelled', 'reminder', 'closed', 'callback_received', 'invitation', 'password_reset',
                    'new_sign_in', 'passkey_added', 'passkey_removed', 'desk_check', 'review_asked', 'review_answered',
                    'application_declined'));
