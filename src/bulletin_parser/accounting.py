"""Gives every numeral of the text its role, so that nothing is passed over in silence.

A figure that a record took has the role that it plays there. Any other is accounted for by where it stands (a title,
a heading, a narrative paragraph), counts places or time by its unit, or is ``unclaimed``.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from bulletin_parser.extract.sentences.claims import counts_meetings
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.told import Body
from bulletin_parser.mentions.model import Figure, Name, Term, Time
from bulletin_parser.mentions.units import COUNT_UNITS

_LONGEST_ORDER = 400  # a longer one is a table, whose figures have roles of their own
_UNCLAIMED = "unclaimed"
_TOLD = frozenset({"target", "actual", "total", "status_count"})
_BY_UNIT = {"places": "place_count", "duration": "duration"}
Roles = dict[int, str]
RoleRange = tuple[int, int, str]


def number_drafts(
    page: Page, draft: Mapping[str, Any], body: Body, title: tuple[int, int] | None
) -> list[dict[str, Any]]:
    """Every numeral of the text in order, as a draft of ``Number``.

    ``draft`` is the bulletin's draft with all else in it, ``title`` the span of the bulletin's title.
    """
    roles = _roles_in_records(draft)
    for ledger in (*(account.ledger for account in body.accounts), *body.untold):
        roles |= {figure.start: "target_restated" for figure in ledger.restated}
        roles |= {figure.start: role for figure, role in ledger.others if figure.start not in roles}
    roles |= {f.start: "status_count" for count in body.counts for state in count.states for f in state.repeated}
    for count in body.counts:
        roles |= {figure.start: role for figure, role in count.others if figure.start not in roles}
    where = _Ranges(_ranges(page, draft, body, title))
    labels = {start for section in page.outline.sections for start in range(section.start, section.content)}
    numbers = []
    for mention in page.mentions.all:
        if isinstance(mention, Term):
            continue  # most are
        if isinstance(mention, Figure):
            by_place = "outline_label" if mention.start in labels else where.role_at(mention.start)
            role = roles.get(mention.start) or (_by_unit(page, mention) if by_place == _UNCLAIMED else by_place)
            numbers.append(_number(page, mention, role, mention.value, mention.unit))
        elif isinstance(mention, Time):
            numbers.append(_number(page, mention, _time_role(mention)))
        elif isinstance(mention, Name) and _has_digits(page.text[mention.start : mention.end]):
            numbers.append(_number(page, mention, roles.get(mention.start, mention.role)))
    _say_again(page, numbers)
    return [n for n in numbers if n["value"] is not None or _has_digits(n["text"])]


def _say_again(page: Page, numbers: Sequence[dict[str, Any]]) -> None:
    """Gives the role ``restated`` to a figure that only says again what a record has from the same line.

    城镇新增就业3200人 is the name in a table's row whose target is 3200.
    """
    starts = [line.start for line in page.lines]
    told: defaultdict[tuple[int, Decimal], list[str | None]] = defaultdict(list)
    for number in numbers:
        if number["role"] in _TOLD:
            told[bisect_right(starts, number["span"][0]), number["value"]].append(number["unit"])
    for number in numbers:
        if number["role"] == _UNCLAIMED and number["value"] is not None:
            units = told.get((bisect_right(starts, number["span"][0]), number["value"]), ())
            if any(unit in (None, number["unit"]) for unit in units):
                number["role"] = "restated"


def _by_unit(page: Page, figure: Figure) -> str:
    """The role of a figure that no account has: how many places (对25个乡镇进行考核), how long (在7日之内), or none."""
    kind = page.grammar.kind("units", figure.unit) if figure.unit else None
    if figure.unit in COUNT_UNITS and _counts_a_part(page.folded, figure):
        return "part_count"
    if counts_meetings(page, figure):
        return "remark"
    inner, outer = page.folded[figure.start - 1 : figure.start], page.folded[figure.end : figure.end + 1]
    if figure.unit is None and inner == "（" and outer == "）" and page.folded[figure.start - 2] in "。；：\n":
        return "outline_label"  # …。（2）7个项目已开工
    if figure.unit == "日" and "日" in page.folded[max(0, figure.start - 2) : figure.start + 1]:
        return "date"  # 14日至18日, 25日和27日
    return _BY_UNIT.get(kind or "", _UNCLAIMED)


def _counts_a_part(text: str, figure: Figure) -> bool:
    """其中省级26项，市级8项; 就业促进（2项）: how many of a kind there are, of which nothing more is said."""
    bracketed = text[figure.start - 1 : figure.start] == "（" and text[figure.end : figure.end + 1] == "）"
    return text[figure.start - 1 : figure.start] == "级" or (bracketed and text[figure.start - 2].isalpha())


def _has_digits(text: str) -> bool:
    return any(character.isdecimal() for character in text)


def _number(
    page: Page, mention: Figure | Name | Time, role: str, value: Decimal | None = None, unit: str | None = None
) -> dict[str, Any]:
    span = (mention.start, mention.end)
    return {"text": page.text[span[0] : span[1]], "value": value, "unit": unit, "role": role, "span": span}


def _time_role(time: Time) -> str:
    if time.form in ("clock", "day_date") or time.day:
        return "date"
    return "year" if time.form == "year_alone" else "period"


def _roles_in_records(draft: Mapping[str, Any]) -> Roles:
    roles: Roles = {}
    for project in draft["projects"]:
        for row in project["indicators"]:
            roles |= {start: key for key, (start, _) in row["figure_spans"].items()}
            roles |= _quantities(row, ("target", "actual"))
    for summary in draft["summaries"]:
        roles |= {total["span"][0]: "total" for total in summary["totals"]}
        for state in summary["by_status"]:
            roles |= _state_roles(state)
    return roles


def _state_roles(state: Mapping[str, Any]) -> Roles:
    roles: Roles = {}
    if state["count_span"]:
        roles[state["count_span"][0]] = "status_count"
    if state["share_span"]:
        roles[state["share_span"][0]] = "share"
    for member in state["members"]:
        if member["target"]:
            roles[member["target"]["span"][0]] = "member_target"
    return roles


def _quantities(row: Mapping[str, Any], keys: Iterable[str]) -> Roles:
    return {row[key]["span"][0]: key for key in keys if row[key]}


def _ranges(page: Page, draft: Mapping[str, Any], body: Body, title: tuple[int, int] | None) -> list[RoleRange]:
    furniture = [(line.start, line.end, "furniture") for line in body.furniture]
    ranges: list[RoleRange] = [(remark["span"][0], remark["span"][1], "remark") for remark in draft["remarks"]]
    ranges += [(*aside, "remark") for aside in body.asides]
    if title:
        ranges.append((*title, "title"))
    ranges += [(s.heading.start, s.heading.end, "heading_count") for s in page.outline.sections if s.heading]
    ranges += [(p["title_span"][0], p["title_span"][1], "project_title") for p in draft["projects"]]
    ranges += [(order.start, order.end, "ranking") for order in body.orders if order.end - order.start < _LONGEST_ORDER]
    none = page.form("none_begun").finditer(page.folded)  # 开工数为0
    ranges += [(*match.span(), "status_count") for match in none]
    cited = page.form("cited_document").finditer(page.folded)
    ranges += [(match.start("title"), match.end("title"), "cited_title") for match in cited]
    if body.introduced:
        ranges += [(line.start, line.end, "introduction") for line in page.outline.preamble]
    return ranges + furniture


class _Ranges:
    """Looks up which of some ranges holds an offset; of nested ones the inner one."""

    def __init__(self, ranges: list[RoleRange]) -> None:
        self._inner: Roles = {}
        edges = sorted({edge for start, end, _ in ranges for edge in (start, end)})
        self._edges = edges
        for start, end, role in sorted(ranges, key=lambda r: r[0] - r[1]):
            for i in range(bisect_right(edges, start) - 1, bisect_right(edges, end) - 1):
                self._inner[i] = role

    def role_at(self, offset: int) -> str:
        """The role of the innermost range that holds an offset, or ``unclaimed``."""
        return self._inner.get(bisect_right(self._edges, offset) - 1, _UNCLAIMED)
