-- Adults give a hand: one more kind of event.

-- SQLite cannot change a check, and others refer to the table, so the column is made anew.
alter table event add column kind_new text not null default 'other'
    check (kind_new in ('party', 'show', 'workshop', 'laboratory', 'course', 'trip', 'meeting', 'volunteering', 'other'));
update event set kind_new = kind;
alter table event drop column kind;
alter table event rename column kind_new to kind;
