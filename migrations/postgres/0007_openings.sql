-- Whether the card of a desk is still right: links that ask those who work there, and families who found nobody on the phone.

create table desk_check (
    -- SHA-256 of the link in the mail.
    secret_hash text   not null primary key,
    desk_id     uuid   not null references desk (id) on delete cascade,
    staff_id    uuid   not null references staff (id) on delete cascade,
    created_at  bigint not null,
    expires_at  bigint not null,
    used_at     bigint
);
create index desk_check_of on desk_check (desk_id);
create index desk_check_end on desk_check (expires_at);

-- "The number does not answer". Nothing is kept of who said so.
create table desk_complaint (
    id         uuid   not null primary key,
    desk_id    uuid   not null references desk (id) on delete cascade,
    created_at bigint not null
);
create index desk_complaint_of on desk_complaint (desk_id, created_at);
