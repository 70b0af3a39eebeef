"""Scorecards of the offices that lead projects as a table: what they lead, how it stands, what has moved."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from bulletin_parser.compare.agencies import Led, Scorecard
from bulletin_parser.compare.corrected import told_in
from bulletin_parser.compare.standings import Standing
from bulletin_parser.compare.steps import Verdict
from bulletin_parser.render.corrections import MARK, mark, marked, months_mark, sentences
from bulletin_parser.render.figures import difference, percent
from bulletin_parser.render.marks import GAP, MARKS, differences, legend
from bulletin_parser.render.statuses import BAD, GOOD, QUIET, STYLES, WORDS
from bulletin_parser.render.tables import Column, Table, stacked
from bulletin_parser.render.terminal import NARROW, cell, joined
from bulletin_parser.values import Status

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

    from bulletin_parser.compare.history import Key

_ROOM_FOR_MEDIAN, _ROOM_FOR_PROJECT = 112, 120
_NOBODY = "未写明"


class _Field(NamedTuple):
    column: Column
    told: "Callable[[Scorecard], Text]"


def agencies_view(editions: Sequence[Sequence[Scorecard]], width: int) -> "RenderableType":
    """The scorecards of each edition for a console ``width`` columns wide."""
    parts: list[RenderableType] = []
    for cards in editions:
        parts += [*([cell("")] if parts else []), *_edition(cards, width)]
    return stacked(*(parts or [cell("没有符合条件的牵头单位")]))


def _edition(cards: Sequence[Scorecard], width: int) -> "list[RenderableType]":
    fields = _fields(cards, width)
    made = Table(*(field.column for field in fields))
    for card in cards:
        made.add_row(*(field.told(card) for field in fields))
    return [_title(cards), cell(""), made, cell(""), *_below(cards, brief=width < NARROW)]


def _title(cards: Sequence[Scorecard]) -> "Text":
    edition = cards[0].edition
    months = edition.months
    offices = sum(card.agency is not None for card in cards)
    projects = {each.standing.key for card in cards for each in card.led}
    when = f"{edition.issuer or ''} {months.chinese}{months_mark(cards)}"
    name = f"{when} 牵头单位 {offices}家 项目 {len(projects)}个".strip()
    calendar = f"  时间进度 {percent(months.time_progress)}" if months.is_year_to_date else ""
    return joined(cell(name, "bold"), cell(calendar, QUIET))


def _fields(cards: Sequence[Scorecard], width: int) -> list[_Field]:
    """The columns that there is room for, of statuses those that occur."""
    brief = width < NARROW
    used = {status for card in cards for status in card.statuses}
    statuses = [_status(status, brief=brief) for status in Status if status in used]
    unsaid = [_UNSAID] if None in used else []
    measured = any(card.points for card in cards)
    figures = [_MEAN, *([_MEDIAN] if width >= _ROOM_FOR_MEDIAN else [])] if measured else []
    places = [_PLACES] if any(card.places for card in cards) else []
    longest = _LONGEST_NAMED if width >= _ROOM_FOR_PROJECT else _LONGEST
    late = [longest] if any(card.longest for card in cards) else []
    since = cards[0].before.without_year_of(cards[0].edition.months) if cards[0].before else "上期"
    moved = _Field(Column(f"较{since}"), _moves)
    moves = [moved] if any(each.verdict for card in cards for each in card.led) else []
    return [_AGENCY, _PROJECTS, *statuses, *unsaid, *figures, *places, *late, *moves]


def _status(status: Status, *, brief: bool) -> _Field:
    head = MARKS[status] if brief else WORDS[status]
    return _Field(Column(head, figure=True), lambda card: _count(card, status, STYLES[status]))


def _count(card: Scorecard, status: Status | None, style: str) -> "Text":
    """How many projects stand so; marked where a person said so of one of them."""
    corrected = any(mark(each.standing, "status") for each in card.led if each.standing.status is status)
    return cell(f"{card.statuses.get(status) or ''}{MARK * corrected}", style)


def _led(card: Scorecard) -> "Text":
    """How many projects an office leads; marked where a person said who does."""
    corrected = any(mark(each.standing, "lead_agencies") for each in card.led)
    return cell(f"{len(card.led)}{MARK * corrected}")


def _places(card: Scorecard) -> "Text":
    corrected = marked(
        told_in(place for each in card.led for place in (*each.places, *each.cleared)), "status", "name", "project"
    )
    return cell(f"{card.places}处{corrected}" if card.places else "")


def _points(card: Scorecard, value: Decimal | None) -> "Text":
    figures = told_in(figure.observation for each in card.led for figure in each.figures)
    corrected = marked(figures, "rate", "actual", "target", "vs_schedule") if value is not None else ""
    return cell(difference(value) + corrected, "" if value is None else BAD if value < 0 else GOOD)


def _longest(card: Scorecard) -> "Text":
    return cell(f"{card.longest.months}个月" if card.longest else "", BAD)


def _longest_named(card: Scorecard) -> "Text":
    if card.longest is None:
        return cell("")
    return joined(_longest(card), cell(f" {card.longest.standing.project}"))


def _moves(card: Scorecard) -> "Text":
    """How many got better and worse, came and went: ▲1 ▼2 新1 去1."""
    counts = [
        ("▲", len(card.moved(Verdict.IMPROVED)), GOOD),
        ("▼", len(card.moved(Verdict.WORSENED)), BAD),
        ("新", len(card.moved(Verdict.NEW)), ""),
        ("去", len(card.gone), QUIET),
    ]
    told = [cell(f"{sign}{count} ", style) for sign, count, style in counts if count]
    whole = joined(*told)
    whole.rstrip()
    return whole


_AGENCY = _Field(
    Column("牵头单位", least=12), lambda card: cell(card.agency or _NOBODY, "bold" if card.agency else QUIET)
)
_PROJECTS = _Field(Column("牵头", figure=True), _led)
_UNSAID = _Field(Column("未说明", figure=True), lambda card: _count(card, None, QUIET))
_MEAN = _Field(Column("平均快慢", figure=True), lambda card: _points(card, card.mean))
_MEDIAN = _Field(Column("中位快慢", figure=True), lambda card: _points(card, card.median))
_PLACES = _Field(Column("各地滞后", figure=True), _places)
_LONGEST = _Field(Column("滞后最久", figure=True), _longest)
_LONGEST_NAMED = _Field(Column("滞后最久"), _longest_named)


def _below(cards: Sequence[Scorecard], *, brief: bool) -> "list[RenderableType]":
    lines: list[RenderableType] = [
        line
        for how, word in ((Verdict.IMPROVED, "好转"), (Verdict.WORSENED, "变差"))
        if (line := _moved(cards, how, word))
    ]
    new = [f"{each.standing.project}（{card.agency or _NOBODY}）" for card in cards for each in card.moved(Verdict.NEW)]
    gone = [f"{each.project}（{card.agency or _NOBODY}）" for card in cards for each in card.gone]
    lines += [cell(f"新增：{'；'.join(new)}")] if new else []
    lines += [cell(f"不再通报：{'；'.join(gone)}", QUIET)] if gone else []
    if any(card.points for card in cards):
        lines += differences((GAP,))
    if any(len(each.standing.agencies) > 1 for card in cards for each in card.led):
        lines.append(cell("共同牵头的项目在各单位分别计数", QUIET))
    lines += map(cell, sentences(cards))
    if brief:
        lines.append(legend({status for card in cards for status in card.statuses}))
    return lines


def _moved(cards: Sequence[Scorecard], how: Verdict, word: str) -> "Text | None":
    told: dict[Key, str] = {each.standing.key: _told(each) for card in cards for each in card.moved(how)}
    return cell(f"{word}：{'；'.join(told.values())}", GOOD if how is Verdict.IMPROVED else BAD) if told else None


def _told(led: Led) -> str:
    before, after = (_standing(each) for each in (led.before, led.standing))
    return f"{led.standing.project} {before}→{after}"


def _standing(told: Standing | None) -> str:
    return (WORDS[told.status] if told and told.status else "未说明") + mark(told, "status")
