"""How many things there are, of which the next clause tells how many are done."""

from .reports import bulletin, rows


def test_the_number_of_things_is_what_is_to_be_done() -> None:
    (found,) = bulletin("全州2100个黑臭水体中，完成整治工程的有1284个，占61.1%。").projects
    assert (found.title, rows(found)) == ("黑臭水体", ["黑臭水体 全州: 目标2100个 完成1284个 61.1%"])


def test_what_is_said_of_the_things_belongs_to_their_name() -> None:
    (found,) = bulletin("全州338个不达标的断面中，321个编制实施了达标方案，占95%。").projects
    assert found.title == "不达标的断面"
    assert rows(found)[0].endswith("目标338个 完成321个 95%")


def test_under_a_heading_they_are_rows_of_its_project() -> None:
    (found,) = bulletin("1.污水治理。全州1200个行政村中，已有980个完成污水治理，占81.7%。").projects
    assert (found.title, rows(found)) == ("污水治理", ["行政村 全州: 目标1200个 完成980个 81.7%"])


def test_projects_of_which_some_stand_so_are_counted() -> None:
    found = bulletin("全州48个重点项目中，有12个已完工，其余36个正在建设。")
    assert not found.projects
    assert [state.count for state in found.summaries[0].by_status] == [12, 36]


def test_whom_a_counted_project_reaches_is_told_of_the_project() -> None:
    found = bulletin("全州老旧小区改造项目共156个，惠及居民5.26万户。截至8月底，完工63个。")
    assert [(p.title, rows(p)) for p in found.projects] == [
        ("老旧小区改造项目", ["老旧小区改造项目 全州: 完成156个", "惠及居民 全州: 完成52600户"])
    ]
    assert [str(total.value) for total in found.summaries[0].totals] == ["156"]
