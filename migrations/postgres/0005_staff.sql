-- People who sign in, what they may do, and what they did. Members of the network. The outbox writes to staff too.

create table organisation (
    id      uuid not null primary key,
    slug    text not null unique,
    name    text not null,
    tier    text not null check (tier in ('first', 'second')),
    about   text not null,
    phone   text,
    email   text,
    website text
);

create table organisation_municipality (
    organisation_id uuid not null references organisation (id) on delete cascade,
    municipality_id uuid not null references municipality (id) on delete cascade,
    primary key (organisation_id, municipality_id)
);
create index organisation_in on organisation_municipality (municipality_id);

alter table desk add column organisation_id uuid references organisation (id) on delete set null;
create index desk_kept_by on desk (organisation_id);

create table staff (
    id             uuid    not null primary key,
    -- Lower case; what is signed in with.
    email          text    not null unique,
    name           text    not null,
    language       text    not null,
    state          text    not null check (state in ('applied', 'invited', 'active', 'disabled')),
    -- Argon2id in PHC format; null: none was chosen yet.
    password_hash  text,
    -- Key of the one-time codes (RFC 6238); null: none is set up.
    totp_secret    bytea,
    -- The step of the last code taken: no code counts twice.
    totp_last_step bigint  not null default 0,
    created_at     bigint  not null
);

create table staff_role (
    id       uuid not null primary key,
    staff_id uuid not null references staff (id) on delete cascade,
    role     text not null check (role in ('coordinator', 'editor', 'author', 'desk_worker', 'counter', 'observer')),
    scope    text not null check (scope in ('network', 'municipality', 'organisation', 'desk')),
    -- The municipality, organisation or desk; null for the network.
    scope_id uuid,
    check ((scope = 'network') = (scope_id is null))
);
create unique index staff_role_once on staff_role (staff_id, role, scope_id) where scope_id is not null;
create unique index staff_role_network on staff_role (staff_id, role) where scope_id is null;
create index staff_role_over on staff_role (scope_id);

create table staff_session (
    id         uuid    not null primary key,
    token_hash text    not null unique,
    staff_id   uuid    not null references staff (id) on delete cascade,
    stage      text    not null check (stage in ('half', 'full')),
    created_at bigint  not null,
    seen_at    bigint  not null,
    expires_at bigint  not null,
    device     text    not null,
    -- What is asked of the device while the second factor is under way, as JSON.
    challenge  text
);
create index staff_session_of on staff_session (staff_id);
create index staff_session_end on staff_session (expires_at);

-- Links in mails, as hashes; each is good once.
create table staff_link (
    secret_hash text    not null primary key,
    staff_id    uuid    not null references staff (id) on delete cascade,
    purpose     text    not null check (purpose in ('invitation', 'password_reset')),
    created_at  bigint  not null,
    expires_at  bigint  not null,
    used_at     bigint
);
create index staff_link_of on staff_link (staff_id);
create index staff_link_end on staff_link (expires_at);

-- Codes on paper for whoever loses the phone, as hashes.
create table staff_recovery_code (
    code_hash text    not null,
    staff_id  uuid    not null references staff (id) on delete cascade,
    used_at   bigint,
    primary key (staff_id, code_hash)
);

create table staff_passkey (
    id            uuid    not null primary key,
    staff_id      uuid    not null references staff (id) on delete cascade,
    credential_id text    not null unique,
    -- The public key and its counter, as JSON.
    credential    text    not null,
    name          text    not null,
    created_at    bigint  not null,
    used_at       bigint
);
create index staff_passkey_of on staff_passkey (staff_id);

-- Browsers that somebody has signed in with, as hashes of a cookie: a new one is told of, an old one is never slowed down.
create table staff_device (
    staff_id    uuid    not null references staff (id) on delete cascade,
    device_hash text    not null,
    seen_at     bigint  not null,
    primary key (staff_id, device_hash)
);
create index staff_device_seen on staff_device (seen_at);

-- Tries to sign in that failed lately, under keyed hashes of the addresses typed, whether they have an account or not.
create table sign_in_failure (
    account  text    not null primary key,
    failures integer not null check (failures > 0),
    last_at  bigint  not null
);
create index sign_in_failure_last on sign_in_failure (last_at);

-- Written once. It holds no personal data of families.
create table history (
    id              uuid    not null primary key,
    at              bigint  not null,
    staff_id        uuid    references staff (id),
    action          text    not null,
    thing           text    not null,
    thing_id        uuid    not null,
    desk_id         uuid,
    municipality_id uuid,
    before_json     text,
    after_json      text
);
create index history_of on history (thing_id, at);
create index history_at on history (at);
create index history_of_desk on history (desk_id, at);
create function history_is_written_once() returns trigger language plpgsql as $$
begin
    raise exception 'history is written once';
end;
$$;
create trigger history_is_never_changed before update or delete on history
    for each row execute function history_is_written_once();

alter table message add column staff_id uuid references staff (id);
alter table message add column about_id uuid;
alter table message drop constraint message_kind_check;
alter table message add constraint message_kind_check
    check (kind in ('confirmed', 'moved', 'cancelled', 'reminder', 'closed', 'callback_received', 'invitation', 'password_reset',
                    'new_sign_in', 'desk_check', 'review_asked', 'review_answered', 'application_declined'));
alter table message drop constraint message_check;
alter table message add constraint message_check check (num_nonnulls(booking_id, callback_id, staff_id) = 1);
create index message_of_staff on message (staff_id);
drop index message_state;
create index message_state on message (state, created_at);
