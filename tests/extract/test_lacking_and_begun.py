"""How many lack, or have begun, said by their number alone, before their names or by place."""

import pytest

from bulletin_parser import parse_text
from extract.reports import standing

HEAD = "2022年1-6月重点项目进展情况\n截至6月底，"
NAMES = "城北污水厂、河东路改造工程、第二幼儿园"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"还有3个项目未按计划开工，分别为{NAMES}。", [f"not_started 3 {NAMES}"]),
        (f"还有3个项目未按计划开工。分别为{NAMES}。", [f"not_started 3 {NAMES}"]),
        (f"全县20个重点项目中，3个项目未按期开工，分别是{NAMES}。", [f"not_started 3 {NAMES}"]),
        ("其中，未按计划开工21个。", []),
        ("12个项目中，9个已完成，3个未完成。", ["completed 9 ", "behind 3 "]),
        ("12件实事中，已完成9件，3件未完成。", ["completed 9 ", "behind 3 "]),
        ("12个项目中，9个已完成，3个未完成招标。", ["completed 9 "]),
        ("3个项目未按计划竣工，2个项目未按期完工。", ["behind 3 ", "behind 2 "]),
        (
            "全市安排32个民生实事项目。已有21个项目动工实施，其余11个项目未开工。",
            ["on_track 21 ", "not_started 11 "],
        ),
        ("民生实事共20项，进度缓慢2项，分别是第5项和第12项。", ["behind 2 第5项、第12项"]),
        (
            "12件实事中，已完成6件。进展较快的单位：市教育局、市卫健委；进展较慢的责任单位有市住建局。",
            ["completed 6 ", "ahead - 市教育局、市卫健委", "behind - 市住建局"],
        ),
        ("12件实事中，已完成6件。进展较慢的单位要加快进度。", ["completed 6 "]),
        ("城北污水厂、河东路改造工程等一批项目基本完工。", ["completed - 城北污水厂、河东路改造工程"]),
    ],
)
def test_those_that_lack_or_have_begun(text: str, told: list[str]) -> None:
    assert standing(parse_text(f"{HEAD}{text}另建成公厕3座。\n")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("石湾区5个省重点项目已完工。", [("石湾区", "completed", "5")]),
        (
            "全市30个项目中，石湾区5个项目已完工，东山县3个项目推进缓慢。",
            [("石湾区", "completed", "5"), ("东山县", "behind", "3")],
        ),
        (
            "全市共有项目30个，其中石湾区5个已完工，东山县3个已完工。",
            [("石湾区", "completed", "5"), ("东山县", "completed", "3")],
        ),
        (
            "全州28个指标中，龙山县完成22个、永顺县完成20个。",
            [("龙山县", "completed", "22"), ("永顺县", "completed", "20")],
        ),
        ("全市30个项目中，石湾区等5个县区的12个已完工。", [("全市", "completed", "12")]),
    ],
)
def test_whose_those_are_that_stand_so(text: str, told: list[tuple[str, str, str]]) -> None:
    found = parse_text(f"{HEAD}{text}另建成公厕3座。\n").summaries
    assert [(one.region, state.status, str(state.count)) for one in found for state in one.by_status] == told
