//! The rules and locales that the binary carries, as text.

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
