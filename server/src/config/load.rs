//! Reads the sources of settings and knows where each value comes from.

use std::fmt;
use std::path::{Path, PathBuf};

use figment::providers::{Format, Toml};
use figment::value::{Dict, Map, Value};
use figment::{Figment, Metadata, Profile, Provider};

use super::kind::{Kind, Raw};
use super::settings::{KNOWN, Settings};

/// Prefix of settings in the environment.
const PREFIX: &str = "VICINO_";
/// The file that is read when none is named.
const DEFAULT_FILE: &str = "vicino.toml";

/// Where settings are looked for.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// A file that must exist; `None`: `vicino.toml` in the working directory, if it exists.
    pub file: Option<PathBuf>,
    /// Environment variables by name; those that do not begin with `VICINO_` are left alone.
    pub environment: Vec<(String, String)>,
}

impl Sources {
    /// The environment of this process.
    pub fn of_process(file: Option<PathBuf>) -> Self {
        let environment = std::env::vars_os()
            .map(|(name, value)| (lossy(&name), lossy(&value)))
            .collect();
        Self { file, environment }
    }

    /// Reads and checks everything.
    ///
    /// # Errors
    /// The first setting that is wrong.
    pub fn load(&self) -> Result<(Settings, Loaded), SettingError> {
        let path = self.file.as_deref().unwrap_or(Path::new(DEFAULT_FILE));
        if self.file.is_some() && !path.is_file() {
            return Err(SettingError::of_file(path, "there is no such file"));
        }
        let mut figment = Figment::from(Texts::defaults());
        if path.is_file() {
            refuse_malformed(path)?;
            let file = Toml::file_exact(path);
            let values = file.data().map_err(|e| SettingError::of_file(path, e))?;
            refuse_unknown(path, &values)?;
            figment = figment.merge(file);
        }
        figment = figment.merge(self.variables()?);
        let loaded = Loaded { figment };
        let settings = Settings::read(&loaded)?;
        settings.check()?;
        Ok((settings, loaded))
    }

    /// The variables that are settings. One that nearly is one is a slip, and a silent slip is worse than an error;
    /// others under the prefix belong to somebody else.
    fn variables(&self) -> Result<Texts, SettingError> {
        let mut values = Dict::new();
        for (variable, value) in &self.environment {
            let Some(name) = variable.strip_prefix(PREFIX).map(str::to_ascii_lowercase) else {
                continue;
            };
            if KNOWN.iter().any(|known| known.name == name) {
                values.insert(name, Value::from(value.clone()));
            } else if let Some(near) = nearest(&name).filter(|(_, slips)| *slips <= 2) {
                return Err(SettingError {
                    name: variable.clone(),
                    origin: None,
                    problem: format!(
                        "no such setting; did you mean {PREFIX}{}?",
                        near.0.to_uppercase()
                    ),
                });
            }
        }
        Ok(Texts {
            name: "environment",
            values,
        })
    }
}

fn lossy(text: &std::ffi::OsStr) -> String {
    text.to_string_lossy().into_owned()
}

/// Tells what is wrong in one line, which the file's own reader would draw over several.
fn refuse_malformed(path: &Path) -> Result<(), SettingError> {
    let text = std::fs::read_to_string(path).map_err(|e| SettingError::of_file(path, e))?;
    let Err(error) = text.parse::<toml::Table>() else {
        return Ok(());
    };
    let before = error
        .span()
        .and_then(|span| text.get(..span.start))
        .unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    Err(SettingError::of_file(
        path,
        format!("line {line}: {}", error.message()),
    ))
}

fn refuse_unknown(path: &Path, values: &Map<Profile, Dict>) -> Result<(), SettingError> {
    for name in values.values().flat_map(Dict::keys) {
        if !KNOWN.iter().any(|known| known.name == name) {
            let near = nearest(name).map(|(near, _)| near).unwrap_or_default();
            return Err(SettingError {
                name: name.clone(),
                origin: Some(Origin::File(path.to_owned())),
                problem: format!("no such setting; the nearest is {near}"),
            });
        }
    }
    Ok(())
}

/// The known name with the fewest slips, and how many.
fn nearest(name: &str) -> Option<(&'static str, usize)> {
    KNOWN
        .iter()
        .map(|known| (known.name, strsim::damerau_levenshtein(known.name, name)))
        .min_by_key(|(_, slips)| *slips)
}

/// Texts from our own table or from the environment, taken as they are: figment's own reader of the environment would
/// make a table of `{"to": …}` and a number of a secret made of digits.
struct Texts {
    name: &'static str,
    values: Dict,
}

impl Texts {
    fn defaults() -> Self {
        let values = KNOWN
            .iter()
            .map(|known| (known.name.to_owned(), Value::from(known.default)))
            .collect();
        Self {
            name: "default",
            values,
        }
    }
}

impl Provider for Texts {
    fn metadata(&self) -> Metadata {
        Metadata::named(self.name)
    }

    fn data(&self) -> Result<Map<Profile, Dict>, figment::Error> {
        Ok(Profile::Default.collect(self.values.clone()))
    }
}

/// The sources, laid over one another.
#[derive(Debug)]
pub struct Loaded {
    figment: Figment,
}

impl Loaded {
    /// Where the value of a setting comes from.
    pub fn origin(&self, name: &str) -> Origin {
        let metadata = self.figment.find_metadata(name);
        let file = metadata
            .and_then(|m| m.source.as_ref())
            .and_then(|source| source.file_path());
        match (file, metadata.map(|m| m.name.as_ref())) {
            (Some(path), _) => Origin::File(path.to_owned()),
            (None, Some("environment")) => {
                Origin::Variable(format!("{PREFIX}{}", name.to_ascii_uppercase()))
            }
            _ => Origin::Default,
        }
    }

    pub(super) fn read<K: Kind>(&self, name: &'static str) -> Result<K, SettingError> {
        let raw = self
            .figment
            .find_value(name)
            .map_err(|e| e.to_string())
            .and_then(raw);
        raw.and_then(|raw| {
            K::read(&raw).map_err(|problem| match &raw {
                Raw::One(text) if !K::SECRET && !text.is_empty() => {
                    format!(
                        "{problem}; found {:?}",
                        text.chars().take(60).collect::<String>()
                    )
                }
                _ => problem,
            })
        })
        .map_err(|problem| SettingError {
            name: name.to_owned(),
            origin: Some(self.origin(name)),
            problem: one_line(&problem),
        })
    }
}

fn raw(value: Value) -> Result<Raw, String> {
    match value {
        Value::Array(_, items) => items
            .into_iter()
            .map(scalar)
            .collect::<Result<_, _>>()
            .map(Raw::Many),
        other => scalar(other).map(Raw::One),
    }
}

fn scalar(value: Value) -> Result<String, String> {
    match value {
        Value::String(_, text) => Ok(text),
        Value::Char(_, c) => Ok(c.to_string()),
        Value::Bool(_, truth) => Ok(truth.to_string()),
        Value::Num(_, number) => number
            .to_i128()
            .map(|n| n.to_string())
            .or_else(|| number.to_f64().map(|n| n.to_string()))
            .ok_or_else(|| "expected a smaller number".to_owned()),
        Value::Empty(..) | Value::Dict(..) | Value::Array(..) => {
            Err("expected a text, a number, true or false, or a list of these".to_owned())
        }
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// Nobody said anything.
    Default,
    /// A file.
    File(PathBuf),
    /// An environment variable, by name.
    Variable(String),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str("default"),
            Self::File(path) => path.display().fmt(f),
            Self::Variable(name) => f.write_str(name),
        }
    }
}

/// A setting that is wrong; prints as one line that names it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct SettingError {
    name: String,
    origin: Option<Origin>,
    problem: String,
}

impl SettingError {
    /// A setting whose value does not go with another's.
    pub(crate) fn new(name: &str, problem: impl fmt::Display) -> Self {
        Self {
            name: name.to_owned(),
            origin: None,
            problem: one_line(&problem.to_string()),
        }
    }

    fn of_file(path: &Path, problem: impl fmt::Display) -> Self {
        Self::new(&path.display().to_string(), problem)
    }
}

impl fmt::Display for SettingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "setting {}", self.name)?;
        if let Some(origin) = &self.origin {
            write!(f, " ({origin})")?;
        }
        write!(f, ": {}", self.problem)
    }
}
