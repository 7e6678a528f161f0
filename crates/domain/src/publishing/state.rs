//! What may happen to a card next: one pure function of where it stands, what is wanted, and who wants it.

/// Where a card stands in the workflow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Somebody writes it.
    Draft,
    /// It waits for an editor, or for the hour at which it is to be published.
    InReview,
    /// What is on the site is the latest there is.
    Published,
    /// It will not take place. If it was on the site, it stays there and says so.
    Cancelled,
    /// Put away.
    Archived,
}

impl State {
    /// Every state, in the order of lists.
    pub const ALL: [Self; 5] = [
        Self::InReview,
        Self::Draft,
        Self::Published,
        Self::Cancelled,
        Self::Archived,
    ];

    /// The word in the database, in addresses and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::InReview => "in_review",
            Self::Published => "published",
            Self::Cancelled => "cancelled",
            Self::Archived => "archived",
        }
    }

    /// The state of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.word() == word)
    }
}

/// Something that is done to a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// Write a new version.
    Save,
    /// Say that it is ready to be read by an editor.
    AskReview,
    /// Give it back to its author.
    SendBack,
    /// Put it on the site now.
    Publish,
    /// Have it put on the site at an hour to come.
    Schedule,
    /// Take it off the site.
    Unpublish,
    /// Leave the site as it is and forget the changes under way.
    Drop,
    /// Say that it will not be.
    Cancel,
    /// Put it away.
    Archive,
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 9] = [
        Self::Save,
        Self::AskReview,
        Self::SendBack,
        Self::Publish,
        Self::Schedule,
        Self::Unpublish,
        Self::Drop,
        Self::Cancel,
        Self::Archive,
    ];
}

/// Whose hand does it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hand {
    /// May draft.
    Author,
    /// May publish too.
    Editor,
}

/// What kind of thing the card is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Nature {
    /// It is there until it is put away: a desk, an organisation.
    Standing,
    /// It takes place at a time, and people must be told when it does not.
    Dated,
}

/// State, and whether the public sees some version of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Position {
    /// Where it stands.
    pub state: State,
    /// Whether a version is on the site.
    pub on_site: bool,
}

/// Why a step is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Refusal {
    /// Only an editor does that.
    #[error("this is for an editor")]
    ForEditors,
    /// It is so already, or there is nothing that the step could be done to.
    #[error("there is nothing to do")]
    NothingToDo,
    /// It is cancelled or archived: an editor takes it up again by writing a new version.
    #[error("it is closed")]
    Closed,
    /// What has no date is not cancelled but put away.
    #[error("it is archived, not cancelled")]
    ArchiveInstead,
}

/// Where a card stands after a step.
///
/// # Errors
/// Why the step is not taken.
pub fn next(from: Position, step: Step, hand: Hand, nature: Nature) -> Result<Position, Refusal> {
    use State as S;
    let Position { state, on_site } = from;
    let to = |state| Ok(Position { state, on_site });
    let closed = matches!(state, S::Cancelled | S::Archived);
    let under_way = matches!(state, S::Draft | S::InReview);
    let for_editors = matches!(
        step,
        Step::SendBack | Step::Publish | Step::Schedule | Step::Unpublish | Step::Archive
    );
    if for_editors && hand == Hand::Author {
        return Err(Refusal::ForEditors);
    }
    match step {
        Step::Save if closed && hand == Hand::Author => Err(Refusal::Closed),
        // An editor corrects what is in review; an author takes it back to go on writing.
        Step::Save if state == S::InReview && hand == Hand::Editor => to(S::InReview),
        Step::Save => to(S::Draft),
        Step::Archive if state == S::Archived => Err(Refusal::NothingToDo),
        Step::Archive => Ok(Position {
            state: S::Archived,
            on_site: false,
        }),
        Step::Unpublish if !on_site => Err(Refusal::NothingToDo),
        Step::Unpublish => Ok(Position {
            state: if closed { state } else { S::Draft },
            on_site: false,
        }),
        _ if closed => Err(Refusal::Closed),
        Step::AskReview if state == S::Draft => to(S::InReview),
        Step::SendBack if state == S::InReview => to(S::Draft),
        Step::Schedule if under_way => to(S::InReview),
        Step::Publish if under_way => Ok(Position {
            state: S::Published,
            on_site: true,
        }),
        Step::Drop if under_way && on_site => to(S::Published),
        Step::Cancel if !on_site => to(S::Cancelled),
        Step::Cancel if nature == Nature::Standing => Err(Refusal::ArchiveInstead),
        Step::Cancel if hand == Hand::Author => Err(Refusal::ForEditors),
        Step::Cancel => to(S::Cancelled),
        Step::AskReview | Step::SendBack | Step::Schedule | Step::Publish | Step::Drop => {
            Err(Refusal::NothingToDo)
        }
    }
}
