//! Who passkeys are made for: this site, by the name in its address.

use anyhow::anyhow;
use url::{Host, Url};
use webauthn_rs::{Webauthn, WebauthnBuilder};

use crate::Services;
use crate::error::Failure;

impl Services {
    /// Whether passkeys can be made for this site: it has a name, because an address of numbers cannot be what they are bound to,
    /// and browsers reach it safely (Web Authentication, "Relying Party Identifier").
    pub fn offers_passkeys(&self) -> bool {
        name_of(&self.settings().base_url).is_some()
    }

    /// What asks for passkeys and checks them; `None` where there can be none.
    pub(super) fn relying_party(&self) -> Result<Option<Webauthn>, Failure> {
        let site = &self.settings().base_url;
        let Some(name) = name_of(site) else {
            return Ok(None);
        };
        let directory = self.directory();
        let network = directory
            .network
            .as_ref()
            .map_or("Vicino", |n| n.name.as_str());
        let built = WebauthnBuilder::new(name, site).and_then(|b| b.rp_name(network).build());
        built
            .map(Some)
            .map_err(|error| Failure::Internal(anyhow!("passkeys: {error}")))
    }
}

/// The name that passkeys of a site are bound to.
fn name_of(site: &Url) -> Option<&str> {
    let Some(Host::Domain(name)) = site.host() else {
        return None;
    };
    let this_machine = name == "localhost" || name.ends_with(".localhost");
    (site.scheme() == "https" || this_machine).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passkeys_need_a_name_and_a_safe_way_to_it() {
        let name = |site: &str| name_of(&Url::parse(site).unwrap()).map(str::to_owned);
        assert_eq!(
            name("https://qubi.example").as_deref(),
            Some("qubi.example")
        );
        assert_eq!(name("http://localhost:3000").as_deref(), Some("localhost"));
        for nowhere in [
            "http://127.0.0.1:3000",
            "https://192.0.2.7",
            "https://[2001:db8::1]",
            "http://qubi.example",
        ] {
            assert_eq!(name(nowhere), None, "{nowhere}");
        }
    }
}
