//! From text to mentions: the cascade. Each stage runs over the text as the stages before it left it.

pub mod cascade;
pub mod gazetteer;
mod make;
pub mod mention;
pub mod sentence;

pub use cascade::{View, annotate, furniture, is_furniture};
pub use gazetteer::Gazetteer;
