"""What a bulletin says of itself: title, place, months covered, issuing office, number, addressees, documents cited."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin_parser.extract.heads.issue import read_issue
from bulletin_parser.extract.heads.lines import Field, read_letterhead
from bulletin_parser.extract.heads.period import Months, read_months
from bulletin_parser.extract.heads.press_place import place_of_press
from bulletin_parser.extract.heads.region import only_within, read_region
from bulletin_parser.extract.heads.title import head_end, read_title
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Name, Place, Time
from bulletin_parser.outline import Line

_LONGEST_ADDRESS = 120


class HeadReading(NamedTuple):
    """The head of a bulletin, with spans. ``title`` may run over several lines; several ``offices`` sign together."""

    title: Line | None
    region: Place | None
    months: Months | None
    number: Line | None
    offices: tuple[Line, ...]
    issued_on: Time | None
    addressees: tuple[Line, ...]
    references: tuple[tuple[Line, Name], ...]
    end: int


def read_head(page: Page) -> HeadReading:
    """Reads the lines around the text, and the text itself for what they leave open (the place, the year)."""
    around = read_letterhead(page)
    title = read_title(page, around)
    after = head_end(page, around, title)
    addressees = _addressees(page, after)
    issue = read_issue(page, title, around)
    return HeadReading(
        title,
        _region(page, title, read_region(page, title, issue.offices, addressees), around.fields),
        read_months(page, title, issue),
        issue.number,
        issue.offices,
        issue.day,
        addressees,
        tuple(_references(page, issue.number)),
        max([after, *(line.end for line in addressees)]),
    )


def _region(page: Page, title: Line | None, place: Place | None, fields: Sequence[Field]) -> Place | None:
    """The place read of the text; where it speaks of 我市 and only counties are named, that of the paper."""
    titled = place and title and title.start <= place.start < title.end
    if place and (titled or not only_within(page, place)):
        return place
    return place_of_press(page, fields) or place


def _addressees(page: Page, after: int) -> tuple[Line, ...]:
    """The addressees of the line behind the head that ends with a colon (各县（市、区）人民政府，市直有关部门：)."""
    line = next((line for line in page.lines if line.start >= after), None) if after else None
    if line is None or line.end - line.start > _LONGEST_ADDRESS or page.folded[line.end - 1] != "：":
        return ()
    if page.form("announcement").search(page.folded, line.start, line.end):
        return ()
    found, at, depth = [], line.start, 0
    for i in range(line.start, line.end):
        depth += (page.folded[i] == "（") - (page.folded[i] == "）")
        if page.folded[i] in "、，,；：" and not depth:
            if i > at:
                found.append(Line(at, i))
            at = i + 1
    return tuple(found)


def _references(page: Page, own: Line | None) -> Iterator[tuple[Line, Name]]:
    """Documents cited, title and number: 《…意见》（州办发电〔2021〕32 号)."""
    for match in page.form("cited_document").finditer(page.folded):
        at = match.end()
        number = _document_number(page, at, at + (4 if page.folded[at : at + 1] in ("（", "(") else 2))
        if number is not None and (own is None or number.start != own.start):
            yield Line(match.start("title"), match.end("title")), number


def _document_number(page: Page, start: int, end: int) -> Name | None:
    """The first document number (州办发电〔2021〕32 号) that begins between two offsets."""
    mentions = page.mentions.within(start, end)
    return next((m for m in mentions if isinstance(m, Name) and m.role == "document_number"), None)
