//! Signing in over HTTP: with the demonstration's password and code, and as somebody who has no right to.

use domain::contact::Email;
use domain::staff::role::{Grant, Role, Scope};
use reqwest::Response;
use walker::Form;

use super::person::Verbs;
use super::site::Site;

const EMAIL: &str = "sportello@example.org";
const PASSWORD: &str = "quattro mele verdi";

async fn verbs(site: &Site) -> Verbs {
    Verbs::on(site.another_server().await, &site.settings()).await
}

/// The cookie of a session that an answer gives.
fn session_of(answer: &Response) -> Option<String> {
    let mut cookies = answer.headers().get_all("set-cookie").into_iter();
    let cookie = cookies.find_map(|c| {
        c.to_str()
            .ok()?
            .starts_with("staff=")
            .then(|| c.to_str().ok())
            .flatten()
    })?;
    Some(cookie.split(';').next()?.to_owned())
}

/// Fills in the form of a page and sends it.
async fn fill(site: &Site, path: &str, cookie: &str, fields: &[(&str, &str)]) -> Response {
    let page = site
        .get(path)
        .header("cookie", cookie)
        .send()
        .await
        .unwrap();
    let page = page.text().await.unwrap();
    let mut form = Form::own(&page, path).expect("the form of the page");
    for (name, value) in fields {
        form.set(name, value);
    }
    site.post(form.action(), form.body())
        .header("cookie", cookie)
        .send()
        .await
        .unwrap()
}

async fn password(site: &Site, cookie: &str, password: &str) -> Response {
    let fields = [("email", EMAIL), ("password", password)];
    fill(site, "/staff/accesso", cookie, &fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn password_and_code_lead_in_and_the_token_is_new_at_each_step() {
    let site = Site::start().await;
    let set_from_outside = "staff=aaaaaaaaaaaaaaaaaaaaaaaaaa";
    let answer = password(&site, set_from_outside, PASSWORD).await;
    assert_eq!(
        answer.headers()["location"],
        "/staff/accesso/codice?dopo=%2Fstaff%2F"
    );
    let half = session_of(&answer).expect("a half session");
    assert_ne!(half, set_from_outside);
    // Halfway is not in.
    let page = site
        .get("/staff/")
        .header("cookie", &half)
        .send()
        .await
        .unwrap();
    assert_eq!(page.status(), 303);

    let code = verbs(&site)
        .await
        .services
        .demonstration_code(EMAIL)
        .await
        .unwrap()
        .unwrap();
    let answer = fill(&site, "/staff/accesso/codice", &half, &[("codice", &code)]).await;
    assert_eq!(answer.headers()["location"], "/staff/");
    let full = session_of(&answer).expect("a full session");
    assert_ne!(full, half);
    let status = |cookie: String| {
        let request = site.get("/staff/oggi").header("cookie", cookie);
        async move { request.send().await.unwrap().status().as_u16() }
    };
    assert_eq!(status(full.clone()).await, 200);
    assert_eq!(status(half).await, 303, "the token of before opens nothing");
    assert_eq!(status(set_from_outside.to_owned()).await, 303);

    let page = site
        .get("/staff/oggi")
        .header("cookie", &full)
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    let out = Form::all(&page, "/staff/oggi")
        .into_iter()
        .find(|f| f.action() == "/staff/uscita")
        .unwrap();
    let answer = site
        .post("/staff/uscita", out.body())
        .header("cookie", &full)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.headers()["location"], "/staff/accesso");
    assert_eq!(
        status(full).await,
        303,
        "a token stolen before the sign-out opens nothing after it"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_and_an_unknown_address_look_the_same() {
    let site = Site::start().await;
    let mut bodies = Vec::new();
    for (email, password) in [(EMAIL, "non è questa"), ("nessuno@example.org", PASSWORD)] {
        let fields = [("email", email), ("password", password)];
        let answer = fill(&site, "/staff/accesso", "", &fields).await;
        assert_eq!(answer.status(), 422);
        assert!(session_of(&answer).is_none());
        let body = answer.text().await.unwrap().replace(email, "…");
        assert!(!body.contains(password), "a password is never shown again");
        let form = Form::own(&body, "/staff/accesso").unwrap();
        let token = form.get("modulo").unwrap().to_owned();
        bodies.push(body.replace(&token, "…"));
    }
    assert_eq!(bodies[0], bodies[1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_people_of_the_demonstration_sign_in_nowhere_in_public() {
    let site = Site::with(&[("VICINO_BASE_URL", "https://sportelli.comune.it")]).await;
    let request = site.get("/staff/accesso");
    let page = request.send().await.unwrap().text().await.unwrap();
    let mut form = Form::own(&page, "/staff/accesso").unwrap();
    form.set("email", EMAIL);
    form.set("password", PASSWORD);
    let answer = site.post(form.action(), form.body()).send().await.unwrap();
    assert_eq!(answer.status(), 422);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_from_another_site_or_of_another_session_changes_nothing() {
    let site = Site::start().await;
    let verbs = verbs(&site).await;
    let all = Grant {
        role: Role::Coordinator,
        scope: Scope::Network,
    };
    let anna = verbs.person("anna@example.com", &[all]).await;
    let bea = verbs.person("bea@example.com", &[all]).await;
    let body = |token: String| format!("modulo={token}&sito=&nome=Rubata&lingua=it");
    let post = |token: String| {
        site.post("/staff/profilo", body(token))
            .header("cookie", &anna.cookie)
    };

    for (name, value) in [
        ("origin", "https://evil.example"),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
    ] {
        let request = reqwest::Client::new().post(site.url("/staff/profilo"));
        let request = request
            .header("content-type", "application/x-www-form-urlencoded")
            .header("cookie", &anna.cookie);
        let answer = request
            .header(name, value)
            .body(body(verbs.form_of(&anna)))
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), 403, "{name}: {value}");
    }
    let answer = post(verbs.form_of(&bea)).send().await.unwrap();
    assert_eq!(answer.status(), 422, "a token of somebody else");
    let answer = post(verbs.services.issue_form()).send().await.unwrap();
    assert_eq!(answer.status(), 422, "a token of a public form");
    let mut reader = verbs.services.store().reader().await.unwrap();
    let email = Email::parse("anna@example.com").unwrap();
    let found = store::staff::by_email(&mut reader, &email)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(found.name.as_str(), "Persona di prova");
    drop(reader);
    assert_eq!(
        post(verbs.form_of(&anna)).send().await.unwrap().status(),
        303
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn looking_at_a_link_does_not_use_it_up() {
    let site = Site::start().await;
    let verbs = verbs(&site).await;
    let invite = services::staff::people::Invite {
        email: Email::parse("nuova@example.com").unwrap(),
        name: domain::text::Line::parse("Nuova", 80).unwrap(),
        language: domain::locale::Locale::It,
        grants: Vec::new(),
    };
    let link = verbs.services.invite_by_link(&invite).await.unwrap();
    for _ in 0..3 {
        assert_eq!(site.get(link.path()).send().await.unwrap().status(), 200);
    }
    let new = [
        ("password", "una finestra sul cortile"),
        ("conferma", "una finestra sul cortile"),
    ];
    let answer = fill(&site, link.path(), "", &new).await;
    assert_eq!(answer.headers()["location"], "/staff/accesso/codice");
    assert_eq!(site.get(link.path()).send().await.unwrap().status(), 410);
}

/// Presses the button that signs in with a passkey, up to what the browser is asked: the cookie that it holds then, and the page.
async fn ask_for_passkey(site: &Site) -> (String, String) {
    let page = site.get("/staff/accesso").send().await.unwrap();
    let page = page.text().await.unwrap();
    let form = Form::own(&page, "/staff/accesso/passkey").expect("the button");
    let answer = site.post("/staff/accesso/passkey/sfida", form.body());
    let answer = answer.send().await.unwrap();
    assert_eq!(answer.headers()["content-type"], "application/json");
    assert_eq!(answer.headers()["cache-control"], "no-store");
    let cookie = answer.headers()["set-cookie"].to_str().unwrap().to_owned();
    let asked = answer.text().await.unwrap();
    // Of whoever it is, by a device that makes sure of it, and not only of what is typed into a field.
    for part in [
        r#""rpId":"localhost""#,
        r#""userVerification":"required""#,
        r#""allowCredentials":[]"#,
    ] {
        assert!(asked.contains(part), "{asked}");
    }
    assert!(!asked.contains("mediation"), "{asked}");
    (cookie.split(';').next().unwrap().to_owned(), page)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_is_asked_for_where_the_site_has_a_name() {
    let site = Site::with(&[("VICINO_BASE_URL", "http://localhost:3000")]).await;
    let page = site.get("/staff/accesso").send().await.unwrap();
    let policy = page.headers()["content-security-policy"].to_str().unwrap();
    assert!(
        policy.contains("script-src 'self'; connect-src 'self'"),
        "{policy}"
    );
    let ((one, _), (two, _)) = (ask_for_passkey(&site).await, ask_for_passkey(&site).await);
    assert!(one.starts_with("passkey="));
    assert_ne!(one, two);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_passkey_that_is_refused_looks_the_same() {
    let site = Site::with(&[("VICINO_BASE_URL", "http://localhost:3000")]).await;
    let mut bodies = Vec::new();
    for answer in ["", "{}", "nonsense"] {
        let (cookie, page) = ask_for_passkey(&site).await;
        for cookie in ["", "passkey=aaaaaaaaaaaaaaaaaaaaaaaaaa", &cookie] {
            let mut form = Form::own(&page, "/staff/accesso/passkey").unwrap();
            form.set("risposta", answer);
            let request = site.post(form.action(), form.body());
            let answer = request.header("cookie", cookie).send().await.unwrap();
            assert_eq!(answer.status(), 422);
            assert!(session_of(&answer).is_none());
            let mut body = answer.text().await.unwrap();
            for form in Form::all(&body.clone(), "/staff/accesso") {
                if let Some(token) = form.get("modulo") {
                    body = body.replace(token, "…");
                }
            }
            bodies.push(body);
        }
    }
    assert_eq!(bodies.len(), 9);
    assert!(bodies.iter().all(|body| *body == bodies[0]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_site_without_a_name_offers_no_passkey() {
    let site = Site::start().await;
    let page = site.get("/staff/accesso").send().await.unwrap();
    let page = page.text().await.unwrap();
    assert!(!page.contains("passkey"));
    let form = Form::own(&page, "/staff/accesso").unwrap();
    let answer = site.post("/staff/accesso/passkey/sfida", form.body());
    let answer = answer.send().await.unwrap();
    assert_eq!(answer.headers()["location"], "/staff/accesso");
    assert!(answer.headers().get("set-cookie").is_none());
}
