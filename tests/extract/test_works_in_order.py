"""Lists that name how many they list, and works listed by what they have come to."""

import pytest

from bulletin_parser import parse_text

HEAD = "关于定西市2022年1-9月农村改厕进展情况的通报\n"


@pytest.mark.parametrize("behind", ["三个县", "3个县（区）", "等3个县区", ""])
def test_how_many_are_listed_stands_behind_the_last(behind: str) -> None:
    told = f"开工率低于全市平均水平的有临洮（74.50%）、陇西（71.76%）、渭源（79.08%）{behind}。"
    projects = parse_text(f"{HEAD}全市农村改厕已开工8984户。{told}\n").projects
    rows = [(row.name, row.region, float(row.rate)) for p in projects for row in p.indicators if row.rate is not None]
    assert rows == [("开工率", "临洮", 74.5), ("开工率", "陇西", 71.76), ("开工率", "渭源", 79.08)]


def test_all_that_are_listed_stand_so() -> None:
    bulletin = parse_text(f"{HEAD}未达到序时进度的有临洮县（44.5%）、陇西县（41.76%）两个县。\n")
    (state,) = bulletin.summaries[0].by_status
    assert [member.text for member in state.members] == ["临洮县", "陇西县"]


def test_works_are_projects_and_a_ranking() -> None:
    told = "完成投资最多的依次是水利提升工程（44.1亿元）、教育改善工程（29.9亿元）和能源发展工程（25.5亿元）。"
    bulletin = parse_text(f"关于全省重点项目进展情况的通报\n分行业来看，{told}\n")
    assert [(p.title, p.indicators[0].name) for p in bulletin.projects] == [
        ("水利提升工程", "投资"),
        ("教育改善工程", "投资"),
        ("能源发展工程", "投资"),
    ]
    assert bulletin.rankings[0].order == (("水利提升工程",), ("教育改善工程",), ("能源发展工程",))


def test_works_with_rates_stand_as_their_head_says() -> None:
    told = "投资进度较慢的依次为水利补短板工程（30.2%）、教育提升工程（28.1%）、医疗扩容工程（21.5%）。"
    projects = parse_text(f"关于全省重点项目进展情况的通报\n{told}\n").projects
    assert [(p.title, p.status, float(p.indicators[0].rate or 0)) for p in projects] == [
        ("水利补短板工程", "behind", 30.2),
        ("教育提升工程", "behind", 28.1),
        ("医疗扩容工程", "behind", 21.5),
    ]


def test_a_ranking_of_works_needs_no_figures() -> None:
    told = "重点项目完成投资262亿元。完成进度同比增长较快的依次是水利提升工程、教育改善工程和能源发展工程。"
    (ranking,) = parse_text(f"关于全省重点项目进展情况的通报\n{told}\n").rankings
    assert [place[0] for place in ranking.order] == ["水利提升工程", "教育改善工程", "能源发展工程"]
