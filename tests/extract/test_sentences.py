"""Running text: sentences of several statements, lists that share figures out, sentences that report nothing."""

import pytest

from bulletin_parser import Bulletin, parse_text

HEAD = "关于2022年1-9月清岚自治州民生实事项目进展情况的通报\n各县市：现将有关情况通报如下。\n"


def parsed(body: str) -> Bulletin:
    return parse_text(f"{HEAD}{body}\n")


def stands(bulletin: Bulletin) -> dict[str, str]:
    """How each project, and each name of a list, is said to stand."""
    named = {
        member.text: str(state.status)
        for summary in bulletin.summaries
        for state in summary.by_status
        for member in state.members
    }
    return named | {p.title: str(p.status) for p in bulletin.projects if p.status}


def figures(bulletin: Bulletin) -> list[str]:
    return [
        f"{p.title}/{i.name}" + (f"·{i.region}" if i.region else "")
        + (f" t{i.target.text}" if i.target else "") + (f" a{i.actual.text}" if i.actual else "")
        + (f" {i.rate}%" if i.rate is not None else "")
        for p in bulletin.projects for i in p.indicators
    ]  # fmt: skip


def unclaimed(bulletin: Bulletin) -> list[str]:
    return [number.text for number in bulletin.numbers if number.role == "unclaimed"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "目前市民中心、档案馆两个项目正在装修，零工驿站已揭牌运行，殡仪馆迁建受征地影响尚未开工。",
            {"市民中心": "on_track", "档案馆": "on_track", "零工驿站": "completed", "殡仪馆迁建": "not_started"},
        ),
        (
            "老旧电梯更新、背街小巷整治进展顺利，充电桩建设进度滞后，社区食堂至今未启动。",
            {"老旧电梯更新": "on_track", "背街小巷整治": "on_track", "充电桩": "behind", "社区食堂": "not_started"},
        ),
        (
            "东风桥、红旗渠两处工程已竣工，新一中校区按序时推进。",
            {"东风桥": "completed", "红旗渠": "completed", "新一中校区": "on_track"},
        ),
        (
            "截至9月底，东风桥、红旗渠工程进度滞后，城东停车场正在有序推进。",
            {"东风桥": "behind", "红旗渠": "behind", "城东停车场": "on_track"},
        ),
        (
            "永顺县支出率低于全州平均水平，朝阳路、东风桥2个项目因用地手续未办结，至今未开工。",
            {"朝阳路": "not_started", "东风桥": "not_started"},
        ),
        # what a project is made of stays its own
        ("一、县医院迁建\n主体工程已封顶，附属工程正在施工，按计划推进。", {"县医院迁建": "on_track"}),
        (
            "十、建成县人民医院新院区\n门诊楼、住院楼已封顶，设备安装完成九成，按计划推进。",
            {"建成县人民医院新院区": "on_track"},
        ),
    ],
)  # fmt: skip
def test_statements_of_one_sentence(sentence: str, expected: dict[str, str]) -> None:
    assert stands(parsed(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "group", "expected"),
    [
        (
            "黄坪镇、白石镇高标准农田建设进展较快，青岩镇、石桥镇建设任务推进缓慢。",
            "高标准农田建设",
            {"黄坪镇": "ahead", "白石镇": "ahead", "青岩镇": "behind", "石桥镇": "behind"},
        ),
        ("平利县、石泉县的厕所革命工作进展顺利。", "厕所革命", {"平利县": "on_track", "石泉县": "on_track"}),
        (
            "永顺县、龙山县、泸溪县农村改厕分别完成年度任务的31.2%、28.5%、26.7%，工作进度滞后。",
            "农村改厕",
            {"永顺县": "behind", "龙山县": "behind", "泸溪县": "behind"},
        ),
        ("永顺县、龙山县农村公路建设进度滞后。", "农村公路", {"永顺县": "behind", "龙山县": "behind"}),
    ],
)
def test_places_share_what_they_do(sentence: str, group: str, expected: dict[str, str]) -> None:
    bulletin = parsed(sentence)
    assert stands(bulletin) == expected
    assert bulletin.summaries[0].group is not None
    assert bulletin.summaries[0].group.startswith(group)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "云溪大桥（32.1%）、白鹭湖公园（28.6%）、城南车站（19.4%），投资完成率均低于40%。",
            ["云溪大桥/云溪大桥 32.1%", "白鹭湖公园/白鹭湖公园 28.6%", "城南车站/城南车站 19.4%"],
        ),
        (
            "完成率较低的有：城区雨污分流（12.3%）、农村公厕改造（15.8%）。",
            ["城区雨污分流/城区雨污分流 12.3%", "农村公厕改造/农村公厕改造 15.8%"],
        ),
        (
            "智慧停车（完成率45%）、老旧电梯更新（完成率38.2%）进度滞后。",
            ["智慧停车/智慧停车 45%", "老旧电梯更新/老旧电梯更新 38.2%"],
        ),
        (
            "保障性安居工程、农林水利支付率仅为58.4%、49.7%。",
            ["保障性安居工程/支付 58.4%", "农林水利/支付 49.7%"],
        ),
        (
            "教育、卫生项目开工率达到96%、92.5%，水利、能源项目开工率只有61%、55.4%。",
            ["教育/开工 96%", "卫生项目/开工 92.5%", "水利/开工 61%", "能源项目/开工 55.4%"],
        ),
    ],
)  # fmt: skip
def test_names_that_share_percentages_out(sentence: str, expected: list[str]) -> None:
    assert figures(parsed(sentence)) == expected


TOLD = "一、进展情况\n全市新建公厕12座，完成年任务的60%。\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "街道办、住建局组成4个督查组，对全市重点项目进行了督查，实地查看现场56个。",
        "县政府督查办会同县财政局对15件民生实事开展了现场核查。",
        "工作专班随机走访群众312户、抽查项目现场23个。",
        "连续两个季度亮红灯的，由市委督查室发函督办。",
        "亮黄灯的项目，由分管领导约谈责任单位；进度滞后的项目，主要负责人须于10月15日前作出说明。",
        "对12月底前仍未开工的3个项目，将按规定收回指标。",
        "其中省考核项目5项，市考核项目2项。",
        "若对公示情况有异议的，请在7日之内反映，联系地址：市政中心517室，联系电话：5286660。",
        "根据《关于实施33项民生工程的通知》（州政〔2022〕9号）要求，州民生办进行了考核评分。",
        "请各地于8月15日前将支付率低于60%的项目清单报市财政局。",
    ],
)
def test_sentences_that_report_nothing(sentence: str) -> None:
    bulletin = parsed(f"{TOLD}{sentence}")
    assert [p.title for p in bulletin.projects] == ["新建公厕"]
    assert unclaimed(bulletin) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("根据各县市上报情况，截至8月底，全州共改造户厕4914户。", ["改造户厕/改造户厕·全州 a4914户"]),
        ("为进一步推进项目建设，全州新建公厕12座。", ["新建公厕/新建公厕·全州 a12座"]),
        ("在各级各部门的共同努力下，全州新建公厕12座。", ["新建公厕/新建公厕·全州 a12座"]),
        ("近日，全州新建公厕12座。", ["新建公厕/新建公厕·全州 a12座"]),
        ("今年全州新建公厕12座。", ["新建公厕/新建公厕·全州 a12座"]),
        ("全州已完成农村改厕任务4926座，完成率99.8%。", ["农村改厕/农村改厕·全州 a4926座 99.8%"]),
        ("全州共完成危房改造任务860户。", ["危房改造/危房改造·全州 a860户"]),
        ("食品抽检2300批次，完成年任务的76%。", ["食品抽检/食品抽检 a2300批次 76%"]),
        ("走访慰问困难群众300人。", ["走访慰问困难群众/走访慰问困难群众 a300人"]),
    ],
)
def test_sentences_that_report_what_was_looked_at(sentence: str, expected: list[str]) -> None:
    assert figures(parsed(sentence)) == expected


@pytest.mark.parametrize(
    ("body", "expected", "status"),
    [
        (
            "2、街巷硬化。全年任务600公里，完成248公里。\n① 永顺县完成62公里，完成率77.5%；\n"
            "② 龙山县完成48公里，完成率60%，进度滞后。",
            ["街巷硬化/街巷硬化 t600公里 a248公里", "街巷硬化/街巷硬化·永顺县 a62公里 77.5%",
             "街巷硬化/街巷硬化·龙山县 a48公里 60%"],
            {"龙山县": "behind"},
        ),
        (
            "（一）农村改厕。计划改造3200户，完成1800户，工作有序推进。\n1.永顺县完成900户；\n2.龙山县完成900户。",
            ["农村改厕/改造 t3200户 a1800户", "农村改厕/改造·永顺县 a900户", "农村改厕/改造·龙山县 a900户"],
            {"农村改厕": "on_track"},
        ),
    ],
)  # fmt: skip
def test_sections_below_an_item_tell_of_its_places(body: str, expected: list[str], status: dict[str, str]) -> None:
    bulletin = parsed(body)
    assert figures(bulletin) == expected
    assert stands(bulletin) == status


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("全市计划改造小区76个、1.94万户，已完工41个、9860户。",
         ["改造小区/改造小区·全市 t76个 a41个", "改造小区/改造小区·全市 t1.94万户 a9860户"]),
        ("动态改造危房326户、、已改造142户。", ["动态改造危房/动态改造危房 t326户 a142户"]),
        ("改造棚户区12处860户，已完成7处、512户。",
         ["改造棚户区/改造棚户区 t12处 a7处", "改造棚户区/改造棚户区 t860户 a512户"]),
        ("计划建设停车场5处1600个泊位，已建成3处。", ["停车场/停车场 t5处 a3处", "停车场/泊位 t1600个"]),
    ],
)  # fmt: skip
def test_one_thing_counted_in_two_units(sentence: str, expected: list[str]) -> None:
    assert figures(parsed(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("为2108名农民工追回工资。", ["为2108名农民工追回工资/农民工 a2108名"]),
        ("向860户困难家庭发放慰问金。", ["向860户困难家庭发放慰问金/困难家庭 a860户"]),
        ("共给3200名学生配发眼镜，完成率57%。", ["给3200名学生配发眼镜/学生 a3200名 57%"]),
    ],
)
def test_people_for_whom_something_is_done(sentence: str, expected: list[str]) -> None:
    assert figures(parsed(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "全年计划实施重点减排工程56项，已完成43项，占年度任务的76.8%，其中永顺县9项、龙山县12项。",
            ["重点减排工程/重点减排工程 t56项 a43项 76.8%", "重点减排工程/重点减排工程·永顺县 a9项",
             "重点减排工程/重点减排工程·龙山县 a12项"],
        ),
        ("年度计划建设污水处理项目12个，已建成5个。", ["污水处理项目/污水处理项目 t12个 a5个"]),
    ],
)  # fmt: skip
def test_works_of_one_kind_are_measured(sentence: str, expected: list[str]) -> None:
    bulletin = parsed(sentence)
    assert figures(bulletin) == expected
    assert bulletin.summaries == ()


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        ("是否达序：否。", "behind"),
        ("是否达序：是。", "on_track"),
        ("是否达到序时进度：未达到。", "behind"),
        ("是否超序时进度：是。", "ahead"),
    ],
)
def test_fields_that_ask_whether(answer: str, status: str) -> None:
    bulletin = parsed(f"一、市本级项目\n1.云溪大桥：年度计划投资2亿元，完成投资0.8亿元。{answer}")
    assert stands(bulletin) == {"云溪大桥": status}


def test_a_heading_may_name_several_tasks() -> None:
    heading = "四、新增普惠托位260个，新增公办园学位900个"
    account = "普惠托位新增118个，公办园学位新增540个，分别完成年度计划的45.4%、60%。"
    bulletin = parsed(f"{heading}\n{account}")
    assert figures(bulletin) == [
        "新增普惠托位260个，新增公办园学位900个/新增普惠托位 t260个 a118个 45.4%",
        "新增普惠托位260个，新增公办园学位900个/新增公办园学位 t900个 a540个 60%",
    ]


def test_a_short_first_sentence_that_says_how_far_it_is_is_read() -> None:
    body = (
        "一、进展\n●界石镇污水处理站项目，设备安装完成六成，预计11月通水。牵头单位：市生态环境局，配合单位：市水利局。"
    )
    (project,) = parsed(body).projects
    assert (project.title, project.lead_agencies) == ("界石镇污水处理站项目", ("市生态环境局",))
