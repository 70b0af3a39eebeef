"""Stretches of a sentence that look like a subject and name nothing, and rows of a page that are no table."""

import pytest

from bulletin_parser import parse_text
from extract.reports import bulletin


@pytest.mark.parametrize(
    "told",
    [
        "拨付率超过75%的有：凤凰县79.3%，泸溪县77.1%。",
        "事故起数同比上升的是凤凰县（14.3%），其余均下降。",
        "通报要求，支出进度缓慢的两个县要倒排时间，衔接资金支出率到10月底须达到85%以上。",
    ],
)
def test_they_are_no_projects(told: str) -> None:
    titles = [each.title for each in bulletin(f"全州新建公园12个。\n{told}").projects]
    assert not [title for title in titles if title.endswith("超过") or "的是" in title or "要求" in title]


def test_a_pages_fields_between_bars_are_no_table() -> None:
    page = "索引号 | 0143/2023-12 | 发布机构 | 县政府办 |\n发文日期 | 2023-05-09 | 文号 | 无 |\n"
    found = parse_text(f"{page}鹤峰县2023年1-4月民生实事进展情况通报\n全县新建公园12个，占计划的60%。")
    assert [each.title for each in found.projects] == ["新建公园"]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("县三中完成投资2400万元。", "县三中"),
        ("师大附中完成投资2400万元。", "师大附中"),
        ("陕西汉中完成造林2万亩。", "陕西汉中"),
        ("受理的工单中，咨询类860件，求助类420件。", "受理的工单"),
    ],
)
def test_what_is_in_something_is_told_from_names_that_end_so(told: str, title: str) -> None:
    assert bulletin(told).projects[0].title == title
