"""Places named behind the words for how they stand: 进度较慢的县区为舒城县、霍山县; 对进度滞后的舒城县予以通报批评."""

from collections.abc import Iterator, Sequence

from bulletin_parser.extract.lists.orders import is_name, joined_names
from bulletin_parser.extract.status.adverbs import with_adverbs
from bulletin_parser.extract.status.counts import State
from bulletin_parser.extract.status.members import Piece, split_members
from bulletin_parser.extract.status.verdicts import Verdict, finishes
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import NAMED, Place
from bulletin_parser.records import Status

_OF = "的"
_DONE = "完成"
_LONGEST_BOUND = 26  # characters of a bracket


def named_behind(page: Page, sentence: Sequence[Clause]) -> Iterator[tuple[Clause, State]]:
    """建设进度较慢的县区为舒城县、霍山县; 对已全面完成的舒城县予以表扬: places behind the words for how they stand."""
    end = sentence[-1].end
    for clause in sentence:
        judged = page.form("judged").search(page.folded, clause.start, clause.end)
        for verdict in [*attributive(page, clause), *(_finished(page, clause) if judged else ())]:
            lead = page.form("places_follow").match(page.folded, verdict.end, end)
            if lead is not None:
                names = _listed(page, lead.end(), end)
            else:
                names = _judged(page, verdict.end + len(_OF), judged.start()) if judged else []
            if names:
                yield clause, State(verdict, members=names, end=names[-1].end)


def _listed(page: Page, start: int, end: int) -> list[Piece]:
    """The places that stand in one enumeration from an offset on."""
    run: list[Place] = []
    for place in named_places(page, start, end):
        if run and not page.form("between_places").fullmatch(page.folded, run[-1].end, place.start):
            break
        run.append(place)
    return [Piece(place.start, place.end) for place in run] if run and run[0].start == start else []


def _judged(page: Page, start: int, end: int) -> list[Piece]:
    """The places and offices that are all that stands between two offsets: 舒城县、霍山县 before 予以通报批评."""
    names = [Piece(*name) for piece in split_members(page, start, end) for name in joined_names(page, *piece)]
    return names if names and all(is_name(page, name) for name in names) else []


def attributive(page: Page, clause: Clause) -> Iterator[Verdict]:
    """The words of a clause for how something stands that have 的 behind them, or a bound in a bracket and 的
    (进度滞后（完成率不足50%）的)."""
    for term in clause.terms:
        if term.lexicon == "statuses" and page.folded.startswith(_OF, _behind_bracket(page, term.end)):
            yield Verdict(Status(term.kind), term.start, term.end)
        elif term.lexicon == "statuses":
            said = Verdict(Status(term.kind), term.start, term.end)
            if (done := with_work_of_places(page, said, clause.end)) != said:
                yield done
    for form, status in (("unfinished_task", Status.BEHIND), ("finished_task", Status.COMPLETED)):
        for match in page.form(form).finditer(page.folded, clause.start, clause.end):
            if not any(term.lexicon == "statuses" and term.end == match.end() for term in clause.terms):
                yield Verdict(status, match.start(), match.end())


def _behind_bracket(page: Page, at: int) -> int:
    """Where a bracket ends that opens at an offset; the offset itself where none does."""
    return page.folded.find("）", at, at + _LONGEST_BOUND) + 1 if page.folded.startswith("（", at) else at


def _finished(page: Page, clause: Clause) -> Iterator[Verdict]:
    """已全面完成 of 已全面完成的舒城县: a verb of completion with an adverb before it and 的 behind."""
    for term in clause.terms:
        start = with_adverbs(clause.terms, term.start)
        if start < term.start and page.folded[term.end : term.end + 1] == _OF and finishes(page, term):
            yield Verdict(Status.COMPLETED, start, term.end)


def named_places(page: Page, start: int, end: int) -> list[Place]:
    """The named places between two offsets; one right behind another is part of it (临夏州东乡县)."""
    found: list[Place] = []
    for mention in page.mentions.within(start, end):
        if isinstance(mention, Place) and mention.level in NAMED:
            if found and found[-1].end == mention.start:
                found[-1] = mention._replace(start=found[-1].start)
            else:
                found.append(mention)
    return found


def with_work_of_places(page: Page, verdict: Verdict, end: int) -> Verdict:
    """全部完成 | 搬迁入住 | 的镇办有：…: words for what is completed, with the work that the places behind them have
    done."""
    if not page.folded.endswith(_DONE, verdict.start, verdict.end):
        return verdict
    work = page.form("work_of_places").match(page.folded, verdict.end, end)
    return verdict._replace(end=work.end()) if work else verdict
