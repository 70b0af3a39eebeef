"""Sentences that say first of which kind they count: 在道路畅通工程方面，21项工程稳步推进; 教育类5项，完成3项."""

from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.units import COUNT_UNITS

_LONGEST = 40  # characters from where the sentence begins to what it counts


def aspect(page: Page, start: int) -> Span | None:
    """What the sentence at ``start`` counts: 道路畅通工程 of 在道路畅通工程方面，21项工程稳步推进, or whose those
    are (市教育局：共5项，已完成3项); None where no count stands right behind."""
    forms = (page.form_in(name, start, start + _LONGEST) for name in ("counted_aspect", "counted_kind"))
    match = next((match for form in forms if (match := form.match(page.folded, start))), None)
    counts = page.mentions.figures_within(match.end(), match.end() + 1) if match else ()
    if match is None or not counts or counts[0].start != match.end() or counts[0].unit not in COUNT_UNITS:
        return None
    group: Span = match.span("group")
    return group
