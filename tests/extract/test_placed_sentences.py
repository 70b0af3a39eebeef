"""Sentences that each tell of the same things for another place, with ； between the things."""

from extract.reports import bulletin, rows


def test_what_each_sentence_tells_is_its_place_s() -> None:
    found = bulletin(
        "截至9月底，全市建成口袋公园42个，完成年度计划的84%；整治排水口120处，完成年度计划的60%。其中，东山县建成口袋公园"
        "12个，占计划15个的80%；整治排水口30处，完成计划的55%。西河县建成口袋公园8个；整治排水口21处，完成计划的70%。"
    ).projects
    assert {each.title: rows(each) for each in found} == {
        "口袋公园": [
            "口袋公园 全市: 完成42个 84%",
            "口袋公园 东山县: 目标15个 完成12个 80%",
            "口袋公园 西河县: 完成8个",
        ],
        "整治排水口": [
            "整治排水口: 完成120处 60%",
            "整治排水口 东山县: 完成30处 55%",
            "整治排水口 西河县: 完成21处 70%",
        ],
    }


def test_sentences_that_tell_of_other_things_are_no_run() -> None:
    found = bulletin("东山县建成口袋公园12个；整治排水口30处。西河县改造厕所8座；栽树21亩。").projects
    assert "整治排水口" in {each.title for each in found}
    assert all("东山县" not in row for each in found if each.title == "整治排水口" for row in rows(each))
