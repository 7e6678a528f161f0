//! The whole program: started in process on a free port, or as the binary, and asked over its own ports.

mod commands;
mod errors;
mod feedback;
mod feeds;
mod figures;
mod files;
mod forms;
mod headers;
mod health;
mod limits;
mod looking;
mod pages;
mod person;
mod privacy;
mod reads;
mod settings;
mod sign_in;
mod site;
mod staff_home;
mod staff_walk;
