//! Who a request comes from, as far as limits need to know.

use std::net::{IpAddr, Ipv6Addr};
use std::sync::Arc;

use app::client::ClientAddr;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::{HeaderMap, HeaderName};

use crate::config::ClientNetworks;
use crate::http::entry::Peer;

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// Puts the client's address into the request.
pub async fn identify(
    State(trusted): State<Arc<ClientNetworks>>,
    mut request: Request,
    next: Next,
) -> Response {
    if let Some(Peer(peer)) = request.extensions().get().copied() {
        let client = client(peer.ip(), request.headers(), &trusted);
        request.extensions_mut().insert(client);
    }
    next.run(request).await
}

/// The rightmost address that is not one of our proxies: whatever stands left of it the client may have written itself.
pub fn client(peer: IpAddr, headers: &HeaderMap, trusted: &ClientNetworks) -> ClientAddr {
    let mut client = peer.to_canonical();
    if trusted.contain(client) {
        let hops = headers
            .get_all(FORWARDED_FOR)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .collect::<Vec<_>>();
        for hop in hops.into_iter().rev() {
            let Ok(address) = hop.trim().parse::<IpAddr>() else {
                break;
            };
            client = address.to_canonical();
            if !trusted.contain(client) {
                break;
            }
        }
    }
    ClientAddr(network(client).to_string())
}

/// An IPv6 address cut to its /64, which is what one household or telephone has; an IPv4 address as it is.
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(v6) => {
            let [a, b, c, d, ..] = v6.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Sources;

    fn seen(peer: &str, forwarded: &[&str]) -> String {
        let sources = Sources {
            file: None,
            environment: vec![(
                "VICINO_TRUSTED_PROXIES".into(),
                "127.0.0.1, ::1, 10.0.0.0/8".into(),
            )],
        };
        let trusted = sources.load().unwrap().0.trusted_proxies;
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append(FORWARDED_FOR, value.parse().unwrap());
        }
        client(peer.parse().unwrap(), &headers, &trusted).0
    }

    #[test]
    fn a_stranger_s_word_about_its_address_is_not_believed() {
        assert_eq!(seen("203.0.113.9", &["198.51.100.1"]), "203.0.113.9");
    }

    #[test]
    fn behind_proxies_the_rightmost_stranger_is_the_client() {
        assert_eq!(
            seen("127.0.0.1", &["1.2.3.4, 203.0.113.9, 10.1.1.1"]),
            "203.0.113.9"
        );
        assert_eq!(
            seen("127.0.0.1", &["1.2.3.4", "203.0.113.9"]),
            "203.0.113.9"
        );
        assert_eq!(seen("::ffff:127.0.0.1", &["203.0.113.9"]), "203.0.113.9");
    }

    #[test]
    fn an_unreadable_hop_ends_the_search() {
        assert_eq!(seen("127.0.0.1", &["203.0.113.9, x, 10.1.1.1"]), "10.1.1.1");
        assert_eq!(seen("127.0.0.1", &[]), "127.0.0.1");
    }

    #[test]
    fn an_ipv6_household_is_one_client() {
        assert_eq!(seen("2001:db8:1:2:3:4:5:6", &[]), "2001:db8:1:2::");
    }
}
