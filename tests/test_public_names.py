"""What ``import bulletin_parser`` offers: records from a text or a file, and every name that it promises."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import bulletin_parser
from bulletin_parser import Bulletin, ReadingError, Span, Status, load_grammar, parse_file, parse_text

RETOLD = Path(__file__).parent.parent / "corpus" / "retold" / "2021-05.txt"
TEXT = RETOLD.read_text("utf-8")


def quantities(bulletin: Bulletin) -> Iterator[tuple[str, Span]]:
    """The printed text and the span of every target and actual figure."""
    for project in bulletin.projects:
        for row in project.indicators:
            yield from ((figure.text, figure.span) for figure in (row.target, row.actual) if figure)


@pytest.mark.parametrize("name", bulletin_parser.__all__)
def test_every_promised_name_is_there(name: str) -> None:
    assert getattr(bulletin_parser, name).__name__ == name


def test_another_name_is_refused() -> None:
    with pytest.raises(AttributeError, match="no attribute 'parse_everything'"):
        _ = bulletin_parser.parse_everything


def test_text_and_file_give_the_same_records() -> None:
    from_text, from_file = parse_text(TEXT, name=RETOLD.name), parse_file(RETOLD)
    assert from_text.source.sha256 == from_file.source.sha256
    assert from_text.model_dump(exclude={"source"}) == from_file.model_dump(exclude={"source"})


def test_spans_are_offsets_of_the_very_text_that_was_given() -> None:
    windows = TEXT.replace("\n", "\r\n")
    found = list(quantities(parse_text(windows)))
    assert len(found) > 20
    assert [printed for printed, span in found if windows[span.start : span.end].replace("\r\n", "") != printed] == []


def test_a_grammar_can_be_given(tmp_path: Path) -> None:
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / "statuses.toml").write_text('[behind]\n"拖了后腿" = "该项工作拖了后腿"\n', "utf-8")
    text = "关于1-5月进展情况的通报\n1、新建公厕12座（牵头单位：州城管局）。已建成8座，拖了后腿。\n"
    assert [project.status for project in parse_text(text).projects] == [None]
    assert [project.status for project in parse_text(text, load_grammar(tmp_path)).projects] == [Status.BEHIND]


@pytest.mark.parametrize("text", ["", " \n", "今天天气很好。"])
def test_a_text_that_is_no_bulletin_is_refused(text: str) -> None:
    with pytest.raises(ReadingError):
        parse_text(text)


def test_a_missing_file_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match="no such file"):
        parse_file(tmp_path / "none.txt")


def test_the_package_runs_as_a_module() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "bulletin_parser", "parse", "--nl", str(RETOLD)], capture_output=True, check=True
    )
    assert run.stdout.decode("utf-8") == parse_file(RETOLD).model_dump_json() + "\n"
