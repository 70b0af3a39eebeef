"""How many cases are left, and which places have them."""

import pytest

from bulletin_parser import parse_text

from .reports import rows

TITLE = "2023年1-9月南溪县信访事项办理情况通报\n"


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("剩余6件分布在白沙镇（3件）、石湾镇（2件）、柳林镇（1件）。", "剩余"),
        ("其余6件涉及白沙镇（3件）、石湾镇（2件）、柳林镇（1件）。", "其余"),
    ],
)
def test_places_share_what_is_left(told: str, name: str) -> None:
    found = parse_text(f"{TITLE}县级交办积案42件，化解36件，化解率85.7%，{told}")
    (project,) = found.projects
    assert rows(project)[2:] == [
        f"{name}: 完成6件",
        f"{name} 白沙镇: 完成3件",
        f"{name} 石湾镇: 完成2件",
        f"{name} 柳林镇: 完成1件",
    ]
    assert not [number for number in found.numbers if number.role == "unclaimed"]


def test_what_is_still_to_come_makes_a_bare_count_the_whole() -> None:
    (found,) = parse_text(f"{TITLE}免费白内障手术400例，还差35例。").projects
    assert rows(found) == ["免费白内障手术: 目标400例", "还差: 完成35例"]
