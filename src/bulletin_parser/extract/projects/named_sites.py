"""Sites that an account tells of one by one: 城关小学改扩建项目已完工，东门幼儿园二期正在进行主体施工."""

from collections.abc import Iterator, Sequence

from bulletin_parser.extract.status.adverbs import negated, with_adverbs
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece, split_members
from bulletin_parser.extract.status.verdicts import Verdict, finishes, has_begun
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import CIRCLED, Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Time
from bulletin_parser.records import Status

FEWEST_SITES = 2
"""Sites that an account tells of in as many clauses, which are no parts of one work."""

_OTHERS = ("另外", "其余", "其他", "另有")
GOING_ON = ("正在", "正", "正在进行")
_LONGEST_REST = 4  # characters of 主体施工 behind 正在进行
_LONGEST_DOING = 20  # characters of 进行内外墙粉刷、消防等施工 behind 正在
_LONG_VERB = 4  # characters of 投入使用, which needs no adverb
_SHORTEST, _LONGEST = 4, 30  # characters of a name behind such a number

Site = tuple[State, Clause]


def named_sites(page: Page, parts: Sequence[Clause], title: str, *, goes_on: bool = False) -> Iterator[Site]:
    """The clauses of a statement that stand side by side and name sites and say how they stand, two or more, or one
    behind 其中 or, where a title says of what, before the others (东街服务点已建成，另外2处正在施工). What the
    ``title`` names itself is no site of it. A statement that ``goes_on`` with such ones may name a single one."""
    run: list[Site] = []
    fewest = 1 if goes_on else FEWEST_SITES
    for clause in (*parts, None):
        site = site_of(page, clause, title) if clause is not None else None
        among = bool(run) and page.folded.startswith("其中", run[0][1].start)
        if site is None or (clause is not None and page.folded.startswith("其中", clause.start)):
            others = bool(run and title) and page.folded.startswith(_OTHERS, run[-1][1].end + 1)
            others = others and not page.folded.endswith("中，", 0, run[0][1].start)  # 5所中，A已建成，其余4所…
            if sum(len(state.members) for state, _ in run) >= fewest or among or others:
                yield from run
            run = []
        if site is not None and clause is not None:
            run.append((site, clause))


def sites_told(page: Page, parts: Sequence[Clause], group: Span | None, *, goes_on: bool = False) -> Count | None:
    """城关小学已完工，东门幼儿园二期正在施工: a statement that is nothing but sites with how they stand, as a statement
    about the project ``group`` that they are of. One that ``goes_on`` with such a statement may name a single one."""
    sites = list(named_sites(page, parts, page.worded(*group) if group else "", goes_on=goes_on))
    if not sites or len(sites) < len(parts):
        return None
    count = of_sites(sites, group)
    count.claims.append(Piece(parts[0].start, parts[-1].end))
    return count


def of_sites(sites: Sequence[Site], group: Span | None) -> Count:
    """What is said of sites as a statement about the project ``group``."""
    states = [state for state, _ in sites]
    numbers = [(figure, "item_count") for _, clause in sites for figure in clause.figures]  # 欧阳公园等2个足球场
    return Count(None, group, states[0].verdict.start, states[-1].end, states=states, others=numbers)


def site_of(page: Page, clause: Clause, title: str) -> State | None:
    """The site that a clause names with how it stands, if it does and the ``title`` does not."""
    verdict = how_it_stands(page, clause)
    name = (site_name(page, clause) or _numbered_name(page, clause, verdict)) if verdict else None
    if verdict is None or name is None or ("、" not in title and page.folded[slice(*name)] in title):
        return None
    return State(verdict, members=_with_others(page, name, verdict), end=verdict.end)


def _with_others(page: Page, name: Span, verdict: Verdict) -> list[Piece]:
    """精神病院、白道口卫生院正在装修: the site that a clause begins with, and others that are listed behind it."""
    form, found = page.form("named_site"), [Piece(*name)]
    while page.folded.startswith("、", found[-1].end):
        match = form.match(page.folded, found[-1].end + 1, verdict.start + 1)
        if match is None:
            break
        found.append(Piece(*match.span("name")))
    if not page.folded.startswith("、", found[-1].end):
        return found
    tail = page.form("several_projects_tail").search(page.folded, found[-1].end, verdict.start)
    return list(split_members(page, name[0], tail.start())) if tail else found  # …、文体中心等一批项目


def site_name(page: Page, clause: Clause) -> Span | None:
    """城关小学改扩建项目, 新华大道北段 | 等3条: the name that a clause begins with, of a school, a road or the like."""
    start = clause.start + (page.folded[clause.start] in CIRCLED)
    match = page.form("named_site").match(page.folded, skip_lead(page, start, clause.end), clause.end)
    if match is None:
        return None
    counts = len(clause.figures) == 1 and page.folded.startswith("等", match.end()) and not clause.figures[0].is_percent
    counts = counts and clause.figures[0].start == match.end() + len("等")
    return match.span("name") if counts or not (clause.figures or page.folded.startswith("等", match.end())) else None


def _numbered_name(page: Page, clause: Clause, verdict: Verdict) -> Span | None:
    """场地开放工程 in ①场地开放工程6月底已完工: all that stands between a number and how its work stands."""
    start, stop = clause.start + 1, verdict.start
    if page.folded[clause.start] not in CIRCLED or clause.figures:
        return None
    date = next((m for m in clause.mentions if isinstance(m, Time) and m.end == stop), None)
    stop = date.start if date else stop
    named = page.folded.endswith(("项目", "工程"), start, stop) and _SHORTEST <= stop - start <= _LONGEST
    return (start, stop) if named else None


def how_it_stands(page: Page, clause: Clause) -> Verdict | None:
    """How a clause says that its site stands, be it only that it is being built (正在装修)."""
    for term in reversed(clause.terms):
        start = with_adverbs(clause.terms, term.start)
        near = clause.end - term.end <= _LONGEST_REST
        if near and term.lexicon == "statuses":
            status, start = negated(clause.terms, term)
            return Verdict(status, with_adverbs(clause.terms, start), term.end) if status else None
        begun = has_begun(page, term)
        said = start < term.start or term.end - term.start >= _LONG_VERB
        if term.end == clause.end and (begun or finishes(page, term)) and said:
            return Verdict(Status.ON_TRACK if begun else Status.COMPLETED, start, term.end)
        if clause.end - term.end <= _LONGEST_DOING and page.folded[term.start : term.end] in GOING_ON:
            return Verdict(Status.ON_TRACK, term.start, clause.end)
    return None
