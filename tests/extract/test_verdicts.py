"""How an item stands, from its words alone: one row a wording."""

import pytest

from bulletin_parser.records import Status
from extract.reports import project

COMPLETED, AHEAD, ON_TRACK, BEHIND, NOT_STARTED = Status


@pytest.mark.parametrize(
    ("account", "status", "words"),
    [
        ("均达到省定验收标准。", COMPLETED, "均达到省定验收标准"),
        ("已全面完成。", COMPLETED, "已全面完成"),
        ("已提前完成。", COMPLETED, "已提前完成"),
        ("提前完成年度任务。", COMPLETED, "提前完成年度任务"),
        ("已超额完成年度任务。", COMPLETED, "已超额完成年度任务"),
        ("资助学生1420人，大幅度超过目标任务。", COMPLETED, "大幅度超过目标任务"),
        ("已竣工验收。", COMPLETED, "已竣工验收"),
        ("已建成投用。", COMPLETED, "已建成投用"),
        ("已全部建设完成。", COMPLETED, "已全部建设完成"),
        ("已通过验收。", COMPLETED, "已通过验收"),
        ("道路已通车。", COMPLETED, "已通车"),
        ("18所学校全部建成投用。", COMPLETED, "全部建成投用"),
        ("主体工程处于竣工验收阶段。", ON_TRACK, "处于竣工验收阶段"),
        ("受雨季影响，进度滞后，其中泸溪县、古丈县推进缓慢。", BEHIND, "进度滞后"),
        ("超序时进度推进。", AHEAD, "超序时进度推进"),
        ("快于时间进度。", AHEAD, "快于时间进度"),
        ("进展较快。", AHEAD, "进展较快"),
        ("工作有序推进。", ON_TRACK, "工作有序推进"),
        ("正按序时推进。", ON_TRACK, "正按序时推进"),
        ("工作进展顺利。", ON_TRACK, "工作进展顺利"),
        ("已达到序时进度。", ON_TRACK, "已达到序时进度"),
        ("正在实施。", ON_TRACK, "正在实施"),
        ("工作进度相对滞后。", BEHIND, "工作进度相对滞后"),
        ("进度滞后。", BEHIND, "进度滞后"),
        ("工作推进缓慢。", BEHIND, "工作推进缓慢"),
        ("进度较慢。", BEHIND, "进度较慢"),
        ("未达序时进度。", BEHIND, "未达序时进度"),
        ("未按期完成。", BEHIND, "未按期完成"),
        ("没有实质性进展。", BEHIND, "没有实质性进展"),
        ("亮红灯。", BEHIND, "亮红灯"),
        ("滞后序时进度14.6个百分点。", BEHIND, "滞后序时进度"),
        ("完成率42.0%，比时间进度慢24.7个百分点。", BEHIND, "比时间进度慢"),
        ("完成率82.0%，较序时进度快6.5个百分点。", AHEAD, "较序时进度快"),
        ("尚未开工建设。", NOT_STARTED, "尚未开工建设"),
        ("尚未启动。", NOT_STARTED, "尚未启动"),
        ("已建成1180个，其余6所受用地影响推进较慢。", BEHIND, "推进较慢"),
        ("已建成1180个，其余6所正在施工。", None, None),
        # the last word counts
        ("正在实施，工作进度相对滞后。", BEHIND, "工作进度相对滞后"),
        ("前期工作进度滞后，目前有序推进。", ON_TRACK, "目前有序推进"),
        # said of something else
        ("寒亭区、临朐县进度较慢。", None, None),
        ("64户正在施工。", None, None),
        ("预计10月底前全部完成。", None, None),
        ("力争年底前建成投用。", None, None),
        ("暂未下达目标任务。", None, None),
        ("已完成1180个。", None, None),
        ("完成年任务22.69%。", None, None),
    ],
)
def test_the_status_of_an_account(account: str, status: Status | None, words: str | None) -> None:
    found = project(account)
    assert (found.status, found.status_text) == (status, words)


@pytest.mark.parametrize(
    ("account", "status", "words"),
    [
        ("提前3个月完成全年任务。", COMPLETED, "提前3个月完成全年任务"),
        ("已提前1个月完成全年任务。", COMPLETED, "已提前1个月完成全年任务"),
        ("较计划提前1个月完工。", COMPLETED, "较计划提前1个月完工"),
        ("已于8月底完工通水。", COMPLETED, "已于8月底完工通水"),
        ("受疫情影响，工期滞后2个月。", BEHIND, "工期滞后"),
        ("进度滞后15天。", BEHIND, "进度滞后"),
        ("较原计划滞后1个月。", BEHIND, "较原计划滞后"),
        ("进度滞后3个。", None, None),  # so many of it are
    ],
)
def test_how_early_or_late_it_is(account: str, status: Status | None, words: str | None) -> None:
    found = project(account)
    assert (found.status, found.status_text) == (status, words)
