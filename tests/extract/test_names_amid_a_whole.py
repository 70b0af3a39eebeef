"""Names with their status amid what is told of a whole, counted or finished on a day."""

from bulletin_parser import parse_text

from .reports import rows, standing

_HEAD = "关于重点项目进展的通报\n（截至2024年6月底）\n\n"


def test_a_list_amid_what_is_told_of_the_whole() -> None:
    found = parse_text(
        f"{_HEAD}18项重大市政基础设施项目全部开工，城东水厂、文体中心等项目加快推进，"
        "上半年完成投资49亿元，占年度计划的52.6%。"
    )
    (project,) = found.projects
    assert (project.title, project.status_text) == ("重大市政基础设施项目", "全部开工")
    assert rows(project)[-1] == "投资: 完成4900000000元 52.6%"
    assert standing(found) == ["on_track - 城东水厂、文体中心"]


def test_a_list_of_sites_that_goes_on_with_others() -> None:
    found = parse_text(f"{_HEAD}省级重点项目完成投资296亿元。环城高速、城东水厂、文体中心等一批项目基本完工。")
    assert standing(found) == ["completed - 环城高速、城东水厂、文体中心"]


def test_as_many_names_as_are_counted_are_finished() -> None:
    found = parse_text(f"{_HEAD}省级重点项目完成投资296亿元。京津路、昆仑路、津塘路3条路段竣工。")
    assert standing(found) == ["completed 3 京津路、昆仑路、津塘路"]


def test_the_day_on_which_a_work_was_finished() -> None:
    found = parse_text(f"{_HEAD}省级重点项目完成投资296亿元。城东大道5月30日通车。")
    assert (found.projects[1].title, found.projects[1].status_text) == ("城东大道", "5月30日通车")


def test_the_day_on_which_a_work_was_begun_says_nothing() -> None:
    found = parse_text(f"{_HEAD}省级重点项目完成投资296亿元。城东大道5月30日开工。")
    assert [project.status for project in found.projects] == [None]
