"""The lines around a bulletin's text: labelled fields of web pages and gazettes, offices, datelines, numbers."""

from collections.abc import Iterator
from typing import NamedTuple

from bulletin_parser.extract.text.furniture import furniture_lines
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Name, Time
from bulletin_parser.outline import Line

_LABEL_MARKS = "：〕|\t"
_BEFORE_LABEL = " \t|〔（\n"
_CELLS = frozenset({"index", "issuer", "number", "written"})  # labels that may be a line, the next one their value
_FIELD_ENDS = " \t|（，；"
_LONGEST_OFFICE = 40
_TOP, _BOTTOM = 30, 15  # lines in which fields stand


class Field(NamedTuple):
    """What a label (发布机构：, 文号：) says; ``kind`` is the label's class in ``words/head_labels.toml``."""

    kind: str
    start: int
    end: int


class Letterhead(NamedTuple):
    """What stands around the text: furniture, labelled fields, and the lines that are dates."""

    furniture: frozenset[Line]
    fields: tuple[Field, ...]
    dated: "tuple[Dateline, ...]"


class Dateline(NamedTuple):
    """A line that is a date, with or without the office that signs before it (宣汉县人民政府办公室 2022年9月6日)."""

    line: Line
    time: Time
    office: Line | None


def read_letterhead(page: Page) -> Letterhead:
    """Reads the lines around the text once, for all that the head is read from."""
    return Letterhead(frozenset(furniture_lines(page)), tuple(_fields(page)), tuple(_datelines(page)))


def _fields(page: Page) -> list[Field]:
    """The labelled fields of the first and last lines, in order of the text.

    A value goes on to the next label or the end of its line; behind a label that ends its line it is the next line.
    """
    lines = page.lines if len(page.lines) <= _TOP + _BOTTOM else [*page.lines[:_TOP], *page.lines[-_BOTTOM:]]
    found: list[Field] = []
    for i, line in enumerate(lines):
        labels = list(_labels(page, line))
        for j, (kind, _, value) in enumerate(labels):
            end = labels[j + 1][1] if j + 1 < len(labels) else line.end
            own = _stripped(page, value, end)
            following = lines[i + 1] if i + 1 < len(lines) else None
            if own is None and j + 1 == len(labels) and following and not next(_labels(page, following), None):
                own = following
            if own:
                found.append(Field(kind, *own))
    return found


def _labels(page: Page, line: Line) -> Iterator[tuple[str, int, int]]:
    """The class of each label of a line, and where it and what it says begin."""
    for start, end, word in page.grammar.scanner("head_labels").find(page.folded[line.start : line.end]):
        first, at = line.start + start, line.start + end
        opened = first == line.start or page.folded[first - 1] in _BEFORE_LABEL
        while page.folded[at : at + 1] == " ":
            at += 1
        if opened and page.folded[at : at + 1] in tuple(_LABEL_MARKS):
            yield word.kind, first, at + 1
        elif first == line.start and at == line.end and word.kind in _CELLS:
            yield word.kind, first, at


def _stripped(page: Page, start: int, end: int) -> Line | None:
    """A span without the blanks and marks around it; None when nothing is left, or a label's own name only."""
    while start < end and page.folded[start] in " \t|：":
        start += 1
    while end > start and page.folded[end - 1] in " \t|〔":
        end -= 1
    return Line(start, end) if end > start else None


def office_in(page: Page, start: int, end: int) -> Line | None:
    """The office that a span begins with, up to a blank or bracket (市目标绩效办　编辑：…); None for anything else."""
    stop = next((i for i in range(start, end) if page.folded[i] in _FIELD_ENDS), end)
    return Line(start, stop) if is_office(page, start, stop) else None


def is_office(page: Page, start: int, end: int) -> bool:
    """Whether a span is the name of an office: short, of one piece, and ending as their names do; a second name may
    stand in a bracket behind it (东湖市治水办（河长办）)."""
    name = page.folded[start:end]
    if name.endswith("）") and name.count("（") == 1:
        name = name.partition("（")[0]
    endings = page.grammar.of_kind("offices", "ending")
    if name.endswith(page.grammar.of_kind("offices", "act")) or name[-2:-1].isdecimal():
        return False  # 上级交办, 新建邻里服务点2处
    return 3 <= len(name) <= _LONGEST_OFFICE and name.endswith(endings) and not any(c in name for c in "。，：；|\t “”")


def offices_of(page: Page, line: Line) -> list[Line]:
    """The offices that a line names and nothing else (玉溪市投资促进局 玉溪市统计局); empty for any other line."""
    found, at = [], line.start
    for i in range(line.start, line.end + 1):
        if i == line.end or page.folded[i] in " \t、":
            if i > at:
                found.append(Line(at, i))
            at = i + 1
    return found if all(is_office(page, *office) for office in found) else []


def _datelines(page: Page) -> Iterator[Dateline]:
    """The lines that are a full date, alone or behind an office or a newspaper's name (平凉日报 2013年7月26日), in
    brackets or with 印发 behind it."""
    at = 0
    for time in page.mentions.all:
        if not (isinstance(time, Time) and time.day and time.year and time.last) or time.until:
            continue
        while page.lines[at].end <= time.start:
            at += 1
        line = page.lines[at]
        before = _unbracketed(page, line.start, time.start)
        after = page.folded[time.end : line.end].strip(" ）|")
        if after not in ("", "印发", "发布"):
            continue
        if before.start == before.end or page.form("newspaper").fullmatch(page.folded, *before):
            yield Dateline(line, time, None)
        elif is_office(page, *before):
            yield Dateline(line, time, before)


def _unbracketed(page: Page, start: int, end: int) -> Line:
    while start < end and page.folded[start] in " （\t":
        start += 1
    while end > start and page.folded[end - 1] in " \t，":
        end -= 1
    return Line(start, end)


def number_of(page: Page, line: Line) -> Name | None:
    """The document number (固党农办发〔2022〕41号) that a line is, and nothing else."""
    for name in page.mentions.within(line.start, line.end):
        if isinstance(name, Name) and name.role == "document_number":
            alone = line.end - line.start < name.end - name.start + 12
            rest = page.folded[line.start : name.start] + page.folded[name.end : line.end]
            return name if alone and not any(c in rest for c in "《》。，") else None
    return None


def issue_of(page: Page, line: Line) -> Line | None:
    """The number of a serial (2023年第8期) that a line is, in brackets or without."""
    match = page.form("issue_number").search(page.folded, line.start, line.end)
    if match is None or page.folded[line.start : match.start()].strip(" （") not in ("", "总"):
        return None
    rest = page.folded[match.end() : line.end].strip(" ）")
    return Line(*match.span()) if not rest else None


def is_letterhead(page: Page, around: Letterhead, line: Line) -> bool:
    """Whether a line above the title is none of it: a number, a serial's number, a date, 某办公室文件."""
    forms = (page.form("masthead"), page.form("attachment_mark"))
    if any(form.match(page.folded, *line) for form in forms) or number_of(page, line):
        return True
    if page.folded[line.start] != "（" and issue_of(page, line):
        return True
    if any(field.kind == "title" and line.start < field.start < line.end for field in around.fields):
        return True
    return any(each.line == line for each in around.dated)
