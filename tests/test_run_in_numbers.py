"""Paragraphs whose numbers lost their marks: 1税务大厅办件情况。…⏎2车管大厅办件情况。…"""

from bulletin_parser import parse_text

_TITLE = "岚城市2023年二季度政务大厅运行情况\n"


def _headings(text: str) -> list[tuple[str | None, str | None]]:
    return [(section.printed_label, section.heading) for section in parse_text(_TITLE + text).sections]


def test_three_that_follow_each_other_number_their_paragraphs() -> None:
    halls = ("税务大厅", "车管大厅", "户政大厅")
    text = "\n".join(f"{i}{hall}办件。二季度累计办件{i}20件。" for i, hall in enumerate(halls, 1))
    assert _headings(text) == [(str(i), f"{hall}办件") for i, hall in enumerate(halls, 1)]


def test_a_classifier_may_be_what_the_third_begins_with() -> None:
    text = "1税务大厅办件。累计办件120件。\n2婚姻登记大厅办件。累计办件80件。\n3户政大厅办件。累计办件54件。"
    (*_, last) = _headings(text)
    assert last == ("3", "户政大厅办件")


def test_two_are_amounts_and_so_are_those_in_no_order() -> None:
    assert not _headings("1个大厅已迁入新址。共办件10件。\n2个大厅正在装修。共办件20件。")
    assert not _headings("3个大厅已迁入新址。\n1个大厅正在装修。\n2个大厅正在选址。共办件20件。")


def test_months_number_nothing() -> None:
    assert not _headings("1月份办件10件。\n2月份办件20件。\n3月份办件30件。")
