//! Finds the files of `rules/` and `locales/` and writes one table that embeds them, so that the binary stands alone.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR"));
    let mut code = String::new();
    for (folder, extension, name) in [("rules", "toml", "RULES"), ("locales", "ftl", "LOCALES")] {
        println!("cargo::rerun-if-changed={folder}");
        let mut files = Vec::new();
        walk(&root.join(folder), extension, &mut files)?;
        files.sort();
        writeln!(code, "/// The files of `{folder}/`: path below it with `/`, text.\npub(crate) static {name}: &[(&str, &str)] = &[")
            .expect("a String takes all");
        for file in files {
            let relative = file.strip_prefix(root.join(folder)).expect("found below it");
            let relative = relative.to_string_lossy().replace('\\', "/");
            writeln!(code, "    ({relative:?}, include_str!({:?})),", file.to_string_lossy()).expect("a String takes all");
        }
        code.push_str("];\n");
    }
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets OUT_DIR"));
    fs::write(out.join("embedded.rs"), code)
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
