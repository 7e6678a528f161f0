//! Where the staff side begins: with today for whoever only receives families, with what there is to do for everybody else.

use domain::staff::role::{Grant, Role, Scope};

use super::person::Verbs;
use super::site::Site;

#[tokio::test(flavor = "multi_thread")]
async fn who_only_receives_families_begins_with_today() {
    let site = Site::start().await;
    let verbs = Verbs::on(site.another_server().await, &site.settings()).await;
    let directory = verbs.services.directory();
    let eight = directory.municipality_by_slug("municipio-8").unwrap().id;
    let grant = |role| Grant {
        role,
        scope: Scope::Municipality(eight),
    };
    let today = Some("/staff/oggi");
    for (roles, to) in [
        (&[Role::DeskWorker][..], today),
        (&[Role::Counter], today),
        (&[Role::Counter, Role::DeskWorker], today),
        (&[Role::DeskWorker, Role::Author], None),
        (&[Role::Coordinator], None),
        (&[Role::Editor], None),
        (&[Role::Author], None),
        (&[Role::Observer], None),
        (&[], None),
    ] {
        let grants: Vec<Grant> = roles.iter().copied().map(grant).collect();
        let words: Vec<&str> = roles.iter().map(|role| role.word()).collect();
        let email = format!(
            "{}@example.com",
            [&["home"], words.as_slice()].concat().join(".")
        );
        let person = verbs.person(&email, &grants).await;
        let answer = site.get("/staff/").header("cookie", &person.cookie);
        let answer = answer.send().await.unwrap();
        let location = answer.headers().get("location");
        let location = location.map(|to| to.to_str().unwrap());
        let status = if to.is_some() { 303 } else { 200 };
        assert_eq!(
            (answer.status().as_u16(), location),
            (status, to),
            "{roles:?}"
        );
    }
}
