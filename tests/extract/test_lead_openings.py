"""Clauses that say who leads a work before what was done of it: …工程。州水利局牵头，计划巩固提升12.5万人."""

from decimal import Decimal

import pytest

from bulletin_parser import parse_text

_PLAN = "计划巩固提升12.5万人，已完成7.9万人，完成率63.2%。"


@pytest.mark.parametrize(
    ("between", "leads"),
    [
        ("。州水利局牵头，", ["州水利局"]),
        ("：州水利局牵头，", ["州水利局"]),
        ("\n由州水利局负责实施，", ["州水利局"]),
        ("。州水利局、州住建局牵头，州财政局配合，", ["州水利局", "州住建局"]),
    ],
)
def test_the_heading_names_what_an_office_leads(between: str, leads: list[str]) -> None:
    (project,) = parse_text(f"关于民生实事进展的通报\n（一）农村饮水安全工程{between}{_PLAN}").projects
    assert (project.title, list(project.lead_agencies)) == ("农村饮水安全工程", leads)
    (indicator,) = project.indicators
    assert indicator.target is not None
    assert (indicator.target.text, indicator.rate) == ("12.5万人", Decimal("63.2"))


def test_what_an_office_is_said_to_lead_is_named_behind_it() -> None:
    (project,) = parse_text("州水利局牵头的农村饮水安全工程，计划巩固提升12.5万人，已完成7.9万人。").projects
    assert (project.title, list(project.lead_agencies)) == ("农村饮水安全工程", ["州水利局"])
