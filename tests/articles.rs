//! What is found in each article of `input/`, as accepted by someone who read it beside the article.
//!
//! A test is named after its article. `BLESS=1 cargo test --test articles` accepts what is found now; each changed line
//! in `tests/articles/` is then a statement by the one who commits it. What is known to be wrong stands there as it is,
//! and the commit says what it should be.

mod common;
#[path = "articles/outline.rs"]
mod outline;

use std::process::ExitCode;

use libtest_mimic::{Arguments, Trial};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let trials = common::articles().into_iter().map(|article| {
        Trial::test(article.name.clone(), move || {
            let found =
                outline::outline(&article.extracted(common::embedded()), &article.page.text);
            let golden =
                common::root().join(format!("tests/articles/{}.golden.txt", article.stem()));
            Ok(common::check_golden(&golden, &found)?)
        })
    });
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
}
