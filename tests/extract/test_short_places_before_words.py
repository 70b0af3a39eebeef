"""The last of an enumeration of places by their short names is one whatever stands behind it."""

from bulletin_parser import parse_text
from bulletin_parser.records import Indicator

TITLE = "河北省2019年1-6月信访问题整改情况通报\n"


def _rows(text: str) -> list[Indicator]:
    return [row for project in parse_text(TITLE + text).projects for row in project.indicators]


def test_the_last_short_name_has_its_share() -> None:
    text = "保定、邢台、廊坊整改进度慢于全省平均水平，分别完成70.1%、71.2%、72.3%。\n"
    found = _rows(text)
    assert {(r.region, str(r.rate)) for r in found} == {("保定", "70.1"), ("邢台", "71.2"), ("廊坊", "72.3")}


def test_a_pair_in_a_sentence_of_such_names() -> None:
    text = "唐山、沧州、衡水主体任务已全面完成，张家口、承德主体完成率较低，分别为48.1%、45.5%。\n"
    found = _rows(text)
    assert {(r.region, str(r.rate)) for r in found if r.rate} == {("张家口", "48.1"), ("承德", "45.5")}
