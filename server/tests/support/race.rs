//! Many at once.

use std::sync::Arc;

use tokio::sync::Barrier;
use tokio::task::JoinSet;

/// Does the same for every number below `count`, all at a time, and answers in order.
pub async fn all<F>(count: u32, doing: impl Fn(u32) -> F) -> Vec<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    let mut tasks = JoinSet::new();
    for number in 0..count {
        let doing = doing(number);
        tasks.spawn(async move { (number, doing.await) });
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
