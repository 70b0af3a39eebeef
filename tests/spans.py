"""Everything in a bulletin that has a span: what is said of it beside what the text has there."""

from collections.abc import Iterator

from bulletin_parser.records import Bulletin, Indicator, Project, Span, StatusCount

Said = tuple[str, str, Span]
"""What a field is, the words it holds, and where they should be printed."""


def misplaced(bulletin: Bulletin, text: str) -> list[str]:
    """The fields whose span does not hold their words, and the spans that are none in this text."""
    said = [(what, words, span) for what, words, span in _said(bulletin, text) if not _is(words, text, span)]
    outside = [(what, span) for what, span in _spans(bulletin) if not 0 <= span.start <= span.end <= len(text)]
    return [
        *(f"{what} {words!r} at {span}: {text[slice(*span)]!r}" for what, words, span in said),
        *(f"{what} at {span}" for what, span in outside),
    ]


def told(facts: list[str]) -> str:
    """Facts for the message of an assertion, one a line."""
    return "\n" + "\n".join(facts)


def _is(words: str, text: str, span: Span) -> bool:
    """Whether the words are printed there, line breaks and the blanks around them apart."""
    return bool(words) and _together(words) == _together(text[span.start : span.end])


def _together(words: str) -> str:
    return "".join(line.strip() for line in words.split("\n"))


def _said(bulletin: Bulletin, text: str) -> Iterator[Said]:
    head = bulletin.bulletin
    for field, words in (("region", head.region), ("number", head.number)):
        if words:
            yield field, words, head.field_spans[field]
    if head.title:  # drawn into one, without blanks
        printed = text[slice(*head.field_spans["title"])]
        yield "title", printed if "".join(printed.split()) == head.title else head.title, head.field_spans["title"]
    for number in bulletin.numbers:
        yield "number", number.text, number.span
    for project in bulletin.projects:
        yield from _of_project(project)
    for summary in bulletin.summaries:
        for total in summary.totals:
            yield "total", total.text, total.span
        for state in summary.by_status:
            yield from _of_state(state, text)
    for remark in bulletin.remarks:
        yield "remark", remark.text, remark.span


def _of_project(project: Project) -> Iterator[Said]:
    yield "title", project.title, project.title_span
    if project.status_text and project.status_span:
        yield "status", project.status_text, project.status_span
    for row in project.indicators:
        for kind, found in (("target", row.target), ("actual", row.actual)):
            if found:
                yield kind, found.text, found.span


def _of_state(state: StatusCount, text: str) -> Iterator[Said]:
    for member in state.members:
        yield "member", member.text, member.span
        if member.target:
            yield "member's target", member.target.text, member.target.span
    start, words = state.span.start, state.status_text
    broken = text.count("\n", start, start + len(words) + 1)  # a hard line break within the words
    yield "status of a count", words, Span(start, start + len(words) + broken)


def _spans(bulletin: Bulletin) -> Iterator[tuple[str, Span]]:
    for what, records in (
        ("section", bulletin.sections),
        ("project", bulletin.projects),
        ("summary", bulletin.summaries),
        ("ranking", bulletin.rankings),
        ("reference", bulletin.bulletin.references),
    ):
        for record in records:
            yield what, record.span
    yield from ((f"head's {field}", span) for field, span in bulletin.bulletin.field_spans.items())
    for project in bulletin.projects:
        for row in project.indicators:
            yield from _of_row(row)
    for finding in bulletin.findings:
        yield from ((f"finding {finding.code}", span) for span in finding.spans)


def _of_row(row: Indicator) -> Iterator[tuple[str, Span]]:
    yield f"indicator {row.name}", row.span
    yield from ((f"{kind} of {row.name}", span) for kind, span in row.figure_spans.items())
