"""What rows are called whose figures have a verb or half a noun before them."""

import pytest

from .reports import bulletin, project, rows


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("发放低保金1.4亿元，惠及3.2万人。", ["发放低保金: 完成140000000元", "惠及: 完成32000人"]),
        ("计划惠及3.2万人，已惠及2.8万人。", ["惠及: 目标32000人 完成28000人"]),
        ("惠及群众3.2万人。", ["惠及群众: 完成32000人"]),
    ],
)
def test_whom_it_reaches(account: str, found: list[str]) -> None:
    assert rows(project(account, "便民行动")) == found


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("累计完成7.2万户，其中今年完成1.1万户。", ["便民行动: 完成72000户", "今年便民行动: 完成11000户"]),
        (
            "累计完成投资58亿元，今年以来完成17亿元，占年度计划的74%。",
            ["投资: 完成5800000000元", "今年以来投资: 完成1700000000元 74%"],
        ),
        ("计划改造7.2万户，今年完成1.1万户。", ["改造: 目标72000户 完成11000户"]),
    ],
)
def test_what_a_year_adds_to_all_of_them(account: str, found: list[str]) -> None:
    assert rows(project(account, "便民行动")) == found


def test_what_is_told_of_a_page_is_no_furniture_of_one() -> None:
    found = project("政务微博发布信息7200条，政务微信发布信息3800条。", "便民行动")
    assert rows(found) == ["政务微博发布信息: 完成7200条", "政务微信发布信息: 完成3800条"]


@pytest.mark.parametrize("verb", ["提高至", "达到", ""])
def test_changes_shared_out_among_statements_of_a_sentence(verb: str) -> None:
    found = project(
        f"城市低保标准{verb}每人每月710元，农村低保标准{verb}每人每年5800元，同比分别提高4%和7%。", "便民行动"
    )
    assert rows(found) == ["城市低保标准: 完成710元/人/月 同比4", "农村低保标准: 完成5800元/人/年 同比7"]


@pytest.mark.parametrize(
    ("account", "found"),
    [
        (
            "养老、失业、工伤保险参保人数分别达到72万人、11万人、16万人。",
            ["养老保险参保人数: 完成720000人", "失业保险参保人数: 完成110000人", "工伤保险参保人数: 完成160000人"],
        ),
        (
            "小麦、玉米播种面积分别达到76万亩、62万亩。",
            ["小麦播种面积: 完成760000亩", "玉米播种面积: 完成620000亩"],
        ),
        ("举办32场，达成就业意向2800人。", ["举办: 完成32场", "达成就业意向: 完成2800人"]),
        ("新认定38家，总数达到162家。", ["新认定: 完成38家", "总数: 完成162家"]),
    ],
)
def test_names_that_share_a_measure_or_hold_a_word_like_a_verb(account: str, found: list[str]) -> None:
    assert rows(project(account, "便民行动")) == found


def test_works_that_share_figures_out_are_projects_still() -> None:
    found = bulletin("二、县市\n税收收入、非税收入分别完成54亿元、32亿元。").projects
    assert [each.title for each in found] == ["税收收入", "非税收入"]


def test_what_all_have_stands_beside_what_the_parts_of_them_have() -> None:
    found = project("全体居民收入14862元，增长9%；城镇、农村居民收入分别为20640元、11975元。", "便民行动")
    assert [line.partition(":")[0] for line in rows(found)] == ["全体居民收入", "城镇居民收入", "农村居民收入"]


@pytest.mark.parametrize(
    ("account", "titles"),
    [
        ("城镇、农村居民收入分别达到20640元、11975元，增长5%、6%。", ["城镇", "农村居民收入"]),
        ("夏粮和秋粮播种面积分别为110万亩、220万亩，完成计划的98%和101%。", ["夏粮", "秋粮播种面积"]),
        ("基本养老、失业保险参保人数分别达到36万人、12万人，参保率分别为95%、98%。", ["基本养老", "失业保险参保人数"]),
        ("公租房、保障性租赁住房面积分别达到3万平方米、2万平方米。", ["公租房", "保障性租赁住房面积"]),
        ("新建、改扩建校舍面积分别达到1.6万平方米、3.2万平方米。", ["新建", "改扩建校舍面积"]),
        ("各项存款、贷款余额分别达到310亿元、276亿元。", ["各项存款", "贷款余额"]),
    ],
)
def test_names_of_which_more_is_told_or_that_may_share_more_are_projects(account: str, titles: list[str]) -> None:
    assert [each.title for each in bulletin(f"二、民生\n{account}").projects] == titles


def test_rates_without_a_word_for_it_are_shared_out_among_such_projects() -> None:
    found = bulletin("二、民生\n夏粮和秋粮播种面积分别为110万亩、220万亩，完成计划的98%和101%。").projects
    assert [rows(each)[0].split(": ")[1] for each in found] == ["完成1100000亩 98%", "完成2200000亩 101%"]


@pytest.mark.parametrize(
    ("account", "found"),
    [
        (
            "基本养老、失业保险参保人数分别达到36万人、12万人。",
            ["基本养老保险参保人数: 完成360000人", "失业保险参保人数: 完成120000人"],
        ),
        (
            "幼儿园、小学、初中学生人数分别达到1.2万人、3.5万人、2.1万人。",
            ["幼儿园学生人数: 完成12000人", "小学学生人数: 完成35000人", "初中学生人数: 完成21000人"],
        ),
        (
            "小麦、中药材种植面积分别达到76万亩、6万亩，同比分别增长2%和3%。",
            ["小麦种植面积: 完成760000亩 同比2", "中药材种植面积: 完成60000亩 同比3"],
        ),
    ],
)
def test_names_are_completed_by_the_measure_that_they_share(account: str, found: list[str]) -> None:
    assert rows(project(account, "便民行动")) == found


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("建成区绿化覆盖率41.5%。", ["建成区绿化覆盖率: 完成41.5%"]),
        ("经常参加体育锻炼人数比例达到39%。", ["经常参加体育锻炼人数比例: 完成39%"]),
        (
            "各项存款余额1250亿元，各项贷款余额860亿元。",
            ["各项存款余额: 完成125000000000元", "各项贷款余额: 完成86000000000元"],
        ),
        ("承诺时限压缩比76%，即办件占比51%。", ["承诺时限压缩比: 完成76%", "即办件占比: 完成51%"]),
        ("实际利用外资2300万美元。", ["实际利用外资: 完成23000000美元"]),
        ("2型糖尿病患者规范管理4200人。", ["2型糖尿病患者规范管理: 完成4200人"]),
        ("建设规模1.2万亩，计划建设面积8000亩。", ["建设规模: 完成12000亩", "建设面积: 目标8000亩"]),
        ("平均利率4.35%。", ["平均利率: 完成4.35%"]),
        ("引进博士15名，其他人才140名。", ["引进博士: 完成15名", "其他人才: 完成140名"]),
        ("政府采购电子化率100%。", ["政府采购电子化率: 完成100%"]),
        ("全社会研发投入强度达到1.9%。", ["全社会研发投入强度: 完成1.9%"]),
    ],
)
def test_names_are_kept_from_their_beginning_on(account: str, found: list[str]) -> None:
    assert rows(project(account, "便民行动")) == found


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("建成区域养老中心3个。", ["区域养老中心: 完成3个"]),
        ("市政府采购校车20台。", ["采购校车: 完成20台"]),
        ("承诺改造12公里，已改造8公里。", ["改造: 目标12公里 完成8公里"]),
        ("应免疫山羊32万头，已免疫30万头。", ["免疫山羊: 目标320000头 完成300000头"]),
    ],
)
def test_words_that_only_begin_like_such_names(account: str, found: list[str]) -> None:
    assert rows(project(account, "便民行动")) == found


def test_a_title_that_holds_a_word_of_denial() -> None:
    (found,) = bulletin("二、全州概况\n批而未供土地处置任务2600亩，已处置2000亩。").projects
    assert found.title == "批而未供土地处置"


def test_what_is_done_up_to_now_is_done_of_the_plan() -> None:
    told = "全年计划放映2520场，截至目前已放映2106场，完成率83.6%。"
    assert rows(project(told, "农村电影放映")) == ["农村电影放映: 目标2520场 完成2106场 83.6%"]
    assert rows(project("目前完成宫颈癌筛查1.6万人次。", "妇幼保健")) == ["宫颈癌筛查: 完成16000人次"]


def test_how_far_prices_fell_on_average_and_at_most() -> None:
    found = project("平均降价47%，最高降幅91%。", "药品集采")
    assert rows(found) == ["平均降价: 完成47%", "最高降幅: 完成91%"]


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("建制村通客车率保持100%。", ["建制村通客车率: 完成100%"]),
        ("治理水土保持12平方公里。", ["治理水土保持: 完成12平方公里"]),
        ("为21万人按时足额发放养老金3亿元。", ["发放养老金: 完成210000人", "发放养老金: 完成300000000元"]),
        ("为21万名老人及时发放养老金3亿元。", ["老人: 完成210000名", "发放养老金: 完成300000000元"]),
    ],
)
def test_how_something_is_done_is_no_part_of_a_name(account: str, found: list[str]) -> None:
    assert rows(project(account, "便民行动")) == found


def test_how_many_a_bracket_behind_a_title_says_there_are() -> None:
    assert rows(project("完成9座。", "新建公厕（12座）")) == ["新建公厕: 目标12座 完成9座"]


@pytest.mark.parametrize(
    ("account", "found"),
    [
        (
            "免疫生猪8万头、牛3000头、羊2.4万只。",
            ["免疫生猪: 完成80000头", "牛: 完成3000头", "羊: 完成24000只"],
        ),
        ("存栏肉牛3000头，鸡8万羽。", ["存栏肉牛: 完成3000头", "鸡: 完成80000羽"]),
    ],
)
def test_beasts_that_one_character_names(account: str, found: list[str]) -> None:
    assert rows(project(account, "动物防疫")) == found


@pytest.mark.parametrize(
    ("title", "account", "found"),
    [
        ("网络零售额", "目标8亿元，完成6.2亿元。", ["网络零售额: 目标800000000元 完成620000000元"]),
        ("水利发展资金", "应支付8800万元，实际支付900万元。", ["支付: 目标88000000元 完成9000000元"]),
        ("污水处理厂", "目标8亿元，完成6.2亿元。", ["投资: 目标800000000元 完成620000000元"]),
    ],
)
def test_money_aimed_at_is_what_the_title_says_is_so_much(title: str, account: str, found: list[str]) -> None:
    assert rows(project(account, title)) == found


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("目标120人，实际126人，完成率105%。", ["便民行动: 目标120人 完成126人 105%"]),
        ("目标86家，现有92家。", ["便民行动: 目标86家 完成92家"]),
        ("目标86家，目前已92家。", ["便民行动: 目标86家 完成92家"]),
        ("目标86家，目前在库12家。", ["便民行动: 目标86家", "在库: 完成12家"]),
    ],
)
def test_what_is_so_now_is_what_was_aimed_at(account: str, found: list[str]) -> None:
    assert rows(project(account, "便民行动")) == found


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("发放租赁补贴126户、18.9万元。", ["发放租赁补贴: 完成126户", "发放租赁补贴: 完成189000元"]),
        ("资助学生620人、31万元。", ["资助学生: 完成620人", "资助学生: 完成310000元"]),
        ("建成厂房12栋、3.5亿元。", ["厂房: 完成12栋", "投资: 完成350000000元"]),
    ],
)
def test_money_behind_a_count_is_what_was_given_to_them(account: str, found: list[str]) -> None:
    assert rows(project(account, "便民行动")) == found
