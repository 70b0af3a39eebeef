"""Two verbs that together say of a thing that it is finished: 已全部建成并免费对外开放, 竣工验收并交付使用."""

from collections.abc import Sequence

from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Term

_COMPLETING = frozenset({"done", "action", "finish"})
_LONGEST_JOIN = 8  # characters: 并且已正式免费


def first_of_joined(page: Page, terms: Sequence[Term], verb: Term) -> Term:
    """建成 of 已全部建成并对外开放, where 对外开放 is ``verb``: the verb that it is joined to, else ``verb``."""
    for term in reversed(terms):
        if term.start >= verb.start or term.end + _LONGEST_JOIN < verb.start:
            continue
        between = page.form_in("verbs_joined", term.end, verb.start)
        if term.kind in _COMPLETING and between.fullmatch(page.folded, term.end, verb.start):
            return first_of_joined(page, terms, term)
    return verb
