//! Addresses: of the site, and of the proxies before it.

use std::net::IpAddr;

use ipnet::IpNet;
use url::Url;

use super::{Kind, Raw, joined};

/// Networks whose word is believed about where a request comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ClientNetworks(Vec<IpNet>);

impl ClientNetworks {
    /// Whether an address belongs to one of them.
    pub fn contain(&self, address: IpAddr) -> bool {
        self.0.iter().any(|network| network.contains(&address))
    }
}

impl Kind for ClientNetworks {
    fn read(raw: &Raw) -> Result<Self, String> {
        let network = |text: &str| {
            text.parse::<IpNet>()
                .or_else(|_| text.parse::<IpAddr>().map(IpNet::from))
                .map_err(|_| "expected addresses or networks, like 127.0.0.1,10.0.0.0/8".to_owned())
        };
        raw.many()
            .into_iter()
            .map(network)
            .collect::<Result<_, _>>()
            .map(Self)
    }

    fn show(&self) -> String {
        joined(&self.0)
    }
}

/// The address the public sees: scheme, host and port.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteUrl(Url);

impl SiteUrl {
    /// The address as a URL.
    pub fn url(&self) -> &Url {
        &self.0
    }

    /// As browsers send it in `Origin`: without a final slash.
    pub fn origin(&self) -> String {
        self.0.origin().ascii_serialization()
    }

    /// Whether the public comes over TLS.
    pub fn is_https(&self) -> bool {
        self.0.scheme() == "https"
    }
}

impl Kind for SiteUrl {
    fn read(raw: &Raw) -> Result<Self, String> {
        let expected = || "expected http:// or https:// and a host, without a path".to_owned();
        let url = Url::parse(raw.one()?).map_err(|_| expected())?;
        let bare = url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none();
        let web = matches!(url.scheme(), "http" | "https") && url.has_host();
        (web && bare).then_some(Self(url)).ok_or_else(expected)
    }

    fn show(&self) -> String {
        self.origin()
    }
}
