import pytest
from observed import APRIL, FEBRUARY, ISSUER, JUNE, MARCH, MAY

from bulletin_parser.compare.months import Edition, Months
from bulletin_parser.compare.runs import leading_up_to, run


@pytest.mark.parametrize(
    ("said", "since", "bulletins", "unsaid", "months"),
    [
        ([(MAY, True)], MAY, 1, 0, 1),
        ([(MARCH, True), (APRIL, True), (MAY, True)], MARCH, 3, 0, 3),
        ([(MARCH, True), (APRIL, False), (MAY, True)], MAY, 1, 0, 1),
        ([(MARCH, True), (APRIL, None), (MAY, True)], MARCH, 2, 1, 3),
        ([(MARCH, False), (APRIL, None), (MAY, True)], MAY, 1, 0, 1),
        ([(FEBRUARY, True), (MAY, True)], FEBRUARY, 2, 0, 4),
    ],
    ids=["one", "three", "broken", "unsaid between", "unsaid before the first", "months not published"],
)
def test_a_run_goes_back_to_the_first_that_says_so(
    said: list[tuple[Months, bool | None]], since: Months, bulletins: int, unsaid: int, months: int
) -> None:
    assert run(said) == (since, bulletins, unsaid, months)


@pytest.mark.parametrize("said", [[], [(MAY, False)], [(MAY, None)], [(APRIL, True), (MAY, False)]])
def test_there_is_no_run_when_the_last_does_not_say_so(said: list[tuple[Months, bool | None]]) -> None:
    assert run(said) is None


def test_an_edition_continues_those_of_its_issuer_kind_and_year() -> None:
    last_year, alone = Months("2021-01", "2021-12"), Months("2022-04", "2022-04")
    others = [Edition("云岭市", APRIL), Edition(ISSUER, alone), Edition(ISSUER, last_year), Edition(ISSUER, JUNE)]
    editions = [*others, Edition(ISSUER, MAY), Edition(ISSUER, MARCH)]
    assert leading_up_to(Edition(ISSUER, MAY), editions) == (MARCH, MAY)
    assert leading_up_to(Edition(ISSUER, alone), editions) == (alone,)


def test_single_months_continue_across_the_turn_of_the_year() -> None:
    months = [Months(f"{month}", f"{month}") for month in ("2021-12", "2022-02")]
    assert leading_up_to(Edition(None, months[1]), [Edition(None, each) for each in months]) == tuple(months)


def test_january_is_the_year_to_date() -> None:
    january, december = Months("2022-01", "2022-01"), Months("2021-12", "2021-12")
    assert leading_up_to(Edition(None, january), [Edition(None, january), Edition(None, december)]) == (january,)
