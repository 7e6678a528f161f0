//! Rows of a form that may have many: as many as there are, one that is empty, and more for whoever asks.

use crate::forms::raw::RawForm;

/// The name of the buttons that ask for more rows; the value is the field that counts them.
pub const MORE: &str = "righe";
/// The field that counts the rows of items.
pub const ITEM_ROWS: &str = "cosa-righe";
/// The field that counts the rows of points.
pub const POINT_ROWS: &str = "punto-righe";

/// What the names of fields that count rows end with.
const ROWS: &str = "-righe";

/// The field that counts the windows of the point at a position.
pub fn window_rows(point: usize) -> String {
    format!("punto-{point}{ROWS}")
}

/// How many rows are shown: as many as the form had, or one more than there is something in.
pub fn row_count(form: &RawForm, counter: &str, used: usize, most: usize) -> usize {
    let had = form.get(counter).parse().unwrap_or(used + 1);
    had.clamp(used.max(1), most)
}

/// The same form with more empty rows, if that was the button that was pressed.
pub fn with_more_rows(form: &RawForm) -> Option<RawForm> {
    let counter = form.get(MORE).to_owned();
    if !counter.ends_with(ROWS) {
        return None;
    }
    let had: usize = form.get(&counter).parse().unwrap_or_default();
    // Things come by the handful, places one by one.
    let more = if counter == ITEM_ROWS { 3 } else { 1 };
    let rows = had.saturating_add(more).to_string();
    Some(form.clone().with(&counter, rows))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixtures::sent;

    #[test]
    fn one_row_is_empty_unless_the_form_had_more() {
        let rows = |body, used| row_count(&sent(body), ITEM_ROWS, used, 60);
        assert_eq!(rows("", 0), 1);
        assert_eq!(rows("", 4), 5);
        assert_eq!(rows("cosa-righe=7", 4), 7);
        assert_eq!(rows("cosa-righe=2", 4), 4, "what is typed is shown");
        assert_eq!(rows("cosa-righe=100000", 4), 60);
        assert_eq!(rows("cosa-righe=molte", 4), 5);
    }

    #[test]
    fn a_button_adds_rows_and_keeps_what_was_typed() {
        let form = sent("righe=cosa-righe&cosa-righe=2&cosa-0-quanti=12");
        let more = with_more_rows(&form).expect("the button");
        assert_eq!(
            (more.get(ITEM_ROWS), more.get("cosa-0-quanti")),
            ("5", "12")
        );
        assert!(with_more_rows(&sent("poi=salva")).is_none());
        assert!(with_more_rows(&sent("righe=testo-title-it")).is_none());
    }
}
