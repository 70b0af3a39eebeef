"""How a project is introduced, and by whom it is led: one row a wording."""

import pytest

from extract.reports import bulletin, introduced


@pytest.mark.parametrize(
    ("item", "title", "leads"),
    [
        ("1、由州教体局牵头组织实施的“增加学位9700个”项目：完成3个。", "增加学位9700个", ("州教体局",)),
        (
            "1、由州教体局、州发改委牵头实施的“增加学位9700个”项目：完成3个。",
            "增加学位9700个",
            ("州教体局", "州发改委"),
        ),
        ("1、由州教体局负责的“增加学位9700个”任务：完成3个。", "增加学位9700个", ("州教体局",)),
        ("1、由州妇联牵头组织实施的“完成“两癌”检查2.9万人”项目：完成3人。", "完成“两癌”检查2.9万人", ("州妇联",)),
        ("1、由州公安局牵头组织实施的“乡村‘雪亮工程’”项目：完成3个。", "乡村‘雪亮工程’", ("州公安局",)),
        ("1.城镇新增就业（牵头单位：市人社局）。完成3人。", "城镇新增就业", ("市人社局",)),
        ("（二）送教上门（责任科室：县教育局基教股、县残联）。已安置3人。", "送教上门", ("县教育局基教股", "县残联")),
        ("1.城镇新增就业（责任单位：市人社局、市教育局）。完成3人。", "城镇新增就业", ("市人社局", "市教育局")),
        ("1、新建公厕项目，牵头部门：市城管局。已完成3座。", "新建公厕项目", ("市城管局",)),
        ("1、改（新）建户厕（牵头单位：市农业农村局）。完成3户。", "改（新）建户厕", ("市农业农村局",)),
    ],
)
def test_an_introduction(item: str, title: str, leads: tuple[str, ...]) -> None:
    assert introduced(item) == (title, leads)


def test_fields_on_lines_of_their_own() -> None:
    item = "1、项目名称：新建公厕12座\n责任单位：市城管局\n进展：已完成8座。"
    assert introduced(item) == ("新建公厕12座", ("市城管局",))


def test_fields_of_several_kinds_of_agencies() -> None:
    item = (
        "1、项目名称：河道治理\n牵头单位：市水利局\n责任单位：各乡镇政府\n配合单位：市财政局\n进展情况：已完成8公里。"
    )
    assert introduced(item) == ("河道治理", ("市水利局", "各乡镇政府"))


@pytest.mark.parametrize(
    "item",
    [
        "1.新建公厕12座（责任单位市城管局）。已建成8座。",
        "1.新建公厕12座。责任单位为市城管局。已建成8座。",
        "1.“新建公厕12座”项目 市城管局\n已建成8座。",
    ],
)
def test_an_office_without_a_colon(item: str) -> None:
    assert introduced(item) == ("新建公厕12座", ("市城管局",))


def test_a_helping_office_is_no_title() -> None:
    item = "1、河道治理\n牵头单位：市水利局\n配合单位：市财政局\n目标任务：治理12公里\n进展情况：已治理8公里。"
    assert introduced(item) == ("河道治理", ("市水利局",))


def test_items_keep_their_order_ordinal_and_section() -> None:
    items = "".join(f"{n}、由州教体局牵头组织实施的“第{n}类学位{n}00个”项目：完成{n}个。\n" for n in (1, 2, 3))
    found = bulletin(f"（一）新增项目\n{items}（二）续建项目\n{items}")
    assert [project.ordinal for project in found.projects] == [1, 2, 3, 1, 2, 3]
    sections = {section.id: section for section in found.sections}
    parents = [sections[project.section].parent for project in found.projects if project.section]
    assert [sections[parent].heading for parent in parents if parent] == ["新增项目"] * 3 + ["续建项目"] * 3
