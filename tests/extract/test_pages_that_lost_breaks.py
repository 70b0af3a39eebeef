"""Pages on which blanks stand for line breaks, and posts below what a forum says of their author."""

from bulletin_parser import parse_text
from bulletin_parser.collapsing import with_breaks
from extract.reports import rows

LINE = (
    "各乡镇人民政府： 现将9月份塘长履职情况通报如下： 一、总体情况 根据《青河市塘长评价细则》统计，平均得分95.2分。"
    " 二、分项情况 1.平均分排名前三的单位是柳溪镇（98.1分）、东陂镇（97.4分）、石桥乡（96.3分）。"
    "平均分低于80分的乡镇是南岗镇（78.6分）、西坝镇（71.5分）。"
    " 2.优秀率达到100%的是柳溪镇、石桥乡。"
    " 三、问题上报情况 问题上报率较低的镇街是南岗镇（24.1%）、西坝镇（8.2%）。"
    " 请尽快整改。 诸暨市治水办（塘长办） 2022年10月9日 |"
)


def test_blanks_between_paragraphs_are_breaks_where_a_line_holds_several_parts() -> None:
    broken = with_breaks(LINE)
    assert len(broken) == len(LINE)
    lines = broken.split("\n")
    assert lines[2] == "一、总体情况"
    assert lines[-1] == "诸暨市治水办（塘长办） 2022年10月9日 |"


def test_a_line_of_one_part_or_of_cells_stays_as_it_is() -> None:
    for line in ("一、总体情况 平均96.1分。 请整改。", "项目 | 一、开工 | 二、竣工", "改造 一、二期工程"):
        assert with_breaks(line) == line


def test_the_parts_of_such_a_line_are_read_by_themselves() -> None:
    found = parse_text(f"关于9月份塘长履职情况的通报\n|\n{LINE}\n")
    assert found.bulletin.region == "诸暨市"
    assert rows(found.projects[-1]) == [
        "平均分 柳溪镇: 完成98.1分",
        "平均分 东陂镇: 完成97.4分",
        "平均分 石桥乡: 完成96.3分",
        "平均分 南岗镇: 完成78.6分",
        "平均分 西坝镇: 完成71.5分",
        "优秀率 柳溪镇: 完成100%",
        "优秀率 石桥乡: 完成100%",
        "问题上报率 南岗镇: 24.1%",
        "问题上报率 西坝镇: 8.2%",
        "平均得分: 完成95.2分",
    ]


PANEL = "- 来自\n- 江岭\n- 精华\n- 7\n版主\n- 积分\n- 5210\n\nIP属地：江岭省\n|\n"
RANKS = "第一名：柳溪镇94.5分\n第二名：东陂镇91.2分\n第三名：石桥乡90.1分、南岗镇90.1分\n第五名：西坝镇78分"


def test_a_post_below_what_a_forum_says_of_its_author() -> None:
    found = parse_text(
        f"{PANEL}白石县农村保洁工作督查考评通报\n\n现将2016年5月督查情况通报如下：\n一、乡镇考评得分及排名\n{RANKS}\n"
    )
    assert found.bulletin.title == "白石县农村保洁工作督查考评通报"
    assert rows(found.projects[0])[2:4] == ["考评得分 石桥乡: 完成90.1分 第3", "考评得分 南岗镇: 完成90.1分 第3"]
    (order,) = found.rankings
    assert order.group == "乡镇考评得分及排名"
    assert order.order == (("柳溪镇",), ("东陂镇",), ("石桥乡", "南岗镇"), ("西坝镇",))
