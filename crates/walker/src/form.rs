//! A form as it stands on a page, and as a browser would send it.

/// A form with what its fields hold. Untouched it is sent as it was shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    action: String,
    fields: Vec<(String, String)>,
    choices: Vec<(String, String)>,
}

impl Form {
    /// The posted forms of a page at `path`, in order.
    pub fn all(page: &str, path: &str) -> Vec<Self> {
        let mut forms: Vec<Self> = Vec::new();
        let mut open = false;
        let mut list = String::new();
        for tag in tags(page) {
            match tag.name {
                "form" => {
                    open = tag
                        .get("method")
                        .is_some_and(|m| m.eq_ignore_ascii_case("post"));
                    if open {
                        let action = tag.get("action").filter(|a| !a.is_empty());
                        forms.push(Self {
                            action: action.unwrap_or_else(|| path.to_owned()),
                            fields: Vec::new(),
                            choices: Vec::new(),
                        });
                    }
                }
                "/form" => open = false,
                "select" => list = tag.get("name").unwrap_or_default(),
                "input" | "button" | "option" | "textarea" if open => {
                    if let Some(form) = forms.last_mut() {
                        form.take(&tag, &list);
                    }
                }
                _ => {}
            }
        }
        forms
    }

    /// The form of a page that is sent to the page's own address.
    pub fn own(page: &str, path: &str) -> Option<Self> {
        let here = |form: &Self| without_query(form.action()) == without_query(path);
        Self::all(page, path).into_iter().find(here)
    }

    fn take(&mut self, tag: &Tag<'_>, list: &str) {
        let name = match tag.name {
            "option" => list.to_owned(),
            _ => tag.get("name").unwrap_or_default(),
        };
        if name.is_empty() {
            return;
        }
        let value = tag.get("value").unwrap_or_default();
        let kind = tag.get("type").unwrap_or_default();
        let chosen = match (tag.name, kind.as_str()) {
            ("option", _) => Some("selected"),
            ("input", "radio" | "checkbox") => Some("checked"),
            ("button", _) => Some("never"),
            _ => None,
        };
        match chosen {
            None => self.fields.push((name, value)),
            Some(mark) => {
                // A list shows its first choice when none is marked.
                let first = tag.name == "option" && self.choices(&name).is_empty();
                if tag.get(mark).is_some() || first {
                    self.set(&name, &value);
                }
                self.choices.push((name, value));
            }
        }
    }

    /// Where it is sent.
    pub fn action(&self) -> &str {
        &self.action
    }

    /// What a field holds.
    pub fn get(&self, name: &str) -> Option<&str> {
        let field = self.fields.iter().find(|(known, _)| known == name);
        field.map(|(_, value)| value.as_str())
    }

    /// What may be chosen for a field, in order.
    pub fn choices(&self, name: &str) -> Vec<&str> {
        let of = self.choices.iter().filter(|(known, _)| known == name);
        of.map(|(_, value)| value.as_str()).collect()
    }

    /// Fills in a field.
    pub fn set(&mut self, name: &str, value: &str) {
        match self.fields.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => value.clone_into(old),
            None => self.fields.push((name.to_owned(), value.to_owned())),
        }
    }

    /// The same form with a field filled in.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.set(name, value);
        self
    }

    /// The body, `application/x-www-form-urlencoded`.
    pub fn body(&self) -> String {
        let fields = self.fields.iter();
        let pairs = fields.map(|(name, value)| format!("{}={}", percent(name), percent(value)));
        pairs.collect::<Vec<_>>().join("&")
    }
}

fn without_query(address: &str) -> &str {
    address.split(['?', '#']).next().unwrap_or_default()
}

fn percent(text: &str) -> String {
    let coded = |byte: u8| match byte {
        b if b.is_ascii_alphanumeric() => char::from(b).to_string(),
        b => format!("%{b:02X}"),
    };
    text.bytes().map(coded).collect()
}

struct Tag<'a> {
    name: &'a str,
    rest: &'a str,
}

impl Tag<'_> {
    /// The value of an attribute; empty when it has none.
    fn get(&self, wanted: &str) -> Option<String> {
        let mut rest = self.rest;
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
            if rest.is_empty() {
                return None;
            }
            let end = rest.find(|c: char| c == '=' || c == '/' || c.is_whitespace());
            let (name, after) = rest.split_at(end.unwrap_or(rest.len()));
            let (value, after) = match after.strip_prefix('=') {
                None => ("", after),
                Some(quoted) if quoted.starts_with(['"', '\'']) => {
                    let (quote, inside) = quoted.split_at(1);
                    inside.split_once(quote).unwrap_or((inside, ""))
                }
                Some(bare) => bare.split_at(bare.find(char::is_whitespace).unwrap_or(bare.len())),
            };
            if name == wanted {
                return Some(unescape(value));
            }
            rest = after;
        }
    }
}

/// The tags of a page. Good for pages that are known to be valid.
fn tags(page: &str) -> impl Iterator<Item = Tag<'_>> {
    let mut rest = page;
    std::iter::from_fn(move || {
        let start = rest.find('<')? + 1;
        let tag = &rest[start..];
        let mut quote = None;
        let end = tag.find(|c| match (quote, c) {
            (None, '>') => true,
            (None, '"' | '\'') => {
                quote = Some(c);
                false
            }
            (Some(open), _) => {
                quote = (open != c).then_some(open);
                false
            }
            _ => false,
        });
        let end = end.unwrap_or(tag.len());
        rest = &tag[end..];
        let tag = &tag[..end];
        let (name, rest) = tag.split_at(tag.find(char::is_whitespace).unwrap_or(tag.len()));
        Some(Tag { name, rest })
    })
}

fn unescape(text: &str) -> String {
    [
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(text.to_owned(), |text, (coded, plain)| {
        text.replace(coded, plain)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<form method="get" action="/it/cerca"><input name=q></form>
        <p title="a > b"><form method="post" action="/x/lascia"><input type="hidden" name="modulo" value="k0"></form>
        <form method="post" novalidate><input type="hidden" name="modulo" value="k&amp;1"/>
        <input type="radio" name="come" value="phone" checked><input type="radio" name="come" value="video">
        <select name="lingua"><option value="it">Italiano</option><option selected value="ar">A</option></select>
        <select name="ora"><option value="any">x</option><option value="morning">y</option></select>
        <input type="checkbox" name="condizioni" value="si"><textarea name="nota"></textarea>
        <button name="quando" value="10:00">x</button></form>"#;

    #[test]
    fn an_untouched_form_is_sent_as_it_was_shown() {
        let form = Form::own(PAGE, "/x/dettagli?p=1").unwrap();
        assert_eq!(form.action(), "/x/dettagli?p=1");
        assert_eq!(
            form.body(),
            "modulo=k%261&come=phone&lingua=ar&ora=any&nota="
        );
    }

    #[test]
    fn what_was_filled_in_is_sent_instead() {
        let form = Form::own(PAGE, "/x/dettagli").unwrap();
        assert_eq!(form.choices("come"), ["phone", "video"]);
        assert_eq!(form.choices("quando"), ["10:00"]);
        let form = form.with("come", "video").with("condizioni", "si");
        assert_eq!(form.get("come"), Some("video"));
        assert!(form.body().ends_with("&nota=&condizioni=si"));
    }

    #[test]
    fn forms_for_other_addresses_are_told_apart() {
        let forms = Form::all(PAGE, "/x/dettagli");
        assert_eq!(forms.len(), 2);
        assert_eq!(Form::own(PAGE, "/x/lascia"), Some(forms[0].clone()));
    }
}
