"""Statements that count projects by status, and the lists behind them: one row a wording."""

import pytest

from bulletin_parser.records import Summary
from extract.reports import ITEM, bulletin, summary


def counts(found: Summary) -> list[str]:
    return [
        f"{state.status} {state.count}" + (f" {state.share}%" if state.share is not None else "")
        for state in found.by_status
    ]


def members(found: Summary) -> list[str]:
    return [member.text for state in found.by_status for member in state.members]


def test_names_given_later_to_what_a_whole_was_counted_as() -> None:
    found = bulletin(
        f"{ITEM}二、县市落实情况\n全州实施重点项目97个，已完工34个，在建60个，未开工3个。\n三、存在问题\n"
        "（一）进度滞后。东门路改造、体育馆扩建等9个项目未达到计划进度。西门桥加固、北站广场、河道清淤3个项目至今未开工。"
    )
    (whole,) = found.summaries
    assert counts(whole) == ["completed 34", "on_track 60", "not_started 3", "behind 9"]
    assert members(whole) == ["西门桥加固", "北站广场", "河道清淤", "东门路改造", "体育馆扩建"]


@pytest.mark.parametrize(
    ("statement", "region", "totals", "expected"),
    [
        (
            "（一）吉首市省定重点民生实事任务共18件24个考核指标。达到省定验收标准的有8个，工作有序推进的有9个，"
            "工作进度相对滞后的有7个。",
            "吉首市", ["18件", "24个考核指标"], ["completed 8", "on_track 9", "behind 7"],
        ),
        (
            "全市共34项民生实事，已完成12项，占比35.3%；有序推进20项，占比58.8%；进度滞后2项。",
            "全市", ["34项"], ["completed 12 35.3%", "on_track 20 58.8%", "behind 2"],
        ),
        (
            "全县160个民生实事指标中，达到序时进度75%120个，未达序时进度25%40个。",
            "全县", ["160个民生实事指标"], ["on_track 120 75%", "behind 40 25%"],
        ),
        (
            "全县28项民生实事项目中，已完成8项，正在推进18项，未启动2项。",
            "全县", ["28项"], ["completed 8", "on_track 18", "not_started 2"],
        ),
        (
            "全县承担38个子项，已完成13，达到时序进度的22个，推进缓慢的有3（户厕改造、停车位建设、托位建设）。",
            "全县", ["38个子项"], ["completed 13", "on_track 22", "behind 3"],
        ),
        ("62项目标任务中，53项达到序时进度要求，9项未达序时进度。", None, ["62项"], ["on_track 53", "behind 9"]),
        (
            "全市26件重点民生实事，其中6件已完成，18件正常推进，2件进展缓慢。",
            "全市", ["26件"], ["completed 6", "on_track 18", "behind 2"],
        ),
        (
            "全市36项重点任务，超额完成任务的5项，达到序时进度的25项，未达到序时进度的6项。",
            "全市", ["36项"], ["completed 5", "on_track 25", "behind 6"],
        ),
        (
            "民生实事项目共10类46项指标，已完成13项，按序时推进29项，未达序时4项。",
            None, ["10类", "46项"], ["completed 13", "on_track 29", "behind 4"],
        ),
        (
            "全市办理的8个方面30项民生实事中，已完成12项，进展顺利18项。",
            "全市", ["8个方面", "30项"], ["completed 12", "on_track 18"],
        ),
        (
            "全州222个事项，欠进度的有17个，占总任务的7.7%；其它类9个，占总任务的4.1%；达进度的有196个。",
            "全州", ["222个事项"], ["behind 17 7.7%", "on_track 196", "None 9 4.1%"],
        ),
        (
            "全市34项民生实事，已提前或超额完成节点任务12项，需进一步加快3项。",
            "全市", ["34项"], ["ahead 12", "behind 3"],
        ),
        ("其中，已完工3项，正在实施7项，未开工2项。", None, [], ["completed 3", "on_track 7", "not_started 2"]),
        (
            "2023年目标任务分解为222个事项。欠进度的有17个，占7.7%；其它类9个，占总任务的4.1%；达进度的有162个，占72.9%。",
            None, ["222个事项"], ["behind 17 7.7%", "on_track 162 72.9%", "None 9 4.1%"],
        ),
        ("达到时序进度的项目25个，占比62.5%；有一定进度的项目11个。", None, [], ["on_track 25 62.5%", "on_track 11"]),
        ("超进度（完成率在80%到100%之间）的指标有7项，进度滞后2项。", None, [], ["ahead 7", "behind 2"]),
        ("15件重点民生实事中，绿灯10件，黄灯3，红灯2件。", None, ["15件"], ["on_track 10", "behind 3", "behind 2"]),
        (
            "100项民生实事项目高效推进，97个项目达序时或超序时进度，3个项目滞后。",
            None, ["100项"], ["on_track 97", "behind 3"],
        ),
        ("总体看，1件已完成，6件按计划推进，2件推进偏慢。", None, [], ["completed 1", "on_track 6", "behind 2"]),
        (
            "永顺县已有25项省、市重点民生实事指标提前完成年度任务，另有9项进展偏慢。",
            "永顺县", [], ["completed 25", "behind 9"],
        ),
        ("亮绿灯的12项，亮黄灯的3项，亮红灯的1项。", None, [], ["on_track 12", "behind 3", "behind 1"]),
        (
            "全市42项重点工程中，已开工29项，未开工13项。",
            "全市", ["42项"], ["on_track 29", "not_started 13"],
        ),
        (
            "全市督办的12件疑难诉求中，已办结7件，正在推进4件，未按期办结1件。",
            "全市", ["12件"], ["completed 7", "on_track 4", "behind 1"],
        ),
    ],
)  # fmt: skip
def test_counts(statement: str, region: str | None, totals: list[str], expected: list[str]) -> None:
    found = summary(statement)
    assert found.region == region
    assert [f"{total.value}{total.unit}" for total in found.totals] == totals
    assert counts(found) == expected


def test_what_is_counted_among_others_begins_anew() -> None:
    text = "10项实事项目中，1项已完成，9项推进滞后。12项街道专班推进项目中，6项推进顺利，6项推进滞后。"
    found = bulletin(f"{ITEM}二、县市落实情况\n{text}").summaries
    assert [(each.group, counts(each)) for each in found] == [
        ("实事项目", ["completed 1", "behind 9"]),
        ("街道专班推进项目", ["on_track 6", "behind 6"]),
    ]


def test_a_place_in_a_name_is_not_what_is_counted_for() -> None:
    found = summary("州人民医院传染病区、保靖县寄宿制小学2个项目至今未开工，永顺县养老中心1个项目进度滞后。")
    assert found.region is None


@pytest.mark.parametrize(
    "listing",
    [
        "实施进度较慢的项目，一是污水处理设施建设（八公山站），二是老旧小区改造，三是免费婚检。",
        "进度滞后的有3项：一是污水处理设施建设（八公山站）；二是老旧小区改造；三是免费婚检。",
        "进度滞后的项目有：（1）污水处理设施建设（八公山站）；（2）老旧小区改造；（3）免费婚检。",
    ],
)
def test_the_numbers_of_names_are_none_of_them(listing: str) -> None:
    assert members(summary(listing)) == ["污水处理设施建设（八公山站）", "老旧小区改造", "免费婚检"]


START = "（一）吉首市省定民生实事任务共18件24个考核指标。达到省定要求的有8个，"


@pytest.mark.parametrize(
    ("listing", "expected"),
    [
        ("进度滞后的是：公厕新建、农村改厕共2个指标。", ["公厕新建", "农村改厕"]),
        ("进度滞后的有2个：公厕新建、农村改厕。", ["公厕新建", "农村改厕"]),
        ("进度滞后2个，分别是：公厕新建、农村改厕。", ["公厕新建", "农村改厕"]),
        ("进度滞后的是：公厕新建，农村改厕共2个指标。", ["公厕新建", "农村改厕"]),
        ("进度滞后的是：公厕新建；农村改厕共2个指标。", ["公厕新建", "农村改厕"]),
        ("进度滞后的是：公厕新建、、农村改厕共2个指标。", ["公厕新建", "农村改厕"]),
        ("进度滞后的是：公厕新建;农村改厕、旧村改造共3个指标。", ["公厕新建", "农村改厕", "旧村改造"]),
        ("进度滞后的是：公路（三级路、旅游路）提质、农村改厕共2个指标。", ["公路（三级路、旅游路）提质", "农村改厕"]),
        ("进度滞后的是：“平安、幸福”工程、农村改厕共2个指标。", ["“平安、幸福”工程", "农村改厕"]),
        (
            "进度滞后的是：中医药服务有人员、有场地、有设施、农村改厕共2个指标。",
            ["中医药服务有人员、有场地、有设施", "农村改厕"],
        ),
        (
            "进度滞后的是：公路提质改造26公里开工建设城镇老旧小区、农村改厕共3个指标。",
            ["公路提质改造26公里", "开工建设城镇老旧小区", "农村改厕"],
        ),
        ("未启动的2项任务为公厕新建、农村改厕。", ["公厕新建", "农村改厕"]),
        ("进度滞后的2个项目分别是公厕新建、农村改厕。", ["公厕新建", "农村改厕"]),
        ("未启动的2项指标是：公厕新建、农村改厕，牵头单位分别为市城管局、市农业农村局。", ["公厕新建", "农村改厕"]),
        ("未启动2项：公厕新建、农村改厕，分别由市城管局、市农业农村局牵头。", ["公厕新建", "农村改厕"]),
        ("有2项民生工程完成任务，分别是公厕新建、农村改厕。", ["公厕新建", "农村改厕"]),
        ("公厕新建、农村改厕2个项目已建成投用。", ["公厕新建", "农村改厕"]),
        ("进度滞后1项（公厕拨款从500元提高到600元，全年所需703.8万元）。", ["公厕拨款从500元提高到600元"]),
        ("进度滞后的是：新增托位（第七项）、农村改厕（第九项）共2个指标。", ["新增托位", "农村改厕"]),
        ("进度滞后的是：开工建设15个城镇老旧小区共1个指标。", ["开工建设15个城镇老旧小区"]),
    ],
)
def test_a_list_is_split_as_a_reader_would(listing: str, expected: list[str]) -> None:
    assert members(summary(START + listing)) == expected


def test_what_is_counted_stands_before_its_kinds() -> None:
    found = summary("省政府民生实事共有12类45件53个事项，其中24个事项已提前完成全年任务，29个事项按序时推进。")
    assert (found.group, [f"{total.value}{total.unit}" for total in found.totals][:2]) == (
        "省政府民生实事",
        ["12类", "45件"],
    )


def test_a_count_behind_a_list_counts_it() -> None:
    assert counts(summary(f"{START}进度滞后的是：公厕新建、农村改厕共9个指标。")) == ["completed 8", "behind 9"]


def test_a_member_has_its_own_target() -> None:
    found = summary(f"{START}进度滞后的是：建设公厕60座、农村改厕共2个指标。")
    targets = [member.target.text if member.target else None for member in found.by_status[-1].members]
    assert targets == ["60座", None]


def test_a_member_means_the_project_of_the_bulletin() -> None:
    found = summary(f"{START}进度滞后的是：公办幼儿园学位300个、公厕新建共2个指标。")
    assert [member.project for member in found.by_status[-1].members] == ["增加公办幼儿园学位5200个", None]


@pytest.mark.parametrize(
    ("statement", "total", "counts"),
    [
        ("12项民生实事中7项达序、5项未达序。", "12项", [7, 5]),
        ("20件实事项目中已完成8件，正常推进10件，滞后2件。", "20件", [8, 10, 2]),
        ("30个重点项目中28个达到序时进度，2个进度滞后。", "30个重点项目", [28, 2]),
        ("9项民生工程中3项已完成、4项有序推进、2项尚未启动。", "9项", [3, 4, 2]),
    ],
)
def test_the_whole_and_its_parts_in_one_clause(statement: str, total: str, counts: list[int]) -> None:
    found = summary(statement)
    assert [f"{t.value}{t.unit}" for t in found.totals] == [total]
    assert [state.count for state in found.by_status] == counts


@pytest.mark.parametrize(
    "statement",
    [
        "永顺县、龙山县支付进度较快。云溪大桥、白鹭湖公园等10个项目尚未开工。",
        "云溪大桥、龙山县冷链物流中心等10个项目尚未开工。",
    ],
)
def test_places_told_of_before_or_within_names_are_not_what_is_counted_for(statement: str) -> None:
    found = [s for s in bulletin(f"二、推进情况\n{statement}").summaries if s.by_status[0].count]
    assert [(s.region, counts(s)) for s in found] == [(None, ["not_started 10"])]


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (
            "一是达到时序进度以上的区县有2个，分别为永定区、慈利县；二是有一定进度的区县有2个，分别为武陵源区、桑植县。",
            {"达到时序进度": ["永定区", "慈利县"], "有一定进度": ["武陵源区", "桑植县"]},
        ),
        (
            "从2个区县推进情况来看：进度滞后的县区1个，为桑植县；按序时推进的县区1个，为慈利县。",
            {"进度滞后": ["桑植县"], "按序时推进": ["慈利县"]},
        ),
        (
            "未达到序时进度2项、占比20.0%，为普惠性幼儿园、新建安置区。",
            {"未达到序时进度": ["普惠性幼儿园", "新建安置区"]},
        ),
        ("已完成的项目2个，占比达20%。分别为：农村改厕、公厕新建。", {"已完成": ["农村改厕", "公厕新建"]}),
        (
            "农村改厕、公厕新建2个项目已提前完成上半年节点目标，占总数的12%。",
            {"已提前完成上半年节点目标": ["农村改厕", "公厕新建"]},
        ),
    ],
)  # fmt: skip
def test_names_of_what_is_counted(statement: str, expected: dict[str, list[str]]) -> None:
    found = bulletin(f"二、推进情况\n{statement}")
    named = {state.status_text: [m.text for m in state.members] for s in found.summaries for state in s.by_status}
    assert named == expected
    assert [p.title for p in found.projects] == []


@pytest.mark.parametrize(
    "listing",
    [
        "进度滞后2个，分别为文化馆迁建和滨河路改造。",
        "文化馆迁建和滨河路改造2个项目进度滞后。",
        "进度滞后的有2个：文化馆迁建和滨河路改造。",
    ],
)
def test_a_word_that_joins_two_names_where_two_are_counted(listing: str) -> None:
    (found,) = bulletin(f"{ITEM}二、县市落实情况\n全州22个重点项目中，已完成15个，{listing}").summaries
    assert members(found) == ["文化馆迁建", "滨河路改造"]


def test_plates_are_lights() -> None:
    found = summary("全州20件民生实事，亮绿牌13件，亮黄牌5件，亮红牌2件。")
    assert counts(found) == ["on_track 13", "behind 5", "behind 2"]


@pytest.mark.parametrize("noun", ["子项", "个子项", "项任务", "个重点项目"])
def test_names_in_a_bracket_behind_what_is_counted(noun: str) -> None:
    noun = noun if noun.startswith(("个", "项")) else f"个{noun}"
    found = bulletin(
        f"{ITEM}二、县市落实情况\n吉首市有2{noun}（公园改造、泵站扩建）进度滞后，1{noun}（图书馆迁建）尚未启动；"
        f"泸溪县有1{noun}（公园改造）进度滞后。"
    ).summaries
    assert [(one.region, counts(one), members(one)) for one in found] == [
        ("吉首市", ["behind 2", "not_started 1"], ["公园改造", "泵站扩建", "图书馆迁建"]),
        ("泸溪县", ["behind 1"], ["公园改造"]),
    ]


@pytest.mark.parametrize(
    "all_of_them", ["子项全部达到序时进度", "承担的各项任务已达到序时进度", "所有项目均达到序时进度"]
)
def test_how_all_that_a_place_has_stands(all_of_them: str) -> None:
    (found,) = bulletin(f"{ITEM}二、县市落实情况\n凤凰县{all_of_them}。").summaries
    assert (found.region, [(state.status, state.count, state.members) for state in found.by_status]) == (
        "凤凰县", [("on_track", None, ())],
    )  # fmt: skip


def test_counties_by_their_short_names_have_counts_of_their_own() -> None:
    found = bulletin(
        "广元市十件民生实事进展情况\n分县区看，利州区有1项（停车泊位建设）推进缓慢；旺苍有2项（照料中心建设、污水管网改造）推进缓慢；"
        "苍溪有1项（照料中心建设）推进缓慢。\n"
    )
    assert [(s.region, counts(s)) for s in found.summaries] == [
        ("利州区", ["behind 1"]), ("旺苍", ["behind 2"]), ("苍溪", ["behind 1"]),
    ]  # fmt: skip
