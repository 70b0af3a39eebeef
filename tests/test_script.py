"""Bulletins in traditional characters are read; what was printed stays as printed."""

from bulletin_parser import parse_text
from bulletin_parser.script import simplified

TRADITIONAL = """關於2021年1-5月全市民生實事項目進展情況的通報

一、項目進展
1、由市住建局牽頭組織實施的“改造85個城鎮老舊小區”項目：全市已開工60個，完成42個，完成年任務的49.4%，進度滯後。
"""


def test_the_length_stays() -> None:
    assert len(simplified(TRADITIONAL)) == len(TRADITIONAL)
    assert simplified(TRADITIONAL).startswith("关于2021年1-5月全市民生实事项目进展情况的通报")


def test_a_simplified_text_comes_back_as_it_is() -> None:
    text = "全市已开工60个，完成42个"
    assert simplified(text) is text


def test_records_say_what_was_printed() -> None:
    (project,) = parse_text(TRADITIONAL).projects
    assert project.title == "改造85個城鎮老舊小區"
    assert project.lead_agencies == ("市住建局",)
    assert project.status == "behind"
    assert project.status_text == "進度滯後"
    row = project.indicators[0]
    assert row.target is not None
    assert row.actual is not None
    assert (int(row.target.value), row.target.unit, int(row.actual.value)) == (85, "個", 42)
    assert str(row.rate) == "49.4"
