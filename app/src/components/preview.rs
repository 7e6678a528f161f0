//! What other programs show of a page when somebody sends its address (Open Graph protocol, ogp.me).

use domain::locale::Locale;
use domain::text::LocalText;
use leptos::html;
use leptos::prelude::*;

use crate::cx::Cx;

/// What is shown beside the title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// The page in a sentence or two.
    pub description: String,
    /// Where it is, below the locale.
    pub path: String,
    /// A picture of it.
    pub picture: Option<PreviewPicture>,
}

impl Preview {
    /// Words alone, about the page of this request.
    pub fn said(cx: &Cx, description: String) -> Self {
        Self {
            description,
            path: cx.path.to_string(),
            picture: None,
        }
    }

    /// The first line of a text, or else what the network says of itself.
    pub fn in_a_line(cx: &Cx, text: Option<&LocalText>) -> Self {
        let network = cx.directory.network.as_ref();
        let mut texts = text.into_iter().chain(network.map(|n| &n.tagline));
        let said = texts.find_map(|text| text.pick(cx.locale()));
        let first = said.and_then(|(words, _)| words.lines().next());
        Self::said(cx, first.unwrap_or_default().to_owned())
    }
}

/// A picture in PNG.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreviewPicture {
    /// Where it is, below the locale.
    pub path: String,
    /// Its width and height, in pixels.
    pub size: (u32, u32),
    /// What stands on it.
    pub alternative: String,
}

/// The elements in the head of a page.
pub fn preview(cx: &Cx, title: &str, preview: &Preview) -> AnyView {
    let mut all = vec![
        ("og:type", "website".to_owned()),
        ("og:site_name", cx.network_name().to_owned()),
        ("og:title", title.to_owned()),
        ("og:description", preview.description.clone()),
        ("og:url", cx.absolute(&preview.path)),
    ];
    all.extend(territory(cx.locale()).map(|locale| ("og:locale", locale.to_owned())));
    if let Some(picture) = &preview.picture {
        all.extend([
            ("og:image", cx.absolute(&picture.path)),
            ("og:image:type", "image/png".to_owned()),
            ("og:image:width", picture.size.0.to_string()),
            ("og:image:height", picture.size.1.to_string()),
            ("og:image:alt", picture.alternative.clone()),
        ]);
    }
    // An attribute of RDFa, which the macro does not know.
    let properties = all
        .into_iter()
        .map(|(property, content)| html::meta().attr("property", property).content(content));
    view! {
        <meta name="description" content=preview.description.clone() />
        {properties.collect_view()}
    }
    .into_any()
}

/// A language as the protocol names it, with the territory where most people speak it; none for one that nobody does.
fn territory(locale: Locale) -> Option<&'static str> {
    Some(match locale {
        Locale::It => "it_IT",
        Locale::En => "en_GB",
        Locale::Ar => "ar_AR",
        Locale::Fil => "tl_PH",
        Locale::ZhHans => "zh_CN",
        Locale::Es => "es_ES",
        Locale::Si => "si_LK",
        Locale::Ro => "ro_RO",
        Locale::Uk => "uk_UA",
        Locale::Bn => "bn_IN",
        Locale::Sq => "sq_AL",
        Locale::Fr => "fr_FR",
        Locale::Ur => "ur_PK",
        Locale::Pseudo => return None,
    })
}
