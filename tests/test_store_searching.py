import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from printed import Item, Month, printed

from bulletin_parser.records import Status
from bulletin_parser.store import Store, open_store, schema
from bulletin_parser.store.narrowing import Narrowing
from bulletin_parser.store.record_search import search_projects
from bulletin_parser.store.searching import search
from bulletin_parser.store.settlement import write_region
from bulletin_parser.store.tables import SEARCHED

TRADITIONAL = "個項後進實際戶縣區萬億為務農業，戶廁改造進度滯後。"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    opened = open_store(tmp_path_factory.mktemp("search") / "bulletins.db", create=True)
    items = (Item("改建户厕", done="2.3"), Item("新建户用厕所", done="23"), Item("４Ｇ基站", done="１０"))
    opened.add(*printed(Month(items=items, ending="旧稿。")))
    opened.add(*printed(Month(items=items, ending="新稿100%，AB cd，1,234户。")))
    opened.add(*printed(Month(month=6, ending=TRADITIONAL)))
    behind = Item("农村公路", status=Status.BEHIND, status_text="进度滞后")
    opened.add(*printed(Month(month=7, items=(behind,), listed=("公路改造",), region="云岭市")))
    return opened


def found(store: Store, words: str) -> list[str]:
    return [sentence.text for sentence in search(store, words).best]


@pytest.mark.parametrize(
    ("words", "sentences"),
    [
        ("户厕", 2),
        ("戶廁", 2),
        ("厕", 3),
        ("户厕 有序", 1),
        ("有序 户厕", 1),
        ("户厕 户用", 0),
        ("“户厕”18000", 1),
        ('"改建 户厕" 18000', 1),
        ('"改建 18000" 户厕', 0),
        ("厕户", 0),
        ("2.3", 1),
        ("2.3人", 1),
        ("23人", 1),
        ("4G", 1),
        ("４ｇ", 1),
        ("10人", 1),
        ("100%", 1),
        ("１００％", 1),
        ("1,234", 1),
        ("234户", 1),
        ("1234", 0),
        ("ab cd", 1),
        ("abcd", 1),
        ("滞后", 2),
        ("滯後", 2),
        ("旧稿", 0),
        ("，1,234", 1),
        ('"', 0),
        ("", 0),
        ("  ", 0),
        ("户厕*", 0),
        ("NOT 户厕", 0),
        ("户厕 OR 厕所", 0),
        ("NEAR(户 厕)", 0),
        ("characters:户厕", 0),
    ],
)
def test_words_are_found_exactly(store: Store, words: str, sentences: int) -> None:
    assert len(found(store, words)) == sentences


@pytest.mark.parametrize(
    "words",
    [
        '"户厕',
        '户厕"',
        '""',
        '"" 户厕',
        "户\x00厕",
        "\x00",
        "户厕\ud800",
        "\ud800",
        "(户厕",
        "-户厕",
        "^户厕",
        "户+厕",
        "'; DROP TABLE sentences; --",
        "\u200b",
        "\U000e0001",
        "户" * 200_000,
        "户厕 " * 20_000,
        " ".join(chr(0x4E00 + i) for i in range(5_000)),
        '"' * 5_001,
    ],
)
def test_anything_is_a_query(store: Store, words: str) -> None:
    assert search(store, words).total >= 0


def test_stops_and_signs_are_found_too(store: Store) -> None:
    every = {row["text"] for row in store.rows(_CURRENT)}
    for sign in "。%：":
        assert set(found(store, sign)) == {text for text in every if sign in text} != set()


_CURRENT = (
    "SELECT sentences.text FROM sentences JOIN bulletins ON bulletins.id = bulletin_id WHERE superseded_by IS NULL"
)


def test_a_hit_says_where_it_is(store: Store) -> None:
    (hit,) = search(store, "户厕 有序").best
    text = store.rows("SELECT text FROM bulletins WHERE id = ?", (hit.bulletin_id,))[0]["text"]
    assert text[slice(*hit.span)] == hit.text
    assert [hit.text[slice(*mark)] for mark in hit.marks] == ["户厕", "有序"]
    assert (hit.period, hit.source, hit.region) == ("2022年1-5月", "2022-05.txt", "清岚自治州")
    assert (hit.project, hit.status, hit.section) == ("改建户厕", "on_track", "一、州直部门牵头任务推进情况")


def test_marks_are_of_the_printed_characters(store: Store) -> None:
    (hit,) = search(store, "戶廁 改造").best
    assert [hit.text[slice(*mark)] for mark in hit.marks] == ["戶廁", "改造"]
    (hit,) = search(store, "4g").best
    assert [hit.text[slice(*mark)] for mark in hit.marks] == ["４Ｇ"]


def test_no_more_than_asked_for(store: Store) -> None:
    hits = search(store, "厕", limit=1)
    assert (hits.total, len(hits.best), hits.words) == (3, 1, {"厕": 2, "廁": 1})


def test_more_than_the_index_is_asked_for_is_looked_at(store: Store) -> None:
    (sentence,) = search(store, "有序 户厕").best
    every = " ".join(dict.fromkeys(sentence.text.replace("“", "").replace("”", "")))
    assert len(every.split()) > 32
    assert sentence.text in found(store, every)
    assert found(store, f"{every} 无") == []
    assert found(store, "户" * 65) == []


@pytest.mark.parametrize(
    ("kept", "bulletins"),
    [
        (Narrowing(region="云岭"), {4}),
        (Narrowing(region="清岚"), {2, 3}),
        (Narrowing(first="2022-06", last="2022-06"), {3}),
        (Narrowing(first="2022-06", last="2022-12"), {3, 4}),
        (Narrowing(status="behind"), {4}),
        (Narrowing(status="on_track"), {2, 3}),
        (Narrowing(project="公路"), {4}),
        (Narrowing(project="户厕", status="on_track"), {2}),
        (Narrowing(project="户厕", status="behind"), set()),
        (Narrowing(region="不在"), set()),
    ],
)
def test_it_keeps_to_what_is_asked_for(store: Store, kept: Narrowing, bulletins: set[int]) -> None:
    assert {hit.bulletin_id for hit in search(store, "人社局", kept=kept).best} == bulletins


def test_a_place_inside_a_bulletin_is_a_place_too(store: Store) -> None:
    kept = Narrowing(region="岚城市")
    assert {hit.text[:6] for hit in search(store, "省定任务", kept=kept).best} == {"（一）岚城市"}


def test_sentences_in_which_it_is_a_word_come_first(store: Store) -> None:
    def by_hand(text: str) -> list[str]:
        """Cuts as a dictionary with 户用 and 厕所 in it would, and without 户厕."""
        return [piece for part in text.split("厕所") for piece in (*part, "厕所")][:-1]

    first, *rest = search(store, "厕所", cut=by_hand).best
    assert (first.words, rest) == (("厕所",), [])
    assert [hit.words for hit in search(store, "厕", cut=by_hand).best] == [("廁",), ("厕",), ("厕所",)]


letters = st.text(alphabet="户厕用改建新所年任务成完人州全23.%，,“ ABab４Ｇ戶滯後0", min_size=1, max_size=4)
ALIKE = str.maketrans("戶廁滯後務進０１４ＧＡＢ，", "户厕滞后务进014GAB,")


def read(text: str) -> str:
    """A text as a reader takes it who does not mind script, width, case or blanks."""
    return "".join(text.translate(ALIKE).lower().split())


@given(letters)
def test_it_finds_all_that_like_finds_and_nothing_without_the_words(store: Store, words: str) -> None:
    words = words.replace("“", "")
    pattern = words.replace("%", "\\%")
    like = store.rows(f"{_CURRENT} AND sentences.text LIKE ? ESCAPE '\\'", (f"%{pattern}%",))
    hits = search(store, words).best
    if words.strip():
        assert {row["text"] for row in like} <= {hit.text for hit in hits}
    for hit in hits:
        assert all(read(word) in read(hit.text) for word in words.split())
        marked = {read(hit.text[slice(*mark)]) for mark in hit.marks}
        assert all(any(read(word) in mark for mark in marked) for word in words.split())


def test_a_sentence_goes_on_behind_a_line_cut_at_one_width(tmp_path: Path) -> None:
    wrapped = (
        "\n全州各县市认真落实省定民生实事任务要求，改建农村户\n用厕所工作总体进展顺利，但部分县市进度仍然偏慢，需\n"
        "要进一步加强调度督促，确保年底前全面完成省里下达的\n各项目标任务，不折不扣兑现向人民群众作出的承诺和保\n证，让群众满意"
    )
    with open_store(tmp_path / "b.db", create=True) as own:
        own.add(*printed(Month(title=None, ending=wrapped)))
        texts = found(own, "户用厕所")
        assert all("户\n用厕所" in text for text in texts)


def test_the_index_follows_deleted_and_changed_rows(tmp_path: Path) -> None:
    with open_store(tmp_path / "b.db", create=True) as own:
        own.add(*printed(Month(listed=("户厕",))))
        assert len(search(own, "城镇就业").best) == 1
        for searched, terms in SEARCHED.items():
            own.connection.execute("PRAGMA foreign_keys = OFF")
            own.connection.execute(f'DELETE FROM "{searched}"')
            assert own.rows(f'SELECT * FROM "{terms}"') == []
            own.connection.execute(f"INSERT INTO {terms}_fts ({terms}_fts) VALUES ('integrity-check')")
        assert search(own, "城镇就业").best == []


def test_records_are_found_by_the_place_they_are_settled_to_be(tmp_path: Path) -> None:
    with open_store(tmp_path / "b.db", create=True) as own:
        own.add(*printed(Month(listed=("视频点位",))))
        for name, place in (("reports", "云岭市"), ("summaries", "岚城")):
            write_region(own.connection, name, [(place, 1)])
        assert [hit.project for hit in search_projects(own, "云岭市 就业").best] == ["新增城镇就业"]
        assert [hit.project for hit in search_projects(own, "岚城 视频").best] == ["视频点位"]
        assert search_projects(own, "清岚 就业").best == []
        own.connection.execute("INSERT INTO reports_terms_fts (reports_terms_fts) VALUES ('integrity-check')")


def test_a_database_of_the_first_version_becomes_searchable(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    with open_store(path, create=True) as own:
        own.add(*printed(Month(items=(Item("改建户厕"),), listed=("视频点位",))))
        fresh = {terms: own.rows(f'SELECT * FROM "{terms}"') for terms in SEARCHED.values()}
    made_old(path)
    with open_store(path) as own:
        assert {terms: own.rows(f'SELECT * FROM "{terms}"') for terms in SEARCHED.values()} == fresh
        assert len(search(own, "户厕").best) == 1
        assert "characters" not in own.rows("SELECT * FROM sentences")[0]


def made_old(path: Path) -> None:
    """Undo what later steps did: spaced characters stood beside each sentence, and only they were indexed."""
    connection = sqlite3.connect(path)
    for searched, terms in SEARCHED.items():
        connection.execute(f"DROP TRIGGER {terms}_gone")
        connection.execute(f"DROP TABLE {terms}_fts")
        connection.execute(f"DROP TABLE {terms}")
        assert searched in ("sentences", "reports", "summary_members")
    connection.execute("ALTER TABLE sentences ADD COLUMN characters TEXT")
    connection.execute("CREATE VIRTUAL TABLE sentences_fts USING fts5(characters, content=sentences)")
    connection.execute("DELETE FROM _sqlite_migrations WHERE name <> 'tables_and_views'")
    connection.execute("PRAGMA user_version = 1")
    connection.commit()
    connection.close()
    assert schema.SCHEMA_VERSION > 1
