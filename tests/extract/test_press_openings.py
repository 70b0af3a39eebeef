"""What a paper says of the zeal shown, before it tells how each work stands."""

from extract.reports import bulletin


def test_zeal_is_passed_over() -> None:
    found = bulletin(
        "记者从县交通局获悉，今年以来，我县大力推进民生交通项目建设，取得明显成效，目前乡村道路硬化已超额完成全年目标任务，"
        "渡口改造工程有序推进。"
    )
    assert [
        (state.status, [member.text for member in state.members])
        for each in found.summaries
        for state in each.by_status
    ] == [
        ("completed", ["乡村道路硬化"]),
        ("on_track", ["渡口改造工程"]),
    ]
    assert not found.projects


def test_where_a_place_puts_its_heart_is_no_project() -> None:
    found = bulletin(
        "我县把改善民生摆在首位，紧盯承诺的10件实事，加强组织领导、靠实工作责任，狠抓任务落实，农村公路建设进展顺利。"
    )
    assert [(project.title, project.status) for project in found.projects] == [("农村公路建设", "on_track")]
