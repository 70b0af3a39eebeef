"""What things counted are to come to by a day is not done: 新区小学、东门水厂2个项目预计10月底前开工."""

import pytest

from .reports import bulletin, rows


@pytest.mark.parametrize("promise", ["预计10月底前开工建设", "计划于11月完工", "力争12月底前投入使用", "将于10月开工"])
def test_what_is_to_come_is_no_result(promise: str) -> None:
    found = bulletin(f"改造公厕60座，已完工38座。长岭路、望江门2座公厕{promise}。")
    assert [row for each in found.projects for row in rows(each)] == ["改造公厕: 目标60座 完成38座"]
    assert not [number.text for number in found.numbers if number.role == "unclaimed"]


@pytest.mark.parametrize("day", ["6月底前", "10月底前"])
def test_what_was_done_by_a_day_is_done(day: str) -> None:
    (found,) = bulletin(f"市人民医院迁建工程{day}已全面完成。").projects
    assert (found.title, found.status) == ("市人民医院迁建工程", "completed")


@pytest.mark.parametrize("promise", ["年底前将建成95公里", "下半年将建成绿道95公里", "预计12月底前建成95公里"])
def test_how_much_will_be_done_is_no_result(promise: str) -> None:
    (found,) = bulletin(f"健身绿道已建成41.6公里，{promise}。").projects
    assert rows(found) == ["健身绿道: 完成41.6公里"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("今年旅游步道建设将达到80公里，截至9月底已完成60公里，占年度任务的75%。", "目标80公里 完成60公里 75%"),
        ("城镇新增就业将达到6万人，目前已完成4.5万人。", "目标60000人 完成45000人"),
    ],
)
def test_what_a_sum_will_come_to_is_its_target(told: str, expected: str) -> None:
    (found,) = bulletin(told).projects
    assert [row.partition(": ")[2] for row in rows(found)] == [expected]


def test_what_goes_on_behind_a_rate_to_come_is_done() -> None:
    found = bulletin("全州垃圾分类率将提高到95%，完成垃圾房建设36座。").projects
    assert [row for each in found for row in rows(each)] == ["垃圾房 全州: 完成36座"]


def test_what_a_sum_comes_to_behind_what_is_done_is_no_target() -> None:
    (found,) = bulletin("健身绿道已建成41.6公里，年底前将达到95公里。").projects
    assert rows(found) == ["健身绿道: 完成41.6公里"]


def test_what_a_work_will_serve_when_built_is_no_target() -> None:
    found = bulletin("城东水厂完成投资1.6亿元。建成后日供水能力将达到8万吨。").projects
    assert [row for each in found for row in rows(each)] == ["投资: 完成160000000元"]
