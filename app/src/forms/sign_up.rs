//! Who comes to an event: counts, never names of children; a first name and a contact if somebody wants to leave them.

use domain::event::{AgeBand, Children, GiftSize, Guest, Party, PartyError, SignUp, SignUpRules};
use domain::id::StageId;
use jiff::civil::{Date, DateTime};
use l10n::Texts;

use super::errors::FieldErrors;
use super::family::FamilyForm;
use super::raw::RawForm;
use super::start::write_start;

/// The form as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignUpForm {
    /// The date, by the rule of the event.
    pub date: String,
    /// The stage, where one signs up for stages.
    pub stage: String,
    /// How many adults.
    pub adults: String,
    /// Each field of children with what was typed into it: how many, and the size of their presents.
    pub children: Vec<(ChildrenField, String, String)>,
    /// The half hour of arrival.
    pub arrival: String,
    /// First name, contact, language.
    pub guest: FamilyForm,
    /// Whether to stand in line when there are not as many places.
    pub wait: bool,
}

/// Which children a field counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChildrenField {
    /// All of them: no age is asked.
    All,
    /// Those about as old.
    Of(AgeBand),
    /// Those whose presents are of a size: no age is asked, the size is.
    Wanting(GiftSize),
}

/// What was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The date.
    pub date: Date,
    /// The stage.
    pub stage: Option<StageId>,
    /// Who comes.
    pub party: Party,
    /// When they want to arrive.
    pub arrival: Option<DateTime>,
    /// Who they are.
    pub guest: Guest,
}

impl ChildrenField {
    /// The fields that an event's settings call for.
    pub fn all(rules: &SignUpRules) -> Vec<Self> {
        match (rules.asks_ages, rules.asks_gifts) {
            _ if rules.adults_only => Vec::new(),
            (true, _) => AgeBand::ALL.into_iter().map(Self::Of).collect(),
            (false, true) => GiftSize::ALL.into_iter().map(Self::Wanting).collect(),
            (false, false) => vec![Self::All],
        }
    }

    /// The name of the field with the count.
    pub fn name(self) -> &'static str {
        match self {
            Self::All => "bambini",
            Self::Of(AgeBand::Baby) => "bambini-0-2",
            Self::Of(AgeBand::Preschool) => "bambini-3-5",
            Self::Of(AgeBand::Primary) => "bambini-6-10",
            Self::Of(AgeBand::Middle) => "bambini-11-13",
            Self::Of(AgeBand::Teen) => "bambini-14-17",
            Self::Wanting(GiftSize::Small) => "bambini-doni-piccoli",
            Self::Wanting(GiftSize::Medium) => "bambini-doni-medi",
            Self::Wanting(GiftSize::Large) => "bambini-doni-grandi",
        }
    }

    /// What the field with the count is called.
    pub fn label(self, t: &Texts) -> String {
        match self {
            Self::All => t.get("sign-up-children"),
            Self::Of(band) => {
                let (from, until) = band.years();
                t.with(
                    "sign-up-children-of",
                    &[
                        ("from", u32::from(from).into()),
                        ("until", u32::from(until).into()),
                    ],
                )
            }
            // l10n: sign-up-gift-*
            Self::Wanting(size) => {
                let size = t.get(&format!("sign-up-gift-{}", size.word()));
                t.with("sign-up-children-gift", &[("size", size.into())])
            }
        }
    }

    /// Whether it counts these children.
    fn counts(self, children: &Children) -> bool {
        match self {
            Self::All => true,
            Self::Of(band) => children.band == Some(band),
            Self::Wanting(size) => children.gift == Some(size),
        }
    }

    /// The name of the field with the size of their presents, where it is asked beside their age.
    pub fn gift_name(self) -> String {
        self.name().replace("bambini", "dono")
    }
}

impl SignUpForm {
    /// As it was sent.
    pub fn typed(raw: &RawForm, rules: &SignUpRules) -> Self {
        let children = ChildrenField::all(rules).into_iter().map(|field| {
            let gift = raw.get(&field.gift_name()).to_owned();
            (field, raw.get(field.name()).to_owned(), gift)
        });
        Self {
            date: raw.get("data").to_owned(),
            stage: raw.get("tappa").to_owned(),
            adults: raw.get("adulti").to_owned(),
            children: children.collect(),
            arrival: raw.get("arrivo").to_owned(),
            guest: FamilyForm::typed(raw),
            wait: raw.get("attesa") == "si",
        }
    }

    /// Filled in from a sign-up, to be changed.
    pub fn of(sign_up: &SignUp, rules: &SignUpRules) -> Self {
        let written = |count: u8| match count {
            0 => String::new(),
            count => count.to_string(),
        };
        let children = ChildrenField::all(rules).into_iter().map(|field| {
            let counted = || {
                let all = sign_up.party.children().iter();
                all.filter(move |c| field.counts(c))
            };
            let count = counted().map(|c| c.count).sum();
            let gift = counted().find_map(|c| c.gift).map(GiftSize::word);
            (field, written(count), gift.unwrap_or_default().to_owned())
        });
        Self {
            date: sign_up.date.to_string(),
            stage: sign_up.stage.map(|id| id.0.to_string()).unwrap_or_default(),
            adults: written(sign_up.party.adults()),
            children: children.collect(),
            arrival: sign_up.arrival.map(write_start).unwrap_or_default(),
            guest: FamilyForm::typed(&RawForm::default()),
            wait: false,
        }
    }

    /// Who comes and when, of a sign-up that is changed: all else stays.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn change(
        &self,
        rules: &SignUpRules,
        t: &Texts,
    ) -> Result<(Party, Option<DateTime>), FieldErrors> {
        let mut errors = FieldErrors::default();
        let arrival = self.arrival(&mut errors, t);
        match self.party(rules, &mut errors, t) {
            Some(party) => errors.or((party, arrival)),
            None => Err(errors),
        }
    }

    /// What was asked for.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn parse(&self, rules: &SignUpRules, t: &Texts) -> Result<Asked, FieldErrors> {
        let mut errors = FieldErrors::default();
        let date = self.date.parse::<Date>().ok();
        let stage = match self.stage.as_str() {
            "" => Some(None),
            typed => typed.parse::<uuid::Uuid>().ok().map(|id| Some(StageId(id))),
        };
        if date.is_none() {
            errors.add("data", t.get("error-choice-wrong"));
        }
        if stage.is_none() {
            errors.add("tappa", t.get("error-choice-wrong"));
        }
        let arrival = self.arrival(&mut errors, t);
        let party = self.party(rules, &mut errors, t);
        let family = match self.guest.noted(None, t) {
            Ok(family) => Some(family),
            Err(faults) => {
                errors.extend(&faults);
                None
            }
        };
        match (date, stage, party, family) {
            (Some(date), Some(stage), Some(party), Some(family)) => errors.or(Asked {
                date,
                stage,
                party,
                arrival,
                guest: Guest {
                    first_name: family.first_name,
                    contact: family.contact,
                    language: family.language,
                },
            }),
            _ => Err(errors),
        }
    }

    fn arrival(&self, errors: &mut FieldErrors, t: &Texts) -> Option<DateTime> {
        if self.arrival.is_empty() {
            return None;
        }
        let at = self.arrival.parse::<DateTime>().ok();
        if at.is_none() {
            errors.add("arrivo", t.get("error-choice-wrong"));
        }
        at
    }

    /// Who comes, with what is wrong noted.
    pub fn party(&self, rules: &SignUpRules, errors: &mut FieldErrors, t: &Texts) -> Option<Party> {
        let mut count = |name: &'static str, label: String, typed: &str| match typed.trim() {
            "" => Some(0),
            typed => {
                let count = typed.parse::<u8>().ok();
                if count.is_none() {
                    errors.add_named(name, label, t.get("error-count"));
                }
                count
            }
        };
        let adults = count("adulti", t.get("sign-up-adults"), &self.adults);
        let children = self.children.iter().map(|(field, typed, gift)| {
            let count = count(field.name(), field.label(t), typed)?;
            Some(Children {
                count,
                band: match field {
                    ChildrenField::Of(band) => Some(*band),
                    _ => None,
                },
                gift: match field {
                    ChildrenField::Wanting(size) => Some(*size),
                    ChildrenField::Of(_) if rules.asks_gifts => GiftSize::from_word(gift),
                    _ => None,
                },
            })
        });
        // All of them first, so that every fault is told at once.
        let children: Vec<_> = children.collect();
        let children: Option<Vec<_>> = children.into_iter().collect();
        match Party::new(adults?, children?) {
            Ok(party) => Some(party),
            Err(PartyError::Nobody) => {
                errors.add("adulti", t.get("error-nobody"));
                None
            }
            Err(PartyError::TooMany) => {
                errors.add("adulti", too_large(t, rules.party_max));
                None
            }
        }
    }
}

/// More people than one sign-up takes.
pub fn too_large(t: &Texts, most: u8) -> String {
    t.with("error-party-large", &[("n", u32::from(most).into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixtures::{italian, sent};

    fn parsed(body: &str, rules: &SignUpRules) -> Result<Asked, FieldErrors> {
        SignUpForm::typed(&sent(body), rules).parse(rules, italian())
    }

    #[test]
    fn counts_and_nothing_else_are_enough() {
        let rules = SignUpRules::default();
        let asked =
            parsed("data=2026-12-17&adulti=2&bambini=3&lingua=ar", &rules).expect("complete");
        assert_eq!((asked.party.adults(), asked.party.child_count()), (2, 3));
        assert!(asked.guest.contact.is_none() && asked.guest.first_name.is_none());
    }

    #[test]
    fn where_adults_give_a_hand_nothing_is_asked_of_children() {
        let rules = SignUpRules {
            adults_only: true,
            asks_ages: true,
            ..SignUpRules::default()
        };
        assert!(ChildrenField::all(&rules).is_empty());
        let body = "data=2026-12-05&adulti=1&bambini=3&bambini-6-10=2&lingua=it";
        let asked = parsed(body, &rules).expect("complete");
        assert_eq!((asked.party.adults(), asked.party.child_count()), (1, 0));
    }

    #[test]
    fn every_count_that_is_wrong_is_told_at_once() {
        let rules = SignUpRules {
            asks_ages: true,
            ..SignUpRules::default()
        };
        let body = "data=2026-12-17&adulti=due&bambini-0-2=-1&bambini-3-5=tre&lingua=it";
        let faults = parsed(body, &rules).expect_err("three faults");
        for field in ["adulti", "bambini-0-2", "bambini-3-5"] {
            assert!(faults.of(field).is_some(), "{field}");
        }
    }

    #[test]
    fn ages_and_presents_are_counted_where_they_are_asked() {
        let rules = SignUpRules {
            asks_ages: true,
            asks_gifts: true,
            ..SignUpRules::default()
        };
        let body = "data=2026-12-17&adulti=&bambini-3-5=1&dono-3-5=small&bambini-6-10=2&lingua=it";
        let asked = parsed(body, &rules).expect("complete");
        let told: Vec<_> = asked
            .party
            .children()
            .iter()
            .map(|c| (c.count, c.band, c.gift))
            .collect();
        assert_eq!(
            told,
            [
                (1, Some(AgeBand::Preschool), Some(GiftSize::Small)),
                (2, Some(AgeBand::Primary), None)
            ]
        );
    }

    #[test]
    fn a_change_begins_with_what_was_said_before() {
        let rules = SignUpRules {
            asks_ages: true,
            asks_gifts: true,
            ..SignUpRules::default()
        };
        let child = |count, band, gift| Children {
            count,
            band: Some(band),
            gift,
        };
        let children = vec![
            child(2, AgeBand::Baby, Some(GiftSize::Large)),
            child(1, AgeBand::Teen, None),
        ];
        let party = Party::new(1, children).expect("somebody");
        let arrival = jiff::civil::date(2026, 12, 20).at(15, 30, 0, 0);
        let sign_up = signed_up(party.clone(), arrival);
        let form = SignUpForm::of(&sign_up, &rules);
        assert_eq!(
            (form.adults.as_str(), form.children[0].1.as_str()),
            ("1", "2")
        );
        let again = form.change(&rules, italian()).expect("complete");
        assert_eq!(again, (party, Some(arrival)));
    }

    fn signed_up(party: Party, arrival: DateTime) -> SignUp {
        use domain::id::{EventId, OccurrenceId, SignUpId};
        let none = uuid::Uuid::nil();
        SignUp {
            id: SignUpId(none),
            code: "K7M4PX".parse().expect("a code"),
            occurrence: OccurrenceId(none),
            event: EventId(none),
            date: arrival.date(),
            stage: None,
            starts_at: jiff::Timestamp::UNIX_EPOCH,
            party,
            arrival: Some(arrival),
            status: domain::event::SignUpStatus::Confirmed,
            offer_until: None,
            sequence: 0,
            guest: Guest {
                first_name: None,
                contact: None,
                language: domain::locale::Locale::It,
            },
            arrived_at: None,
            created_at: jiff::Timestamp::UNIX_EPOCH,
            erase_on: arrival.date(),
            erased_at: None,
        }
    }

    #[test]
    fn what_nobody_can_mean_is_told_at_the_field() {
        let rules = SignUpRules::default();
        for (body, field) in [
            ("data=2026-12-17&lingua=it", "adulti"),
            ("data=2026-12-17&adulti=-1&lingua=it", "adulti"),
            ("data=2026-12-17&adulti=1,5&lingua=it", "adulti"),
            ("data=2026-12-17&adulti=200&bambini=200&lingua=it", "adulti"),
            (
                "data=2026-12-17&adulti=1&bambini=molti&lingua=it",
                "bambini",
            ),
            ("data=17/12/2026&adulti=1&lingua=it", "data"),
            ("data=2026-12-17&adulti=1&tappa=prima&lingua=it", "tappa"),
            ("data=2026-12-17&adulti=1&arrivo=presto&lingua=it", "arrivo"),
            ("data=2026-12-17&adulti=1&telefono=12&lingua=it", "telefono"),
            ("data=2026-12-17&adulti=1&lingua=klingon", "lingua"),
        ] {
            let errors = parsed(body, &rules).expect_err(body);
            assert!(errors.of(field).is_some(), "{body} is no fault of {field}");
        }
    }
}
