"""Who issued a bulletin, on which day, and under which number."""

from collections.abc import Sequence
from typing import NamedTuple

from bulletin_parser.extract.heads.lines import (
    Dateline,
    Field,
    Letterhead,
    is_office,
    issue_of,
    number_of,
    office_in,
    offices_of,
)
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Name, Time
from bulletin_parser.outline import Line

_SIGNATURE_LINES = 4  # offices that sign together
_LAST_LINES = 4
_TOP = 12
_LONG = 45  # a line of so many characters is a paragraph


class Issue(NamedTuple):
    """The offices that issued a bulletin (several sign together), the day, and the number with its mention."""

    offices: tuple[Line, ...]
    day: Time | None
    number: Line | None


def read_issue(page: Page, title: Line | None, around: Letterhead) -> Issue:
    """Reads what the signature says, else the labelled fields, else title and letterhead."""
    body = _body_start(page, title)
    signed = _signature(page, around, body)
    above = next((each for each in around.dated if each.line.start < body), None)
    written, published = (_dated(page, around.fields, kind) for kind in ("written", "published"))
    day = signed.time if signed else written or (above.time if above else published or _bare_day(page, around, body))
    return Issue(tuple(_offices(page, title, around, signed or above)), day, _number(page, body, around.fields))


def _body_start(page: Page, title: Line | None) -> int:
    """Where the running text begins: the first line below the title that is a sentence or long."""
    after = title.end if title else 0
    for line in page.lines:
        if line.start >= after and ("。" in page.folded[line.start : line.end] or line.end - line.start > _LONG):
            return line.start
    return len(page.text)


def _signature(page: Page, around: Letterhead, body: int) -> Dateline | None:
    """The last dateline below the text that an office signs; one without an office only where the text ends."""
    below = [each for each in around.dated if each.line.start > body]
    signed = [each for each in below if each.office or _signers(page, each)]
    if signed:
        unprinted = [each for each in signed if not page.folded[each.time.end : each.line.end].endswith("印发")]
        return (unprinted or signed)[-1]
    last = _last_lines(page, around)
    return next((each for each in reversed(below) if each.line in last), None)


def _last_lines(page: Page, around: Letterhead) -> list[Line]:
    return [line for line in page.lines[-_TOP:] if line not in around.furniture][-_LAST_LINES:]


def _signers(page: Page, signed: Dateline) -> list[Line]:
    """The offices on the lines right above a date, in order."""
    found: list[Line] = []
    at = page.lines.index(signed.line)
    for line in reversed(page.lines[max(0, at - _SIGNATURE_LINES) : at]):
        offices = offices_of(page, line)
        if not offices:
            break
        found = offices + found
    return found


def _offices(page: Page, title: Line | None, around: Letterhead, signed: Dateline | None) -> Sequence[Line]:
    own = ([signed.office] if signed.office else _signers(page, signed)) if signed else []
    return (
        own
        or _in_fields(page, around.fields, "issuer")
        or _before_title(page, title)
        or _unsigned(page, around)
        or _masthead(page)
        or _in_fields(page, around.fields, "source")
    )


def _in_fields(page: Page, fields: Sequence[Field], kind: str) -> list[Line]:
    """The office that the first field of a kind names (发布机构：六安市民生办, 来源：市财政局预算科)."""
    named = [office_in(page, field.start, field.end) for field in fields if field.kind == kind]
    return [office for office in named if office][:1]


def _before_title(page: Page, title: Line | None) -> list[Line]:
    """The offices that a title begins with: 玉溪市投资促进局 玉溪市统计局关于…的通报."""
    match = page.form("title_issuer").match(page.folded, title.start, title.end) if title else None
    if match is None:
        return []
    found, at = [], match.start("issuer")
    for i in range(at, match.end("issuer") + 1):
        if i == match.end("issuer") or page.folded[i].isspace():
            if i > at:
                found.append(Line(at, i))
            at = i + 1
    return found if all(is_office(page, *office) for office in found) else []


def _unsigned(page: Page, around: Letterhead) -> list[Line]:
    """A signature without a date: a last line that is an office, below a sentence."""
    last = _last_lines(page, around)
    if len(last) < 2 or page.folded[last[-2].end - 1] not in "。）！":
        return []
    return offices_of(page, last[-1])


def _masthead(page: Page) -> list[Line]:
    """The office of a letterhead: 湘西自治州人民政府办公室文件."""
    form = page.form("masthead")
    for line in page.lines[:_TOP]:
        match = form.match(page.folded, line.start, line.end)
        if match and is_office(page, *match.span("issuer")):
            return [Line(*match.span("issuer"))]
    return []


def _dated(page: Page, fields: Sequence[Field], kind: str) -> Time | None:
    """The full date of the first field of a kind (成文日期：2021年6月12日)."""
    for field in fields:
        if field.kind == kind:
            for time in page.mentions.within(field.start, field.end):
                if isinstance(time, Time) and time.year and time.last and time.day:
                    return time
    return None


def _bare_day(page: Page, around: Letterhead, body: int) -> Time | None:
    """A date that a line of a web page's head begins with: 2022-11-08 来源：市政府办."""
    for line in page.lines[:_TOP]:
        if line.start < body and line in around.furniture:
            for time in page.mentions.within(line.start, line.start + 1):
                if isinstance(time, Time) and time.year and time.last and time.day:
                    return time
    return None


def _number(page: Page, body: int, fields: Sequence[Field]) -> Line | None:
    """The number of its own: in a field (文号：), alone on a line above the text, or the number of a serial."""
    for field in fields:
        if field.kind == "number":
            for name in page.mentions.within(field.start, field.end):
                if isinstance(name, Name) and name.role == "document_number":
                    return Line(name.start, name.end)
    top = [line for line in page.lines[:_TOP] if line.start < body]
    numbers = (number_of(page, line) for line in top)
    own = next((Line(number.start, number.end) for number in numbers if number), None)
    return own or next((issue for line in top if (issue := issue_of(page, line))), None)
