"""Turns what the rules found into the plain values that the records are validated from, all at once."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bulletin_parser.extract.heads.head import HeadReading
from bulletin_parser.extract.heads.period import Months
from bulletin_parser.extract.indicators.ledger import Row, signed
from bulletin_parser.extract.passages.remarks import Narrative
from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.rankings.prose import Order
from bulletin_parser.extract.status.counts import Count, State, Unrated
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.text.page import Page
from bulletin_parser.linking.members import Link, link_members
from bulletin_parser.mentions.model import NAMED, Figure, Place, Time
from bulletin_parser.mentions.names import ordinal_value
from bulletin_parser.mentions.units import printed_unit
from bulletin_parser.naming import short_names
from bulletin_parser.outline import Line, Section

Draft = dict[str, Any]


def draft_quantity(page: Page, figure: Figure | None, unit: str | None = None, end: int | None = None) -> Draft | None:
    """A quantity, or None for no figure; ``unit`` and ``end`` replace its own where more is said (24个考核指标)."""
    if figure is None:
        return None
    span = (figure.start, end or figure.end)
    return {
        "value": figure.value,
        "upper": figure.upper,
        "unit": unit or printed_unit(page.text, page.folded, figure),
        "text": page.printed(*span),
        "bound": figure.bound,
        "span": span,
    }


def draft_indicator(page: Page, row: Row) -> Draft:
    """An indicator row; its span runs from its first figure or name to its last figure."""
    values: Draft = {
        key: signed(figure, sign) for key, (figure, sign) in row.rates.items() if isinstance(figure, Figure)
    }
    ordinal = row.rates.get("rank")
    if ordinal and not isinstance(ordinal[0], Figure):
        values["rank"] = ordinal_value(page.folded[ordinal[0].start : ordinal[0].end], page.grammar)
    figures = [f for f in (row.target, row.actual) if f] + [f for f, _ in row.rates.values()]
    return {
        "name": page.as_printed(row.name, *(row.noun or (0, 0))),
        "region": _region(page, row.place) if row.place else None,
        "target": draft_quantity(page, row.target),
        "actual": draft_quantity(page, row.actual),
        **values,
        "span": _hull(row, figures),
        "figure_spans": {key: (figure.start, figure.end) for key, (figure, _) in row.rates.items()},
    }


def _hull(row: Row, figures: Sequence[Any]) -> tuple[int, int]:
    """From the name to the last figure where they stand in one sentence, else the figures of the account alone."""
    last = max(figures, key=lambda figure: figure.end)
    start = min(f.start for f in figures if f.start >= last.start - 200)
    if row.noun and last.start - 200 <= row.noun[0] <= start:
        start = row.noun[0]
    return start, last.end


def draft_projects(page: Page, accounts: Sequence[Account]) -> list[Draft]:
    """The projects with their indicators, in the order of the accounts, each with a short name of its own."""
    titles = [_title(page, account) for account in accounts]
    names = short_names(titles, page.grammar)
    return [_draft_project(page, *told) for told in zip(accounts, titles, names, strict=True)]


def _title(page: Page, account: Account) -> str:
    return page.as_printed(account.title, *account.title_span)


def _draft_project(page: Page, account: Account, title: str, name: str) -> Draft:
    item, verdict, home = account.item, account.verdict, account.ledger.home
    return {
        "title": title,
        "name": name,
        "section": item.section.id if item.section else None,
        "ordinal": item.section.ordinal if item.section else None,
        "region": _region(page, home) if home else None,
        "lead_agencies": tuple(page.as_printed(agency.name, agency.start, agency.end) for agency in item.leads),
        "status": verdict.status if verdict else None,
        "status_text": page.printed(verdict.start, verdict.end) if verdict else None,
        "status_span": (verdict.start, verdict.end) if verdict else None,
        "title_span": (item.title_start, item.title_end),
        "span": (item.start, item.end),
        "indicators": tuple(draft_indicator(page, row) for row in account.rows),
    }


def _region(page: Page, place: Place) -> str | None:
    """A place as printed, 兴县 for 兴  县; 该市 is the one of its kind named last, None where there is none."""
    if place.level == "same":
        named = _named(page).get(page.folded[place.end - 1], [])
        at = bisect_left(named, place) - 1
        return page.printed(*named[at][:2]) if at >= 0 else None
    return "".join(page.printed(place.start, place.end).split())


def _named(page: Page) -> Mapping[str, list[Place]]:
    """The places that have names, in order, by the last character of these."""
    found: dict[str, list[Place]] | None = page.known.get("named places")
    if found is None:
        found = page.known["named places"] = {}
        for mention in page.mentions.all:
            if isinstance(mention, Place) and mention.level in NAMED:
                found.setdefault(page.folded[mention.end - 1], []).append(mention)
    return found


def draft_summaries(page: Page, counts: Sequence[Count], titles: Sequence[str]) -> list[Draft]:
    """The counting statements, each member linked to the one of the projects' ``titles`` that it means."""
    pieces = [piece for count in counts for state in count.states for piece in state.members]
    texts = [page.printed(*piece) for piece in pieces]
    links = dict(zip(pieces, link_members(titles, texts, page.grammar), strict=True))
    names = dict(zip(pieces, short_names(texts, page.grammar), strict=True))
    return [
        {
            "region": _region(page, count.place) if count.place else None,
            "group": page.printed(*count.group) if count.group else None,
            "span": (count.start, count.end),
            "totals": tuple(draft_quantity(page, t.figure, t.unit, t.end) for t in count.totals),
            "by_status": (
                *(_draft_state(page, state, titles, links, names) for state in count.states),
                *(_draft_unrated(page, unrated) for unrated in count.unrated),
            ),
        }
        for count in counts
    ]


def _draft_state(
    page: Page, state: State, titles: Sequence[str], links: dict[Piece, Link | None], names: dict[Piece, str]
) -> Draft:
    return {
        "status": state.verdict.status,
        "status_text": page.printed(state.verdict.start, state.verdict.end),
        "count": int(state.count.value) if state.count else None,
        "count_span": (state.count.start, state.count.end) if state.count else None,
        "share": state.share.value if state.share else None,
        "share_span": (state.share.start, state.share.end) if state.share else None,
        "members": tuple(_draft_member(page, piece, titles, links[piece], names[piece]) for piece in state.members),
        "span": (state.verdict.start, max(state.end, state.verdict.end)),
    }


def _draft_unrated(page: Page, unrated: Unrated) -> Draft:
    share = unrated.share
    return {
        "status": None,
        "status_text": page.printed(*unrated.words),
        "count": int(unrated.number.value),
        "count_span": (unrated.number.start, unrated.number.end),
        "share": share.value if share else None,
        "share_span": (share.start, share.end) if share else None,
        "members": (),
        "span": (unrated.words[0], unrated.number.end),
    }


def _draft_member(page: Page, piece: Piece, titles: Sequence[str], link: Link | None, name: str) -> Draft:
    figure = next((figure for figure in page.mentions.figures_within(*piece) if figure.unit), None)
    return {
        "text": page.printed(*piece),
        "name": name,
        "project": titles[link.index] if link else None,
        "linked_by": link.how if link else None,
        "link_score": link.score if link else None,
        "target": draft_quantity(page, figure),
        "span": piece,
    }


def draft_rankings(page: Page, orders: Sequence[Order]) -> list[Draft]:
    """The rankings (第一名A；第二名B；第三名C、D), ties in one place of the order."""
    return [
        {
            "group": page.printed(*order.group) if order.group else None,
            "order": tuple(tuple(page.printed(*name) for name in place) for place in order.places),
            "span": (order.start, order.end),
            "from_below": bool(order.group and page.form("from_below").search(page.folded[slice(*order.group)])),
        }
        for order in orders
    ]


def draft_remarks(page: Page, narratives: Sequence[Narrative]) -> list[Draft]:
    """The narrative paragraphs: what went well, what is wrong, what comes next."""
    return [
        {
            "kind": n.kind,
            "heading": page.printed(*n.heading) if n.heading else None,
            "text": page.printed(n.start, n.end),
            "span": (n.start, n.end),
        }
        for n in narratives
    ]


def draft_head(page: Page, head: HeadReading) -> Draft:
    """The head of the bulletin; the title of several lines is drawn into one."""
    return {
        "title": _squeezed(page, head.title) if head.title else None,
        "region": page.printed(head.region.start, head.region.end) if head.region else None,
        "period": _period(head.months) if head.months else None,
        "number": page.printed(*head.number) if head.number else None,
        "issuer": "、".join(page.printed(*office) for office in head.offices) or None,
        "issued_on": _day(head.issued_on) if head.issued_on else None,
        "addressees": tuple(page.printed(*line) for line in head.addressees),
        "references": tuple(
            {
                "title": page.printed(*title),
                "number": page.printed(number.start, number.end),
                "span": (title.start, number.end),
            }
            for title, number in head.references
        ),
        "field_spans": dict(_field_spans(head)),
    }


def _field_spans(head: HeadReading) -> Iterator[tuple[str, tuple[int, int]]]:
    """Where each field of the head that is known was printed; offices and addressees from the first to the last."""
    title, region, months, number, offices, issued_on, addressees = head[:7]
    printed = {
        "title": title,
        "region": region,
        "period": months and months.printed,
        "number": number,
        "issuer": offices and Line(offices[0].start, offices[-1].end),
        "issued_on": issued_on,
        "addressees": addressees and Line(addressees[0].start, addressees[-1].end),
    }
    return ((field, (each.start, each.end)) for field, each in printed.items() if each)


def _period(months: Months) -> Draft:
    return {key: f"{year}-{month:02d}" for key, (year, month) in zip(("start", "end"), months[:2], strict=True)}


def _day(day: Time) -> str:
    return f"{day.year:04d}-{day.last:02d}-{day.day:02d}"


def _squeezed(page: Page, line: tuple[int, int]) -> str:
    return "".join(page.text[line[0] : line[1]].split())


def draft_sections(page: Page, accounts: Sequence[Account]) -> list[Draft]:
    """The outline; an item's heading is its title."""
    titles = {each.item.section.id: _title(page, each) for each in accounts if each.item.section}
    return [_draft_section(page, section, titles) for section in page.outline.sections]


def _draft_section(page: Page, section: Section, titles: dict[str, str]) -> Draft:
    heading = titles.get(section.id) or (page.printed(*section.heading) if section.heading else None)
    return {
        "id": section.id,
        "parent": section.parent,
        "level": section.level,
        "label": section.label,
        "printed_label": section.printed_label,
        "heading": heading,
        "span": (section.start, section.subtree_end),
    }


_SPANS = frozenset({"span", "count_span", "share_span", "status_span", "title_span"})


def restored(draft: Any, origin: Sequence[int]) -> Any:
    """The draft with its spans in the document's text, for a page whose line breaks were moved."""
    if isinstance(draft, dict):
        return {key: _restored_value(key, value, origin) for key, value in draft.items()}
    if isinstance(draft, list | tuple):
        return [restored(value, origin) for value in draft]
    return draft


def _restored_value(key: str, value: Any, origin: Sequence[int]) -> Any:
    if key in _SPANS and value is not None:
        return _restored_span(value, origin)
    if key == "spans":
        return [_restored_span(span, origin) for span in value]
    if key in ("figure_spans", "field_spans"):
        return {name: _restored_span(span, origin) for name, span in value.items()}
    return restored(value, origin)


def _restored_span(span: Sequence[int], origin: Sequence[int]) -> tuple[int, int]:
    start, end = span
    return origin[start], origin[end - 1] + 1 if end > start else origin[start]
