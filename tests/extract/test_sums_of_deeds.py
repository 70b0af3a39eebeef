"""What was done to so many in all, behind who or what did it: 安全生产检查共出动人员1200人次."""

from extract.reports import bulletin, rows


def test_what_was_done_in_all_is_measured() -> None:
    (found,) = bulletin("一、食品抽检。食品安全检查共出动执法人员1200人次。").projects
    assert rows(found) == ["出动执法人员: 完成1200人次"]


def test_which_inspection_it_was_is_no_part_of_what_was_inspected() -> None:
    (found,) = bulletin("一、食品抽检。本次检查共抽查食堂56家，合格率96.4%。").projects
    assert rows(found) == ["抽查食堂: 完成56家", "合格率: 完成96.4%"]
