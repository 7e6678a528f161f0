//! The whole program: started in process on a free port, or as the binary, and asked over its own ports.

mod commands;
mod errors;
mod files;
mod forms;
mod headers;
mod health;
mod limits;
mod privacy;
mod settings;
mod site;
