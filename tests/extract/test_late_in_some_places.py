"""What is said of some of the places that a work is done in is not how the work stands."""

import pytest

from bulletin_parser import parse_text

from .reports import rows, standing

HEAD = "河北省2023年民生实事项目进展情况通报\n\n截至9月底，现将有关情况通报如下：\n"


@pytest.mark.parametrize(
    ("account", "status"),
    [
        ("已完成72公里，占72%。\n存在问题：3个县进度较慢。", None),
        ("已完成72公里，占72%。\n存在问题：部分县区进度滞后，个别乡镇尚未开工。", None),
        ("已完成72公里，占72%，仍有2个镇进展缓慢。", None),
        ("已完成72公里，进展顺利，仅2个镇进度滞后。", "on_track"),
        ("已完成72公里，占72%，进度较慢。", "behind"),
        ("已完成72公里，占72%，14个镇进展顺利。", "on_track"),
        ("已完成72公里，占72%，5个县均已完工。", "completed"),
        ("12个乡镇全部完工。", "completed"),
        ("已完成72公里，征地受阻，进展缓慢。", "behind"),
    ],
)
def test_status(account: str, status: str | None) -> None:
    found = parse_text(f"{HEAD}1.农村公路。{account}\n2.公厕。完成18座。\n").projects
    assert (found[0].title, found[0].status) == ("农村公路", status)


@pytest.mark.parametrize(
    ("title", "account"),
    [
        ("公厕", "有的县进展缓慢，有的县质量不高。"),
        ("公厕", "个别乡镇进度较慢。"),
        ("污水处理厂", "在各方努力下，项目能够按期完工并投入使用。"),
    ],
)
def test_a_work_of_which_only_that_is_told_is_a_project(title: str, account: str) -> None:
    found, _ = parse_text(f"{HEAD}一、{title}。{account}\n二、农村公路。完成168公里。\n").projects
    assert (found.title, found.status) == (title, None)


def test_headings_of_problems_are_no_works() -> None:
    account = "一、农村公路。完成168公里。\n二、存在的主要问题。有的县进展缓慢，有的项目质量不高。\n"
    assert [each.title for each in parse_text(f"{HEAD}{account}").projects] == ["农村公路"]


def test_places_that_are_ahead_and_one_that_is_late_with_what_it_did() -> None:
    found = parse_text(f"{HEAD}1.农村公路。计划实施320公里。平山县、赞皇县进度较快，灵寿县仅完成12公里，进度滞后。\n")
    assert standing(found) == ["ahead - 平山县、赞皇县", "behind - 灵寿县"]


def test_a_count_before_a_place_with_its_own_in_a_bracket() -> None:
    (project,) = parse_text(
        f"{HEAD}7.电梯更新。目标100部，已签约88部，尚未签约12部主要集中在平山县（7部）和赞皇县（5部）。\n"
    ).projects
    assert rows(project)[1:3] == ["尚未签约: 完成12部", "尚未签约 平山县: 完成7部"]
