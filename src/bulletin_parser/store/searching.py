"""Full-text search in sentences: those that hold all the words, the best first.

Complete as looking at every sentence is, for words of any length: each printed character is a term of the index, a word
is a phrase of them (see ``spacing.py``).
"""

import json
from collections.abc import Sequence

from bulletin_parser.store.hits import Sentence
from bulletin_parser.store.narrowing import Narrowing
from bulletin_parser.store.opening import Store
from bulletin_parser.store.phrases import Phrase, expression, marks, phrases
from bulletin_parser.store.quoting import Stretch
from bulletin_parser.store.words import Cut, Wording, wording

_SENTENCES = """
SELECT sentences.id, sentences.text, bulletins.period_end
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
    reports.project_id, projects.name AS project
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


def search(
    store: Store, query: str, limit: int | None = None, *, kept: Narrowing | None = None, cut: Cut | None = None
) -> list[Sentence]:
    """The sentences that hold every word and phrase of the query, the best first, at most ``limit``.

    Complete and exact, also for one or two characters: 户厕 finds 户厕 and nothing else. Full-width characters count as
    plain ones, 戶廁 as 户厕, KV as kv; blanks do not count. Superseded bulletins are left out. ``cut``, which cuts a
    text into Chinese words, puts first those sentences in which the words stand as words.
    """
    asked = phrases(query)
    found = _ranked(_found(store, asked, kept or Narrowing()), cut)
    return [_sentence(store, *each) for each in found[:limit]]


_Found = tuple[int, Sequence[Stretch], Wording]


def _found(store: Store, asked: Sequence[Phrase], kept: Narrowing) -> list[tuple[int, str, Sequence[Stretch]]]:
    """Keys, texts and marks of the sentences, the best by the index first; each is looked at once more."""
    match = expression(asked)
    if match is None:
        return []
    sql = _SENTENCES.format(conditions=kept.of_sentences())
    rows = store.rows(sql, {"match": match, **kept.parameters})
    return [(row["id"], row["text"], where) for row in rows if (where := marks(row["text"], asked)) is not None]


def _ranked(found: Sequence[tuple[int, str, Sequence[Stretch]]], cut: Cut | None) -> list[_Found]:
    """Those first whose words stand as words; among these the order of the index stays."""
    worded = [(key, where, wording(text, where, cut)) for key, text, where in found[:_REVIEWED]]
    rest = [(key, where, wording(text, where, None)) for key, text, where in found[_REVIEWED:]]
    return [*sorted(worded, key=lambda each: -each[2].whole), *rest]


def _sentence(store: Store, key: int, where: Sequence[Stretch], worded: Wording) -> Sentence:
    (row,) = store.rows(_AROUND, {"id": key})
    start, end = row.pop("span_start"), row.pop("span_end")
    agencies = tuple(json.loads(row.pop("lead_agencies") or "[]"))
    return Sentence(**row, lead_agencies=agencies, span=(start, end), marks=tuple(where), words=worded.words)
