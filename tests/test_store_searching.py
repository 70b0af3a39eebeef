from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from printed import Item, Month, printed

from bulletin_parser.store import Store, open_store
from bulletin_parser.store.searching import search


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    opened = open_store(tmp_path_factory.mktemp("search") / "bulletins.db", create=True)
    items = (Item("改建户厕", done="2.3"), Item("新建户用厕所", done="23"), Item("４Ｇ基站", done="１０"))
    opened.add(*printed(Month(items=items, ending="旧稿。")))
    opened.add(*printed(Month(items=items, ending="新稿100%，AB cd。")))
    return opened


def found(store: Store, words: str) -> list[str]:
    return [row["text"] for row in search(store, words)]


@pytest.mark.parametrize(
    ("words", "sentences"),
    [
        ("户厕", 1),
        ("厕", 2),
        ("户厕 有序", 1),
        ("户厕 户用", 0),
        ("厕户", 0),
        ("2.3", 1),
        ("23人", 1),
        ("4G", 1),
        ("10人", 1),
        ("100%", 1),
        ("ab cd", 1),
        ("旧稿", 0),
        ('"', 0),
        ("，", 0),
        ("", 0),
        ("户厕*", 0),
        ("NOT 户厕", 0),
    ],
)
def test_words_are_found_exactly(store: Store, words: str, sentences: int) -> None:
    assert len(found(store, words)) == sentences


def test_a_hit_says_where_it_is(store: Store) -> None:
    (hit,) = search(store, "户厕")
    text = store.rows("SELECT text FROM bulletins WHERE id = ?", (hit["bulletin_id"],))[0]["text"]
    assert text[hit["span_start"] : hit["span_end"]] == hit["text"]
    assert (hit["period"], hit["source"]) == ("2022年1-5月", "2022-05.txt")


def test_no_more_than_asked_for(store: Store) -> None:
    assert len(search(store, "厕", limit=1)) == 1


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(alphabet="户厕用改建新所年任务成完人州全23.%“，", min_size=1, max_size=3))
def test_it_finds_what_looking_at_every_sentence_finds(store: Store, words: str) -> None:
    sql = (
        "SELECT sentences.text FROM sentences JOIN bulletins ON bulletins.id = bulletin_id "
        "WHERE superseded_by IS NULL AND instr(replace(sentences.text, ' ', ''), ?) > 0"
    )
    if any(map(str.isalnum, words)):
        assert sorted(found(store, words)) == sorted(row["text"] for row in store.rows(sql, (words,)))


def test_the_index_follows_a_deleted_row(tmp_path: Path) -> None:
    with open_store(tmp_path / "b.db", create=True) as own:
        own.add(*printed(Month()))
        assert len(search(own, "城镇就业")) == 1
        own.connection.execute("DELETE FROM sentences")
        assert search(own, "城镇就业") == []
