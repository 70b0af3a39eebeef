"""A paragraph behind a list whose items take a line each belongs to what the list is in."""

from bulletin_parser import parse_text
from extract.reports import rows

TITLE = "2024年上半年永州市民生实事推进情况\n"
LIST = (
    "●幼儿园建设（牵头单位：市教育局）。全年计划新建20所，已完工12所。\n"
    "●公厕改造（牵头单位：市城管局）。计划改造30座，完成25座，未达序时。\n"
    "●家庭医生签约（牵头单位：市卫健委）。新增签约8.4万人，已完成全年任务。\n"
)
PLACES = "分县区看，道县承担21个事项，已完成9个，未达序时1个（公厕改造）；宁远县承担18个事项，已完成8个。\n"


def test_places_told_of_behind_a_list_are_no_part_of_its_last_item() -> None:
    found = parse_text(TITLE + LIST + PLACES)
    assert [(s.region, [each.count for each in s.by_status]) for s in found.summaries] == [
        ("道县", [9, 1]),
        ("宁远县", [8]),
    ]
    assert rows(found.projects[2]) == ["新增签约: 完成84000人"]


def test_a_table_behind_a_list_is_about_its_caption() -> None:
    table = "各县公厕改造进度（座、%）：\n县区\t计划\t已改造\t占计划\n道县\t12\t10\t83.3\n宁远县\t18\t15\t83.3\n"
    (_, toilets, _) = parse_text(TITLE + LIST + table).projects
    assert toilets.title == "公厕改造"
    assert [row.region for row in toilets.indicators] == [None, "道县", "宁远县"]


def test_an_item_of_several_lines_keeps_its_last_paragraph() -> None:
    told = LIST.replace("25座，未达序时。", "25座。\n城区8座因拆迁受阻，未达序时。")
    last = "其中城区签约3.1万人。\n"
    found = parse_text(TITLE + told + last).projects
    assert len(found) == 3
    assert "城区签约: 完成31000人" in rows(found[2])


def test_why_names_of_a_list_stand_so_is_no_part_of_them() -> None:
    text = "未开工项目2个：县殡仪馆迁建（因选址未定）、城东小学建设（主要原因是土地未批）。"
    (found,) = parse_text(f"清岚县2021年重点项目进展情况通报\n{text}").summaries
    assert [member.name for member in found.by_status[0].members] == ["县殡仪馆迁建", "城东小学建设"]
