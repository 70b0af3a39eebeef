"""投资完成率 is a rate of money, whatever was counted last; how many people a doctor has signed up is an outcome."""

from extract.reports import project, rows


def test_a_rate_of_investment_is_of_the_row_of_money() -> None:
    text = "年度目标：新增达标人口4万人；计划投资8000万元。"
    text += "9月份新增达标0.6万人，累计达标2.8万人。累计完成投资5200万元，投资完成率65%。"
    assert rows(project(text, "农村饮水提升"))[1] == "投资: 目标80000000元 完成52000000元 65%"


def test_how_many_people_are_signed_up_is_what_is_measured() -> None:
    found = rows(project("家庭医生签约重点人群21万人，重点人群签约率79.4%。", "基层卫生提升"))
    assert found == ["家庭医生签约重点人群: 完成210000人", "重点人群签约率: 完成79.4%"]
