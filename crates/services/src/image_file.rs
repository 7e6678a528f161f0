//! From the bytes that somebody sent to pictures that are safe to send on: recognised by what they are, read under limits, and written
//! anew, so that neither what was hidden in the file nor where it was taken goes any further.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{
    DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, Rgb, RgbImage,
};
use store::image::Variant;

/// The largest file that is looked at.
pub(crate) const FILE_MAX: usize = 12 * 1024 * 1024;
/// The widest and highest picture, in pixels.
const SIDE_MAX: u32 = 8000;
/// How much memory a picture may take while it is read.
const MEMORY_MAX: u64 = 64 * 1024 * 1024;
/// The widths that are kept, for a phone, a card and a page. None is made wider than it was.
const WIDTHS: [u32; 3] = [480, 960, 1600];
/// Of a hundred: the loss is not seen, and a photo of a page's width is about 200 kB.
const QUALITY: u8 = 80;

/// Why a file is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ImageRefusal {
    /// More than 12 MiB.
    #[error("the file is too large")]
    FileTooLarge,
    /// It is no JPEG, PNG or WebP, whatever its name says.
    #[error("not a JPEG, PNG or WebP")]
    NotAnImage,
    /// More pixels than anybody needs.
    #[error("the picture has too many pixels")]
    TooManyPixels,
    /// It begins like one and cannot be read to the end.
    #[error("the picture is damaged")]
    Damaged,
}

/// The picture in each of the widths. Takes a while: not to be called where others wait.
pub(crate) fn variants(bytes: &[u8]) -> Result<Vec<Variant>, ImageRefusal> {
    if bytes.len() > FILE_MAX {
        return Err(ImageRefusal::FileTooLarge);
    }
    let picture = on_white(&read(bytes)?);
    let mut widths: Vec<u32> = WIDTHS.iter().map(|w| (*w).min(picture.width())).collect();
    widths.dedup();
    widths.into_iter().map(|w| variant(&picture, w)).collect()
}

fn read(bytes: &[u8]) -> Result<DynamicImage, ImageRefusal> {
    let format = image::guess_format(bytes).map_err(|_| ImageRefusal::NotAnImage)?;
    if !matches!(
        format,
        ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP
    ) {
        return Err(ImageRefusal::NotAnImage);
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE_MAX);
    limits.max_image_height = Some(SIDE_MAX);
    limits.max_alloc = Some(MEMORY_MAX);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|e| refusal(&e))?;
    // What the header says is asked before anything is made of it.
    let (width, height) = decoder.dimensions();
    if width > SIDE_MAX || height > SIDE_MAX || decoder.total_bytes() > MEMORY_MAX {
        return Err(ImageRefusal::TooManyPixels);
    }
    let turned = decoder.orientation().map_err(|e| refusal(&e))?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|e| refusal(&e))?;
    picture.apply_orientation(turned);
    Ok(picture)
}

fn refusal(error: &ImageError) -> ImageRefusal {
    match error {
        ImageError::Limits(_) => ImageRefusal::TooManyPixels,
        _ => ImageRefusal::Damaged,
    }
}

/// What is transparent is white, as the page is.
fn on_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let picture = picture.to_rgba8();
    RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [r, g, b, a] = picture.get_pixel(x, y).0.map(u16::from);
        let over = |c: u16| u8::try_from((c * a + 255 * (255 - a)) / 255).unwrap_or(u8::MAX);
        Rgb([over(r), over(g), over(b)])
    })
}

fn variant(picture: &RgbImage, width: u32) -> Result<Variant, ImageRefusal> {
    let height =
        (u64::from(picture.height()) * u64::from(width) / u64::from(picture.width().max(1))).max(1);
    let height = u32::try_from(height).unwrap_or(SIDE_MAX);
    let small = image::imageops::resize(picture, width, height, FilterType::CatmullRom);
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, QUALITY)
        .encode_image(&small)
        .map_err(|_| ImageRefusal::Damaged)?;
    let side = |n: u32| u16::try_from(n).map_err(|_| ImageRefusal::TooManyPixels);
    Ok(Variant {
        width: side(width)?,
        height: side(height)?,
        media_type: "image/jpeg".to_owned(),
        bytes,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{ImageEncoder, Rgba, RgbaImage};

    fn png(picture: &DynamicImage) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, ImageFormat::Png).unwrap();
        bytes.into_inner()
    }

    fn photo(width: u32, height: u32) -> DynamicImage {
        let picture = RgbImage::from_fn(width, height, |x, y| {
            Rgb([(x % 256) as u8, (y % 256) as u8, 120])
        });
        DynamicImage::ImageRgb8(picture)
    }

    #[test]
    fn a_picture_is_kept_in_three_widths_and_never_wider_than_it_was() {
        let sizes = |width, height| -> Vec<(u16, u16)> {
            let all = variants(&png(&photo(width, height))).unwrap();
            all.iter().map(|v| (v.width, v.height)).collect()
        };
        assert_eq!(sizes(2000, 1000), [(480, 240), (960, 480), (1600, 800)]);
        assert_eq!(sizes(600, 300), [(480, 240), (600, 300)]);
        assert_eq!(sizes(100, 3), [(100, 3)]);
        for variant in variants(&png(&photo(600, 300))).unwrap() {
            let read = image::load_from_memory_with_format(&variant.bytes, ImageFormat::Jpeg);
            assert_eq!(read.unwrap().width(), u32::from(variant.width));
        }
    }

    #[test]
    fn what_is_transparent_is_white() {
        let clear = RgbaImage::from_pixel(8, 8, Rgba([0, 0, 0, 0]));
        let all = variants(&png(&DynamicImage::ImageRgba8(clear))).unwrap();
        let read = image::load_from_memory(&all[0].bytes).unwrap().to_rgb8();
        assert!(read.pixels().all(|p| p.0.iter().all(|c| *c > 250)));
    }

    #[test]
    fn what_was_noted_in_the_file_is_gone_and_the_picture_stands_upright() {
        let mut bytes = Vec::new();
        let picture = photo(40, 20).to_rgb8();
        let mut encoder = JpegEncoder::new(&mut bytes);
        // Exif: turned by a quarter (6), and a text that tells where it was taken.
        let mut exif = b"MM\0*\0\0\0\x08\0\x02\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\x01\x0e\0\x02\0\0\0\x0c\0\0\0\x26\0\0\0\0".to_vec();
        exif.extend(b"via Segreta\0");
        encoder.set_exif_metadata(exif).unwrap();
        encoder.encode_image(&picture).unwrap();
        assert!(bytes.windows(11).any(|w| w == b"via Segreta"));
        let all = variants(&bytes).unwrap();
        assert_eq!((all[0].width, all[0].height), (20, 40));
        assert!(!all[0].bytes.windows(11).any(|w| w == b"via Segreta"));
        assert!(!all[0].bytes.windows(4).any(|w| w == b"Exif"));
    }

    #[test]
    fn a_file_of_twenty_megabytes_is_not_even_read() {
        let mut file = png(&photo(4, 4));
        file.resize(20 * 1024 * 1024, 0);
        assert_eq!(variants(&file), Err(ImageRefusal::FileTooLarge));
    }

    #[test]
    fn what_only_says_that_it_is_a_picture_is_none() {
        for forged in [
            b"GIF89a\x01\0\x01\0\0\0\0;".as_slice(),
            b"<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
            b"<svg onload=\"alert(1)\"/>",
            b"%PDF-1.7",
            b"<!doctype html><script>alert(1)</script>",
            b"",
        ] {
            assert_eq!(variants(forged), Err(ImageRefusal::NotAnImage));
        }
        let mut cut = png(&photo(64, 64));
        cut.truncate(cut.len() / 2);
        assert_eq!(variants(&cut), Err(ImageRefusal::Damaged));
        // The beginning of a picture before a page that a browser would run.
        let mut both = b"\xff\xd8\xff\xe0".to_vec();
        both.extend(b"<script>alert(1)</script>");
        assert_eq!(variants(&both), Err(ImageRefusal::Damaged));
    }

    /// A few hundred bytes that would take gigabytes.
    #[test]
    fn a_bomb_is_refused_by_what_its_header_says() {
        let header = |width: u32, height: u32| {
            let mut bytes = Vec::new();
            let encoder = image::codecs::png::PngEncoder::new(&mut bytes);
            encoder
                .write_image(&[0; 3], 1, 1, image::ExtendedColorType::Rgb8)
                .unwrap();
            // Width and height stand at fixed places, with a checksum of their chunk after them.
            bytes[16..20].copy_from_slice(&width.to_be_bytes());
            bytes[20..24].copy_from_slice(&height.to_be_bytes());
            let sum = crc(&bytes[12..29]);
            bytes[29..33].copy_from_slice(&sum.to_be_bytes());
            bytes
        };
        for (width, height) in [(60_000, 60_000), (8001, 1), (1, 8001), (8000, 8000)] {
            let refused = variants(&header(width, height));
            assert_eq!(
                refused,
                Err(ImageRefusal::TooManyPixels),
                "{width}×{height}"
            );
        }
        let fits = variants(&header(100, 100));
        assert_eq!(
            fits,
            Err(ImageRefusal::Damaged),
            "it has too few pixels, and was read"
        );
    }

    /// CRC-32 as PNG has it (ISO 3309).
    fn crc(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(u32::MAX, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
                (crc >> 1) ^ (0xEDB8_8320 & 0_u32.wrapping_sub(crc & 1))
            })
        })
    }
}
