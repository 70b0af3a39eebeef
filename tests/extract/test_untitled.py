"""Items that no label marks: names in quotes below lines that count them, and pairs of promise and progress."""

from .reports import bulletin, rows

GROUPS = """2个项目完成全年目标

“户外劳动者驿站”项目，截至9月底，建成12处，惠及2600人。

“跨省异地就医结算”项目，于7月完成系统改造，并投入使用。

1个项目超额完成8月份节点目标

“旧厂房改造”项目，累计完成总工程量61%，超额完成8月份设置的累计完成总工程量40%的节点目标。

3项任务进度滞后

“城西水厂扩建”工程：完成投资1.2亿元，管网尚在设计。
"""

PAIRS = """目标任务：新建公厕40座。
完成情况：建成公厕43座，完成率107.5%。
目标任务：对25个老旧小区的供水管网进行改造。
责任单位：市城投集团
完成情况：实际改造27个，全部改造工作已于10月底完工。
"""


def test_lines_that_count_head_the_names_in_quotes_below_them() -> None:
    found = bulletin(GROUPS).projects
    assert [(p.title, p.status) for p in found] == [
        ("户外劳动者驿站", "completed"),
        ("跨省异地就医结算", "completed"),
        ("旧厂房改造", "ahead"),
        ("城西水厂扩建", "behind"),
    ]


def test_what_was_promised_is_the_title_of_what_has_been_done() -> None:
    toilets, pipes = bulletin(PAIRS).projects
    assert toilets.title == "新建公厕40座"
    assert rows(toilets)[0].endswith("目标40座 完成43座 107.5%")
    assert (pipes.title, pipes.status) == ("对25个老旧小区的供水管网进行改造", "completed")
    assert pipes.lead_agencies == ("市城投集团",)


def test_a_heading_that_names_the_project_keeps_a_single_pair() -> None:
    (school,) = bulletin("一、城北小学迁建\n实事内容：新建教学楼2栋，新增学位900个。\n完成情况：已完工。").projects
    assert school.title == "城北小学迁建"
