//! A part of the network, as it is named at the command line and in files: `network`, `municipality:municipio-8`,
//! `organisation:tempo-per-l-infanzia`, `desk:quarto-oggiaro`.

use domain::directory::Directory;
use domain::staff::role::Scope;

/// The part of a name.
pub fn scope(text: &str, directory: &Directory) -> Option<Scope> {
    match text.split_once(':') {
        None => (text == "network").then_some(Scope::Network),
        Some(("municipality", slug)) => directory
            .municipality_by_slug(slug)
            .map(|m| Scope::Municipality(m.id)),
        Some(("organisation", slug)) => {
            let mut all = directory.organisations.iter();
            all.find(|o| o.slug == slug)
                .map(|o| Scope::Organisation(o.id))
        }
        Some(("desk", slug)) => directory.desk_by_slug(slug).map(|d| Scope::Desk(d.id)),
        Some(_) => None,
    }
}
