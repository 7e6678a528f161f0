-- Adults give a hand: one more kind of event.

alter table event drop constraint event_kind_check;
alter table event add constraint event_kind_check
    check (kind in ('party', 'show', 'workshop', 'laboratory', 'course', 'trip', 'meeting', 'volunteering', 'other'));
