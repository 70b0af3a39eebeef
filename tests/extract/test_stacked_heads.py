"""Heads of tables flattened to a cell a line: a heading above the groups, offices below them, heads broken in two."""

from bulletin_parser import parse_text

TITLE = "东湖市2021年1—10月民生工程项目完成情况表\n"
GROUPS = ("地区", "惠民工程", "幼儿园建设（所）", "公厕改造（座）")
ROWS = ("全市", "24", "18", "75", "120", "90", "75", "龙口县", "10", "9", "90", "50", "30", "60")
MORE = ("合江县", "14", "9", "64.3", "70", "60", "85.7")
READ = {
    "幼儿园建设 全市: 24所 18所 75",
    "幼儿园建设 龙口县: 10所 9所 90",
    "幼儿园建设 合江县: 14所 9所 64.3",
    "公厕改造 全市: 120座 90座 75",
    "公厕改造 龙口县: 50座 30座 60",
    "公厕改造 合江县: 70座 60座 85.7",
}


def _told(*cells: str) -> set[str]:
    return {
        f"{r.name} {r.region}: {r.target and r.target.value}{r.target and r.target.unit}"
        f" {r.actual and r.actual.value}{r.actual and r.actual.unit} {r.rate}"
        for p in parse_text(TITLE + "\n\n".join(cells) + "\n").projects
        for r in p.indicators
    }


def test_a_heading_of_all_groups_and_their_office() -> None:
    assert _told(*GROUPS, "市教育局", *("目标任务", "进度", "完成比例（%）") * 2, *ROWS, *MORE) == READ


def test_an_office_for_each_group_and_heads_broken_in_two() -> None:
    assert _told(*GROUPS, "市教育局", "市城管局", *("目标", "任务", "进度", "完成比例（%）") * 2, *ROWS, *MORE) == READ


def test_one_group_alone_and_a_second_table_behind_it() -> None:
    below = ("目标任务", "进度", "完成比例（%）")
    first = (
        "地区",
        "惠民工程",
        "幼儿园建设（所）",
        "市教育局",
        *below,
        "龙口县",
        "10",
        "9",
        "90",
        "合江县",
        "14",
        "9",
        "64.3",
    )
    second = (
        "地区",
        "环卫工程",
        "公厕改造（座）",
        "市城管局",
        *below,
        "龙口县",
        "50",
        "30",
        "60",
        "合江县",
        "70",
        "60",
        "85.7",
    )
    assert _told(*first, *second) == {line for line in READ if "全市" not in line}


def test_groups_of_which_one_has_fewer_heads() -> None:
    heads = ("地区", "惠民工程", "幼儿园建设（所）", "登记失业率（%）", "市教育局")
    below = ("目标", "任务", "进度", "完成比例（%）", "目标", "任务", "进度")
    rows = ("全市", "24", "18", "75", "4.2", "3.6", "龙口县", "10", "9", "90", "4.2", "3.5")
    assert _told(*heads, *below, *rows) == {
        "幼儿园建设 全市: 24所 18所 75",
        "幼儿园建设 龙口县: 10所 9所 90",
        "登记失业率 全市: 4.2% 3.6% None",
        "登记失业率 龙口县: 4.2% 3.5% None",
    }


def test_heads_in_units_before_the_groups_and_the_whole_that_adds_up() -> None:
    heads = ("县市名", "低保家庭（户）", "应改造户数（户，按40%计）", "厕所", "厨房")
    below = ("累计完成（间）", "完成率（%）") * 2
    rows = ("全市合计", "500", "200", "150", "75%", "180", "90%", "龙口县", "300", "120", "90", "75%", "108", "90%")
    assert _told(*heads, *below, *rows, "合江县", "200", "80", "60", "75%", "72", "90%") == {
        "低保家庭 全市: NoneNone 500户 None",
        "应改造户数 全市: 200户 NoneNone None",
        "厕所 全市: NoneNone 150间 75",
        "厨房 全市: NoneNone 180间 90",
        "低保家庭 龙口县: NoneNone 300户 None",
        "应改造户数 龙口县: 120户 NoneNone None",
        "厕所 龙口县: NoneNone 90间 75",
        "厨房 龙口县: NoneNone 108间 90",
        "低保家庭 合江县: NoneNone 200户 None",
        "应改造户数 合江县: 80户 NoneNone None",
        "厕所 合江县: NoneNone 60间 75",
        "厨房 合江县: NoneNone 72间 90",
    }
