"""Title, place, months, date, addressees and documents cited: one row a wording."""

import pytest

from bulletin_parser import parse_text
from bulletin_parser.records import Period
from extract.reports import head


@pytest.mark.parametrize(
    ("lines", "title", "region", "period"),
    [
        (
            "关于2021年1-5月全州落实省定重点民生实事项目\n进展情况的通报\n各县市：\n湘西自治州各单位认真落实。",
            "关于2021年1-5月全州落实省定重点民生实事项目进展情况的通报",
            "湘西自治州", ("2021-01", "2021-05"),
        ),
        ("六安市2023年前三季度工程进展情况", "六安市2023年前三季度工程进展情况", "六安市", ("2023-01", "2023-09")),
        ("湘西州吉首市2022年1至8月情况通报", "湘西州吉首市2022年1至8月情况通报", "吉首市", ("2022-01", "2022-08")),
        (
            "淮阴区2022年民生实事项目实施进度表（截至11月底）",
            "淮阴区2022年民生实事项目实施进度表（截至11月底）", "淮阴区", ("2022-01", "2022-11"),
        ),
        (
            "全县重点项目进展情况通报\n（截至9月底）\n金寨县2022年工作要点",
            "全县重点项目进展情况通报（截至9月底）", "金寨县", ("2022-01", "2022-09"),
        ),
        ("２０２２年１－７月岳阳市进展通报", "２０２２年１－７月岳阳市进展通报", "岳阳市", ("2022-01", "2022-07")),
        ("岳阳市民生实事进展情况", "岳阳市民生实事进展情况", "岳阳市", None),
        ("２０２２年一至七月岳阳市进展通报", "２０２２年一至七月岳阳市进展通报", "岳阳市", ("2022-01", "2022-07")),
        ("岳阳市二〇二二年上半年进展通报", "岳阳市二〇二二年上半年进展通报", "岳阳市", ("2022-01", "2022-06")),
        ("岳阳市2022年3季度进展通报", "岳阳市2022年3季度进展通报", "岳阳市", ("2022-07", "2022-09")),
        ("岳阳市2022年11月至2023年3月通报", "岳阳市2022年11月至2023年3月通报", "岳阳市", ("2022-11", "2023-03")),
    ],
)  # fmt: skip
def test_title_place_and_months(lines: str, title: str, region: str, period: tuple[str, str] | None) -> None:
    found = head(lines)
    assert found.title == title
    assert found.region == region
    assert found.period == (Period(start=period[0], end=period[1]) if period else None)


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        # a letterhead above the title, with the number of its own
        (
            "湘西自治州人民政府办公室文件\n州政办函〔2022〕7号\n关于1-5月民生实事进展情况的通报",
            "关于1-5月民生实事进展情况的通报",
        ),
        (
            "第12期（总第86期）\n岳阳市督查室　　2022年6月8日\n关于民生实事\n进展情况的通报",
            "关于民生实事进展情况的通报",
        ),
        # the kind of document above the title, with its number and date
        (
            "督查通报\n〔2022〕第17期\n岳阳市督查室　2022年6月8日\n关于民生实事\n进展情况的通报",
            "关于民生实事进展情况的通报",
        ),
        ("督查通报第十三期\n\n民生实事进展情况通报", "民生实事进展情况通报"),
        (
            "岳阳市人民政府督查室\n督 查 通 报\n〔2022〕第4期\n关于民生实事\n督查情况的通报",
            "关于民生实事督查情况的通报",
        ),
        # a web page says the title twice, or with the site's name
        ("岳阳市民生实事进展情况通报\n岳阳市民生实事进展情况通报", "岳阳市民生实事进展情况通报"),
        ("民生实事进展情况通报_岳阳市人民政府\n民生实事进展情况通报", "民生实事进展情况通报"),
        # the table of a government's index of information
        (
            "索 引 号：00632003/2022-001　　发布机构：岳阳市民生办\n"
            "名　　称：岳阳市民生实事进展情况的通报\n文　　号：岳政办〔2022〕9号\n岳阳市民生实事进展情况的通报",
            "岳阳市民生实事进展情况的通报",
        ),
        ("索引号：00632003/2022-001\n名称：岳阳市民生实事进展情况的通报\n", "岳阳市民生实事进展情况的通报"),
    ],
)
def test_the_title_is_what_the_letterhead_is_not(lines: str, title: str) -> None:
    assert head(lines).title == title


MONTH = "岳阳市8月份民生实事进展通报\n"
ISSUED = "2022年9月12日"


@pytest.mark.parametrize(
    ("text", "period"),
    [
        # cumulative figures count from January on; a year that is not printed is the one of issue
        (f"{MONTH}8月份，全市累计完成投资5亿元，占年度计划的60%。\n{ISSUED}", ("2022-01", "2022-08")),
        (f"{MONTH}8月份，热线共受理诉求6842件，办结率98.5%。\n{ISSUED}", ("2022-08", "2022-08")),
        (f"岳阳市8月单月投资完成情况\n全市完成投资5亿元，累计完成30亿元。\n{ISSUED}", ("2022-08", "2022-08")),
        ("岳阳市12月份进展通报\n全市累计完成投资5亿元。\n2023年1月9日", ("2022-01", "2022-12")),
        ("岳阳市进展通报\n截至三季度末，全市完成投资5亿元。\n2022年10月9日", ("2022-01", "2022-09")),
        # what is said first counts, but not of an earlier year
        ("岳阳市2022年进展通报\n截至9月30日，全市办结建议58件。\n1—8月产值27.6亿元。", ("2022-01", "2022-09")),
        ("岳阳市进展通报\n截至2021年底，全市建成58所。2022年1—8月，新增12所。", ("2022-01", "2022-08")),
        # weeks
        ("岳阳市秋种进展周报（第47周）\n全市播种600万亩。\n2023年11月28日", ("2023-11", "2023-11")),
        ("岳阳市秋种周报（2023年10月30日至11月5日）\n全市播种600万亩。", ("2023-10", "2023-11")),
        # the year may stand in the text, not only in a document cited, or in the number alone
        ("岳阳市上半年进展通报\n按照《2021年实施意见》要求推进。\n2022年全市完成投资5亿元。", ("2022-01", "2022-06")),
        ("岳阳市上半年进展通报\n岳政办〔2022〕9号\n全市完成投资5亿元。", ("2022-01", "2022-06")),
        ("岳阳市隐患排查2022行动进展通报\n截至8月31日，全市整改5处。", ("2022-01", "2022-08")),
        # one of a series within the month that counts from January on
        (
            "岳阳市隐患整治进展通报\n现将2023年9月1日至10月31日工作进展通报如下：全市完成投资5亿元。",
            ("2023-09", "2023-10"),
        ),
        (
            "岳阳市隐患整治进展通报\n现将2022年12月26日至1月25日进展通报如下：全市完成投资5亿元。",
            ("2022-12", "2023-01"),
        ),
        ("岳阳市工程建设旬报（2022年8月21日—8月31日）\n全市完成投资5亿元，占年度计划的70%。", ("2022-01", "2022-08")),
        # no month at all, but a date
        (f"岳阳市民生实事进展通报\n今年以来，全市累计完成投资5亿元。\n{ISSUED}", ("2022-01", "2022-09")),
        # a quarter counts from January on where the text counts up to its end
        ("岳阳市2022年二季度实事进展通报\n截至6月30日，已建成862个，占年度目标的57.5%。", ("2022-01", "2022-06")),
        ("岳阳市2022年二季度热线通报\n4—6月，受理5821件。截至6月30日，已办结5597件。", ("2022-04", "2022-06")),
        ("岳阳市2022年第三季度亮灯通报\n前三季度，全市完成投资25亿元。", ("2022-01", "2022-09")),
        ("岳阳市2022年四季度进展通报\n1—12月，全市完成投资25亿元。", ("2022-01", "2022-12")),
        ("岳阳市2022年三季度信访情况通报\n三季度登记1437件，10月31日前化解。", ("2022-07", "2022-09")),
        # months that are not what is reported on
        (
            f"岳阳市进展通报\n去年12月启动，力争11月完工。截至8月底，全市完成投资5亿元。\n{ISSUED}",
            ("2022-01", "2022-08"),
        ),
        ("岳阳市2022年民生实事完成情况\n东门桥于2022年8月通车。", ("2022-01", "2022-12")),
        ("岳阳市进展通报\n全市完成投资5亿元。", None),
    ],
)
def test_the_months_covered(text: str, period: tuple[str, str] | None) -> None:
    found = parse_text(text).bulletin.period
    assert found == (Period(start=period[0], end=period[1]) if period else None)


BODY = "截至8月底，全市完成投资5亿元。"


@pytest.mark.parametrize(
    ("above", "below", "issuer", "issued_on"),
    [
        # signatures
        ("", "岳阳市人民政府办公室\n2022年9月12日", "岳阳市人民政府办公室", "2022-09-12"),
        ("", "　　　岳阳市人民政府办公室\n　　　　二〇二二年九月十二日", "岳阳市人民政府办公室", "2022-09-12"),
        ("", "岳阳市人民政府办公室　　2022年9月12日", "岳阳市人民政府办公室", "2022-09-12"),
        ("", "（市政府督查室　２０２２年９月１２日）", "市政府督查室", "2022-09-12"),
        ("", "岳阳市财政局\n岳阳市民政局\n2022年9月12日", "岳阳市财政局、岳阳市民政局", "2022-09-12"),
        ("", "岳阳市财政局　岳阳市民政局\n二○二二年九月十二日", "岳阳市财政局、岳阳市民政局", "2022-09-12"),
        ("", "岳阳市民生办\n2022年9月12日\n（联系人：马晓东　电话：0954-2088163）", "岳阳市民生办", "2022-09-12"),
        ("", "岳阳市人民政府办公室\n2022年9月12日\n市督查室　2022年9月15日印发", "岳阳市人民政府办公室", "2022-09-12"),
        ("", "岳阳市人民政府办公室", "岳阳市人民政府办公室", None),
        ("督查通报\n岳阳市督查室　2022年9月12日\n", "", "岳阳市督查室", "2022-09-12"),
        ("", "2022年9月12日", None, "2022-09-12"),
        # fields
        ("发布时间：2022-09-14 15:21　来源：市财政局预算科　浏览次数：217\n", "", "市财政局预算科", "2022-09-14"),
        ("2022-09-14 来源：市政府办\n", "", "市政府办", "2022-09-14"),
        ("发布日期：2022-09-14　信息来源：本站\n", "", None, "2022-09-14"),
        ("发布机构：岳阳市民生办　　成文日期：2022年9月12日\n发布日期：2022-09-14\n", "", "岳阳市民生办", "2022-09-12"),
        ("发文机关|岳阳市民生办|成文日期|2022年9月12日\n", "", "岳阳市民生办", "2022-09-12"),
        ("发布机构\n岳阳市民生办\n成文日期\n2022年9月12日\n", "", "岳阳市民生办", "2022-09-12"),
        # what signs goes before what a page says
        ("发布日期：2022-09-14　来源：市政府网办\n", "岳阳市民生办\n2022年9月12日", "岳阳市民生办", "2022-09-12"),
        # dates in the text are no date of issue
        ("", "会议定于2022年9月12日召开。", None, None),
    ],
)  # fmt: skip
def test_office_and_date(above: str, below: str, issuer: str | None, issued_on: str | None) -> None:
    found = parse_text(f"{above}岳阳市8月民生实事进展情况通报\n{BODY}\n{below}\n").bulletin
    assert (found.issuer, found.issued_on) == (issuer, issued_on)
    assert found.title == "岳阳市8月民生实事进展情况通报"


@pytest.mark.parametrize(
    ("lines", "issuer"),
    [
        ("岳阳市财政局关于2022年8月全市项目进展情况的通报", "岳阳市财政局"),
        ("岳阳市财政局 岳阳市民政局\n关于2022年8月全市项目进展情况的通报", "岳阳市财政局、岳阳市民政局"),
        ("关于2022年8月岳阳市财政局项目进展情况的通报", None),
        ("岳阳市人民政府办公室文件\n岳政办〔2022〕9号\n关于2022年8月全市项目进展情况的通报", "岳阳市人民政府办公室"),
    ],
)
def test_an_office_in_the_head(lines: str, issuer: str | None) -> None:
    assert head(lines).issuer == issuer


@pytest.mark.parametrize(
    ("title", "body", "region"),
    [
        ("桐城2023年民生工程进展情况", "已完成19项。", "桐城"),
        ("关于红安十件民生实事进展情况的通报", "已完成19项。", "红安"),
        ("市政府办公室关于桐城2023年民生工程进展情况的通报", "桐城市已完成19项。", "桐城市"),
        ("内蒙古2023年重点项目进展情况", "已完成19项。", "内蒙古"),
        ("黔东南2023年重点项目进展情况", "已完成19项。", "黔东南"),
        ("博州2023年重点项目进展情况", "已完成19项。", "博州"),
        ("黔东南州2023年重点项目进展情况", "已完成19项。", "黔东南州"),
        ("和平社区建设进展情况", "已完成19项。", None),  # 和平 is a county, too
    ],
)
def test_a_place_that_the_title_calls_by_its_short_name(title: str, body: str, region: str | None) -> None:
    assert parse_text(f"{title}\n{body}").bulletin.region == region


@pytest.mark.parametrize(
    ("text", "region"),
    [
        # the title, then who issued it, then the place that 全市 speaks of
        ("民生实事8月进展通报\n来源：绥化市人民政府督查室\n全市完成投资5亿元，其中安达市2亿元。", "绥化市"),
        ("民生实事8月进展通报\n天长市完成投资5亿元，滁州市完成投资30亿元，全市开工9个。", "滁州市"),
        ("全县民生实事8月进展通报\n六安市下达我县任务36项，金寨县已完成19项。", "金寨县"),
        ("县民生实事8月进展通报\n太湖县政府督查室核对了进度，已完成19项，列全市第3位。", "太湖县"),
        ("民生实事8月进展通报\n已完成19项，未开工2项。", None),
        # a list of districts says nothing of the city they lie in
        ("民生实事8月进展通报\n东湖区新建厕所3座，西湖区新建4座，青山湖区新建5座。", None),
        ("民生实事8月进展通报\n全市新建厕所12座：东湖区新建3座，西湖区新建4座，青山湖区新建5座。", None),
        # a county that a text of 全市, or of the city's offices, tells of is a part of it
        ("关于全市8月信访化解情况的通报\n化解率较低的有清河县（83.6%）。", None),
        ("民生实事8月进展通报\n逾期工单：市住建局12件、市城管局8件、清河县6件。", None),
        ("民生实事8月进展通报\n全市各县区已完成19项。\n一等奖：沙河市", None),
        ("民生实事8月进展通报\n沙河市已完成19项，全市还有3项未开工。", "沙河市"),
        ("民生实事8月进展通报\n清河县已完成19项，高于全市平均水平。", "清河县"),
        ("全县民生实事8月进展通报\n已完成19项。新建区中医院康复楼未启动。", None),
        ("南昌市民生实事8月进展通报\n新建区中医院康复楼未启动。", "南昌市"),
        ("民生实事8月进展通报\n进贤县开工9个。进贤县已竣工3个，进贤县比东湖区多1个，比西湖区多2个。", "进贤县"),
    ],
)
def test_the_place_without_one_in_the_title(text: str, region: str | None) -> None:
    assert parse_text(text).bulletin.region == region


@pytest.mark.parametrize(
    ("lines", "date"),
    [
        ("岳阳市2022年8月项目快报\n2022年9月12日", "2022-09-12"),
        ("岳阳市2022年8月项目快报\n发布时间：2022-09-12 15:21", "2022-09-12"),
        ("岳阳市2022年8月项目快报\n会议于2022年9月12日召开，强调了进度。", None),
    ],
)
def test_the_date_of_issue(lines: str, date: str | None) -> None:
    assert head(lines).issued_on == date


@pytest.mark.parametrize(
    ("lines", "number", "addressees"),
    [
        ("岳阳市2022年8月项目通报\n岳政办函〔2022〕15号", "岳政办函〔2022〕15号", ()),
        ("岳政办函〔2022〕15号\n岳阳市2022年8月项目通报", "岳政办函〔2022〕15号", ()),
        ("文号：岳政办函〔2022〕15号\n岳阳市2022年8月项目通报", "岳政办函〔2022〕15号", ()),
        ("岳阳市2022年8月项目快报\n（第15期）", "第15期", ()),
        ("岳阳市2022年8月项目通报\n各县市人民政府、市直各单位：", None, ("各县市人民政府", "市直各单位")),
        (
            "岳阳市2022年8月项目通报\n各县（市、区）人民政府，市直各单位：",
            None,
            ("各县（市、区）人民政府", "市直各单位"),
        ),
        (
            "岳阳市2022年8月项目通报\n岳政办函〔2022〕15号\n各县市人民政府：",
            "岳政办函〔2022〕15号",
            ("各县市人民政府",),
        ),
        ("岳阳市2022年8月项目通报\n现将项目进展情况公开如下：", None, ()),
    ],
)
def test_number_and_addressees(lines: str, number: str | None, addressees: tuple[str, ...]) -> None:
    found = head(lines)
    assert (found.number, found.addressees) == (number, addressees)


def test_a_document_cited_is_no_number_of_its_own() -> None:
    found = head("岳阳市2022年8月项目通报\n各单位：\n现按《实施意见》（岳办发〔2022〕32 号）要求通报如下：")
    assert found.number is None
    assert [(cited.title, cited.number) for cited in found.references] == [("实施意见", "岳办发〔2022〕32 号")]


def test_a_month_that_opens_most_paragraphs_is_told_of_alone() -> None:
    text = "绥德县2022年5月份12345热线运行情况通报\n5月份，热线受理诉求1320件。\n"
    text += "1—5月，重点督办事项共有38件，已完成20件。\n"
    text += "5月份，转办诉求410件，办结402件。\n5月份，回访诉求200件，满意率97%。\n"
    period = parse_text(text).bulletin.period
    assert period is not None and (period.start, period.end) == ("2022-05", "2022-05")


@pytest.mark.parametrize(
    ("title", "region"),
    [
        ("2022年上墅乡人民政府民生实事项目实施情况的报告", "上墅乡"),
        ("关于2023年度桐岭镇民生实事项目完成情况的报告", "桐岭镇"),
        ("石湾街道办事处关于2023年民生实事项目进展情况的报告", "石湾街道"),
        ("2023年城乡居民增收工作进展情况的报告", None),
        ("关于2023年度乡镇民生实事项目进展情况的报告", None),
    ],
)
def test_a_town_in_the_title(title: str, region: str | None) -> None:
    text = f"{title}\n\n一、公厕改造。计划新建公厕20座，已完成18座。\n"
    assert parse_text(text).bulletin.region == region
