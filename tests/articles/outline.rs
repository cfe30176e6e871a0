//! A document enters and leaves as lines that a person can check against the article: every fact once, with the words
//! it rests on.

use std::fmt::Write as _;

use trilogue::model::{
    Agreement, DateMention, DiplomaticEvent, Document, Entity, Event, Span, Zone,
};

/// What was found, as text. Rules are left out: which of them found a fact is shown by `trilogue explain`, and may change.
pub(crate) fn outline(document: &Document, text: &str) -> String {
    let mut out = Outline { document, text, lines: String::new() };
    out.head();
    out.section("dates", &document.dates, Outline::date);
    out.section("entities", &document.entities, Outline::entity);
    out.section("agreements", &document.agreements, Outline::agreement);
    let claims: Vec<&Event> =
        document.events.iter().filter(|event| event.agreement.is_none()).collect();
    out.section("claims without an agreement", &claims, |out, event| out.event(event));
    out.section("meetings", &document.diplomatic_events, Outline::meeting);
    out.section("remarks", &document.diagnostics, |out, remark| {
        out.line(1, &[&remark.code, &out.quote(remark.span), &remark.message]);
    });
    out.lines
}

struct Outline<'d> {
    document: &'d Document,
    text: &'d str,
    lines: String,
}

impl Outline<'_> {
    fn head(&mut self) {
        let document = self.document;
        self.line(0, &["language", &document.language]);
        self.line(0, &["title", document.title.as_deref().unwrap_or("none")]);
        self.line(0, &["published", document.published.as_deref().unwrap_or("unknown")]);
        if document.reference_date != document.published {
            self.line(
                0,
                &["counted from", document.reference_date.as_deref().unwrap_or("unknown")],
            );
        }
    }

    fn section<T>(&mut self, name: &str, items: &[T], write: impl Fn(&mut Self, &T)) {
        if !items.is_empty() {
            writeln!(self.lines, "\n{name}").expect("a String takes all");
            for item in items {
                write(self, item);
            }
        }
    }

    /// The parts that are not empty, set apart from each other.
    fn line(&mut self, indent: usize, parts: &[&str]) {
        let parts: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
        writeln!(self.lines, "{:width$}{}", "", parts.join("  "), width = indent * 4)
            .expect("a String takes all");
    }

    fn quote(&self, span: Span) -> String {
        let words: Vec<&str> = self.text[span.range()].split_whitespace().collect();
        if words.is_empty() {
            String::new()
        } else {
            format!("\u{201c}{}\u{201d}", words.join(" "))
        }
    }

    fn date(&mut self, date: &DateMention) {
        let value = date.value.as_deref().unwrap_or("no day of the calendar");
        let kind = format!("{:?}", date.kind).to_uppercase();
        self.line(
            1,
            &[
                value,
                if kind == "DATE" { "" } else { &kind },
                &labelled("mod", date.modifier.as_deref()),
                &labelled(
                    "era",
                    date.era.as_ref().map(|era| format!("{} {}", era.name, era.year)).as_deref(),
                ),
                &list("or", &date.alternatives),
                &labelled("from", date.resolved_by.as_deref()),
                &self.quote(date.span),
            ],
        );
    }

    fn entity(&mut self, entity: &Entity) {
        let names = [self.document.language.as_str(), "en"];
        let name = names
            .iter()
            .find_map(|tag| entity.name.get(*tag))
            .or_else(|| entity.name.values().next());
        let kind = format!("{:?}", entity.kind).to_lowercase();
        let mut forms: Vec<String> = Vec::new();
        for mention in &entity.mentions {
            let form = self.quote(mention.span);
            if !forms.contains(&form) {
                forms.push(form);
            }
        }
        self.line(
            1,
            &[
                &kind,
                entity.code.as_deref().unwrap_or_default(),
                name.map_or(entity.id.as_str(), String::as_str),
                if entity.actor { "" } else { "(no actor)" },
                &format!("{} \u{d7} {}", entity.mentions.len(), forms.join(" ")),
            ],
        );
        for role in &entity.roles {
            self.line(
                2,
                &[
                    role.office.as_deref().unwrap_or("role"),
                    role.country.as_deref().unwrap_or_default(),
                    &self.quote(role.span),
                ],
            );
        }
    }

    fn agreement(&mut self, agreement: &Agreement) {
        self.line(
            1,
            &[
                &agreement.id,
                &agreement.kind,
                &labelled("named", agreement.named.as_deref()),
                &labelled("acronym", agreement.acronym.as_deref()),
                agreement.name.as_deref().unwrap_or("without a name"),
            ],
        );
        self.line(
            2,
            &[
                &labelled("status", Some(agreement.current_status.as_deref().unwrap_or("unknown"))),
                &agreement.binding,
                &list("about", &agreement.subjects),
                &labelled("period", agreement.period.as_deref()),
            ],
        );
        let parties: Vec<String> = agreement
            .parties
            .iter()
            .map(|party| {
                let name = party.code.as_deref().unwrap_or(&party.name);
                let role = if party.role == "contracting" {
                    String::new()
                } else {
                    format!(", {}", party.role)
                };
                format!("{name} ({}{role})", party.basis)
            })
            .collect();
        self.line(
            2,
            &[
                &labelled("parties", Some(if parties.is_empty() { "none" } else { "" })),
                &parties.join(" "),
            ],
        );
        for provision in &agreement.provisions {
            self.line(2, &["provision", &provision.n.to_string(), &self.quote(provision.span)]);
        }
        for relation in &agreement.relations {
            self.line(2, &[&relation.kind, &relation.agreement]);
        }
        let document = self.document;
        for event in
            document.events.iter().filter(|event| event.agreement.as_ref() == Some(&agreement.id))
        {
            self.event(event);
        }
        let mut names: Vec<String> = Vec::new();
        for mention in &agreement.mentions {
            let name = self.quote(mention.span);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        self.line(2, &["called", &names.join(" ")]);
    }

    fn event(&mut self, event: &Event) {
        let modality = format!("{:?}", event.modality).to_lowercase();
        let report = event.reported.as_ref().map(|report| {
            let who = [report.by.clone(), self.people(&report.speakers)].concat().join(" ");
            let when = report.date.as_deref().unwrap_or_default();
            [report.act.as_str(), who.as_str(), when]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(" ")
        });
        self.line(
            2,
            &[
                &event.status,
                &modality,
                event.date.as_deref().unwrap_or("undated"),
                &labelled("effective", event.effective_date.as_deref()),
                &list("by", &event.by),
                &list("through", &self.people(&event.actors)),
                &labelled("in", event.place.as_deref()),
                &report.map(|report| format!("[{report}]")).unwrap_or_default(),
                if event.zone == Zone::Body { "" } else { "(not in the text itself)" },
                &self.quote(event.trigger),
                &event.cue.map(|cue| format!("cue {}", self.quote(cue))).unwrap_or_default(),
            ],
        );
    }

    fn meeting(&mut self, event: &DiplomaticEvent) {
        self.line(
            1,
            &[
                &event.kind,
                &format!("{:?}", event.modality).to_lowercase(),
                event.date.as_deref().unwrap_or("undated"),
                &list("between", &event.parties),
                &list("with", &self.people(&event.people)),
                &labelled("in", event.place.as_deref()),
                &list("for", &event.agreements),
                &self.quote(event.span),
            ],
        );
    }

    /// The people of these ids by name.
    fn people(&self, ids: &[String]) -> Vec<String> {
        ids.iter()
            .map(|id| {
                let entity = self.document.entities.iter().find(|entity| entity.id == *id);
                let name = entity.and_then(|entity| {
                    entity.name.get(&self.document.language).or_else(|| entity.name.values().next())
                });
                name.unwrap_or(id).clone()
            })
            .collect()
    }
}

fn labelled(label: &str, value: Option<&str>) -> String {
    value.map(|value| format!("{label} {value}").trim_end().to_owned()).unwrap_or_default()
}

fn list(label: &str, values: &[String]) -> String {
    if values.is_empty() { String::new() } else { format!("{label} {}", values.join(", ")) }
}
