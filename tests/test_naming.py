"""Short names of projects, and the keys by which names are compared."""

import pytest
from gold import gold_files, read_gold
from hypothesis import example, given
from hypothesis import strategies as st

from bulletin_parser.grammar import load_grammar
from bulletin_parser.naming import link_key, link_keys, short_name, short_names

GRAMMAR = load_grammar()
PIECES = [
    "建设",
    "农村公路",
    "550公里",
    "、",
    "，",
    "其中",
    "（二期）",
    "“",
    "”",
    "2.3万人",
    "提高",
    "项目",
    "A",
    " ",
    "\n",
    "以上",
]
TITLES = st.one_of(st.text(max_size=30), st.lists(st.sampled_from(PIECES), max_size=9).map("".join))


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("开工建设85个城镇老旧小区", "城镇老旧小区"),
        ("累计建成12所芙蓉学校", "芙蓉学校"),
        ("改新建农村户用厕所7.75万个", "改新建农村户用厕所"),
        ("完成改造64个城镇老旧小区", "改造城镇老旧小区"),
        ("完成孕产妇免费产前筛查1.65万人次", "孕产妇免费产前筛查"),
        ("农村公路（乡乡通三级路、旅游路、资源路、产业路）提质改造260公里", "农村公路提质改造"),
        ("提升农村通信网络，建成7个4G基站，完成25个行政村通组光纤工程", "提升农村通信网络"),
        ("乡村‘雪亮工程’，建设乡村公共部位安防设备6000个", "乡村“雪亮工程”"),
        ("建设特困供养服务床位100张以上，其中护理床位80张以上", "特困供养服务床位"),
        (
            "实现城镇新增就业2.3万人、完成政府补贴性职业技能培训3万人次，其中农村转移就业劳动者培训1.23万人次",
            "城镇新增就业、政府补贴性职业技能培训",
        ),
        ("完成8800万元10KV及以下行政村配电网改造工程", "10KV及以下行政村配电网改造工程"),
        ("新建、改扩建公办幼儿园15所，新增学位4500个", "新建、改扩建公办幼儿园"),
        ("由州教体局牵头组织实施的建设芙蓉学校5所", "芙蓉学校"),
        ("城市低保标准提高到640元/人/月", "城市低保标准"),
        ("新增１０００个以上城区公共停车位", "新增城区公共停车位"),
        ("推进中医药服务基层全覆盖，118个建制乡镇卫生院有人员、有场地", "中医药服务基层全覆盖"),
        ("2022年农村公路养护工程", "农村公路养护工程"),
    ],
)
def test_the_short_name_is_what_identifies_the_project(title: str, name: str) -> None:
    assert short_name(title, GRAMMAR) == name


@pytest.mark.parametrize(
    "name",
    [
        "30户以上自然村通硬化路",
        "7至9年级适龄女生HPV疫苗免费接种",
        "110千伏城东变电站",
        "建设用地报批",
        "建蒋线快速化改造",
        "新建项目",
        "科创产业园（二期）",
        "新增高技能人才",
        "全面小康监测",
    ],
)
def test_what_belongs_to_a_name_stays(name: str) -> None:
    assert short_name(name, GRAMMAR) == name


def test_a_title_of_figures_alone_is_its_own_name() -> None:
    assert short_name("550公里", GRAMMAR) == "550公里"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("改新建17170个农村用户厕所", "农村改厕2400户"),
        ("提高城乡居民低保水平", "城乡居民最低生活保障水平提高"),
        ("实施乡村“雪亮工程”建设", "乡村‘雪亮工程’"),
        ("培训养老护理员800人", "养老护理员培训"),
        ("新增城市停车位3500个", "城市停车泊位建设"),
        ("15个城镇老旧小区开工建设", "改造城镇老旧小区64个"),
        ("完成孕产妇免费产前筛查1.65万人次", "孕产妇产前筛查"),
    ],
)
def test_two_wordings_of_a_project_have_one_key(one: str, other: str) -> None:
    assert link_key(one, GRAMMAR).whole == link_key(other, GRAMMAR).whole != ""


def test_each_target_of_a_title_is_a_clause_of_its_key() -> None:
    title = "实现城镇新增就业2.3万人、完成政府补贴性职业技能培训3万人次，其中农村转移就业劳动者培训1.23万人次"
    assert link_key(title, GRAMMAR).clauses == ("城镇新增就业", "政府补贴性职业技能培训", "农村转移就业劳动者培训")


@given(st.lists(TITLES, max_size=5))
def test_many_names_at_once_are_named_as_one_by_one(titles: list[str]) -> None:
    assert short_names(titles, GRAMMAR) == [short_name(title, GRAMMAR) for title in titles]
    assert link_keys(titles, GRAMMAR) == [link_key(title, GRAMMAR) for title in titles]


@given(TITLES)
@example("\x0c:")
def test_a_name_is_never_longer_than_its_title_nor_lost(title: str) -> None:
    name = short_name(title, GRAMMAR)
    assert len(name) <= len(title)
    assert bool(name.strip()) or not title.strip()


def test_a_short_name_of_the_corpus_names_itself() -> None:
    titles = [p["title"] for path in gold_files("series", "retold", "families") for p in read_gold(path)[0]["projects"]]
    names = short_names(titles, GRAMMAR)
    assert len(names) > 100
    assert [name for name in names if short_name(name, GRAMMAR) != name] == []
