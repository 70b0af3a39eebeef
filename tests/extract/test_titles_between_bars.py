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
