//! The real app in a real window, driven through WebDriver as a merchant would use it.

mod driver;
mod form;
mod practice;
