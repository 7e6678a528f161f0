//! Figures as a file for spreadsheets: UTF-8 with a byte order mark, cells parted by semicolons as Italian spreadsheets expect,
//! lines ended by CR LF (RFC 4180). One line a number, so that it can be filtered and added up.

use axum::body::Body;
use axum::response::Response;
use domain::figures::Cell;
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, HeaderValue};

use super::section::Section;
use super::table::FEW;
use crate::cx::Cx;

/// The mark by which spreadsheets know UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The file of some sections of a year.
pub fn file(cx: &Cx, year: i16, sections: &[Section]) -> Response {
    let name = format!("attachment; filename=\"vicino-{year}.csv\"");
    let mut response = Response::new(Body::from(written(cx, year, sections)));
    let headers = response.headers_mut();
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static("text/csv; charset=utf-8"),
    );
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // Letters, digits and a year.
    let name = HeaderValue::try_from(name).unwrap_or(HeaderValue::from_static("attachment"));
    headers.insert(CONTENT_DISPOSITION, name);
    response
}

fn written(cx: &Cx, year: i16, sections: &[Section]) -> String {
    let t = cx.texts;
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let mut line = |cells: [&str; 5]| {
        // Memory takes every byte.
        let written = writer.write_record(cells.map(defused));
        debug_assert!(written.is_ok(), "every line has as many cells");
    };
    let heads = [
        "figures-file-year",
        "figures-file-table",
        "figures-file-row",
        "figures-file-measure",
        "figures-file-count",
    ];
    let heads = heads.map(|id| t.get_plain(id));
    line(heads.each_ref().map(String::as_str));
    let year = year.to_string();
    for section in sections {
        for (row, cells) in &section.rows {
            for (head, cell) in section.columns.iter().zip(cells) {
                let count = match cell {
                    // Without the marks of thousands: a number to count with.
                    Cell::Shown(count) => count.to_string(),
                    Cell::Few => FEW.to_owned(),
                    Cell::Withheld => t.get_plain("figures-withheld"),
                };
                line([&year, &section.title, row, head, &count]);
            }
        }
    }
    let bytes = writer.into_inner().unwrap_or_default();
    format!("{BYTE_ORDER_MARK}{}", String::from_utf8_lossy(&bytes))
}

/// A cell that no spreadsheet takes for a formula (OWASP, "CSV Injection"): names of desks are typed by people.
pub fn defused(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_begins_like_a_formula() {
        for formula in ["=1+1", "+39", "-2", "@sum(a1)", "\t=1", "\r=1"] {
            assert_eq!(defused(formula), format!("'{formula}"));
        }
        for plain in ["", "Sportello", "<5", "3 = 3", "Quarto-Oggiaro"] {
            assert_eq!(defused(plain), plain);
        }
    }
}
