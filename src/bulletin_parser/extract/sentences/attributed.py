"""Names of a list that say in their own words which they are: 总投资20亿元的A、总投资12亿元的B至今未开工."""

from bulletin_parser.extract.projects.topics import Topic, statement_item
from bulletin_parser.extract.sentences.name_lists import names_end
from bulletin_parser.extract.status.members import split_members
from bulletin_parser.extract.status.verdicts import last_verdict
from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.items import agencies
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.outline import Section

_FORMS = ("charged_name", "attributed_name")


def attributed_topics(page: Page, segment: Span, section: Section | None) -> list[Topic]:
    """The projects of a statement that is such a list, each with its sum or its agency; none where it is none.

    由县住建局负责的A、县水利局负责的B进展缓慢
    """
    form = next((name for name in _FORMS if page.form(name).search(page.folded, *segment)), None)
    verdict = last_verdict(page, list(clauses(page, *segment)), local=True) if form else None
    if form is None or verdict is None:
        return []
    start = skip_lead(page, *segment)
    names = split_members(page, start, names_end(page, start, verdict))
    if len(names) == 1 and page.mentions.figures_within(verdict.end, segment[1]):
        return []  # 县水利局负责的A进展缓慢，完成投资1240万元: one name with an account
    matches = [page.form(form).fullmatch(page.folded, *name) for name in names]
    topics = []
    for match in matches if all(matches) else ():
        item = statement_item(match.span("title"), match.start(), match.end(), section)
        if form == "charged_name":
            topics.append(Topic(item._replace(leads=agencies(page, *match.span("lead"))), verdict=verdict))
        else:
            topics.append(Topic(item, [match.span("attribute")], verdict=verdict))
    return topics
