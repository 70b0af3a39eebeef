"""Items that state first what is to be done, for a purpose, and then what has been done."""

from bulletin_parser import parse_text
from extract.reports import rows

HEAD = "白石市2022年1-5月民生实事推进情况通报\n"


def test_what_for_says_nothing_of_what_was_done() -> None:
    found = parse_text(
        f"{HEAD}1.做好就业工作，开展技能培训1.2万人次，安置困难人员3600人。已开展技能培训5318人次；安置困难人员2742人。\n"
        "2.改善出行条件，改造公路危桥24座，新建候车亭310个。危桥已改造7座；候车亭已建成128个。\n"
        "3.加强健康服务，为全市7万名适龄妇女免费做宫颈癌检查。完成宫颈癌检查4.5万名。\n"
    ).projects
    assert [row for each in found for row in rows(each)] == [
        "技能培训: 目标12000人次 完成5318人次",
        "安置困难人员: 目标3600人 完成2742人",
        "改造公路危桥: 目标24座 完成7座",
        "新建候车亭: 目标310个 完成128个",
        "适龄妇女免费做宫颈癌检查: 目标70000名 完成45000名",
    ]


def test_an_item_among_such_items() -> None:
    found = parse_text(
        f"{HEAD}1.丰富群众生活，送戏下乡180场。已送戏下乡76场。\n2.新增公共停车位2600个。已新增停车位938个。\n"
        "3.选派科技特派员420名。已选派科技特派员436名。\n4.办理法律援助案件3000件。已办理1387件。\n"
        "5.做好兜底服务工作，孤儿养育标准每人每月提高100元。市民政局、市财政局已印发文件，已提前完成。\n"
    ).projects
    assert [(each.title, each.status) for each in found][-1] == (
        "做好兜底服务工作，孤儿养育标准每人每月提高100元",
        "completed",
    )
    assert rows(found[-1]) == ["孤儿养育标准每人每月提高: 目标100元"]
