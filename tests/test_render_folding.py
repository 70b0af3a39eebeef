from itertools import pairwise

import pytest
from rich.cells import cell_len

from bulletin_parser.render.folding import breaks


def folded(text: str, width: int) -> list[str]:
    edges = [0, *breaks(text, width), len(text)]
    return [text[start:end] for start, end in pairwise(edges)]


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("公办幼儿园学位", 20, ["公办幼儿园学位"]),
        ("公办幼儿园学位", 6, ["公办幼", "儿园学", "位"]),
        ("新增就业，其中培训", 8, ["新增就", "业，其中", "培训"]),
        ("残疾人“两项补贴”标准", 8, ["残疾人", "“两项补", "贴”标准"]),
        ("推进‘平安乡村’工程", 12, ["推进‘平安乡", "村’工程"]),
        ("由1280个降至1180个", 6, ["由1280", "个降至", "1180个"]),
        ("，，，，，，", 4, ["，，", "，，", "，，"]),
        ("1234567890", 4, ["1234", "5678", "90"]),
        ("已完成806户", 8, ["已完成", "806户"]),
        ("目标460户，应为23.29%", 18, ["目标460户，应为", "23.29%"]),
        ("降至2022年1-7月的", 12, ["降至2022年", "1-7月的"]),
        ("公办幼儿园学位  州教体局", 20, ["公办幼儿园学位", "  州教体局"]),
        ("安装视频点位·岚城市", 16, ["安装视频点位", "·岚城市"]),
        ("有序推进→已完成", 12, ["有序推进→", "已完成"]),
        ("percentage points", 12, ["percentage ", "points"]),
        ("a rate of completion", 12, ["a rate of ", "completion"]),
        ("", 4, [""]),
        ("宽", 1, ["宽"]),
    ],
)
def test_lines_break_where_print_would(text: str, width: int, lines: list[str]) -> None:
    assert folded(text, width) == lines


@pytest.mark.parametrize("width", range(2, 40))
def test_nothing_is_lost_and_no_line_is_too_wide(width: int) -> None:
    text = "！改建农村户用厕所：单位由“户”改为“个”（2022年1-7月），不相减；累计3150户、4662个。" * 3
    lines = folded(text, width)
    assert "".join(lines) == text
    assert max(map(cell_len, lines)) <= width
    assert all(lines)
