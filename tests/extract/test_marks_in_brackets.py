"""Marks within a bracket part no names: 其他各县（市、区）支出进度均超过67%."""

from .reports import bulletin, rows


def test_a_rate_that_counties_and_cities_share_is_one_row() -> None:
    found = bulletin("东湖区支出进度达92.9%，西城区支出进度达89.6%。其他各县（市、区）支出进度均超过67%。")
    assert [row for project in found.projects for row in rows(project) if "67" in row] == [
        "县（市、区）支出进度: 完成67%"
    ]
