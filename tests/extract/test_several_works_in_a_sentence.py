"""Sentences that tell of one work and then of others, and what stands before the first."""

from extract.reports import bulletin, rows, standing


def test_several_works_behind_a_measured_one() -> None:
    found = bulletin("枢纽工程完成投资4300万元，污水处理厂二期、备用水源地以及公租房建设等工程正常推进。")
    assert [(each.title, each.status) for each in found.projects] == [("枢纽工程", None)]
    assert standing(found) == ["on_track - 污水处理厂二期、备用水源地、公租房建设"]


def test_two_works_clause_by_clause_the_first_of_which_is_short() -> None:
    found = bulletin("目前通村公路已超额完成全年目标任务，农村公路改善工程按序时进度推进。")
    assert standing(found) == ["completed - 通村公路", "on_track - 农村公路改善工程"]


def test_what_a_place_carries_forward_is_not_told_of() -> None:
    (project,) = bulletin("泸溪县大力推进交通项目建设，目前通村公路完成12公里。").projects
    assert rows(project) == ["通村公路: 完成12公里"]


def test_who_made_it_public_is_not_told_of() -> None:
    (project,) = bulletin("州农业农村局发布，今年以来高标准农田建设任务稳步推进。").projects
    assert (project.title, project.status) == ("高标准农田建设任务", "on_track")


def test_a_total_of_parts_before_what_is_told_of_one() -> None:
    found = bulletin("全州“十件实事”包含子项目21个，其中创业带动就业工程完成阶段目标任务的100%。")
    assert [row for each in found.projects for row in rows(each)] == ["创业带动就业工程: 100%"]
    assert not [number.text for number in found.numbers if number.role == "unclaimed"]


def test_a_word_for_a_status_inside_the_name_says_nothing() -> None:
    (project,) = bulletin("竣工投产项目完成41.2亿元，占年度投资计划的96.5%。").projects
    assert (project.title, project.status, rows(project)) == ("竣工投产项目", None, ["投资: 完成4120000000元 96.5%"])


def test_what_is_to_be_put_right_is_a_target() -> None:
    found = bulletin("检查企业86家；需整改问题432个，已整改完成405个，未整改到位27个。")
    assert not found.summaries
    assert [row for each in found.projects for row in rows(each)] == [
        "检查企业: 完成86家",
        "整改问题: 目标432个 完成405个",
        "未整改到位: 完成27个",
    ]


def test_parts_of_the_work_that_stand_behind_a_measured_one() -> None:
    found = bulletin("滨河学校完成投资4300万元，室内装修、绿化等工程正常推进。")
    assert not found.summaries
    assert [(each.title, each.status) for each in found.projects] == [("滨河学校", "on_track")]


def test_reasons_in_a_row_are_no_works() -> None:
    found = bulletin("枢纽工程完成投资4300万元，因征地受阻、资金短缺等原因进展缓慢。")
    assert not found.summaries
    assert [(each.title, each.status) for each in found.projects] == [("枢纽工程", "behind")]


def test_a_work_behind_how_it_is_carried_forward() -> None:
    (_, found) = bulletin("路灯改造完成12盏；有序推进公租房申请供应工作，累计接待咨询1380人次。").projects
    assert (found.title, found.status, rows(found)) == (
        "公租房申请供应工作",
        "on_track",
        ["接待咨询: 完成1380人次"],
    )


def test_a_share_behind_an_enumeration_mark_is_of_what_stands_right_before_it() -> None:
    found = bulletin("完成投资42亿元。养老服务中心项目开工168个、占年度任务93.3%。")
    assert [row for each in found.projects for row in rows(each)][-1] == "开工: 完成168个 93.3%"


def test_what_is_said_of_some_is_not_said_of_all() -> None:
    found = bulletin("民生实事项目完成投资42亿元，部分项目已提前完成年度任务。")
    assert [each.status for each in found.projects] == [None]


def test_no_name_begins_with_a_bracket() -> None:
    found = bulletin("信访积案85件，各县（市、区）化解72件。")
    assert not [row for each in found.projects for row in rows(each) if row.startswith("（")]
    assert "化解" in str([rows(each) for each in found.projects])


def test_a_share_of_all_that_there_is_of_the_same_is_a_row_and_no_rate() -> None:
    found = bulletin(
        "省外项目到位资金39亿元，完成目标任务的110.23%，占总到位资金的46.01%。完成投资3亿元，占总投资的53%。"
    )
    assert [row for each in found.projects for row in rows(each)] == [
        "到位资金: 完成3900000000元 110.23%",
        "占总到位资金: 完成46.01%",
        "投资: 完成300000000元 53%",
    ]


def test_works_that_offices_lead_are_told_apart_though_one_clause_names_them() -> None:
    found = bulletin(
        "二、办理情况\n其中，州教育局主办的“托育服务，就近入园”项目、州住建局主办的“电梯加装”项目，满意度排名并列第一；"
        "州公安局主办的“一窗通办”项目，满意度排名第二。"
    )
    assert [(each.title, each.lead_agencies) for each in found.projects] == [
        ("托育服务，就近入园", ("州教育局",)),
        ("电梯加装", ("州住建局",)),
        ("一窗通办", ("州公安局",)),
    ]
