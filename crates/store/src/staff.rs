//! People who sign in: accounts, roles, passwords, sessions, links in mails.

mod account;
mod credential;
mod link;
mod role;
mod row;
mod session;

pub use account::{all, by_email, by_id, insert, rename, set_state};
pub use credential::{
    Credential, credential_of, enter_totp_step, set_password, set_totp, upgrade_password,
};
pub use link::{LinkPurpose, StaffLink, find_link, forget_links_before, put_link, use_link};
pub use role::{grant, revoke};
pub use session::{
    begin_session, end_all_sessions, end_session, forget_sessions_before, session_by_token,
    sessions_of, touch_session,
};
