//! One fact as one sentence: who acted, what the act was, on what, when and where, and who says so.
//!
//! The message `event-<status>` is a clause with a selector on `$modality`; `report-<act>` puts the speaker to it;
//! `joined-<status>-<status>` tells two facts in one breath where the locale has such a message.

use super::Sentence;
use super::facts::Fact;
use super::memory::{Memory, Mention};
use super::names::Group;
use super::writer::{Writer, yes_no};
use crate::l10n::{Args, Noun, Value};
use crate::model::{Agreement, Event, Modality, Report};

/// The id of a modality, as selectors see it.
pub(super) const fn modality_id(modality: Modality) -> &'static str {
    match modality {
        Modality::Fact => "fact",
        Modality::Planned => "planned",
        Modality::Possible => "possible",
        Modality::Conditional => "conditional",
        Modality::Urged => "urged",
        Modality::Negated => "negated",
        Modality::Denied => "denied",
        Modality::Postponed => "postponed",
        Modality::Alleged => "alleged",
        Modality::Counterfactual => "counterfactual",
    }
}

/// Where an agreement stands that sentences are written about.
#[derive(Clone, Copy)]
pub(super) struct Matter<'m> {
    pub(super) agreement: &'m Agreement,
    /// Whether a heading above names it already.
    pub(super) under_heading: bool,
    /// Whether the sentence names its parties anyway.
    pub(super) parties_named: bool,
}

impl<'m> Matter<'m> {
    /// An agreement that is first named in the sentence.
    pub(super) const fn new(agreement: &'m Agreement) -> Self {
        Self { agreement, under_heading: false, parties_named: false }
    }

    /// An agreement with a heading of its own.
    pub(super) const fn under_heading(agreement: &'m Agreement) -> Self {
        Self { agreement, under_heading: true, parties_named: true }
    }
}

impl Writer<'_> {
    /// Tells facts in their order.
    pub(super) fn tell_all(
        &mut self,
        facts: &[Fact],
        matter: Matter<'_>,
        memory: &mut Memory,
    ) -> Vec<Sentence> {
        let mut sentences = Vec::new();
        let mut rest = facts;
        while let Some((fact, after)) = rest.split_first() {
            if let Some((next, beyond)) = after.split_first()
                && let Some(sentence) = self.tell_joined(fact, next, matter, memory)
            {
                sentences.push(sentence);
                rest = beyond;
                continue;
            }
            sentences.extend(self.tell(fact, matter, memory));
            rest = after;
        }
        sentences
    }

    /// Tells one fact; a date of effect is a sentence of its own.
    pub(super) fn tell(
        &mut self,
        fact: &Fact,
        matter: Matter<'_>,
        memory: &mut Memory,
    ) -> Vec<Sentence> {
        let event = &fact.event;
        let mut sentences = vec![self.tell_event(fact, matter, memory)];
        if let Some(date) =
            event.effective_date.as_deref().filter(|date| event.date.as_deref() != Some(*date))
        {
            let args = Args::new()
                .text("modality", modality_id(event.modality))
                .set("date", memory.date(Some(date)));
            let args = self.with_agreement(args, matter, memory, false);
            let clause = self.text("event-effective", &args);
            sentences.push(self.say_clause(
                vec!["event-effective".to_owned()],
                &clause,
                &fact.evidence,
            ));
        }
        sentences
    }

    fn tell_event(&mut self, fact: &Fact, matter: Matter<'_>, memory: &mut Memory) -> Sentence {
        let event = &fact.event;
        let id = format!("event-{}", event.status);
        let doers = self.doers(event, matter.agreement, &id);
        let report = event.reported.as_ref();
        let speakers = report.map_or_else(Group::none, |report| self.speakers(report));
        // "France announced that France had ratified": the speaker adds nothing to the doer.
        let speakers = if speakers.key == doers.key { Group::none() } else { speakers };
        // Calls and denials are acts of the speaker, and belong into the clause itself.
        let speaker_inside =
            matches!(event.modality, Modality::Urged | Modality::Denied) && !speakers.is_none();
        let report_date = report.and_then(|report| report.date.as_deref());
        let wrapped =
            !speaker_inside && report.is_some() && (!speakers.is_none() || report_date.is_some());

        let subject = self.subject(&id, &doers, matter.agreement);
        let (inside, outside) =
            if speaker_inside { (speakers, Group::none()) } else { (Group::none(), speakers) };
        let args = Args::new()
            .text("modality", modality_id(event.modality))
            .text("embedded", yes_no(wrapped))
            .noun("act", Noun::attributes_of(id.clone()));
        let matter = Matter { parties_named: self.are_parties(&doers, matter.agreement), ..matter };
        let args = with_doers(args, doers, memory, speaker_inside);
        let args = self.with_agreement(args, matter, memory, true);
        let date = event.date.as_deref().or(report_date.filter(|_| speaker_inside));
        let date = memory.date(date);
        let args =
            self.with_place(args, memory.place(event.place.as_deref(), &date)).set("date", date);
        let args = with_speakers(args, inside);
        let clause = self.text(&id, &args);
        memory.set_subject(subject.filter(|_| !speaker_inside && !wrapped));

        let Some(report) = report.filter(|_| wrapped) else {
            return self.say_clause(vec![id], &clause, &fact.evidence);
        };
        let outer = format!("report-{}", report.act);
        // Said on the day of the act: once is enough.
        let report_date = report_date.filter(|date| event.date.as_deref() != Some(*date));
        let args = Args::new().text("clause", clause).set("date", memory.date(report_date));
        let clause = self.text(&outer, &with_speakers(args, outside));
        self.say_clause(vec![outer, id], &clause, &fact.evidence)
    }

    /// Two plain facts in one sentence, where the locale knows how to join them and both have the same doers.
    fn tell_joined(
        &mut self,
        first: &Fact,
        second: &Fact,
        matter: Matter<'_>,
        memory: &mut Memory,
    ) -> Option<Sentence> {
        let id = format!("joined-{}-{}", first.event.status, second.event.status);
        let plain = |event: &Event| {
            event.modality == Modality::Fact
                && event.reported.is_none()
                && event.effective_date.is_none()
                && event.date.is_some()
        };
        let fits = self.out.has(&id)
            && plain(&first.event)
            && plain(&second.event)
            && second.event.actors.is_empty()
            && second.event.place.is_none()
            && (second.event.by.is_empty() || second.event.by == first.event.by);
        if !fits {
            return None;
        }
        let doers =
            self.doers(&first.event, matter.agreement, &format!("event-{}", first.event.status));
        if doers.is_none() {
            return None;
        }
        let args = with_doers(Args::new().text("embedded", "no"), doers, memory, false);
        let args = self.with_agreement(args, matter, memory, true);
        let date = memory.date(first.event.date.as_deref());
        let args = self
            .with_place(args, memory.place(first.event.place.as_deref(), &date))
            .set("date", date);
        let args = args.set("next-date", memory.date(second.event.date.as_deref()));
        let clause = self.text(&id, &args);
        memory.set_subject(None);
        let evidence = [first.evidence.as_slice(), second.evidence.as_slice()].concat();
        Some(self.say_clause(vec![id], &clause, &evidence))
    }

    /// Who acts. The message of the act says in its attributes what it needs: `.subject` is `agreement` when the
    /// agreement itself is the subject (it enters into force), `agreement-or-doer` when it is as long as nobody is
    /// named (it is registered), `matter` and `matter-or-doer` when the sentence is about its negotiations and no pronoun
    /// may follow, `parties` or `party` when somebody must act whom the text need not name;
    /// `.actors = no` when only States and organisations do such a thing.
    fn doers(&mut self, event: &Event, agreement: &Agreement, id: &str) -> Group {
        if self.by_people(event, id) {
            return self.people(&event.actors);
        }
        if !event.by.is_empty() {
            return self.codes(&event.by);
        }
        if self.is_about_agreement(id) {
            return Group::none();
        }
        let subject = self.out.attribute(id, "subject");
        let anyone = |id: &str| Group {
            nouns: vec![Noun::message(id)],
            kind: "parties",
            key: id.to_owned(),
        };
        match self.parties(agreement) {
            None => anyone("all-parties"),
            Some(group) if !group.is_none() => group,
            Some(_) => match subject.as_deref() {
                Some("parties") => anyone("all-parties"),
                Some("party") => anyone("some-party"),
                _ => Group::none(),
            },
        }
    }

    /// Whether people act, and not their countries.
    fn by_people(&self, event: &Event, id: &str) -> bool {
        let may_act = self.out.attribute(id, "actors").is_none_or(|who| who != "no")
            && self.out.attribute(id, "subject").is_none_or(|subject| subject != "agreement");
        may_act && !event.actors.is_empty() && self.speak_for(&event.actors, &event.by)
    }

    fn are_parties(&self, doers: &Group, agreement: &Agreement) -> bool {
        self.parties(agreement).is_some_and(|parties| parties.key == doers.key)
    }

    /// Whether the sentence about an event names all parties as its doers, so that they need no sentence before it.
    pub(super) fn names_all_parties(&self, event: &Event, agreement: &Agreement) -> bool {
        let id = format!("event-{}", event.status);
        if self.by_people(event, &id) {
            return false;
        }
        let Some(parties) = self.parties(agreement).filter(|group| !group.is_none()) else {
            return false;
        };
        if event.by.is_empty() {
            return event.actors.is_empty() && !self.is_about_agreement(&id);
        }
        self.codes(&event.by).key == parties.key
    }

    /// Whether the agreement is the subject as long as nobody is named.
    fn is_about_agreement(&self, id: &str) -> bool {
        self.out.attribute(id, "subject").is_some_and(|subject| subject.starts_with("agreement"))
    }

    /// The key of the subject, for a pronoun in the sentence that follows.
    fn subject(&self, id: &str, doers: &Group, agreement: &Agreement) -> Option<String> {
        match self.out.attribute(id, "subject").as_deref() {
            Some("matter") => None,
            Some("matter-or-doer") if doers.is_none() => None,
            Some("agreement") => Some(agreement.id.clone()),
            _ if doers.is_none() => Some(agreement.id.clone()),
            _ => Some(doers.key.clone()),
        }
    }

    /// Whether the people can stand for the countries: they come from all of them, or the text does not say where they
    /// come from and there are enough of them.
    fn speak_for(&self, people: &[String], countries: &[String]) -> bool {
        let homes: Vec<&str> = people
            .iter()
            .filter_map(|id| self.entity(id))
            .flat_map(|person| person.roles.iter().filter_map(|role| role.country.as_deref()))
            .collect();
        let unknown = homes.is_empty() && people.len() >= countries.len();
        unknown || countries.iter().all(|country| homes.contains(&country.as_str()))
    }

    fn speakers(&mut self, report: &Report) -> Group {
        if report.speakers.is_empty() {
            self.codes(&report.by)
        } else {
            self.people(&report.speakers)
        }
    }

    /// `$it`, `$it-mention`, `$kind`.
    pub(super) fn with_agreement(
        &self,
        args: Args,
        matter: Matter<'_>,
        memory: &mut Memory,
        may_be_first: bool,
    ) -> Args {
        let agreement = matter.agreement;
        let mention = match memory.mention(&agreement.id) {
            Mention::First if matter.under_heading => Mention::Here,
            Mention::First if !may_be_first => Mention::Later,
            mention => mention,
        };
        let kind = self.kind(agreement);
        let it = if mention == Mention::First {
            self.agreement(agreement, !matter.parties_named)
        } else {
            kind.clone()
        };
        args.text_or("embedded", "no")
            .text("it-mention", mention.id())
            .noun("it", it)
            .noun("kind", kind)
    }

    /// `$place`, `$has-place`.
    pub(super) fn with_place(&self, args: Args, place: Option<&str>) -> Args {
        let noun = place.map_or_else(Noun::default, |place| self.place(place));
        args.text("has-place", yes_no(place.is_some())).noun("place", noun)
    }
}

/// `$doer`, `$doer-type`, `$doer-mention`.
fn with_doers(args: Args, doers: Group, memory: &mut Memory, is_object: bool) -> Args {
    let mention = match memory.mention(&doers.key) {
        // Who is called upon is no subject.
        Mention::Same if is_object => Mention::Later,
        mention => mention,
    };
    let mention = if doers.is_none() { Mention::First } else { mention };
    args.text("doer-type", doers.kind).text("doer-mention", mention.id()).nouns("doer", doers.nouns)
}

/// `$speaker`, `$speaker-type`.
fn with_speakers(args: Args, speakers: Group) -> Args {
    args.text("speaker-type", speakers.kind).set("speaker", Value::Nouns(speakers.nouns))
}
