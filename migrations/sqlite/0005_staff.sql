-- People who sign in, what they may do, and what they did. Members of the network. The outbox writes to staff too.

create table organisation (
    id      blob not null primary key,
    slug    text not null unique,
    name    text not null,
    tier    text not null check (tier in ('first', 'second')),
    about   text not null,
    phone   text,
    email   text,
    website text
) strict;

create table organisation_municipality (
    organisation_id blob not null references organisation (id) on delete cascade,
    municipality_id blob not null references municipality (id) on delete cascade,
    primary key (organisation_id, municipality_id)
) strict;
create index organisation_in on organisation_municipality (municipality_id);

alter table desk add column organisation_id blob references organisation (id) on delete set null;
create index desk_kept_by on desk (organisation_id);

create table staff (
    id             blob    not null primary key,
    -- Lower case; what is signed in with.
    email          text    not null unique,
    name           text    not null,
    language       text    not null,
    state          text    not null check (state in ('applied', 'invited', 'active', 'disabled')),
    -- Argon2id in PHC format; null: none was chosen yet.
    password_hash  text,
    -- Key of the one-time codes (RFC 6238); null: none is set up.
    totp_secret    blob,
    -- The step of the last code taken: no code counts twice.
    totp_last_step integer not null default 0,
    created_at     integer not null
) strict;

create table staff_role (
    id       blob not null primary key,
    staff_id blob not null references staff (id) on delete cascade,
    role     text not null check (role in ('coordinator', 'editor', 'author', 'desk_worker', 'counter', 'observer')),
    scope    text not null check (scope in ('network', 'municipality', 'organisation', 'desk')),
    -- The municipality, organisation or desk; null for the network.
    scope_id blob,
    check ((scope = 'network') = (scope_id is null))
) strict;
create unique index staff_role_once on staff_role (staff_id, role, scope_id) where scope_id is not null;
create unique index staff_role_network on staff_role (staff_id, role) where scope_id is null;
create index staff_role_over on staff_role (scope_id);

create table staff_session (
    id         blob    not null primary key,
    token_hash text    not null unique,
    staff_id   blob    not null references staff (id) on delete cascade,
    stage      text    not null check (stage in ('half', 'full')),
    created_at integer not null,
    seen_at    integer not null,
    expires_at integer not null,
    device     text    not null,
    -- What is asked of the device while the second factor is under way, as JSON.
    challenge  text
) strict;
create index staff_session_of on staff_session (staff_id);
create index staff_session_end on staff_session (expires_at);

-- Links in mails, as hashes; each is good once.
create table staff_link (
    secret_hash text    not null primary key,
    staff_id    blob    not null references staff (id) on delete cascade,
    purpose     text    not null check (purpose in ('invitation', 'password_reset')),
    created_at  integer not null,
    expires_at  integer not null,
    used_at     integer
) strict;
create index staff_link_of on staff_link (staff_id);
create index staff_link_end on staff_link (expires_at);

-- Codes on paper for whoever loses the phone, as hashes.
create table staff_recovery_code (
    code_hash text    not null,
    staff_id  blob    not null references staff (id) on delete cascade,
    used_at   integer,
    primary key (staff_id, code_hash)
) strict;

create table staff_passkey (
    id            blob    not null primary key,
    staff_id      blob    not null references staff (id) on delete cascade,
    credential_id text    not null unique,
    -- The public key and its counter, as JSON.
    credential    text    not null,
    name          text    not null,
    created_at    integer not null,
    used_at       integer
) strict;
create index staff_passkey_of on staff_passkey (staff_id);

-- Browsers that somebody has signed in with, as hashes of a cookie: a new one is told of, an old one is never slowed down.
create table staff_device (
    staff_id    blob    not null references staff (id) on delete cascade,
    device_hash text    not null,
    seen_at     integer not null,
    primary key (staff_id, device_hash)
) strict;
create index staff_device_seen on staff_device (seen_at);

-- Tries to sign in that failed lately, under keyed hashes of the addresses typed, whether they have an account or not.
create table sign_in_failure (
    account  text    not null primary key,
    failures integer not null check (failures > 0),
    last_at  integer not null
) strict;
create index sign_in_failure_last on sign_in_failure (last_at);

-- Written once. It holds no personal data of families.
create table history (
    id              blob    not null primary key,
    at              integer not null,
    staff_id        blob    references staff (id),
    action          text    not null,
    thing           text    not null,
    thing_id        blob    not null,
    desk_id         blob,
    municipality_id blob,
    before_json     text,
    after_json      text
) strict;
create index history_of on history (thing_id, at);
create index history_at on history (at);
create index history_of_desk on history (desk_id, at);
create trigger history_is_never_changed before update on history
begin
    select raise(abort, 'history is written once');
end;
create trigger history_is_never_deleted before delete on history
begin
    select raise(abort, 'history is written once');
end;

-- SQLite cannot change a check: the table is made anew.
create table message_new (
    id          blob    not null primary key,
    kind        text    not null check (kind in ('confirmed', 'moved', 'cancelled', 'reminder', 'closed', 'callback_received',
                                                 'invitation', 'password_reset', 'new_sign_in', 'desk_check', 'review_asked',
                                                 'review_answered', 'application_declined')),
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
insert into message_new (id, kind, channel, booking_id, callback_id, starts_at, sequence, state, attempts, error, created_at, changed_at)
select id, kind, channel, booking_id, callback_id, starts_at, sequence, state, attempts, error, created_at, changed_at from message;
drop table message;
alter table message_new rename to message;
create index message_of_booking on message (booking_id);
create index message_of_callback on message (callback_id);
create index message_of_staff on message (staff_id);
create index message_state on message (state, created_at);
