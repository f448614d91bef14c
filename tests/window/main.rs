//! The real app in a real window, driven through WebDriver as a merchant would use it.

mod driver;
mod form;
#[cfg(target_os = "linux")]
mod keeping;
#[cfg(target_os = "linux")]
mod memory;
mod pages;
mod practice;
mod stores;
