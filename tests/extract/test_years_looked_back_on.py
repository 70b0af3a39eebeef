"""The months of pages that tell of a year that is over, or name a year in the title without saying which."""

import pytest

from bulletin_parser import parse_text


def period(text: str) -> tuple[str, str] | None:
    found = parse_text(text).bulletin.period
    return (found.start, found.end) if found else None


_DONE = "新开工安置房1.2万套，占年度任务1万套的120%。\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"清岚省棚户区改造进展\n2020-01-16 来源：清岚日报\n2019年，全省{_DONE}", ("2019-01", "2019-12")),
        (f"市住建局年度棚改工作取得实效\n2018年，市住建局加快推进棚改。今年1到10月，{_DONE}", ("2018-01", "2018-10")),
        (
            f"- 时间：2022-05-20\n- 点击：1208\n- 来源：清岚日报\n\n今年前4个月，全省{_DONE}",
            ("2022-01", "2022-04"),
        ),
        (f"棚改进展\n2018年10月30日\n今年1到9月，{_DONE}预计到12月底全部完工。\n", ("2018-01", "2018-09")),
    ],
)
def test_months_covered(text: str, expected: tuple[str, str]) -> None:
    assert period(text) == expected
