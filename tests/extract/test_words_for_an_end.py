"""Words that say that a work is at its end or near it, and sentences in which they say something else."""

import pytest

from bulletin_parser import parse_text
from extract.reports import rows, standing

HEAD = "河北省2023年民生实事项目进展情况通报\n\n截至9月底，现将有关情况通报如下：\n"
ROAD = "二、农村公路。完成168公里。\n"
TITLE = "第三小学"


@pytest.mark.parametrize(
    ("account", "status", "text"),
    [
        ("工程已验收。", "completed", "已验收"),
        ("第三小学建设进入收尾阶段。", "on_track", "进入收尾阶段"),
        ("难以按期完工。", "behind", "难以按期完工"),
        ("受资金影响，无法如期建成。", "behind", "无法如期建成"),
        ("已按期完成年度目标任务。", "completed", "已按期完成年度目标任务"),
        ("已按期完工。", "completed", "已按期完工"),
        ("按时完成。", "completed", "按时完成"),
        ("如期竣工。", "completed", "如期竣工"),
        ("完工。", "completed", "完工"),
        ("基本建成。", "completed", "基本建成"),
        ("已基本建成。", "completed", "已基本建成"),
        ("已验收。", "completed", "已验收"),
        ("已验收交付。", "completed", "已验收交付"),
        ("已开学使用。", "completed", "已开学使用"),
        ("接近尾声。", "on_track", "接近尾声"),
        ("进入收尾阶段。", "on_track", "进入收尾阶段"),
        ("正在收尾。", "on_track", "正在收尾"),
        ("未按期完工。", "behind", "未按期完工"),
        ("未能按时建成。", "behind", "未能按时建成"),
        ("受征地影响，未能按期开工。", "not_started", "未能按期开工"),
    ],
)
def test_how_a_work_stands(account: str, status: str, text: str) -> None:
    found, _ = parse_text(f"{HEAD}一、{TITLE}。{account}\n{ROAD}").projects
    assert (found.title, found.status, found.status_text) == (TITLE, status, text)


@pytest.mark.parametrize(
    "account",
    [
        "将按时完成。",
        "要求按时完成。",
        "力争基本建成。",
        "确保按期完工。",
        "预计可按期竣工。",
        "能够按时完成。",
        "保证按时完工。",
        "计划按期完工。",
        "督促施工单位按期完工。",
        "要求年底前基本建成。",
        "可基本建成。",
        "有望如期建成。",
        "年底前按期完工。",
        "尚未完工。",
        "尚未验收，已验收主体工程。",
        "主体完工。",
        "待验收。",
        "即将完工。",
        "影响按期完工。",
        "保障了项目按期完工。",
        "倒排工期，按期完工压力大。",
        "按期完工任务艰巨。",
        "能否按期完工存在不确定性。",
        "合同约定按期完工。",
        "材料已验收进场。",
    ],
)
def test_what_is_to_come_or_is_said_of_a_part(account: str) -> None:
    found = parse_text(f"{HEAD}一、{TITLE}。{account}\n{ROAD}").projects
    assert [(each.title, each.status) for each in found if each.title != "农村公路"] in ([], [(TITLE, None)])


@pytest.mark.parametrize(
    ("account", "status"),
    [
        ("土地供应全部完成。", "completed"),
        ("年度计划任务全部完成。", "completed"),
        ("可研已批复，已全面完成。", "completed"),
        ("要求整改的问题全部完成整改。", "completed"),
    ],
)
def test_words_that_hold_one_for_what_is_wanted(account: str, status: str) -> None:
    found = parse_text(f"{HEAD}一、{TITLE}。{account}\n{ROAD}").projects
    assert found[0].status == status


@pytest.mark.parametrize(
    ("account", "row"),
    [
        ("按期完成投资1.2亿元，占年度计划的60%。", "投资: 完成120000000元 60%"),
        ("已验收12公里，占60%。", "验收: 完成12公里 60%"),
        ("基本建成980套，占任务的80%。", "基本建成: 完成980套 80%"),
        ("按期完工率98%。", "按期完工: 98%"),
    ],
)
def test_amounts_are_rows_and_give_no_status(account: str, row: str) -> None:
    found, _ = parse_text(f"{HEAD}一、{TITLE}。{account}\n{ROAD}").projects
    assert (found.status, rows(found)) == (None, [row])


def test_how_many_stand_so() -> None:
    found = parse_text(f"{HEAD}全市20件民生实事中，已按期完工8件，未按期完工2件，接近尾声3件，已验收5件。\n")
    assert standing(found) == ["completed 8 ", "behind 2 ", "on_track 3 ", "completed 5 "]


@pytest.mark.parametrize(
    ("title", "account", "row"),
    [
        ("智慧停车", "系统已验收，接入停车场28个。", "接入停车场: 完成28个"),
        ("系统升级", "平台已验收，接入单位110家。", "接入单位: 完成110家"),
        ("农村改厕", "县级已验收，市级验收正在进行，完成改厕960户。", "改厕: 完成960户"),
        ("农村改厕", "一批次已验收，二批次正在施工，完成960户。", "农村改厕: 完成960户"),
        ("高标准农田", "2022年度项目已验收，2023年度项目建成1.4万亩。", "项目: 完成14000亩"),
        ("污水处理", "管网已按时完成，厂区建设进入收尾阶段，完成投资3亿元。", "投资: 完成300000000元"),
        ("智慧城市", "一网通办系统已验收，指挥中心已完工，数据中心建设完成70%。", "数据中心建设: 完成70%"),
        ("项目验收", "已验收项目28个，待验收9个。", "待验收: 完成9个"),
        ("水库除险加固", "14座已验收，2座待验收。", "水库除险加固: 完成14座"),
        ("水库除险加固", "14座水库已验收，2座进入收尾阶段。", "进入收尾阶段: 完成2座"),
    ],
)
def test_parts_and_numbers_at_their_end_are_told_of_the_heading(title: str, account: str, row: str) -> None:
    found, _ = parse_text(f"{HEAD}一、{title}。{account}\n{ROAD}").projects
    assert (found.title, found.status) == (title, None)
    assert row in rows(found)


def test_those_that_cannot_be_done_in_time_are_behind() -> None:
    account = "二、存在问题。科技馆、青少年宫等5个项目难以按期完工。\n"
    assert standing(parse_text(f"{HEAD}一、农村公路。完成168公里。\n{account}")) == ["behind 5 科技馆、青少年宫"]
