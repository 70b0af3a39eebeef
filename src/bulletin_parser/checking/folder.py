"""Checks all that a folder of patterns holds, laid over the built-in ones."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bulletin_parser.checking.examples import form_faults, word_faults
from bulletin_parser.checking.repetitions import risky_repetitions
from bulletin_parser.errors import PatternError
from bulletin_parser.grammar import Grammar, load_grammar
from bulletin_parser.pattern_files import Form, Word, patterns_folder


class Fault(NamedTuple):
    """Something wrong with a pattern: the file, which entry of it, and what is wrong, with the example at fault."""

    file: str
    entry: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}: {self.entry}: {self.message}"


class _Layer(NamedTuple):
    """A folder, and the grammar with it and all folders below it."""

    folder: Path
    grammar: Grammar


def check_grammar(*folders: Path) -> Iterator[Fault]:
    """Every fault of the built-in patterns with these folders layered over them, file by file.

    What a folder adds can also break an example of the layer below, by a longer word or another fragment; such a fault
    names the file whose example no longer holds. Raises ``PatternError`` as ``load_grammar`` does.
    """
    layers = [_Layer(folder, load_grammar(*folders[:i])) for i, folder in enumerate((patterns_folder(), *folders))]
    grammar = layers[-1].grammar
    for name in grammar.fragments:
        yield from _fragment(name, layers)
    for lexicon in grammar.words.values():
        for word in lexicon.values():
            file = _file(word.file, [_word(word, layer.grammar) for layer in layers], layers)
            entry = f"word “{word.text}” in [{word.kind}]"
            yield from (Fault(file, entry, message) for message in word_faults(word, grammar))
    for form in grammar.forms.values():
        yield from _form(form, layers)


def _fragment(name: str, layers: list[_Layer]) -> Iterator[Fault]:
    grammar = layers[-1].grammar
    expression = grammar.fragments[name]
    file = _file("fragments.toml", [layer.grammar.fragments.get(name) == expression for layer in layers], layers)
    alone = Form(name, expression, (), (), file)
    problem = _uncompiled(Grammar(grammar.words, {name: alone}, grammar.fragments), name, within=(name,))
    if problem:
        yield Fault(file, f"fragment {name!r}", problem)


def _form(form: Form, layers: list[_Layer]) -> Iterator[Fault]:
    grammar = layers[-1].grammar
    file = _file(form.file, [layer.grammar.forms.get(form.name) == form for layer in layers], layers)
    entry = f"form {form.name!r}"
    problem = _uncompiled(grammar, form.name)
    if problem:
        yield Fault(file, entry, problem)
        return
    missing = _lost_groups(form, layers)
    if missing:
        yield Fault(file, entry, f"it lacks the groups {missing} of the form that it replaces")
    for risk in risky_repetitions(grammar.expand(form.regex, form.file)):
        yield Fault(file, entry, f"{risk.piece} is {risk.reason}")
    yield from (Fault(file, entry, message) for message in form_faults(form, grammar))


def _lost_groups(form: Form, layers: list[_Layer]) -> str:
    """The named groups that the built-in form of that name has, on which the parser counts, and this one has not."""
    below, above = layers[0].grammar, layers[-1].grammar
    if form.name not in below.forms:
        return ""
    return ", ".join(sorted(set(below.form(form.name).groupindex) - set(above.form(form.name).groupindex)))


def _uncompiled(grammar: Grammar, name: str, within: tuple[str, ...] = ()) -> str | None:
    """Why a form does not compile, or None when it does."""
    try:
        grammar.expand(grammar.forms[name].regex, grammar.forms[name].file, within)
        grammar.form(name)
    except PatternError as error:
        return error.message
    return None


def _word(word: Word, grammar: Grammar) -> bool:
    return grammar.words.get(word.lexicon, {}).get(word.text) == word


def _file(relative: str, held: list[bool], layers: list[_Layer]) -> str:
    """The path of the file in the first layer that holds an entry as it is."""
    return str(layers[held.index(True)].folder / relative)
