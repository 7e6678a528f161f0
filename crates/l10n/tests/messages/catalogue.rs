//! Message files taken apart, for checks.

use std::collections::{BTreeMap, BTreeSet};

use domain::locale::Locale;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

/// What a message, or an attribute of one, is made of.
#[derive(Debug, Default)]
pub struct Text {
    /// Its variables. `$n-plural` comes with `$n` and is not counted.
    pub variables: BTreeSet<String>,
    /// Its choices.
    pub selections: Vec<Selection>,
    /// Functions it calls.
    pub functions: BTreeSet<String>,
    /// Its words, all variants one after the other.
    pub words: String,
}

/// A choice among variants.
#[derive(Debug)]
pub struct Selection {
    /// The variable it looks at; empty if it looks at something else.
    pub on: String,
    /// The keys of the variants.
    pub keys: BTreeSet<String>,
}

/// The messages of a locale by id, attributes as `id.attribute`.
#[derive(Debug, Default)]
pub struct Catalogue {
    pub texts: BTreeMap<String, Text>,
    /// What the parser did not understand, and ids that occur twice.
    pub broken: Vec<String>,
}

impl Catalogue {
    pub fn of(locale: Locale) -> Self {
        Self::read(l10n::files(locale))
    }

    /// Without what only staff see.
    pub fn of_the_public(locale: Locale) -> Self {
        let files = l10n::files(locale).iter().copied();
        let public: Vec<_> = files.filter(|(name, _)| !is_for_staff(name)).collect();
        Self::read(&public)
    }

    pub fn read(files: &[(&str, &str)]) -> Self {
        let mut catalogue = Self::default();
        for (name, source) in files {
            let resource = match parser::parse(*source) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    let broken = errors.iter().map(|e| format!("{name}: {e}"));
                    catalogue.broken.extend(broken);
                    resource
                }
            };
            for entry in &resource.body {
                let Entry::Message(message) = entry else {
                    continue;
                };
                let value = message
                    .value
                    .iter()
                    .map(|p| (message.id.name.to_owned(), p));
                let attributes = message.attributes.iter();
                let attributes =
                    attributes.map(|a| (format!("{}.{}", message.id.name, a.id.name), &a.value));
                for (id, pattern) in value.chain(attributes) {
                    if catalogue
                        .texts
                        .insert(id.clone(), Text::of(pattern))
                        .is_some()
                    {
                        catalogue.broken.push(format!("{name}: {id} occurs twice"));
                    }
                }
            }
        }
        catalogue
    }

    pub fn ids(&self) -> BTreeSet<&str> {
        self.texts.keys().map(String::as_str).collect()
    }
}

/// Whether a file holds what only staff see: they read Italian or English.
pub fn is_for_staff(name: &str) -> bool {
    name.starts_with("staff")
}

impl Text {
    fn of(pattern: &Pattern<&str>) -> Self {
        let mut text = Self::default();
        text.add(pattern);
        text
    }

    fn add(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => self.add_expression(expression),
            }
        }
    }

    fn add_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.add_inline(inline),
            Expression::Select { selector, variants } => {
                self.add_inline(selector);
                let on = match selector {
                    InlineExpression::VariableReference { id } => id.name.to_owned(),
                    _ => String::new(),
                };
                let keys = variants.iter().map(|variant| match variant.key {
                    VariantKey::Identifier { name } => name.to_owned(),
                    VariantKey::NumberLiteral { value } => value.to_owned(),
                });
                self.selections.push(Selection {
                    on,
                    keys: keys.collect(),
                });
                for variant in variants {
                    self.add(&variant.value);
                    self.words.push('\n');
                }
            }
        }
    }

    fn add_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                let name = id.name.strip_suffix("-plural").unwrap_or(id.name);
                self.variables.insert(name.to_owned());
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                self.add_arguments(arguments);
            }
            InlineExpression::StringLiteral { value } => self.words.push_str(value),
            InlineExpression::Placeable { expression } => self.add_expression(expression),
            _ => {}
        }
    }

    fn add_arguments(&mut self, arguments: &CallArguments<&str>) {
        for argument in &arguments.positional {
            self.add_inline(argument);
        }
    }
}
