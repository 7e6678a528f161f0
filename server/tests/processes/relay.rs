//! A wire to the database that can fall silent without being cut, as when a machine or a network between hangs.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// It lives as long as the test.
#[derive(Debug)]
pub struct Relay {
    /// `127.0.0.1:port`, for whoever believes it is the database.
    pub host: String,
    silent: watch::Sender<bool>,
}

impl Relay {
    /// Passes on what comes, to `target` (`host:port`) and back.
    pub async fn start(target: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let host = listener.local_addr().unwrap().to_string();
        let (silent, gate) = watch::channel(false);
        tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                let (target, gate) = (target.clone(), gate.clone());
                tokio::spawn(async move {
                    if let Ok(far) = TcpStream::connect(target).await {
                        let ((from_near, to_near), (from_far, to_far)) =
                            (near.into_split(), far.into_split());
                        tokio::spawn(pass(from_near, to_far, gate.clone()));
                        tokio::spawn(pass(from_far, to_near, gate));
                    }
                });
            }
        });
        Self { host, silent }
    }

    /// From now on passes nothing on, or goes on.
    pub fn keep_silent(&self, silent: bool) {
        self.silent.send_replace(silent);
    }
}

/// Ends, and closes its side, when the other does or the test is over.
async fn pass(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, mut gate: watch::Receiver<bool>) {
    let mut buffer = vec![0; 16 * 1024];
    while let Ok(count @ 1..) = from.read(&mut buffer).await {
        let open = gate.wait_for(|silent| !silent).await.is_ok();
        if !open || to.write_all(&buffer[..count]).await.is_err() {
            return;
        }
    }
}
