//! Where a sign-in leads: a page of the staff side, never another site.

/// The name of the field and of the parameter in the address.
pub const THEN: &str = "dopo";

/// The page that was asked for, or the first one.
pub fn then(raw: &str) -> String {
    let safe = raw.starts_with("/staff/")
        && !raw.contains("//")
        && !raw.contains("/.")
        && raw.bytes().all(|b| b.is_ascii_graphic() && b != b'\\')
        && !raw.starts_with("/staff/accesso");
    let page = if safe { raw } else { "/staff/" };
    page.to_owned()
}

/// The address of a step of the sign-in that leads there.
pub fn towards(step: &str, page: &str) -> String {
    let page: String = url::form_urlencoded::byte_serialize(page.as_bytes()).collect();
    format!("{step}?{THEN}={page}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_in_leads_to_a_page_of_ours_and_nowhere_else() {
        assert_eq!(
            then("/staff/oggi?giorno=2026-12-01"),
            "/staff/oggi?giorno=2026-12-01"
        );
        for elsewhere in [
            "",
            "https://evil.example/staff/",
            "//evil.example/staff/",
            "/\\evil.example",
            "/staff//evil.example",
            "/staff/../it/",
            "/staff/\r\nset-cookie: a=b",
            "/it/",
            "/staff/accesso",
            "javascript:alert(1)",
        ] {
            assert_eq!(then(elsewhere), "/staff/", "{elsewhere:?}");
        }
    }
}
