//! The booking of an appointment, step by step.

use anyhow::{Context, bail};
use hyper::StatusCode;

use crate::{Answer, Client, Form};

/// Who books.
#[derive(Debug, Clone)]
pub struct Family {
    /// First name.
    pub name: String,
    /// Where it is written to.
    pub email: String,
}

impl Family {
    /// A family that nobody else is.
    pub fn number(number: u64) -> Self {
        Self {
            name: "Amina".to_owned(),
            email: format!("famiglia{number}@example.org"),
        }
    }
}

/// Where a step led.
#[derive(Debug)]
pub enum Step {
    /// On, to this address.
    On(String),
    /// The seat is somebody else's (409); the page says what there is instead.
    Lost(Box<Answer>),
}

impl Step {
    /// What an answer to a form means.
    ///
    /// # Errors
    /// It is neither 303 nor 409.
    pub fn of(answer: Answer) -> anyhow::Result<Self> {
        if answer.status == StatusCode::CONFLICT {
            return Ok(Self::Lost(Box::new(answer)));
        }
        Ok(Self::On(answer.see_other()?))
    }

    /// The address it led to.
    ///
    /// # Errors
    /// The seat was lost.
    pub fn on(self) -> anyhow::Result<String> {
        match self {
            Self::On(path) => Ok(path),
            Self::Lost(_) => bail!("the seat was lost"),
        }
    }
}

/// The form with the free times of a desk; they are the choices of `quando`.
///
/// # Errors
/// The page or its form is not there.
pub async fn times(client: &mut Client, desk: &str) -> anyhow::Result<Form> {
    client.form(&format!("/it/prenota/{desk}")).await
}

/// Chooses a time.
///
/// # Errors
/// The answer is neither yes nor no.
pub async fn choose(client: &mut Client, times: &Form, time: &str) -> anyhow::Result<Step> {
    Step::of(client.submit(&times.clone().with("quando", time)).await?)
}

/// Goes through the steps from a chosen time to the summary, whose address is returned. Choices stay as they are shown.
///
/// # Errors
/// A step is refused.
pub async fn tell(client: &mut Client, first: &str, family: &Family) -> anyhow::Result<String> {
    let mut path = first.to_owned();
    // More than there are: a circle must end.
    for _ in 0..4 {
        if path.ends_with("/riepilogo") {
            return Ok(path);
        }
        let mut form = client.form(&path).await?;
        if path.ends_with("/richiedente") {
            form.set("nome", &family.name);
            form.set("email", &family.email);
        }
        path = client.submit(&form).await?.see_other()?;
    }
    bail!("no summary after four steps, but {path}")
}

/// The form at the end of the summary, agreed to.
///
/// # Errors
/// The page or its form is not there.
pub async fn summary(client: &mut Client, path: &str) -> anyhow::Result<Form> {
    let form = client.form(path).await?;
    let yes = form.choices("condizioni").first().copied();
    let yes = yes.context("nothing to agree to")?.to_owned();
    Ok(form.with("condizioni", &yes))
}

/// Goes from the page of times of a desk to the agreed summary: what is left is to send it. `pick` counts through the free
/// times. `None`: another family was faster.
///
/// # Errors
/// A step is refused, or the desk has no free time.
pub async fn prepare(
    client: &mut Client,
    desk: &str,
    pick: usize,
    family: &Family,
) -> anyhow::Result<Option<Form>> {
    let form = times(client, desk).await?;
    let free = form.choices("quando");
    if free.is_empty() {
        bail!("no free time at {desk}");
    }
    let Step::On(first) = choose(client, &form, free[pick % free.len()]).await? else {
        return Ok(None);
    };
    let path = tell(client, &first, family).await?;
    Ok(Some(summary(client, &path).await?))
}

/// Books a time of a desk, from the page of times to the page of the appointment, whose address is returned. See [`prepare`].
///
/// # Errors
/// A step is refused, or the desk has no free time.
pub async fn book(
    client: &mut Client,
    desk: &str,
    pick: usize,
    family: &Family,
) -> anyhow::Result<Option<String>> {
    let Some(agreed) = prepare(client, desk, pick, family).await? else {
        return Ok(None);
    };
    let Step::On(path) = Step::of(client.submit(&agreed).await?)? else {
        return Ok(None);
    };
    client.page(&path).await?;
    if !path.contains("/appuntamento/") {
        bail!("the booking ended at {path}");
    }
    Ok(Some(path))
}
