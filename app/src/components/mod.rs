//! Parts that several pages share, one a file.

pub mod call;
pub mod callback_box;
pub mod capital;
pub mod choice;
pub mod contact;
pub mod desk_card;
pub mod desk_data;
pub mod exceptions;
pub mod field;
pub mod hours;
pub mod icon;
pub mod language_field;
pub mod line_state;
pub mod local_text;
pub mod name;
pub mod notice;
pub mod phone;
pub mod question;
pub mod reception;
pub mod search_form;
pub mod stepper;
pub mod summary;
pub mod territory;
pub mod time;
pub mod times;
pub mod words;
