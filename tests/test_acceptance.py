"""The real report of May 2021 against its gold, and what the held-out scorer says; where they are at hand."""

import json
import subprocess
import sys
from functools import cache

import pytest
from expected import missing
from gold import SHARED, read_gold
from spans import misplaced, told

from bulletin_parser import parse_file
from bulletin_parser.records import Bulletin, RemarkKind, Severity

pytestmark = pytest.mark.skipif(
    not SHARED.is_dir(), reason=f"the acceptance material is not beside the repository ({SHARED})"
)
MAY = SHARED / "seed" / "2021-05.txt"


@cache
def may() -> Bulletin:
    return parse_file(MAY)


@cache
def gold() -> dict[str, object]:
    owed, _ = read_gold(MAY.with_suffix(".json"))
    return {**owed, "links": json.loads((SHARED / "seed-links.json").read_text("utf-8"))}


def test_all_that_the_gold_owes_is_parsed() -> None:
    lacking = missing(gold(), may())
    assert not lacking, told(lacking)


def test_every_span_slices_back_to_what_was_printed() -> None:
    wrong = misplaced(may(), MAY.read_text("utf-8"))
    assert not wrong, told(wrong)


def test_no_number_is_unclaimed() -> None:
    assert [number.text for number in may().numbers if number.role == "unclaimed"] == []
    assert len(may().numbers) > 150


def test_the_head() -> None:
    head = may().bulletin
    assert head.addressees == ("各县市重点民生实事考核办", "州直责任单位")
    assert [reference.number for reference in head.references] == ["州办发电〔2021〕32 号"]


def test_the_outline_is_repaired() -> None:
    parts = [section for section in may().sections if section.level == 1]
    assert [section.label for section in parts] == ["一、", "二、", "三、", "四、", "五、"]
    assert [section.printed_label.strip() for section in parts] == ["1、", "二、", "三、", "四、", "5、"]


def test_twenty_projects_and_eight_counties() -> None:
    assert len(may().projects) == 20
    assert [summary.region for summary in may().summaries] == [
        "吉首市", "泸溪县", "凤凰县", "古丈县", "花垣县", "保靖县", "永顺县", "龙山县"
    ]  # fmt: skip


def test_three_remarks_of_each_kind() -> None:
    kinds = [RemarkKind.HIGHLIGHT, RemarkKind.PROBLEM, RemarkKind.NEXT_STEP]
    assert [remark.kind for remark in may().remarks] == [kind for kind in kinds for _ in range(3)]


@pytest.mark.parametrize(
    "words",
    [
        ("龙山县", "8", "10"),
        ("雪亮工程", "28%", "28.5%"),
        ("无障碍改造", "3.3%", "3.2"),
        ("老旧小区", "有序推进", "滞后"),
        ("1、", "一、"),
        ("5、", "五、"),
    ],
)
def test_what_a_careful_reader_would_query_is_found(words: tuple[str, ...]) -> None:
    messages = [finding.message for finding in may().findings]
    assert any(all(word in message for word in words) for message in messages), told(messages)


def test_nothing_else_is_cried_over() -> None:
    grave = [finding.message for finding in may().findings if finding.severity is not Severity.INFO]
    assert len(grave) == 4, told(grave)


def test_the_scorer_gives_the_report_99_of_100() -> None:
    parser = f"{sys.executable} -m bulletin_parser parse --json"
    ran = subprocess.run(
        [sys.executable, SHARED / "score.py", SHARED / "seed", "--parser", parser, "--min", "0.99", "--verbose"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
