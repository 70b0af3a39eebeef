"""What is asked of the search: words and quoted phrases, how the index is asked for them, and where a text has them."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin_parser.script import simplified_word
from bulletin_parser.store.quoting import Stretch
from bulletin_parser.store.spacing import plain

_ASKED = re.compile('["“]([^"“”]*)["”]?|([^\\s"“”]+)')
_MOST_PHRASES, _LONGEST_PHRASE = 32, 64
"""What the index is asked at most; what it finds is looked at in any case."""


class Phrase(NamedTuple):
    """One thing to look for: as it was typed, and the spellings that count as it, without blanks, in lower case."""

    typed: str
    spellings: tuple[str, ...]


class Solid(NamedTuple):
    """A text as it is looked at: plain, in lower case, without blanks; and where each character of it was printed."""

    letters: str
    places: Sequence[int]


def phrases(query: str) -> tuple[Phrase, ...]:
    """The words of a query, parted by blanks, and its phrases, between quotation marks; each once.

    Anything is a query: a quotation mark that is not closed ends with the query, and no sign has another meaning.
    """
    typed = (quoted or word for quoted, word in _ASKED.findall(query))
    found = {words: _phrase(words) for words in typed if words.strip()}
    return tuple(phrase for phrase in found.values() if phrase.spellings)


def expression(asked: Sequence[Phrase]) -> str | None:
    """The FTS5 expression that finds whatever holds all phrases; ``None`` when the index has no terms for any."""
    terms = [terms for phrase in asked[:_MOST_PHRASES] if (terms := _terms(phrase))]
    return " AND ".join(terms) or None


def is_decided_by_index(asked: Sequence[Phrase]) -> bool:
    """Whether what the index finds holds all phrases for sure: it was asked for each in full."""
    return len(asked) <= _MOST_PHRASES and all(
        len(spelling) <= _LONGEST_PHRASE and all(map(_is_term, spelling))
        for phrase in asked
        for spelling in phrase.spellings
    )


def marks(text: str, asked: Sequence[Phrase]) -> list[Stretch] | None:
    """Where the phrases stand in the text, in order, overlaps joined; ``None`` when it does not have all of them."""
    seen = solid(text)
    found: list[Stretch] = []
    for phrase in asked:
        places = [place for spelling in phrase.spellings for place in _places(seen, spelling)]
        if not places:
            return None
        found += places
    return _joined(sorted(found))


def solid(text: str) -> Solid:
    """The text as it is looked at."""
    kept = [(place, letter) for place, letter in enumerate(plain(text)) if not letter.isspace()]
    return Solid("".join(_lower(letter) for _, letter in kept), [place for place, _ in kept])


def _phrase(typed: str) -> Phrase:
    """A bulletin in traditional script is looked at in simplified characters, any other as it is."""
    spellings = dict.fromkeys(solid(word).letters for word in (typed, simplified_word(typed)))
    return Phrase(typed, tuple(spelling for spelling in spellings if spelling))


def _lower(letter: str) -> str:
    lower = letter.lower()
    return lower if len(lower) == 1 else letter


def _terms(phrase: Phrase) -> str | None:
    """The spellings as FTS5 phrases, one character a term; what is no term to the index (controls) is left out."""
    spaced = [" ".join(filter(_is_term, spelling[:_LONGEST_PHRASE])) for spelling in phrase.spellings]
    quoted = ['"' + terms.replace('"', '""') + '"' for terms in spaced if terms]
    if len(quoted) < len(spaced):
        return None
    return f"({' OR '.join(quoted)})" if len(quoted) > 1 else quoted[0]


def _is_term(letter: str) -> bool:
    category = unicodedata.category(letter)
    return category[0] not in "CZ" or category == "Co"


def _places(seen: Solid, spelling: str) -> Iterator[Stretch]:
    at = seen.letters.find(spelling)
    while at >= 0:
        yield seen.places[at], seen.places[at + len(spelling) - 1] + 1
        at = seen.letters.find(spelling, at + len(spelling))


def _joined(found: Sequence[Stretch]) -> list[Stretch]:
    joined: list[Stretch] = []
    for start, end in found:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
