"""What one set of patterns reads of a bulletin and another does not: what a change of patterns wins and breaks."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from bulletin_parser.document import Document
from bulletin_parser.errors import BulletinError
from bulletin_parser.grammar import Grammar, load_grammar
from bulletin_parser.pattern_files import patterns_folder, read_patterns
from bulletin_parser.pipeline import parse
from bulletin_parser.records import Bulletin, Indicator, Member, Project, Span, Summary
from bulletin_parser.values import plain_number

BUILT_IN = "-"
"""What stands for the built-in patterns in place of a folder."""

UNCLAIMED = "unclaimed"
_HEAD = ("title", "region", "number", "issuer", "issued_on")


class Change(NamedTuple):
    """Something that is read in one way with the old patterns and in another, or not at all, with the new ones.

    ``verdict`` is ``gained``, ``lost`` or ``changed``; ``kind`` what is read (project, figure, status, member, ranking,
    head, unclaimed, file). ``before`` and ``after`` tell how it was read; ``span`` is None for the head and the file.
    A number that is no longer unclaimed is gained.
    """

    verdict: str
    kind: str
    text: str
    before: str | None
    after: str | None
    span: Span | None


class _Place(NamedTuple):
    """Where something is printed; only one thing of a kind is at a place."""

    kind: str
    span: Span | None
    name: str = ""


_Readings = Mapping[_Place, str]


def pattern_set(folder: str) -> Grammar:
    """The grammar of a folder of patterns, or of the built-in ones for ``-``.

    A folder that has fragments, words and forms, as ``patterns/`` of a release has, is a set of its own: only a form, a
    fragment or a whole lexicon that it lacks is the built-in one. Any other is laid over the built-in ones. Raises
    ``PatternError`` for a folder that cannot be read.
    """
    if folder == BUILT_IN:
        return load_grammar()
    path = Path(folder)
    whole = (path / "fragments.toml").is_file() and (path / "words").is_dir() and (path / "forms").is_dir()
    if not whole:
        return load_grammar(path)
    base, own = read_patterns((patterns_folder(),)), read_patterns((path,))
    return Grammar(
        {**base.words, **own.words},
        {**base.forms, **own.forms},
        {**base.fragments, **own.fragments},
    )


def changes(document: Document, old: Grammar, new: Grammar) -> Iterator[Change]:
    """What the new patterns read of a document otherwise than the old ones, in the order of the text.

    A document that only one of them can read is one change, of the kind ``file``. Raises ``ReadingError`` when neither
    can.
    """
    before, after = _parsed(document, old), _parsed(document, new)
    if isinstance(before, BulletinError) and isinstance(after, BulletinError):
        raise after
    if isinstance(before, BulletinError) or isinstance(after, BulletinError):
        old_error, new_error = (str(each) if isinstance(each, BulletinError) else None for each in (before, after))
        yield Change("gained" if old_error else "lost", "file", document.source.name, old_error, new_error, None)
        return
    yield from _compared(document.text, _readings(before), _readings(after))


def _parsed(document: Document, grammar: Grammar) -> Bulletin | BulletinError:
    try:
        return parse(document, grammar)
    except BulletinError as error:
        return error


def _compared(text: str, before: _Readings, after: _Readings) -> Iterator[Change]:
    places = sorted({*before, *after}, key=lambda place: (place.span or Span(-1, -1), place.kind, place.name))
    for place in places:
        old, new = before.get(place), after.get(place)
        if old == new or (place.kind == UNCLAIMED and old and new):
            continue
        span = place.span
        if place.kind == UNCLAIMED and span:
            span = Span(span.start, span.start + len(old or new or ""))
        printed = text[slice(*span)] if span else place.name
        yield Change(_verdict(place, old, new), place.kind, " ".join(printed.split()), old, new, span)


def _verdict(place: _Place, old: str | None, new: str | None) -> str:
    if old is not None and new is not None:
        return "changed"
    gained = (old is None) != (place.kind == UNCLAIMED)
    return "gained" if gained else "lost"


def _readings(bulletin: Bulletin) -> dict[_Place, str]:
    """Everything that is read, by where it is printed: the same place read otherwise is a change, not two."""
    found: dict[_Place, str] = {}
    for project in bulletin.projects:
        found[_Place("project", project.title_span)] = _project(project)
        if project.status_span:
            found[_Place("status", project.status_span)] = f"{project.status}：{project.name}"
        for row in project.indicators:
            found |= {_Place("figure", span): told for span, told in _figures(project, row)}
    for summary in bulletin.summaries:
        found |= {_Place("figure", span): told for span, told in _counts(summary)}
        for state in summary.by_status:
            for member in state.members:
                found[_Place("member", member.span)] = _member(member, str(state.status), summary.region)
    for ranking in bulletin.rankings:
        order = "、".join(" = ".join(names) for names in ranking.order)
        found[_Place("ranking", ranking.span)] = f"{ranking.group or ''}：{order}"
    for number in bulletin.numbers:
        if number.role == UNCLAIMED:
            # A unit that is read more of makes it longer, and the number no other.
            found[_Place(UNCLAIMED, Span(number.span.start, number.span.start))] = number.text
    return found | _of_head(bulletin)


def _project(project: Project) -> str:
    told = [project.title, project.region, "、".join(project.lead_agencies)]
    return " · ".join(each for each in told if each)


def _figures(project: Project, row: Indicator) -> Iterator[tuple[Span, str]]:
    of = " · ".join(each for each in (project.name, row.name if row.name != project.name else None, row.region) if each)
    for kind, quantity in (("target", row.target), ("actual", row.actual)):
        if quantity:
            yield quantity.span, f"{kind} {plain_number(quantity.value)}{quantity.unit or ''}：{of}"
    for kind, span in row.figure_spans.items():
        yield span, f"{kind} {getattr(row, kind)}：{of}"


def _counts(summary: Summary) -> Iterator[tuple[Span, str]]:
    of = " · ".join(each for each in (summary.region, summary.group) if each)
    for total in summary.totals:
        yield total.span, f"total {plain_number(total.value)}{total.unit or ''}：{of}"
    for state in summary.by_status:
        if state.count_span:
            yield state.count_span, f"{state.status} {state.count}：{of}"
        if state.share_span:
            yield state.share_span, f"{state.status} {state.share}%：{of}"


def _member(member: Member, status: str, region: str | None) -> str:
    linked = f" → {member.project}" if member.project else ""
    return f"{status}：{f'{region} · ' if region else ''}{member.text}{linked}"


def _of_head(bulletin: Bulletin) -> dict[_Place, str]:
    head = bulletin.bulletin
    told = {name: getattr(head, name) for name in _HEAD}
    told["period"] = f"{head.period.start}–{head.period.end}" if head.period else None
    return {_Place("head", None, name): value for name, value in told.items() if value}
