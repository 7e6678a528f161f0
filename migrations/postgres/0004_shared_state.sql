-- What several servers share besides: versions of what is cached, limits, keys, a sign of life.

-- Scope 'content', or 'desk:' and the desk's id. Rows are never deleted: their sum must never return to an earlier value.
create table content_version (
    scope   text    not null primary key,
    version bigint  not null
-- Room on each page: these rows change with every booking.
) with (fillfactor = 20);

create table rate_limit (
    bucket       text    not null,
    window_start bigint  not null,
    hits         bigint  not null check (hits > 0),
    primary key (bucket, window_start)
);
create index rate_limit_age on rate_limit (window_start);

create table server_key (
    name  text not null primary key,
    value bytea not null
);

create table heartbeat (
    id    bigint  not null primary key check (id = 1),
    beats bigint  not null
);
insert into heartbeat (id, beats) values (1, 0);
