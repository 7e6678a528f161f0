//! A text as a picture that a phone's camera reads (ISO/IEC 18004). Dark squares on white in every colour scheme, without styles of
//! its own.

use fast_qr::{ECL, QRBuilder};
use leptos::prelude::*;

/// The white border that readers need, in squares.
const BORDER: usize = 4;

/// The dark squares of a text as the outline of an SVG path, in a field of so many squares a side, the border included; nothing when
/// the text is too long.
pub fn squares(text: &str) -> Option<(usize, String)> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let size = code.size + 2 * BORDER;
    let mut squares = String::new();
    for row in 0..code.size {
        for (column, _) in code[row]
            .iter()
            .enumerate()
            .filter(|(_, square)| square.value())
        {
            squares.push_str(&format!("M{} {}h1v1h-1z", column + BORDER, row + BORDER));
        }
    }
    Some((size, squares))
}

/// The picture; nothing when the text is too long for one. `words` say what it is.
pub fn qr(text: &str, words: String) -> Option<AnyView> {
    let (size, squares) = squares(text)?;
    let drawing = format!(
        r##"<path fill="#fff" d="M0 0h{size}v{size}h-{size}z"/><path fill="#000" d="{squares}"/>"##
    );
    let field = format!("0 0 {size} {size}");
    Some(
        view! {
            <svg
                class="qr"
                role="img"
                aria-label=words
                width="232"
                height="232"
                viewBox=field
                shape-rendering="crispEdges"
                inner_html=drawing
            ></svg>
        }
        .into_any(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_a_picture_and_a_book_is_not() {
        assert!(qr("otpauth://totp/x:y?secret=AAAA", String::new()).is_some());
        assert!(qr(&"a".repeat(5000), String::new()).is_none());
    }
}
