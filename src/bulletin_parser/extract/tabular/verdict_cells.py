"""Cells of a table that say how a project stands: in words, or as 是 and 否 under a head that asks (是否达序)."""

from collections.abc import Sequence

from bulletin_parser.extract.status.verdicts import Verdict, finishes, last_verdict
from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Mention, Term
from bulletin_parser.records import Status

_WHEN_NOT = {Status.ON_TRACK: Status.BEHIND, Status.AHEAD: Status.BEHIND}


def verdict_in_words(page: Page, cell: Span) -> Verdict | None:
    """The status that the last clause of a cell with a word for it gives (因征地受阻，进度滞后), or 完成任务 alone."""
    return last_verdict(page, list(clauses(page, *cell))) or _finished(page, cell)


def _finished(page: Page, cell: Span) -> Verdict | None:
    """完成, 完成任务, 完成年度目标任务: whether a cell says nothing else."""
    terms = [m for m in page.mentions.within(*cell) if isinstance(m, Term)]
    if not terms or terms[0].start != cell[0] or not finishes(page, terms[0]) or terms[-1].end != cell[1]:
        return None
    task = len(terms) == 1 or (len(terms) == 2 and terms[1].start == terms[0].end and terms[1].kind == "target")
    return Verdict(Status.COMPLETED, *cell) if task else None


def tells(mentions: Sequence[Mention], start: int, *, amounts: bool) -> bool:
    """Whether a cell tells something in words; it begins with no figure, but for ``amounts`` in columns that tell
    (2所因用地手续未办结，进度滞后)."""
    first = next((m for m in mentions if isinstance(m, Figure) and m.start == start), None)
    return bool(mentions) and (first is None or (amounts and first.unit is not None and not first.is_percent))


def answered(page: Page, head: Span, cell: Span) -> Verdict | None:
    """The status that 是, 否, √ or × gives under a head that asks for one; None for any other cell or head."""
    answer = page.grammar.kind("statement_words", page.folded[slice(*cell)].strip())
    if answer not in ("yes", "no"):
        return None
    status = _asked(page, head, yes=answer == "yes")
    return Verdict(status, *cell) if status else None


def _asked(page: Page, head: Span, *, yes: bool) -> Status | None:
    """是否达序 is on track or behind, 是否完成 completed or nothing, 是否开工 under way or not started."""
    asked = _status_broken(page, head)
    if asked is not None:
        return asked if yes else _WHEN_NOT.get(asked)
    for term in page.mentions.within(*head):
        if not isinstance(term, Term):
            continue
        if term.lexicon == "statuses":
            status = Status(term.kind)
            return status if yes else _WHEN_NOT.get(status)
        if finishes(page, term):
            return Status.COMPLETED if yes else None
        if term.kind == "step":
            return Status.ON_TRACK if yes else Status.NOT_STARTED
    return None


def _status_broken(page: Page, head: Span) -> Status | None:
    """是否达到 | 进度要求: the status that a head asks for whose words a line break parted, which the page shows as a
    blank."""
    words = page.folded[slice(*head)]
    if " " not in words:
        return None
    found = next(page.grammar.scanner("statuses").find("".join(words.split())), None)
    return Status(found[2].kind) if found else None


def stronger(said: Verdict | None, answer: Verdict | None) -> Verdict | None:
    """What a row's words and an answer say together: 否 outweighs 正在施工, 已完成 and 未开工 outweigh any answer."""
    if answer is None or said is None:
        return said or answer
    weak = said.status in (Status.ON_TRACK, Status.AHEAD) and answer.status is Status.BEHIND
    return answer if weak else said
