"""Statuses that a heading or a closing count gives to names listed apart from it: one row a wording."""

import pytest

from bulletin_parser import Bulletin, parse_text

HEAD = "关于2023年1-9月全市民生实事项目推进情况的通报\n各县区：现将有关情况通报如下。\n"


def parsed(body: str) -> Bulletin:
    return parse_text(HEAD + body)


def grouped(bulletin: Bulletin) -> dict[str, list[str]]:
    return {
        f"{state.status} {state.count}": [member.text for member in state.members]
        for summary in bulletin.summaries
        for state in summary.by_status
    }


@pytest.mark.parametrize(
    ("heading", "status"),
    [
        ("二、达到序时进度的部分项目", "on_track"),
        ("三、进度滞后的项目", "behind"),
        ("一、已完成的项目", "completed"),
        ("一、已完成年度任务的项目", "completed"),
        ("四、尚未开工项目", "not_started"),
        ("（二）未达序时进度", "behind"),
        ("三、进度滞后情况", "behind"),
        ("二、部分黄灯项目", "behind"),
        ("一、绿灯项目", "on_track"),
    ],
)
def test_a_heading_gives_its_status_to_the_items_below_it(heading: str, status: str) -> None:
    bulletin = parsed(
        f"{heading}\n1、城市公园建设。计划建设8个，已建成5个。\n2、学校扩建。计划新增学位3000个，已新增1800个。\n"
    )
    assert [(p.title, p.status) for p in bulletin.projects] == [("城市公园建设", status), ("学校扩建", status)]
    assert grouped(bulletin) == {f"{status} None": ["城市公园建设", "学校扩建"]}


def test_an_item_keeps_the_status_that_it_says_itself() -> None:
    bulletin = parsed(
        "三、进度滞后的项目\n1、城市公园建设。计划建设8个，已建成5个，尚未开工3个，工作有序推进。\n2、学校扩建。新增1800个。\n"
    )
    assert [p.status for p in bulletin.projects] == ["on_track", "behind"]


@pytest.mark.parametrize(
    "heading",
    ["（二）任务推进较快。", "四、进度滞后的主要原因", "五、滞后项目整改要求", "一、城乡供水一体化有序推进工程"],
)
def test_a_heading_that_says_more_than_a_status_is_none(heading: str) -> None:
    bulletin = parsed(f"{heading}\n1、城市公园建设。计划建设8个，已建成5个。\n")
    assert grouped(bulletin) == {}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("三、进度滞后项目\n停车场、农贸市场、充电桩。\n", {"behind None": ["停车场", "农贸市场", "充电桩"]}),
        ("一、已完成的项目（2个）\n社区食堂、旧村改造。\n", {"completed 2": ["社区食堂", "旧村改造"]}),
    ],
)  # fmt: skip
def test_a_bare_list_below_a_heading_is_its_members(body: str, expected: dict[str, list[str]]) -> None:
    assert grouped(parsed(body)) == expected


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (
            "截至7月底，应开工项目86个，已开工79个。白杨坪码头、野三关客运站、江坪河灌区等7个项目尚未开工。",
            {"not_started 7": ["白杨坪码头", "野三关客运站", "江坪河灌区"]},
        ),
        (
            "调度的6个产业项目中，铜基新材料、钒钛加工、新能源电池三个项目有序推进，其余3个进度滞后。",
            {"on_track 3": ["铜基新材料", "钒钛加工", "新能源电池"], "behind 3": []},
        ),
        ("视频监控升级、城乡低保提标等8个项目已完成年度任务。", {"completed 8": ["视频监控升级", "城乡低保提标"]}),
        ("城北片区、老城片区两个保障性租赁住房项目至今未开工。", {"not_started 2": ["城北片区", "老城片区"]}),
    ],
)  # fmt: skip
def test_names_that_a_count_sums_up_are_its_members(statement: str, expected: dict[str, list[str]]) -> None:
    found = grouped(parsed(f"一、推进情况\n{statement}\n"))
    assert {key: found[key] for key in expected} == expected


def test_what_a_list_within_a_group_names_is_not_of_the_group_at_large() -> None:
    bulletin = parsed(
        "（一）已完工项目（9个）。包括市医院急救中心、温泉中学实训楼等。\n"
        "（二）正在实施项目（58个）。其中进展缓慢的有：城乡供水管网改造，完成投资880万元，占年度计划的22%；"
        "河岸文旅小镇，完成投资450万元，占年度计划的15%。\n"
    )
    assert grouped(bulletin) == {
        "completed 9": ["市医院急救中心", "温泉中学实训楼"],
        "on_track 58": [],
        "behind None": ["城乡供水管网改造", "河岸文旅小镇"],
    }
    assert [(p.title, p.status) for p in bulletin.projects] == [
        ("城乡供水管网改造", "behind"),
        ("河岸文旅小镇", "behind"),
    ]


LISTED = "1.停车场。计划120个，完成30个。\n2.农贸市场。计划4个，完成1个。\n"


@pytest.mark.parametrize(
    ("heading", "rest", "expected"),
    [
        (
            "三、进度滞后的项目（6项）", "其余4项分别为：社区食堂、充电桩、口袋公园、公厕改造。",
            {"behind 6": ["停车场", "农贸市场", "社区食堂", "充电桩", "口袋公园", "公厕改造"]},
        ),
        (
            "三、进度滞后的项目", "其他2个项目是：社区食堂、充电桩。",
            {"behind None": ["停车场", "农贸市场", "社区食堂", "充电桩"]},
        ),
        (
            "一、重点实事", "其余3件（农村低保提标、免费婚检、公益电影放映）均正常推进。",
            {"on_track 3": ["农村低保提标", "免费婚检", "公益电影放映"]},
        ),
        ("一、重点实事", "剩余2项均已完成：社区食堂、充电桩。", {"completed 2": ["社区食堂", "充电桩"]}),
        ("一、重点实事", "另有1项（县体育馆迁建）尚未开工。", {"not_started 1": ["县体育馆迁建"]}),
    ],
)  # fmt: skip
def test_a_paragraph_behind_a_list_tells_of_what_it_left_out(
    heading: str, rest: str, expected: dict[str, list[str]]
) -> None:
    bulletin = parsed(f"{heading}\n{LISTED}{rest}\n")
    assert grouped(bulletin) == expected
    assert [p.title for p in bulletin.projects] == ["停车场", "农贸市场"]


@pytest.mark.parametrize("line", ["其中有量化指标的2项：", "下列2项有量化指标：", "涉及民生的2项如下："])
def test_a_line_that_opens_a_list_is_no_project(line: str) -> None:
    bulletin = parsed(f"一、已完成的任务（12项）\n{line}\n（一）户厕改造。任务2100座，完成2100座。\n")
    assert grouped(bulletin) == {"completed 12": ["户厕改造"]}
    assert all(number.role != "unclaimed" for number in bulletin.numbers)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "全县98项任务中，已完成37项，达到序时进度3项。\n二、达到序时进度的任务（3项）\n"
            "苹果产业、供热扩容等3项任务正按序时推进。\n●公园绿化，计划8公顷，完成6公顷。\n",
            {"completed 37": [], "on_track 3": ["苹果产业", "供热扩容", "公园绿化"]},
        ),
        (
            "全县28项任务中，完成5项，未达到时间进度3项，未开工1项。\n第三条 未达到时间进度的任务共3项："
            "①街巷硬化；②户厕改造；③日间照料站。未开工的任务1项：①公共停车场。\n",
            {"completed 5": [], "behind 3": ["街巷硬化", "户厕改造", "日间照料站"], "not_started 1": ["公共停车场"]},
        ),
    ],
)
def test_lists_name_what_was_counted_before(body: str, expected: dict[str, list[str]]) -> None:
    bulletin = parsed(body)
    assert grouped(bulletin) == expected
    assert all(number.role != "unclaimed" for number in bulletin.numbers)


def test_a_heading_that_counts_one_gives_its_status_to_one() -> None:
    led = "数字乡村平台（牵头单位：州委网信办）。计划投资2600万元，因方案调整，至今未启动。"
    bulletin = parsed(f"（四）尚未启动的指标（1项）\n{led}\n从投入看，全州涉农贷款余额486.2亿元，同比增长9.6%。\n")
    assert grouped(bulletin) == {"not_started 1": ["数字乡村平台"]}
    assert [(p.title, p.status, p.lead_agencies) for p in bulletin.projects] == [
        ("数字乡村平台", "not_started", ("州委网信办",)),
        ("涉农贷款余额", None, ()),
    ]


def test_items_one_behind_another_in_a_line_are_items() -> None:
    bulletin = parsed(
        "四、滞后的2个项目：1、老旧小区改造，年度任务72个小区，开工28个；2、公租房筹集，任务1400套，已筹集325套。\n"
    )
    assert [(p.title, p.status) for p in bulletin.projects] == [("老旧小区改造", "behind"), ("公租房筹集", "behind")]
    assert grouped(bulletin) == {"behind 2": ["老旧小区改造", "公租房筹集"]}


def test_a_counting_heading_gives_its_status_to_the_statements_of_its_paragraph() -> None:
    bulletin = parsed(
        "二、超序时进度的3个项目。技能培训9970人次，完成年度任务的75.9%；危房改造竣工312户，竣工率81.6%。其余1个项目为农村校舍加固工程。\n"
    )
    assert [(p.title, p.status) for p in bulletin.projects] == [("技能培训", "ahead"), ("危房改造", "ahead")]
    assert grouped(bulletin) == {"ahead 3": ["技能培训", "危房改造", "农村校舍加固工程"]}
