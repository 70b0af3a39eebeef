"""Marks typed twice, and references to annexes in brackets, part nothing."""

from bulletin_parser import parse_text

from .reports import rows

TITLE = "桃源市2022年1-5月衔接资金拨付情况通报"


def test_a_mark_typed_twice_is_one() -> None:
    found = parse_text(
        f"{TITLE}\n一,、资金拨付情况\n截至5月底，，全市衔接资金总额2.4亿元，、拨付1.2亿元，。\n二、下步工作\n"
    )
    assert [section.label for section in found.sections] == ["一、", "二、"]
    assert [section.heading for section in found.sections] == ["资金拨付", "下步工作"]
    assert [row for project in found.projects for row in rows(project)][-1].endswith("完成120000000元")


def test_what_is_behind_a_reference_goes_on_with_what_is_before_it() -> None:
    plain = "截至5月底，全市农村改厕完成820户（附表2），完成率41%（见附件1）；危房改造完成36户，完成率72%。"
    bare = plain.replace("（附表2）", "").replace("（见附件1）", "")
    read = [[rows(project) for project in parse_text(f"{TITLE}\n{text}\n").projects] for text in (plain, bare)]
    assert read[0] == read[1]


def test_names_behind_a_reference_are_listed() -> None:
    found = parse_text(f"{TITLE}\n推进较慢的项目（附表4）：青山水厂扩建、白云大桥、南岭隧道。\n")
    assert [m.text for s in found.summaries for state in s.by_status for m in state.members] == [
        "青山水厂扩建",
        "白云大桥",
        "南岭隧道",
    ]
