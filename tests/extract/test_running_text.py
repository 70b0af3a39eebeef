"""What running text tells of a programme and its projects, in short: one row a wording."""

import pytest

from bulletin_parser import Bulletin, parse_text

from .reports import rows

TITLE = "关于2023年1-9月沧江县重点项目推进情况的通报\n各乡镇：\n"
HEAD = f"{TITLE}全县60个重点项目完成投资30亿元，占年度计划的60%。\n一、进展情况\n"
PROGRAMME = ["重点项目 全县: 完成60个", "投资 全县: 完成3000000000元 60%"]


def parsed(text: str) -> Bulletin:
    found = parse_text(f"{HEAD}{text}\n")
    assert [number.text for number in found.numbers if number.role == "unclaimed"] == []
    return found


def added(bulletin: Bulletin) -> list[str]:
    """The rows that the programme has beside those of the head's sentence."""
    told = [row for project in bulletin.projects if "重点项目" in project.title for row in rows(project)]
    return [row for row in told if row not in PROGRAMME]


def projects(bulletin: Bulletin) -> list[str]:
    """Each project but the programme: its title, its status and its rows."""
    return [" ".join([one.title, str(one.status), *rows(one)]) for one in bulletin.projects if one.title != "重点项目"]


def states(bulletin: Bulletin) -> list[str]:
    """Each status with its count and its names."""
    return [
        f"{state.status} {state.count or '-'} {'、'.join(member.text for member in state.members)}".strip()
        for summary in bulletin.summaries
        for state in summary.by_status
    ]


@pytest.mark.parametrize(
    ("text", "told", "counted"),
    [
        (
            "未开工项目12个，其中白石镇5个、大溪乡4个、县工业园3个。",
            ["未开工 白石镇: 完成5个", "未开工 大溪乡: 完成4个", "未开工 县工业园: 完成3个"],
            ["not_started 12"],
        ),
        (
            "未动工项目11宗，占全部项目的13.4%，其中白石镇6宗、大溪乡5宗。",
            ["未动工 白石镇: 完成6宗", "未动工 大溪乡: 完成5宗"],
            ["not_started 11"],
        ),
        (
            "18宗在建项目低于时序进度，其中产业工程11宗、民生工程7宗。",
            ["产业工程低于时序进度: 完成11宗", "民生工程低于时序进度: 完成7宗"],
            ["behind 18"],
        ),
        (
            "进度滞后的项目9项，包括交通类4项、水利类3项、教育类2项。",
            ["交通类进度滞后: 完成4项", "水利类进度滞后: 完成3项", "教育类进度滞后: 完成2项"],
            ["behind 9"],
        ),
        (
            "进度滞后项目9项（白石镇4项、大溪乡3项、县水利局2项）。",
            ["进度滞后 白石镇: 完成4项", "进度滞后 大溪乡: 完成3项", "县水利局进度滞后: 完成2项"],
            ["behind 9 白石镇、大溪乡、县水利局"],
        ),
        (
            "9个项目进度滞后：白石镇4个、大溪乡5个。",
            ["进度滞后 白石镇: 完成4个", "进度滞后 大溪乡: 完成5个"],
            ["behind 9 白石镇、大溪乡"],
        ),
        (
            "未开工的23个项目中，手续未办结的16个，资金未落实的7个。",
            ["手续未办结: 完成16个", "资金未落实: 完成7个"],
            ["not_started 23"],
        ),
    ],
)
def test_how_many_of_a_count_each_place_or_kind_has(text: str, told: list[str], counted: list[str]) -> None:
    bulletin = parsed(text)
    assert added(bulletin) == told
    assert states(bulletin) == counted


def test_a_list_that_comes_to_more_than_the_count_breaks_nothing_down() -> None:
    assert added(parse_text(f"{HEAD}进度滞后项目3项，其中白石镇4项、大溪乡3项。\n")) == []


def test_a_telling_part_breaks_counts_down_too() -> None:
    bulletin = parsed("全县在建项目40个，进展顺利。\n二、存在问题\n未开工项目8个，其中白石镇5个、大溪乡3个。")
    assert added(bulletin)[-2:] == ["未开工 白石镇: 完成5个", "未开工 大溪乡: 完成3个"]


@pytest.mark.parametrize(
    ("text", "told", "titles", "counted"),
    [
        (
            "县直部门中，县水利局（88.3%）、县住建局（77.5%）超时间进度；县教育局（55.4%）、县卫健局（49.7%）未达时间进度。",
            [
                "县水利局完成率: 88.3%",
                "县住建局完成率: 77.5%",
                "县教育局完成率: 55.4%",
                "县卫健局完成率: 49.7%",
            ],
            [],
            ["ahead - 县水利局、县住建局", "behind - 县教育局、县卫健局"],
        ),
        (
            "县水利局88.3%、县住建局77.5%，超时间进度；县教育局55.4%，未达时间进度。",
            ["县水利局完成率: 88.3%", "县住建局完成率: 77.5%", "县教育局完成率: 55.4%"],
            [],
            ["ahead - 县水利局、县住建局", "behind - 县教育局"],
        ),
        (
            "白石镇（88.3%）、县住建局（77.5%）两家单位进度较快。",
            ["白石镇完成率: 88.3%", "县住建局完成率: 77.5%"],
            [],
            ["ahead 2 白石镇、县住建局"],
        ),
        (
            "东干渠加固（88.3%）、城南水厂（完成率77.5%）进展较快，县医院迁建（35.4%）、档案馆新建（19.7%）进度滞后。",
            [],
            [
                "东干渠加固 ahead 东干渠加固: 88.3%",
                "城南水厂 ahead 城南水厂: 77.5%",
                "县医院迁建 behind 县医院迁建: 35.4%",
                "档案馆新建 behind 档案馆新建: 19.7%",
            ],
            ["ahead - 东干渠加固、城南水厂", "behind - 县医院迁建、档案馆新建"],
        ),
    ],
)
def test_names_with_rates_that_share_a_status(
    text: str, told: list[str], titles: list[str], counted: list[str]
) -> None:
    bulletin = parsed(text)
    assert added(bulletin) == told
    assert projects(bulletin) == titles
    assert states(bulletin) == counted


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        (
            "东干渠加固、城南水厂、县医院迁建3个项目投资完成率低于30%，进度滞后。",
            ["behind 3 东干渠加固、城南水厂、县医院迁建"],
        ),
        (
            "东干渠加固、城南水厂等2宗项目投资完成率均不足20%，推进缓慢。",
            ["behind 2 东干渠加固、城南水厂"],
        ),
        (
            "未按节点推进2项，占比13.0%，分别是：东干渠加固（责任单位：县水利局）、城南水厂（责任单位：县住建局、县水务公司）。",
            ["behind 2 东干渠加固、城南水厂"],
        ),
        (
            "列入通报的指标8项，达到序时进度6项、占比75%；未达到序时进度2项、占比25%，为新建5G基站900个、公办园在园幼儿占比达55%。",
            ["on_track 6", "behind 2 新建5G基站900个、公办园在园幼儿占比达55%"],
        ),
    ],
)
def test_lists_behind_a_status(text: str, counted: list[str]) -> None:
    assert states(parsed(text)) == counted


def test_what_a_list_aims_at_is_the_target_of_the_project() -> None:
    text = "量化指标8项，未达到序时进度2项，为新建5G基站900个、新增造林1.8万亩。其中，新建5G基站完成512个，占56.9%。"
    assert projects(parsed(text)) == [
        "新增造林1.8万亩 behind 新增造林: 目标18000亩",
        "新建5G基站 behind 新建5G基站: 目标900个 完成512个 56.9%",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "（一）在建项目21个，完成投资4.2亿元，年度投资完成率71.6%，进度正常。",
            ["在建项目 on_track 在建: 完成21个 投资: 完成420000000元 71.6%"],
        ),
        (
            "（一）计划新开工项目18个，已开工12个，开工率66.7%。",
            ["新开工项目 None 新开工项目: 目标18个 完成12个 66.7%"],
        ),
        (
            "计划新开工项目18宗，已动工12宗，动工率66.7%，完成投资3亿元。",
            ["新开工项目 None 新开工项目: 目标18宗 完成12宗 66.7% 投资: 完成300000000元"],
        ),
        (
            "二、重点工程\n东干渠加固完成投资1.2亿元，占年度计划的60%，进展顺利；城南水厂已建成投用；县医院迁建尚未开工。",
            ["东干渠加固 on_track 投资: 完成120000000元 60%", "城南水厂 completed", "县医院迁建 not_started"],
        ),
        (
            "根据各乡镇上报情况，全县共完成改厕任务4914户，完成率为48.4%。",
            ["改厕 None 改厕 全县: 完成4914户 48.4%"],
        ),
        (
            "从4个乡镇推进情况来看，公厕新建已完成36座，占年度任务的69.2%。",
            ["公厕新建 None 公厕新建: 完成36座 69.2%"],
        ),
        (
            "水利项目完成投资9.1亿元。（1）农林工程完成投资2.9亿元。（2）交通工程完成投资1.4亿元，占年度计划的20%。",
            [
                "水利项目 None 投资: 完成910000000元",
                "农林工程 None 投资: 完成290000000元",
                "交通工程 None 投资: 完成140000000元 20%",
            ],
        ),
        (
            "东环路、西环路概算投资分别为2.6亿元、1.8亿元，完成投资1.3亿元、1.2亿元，分别占概算的50%、66.7%。",
            [
                "东环路 None 概算投资: 完成260000000元 投资: 完成130000000元 50%",
                "西环路 None 概算投资: 完成180000000元 投资: 完成120000000元 66.7%",
            ],
        ),
        (
            "农林项目、水利项目分别完成投资3.6亿元、9.4亿元，完成率分别为43.2%、37.8%，分别超时序进度9.9个百分点、4.5个百分点。",
            [
                "农林项目 None 投资: 完成360000000元 43.2% 比序时9.9",
                "水利项目 None 投资: 完成940000000元 37.8% 比序时4.5",
            ],
        ),
        (
            "今年安排水利项目44项（打包项目拆分后共56项），项目总投资51亿元。",
            ["水利项目 None 水利项目: 完成44项 打包项目拆分后: 完成56项 总投资: 完成5100000000元"],
        ),
        ("近日下达农田补助资金1.58亿元。", ["下达农田补助资金 None 下达农田补助资金: 完成158000000元"]),
        (
            "据统计，新建公厕已完成36座，占年度目标任务的69.2%。",
            ["新建公厕 None 新建公厕: 完成36座 69.2%"],
        ),
        (
            "自集中开工以来，各乡镇高度重视，农村公路已改造52公里，占年度计划的69.2%。",
            ["农村公路 None 改造: 完成52公里 69.2%"],
        ),
        (
            "33个竣工投产项目完成投资58.6亿元，占年度计划的99%；51个加快建设项目完成投资32.6亿元，占年度计划的72%。",
            [
                "竣工投产项目 None 竣工投产项目: 完成33个 投资: 完成5860000000元 99%",
                "加快建设项目 None 加快建设项目: 完成51个 投资: 完成3260000000元 72%",
            ],
        ),
        (
            "全县新签约项目（3000万元以上工业项目、亿元以上其它项目）161个。",
            ["新签约项目 None 新签约项目 全县: 完成161个"],
        ),
        (
            "农田补助资金已支出2.1亿元，支出率42.02%，超序时进度8.68个百分点。",
            ["农田补助资金 None 支出: 完成210000000元 42.02% 比序时8.68"],
        ),
        (
            "引进外资完成1.2亿元，完成州政府下达任务数1.5亿元的80%。",
            ["引进外资 None 引进外资: 目标150000000元 完成120000000元 80%"],
        ),
        (
            "引进外资完成1.2亿，完成全年1.5亿目标任务的80%。",
            ["引进外资 None 引进外资: 目标150000000元 完成120000000元 80%"],
        ),
        ("咨询类诉求124件，其它类诉求97件。", ["咨询类诉求 None 咨询类诉求: 完成124件 其它类诉求: 完成97件"]),
        (
            "清源河主要入河口整治工程，总投资2.6亿元，累计完成投资1.3亿元，占总投资的50%，进展顺利。",
            ["清源河主要入河口整治工程 on_track 总投资: 完成260000000元 投资: 完成130000000元 50%"],
        ),
        (
            "（一）县医院新院区（市重点）：总投资7.8亿元，年度计划投资1.5亿元，累计完成投资6900万元。",
            ["县医院新院区（市重点） None 总投资: 完成780000000元 投资: 目标150000000元 完成69000000元"],
        ),
    ],
)
def test_what_a_statement_is_about(text: str, expected: list[str]) -> None:
    assert projects(parsed(text)) == expected


def test_an_introduction_reports_what_it_counts_and_not_how_it_was_looked_into() -> None:
    """A district's own wording; the items below it have forms of their own."""
    items = "".join(
        f"{i}、{name}（牵头单位：市教育局）。已办结。\n" for i, name in enumerate(("甲校", "乙校", "丙校"), 1)
    )
    text = (
        "关于2023年建议办理情况的通报\n市政府共承办建议131件，面商率100%。{}\n截至9月30日，已办结120件。\n一、重点建议\n"
        + items
    )
    reported = parse_text(text.format(""))
    looked = parse_text(text.format("市督查室抽查了36件。"))
    assert [row for one in reported.projects for row in rows(one)][:2] == [
        "市政府共承办建议: 完成131件",
        "面商率: 完成100%",
    ]
    assert [p.title for p in looked.projects] == [p.title for p in reported.projects]


def test_a_tally_in_front_of_all_its_items_gives_each_status_its_own() -> None:
    """No item takes the status of the last state, which the colon stands behind."""
    text = (
        "4件重点提案中，2件已办结，1件正在推进，1件进展缓慢：\n1. 甲路改造。已办结。\n2. 乙河治理。已办结。\n"
        "3. 丙园建设。正在推进。\n4. 丁站迁建。进展缓慢。\n"
    )
    assert states(parsed(text)) == [
        "completed 2 甲路改造、乙河治理",
        "on_track 1 丙园建设",
        "behind 1 丁站迁建",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "全县120件建议提案中，所提问题已解决或基本解决的（A类）76件，占63.3%；正在解决或列入计划逐步解决的（B类）44件，占36.7%。",
        "全县共承办建议提案120件。其中：A类（已经解决或基本解决）76件，占63.3%；B类（正在解决或列入规划解决）44件，占36.7%。",
        "全县120件建议提案中，问题得到解决或基本解决的76件，占63.3%，正在逐步解决的44件，占36.7%。",
    ],
)
def test_proposals_by_class(text: str) -> None:
    assert states(parsed(text)) == ["completed 76", "on_track 44"]


def test_what_counts_more_than_a_total_is_no_part_of_it() -> None:
    text = "两类任务合计87项，整改完成率75.9%。\n群众信访举报件314件，已办结307件，阶段性办结7件。"
    assert states(parsed(text)) == []


def test_money_before_the_counts_that_a_statement_ends_with() -> None:
    text = (
        "全市安排重点项目15项，累计完成投资2.6亿元，占年度计划的81.3%，15项中有9项已完成，4项按计划推进，2项进展滞后。"
    )
    found = parsed(text)
    assert states(found) == ["completed 9", "on_track 4", "behind 2"]
    assert [total.text for total in found.summaries[0].totals] == ["15项"]
    assert added(found) == ["投资 全县: 完成260000000元 81.3%"]


def test_how_many_kinds_and_projects_a_programme_has_is_no_result() -> None:
    found = parsed("2022年，县政府确定民生实事9大类21个项目，进展情况如下：\n1.村道硬化（县交通局）：已完成12公里。")
    assert [row for one in found.projects for row in rows(one) if "大类" in row or "21个" in row] == []


@pytest.mark.parametrize("works", ["民心工程", "惠民工程", "民生工程"])
def test_how_many_works_there_are_is_no_result(works: str) -> None:
    text = f"资金方面，9项{works}年度计划投资2.4亿元，已到位资金1.9亿元，到位率79.2%。"
    assert [row for one in parsed(text).projects for row in rows(one) if "9项" in row] == []


def test_the_rest_of_the_counties() -> None:
    text = "白石镇承担任务12项，完成8项，达到序时进度3项，滞后1项；其余7个乡镇任务均达到序时进度。"
    assert states(parsed(text)) == ["completed 8", "on_track 3", "behind 1", "on_track 7"]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        (
            "其中：10个项目建成投用，24个项目正在紧张建设，2个项目尚未开工。",
            ["completed 10", "on_track 24", "not_started 2"],
        ),
        (
            "有3个新开工项目实现开工。全县66项整改任务，截至目前66项整改任务已整改完成27项，其余39项整改任务正积极推进。",
            ["completed 27", "on_track 39"],
        ),
    ],
)
def test_counts_in_a_run(text: str, counted: list[str]) -> None:
    assert states(parsed(text)) == counted


def test_what_was_inspected_is_no_project() -> None:
    bulletin = parse_text(
        "关于2023年项目建设的督查通报\n11月14日—18日，县督查室对各乡镇项目落实情况进行了专项督查。\n东干渠已完工。\n"
    )
    assert [one.title for one in bulletin.projects] == ["东干渠"]
    assert [number.role for number in bulletin.numbers if number.text.endswith("18日")] == ["duration"]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        (
            "6个乡镇中，3个乡镇进展较快，2个乡镇达到序时进度，1个乡镇进度滞后。",
            ["ahead 3", "on_track 2", "behind 1"],
        ),
        (
            "从12个乡镇看，已完成年度任务的有5个乡镇，按序时推进的有4个乡镇，进度滞后的有3个乡镇。",
            ["completed 5", "on_track 4", "behind 3"],
        ),
        ("全县仍有3个乡镇尚未启动。", ["not_started 3"]),
        ("白石镇、大溪乡等5个乡镇进度滞后。", ["behind 5 白石镇、大溪乡"]),
    ],
)
def test_how_many_places_stand_how(text: str, counted: list[str]) -> None:
    assert states(parsed(text)) == counted


@pytest.mark.parametrize(
    "heading",
    ["（一）水利投资保持稳步增长。", "（一）未动工项目数量较多。", "（一）要素保障不足。", "（一）前期工作不扎实。"],
)
def test_a_headline_names_no_project(heading: str) -> None:
    assert projects(parsed(f"{heading}东干渠加固完成投资3亿元，占年度计划的20%。")) == [
        "东干渠加固 None 投资: 完成300000000元 20%"
    ]


def test_rates_of_one_step_of_several_things() -> None:
    text = "1.隐患排查：一般隐患整改率为97.3%，重大隐患整改率为39.6%。"
    assert [row for one in projects(parsed(text)) for row in one.split() if "%" in row or "整改" in row] == [
        "整改:",
        "97.3%",
        "重大隐患整改:",
        "39.6%",
    ]
