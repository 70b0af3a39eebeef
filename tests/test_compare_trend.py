from decimal import Decimal

import pytest
from observed import APRIL, FEBRUARY, ISSUER, JUNE, MARCH, MAY, seen, wordy

from bulletin_parser.compare.months import Edition, Months, of_region
from bulletin_parser.compare.names import ProjectName, find_project
from bulletin_parser.compare.trend import trend, trend_rows
from bulletin_parser.errors import QueryError

EDITIONS = [Edition(ISSUER, months) for months in (FEBRUARY, MARCH, APRIL, MAY, JUNE)]


def test_a_line_grows_month_by_month_through_a_renaming() -> None:
    rows = [seen(MARCH, actual=420), seen(APRIL, actual=1280), seen(MAY, actual=1180, indicator="公办园学位")]
    (line,) = trend(rows, EDITIONS).lines
    assert [point.observation.actual for point in line.points] == [420, 1280, 1180]
    assert [point.step.actual if point.step else None for point in line.points] == [None, 860, -100]


def test_a_line_is_called_as_it_mostly_is() -> None:
    names = [(MARCH, "学位"), (APRIL, "公办幼儿园学位"), (MAY, "公办幼儿园学位"), (JUNE, "公办学位")]
    (line,) = trend([seen(months, indicator=name) for months, name in names], EDITIONS).lines
    assert line.indicator == "公办幼儿园学位"


def test_a_month_of_words_begins_every_line_that_follows() -> None:
    rows = [wordy(FEBRUARY), seen(MARCH), seen(MARCH, region="岚城市")]
    lines = trend(rows, EDITIONS).lines
    assert [[point.observation.months for point in line.points] for line in lines] == [[FEBRUARY, MARCH]] * 2


def test_a_missing_month_is_bridged() -> None:
    (line,) = trend([seen(MARCH, actual=420), seen(MAY, actual=1180)], EDITIONS).lines
    assert [point.observation.months for point in line.points] == [MARCH, MAY]
    assert line.points[1].step is not None
    assert line.points[1].step.actual == 760


def test_all_months_that_the_issuer_published_show_gaps() -> None:
    editions = [*EDITIONS[1:4], Edition("云岭市", JUNE), Edition(ISSUER, Months("2022-05", "2022-05"))]
    assert trend([seen(MARCH), seen(MAY)], editions).months == (MARCH, APRIL, MAY)


def test_nothing_reported_is_refused() -> None:
    with pytest.raises(QueryError, match="no bulletin"):
        trend([], EDITIONS)


def test_the_gap_is_the_rate_less_the_calendar() -> None:
    (line,) = trend([seen(MAY, printed_rate="24.62")], EDITIONS).lines
    assert line.points[0].gap == Decimal("-17.05")


def test_a_single_months_figures_do_not_join_the_years() -> None:
    may_alone = Months("2022-05", "2022-05")
    found = trend([seen(APRIL), seen(may_alone, actual=70), seen(JUNE)], EDITIONS)
    assert [point.observation.months for point in found.lines[0].points] == [APRIL, JUNE]


def test_a_new_year_has_no_step_from_the_old() -> None:
    (line,) = trend([seen(Months("2021-01", "2021-12"), actual=5000), seen(FEBRUARY, actual=300)], EDITIONS).lines
    assert [point.step for point in line.points] == [None, None]


SCHOOLS = ProjectName(3, "增加公办幼儿园学位", "增加公办幼儿园学位5200个", ISSUER)
KITCHENS = ProjectName(4, "改建幼儿园厨房", "改建幼儿园厨房20个", ISSUER)


@pytest.mark.parametrize("asked", ["增加公办幼儿园学位", "公办", "学位5200个"])
def test_a_project_is_found_by_its_name_or_part_of_it(asked: str) -> None:
    assert find_project([SCHOOLS, KITCHENS], asked) == 3


def test_a_whole_name_beats_a_part_of_another() -> None:
    assert find_project([SCHOOLS, ProjectName(9, "增加公办幼儿园学位补助", "补助", ISSUER)], SCHOOLS.project) == 3


def test_a_name_that_fits_several_lists_them() -> None:
    with pytest.raises(QueryError, match=r"增加公办幼儿园学位、改建幼儿园厨房$"):
        find_project([SCHOOLS, KITCHENS], "幼儿园")


def test_the_same_name_in_two_places_is_told_apart_by_the_place() -> None:
    elsewhere = SCHOOLS._replace(project_id=8, issuer="云岭市")
    with pytest.raises(QueryError, match=r"（清岚自治州）.*（云岭市）"):
        find_project([SCHOOLS, elsewhere], "学位")
    assert find_project(of_region([SCHOOLS, elsewhere], "云岭"), "学位") == 8
    assert of_region([SCHOOLS, elsewhere], "岚城市") == (SCHOOLS, elsewhere)


def test_a_name_that_fits_none_is_refused() -> None:
    with pytest.raises(QueryError, match="地铁"):
        find_project([SCHOOLS], "地铁")


def test_a_row_for_machines_has_the_calendar_beside_the_rate() -> None:
    rows = trend_rows(trend([seen(APRIL), seen(MAY, actual=1180, printed_rate=None)], EDITIONS))
    assert rows[1] == {
        "project": "增加公办幼儿园学位",
        "indicator": "公办幼儿园学位",
        "region": "清岚自治州",
        "period": "2022-05",
        "unit": "个",
        "target": 5200,
        "actual": 1180,
        "rate": 22.69,
        "rate_computed": True,
        "time_progress": 41.67,
        "gap": -18.98,
        "status": "on_track",
        "status_text": "工作有序推进",
        "change": {"actual": -100, "rate_points": -1.93, "status": "same"},
        "surprises": ["fell"],
        "corrected": [],
    }
