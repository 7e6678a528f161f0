//! The figures, and whether they reach what was promised.

/// Rows in the order they were measured.
#[derive(Default)]
pub struct Table(Vec<Row>);

struct Row {
    what: String,
    value: f64,
    unit: &'static str,
    bound: Option<(Bound, f64)>,
}

#[derive(Clone, Copy)]
enum Bound {
    AtMost,
    AtLeast,
}

impl Table {
    /// A figure without a promise.
    pub fn plain(&mut self, what: impl Into<String>, value: f64, unit: &'static str) {
        self.0.push(Row {
            what: what.into(),
            value,
            unit,
            bound: None,
        });
    }

    /// A figure that must not be above `bound`.
    pub fn at_most(&mut self, what: impl Into<String>, value: f64, unit: &'static str, bound: f64) {
        self.0.push(Row {
            what: what.into(),
            value,
            unit,
            bound: Some((Bound::AtMost, bound)),
        });
    }

    /// A figure that must not be below `bound`.
    pub fn at_least(
        &mut self,
        what: impl Into<String>,
        value: f64,
        unit: &'static str,
        bound: f64,
    ) {
        self.0.push(Row {
            what: what.into(),
            value,
            unit,
            bound: Some((Bound::AtLeast, bound)),
        });
    }

    /// Prints all rows.
    pub fn print(&self) {
        println!(
            "\n{:<58} {:>12} {:<8} {:>14}",
            "figure", "measured", "", "promised"
        );
        for row in &self.0 {
            let promised = match row.bound {
                None => String::new(),
                Some((Bound::AtMost, bound)) => {
                    format!(
                        "≤ {bound} {}",
                        if row.value <= bound {
                            "reached"
                        } else {
                            "MISSED"
                        }
                    )
                }
                Some((Bound::AtLeast, bound)) => {
                    format!(
                        "≥ {bound} {}",
                        if row.value >= bound {
                            "reached"
                        } else {
                            "MISSED"
                        }
                    )
                }
            };
            let value = if row.value >= 100.0 {
                format!("{:.0}", row.value)
            } else {
                format!("{:.3}", row.value)
            };
            println!(
                "{:<58} {value:>12} {:<8} {promised:>14}",
                row.what, row.unit
            );
        }
    }
}
