"""Finds the items of a bulletin: where a project is introduced, by whom it is led, and where its account stands."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

from bulletin_parser.extract.text.page import Page
from bulletin_parser.grammar import Grammar
from bulletin_parser.mentions.divisions import divisions
from bulletin_parser.mentions.model import Term
from bulletin_parser.outline import Section

_INTRO_FORMS = (
    "led_item",
    "led_item_of",
    "quoted_item_with_lead",
    "field_item",
    "item_with_lead",
    "item_led_by",
    "item_lead_clause",
    "quoted_item_numbered",
    "quoted_item_of_list",
    "item_numbered_task",
)
_SECTION_FORMS = (
    "long_item_with_lead",
    "long_item_led_by",
    "item_with_agency",
    "item_that_stands",
    "item_told_in_bracket",
    "item_of_office",
    "item_an_office_leads",
    "item_then_lead",
    "quoted_item_opening",
)
"""Forms that hold only at the beginning of a section: titles that run over a ，, brackets with nothing but offices,
names in quotes with nothing behind."""
_LONGEST_INTRO = 600  # characters in which an intro form must find what it needs
_LONGEST_NAME = 24  # characters of an agency's name and the blank before it
_BETWEEN = " \n和与及"  # what parts two offices without a mark
_LONGEST_COUNT, _BODIES = 6, ("个", "家")  # characters of a count of offices, and its units
_SHORTEST_BODY = 3  # characters of 永宁镇
_FAILED, _DENIALS = 4, ("不", "未")  # characters of 不合格 and 未达标, and what they hold
_STEM = 2  # characters of the short name of a place
_ITEMS_FILE = "forms/items.toml"


@lru_cache(maxsize=8)
def intro_forms(grammar: Grammar) -> tuple[str, ...]:
    """The forms that introduce an item in running text: the built-in ones in their order, then every other one of
    ``forms/items.toml`` that has a group ``title``, so that a new intro is a line of data."""
    known = {*_INTRO_FORMS, *_SECTION_FORMS, "led_name", "run_in_part"}
    more = [f.name for f in grammar.forms.values() if f.file == _ITEMS_FILE and f.name not in known]
    return (*_INTRO_FORMS, *(name for name in more if "title" in grammar.form(name).groupindex))


class Agency(NamedTuple):
    """A lead agency as printed."""

    start: int
    end: int
    name: str


class Item(NamedTuple):
    """A project's title and account. ``form`` names the pattern that found it."""

    form: str
    title_start: int
    title_end: int
    leads: tuple[Agency, ...]
    start: int
    body: int
    end: int
    section: Section | None
    aims_end: int = 0  # where the targets end that stand behind the title (…，要求9月底完成绿化种植45公顷)
    standing: tuple[int, int] | None = None  # the bracket behind the title that says how it stands (…（已完成）：)


def introduced_item(page: Page, section: Section) -> Item | None:
    """The item introduced at a section's beginning by one of the forms in ``patterns/forms/items.toml``, or None."""
    forms = (*intro_forms(page.grammar), *_SECTION_FORMS)
    return item_at(page, section.content, section.end, section, forms)


def item_at(
    page: Page, start: int, end: int, section: Section | None, forms: Sequence[str] | None = None
) -> Item | None:
    """The item that an intro form finds at this offset, or None; ``forms`` are those tried, by default all."""
    grammar, text = page.grammar, page.folded[start : min(end, start + _LONGEST_INTRO)]
    held: dict[tuple[str, ...], bool] = {(): True}  # what the forms need, of which several need the same
    for form in forms or intro_forms(grammar):
        needs = grammar.needs(form)
        if needs not in held:
            held[needs] = grammar.holds(text, form)
        match = grammar.form(form).match(page.folded, start, end) if held[needs] else None
        if match and "）、" not in match["title"] and not _tells(page, *match.span("title")):
            groups = match.groupdict()
            leads = agencies(page, *match.span("lead")) if groups.get("lead") else ()
            leads += _further_leads(page, match.end(), end)
            title_start, title_end = unquoted(page.folded, *match.span("title"))
            standing = match.span("standing") if groups.get("standing") else None
            return Item(form, title_start, title_end, leads, start, match.end(), end, section, standing=standing)
    return None


def _tells(page: Page, start: int, end: int) -> bool:
    """小区改造20个，已完工12个 before （市住建局负责）: whether what looks like a title tells what was done.

    Then it is an account, with who leads at its end.
    """
    comma = page.folded.find("，", start, end)
    if comma < 0:
        return _stands(page, start, end)
    behind = page.mentions.within(comma + 1, comma + 2)
    adverb = bool(behind) and isinstance(behind[0], Term) and behind[0].kind == "adverb"
    return adverb and any(figure.unit for figure in page.mentions.figures_within(comma, end))


def _stands(page: Page, start: int, end: int) -> bool:
    """正在施工 before （县住建局负责）: whether words are nothing but how something stands."""
    terms = [m for m in page.mentions.within(start, end) if isinstance(m, Term)]
    said = bool(terms) and terms[-1].lexicon == "statuses" and terms[-1].end == end
    return said and all(m.kind == "adverb" for m in terms[:-1]) and terms[0].start == start


def led_name(page: Page, start: int, end: int) -> tuple[tuple[int, int], tuple[Agency, ...]]:
    """A name of a list and the agencies in a bracket behind it or before it: X（责任单位：A、B）, X（市工信局负责）,
    X（市残联）, 市残联负责的X."""
    for form in ("item_with_lead", "item_led_by", "item_with_agency"):
        match = page.form(form).fullmatch(page.folded, start, end)
        if match:
            return unquoted(page.folded, *match.span("title")), agencies(page, *match.span("lead"))
    return led_before(page, start, end)


def led_before(page: Page, start: int, end: int) -> tuple[tuple[int, int], tuple[Agency, ...]]:
    """由市残联牵头实施的辅具适配 is 辅具适配, which 市残联 leads; who carries it out (县交通局实施的…) does not."""
    match = page.form("led_before_name").fullmatch(page.folded, start, end)
    if match is None:
        return (start, end), ()
    title = unquoted(page.folded, *match.span("title"))
    return title, agencies(page, *match.span("body")) if match["leads"] else ()


def led_names(page: Page, start: int, end: int) -> list[tuple[tuple[int, int], tuple[Agency, ...], int]]:
    """The names at a span's beginning that each have their agencies behind them, with those and where they end.

    X（市工信局负责）、Y（市商务局负责）3项已全部兑现到位 has two.
    """
    found: list[tuple[tuple[int, int], tuple[Agency, ...], int]] = []
    at = start
    while at < end:
        match = page.form("led_name").match(page.folded, at, end)
        if match is None:
            break
        title = unquoted(page.folded, *match.span("title"))
        found.append((title, agencies(page, *match.span("lead")), match.end()))
        at = match.end() + 1
        if page.folded[match.end() : at] not in "、和与及":
            break
    return found


def bare_lead(page: Page, name: tuple[int, int]) -> tuple[Agency, ...]:
    """The agency behind a quoted name of a list, with nothing but a blank between: “老旧小区改造”项目 市住建局."""
    behind = page.folded[name[1] : name[1] + _LONGEST_NAME]
    stop = name[1] + next((i for i, mark in enumerate(behind) if mark in "、，；。\n"), len(behind))
    match = page.form_in("bare_lead", name[0], stop).search(page.folded, name[0], stop)
    return agencies(page, *match.span("lead")) if match and match.start("lead") >= name[1] else ()


def unquoted(text: str, start: int, end: int) -> tuple[int, int]:
    """A title without the quotation marks around all of it (“新增规上工业企业26家”（第15项）)."""
    inner = text[start + 1 : end - 1]
    whole = text[start : start + 1] == "“" and text[end - 1 : end] == "”" and "“" not in inner
    return (start + 1, end - 1) if whole and inner else (start, end)


def leads_within(page: Page, start: int, end: int) -> tuple[Agency, ...]:
    """The lead agencies that an item's account names (…。牵头单位：市交通运输局。, …，市民政局牵头。)
    or ends with (…。（县发改委））."""
    match = page.form_in("lead_within", start, end).search(page.folded, start, end)
    match = match or page.form_in("lead_without_colon", start, end).search(page.folded, start, end)
    match = match or page.form_in("lead_behind", start, end).search(page.folded, start, end)
    match = match or _lead_at_end(page, start, end)
    if match is None:
        return ()
    return agencies(page, *match.span("lead")) + _further_leads(page, match.end() + 1, end)


def _lead_at_end(page: Page, start: int, end: int) -> Any:
    """…低于目标1.2个百分点。（县发改委）: the bracket that an account ends with; in 不合格2个（市粮食局、市旅游局） it
    names those that are counted."""
    match = page.form("lead_at_end").search(page.folded, start, end)
    if match is None:
        return None
    figures = page.mentions.figures_within(max(start, match.start() - _LONGEST_COUNT), match.start())
    failed = page.folded[max(start, figures[-1].start - _FAILED) : figures[-1].start] if figures else ""
    if not any(word in failed for word in _DENIALS) or figures[-1].end != match.start():
        return match
    leads = agencies(page, *match.span("lead"))
    return match if figures[-1].unit not in _BODIES or figures[-1].value != len(leads) else None


def _further_leads(page: Page, start: int, end: int) -> tuple[Agency, ...]:
    """The agencies of a field right behind that of the lead: 牵头单位：市林业局⏎责任单位：各县区政府."""
    while start < end and page.folded[start].isspace():
        start += 1
    match = page.form_in("lead_within", start, end).match(page.folded, start, end)
    return agencies(page, *match.span("lead")) if match else ()


def agencies(page: Page, start: int, end: int) -> tuple[Agency, ...]:
    """The agencies named in a span, split at 、 ，and ；outside brackets (市生态移民局，各县区政府〈管委会〉).

    Who heads them is left out: 市水利局、市林业局 曾庆辉、欧阳斌.
    """
    end = _before_heads(page, start, end)
    found, at, depth = list[Agency](), start, 0
    for i in range(start, end + 1):
        character = page.folded[i] if i < end else "、"
        if character in "（〈《〔":
            depth += 1
        elif character in "）〉》〕":
            depth -= 1
        elif (character in "、，,；" and depth <= 0) or i == end:
            at = _behind_lead_word(page, at, i)
            if "：" in page.folded[at:i] or (found and _says_how(page, at, i)):
                break  # 市妇联；配合单位：市卫健委, 县人社局，进度正常
            found += [Agency(*part, name) for part in _apart(page, at, i) if (name := page.worded(*part))]
            at = i + 1
    return tuple(found)


def _says_how(page: Page, start: int, end: int) -> bool:
    """进度正常, 已完成: whether a piece says how something stands, and names nobody."""
    terms = [m for m in page.mentions.within(start, end) if isinstance(m, Term)]
    done = any(one.kind == "adverb" and other.kind in ("done", "finish") for one, other in pairwise(terms))
    return done or any(term.lexicon == "statuses" for term in terms)


def _apart(page: Page, start: int, end: int) -> list[tuple[int, int]]:
    """The offices that only a blank, the end of a line or 和 parts: 县公安局 县城投集团, 市农委和市供销社."""
    endings = page.grammar.of_kind("agency_endings", "ending")
    parts, at = [], start
    for i in range(start, end):
        between = page.folded[i] in _BETWEEN and not _names_branch(page, i)
        if between and (page.folded[i].isspace() or page.folded.endswith(endings, at, i)):
            parts.append((at, i))
            at = i + 1
    parts.append((at, end))
    named = [part for part in parts if part[0] < part[1]]
    offices = [part for part in named if page.folded.endswith(endings, *part)]
    known = all(part in offices or _is_body(page, *part) for part in named)
    return named if offices and known else [(start, end)]


def _is_body(page: Page, start: int, end: int) -> bool:
    """永宁镇, 城投集团, 大沩山林场 beside offices: whether a name is of a place that has one, or of a company."""
    bodies = page.grammar.of_kind("turns", "bodies")
    return end - start >= _SHORTEST_BODY and page.folded.endswith(bodies, start, end)


def _names_branch(page: Page, at: int) -> bool:
    """市公安局和平分局: whether 和 begins the name of the place that a branch is of."""
    end = at + _STEM
    return page.folded.startswith("分", end) and divisions(page.grammar).is_stem(page.folded[at:end])


def _before_heads(page: Page, start: int, end: int) -> int:
    """Where offices end that a blank and the names of those who head them follow."""
    heads = page.form_in("heads_of_offices", start, end).search(page.folded, start, end)
    endings = page.grammar.of_kind("agency_endings", "ending")
    return heads.start() if heads and page.folded.endswith(endings, start, heads.start()) else end


def _behind_lead_word(page: Page, start: int, end: int) -> int:
    """Where the name of an agency begins behind a word for the lead, which may lack its colon: 责任单位 | 市城管局,
    市级牵头单位：市民政局；区级牵头单位：| 区民政局."""
    for form in ("lead_prefix", "led_by"):  # 该项工作由 | 区人社局牵头
        before = page.form_in(form, start, end).match(page.folded, start, end)
        if before is not None:
            return int(before.end())
    match = page.form_in("lead_without_colon", start, end).match(page.folded, start, end)
    return match.start("lead") if match else start
