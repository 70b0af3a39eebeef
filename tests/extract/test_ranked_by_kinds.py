"""Rankings of kinds of places by one measure, and names that ，parts behind their brackets."""

from bulletin_parser import parse_text

TITLE = "关于2023年1-9月南溪县热线办理情况的通报\n"


def ranked(text: str) -> list[str]:
    return [" ".join(name for place in each.order for name in place) for each in parse_text(TITLE + text).rankings]


def test_names_parted_by_commas_behind_brackets() -> None:
    text = "按期办结率排名后三位的乡镇：白沙乡（82.5%），石湾乡（77%），柳林镇（69.8%）。"
    assert ranked(text) == ["白沙乡 石湾乡 柳林镇"]


def test_a_measure_that_kinds_of_places_are_ranked_by() -> None:
    text = "群众满意率排名，部门后两位：县城管局（88%）、县交通局（87%）；街镇后两位：白沙镇（86%）、柳林街道（84%）。"
    assert ranked(text) == ["县城管局 县交通局", "白沙镇 柳林街道"]
    rows = [(row.name, row.region) for project in parse_text(TITLE + text).projects for row in project.indicators]
    assert rows == [
        ("县城管局群众满意率", None),
        ("县交通局群众满意率", None),
        ("群众满意率", "白沙镇"),
        ("群众满意率", "柳林街道"),
    ]
