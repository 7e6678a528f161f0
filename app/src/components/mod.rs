//! Parts that several pages share, one a file.

pub mod icon;
pub mod phone;
pub mod words;
pub mod notice;
pub mod choice;
pub mod field;
pub mod language_field;
pub mod question;
pub mod line_state;
pub mod call;
pub mod stepper;
pub mod summary;
pub mod times;
pub mod capital;
pub mod name;
pub mod local_text;
pub mod time;
pub mod reception;
pub mod contact;
pub mod hours;
pub mod exceptions;
pub mod callback_box;
pub mod desk_card;
pub mod desk_data;
pub mod territory;
pub mod search_form;
