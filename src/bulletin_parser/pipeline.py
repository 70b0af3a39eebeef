"""The stages of parsing, in the order in which they run."""

from bulletin_parser.accounting import number_drafts
from bulletin_parser.audit import audit
from bulletin_parser.document import Document
from bulletin_parser.drafting import (
    draft_head,
    draft_projects,
    draft_rankings,
    draft_remarks,
    draft_sections,
    draft_summaries,
    restored,
)
from bulletin_parser.errors import ReadingError
from bulletin_parser.extract.body import read_reports
from bulletin_parser.extract.heads.head import read_head
from bulletin_parser.extract.heads.title import printed_again
from bulletin_parser.extract.passages.remarks import narrative_sections, narratives
from bulletin_parser.extract.tabular.captions import bulletin_topic
from bulletin_parser.extract.text.furniture import add_furniture
from bulletin_parser.extract.text.own_place import with_own_place
from bulletin_parser.extract.text.page import Page, open_page
from bulletin_parser.extract.text.past_days import add_last_month
from bulletin_parser.grammar import Grammar
from bulletin_parser.records import Bulletin, Severity
from bulletin_parser.uncollected import uncollected


def parse(document: Document, grammar: Grammar) -> Bulletin:
    """The records of one bulletin.

    Raises ``ReadingError`` when the text holds nothing that a bulletin reports. Deterministic: the same text and
    patterns give the same records.
    """
    with uncollected():
        return _parsed(document, grammar)


def _parsed(document: Document, grammar: Grammar) -> Bulletin:
    page = open_page(document.text, grammar)
    head = read_head(page)
    page = with_own_place(page, head.region, head.end)
    add_furniture(page, printed_again(page, head.title))
    add_last_month(page, head.months.last if head.months else None)
    telling = narrative_sections(page)
    body = read_reports(page, head.end, telling, bulletin_topic(page, head.title))
    titles = [account.title for account in body.accounts]
    draft = {
        "source": document.source,
        "bulletin": draft_head(page, head),
        "sections": draft_sections(page, body.accounts),
        "projects": draft_projects(page, body.accounts),
        "summaries": draft_summaries(page, body.counts, titles),
        "rankings": draft_rankings(page, body.orders),
        "remarks": draft_remarks(page, list(narratives(page, telling))),
        "findings": _repairs(page),
    }
    draft["numbers"] = number_drafts(page, draft, body, head.title)
    if not (draft["projects"] or draft["summaries"] or draft["rankings"]):
        raise ReadingError(
            "this text reports no project and counts none; it is not a progress bulletin", source=document.source.name
        )
    if page.origin is not None:
        draft = restored(draft, page.origin)
    bulletin = Bulletin.model_validate(draft)
    return bulletin.model_copy(update={"findings": (*bulletin.findings, *audit(bulletin, document.text, grammar))})


def _repairs(page: Page) -> list[dict[str, object]]:
    return [
        {
            "code": "outline_repaired",
            "severity": Severity.INFO,
            "message": f"标题序号“{repair.printed}”按上下文应为“{repair.meant}”",
            "spans": (tuple(repair.span),),
        }
        for repair in page.outline.repairs
    ]
