"""What the paragraph of a place tells of projects: for that place alone, or for all where no other tells of it."""

from bulletin_parser.extract.passages.place_paragraphs import read_placed
from bulletin_parser.extract.projects.topics import Topic
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.told import Body
from bulletin_parser.mentions.model import Place


def take_placed(page: Page, topic: Topic, place: Place, body: Body) -> bool:
    """Takes what the paragraph of a place tells of a project, for that place, and says whether that is anything."""
    known = body.first_with("name", page.worded(topic.item.title_start, topic.item.title_end))
    account, told = read_placed(page, topic, place, known)
    if not (account.rows or told or topic.item.leads):
        body.asides += topic.parts
        body.untold.append(account.ledger)
        return False
    body.counts += [told] if told else []
    body.placed.setdefault(account.title, []).append(told)
    if known is None:
        body.accounts.append(account)
    return True


def settle_placed(body: Body) -> None:
    """Gives a project that one place alone has its status: how it stands there is how it stands."""
    alone = {title: told[0] for title, told in body.placed.items() if len(told) == 1 and told[0]}
    for title, count in alone.items():
        account = body.first_with("name", title)
        assert account is not None
        account.inherit(count.states[0].verdict)
    settled = {id(count) for count in alone.values()}
    body.counts = [count for count in body.counts if id(count) not in settled]
