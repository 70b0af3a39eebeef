"""Promised dates: what is one, of which month and of what, and whether a later bulletin shows that it was kept."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

import pytest

from bulletin_parser.document import Document
from bulletin_parser.grammar import load_grammar
from bulletin_parser.mentions.promises import find_promises
from bulletin_parser.pipeline import parse
from bulletin_parser.reconciliation.stored import all_findings
from bulletin_parser.records import Source
from bulletin_parser.settling import settle
from bulletin_parser.store import open_store

GRAMMAR = load_grammar()
GUARDS = "由县交通运输局牵头实施的“建设农村公路安防设施320公里”项目"


@pytest.mark.parametrize(
    ("words", "deadline"),
    [
        ("确保6月底前完成", "2022-06"),
        ("力争二季度全面开工", "2022-06"),
        ("争取上半年竣工", "2022-06"),
        ("停车场年内建成", "2022-12"),
        ("10月15日前办结", "2022-10"),
        ("务必于十月底前完工", "2022-10"),
        ("预计2023年3月底通车", "2023-03"),
        ("有望明年一季度投用", "2023-03"),
        ("确保农村改厕6月底前全部完成", "2022-06"),
    ],
)
def test_a_promise_is_dated_by_its_bulletin(words: str, deadline: str) -> None:
    (found,) = find_promises(f"项目进展缓慢，{words}。", "2022-05", GRAMMAR)
    assert (found.deadline, found.span.end) == (deadline, 7 + len(words))


def test_a_month_far_back_is_of_the_next_year() -> None:
    assert [each.deadline for each in find_promises("预计3月底完工。", "2022-11", GRAMMAR)] == ["2023-03"]
    assert [each.deadline for each in find_promises("预计3月底完工。", "2022-05", GRAMMAR)] == ["2022-03"]


@pytest.mark.parametrize(
    "words",
    [
        "6月底前已完成",
        "已于6月底前完成",
        "未能在6月底前完成",
        "原计划6月底前完成",
        "6月完成投资3000万元",
        "要求6月底开工率达到100%",
        "2月底前复工92个",
        "确保年底前交出满意答卷",
    ],
)
def test_what_is_done_was_planned_once_or_says_no_work_is_no_promise(words: str) -> None:
    assert list(find_promises(f"项目进展缓慢，{words}。", "2022-05", GRAMMAR)) == []


def broken(folder: Path, bulletins: Mapping[int, str]) -> list[str]:
    """The messages of promises found broken between bulletins of these months."""
    with open_store(folder / "a.db", create=True) as store:
        for month, body in bulletins.items():
            text = f"关于2022年1-{month}月湘西自治州民生实事项目进展情况的通报\n一、项目进展情况\n{body}\n"
            digest = sha256(text.encode()).hexdigest()
            document = Document(text, Source(name=f"{month}.txt", sha256=digest, format="text", encoding="utf-8"))
            store.add(document, parse(document, GRAMMAR))
        settle(store, GRAMMAR)
        return [each.message for each in all_findings(store.rows, GRAMMAR) if each.code == "promise_broken"]


LATE = (
    f"1、{GUARDS}：全州完成96公里，完成年任务30%，进度滞后。\n"
    "2、由州残联牵头实施的“康复救助残疾儿童550人”项目：全州救助300人，有序推进。"
)
LISTS = "二、县市情况\n（一）吉首市：承担任务12件，已完成3件，进度滞后的有：{}，共{}件。\n三、下步工作要求\n一是{}。"


def of_places(names: str, count: int, remark: str = "加强调度") -> str:
    return f"{LATE}\n{LISTS.format(names, count, remark)}"


@pytest.mark.parametrize(
    ("bulletins", "message"),
    [
        (
            {5: LATE.replace("进度滞后", "进度滞后，确保6月底前完成年度任务"), 6: LATE},
            "“农村公路安防设施”2022年1-5月通报称确保6月底前完成年度任务，至2022年1-6月仍为进度滞后",
        ),
        (
            {5: of_places("农村公路安防设施", 1, "确保农村公路安防设施6月底前全部完工"), 8: LATE},
            "“农村公路安防设施”2022年1-5月通报称确保农村公路安防设施6月底前全部完工，至2022年1-8月仍为进度滞后",
        ),
        (
            {
                5: of_places("农村公路安防设施、残疾儿童康复救助", 2, "吉首市要确保滞后项目6月底前全部完成"),
                6: of_places("农村公路安防设施", 1),
            },
            "“农村公路安防设施”（吉首市）2022年1-5月通报称要确保滞后项目6月底前全部完成，至2022年1-6月仍为进度滞后",
        ),
        (
            {5: LATE.replace("有序推进", "有序推进，力争6月底前完成400人"), 6: LATE},
            "“康复救助残疾儿童”2022年1-5月通报称力争6月底前完成400人，至2022年1-6月仅完成300人",
        ),
    ],
)
def test_a_promise_that_a_later_bulletin_shows_broken(
    bulletins: Mapping[int, str], message: str, tmp_path: Path
) -> None:
    assert broken(tmp_path, bulletins) == [message]


DONE = LATE.replace("完成96公里，完成年任务30%，进度滞后", "完成320公里，完成年任务100%，已全面完成")


@pytest.mark.parametrize(
    "bulletins",
    [
        {5: LATE.replace("进度滞后", "进度滞后，确保6月底前完成"), 6: DONE},
        {5: LATE.replace("进度滞后", "进度滞后，确保7月底前完成"), 6: LATE},
        {5: LATE.replace("进度滞后", "进度滞后，确保5月底前完成")},
        # a part of the work
        {5: LATE.replace("进度滞后", "进度滞后，招标6月底前完成"), 6: LATE},
        {5: LATE.replace("进度滞后", "进度滞后，力争6月底前完成施工图审查"), 6: LATE},
        {5: LATE.replace("进度滞后", "正在组织招标，预计6月底前完成，进度滞后"), 6: LATE},
        # less was promised, and more is done
        {5: LATE.replace("进度滞后", "进度滞后，力争6月底前完成80公里"), 6: LATE},
        # begun
        {5: LATE.replace("进度滞后", "进度滞后，力争6月底前全部开工"), 6: LATE},
        # a remark that names nothing
        {5: of_places("农村公路安防设施", 1, "确保6月底前全部完成"), 6: of_places("农村公路安防设施", 1)},
        # no longer on the place's list
        {
            5: of_places("农村公路安防设施、残疾儿童康复救助", 2, "吉首市残疾儿童康复救助6月底前完成"),
            6: of_places("农村公路安防设施", 1),
        },
    ],
)
def test_a_promise_that_may_have_been_kept_is_left_alone(bulletins: Mapping[int, str], tmp_path: Path) -> None:
    assert broken(tmp_path, bulletins) == []


def test_a_promise_that_is_made_again_is_told_once(tmp_path: Path) -> None:
    again = LATE.replace("进度滞后", "进度滞后，确保6月底前完成")
    assert len(broken(tmp_path, {4: again, 5: again, 6: LATE, 7: LATE})) == 1
