"""Hazards that were found, and those that were put right: what was found was no aim."""

import pytest

from extract.reports import bulletin, rows


@pytest.mark.parametrize("verb", ["查出", "发现", "排查"])
def test_what_was_found_is_no_aim(verb: str) -> None:
    text = f"一、消防安全\n检查企业9家，{verb}一般隐患7条，已整改一般隐患5条。"
    (found,) = bulletin(text).projects
    assert rows(found)[1:] == [f"{verb}一般隐患: 完成7条", "整改一般隐患: 完成5条"]
