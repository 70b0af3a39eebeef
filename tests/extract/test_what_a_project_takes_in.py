"""Accounts that begin with what a project takes in: 包括增设托位120个 is planned, whatever its verb says."""

from .reports import bulletin, rows


def test_what_stands_behind_it_is_to_be_done_and_is_the_heading_s() -> None:
    found = bulletin(
        "（一）托育机构及托位增设工程。\n包括增设托育机构2家、托位120个。总投资约230万元。该项目已于10月底完成，实际增设托位135个。\n"
        "（二）智慧安防小区工程。\n建设内容包括在4个小区安装探头160个。目前已安装探头90个。\n"
        "（三）社区卫生站扩容工程。\n包括建立社区与市人民医院医联体，推进中医服务。该项目已完成。"
    ).projects
    assert {one.title: (one.status, rows(one)) for one in found} == {
        "托育机构及托位增设工程": (
            "completed",
            ["增设托育机构: 目标2家", "托位: 目标120个 完成135个", "总投资: 完成2300000元"],
        ),
        "智慧安防小区工程": (None, ["小区安装探头: 目标160个 完成90个"]),
        "社区卫生站扩容工程": ("completed", []),
    }
