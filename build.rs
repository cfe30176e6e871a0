//! Finds the files of `rules/` and `locales/` and writes one table that embeds them, so that the binary stands alone.
//! Rules are embedded twice: as text, for diagnostics, and as the tree that reading the text would give.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use toml::de::DeTable;

#[path = "src/rules/packed.rs"]
#[allow(dead_code, reason = "the program unpacks")]
mod packed;
#[path = "src/rules/tree.rs"]
mod tree;

#[expect(
    clippy::unnecessary_debug_formatting,
    reason = "paths are written as string literals of Rust"
)]
fn main() -> io::Result<()> {
    let root =
        PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR"));
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets OUT_DIR"));
    let mut code = String::new();
    code.push_str("/// The files of `rules/`: path below it with `/`, text, tree.\npub(crate) static RULES: &[(&str, &str, &[u8])] = &[");
    for (number, (relative, path)) in files(&root, "rules", "toml")?.into_iter().enumerate() {
        let text = fs::read_to_string(&path)?;
        let (table, errors) = DeTable::parse_recoverable(&text);
        // A broken file gets no tree: the program reads its text, and says what is wrong with it.
        let bytes = if errors.is_empty() {
            packed::pack(&text, &tree::of_toml(table.get_ref()))
        } else {
            Vec::new()
        };
        let tree = out.join(format!("{number}.tree"));
        fs::write(&tree, bytes)?;
        writeln!(code, "    ({relative:?}, include_str!({path:?}), include_bytes!({tree:?})),")
            .expect("a String takes all");
    }
    code.push_str("];\n/// The files of `locales/`: path below it with `/`, text.\npub(crate) static LOCALES: &[(&str, &str)] = &[");
    for (relative, path) in files(&root, "locales", "ftl")? {
        writeln!(code, "    ({relative:?}, include_str!({path:?})),").expect("a String takes all");
    }
    code.push_str("];\n");
    fs::write(out.join("embedded.rs"), code)
}

/// The files of a folder, in order: path below it with `/`, whole path.
fn files(root: &Path, folder: &str, extension: &str) -> io::Result<Vec<(String, PathBuf)>> {
    println!("cargo::rerun-if-changed={folder}");
    let folder = root.join(folder);
    let mut files = Vec::new();
    walk(&folder, extension, &mut files)?;
    files.sort();
    let relative = |file: &Path| {
        file.strip_prefix(&folder).expect("found below it").to_string_lossy().replace('\\', "/")
    };
    Ok(files.into_iter().map(|file| (relative(&file), file)).collect())
}

fn walk(folder: &Path, extension: &str, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            walk(&path, extension, files)?;
        } else if path.extension().is_some_and(|found| found == extension) {
            files.push(path);
        }
    }
    Ok(())
}
