"""Lists of works, each with who answers for it, of which some or all lines lost their numbers."""

import pytest

from bulletin_parser import parse_text

HEAD = "白石市2022年重点工作督查通报\n进度偏慢的3项重点工作为：\n"


@pytest.mark.parametrize(("first", "second"), [("①", "②"), ("①", ""), ("", "")])
def test_each_line_is_an_item(first: str, second: str) -> None:
    found = parse_text(
        f"{HEAD}{first}新建高标准农田9200亩（责任单位：市农业农村局）；\n{second}改造老旧小区12个（责任单位：市住建局）；\n"
        "新增停车位1600个（责任单位：市城管局、东门街道）。\n上述单位要查找原因。\n"
    )
    assert [(each.title, each.lead_agencies, each.status) for each in found.projects] == [
        ("新建高标准农田9200亩", ("市农业农村局",), "behind"),
        ("改造老旧小区12个", ("市住建局",), "behind"),
        ("新增停车位1600个", ("市城管局", "东门街道"), "behind"),
    ]
    (state,) = found.summaries[0].by_status
    assert [member.text for member in state.members] == [each.title for each in found.projects]
