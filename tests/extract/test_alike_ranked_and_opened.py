"""Ranks of places that share figures out or have the same one, and works that are opened beside what is measured."""

import pytest

from bulletin_parser import parse_text

_TITLE = "关于2022年1—8月青湖省民生实事项目推进情况的通报\n"


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("长沙市、怀化市、郴州市开工率均达100%，居全省前三位。", (("长沙市", "怀化市", "郴州市"),)),
        ("长沙市、怀化市开工率分别为98%、97%，居全省前两位。", (("长沙市",), ("怀化市",))),
        ("衡阳市、邵阳市开工率分别为39.7%、43.2%，全省排名靠后。", (("衡阳市",), ("邵阳市",))),
    ],
)
def test_a_rank_behind_the_names(text: str, order: tuple[tuple[str, ...], ...]) -> None:
    (ranking,) = parse_text(f"{_TITLE}开工改造小区1100个。{text}").rankings
    assert ranking.order == order


def test_being_far_behind_without_figures_is_no_ranking() -> None:
    bulletin = parse_text(f"{_TITLE}开工改造小区1100个。对连续两个月排名靠后的，将约谈。衡阳市、邵阳市进度滞后。")
    assert not bulletin.rankings


@pytest.mark.parametrize("said", ["竣工通车", "已建成通车", "建成投用"])
def test_names_that_are_opened_are_not_the_heading(said: str) -> None:
    text = f"二、滨河开发。东门桥、西门桥、金光桥{said}，堤岸建设完成14.3公里，新增绿化8万平方米。"
    bulletin = parse_text(_TITLE + text)
    (project,) = bulletin.projects
    assert (project.title, project.status, len(project.indicators)) == ("滨河开发", None, 2)
    (state,) = bulletin.summaries[0].by_status
    assert (state.status, [member.text for member in state.members]) == ("completed", ["东门桥", "西门桥", "金光桥"])


def test_a_work_that_is_opened_without_an_adverb_is_completed() -> None:
    (project,) = parse_text(f"{_TITLE}光明道跨线桥竣工通车。").projects
    assert (project.title, project.status, project.status_text) == ("光明道跨线桥", "completed", "竣工通车")
