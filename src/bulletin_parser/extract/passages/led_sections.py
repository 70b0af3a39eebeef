"""Sections that an office heads: （一）县教育局：学前教育促进工程。… It answers for the projects that they tell of."""

from collections.abc import Sequence

from bulletin_parser.extract.heads.lines import is_office
from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.projects.statement_titles import is_title, names_topic
from bulletin_parser.extract.text.items import Agency, agencies
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.segments import segments
from bulletin_parser.extract.text.subjects import subject
from bulletin_parser.outline import Section


def give_heading_offices(page: Page, accounts: Sequence[Account], whole: Span | None) -> None:
    """Gives accounts without agencies the office that heads the section they stand in or one around it.

    ``whole`` is what the bulletin as a whole is about, for which no single office of several answers.
    """
    heads = {section.id: leads for section in page.outline.sections if (leads := _leads(page, section))}
    for account in accounts if heads else ():
        section = account.item.section
        while section is not None and section.id not in heads:
            section = page.outline.by_id.get(section.parent or "")
        leads = heads[section.id] if section and not account.item.leads else ()
        if leads and account.title_span not in (leads[0][:2], whole):
            account.item = account.item._replace(leads=leads)


def heads_as_office(page: Page, heading: Span, end: int) -> bool:
    """县住建局：棚户区改造新开工1827户: whether a heading is an office, and what it tells has a subject of its own.

    Of 市公安局：受理12件 the office is what is told of, and of 一、养老服务中心。已完工 what is built.
    """
    if not is_office(page, *heading) or names_site(page, heading):
        return False
    statement = next(segments(page, heading[1] + 1, end), None)
    about = subject(page, *statement) if statement else None
    if about is None or statement is None or not names_topic(page, statement, about):
        return False
    named = page.folded.startswith("：", heading[1]) and is_title(page, about)  # 县水利局：实施农村供水工程9处
    return about.strong or named


def names_site(page: Page, heading: Span) -> bool:
    """养老服务中心。, 敬老院。, 新建中医院康养中心（正常推进）。: whether what ends as offices do, too, is named as
    what is built, or begins with the verb for it, and a sentence begins behind it."""
    made = page.grammar.of_kind("brought_about", "made")
    built = page.folded.startswith(made, *heading)
    built = built or page.folded.endswith(page.grammar.of_kind("offices", "site"), *heading)
    return built and not page.folded.startswith("：", heading[1])


def _leads(page: Page, section: Section) -> tuple[Agency, ...]:
    """The office that a section's heading is, or those that it says lead its parts (一、责任单位：县住建局)."""
    if section.heading is None:
        return ()
    if is_office(page, *section.heading) and not names_site(page, section.heading):
        return (Agency(*section.heading, page.worded(*section.heading)),)
    if section.id not in page.outline.parents:
        return ()
    line = section.content, page.folded.find("\n", section.content)
    said = page.form_in("lead_within", *line).match(page.folded, *line)
    return agencies(page, *said.span("lead")) if said and not page.folded[said.end() : line[1]].strip() else ()
