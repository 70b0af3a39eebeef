"""Sections that an office heads: （一）县教育局：学前教育促进工程。… It answers for the projects that they tell of."""

from collections.abc import Mapping, Sequence

from bulletin_parser.extract.heads.lines import is_office
from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.projects.statement_titles import is_title
from bulletin_parser.extract.text.items import Agency, agencies
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.segments import segments, subject
from bulletin_parser.mentions.model import Place
from bulletin_parser.outline import Section

_LEVELS = "国省市州县区旗镇乡"


def led_by_headings(page: Page, accounts: Sequence[Account], whole: Span | None) -> list[Account]:
    """The accounts, those without agencies with the office that heads the section they stand in or one around it.

    ``whole`` is what the bulletin as a whole is about, for which no single office of several answers.
    """
    heads = {section.id: leads for section in page.outline.sections if (leads := _leads(page, section))}
    if not heads:
        return list(accounts)
    parents = {section.id: section.parent for section in page.outline.sections}
    return [_led(one, heads, parents) if _own(one) != whole else one for one in accounts]


def heads_as_office(page: Page, heading: Span, end: int) -> bool:
    """县住建局：棚户区改造新开工1827户: whether a heading is an office, and what it tells has a subject of its own.

    Of 市公安局：受理12件 the office is what is told of.
    """
    if not _answers(page, heading):
        return False
    statement = next(segments(page, heading[1] + 1, end), None)
    about = subject(page, *statement) if statement else None
    return about is not None and about.strong and is_title(page, about)


def _answers(page: Page, heading: Span) -> bool:
    """Whether a heading is an office; a facility of no place (养老服务中心。, 合作社。) is what is built or run."""
    alone = page.folded.startswith("。", heading[1])
    facility = alone and page.folded.endswith(page.grammar.of_kind("facilities", "facility"), *heading)
    first = next(iter(page.mentions.within(heading[0], heading[0] + 1)), None)
    placed = isinstance(first, Place) or page.folded[heading[0]] in _LEVELS
    return is_office(page, *heading) and (placed or not facility)


def _own(account: Account) -> Span:
    return account.item.title_start, account.item.title_end


def _leads(page: Page, section: Section) -> tuple[Agency, ...]:
    """The office that a section's heading is, or those that it says lead its parts (一、责任单位：县住建局)."""
    if section.heading is None:
        return ()
    if _answers(page, section.heading):
        return (Agency(*section.heading, page.printed(*section.heading)),)
    if section.id not in page.outline.parents:
        return ()
    line = section.content, page.folded.find("\n", section.content)
    said = page.form_in("lead_within", *line).match(page.folded, *line)
    return agencies(page, *said.span("lead")) if said and not page.folded[said.end() : line[1]].strip() else ()


def _led(account: Account, heads: Mapping[str, tuple[Agency, ...]], parents: Mapping[str, str | None]) -> Account:
    section = account.item.section
    at = section.id if section is not None and not account.item.leads else None
    while at is not None and at not in heads:
        at = parents[at]
    if at is None or _own(account) == heads[at][0][:2]:
        return account
    return account._replace(item=account.item._replace(leads=heads[at]))
