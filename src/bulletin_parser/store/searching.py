"""Full-text search in sentences: those that hold all the words, the best first.

Complete as looking at every sentence is, for words of any length: each printed character is a term of the index, a word
is a phrase of them (see ``spacing.py``).
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from bulletin_parser.store.hits import Sentence
from bulletin_parser.store.narrowing import Narrowing
from bulletin_parser.store.opening import Store
from bulletin_parser.store.phrases import Phrase, expression, is_decided_by_index, marks, phrases
from bulletin_parser.store.quoting import Stretch
from bulletin_parser.store.words import Cut, Wording, wording

_SENTENCES = """
SELECT sentences.id
FROM sentences_terms_fts
JOIN sentences ON sentences.id = sentences_terms_fts.rowid
JOIN bulletins ON bulletins.id = sentences.bulletin_id
WHERE sentences_terms_fts MATCH :match AND bulletins.superseded_by IS NULL{conditions}
ORDER BY sentences_terms_fts.rank, bulletins.period_end DESC, sentences.id
"""
_AROUND = """
SELECT
    sentences.id, sentences.text, sentences.span_start, sentences.span_end, sentences.bulletin_id,
    sections.name AS section, bulletins.title, bulletins.period, bulletins.period_end, bulletins.region,
    bulletins.source,
    reports.id AS report_id, reports.status, reports.status_text, reports.lead_agencies,
    reports.project_id, projects.name AS project,
    reports.corrected AS of_report, bulletins.corrected AS of_bulletin
FROM sentences
JOIN bulletins ON bulletins.id = sentences.bulletin_id
LEFT JOIN sections ON sections.id = sentences.section_id
LEFT JOIN reports ON reports.id = (
    SELECT at.id FROM reports AS at
    WHERE at.bulletin_id = sentences.bulletin_id
        AND at.span_start < sentences.span_end AND sentences.span_start < at.span_end
    ORDER BY at.span_end - at.span_start, at.id LIMIT 1
)
LEFT JOIN projects ON projects.id = reports.project_id
WHERE sentences.id = :id
"""
_REVIEWED = 400
"""How many sentences, the best by the index, are looked at word by word."""


class Hits(NamedTuple):
    """What was found: how many sentences there are, the best of them, and in which words what was asked for stands.

    ``words`` counts these over the best sentences by the index, the most frequent first.
    """

    total: int
    best: list[Sentence]
    words: Mapping[str, int]


def search(
    store: Store, query: str, limit: int | None = None, *, kept: Narrowing | None = None, cut: Cut | None = None
) -> Hits:
    """The sentences that hold every word and phrase of the query, the best first, at most ``limit``.

    Complete and exact, also for one or two characters: 户厕 finds 户厕 and nothing else. Full-width characters count as
    plain ones, 戶廁 as 户厕, KV as kv; blanks do not count. Superseded bulletins are left out. ``cut``, which cuts a
    text into Chinese words, puts first those sentences in which the words stand as words.
    """
    asked = phrases(query)
    found = _found(store, asked, kept or Narrowing())
    reviewed = [_reviewed(key, text, asked, cut) for key, text in _texts(store, found[:_REVIEWED])]
    words = Counter(word for each in reviewed for word in each.worded.words)
    reviewed.sort(key=lambda each: -each.worded.whole)
    best = reviewed[:limit]
    if limit is None or limit > _REVIEWED:
        best += [_reviewed(key, text, asked, None) for key, text in _texts(store, found[_REVIEWED:limit])]
    return Hits(len(found), [_sentence(store, each) for each in best], dict(words.most_common()))


class _Reviewed(NamedTuple):
    key: int
    marks: Sequence[Stretch]
    worded: Wording


def _found(store: Store, asked: Sequence[Phrase], kept: Narrowing) -> list[int]:
    """The keys of the sentences, the best by the index first."""
    match = expression(asked)
    if match is None:
        return []
    sql = _SENTENCES.format(conditions=kept.of_sentences())
    keys = [row["id"] for row in store.rows(sql, {"match": match, **kept.parameters})]
    if is_decided_by_index(asked):
        return keys
    return [key for key, text in _texts(store, keys) if marks(text, asked) is not None]


def _texts(store: Store, keys: Sequence[int]) -> Iterator[tuple[int, str]]:
    for key in keys:
        yield key, store.rows("SELECT text FROM sentences WHERE id = ?", (key,))[0]["text"]


def _reviewed(key: int, text: str, asked: Sequence[Phrase], cut: Cut | None) -> _Reviewed:
    """Where the phrases stand in a sentence, and whether they stand there as words."""
    where = marks(text, asked) or []
    return _Reviewed(key, where, wording(text, where, cut))


def _sentence(store: Store, found: _Reviewed) -> Sentence:
    (row,) = store.rows(_AROUND, {"id": found.key})
    start, end = row.pop("span_start"), row.pop("span_end")
    agencies = tuple(json.loads(row.pop("lead_agencies") or "[]"))
    told = [row.pop("of_report"), row.pop("of_bulletin")]
    return Sentence(
        **row,
        lead_agencies=agencies,
        span=(start, end),
        marks=tuple(found.marks),
        words=found.worded.words,
        corrected=tuple(sorted(field for held in told if held for field in held.split(","))),
    )
