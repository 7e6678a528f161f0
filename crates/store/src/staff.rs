//! People who sign in: accounts, roles, passwords, passkeys, sessions, links in mails.

mod account;
mod challenge;
mod coordinator;
mod credential;
mod device;
mod erase;
mod failure;
mod link;
mod passkey;
mod recovery;
mod role;
mod row;
mod session;

pub use account::{all, by_email, by_id, insert, rename, set_state};
pub use challenge::{Asked, forget_challenges_before, put_challenge, take_challenge};
pub use coordinator::lock_network_coordinators;
pub use credential::{
    Credential, clear_password, credential_of, enter_totp_step, set_password, set_totp,
    upgrade_password,
};
pub use device::{devices_of, forget_devices, forget_devices_before, knows_device, see_device};
pub use erase::erase_applicant;
pub use failure::{count_failure, failures_of, forget_failures, forget_failures_before};
pub use link::{LinkPurpose, StaffLink, find_link, forget_links_before, put_link, use_link};
pub use passkey::{
    StoredPasskey, forget_passkeys, passkey_by_credential, passkeys_of, put_passkey,
    remove_passkey, use_passkey,
};
pub use recovery::{recovery_codes_left, replace_recovery_codes, use_recovery_code};
pub use role::{grant, revoke};
pub use session::{
    begin_session, end_all_sessions, end_session, forget_sessions_before, session_by_token,
    sessions_of, touch_session,
};
