"""Turns a parsed bulletin into the rows of every table, keys and foreign keys included, ready to be written in bulk.

Values stand in the order of the columns that ``tables.py`` declares.
"""

from collections.abc import Mapping, Sequence

from bulletin_parser.records import Bulletin, Number
from bulletin_parser.store.figures import as_json, references_json, stored, strings_json
from bulletin_parser.store.frame import Frame, Row, Sheets
from bulletin_parser.store.identities import Link
from bulletin_parser.store.report_rows import put_projects
from bulletin_parser.store.spacing import records, spaced
from bulletin_parser.store.summary_rows import Meanings, put_ranking, put_summary
from bulletin_parser.store.tables import SEARCHED
from bulletin_parser.values import period_words

_TITLE_LENGTH = 30


def bulletin_rows(
    bulletin: Bulletin,
    text: str,
    links: Sequence[Link],
    first: Mapping[str, int],
) -> Sheets:
    """All rows of a bulletin. ``first`` is the next free key of each table.

    ``links`` gives the identity of each of its projects, in their order.
    """
    frame = Frame(Sheets(first), text, bulletin.bulletin.region)
    _put_bulletin(frame, bulletin)
    _put_sections(frame, bulletin)
    reports = put_projects(frame, bulletin.projects, links)
    for summary in bulletin.summaries:
        put_summary(frame, summary, Meanings(reports))
    for ordinal, ranking in enumerate(bulletin.rankings, 1):
        put_ranking(frame, ordinal, ranking)
    _put_remarks(frame, bulletin)
    _put_numbers(frame, bulletin)
    _put_findings(frame, bulletin)
    _put_sentences(frame)
    _put_words(frame)
    return frame.sheets


def title_of(bulletin: Bulletin) -> str:
    """The printed title, or the file's name for a bulletin that prints none."""
    return bulletin.bulletin.title or file_name(bulletin)


def file_name(bulletin: Bulletin) -> str:
    """The file's name in readable characters: bytes that are no UTF-8 are read as GB18030, as Windows wrote them."""
    name = bulletin.source.name
    try:
        name.encode()
    except UnicodeEncodeError:
        return name.encode("utf-8", "surrogateescape").decode("gb18030", "replace")
    return name


def _put_bulletin(frame: Frame, bulletin: Bulletin) -> None:
    head, source = bulletin.bulletin, bulletin.source
    start, end = (head.period.start, head.period.end) if head.period else (None, None)
    frame.sheets.put(
        "bulletins",
        title_of(bulletin),
        head.region,
        period_words(start, end) if start and end else None,
        start,
        end,
        head.number,
        head.issuer,
        head.issued_on,
        strings_json(head.addressees),
        references_json(head.references),
        file_name(bulletin),
        source.format,
        source.encoding,
        source.sha256,
        None,
        frame.text,
        head.region,
        0,
        None,
        None,
    )


def _put_sections(frame: Frame, bulletin: Bulletin) -> None:
    keys: dict[str, int] = {}
    for section in bulletin.sections:
        parent = keys.get(section.parent) if section.parent else None
        name = f"{section.label}{section.heading or ''}" or section.id
        key = frame.sheets.put(
            "sections",
            frame.bulletin_id,
            parent,
            section.id,
            section.level,
            section.label,
            section.printed_label,
            name,
            *section.span,
        )
        keys[section.id] = key
    starts = sorted((section.span.start, keys[section.id]) for section in bulletin.sections)
    frame.section_starts = [start for start, _ in starts]
    frame.section_ids = [key for _, key in starts]


def _put_remarks(frame: Frame, bulletin: Bulletin) -> None:
    for remark in bulletin.remarks:
        title = remark.heading or remark.text[:_TITLE_LENGTH]
        section = frame.section_at(remark.span.start)
        frame.sheets.put("remarks", frame.bulletin_id, section, remark.kind.value, title, remark.text, *remark.span)


def _put_numbers(frame: Frame, bulletin: Bulletin) -> None:
    frame.sheets.put_all("numbers", [_number_values(frame, number) for number in bulletin.numbers])


def _number_values(frame: Frame, number: Number) -> Row:
    start, end = number.span
    section, quote = frame.section_at(start), frame.clauses.quote(start, end)
    value = stored(number.value)
    return (frame.bulletin_id, section, number.text, value, number.unit, number.role, start, end, quote)


def _put_findings(frame: Frame, bulletin: Bulletin) -> None:
    for finding in bulletin.findings:
        start, end = finding.spans[0] if finding.spans else (None, None)
        frame.sheets.put(
            "findings",
            frame.bulletin_id,
            finding.code,
            finding.severity.value,
            finding.message,
            as_json(finding.spans),
            start,
            end,
            frame.sentences.quote(start, end),
        )


def _put_sentences(frame: Frame) -> None:
    spans, text, terms = frame.sentences.spans(), frame.text, spaced(frame.text)
    frame.sheets.put_all(
        "sentences", [(frame.bulletin_id, frame.section_at(start), text[start:end], start, end) for start, end in spans]
    )
    for key, (start, end) in enumerate(spans, frame.sheets.first["sentences"]):
        frame.sheets.put_beside(SEARCHED["sentences"], key, terms[2 * start + 1 : 2 * end])


def _put_words(frame: Frame) -> None:
    terms = records([words for _, _, words in frame.words])
    for (searched, key, _), characters in zip(frame.words, terms, strict=True):
        frame.sheets.put_beside(SEARCHED[searched], key, characters)
