"""What is begun is named by the thing that is begun, where the clause names one that is not the project itself."""

import pytest

from .reports import project, rows


@pytest.mark.parametrize(
    ("account", "expected"),
    [
        (
            "乡村敬老院改建项目开工36个，开工率72%；社区食堂项目开工18个，开工率45%。",
            ["乡村敬老院改建项目开工: 完成36个 72%", "社区食堂项目开工: 完成18个 45%"],
        ),
        (
            "村级小学实际开工26所，完工8所；教师宿舍完工120套。",
            ["村级小学开工: 完成26所", "村级小学完工: 完成8所", "教师宿舍完工: 完成120套"],
        ),
        (
            "全州新开工各类安置房1.2万套，占计划任务的62.5%。",
            ["新开工各类安置房 全州: 完成12000套 62.5%"],
        ),
        ("开工建设安置房640套，开工率80%。", ["开工建设安置房: 完成640套 80%"]),
        ("已开工640套，开工率80%。", ["开工: 完成640套 80%"]),
    ],
)
def test_what_is_begun_is_named(account: str, expected: list[str]) -> None:
    assert rows(project(account, "城乡服务设施提升工程")) == expected
