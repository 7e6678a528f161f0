//! Messages with elements of a page inside: a link, a phone, a time that must not be torn apart.

use l10n::{Arg, Piece, Texts};
use leptos::prelude::*;

/// The message `id` with an element in each of its `holes`, in the order that the language wants.
pub fn words(
    t: &Texts,
    id: &str,
    args: &[(&str, Arg)],
    holes: Vec<(&'static str, AnyView)>,
) -> AnyView {
    let names: Vec<&str> = holes.iter().map(|(name, _)| *name).collect();
    let pieces = t.pieces(id, &names, args);
    let mut holes = holes;
    pieces
        .into_iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.into_any(),
            Piece::Hole(name) => {
                let at = holes.iter().position(|(hole, _)| *hole == name);
                at.map(|at| holes.swap_remove(at).1).into_any()
            }
        })
        .collect_view()
        .into_any()
}
