-- What staff publish: the tree of territories, places, desks and when they receive.
-- Texts in several languages and lists are JSON; days are ISO dates; hours are minutes after midnight.

create table network (
    id            blob    not null primary key,
    -- One installation serves one network.
    singleton     integer not null default 1 unique check (singleton = 1),
    name          text    not null,
    tagline       text    not null,
    about         text    not null,
    funders       text    not null,
    cofunding     text    not null,
    cofunding_url text,
    word          text    not null check (word in ('municipio', 'comune')),
    patron_month  integer check (patron_month between 1 and 12),
    patron_day    integer check (patron_day between 1 and 31),
    phone         text,
    check ((patron_month is null) = (patron_day is null))
) strict;

create table municipality (
    id         blob    not null primary key,
    slug       text    not null unique,
    name       text    not null,
    number     integer check (number between 0 and 65535),
    istat_code text    unique,
    population integer check (population >= 0),
    about      text    not null
) strict;

-- Checked at commit, so that an import may name a neighbour before it is there.
create table neighbour (
    municipality_id blob not null references municipality (id) on delete cascade deferrable initially deferred,
    neighbour_id    blob not null references municipality (id) on delete cascade deferrable initially deferred,
    primary key (municipality_id, neighbour_id)
) strict;
create index neighbour_of on neighbour (neighbour_id);

create table area (
    id              blob not null primary key,
    municipality_id blob not null references municipality (id) on delete cascade,
    name            text not null,
    aliases         text not null
) strict;
create index area_of on area (municipality_id);

create table place (
    id         blob not null primary key,
    name       text not null,
    address    text not null,
    directions text not null,
    step_free  text not null check (step_free in ('yes', 'no', 'unknown')),
    latitude   real check (latitude between -90 and 90),
    longitude  real check (longitude between -180 and 180),
    check ((latitude is null) = (longitude is null))
) strict;

create table desk (
    id              blob    not null primary key,
    slug            text    not null unique,
    name            text    not null,
    municipality_id blob    not null references municipality (id),
    area_id         blob    references area (id) on delete set null,
    place_id        blob    references place (id),
    kinds           text    not null,
    languages       text    not null,
    phone           text,
    phone_hours     text    not null,
    about           text    not null,
    bring           text    not null,
    topics          text    not null,
    asks            text    not null check (asks in ('name_and_contact', 'nothing')),
    notice_seconds  integer not null check (notice_seconds >= 0),
    horizon_days    integer not null check (horizon_days between 0 and 65535),
    keeps_holidays  integer not null check (keeps_holidays in (0, 1)),
    verified_on     text
) strict;
create index desk_of on desk (municipality_id);
create index desk_in on desk (area_id);
create index desk_at on desk (place_id);

create table opening (
    id             blob    not null primary key,
    desk_id        blob    not null references desk (id) on delete cascade,
    -- 1 is Monday (ISO 8601).
    weekday        integer not null check (weekday between 1 and 7),
    from_minute    integer not null,
    until_minute   integer not null,
    valid_from     text    not null,
    valid_until    text,
    slot_minutes   integer not null check (slot_minutes between 5 and 480),
    seats          integer not null check (seats between 1 and 500),
    caller_percent integer not null check (caller_percent between 0 and 100),
    languages      text    not null,
    check (from_minute between 0 and 1439 and until_minute > from_minute and until_minute - from_minute <= 1440)
) strict;
create index opening_of on opening (desk_id);

create table closure (
    id           blob    not null primary key,
    desk_id      blob    not null references desk (id) on delete cascade,
    from_day     text    not null,
    until_day    text    not null,
    -- The hours of each of these days; null: the whole day.
    from_minute  integer,
    until_minute integer,
    reason       text    not null,
    check (until_day >= from_day),
    check ((from_minute is null) = (until_minute is null)),
    check (from_minute between 0 and 1439 and until_minute > from_minute and until_minute - from_minute <= 1440)
) strict;
create index closure_of on closure (desk_id);

create table extra_opening (
    id             blob    not null primary key,
    desk_id        blob    not null references desk (id) on delete cascade,
    day            text    not null,
    from_minute    integer not null,
    until_minute   integer not null,
    slot_minutes   integer not null check (slot_minutes between 5 and 480),
    seats          integer not null check (seats between 1 and 500),
    caller_percent integer not null check (caller_percent between 0 and 100),
    languages      text    not null,
    check (from_minute between 0 and 1439 and until_minute > from_minute and until_minute - from_minute <= 1440)
) strict;
create index extra_opening_of on extra_opening (desk_id);
