//! Free space where data are written: below the floor nothing more is accepted in writing.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::stop::Stop;

/// How often the disk is looked at.
const LOOK: Duration = Duration::from_secs(5);

/// Knows whether there is room to write. Clones share what they know.
#[derive(Debug, Clone)]
pub struct Disk {
    directories: Vec<PathBuf>,
    floor_mb: u64,
    low: Arc<AtomicBool>,
}

impl Disk {
    /// Watches the file systems of directories, which need not exist yet; `floor_mb` in megabytes of 1,000,000 bytes.
    pub fn new(directories: Vec<PathBuf>, floor_mb: u64) -> Self {
        let disk = Self {
            directories,
            floor_mb,
            low: Arc::default(),
        };
        disk.look();
        disk
    }

    /// Whether there was too little room when last looked.
    pub fn is_low(&self) -> bool {
        self.low.load(Ordering::Relaxed)
    }

    /// Looks now; answers whether there is too little room. A file system that cannot be asked counts as roomy: the
    /// database will say when it is not.
    pub fn look(&self) -> bool {
        let free = self
            .directories
            .iter()
            .filter_map(|directory| free_megabytes(directory))
            .min();
        let Some(free) = free else {
            return self.is_low();
        };
        metrics::gauge!("vicino_disk_free_megabytes").set(free as f64);
        let low = free < self.floor_mb;
        if self.low.swap(low, Ordering::Relaxed) != low {
            if low {
                tracing::error!(
                    free,
                    floor = self.floor_mb,
                    "little room on the disk: forms are refused"
                );
            } else {
                tracing::info!(free, "there is room on the disk again");
            }
        }
        low
    }

    /// Keeps looking until asked to stop.
    pub async fn watch(self, stop: Stop) {
        loop {
            tokio::select! {
                () = stop.thrown() => return,
                () = tokio::time::sleep(LOOK) => { self.look(); }
            }
        }
    }
}

/// Free megabytes on the file system of a directory, or of its nearest parent that exists.
fn free_megabytes(directory: &Path) -> Option<u64> {
    let absolute = std::path::absolute(directory).ok()?;
    let there = absolute.ancestors().find(|path| path.exists())?;
    let room = rustix::fs::statvfs(there).ok()?;
    Some(room.f_bavail.saturating_mul(room.f_frsize) / 1_000_000)
}
