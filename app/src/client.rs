//! Who is asking, as far as limits need to know.

/// The client's address, an IPv6 one cut to its /64 network: put into each request by the server, which knows its proxies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientAddr(pub String);
