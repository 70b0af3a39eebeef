"""Statements in running text: what is a project, what only asks or tells, and several names at once."""

import pytest

from bulletin_parser import parse_text
from bulletin_parser.records import Bulletin

from .reports import rows

TITLE = "关于2023年1-9月庆丰市重点工作进展情况的通报\n"
REPORTED = "城镇新增就业目标1200人，已完成980人。\n"


def told(text: str) -> Bulletin:
    return parse_text(f"{TITLE}{text}\n")


def standing(found: Bulletin) -> list[str]:
    """Every name that the text gives a status, as a project or in a list."""
    projects = [f"{project.title} {project.status}" for project in found.projects if project.status]
    states = [state for summary in found.summaries for state in summary.by_status]
    return [*projects, *(f"{member.text} {state.status}" for state in states for member in state.members)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "南湖小区供水管网改造已完工，北站广场路灯修复已完成，锁龙沟回迁房办证正在有序推进，白石镇危桥整改缓慢。",
            [
                "南湖小区供水管网改造 completed", "北站广场路灯修复 completed", "锁龙沟回迁房办证 on_track",
                "白石镇危桥整改 behind",
            ],
        ),
        (
            "其中，南湖小区供水管网改造、东门菜市场改造已完工，白石镇敬老院扩建尚未启动。",
            ["南湖小区供水管网改造 completed", "东门菜市场改造 completed", "白石镇敬老院扩建 not_started"],
        ),
        # parts of one work are no projects
        ("市体育中心主体工程已完工，室外附属工程正在有序推进。", ["市体育中心主体工程 on_track"]),
        # the verb of having, after the title
        (
            "南湖县城乡供水一体化项目到位资金1.2亿元，仅支出1860万元；经开区标准厂房二期到位资金9500万元，施工进度滞后。",
            ["经开区标准厂房二期 behind"],
        ),
        ("老城隧道、滨江大桥2处省挂牌隐患整改滞后。", ["老城隧道 behind", "滨江大桥 behind"]),
    ],
)  # fmt: skip
def test_names_with_a_status_each(sentence: str, expected: list[str]) -> None:
    assert standing(told(sentence)) == expected


def test_a_site_and_what_is_planned_of_it() -> None:
    found = told("南湖镇食用菌产业园计划建设大棚120座，目前仅建成37座；县医院门诊楼年度计划投资2400万元，完成860万元。")
    assert [(project.title, rows(project)) for project in found.projects] == [
        ("南湖镇食用菌产业园", ["大棚: 目标120座 完成37座"]),
        ("县医院门诊楼", ["投资: 目标24000000元 完成8600000元"]),
    ]


def test_an_aspect_of_many_characters_before_the_subject() -> None:
    (found,) = told("改善农村人居环境方面，农村户厕改造计划改造1200户，已完成640户。").projects
    assert (found.title, rows(found)) == ("农村户厕改造", ["农村户厕改造: 目标1200户 完成640户"])


def test_places_behind_what_they_do() -> None:
    (found,) = told("农村户厕改造翁牛特旗、敖汉旗仅分别完成年度任务的36.2%、28.9%。").projects
    assert (found.title, rows(found)) == (
        "农村户厕改造",
        ["农村户厕改造 翁牛特旗: 36.2%", "农村户厕改造 敖汉旗: 28.9%"],
    )


def test_a_number_in_the_name_of_a_town_and_a_rate_of_what_is_overdue() -> None:
    (found,) = told("小额信贷新发放1.9亿元，逾期率0.12%。白石镇、第六埔镇支出率分别为28.4%、35.7%，进度滞后。").projects
    assert (found.status, rows(found)[1:]) == (
        None,
        ["逾期率: 完成0.12%", "支出 白石镇: 28.4%", "支出 第六埔镇: 35.7%"],
    )


def test_what_those_who_work_do_and_are_asked_says_nothing_of_how_works_stand() -> None:
    found = told(
        "各级各部门推进有力，前三季度18项民生工程完成投资5.6亿元。其中，“暖心食堂”建设工程等16项按序时推进，"
        "河道清淤工程、危桥改造工程2项进度滞后。请进度滞后的2项工程牵头部门于10月20日前报送整改方案。"
    )
    assert standing(found) == ["“暖心食堂”建设工程 on_track", "河道清淤工程 behind", "危桥改造工程 behind"]
    assert [state.count for summary in found.summaries for state in summary.by_status] == [16, 2]


def test_what_is_shared_out_among_offices_is_no_result() -> None:
    found = told("建议提案目标247件，其中人大建议131件、政协提案116件，分别交由46个单位主办，已办结241件。")
    assert [row for project in found.projects for row in rows(project) if "46" in row] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "督查中发现，部分项目进展缓慢。",
        "专项检查组发现，个别项目进展缓慢。",
        "若对公示情况有异议的，请在7日之内书面反映。",
        "办好65件民生实事项目是对全市人民的庄严承诺，扎实推进65件民生实事办理。",
        "市直牵头部门对25个乡镇民生工程实施进度进行了考核评分。",
        "市政府督查办会同市财政局对25个乡镇开展了专项督查。",
        "根据工作安排，请各责任单位于10月25日前报送3份材料。",
        "按照市委、市政府要求，现将9月份有关情况通报如下。",
    ],
)
def test_what_only_asks_or_tells_is_no_project(sentence: str) -> None:
    found = told(f"{REPORTED}{sentence}")
    assert [project.title for project in found.projects] == ["城镇新增就业"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("根据各县区上报数据，高标准农田计划建设50万亩，已建成45万亩。", ["高标准农田: 目标500000亩 完成450000亩"]),
        ("按照年度计划，高标准农田计划建设50万亩，已建成45万亩。", ["高标准农田: 目标500000亩 完成450000亩"]),
        ("为进一步扩大产能，高标准农田计划建设50万亩，已建成45万亩。", ["高标准农田: 目标500000亩 完成450000亩"]),
        (
            "老旧小区改造目标任务为：改造小区214个，投资完成率达到60%。",
            ["改造小区: 目标214个", "投资完成率: 目标60%"],
        ),
        ("年度任务外：改造小区46个。", ["改造小区: 完成46个"]),
        ("一、主要指标\n1．工业用电量。9月份2.14亿千瓦时，同比增长3.3%。", ["工业用电量: 完成214000000千瓦时 同比3.3"]),
        (
            "一、主要指标\n1．农村安居工程。自治区下达任务2.1万户，已开工2.06万户。",
            ["农村安居工程: 目标21000户", "已开工: 完成20600户"],
        ),
        ("秋粮应收面积68万亩，已收获61万亩。", ["秋粮: 目标680000亩 完成610000亩"]),
    ],
)
def test_what_stands_before_a_statement_loses_none_of_it(sentence: str, expected: list[str]) -> None:
    (found,) = told(sentence).projects
    assert rows(found) == expected


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("市直牵头部门对25个乡镇进行了考核评分。", {"25个乡镇": "place_count"}),
        ("有异议的，可在7日之内反映。", {"7日之内": "duration"}),
        ("《庆丰市稳就业33条措施》（庆政发〔2023〕3号）明确了责任分工。", {"33": "cited_title"}),
        ("省、市两级项目34项（其中省级26项，市级8项），已完成20项。", {"26项": "part_count", "8项": "part_count"}),
        ("联系地址：市政中心517室，监督电话：5286660", {"517室": "room", "5286660": "phone"}),
    ],
)
def test_a_number_of_no_account_has_a_role(text: str, roles: dict[str, str]) -> None:
    numbers = told(f"{REPORTED}{text}").numbers
    assert {number.text: number.role for number in numbers if number.text in roles} == roles


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a line a place: what stands alone at its end is said of the place
        (
            "一、人工造林进度\n东湖镇计划1500亩，累计完成1512亩，已完成任务；\n西河镇计划800亩，累计完成732亩；\n"
            "南山镇计划900亩，累计完成310亩，进展缓慢。",
            ["东湖镇 completed", "南山镇 behind"],
        ),
        # what several places share out, and what is said of them behind it
        (
            "农村改厕计划1500座。\n东湖镇、西河镇农村改厕分别完成任务的31.2%、28.5%，进度滞后。",
            ["东湖镇 behind", "西河镇 behind"],
        ),
        # what they have in common is the project, the places are not
        (
            "人工造林计划1500亩，已完成980亩。东湖镇、西河镇、南山镇造林进展缓慢。",
            ["东湖镇 behind", "西河镇 behind", "南山镇 behind"],
        ),
    ],
)
def test_how_places_stand(text: str, expected: list[str]) -> None:
    assert standing(told(text)) == expected


def test_a_paragraph_that_names_itself_ends_the_items_above() -> None:
    items = "1.通用机场项目（责任单位：县发改局）。计划投资5亿元，用地预审尚未取得，推进缓慢。\n"
    found = told(f"一、重点项目\n{items}存在的主要问题：一是县职业中学实训楼、县养老服务中心2个项目至今未开工。")
    assert standing(found) == ["通用机场项目 behind", "县职业中学实训楼 not_started", "县养老服务中心 not_started"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "据各乡镇农情调度，玉米计划播种153万亩，已播141万亩，完成92.2%；花生计划3.7万亩，已全部播完。",
            ["玉米 None 玉米: 目标1530000亩 完成1410000亩 92.2%", "花生 completed 花生: 目标37000亩"],
        ),
        (
            "大豆带状种植任务5万亩，已落实到地块4.7万亩；落实化肥8.2万吨、种子930吨，均已备足。",
            [
                "大豆带状种植 None 大豆带状种植: 目标50000亩 完成47000亩",
                "落实化肥 None 落实化肥: 完成82000吨；种子: 完成930吨",
            ],
        ),
    ],
)
def test_sowing(text: str, expected: list[str]) -> None:
    found = told(text).projects
    assert [f"{project.title} {project.status} {'；'.join(rows(project))}" for project in found] == expected


def test_a_reason_before_names_that_are_counted() -> None:
    found = told("高标准农田应施工项目38个，复工36个，复工率94.7%，受土层解冻晚影响阁山灌区、东林水库2个项目尚未复工。")
    assert standing(found) == ["阁山灌区 not_started", "东林水库 not_started"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("检查电站6家次，排查隐患52条，已全部整改完毕。", ["检查电站: 完成6家次", "排查隐患: 完成52条"]),
        ("锅炉应检126台、已检119台，检验率94.4%。", ["锅炉: 目标126台 完成119台 94.4%"]),
        ("改造公厕52座，已全部完工。", ["改造公厕: 目标52座"]),
    ],
)
def test_what_was_found_is_no_aim(text: str, expected: list[str]) -> None:
    (found,) = told(f"一、水电行业\n{text}").projects
    assert rows(found) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "矿山修复任务126亩，已修复98亩；泸溪县3处边坡加固治理尚未开工；凤凰县2个垃圾填埋场整治进展缓慢。",
            ["边坡加固治理 not_started", "垃圾填埋场整治 behind"],
        ),
        ("一、农贸市场改造\n年度任务12个，已完工5个；泸溪县2个农贸市场改造尚未开工。", []),
    ],
)
def test_works_that_a_place_has_some_of(text: str, expected: list[str]) -> None:
    assert standing(told(text)) == expected


def test_a_place_s_own_behind_those_that_are_listed() -> None:
    found = told("一、城区公园\n凤凰县西河公园、泸溪县崇文公园2个试点已竣工，花垣县水头公园正按计划推进。")
    assert standing(found) == [
        "花垣县水头公园 on_track", "凤凰县西河公园 completed", "泸溪县崇文公园 completed",
    ]  # fmt: skip


def test_a_rank_is_of_the_place_it_is_said_of() -> None:
    sentence = "东湖区、西城区并列第一，办结率均为100%；南山县98.2%，位居第三。"
    ranks = {row.region: row.rank for found in told(f"{REPORTED}{sentence}").projects for row in found.indicators}
    assert ranks == {None: None, "东湖区": None, "西城区": None, "南山县": 3}


def test_an_aspect_is_told_of_to_the_end_of_its_sentence() -> None:
    sentence = "实际利用外资方面，东湖县、北港县仍为空白；西河县、南山县分别完成320万美元、180万美元。"
    (found,) = told(f"二、各县情况\n{sentence}").projects
    assert (found.title, rows(found)) == (
        "实际利用外资",
        ["实际利用外资 西河县: 完成3200000美元", "实际利用外资 南山县: 完成1800000美元"],
    )


def test_a_measure_that_places_share_is_of_what_all_is_about() -> None:
    opening = "全县共检查企业320家次，整改隐患86条。\n二、乡镇情况\n"
    text = f"关于2023年吉首市安全隐患排查整治的通报\n{opening}石桥镇、青松镇隐患整改率均为100%；沙河镇98.2%。"
    titles = {row.region: found.title for found in parse_text(text).projects for row in found.indicators if row.rate}
    assert titles == dict.fromkeys(["石桥镇", "青松镇", "沙河镇"], "安全隐患排查整治")


def test_what_contracts_are_worth_is_no_target() -> None:
    (found,) = told("招商引资签约项目137个，合同金额89.5亿元，到位资金12.1亿元，占合同金额的13.5%。").projects
    assert rows(found)[1:] == ["合同金额: 完成8950000000元", "到位资金: 完成1210000000元 13.5%"]


def test_kinds_that_stand_are_told_of_themselves() -> None:
    found = told(
        "全市安排重点项目418个，完成投资312亿元。\n"
        "按领域分：水利类完成投资96亿元，完成率78.5%，超时间进度；交通类完成投资52亿元，完成率57.3%，慢于时间进度。\n"
        "南湖县实施46个，完成投资36.9亿元；\n东山县实施52个。"
    )
    assert standing(found) == ["水利类 ahead", "交通类 behind"]
    assert rows(found.projects[0])[2:] == [
        "重点项目 南湖县: 完成46个", "投资 南湖县: 完成3690000000元", "重点项目 东山县: 完成52个",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "工业投资完成70亿元，同比增长13.2%，基础设施投资完成31亿元，同比增长5%。",
            ["工业投资 7000000000 13.2", "基础设施投资 3100000000 5"],
        ),
        ("高速公路完成投资30亿元，国省干线完成投资12亿元。", ["高速公路 3000000000 None", "国省干线 1200000000 None"]),
        (
            "续建项目完成投资30亿元，占年度计划的60%，新建项目完成投资12亿元，占年度计划的40%。",
            ["续建项目 3000000000 None", "新建项目 1200000000 None"],
        ),
        # one project, and two things that are measured of it
        (
            "公办幼儿园扩建完成投资1200万元，新增学位完成2790个。",
            ["公办幼儿园扩建 12000000 None", "公办幼儿园扩建 2790 None"],
        ),
    ],
)
def test_projects_told_of_in_the_same_words(sentence: str, expected: list[str]) -> None:
    told_of = [(p.title, r) for p in told(sentence).projects for r in p.indicators if r.actual]
    assert [f"{title} {r.actual.value:f} {r.yoy}" for title, r in told_of if r.actual] == expected


def test_how_all_stand_that_a_sentence_tells_of() -> None:
    found = told(
        "全市26个子项中已全面完成的11个，正在实施的12个，未启动的3个（分别为东湖泵站、少儿图书馆和南山文化广场）。"
        "已完成的子项里，婚前医学检查完成1.2万对；农村危房改造竣工1186户。"
        "正在实施的子项里，公益性公墓计划建设19处，已开工14处；公办幼儿园计划建设23所，建成9所。"
        "城区停车场完成投资3亿元。"
    )
    counts = [(str(state.status), state.count) for state in found.summaries[0].by_status]
    assert counts == [("completed", 11), ("on_track", 12), ("not_started", 3)]
    assert standing(found) == [
        "婚前医学检查 completed", "农村危房改造 completed", "公益性公墓 on_track", "公办幼儿园 on_track",
        "东湖泵站 not_started", "少儿图书馆 not_started", "南山文化广场 not_started",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "title", "name"),
    [
        ("新增停车泊位项目已新增泊位436个。", "新增停车泊位项目", "新增泊位"),
        ("老旧小区改造项目共改造35个小区。", "老旧小区改造项目", "老旧小区改造项目"),
        ("新建农村公路710公里的年度任务已完成398公里。", "新建农村公路", "新建农村公路"),
    ],
)
def test_a_name_ends_before_its_deed(text: str, title: str, name: str) -> None:
    (project,) = told(text).projects
    assert (project.title, [row.name for row in project.indicators]) == (title, [name])


def test_the_main_part_of_a_work_is_no_part_of_its_name() -> None:
    (found,) = parse_text(
        "清岚县2021年重点项目进展情况通报\n县中医院迁建项目主体已封顶，正在进行二次结构施工。"
    ).projects
    assert (found.title, found.status) == ("县中医院迁建项目", "on_track")


def test_a_task_to_build_is_called_by_what_is_built() -> None:
    text = "农村公路建设任务320公里，已建成210公里。\n全市城镇基础设施建设任务20项，已完成12项。"
    assert [project.title for project in told(text).projects] == ["农村公路建设"]
