"""What holds for any text at all, tried on texts made of the words that the parser knows."""

import json
from functools import cache
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st
from spans import misplaced

from bulletin_parser import BulletinError, parse_text
from bulletin_parser.fold import fold
from bulletin_parser.grammar import load_grammar
from bulletin_parser.mentions.model import Figure, Name, Time
from bulletin_parser.mentions.scan import scan
from bulletin_parser.reading import read_bytes
from bulletin_parser.records import Bulletin, Span

GRAMMAR = load_grammar()
WORDS = sorted({text for lexicon in GRAMMAR.words.values() for text in lexicon})
EXAMPLES = [example["text"] for form in GRAMMAR.forms.values() for example in form.examples]
LABELS = ("\n一、", "\n（一）", "\n1、", "\n●", "\n一是")
MARKS = [*"，。；：、！？（）()“”‘’《》〔〕\n\t \u3000%％.,-—～/|１２３", *LABELS]
NUMERALS = st.integers(0, 10**7).map(str) | st.decimals(0, 10**5, places=2).map(str)
PIECES = st.sampled_from(WORDS) | st.sampled_from(EXAMPLES) | st.sampled_from(MARKS) | NUMERALS
TEXTS = st.lists(PIECES, max_size=60).map("".join)
APART = st.lists(PIECES, max_size=60).map("，".join)
HEAD = "关于2022年1-5月湘西自治州民生实事项目进展情况的通报\n一、州直落实情况\n"
ITEM = "{n}、由州教体局牵头组织实施的“增加公办幼儿园学位{n}00个”项目：{account}\n"


def _bulletin(accounts: list[str]) -> str:
    return HEAD + "".join(ITEM.format(n=n, account=account) for n, account in enumerate(accounts, 1))


CORPUS = Path(__file__).parent.parent / "corpus"
BULLETINS = [path.read_text("utf-8") for path in sorted(CORPUS.glob("*/*.txt"))[::4]]
CUT_OFF = st.sampled_from(BULLETINS).flatmap(lambda text: st.integers(0, len(text)).map(lambda end: text[:end]))
ITEMS = st.lists(TEXTS, min_size=1, max_size=4).map(_bulletin)
ITEMS_APART = st.lists(APART, min_size=1, max_size=4).map(_bulletin)


@cache
def _parsed(text: str) -> Bulletin | None:
    """The bulletin of a text, or None when it is refused as none."""
    try:
        return parse_text(text, GRAMMAR)
    except BulletinError:
        return None


@given(st.text())
def test_folding_keeps_the_length(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text() | TEXTS | ITEMS)
def test_parsing_raises_nothing_but_errors_of_ours(text: str) -> None:
    bulletin = _parsed(text)
    if bulletin:
        read = Bulletin.model_validate_json(bulletin.model_dump_json())
        assert _numbers(read) == _numbers(bulletin)


@given(TEXTS | ITEMS)
@example(f"{HEAD}{ITEM.format(n=1, account='第一期')}一、不足\n（一）")
@example("群众满意率排名，部门后三位：10KV及以下")
def test_every_span_slices_back_to_what_was_printed(text: str) -> None:
    bulletin = _parsed(text)
    if bulletin:
        assert misplaced(bulletin, text) == []


@given(CUT_OFF)
def test_a_bulletin_may_break_off_anywhere(text: str) -> None:
    bulletin, ended = _parsed(text), _parsed(f"{text}\n")
    assert (bulletin is None) == (ended is None)
    if bulletin and ended:
        assert misplaced(bulletin, text) == []
        assert bulletin.model_dump(exclude={"source"}) == ended.model_dump(exclude={"source"})


@given(ITEMS_APART)
def test_every_digit_belongs_to_one_number_at_most(text: str) -> None:
    bulletin = _parsed(text)
    ends = 0
    for number in bulletin.numbers if bulletin else ():
        assert number.span.start >= ends
        ends = number.span.end


@given(APART)
def test_every_numeral_of_a_text_is_mentioned(text: str) -> None:
    folded = fold(text)
    told: set[int] = set()
    for mention in scan(folded, GRAMMAR).all:
        if isinstance(mention, Figure | Name | Time):
            told.update(range(mention.start, mention.end))
    labels = "①②③④⑤⑥⑦⑧⑨⑩"
    assert [i for i, c in enumerate(folded) if c in "0123456789" and i not in told and c not in labels] == []


@given(ITEMS)
def test_the_same_text_gives_the_same_records(text: str) -> None:
    first, second = _parsed(text), _again(text)
    assert first == second


def _again(text: str) -> Bulletin | None:
    try:
        return parse_text(text, GRAMMAR)
    except BulletinError:
        return None


@given(ITEMS, st.integers(1, 5))
def test_blank_lines_before_a_text_only_move_its_spans(text: str, lines: int) -> None:
    plain, moved = _parsed(text), _parsed("\n" * lines + text)
    assert (plain is None) == (moved is None)
    if plain and moved:
        assert _without_spans(plain) == _without_spans(moved)
        assert [span.start + lines for span, _ in _numbers(plain)] == [span.start for span, _ in _numbers(moved)]


def _numbers(bulletin: Bulletin) -> list[tuple[Span, str]]:
    return [(number.span, number.text) for number in bulletin.numbers]


def _without_spans(bulletin: Bulletin) -> object:
    """The records without source, spans and what is made of them."""
    told = json.loads(bulletin.model_dump_json(exclude={"source", "findings"}))
    return _stripped(told)


def _stripped(value: object) -> object:
    if isinstance(value, dict):
        return {key: _stripped(each) for key, each in value.items() if not key.endswith(("span", "spans"))}
    return [_stripped(each) for each in value] if isinstance(value, list) else value


@given(st.binary())
def test_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        document = read_bytes(data, "x")
    except BulletinError:
        return
    assert document.text.strip()
    assert "\r" not in document.text


@given(st.text(min_size=1).filter(str.strip), st.sampled_from(["utf-8-sig", "utf-16", "gb18030"]))
def test_what_is_saved_in_an_encoding_is_read_back(text: str, encoding: str) -> None:
    try:
        document = read_bytes(text.encode(encoding), "x")
    except (BulletinError, UnicodeEncodeError):
        return
    if encoding != "gb18030":  # a few bytes of GB 18030 may happen to be UTF-8 or look like UTF-16
        assert document.text == text.replace("\r\n", "\n").replace("\r", "\n")
