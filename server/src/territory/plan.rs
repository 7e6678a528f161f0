//! What an import would change, before it changes anything.

use std::collections::{HashMap, HashSet};
use std::fmt;

use domain::directory::Directory;
use domain::territory::Municipality;
use domain::text::fold;

use super::csv_file::Row;

/// What would become of one municipality of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// It is new and gets this address segment.
    Added {
        /// The segment.
        slug: String,
    },
    /// It is there under its code, and something about it is different. Its address stays.
    Changed {
        /// The name it has, if the file has another.
        name: Option<String>,
        /// The population it has, if the file has another.
        population: Option<Option<u32>>,
    },
    /// It is there as the file has it.
    Unchanged,
}

/// All that an import would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Each row with what would become of it.
    pub changes: Vec<(Row, Change)>,
    /// Names of municipalities that the file does not mention: they stay as they are.
    pub not_in_file: Vec<String>,
}

impl Plan {
    /// Compares a file with what is there.
    pub fn new(rows: Vec<Row>, there: &Directory) -> Self {
        let by_code: HashMap<&str, &Municipality> = there
            .municipalities
            .iter()
            .filter_map(|it| Some((it.istat_code.as_deref()?, it)))
            .collect();
        let codes: HashSet<String> = rows.iter().map(|row| row.istat_code.clone()).collect();
        let mut slugs: HashSet<String> = there
            .municipalities
            .iter()
            .map(|it| it.slug.clone())
            .collect();
        let changes = rows
            .into_iter()
            .map(|row| {
                let change = match by_code.get(row.istat_code.as_str()) {
                    Some(known) => compare(known, &row),
                    None => Change::Added {
                        slug: new_slug(&row, &mut slugs),
                    },
                };
                (row, change)
            })
            .collect();
        let not_in_file = there
            .municipalities
            .iter()
            .filter(|it| {
                !it.istat_code
                    .as_ref()
                    .is_some_and(|code| codes.contains(code))
            })
            .map(|it| it.name.clone())
            .collect();
        Self {
            changes,
            not_in_file,
        }
    }

    fn count(&self, wanted: impl Fn(&Change) -> bool) -> usize {
        self.changes
            .iter()
            .filter(|(_, change)| wanted(change))
            .count()
    }
}

fn compare(known: &Municipality, row: &Row) -> Change {
    let name = (known.name != row.name).then(|| known.name.clone());
    let population = (known.population != row.population).then_some(known.population);
    if name.is_none() && population.is_none() {
        Change::Unchanged
    } else {
        Change::Changed { name, population }
    }
}

/// The name in small plain letters, with the code behind it when another has the same.
fn new_slug(row: &Row, taken: &mut HashSet<String>) -> String {
    let words: String = fold(&row.name)
        .chars()
        .map(|c| if c == ' ' { '-' } else { c })
        .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
        .collect();
    let plain = words.trim_matches('-');
    let slug = if plain.is_empty() || taken.contains(plain) {
        format!("{plain}-{}", row.istat_code)
            .trim_matches('-')
            .to_owned()
    } else {
        plain.to_owned()
    };
    taken.insert(slug.clone());
    slug
}

impl fmt::Display for Plan {
    /// One line for each change, then the counts.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (row, change) in &self.changes {
            let Row {
                istat_code,
                name,
                population,
            } = row;
            match change {
                Change::Added { slug } => {
                    writeln!(
                        f,
                        "added       {name} ({istat_code}), {}, /municipi/{slug}",
                        people(*population)
                    )?;
                }
                Change::Changed {
                    name: old_name,
                    population: old_population,
                } => {
                    if let Some(old) = old_name {
                        writeln!(f, "renamed     {old} ({istat_code}) to {name}")?;
                    }
                    if let Some(old) = old_population {
                        let (old, new) = (people(*old), people(*population));
                        writeln!(f, "population  {name} ({istat_code}): from {old} to {new}")?;
                    }
                }
                Change::Unchanged => (),
            }
        }
        for name in &self.not_in_file {
            writeln!(f, "not in file {name}: stays as it is")?;
        }
        let renamed = self.count(|c| matches!(c, Change::Changed { name: Some(_), .. }));
        let counted = self.count(|c| {
            matches!(
                c,
                Change::Changed {
                    population: Some(_),
                    ..
                }
            )
        });
        write!(
            f,
            "{} rows: {} added, {renamed} renamed, {counted} with another population, {} unchanged; {} not in the file",
            self.changes.len(),
            self.count(|c| matches!(c, Change::Added { .. })),
            self.count(|c| *c == Change::Unchanged),
            self.not_in_file.len(),
        )
    }
}

fn people(population: Option<u32>) -> String {
    population.map_or_else(
        || "population unknown".to_owned(),
        |n| format!("{n} inhabitants"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::id::MunicipalityId;
    use domain::text::LocalText;
    use uuid::Uuid;

    fn row(istat_code: &str, name: &str, population: u32) -> Row {
        Row {
            istat_code: istat_code.into(),
            name: name.into(),
            population: Some(population),
        }
    }

    fn there(known: &[(&str, &str, u32)]) -> Directory {
        let municipalities = known
            .iter()
            .enumerate()
            .map(|(n, (code, name, population))| Municipality {
                id: MunicipalityId(Uuid::from_u128(n as u128)),
                slug: fold(name).replace(' ', "-"),
                name: (*name).into(),
                number: None,
                istat_code: Some((*code).into()),
                population: Some(*population),
                about: LocalText::default(),
                neighbours: Vec::new(),
            })
            .collect();
        Directory::new(None, municipalities, Vec::new(), Vec::new())
    }

    #[test]
    fn a_second_import_of_the_same_file_changes_nothing() {
        let plan = Plan::new(
            vec![row("019036", "Crema", 34_000)],
            &there(&[("019036", "Crema", 34_000)]),
        );
        assert_eq!(plan.changes[0].1, Change::Unchanged);
    }

    #[test]
    fn what_is_new_renamed_grown_or_missing_is_told() {
        let known = there(&[
            ("019001", "Acquanegra", 1_000),
            ("019036", "Crema", 34_000),
            ("019099", "Soncino", 7_000),
        ]);
        let file = vec![
            row("019001", "Acquanegra Cremonese", 1_302),
            row("019036", "Crema", 34_000),
            row("019002", "Agnadello", 3_757),
        ];
        let shown = Plan::new(file, &known).to_string();
        for line in [
            "renamed     Acquanegra (019001) to Acquanegra Cremonese",
            "population  Acquanegra Cremonese (019001): from 1000 inhabitants to 1302 inhabitants",
            "added       Agnadello (019002), 3757 inhabitants, /municipi/agnadello",
            "not in file Soncino: stays as it is",
            "3 rows: 1 added, 1 renamed, 1 with another population, 1 unchanged; 1 not in the file",
        ] {
            assert!(shown.contains(line), "{line} in\n{shown}");
        }
    }

    #[test]
    fn addresses_are_plain_and_never_shared() {
        let plan = Plan::new(
            vec![
                row("019001", "Cappella de' Picenardi", 1),
                row("019002", "Cappella de Picenardi", 1),
            ],
            &there(&[]),
        );
        let slugs: Vec<_> = plan
            .changes
            .iter()
            .map(|(_, change)| change.clone())
            .collect();
        assert_eq!(
            slugs[0],
            Change::Added {
                slug: "cappella-de-picenardi".into()
            }
        );
        assert_eq!(
            slugs[1],
            Change::Added {
                slug: "cappella-de-picenardi-019002".into()
            }
        );
    }
}
