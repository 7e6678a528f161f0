//! What only shows when real processes run, race, are killed, or lose their database.

mod cluster;
mod ended_drive;
mod killed;
mod last_pieces;
mod last_places;
mod last_seat;
mod lost_database;
mod relay;
mod several_servers;
mod sink;
mod stopping;
mod twice;
