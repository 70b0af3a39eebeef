"""Runs the examples of words and forms, as the parser would meet them in a text."""

from collections.abc import Iterator

from bulletin_parser.fold import fold
from bulletin_parser.grammar import Grammar
from bulletin_parser.mentions.quantities import find_figures
from bulletin_parser.mentions.scan import LEXICONS
from bulletin_parser.pattern_files import Form, Word
from bulletin_parser.values import RemarkKind, Status

LOOKED_UP = frozenset({"project_tails", "audit_cues", "like_units"})
"""Lexicons whose words are looked for one by one, so that a longer word beside them does no harm."""

_CLASSES = {"statuses": tuple(Status), "remarks": tuple(RemarkKind)}


def word_faults(word: Word, grammar: Grammar) -> Iterator[str]:
    """What is wrong with a word: its class is unknown, or an example does not contain it where the parser looks."""
    classes = _CLASSES.get(word.lexicon)
    if classes and word.kind not in classes:
        yield f"[{word.kind}] is not a class of this lexicon; there are: {', '.join(classes)}"
    if word.lexicon == "periods" and not _is_span_of_months(word.kind):
        yield f"[{word.kind}] is not a span of months such as m01_m03"
    if fold(word.text) != word.text:
        yield f"it is never found, because texts are folded before; write “{fold(word.text)}”"
        return
    for example in word.examples:
        fault = _not_shown(word, example, grammar)
        if fault:
            yield f"{fault} in its example “{example}”"


def form_faults(form: Form, grammar: Grammar) -> Iterator[str]:
    """What is wrong with a form: an example that it does not match or reads otherwise, a reject that it does match,
    needs that a match does without.

    Raises ``PatternError`` when it does not compile.
    """
    pattern, needs = grammar.form(form.name), grammar.needs(form.name)
    for example in form.examples:
        text = example["text"]
        match = pattern.search(fold(text))
        if match is None:
            yield f"it does not match its example “{text}”"
            continue
        if needs and not any(need in match.group() for need in needs):
            yield f"what it matches in its example “{text}” holds none of what it needs"
        for group, expected in example.items():
            if group == "text":
                continue
            if group not in pattern.groupindex:
                yield f"it has no group {group!r}, which its example “{text}” gives"
            elif match[group] != expected:
                yield f"{group!r} is {_quoted(match[group])}, not {_quoted(expected)}, in its example “{text}”"
    for text in form.rejects:
        match = pattern.search(fold(text))
        if match:
            yield f"it matches {_quoted(match.group())} in “{text}”, which it should reject"


def _not_shown(word: Word, example: str, grammar: Grammar) -> str | None:
    """Why the word is not found in the example, or None when it is."""
    text = fold(example)
    if word.lexicon == "aliases":  # names are compared without their quotation marks
        text = text.replace("“", "").replace("”", "")
    if word.text not in text:
        return "it is not"
    if word.lexicon in LOOKED_UP:
        return None
    lexicons = LEXICONS if word.lexicon in LEXICONS else (word.lexicon,)
    found = list(grammar.scanner(*lexicons).find(text))
    if any(other == word for _, _, other in found):
        return None
    if word.lexicon == "units" and any(figure.unit == word.text for figure in find_figures(text, grammar)):
        return None
    at = text.index(word.text)
    rivals = [_named(other) for start, end, other in found if start < at + len(word.text) and end > at]
    return f"{' and '.join(rivals) or 'no word'} is found in its stead"


def _named(word: Word) -> str:
    return f"“{word.text}” ({word.file} [{word.kind}])"


def _is_span_of_months(kind: str) -> bool:
    months = [f"m{month:02d}" for month in range(1, 13)]
    first, _, last = kind.partition("_")
    return first in months and last in months and first <= last


def _quoted(text: str | None) -> str:
    return "nothing" if text is None else f"“{text}”"
