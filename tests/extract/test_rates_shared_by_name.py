"""Rates that are shared out by their names, kinds that cases mainly concern, and one project told of twice."""

from bulletin_parser import parse_text

from .reports import bulletin, project, rows


def test_each_rate_goes_to_the_row_that_it_names() -> None:
    told = "新签约项目147个，履约项目144个，开工项目122个，项目履约率与开工率分别为98.8%和90%。"
    assert [row.rsplit(" ", 1)[-1] for row in rows(project(told, "招商引资"))] == ["完成147个", "98.8%", "90%"]


def test_what_cases_mainly_concern_is_named_without_it() -> None:
    (found,) = bulletin("主要涉及物业管理390件、房屋买卖226件、应急抢修42件。").projects
    assert rows(found) == ["物业管理: 完成390件", "房屋买卖: 完成226件", "应急抢修: 完成42件"]


def test_lists_of_the_subject_join_the_statements_that_name_it() -> None:
    told = "全市农村改厕已开工8984户。开工率较高的有临洮县（94.5%）、陇西县（91.7%）。"
    (found,) = parse_text(f"关于定西市2022年1-9月农村改厕进展情况的通报\n{told}\n").projects
    assert [row.region for row in found.indicators][1:] == ["临洮县", "陇西县"]
