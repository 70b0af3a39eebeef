"""What stands before the subject of a sentence: days, offices that report, money, and the works beside it."""

import pytest

from .reports import bulletin, rows, standing


def _told(text: str) -> list[str]:
    return [f"{project.title} | {'; '.join(rows(project))}" for project in bulletin(text).projects]


@pytest.mark.parametrize(
    "lead",
    [
        "26日，",
        "8月26日，",
        "26日，记者从市政府新闻办新闻发布会上获悉，今年以来，",
        "市住建局26日通报称，今年以来，",
        "市人民政府新闻办公室26日召开新闻发布会通报称，",
        "数据显示，11月份，",
        "该市住房城乡建设工作有序推进，截至8月底，",
    ],
)
def test_who_reports_and_when_is_no_subject(lead: str) -> None:
    assert _told(f"{lead}全市老旧小区改造已完工12个。") == ["老旧小区改造 | 完工 全市: 完成12个"]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("26日，全市老旧小区改造已完工12个。", ["date", "actual"]),
        ("据市住建局26日介绍，老旧小区改造已完工12个。", ["date", "actual"]),
    ],
)
def test_a_day_alone_is_a_date(text: str, roles: list[str]) -> None:
    numbers = [number for number in bulletin(text).numbers if number.text in ("26日", "12个")]
    assert [number.role for number in numbers] == roles


def test_so_many_days_are_no_date() -> None:
    numbers = bulletin("老旧小区改造工期26日，已完工12个。").numbers
    assert [number.role == "date" for number in numbers if number.text == "26日"] == [False]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "今年计划投资3亿元，实施农村公路改造120公里，已完成80公里。",
            "农村公路改造 | 投资: 目标300000000元; 农村公路改造: 目标120公里 完成80公里",
        ),
        ("年度计划投资3亿元，完成投资2亿元，占66.7%。", "民生实事项目 | 投资: 目标300000000元 完成200000000元 66.7%"),
    ],
)
def test_a_statement_that_begins_with_money_is_about_the_work(text: str, told: str) -> None:
    assert _told(text) == [told]


def test_another_project_behind_shared_figures_is_read() -> None:
    assert _told(
        "城镇新增就业、农村劳动力转移就业分别完成8600人、2.8万人，高校毕业生就业320人，完成年度任务的64%。"
    ) == [
        "城镇新增就业 | 城镇新增就业: 完成8600人",
        "农村劳动力转移就业 | 农村劳动力转移就业: 完成28000人",
        "高校毕业生就业 | 高校毕业生就业: 完成320人 64%",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("12所学校共完成投资5亿元。", "民生实事项目 | 学校: 完成12所; 投资: 完成500000000元"),
        ("5个片区累计完成投资5亿元，占年度任务的82.3%。", "民生实事项目 | 片区: 完成5个; 投资: 完成500000000元 82.3%"),
        ("户厕改造完工19922座，完成率70%。", "户厕改造 | 户厕改造完工: 完成19922座 70%"),
        (
            "今年计划改造4类重点对象危房1200户，已改造1100户。",
            "改造4类重点对象危房 | 改造4类重点对象危房: 目标1200户 完成1100户",
        ),
        ("14所乡镇学校新（扩）建项目均已完工。", "乡镇学校新（扩）建项目 | 乡镇学校新（扩）建项目: 完成14所"),
    ],
)
def test_where_a_noun_ends(text: str, told: str) -> None:
    assert _told(text) == [told]


def test_how_many_of_its_things_stand_before_a_title_behind_its_aspect() -> None:
    told = _told("在完善教育基础设施方面，6所幼儿园新建项目、14所城市中小学和乡镇学校项目均已全部完成建设。")
    assert told == ["幼儿园新建项目 | 幼儿园新建项目: 完成6所; 城市中小学和乡镇学校项目: 完成14所"]


def test_each_county_is_no_project() -> None:
    (told,) = _told("口袋公园建设方面，每个县（市、区）建成1个口袋公园，全市共建成24个，其中已建成21个、建成率87.5%。")
    assert told.startswith("口袋公园建设 | ")


def test_what_only_its_lead_is_told_of_goes_on_in_the_next_sentence() -> None:
    text = (
        "全区人居环境整治实事进展如下：一是推进农村公厕建设（牵头单位：区环卫局）。全年计划新建公厕60座，已完成41座。"
        "二是推进农村生活污水治理（牵头单位：区生态环境局）。全年计划治理自然村60个，已完成41个。"
    )
    found = bulletin(text).projects
    assert [(project.title, project.lead_agencies, rows(project)) for project in found] == [
        ("推进农村公厕建设", ("区环卫局",), ["新建公厕 全区: 目标60座 完成41座"]),
        ("推进农村生活污水治理", ("区生态环境局",), ["治理自然村: 目标60个 完成41个"]),
    ]


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("石湾区、东山县、南山县等8地已提前完成年度任务。", ["completed 8 石湾区、东山县、南山县"]),
        ("全省12个市中，韶关、梅州、潮州3市提前完成全年任务。", ["completed 3 韶关、梅州、潮州"]),
        ("全省12个市中韶关、梅州、潮州3市均提前完成全年任务。", ["completed 3 韶关、梅州、潮州"]),
    ],
)
def test_places_are_counted_by_what_they_are(text: str, states: list[str]) -> None:
    assert standing(bulletin(text)) == states


@pytest.mark.parametrize(
    ("works", "unit"),
    [
        ("12市政道路", None),
        ("8县级重点项目", None),
        ("3区间隧道", None),
        ("9地质灾害点", None),
        ("7县的公路", "县"),
        ("7地的公路", "地"),
    ],
)
def test_works_that_begin_with_a_word_for_places_are_no_places(works: str, unit: str | None) -> None:
    numbers = bulletin(f"农村公路建设已完工20公里，改造{works}。").numbers
    assert [number.unit for number in numbers if works.startswith(number.text)] == [unit]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("全市国考断面水质优良比例93.3%，达到年度考核目标。", "completed"),
        ("城乡居民养老保险参保率96.5%，完成年度目标任务。", "completed"),
        ("农村饮水安全项目已超额完成，28个项目均已开工建设。", "completed"),
        ("户厕改造完成率96.5%，完成年度任务。", None),
    ],
)
def test_what_meets_its_aim_is_completed(text: str, status: str | None) -> None:
    (found,) = bulletin(text).projects
    assert found.status == status


def test_a_rate_of_investment_is_of_no_count_of_works() -> None:
    (found,) = bulletin("1.农村供水保障。全年计划新建供水工程15处，已完工8处，投资完成率62%。").projects
    assert rows(found) == ["新建供水工程: 目标15处 完成8处", "投资: 62%"]


def test_the_whole_before_a_title_is_where_its_rows_are() -> None:
    assert _told("全市安置房已开工450套，开工率90%。") == ["安置房 | 开工 全市: 完成450套 90%"]
    assert _told("全市“百大项目”已开工86个，开工率86%。") == ["百大项目 | 开工 全市: 完成86个 86%"]
