//! Pictures are kept once, by width.

use domain::image::ImageHash;
use store::image::{self, Variant};

use crate::support::{now, on_both_databases};

on_both_databases! {
    async fn a_picture_is_kept_once_in_each_width(db) {
        let hash = ImageHash::of(b"sent");
        let variant = |width: u16, byte: u8| Variant {
            width,
            height: width / 2,
            media_type: "image/jpeg".to_owned(),
            bytes: vec![byte; 3],
        };
        let mut tx = db.begin().await;
        assert!(image::put(&mut tx, &hash, &variant(800, 2), now()).await.unwrap());
        assert!(image::put(&mut tx, &hash, &variant(400, 1), now()).await.unwrap());
        assert!(!image::put(&mut tx, &hash, &variant(400, 9), now()).await.unwrap());
        assert_eq!(image::sizes(&mut tx, &hash).await.unwrap(), [(400, 200), (800, 400)]);
        assert_eq!(image::get(&mut tx, &hash, 400).await.unwrap(), Some(variant(400, 1)));
        assert_eq!(image::get(&mut tx, &hash, 401).await.unwrap(), None);
        let other = ImageHash::of(b"another");
        assert_eq!(image::sizes(&mut tx, &other).await.unwrap(), []);
    }
}
