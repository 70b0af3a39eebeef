"""Title, place, months, date, addressees and documents cited: one row a wording."""

import pytest

from bulletin_parser.records import Period
from extract.reports import head


@pytest.mark.parametrize(
    ("lines", "title", "region", "period"),
    [
        (
            "关于2021年1-5月全州落实省定重点民生实事项目\n进展情况的通报\n各县市：\n湘西自治州各单位认真落实。",
            "关于2021年1-5月全州落实省定重点民生实事项目进展情况的通报",
            "湘西自治州", ("2021-01", "2021-05"),
        ),
        ("六安市2023年前三季度工程进展情况", "六安市2023年前三季度工程进展情况", "六安市", ("2023-01", "2023-09")),
        ("湘西州吉首市2022年1至8月情况通报", "湘西州吉首市2022年1至8月情况通报", "吉首市", ("2022-01", "2022-08")),
        (
            "淮阴区2022年民生实事项目实施进度表（截至11月底）",
            "淮阴区2022年民生实事项目实施进度表（截至11月底）", "淮阴区", ("2022-01", "2022-11"),
        ),
        (
            "全县重点项目进展情况通报\n（截至9月底）\n金寨县2022年工作要点",
            "全县重点项目进展情况通报（截至9月底）", "金寨县", ("2022-01", "2022-09"),
        ),
        ("２０２２年１－７月岳阳市进展通报", "２０２２年１－７月岳阳市进展通报", "岳阳市", ("2022-01", "2022-07")),
        ("岳阳市民生实事进展情况", "岳阳市民生实事进展情况", "岳阳市", None),
    ],
)  # fmt: skip
def test_title_place_and_months(lines: str, title: str, region: str, period: tuple[str, str] | None) -> None:
    found = head(lines)
    assert found.title == title
    assert found.region == region
    assert found.period == (Period(start=period[0], end=period[1]) if period else None)


@pytest.mark.parametrize(
    ("lines", "date"),
    [
        ("岳阳市2022年8月项目快报\n2022年9月12日", "2022-09-12"),
        ("岳阳市2022年8月项目快报\n发布时间：2022-09-12 15:21", "2022-09-12"),
        ("岳阳市2022年8月项目快报\n会议于2022年9月12日召开，强调了进度。", None),
    ],
)
def test_the_date_of_issue(lines: str, date: str | None) -> None:
    assert head(lines).issued_on == date


@pytest.mark.parametrize(
    ("lines", "number", "addressees"),
    [
        ("岳阳市2022年8月项目通报\n岳政办函〔2022〕15号", "岳政办函〔2022〕15号", ()),
        ("岳阳市2022年8月项目通报\n各县市人民政府、市直各单位：", None, ("各县市人民政府", "市直各单位")),
    ],
)
def test_number_and_addressees(lines: str, number: str | None, addressees: tuple[str, ...]) -> None:
    found = head(lines)
    assert (found.number, found.addressees) == (number, addressees)


def test_a_document_cited_is_no_number_of_its_own() -> None:
    found = head("岳阳市2022年8月项目通报\n各单位：\n现按《实施意见》（岳办发〔2022〕32 号）要求通报如下：")
    assert found.number is None
    assert [(cited.title, cited.number) for cited in found.references] == [("实施意见", "岳办发〔2022〕32 号")]
