"""Lists of items, each below a line that counts them in how they stand: 2项进展偏慢的市政府重点工作为：⏎①…"""

import pytest

from .reports import bulletin

OPENING = "10项民生实事项目中，7项已完成全年目标，3项未达到{plan}。\n"
LISTS = (
    "2项进展偏慢的{works}为：\n"
    "①打通临江路等断头路（责任单位：市住建局）；\n②盘活低效厂房（责任单位：市工信局）；\n"
    "3项未达到{plan}的民生实事项目{are}：\n"
    "①长者食堂提升（责任单位：市民政局）；\n②公厕适老改造（责任单位：市城管局）；\n③河滨步道贯通（责任单位：市水务局）。\n"
    "请各责任单位倒排工期，确保年底前完成。"
)


@pytest.mark.parametrize("plan", ["序时进度要求", "三季度进度要求"])
@pytest.mark.parametrize("works", ["市政府重点工作", "重点工作"])
@pytest.mark.parametrize("are", ["为", "分别是", ""])
def test_each_list_stands_as_the_line_above_it_says(plan: str, works: str, are: str) -> None:
    found = bulletin(OPENING.format(plan=plan) + LISTS.format(plan=plan, works=works, are=are))
    assert {each.title: each.status_text for each in found.projects} == {
        "打通临江路等断头路": "进展偏慢",
        "盘活低效厂房": "进展偏慢",
        "长者食堂提升": f"未达到{plan}",
        "公厕适老改造": f"未达到{plan}",
        "河滨步道贯通": f"未达到{plan}",
    }
    states = [state for each in found.summaries for state in each.by_status if state.count != 7]
    assert {state.status_text: [member.text for member in state.members] for state in states} == {
        "进展偏慢": ["打通临江路等断头路", "盘活低效厂房"],
        f"未达到{plan}": ["长者食堂提升", "公厕适老改造", "河滨步道贯通"],
    }
