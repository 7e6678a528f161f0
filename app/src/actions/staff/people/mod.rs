//! Sign-in, one's own account and those of others, one address a file.

mod access;
mod ask_password;
mod choose_password;
mod code;
mod factor;
mod invite;
mod leave;
mod list;
mod own_codes;
mod own_password;
mod passkeys;
mod person;
mod profile;
mod sessions;

use crate::staff_routes::Routes;

/// The sign-in and what leads to it, for anybody.
pub fn door() -> Routes {
    Routes::open()
        .get("/staff/accesso", access::show)
        .post("/staff/accesso", access::send)
        .get("/staff/accesso/codice", code::show)
        .post("/staff/accesso/codice", code::send)
        .post("/staff/accesso/passkey", passkeys::enter::send)
        .post("/staff/accesso/passkey/sfida", passkeys::enter::ask)
        .get("/staff/secondo-fattore", factor::show)
        .post("/staff/secondo-fattore", factor::send)
        .get("/staff/invito/{secret}", choose_password::show_invitation)
        .post("/staff/invito/{secret}", choose_password::send_invitation)
        .get("/staff/password", ask_password::show)
        .post("/staff/password", ask_password::send)
        .get("/staff/password/inviata", ask_password::sent)
        .get(
            "/staff/nuova-password/{secret}",
            choose_password::show_reset,
        )
        .post(
            "/staff/nuova-password/{secret}",
            choose_password::send_reset,
        )
        .get("/staff/uscita", leave::show)
        .post("/staff/uscita", leave::send)
}

/// One's own account.
pub fn own() -> Routes {
    Routes::signed_in()
        .get("/staff/profilo", profile::show)
        .post("/staff/profilo", profile::send)
        .get("/staff/profilo/password", own_password::show)
        .post("/staff/profilo/password", own_password::send)
        .get("/staff/profilo/codici", own_codes::show)
        .post("/staff/profilo/codici", own_codes::send)
        .get("/staff/profilo/passkey", passkeys::add::show)
        .post("/staff/profilo/passkey", passkeys::add::send)
        .post("/staff/profilo/passkey/sfida", passkeys::add::ask)
        .get("/staff/profilo/passkey/{passkey}", passkeys::remove::show)
        .post("/staff/profilo/passkey/{passkey}", passkeys::remove::send)
        .get("/staff/profilo/sessioni", sessions::show)
        .post("/staff/profilo/sessioni", sessions::send)
}

/// The people whom one looks after.
pub fn others() -> Routes {
    Routes::signed_in()
        .get("/staff/persone", list::show)
        .get("/staff/persone/invita", invite::show)
        .post("/staff/persone/invita", invite::send)
        .get("/staff/persone/{person}", person::show)
        .post("/staff/persone/{person}", person::send)
}
