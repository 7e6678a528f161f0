-- What staff publish: the tree of territories, places, desks and when they receive.
-- Texts in several languages and lists are JSON; days are ISO dates; hours are minutes after midnight.

create table network (
    id            uuid    not null primary key,
    -- One installation serves one network.
    singleton     bigint  not null default 1 unique check (singleton = 1),
    name          text    not null,
    tagline       text    not null,
    about         text    not null,
    funders       text    not null,
    cofunding     text    not null,
    cofunding_url text,
    word          text    not null check (word in ('municipio', 'comune')),
    patron_month  bigint  check (patron_month between 1 and 12),
    patron_day    bigint  check (patron_day between 1 and 31),
    phone         text,
    check ((patron_month is null) = (patron_day is null))
);

create table municipality (
    id         uuid    not null primary key,
    slug       text    not null unique,
    name       text    not null,
    number     bigint  check (number between 0 and 65535),
    istat_code text    unique,
    population bigint  check (population >= 0),
    about      text    not null
);

-- Checked at commit, so that an import may name a neighbour before it is there.
create table neighbour (
    municipality_id uuid not null references municipality (id) on delete cascade deferrable initially deferred,
    neighbour_id    uuid not null references municipality (id) on delete cascade deferrable initially deferred,
    primary key (municipality_id, neighbour_id)
);
create index neighbour_of on neighbour (neighbour_id);

create table area (
    id              uuid not null primary key,
    municipality_id uuid not null references municipality (id) on delete cascade,
    name            text not null,
    aliases         text not null
);
create index area_of on area (municipality_id);

create table place (
    id         uuid not null primary key,
    name       text not null,
    address    text not null,
    directions text not null,
    step_free  text not null check (step_free in ('yes', 'no', 'unknown')),
    latitude   double precision check (latitude between -90 and 90),
    longitude  double precision check (longitude between -180 and 180),
    check ((latitude is null) = (longitude is null))
);

create table desk (
    id              uuid    not null primary key,
    slug            text    not null unique,
    name            text    not null,
    municipality_id uuid    not null references municipality (id),
    area_id         uuid    references area (id) on delete set null,
    place_id        uuid    references place (id),
    kinds           text    not null,
    languages       text    not null,
    phone           text,
    phone_hours     text    not null,
    about           text    not null,
    bring           text    not null,
    topics          text    not null,
    asks            text    not null check (asks in ('name_and_contact', 'nothing')),
    notice_seconds  bigint  not null check (notice_seconds >= 0),
    horizon_days    bigint  not null check (horizon_days between 0 and 65535),
    keeps_holidays  bigint  not null check (keeps_holidays in (0, 1)),
    verified_on     text
);
create index desk_of on desk (municipality_id);
create index desk_in on desk (area_id);
create index desk_at on desk (place_id);

create table opening (
    id             uuid    not null primary key,
    desk_id        uuid    not null references desk (id) on delete cascade,
    -- 1 is Monday (ISO 8601).
    weekday        bigint  not null check (weekday between 1 and 7),
    from_minute    bigint  not null,
    until_minute   bigint  not null,
    valid_from     text    not null,
    valid_until    text,
    slot_minutes   bigint  not null check (slot_minutes between 5 and 480),
    seats          bigint  not null check (seats between 1 and 500),
    caller_percent bigint  not null check (caller_percent between 0 and 100),
    languages      text    not null,
    check (from_minute between 0 and 1439 and until_minute > from_minute and until_minute - from_minute <= 1440)
);
create index opening_of on opening (desk_id);

create table closure (
    id           uuid    not null primary key,
    desk_id      uuid    not null references desk (id) on delete cascade,
    from_day     text    not null,
    until_day    text    not null,
    -- The hours of each of these days; null: the whole day.
    from_minute  bigint,
    until_minute bigint,
    reason       text    not null,
    check (until_day >= from_day),
    check ((from_minute is null) = (until_minute is null)),
    check (from_minute between 0 and 1439 and until_minute > from_minute and until_minute - from_minute <= 1440)
);
create index closure_of on closure (desk_id);

create table extra_opening (
    id             uuid    not null primary key,
    desk_id        uuid    not null references desk (id) on delete cascade,
    day            text    not null,
    from_minute    bigint  not null,
    until_minute   bigint  not null,
    slot_minutes   bigint  not null check (slot_minutes between 5 and 480),
    seats          bigint  not null check (seats between 1 and 500),
    caller_percent bigint  not null check (caller_percent between 0 and 100),
    languages      text    not null,
    check (from_minute between 0 and 1439 and until_minute > from_minute and until_minute - from_minute <= 1440)
);
create index extra_opening_of on extra_opening (desk_id);
