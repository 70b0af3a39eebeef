"""What is refused as wrong usage before a database is opened: one line that says what is wrong, exit code 2."""

from pathlib import Path

import pytest
from commands import run

from bulletin_parser.errors import there_are

FORMS = "are different forms; give one of them"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("compare", "--json", "--csv"), f"--csv and --json {FORMS}"),
        (("links", "list", "--nl", "--csv"), f"--csv and --nl {FORMS}"),
        (("parse", "--json", "--nl", "x.txt"), f"--json and --nl {FORMS}"),
        (("compare", "--project", ""), "'--project': it is blank"),
        (("laggards", "--region", " "), "'--region': it is blank"),
        (("matrix", "--within", ""), "'--within': it is blank"),
        (("agencies", "--agency", ""), "'--agency': it is blank"),
        (("trend", ""), ": it is blank"),
        (("search", "厕", "--region", ""), "'--region': it is blank"),
        (("history", "--project", ""), "'--project': it is blank"),
        (("audit", "--region", ""), "'--region': it is blank"),
        (("links", "review", "--region", ""), "'--region': it is blank"),
        (("correct", "set", "rate", "5%", "--project", "", "--reason", "x"), "'--project': it is blank"),
        (("laggards", "--calendar", "x"), "'x' is not a valid number"),
        (("laggards", "--months", "x"), "'x' is not a valid number"),
        (("correct", "undo", "1", "--on", "2022-1-1"), "'2022-1-1' is not a day; write it as 2022-10-20"),
    ],
)
def test_wrong_usage_is_said_and_nothing_is_done(arguments: tuple[str, ...], told: str, tmp_path: Path) -> None:
    database = () if arguments[0] == "parse" else ("--db", tmp_path / "none.db")
    ran = run(*arguments, *database)
    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err.splitlines()[-1]
    assert list(tmp_path.iterdir()) == []


def test_names_are_parted_so_that_each_can_be_told_and_the_rest_is_counted() -> None:
    assert there_are([]) == "there are none"
    assert there_are(["岚城市", "沙渡县"]) == "there are: 岚城市、沙渡县"
    assert there_are(["新增城镇就业、技能培训", "改建户厕"]) == "there are: 新增城镇就业、技能培训；改建户厕"
    assert there_are([str(each) for each in range(13)]).endswith("、10、11 and 1 more")
