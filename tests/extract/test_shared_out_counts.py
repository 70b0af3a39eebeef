"""Counts that states or places behind them share out, shares of what was set, and changes since the day before."""

from bulletin_parser import parse_text
from extract.reports import bulletin, rows


def states(text: str) -> list[tuple[str | None, list[float], list[tuple[str, int | None]]]]:
    found = bulletin(f"二、整改情况\n{text}").summaries
    return [
        (one.group, [float(total.value) for total in one.totals], [(s.status_text, s.count) for s in one.by_status])
        for one in found
    ]


def test_states_that_share_out_what_was_handed_over() -> None:
    assert states(
        "2017年，中央督察反馈的18项问题，完成整改并通过验收15项、需长期整改3项；2019年，省级督察反馈9项问题，完成整改5项、"
        "正在整改4项，交办的31件群众举报件，办结并通过验收27件、4件持续整改。"
    ) == [
        ("问题", [18], [("完成整改并通过验收", 15), ("需长期整改", 3)]),
        ("问题", [9], [("完成整改", 5), ("正在整改", 4)]),
        ("群众举报件", [31], [("办结并通过验收", 27), ("持续整改", 4)]),
    ]


def test_works_of_one_kind_are_no_whole_of_tasks() -> None:
    assert states("新建农贸市场12个，已建成9个、停工3个。") == []


def test_what_a_number_of_things_is_about_stands_behind_it() -> None:
    (found,) = bulletin("二、整改情况\n移交的29件信访件全部办结。").projects
    assert (found.title, found.status) == ("信访件", "completed")


def test_places_share_out_a_count_of_their_paragraph() -> None:
    found = parse_text(
        "2022年1-5月青岭县防火工作通报\n截至5月底，全县共发生山林火情9起，其中一般火情8起。火案查处率为88.9%。"
        "从各乡镇看，石湾镇5起、白石镇3起、柳溪乡1起，东陂镇未发生火情。\n"
    )
    told = [row for project in found.projects for row in rows(project)]
    assert [row for row in told if "镇" in row or "乡" in row] == [
        "发生山林火情 石湾镇: 完成5起",
        "发生山林火情 白石镇: 完成3起",
        "发生山林火情 柳溪乡: 完成1起",
    ]


def test_shares_of_what_was_allowed_are_rates() -> None:
    (found,) = bulletin("二、防火\n受害林地面积为51.2公顷，占省下达控制指标的12.4%。").projects
    assert rows(found) == ["受害林地面积: 完成51.2公顷 12.4%"]


def test_so_many_of_so_many_and_the_day_before() -> None:
    (found,) = bulletin(
        "二、复工\n截至昨天16时，全州3120家规上企业合计复工2811家，复工率达到90.1%，较上一天增长0.7个百分点。"
    ).projects
    assert rows(found) == ["规上企业 全州: 目标3120家", "复工 全州: 完成2811家 90.1% 环比0.7"]


def test_what_a_bracket_calls_a_change_is_no_direction() -> None:
    (found,) = bulletin("二、空气\nPM2.5浓度为34微克/立方米，同比降低（改善）4.1%。").projects
    assert rows(found) == ["PM2.5浓度: 完成34微克/立方米 同比-4.1"]


def test_what_betters_is_less_of_a_load_and_more_of_a_rate() -> None:
    found = bulletin("二、空气\n优良天数比例为85%，同比改善3.2个百分点；PM2.5平均浓度32μg/m3，同比改善5.6%。").projects
    assert [row for one in found for row in rows(one)] == [
        "优良天数比例: 完成85% 同比3.2",
        "PM2.5平均浓度: 完成32μg/m3 同比-5.6",
    ]


def test_what_an_inspection_found_is_read() -> None:
    (found,) = bulletin(
        "二、督查\n县城管局对县城区餐饮油烟进行全面检查，共检查326家，发现隐患42处，整改40处。"
    ).projects
    assert rows(found) == ["检查: 完成326家", "发现隐患: 完成42处", "整改: 完成40处"]


def test_a_quoted_programme_in_which_it_was_done() -> None:
    found = bulletin("二、任务\n在“百日攻坚”中，截至5月底，全州已完成投资9860万元。").projects
    assert [one.title for one in found] == ["“百日攻坚”"]
