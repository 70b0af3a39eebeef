"""How many of those that stand so each place has, and which they are."""

from bulletin_parser import parse_text

HEAD = "关于2022年1-7月清岚市重点项目建设情况的通报\n一、开工情况\n今年全市安排重点项目168个，总投资26亿元。\n"


def test_each_place_has_a_statement_with_its_names() -> None:
    bulletin = parse_text(
        f"{HEAD}尚未开工的9个项目涉及3个县区：松滋县4个（东湖片区开发、南闸除险加固、北岭风电场等），"
        "江岭县3个，石湾县2个（城西水厂、云台粮库）。\n"
    )
    found = [
        (s.region, t.status, t.count, [m.text for m in t.members]) for s in bulletin.summaries for t in s.by_status
    ]
    assert [one for one in found if one[0] and one[0].endswith("县")] == [
        ("松滋县", "not_started", 4, ["东湖片区开发", "南闸除险加固", "北岭风电场"]),
        ("江岭县", "not_started", 3, []),
        ("石湾县", "not_started", 2, ["城西水厂", "云台粮库"]),
    ]
    assert not [number.text for number in bulletin.numbers if number.role == "unclaimed"]


def test_more_than_were_counted_are_no_breakdown() -> None:
    bulletin = parse_text(f"{HEAD}尚未开工的3个项目涉及2个县区：松滋县4个（东湖片区开发等），江岭县3个。\n")
    assert not [one for one in bulletin.summaries if one.region == "松滋县"]


def test_scores_behind_an_evaluation_are_called_so_and_said_once() -> None:
    bulletin = parse_text(
        f"{HEAD}二、存在问题\n松滋县、江岭县进度滞后。\n三、综合评价\n"
        "7月份综合评价前三名：松滋县（92.4分）、江岭县（90.1分）、石湾县（89.7分）。\n"
    )
    scores = [(r.name, r.region) for p in bulletin.projects for r in p.indicators if r.actual and r.actual.unit == "分"]
    assert scores == [("综合评价", "松滋县"), ("综合评价", "江岭县"), ("综合评价", "石湾县")]


def test_works_in_places_that_stand_alike_are_names() -> None:
    bulletin = parse_text(f"{HEAD}平罗县镁合金产业园、贺兰县活性炭项目推进缓慢。\n")
    members = [m.text for s in bulletin.summaries for t in s.by_status for m in t.members]
    assert members[-2:] == ["平罗县镁合金产业园", "贺兰县活性炭项目"]


def test_growth_in_times_is_growth() -> None:
    bulletin = parse_text(f"{HEAD}重点项目完成投资24.6亿元，同比增长1.8倍。\n")
    assert [r.yoy for p in bulletin.projects for r in p.indicators if r.yoy is not None] == [180]
