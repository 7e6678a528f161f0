-- The working day of a desk: who referred a family, and how often somebody was called back in vain.

-- The member of staff of another desk that booked for the family; null once erased.
alter table booking add column referred_by blob references staff (id);
-- When the family agreed that the other desk gets its name and contact. It stays: that there was a referral is a count.
alter table booking add column consent_at integer;
create index booking_referred_by on booking (referred_by, starts_at) where referred_by is not null;

alter table callback add column tries integer not null default 0 check (tries between 0 and 3);
-- The last time that nobody answered.
alter table callback add column tried_at integer;
create index callback_waiting on callback (created_at) where status = 'waiting';
