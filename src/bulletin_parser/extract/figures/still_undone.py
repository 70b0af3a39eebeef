"""How many there still are with whom something was not done: 尚有2条重大隐患未整改到位, 仍有7件未化解."""

from bulletin_parser.extract.figures.readings import Decision, Role, Setting
from bulletin_parser.mentions.model import Term


def still_undone(setting: Setting) -> Decision | None:
    """A row of its own, named for what was not done with those that a figure counts behind 尚有, 仍有 or 还有."""
    page, figure, clause = setting.page, setting.figure, setting.clause
    there = page.grammar.of_kind("turns", "still_there")
    if setting.right < clause.end or not page.folded.endswith(there, clause.start, figure.start):
        return None
    undone = page.form_in("undone_behind", figure.end, clause.end).fullmatch(page.folded, figure.end, clause.end)
    if undone is None:
        return None
    return Role.OWN, Term(undone.start("what"), undone.end("what"), "cues", "negation")
