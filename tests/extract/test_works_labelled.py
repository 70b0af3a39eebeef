"""Works with a label that calls them so, and a line of their own for what is to be done."""

from bulletin_parser import parse_text
from extract.reports import rows, standing

HEAD = "白石区2019年十件实事上半年进展\n"


def test_labels_in_brackets_above_what_is_to_be_done() -> None:
    found = parse_text(
        f"{HEAD}【实事一】\n新建幼儿园12所，新增学位3600个。\n目前按计划推进，已完工5所，新增学位1500个。\n\n"
        "【实事二】\n改造农贸市场8个。\n受拆迁影响，进展缓慢，目前仅完成2个。\n\n【实事三】\n建设残疾人康复中心。\n因选址调整，"
        "至今未开工。\n"
    ).projects
    assert [(each.title, each.status) for each in found] == [
        ("新建幼儿园12所，新增学位3600个", "on_track"),
        ("改造农贸市场8个", "behind"),
        ("建设残疾人康复中心", "not_started"),
    ]
    assert [row for each in found for row in rows(each)] == [
        "新建幼儿园: 目标12所 完成5所",
        "新增学位: 目标3600个 完成1500个",
        "改造农贸市场: 目标8个 完成2个",
    ]


def test_labels_before_what_is_to_be_done() -> None:
    found = parse_text(
        f"{HEAD}实事1：完成500户农村危房改造\n\n截至8月底，已开工483户，竣工336户，竣工率67.2%。\n\n实事2：提高底线民生保障"
        "水平\n\n城镇、农村低保补差标准分别提高到每月418元、189元，已全部落实到位。\n"
    ).projects
    assert [(each.title, each.status) for each in found] == [
        ("完成500户农村危房改造", None),
        ("提高底线民生保障水平", "completed"),
    ]
    assert [row for each in found for row in rows(each)] == [
        "农村危房改造: 目标500户 完成336户 67.2%",
        "已开工: 完成483户",
        "城镇低保补差标准: 完成418元/月",
        "农村低保补差标准: 完成189元/月",
    ]


def test_parts_that_share_a_measure_of_which_one_says_some() -> None:
    (found,) = parse_text(f"{HEAD}1.提高保障水平。城市低保、农村低保标准分别达到650元、420元。\n").projects
    assert rows(found) == ["城市低保标准: 完成650元", "农村低保标准: 完成420元"]


def test_so_many_of_a_total_counted_in_another_unit() -> None:
    found = parse_text(
        f"{HEAD}方案确定的148项重点工程中，完工52个，调试11个，在建63个，前期19个，未动工3个。全省平均开工率为85.1%。\n"
    )
    assert standing(found) == ["completed 52 ", "on_track 11 ", "on_track 63 ", "not_started 19 ", "not_started 3 "]
    assert not [each for each in found.findings if each.code == "count_total"]


def test_headings_that_sort_what_was_told_before() -> None:
    found = parse_text(
        "锡盟2022年重点民生项目进展\n全盟实施重点民生项目86个，截至7月末，已开复工70个，开复工率81.4%。\n——按属地分：\n"
        "多伦县13个，开工10个，开工率76.9%，完成投资3亿元，完成年计划的49.2%；\n太仆寺旗11个，开工9个，开工率81.8%，完成投资"
        "2.5亿元，完成年计划的53.2%。\n"
    ).projects
    assert [each.title for each in found] == ["重点民生项目"]
    assert rows(found[0])[2:] == [
        "重点民生项目 多伦县: 完成13个",
        "开工 多伦县: 完成10个 76.9%",
        "投资 多伦县: 完成300000000元 49.2%",
        "重点民生项目 太仆寺旗: 完成11个",
        "开工 太仆寺旗: 完成9个 81.8%",
        "投资 太仆寺旗: 完成250000000元 53.2%",
    ]
