"""Explanations: the patterns and rules behind a record, and who passed over a number that no record has."""

from pathlib import Path

import pytest

from bulletin_parser.document import Document
from bulletin_parser.errors import QueryError
from bulletin_parser.explaining.account import Explanation, explain
from bulletin_parser.explaining.parts import Part, at, numbered, of_project, parts, under
from bulletin_parser.grammar import load_grammar
from bulletin_parser.pipeline import parse
from bulletin_parser.records import Source

GRAMMAR = load_grammar()
TEXT = """关于2022年1-5月湘西自治州民生实事项目进展情况的通报
一、州直落实情况
1、由州教体局牵头组织实施的“增加公办幼儿园学位5200个”项目：已完成1180个，完成年任务22.69%，推进缓慢。
2、由州住建局牵头组织实施的“新建公厕83座”项目：已建成20座（村均86户），工作有序推进。
二、县市落实情况
吉首市省定重点民生实事任务共18件24个考核指标，其中：工作有序推进的有9个，工作进度相对滞后的有2个。
"""


def document(text: str = TEXT) -> Document:
    return Document(text, Source(name="text", sha256="0", format="text", encoding=None))


def known(text: str = TEXT) -> list[Part]:
    return parts(parse(document(text), GRAMMAR))


def explained(chosen: list[Part], text: str = TEXT) -> Explanation:
    (found,) = explain(document(text), GRAMMAR, chosen)
    return found


def named(found: Explanation) -> list[tuple[str, str, str]]:
    """Each step as kind, file and name."""
    return [(step.kind, step.file, step.name) for step in found.steps]


@pytest.mark.parametrize(
    ("path", "text", "steps"),
    [
        (
            "bulletin.title", "关于2022年1-5月湘西自治州民生实事项目进展情况的通报",
            [("form", "forms/head.toml", "title_ending"), ("rule", "extract/heads/title.py", "read_title")],
        ),
        (
            "bulletin.region", "湘西自治州",
            [("word", "gazetteer/divisions.csv", "prefecture"), ("rule", "extract/heads/region.py", "read_region")],
        ),
        (
            "bulletin.period", "2022年1-5月",
            [("form", "forms/periods.toml", "months"), ("rule", "extract/heads/period.py", "read_months")],
        ),
        ("projects[0].title", "增加公办幼儿园学位5200个", [("form", "forms/items.toml", "led_item")]),
        ("projects[0].status", "推进缓慢", [("word", "words/statuses.toml", "behind")]),
        (
            "projects[0].indicators[0].rate", "22.69%",
            [
                ("form", "forms/quantities.toml", "figure"),
                ("word", "words/units.toml", "ratio"),
                ("word", "words/cues.toml", "rate"),
                ("form", "forms/items.toml", "led_item"),
            ],
        ),
        ("projects[1].indicators[0].target", "83座", [("word", "words/units.toml", "counted")]),
        ("summaries[0].by_status[0].status", "工作有序推进", [("word", "words/statuses.toml", "on_track")]),
        ("summaries[0].by_status[0].count", "9个", [("word", "words/units.toml", "counted")]),
    ],
)  # fmt: skip
def test_the_patterns_behind_a_record(path: str, text: str, steps: list[tuple[str, str, str]]) -> None:
    found = explained(under(known(), path))
    assert found.text == text
    assert [step for step in steps if step not in named(found)] == []


@pytest.mark.parametrize(
    "path",
    [
        "projects[0].title", "projects[0].status", "projects[0].indicators[0].target",
        "projects[0].indicators[0].actual", "projects[0].indicators[0].rate", "summaries[0].totals[0]",
        "summaries[0].by_status[0].status", "summaries[0].by_status[0].count",
    ],
)  # fmt: skip
def test_each_record_names_a_rule_that_is_there(path: str) -> None:
    rules = [step for step in explained(under(known(), path)).steps if step.kind == "rule"]
    assert rules
    package = Path(__file__).parent.parent / "src" / "bulletin_parser"
    for rule in rules:
        lines = (package / rule.file).read_text("utf-8").splitlines()
        assert rule.line is not None
        assert lines[rule.line - 1].startswith(f"def {rule.name}(")
        assert rule.says


def test_what_stands_in_the_text_is_what_a_step_prints() -> None:
    steps = [step for each in explain(document(), GRAMMAR, known()) for step in each.steps if step.span]
    assert len(steps) > 30
    assert [step for step in steps if step.span and TEXT[slice(*step.span)].strip() != step.text] == []


def test_an_unclaimed_number_names_the_rules_that_passed_it_over() -> None:
    (part,) = [part for part in known() if part.kind == "unclaimed"]
    found = explained([part])
    assert found.text == "86户"
    declined = [step for step in found.steps if step.kind == "declined"]
    assert len(declined) > 2
    assert all(step.says for step in declined)


def test_a_number_outside_all_records_is_explained_by_its_form() -> None:
    (part,) = [part for part in known() if part.kind == "period"]
    assert ("form", "forms/periods.toml", "months") in named(explained([part]))


def test_offsets_are_those_of_a_text_whose_lines_are_cut() -> None:
    cut = "\n".join(line[i : i + 40] for line in (TEXT * 1).splitlines() for i in range(0, len(line), 40))
    (part,) = numbered(known(cut), "22.69%", parse(document(cut), GRAMMAR))
    found = explained([part], cut)
    assert found.text.replace("\n", "") == "22.69%"
    assert ("word", "words/cues.toml", "rate") in named(found)


def test_a_pattern_of_one_s_own_is_named_by_its_file(tmp_path: Path) -> None:
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / "statuses.toml").write_text('[behind]\n"拖了后腿" = "该项工作拖了后腿"\n', "utf-8")
    grammar = load_grammar(tmp_path)
    text = TEXT.replace("推进缓慢", "拖了后腿")
    (part,) = under(parts(parse(document(text), grammar)), "projects[0].status")
    (found,) = explain(document(text), grammar, [part])
    assert ("word", "words/statuses.toml", "behind") in named(found)
    assert "拖了后腿" in [step.text for step in found.steps]


def test_records_are_found_by_offset_number_name_and_path() -> None:
    every, bulletin = known(), parse(document(), GRAMMAR)
    offset = TEXT.index("22.69%") + 2
    rate = ["projects[0].indicators[0].rate"]
    assert [part.path for part in at(every, offset)] == rate
    assert [part.path for part in numbered(every, "22.69", bulletin)] == rate
    assert len(of_project(every, "公厕", bulletin)) == 4
    assert len(under(every, "projects[0].indicators")) == 3


def test_what_is_not_there_is_said_to_be_missing() -> None:
    every, bulletin = known(), parse(document(), GRAMMAR)
    with pytest.raises(QueryError, match=f"character {len(TEXT) - 2}"):
        at(every, len(TEXT) - 2)
    with pytest.raises(QueryError, match="no number '99'"):
        numbered(every, "99", bulletin)
    with pytest.raises(QueryError, match="no project '地铁'"):
        of_project(every, "地铁", bulletin)
    with pytest.raises(QueryError, match=r"no record 'projects\[9\]'"):
        under(every, "projects[9]")
