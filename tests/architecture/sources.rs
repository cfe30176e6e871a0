//! The files of `src/` as tokens: comments and documentation are gone, tests can be told from the rest.

use std::str::FromStr as _;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::common;

/// A file of `src/`.
pub(crate) struct SourceFile {
    /// Path below `src/`, with `/`.
    pub(crate) path: String,
    /// Its tokens, without attributes.
    pub(crate) tokens: Vec<Token>,
}

/// A token with its place. Groups are laid out flat: their brackets are tokens of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    /// As it is written.
    pub(crate) text: String,
    /// The line, counted from one.
    pub(crate) line: usize,
    /// Whether it is a literal.
    pub(crate) is_literal: bool,
    /// Whether it stands under `#[cfg(test)]`.
    pub(crate) in_test: bool,
}

impl SourceFile {
    /// The literals outside of tests that are strings or characters: their place and how they are written.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (String, &str)> {
        self.tokens
            .iter()
            .filter(|token| token.is_literal && !token.in_test && token.text.contains(['"', '\'']))
            .map(|token| (format!("src/{}:{}", self.path, token.line), token.text.as_str()))
    }
}

/// All files of `src/`, in order.
pub(crate) fn all() -> Vec<SourceFile> {
    let root = common::root().join("src");
    common::files_below(&root)
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|path| {
            let text = std::fs::read_to_string(&path).expect("a source file is text");
            let stream = TokenStream::from_str(&text)
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let mut tokens = Vec::new();
            flatten(stream, false, &mut tokens);
            let below = path.strip_prefix(&root).expect("found below it");
            SourceFile { path: below.to_string_lossy().replace('\\', "/"), tokens }
        })
        .collect()
}

/// What a string literal stands for.
pub(crate) fn value(literal: &str) -> String {
    let raw = literal.trim_start_matches(['b', 'c']);
    if let Some(raw) = raw.strip_prefix('r') {
        return raw.trim_matches('#').trim_matches('"').to_owned();
    }
    let inner = raw.get(1..raw.len() - 1).unwrap_or_default();
    let mut out = String::new();
    let mut characters = inner.chars();
    while let Some(character) = characters.next() {
        if character != '\\' {
            out.push(character);
            continue;
        }
        match characters.next() {
            Some('n') => out.push('\n'),
            Some('t') => out.push('\t'),
            Some('u') => {
                let digits: String =
                    characters.by_ref().skip(1).take_while(|&c| c != '}').collect();
                out.extend(u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32));
            }
            Some(other) => out.push(other),
            None => {}
        }
    }
    out
}

/// Attributes are left out; documentation is one of them. What follows `#[cfg(test)]` is a test to its closing brace.
fn flatten(stream: TokenStream, in_test: bool, tokens: &mut Vec<Token>) {
    let trees: Vec<TokenTree> = stream.into_iter().collect();
    let mut test_item = false;
    let mut at = 0;
    while let Some(tree) = trees.get(at) {
        if let Some(length) = attribute(&trees[at..]) {
            let written = trees[at + length - 1].to_string().replace(' ', "");
            test_item |= written == "[cfg(test)]";
            at += length;
            continue;
        }
        let line = tree.span().start().line;
        let mut push = |text: String, is_literal: bool| {
            tokens.push(Token { text, line, is_literal, in_test: in_test || test_item });
        };
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                push(open.to_owned(), false);
                flatten(group.stream(), in_test || test_item, tokens);
                tokens.push(Token {
                    text: close.to_owned(),
                    line: group.span_close().start().line,
                    is_literal: false,
                    in_test: in_test || test_item,
                });
                if group.delimiter() == Delimiter::Brace {
                    test_item = false;
                }
            }
            TokenTree::Literal(literal) => push(literal.to_string(), true),
            TokenTree::Ident(ident) => push(ident.to_string(), false),
            TokenTree::Punct(punct) => {
                push(punct.to_string(), false);
                if punct.as_char() == ';' {
                    test_item = false;
                }
            }
        }
        at += 1;
    }
}

/// How many trees the attribute takes that begins here.
fn attribute(trees: &[TokenTree]) -> Option<usize> {
    let sign = |tree: Option<&TokenTree>, wanted: char| matches!(tree, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted);
    if !sign(trees.first(), '#') {
        return None;
    }
    let at = if sign(trees.get(1), '!') { 2 } else { 1 };
    match trees.get(at) {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => Some(at + 1),
        _ => None,
    }
}

#[test]
fn tokens_know_whether_they_belong_to_a_test() {
    let source = "/// Doc \"a\".\nfn f() { g(\"b\") }\n#[cfg(test)]\nmod tests { fn h() { \"c\" } }\nconst D: &str = \"d\";";
    let mut tokens = Vec::new();
    flatten(TokenStream::from_str(source).expect("good Rust"), false, &mut tokens);
    let literals: Vec<(&str, usize, bool)> = tokens
        .iter()
        .filter(|t| t.is_literal)
        .map(|t| (t.text.as_str(), t.line, t.in_test))
        .collect();
    assert_eq!(literals, [("\"b\"", 2, false), ("\"c\"", 4, true), ("\"d\"", 5, false)]);
}

#[test]
fn literals_have_values() {
    assert_eq!(value(r#""a\u{e9}\n""#), "a\u{e9}\n");
    assert_eq!(value(r##"r#"a\d"#"##), r"a\d");
    assert_eq!(value(r"'\''"), "'");
}
