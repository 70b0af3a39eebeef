"""Labels that have a line of their own: 【实事一】⏎新建公办幼儿园20所。（责任单位：市教育局）⏎目前，…."""

import pytest

from bulletin_parser import parse_text
from bulletin_parser.records import Project

from .reports import rows

HEAD = "关于大同市2019年上半年民生实事办理情况的通报\n"
FIRST = (
    "新建公办幼儿园20所，改造校舍15万平方米。（责任单位：市教育局）\n"
    "目前，公办幼儿园已建成14所。改造校舍9.6万平方米。\n"
)
SECOND = "新增公交车500台，建设公交专用道80公里。（责任单位：市交通局）\n目前，新增公交车已到位120台，进展顺利。\n"


def _read(first: str, second: str) -> list[Project]:
    return list(parse_text(f"{HEAD}{first}\n{FIRST}{second}\n{SECOND}").projects)


@pytest.mark.parametrize(
    "labels",
    [
        ("【实事一】", "【实事二】"),
        ("实事1：", "实事2："),
        ("第一件实事", "第二件实事"),
        ("1.", "2."),
        ("（一）", "（二）"),
        ("一、", "二、"),
    ],
)
def test_the_paragraph_below_is_what_is_labelled(labels: tuple[str, str]) -> None:
    first, second = _read(*labels)
    assert first.title == "新建公办幼儿园20所，改造校舍15万平方米"
    assert list(first.lead_agencies) == ["市教育局"]
    assert rows(first) == ["新建公办幼儿园: 目标20所 完成14所", "改造校舍: 目标150000平方米 完成96000平方米"]
    assert second.status == "on_track"
    assert rows(second)[0] == "新增公交车: 目标500台 完成120台"
