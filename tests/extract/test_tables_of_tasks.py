"""Tables whose rows are named by tasks (重点工作目标任务), with their progress in sentences, and headers that broke."""

from bulletin_parser import parse_text
from bulletin_parser.records import Bulletin
from extract.reports import rows

HEAD = "市水利局2023年8月市政府重点工作完成情况\n发布时间：2023-09-05 来源：芜湖市水利局\n"


def told(table: str) -> Bulletin:
    return parse_text(f"{HEAD}{table}\n")


def test_sentences_behind_a_task_and_a_header_over_two_lines() -> None:
    found = told(
        "序号 | 重点工作目标任务 | 责任单位 |\n"
        "进展情况 | 完成状态 |\n"
        "1 | 推进灌区节水改造。 | 市水利局 | 项目总投资2.4亿元，年度计划投资9000万元，截至8月底"
        "完成投资4500万元，占年度计划的50%。 |\n"
        "未达预期 |\n"
        "2 | 培训河湖管护员300人。 | 市水利局、市人社局 | 已培训河湖管护员312人，完成目标任务的104%。 | 已完成 |\n"
        "3 | 整治城区内涝点。 | 市水利局 | 已整治内涝点6个，完成目标任务的75%；"
        "新建排水管网4.8公里，完成目标任务的96%。 | 达预期 |"
    ).projects
    assert {each.title: (each.lead_agencies, each.status, rows(each)) for each in found} == {
        "推进灌区节水改造": (
            ("市水利局",),
            "behind",
            ["总投资: 完成240000000元", "投资: 目标90000000元 完成45000000元 50%"],
        ),
        "培训河湖管护员300人": (
            ("市水利局", "市人社局"),
            "completed",
            ["培训河湖管护员: 目标300人 完成312人 104%"],
        ),
        "整治城区内涝点": (("市水利局",), "on_track", ["整治内涝点: 完成6个 75%", "新建排水管网: 完成4.8公里 96%"]),
    }


def test_a_header_of_two_lines_over_figures_stays_one_of_groups() -> None:
    found = told("单位 | 到位资金 | 支出资金 |\n1 | 20 | 11 |\n2 | 36 | 18 |").projects
    assert all("单位" not in each.title for each in found)


def test_the_year_of_a_contest_is_no_figure() -> None:
    found = told(
        "序号 | 重点工作目标任务 | 责任单位 | 进展情况 | 完成状态 |\n"
        "1 | 办好全民健身赛事。 | 市体育局 | 2023环巢湖自行车公开赛已开赛，共举办赛事9场。 | 达预期 |\n"
        "2 | 新建健身步道30公里。 | 市体育局 | 新建健身步道18公里。 | 达预期 |"
    )
    assert [number.role for number in found.numbers if number.text == "2023"] == ["year"]
    assert not [number for number in found.numbers if number.role == "unclaimed"]


SPANNING = """曲阳市2022年民生事项进展情况（1-9月份）
类别 | 事项名称 | 任务目标 | 责任单位 | 分管市领导 | 1-9月份完成情况 | 取得成效 | 监督电话 |
四、教育 | 14.扩建幼儿园 | 完成2所幼儿园建设。 | 教体局 | 孔山 | 已完成1所。 | 1所正在推进。 | 0537-4412306 |
15.改造农村学校厕所 | 完成26所学校厕所改造。 | 教体局 | 孔山 | 已完成19所。 | 完成年度任务的73.1%。 | 0537-4412306 | |
16.公益演出 | 举办演出300场。 | 文旅局 | 李红 | 已举办246场。 | 丰富了生活。 | 0537-4498215 | |
"""


def test_an_empty_cell_at_the_end_for_one_that_spans_rows() -> None:
    assert [(p.title, p.lead_agencies, rows(p)[0].split(": ")[1]) for p in parse_text(SPANNING).projects] == [
        ("扩建幼儿园", ("教体局",), "目标2所 完成1所"),
        ("改造农村学校厕所", ("教体局",), "目标26所 完成19所 73.1%"),
        ("公益演出", ("文旅局",), "目标300场 完成246场"),
    ]
