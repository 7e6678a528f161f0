-- Drives: what is asked for, where and when it is brought, who has promised it, and what came of it.

create table drive (
    id         uuid    not null primary key,
    slug       text    not null unique,
    -- What is told of it, as JSON: nothing in it is ever looked for by a statement.
    card       text    not null,
    on_site    bigint  not null default 1 check (on_site in (0, 1)),
    standing   text    not null check (standing in ('planned', 'called_off')),
    -- Rises with every change.
    version    bigint  not null check (version >= 0),
    first_day  text    not null,
    last_day   text    not null,
    changed_at bigint  not null,
    check (last_day >= first_day)
);

create table drive_municipality (
    drive_id        uuid not null references drive (id) on delete cascade,
    municipality_id uuid not null references municipality (id) on delete cascade,
    primary key (drive_id, municipality_id)
);
create index drive_in on drive_municipality (municipality_id);

-- What a drive asks for, with its counters: what is still needed is read from here, never counted up from pledges. The checks are the
-- last word; the statements that count up are guarded besides.
create table drive_item (
    id       uuid   not null primary key,
    drive_id uuid   not null references drive (id),
    -- In the order of the card.
    position bigint not null,
    -- What the card last said of it, as JSON: what was promised has a name also when the card does not ask for it any more.
    item     text   not null,
    asked    bigint not null default 1 check (asked in (0, 1)),
    -- As the card has it, but never below what is promised.
    needed   bigint not null check (needed between 0 and 1000000000),
    -- Promised and not brought yet.
    promised bigint not null default 0,
    received bigint not null default 0 check (received >= 0),
    sorted   bigint not null default 0,
    given    bigint not null default 0,
    check (promised between 0 and needed),
    check (sorted between 0 and received),
    check (given between 0 and sorted)
);
create index drive_item_of on drive_item (drive_id, position);

-- A date of a window, with its counter; made when somebody first promises to come.
create table drive_window (
    id        uuid   not null primary key,
    drive_id  uuid   not null references drive (id),
    window_id uuid   not null,
    -- The day by the window's rule, also when that date is moved.
    date      text   not null,
    starts_at bigint not null,
    ends_at   bigint not null,
    -- As the drive's card had it when somebody last promised, but never below what is taken. Null: as many as come.
    capacity  bigint check (capacity between 0 and 65535),
    -- How many pledges.
    taken     bigint not null default 0,
    unique (drive_id, window_id, date),
    check (taken >= 0),
    check (capacity is null or taken <= capacity)
);

create table pledge (
    id              uuid   not null primary key,
    code            text   not null unique,
    drive_id        uuid   not null references drive (id),
    -- Either a date of a window, or a shop, or neither any more.
    drive_window_id uuid   references drive_window (id),
    shop_id         uuid,
    status          text   not null check (status in ('promised', 'received', 'withdrawn', 'lapsed')),
    sequence        bigint not null default 0 check (sequence >= 0),
    -- By when it is expected.
    due_at          bigint not null,
    -- When it goes back to the needs: known once it was missed and the donor was told.
    lapses_at       bigint,
    first_name      text,
    phone           text,
    email           text,
    -- What is the same for the same person; erased with the contact.
    contact_key     text,
    language        text   not null,
    received_at     bigint,
    created_at      bigint not null,
    changed_at      bigint not null,
    erase_on        text   not null,
    erased_at       bigint,
    check (drive_window_id is null or shop_id is null),
    check (phone is null or email is null),
    check ((status = 'received') = (received_at is not null)),
    check (erased_at is null or (first_name is null and phone is null and email is null and contact_key is null))
);
create index pledge_due on pledge (due_at) where status = 'promised' and lapses_at is null;
create index pledge_lapses on pledge (lapses_at) where status = 'promised' and lapses_at is not null;
create index pledge_of_window on pledge (drive_window_id, status);
create index pledge_of_drive on pledge (drive_id, status);
create index pledge_of_donor on pledge (contact_key) where contact_key is not null;
create index pledge_to_erase on pledge (erase_on) where erased_at is null;

create table pledge_line (
    pledge_id uuid   not null references pledge (id) on delete cascade,
    item_id   uuid   not null references drive_item (id),
    -- None, if it was brought without having been promised.
    promised  bigint not null check (promised between 0 and 9999),
    brought   bigint not null default 0 check (brought between 0 and 9999),
    primary key (pledge_id, item_id),
    check (promised + brought > 0)
);

-- Secret links, as hashes: whoever has the link has the pledge.
create table pledge_link (
    secret_hash text   not null primary key,
    pledge_id   uuid   not null references pledge (id) on delete cascade,
    created_at  bigint not null
);
create index pledge_link_of on pledge_link (pledge_id);

-- A shop's secret link, as a hash: whoever has it may note what was left there, and nothing else. A new one ends the one before.
create table drop_off_link (
    secret_hash text   not null primary key,
    drive_id    uuid   not null references drive (id),
    point_id    uuid   not null,
    created_at  bigint not null,
    unique (drive_id, point_id)
);

-- Kits given to families: how many, never to whom.
create table kit_given (
    id       uuid   not null primary key,
    drive_id uuid   not null references drive (id),
    kit      text   not null,
    kits     bigint not null check (kits between 1 and 65535),
    staff_id uuid   not null references staff (id),
    at       bigint not null
);
create index kit_given_of on kit_given (drive_id);

-- What came in and went out. Written once and never changed; the counters of the items are its sums.
create table stock_move (
    id           uuid   not null primary key,
    drive_id     uuid   not null references drive (id),
    item_id      uuid   not null references drive_item (id),
    kind         text   not null check (kind in ('received', 'gift', 'sorted', 'given', 'correction')),
    counter      text   not null check (counter in ('received', 'sorted', 'given')),
    quantity     bigint not null check (quantity <> 0),
    pledge_id    uuid   references pledge (id),
    -- The shop that noted it.
    shop_id      uuid,
    kit_given_id uuid   references kit_given (id),
    reason       text,
    staff_id     uuid   references staff (id),
    at           bigint not null,
    check (kind = 'correction' or quantity > 0),
    check ((kind = 'correction') = (reason is not null)),
    check ((staff_id is null) = (shop_id is not null))
);
create index stock_move_of on stock_move (drive_id, at);
create index stock_move_of_item on stock_move (item_id);
create index stock_move_of_pledge on stock_move (pledge_id) where pledge_id is not null;

alter table publication drop constraint publication_kind_check;
alter table publication add constraint publication_kind_check check (kind in ('desk', 'organisation', 'event', 'drive'));

alter table search_entry drop constraint search_entry_kind_check;
alter table search_entry add constraint search_entry_kind_check check (kind in ('desk', 'organisation', 'event', 'drive'));

alter table message add column pledge_id uuid references pledge (id);
alter table message drop constraint message_kind_check;
alter table message add constraint message_kind_check
    check (kind in ('confirmed', 'moved', 'cancelled', 'reminder', 'closed', 'callback_received', 'signed_up', 'wait_listed',
                    'place_offered', 'signed_off', 'event_changed', 'event_cancelled', 'event_reminder', 'event_notice',
                    'pledge_made', 'pledge_changed', 'pledge_withdrawn', 'pledge_reminder', 'pledge_missed', 'window_moved',
                    'window_closed', 'drive_cancelled', 'invitation', 'password_reset', 'new_sign_in', 'passkey_added',
                    'passkey_removed', 'desk_check', 'review_asked', 'review_answered', 'application_declined'));
alter table message drop constraint message_check;
alter table message add constraint message_check check (num_nonnulls(booking_id, callback_id, staff_id, sign_up_id, pledge_id) = 1);
create index message_of_pledge on message (pledge_id);
