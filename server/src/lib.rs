//! The `vicino` binary: settings, commands, the HTTP stack around the pages, and the worker.

pub mod application;
pub mod commands;
pub mod config;
pub mod demo;
pub mod disk;
pub mod http;
mod scope;
pub mod stop;
pub mod telemetry;
pub mod territory;
pub mod worker;
