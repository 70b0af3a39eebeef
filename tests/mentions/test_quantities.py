"""Figures: value, unit, bound and span of every way in which bulletins print one."""

from decimal import Decimal

import pytest

from bulletin_parser.fold import fold
from bulletin_parser.mentions.model import Figure, Name, Time
from bulletin_parser.mentions.numerals import han_value
from bulletin_parser.mentions.scan import scan
from bulletin_parser.records import Bound
from mentions.reading import GRAMMAR, mentions

AT_LEAST, AT_MOST, OVER, ABOUT, UNDER = Bound.AT_LEAST, Bound.AT_MOST, Bound.OVER, Bound.ABOUT, Bound.UNDER


@pytest.mark.parametrize(
    ("text", "printed", "value", "unit", "bound"),
    [
        # numerals
        ("全州城镇新增就业10265人，", "10265人", "10265", "人", None),
        ("完成年任务44.63%、", "44.63%", "44.63", "%", None),
        ("完成年任务４４．６３％", "４４．６３％", "44.63", "%", None),
        ("任务共18\u00a0件。", "18\u00a0件", "18", "件", None),
        ("累计开票21,346万元", "21,346万元", "213460000", "元", None),
        ("合计1,862户", "1,862户", "1862", "户", None),
        ("，其中:5所", "5所", "5", "所", None),
        ("同比增长 -8.92%", "-8.92%", "-8.92", "%", None),
        # multipliers
        ("目标2.3万人", "2.3万人", "23000", "人", None),
        ("孕产妇筛查1.65万人次", "1.65万人次", "16500", "人次", None),
        ("投资8800万元", "8800万元", "88000000", "元", None),
        ("完成投资473.975万元", "473.975万元", "4739750", "元", None),
        ("投资26.5亿元", "26.5亿元", "2650000000", "元", None),
        ("总产值1.2万亿元", "1.2万亿元", "1200000000000", "元", None),
        ("奖励5千元", "5千元", "5000", "元", None),
        ("搬迁3百户", "3百户", "300", "户", None),
        ("收益3百万元", "3百万元", "3000000", "元", None),
        ("外资1200万美元", "1200万美元", "12000000", "美元", None),
        ("完成54.6亿，", "54.6亿", "5460000000", None, None),
        ("装机30千瓦", "30千瓦", "30", "千瓦", None),
        ("装机1.2万千瓦", "1.2万千瓦", "12000", "千瓦", None),
        ("收购粮食3.5万吨", "3.5万吨", "35000", "吨", None),
        # units of several parts
        ("人均救助386元/月，", "386元/月", "386", "元/月", None),
        ("均达到100元/人/月。", "100元/人/月", "100", "元/人/月", None),
        ("标准4425元/年", "4425元/年", "4425", "元/年", None),
        ("补贴500元/人月", "500元/人月", "500", "元/人月", None),
        ("平均浓度32微克/立方米", "32微克/立方米", "32", "微克/立方米", None),
        ("平均浓度32μg/m3，", "32μg/m3", "32", "μg/m3", None),
        ("一氧化碳浓度0.9mg/m3，", "0.9mg/m3", "0.9", "mg/m3", None),
        ("处理规模2万吨/日", "2万吨/日", "20000", "吨/日", None),
        ("训练时间2067.7个月", "2067.7个月", "2067.7", "个月", None),
        ("滞后14.6个百分点", "14.6个百分点", "14.6", "个百分点", None),
        ("死亡率1.2‰", "1.2‰", "1.2", "‰", None),
        ("是任务的1.4倍", "1.4倍", "1.4", "倍", None),
        ("建设5.6km", "5.6km", "5.6", "km", None),
        ("24个考核指标", "24个", "24", "个", None),
        # bounds
        ("床位100张以上", "100张以上", "100", "张", AT_LEAST),
        ("小区30户以下", "30户以下", "30", "户", AT_MOST),
        ("控制在35天以内", "35天以内", "35", "天", AT_MOST),
        ("大约12所左右", "12所左右", "12", "所", ABOUT),
        ("不低于95%", "95%", "95", "%", AT_LEAST),
        ("不少于40个", "40个", "40", "个", AT_LEAST),
        ("至少40个", "40个", "40", "个", AT_LEAST),
        ("不超过4.5%", "4.5%", "4.5", "%", AT_MOST),
        ("超过1000人", "1000人", "1000", "人", OVER),
        ("超1000人", "1000人", "1000", "人", OVER),
        ("逾1000人", "1000人", "1000", "人", OVER),
        ("突破2亿元", "2亿元", "200000000", "元", OVER),
        ("约30公里", "30公里", "30", "公里", ABOUT),
        ("近500个", "500个", "500", "个", UNDER),
        ("投入2亿多元", "2亿多元", "200000000", "元", OVER),
        ("已有20多个", "20多个", "20", "个", OVER),
        ("1860余户", "1860余户", "1860", "户", OVER),
        ("惠及3万余人", "3万余人", "30000", "人", OVER),
        ("新增 41.04万 平方米 绿化", "41.04万 平方米", "410400", "平方米", None),
        # Chinese numerals
        ("完成二十五个", "二十五个", "25", "个", None),
        ("共一百零八户", "一百零八户", "108", "户", None),
        ("三千五百人", "三千五百人", "3500", "人", None),
        ("建成十二所", "十二所", "12", "所", None),
        ("五大项", "五大项", "5", "大项", None),
        ("两项补贴", "两项", "2", "项", None),
        # long ones
        ("9" * 15 + "个", "9" * 15 + "个", "9" * 15, "个", None),
    ],
)
def test_a_figure(text: str, printed: str, value: str, unit: str | None, bound: Bound | None) -> None:
    start = text.index(printed)
    figure = Figure(start, start + len(printed), Decimal(value), unit, bound)
    assert mentions(Figure, text) == [(printed, figure)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("改造35户/8195平方米", [("35户", "户"), ("8195平方米", "平方米")]),
        ("12个乡镇文化站、3个乡镇应急广播中心建设", [("12个", "个"), ("3个", "个")]),
        ("12个乡镇建成文化站", [("12个乡镇", "个乡镇")]),
        ("12个乡镇改造敬老院", [("12个乡镇", "个乡镇")]),
        ("8个乡镇投用养老服务中心", [("8个乡镇", "个乡镇")]),
        ("8个乡镇新时代文明实践所", [("8个", "个")]),
        ("105 县已完成整改", [("105 县", "县")]),
        ("5200 县住房城乡建委", [("5200", None)]),
        ("高出6.4、3.1、1.8个百分点", [("6.4", "个百分点"), ("3.1", "个百分点"), ("1.8个百分点", "个百分点")]),
        ("共18件24个考核指标", [("18件", "件"), ("24个", "个")]),
        ("落地药品286种、组塔92基", [("286种", "种"), ("92基", "基")]),
        ("抽检量4.2批次/千人", [("4.2批次/千人", "批次/千人")]),
        ("外借8.2万册次、补贴320台（套）", [("8.2万册次", "册次"), ("320台（套）", "台（套）")]),
        ("18种植大户", [("18", None)]),
        ("12家、18家", [("12家", "家"), ("18家", "家")]),
        ("完成45.3公里/投资2.1亿元", [("45.3公里", "公里"), ("2.1亿元", "元")]),
    ],
)
def test_figures_side_by_side(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(printed, figure.unit) for printed, figure in mentions(Figure, text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "一批项目已开工",
        "有一个共同点",
        "“两项补贴”标准",
        "乡乡通三级路",
        "千方百计",
        "10KV及以下",
        "PM2.5平均浓度",
        "G318国道",
        "〔2021〕32号",
        "第6项",
        "第二期",
        "新建三元路小学",
        "2021年1-5月",
        "9:30开会",
        "0743-8222222",
        "12345热线",
        "6-9岁儿童",
    ],
)
def test_what_is_no_figure(text: str) -> None:
    assert mentions(Figure, text) == []


def test_each_numeral_is_one_mention_at_most() -> None:
    text = "2021年1-5月，第6项共18件，完成7个4G基站，占44.63%，〔2021〕32号，电话0743-8222222。"
    ends = 0
    for mention in scan(fold(text), GRAMMAR).all:
        if isinstance(mention, Figure | Name | Time):
            assert mention.start >= ends
            ends = mention.end
    assert ends == text.index("。")


@pytest.mark.parametrize(
    ("numeral", "value"),
    [
        ("零", 0), ("两", 2), ("十", 10), ("十二", 12), ("二十", 20), ("二十五", 25), ("一百", 100), ("一百零八", 108),
        ("三百二十", 320), ("三千五百", 3500), ("九千九百九十九", 9999), ("二〇二一", 2021), ("一零", 10),
    ],
)  # fmt: skip
def test_chinese_numerals(numeral: str, value: int) -> None:
    assert han_value(numeral) == value
