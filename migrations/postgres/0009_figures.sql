-- Figures read bookings by the time of the appointment, whoever keeps the desk. A family that asks to be erased is found
-- by its contact, whatever became of its appointments.

create index booking_when on booking (starts_at);
create index booking_of_family on booking (contact_key) where contact_key is not null;
create index callback_of_family on callback (phone) where phone is not null;
