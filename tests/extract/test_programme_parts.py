"""Wholes counted with their parts (15项民生工程24个项目顺利推进), and what is done early of a month's tasks."""

import pytest

from bulletin_parser import parse_text
from bulletin_parser.records import Bulletin

_TITLE = "关于2022年1—8月青湖州民生实事推进情况的通报\n"
_ITEMS = "一、改造老旧小区。已完成12个，占年度计划的30%。\n二、新改建农村公路。已完成15公里，占年度计划的25%。\n"


def _read(sentence: str) -> Bulletin:
    return parse_text(f"{_TITLE}{sentence}\n{_ITEMS}")


@pytest.mark.parametrize(
    ("sentence", "totals", "state"),
    [
        ("2022年度9件民生实事共有31个子项，全部完成。", [9, 31], ("completed", 31)),
        ("截至8月底，全州9项重点民生工程21个项目顺利推进。", [9, 21], ("on_track", 21)),
        ("今年州政府8类40件民生实事正按时推进，成效初显。", [8, 40], ("on_track", 40)),
        ("目前，9件33项民生实事任务均已达到序时进度。", [9, 33], ("on_track", 33)),
        ("州政府9件民生实事共涉及26个具体项目，均已开工。", [9, 26], ("on_track", 26)),
        ("12件民生实事中，3件提前完成7、8月份节点任务。", [12], ("ahead", 3)),
    ],
)
def test_how_a_whole_counted_with_its_parts_stands(sentence: str, totals: list[int], state: tuple[str, int]) -> None:
    (summary,) = _read(sentence).summaries
    assert [total.value for total in summary.totals] == totals
    assert [(s.status, s.count) for s in summary.by_status] == [state]


@pytest.mark.parametrize(
    "sentence",
    [
        "2022年9件民生实事31个子项目具体完成情况公布。",
        "今年全州共实施9件民生实事，涉及31个子项目。",
        "《青湖新闻》记者5月17日获悉，今年全州实施9件民生实事31个子项目。",
    ],
)
def test_that_a_programme_has_so_many_parts_is_no_project(sentence: str) -> None:
    assert [project.name for project in _read(sentence).projects] == ["改造老旧小区", "新改建农村公路"]


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("提前完成节点任务", "ahead"),
        ("超额完成阶段性目标任务", "ahead"),
        ("提前完成7、8月份节点任务", "ahead"),
        ("提前一个月完成6月份节点任务", "ahead"),
        ("超额完成二季度目标任务", "ahead"),
        ("提前完成全年任务", "completed"),
        ("已提前完成", "completed"),
    ],
)
def test_what_is_done_early_of_a_part_of_the_year_is_ahead(said: str, status: str) -> None:
    bulletin = parse_text(f"{_TITLE}{_ITEMS}三、城市照明工程。完成施工图设计，{said}。\n")
    project = bulletin.projects[2]
    assert (project.status, project.status_text) == (status, said)
    assert not [number.text for number in bulletin.numbers if number.role == "unclaimed"]
