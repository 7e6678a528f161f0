//! What readers say of a page, from the form beneath it to those who look after it.

use domain::staff::role::{Grant, Role, Scope};
use http::StatusCode;

use super::person::Verbs;
use super::site::Site;

/// The address and the token of the form beneath a page.
async fn form(site: &Site, page: &str) -> (String, String) {
    let html = site.get(page).send().await.unwrap().text().await.unwrap();
    let block = html.split(r#"data-element="feedback""#).nth(1);
    let block = block.unwrap_or_else(|| panic!("{page} asks nothing"));
    let after = |mark: &str| {
        let rest = block.split(mark).nth(1).unwrap();
        rest.split('"').next().unwrap().to_owned()
    };
    (after(r#"action=""#), after(r#"name="modulo" value=""#))
}

async fn send(site: &Site, page: &str, fields: &str) -> reqwest::Response {
    let (action, token) = form(site, page).await;
    let body = format!("modulo={token}&sito=&{fields}");
    site.post(&action, body).send().await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_opinion_leads_to_thanks_and_back_and_staff_see_it() {
    let site = Site::start().await;
    let page = "/it/sportelli/quarto-oggiaro";
    let said = "voto=2&motivo=lost&parole=Dove+si+suona%3F";
    for _ in 0..2 {
        let answer = send(&site, page, said).await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER);
        let thanks = answer.headers()["location"].to_str().unwrap().to_owned();
        assert_eq!(thanks, "/it/grazie/sportelli/quarto-oggiaro");
        let html = site
            .get(&thanks)
            .send()
            .await
            .unwrap()
            .text()
            .await
            .unwrap();
        assert!(html.contains(&format!("href=\"{page}\"")), "the way back");
    }
    let verbs = Verbs::on(site.another_server().await, &site.settings()).await;
    let grant = |role| Grant {
        role,
        scope: Scope::Network,
    };
    let look = async |person: &super::person::Person, path: &str| {
        let request = site.get(path).header("cookie", &person.cookie);
        let answer = request.send().await.unwrap();
        (answer.status(), answer.text().await.unwrap())
    };
    let coordinator = [grant(Role::Coordinator)];
    let coordinator = verbs.person("rete@example.com", &coordinator).await;
    let (status, html) = look(&coordinator, "/staff/pareri").await;
    assert_eq!(status, 200);
    assert!(html.contains("/sportelli/quarto-oggiaro"));
    assert!(html.contains("Dove si suona?"));
    let (_, other) = look(&coordinator, "/staff/pareri?lingua=ar").await;
    assert!(!other.contains("Dove si suona?"));
    let (_, file) = look(&coordinator, "/staff/dati.csv").await;
    assert!(
        file.contains("/sportelli/quarto-oggiaro;Totale;<5\r\n"),
        "sent twice, counted once: {file}"
    );
    let worker = [grant(Role::DeskWorker)];
    let worker = verbs.person("sportello@example.com", &worker).await;
    assert_eq!(look(&worker, "/staff/pareri").await.0, 403);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_star_or_with_a_phone_it_comes_back_with_what_was_typed() {
    let site = Site::start().await;
    for (fields, fault) in [
        ("parole=Dove+si+entra", "#voto"),
        ("voto=4&parole=chiamami+al+351+681+8198", "#parole"),
    ] {
        let answer = send(&site, "/it/", fields).await;
        assert_eq!(
            answer.status(),
            StatusCode::UNPROCESSABLE_ENTITY,
            "{fields}"
        );
        let html = answer.text().await.unwrap();
        assert!(html.contains(&format!("href=\"{fault}\"")), "{fields}");
        let words = fields.split("parole=").nth(1).unwrap().replace('+', " ");
        assert!(html.contains(&format!("value=\"{words}\"")), "{fields}");
        assert_eq!(
            html.contains(" checked"),
            fields.contains("voto"),
            "{fields}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_our_form_does_not_have_is_refused() {
    let site = Site::start().await;
    for fields in [
        "voto=6",
        "voto=0",
        "voto=molto",
        "voto=4&motivo=boh",
        "voto=4&sito=http",
    ] {
        let (action, token) = form(&site, "/it/eventi").await;
        let answer = site.post(&action, format!("modulo={token}&{fields}"));
        assert_eq!(answer.send().await.unwrap().status(), 400, "{fields}");
    }
    let (_, token) = form(&site, "/it/").await;
    for page in [
        "niente",
        "sportelli/niente",
        "prenota",
        "appuntamento/niente",
        "appuntamento/%7Bsecret%7D",
        "..%2Fstaff",
    ] {
        for address in [format!("/it/parere/{page}"), format!("/it/grazie/{page}")] {
            let answer = site.get(&address).send().await.unwrap();
            assert_eq!(answer.status(), 404, "{address}");
        }
        let body = format!("modulo={token}&sito=&voto=4");
        let answer = site.post(&format!("/it/parere/{page}"), body);
        assert_eq!(answer.send().await.unwrap().status(), 404, "{page}");
    }
    let answer = site.post("/it/parere", "modulo=vecchio&sito=&voto=4");
    let answer = answer.send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let html = answer.text().await.unwrap();
    assert!(html.contains(" checked"), "the star is kept");
}

#[tokio::test(flavor = "multi_thread")]
async fn steps_of_forms_and_errors_are_not_asked_about() {
    let site = Site::start().await;
    for path in [
        "/it/prenota",
        "/it/prenota/villapizzone",
        "/it/richiamami",
        "/it/appuntamento",
        "/it/enti/candidatura",
        "/it/raccolte/zaino-sospeso/dona",
        "/it/eventi/festa-di-natale-casa-dei-giochi-2026/iscrizione",
        "/it/parere",
        "/it/niente",
        "/it/sportelli/niente",
        "/it/eventi?tipo=ballo",
    ] {
        let html = site.get(path).send().await.unwrap().text().await.unwrap();
        let blocks = html.matches(r#"data-element="feedback""#).count();
        assert_eq!(blocks, usize::from(path == "/it/parere"), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_with_the_form_is_kept_and_the_same_to_the_byte_on_every_server() {
    let site = Site::start().await;
    let tag = async |page: &str| {
        let answer = site.get(page).send().await.unwrap();
        answer.headers()["etag"].to_str().unwrap().to_owned()
    };
    let page = "/it/progetto";
    let before = tag(page).await;
    assert_eq!(send(&site, page, "voto=5").await.status(), 303);
    let known = site.get(page).header("if-none-match", &before);
    assert_eq!(known.send().await.unwrap().status(), 304);
    let verbs = Verbs::on(site.another_server().await, &site.settings()).await;
    let (_, token) = form(&site, page).await;
    assert_eq!(verbs.services.issue_shared_form(), token);
}
