//! How many children need each kit.

use domain::drive::{DriveCard, Kit, KitWish};

use super::super::card::Reading;
use super::super::number;

/// The most children that need one kit.
const CHILDREN_MAX: u32 = 2000;

/// The field of a kit: `kit-primary_1`.
pub fn kit_field(kit: Kit) -> String {
    format!("kit-{}", kit.word())
}

fn children(kits: &[KitWish], kit: Kit) -> u16 {
    let of_kit = kits.iter().filter(|wish| wish.kit == kit);
    of_kit.fold(0, |sum: u16, wish| sum.saturating_add(wish.children))
}

pub(super) fn shown(card: &DriveCard) -> Vec<(String, String)> {
    let all = Kit::ALL.into_iter();
    let all = all.map(|kit| (kit, children(&card.kits, kit)));
    all.filter(|(_, children)| *children > 0)
        .map(|(kit, children)| (kit_field(kit), children.to_string()))
        .collect()
}

/// The kits in the order of school; unless a number changed they stay as they were.
pub(super) fn parse(read: &mut Reading<'_>, base: &DriveCard) -> Vec<KitWish> {
    let typed: Vec<KitWish> = Kit::ALL
        .into_iter()
        .filter_map(|kit| {
            let children = number::optional(read, kit_field(kit), 0, CHILDREN_MAX)??;
            Some(KitWish { kit, children })
        })
        .filter(|wish| wish.children > 0)
        .collect();
    let same = |kit: &Kit| children(&typed, *kit) == children(&base.kits, *kit);
    match Kit::ALL.iter().all(same) {
        true => base.kits.clone(),
        false => typed,
    }
}
