//! The compressed form that a client takes.

use http::HeaderMap;
use http::header::{ACCEPT_ENCODING, HeaderValue};

/// A form in which a body can be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coding {
    /// As it is.
    Plain,
    /// Brotli (RFC 7932).
    Brotli,
    /// gzip (RFC 1952).
    Gzip,
}

impl Coding {
    /// The best coding that a client takes (RFC 9110, 12.5.3): a name with `q=0` is a refusal.
    pub fn wished(headers: &HeaderMap) -> Self {
        let wishes = headers
            .get(ACCEPT_ENCODING)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        let takes = |name: &str| {
            wishes.split(',').any(|wish| {
                let mut pieces = wish.split(';').map(str::trim);
                pieces
                    .next()
                    .is_some_and(|coding| coding.eq_ignore_ascii_case(name))
                    && !pieces.any(is_zero)
            })
        };
        if takes("br") {
            Self::Brotli
        } else if takes("gzip") {
            Self::Gzip
        } else {
            Self::Plain
        }
    }

    /// The value of `Content-Encoding`; none for what is sent as it is.
    pub fn label(self) -> Option<HeaderValue> {
        match self {
            Self::Plain => None,
            Self::Brotli => Some(HeaderValue::from_static("br")),
            Self::Gzip => Some(HeaderValue::from_static("gzip")),
        }
    }
}

/// `q=0`, `q=0.0`, up to three decimals.
fn is_zero(parameter: &str) -> bool {
    parameter.strip_prefix("q=").is_some_and(|weight| {
        weight.starts_with('0') && weight.bytes().all(|b| matches!(b, b'0' | b'.'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wished(header: &'static str) -> Coding {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static(header));
        Coding::wished(&headers)
    }

    #[test]
    fn the_smallest_form_that_is_taken_wins() {
        assert_eq!(wished("gzip, deflate, br, zstd"), Coding::Brotli);
        assert_eq!(wished("gzip;q=1.0, identity; q=0.5"), Coding::Gzip);
        assert_eq!(wished("br;q=0, gzip"), Coding::Gzip);
        assert_eq!(wished("br;q=0.001"), Coding::Brotli);
        assert_eq!(wished("identity"), Coding::Plain);
        assert_eq!(Coding::wished(&HeaderMap::new()), Coding::Plain);
    }
}
