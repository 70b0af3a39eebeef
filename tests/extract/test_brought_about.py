"""What is planned and how it comes about, in two verbs: 新建健身路径60条，已安装52条."""

import pytest

from .reports import bulletin, project, rows


@pytest.mark.parametrize(
    ("account", "row"),
    [
        ("新建健身路径80条，已安装62条。", "新建健身路径: 目标80条 完成62条"),
        ("改造供热管网40公里，已铺设31公里。", "改造供热管网: 目标40公里 完成31公里"),
        ("为90所学校安装报警装置，已安装到位72所。", "学校安装报警装置: 目标90所 完成72所"),
        ("更新老旧电梯150台，已完工96台，完成率64%。", "更新老旧电梯: 目标150台 完成96台 64%"),
        ("安装路灯80盏，已投放62盏。", "安装路灯: 目标80盏 完成62盏"),
        ("为90所学校安装报警装置，已安装72所。", "学校安装报警装置: 目标90所 完成72所"),
        ("为6万名老人购买意外伤害保险，已投保5.1万人。", "老人购买意外伤害保险: 目标60000名 完成51000人"),
        ("全年任务300场，已演出212场，占70.7%。", "便民行动: 目标300场 完成212场 70.7%"),
        ("办理优待卡90万张，已发放61.4万张，占计划的68.2%。", "优待卡: 目标900000张 完成614000张 68.2%"),
    ],
)
def test_what_comes_about_of_what_is_planned(account: str, row: str) -> None:
    assert rows(project(account, "便民行动")) == [row]


def test_a_step_between_what_is_planned_and_what_is_done_of_it() -> None:
    found = project("新建公园14个，已开工11个，建成5个。", "便民行动")
    assert rows(found) == ["新建公园: 目标14个 完成5个", "已开工: 完成11个"]


def test_what_is_to_be_built_is_the_aim_of_those_that_have_been_begun() -> None:
    assert rows(project("建设公厕60座，已开工38座。", "便民行动")) == ["公厕: 目标60座", "已开工: 完成38座"]


def test_a_figure_of_the_title_is_its_target_alone() -> None:
    (found,) = bulletin("二、县市\n3.为2万名农村妇女免费开展健康检查，已检查1.7万人，占85%。").projects
    assert rows(found) == ["农村妇女免费开展健康检查: 目标20000名 完成17000人 85%"]


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("新建公租房60套，已分配52套。", ["新建公租房: 完成60套", "分配: 完成52套"]),
        ("鉴定危房120户，已开工108户，竣工96户。", ["鉴定危房: 完成120户", "已开工: 完成108户", "竣工: 完成96户"]),
        ("已更换路灯60盏，已安装监控52盏。", ["更换路灯: 完成60盏", "安装监控: 完成52盏"]),
    ],
)
def test_what_is_done_beside_it(account: str, found: list[str]) -> None:
    assert rows(project(account, "便民行动")) == found
