"""What the audit finds in a bulletin, and what it leaves alone."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from gold import SHARED, Json, gold_bulletin, gold_files, read_gold
from parsed import parsed

from bulletin_parser import parse_text
from bulletin_parser.audit import RULES, audit
from bulletin_parser.grammar import load_grammar
from bulletin_parser.records import Finding, Severity

GRAMMAR = load_grammar()
QUERIED = (Severity.ERROR, Severity.WARNING)
REAL = {"rate_mismatch": 2, "status_contradiction": 1, "list_count": 1}


def figure(value: str, unit: str) -> Json:
    return {"value": Decimal(value), "unit": unit}


def row(name: str, region: str | None = None, **figures: Any) -> Json:
    return {"name": name, "region": region, **figures}


def project(title: str, *rows: Json, status: str | None = None, words: str | None = None) -> Json:
    known: Json = {"title": title, "lead_agencies": [], "status": status, "status_text": words}
    return known | {"indicators": list(rows)}


def state(words: str, count: int | None, *members: str, status: str = "behind", share: str | None = None) -> Json:
    known = {"status": status, "status_text": words, "count": count, "members": list(members)}
    return known | {"share": Decimal(share) if share else None}


def summary(region: str, *states: Json, totals: tuple[Json, ...] = (), group: str | None = None) -> Json:
    return {"region": region, "group": group, "totals": list(totals), "by_status": list(states)}


def findings(
    text: str, projects: Any = (), summaries: Any = (), title: str | None = None, **more: Any
) -> list[Finding]:
    head = {"title": title, "region": "清岚州", "period": more.pop("period", None)}
    gold = {"id": "x", "bulletin": head, "projects": projects, "summaries": summaries, **more}
    return list(audit(gold_bulletin(gold, text), text, GRAMMAR))


def codes(found: list[Finding]) -> list[str]:
    return [finding.code for finding in found]


def rate(printed: str, actual: str, target: str, unit: str = "个") -> list[Finding]:
    text = f"建设便民点{target}{unit}：完成便民点{actual}{unit}，完成年任务{printed}%。"
    scale = Decimal(10000)
    values: Json = {
        kind: figure(str(Decimal(words.removesuffix("万")) * (scale if words.endswith("万") else 1)), unit)
        for kind, words in (("actual", actual), ("target", target))
    }
    return findings(text, [project(f"建设便民点{target}{unit}", row("便民点", rate=Decimal(printed), **values))])


@pytest.mark.parametrize(
    ("printed", "actual", "target"),
    [
        ("5", "3633", "7.75万"),  # 4.69, rounded to a whole percent
        ("44", "798", "1800"),  # 44.33
        ("44.63", "10265", "2.3万"),
        ("130.36", "717", "550"),
        ("0.5", "1", "200"),
        ("29", "1710", "6000"),  # 28.5, rounded half up
        ("34.3", "1.2万", "3.5万"),
        ("33.9", "1.2万", "3.5万"),  # 1.2万 may be 11865
        ("100", "550", "550"),
    ],
)
def test_a_rate_rounded_to_the_digits_printed_is_right(printed: str, actual: str, target: str) -> None:
    assert rate(printed, actual, target) == []


@pytest.mark.parametrize(
    ("printed", "actual", "target", "right"),
    [
        ("28", "1710", "6000", "28.5%"),
        ("3.3", "22", "680", "3.24%"),
        ("44.36", "10265", "2.3万", "44.63%"),
        ("23.29", "103", "460", "22.39%"),
        ("45", "798", "1800", "44.33%"),
    ],
)
def test_a_rate_that_its_figures_do_not_give_is_queried(printed: str, actual: str, target: str, right: str) -> None:
    (found,) = rate(printed, actual, target)
    assert (found.code, found.severity) == ("rate_mismatch", Severity.WARNING)
    assert all(words in found.message for words in (actual, target, f"应为{right}", f"文中为{printed}%"))
    assert len(found.spans) == 3


def test_digits_cut_off_at_the_second_are_only_noted() -> None:
    assert [finding.severity for finding in rate("51.22", "15368", "3万")] == [Severity.INFO]


def test_a_rate_far_off_is_an_error() -> None:
    assert [finding.severity for finding in rate("56", "8190", "1.26万")] == [Severity.ERROR]


def test_persons_and_times_are_compared_other_units_are_not() -> None:
    def screened(target: str, actual: str, unit: str) -> list[Finding]:
        done = figure(actual, unit)
        rows = row("产前筛查", rate=Decimal("41.96"), target=figure(target, "人次"), actual=done)
        return findings("产前筛查", [project("产前筛查", rows)])

    assert screened("16500", "6923", "人") == []
    assert codes(screened("16500", "7923", "人")) == ["rate_mismatch"]
    assert screened("16500", "7923", "个乡镇") == []


LISTED = "龙山县滞后的是：甲路、乙路、丙路、丁路共3个。"


def test_a_list_longer_than_its_count_is_an_error() -> None:
    (found,) = findings(LISTED, summaries=[summary("龙山县", state("滞后", 3, "甲路", "乙路", "丙路", "丁路"))])
    assert (found.code, found.severity) == ("list_count", Severity.ERROR)
    assert found.message == "龙山县滞后的写明3个，实际列出4个"
    assert any(LISTED[start:end] == "甲路、乙路、丙路、丁路" for start, end in found.spans)


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("龙山县滞后的是：甲路、乙路、丙路共3个。", ["甲路", "乙路", "丙路"]),
        ("龙山县滞后的是：甲路、乙路等3个。", ["甲路", "乙路"]),
        ("龙山县滞后的3个，主要是甲路、乙路。", ["甲路", "乙路"]),
        ("龙山县滞后的3个，见甲路。", ["甲路"]),  # less than half: an example
    ],
)
def test_a_list_that_says_it_is_a_part_may_be_shorter(text: str, members: list[str]) -> None:
    assert findings(text, summaries=[summary("龙山县", state("滞后", 3, *members))]) == []


def test_one_place_with_its_count_is_no_list() -> None:
    text = "清岚州2022年5月民生实事进展情况通报\n保靖县因征地拆迁滞后，2个项目未按期开工；古丈县进展顺利。\n"
    found = parse_text(text)
    (counted,) = [state for each in found.summaries for state in each.by_status if state.count]
    assert [member.text for member in counted.members] == ["保靖县"]
    assert list(audit(found, text, GRAMMAR)) == []


def test_a_shorter_list_that_claims_to_be_all_is_an_error() -> None:
    text = "龙山县滞后的3个，分别是：甲路、乙路。"
    assert codes(findings(text, summaries=[summary("龙山县", state("滞后", 3, "甲路", "乙路"))])) == ["list_count"]


def test_one_name_in_two_lists_is_queried() -> None:
    text = "龙山县已完成2个：甲路、乙路，滞后的1个：乙路。"
    states = state("已完成", 2, "甲路", "乙路", status="completed"), state("滞后", 1, "乙路")
    (found,) = findings(text, summaries=[summary("龙山县", *states)])
    assert (found.code, found.message) == ("status_twice", "龙山县“乙路”既列为已完成，又列为滞后")


def counted(*counts: int, totals: tuple[Json, ...], words: tuple[str, ...] = ("达标", "推进", "滞后")) -> list[Finding]:
    kinds = ("completed", "on_track", "behind")
    states = [state(w, n, status=k) for w, n, k in zip(words, counts, kinds, strict=False)]
    text = "吉首市任务" + "".join(f"{t['value']}{t['unit']}" for t in totals)
    text += "，" + "，".join(f"{s['status_text']}{s['count']}个" for s in states)
    return findings(text, summaries=[summary("吉首市", *states, totals=totals)])


def test_counts_that_make_one_of_the_totals_are_right() -> None:
    assert counted(8, 9, 7, totals=(figure("18", "件"), figure("24", "个指标"))) == []


def test_counts_that_make_no_total_are_queried() -> None:
    (found,) = counted(10, 3, 2, totals=(figure("12", "件"), figure("16", "个指标")))
    assert (found.code, found.message) == ("count_total", "吉首市分项10+3+2=15，与总数16个指标不符")


@pytest.mark.parametrize(
    ("counts", "words"),
    [((35, 12), ("已开工", "已完工")), ((3, 2), ("达标", "滞后")), ((16, 12, 4), ("推进", "达标", "滞后"))],
)
def test_counts_of_which_one_is_part_of_another_claim_no_sum(counts: tuple[int, ...], words: tuple[str, ...]) -> None:
    assert counted(*counts, totals=(figure("20", "个"),), words=words) == []


def test_a_share_that_is_not_the_counts_is_queried() -> None:
    def shared(share: str) -> list[Finding]:
        states = state("滞后", 9, share=share)
        text = f"全县30项任务，滞后9项，占{share}%。"
        return findings(text, summaries=[summary("全县", states, totals=(figure("30", "项"),))])

    assert shared("30") == shared("30.0") == []
    (found,) = shared("33")
    assert (found.code, found.message) == ("share_mismatch", "全县滞后的9项占30项的30%，文中为33%")


COUNTIES = ("甲县", "乙县", "丙县", "丁县")


def contradicted(listing: tuple[str, ...], status: str = "on_track", words: str = "有序推进") -> list[Finding]:
    text = f"改造小区：{words}。\n" + "\n".join(f"{place}滞后的是：小区、道路共2个。" for place in COUNTIES)
    members = {place: ["小区", "道路"] if place in listing else ["道路"] for place in COUNTIES}
    return findings(
        text,
        [project("改造小区", status=status, words=words)],
        [summary(place, state("滞后", len(members[place]), *members[place])) for place in COUNTIES],
        links={place: [{"text": "小区", "project": "改造小区"}] for place in COUNTIES},
    )


def test_a_status_that_all_counties_contradict_is_queried() -> None:
    (found,) = contradicted(COUNTIES)
    assert (found.code, found.severity) == ("status_contradiction", Severity.WARNING)
    assert found.message == "“改造小区”全域有序推进，全部4个县市区却列为滞后"
    assert len(found.spans) == 5


def test_a_status_that_some_counties_contradict_is_not() -> None:
    assert contradicted(COUNTIES[:3]) == []
    assert contradicted(COUNTIES, "behind", "滞后") == []


@pytest.mark.parametrize(
    ("status", "words", "printed"),
    [("completed", "已全面完成", "62"), ("behind", "进度滞后", "104"), ("not_started", "尚未启动", "12")],
)
def test_a_status_that_its_own_rate_contradicts_is_queried(status: str, words: str, printed: str) -> None:
    text = f"改造小区：完成{printed}%，{words}。"
    (found,) = findings(text, [project("改造小区", row("小区", rate=Decimal(printed)), status=status, words=words)])
    assert (found.code, found.severity) == ("status_vs_figures", Severity.WARNING)
    assert words in found.message
    assert f"{printed}%" in found.message


@pytest.mark.parametrize(
    ("status", "words", "printed", "name"),
    [
        ("completed", "完成序时任务", "62", "小区"),
        ("completed", "已全面完成", "100", "小区"),
        ("completed", "已全面完成", "62", "资金支付"),
        ("behind", "进度滞后", "62", "小区"),
        ("on_track", "有序推进", "130.36", "小区"),
    ],
)
def test_a_status_that_a_rate_allows_is_not(status: str, words: str, printed: str, name: str) -> None:
    rows = row(name, rate=Decimal(printed))
    assert (
        findings(f"改造小区：{name}{printed}%，{words}。", [project("改造小区", rows, status=status, words=words)])
        == []
    )


def test_ahead_of_schedule_with_a_gap_behind_it_is_queried() -> None:
    rows = row("小区", vs_schedule=Decimal("-3.5"))
    (found,) = findings("改造小区：超序时进度", [project("改造小区", rows, status="ahead", words="超前推进")])
    assert found.message == "“改造小区”称超前推进，却落后序时进度3.5个百分点"


def rows_of(whole: str, *parts: str, unit: str = "户", name: str = "改造") -> list[Json]:
    places = zip(COUNTIES, parts, strict=False)
    return [row(name, "全州", actual=figure(whole, unit)), *(row(name, c, actual=figure(p, unit)) for c, p in places)]


def test_counties_with_more_than_the_whole_are_queried() -> None:
    (found,) = findings("改造：全州100户", [project("改造", *rows_of("100", "60", "50"))])
    assert (found.code, found.message) == ("region_sum", "“改造”各地完成数合计110户，超过全域的100户")


def test_counties_with_less_than_the_whole_are_queried_only_under_a_sum() -> None:
    rows = rows_of("100", "60", "30")
    assert findings("改造：全州100户", [project("改造", *rows)]) == []
    assert codes(findings("改造", [project("改造", *rows, row("改造", "合计", actual=figure("100", "户")))])) == [
        "region_sum"
    ]


def test_averages_and_percentages_of_counties_do_not_add_up() -> None:
    assert findings("标准", [project("标准", *rows_of("583", "600", "590", unit="元/月"))]) == []
    assert findings("入园率", [project("入园", *rows_of("95", "96", "94", unit="%", name="入园率"))]) == []


def test_a_lead_of_other_months_than_the_title_is_queried() -> None:
    title = "关于2021年1-5月进展情况的通报"
    (found,) = findings(f"{title}\n1-6月，各县市狠抓落实。", title=title)
    assert (found.code, found.message) == ("title_body_period", "标题写到5月，正文开头却写到6月（1-6月）")


@pytest.mark.parametrize(
    "lead", ["1-5月，狠抓落实。", "截至5月底，同比去年1-6月增长。", "6月底前完成。", "今年2月启动，截至5月底。"]
)
def test_a_lead_of_the_titles_months_is_right(lead: str) -> None:
    title = "关于2021年1-5月进展情况的通报"
    assert findings(f"{title}\n{lead}", title=title) == []


def test_a_promised_month_that_has_passed_is_noted() -> None:
    period = {"start": "2021-01", "end": "2021-05"}
    late, early = "改造小区：预计4月底完工。", "改造小区：预计6月底完工。"
    (found,) = findings(late, [project("改造小区")], period=period)
    assert (found.code, late[slice(*found.spans[0])]) == ("promise_passed", "预计4月底完工")
    assert findings(early, [project("改造小区")], period=period) == []
    begun = late.replace("完工", "开工")
    assert [each.code for each in findings(begun, [project("改造小区")], period=period)] == ["promise_passed"]
    assert findings(begun, [project("改造小区", status="on_track", words="有序推进")], period=period) == []


def test_a_figure_said_twice_differently_is_queried() -> None:
    text = "城镇新增就业：新增100人。\n稳就业：城镇新增就业120人。"
    rows = [row("城镇新增就业", actual=figure(value, "人")) for value in ("100", "120")]
    (found,) = findings(text, [project("城镇新增就业", rows[0]), project("稳就业", rows[1])])
    assert (found.code, found.message) == ("said_twice", "城镇新增就业前后不一：前为100人，后为120人")
    assert findings(text, [project("城镇新增就业", rows[0]), project("稳就业", rows[0])]) == []


def test_a_heading_that_announces_another_number_of_items_is_queried() -> None:
    assert codes(_under("（一）新增10件实事")) == ["group_count"]
    assert _under("（一）新增2件实事") == []
    assert _under("（一）新增实事") == []


def _under(heading: str) -> list[Finding]:
    """The findings for a heading with two items below it."""
    text = f"{heading}\n1、甲路：好。\n2、乙路：好。"
    made = gold_bulletin(
        {"id": "x", "bulletin": {}, "projects": [project("甲路"), project("乙路")], "summaries": []}, text
    )
    digits = [(i, c) for i, c in enumerate(heading.replace("0", "")) if c in "12"]
    data = made.model_dump()
    ids = [
        ("s", None, 2, "（一）", heading[3:], (0, len(text))),
        ("a", "s", 3, "1、", "甲路", (0, 1)),
        ("b", "s", 3, "2、", "乙路", (0, 1)),
    ]
    keys = ("id", "parent", "level", "label", "heading", "span")
    data["sections"] = [dict(zip(keys, values, strict=True)) | {"printed_label": values[3]} for values in ids]
    for number, (item, section) in enumerate(zip(data["projects"], "ab", strict=True), start=1):
        item.update(section=section, ordinal=number)
    value = heading[digits[0][0] : -3] if digits else ""
    if digits:
        span = (digits[0][0], digits[0][0] + len(value) + 1)
        data["numbers"] = [{"text": value, "value": value, "unit": "件", "role": "heading", "span": span}]
    return list(audit(type(made).model_validate(data), text, GRAMMAR))


def queried(gold: Json, text: str) -> dict[str, int]:
    found = [finding for finding in audit(gold_bulletin(gold, text), text, GRAMMAR) if finding.severity in QUERIED]
    return {code: codes(found).count(code) for code in sorted(codes(found), key=list(REAL).index)}


@pytest.mark.skipif(not (SHARED / "seed").is_dir(), reason="the shared material is not here")
def test_the_real_report_has_its_four_faults_and_no_other() -> None:
    gold, text = read_gold(SHARED / "seed" / "2021-05.json")
    gold["links"] = json.loads((SHARED / "seed-links.json").read_text("utf-8"))
    assert queried(gold, text) == REAL


def test_the_retold_report_has_the_same_faults() -> None:
    assert queried(*read_gold(gold_files("retold")[0])) == REAL


PLANTED = {
    "2022-05": {"rate_mismatch", "list_count"},
    "2022-06": {"status_contradiction"},
    "2022-09": {"rate_mismatch"},
    "2022-10": {"list_count"},
    "2022-11": {"count_total"},
}


@pytest.mark.parametrize("path", gold_files("series"), ids=lambda path: str(path.stem))
def test_the_series_has_the_faults_planted_in_it_and_no_other(path: Path) -> None:
    gold, text = read_gold(path)
    found = audit(gold_bulletin(gold, text), text, GRAMMAR)
    assert {f.code for f in found if f.severity in QUERIED} == PLANTED.get(path.stem, set())


@pytest.mark.parametrize("path", gold_files("series", "retold", "families"), ids=lambda path: str(path.stem))
def test_every_finding_is_one_plain_sentence_with_its_places(path: Path) -> None:
    gold, text = read_gold(path)
    for finding in audit(gold_bulletin(gold, text), text, GRAMMAR):
        assert "\n" not in finding.message
        assert finding.message[-1] not in "。；"
        assert all(0 <= start <= end <= len(text) for start, end in finding.spans)
        assert finding.spans


def test_the_rules_are_a_visible_list_of_different_ones() -> None:
    assert len({rule.__name__ for rule in RULES}) == len(RULES) >= 12


TRUE_FINDINGS = {
    "B07": ["西吉县进度滞后的写明7项，实际列出6项"],
    "D08": [
        "“城镇老旧小区改造”（全市）正文为168个，表中为170个",
        "“城镇老旧小区改造”（全市）正文为78.5%，表中为79.4%",
    ],
    "EE02": ["低于序时进度的3项占23项的13.04%，文中为13.1%"],
    "EE03": ["惠东县红灯的2个子项目占31个子项目的6.45%，文中为6.4%"],
}
"""What a careful reader would query, by text of ``corpus/families``: each was held against the text itself."""


@pytest.mark.parametrize("path", gold_files("families"), ids=lambda path: str(path.stem))
def test_unspoilt_texts_are_queried_only_where_a_reader_would(path: Path) -> None:
    bulletin = parsed(path)
    queried = [found.message for found in bulletin.findings if found.severity != Severity.INFO]
    assert queried == TRUE_FINDINGS.get(path.stem, [])


@pytest.mark.parametrize(
    "account",
    [
        "新建口袋公园30个，建成22个，在建6个，南湖县2个未开工。总体进展顺利。",  # how many there are in one place
        "推广绿色种植32万亩，完成23.4万亩，完成率73.1%，欠序时进度6.9个百分点。",  # a schedule of its own
        "改造管网95公里，已完成71公里，完成投资3460万元，占计划投资的72.5%。",  # the rate is of the money
        "每千人口托位数达到3.6个，其中新增托位6500个。",  # a number of each thousand is no whole of them
        "二期至今尚未开工，主要原因是征收签约率低，目前为62.3%。",  # the rate is the reason
    ],
)
def test_what_a_careful_reader_would_not_query(account: str) -> None:
    text = f"关于2023年1-6月庆丰市民生实事进展情况的通报\n一、城乡建设\n1、城乡建设工程：{account}\n"
    assert [found.message for found in parse_text(text).findings if found.severity != Severity.INFO] == []


def test_totals_of_what_different_ones_found_do_not_disagree() -> None:
    text = (
        "关于2023年1-6月庆丰市整改任务进展情况的通报\n"
        "中央督察反馈意见涉及我市整改任务46项，已完成31项，正在推进15项。"
        "自治区督察反馈意见涉及我市整改任务58项，已完成44项，正在推进14项。\n"
    )
    assert [found.message for found in parse_text(text).findings if found.severity != Severity.INFO] == []


SOUTH, NORTH = "吉首市\t300\t189\n凤凰县\t400\t189\n", "花垣县\t500\t189\n龙山县\t500\t189\n"


def summed(table: str, head: str = "县市\t目标（户）\t完成（户）") -> list[str]:
    """What is said of the sums of a table of the counties of a prefecture."""
    title = "关于2021年1-5月湘西自治州农村改厕进展情况的通报\n\n各县市改厕情况表\n"
    found = parse_text(f"{title}{head}\n{table}").findings
    return [finding.message for finding in found if finding.code == "region_sum"]


@pytest.mark.parametrize("word", ["合计", "总计", "小计", "共计", "全州合计", "全州"])
def test_whatever_the_last_row_of_a_table_is_called_it_adds_up_the_others(word: str) -> None:
    assert summed(f"{SOUTH}{NORTH}{word}\t1700\t766\n") == ["“改厕”各地完成数合计756户，少于全域的766户"]
    assert summed(f"{SOUTH}{NORTH}{word}\t1700\t756\n") == []


@pytest.mark.parametrize(
    "table",
    [
        f"{SOUTH}小计\t700\t378\n{NORTH}小计\t1000\t378\n",
        f"{SOUTH}小计\t700\t378\n{NORTH}小计\t1000\t378\n合计\t1700\t756\n",
        f"{SOUTH}小计\t700\t378\n{NORTH}",
        f"全州\t2100\t990\n{SOUTH}{NORTH}",  # some counties may be left out
        f"{SOUTH}{NORTH}平均\t425\t189\n",
    ],
)
def test_what_adds_up_only_some_rows_or_none_is_no_sum_of_all(table: str) -> None:
    assert summed(table) == []


def test_a_sum_beside_the_sums_of_groups_is_of_all_rows() -> None:
    groups = f"{SOUTH}小计\t700\t378\n{NORTH}小计\t1000\t378\n"
    for word in ("合计", "全州"):
        assert summed(f"{groups}{word}\t1700\t766\n") == ["“改厕”各地完成数合计756户，少于全域的766户"]


def test_sums_below_projects_are_each_of_the_rows_above_it() -> None:
    head = "序号\t项目名称\t计划投资（万元）\t完成投资（万元）"
    south = "1\t东河水厂\t300\t189\n2\t西河水厂\t400\t189\n3\t南河水厂\t400\t189\n\t小计\t1100\t567\n"
    north = "4\t东河管网\t300\t189\n5\t西河管网\t400\t189\n6\t南河管网\t400\t189\n"
    assert summed(south, head) == summed(f"{south}{north}\t合计\t2200\t1134\n", head) == []
    assert summed(south.replace("567", "576"), head) == ["表中投资完成数各行之和为567万元，小计栏为576万元"]


def listed_works(wrong: int) -> str:
    """Thirty works in one sentence, each with its rate; that of one is 7.3 points too much."""

    def told(number: int) -> str:
        target, actual = 2310 + 173 * number, 1207 + 97 * number
        rate = (Decimal(actual * 100) / target + (Decimal("7.3") if number == wrong else 0)).quantize(Decimal("0.1"))
        name = "东南西北中"[number % 5] + "河湖江山原田"[number // 5]
        return f"{name}水厂计划投资{target}万元，完成投资{actual}万元，完成率{rate}%"

    head = "关于2023年1-6月庆丰市供水工程进展情况的通报\n一、水厂建设\n"
    return f"{head}{'；'.join(map(told, range(30)))}。\n"


@pytest.mark.parametrize("wrong", [0, 14, 29])
def test_one_wrong_rate_in_a_long_list_is_found(wrong: int) -> None:
    text = listed_works(wrong)
    (found,) = [found for found in parse_text(text).findings if found.code == "rate_mismatch"]
    (place,) = [span for span in found.spans if text[span.start : span.end].endswith("%")]
    assert text[: place.start].count("完成率") == wrong + 1


def test_the_rate_of_a_step_is_not_of_an_aim_printed_behind_it() -> None:
    head = "2022年1-5月赤水市民生实事进展情况的通报\n"
    told = "7、保障性安居工程。进展情况：棚户区改造开工420户，开工率53.8%；农村危房改造任务{}户，竣工387户。\n"
    assert parse_text(head + told.format(1050)).findings == ()
    wrong = "7、棚户区改造。年度任务1050户，已开工420户，开工率53.8%。\n"
    assert [found.code for found in parse_text(head + wrong).findings if found.code == "rate_mismatch"]
