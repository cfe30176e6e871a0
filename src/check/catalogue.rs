//! The one list of what the checks may find. Codes are never given to something else.
//!
//! What a code means, why it matters, and a bad and a good example stand in `data/catalogue.toml`; `docs/CHECKS.md` is
//! made from it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::diagnostic::Severity;

/// An entry of the catalogue.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// `FTL` and three digits.
    pub code: &'static str,
    /// A short kebab-case name.
    pub name: &'static str,
    /// Code and name, as diagnostics show them.
    pub label: &'static str,
    /// How much it matters unless the settings say otherwise.
    pub severity: Severity,
    /// Whether it is looked for unless the settings say otherwise.
    pub is_on: bool,
}

/// What a code means.
#[derive(Debug, Deserialize)]
pub struct Explanation {
    /// What is found, in one line.
    pub what: String,
    /// Why it matters, and how it is decided.
    pub why: String,
    /// Fluent text in which it is found.
    pub bad: String,
    /// The same, mended.
    pub good: String,
}

macro_rules! catalogue {
    ($($constant:ident $code:literal $name:literal $severity:ident $on:literal;)*) => {
        $(
            #[doc = concat!("`", $code, "`: ", $name, ".")]
            pub const $constant: &Rule = &Rule {
                code: $code,
                name: $name,
                label: concat!($code, " ", $name),
                severity: Severity::$severity,
                is_on: $on,
            };
        )*
        /// All entries, by code.
        pub const ALL: &[&Rule] = &[$($constant),*];
    };
}

catalogue! {
    SYNTAX "FTL001" "syntax" Error true;
    ENCODING "FTL002" "encoding" Error true;
    BOM "FTL003" "bom" Error true;
    LINE_ENDS "FTL004" "line-ends" Warning true;
    DUPLICATE_ID "FTL005" "duplicate-id" Error true;
    DUPLICATE_ATTRIBUTE "FTL006" "duplicate-attribute" Error true;
    DUPLICATE_VARIANT "FTL007" "duplicate-variant" Error true;
    DUPLICATE_ACROSS_FILES "FTL008" "duplicate-across-files" Warning false;
    MISSING_FILE "FTL010" "missing-file" Error true;
    OBSOLETE_FILE "FTL011" "obsolete-file" Warning true;
    MISSING_MESSAGE "FTL012" "missing-message" Error true;
    OBSOLETE_MESSAGE "FTL013" "obsolete-message" Warning true;
    MISSING_VALUE "FTL014" "missing-value" Error true;
    OBSOLETE_VALUE "FTL015" "obsolete-value" Warning true;
    MISSING_ATTRIBUTE "FTL016" "missing-attribute" Error true;
    OBSOLETE_ATTRIBUTE "FTL017" "obsolete-attribute" Warning true;
    MISSING_VARIABLE "FTL020" "missing-variable" Warning true;
    EXTRA_VARIABLE "FTL021" "extra-variable" Error true;
    VARIABLE_TYPE "FTL022" "variable-type" Warning true;
    UNDEFINED_MESSAGE "FTL030" "undefined-message" Error true;
    UNDEFINED_TERM "FTL031" "undefined-term" Error true;
    UNDEFINED_ATTRIBUTE "FTL032" "undefined-attribute" Error true;
    CYCLIC_REFERENCE "FTL033" "cyclic-reference" Error true;
    MISSING_TERM_REF "FTL034" "missing-term-ref" Warning true;
    OBSOLETE_TERM_REF "FTL035" "obsolete-term-ref" Warning true;
    MISSING_MESSAGE_REF "FTL036" "missing-message-ref" Warning true;
    OBSOLETE_MESSAGE_REF "FTL037" "obsolete-message-ref" Warning true;
    TERM_ARGUMENT "FTL038" "term-argument" Warning true;
    NESTED_TERM "FTL039" "nested-term" Warning true;
    UNUSED_TERM "FTL040" "unused-term" Warning false;
    UNKNOWN_FUNCTION "FTL041" "unknown-function" Error true;
    UNKNOWN_FUNCTION_OPTION "FTL042" "unknown-function-option" Error true;
    FUNCTION_ARITY "FTL043" "function-arity" Error true;
    MISSING_PLURAL "FTL050" "missing-plural" Warning true;
    IMPOSSIBLE_PLURAL "FTL051" "impossible-plural" Warning true;
    SHADOWED_VARIANT "FTL052" "shadowed-variant" Warning true;
    MIXED_KEYS "FTL053" "mixed-keys" Warning true;
    CONSTANT_SELECTOR "FTL054" "constant-selector" Warning true;
    EMPTY_VALUE "FTL060" "empty-value" Warning true;
    IDENTICAL_TO_SOURCE "FTL061" "identical-to-source" Warning true;
    WRONG_SCRIPT "FTL062" "wrong-script" Warning true;
    MARKUP "FTL063" "markup" Warning true;
    URL_MISMATCH "FTL064" "url-mismatch" Warning true;
    NUMBER_MISMATCH "FTL065" "number-mismatch" Warning true;
    BIDI_CONTROL "FTL070" "bidi-control" Error true;
    INVISIBLE_CHAR "FTL071" "invisible-char" Warning true;
    MIXED_SCRIPT "FTL072" "mixed-script" Warning true;
    DOUBLE_SPACE "FTL080" "double-space" Warning true;
    DOUBLED_WORD "FTL081" "doubled-word" Warning true;
    END_PUNCTUATION "FTL082" "end-punctuation" Warning true;
    APOSTROPHE "FTL083" "apostrophe" Warning true;
    QUOTES "FTL084" "quotes" Warning true;
    ELLIPSIS "FTL085" "ellipsis" Warning true;
    FR_SPACING "FTL086" "fr-spacing" Warning true;
    FR_QUOTES "FTL087" "fr-quotes" Warning true;
    FR_ORDINAL "FTL088" "fr-ordinal" Warning true;
    JA_PUNCTUATION "FTL089" "ja-punctuation" Warning true;
    JA_HALFWIDTH_KANA "FTL090" "ja-halfwidth-kana" Warning true;
    JA_SPACING "FTL091" "ja-spacing" Warning true;
    UNUSED_IGNORE "FTL100" "unused-ignore" Warning true;
    VARIABLE_NOT_DOCUMENTED "FTL101" "variable-not-documented" Info false;
    ID_STYLE "FTL102" "id-style" Info false;
    ID_TOO_SHORT "FTL103" "id-too-short" Info false;
    NO_FINAL_NEWLINE "FTL104" "no-final-newline" Info false;
}

static EXPLANATIONS: LazyLock<BTreeMap<String, Explanation>> = LazyLock::new(|| {
    toml::from_str(include_str!("data/catalogue.toml")).expect("a test reads the data")
});

impl Rule {
    /// The entry with this code or name.
    pub fn find(code_or_name: &str) -> Option<&'static Self> {
        let is = |rule: &&Self| {
            rule.code.eq_ignore_ascii_case(code_or_name) || rule.name == code_or_name
        };
        ALL.iter().copied().find(is)
    }

    /// What it means.
    pub fn explanation(&self) -> &'static Explanation {
        EXPLANATIONS.get(self.name).expect("a test looks for each")
    }

    /// The heading of its section in `docs/CHECKS.md`, as a link.
    pub fn anchor(&self) -> String {
        format!("{}-{}", self.code.to_lowercase(), self.name)
    }

    /// Its section in `docs/CHECKS.md`.
    pub fn markdown(&self) -> String {
        let explanation = self.explanation();
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        };
        let on = if self.is_on { "" } else { ", off unless selected" };
        let mut text = format!("## {} {}\n\n", self.code, self.name);
        let _ = write!(
            text,
            "*{severity}{on}* · {}\n\n{}\n\n",
            explanation.what,
            explanation.why.trim()
        );
        let _ = write!(text, "```ftl\n# Bad\n{}\n```\n\n", explanation.bad.trim_end());
        let _ = write!(text, "```ftl\n# Good\n{}\n```\n", explanation.good.trim_end());
        text
    }
}
