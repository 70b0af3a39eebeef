"""Places behind 其中 have their part of what was counted right before them, not of what the account began with."""

from .reports import project, rows


def test_places_share_what_was_counted_right_before_them() -> None:
    found = rows(project("受理诉求5820件。超期工单42件，其中吉首市16件、凤凰县11件、泸溪县7件。", "政务热线"))
    assert [row.split(": ")[1] for row in found[2:]] == ["完成16件", "完成11件", "完成7件"]
    assert {row.split()[0] for row in found[2:]} == {found[1].split(":")[0].split()[0]}


def test_what_was_not_done_is_counted_as_no_status() -> None:
    found = rows(project("交办事项517件，已办结482件，办结率93.2%；未办结的35件中，征地拆迁14件。", "信访治理"))
    assert any(row.startswith("办结: 完成482件 93.2%") for row in found)
