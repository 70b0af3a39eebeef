"""Groups and aspects before what is counted, scores of rankings, changes and shares of things that have names."""

import pytest

from bulletin_parser import Bulletin, parse_text
from extract.reports import bulletin, rows

HEAD = "关于2023年1-9月清岚市民生实事推进情况的通报\n"


def told(text: str, head: str = HEAD) -> Bulletin:
    return parse_text(f"{head}{text}\n")


def all_rows(text: str) -> list[str]:
    return [row for project in told(text).projects for row in rows(project)]


def unclaimed(text: str) -> list[str]:
    return [number.text for number in told(text).numbers if number.role == "unclaimed"]


@pytest.mark.parametrize(
    ("text", "groups", "counts"),
    [
        (
            "省级民生实事：全面完成7件，按进度推进11件，滞后2件（甲地电梯、乙地托育）。\n市级民生实事：全面完成3件，滞后1件。",
            ["省级民生实事", "市级民生实事"],
            [[7, 11, 2], [3, 1]],
        ),
        (
            "省定任务指标：达到序时进度9项，未达序时进度1项；市定任务指标：达到序时进度5项，未达序时进度2项。",
            ["省定任务指标", "市定任务指标"],
            [[9, 1], [5, 2]],
        ),
        ("重点项目：有序推进12个，进度滞后3个，尚未开工1个。", ["重点项目"], [[12, 3, 1]]),
    ],
)
def test_groups_as_labels(text: str, groups: list[str], counts: list[list[int]]) -> None:
    found = told(text).summaries
    assert [s.group for s in found] == groups
    assert [[state.count for state in s.by_status] for s in found] == counts
    assert unclaimed(text) == []


def test_the_total_of_a_group_was_told_before() -> None:
    text = (
        "我市实施省级民生实事21件、市级民生实事13件。\n省级民生实事：已完成7件，有序推进13件，暂未下达任务1件（改厕）。"
    )
    (found,) = told(text).summaries
    assert [f"{t.value}{t.unit}" for t in found.totals] == ["21件"]
    assert unclaimed(text) == []
    assert told(text).projects == ()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("棚户区改造方面，全市计划新开工2100套，已开工1520套。", "棚户区改造"),
        ("在保障性租赁住房工作方面：计划筹集3600套，已筹集2940套。", "保障性租赁住房"),
        ("住房租赁补贴方面，任务8.5万户，已发放9.12万户。", "住房租赁补贴"),
        ("燃气老旧管网改造方面，年度计划改造2560公里，累计完成1217公里。", "燃气老旧管网改造"),
        ("稳就业方面，城镇新增就业3200人。", "城镇新增就业"),
        ("基础设施建设方面，鹿儿湖大桥主体工程完成投资3200万元。", "鹿儿湖大桥主体工程"),
    ],
)
def test_what_an_aspect_names(text: str, title: str) -> None:
    assert [p.title for p in told(text).projects] == [title]


@pytest.mark.parametrize(
    ("ranking", "expected"),
    [
        ("第一名永昌县（92.6分），第二名白塔县（90.3分），第三名环秀区（88.15分）。", "得分 永昌县: 完成92.6分 第1"),
        ("综合得分排名：1.永昌县（92.6分）；2.白塔县（90.3分）；3.环秀区（88分）。", "综合得分 白塔县: 完成90.3分 第2"),
        ("考核得分从高到低依次为：永昌县92.6分、白塔县90.3分、环秀区88分。", "考核得分 环秀区: 完成88分"),
        ("第一名市教育局（95分）；第二名市水利局（93分）；第三名市民政局（90.5分）。", "市民政局得分: 完成90.5分 第3"),
    ],
)
def test_scores_behind_ranked_names(ranking: str, expected: str) -> None:
    assert expected in all_rows(f"农村公路硬化已完成12公里。\n{ranking}")
    assert len(told(ranking).rankings) == 1
    assert [p.title for p in told(ranking).projects if "名" in p.title or p.title[0].isdecimal()] == []
    assert unclaimed(ranking) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "工业增加值21.36亿元，同比增长9.4%。分门类看，采矿业下降7.8%，制造业增长11.2%。",
            ["采矿业: 同比-7.8", "制造业: 同比11.2"],
        ),
        (
            "固定资产投资58亿元，同比下降6.3%。其中，项目投资下降11.5%，工业投资增长28.9%。",
            ["项目投资: 同比-11.5", "工业投资: 同比28.9"],
        ),
        ("公共预算支出51亿元，其中民生支出42亿元，占82.3%。", ["民生支出: 完成4200000000元"]),
        ("受理诉求3418件，按性质分：咨询类1562件，占45.7%；求助类894件，占26.2%。", ["求助类: 完成894件"]),
        ("税收收入3.38亿元，税收占比47.9%。", ["税收占比: 完成47.9%"]),
        ("接待游客12万人次，是去年同期的2.3倍，比去年同期多6万人次。", ["去年同期: 完成2.3倍"]),
        ("校舍维修，仅开工3所。", ["开工: 完成3所"]),
        (
            "办结率和满意率均为100%的有市医保局、市税务局。",
            ["市医保局办结率: 100%", "市税务局满意率: 完成100%"],
        ),
        ("满意率低于85%的有3家，分别是市住建局81.4%、市水利局79.6%、市民政局76%。", ["市水利局满意率: 完成79.6%"]),
        ("平安街道、太和街道、金华街道办件量分别为96件、88件、52件。", ["办件量 金华街道: 完成52件"]),
    ],
)
def test_changes_shares_and_lists(text: str, expected: list[str]) -> None:
    found = all_rows(text)
    assert [row for row in expected if row not in found] == []
    assert unclaimed(text) == []


def test_labels_in_the_middle_of_a_line() -> None:
    text = "（1）物业管理358件，环比增长9.4%；（2）供水供气241件，环比下降12.7%；（3）劳动纠纷187件。"
    assert [p.title for p in told(f"热点诉求如下：\n{text}").projects] == ["物业管理", "供水供气", "劳动纠纷"]
    assert unclaimed(text) == []


def test_lists_of_one_sentence_are_one_statement() -> None:
    text = "甲片区、乙片区、丙片区3个联片改造示范项目已完工；丁片区、戊片区两个示范项目尚未开工。"
    (found,) = told(f"农村公路硬化已完成12公里。\n{text}").summaries
    assert [(s.status, s.count, len(s.members)) for s in found.by_status] == [
        ("completed", 3, 3),
        ("not_started", 2, 2),
    ]


@pytest.mark.parametrize(
    ("title", "start"),
    [
        ("清岚市2023年三季度民生实事公示\n三季度末，20件民生实事中，完成年度任务12件，滞后8件。", "2023-01"),
        ("清岚市2023年三季度民生实事公示\n20件民生实事中，完成年度任务12件，滞后8件。", "2023-07"),
    ],
)
def test_a_quarters_end_counts_from_january(title: str, start: str) -> None:
    period = parse_text(title).bulletin.period
    assert period is not None
    assert period.start == start


@pytest.mark.parametrize(
    ("title", "region"),
    [
        ("石城县琴江镇2024年民生实事项目实施进展", "琴江镇"),
        ("关于桃源县漳江街道2024年1-6月民生实事进展情况的通报", "漳江街道"),
        ("石城县城镇老旧小区改造2024年进展情况", "石城县"),
        ("石城县2024年民生实事项目实施进展", "石城县"),
    ],
)
def test_a_town_behind_its_county(title: str, region: str) -> None:
    found = parse_text(f"{title}\n截至8月底，农村公路硬化已完成12公里。\n").bulletin.region
    assert found == region


def test_a_stacked_table_with_a_header_of_two_lines() -> None:
    cells = (
        "县区 小区改造（个） 农村公路（公里） 计划 完成 计划 完成 永昌县 12 8 20 15 白塔县 9 6 18 18 环秀区 7 7 66 60.5"
    )
    (found,) = told("\n".join(cells.split(" "))).projects
    assert rows(found)[:2] == ["小区改造 永昌县: 目标12个 完成8个", "农村公路 永昌县: 目标20公里 完成15公里"]
    assert len(found.indicators) == 6


@pytest.mark.parametrize(
    ("ranks", "expected"),
    [
        (
            "主要指标增速的排位：工业增加值第3位，固定资产投资第6位。",
            ["工业增加值: 完成2100000000元 同比9.4 第3", "固定资产投资: 完成5800000000元 第6"],
        ),
        ("工业增加值增速、固定资产投资增速分列全市第二、第四位。", ["固定资产投资: 完成5800000000元 第4"]),
        ("从排名看，工业增加值居全市第1位；固定资产投资居全市第5位。", ["固定资产投资: 完成5800000000元 第5"]),
        ("工业增加值、固定资产投资分别居全省第八、第九位。", ["工业增加值: 完成2100000000元 同比9.4 第8"]),
    ],
)
def test_ranks_of_measures_far_from_their_figures(ranks: str, expected: list[str]) -> None:
    text = f"工业增加值21亿元，同比增长9.4%。\n固定资产投资：完成58亿元。\n{ranks}"
    found = " ".join(all_rows(text)).replace(" 投资: 完成", " 固定资产投资: 完成")
    assert [row for row in expected if row not in found] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "到位补助资金925万元，已拨付到户860万元。其中永昌县、白塔县、环秀区分别拨付310万元、290万元、260万元。",
            ["拨付 永昌县: 完成3100000元", "拨付 白塔县: 完成2900000元", "拨付 环秀区: 完成2600000元"],
        ),
        (
            "应办结工单1138件，按时办结1102件，按时办结率96.8%；逾期未办结36件。",
            ["按时办结: 目标1138件 完成1102件 96.8%", "逾期未办结: 完成36件"],
        ),
        (
            "满意率排前两位的是永昌县（97.2%）、白塔县（95.8%），排后两位的是环秀区（89.5%）、清江区（88.7%）。",
            ["满意率 永昌县: 完成97.2%", "满意率 环秀区: 完成89.5%", "满意率 清江区: 完成88.7%"],
        ),
    ],
)
def test_what_places_and_steps_have(text: str, expected: list[str]) -> None:
    found = all_rows(text)
    assert [row for row in expected if row not in found] == []
    assert [p.status for p in told(text).projects if p.status] == []


def test_a_date_before_the_subject_is_no_title() -> None:
    text = "　　6月份，市12345热线受理诉求2316件。\n　　6月份，应办结工单1138件，已办结1102件。"
    assert [p.title for p in told(text).projects] == ["市12345热线", "应办结工单"]


def test_what_the_last_few_of_a_sentence_are_ranked_by() -> None:
    text = "满意率排前两位的是永昌县（97.2%）、白塔县（95.8%），排后两位的是环秀区（89.5%）、清江区（88.7%）。"
    assert [r.group for r in told(text).rankings] == ["满意率排前两位", "排后两位"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "从各地开工情况看，永昌县31个、白塔县26个，开工率均为100%；环秀区开工58个，开工率92.1%。",
            ["开工 永昌县: 完成31个 100%", "开工 白塔县: 完成26个 100%", "开工 环秀区: 完成58个 92.1%"],
        ),
        (
            "从各县区造林任务完成情况看，永昌县、白塔县进度滞后，仅完成年度任务的21.5%和17.9%。",
            ["造林任务 永昌县: 21.5%", "造林任务 白塔县: 17.9%"],
        ),
        (
            "上级下达我市造林任务162万亩，其中封山育林4.5万亩。全市已造林98万亩，占任务162万亩的60.5%。",
            ["造林 我市: 目标1620000亩 完成980000亩 60.5%", "封山育林 我市: 目标45000亩"],
        ),
        (
            "城镇新增就业9879人。分县看，永昌县4126人、白塔县2315人，其余5县3438人。",
            ["城镇新增就业 白塔县: 完成2315人", "城镇新增就业 其余5县: 完成3438人"],
        ),
        (
            "6月发放小额贷款4160万元，同比增长18.6%；1—6月累计发放2.37亿元，占年度任务的59.3%。",
            ["发放小额贷款: 完成41600000元 同比18.6", "累计发放小额贷款: 完成237000000元 59.3%"],
        ),
        (
            "按照补偿办法，7月份奖励永顺县60万元、龙山县40万元，扣减泸溪县50万元、古丈县30万元。",
            ["奖励 龙山县: 完成400000元", "扣减 泸溪县: 完成500000元", "扣减 古丈县: 完成300000元"],
        ),
        ("奖励永顺县60万元、扣减泸溪县50万元。", ["奖励 永顺县: 完成600000元", "扣减 泸溪县: 完成500000元"]),
        ("农村厕所改造抽查907户中有820户使用正常。", ["使用正常: 完成820户"]),
        ("危房改造907户中，有820户已完成改造。", ["危房改造: 目标907户 完成820户"]),
        ("水质达标率72.4%，低于年度目标（76%）3.6个百分点。", ["水质达标率: 目标76% 完成72.4%"]),
        ("优良天数比例85.2%，高于省定目标1.2个百分点。", ["优良天数比例: 完成85.2%"]),
        ("优良天数比例85.2%，高于年度目标任务的1.2个百分点。", ["优良天数比例: 完成85.2%"]),
        ("应清理逾期未检验货车412辆，已清理385辆。", ["清理逾期未检验货车: 目标412辆 完成385辆"]),
        ("应注销旧式拖拉机57辆，已注销57辆。", ["注销旧式拖拉机: 目标57辆 完成57辆"]),
        (
            "甲类项目完成投资52.3亿元，比例64.6%，慢6.2个百分点。",
            ["投资: 完成5230000000元 64.6% 比序时-6.2"],
        ),
        (
            "桥东组团、桥西组团、三江组团分别完成产值74亿元、58亿元、39亿元。",
            ["产值 桥西组团: 完成5800000000元"],
        ),
        ("应销号省级隐患4处、永顺县级隐患15处，已分别销号3处、11处。", ["永顺县级隐患: 目标15处 完成11处"]),
        (
            "2020年度结转任务42万亩，已完工39.5万亩，竣工验收27万亩，竣工验收率64.3%。",
            ["结转: 目标420000亩 完成395000亩", "竣工验收: 完成270000亩 64.3%"],
        ),
    ],
)
def test_tasks_and_steps_of_places(text: str, expected: list[str]) -> None:
    found = all_rows(text)
    assert [row for row in expected if row not in found] == []
    assert unclaimed(text) == []


def test_a_subject_of_another_ending_is_no_new_project() -> None:
    text = "省下达我市高标准农田建设任务16万亩。全市已建成高标准农田9.8万亩。"
    assert [p.title for p in told(text).projects] == ["高标准农田建设"]


def test_how_late_figures_come_is_no_status() -> None:
    found = told("1.规上企业利润总额。1—4月（滞后一个月）实现利润6.85亿元，同比下降8.4%。\n2.工业投资。完成投资3亿元。")
    assert [p.status for p in found.projects] == [None, None]


def test_one_of_several_things_under_a_heading_stands_for_itself() -> None:
    text = (
        "一、就业创业\n城镇新增就业1.36万人，完成年度任务的56.5%。\n农村劳动力转移就业9.4万人，提前完成全年目标。\n"
        "二、住房保障\n老旧小区改造开工61个，进度较慢。"
    )
    assert [(p.title, p.status) for p in told(text).projects] == [
        ("就业创业", None),
        ("农村劳动力转移就业", "completed"),
        ("老旧小区改造", "behind"),
    ]


@pytest.mark.parametrize(
    "opening",
    [
        "市水务局牵头任务4项，已完成1项，达到序时进度2项，未达到序时进度1项。其中，",
        "由市水务局负责的整改任务4项，已完成1项，达到序时进度2项，未达到序时进度1项。",
    ],
)
def test_who_leads_what_is_counted_leads_what_is_told_of(opening: str) -> None:
    found = bulletin(f"{opening}小水电整改已全部完成；采砂场治理推进缓慢。\n\n南湖绿道建设完成投资320万元。").projects
    assert {project.title: project.lead_agencies for project in found} == {
        "小水电整改": ("市水务局",), "采砂场治理": ("市水务局",), "南湖绿道建设": (),
    }  # fmt: skip
