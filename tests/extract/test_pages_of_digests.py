"""Digests of press reports: numbers of their sources, dashes before items, lines that head them, titles over a day."""

from bulletin_parser import parse_text

from .reports import bulletin

DIGEST = """活力东湖|2024年为民实事项目全部完工
华中新闻网·2025-01-09 08:20

核心内容
- 武昌区2024年着力推进为民兴办的12件实事，目前已全部办结，居民出行明显改善 [1][6]

民生服务
- 托育服务：新增6家托育机构及150个托位，有效缓解家庭照护难题 [2][3]
- 家庭无障碍改造：年初计划改造200户，实际改造221户，完成率110.5% [3]

公共空间
- 休闲场所建设：新建口袋公园9处，新增绿地1.7万平方米 [5]
- 老旧电梯加装：全年加装电梯41部，完成投资1640万元 [5][6]
"""


def test_numbers_of_sources_are_no_figures() -> None:
    found = parse_text(DIGEST)
    assert {n.role for n in found.numbers if n.text.startswith("[")} == {"citation_mark"}
    assert not [n.text for n in found.numbers if n.role == "unclaimed"]
    assert all(row.actual is None or row.actual.unit for p in found.projects for row in p.indicators)


def test_what_a_dash_opens_is_named_before_its_colon() -> None:
    found = parse_text(DIGEST).projects
    assert [p.title for p in found] == ["托育服务", "家庭无障碍改造", "休闲场所建设", "老旧电梯加装"]
    assert [row.rate and str(row.rate) for row in found[1].indicators] == ["110.5"]


def test_a_title_right_above_the_day_of_the_page() -> None:
    assert parse_text(DIGEST).bulletin.title == "活力东湖|2024年为民实事项目全部完工"


def test_all_that_is_counted_stands_as_the_next_clause_says() -> None:
    (count,) = parse_text(DIGEST).summaries
    assert [(s.count, s.status) for s in count.by_status] == [(12, "completed")]
    (count,) = bulletin("我市承担的省定18件民生实事，截至11月底均按计划推进，群众反响良好。").summaries
    assert [(s.count, s.status) for s in count.by_status] == [(18, "on_track")]


def test_numbers_of_documents_keep_their_brackets() -> None:
    found = parse_text("关于2022年民生实事的通报\n按照《方案》（政办发[22]8号）要求，新建公厕60座，已建成43座。")
    assert "citation_mark" not in {n.role for n in found.numbers}
