"""Full-text search over the sentences of all bulletins: every character is a term, a word is a phrase of them."""

from typing import Any

from bulletin_parser.fold import fold
from bulletin_parser.store.opening import Store
from bulletin_parser.store.spacing import spaced

_FOUND = """
SELECT
    sentences.id, sentences.text, sentences.span_start, sentences.span_end, sentences.bulletin_id,
    bulletins.period, bulletins.region, bulletins.source
FROM sentences_fts
JOIN sentences ON sentences.id = sentences_fts.rowid
JOIN bulletins ON bulletins.id = sentences.bulletin_id
WHERE sentences_fts MATCH ? AND bulletins.superseded_by IS NULL
ORDER BY sentences_fts.rank, sentences.id
"""


def search(store: Store, words: str, limit: int | None = None) -> list[dict[str, Any]]:
    """The sentences that hold every one of the words (blanks between them), the best first, at most ``limit``.

    Complete and exact, also for one or two characters: 户厕 finds 户厕 and nothing else. Full-width digits and
    letters count as plain ones. Superseded bulletins are left out.
    """
    terms = [fold(word) for word in words.split()]
    phrases = [spaced(term) for term in terms if any(map(str.isalnum, term))]
    if not phrases:
        return []
    query = " ".join('"' + phrase.replace('"', '""') + '"' for phrase in phrases)
    found = [row for row in store.rows(_FOUND, (query,)) if _holds(row["text"], terms)]
    return found[:limit]


def _holds(text: str, terms: list[str]) -> bool:
    """Whether the text has the terms as they are: the index leaves stops out, and would find 2.3 in 23."""
    solid = "".join(fold(text).split())
    return all("".join(term.split()).casefold() in solid.casefold() for term in terms)
