from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin_parser.store.quoting import clauses, sentences

TEXTS = st.text(alphabet="甲乙1.，。；、：！？”\n \t", max_size=60)


@given(TEXTS)
def test_sentences_are_the_text_in_order_without_blanks(text: str) -> None:
    spans = sentences(text).spans()
    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())
    assert all(first[1] <= second[0] for first, second in pairwise(spans))


@given(TEXTS, st.data())
def test_a_quote_holds_the_words_it_is_of(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    for pieces in (sentences(text), clauses(text)):
        quote = pieces.quote(start, end)
        assert quote is not None
        assert text[start:end].strip() in quote
        assert quote in text


@pytest.mark.parametrize(
    ("text", "words", "sentence"),
    [
        ("全州受理798件。工作有序推进。", "798件", "全州受理798件。"),
        ("他说：“要办好。”现已办好。", "要办好", "他说：“要办好。”"),
        ("一是慢；二是难；三是缺。", "难", "二是难；"),
        ("完成44.63%，进度3.5个点", "44.63%", "完成44.63%，进度3.5个点"),
        ("合计 | 8600\n小计 | 12", "12", "小计 | 12"),
        ("甲。乙。丙。", "甲。乙", "甲。乙。"),
        ("　　前空。", "前空", "前空。"),
    ],
)
def test_the_sentence_around(text: str, words: str, sentence: str) -> None:
    start = text.index(words)
    assert sentences(text).quote(start, start + len(words)) == sentence


@pytest.mark.parametrize(
    ("text", "words", "clause"),
    [
        ("有：增加学位、改厕共9个。", "改厕", "改厕共9个。"),
        ("有：增加学位、改厕共9个。", "增加学位", "增加学位"),
        ("全州完成9人，占45%，", "9人，占45%", "全州完成9人，占45%"),
        ("实施‘雪亮工程，安装点位’、改厕", "雪亮工程，安装点位", "实施‘雪亮工程，安装点位’"),
        ("甲，，乙", "甲，，", "甲，，"),
    ],
)
def test_the_clause_around(text: str, words: str, clause: str) -> None:
    start = text.index(words)
    assert clauses(text).quote(start, start + len(words)) == clause


def test_where_there_is_no_span_there_is_no_quote() -> None:
    assert sentences("甲。").quote(None, None) is None


def test_a_long_text_is_cut_in_linear_time() -> None:
    text = "。" * 200_000 + "”" * 200_000
    assert len(sentences(text).spans()) == 200_000
