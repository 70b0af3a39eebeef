"""Headings that end as the names of offices do, and name what is built, and headings before a mere verb."""

import pytest

from bulletin_parser import parse_text

HEAD = "河北省2023年民生实事项目进展情况通报\n\n截至9月底，现将有关情况通报如下：\n"
ROAD = "农村公路"


@pytest.mark.parametrize(
    ("heading", "account"),
    [
        ("养老服务中心", "已完工。"),
        ("社区服务中心建设", "已完工。"),
        ("第五小学建设", "已竣工。"),
        ("乡镇敬老院", "三所敬老院全部完工。"),
        ("农民合作社", "新发展120个，总数达3200个。"),
        ("区域养老中心", "护理型床位新增120张。"),
    ],
)
def test_what_is_built_heads_its_own_project(heading: str, account: str) -> None:
    found = parse_text(f"{HEAD}一、{heading}。{account}\n二、{ROAD}。完成168公里。\n").projects
    assert [(each.title, each.lead_agencies) for each in found] == [(heading, ()), (ROAD, ())]


@pytest.mark.parametrize(
    ("heading", "mark"),
    [("县教育局", "："), ("县教育局", "。"), ("市投资促进中心", "："), ("市第三人民医院", "："), ("县供销社", "。")],
)
def test_an_office_leads_what_its_section_tells_of(heading: str, mark: str) -> None:
    found = parse_text(f"{HEAD}一、{heading}{mark}学位建设工程完成投资1200万元。\n二、{ROAD}。完成168公里。\n").projects
    assert [(each.title, each.lead_agencies) for each in found] == [("学位建设工程", (heading,)), (ROAD, ())]
