import pytest
from observed import APRIL, ISSUER, JUNE, MAY, seen

from bulletin_parser.compare.changes import change_row
from bulletin_parser.compare.comparison import compare
from bulletin_parser.compare.steps import Verdict
from bulletin_parser.compare.wanted import Wanted
from bulletin_parser.errors import QueryError
from bulletin_parser.records import Status

MARKET = {"project_id": 11, "project": "建设乡镇农贸市场", "title": "建设乡镇农贸市场9个", "indicator": "乡镇农贸市场"}
PARKING = {
    "project_id": 13,
    "project": "新增城区公共停车位",
    "title": "新增城区公共停车位1000个",
    "indicator": "停车位",
}
EVERYTHING = Wanted()


def test_projects_come_in_the_later_order_and_what_is_gone_last() -> None:
    rows = [seen(APRIL, **MARKET), seen(APRIL), seen(MAY, **PARKING), seen(MAY), seen(JUNE, **MARKET)]
    found = compare(rows, APRIL, MAY, EVERYTHING)
    told = [(change.shown.project_id, change.step.verdict) for change in found.changes]
    assert told == [(13, Verdict.NEW), (3, Verdict.SAME), (11, Verdict.GONE)]


def test_a_region_that_published_only_once_is_named_and_left_out() -> None:
    elsewhere = {"issuer": "云岭市", "region": "云岭市", "project_id": 40}
    found = compare([seen(APRIL), seen(MAY), seen(MAY, **elsewhere)], APRIL, MAY, EVERYTHING)
    assert [change.shown.issuer for change in found.changes] == [ISSUER]
    assert found.incomparable == ("云岭市",)


@pytest.mark.parametrize(
    ("wanted", "kept"),
    [
        (Wanted(region="岚城"), ["岚城市"]),
        (Wanted(region="清岚"), [ISSUER, ISSUER]),
        (Wanted(projects=frozenset({3})), [ISSUER, "岚城市"]),
        (Wanted(projects=frozenset({11})), [ISSUER]),
        (Wanted(statuses=frozenset({Status.BEHIND})), [ISSUER]),
        (Wanted(region="岚城", statuses=frozenset({Status.BEHIND})), []),
        (Wanted(projects=frozenset({13})), []),
        (Wanted(agency="州教"), [ISSUER, "岚城市", ISSUER]),
        (Wanted(places=frozenset({"岚城市"})), ["岚城市"]),
    ],
)
def test_filters_keep_what_was_asked_for(wanted: Wanted, kept: list[str]) -> None:
    rows = [
        row
        for months in (APRIL, MAY)
        for row in (seen(months), seen(months, region="岚城市"), seen(months, **MARKET, status=Status.BEHIND))
    ]
    assert [change.shown.region for change in compare(rows, APRIL, MAY, wanted).changes] == kept


def test_a_row_for_machines_is_contract_3_with_what_it_takes_to_trust_it() -> None:
    rows = [seen(APRIL), seen(MAY, actual="1760.5", printed_rate=None, status=Status.BEHIND, status_text="滞后")]
    found = compare(rows, APRIL, MAY, EVERYTHING)
    school = {"target": 5200, "unit": "个"}
    assert change_row(found.changes[0], APRIL, MAY) == {
        "project": "增加公办幼儿园学位",
        "indicator": "公办幼儿园学位",
        "region": "清岚自治州",
        "unit": "个",
        "target": 5200,
        "from": {
            "period": "2022-04",
            "actual": 1280,
            "rate": 24.62,
            "status": "on_track",
            "status_text": "工作有序推进",
            **school,
            "rate_computed": False,
            "gap": -8.71,
            "gap_computed": True,
        },
        "to": {
            "period": "2022-05",
            "actual": 1760.5,
            "rate": 33.86,
            "status": "behind",
            "status_text": "滞后",
            **school,
            "rate_computed": True,
            "gap": -7.81,
            "gap_computed": True,
        },
        "change": {"actual": 480.5, "rate_points": 9.24, "status": "worsened"},
        "corrected": [],
        "surprises": [],
        "lead_agencies": ["州教体局"],
    }


def test_the_side_that_does_not_report_is_all_none() -> None:
    found = compare([seen(APRIL), seen(MAY), seen(MAY, **PARKING)], APRIL, MAY, EVERYTHING)
    row = change_row(found.changes[1], APRIL, MAY)
    assert row["from"] == {**dict.fromkeys(row["to"]), "period": "2022-04"}  # type: ignore[call-overload]
    assert row["change"] == {"actual": None, "rate_points": None, "status": "new"}


def test_periods_of_different_regions_are_refused() -> None:
    with pytest.raises(QueryError, match="both 2022-04 and 2022-05"):
        compare([seen(APRIL), seen(MAY, issuer="云岭市")], APRIL, MAY, EVERYTHING)
