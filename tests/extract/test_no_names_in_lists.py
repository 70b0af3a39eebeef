"""Lists of faults and of mottoes before how things stand, which name nothing; and names with a bracket that only points
to an annex."""

from extract.reports import bulletin, standing

HEAD = "二、总体情况\n2023年政府工作报告主要指标任务11项，列入本次通报的为5项，分别为甲指标、乙指标等。"


def test_faults_that_are_listed_do_not_stand_so() -> None:
    text = "128项目标任务已完成26项，达进度的102项。但少数单位重视程度不够、主动对接不够、工作推进不力。"
    assert standing(bulletin(f"二、总体情况\n{text}")) == ["completed 26 ", "on_track 102 "]


def test_mottoes_do_not_stand_so() -> None:
    text = "全州压实责任、倒排工期、挂图作战，重点项目建设加快推进。\n1、新建学校。已开工2所。"
    found = bulletin(f"二、总体情况\n{text}")
    assert [each.title for each in found.projects] == ["新建学校"]
    assert standing(found) == []


def test_a_bracket_that_points_to_an_annex_is_no_part_of_a_name() -> None:
    text = f"{HEAD}\n48项量化任务中，未达到序时进度2项，为农村供水工程、清溪河治理（详见附件2）。"
    assert standing(bulletin(text)) == ["behind 2 农村供水工程、清溪河治理"]


def test_how_many_are_reported_on_is_a_total() -> None:
    text = f"{HEAD}其中，甲指标、乙指标2项未达到序时进度。"
    (summary,) = bulletin(text).summaries
    assert [total.text for total in summary.totals] == ["11项", "5项"]
