"""What a change of patterns wins and breaks: everything that two sets read otherwise, by where it is printed."""

import json
import shutil
from pathlib import Path

import pytest
from commands import run

from bulletin_parser.document import Document
from bulletin_parser.errors import PatternError, ReadingError
from bulletin_parser.explaining.trial import BUILT_IN, changes, pattern_set
from bulletin_parser.pattern_files import patterns_folder
from bulletin_parser.records import Source

TEXT = """关于2022年1-5月湘西自治州民生实事项目进展情况的通报
一、州直落实情况
1、由州教体局牵头组织实施的“增加公办幼儿园学位5200个”项目：已完成1180个，拖了后腿。
2、新建口袋公园12片（包抓单位：州城管局）。已建成8片，推进缓慢。
"""
WORDS = {
    "statuses": '[behind]\n"拖了后腿" = "该项工作拖了后腿"\n',
    "lead_words": '[lead]\n"包抓单位" = "（包抓单位：州城管局）"\n',
}


def document(text: str = TEXT) -> Document:
    return Document(text, Source(name="text", sha256="0", format="text", encoding=None))


@pytest.fixture
def mine(tmp_path: Path) -> str:
    """A folder with two new words."""
    (tmp_path / "words").mkdir()
    for name, content in WORDS.items():
        (tmp_path / "words" / f"{name}.toml").write_text(content, "utf-8")
    return str(tmp_path)


def told(old: str, new: str, text: str = TEXT) -> set[tuple[str, str, str]]:
    return {(c.verdict, c.kind, c.text) for c in changes(document(text), pattern_set(old), pattern_set(new))}


def test_a_set_of_patterns_reads_as_itself() -> None:
    assert told(BUILT_IN, BUILT_IN) == set()


def test_what_new_words_win(mine: str) -> None:
    found = told(BUILT_IN, mine)
    assert ("gained", "status", "拖了后腿") in found
    assert {verdict for verdict, kind, _ in found if kind in ("status", "unclaimed")} == {"gained"}


def test_what_is_won_one_way_is_lost_the_other(mine: str) -> None:
    opposite = {"gained": "lost", "lost": "gained", "changed": "changed"}
    assert {(opposite[verdict], kind, text) for verdict, kind, text in told(BUILT_IN, mine)} == told(mine, BUILT_IN)


def test_a_word_of_another_class_changes_a_status(tmp_path: Path) -> None:
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / "statuses.toml").write_text('[on_track]\n"推进缓慢" = "推进缓慢"\n', "utf-8")
    (change,) = changes(document(), pattern_set(BUILT_IN), pattern_set(str(tmp_path)))
    assert (change.verdict, change.kind, change.text) == ("changed", "status", "推进缓慢")
    assert change.before is not None
    assert change.after is not None
    assert (change.before.split("：")[0], change.after.split("：")[0]) == ("behind", "on_track")
    assert change.span is not None
    assert TEXT[slice(*change.span)] == "推进缓慢"


def test_a_folder_with_all_three_kinds_is_a_set_of_its_own(tmp_path: Path) -> None:
    own = tmp_path / "patterns"
    shutil.copytree(patterns_folder(), own)
    assert told(BUILT_IN, str(own)) == set()
    slow = own / "words" / "slow.toml"
    lines = slow.read_text("utf-8").splitlines()
    slow.write_text("\n".join(line for line in lines if not line.startswith('"缓慢"')), "utf-8")
    assert ("lost", "status", "推进缓慢") in told(BUILT_IN, str(own))


def test_a_text_that_neither_can_read_is_an_error_and_a_missing_folder_too() -> None:
    with pytest.raises(ReadingError):
        list(changes(document("今天天气很好。"), pattern_set(BUILT_IN), pattern_set(BUILT_IN)))
    with pytest.raises(PatternError):
        pattern_set("no/such/folder")


def test_the_command_tells_by_its_exit_code_whether_anything_broke(mine: str, tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text(TEXT.replace("（包抓单位：州城管局）", ""), "utf-8")
    won = run("patterns", "diff", "-", mine, text, "--json")
    assert (won.code, won.err) == (0, "")
    assert [(row["verdict"], row["kind"]) for row in json.loads(won.out)] == [("gained", "status")]
    broken = run("patterns", "diff", mine, "-", text)
    assert broken.code == 1
    assert "丢失 1" in broken.out
    nothing = run("patterns", "diff", mine, "-", tmp_path / "missing.txt")
    assert (nothing.code, nothing.out) == (1, "")
    assert nothing.complaint.endswith("missing.txt: no such file")
