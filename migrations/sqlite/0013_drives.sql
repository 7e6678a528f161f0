-- Drives: what is asked for, where and when it is brought, who has promised it, and what came of it.

create table drive (
    id         blob    not null primary key,
    slug       text    not null unique,
    -- What is told of it, as JSON: nothing in it is ever looked for by a statement.
    card       text    not null,
    on_site    integer not null default 1 check (on_site in (0, 1)),
    standing   text    not null check (standing in ('planned', 'called_off')),
    -- Rises with every change.
    version    integer not null check (version >= 0),
    first_day  text    not null,
    last_day   text    not null,
    changed_at integer not null,
    check (last_day >= first_day)
) strict;

create table drive_municipality (
    drive_id        blob not null references drive (id) on delete cascade,
    municipality_id blob not null references municipality (id) on delete cascade,
    primary key (drive_id, municipality_id)
) strict;
create index drive_in on drive_municipality (municipality_id);

-- What a drive asks for, with its counters: what is still needed is read from here, never counted up from pledges. The checks are the
-- last word; the statements that count up are guarded besides.
create table drive_item (
    id       blob    not null primary key,
    drive_id blob    not null references drive (id),
    -- In the order of the card.
    position integer not null,
    -- What the card last said of it, as JSON: what was promised has a name also when the card does not ask for it any more.
    item     text    not null,
    asked    integer not null default 1 check (asked in (0, 1)),
    -- As the card has it, but never below what is promised.
    needed   integer not null check (needed between 0 and 1000000000),
    -- Promised and not brought yet.
    promised integer not null default 0,
    received integer not null default 0 check (received >= 0),
    sorted   integer not null default 0,
    given    integer not null default 0,
    check (promised between 0 and needed),
    check (sorted between 0 and received),
    check (given between 0 and sorted)
) strict;
create index drive_item_of on drive_item (drive_id, position);

-- A date of a window, with its counter; made when somebody first promises to come.
create table drive_window (
    id        blob    not null primary key,
    drive_id  blob    not null references drive (id),
    window_id blob    not null,
    -- The day by the window's rule, also when that date is moved.
    date      text    not null,
    starts_at integer not null,
    ends_at   integer not null,
    -- As the drive's card had it when somebody last promised, but never below what is taken. Null: as many as come.
    capacity  integer check (capacity between 0 and 65535),
    -- How many pledges.
    taken     integer not null default 0,
    unique (drive_id, window_id, date),
    check (taken >= 0),
    check (capacity is null or taken <= capacity)
) strict;

create table pledge (
    id              blob    not null primary key,
    code            text    not null unique,
    drive_id        blob    not null references drive (id),
    -- Either a date of a window, or a shop, or neither any more.
    drive_window_id blob    references drive_window (id),
    shop_id         blob,
    status          text    not null check (status in ('promised', 'received', 'withdrawn', 'lapsed')),
    sequence        integer not null default 0 check (sequence >= 0),
    -- By when it is expected.
    due_at          integer not null,
    -- When it goes back to the needs: known once it was missed and the donor was told.
    lapses_at       integer,
    first_name      text,
    phone           text,
    email           text,
    -- What is the same for the same person; erased with the contact.
    contact_key     text,
    language        text    not null,
    received_at     integer,
    created_at      integer not null,
    changed_at      integer not null,
    erase_on        text    not null,
    erased_at       integer,
    check (drive_window_id is null or shop_id is null),
    check (phone is null or email is null),
    check ((status = 'received') = (received_at is not null)),
    check (erased_at is null or (first_name is null and phone is null and email is null and contact_key is null))
) strict;
create index pledge_due on pledge (due_at) where status = 'promised' and lapses_at is null;
create index pledge_lapses on pledge (lapses_at) where status = 'promised' and lapses_at is not null;
create index pledge_of_window on pledge (drive_window_id, status);
create index pledge_of_drive on pledge (drive_id, status);
create index pledge_of_donor on pledge (contact_key) where contact_key is not null;
create index pledge_to_erase on pledge (erase_on) where erased_at is null;

create table pledge_line (
    pledge_id blob    not null references pledge (id) on delete cascade,
    item_id   blob    not null references drive_item (id),
    -- None, if it was brought without having been promised.
    promised  integer not null check (promised between 0 and 9999),
    brought   integer not null default 0 check (brought between 0 and 9999),
    primary key (pledge_id, item_id),
    check (promised + brought > 0)
) strict;

-- Secret links, as hashes: whoever has the link has the pledge.
create table pledge_link (
    secret_hash text    not null primary key,
    pledge_id   blob    not null references pledge (id) on delete cascade,
    created_at  integer not null
) strict;
create index pledge_link_of on pledge_link (pledge_id);

-- A shop's secret link, as a hash: whoever has it may note what was left there, and nothing else. A new one ends the one before.
create table drop_off_link (
    secret_hash text    not null primary key,
    drive_id    blob    not null references drive (id),
    point_id    blob    not null,
    created_at  integer not null,
    unique (drive_id, point_id)
) strict;

-- Kits given to families: how many, never to whom.
create table kit_given (
    id       blob    not null primary key,
    drive_id blob    not null references drive (id),
    kit      text    not null,
    kits     integer not null check (kits between 1 and 65535),
    staff_id blob    not null references staff (id),
    at       integer not null
) strict;
create index kit_given_of on kit_given (drive_id);

-- What came in and went out. Written once and never changed; the counters of the items are its sums.
create table stock_move (
    id           blob    not null primary key,
    drive_id     blob    not null references drive (id),
    item_id      blob    not null references drive_item (id),
    kind         text    not null check (kind in ('received', 'gift', 'sorted', 'given', 'correction')),
    counter      text    not null check (counter in ('received', 'sorted', 'given')),
    quantity     integer not null check (quantity <> 0),
    pledge_id    blob    references pledge (id),
    -- The shop that noted it.
    shop_id      blob,
    kit_given_id blob    references kit_given (id),
    reason       text,
    staff_id     blob    references staff (id),
    at           integer not null,
    check (kind = 'correction' or quantity > 0),
    check ((kind = 'correction') = (reason is not null)),
    check ((staff_id is null) = (shop_id is not null))
) strict;
create index stock_move_of on stock_move (drive_id, at);
create index stock_move_of_item on stock_move (item_id);
create index stock_move_of_pledge on stock_move (pledge_id) where pledge_id is not null;

-- SQLite cannot change a check: the tables are made anew, those that refer to others first.
create table publication_new (
    -- The key of what the card is about.
    thing_id     blob    not null primary key,
    kind         text    not null check (kind in ('desk', 'organisation', 'event', 'drive')),
    state        text    not null check (state in ('draft', 'in_review', 'published', 'cancelled', 'archived')),
    publish_at   integer,
    unpublish_at integer,
    draft        integer not null check (draft >= 1),
    published    integer check (published >= 1),
    asked_by     blob    references staff (id),
    -- Who applied with this card for an account, until that is decided.
    applicant_id blob    references staff (id),
    version      integer not null check (version >= 0),
    changed_at   integer not null
) strict;
insert into publication_new (thing_id, kind, state, publish_at, unpublish_at, draft, published, asked_by, applicant_id, version,
                             changed_at)
select thing_id, kind, state, publish_at, unpublish_at, draft, published, asked_by, applicant_id, version, changed_at from publication;

create table revision_new (
    thing_id  blob    not null references publication_new (thing_id) on delete cascade,
    number    integer not null check (number >= 1),
    author_id blob    references staff (id),
    at        integer not null,
    note      text,
    card      text    not null,
    -- From which Italian each translation was made.
    sources   text    not null,
    primary key (thing_id, number)
) strict;
insert into revision_new (thing_id, number, author_id, at, note, card, sources)
select thing_id, number, author_id, at, note, card, sources from revision;

create table review_comment_new (
    id        blob    not null primary key,
    thing_id  blob    not null references publication_new (thing_id) on delete cascade,
    author_id blob    not null references staff (id),
    at        integer not null,
    revision  integer not null,
    text      text    not null
) strict;
insert into review_comment_new (id, thing_id, author_id, at, revision, text)
select id, thing_id, author_id, at, revision, text from review_comment;

drop table review_comment;
drop table revision;
drop table publication;
alter table publication_new rename to publication;
alter table revision_new rename to revision;
alter table review_comment_new rename to review_comment;
create index publication_state on publication (state);
create index publication_applicant on publication (applicant_id);
create index review_comment_of on review_comment (thing_id, at);

-- The index of words refers to its rows by their numbers, which stay.
create table search_entry_new (
    number      integer not null primary key,
    thing_id    blob    not null,
    kind        text    not null check (kind in ('desk', 'organisation', 'event', 'drive')),
    locale      text    not null,
    slug        text    not null,
    title       text    not null,
    excerpt     text    not null,
    title_words text    not null,
    body_words  text    not null,
    -- Of what has a date: the last day of it.
    last_day    text,
    on_site     integer not null default 1 check (on_site in (0, 1)),
    unique (thing_id, locale)
) strict;
insert into search_entry_new (number, thing_id, kind, locale, slug, title, excerpt, title_words, body_words, last_day, on_site)
select number, thing_id, kind, locale, slug, title, excerpt, title_words, body_words, last_day, on_site from search_entry;
drop table search_entry;
alter table search_entry_new rename to search_entry;
create trigger search_entry_added after insert on search_entry begin
    insert into search_fts (rowid, title_words, body_words) values (new.number, new.title_words, new.body_words);
end;
create trigger search_entry_removed after delete on search_entry begin
    insert into search_fts (search_fts, rowid, title_words, body_words)
    values ('delete', old.number, old.title_words, old.body_words);
end;
create trigger search_entry_changed after update of title_words, body_words on search_entry begin
    insert into search_fts (search_fts, rowid, title_words, body_words)
    values ('delete', old.number, old.title_words, old.body_words);
    insert into search_fts (rowid, title_words, body_words) values (new.number, new.title_words, new.body_words);
end;

create table message_new (
    id          blob    not null primary key,
    kind        text    not null check (kind in ('confirmed', 'moved', 'cancelled', 'reminder', 'closed', 'callback_received',
                                                 'signed_up', 'wait_listed', 'place_offered', 'signed_off', 'event_changed',
                                                 'event_cancelled', 'event_reminder', 'event_notice', 'pledge_made', 'pledge_changed',
                                                 'pledge_withdrawn', 'pledge_reminder', 'pledge_missed', 'window_moved',
                                                 'window_closed', 'drive_cancelled', 'invitation', 'password_reset', 'new_sign_in',
                                                 'passkey_added', 'passkey_removed', 'desk_check', 'review_asked',
                                                 'review_answered', 'application_declined')),
    channel     text    not null check (channel in ('email', 'sms')),
    booking_id  blob    references booking (id),
    callback_id blob    references callback (id),
    staff_id    blob    references staff (id),
    sign_up_id  blob    references sign_up (id),
    pledge_id   blob    references pledge (id),
    about_id    blob,
    starts_at   integer,
    sequence    integer not null default 0 check (sequence >= 0),
    state       text    not null check (state in ('queued', 'sent', 'failed', 'dropped')),
    attempts    integer not null default 0 check (attempts >= 0),
    error       text,
    created_at  integer not null,
    changed_at  integer not null,
    check ((booking_id is not null) + (callback_id is not null) + (staff_id is not null) + (sign_up_id is not null)
           + (pledge_id is not null) = 1)
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
create index message_of_pledge on message (pledge_id);
create index message_state on message (state, created_at);
