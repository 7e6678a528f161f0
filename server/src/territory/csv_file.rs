//! Reads `istat_code,name,population`. One bad row and nothing is read.

use std::collections::HashMap;

use csv::{ByteRecord, ReaderBuilder, Trim};
use domain::text::{Line, fold};

/// The longest name of a municipality, in characters.
const NAME_MAX: usize = 80;

/// A municipality as the file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The code of the national statistics institute: six digits.
    pub istat_code: String,
    /// Its name.
    pub name: String,
    /// Inhabitants; `None` where the field is empty.
    pub population: Option<u32>,
}

/// What is wrong with a file. Rows are counted as a spreadsheet counts them: the header is row 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CsvError {
    /// The header lacks a column.
    #[error("row 1: no column {0}; expected istat_code,name,population")]
    NoColumn(&'static str),
    /// A field cannot be what its column wants.
    #[error("row {row}, column {column}: {problem}")]
    Field {
        /// The row.
        row: u64,
        /// The column's name.
        column: &'static str,
        /// What is wrong.
        problem: String,
    },
    /// A row has too few or too many fields, or a quote is never closed.
    #[error("row {row}: {problem}")]
    Row {
        /// The row.
        row: u64,
        /// What is wrong.
        problem: String,
    },
    /// There is a header and nothing else.
    #[error("the file has no rows")]
    Empty,
}

/// Reads a whole file: UTF-8, with or without a byte order mark, fields between commas or, as Italian spreadsheets
/// write them, semicolons. Other columns may be there too.
///
/// # Errors
/// The first thing that is wrong.
pub fn read(bytes: &[u8]) -> Result<Vec<Row>, CsvError> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let header_line = bytes.split(|b| *b == b'\n').next().unwrap_or_default();
    let semicolons = header_line.contains(&b';') && !header_line.contains(&b',');
    let mut reader = ReaderBuilder::new()
        .delimiter(if semicolons { b';' } else { b',' })
        .trim(Trim::All)
        .flexible(true)
        .from_reader(bytes);
    let header = reader
        .byte_headers()
        .map_err(|error| broken(1, &error))?
        .clone();
    let column = |name: &'static str| {
        let place = header
            .iter()
            .position(|field| field.eq_ignore_ascii_case(name.as_bytes()));
        place
            .map(|index| Column { name, index })
            .ok_or(CsvError::NoColumn(name))
    };
    let (code, name, population) = (
        column("istat_code")?,
        column("name")?,
        column("population")?,
    );
    let mut rows = Vec::new();
    let mut first_with: HashMap<String, u64> = HashMap::new();
    for record in reader.byte_records() {
        let record = record
            .map_err(|error| broken(error.position().map_or(0, csv::Position::line), &error))?;
        let at = record.position().map_or(0, csv::Position::line);
        if record.len() != header.len() {
            let problem = format!("{} fields, {} expected", record.len(), header.len());
            return Err(CsvError::Row { row: at, problem });
        }
        let row = Row {
            istat_code: istat_code(code.of(&record, at)?)
                .map_err(|problem| code.wrong(at, problem))?,
            name: municipality_name(name.of(&record, at)?)
                .map_err(|problem| name.wrong(at, problem))?,
            population: inhabitants(population.of(&record, at)?)
                .map_err(|problem| population.wrong(at, problem))?,
        };
        if let Some(first) = first_with.insert(row.istat_code.clone(), at) {
            return Err(code.wrong(
                at,
                format!("{} stands in row {first} already", row.istat_code),
            ));
        }
        rows.push(row);
    }
    if rows.is_empty() {
        Err(CsvError::Empty)
    } else {
        Ok(rows)
    }
}

#[derive(Clone, Copy)]
struct Column {
    name: &'static str,
    index: usize,
}

impl Column {
    fn of<'r>(&self, record: &'r ByteRecord, row: u64) -> Result<&'r str, CsvError> {
        let field = record.get(self.index).unwrap_or_default();
        std::str::from_utf8(field).map_err(|_| self.wrong(row, "not UTF-8".to_owned()))
    }

    fn wrong(&self, row: u64, problem: String) -> CsvError {
        CsvError::Field {
            row,
            column: self.name,
            problem,
        }
    }
}

fn broken(row: u64, error: &csv::Error) -> CsvError {
    CsvError::Row {
        row,
        problem: error.to_string(),
    }
}

fn istat_code(field: &str) -> Result<String, String> {
    let is_code = field.len() == 6 && field.bytes().all(|b| b.is_ascii_digit());
    is_code
        .then(|| field.to_owned())
        .ok_or_else(|| format!("{field:?} is not six digits"))
}

fn municipality_name(field: &str) -> Result<String, String> {
    let name = Line::parse(field, NAME_MAX).map_err(|error| error.to_string())?;
    if fold(name.as_str()).is_empty() {
        return Err(format!("{field:?} has no letter"));
    }
    Ok(name.as_str().to_owned())
}

fn inhabitants(field: &str) -> Result<Option<u32>, String> {
    if field.is_empty() {
        return Ok(None);
    }
    field
        .parse()
        .map(Some)
        .map_err(|_| format!("{field:?} is not a whole number"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> String {
        read(text.as_bytes()).unwrap_err().to_string()
    }

    #[test]
    fn the_province_of_cremona_has_113_comuni() {
        let rows = read(include_bytes!("../../../demo/cremona-comuni.csv")).unwrap();
        assert_eq!(rows.len(), 113);
        let row = Row {
            istat_code: "019001".into(),
            name: "Acquanegra Cremonese".into(),
            population: Some(1302),
        };
        assert_eq!(rows[0], row);
    }

    #[test]
    fn what_a_spreadsheet_writes_is_read() {
        let rows =
            read("\u{FEFF}istat_code;name;population\r\n019036;\"Crema\";\r\n".as_bytes()).unwrap();
        assert_eq!(
            rows,
            [Row {
                istat_code: "019036".into(),
                name: "Crema".into(),
                population: None
            }]
        );
    }

    #[test]
    fn a_bad_field_is_told_by_row_and_column() {
        let head = "istat_code,name,population\n019001,A,1\n";
        assert_eq!(
            error(&format!("{head}19002,B,2\n")),
            "row 3, column istat_code: \"19002\" is not six digits"
        );
        assert_eq!(
            error(&format!("{head}019002,B,many\n")),
            "row 3, column population: \"many\" is not a whole number"
        );
        assert_eq!(
            error(&format!("{head}019002,,2\n")),
            "row 3, column name: empty"
        );
        assert_eq!(
            error(&format!("{head}019002,\u{0}B,2\n")),
            "row 3, column name: unreadable characters"
        );
        assert_eq!(
            error(&format!("{head}019001,B,2\n")),
            "row 3, column istat_code: 019001 stands in row 2 already"
        );
        assert_eq!(
            error(&format!("{head}019002,B\n")),
            "row 3: 2 fields, 3 expected"
        );
    }

    #[test]
    fn bytes_that_are_no_text_are_told_by_row_and_column() {
        let bytes = b"istat_code,name,population\n019001,Citt\xE0,1\n";
        assert_eq!(
            read(bytes).unwrap_err().to_string(),
            "row 2, column name: not UTF-8"
        );
    }

    #[test]
    fn a_file_without_its_columns_or_rows_is_refused() {
        assert_eq!(
            error("code,name\n1,2\n"),
            "row 1: no column istat_code; expected istat_code,name,population"
        );
        assert_eq!(
            error("istat_code,name,population\n"),
            "the file has no rows"
        );
        assert_eq!(
            error(""),
            "row 1: no column istat_code; expected istat_code,name,population"
        );
    }
}
