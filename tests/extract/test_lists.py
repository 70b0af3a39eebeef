"""Lists in which several projects share a status, a set of figures, or come with accounts of their own."""

import pytest

from bulletin_parser import Bulletin, parse_text
from extract.reports import rows

HEAD = "关于2022年1-9月清岚市民生实事项目推进情况的通报\n"


def told(text: str) -> Bulletin:
    return parse_text(f"{HEAD}{text}\n")


def short(bulletin: Bulletin) -> list[str]:
    """Each project with its agencies, its status and its rows."""
    return [
        " ".join([p.title, *p.lead_agencies, str(p.status), *(row.replace(p.title, "=") for row in rows(p))])
        for p in bulletin.projects
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "11项民生实事中，3项进展较快：驿站建设完成率100%，黑臭水体治理完成率62.5%、已治理15条，托幼行动新增托位280个，"
            "完成率56%；2项尚未开工。",
            [
                "驿站 ahead =: 100%",
                "黑臭水体治理 ahead =: 62.5% 治理: 完成15条",
                "托幼行动 ahead 新增托位: 完成280个 56%",
            ],
        ),
        (
            "11项民生实事中，2项正在抓紧实施：乡村道路提质工程已完成路基18公里、路面11公里，停车场建设首批36个充电桩正在安装。",
            ["乡村道路提质工程 on_track 路基: 完成18公里 路面: 完成11公里", "停车场建设 on_track 正在安装: 完成36个"],
        ),
    ],
)
def test_a_list_whose_names_have_accounts(text: str, expected: list[str]) -> None:
    found = short(told(text))
    assert found[1:] == expected[1:]
    assert found[0].split(" ", 1)[1] == expected[0].split(" ", 1)[1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "6项进展较快，其中法律援助、送戏下乡、你点我检完成率分别为46%、71.2%、58%。",
            ["法律援助 ahead =: 46%", "送戏下乡 ahead =: 71.2%", "你点我检 ahead =: 58%"],
        ),
        (
            "疫苗接种、妇科筛查2项推进较慢，完成率仅为12.5%、18.3%。",
            ["疫苗接种 behind =: 12.5%", "妇科筛查 behind =: 18.3%"],
        ),
        (
            "市二中扩建、三小迁建分别完成投资2600万元、1450万元，占年度计划的61.2%、100%，其中三小迁建已竣工交付，市二中扩建因"
            "征地滞后。",
            ["市二中扩建 behind 投资: 完成26000000元 61.2%", "三小迁建 completed 投资: 完成14500000元 100%"],
        ),
        (
            "市二中扩建、三小迁建计划投资分别为2600万元、1450万元，分别完成1600万元、1450万元，其中三小迁建已建成移交。",
            [
                "市二中扩建 None 投资: 目标26000000元 完成16000000元",
                "三小迁建 completed 投资: 目标14500000元 完成14500000元",
            ],
        ),
        (
            "教育类工程、健康类工程资金筹措率分别达到95.6%和92.4%。",
            ["教育类工程 None 资金筹措: 95.6%", "健康类工程 None 资金筹措: 92.4%"],
        ),
        (
            "供热、供水管网全年计划分别改造86公里、54公里，实际分别完成71.5公里、48公里，分别占计划的83.1%、88.9%。",
            ["供热 None =: 目标86公里 完成71.5公里 83.1%", "供水管网 None =: 目标54公里 完成48公里 88.9%"],
        ),
    ],
)
def test_figures_shared_out_among_projects(text: str, expected: list[str]) -> None:
    assert short(told(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "转运站搬迁（责任单位：市城管局）、断头路打通（责任单位：市住建局、东街街道办）进度滞后。",
            ["转运站搬迁 市城管局 behind", "断头路打通 市住建局 东街街道办 behind"],
        ),
        (
            "研发补助（市科技局负责）、贷款贴息（市文旅局负责）2项至今未启动。",
            ["研发补助 市科技局 not_started", "贷款贴息 市文旅局 not_started"],
        ),
        (
            "进度滞后2件：由市科技局负责的实验室扩建、市文旅局承办的书屋更新。",
            ["实验室扩建 市科技局 behind", "书屋更新 市文旅局 behind"],
        ),
        (
            "由市科技局牵头实施的实验室扩建、市文旅局主办的书屋更新进展缓慢。",
            ["实验室扩建 市科技局 behind", "书屋更新 市文旅局 behind"],
        ),
        (
            "市城管局组织实施的公厕提升改造项目计划改造24座，已改造18座。",
            ["公厕提升改造项目 None =: 目标24座 完成18座"],
        ),
        (
            "由市残联牵头实施的辅具适配，今年计划服务240人，已服务251人；市妇联负责的女生助学共发放助学金38万元。",
            ["辅具适配 市残联 None 服务: 目标240人 完成251人", "女生助学 市妇联 None 发放助学金: 完成380000元"],
        ),
        (
            "未启动的2项任务为客运站点改造、犬只收容中心，分别由州交通局、州城管局牵头。",
            ["客运站点改造 州交通局 not_started", "犬只收容中心 州城管局 not_started"],
        ),
        (
            "进展缓慢的2项指标是：护理型床位、供水管网更新，责任单位分别为州民政局和州水利局。",
            ["护理型床位 州民政局 behind", "供水管网更新 州水利局 behind"],
        ),
        (
            "进展缓慢的任务中，供热管网改造（州住建局牵头）计划改造32公里，完成14.7公里；社区食堂建设应建25个，已运营11个。",
            [
                "供热管网改造 州住建局 behind =: 目标32公里 完成14.7公里",
                "社区食堂建设 behind 社区食堂: 目标25个 完成11个",
            ],
        ),
        (
            "总投资20亿元的智能装备产业园、总投资12亿元的新材料二期至今未开工。",
            ["智能装备产业园 not_started 总投资: 完成2000000000元", "新材料二期 not_started 总投资: 完成1200000000元"],
        ),
    ],
)
def test_names_that_come_with_more_than_themselves(text: str, expected: list[str]) -> None:
    assert short(told(text)) == expected


def test_what_is_told_of_elsewhere_gets_the_agency_of_its_list() -> None:
    found = told(
        "新增护理型床位680张，达到年度目标的45.3%。滞后的2项指标是：护理型床位、公厕新建，牵头单位分别为州民政局、州城管局。"
    )
    assert [(one.title, one.lead_agencies) for one in found.projects] == [
        ("新增护理型床位", ("州民政局",)),
        ("公厕新建", ("州城管局",)),
    ]


def test_places_in_the_names_of_a_list_are_not_what_is_counted_for() -> None:
    found = told(
        "永顺县寄宿制小学、州传染病院2个项目至今未开工；泸溪县管网改造、古丈县养老中心2个项目进度滞后，"
        "其中泸溪县管网改造年度计划投资6400万元，仅完成1850万元。"
    )
    assert standing(found) == [
        "None not_started 2 None 永顺县寄宿制小学、州传染病院",
        "None behind 2 None 泸溪县管网改造、古丈县养老中心",
    ]
    assert short(found) == ["泸溪县管网改造 None 投资: 目标64000000元 完成18500000元"]


def test_offices_bare_behind_quoted_names() -> None:
    found = told("进度滞后的有：“老旧院落改造”项目 市住建局、“口袋公园建设”项目 市园林局。")
    assert short(found) == ["“老旧院落改造”项目 市住建局 behind", "“口袋公园建设”项目 市园林局 behind"]
    assert [m.text for m in found.summaries[0].by_status[0].members] == ["“老旧院落改造”项目", "“口袋公园建设”项目"]


def test_as_many_sums_as_names() -> None:
    found = told("东门路改造、体育馆扩建计划投资1.2亿元、8000万元，完成投资6000万元、3000万元，进度滞后。")
    assert short(found) == [
        "东门路改造 behind 投资: 目标120000000元 完成60000000元",
        "体育馆扩建 behind 投资: 目标80000000元 完成30000000元",
    ]


def test_a_line_below_an_item_lists_others() -> None:
    found = told(
        "一、已完成的任务（3项）\n1.老年人体检（州卫健局负责）：全年任务28万人，已体检29.4万人。\n"
        "城乡低保提标、应急广播建设也已完成年度任务。"
    )
    (item,) = found.projects
    assert (item.title, item.status_text) == ("老年人体检", "已完成")
    assert "None completed None None 城乡低保提标、应急广播建设" in standing(found)


@pytest.mark.parametrize(
    "line", ["请进度较慢的县区抓住施工有利时机，加快推进。", "各责任单位要盯紧停工的3个项目，于每周五17时前报送进展。"]
)
def test_a_line_below_an_item_that_asks_is_none_of_it(line: str) -> None:
    (found,) = told(f"1.农村改厕（州农业农村局负责）：全年计划1200户，已完成640户。\n{line}").projects
    assert (found.title, found.status) == ("农村改厕", None)


def test_what_stands_behind_the_counts_of_a_statement_is_read() -> None:
    bulletin = told(
        "全市民生实事共43个事项。16个事项已提前完成全年任务，27个事项按序时推进，累计完成投资31.27亿元，占年度总投资的82.9%。"
    )
    (summary,) = bulletin.summaries
    assert [(state.status, state.count) for state in summary.by_status] == [("completed", 16), ("on_track", 27)]
    assert short(bulletin) == ["民生实事 None 投资: 完成3127000000元 82.9%"]


def standing(bulletin: Bulletin) -> list[str]:
    """Each state of each summary: place, status, count, share, names."""
    return [
        f"{summary.region} {state.status} {state.count} {state.share} {'、'.join(m.text for m in state.members)}"
        for summary in bulletin.summaries
        for state in summary.by_status
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "老旧小区改造、职业技能提升、扶残助残等项目进度相对缓慢，其他项目正按序时推进。",
            ["None behind None None 老旧小区改造、职业技能提升、扶残助残"],
        ),
        (
            "达到序时进度的项目5个，占比达62.5%，分别为：农村危房改造、城镇棚户区改造、村卫生室、公厕新建、骑行绿道。",
            ["None on_track 5 62.5 农村危房改造、城镇棚户区改造、村卫生室、公厕新建、骑行绿道"],
        ),
        (
            "推进缓慢的有3项。其中：泸溪县有2项（公办幼儿园、污水处理站）推进缓慢；永顺县有1项（停车泊位）推进缓慢。",
            ["None behind 3 None ", "泸溪县 behind 2 None 公办幼儿园、污水处理站", "永顺县 behind 1 None 停车泊位"],
        ),
        (
            "达到时序进度（75%）以上的项目2个，分别为：农村改厕、旧村改造。进度滞后的项目3个。",
            ["None on_track 2 None 农村改厕、旧村改造", "None behind 3 None "],
        ),
    ],
    ids=["others stand otherwise", "a share before the names", "each county's own", "the schedule in figures"],
)
def test_who_stands_how(text: str, expected: list[str]) -> None:
    assert standing(told(text)) == expected


def test_names_behind_who_is_in_charge_of_them() -> None:
    found = told("由县住建局负责的南湖路排水工程、县水利局牵头实施的东干渠加固进展缓慢。").projects
    assert [(p.title, p.lead_agencies, p.status) for p in found] == [
        ("南湖路排水工程", ("县住建局",), "behind"),
        ("东干渠加固", ("县水利局",), "behind"),
    ]


def test_names_of_one_kind_have_no_noun_in_common() -> None:
    found = told("永昌县新堤片区、白塔县容城片区改造进度滞后。").summaries
    assert [member.text for s in found for state in s.by_status for member in state.members] == [
        "永昌县新堤片区",
        "白塔县容城片区",
    ]


def test_names_with_accounts_in_brackets_share_the_status_behind_the_list() -> None:
    bulletin = told("湿地生态补水、小水电退出（18座已拆除16座）、园区污水管网建设等3项任务按序时推进。")
    (project,) = bulletin.projects
    assert (project.title, project.status, project.status_text) == ("小水电退出", "on_track", "按序时推进")
    (state,) = bulletin.summaries[0].by_status
    assert [member.text for member in state.members] == ["湿地生态补水", "小水电退出", "园区污水管网建设"]
    assert state.count == 3


def test_what_a_part_on_problems_names_beside_items() -> None:
    found = told(
        "一、进展情况\n1、由州教体局牵头的“新建幼儿园12所”项目：已建成8所。\n2、由州民政局牵头的“新建养老驿站40个”项目：已建成18个。\n"
        "3、由州住建局牵头的“改造老旧小区30个”项目：已改造21个。\n二、存在问题\n化泉路口、杭金线道地段2处州挂牌隐患整改滞后；"
        "石门岭急弯路段改造工程尚未动工。泸溪县、古丈县工作滞后，资料归档缓慢。"
    )
    assert [(p.title, p.status) for p in found.projects if p.status] == [("石门岭急弯路段改造工程", "not_started")]
    assert [[m.text for s in each.by_status for m in s.members] for each in found.summaries] == [
        ["化泉路口", "杭金线道地段"]
    ]


def test_names_on_plain_lines_below_the_words_that_announce_them() -> None:
    found = told(
        "一、市级实事\n市级民生实事共7大项33小项，已完成19小项，按序时推进12小项，进度滞后2小项。进度滞后的是：\n"
        "南门停车场建设。年度计划新增泊位1800个，已建成1043个。责任单位：市住建局。\n"
        "东山绿道二期。全长11公里，已完成路基5公里，因3户村民未签约停工40天。责任单位：市园林局。\n二、要求\n抓紧推进。"
    )
    assert short(found) == [
        "南门停车场建设 市住建局 behind 新增泊位: 目标1800个 完成1043个",
        "东山绿道二期 市园林局 behind 全长: 完成11公里 路基: 完成5公里",
    ]
    (summary,) = found.summaries
    assert [f"{total.value}{total.unit}" for total in summary.totals] == ["7大项", "33小项"]


def test_a_step_in_the_name_of_works_under_a_heading_for_a_group() -> None:
    found = told(
        "一、量化指标任务\n量化指标任务47项。达到序时进度45项、占比95.7%；未达到序时进度2项，为新开工厂房改造520套、新增造林8万亩。"
        "其中，新开工厂房改造完成336套，占64.6%；新增造林完成5万亩，占62.5%。\n二、要求\n抓紧推进。"
    )
    assert short(found) == [
        "新开工厂房改造 behind =: 目标520套 完成336套 64.6%",
        "新增造林 behind =: 目标80000亩 完成50000亩 62.5%",
    ]


def test_money_that_lags_is_no_project() -> None:
    found = told(
        "一、进展情况\n1.农村改厕。全年计划1200户，已完成640户。\n二、存在问题\n一是配套资金到位偏慢；二是体育馆工程进度滞后。"
    )
    assert [project.title for project in found.projects] == ["农村改厕", "体育馆"]
