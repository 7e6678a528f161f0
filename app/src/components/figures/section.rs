//! Figures in words: the same sections make a page and a file.

use domain::desk::Kind;
use domain::figures::{Cell, Count, Detail, Part, Period, Released, Table, WaitSpan, by_outcome};
use domain::locale::Locale;
use services::staff::{CountedAt, Exact, YearRelease};

use crate::cx::Cx;

/// A table of figures under a heading.
#[derive(Debug, Clone)]
pub struct Section {
    /// Its name in element ids.
    pub id: &'static str,
    /// Its heading.
    pub title: String,
    /// What its rows are of.
    pub of: String,
    /// The heads of its columns; with several, the last is their sum.
    pub columns: Vec<String>,
    /// What each row is of, and its cells.
    pub rows: Vec<(String, Vec<Cell>)>,
    /// The last row, if there is one.
    pub totals: Option<Vec<Cell>>,
}

/// All sections of exact figures.
pub fn of_exact(cx: &Cx, exact: &Exact, period: Period) -> Vec<Section> {
    let counts = &exact.counts;
    let directory = &cx.directory;
    let mut municipalities: Vec<_> = directory.municipalities.iter().map(|m| m.id).collect();
    municipalities.retain(|id| counts.iter().any(|c| c.municipality == *id));
    let mut desks: Vec<_> = directory.desks.iter().map(|d| d.id).collect();
    desks.retain(|id| counts.iter().any(|c| c.desk == *id));
    let languages = Locale::ALL
        .into_iter()
        .filter(|l| counts.iter().any(|c| c.language == *l));
    let languages: Vec<Locale> = languages.collect();
    let mut sections = Vec::new();
    if period.months() > 1 {
        let months = by_outcome(counts, Detail::Full, 0..period.months(), |c| c.month);
        sections.push(by_month(cx, period, outcomes(cx, months)));
    }
    if municipalities.len() > 1 {
        let rows = municipalities.into_iter().map(CountedAt::Municipality);
        let table = by_outcome(counts, Detail::Full, rows, |c| {
            CountedAt::Municipality(c.municipality)
        });
        sections.push(by_place(cx, "comuni", outcomes(cx, table)));
    }
    let table = by_outcome(
        counts,
        Detail::Full,
        desks.into_iter().map(CountedAt::Desk),
        |c| CountedAt::Desk(c.desk),
    );
    sections.push(by_place(cx, "sportelli", outcomes(cx, table)));
    let table = by_outcome(counts, Detail::Full, languages.iter().copied(), |c| {
        c.language
    });
    sections.push(by_language(cx, outcomes(cx, table)));
    sections.push(interpreters(cx, counts, &languages));
    let table = by_outcome(counts, Detail::Full, Kind::ALL.map(Some), |c| c.kind);
    sections.push(by_kind(cx, outcomes(cx, table)));
    let waits = exact
        .waits
        .spans()
        .map(|(span, n)| (span, vec![Cell::Shown(n)]));
    sections.push(by_wait(
        cx,
        Plain {
            columns: vec![cx.texts.get("figures-asked")],
            rows: waits.into(),
        },
    ));
    sections
}

/// All sections of figures that leave the desk; those that would tell too much are missing.
pub fn of_release(cx: &Cx, year: &YearRelease) -> Vec<Section> {
    let release = &year.release;
    let shared = (release.detail, with_sum(&release.totals));
    let first = release.places.as_ref().and_then(|part| part.rows.first());
    let places = match first {
        Some((CountedAt::Desk(_), _)) => "sportelli",
        _ => "comuni",
    };
    let sections = [
        told(cx, &release.months, &shared, |t| {
            by_month(cx, Period::Year(year.year), t)
        }),
        told(cx, &release.places, &shared, |t| by_place(cx, places, t)),
        told(cx, &release.languages, &shared, |t| by_language(cx, t)),
        told(cx, &release.interpreter, &shared, |t| by_wish(cx, t)),
        told(cx, &release.kinds, &shared, |t| by_kind(cx, t)),
        told(cx, &release.waits, &shared, |t| by_wait(cx, t)),
    ];
    sections.into_iter().flatten().collect()
}

/// A part of a release as a section. The sums of its columns are those that all parts share, as far as it has the same columns.
fn told<Row: Clone>(
    cx: &Cx,
    part: &Part<Row>,
    (detail, totals): &(Detail, Vec<Cell>),
    section: impl FnOnce(Plain<Row>) -> Section,
) -> Option<Section> {
    let part = part.as_ref()?;
    let mut section = section(plain(cx, part));
    if part.detail == *detail && section.columns.len() == totals.len() {
        section.totals = Some(totals.clone());
    }
    Some(section)
}

/// Cells under their heads, before rows have words.
struct Plain<Row> {
    columns: Vec<String>,
    rows: Vec<(Row, Vec<Cell>)>,
}

/// The ids of the words of columns.
pub fn heads(detail: Detail) -> Vec<String> {
    // l10n: figures-cancelled, figures-not-kept
    let ids = detail.columns().iter();
    ids.map(|column| format!("figures-{column}")).collect()
}

fn head_words(cx: &Cx, detail: Detail) -> Vec<String> {
    let t = cx.texts;
    let mut words: Vec<String> = heads(detail).iter().map(|id| t.get(id)).collect();
    if detail != Detail::Asked {
        words.push(t.get("figures-asked"));
    }
    words
}

fn outcomes<Row: PartialEq>(cx: &Cx, table: Table<Row>) -> Plain<Row> {
    let rows = table
        .rows
        .into_iter()
        .map(|(row, cells)| (row, with_sum(&cells)));
    Plain {
        columns: head_words(cx, Detail::Full),
        rows: rows.collect(),
    }
}

fn with_sum(counts: &[u64]) -> Vec<Cell> {
    let sum = counts.iter().sum();
    counts
        .iter()
        .copied()
        .chain([sum])
        .map(Cell::Shown)
        .collect()
}

fn plain<Row: Clone>(cx: &Cx, released: &Released<Row>) -> Plain<Row> {
    let Released { detail, rows } = released;
    // A single column is its own sum.
    let skip = usize::from(*detail == Detail::Asked);
    Plain {
        columns: head_words(cx, *detail),
        rows: rows
            .iter()
            .map(|(row, cells)| (row.clone(), cells[skip..].to_vec()))
            .collect(),
    }
}

fn section<Row>(
    id: &'static str,
    title: String,
    of: String,
    table: Plain<Row>,
    name: impl Fn(&Row) -> String,
) -> Section {
    let totals = (table.columns.len() > 1).then(|| totals(&table)).flatten();
    Section {
        id,
        title,
        of,
        totals,
        columns: table.columns,
        rows: table
            .rows
            .into_iter()
            .map(|(row, cells)| (name(&row), cells))
            .collect(),
    }
}

/// The sum of each column, where every cell is shown.
fn totals<Row>(table: &Plain<Row>) -> Option<Vec<Cell>> {
    (0..table.columns.len())
        .map(|column| {
            let shown = table.rows.iter().map(|(_, cells)| match cells.get(column) {
                Some(Cell::Shown(count)) => Some(*count),
                _ => None,
            });
            shown.sum::<Option<u64>>().map(Cell::Shown)
        })
        .collect()
}

fn by_month(cx: &Cx, period: Period, table: Plain<usize>) -> Section {
    let t = cx.texts;
    let months = period.bounds();
    section(
        "mesi",
        t.get("figures-by-month"),
        t.get("figures-month"),
        table,
        |month| {
            months
                .get(*month)
                .map(|day| t.month_year(*day))
                .unwrap_or_default()
        },
    )
}

fn by_place(cx: &Cx, id: &'static str, table: Plain<CountedAt>) -> Section {
    let t = cx.texts;
    let (title, of) = if id == "comuni" {
        (
            t.get("figures-by-municipality"),
            t.get("figures-municipality"),
        )
    } else {
        (t.get("figures-by-desk"), t.get("figures-desk"))
    };
    section(id, title, of, table, |place| {
        let name = match place {
            CountedAt::Desk(id) => cx.directory.desk(*id).map(|d| d.name.clone()),
            CountedAt::Municipality(id) => cx.directory.municipality(*id).map(|m| m.name.clone()),
        };
        name.unwrap_or_else(|| t.get("figures-unpublished"))
    })
}

fn by_language(cx: &Cx, table: Plain<Locale>) -> Section {
    let t = cx.texts;
    section(
        "lingue",
        t.get("figures-by-language"),
        t.get("figures-language"),
        table,
        |l| t.language_name(*l),
    )
}

fn by_kind(cx: &Cx, table: Plain<Option<Kind>>) -> Section {
    let t = cx.texts;
    section(
        "modi",
        t.get("figures-by-kind"),
        t.get("figures-kind"),
        table,
        |kind| match kind {
            // l10n: kind-*
            Some(kind) => t.get(&format!("kind-{}", kind.word())),
            None => t.get("figures-kind-none"),
        },
    )
}

fn by_wish(cx: &Cx, table: Plain<bool>) -> Section {
    let t = cx.texts;
    section(
        "interprete",
        t.get("figures-by-interpreter"),
        t.get("figures-interpreter"),
        table,
        |wanted| {
            if *wanted { t.get("yes") } else { t.get("no") }
        },
    )
}

fn by_wait(cx: &Cx, table: Plain<WaitSpan>) -> Section {
    let t = cx.texts;
    section(
        "attesa",
        t.get("figures-by-wait"),
        t.get("figures-wait"),
        table,
        |span| {
            // l10n: figures-wait-*
            t.get(&format!("figures-wait-{}", span.word()))
        },
    )
}

/// Languages with how often an interpreter was wished for.
fn interpreters(cx: &Cx, counts: &[Count], languages: &[Locale]) -> Section {
    let t = cx.texts;
    let mut table = Table::new(languages.iter().copied(), 2);
    for count in counts {
        table.add(
            count.language,
            usize::from(!count.interpreter),
            count.bookings,
        );
    }
    let table = Plain {
        columns: vec![
            t.get("figures-interpreter-wanted"),
            t.get("figures-interpreter-not"),
            t.get("figures-asked"),
        ],
        rows: table
            .rows
            .into_iter()
            .map(|(row, cells)| (row, with_sum(&cells)))
            .collect(),
    };
    section(
        "interprete",
        t.get("figures-by-interpreter"),
        t.get("figures-language"),
        table,
        |l| t.language_name(*l),
    )
}
