//! What came of a drive, for everybody.

use domain::drive::{Drive, FEW, Kit};

use super::browse::DriveNeeds;
use crate::Services;
use crate::error::Failure;

/// What came of a drive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DriveReport {
    /// What was asked for, promised, brought and given, item by item.
    pub needs: DriveNeeds,
    /// Kits given to families; `None` where they are too few to be told: few kits speak of few children.
    pub kits: Vec<(Kit, Option<u32>)>,
}

impl Services {
    /// What came of a drive so far: its closing report once it is over.
    ///
    /// # Errors
    /// The database is away.
    pub async fn drive_report(&self, drive: &Drive) -> Result<DriveReport, Failure> {
        let mut session = self.store().snapshot().await?;
        let counted = store::drive_item::of_drive(&mut session, drive.id).await?;
        let kits = store::stock::kits_given(&mut session, drive.id).await?;
        let told = |n: u32| (n >= FEW).then_some(n);
        Ok(DriveReport {
            needs: DriveNeeds::of(counted),
            kits: kits.into_iter().map(|(kit, n)| (kit, told(n))).collect(),
        })
    }
}
