"""Paragraphs that begin by counting what they tell of: their status is that of each project in them."""

from bulletin_parser import parse_text

TITLE = "北镇市重点民生工程上半年进展情况\n"
FASTER = "2个项目快于节点计划。“老旧小区改造项目”计划开工3个小区，实际开工5个；“跨域通办项目”3月份上线运行。\n"
LATER = (
    "2项滞后于节点计划。“污水处理厂提标改造项目”因设备采购流标，至今未开工；“敬老院建设项目”计划建成2家，建成1家。\n"
)


def test_each_project_stands_as_the_first_sentence_says() -> None:
    bulletin = parse_text(f"{TITLE}截至6月底，2个项目快于节点计划，2项滞后于节点计划。\n{FASTER}{LATER}")
    assert [(p.title, p.status) for p in bulletin.projects] == [
        ("老旧小区改造项目", "ahead"),
        ("污水处理厂提标改造项目", "not_started"),
        ("敬老院建设项目", "behind"),
    ]
    told = {
        str(s.status): (s.count, [m.text for m in s.members]) for each in bulletin.summaries for s in each.by_status
    }
    assert told["ahead"] == (2, ["老旧小区改造项目", "跨域通办项目"])
    assert told["behind"] == (2, ["污水处理厂提标改造项目", "敬老院建设项目"])


def test_more_projects_than_were_counted_are_none_of_them() -> None:
    bulletin = parse_text(f"{TITLE}1个项目快于节点计划。改造老旧小区5个；新建公厕12座；新增泊位310个。\n")
    assert [p.status for p in bulletin.projects] == [None, None, None]


def test_a_paragraph_of_one_and_one_that_goes_by_the_schedule() -> None:
    text = (
        "扎实推进3项民生工程。\n2项按时间节点稳步推进。“新增停车泊位项目”已新增436个；“托幼服务项目”已新增普惠托位350个。\n"
        "1项进度滞后。“门诊楼改造项目”完成投资1260万元。\n"
    )
    bulletin = parse_text(f"{TITLE}{text}")
    assert [(p.title, p.status, [i.name for i in p.indicators]) for p in bulletin.projects] == [
        ("新增停车泊位项目", "on_track", ["新增"]),
        ("托幼服务项目", "on_track", ["新增普惠托位"]),
        ("门诊楼改造项目", "behind", ["投资"]),
    ]
    (counted,) = bulletin.summaries
    assert [(s.status, s.count) for s in counted.by_status] == [("on_track", 2), ("behind", 1)]


def test_a_sentence_behind_others_counts_what_the_next_ones_tell_of() -> None:
    text = (
        "到位资金900万元。全县有4个项目完成全年目标任务。其中，道路畅通工程、残疾人康复均完成年度目标任务的100%；"
        "技能脱困培训完成目标任务的109%、农村文化活动完成目标任务的118%。其余项目全部达到序时进度。\n"
    )
    bulletin = parse_text(f"{TITLE}{text}")
    (counted,) = bulletin.summaries
    names = ["道路畅通工程", "残疾人康复", "技能脱困培训", "农村文化活动"]
    assert [(s.count, [m.text for m in s.members]) for s in counted.by_status] == [(4, names)]
    assert {p.title: p.status for p in bulletin.projects if p.title in names} == dict.fromkeys(names, "completed")


def test_sentences_that_count_are_told_of_one_after_another() -> None:
    bulletin = parse_text(
        f"{TITLE}全市7个为民办实事项目中，有3个项目进展较快，超额完成序时进度。其中：防洪排涝工程完成投入1.4亿元，占年度计划9"
        "2%；养老惠民工程完成投入3.2亿元，占年度计划81%；“技防城”建设完成投入4900万元，占年度计划82%。有2个项目正有序推进，"
        "基本达到序时进度。其中：文化惠民工程完成投入6100万元，占年度计划75%；农村危桥改造完成投入3700万元，占年度计划74%。有2个项目"
        "实施较慢，欠序时较多，具体情况如下：\n1、区域供水工程。目前仅完成投入3100万元，占年度计划13%。\n"
        "2、托养中心建设。该项目年度计划投入2800万元，因选址调整，至今未开工。\n"
    )
    (counted,) = bulletin.summaries
    assert [(str(s.status), s.count, [m.text for m in s.members]) for s in counted.by_status] == [
        ("ahead", 3, ["防洪排涝工程", "养老惠民工程", "技防城"]),
        ("on_track", 2, ["文化惠民工程", "农村危桥改造"]),
        ("behind", 2, ["区域供水工程", "托养中心建设"]),
    ]
    assert [str(p.status) for p in bulletin.projects] == [
        *["ahead"] * 3,
        *["on_track"] * 2,
        "behind",
        "not_started",
    ]


def test_kinds_that_one_name_joins() -> None:
    found = parse_text(f"{TITLE}补助、补偿类项目按规定程序有序推进。\n农村公路完成12公里。\n").projects
    assert [(p.title, p.status) for p in found] == [("补助、补偿类项目", "on_track"), ("农村公路", None)]
