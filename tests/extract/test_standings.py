"""Places that an account names for how they stand: one row a wording."""

import pytest

from bulletin_parser import Bulletin, parse_text

from .reports import bulletin, standing

HEAD = "关于2022年1-9月甘肃省民生实事项目进展情况的通报\n"
ITEM = "一、农村公路建设（牵头单位：省交通运输厅）。全年计划建设300公里，已建成210公里。"


def parsed(account: str) -> Bulletin:
    return parse_text(f"{HEAD}{ITEM}{account}\n")


@pytest.mark.parametrize(
    ("account", "expected"),
    [
        ("兰州市、天水市进度较慢。", ["behind - 兰州市、天水市"]),
        ("兰州市、天水市、定西市3个市进展较快。", ["ahead 3 兰州市、天水市、定西市"]),
        ("兰州市（98.2%）、天水市（95.8%）2个市进展较快。", ["ahead 2 兰州市、天水市"]),
        (
            "兰州市、天水市等9个已完成，定西市、陇南市2个推进缓慢。",
            ["completed 9 兰州市、天水市", "behind 2 定西市、陇南市"],
        ),
        ("其余12个市州均已完成年度任务。", ["completed 12 "]),
        ("陇南市受暴雨影响，进度滞后。", ["behind - 陇南市"]),
        ("陇南市受暴雨影响进度偏慢。", ["behind - 陇南市"]),
        ("陇南市因征地问题推进缓慢。", ["behind - 陇南市"]),
        ("临夏州东乡县、甘南州迭部县因雨季停工时间较长，推进缓慢。", ["behind - 临夏州东乡县、甘南州迭部县"]),
        ("兰州市超过序时进度，天水市、定西市达到序时进度。", ["ahead - 兰州市", "on_track - 天水市、定西市"]),
        ("兰州市、天水市分别完成60公里、45公里，均已完成年度任务。", ["completed - 兰州市、天水市"]),
        ("建设进度相对较慢的市州为陇南市、临夏州。", ["behind - 陇南市、临夏州"]),
        ("建设进度较慢的市州：陇南市、临夏州。", ["behind - 陇南市、临夏州"]),
        ("全省未完成征地任务的县区为陇南市武都区。", ["behind - 陇南市武都区"]),
        ("其中兰州市、天水市各有1处进度滞后。", ["behind - 兰州市、天水市"]),
        ("推进缓慢。主要是兰州市、天水市多次流标，进度滞后。", ["behind - 兰州市、天水市"]),
        ("主要原因是陇南市用地未批，至今未启动。", ["not_started - 陇南市"]),
        ("兰州市、天水市2个完成率低于50%，亮红灯。", ["behind 2 兰州市、天水市"]),
    ],
)
def test_places_and_how_they_stand(account: str, expected: list[str]) -> None:
    assert standing(parsed(account)) == expected


@pytest.mark.parametrize(
    "account",
    [
        "其余5个市州中，除陇南市外，均达到序时进度。",  # how many stand so is not said
        "兰州市、天水市各有2个未启动。",  # so many of what the account counts
        "陇南市3个未启动。",
        "主要是陇南市多次流标，天水市用地未批。",
        "兰州市农村公路服务站主体已完工。",  # one place's own part of the work
        "兰州市、天水市的农村公路服务站仍在建设。",
    ],
)
def test_what_is_said_of_no_place_as_a_whole(account: str) -> None:
    assert standing(parsed(account)) == []


@pytest.mark.parametrize(
    ("account", "status"),
    [
        ("超序时进度5个百分点；陇南市受暴雨影响，进度滞后。", "ahead"),
        ("达到序时进度。临夏州东乡县推进缓慢。", "on_track"),
        ("进度滞后。未开工的9公里中，临夏州4公里、陇南市5公里。", "behind"),
    ],
)
def test_what_is_said_of_places_is_not_said_of_the_item(account: str, status: str) -> None:
    (project,) = parsed(account).projects
    assert project.status == status


def test_figures_that_count_places_are_no_results() -> None:
    bulletin = parsed("兰州市、天水市等9个已完成。")
    assert [row.actual.text for row in bulletin.projects[0].indicators if row.actual] == ["210公里"]
    assert [n.role for n in bulletin.numbers if n.text == "9个"] == ["status_count"]


@pytest.mark.parametrize(
    ("account", "stands"),
    [
        (
            "天山小学、塘坊幼儿园2所已交付使用；6所正在施工；高峰中心幼儿园因选址调整，尚未动工。",
            [("completed", ["天山小学", "塘坊幼儿园"]), ("not_started", ["高峰中心幼儿园"])],
        ),
        ("滨河小学、城东小学、城西小学3所均已完工。", [("completed", ["滨河小学", "城东小学", "城西小学"])]),
        ("城南幼儿园受征地影响，进度滞后。", [("behind", ["城南幼儿园"])]),
        ("目前6所正在施工。", []),
        ("项目因选址调整，尚未动工。", []),
    ],
)
def test_parts_that_an_account_names(account: str, stands: list[tuple[str, list[str]]]) -> None:
    found = parse_text(f"清岚市2023年1-9月民生实事进展情况\n1.新建中小学和幼儿园9所。{account}已到位资金3亿元。\n")
    told = [(str(s.status), [m.text for m in s.members]) for summary in found.summaries for s in summary.by_status]
    assert told == stands
    assert (found.projects[0].status is None) == bool(stands or "施工" in account)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("沭阳县3家、泗阳县2家、泗洪县1家，推进缓慢。", [("behind", ["沭阳县", "泗阳县", "泗洪县"])]),
        ("已完成全年任务的有沭阳县、泗阳县。", [("completed", ["沭阳县", "泗阳县"])]),
        ("完成年度计划的为：沭阳县（14家）、泗阳县（12家）。", [("completed", ["沭阳县", "泗阳县"])]),
        ("除泗洪县外，各地均完成年度任务。", []),
    ],
)
def test_places_with_a_figure_each(told: str, expected: list[tuple[str, list[str]]]) -> None:
    found = parse_text(
        f"清岚市2023年1-9月民生实事进展情况\n一、社区食堂\n全市计划建设60家，已建成51家。{told}\n"
        "二、公共停车位\n全市计划建设600个，已建成510个。\n"
    )
    states = [(str(s.status), [m.text for m in s.members]) for summary in found.summaries for s in summary.by_status]
    assert states == expected
    assert [(project.title, project.status) for project in found.projects] == [("社区食堂", None), ("公共停车位", None)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("对进度滞后的泸溪县、凤凰县予以通报批评。", ["behind 泸溪县、凤凰县"]),
        ("对改厕已全面完成的石桥镇、青松镇和沙河乡予以表扬。", ["completed 石桥镇、青松镇、沙河乡"]),
        ("对泸溪县、凤凰县予以通报批评，限5月31日前整改到位。", []),
        ("对推进缓慢的问题进行通报。", []),
    ],
)
def test_who_is_praised_or_blamed(sentence: str, expected: list[str]) -> None:
    found = bulletin(f"1、农村改厕1000座，已完成820座。\n二、通报表扬和批评\n{sentence}")
    states = [state for count in found.summaries for state in count.by_status]
    assert [f"{state.status} {'、'.join(m.text for m in state.members)}" for state in states] == expected
    assert [project.status for project in found.projects] == [None]
