//! Many at once.

use std::sync::Arc;

use hyper::StatusCode;
use tokio::sync::{Barrier, Semaphore};
use tokio::task::JoinSet;
use walker::{Answer, Client, Form};

/// How many get ready at a time: as many as a small machine likes.
const AT_A_TIME: usize = 12;

/// Does the same for every number below `count`, a few at a time, and answers in order.
pub async fn all<F>(count: u32, doing: impl Fn(u32) -> F) -> Vec<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    let turns = Arc::new(Semaphore::new(AT_A_TIME));
    let mut tasks = JoinSet::new();
    for number in 0..count {
        let (doing, turns) = (doing(number), Arc::clone(&turns));
        tasks.spawn(async move {
            let _turn = turns.acquire().await;
            (number, doing.await)
        });
    }
    let mut done = tasks.join_all().await;
    done.sort_by_key(|(number, _)| *number);
    done.into_iter().map(|(_, output)| output).collect()
}

/// Lets each of those who are ready go, none before all others can.
pub async fn at_once<R, F>(ready: Vec<R>, go: impl Fn(R) -> F) -> Vec<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    let barrier = Arc::new(Barrier::new(ready.len()));
    let mut tasks = JoinSet::new();
    for (number, one) in ready.into_iter().enumerate() {
        let (going, barrier) = (go(one), Arc::clone(&barrier));
        tasks.spawn(async move {
            barrier.wait().await;
            (number, going.await)
        });
    }
    let mut done = tasks.join_all().await;
    done.sort_by_key(|(number, _)| *number);
    done.into_iter().map(|(_, output)| output).collect()
}

/// Sends a form, and the same again to a server that is still too busy after all patience: nothing happens twice.
pub async fn submit(browser: &mut Client, form: &Form) -> Answer {
    for _ in 0..8 {
        let answer = browser.submit(form).await.unwrap();
        if answer.status != StatusCode::SERVICE_UNAVAILABLE {
            return answer;
        }
    }
    panic!("a server that is too busy for ever");
}
