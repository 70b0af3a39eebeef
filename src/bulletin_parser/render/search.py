"""What a search found, drawn: the projects as a table, then the sentences with the words marked."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from bulletin_parser.compare.corrected import HEAD
from bulletin_parser.render.corrections import MARK
from bulletin_parser.render.figures import percent
from bulletin_parser.render.statuses import QUIET, word
from bulletin_parser.render.tables import Column, Table, stacked
from bulletin_parser.render.terminal import ROOM_FOR_WORDS, cell, joined, safe
from bulletin_parser.render.trace import CLOSING, OPENING
from bulletin_parser.store.hits import Project, Sentence
from bulletin_parser.store.phrases import Phrase, marks
from bulletin_parser.store.quoting import Stretch
from bulletin_parser.store.record_search import ProjectHits
from bulletin_parser.store.searching import Hits
from bulletin_parser.values import Status

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

_MARK = "bold black on yellow"
_LONGEST = 150  # characters of a sentence that is shown whole
_AROUND = 36  # characters shown on both sides of a mark in a longer one
_ABOUT = 12
_MOST_WORDS = 8
_GAP = "……"


class Found(NamedTuple):
    """What was asked for, and what was found of each kind that was looked for."""

    asked: Sequence[Phrase]
    projects: ProjectHits | None
    sentences: Hits | None


def search_view(found: Found, width: int, *, plain_marks: bool) -> "RenderableType":
    """The hits for a console ``width`` columns wide: words in colour or, with ``plain_marks``, between 【 and 】."""
    look = _Look(width, plain_marks)
    parts: list[RenderableType] = [_head(found)]
    if found.projects and found.projects.best:
        drawn = _projects(found.asked, found.projects.best, look)
        parts += [cell(""), drawn, *_left_out("个项目", found.projects.total, len(found.projects.best))]
    if found.sentences and found.sentences.best:
        for sentence in found.sentences.best:
            parts += [cell(""), _place(sentence), _indented(_excerpt(sentence.text, sentence.marks, look))]
        parts += _left_out("句", found.sentences.total, len(found.sentences.best))
        parts += _words(found.sentences)
    return stacked(*parts)


class _Look(NamedTuple):
    width: int
    plain_marks: bool

    def marked(self, words: str) -> "Text":
        return cell(f"{OPENING}{safe(words)}{CLOSING}") if self.plain_marks else cell(words, _MARK)


def _head(found: Found) -> "Text":
    asked = " ".join(f"“{phrase.typed}”" for phrase in found.asked)
    counts = [
        *([f"项目{found.projects.total}个"] if found.projects else []),
        *([f"原文{found.sentences.total}句"] if found.sentences else []),
    ]
    nothing = not any(hits and hits.total for hits in (found.projects, found.sentences))
    return joined(cell(asked, "bold"), cell("  没有找到" if nothing else f"  {' · '.join(counts)}"))


def _left_out(unit: str, there_are: int, shown: int) -> Iterator["Text"]:
    if there_are > shown:
        yield cell(f"还有{there_are - shown}{unit}，加 --limit {there_are} 全部显示", QUIET)


def _projects(asked: Sequence[Phrase], hits: Sequence[Project], look: _Look) -> "RenderableType":
    """One line a project, as the latest of its records that hold the words tells it."""
    figures = (Column(head, figure=True) for head in ("目标", "完成", "完成率"))
    drawn = Table(Column("项目", least=20), Column("最近一期"), *figures, Column("状态", least=8), Column("期数", True))
    for hit in hits:
        where = [place for phrase in asked for place in marks(hit.project, (phrase,)) or ()]
        beside = " · ".join(part for part in (hit.region, *hit.lead_agencies) if part)
        drawn.add_row(
            joined(_marked(hit.project, sorted(where), look).append("\n" if beside else ""), cell(beside, QUIET)),
            cell(_corrected(hit, hit.period, *HEAD)),
            cell(_corrected(hit, hit.target, "target")),
            cell(_corrected(hit, hit.actual, "actual")),
            cell(_corrected(hit, percent(None if hit.rate is None else Decimal(str(hit.rate))), "rate")),
            _stands(hit, look),
            cell(hit.bulletins),
        )
    return drawn


def _corrected(hit: Project | Sentence, shown: str | None, *fields: str) -> str:
    """What is shown of some fields, with the mark of what a person corrected behind it."""
    return (shown or "") + MARK * any(field in hit.corrected for field in fields)


def _stands(hit: Project, look: _Look) -> "Text":
    """The status, in the words printed where there is room and no person said otherwise."""
    status = Status(hit.status) if hit.status else None
    told = hit.status_text if look.width >= ROOM_FOR_WORDS and "status" not in hit.corrected else None
    return word(status, told).append(_corrected(hit, "", "status", "status_text"))


def _place(sentence: Sentence) -> "Text":
    """Where a sentence stands: months, place, project or heading, and its key for ``trace``."""
    about = sentence.project or sentence.section or ""
    about = f"{about[:_ABOUT]}…" if len(about) > _ABOUT else about
    parts = (_corrected(sentence, sentence.period, *HEAD), sentence.region, about, f"sentences {sentence.id}")
    return joined(cell(" · ".join(part for part in parts if part), QUIET), *_status(sentence))


def _status(sentence: Sentence) -> Iterator["Text"]:
    if sentence.status:
        yield joined(cell("  "), word(Status(sentence.status)), cell(_corrected(sentence, "", "status")))


def _indented(text: "Text") -> "RenderableType":
    from rich.padding import Padding  # noqa: PLC0415

    return Padding(text, (0, 0, 0, 2), expand=False)


def _excerpt(text: str, where: Sequence[Stretch], look: _Look) -> "Text":
    """A sentence whole, or of a long one what is around the marks."""
    if len(text) <= _LONGEST or not where:
        return _marked(text, where, look)
    shown = cell("")
    last = 0
    for start, end in _windows(len(text), where):
        inside = [(first - start, end_ - start) for first, end_ in where if start <= first < end]
        shown = joined(shown, cell(_GAP if start > last else ""), _marked(text[start:end], inside, look))
        last = end
    return joined(shown, cell(_GAP if last < len(text) else ""))


def _windows(length: int, where: Sequence[Stretch]) -> list[Stretch]:
    """What is shown of a text: so many characters around each mark, as one where they meet."""
    windows: list[Stretch] = []
    for first, last in where:
        start, end = max(0, first - _AROUND), min(length, last + _AROUND)
        if windows and start <= windows[-1][1] + len(_GAP):
            windows[-1] = (windows[-1][0], end)
        else:
            windows.append((start, end))
    return windows


def _marked(text: str, where: Sequence[Stretch], look: _Look) -> "Text":
    """The text with its marks; line breaks inside a sentence are not shown."""
    parts: list[Text] = []
    done = 0
    for start, end in where:
        if start < done:
            continue
        parts += [cell(_unbroken(text[done:start])), look.marked(_unbroken(text[start:end]))]
        done = end
    return joined(*parts, cell(_unbroken(text[done:])))


def _unbroken(text: str) -> str:
    return text.replace("\n", "")


def _words(hits: Hits) -> Iterator["Text"]:
    """The Chinese words in which what was asked for stands, the most frequent first."""
    told = "、".join(f"{word} {count}" for word, count in [*hits.words.items()][:_MOST_WORDS])
    yield cell("")
    yield joined(cell("词语  ", QUIET), cell(told))
