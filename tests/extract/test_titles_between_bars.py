"""Titles that pages print between bars, under trails of other signs, and fields that stand at a page's foot."""

from bulletin_parser import parse_text

BODY = "截至9月底，全县改造老旧小区12个，新建公厕30座，完成率92%。\n"
TITLE = "2023年东湖县民生实事项目进展情况通报（截至9月底）"


def test_bars_around_a_title_are_no_part_of_it() -> None:
    assert parse_text(f"| {TITLE} |\n来源：东湖县府办\n\n{BODY}").bulletin.title == TITLE


def test_a_trail_of_other_signs_is_no_title() -> None:
    assert parse_text(f"东湖论坛 › 城市话题 › 看帖\n\n{TITLE}\n{BODY}").bulletin.title == TITLE
    assert (
        parse_text(f"论坛首页 » 百姓话题 » 看帖\n东湖人3 发表于 2023-10-9 22:17\n\n{TITLE}\n{BODY}").bulletin.title
        == TITLE
    )


def test_a_title_told_at_the_foot_hides_no_text() -> None:
    found = parse_text(f"{BODY}（原标题：民生实事进展顺利）\n")
    assert [project.title for project in found.projects]


def test_a_title_in_the_first_row_of_a_sheet_ends_where_its_cells_are_empty() -> None:
    sheet = "| 附件2 | | | |\n| 东湖县2020年公厕改造完成情况表 | | | |\n| （截至10月31日） | | | |\n"
    rows = "| 序号 | 乡镇 | 目标数（座） | 完成数（座） |\n| 1 | 西门镇 | 12 | 9 |\n| 2 | 北山镇 | 8 | 8 |\n"
    assert parse_text(sheet + rows).bulletin.title == "东湖县2020年公厕改造完成情况表"


def test_the_year_of_which_a_page_without_a_date_tells() -> None:
    found = parse_text("2022年度，西门镇办好十件实事。改造老旧小区12个，新建公厕30座。\n").bulletin
    assert found.period is not None
    assert (str(found.period.start), str(found.period.end)) == ("2022-01", "2022-12")
