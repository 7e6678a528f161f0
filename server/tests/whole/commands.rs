//! The subcommands of the binary: what they say, and how they end.

use std::process::{Command, Output, Stdio};

use super::site::Scratch;

fn vicino(scratch: &Scratch, args: &[&str], environment: &[(&str, &str)]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_vicino"))
        .args(args)
        .env("VICINO_DATABASE_URL", scratch.database_url())
        .envs(environment.iter().copied())
        .current_dir(scratch.path())
        .output()
        .unwrap()
}

/// The command went well and said this.
fn said(output: &Output) -> String {
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{error}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The command failed with this code and this one line.
fn failed(output: &Output, code: i32) -> String {
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(code), "{error}");
    assert_eq!(error.lines().count(), 1, "{error}");
    assert!(error.starts_with("vicino: "), "{error}");
    error
}

#[test]
fn a_wrong_setting_ends_every_command_with_2() {
    let scratch = Scratch::new();
    for command in ["serve", "worker", "migrate", "demo", "config"] {
        let error = failed(
            &vicino(&scratch, &[command], &[("VICINO_WORKER", "maybe")]),
            2,
        );
        assert!(error.contains("worker"), "{error}");
    }
}

#[test]
fn a_database_that_cannot_be_reached_ends_with_1() {
    let scratch = Scratch::new();
    for url in [
        "postgres://vicino:hunter2@127.0.0.1:1/vicino",
        "sqlite:/proc/nowhere/vicino.db",
    ] {
        let error = failed(
            &vicino(&scratch, &["serve"], &[("VICINO_DATABASE_URL", url)]),
            1,
        );
        assert!(!error.contains("hunter2"), "{error}");
    }
}

#[test]
fn whoever_has_read_enough_is_no_fault_but_words_that_are_lost_are() {
    let scratch = Scratch::new();
    let told = |stdout: Stdio| {
        Command::new(env!("CARGO_BIN_EXE_vicino"))
            .arg("config")
            .env("VICINO_DATABASE_URL", scratch.database_url())
            .current_dir(scratch.path())
            .stdout(stdout)
            .output()
            .unwrap()
    };
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    assert_eq!(said(&told(writer.into())), "");
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full");
    failed(&told(full.unwrap().into()), 1);
}

#[test]
fn a_port_that_is_taken_ends_with_1() {
    let scratch = Scratch::new();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let error = failed(
        &vicino(&scratch, &["serve"], &[("VICINO_LISTEN", &address)]),
        1,
    );
    assert!(error.contains(&address), "{error}");
}

#[test]
fn the_demonstration_can_be_loaded_again_and_spares_other_networks() {
    let scratch = Scratch::new();
    let first = said(&vicino(&scratch, &["demo"], &[]));
    assert!(
        first.contains("QuBì Milano, 9 municipalities, 3 desks"),
        "{first}"
    );
    assert_eq!(said(&vicino(&scratch, &["demo"], &[])), first);
    assert!(said(&vicino(&scratch, &["demo", "--if-empty"], &[])).contains("left as it is"));

    let other = Scratch::new();
    let csv = scratch.path().join("t.csv");
    std::fs::write(&csv, "istat_code,name,population\n019036,Crema,34000\n").unwrap();
    let csv = csv.to_str().unwrap();
    said(&vicino(
        &other,
        &["import", csv, "--network-name", "Rete", "--apply"],
        &[],
    ));
    assert!(failed(&vicino(&other, &["demo"], &[]), 1).contains("Rete"));
    assert!(said(&vicino(&other, &["demo", "--if-empty"], &[])).contains("left as it is"));
}

#[test]
fn an_import_shows_first_and_writes_only_when_told() {
    let scratch = Scratch::new();
    let csv = scratch.path().join("t.csv");
    let file = csv.to_str().unwrap().to_owned();
    std::fs::write(
        &csv,
        "istat_code,name,population\n019036,Crema,34000\n019001,Acquanegra,1300\n",
    )
    .unwrap();
    assert!(failed(&vicino(&scratch, &["import", &file], &[]), 1).contains("--network-name"));
    let new = ["import", &file, "--network-name", "Wel(l)FARE legami"];
    for _ in 0..2 {
        let shown = said(&vicino(&scratch, &new, &[]));
        assert!(
            shown.contains("2 rows: 2 added") && shown.contains("nothing was written"),
            "{shown}"
        );
    }
    said(&vicino(&scratch, &[&new[..], &["--apply"]].concat(), &[]));

    std::fs::write(
        &csv,
        "istat_code,name,population\n019001,Acquanegra Cremonese,1302\n019002,Agnadello,3757\n",
    )
    .unwrap();
    let shown = said(&vicino(&scratch, &["import", &file, "--apply"], &[]));
    assert!(
        shown.contains(
            "2 rows: 1 added, 1 renamed, 1 with another population, 0 unchanged; 1 not in the file"
        ),
        "{shown}"
    );
    let shown = said(&vicino(&scratch, &["import", &file], &[]));
    assert!(shown.contains("2 unchanged; 1 not in the file"), "{shown}");
    assert!(failed(&vicino(&scratch, &new, &[]), 1).contains("already holds the network"));
}

#[test]
fn one_bad_row_and_nothing_is_imported() {
    let scratch = Scratch::new();
    let csv = scratch.path().join("t.csv");
    std::fs::write(
        &csv,
        "istat_code,name,population\n019036,Crema,34000\n019001,Acquanegra,many\n",
    )
    .unwrap();
    let args = [
        "import",
        csv.to_str().unwrap(),
        "--network-name",
        "Rete",
        "--apply",
    ];
    let error = failed(&vicino(&scratch, &args, &[]), 1);
    assert!(error.contains("row 3, column population"), "{error}");
    assert!(
        said(&vicino(&scratch, &["demo", "--if-empty"], &[])).contains("demonstration content"),
        "still empty"
    );
}

#[test]
fn a_backup_is_a_database_and_overwrites_nothing() {
    let scratch = Scratch::new();
    said(&vicino(&scratch, &["demo"], &[]));
    said(&vicino(&scratch, &["backup", "copy.db"], &[]));
    let copy = format!("sqlite:{}", scratch.path().join("copy.db").display());
    let shown = said(&vicino(
        &scratch,
        &["demo", "--if-empty"],
        &[("VICINO_DATABASE_URL", &copy)],
    ));
    assert!(shown.contains("QuBì Milano"), "{shown}");
    assert!(
        failed(&vicino(&scratch, &["backup", "copy.db"], &[]), 1)
            .contains("copy.db exists already")
    );
}
