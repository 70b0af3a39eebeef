"""Labels that open a sentence and tell nothing themselves: 进度滞后的2件具体情况：, 十件实事包含21个子项目，."""

from bulletin_parser.extract.sentences.threads import Thread
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.mentions.model import NAMED, Place

_LABELS = (
    "ranked_some",
    "counted_label",
    "chain_head",
    "mere_total",
    "programme_holds",
    "some_for_example",
    "progress_label",
)


def behind_label(thread: Thread, segment: Span) -> Span:
    """县乡公路加宽，… behind 进度滞后的2件具体情况：, 一是… behind 主要表现在：, 其中客运站… behind 十件实事包含21个
    子项目，, which tell nothing themselves but where they name a place, and hold for the whole place that counts its
    works (全县包含21个子项目), if it is not in a name (全县“十件实事”)."""
    page = thread.page
    forms = (page.form_in(name, *segment) for name in _LABELS)
    label = next((match for form in forms if (match := form.match(page.folded, *segment))), None)
    places = [m for m in page.mentions.within(*label.span()) if isinstance(m, Place)] if label else []
    if label is None or any(place.level in NAMED for place in places):
        return segment
    whole = (place for place in places if place.level == "whole" and not page.folded.startswith("“", place.end))
    thread.place = next(whole, None)
    thread.said.asides.append((segment[0], label.end() - 1))
    return trimmed(page.folded, label.end(), segment[1])
