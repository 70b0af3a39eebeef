"""Lines that promise, in several parts, with what is told of them below; lines above that say how all of them stand."""

from bulletin_parser import parse_text
from bulletin_parser.records import Bulletin
from extract.reports import rows

HEAD = "2024年石桥街道民生实事项目进展情况\n"
LISTED = (
    "已完工项目\n"
    "☑背街小巷护栏更新工程项目\n对东风路、前进路和北环路的180处护栏进行更换，该项目已于5月完成。\n"
    "☑完善托育服务，打造全区首个托班示范项目\n新增托位36个，目前正在招生。\n"
    "已启动实施项目\n"
    "☑建成邻里服务点3处\n东街邻里服务点已于3月建成投用，其余正在选址。\n"
    "☑加强空间利用，新增停车泊位80个；美化环境，改建口袋公园4个\n目前已新增停车泊位22个。\n"
    "☑新建（改造）红星社区、双桥社区日间照料站点；提升助餐服务，满足全年助餐需求项目\n"
    "红星社区日间照料站于2月开工，目前装修完成70%；双桥社区日间照料站因选址调整尚未开工。\n"
    "☑江南路东延、湖滨路西延、学院路南延建设项目\n"
    "江南路东延：于3月初开工，目前局部三层灰土已完成，完成总工程量的45%。\n"
    "湖滨路西延：已于4月初完工，待验收后通车。\n"
)


def told(text: str) -> Bulletin:
    return parse_text(f"{HEAD}{text}")


def states(found: Bulletin) -> dict[str, str | None]:
    return {each.title: each.status and each.status.value for each in found.projects}


def test_lines_that_say_how_the_labelled_lines_below_them_stand() -> None:
    found = states(told(LISTED))
    assert found["背街小巷护栏更新工程项目"] == "completed"
    assert found["完善托育服务，打造全区首个托班示范项目"] == "completed"
    assert found["加强空间利用，新增停车泊位80个；美化环境，改建口袋公园4个"] == "on_track"


def test_targets_of_lines_in_several_parts() -> None:
    projects = {each.title: rows(each) for each in told(LISTED).projects}
    assert projects["加强空间利用，新增停车泊位80个；美化环境，改建口袋公园4个"] == [
        "新增停车泊位: 目标80个 完成22个",
        "改建口袋公园: 目标4个",
    ]
    assert projects["建成邻里服务点3处"][0] == "邻里服务点: 目标3处"


def test_what_a_line_joins_is_told_of_by_name() -> None:
    found = states(told(LISTED))
    assert found["红星社区日间照料站"] == "on_track"
    assert found["双桥社区日间照料站"] == "not_started"
    assert found["江南路东延"] == "on_track"
    assert found["湖滨路西延"] == "completed"


def test_numbered_promises_with_what_is_told_below_them() -> None:
    found = told(
        "一、东山敬老院投入使用；新建西山敬老院，新增养老床位180张\n东山敬老院完成粉刷。已新增养老床位90张。\n"
        "二、新建日间服务中心3所，助餐服务点5个\n按计划进度正常进行。\n"
    )
    assert {each.title: rows(each) for each in found.projects} == {
        "东山敬老院投入使用；新建西山敬老院，新增养老床位180张": ["新增养老床位: 目标180张 完成90张"],
        "新建日间服务中心3所，助餐服务点5个": ["新建日间服务中心: 目标3所", "助餐服务点: 目标5个"],
    }


def test_a_promise_with_its_number_is_no_office() -> None:
    assert all(not each.lead_agencies for each in told(LISTED).projects)
