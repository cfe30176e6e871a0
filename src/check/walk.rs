//! Walks through a pattern: what it refers to, where it chooses, how far it reaches.

use std::ops::Range;

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};

use super::file::span_in;

/// A reference in a pattern.
#[derive(Debug, Clone)]
pub struct Use<'t> {
    /// To what.
    pub target: Target<'t>,
    /// Its place, with the sign before it.
    pub span: Range<usize>,
    /// What it does there.
    pub role: Role,
    /// The outermost choice it stands in, if any: its variant decides whether it is seen.
    pub in_variant: bool,
}

/// What a reference refers to.
#[derive(Debug, Clone)]
pub enum Target<'t> {
    /// `$name`.
    Variable(&'t str),
    /// `id` or `id.attribute`.
    Message(&'t str, Option<&'t str>),
    /// `-id`, its attribute and the arguments it is called with. The name has no `-`.
    Term(&'t str, Option<&'t str>, Arguments<'t>),
    /// `NAME()`.
    Function(&'t str, Arguments<'t>),
}

/// The arguments of a call.
#[derive(Debug, Clone, Default)]
pub struct Arguments<'t> {
    /// How many stand without a name.
    pub positional: usize,
    /// The variable that stands first, if it is one.
    pub first_variable: Option<&'t str>,
    /// Names, and their values as they are written.
    pub named: Vec<(&'t str, &'t str)>,
}

/// What a reference does where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// It is shown.
    Shown,
    /// It decides a choice.
    Selector,
    /// It is given to a function that is shown or decides.
    Argument,
}

/// A choice in a pattern.
#[derive(Debug, Clone, Copy)]
pub struct Choice<'p, 't> {
    /// On what.
    pub selector: &'p InlineExpression<&'t str>,
    /// Among what.
    pub variants: &'p [ast::Variant<&'t str>],
}

/// Everything a pattern refers to, in order.
pub fn uses<'t>(text: &'t str, pattern: &ast::Pattern<&'t str>) -> Vec<Use<'t>> {
    let mut found = Vec::new();
    Walk { text, found: &mut found }.pattern(pattern, false);
    found
}

struct Walk<'f, 't> {
    text: &'t str,
    found: &'f mut Vec<Use<'t>>,
}

impl<'t> Walk<'_, 't> {
    fn pattern(&mut self, pattern: &ast::Pattern<&'t str>, in_variant: bool) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression, in_variant);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'t str>, in_variant: bool) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, Role::Shown, in_variant),
            Expression::Select { selector, variants } => {
                self.inline(selector, Role::Selector, in_variant);
                for variant in variants {
                    self.pattern(&variant.value, true);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'t str>, role: Role, in_variant: bool) {
        let (target, name, sign, arguments) = match inline {
            InlineExpression::VariableReference { id } => {
                (Target::Variable(id.name), id.name, 1, None)
            }
            InlineExpression::MessageReference { id, attribute } => {
                (Target::Message(id.name, attribute.as_ref().map(|id| id.name)), id.name, 0, None)
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let given = arguments.as_ref().map(given).unwrap_or_default();
                (
                    Target::Term(id.name, attribute.as_ref().map(|id| id.name), given),
                    id.name,
                    1,
                    arguments.as_ref(),
                )
            }
            InlineExpression::FunctionReference { id, arguments } => {
                (Target::Function(id.name, given(arguments)), id.name, 0, Some(arguments))
            }
            InlineExpression::Placeable { expression } => {
                return self.expression(expression, in_variant);
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {
                return;
            }
        };
        let span = span_in(self.text, name);
        self.found.push(Use {
            target,
            span: span.start.saturating_sub(sign)..span.end,
            role,
            in_variant,
        });
        for argument in arguments.iter().flat_map(|arguments| &arguments.positional) {
            self.inline(argument, Role::Argument, in_variant);
        }
    }
}

fn given<'t>(arguments: &ast::CallArguments<&'t str>) -> Arguments<'t> {
    let value = |value: &InlineExpression<&'t str>| match value {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            *value
        }
        _ => "",
    };
    Arguments {
        positional: arguments.positional.len(),
        first_variable: arguments.positional.first().and_then(|first| match first {
            InlineExpression::VariableReference { id } => Some(id.name),
            _ => None,
        }),
        named: arguments.named.iter().map(|named| (named.name.name, value(&named.value))).collect(),
    }
}

/// All choices, the outer before the inner.
pub fn choices<'p, 't>(pattern: &'p ast::Pattern<&'t str>) -> Vec<Choice<'p, 't>> {
    let mut found = Vec::new();
    collect_choices(pattern, &mut found);
    found
}

fn collect_choices<'p, 't>(pattern: &'p ast::Pattern<&'t str>, found: &mut Vec<Choice<'p, 't>>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let mut expression = expression;
        while let Expression::Inline(InlineExpression::Placeable { expression: inner }) = expression
        {
            expression = inner;
        }
        if let Expression::Select { selector, variants } = expression {
            found.push(Choice { selector, variants });
            for variant in variants {
                collect_choices(&variant.value, found);
            }
        }
    }
}

/// The key of a variant as it is written.
pub fn key<'t>(variant: &ast::Variant<&'t str>) -> &'t str {
    match &variant.key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}

/// From the first to the last word of a pattern that has a place.
pub fn extent<'t>(text: &'t str, pattern: &ast::Pattern<&'t str>) -> Option<Range<usize>> {
    let mut whole: Option<Range<usize>> = None;
    let mut add = |span: Range<usize>| {
        whole = Some(match whole.take() {
            Some(old) => old.start.min(span.start)..old.end.max(span.end),
            None => span,
        });
    };
    reach(text, pattern, &mut add);
    whole
}

fn reach<'t>(text: &'t str, pattern: &ast::Pattern<&'t str>, add: &mut impl FnMut(Range<usize>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => add(span_in(text, value)),
            PatternElement::Placeable { expression } => reach_expression(text, expression, add),
        }
    }
}

fn reach_expression<'t>(
    text: &'t str,
    expression: &Expression<&'t str>,
    add: &mut impl FnMut(Range<usize>),
) {
    match expression {
        Expression::Inline(inline) => reach_inline(text, inline, add),
        Expression::Select { selector, variants } => {
            reach_inline(text, selector, add);
            for variant in variants {
                add(span_in(text, key(variant)));
                reach(text, &variant.value, add);
            }
        }
    }
}

fn reach_inline<'t>(
    text: &'t str,
    inline: &InlineExpression<&'t str>,
    add: &mut impl FnMut(Range<usize>),
) {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            add(span_in(text, value));
        }
        InlineExpression::VariableReference { id }
        | InlineExpression::MessageReference { id, attribute: None } => {
            add(span_in(text, id.name));
        }
        InlineExpression::MessageReference { id, attribute: Some(attribute) } => {
            add(span_in(text, id.name));
            add(span_in(text, attribute.name));
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            add(span_in(text, id.name));
            if let Some(arguments) = arguments {
                reach_arguments(text, arguments, add);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            add(span_in(text, id.name));
            reach_arguments(text, arguments, add);
        }
        InlineExpression::Placeable { expression } => reach_expression(text, expression, add),
    }
}

fn reach_arguments<'t>(
    text: &'t str,
    arguments: &ast::CallArguments<&'t str>,
    add: &mut impl FnMut(Range<usize>),
) {
    let named = arguments.named.iter().map(|named| &named.value);
    for argument in arguments.positional.iter().chain(named) {
        reach_inline(text, argument, add);
    }
}
