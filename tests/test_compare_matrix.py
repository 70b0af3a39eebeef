from decimal import Decimal

import pytest
from observed import APRIL, ISSUER, MAY, listed, seen

from bulletin_parser.compare.matrix import matrices, matrix_rows
from bulletin_parser.errors import QueryError
from bulletin_parser.records import Status

LISTINGS = [
    listed("岚城市", "幼儿园学位800个", printed_count=2),
    listed("岚城市", "农村改厕", None, printed_count=2),
    listed("禾川县", "学位增加", printed_count=1, status=Status.NOT_STARTED),
    listed("双泉县", None, None, printed_count=0),
]


def test_cells_hold_what_regions_list_and_what_projects_say_of_them() -> None:
    rows = [seen(), seen(region="岚城市", printed_rate="31.5"), seen(region="双泉县", printed_rate=80)]
    (matrix,) = matrices(rows, LISTINGS, MAY)
    assert matrix.regions == ("岚城市", "禾川县", "双泉县")
    school, loose = matrix.rows
    assert (school.project, school.status, school.lagging) == ("增加公办幼儿园学位", Status.ON_TRACK, 2)
    cells = {region: (cell.status, cell.rate.value if cell.rate else None) for region, cell in school.cells.items()}
    assert cells == {
        "岚城市": (Status.BEHIND, Decimal("31.5")),
        "禾川县": (Status.NOT_STARTED, None),
        "双泉县": (None, Decimal(80)),
    }
    assert (loose.project, loose.linked, list(loose.cells)) == ("农村改厕", False, ["岚城市"])


def test_totals_are_counted_beside_what_the_regions_say() -> None:
    (matrix,) = matrices([seen()], LISTINGS, MAY)
    assert matrix.listed == {"岚城市": 2, "禾川县": 1}
    assert matrix.printed == {"岚城市": 2, "禾川县": 1, "双泉县": 0}


def test_two_names_of_one_project_are_one_cell_and_two_names() -> None:
    (matrix,) = matrices([seen()], [listed("岚城市", "床位"), listed("岚城市", "其中护理床位")], MAY)
    assert (matrix.rows[0].lagging, matrix.rows[0].cells["岚城市"].text, matrix.listed) == (1, "床位", {"岚城市": 2})


def test_counts_of_two_lagging_statuses_add_up() -> None:
    lists = [
        listed("岚城市", "甲", printed_count=3),
        listed("岚城市", "乙", printed_count=2, status=Status.NOT_STARTED),
    ]
    (matrix,) = matrices([seen()], lists, MAY)
    assert matrix.printed == {"岚城市": 5}


def test_projects_that_lag_nowhere_are_named() -> None:
    quiet = seen(project_id=12, project="农村电网改造")
    (matrix,) = matrices([seen(), quiet], LISTINGS, MAY)
    assert matrix.quiet == ("农村电网改造",)


def test_each_issuer_has_its_own() -> None:
    lists = [*LISTINGS, listed("东区", "学位", issuer="云岭市")]
    found = matrices([seen(), seen(issuer="云岭市", region="云岭市")], lists, MAY)
    assert [(matrix.issuer, matrix.regions[0]) for matrix in found] == [(ISSUER, "岚城市"), ("云岭市", "东区")]


def test_rates_alone_make_columns_where_nothing_is_listed() -> None:
    (matrix,) = matrices([seen(), seen(region="岚城市"), seen(region="禾川县")], [], MAY)
    assert matrix.regions == ("岚城市", "禾川县")


def test_a_period_that_says_nothing_of_counties_is_refused() -> None:
    with pytest.raises(QueryError, match="2022-04"):
        matrices([seen(APRIL)], LISTINGS, APRIL)


def test_a_row_for_machines_is_one_cell() -> None:
    (matrix,) = matrices([seen(), seen(region="岚城市", printed_rate="31.5")], LISTINGS, MAY)
    rows = matrix_rows(matrix)
    assert rows[0] == {
        "period": "2022-05",
        "issuer": "清岚自治州",
        "project": "增加公办幼儿园学位",
        "region": "岚城市",
        "status": "behind",
        "rate": 31.5,
        "text": "幼儿园学位800个",
        "corrected": [],
    }
    assert (rows[-1]["project"], rows[-1]["text"]) == (None, "农村改厕")
