"""Places from the gazetteer, by their shape, and the words for the bulletin's own place."""

import pytest

from bulletin_parser.mentions.model import Place
from mentions.reading import mentions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("中岗镇、王化镇核查进度较慢", [("中岗镇", "shape"), ("王化镇", "shape")]),
        ("其中岗镇、", []),
        (
            "石湾区（81.2%）、武功山（58.1%）、沭阳县（46%）",
            [("石湾区", "shape"), ("武功山", "shape"), ("沭阳县", "county")],
        ),
        ("湖南省湘西自治州吉首市", [("湖南省", "province"), ("湘西自治州", "prefecture"), ("吉首市", "county")]),
        ("湘西土家族苗族自治州", [("湘西土家族苗族自治州", "prefecture")]),
        ("湘西州花垣县", [("湘西州", "prefecture"), ("花垣县", "county")]),
        ("江华瑶族自治县3个", [("江华瑶族自治县", "county")]),
        ("内蒙古自治区", [("内蒙古自治区", "province")]),
        ("北京市朝阳区12个", [("北京市", "province"), ("朝阳区", "county")]),
        ("呼和浩特市新城区", [("呼和浩特市", "prefecture"), ("新城区", "county")]),
        ("六安市金寨县", [("六安市", "prefecture"), ("金寨县", "county")]),
        ("吉首市、泸溪县、凤凰县等4所", [("吉首市", "county"), ("泸溪县", "county"), ("凤凰县", "county")]),
        ("寒亭区、临朐县进度较慢", [("寒亭区", "county"), ("临朐县", "county")]),
        ("除保靖县芙蓉学校已建成", [("保靖县", "county")]),
        ("全州城镇新增就业", [("全州", "whole")]),
        ("我市共办理26件", [("我市", "whole")]),
        ("密山县承担任务9件", [("密山县", "county")]),  # a city by now
        ("其余县正在制定方案", [("其余县", "rest")]),
        ("其他县区1336个", [("其他县区", "rest")]),
        ("其中：禾川县4所", [("禾川县", "shape")]),
        ("其中禾川县4所", [("禾川县", "shape")]),
        ("涂埠镇8600人", [("涂埠镇", "shape")]),
        ("王江泾镇9.6个百分点", [("王江泾镇", "shape")]),
        ("岚城市、禾川县进度滞后", [("岚城市", "shape"), ("禾川县", "shape")]),
        ("，今年市政府承诺办理", []),
        ("沭阳县21个、市区12个", [("沭阳县", "county"), ("市区", "shape")]),
        ("，近日市政府督查室", []),
        ("完成县级养老中心1个", []),
        ("“主城区天然气置换项目”", []),
        ("市区12个、沭阳县21个", [("市区", "shape"), ("沭阳县", "county")]),
        ("达州高新区承担21个子项", [("达州高新区", "shape")]),
        ("长沙经开区完成投资3亿元", [("长沙经开区", "shape")]),
        ("沭阳县17个（68%），清岚经开区3个（100%）", [("沭阳县", "county"), ("清岚经开区", "shape")]),
        ("，其中市区31个，沭阳县21个", [("市区", "shape"), ("沭阳县", "county")]),
        ("：市本级完成41300万元", [("市本级", "shape")]),
        ("市区12个，沭阳县21个", [("市区", "shape"), ("沭阳县", "county")]),
        ("，市区道路更加畅通", []),
        ("石桥镇、青松镇、大坝乡秋收完成95%", [("石桥镇", "shape"), ("青松镇", "shape"), ("大坝乡", "shape")]),
        ("石桥镇、美丽乡村建设", [("石桥镇", "shape")]),
        ("常牧镇3个、尕让乡3个", [("常牧镇", "shape"), ("尕让乡", "shape")]),
    ],
)
def test_places(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(printed, place.level) for printed, place in mentions(Place, text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "改造64个城镇老旧小区",
        "送戏下乡12场",
        "家庭农场60个",
        "乡镇12个",
        "超市12家",
        "各县市区",
        "农村公路",
        "建成县人民医院新院区",
        "督查办会同县财政局",
        "市民生办和县直部门",
    ],
)
def test_what_is_no_place(text: str) -> None:
    assert mentions(Place, text) == []


@pytest.mark.parametrize(
    "text", ["创建全国示范型服务站56个", "入选全省美丽乡村3个", "全国文明村12个", "评为全市先进集体6个"]
)
def test_a_whole_that_only_says_which_title_was_won(text: str) -> None:
    assert mentions(Place, text) == []


@pytest.mark.parametrize(("text", "whole"), [("全省示范村12个", "全省"), ("全国累计完成12个", "全国")])
def test_a_whole_that_has_so_many(text: str, whole: str) -> None:
    assert [printed for printed, _ in mentions(Place, text)] == [whole]
