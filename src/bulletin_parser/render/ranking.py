"""Rankings as tables: the place, its figure, how many ranks it went up or down, the first and the last three."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from bulletin_parser.compare.corrected import HEAD
from bulletin_parser.compare.ranking import Basis, Place, Ranking
from bulletin_parser.render.corrections import marked, months_mark, sentences
from bulletin_parser.render.figures import DOWN, LEVEL, UP, difference, percent, quantity
from bulletin_parser.render.statuses import BAD, GOOD, QUIET
from bulletin_parser.render.tables import Column, Table, stacked
from bulletin_parser.render.terminal import cell, joined

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

_BASES = {Basis.PRINTED: "原文排名", Basis.RATE: "按完成率", Basis.ACTUAL: "按完成数"}


class _Field(NamedTuple):
    column: Column
    told: "Callable[[Place], Text]"


def rankings_view(rankings: Sequence[Ranking]) -> "RenderableType":
    """The rankings, one below the other."""
    if not rankings:
        return cell("没有符合条件的排名")
    parts: list[RenderableType] = []
    for ranking in rankings:
        parts += [*([cell("")] if parts else []), _title(ranking), cell(""), _table(ranking), *_below(ranking)]
    return stacked(*parts)


def places_view(rankings: Sequence[Ranking]) -> "RenderableType":
    """The places asked for in all rankings that they are in, a row a ranking."""
    seats = [(ranking, each) for ranking in rankings for each in ranking.places]
    made = Table(
        Column("排名", least=16),
        Column("地区"),
        Column("位次", figure=True),
        Column("升降", figure=True),
        Column("数值", figure=True),
        Column("依据"),
    )
    for ranking, each in seats:
        rank = _of_all(_rank(each), ranking.size)
        made.add_row(
            cell(ranking.name),
            cell(each.name),
            cell(rank, _style(each)),
            _move(each, ranking),
            _value(ranking, each),
            cell(_BASES[ranking.basis], QUIET),
        )
    found = [ranking for ranking, _ in seats]
    issuers = "、".join(dict.fromkeys(ranking.issuer or "" for ranking, _ in seats))
    months = "、".join(dict.fromkeys(ranking.after.chinese for ranking, _ in seats))
    title = cell(f"{issuers} {months}{months_mark(found)} {len(seats)}项排名中的位次".strip(), "bold")
    below = [*_gone([each for each in rankings if each.places]), *map(cell, sentences(each for _, each in seats))]
    return stacked(title, cell(""), made, *([cell("")] if below else []), *below)


def _title(ranking: Ranking) -> "Text":
    now = [each for each in ranking.told_corrections if each.months == ranking.after]
    before = [each for each in ranking.told_corrections if each.months == ranking.before]
    name = f"{ranking.issuer or ''} {ranking.after.chinese}{marked(now, *HEAD)} {ranking.name}".strip()
    against = f"，升降较{ranking.before.chinese}{marked(before, *HEAD)}" if ranking.before else ""
    return joined(cell(name, "bold"), cell(f"  {_BASES[ranking.basis]}{against}", QUIET))


def _table(ranking: Ranking) -> "Table":
    fields = _fields(ranking)
    made = Table(*(field.column for field in fields))
    for place in ranking.places:
        made.add_row(*(field.told(place) for field in fields))
    if ranking.whole:
        made.add_section()
    for place in ranking.whole:
        made.add_row(*(field.told(place) for field in fields), style=QUIET)
    return made


def _fields(ranking: Ranking) -> list[_Field]:
    size, size_before = (ranking.size, ranking.size_before) if _is_of_fewer(ranking) else (None, None)
    rank = _Field(Column("位次", figure=True), lambda place: cell(_of_all(_rank(place), size), _style(place)))
    name = _Field(Column("地区", least=8), lambda place: cell(place.name, _style(place)))
    head = "完成率" if ranking.basis is Basis.RATE else "完成"
    value = _Field(Column(head, figure=True), lambda place: _value(ranking, place))
    gained = _Field(Column("增减", figure=True), lambda place: _gain(ranking, place))
    before = _Field(Column("上期", figure=True), lambda place: cell(_of_all(place.rank_before, size_before), QUIET))
    move = _Field(Column("升降", figure=True), lambda place: _move(place, ranking))
    values = [value] if any(place.value is not None for place in ranking.places) else []
    gains = [gained] if any(place.value_before is not None for place in ranking.places) else []
    return [rank, name, *values, *gains, *([before, move] if ranking.before else [])]


def _rank(place: Place) -> str:
    if place.rank is None:
        return "靠后" if place.bottom else ""
    return f"并{place.rank}" if place.tied else str(place.rank)


def _of_all(rank: str | int | None, size: int | None) -> str:
    """A rank with how many are ranked, where that is to be told: 1/4; words for none stay as they are."""
    told = "" if rank is None else str(rank)
    return f"{told}/{size}" if size and told.removeprefix("并").isdecimal() else told


def _is_of_fewer(ranking: Ranking) -> bool:
    """Whether places are no longer among those that figures rank, so that the others stand higher without doing."""
    return ranking.basis is not Basis.PRINTED and bool(ranking.gone)


def _gone(rankings: Sequence[Ranking]) -> "Iterator[Text]":
    """Which places are no longer ranked, and what follows for the ranks of the others."""
    for each in rankings:
        if each.gone:
            names = "、".join(f"{place.name}（上期第{place.rank_before}）" for place in each.gone)
            among = f"位次只在列出的{each.size}个地区中排，" * _is_of_fewer(each)
            yield cell(f"本期未列：{names}；{among}升降只在两期都有的地区之间比较", QUIET)


def _style(place: Place) -> str:
    return GOOD if place.top else BAD if place.bottom else ""


def _value(ranking: Ranking, place: Place) -> "Text":
    shown = percent(place.value) if ranking.basis is Basis.RATE else quantity(place.value, ranking.unit)
    return cell(shown + marked(place.corrected, "rate", "actual", "target") if shown else "")


def _gain(ranking: Ranking, place: Place) -> "Text":
    """Percentage points or units more than before."""
    if place.value is None or place.value_before is None:
        return cell("")
    gained = place.value - place.value_before
    return cell(difference(gained, None if ranking.basis is Basis.RATE else ranking.unit), BAD if gained < 0 else "")


def _move(place: Place, ranking: Ranking) -> "Text":
    if place.move is None:
        return cell("新" if ranking.before and place.rank else "", QUIET)
    if place.move == 0:
        return cell(LEVEL, QUIET)
    return cell(f"{UP if place.move > 0 else DOWN}{abs(place.move)}", GOOD if place.move > 0 else BAD)


def _below(ranking: Ranking) -> "list[RenderableType]":
    lines: list[RenderableType] = []
    first = [place.name for place in ranking.places if place.top]
    last = [place.name for place in ranking.places if place.bottom]
    if first:
        lines.append(joined(cell(f"前三：{'、'.join(first)}", GOOD), cell(f"  后三：{'、'.join(last)}", BAD)))
    if ranking.left_out:
        lines.append(cell(f"只列出所选的地区，位次为全部{ranking.size}个地区中的位次", QUIET))
    lines += _gone([ranking])
    lines += map(cell, sentences([ranking]))
    return [cell(""), *lines] if lines else []
