-- What several servers share besides: versions of what is cached, limits, keys, a sign of life.

-- Scope 'content', or 'desk:' and the desk's id. Rows are never deleted: their sum must never return to an earlier value.
create table content_version (
    scope   text    not null primary key,
    version integer not null
) strict;

create table rate_limit (
    bucket       text    not null,
    window_start integer not null,
    hits         integer not null check (hits > 0),
    primary key (bucket, window_start)
) strict;
create index rate_limit_age on rate_limit (window_start);

create table server_key (
    name  text not null primary key,
    value blob not null
) strict;

create table heartbeat (
    id    integer not null primary key check (id = 1),
    beats integer not null
) strict;
insert into heartbeat (id, beats) values (1, 0);
