//! Which of the languages we have rules for a text is written in. The script decides first; among languages of one
//! script the frequency of their letters.

use whatlang::{Detector, Lang};

/// A language that a text may be in, as the rules describe it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageProfile {
    /// Its BCP 47 code, which [`Detection::language`] gives.
    pub code: String,
    /// Its ISO 639-3 code (`fra`), by which letter frequencies are known. Not needed where the script tells.
    pub iso_639_3: Option<String>,
    /// The script it is written in.
    pub script: Script,
    /// Its most frequent words in lower case, those that no other profile has: they decide about titles and single
    /// sentences, where the frequency of letters tells little. May be empty.
    pub words: Vec<String>,
}

/// A script, as far as it tells languages apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Deserialize)]
pub enum Script {
    /// Latin letters.
    #[serde(rename = "Latn")]
    Latin,
    /// Ideographs with kana.
    #[serde(rename = "Jpan")]
    Japanese,
}

/// The language of a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Detection {
    /// The code of one of the profiles, or `und`.
    pub language: String,
    /// From 0 to 1.
    pub confidence: f32,
}

impl Detection {
    fn undetermined() -> Self {
        Self { language: "und".to_owned(), confidence: 0.0 }
    }
}

/// Finds the language of a text among `profiles`. It is `und` for a text without letters, in another script, or
/// clearly in another language.
///
/// ```
/// use trilogue::text::{LanguageProfile, Script, detect};
///
/// let profile = |code: &str, iso: &str, script| LanguageProfile {
///     code: code.into(),
///     iso_639_3: Some(iso.into()),
///     script,
///     words: Vec::new(),
/// };
/// let profiles = [profile("en", "eng", Script::Latin), profile("ja", "jpn", Script::Japanese)];
/// assert_eq!(detect("They signed the treaty in Paris.", &profiles).language, "en");
/// assert_eq!(detect("\u{6761}\u{7d04}\u{7f72}\u{540d}", &profiles).language, "ja");
/// assert_eq!(detect("10:30", &profiles).language, "und");
/// ```
pub fn detect(text: &str, profiles: &[LanguageProfile]) -> Detection {
    let sample = sample(text);
    let letters = Letters::of(&sample);
    let Some(script) = letters.script() else {
        return Detection::undetermined();
    };
    let candidates: Vec<&LanguageProfile> =
        profiles.iter().filter(|profile| profile.script == script).collect();
    match (script, candidates.as_slice()) {
        (_, []) => Detection::undetermined(),
        (Script::Japanese, [first, ..]) => {
            // Without kana it may as well be Chinese: a title of ideographs is Japanese for want of a better guess.
            let confidence = if letters.kana > 0 { letters.share_of_japanese() } else { 0.6 };
            Detection { language: first.code.clone(), confidence }
        }
        (Script::Latin, candidates) => by_frequency(&sample, candidates),
    }
}

/// The letters of a text by script.
#[derive(Default)]
struct Letters {
    capitals: u32,
    small: u32,
    kana: u32,
    ideographs: u32,
    other: u32,
}

impl Letters {
    fn of(text: &str) -> Self {
        let mut letters = Self::default();
        for character in text.chars() {
            match character {
                'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => {
                    *(if character.is_uppercase() {
                        &mut letters.capitals
                    } else {
                        &mut letters.small
                    }) += 1;
                }
                '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{ff66}'..='\u{ff9d}' => {
                    letters.kana += 1;
                }
                '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' => {
                    letters.ideographs += 1;
                }
                _ if character.is_alphabetic() => letters.other += 1,
                _ => {}
            }
        }
        letters
    }

    /// The script of most of the text. A character of Japanese does the work of three Latin letters, and Latin
    /// capitals may be acronyms, of which Japanese news is full.
    fn script(&self) -> Option<Script> {
        let (latin, japanese) = (self.latin(), self.japanese());
        if self.other > latin.max(japanese) || latin.max(japanese) == 0 {
            None
        } else if japanese >= latin {
            Some(Script::Japanese)
        } else {
            Some(Script::Latin)
        }
    }

    fn latin(&self) -> u32 {
        self.small + self.capitals.div_ceil(4)
    }

    fn japanese(&self) -> u32 {
        3 * (self.kana + self.ideographs)
    }

    #[expect(clippy::cast_precision_loss, reason = "a share of a few thousand letters")]
    fn share_of_japanese(&self) -> f32 {
        self.japanese() as f32 / (self.japanese() + self.latin() + self.other) as f32
    }
}

/// Whom the frequency of letters speaks for. A long text that all languages of the detector call something else is
/// none of ours.
fn by_frequency(sample: &str, candidates: &[&LanguageProfile]) -> Detection {
    /// In bytes: below it the many languages of the detector are guesswork.
    const LONG_ENOUGH: usize = 200;
    /// Below it the detector is often wrong among a few languages.
    const SURE: f64 = 0.9;
    let code_of =
        |lang: Lang| candidates.iter().find(|c| c.iso_639_3.as_deref() == Some(lang.code()));
    let allowed =
        candidates.iter().filter_map(|c| Lang::from_code(c.iso_639_3.as_deref()?)).collect();
    if sample.len() >= LONG_ENOUGH
        && let Some(info) = Detector::new().detect(sample)
        && info.is_reliable()
        && code_of(info.lang()).is_none()
    {
        return Detection::undetermined();
    }
    let guess = Detector::with_allowlist(allowed).detect(sample);
    let is_sure = guess.as_ref().is_some_and(|info| info.confidence() >= SURE);
    if !is_sure && let Some(profile) = by_words(sample, candidates) {
        return Detection { language: profile.code.clone(), confidence: 0.8 };
    }
    match guess.and_then(|info| Some((code_of(info.lang())?, info.confidence()))) {
        Some((profile, confidence)) => Detection {
            language: profile.code.clone(),
            #[expect(clippy::cast_possible_truncation, reason = "a confidence needs no precision")]
            confidence: confidence as f32,
        },
        None => Detection::undetermined(),
    }
}

/// Whom the frequent words of a short text speak for, if for one more than for all others.
fn by_words<'a>(sample: &str, candidates: &[&'a LanguageProfile]) -> Option<&'a LanguageProfile> {
    let text = sample.to_lowercase();
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let count = |profile: &LanguageProfile| {
        words.iter().filter(|word| profile.words.iter().any(|frequent| frequent == *word)).count()
    };
    let mut counts: Vec<_> = candidates.iter().map(|profile| (count(profile), *profile)).collect();
    counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    match counts.as_slice() {
        [(most, profile)] if *most > 0 => Some(profile),
        [(most, profile), (second, _), ..] if most > second => Some(profile),
        _ => None,
    }
}

/// Up to three pieces of the text: its beginning, which may be a menu, its middle and its end.
fn sample(text: &str) -> String {
    const PIECE: usize = 2_000;
    if text.len() <= 3 * PIECE {
        return text.to_owned();
    }
    let boundary = |mut at: usize| {
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let middle = text.len() / 2;
    let pieces =
        [(0, PIECE), (middle - PIECE / 2, middle + PIECE / 2), (text.len() - PIECE, text.len())];
    pieces.map(|(start, end)| &text[boundary(start)..boundary(end)]).join("\n")
}
