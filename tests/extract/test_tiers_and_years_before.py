"""How much tiers of places have in a bracket, what is said of a year before, people without their unit."""

from extract.reports import bulletin, head, rows


def told(text: str) -> list[str]:
    return [row for one in bulletin(f"二、落实情况\n{text}").projects for row in rows(one)]


def test_tiers_that_share_out_a_count_in_a_bracket() -> None:
    assert told(
        "检查网站，其中公众号180个（州直单位42个，县（市）区138个）；微博61个（州直单位20个，县（市）区41个）。"
    ) == [
        "公众号: 完成180个",
        "公众号 州直单位: 完成42个",
        "公众号 县（市）区: 完成138个",
        "微博: 完成61个",
        "微博 州直单位: 完成20个",
        "微博 县（市）区: 完成41个",
    ]


def test_so_much_of_what_there_was_a_year_before_is_no_row() -> None:
    assert told("其中，省外务工16.2万人、县外务工4.1万人，分别是去年总数的101.3%、103.8%。") == [
        "省外务工: 完成162000人",
        "县外务工: 完成41000人",
    ]


def test_a_number_of_people_without_its_unit() -> None:
    assert told("扶贫公益岗位安置4.2万贫困人口，其中护林员1.5万人。") == [
        "扶贫公益岗位安置: 完成42000人",
        "护林员: 完成15000人",
    ]


def test_since_when_something_has_grown_is_part_of_its_name() -> None:
    assert (
        told("全州有扶贫车间612个，已复工598个，复工率97.7%，较3月6日增加103个。")[-1] == "较3月6日增加 全州: 完成103个"
    )


def test_what_was_done_in_the_year_so_far_counts_from_january() -> None:
    found = head("金沙州：外出务工劳动力超过去年\n本报金沙7月9日电（记者 张三）金沙州2020年已外出务工31.8万人。")
    assert found.period is not None
    assert (found.period.start, found.period.end) == ("2020-01", "2020-07")


def test_in_which_work_it_was_done_is_no_name() -> None:
    found = bulletin("二、落实情况\n近期脱贫攻坚重点工作中，易地扶贫搬迁基本完成，消费扶贫行动稳步推进。").summaries
    assert [[member.text for member in state.members] for state in found[0].by_status] == [
        ["易地扶贫搬迁"],
        ["消费扶贫行动"],
    ]


def test_so_much_of_a_task_that_is_set_is_a_target() -> None:
    assert told("农村改厕工作扎实推进，明确了3.8万户改厕任务，截至5月底已完成2.1万户。") == [
        "改厕: 目标38000户 完成21000户"
    ]


def test_a_short_name_before_a_colon_is_the_place_of_a_title() -> None:
    assert head("红安：安全整治持续深入\n截至4月15日，全县已整改隐患2387个。").region == "红安"
