//! The figures that everybody may read, as a page and as a file.

use super::site::Site;

#[tokio::test(flavor = "multi_thread")]
async fn the_open_figures_are_a_file_that_spreadsheets_take() {
    let site = Site::start().await;
    let answer = site.get("/it/dati.csv").send().await.unwrap();
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["content-type"], "text/csv; charset=utf-8");
    let name = answer.headers()["content-disposition"]
        .to_str()
        .unwrap()
        .to_owned();
    assert!(
        name.starts_with("attachment; filename=\"vicino-") && name.ends_with(".csv\""),
        "{name}"
    );
    let bytes = site
        .get("/it/dati.csv")
        .send()
        .await
        .unwrap()
        .bytes()
        .await
        .unwrap();
    assert!(bytes.starts_with(b"\xef\xbb\xbfanno;tabella;voce;misura;numero\r\n"));
    let english = site
        .get("/en/dati.csv")
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    assert!(
        english.contains("year;table;row;measure;number"),
        "{english}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn only_years_with_figures_have_a_page() {
    let site = Site::start().await;
    let year = site.today().year();
    for (path, status) in [
        ("/it/dati".to_owned(), 200),
        (format!("/it/dati/{year}"), 200),
        ("/it/dati/1999".to_owned(), 404),
        ("/it/dati/anno".to_owned(), 404),
        ("/it/dati.csv?anno=1999".to_owned(), 404),
    ] {
        assert_eq!(
            site.get(&path).send().await.unwrap().status(),
            status,
            "{path}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn figures_of_staff_are_for_those_signed_in() {
    let site = Site::start().await;
    for path in [
        "/staff/dati",
        "/staff/dati.csv",
        "/staff/storia",
        "/staff/messaggi",
        "/staff/cancella-famiglia",
    ] {
        let answer = site.get(path).send().await.unwrap();
        assert_eq!(answer.status(), 303, "{path}");
        assert!(
            answer.headers()["location"]
                .to_str()
                .unwrap()
                .starts_with("/staff/accesso?dopo=")
        );
    }
}
