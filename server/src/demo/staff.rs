//! The people of the demonstration: known to everybody, so that anybody can try; good only where the public cannot come.

use data_encoding::BASE32_NOPAD;
use domain::contact::Email;
use domain::directory::Directory;
use domain::id::StaffId;
use domain::locale::Locale;
use domain::staff::account::{STAFF_NAME_MAX, Staff, StaffState};
use domain::staff::role::{Grant, Role};
use domain::text::Line;
use jiff::Timestamp;
use store::{StoreError, Tx, directory, staff};

use super::files::{STAFF, StaffEntry, StaffFile};
use super::ids::id;
use super::load::{DemoError, parse, wrong};
use crate::scope::scope;

/// What the demonstration's people sign in with.
#[derive(Debug, Clone)]
pub struct DemoStaff {
    /// Their addresses, with what each is.
    pub people: Vec<(Email, String)>,
    /// The password of all.
    pub password: String,
}

/// Reads who there is.
///
/// # Errors
/// The file is malformed.
pub fn people() -> Result<DemoStaff, DemoError> {
    let file: StaffFile = parse("staff.toml", STAFF)?;
    let people = file.staff.iter().map(|entry| {
        let roles: Vec<String> = entry
            .roles
            .iter()
            .map(|r| format!("{} of {}", r.role, r.scope))
            .collect();
        Ok((email(entry)?, roles.join(", ")))
    });
    Ok(DemoStaff {
        people: people
            .collect::<Result<_, String>>()
            .map_err(wrong("staff.toml"))?,
        password: file.demonstration.password,
    })
}

/// Writes everybody, as they were the first time.
pub(super) async fn put(tx: &mut Tx) -> Result<(), DemoError> {
    let file: StaffFile = parse("staff.toml", STAFF)?;
    let key = BASE32_NOPAD
        .decode(file.demonstration.totp_key.as_bytes())
        .map_err(|error| wrong("staff.toml")(error.to_string()))?;
    let directory = directory::load(tx).await?;
    for entry in &file.staff {
        let person = person(entry, &directory).map_err(wrong("staff.toml"))?;
        put_one(tx, &person, &file.demonstration.password_hash, &key).await?;
    }
    Ok(())
}

async fn put_one(tx: &mut Tx, person: &Staff, hash: &str, key: &[u8]) -> Result<(), StoreError> {
    staff::insert(tx, person).await?;
    staff::set_state(tx, person.id, StaffState::Active).await?;
    staff::set_password(tx, person.id, hash).await?;
    staff::set_totp(tx, person.id, Some(key)).await?;
    for grant in &person.grants {
        let row = id("role", &format!("{} {grant:?}", person.email.as_str()));
        staff::grant(tx, row, person.id, *grant).await?;
    }
    Ok(())
}

fn email(entry: &StaffEntry) -> Result<Email, String> {
    Email::parse(&entry.email).map_err(|error| format!("{}: {error}", entry.email))
}

fn person(entry: &StaffEntry, directory: &Directory) -> Result<Staff, String> {
    let grants = entry.roles.iter().map(|it| {
        let role = Role::from_word(&it.role).ok_or_else(|| format!("no role {:?}", it.role))?;
        let scope =
            scope(&it.scope, directory).ok_or_else(|| format!("no scope {:?}", it.scope))?;
        Ok(Grant { role, scope })
    });
    Ok(Staff {
        id: StaffId(id("staff", &entry.email)),
        email: email(entry)?,
        name: Line::parse(&entry.name, STAFF_NAME_MAX).map_err(|error| error.to_string())?,
        language: Locale::It,
        state: StaffState::Active,
        grants: grants.collect::<Result<_, String>>()?,
        created_at: Timestamp::UNIX_EPOCH,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_of_the_demonstration_is_at_an_address_of_nobody() {
        let staff = people().unwrap();
        assert!(staff.people.len() >= Role::ALL.len());
        for (email, _) in staff.people {
            assert!(services::staff::people::is_demonstration(email.as_str()));
        }
    }
}
