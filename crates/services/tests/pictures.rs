//! Pictures: kept once, by whoever may write a card, and nothing of what is refused.

use domain::image::ImageHash;
use domain::locale::Locale;
use domain::staff::role::{Role, Scope};
use services::picture::{ImageRefusal, PictureError};
use services::staff::Denied;

use crate::content::line;
use crate::support::on_both_databases;
use crate::world::World;

/// A PNG of one pixel.
const PIXEL: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52,
    0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x06, 0x00, 0x00, 0x00, 0x1f, 0x15, 0xc4,
    0x89, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x44, 0x41, 0x54, 0x78, 0xda, 0x63, 0x64, 0xf8, 0xcf, 0x50,
    0x0f, 0x00, 0x03, 0x86, 0x01, 0x80, 0x5a, 0x34, 0x7d, 0x6b, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45,
    0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];

on_both_databases! {
    async fn a_picture_is_kept_once_with_words_for_whoever_does_not_see_it(db) {
        let world = World::new(&db).await;
        let author = world.somebody(Role::Author, Scope::Network).await;
        for _ in 0..2 {
            let kept = world.services.keep_picture(&author, PIXEL.to_vec(), &line("Un punto")).await.unwrap();
            assert_eq!(kept.alternative.get(Locale::It), Some("Un punto"));
            assert_eq!(world.services.picture_sizes(&kept.image).await.unwrap(), [(1, 1)]);
            let file = world.services.picture(&kept.image, 1).await.unwrap().unwrap();
            assert_eq!((file.media_type.as_str(), &file.bytes[..3]), ("image/jpeg", b"\xff\xd8\xff".as_slice()));
            assert!(world.services.picture(&kept.image, 2).await.unwrap().is_none());
        }
    }

    async fn what_is_refused_leaves_nothing_behind(db) {
        let world = World::new(&db).await;
        let author = world.somebody(Role::Author, Scope::Network).await;
        let counter = world.somebody(Role::Counter, Scope::Network).await;
        let denied = world.services.keep_picture(&counter, PIXEL.to_vec(), &line("x")).await;
        assert!(matches!(denied, Err(PictureError::Denied(Denied::Forbidden))), "{denied:?}");
        let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>".to_vec();
        let large = vec![0; 20 * 1024 * 1024];
        for (bytes, why) in [(svg, ImageRefusal::NotAnImage), (large, ImageRefusal::FileTooLarge)] {
            let image = ImageHash::of(&bytes);
            let refused = world.services.keep_picture(&author, bytes, &line("x")).await;
            assert!(matches!(&refused, Err(PictureError::Refused(is)) if *is == why), "{refused:?}");
            assert_eq!(world.services.picture_sizes(&image).await.unwrap(), []);
        }
    }
}
