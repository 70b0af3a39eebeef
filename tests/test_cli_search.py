"""``search`` as users run it, on three hand-made months."""

import csv
import io
import json
from pathlib import Path

import pytest
from commands import Ran, run
from printed import Item, Month, printed
from rich.cells import cell_len

from bulletin_parser.records import Status
from bulletin_parser.store import open_store

TOILETS, ROADS = "改建农村户厕", "农村公路安防设施"


def behind(name: str, done: str = "8217") -> Item:
    return Item(name, done=done, status=Status.BEHIND, status_text="进度滞后")


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("search") / "bulletins.db"
    with open_store(path, create=True) as store:
        store.add(*printed(Month(month=4, source="4.txt", items=(behind(TOILETS, "1200"), Item(ROADS)))))
        store.add(*printed(Month(month=5, source="5.txt", items=(Item(TOILETS, done="3400"), behind(ROADS)))))
        store.add(*printed(Month(month=6, source="6.txt", items=(Item(ROADS),), listed=("户厕改造",))))
    return path


def ask(database: Path, *arguments: str, **environment: str) -> Ran:
    return run("search", *arguments, "--db", database, data=b"", **environment)


def rows(database: Path, *arguments: str) -> list[dict[str, object]]:
    ran = ask(database, *arguments, "--json")
    assert (ran.code, ran.err) == (0, "")
    found: list[dict[str, object]] = json.loads(ran.out)
    return found


def test_projects_and_sentences_say_where_they_were_printed(database: Path) -> None:
    found = rows(database, "户厕")
    assert [(row["kind"], row["project"], row["bulletins"]) for row in found[:2]] == [
        ("project", TOILETS, 2),
        ("project", "户厕改造", 1),
    ]
    assert [row["kind"] for row in found[2:]] == ["sentence"] * 3
    with open_store(database) as store:
        texts = {row["id"]: row["text"] for row in store.rows("SELECT id, text FROM bulletins")}
    for row in found:
        text = texts[row["bulletin_id"]]
        assert text[slice(*row["span"])] == row["text"]  # type: ignore[misc]
        assert {text[slice(*mark)] for mark in row["marks"]} == {"户厕"}  # type: ignore[attr-defined]


def test_a_project_is_told_by_its_latest_record(database: Path) -> None:
    first, _ = rows(database, "户厕", "--only", "projects")
    assert (first["period"], first["status"], first["lead_agencies"]) == ("2022年1-5月", "on_track", ["州人社局"])
    earlier, *rest = rows(database, "户厕", "--only", "projects", "--period", "2022-04")
    assert (earlier["period"], earlier["status"], rest) == ("2022年1-4月", "behind", [])


def test_an_agency_finds_its_projects(database: Path) -> None:
    assert {row["project"] for row in rows(database, "人社局", "--only", "projects")} == {TOILETS, ROADS}


def test_filters_narrow_both(database: Path) -> None:
    found = rows(database, "农村", "--status", "behind", "--period", "2022")
    assert sorted((row["kind"], row["project"], row["period"]) for row in found) == [
        ("project", ROADS, "2022年1-5月"),
        ("project", TOILETS, "2022年1-4月"),
        ("sentence", ROADS, "2022年1-5月"),
        ("sentence", TOILETS, "2022年1-4月"),
    ]
    assert {row["project"] for row in rows(database, "农村", "--project", "公路")} == {ROADS}


def test_lines_and_csv_hold_the_same_rows(database: Path) -> None:
    found = rows(database, "户厕", "--limit", "1")
    assert [json.loads(line) for line in ask(database, "户厕", "--limit", "1", "--nl").out.splitlines()] == found
    flat = list(csv.DictReader(io.StringIO(ask(database, "户厕", "--limit", "1", "--csv").out)))
    assert [row["kind"] for row in flat] == ["project", "sentence"]
    assert [row["text"] for row in flat] == [row["text"] for row in found]


def test_drawn_the_words_are_marked_and_counted(database: Path) -> None:
    text = ask(database, "户厕", "人社局").out
    assert text.splitlines()[0] == "“户厕” “人社局”  项目1个 · 原文2句"
    assert "改建农村【户厕】" in text
    assert "由州【人社局】牵头的“改建农村【户厕】18000人”项目：全州3400人" in text
    assert text.splitlines()[-1].startswith("词语  ")
    assert [line for line in text.splitlines() if line != line.rstrip()] == []


@pytest.mark.parametrize("width", [80, 160])
def test_columns_is_kept_to(database: Path, width: int) -> None:
    lines = ask(database, "农村", COLUMNS=str(width)).out.splitlines()
    assert max(map(cell_len, lines)) <= width


def test_what_is_left_out_is_said(database: Path) -> None:
    text = ask(database, "农村", "--limit", "1").out
    assert "还有1个项目，加 --limit 2 全部显示" in text
    assert "还有4句，加 --limit 5 全部显示" in text


def test_a_word_that_nothing_holds_is_offered_in_parts(database: Path) -> None:
    ran = ask(database, "公路户厕")
    assert (ran.code, ran.out, ran.err) == (0, "“公路户厕”  没有找到\n", "")
    ran = ask(database, "农村设施")
    assert (ran.code, ran.err) == (0, "分开查找“农村 设施”有3句\n")
    assert rows(database, "农村设施") == []


@pytest.mark.parametrize("words", ['"户厕', "NEAR(户 厕)", "户厕*", "(((", "户厕^", "AND", "a" * 50_000, "', --"])
def test_no_query_is_an_error(database: Path, words: str) -> None:
    ran = ask(database, words, "--json")
    assert (ran.code, ran.err) == (0, "")
    json.loads(ran.out)


@pytest.mark.parametrize(
    "arguments",
    [(), ('""',), ("  ",), ("户厕", "--period", "May"), ("户厕", "--period", "2022-13"), ("户厕", "--status", "good")],
)
def test_wrong_usage_is_exit_2(database: Path, arguments: tuple[str, ...]) -> None:
    ran = ask(database, *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "Traceback" not in ran.err


def test_a_place_is_found_by_its_names_and_with_what_lies_in_it(tmp_path: Path) -> None:
    path = tmp_path / "places.db"
    for name, region in (("州.txt", "湘西州"), ("县.txt", "吉首市")):
        text = f"关于{region}2021年1-5月民生实事进展情况的通报\n1、改建户厕100个，已完成20个，进展顺利。\n"
        (tmp_path / name).write_text(text, "utf-8")
        assert run("ingest", tmp_path / name, "--db", path).code == 0
    for asked, sources in (("吉首", {"县.txt"}), ("湘西", {"县.txt", "州.txt"}), ("湘西州", {"县.txt", "州.txt"})):
        found = rows(path, "户厕", "--region", asked, "--only", "sentences")
        assert {row["source"] for row in found} == sources
