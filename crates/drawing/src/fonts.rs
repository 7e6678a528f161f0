//! The fonts at hand, and drawing with them.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::{Database, Family, ID, Query};
use resvg::usvg::{FontResolver, Options, Tree};

/// Why there is no picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DrawError {
    /// No font at hand has one of the letters.
    NoFont,
    /// The drawing is not one: a fault of ours.
    Broken,
}

/// Fonts, found once.
#[derive(Debug, Clone)]
pub struct Fonts {
    database: Arc<Database>,
}

impl Fonts {
    /// Those below a directory, or those of the system. Takes a moment, where there are many.
    pub fn load(directory: Option<&Path>) -> Self {
        let mut database = Database::new();
        match directory {
            Some(directory) => database.load_fonts_dir(directory),
            None => database.load_system_fonts(),
        }
        database.set_sans_serif_family("DejaVu Sans");
        Self {
            database: Arc::new(database),
        }
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.database.len()
    }

    /// Draws.
    ///
    /// # Errors
    /// See [`DrawError`].
    pub fn png(&self, svg: &str) -> Result<Vec<u8>, DrawError> {
        let tree = self.tree(svg)?;
        let size = tree.size().to_int_size();
        let mut canvas = Pixmap::new(size.width(), size.height()).ok_or(DrawError::Broken)?;
        resvg::render(&tree, Transform::default(), &mut canvas.as_mut());
        canvas.encode_png().map_err(|_| DrawError::Broken)
    }

    /// The drawing with its letters in place.
    pub(crate) fn tree(&self, svg: &str) -> Result<Tree, DrawError> {
        if self.database.is_empty() {
            return Err(DrawError::NoFont);
        }
        let lacking = Arc::new(AtomicBool::new(false));
        let options = Options {
            fontdb: Arc::clone(&self.database),
            font_resolver: resolver(Arc::clone(&lacking)),
            // What is read from elsewhere in a drawing is nothing of ours.
            resources_dir: None,
            ..Options::default()
        };
        let tree = Tree::from_str(svg, &options).map_err(|_| DrawError::Broken)?;
        match lacking.load(Ordering::Relaxed) {
            true => Err(DrawError::NoFont),
            false => Ok(tree),
        }
    }
}

/// For a letter that the font of a text lacks, the font of its script, then any; `lacking` is set when there is none.
fn resolver(lacking: Arc<AtomicBool>) -> FontResolver<'static> {
    let any = FontResolver::default_fallback_selector();
    FontResolver {
        select_fallback: Box::new(move |letter, used, database| {
            let own = of_script(letter, used, database);
            let found = own.or_else(|| any(letter, used, database));
            if found.is_none() && !is_unseen(letter) {
                lacking.store(true, Ordering::Relaxed);
            }
            found
        }),
        ..FontResolver::default()
    }
}

/// The plain font of a script, in the weight of the text, if it is there and was not tried.
fn of_script(letter: char, used: &[ID], database: &Database) -> Option<ID> {
    let family = family_of(letter)?;
    let weight = used.first().and_then(|id| database.face(*id))?.weight;
    let query = Query {
        families: &[Family::Name(family)],
        weight,
        ..Query::default()
    };
    database.query(&query).filter(|id| !used.contains(id))
}

/// The family that is made for a script; nothing for what the font of the text has itself.
pub(crate) fn family_of(letter: char) -> Option<&'static str> {
    Some(match letter {
        '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{FB50}'..='\u{FEFC}' => {
            "Noto Sans Arabic"
        }
        '\u{0980}'..='\u{09FF}' => "Noto Sans Bengali",
        '\u{0D80}'..='\u{0DFF}' => "Noto Sans Sinhala",
        '\u{3000}'..='\u{303F}' | '\u{3400}'..='\u{9FFF}' | '\u{FF00}'..='\u{FFEF}' => {
            "Noto Sans CJK SC"
        }
        _ => return None,
    })
}

/// Marks of direction and joiners are not drawn.
pub(crate) fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}')
        || letter.is_whitespace()
}
