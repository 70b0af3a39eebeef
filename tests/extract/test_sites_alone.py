"""Sites that have a statement each, which say nothing of the project that they are of."""

from bulletin_parser import parse_text
from bulletin_parser.records import Bulletin
from extract.reports import standing

HEAD = "某县民生实事进展情况通报\n（截至2024年6月底）\n"


def told(item: str) -> Bulletin:
    return parse_text(f"{HEAD}{item}\n")


def test_a_statement_of_several_clauses_may_be_of_one_site() -> None:
    found = told(
        "二、公共文化设施建设\n目标任务：建设村级文化大院85个，乡镇文化站3个。\n"
        "目前进度：莲庄乡文化站已基本完成建设任务，正待验收。樊村乡文化站主体工程结束，正在进行内部装修。"
        "盐镇乡文化站正在进行主体施工。村级文化大院已建成31个。"
    )
    assert standing(found) == ["completed - 莲庄乡文化站", "on_track - 樊村乡文化站", "on_track - 盐镇乡文化站"]
    assert [each.status for each in found.projects] == [None]


def test_one_of_several_that_are_counted_stands_so_alone() -> None:
    found = told("6.县城停车难治理。新建公共停车场5处。已建成停车场2处；在建2处；人民路停车场因用地未落实，尚未开工。")
    assert standing(found) == ["not_started - 人民路停车场"]
    assert [each.status for each in found.projects] == [None]


def test_one_that_a_sentence_names_among_others_is_told_once() -> None:
    found = told("1.教育惠民。新建幼儿园3所，其中东湖幼儿园已投入使用，西山幼儿园主体封顶。")
    assert standing(found) == ["completed - 东湖幼儿园"]


def test_the_only_one_that_there_is_stands_for_the_project() -> None:
    found = told("6.城北停车难治理。年度投资500万元，已完成投资200万元。人民路停车场因用地未落实，尚未开工。")
    assert standing(found) == []
    assert [each.status for each in found.projects] == ["not_started"]
