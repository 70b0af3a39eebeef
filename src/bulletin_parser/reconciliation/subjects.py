"""Of which projects and places a promise is: those its sentence names, else those of the account that it stands in."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from bulletin_parser.mentions.promises import Promise, is_whole
from bulletin_parser.naming import NameFinder, link_keys
from bulletin_parser.reconciliation.archive import Archive
from bulletin_parser.reconciliation.discrepancies import Source
from bulletin_parser.reconciliation.told import Paragraph, Report
from bulletin_parser.values import Status

_LAGGING = (Status.BEHIND, Status.NOT_STARTED)


class Subject(NamedTuple):
    """A project, in a place inside the issuer or (``None``) as a whole."""

    project_id: int
    project: str
    place: str | None


class Subjects:
    """Finds what promises are of, by all that an archive calls its projects and places."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def of(self, source: Source, promise: Promise) -> list[Subject]:
        """What a promise of a bulletin is of; empty where it names nothing, or only a part of the work."""
        report = self._report_at(source, promise)
        region = self._paragraph_at(source, promise)
        own, earlier = promise.before + promise.after, self._sentence_before(source, promise)
        named, rest = self._named(source, own)
        place, rest = self._place(source, rest)
        if not is_whole(rest, self._archive.grammar) or self._is_of_stage(source, promise, earlier):
            return []
        place = place or self._place(source, earlier)[0] or (region if report is None else None)
        if report is not None:
            return [Subject(report.project_id, report.project, place)]
        named = named or self._named(source, earlier)[0]
        if named:
            return [Subject(key, self._projects[key], place) for key in named]
        return list(self._lagging(source, place)) if place else []

    def _report_at(self, source: Source, promise: Promise) -> Report | None:
        """The account of a project that a promise stands in, behind its title."""
        told = self._reports.get(source.id, [])
        last = bisect_right(told, promise.span.start, key=lambda each: each.span.start)
        found = told[last - 1] if last else None
        return found if found and found.title_span.end <= promise.span.start < found.span.end else None

    def _paragraph_at(self, source: Source, promise: Promise) -> str | None:
        """The place whose tasks the line tells of."""
        told = self._paragraphs.get(source.id, [])
        last = bisect_right(told, promise.span.start, key=lambda each: each.start)
        line = self._archive.text(source).rfind("\n", 0, promise.span.start) + 1
        found = told[last - 1] if last and told[last - 1].start >= line else None
        return found.region if found and found.region != source.region else None

    def _sentence_before(self, source: Source, promise: Promise) -> str:
        line = self._archive.line_to(source, promise.span)
        return line[max(line.rfind(mark) for mark in "。；！？;") + 1 :]

    def _is_of_stage(self, source: Source, promise: Promise, earlier: str) -> bool:
        """Whether the clause before says what is to be completed: 正在组织招标，预计6月底前完成."""
        of_kind = self._archive.grammar.of_kind
        last = earlier.rstrip("，,")
        clause = last[max(last.rfind(mark) for mark in "，,：") + 1 :]
        vague = self._archive.words(source, promise.span).endswith(of_kind("promise_subjects", "only_done"))
        return vague and not promise.before and any(map(clause.__contains__, of_kind("promise_subjects", "part")))

    def _named(self, source: Source, words: str) -> tuple[list[int], str]:
        """The projects that some words name, and what is left of the words."""
        names = self._names.get(source.region) or NameFinder[int](())
        return names.find(words, self._archive.grammar)

    def _place(self, source: Source, words: str) -> tuple[str | None, str]:
        """The place inside the bulletin's own that some words name last, and what is left of the words."""
        at, found = -1, None
        for name, place in self._places.get(source.region, ()):
            if words.rfind(name) > at:
                at, found = words.rfind(name), place
        for name, _ in self._places.get(source.region, ()):
            words = words.replace(name, "")
        return found, words

    def _lagging(self, source: Source, place: str) -> Iterator[Subject]:
        """What the bulletin lists as lagging in a place."""
        late = (each for each in self._archive.listed_in(source, place) if each.status in _LAGGING)
        yield from dict.fromkeys(Subject(each.project_id, each.project, place) for each in late)

    @cached_property
    def _paragraphs(self) -> Mapping[int, Sequence[Paragraph]]:
        found: dict[int, list[Paragraph]] = {}
        for each in self._archive.paragraphs:
            found.setdefault(each.source.id, []).append(each)
        return found

    @cached_property
    def _reports(self) -> Mapping[int, Sequence[Report]]:
        found: dict[int, list[Report]] = {}
        for each in self._archive.reports:
            found.setdefault(each.source.id, []).append(each)
        return found

    @cached_property
    def _projects(self) -> Mapping[int, str]:
        listed = {each.project_id: each.project for each in self._archive.listed}
        return listed | {each.project_id: each.project for each in self._archive.reports}

    @cached_property
    def _names(self) -> Mapping[str | None, NameFinder[int]]:
        """By issuer, what finds its projects by their names; not by those that mean several."""
        names = sorted((each for each in self._archive.names if each.project_id in self._projects), key=str)
        keys = link_keys([each.name for each in names], self._archive.grammar)
        meant: dict[tuple[str | None, str], set[int]] = {}
        for each, key in zip(names, keys, strict=True):
            for words in {key.whole, *key.clauses}:
                meant.setdefault((each.issuer, words), set()).add(each.project_id)
        found: dict[str | None, list[tuple[str, int]]] = {}
        for (issuer, words), projects in sorted(meant.items(), key=str):
            if len(projects) == 1:
                found.setdefault(issuer, []).append((words, next(iter(projects))))
        return {issuer: NameFinder(own) for issuer, own in found.items()}

    @cached_property
    def _places(self) -> Mapping[str | None, list[tuple[str, str]]]:
        """By issuer, the places inside it by their names and, without their level, by short ones; the longest first."""
        archive = self._archive
        told: list[tuple[str | None, str | None]] = [
            *((each.source.region, each.region) for each in archive.paragraphs),
            *((each.source.region, each.region) for each in archive.listed),
            *((each.source.region, each.observation.region) for each in archive.statements),
        ]
        found: dict[str | None, dict[str, str]] = {}
        for issuer, place in told:
            if place and place != issuer:
                found.setdefault(issuer, {})[place] = place
                if len(place) > 2:
                    found[issuer].setdefault(place[:-1], place)
        return {
            issuer: sorted(names.items(), key=lambda each: (-len(each[0]), each)) for issuer, names in found.items()
        }
