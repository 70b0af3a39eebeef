"""Tables that begin in the line of a paragraph, rows that are no wrapped lines, and bars behind cells."""

from bulletin_parser import parse_text
from extract.reports import rows

HEAD = "2023年1-3月财政收入执行情况\n"


def test_a_table_that_begins_in_the_line_of_a_paragraph_leaves_that_its_own() -> None:
    told = (
        "1-3月，全县完成财政收入2683万元，完成预算的23.82%，增长10.09%，其他各项工作都在按年初所定的计划有序推进当中。"
    )
    head = " 具体情况如下： | 预算科目 | 本年计划 | 完成数 | 占计划% |\n"
    table = head + "| 增值税 | 958 | 241 | 25.2 |\n| 契税 | 168 | 26 | 15.5 |\n"
    assert [row for one in parse_text(HEAD + told + table).projects for row in rows(one)] == [
        "财政收入 全县: 完成26830000元 23.82% 同比10.09",
        "增值税: 目标958 完成241 25.2%",
        "契税: 目标168 完成26 15.5%",
    ]


def test_rows_with_a_figure_and_no_mark_of_a_sentence_are_no_wrapped_lines() -> None:
    text = (
        "益阳市1-10月重点民生实事工作落实情况\n"
        "序号 考核指标 单位 工作目标 已完成数 占年任务之比 备注\n"
        "1 新增城镇居民家庭就业创业服务 万人 4.3 4.86 113.0% 市人力资源社会保障局\n"
        "2 提高困难残疾人生活补贴发放标准 元/月/人 不低于60元 60 达到目标60元 市民政局\n"
        "提高重度残疾人护理补贴发放标准 元/月/人 不低于60元 65 达到目标65元\n"
        "提高农村最低生活保障补助标准 元/年/人 不低于3700元 3960 达到目标3960元\n"
        "提高农村特困人员救助供养水平 元/月/人 不低于197元 205 达到目标205元\n"
        "3 提高孤儿和困境儿童的生活补贴标准 元/月/人 不低于950元 950 达到目标950元 市民政局\n"
    )
    assert [rows(one)[0] for one in parse_text(text).projects][1:4] == [
        "提高困难残疾人生活补贴发放标准: 目标60元/月/人 完成60元/月/人",
        "提高重度残疾人护理补贴发放标准: 目标60元/月/人 完成65元/月/人",
        "提高农村最低生活保障补助标准: 目标3700元/年/人 完成3960元/年/人",
    ]


def test_bars_behind_the_last_cell_of_a_row_stand_for_its_empty_ones() -> None:
    text = (
        "2024年民生实事项目进度表\n"
        "序号 |\n牵头单位 |\n项目名称 |\n业主单位 |\n本月进展情况 |\n||\n"
        "一 |\n县住建局 |\n（一）断头路专项行动 |\n1.岚湖北路 |\n县城投 |\n已完工 |\n|\n"
        "2.青岚大道 |\n县城投 |\n尚未开工 |||||\n"
        "3.胜利中路 |\n县城投 |\n未开工 |\n|||||\n"
        "二 |\n县城管局 |\n（一）井盖整治项目 |\n县城管局 |\n已完工 |\n||\n"
    )
    assert [(one.title, one.status, one.lead_agencies) for one in parse_text(text).projects] == [
        ("断头路专项行动", None, ("县住建局",)),
        ("岚湖北路", "completed", ("县住建局",)),
        ("青岚大道", "not_started", ("县住建局",)),
        ("胜利中路", "not_started", ("县住建局",)),
        ("井盖整治项目", "completed", ("县城管局",)),
    ]
