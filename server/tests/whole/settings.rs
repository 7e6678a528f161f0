//! Settings: where they come from, and what happens to wrong ones.

use std::path::PathBuf;

use server::config::{KNOWN, Origin, Sources, markdown, table};

use super::site::Scratch;

fn sources(file: Option<PathBuf>, environment: &[(&str, &str)]) -> Sources {
    let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    Sources {
        file,
        environment: environment.iter().map(own).collect(),
    }
}

fn written(scratch: &Scratch, text: &str) -> Option<PathBuf> {
    let path = scratch.path().join("settings.toml");
    std::fs::write(&path, text).unwrap();
    Some(path)
}

#[test]
fn the_environment_comes_before_the_file_and_the_file_before_the_defaults() {
    let scratch = Scratch::new();
    let file = written(
        &scratch,
        "log = \"debug\"\nreminder_hours = [24, 2]\nworker = false\n",
    );
    let (settings, loaded) = sources(file.clone(), &[("VICINO_LOG", "error")])
        .load()
        .unwrap();
    assert_eq!(settings.log.to_string(), "error");
    assert_eq!(loaded.origin("log"), Origin::Variable("VICINO_LOG".into()));
    assert_eq!(settings.reminder_hours, [24, 2]);
    assert!(!settings.worker);
    assert_eq!(loaded.origin("worker"), Origin::File(file.unwrap()));
    assert_eq!(settings.listen.port(), 3000);
    assert_eq!(loaded.origin("listen"), Origin::Default);
}

#[test]
fn a_wrong_setting_is_named_with_its_place_and_what_was_expected() {
    for (name, value, expected) in [
        (
            "VICINO_LISTEN",
            "3000",
            "setting listen (VICINO_LISTEN): expected an address and a port",
        ),
        (
            "VICINO_BASE_URL",
            "ftp://x",
            "setting base_url (VICINO_BASE_URL): expected http:// or https://",
        ),
        (
            "VICINO_BASE_URL",
            "https://x/path",
            "setting base_url (VICINO_BASE_URL): expected http:// or https://",
        ),
        (
            "VICINO_LOCALES",
            "en",
            "setting locales (VICINO_LOCALES): Italian (it) must be among them",
        ),
        (
            "VICINO_LOCALES",
            "it,xx",
            "setting locales (VICINO_LOCALES): no language has the tag \"xx\"",
        ),
        (
            "VICINO_TIME_ZONE",
            "Europe/Atlantis",
            "setting time_zone (VICINO_TIME_ZONE): expected a time zone",
        ),
        (
            "VICINO_TRUSTED_PROXIES",
            "10.0.0.0/99",
            "setting trusted_proxies (VICINO_TRUSTED_PROXIES): expected addresses or networks",
        ),
        (
            "VICINO_REMINDER_HOURS",
            "48,0",
            "setting reminder_hours (VICINO_REMINDER_HOURS): expected whole hours",
        ),
        (
            "VICINO_LIMIT_CONTACT_PER_DAY",
            "0",
            "setting limit_contact_per_day (VICINO_LIMIT_CONTACT_PER_DAY): expected a whole number above 0",
        ),
        (
            "VICINO_LOG",
            "info,,=",
            "setting log (VICINO_LOG): expected a level",
        ),
        (
            "VICINO_LOG_FORMAT",
            "xml",
            "setting log_format (VICINO_LOG_FORMAT): expected text or json",
        ),
        (
            "VICINO_MAIL_FROM",
            "nobody",
            "setting mail_from (VICINO_MAIL_FROM): expected a mail address",
        ),
    ] {
        let told = sources(None, &[(name, value)])
            .load()
            .unwrap_err()
            .to_string();
        assert!(told.starts_with(expected), "{told}");
        assert!(!told.contains('\n'), "{told}");
    }
}

#[test]
fn settings_that_need_each_other_are_checked_together() {
    let gateway = ("VICINO_SMS_URL", "https://sms.example/send");
    let told = sources(None, &[gateway, ("VICINO_SMS_BODY", "{to}")])
        .load()
        .unwrap_err()
        .to_string();
    assert!(told.starts_with("setting sms_body: "), "{told}");
    let told = sources(None, &[gateway, ("VICINO_SMS_CONTENT_TYPE", "text/xml")])
        .load()
        .unwrap_err()
        .to_string();
    assert!(told.starts_with("setting sms_content_type: "), "{told}");
}

#[test]
fn a_mail_server_with_an_option_that_nobody_knows_is_refused_and_its_password_is_not_told() {
    let server = "smtp://vicino:geheim@mail.example.org:587";
    for options in ["", "?tls=required", "?tls=opportunistic"] {
        let url = format!("{server}{options}");
        sources(None, &[("VICINO_SMTP_URL", &url)]).load().unwrap();
    }
    let url = format!("{server}?tls=none");
    let told = sources(None, &[("VICINO_SMTP_URL", &url)])
        .load()
        .unwrap_err()
        .to_string();
    assert!(told.starts_with("setting smtp_url: "), "{told}");
    assert!(!told.contains("geheim"), "{told}");
}

#[test]
fn a_slip_in_a_name_is_told_with_the_nearest_name() {
    let scratch = Scratch::new();
    let told = sources(written(&scratch, "lisen = 1"), &[])
        .load()
        .unwrap_err()
        .to_string();
    assert!(
        told.contains("setting lisen (") && told.ends_with("the nearest is listen"),
        "{told}"
    );
    let told = sources(None, &[("VICINO_DATABSE_URL", "x")])
        .load()
        .unwrap_err()
        .to_string();
    assert_eq!(
        told,
        "setting VICINO_DATABSE_URL: no such setting; did you mean VICINO_DATABASE_URL?"
    );
    assert!(
        sources(None, &[("VICINO_CHROMIUM", "/usr/bin/chromium")])
            .load()
            .is_ok(),
        "somebody else's"
    );
}

#[test]
fn a_file_that_is_missing_or_malformed_is_named() {
    let scratch = Scratch::new();
    let told = sources(Some(scratch.path().join("none.toml")), &[])
        .load()
        .unwrap_err()
        .to_string();
    assert!(told.ends_with("none.toml: there is no such file"), "{told}");
    let told = sources(written(&scratch, "worker = true\nlisten = [1"), &[])
        .load()
        .unwrap_err()
        .to_string();
    assert!(told.contains("settings.toml: line 2: "), "{told}");
    assert!(!told.contains('\n'), "{told}");
}

#[test]
fn secrets_are_told_neither_when_right_nor_when_wrong() {
    let right = [
        (
            "VICINO_DATABASE_URL",
            "postgres://vicino:hunter2@db/vicino?password=hunter2",
        ),
        ("VICINO_SMTP_URL", "smtps://me:hunter2@mail.example:465"),
        ("VICINO_SMS_SECRET", "hunter2"),
    ];
    let (settings, loaded) = sources(None, &right).load().unwrap();
    let shown = table(&settings, &loaded);
    assert!(!shown.contains("hunter2"), "{shown}");
    assert!(shown.contains("postgres://***@db/vicino"), "{shown}");
    assert!(!format!("{settings:?}").contains("hunter2"));
    for (name, value) in [
        ("VICINO_DATABASE_URL", "mysql://hunter2"),
        ("VICINO_SMTP_URL", "hunter2"),
    ] {
        let told = sources(None, &[(name, value)])
            .load()
            .unwrap_err()
            .to_string();
        assert!(!told.contains("hunter2"), "{told}");
    }
}

#[test]
fn every_setting_is_documented_once_and_shown() {
    let (settings, loaded) = sources(None, &[]).load().unwrap();
    let (shown, readme) = (table(&settings, &loaded), markdown());
    for known in KNOWN {
        assert_eq!(
            shown.matches(&format!("\n{} = ", known.name)).count(),
            1,
            "{}",
            known.name
        );
        assert_eq!(
            readme.matches(&format!("| `{}` |", known.name)).count(),
            1,
            "{}",
            known.name
        );
        assert!(!known.doc.is_empty(), "{}", known.name);
    }
}

#[test]
fn the_readme_has_the_table_that_the_program_prints() {
    let readme = include_str!("../../../README.md");
    assert!(
        readme.contains(&markdown()),
        "put the output of `vicino config --markdown` into README.md"
    );
}

#[test]
fn what_config_prints_can_be_read_as_a_file() {
    let scratch = Scratch::new();
    let (settings, loaded) = sources(None, &[]).load().unwrap();
    let file = written(&scratch, &table(&settings, &loaded));
    let (again, loaded) = sources(file, &[]).load().unwrap();
    let values = |text: String| {
        text.lines()
            .map(|line| line.split("  # ").next().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        values(table(&again, &loaded)),
        values(table(&settings, &sources(None, &[]).load().unwrap().1))
    );
}
