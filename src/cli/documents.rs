//! Documents that the arguments name: files, folders, standard input.

use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::args::Reading;
use crate::ingest::{self, Input, Page};
use crate::pipeline::Given;

/// A document to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    /// Where it is; `None` is standard input.
    pub(super) path: Option<PathBuf>,
    /// The id of its record: the path below the folder that was given, with `/`.
    pub(super) id: String,
}

/// What could not be read, in words that name it.
#[derive(Debug)]
pub(super) struct Unread(pub(super) String);

/// The documents below the inputs, in the order of their ids within each input. Hidden files are left out.
pub(super) fn gather(inputs: &[PathBuf]) -> (Vec<Named>, Vec<Unread>) {
    let (mut documents, mut unread) = (Vec::new(), Vec::new());
    for input in inputs {
        if input.as_os_str() == "-" {
            documents.push(Named { path: None, id: "stdin".to_owned() });
        } else if input.is_dir() {
            let before = documents.len();
            folder(input, input, &mut documents, &mut unread);
            documents[before..].sort_by(|a, b| a.id.cmp(&b.id));
            if documents.len() == before {
                unread.push(Unread(format!(
                    "{}: there are no articles in this folder",
                    slashed(input)
                )));
            }
        } else {
            let id = input
                .file_name()
                .map_or_else(|| slashed(input), |name| name.to_string_lossy().into_owned());
            documents.push(Named { path: Some(input.clone()), id });
        }
    }
    (documents, unread)
}

fn folder(root: &Path, at: &Path, documents: &mut Vec<Named>, unread: &mut Vec<Unread>) {
    let entries = match std::fs::read_dir(at) {
        Ok(entries) => entries,
        Err(error) => return unread.push(Unread(format!("{}: {error}", slashed(at)))),
    };
    for entry in entries {
        let path = match entry {
            Ok(entry) => entry.path(),
            Err(error) => {
                unread.push(Unread(format!("{}: {error}", slashed(at))));
                continue;
            }
        };
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        // Links are not followed into folders: they can lead round in circles.
        let link = path.symlink_metadata().is_ok_and(|data| data.is_symlink());
        if hidden {
            continue;
        }
        if path.is_dir() {
            if !link {
                folder(root, &path, documents, unread);
            }
        } else {
            let id = slashed(path.strip_prefix(root).unwrap_or(&path));
            documents.push(Named { path: Some(path), id });
        }
    }
}

/// Reads one document.
pub(super) fn read(named: &Named, reading: &Reading) -> Result<(Page, Given), Unread> {
    let path = named.path.as_deref().map(slashed);
    let shown = path.clone().unwrap_or_else(|| "standard input".to_owned());
    let bytes = if let Some(path) = &named.path {
        bytes_of(path)
    } else {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    };
    let bytes = bytes.map_err(|error| Unread(format!("{shown}: {error}")))?;
    let input =
        Input { path: Some(shown), bytes, media_type: None, encoding: reading.encoding.clone() };
    let page =
        ingest::read(&input).map_err(|error| Unread(format!("{error} ({})", error.help())))?;
    let given = Given {
        id: named.id.clone(),
        path,
        language: reading.lang.clone(),
        reference_date: reading.reference_date.clone(),
    };
    Ok((page, given))
}

/// The bytes of a regular file: a pipe or a device could keep a batch waiting for ever.
fn bytes_of(path: &Path) -> io::Result<Vec<u8>> {
    let data = std::fs::metadata(path)?;
    if !data.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "this is no regular file"));
    }
    if data.len() > ingest::LIMIT as u64 {
        return Err(io::Error::new(
            io::ErrorKind::FileTooLarge,
            format!(
                "the file has {} bytes, more than the {} that are read",
                data.len(),
                ingest::LIMIT
            ),
        ));
    }
    std::fs::read(path)
}

/// A path as people and records write it.
pub(super) fn slashed(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
