//! Against what people really run, started for the test and gone after it.

mod bind;
mod bind_smoke;
mod postfix;
mod postfix_smoke;
