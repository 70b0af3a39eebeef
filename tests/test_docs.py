"""The documentation holds: commands exist, TOML examples do what is said, links lead somewhere, the READMEs agree."""

import doctest
import re
import shlex
from pathlib import Path

import click
import pytest

from bulletin_parser import load_grammar, parse_text
from bulletin_parser.checking import check_grammar
from bulletin_parser.cli import group

ROOT = Path(__file__).parent.parent
READMES = ("README.md", "README.zh-CN.md")
DOCUMENTS = (*READMES, "CONTRIBUTING.md", "CHANGELOG.md", "benchmarks/README.md", "corpus/README.md")
CALL = re.compile(r"(?<![\w/-])(?:\.venv/bin/)?bulletin-parser ([^|&;$`\n]+)")


def written(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def blocks(name: str, kind: str) -> list[str]:
    """The contents of a document's fenced blocks of one kind."""
    return re.findall(rf"^```{kind}\n(.*?)^```", written(name), re.DOTALL | re.MULTILINE)


def calls(name: str) -> list[list[str]]:
    """The words behind ``bulletin-parser`` wherever a block of commands calls it."""
    shown = [line for kind in ("sh", "console") for block in blocks(name, kind) for line in block.splitlines()]
    commands = [line.removeprefix("$ ") for line in shown if line.startswith("$ ") or "bulletin-parser" in line]
    return [shlex.split(call, comments=True) for command in commands for call in CALL.findall(command)]


def leaf(words: list[str]) -> tuple[click.Command, list[str]]:
    """The command that these words call, and the words behind its name; fails when there is none."""
    command: click.Command = group
    while isinstance(command, click.Group):
        found = command.get_command(click.Context(command), words[0])
        assert found is not None, words
        command, words = found, words[1:]
    return command, words


@pytest.mark.parametrize("name", [*READMES, "CONTRIBUTING.md"])
def test_every_command_shown_exists_with_its_options(name: str) -> None:
    found = calls(name)
    assert found
    for words in found:
        command, rest = leaf(words)
        known = {option for parameter in command.params for option in parameter.opts}
        assert {word for word in rest if word.startswith("--")} <= known, words


@pytest.mark.parametrize("name", READMES)
def test_every_command_that_exists_is_shown(name: str) -> None:
    assert {words[0] for words in calls(name)} == set(group.list_commands(click.Context(group)))


def test_both_readmes_run_the_same_commands_and_show_the_same_output() -> None:
    english, chinese = READMES
    for kind in ("sh", "console", "toml", "python"):
        assert blocks(english, kind) == blocks(chinese, kind)


def test_the_checks_run_the_readme_s_test_command_word_for_word() -> None:
    (tests,) = (command for command in blocks("README.md", "sh") if "pytest" in command)
    assert tests in written(".ci/run")
    assert tests in blocks("CONTRIBUTING.md", "sh")


@pytest.mark.parametrize("block", [block for block in blocks(READMES[0], "python") if block.startswith(">>>")])
def test_what_python_is_said_to_answer_it_answers(block: str) -> None:
    test = doctest.DocTestParser().get_doctest(block, {}, "README", READMES[0], 0)
    assert doctest.DocTestRunner().run(test).failed == 0


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_link_to_a_file_leads_to_one(name: str) -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)\)", written(name))
    assert [target for target in targets if not ((ROOT / name).parent / target).exists()] == []


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The patterns that CONTRIBUTING.md shows, each in the file that its first line names."""
    for block in blocks("CONTRIBUTING.md", "toml"):
        first, _, content = block.partition("\n")
        path = tmp_path / first.removeprefix("# ")
        path.parent.mkdir(exist_ok=True)
        path.write_text(content, "utf-8")
    return tmp_path


def test_the_wordings_shown_pass_the_check(folder: Path) -> None:
    assert len(list(folder.rglob("*.toml"))) == 4
    assert [str(fault) for fault in check_grammar(folder) if fault.file.startswith(str(folder))] == []


def test_the_wordings_shown_make_the_text_beside_them_readable(folder: Path) -> None:
    text = next(block for block in blocks("CONTRIBUTING.md", "text") if block.startswith("关于"))
    read = parse_text(text, load_grammar(folder)).projects
    assert [(project.name, project.lead_agencies, project.status_text) for project in read] == [
        ("新建养老驿站", ("州民政局",), "工作拖了后腿"),
        ("新建口袋公园", ("州城管局",), "进展顺利"),
        ("整治老旧电梯", ("州住建局",), "进展顺利"),
    ]
    figures = [(row.target, row.actual) for project in read for row in project.indicators]
    texts = [(target.text, actual.text) for target, actual in figures if target and actual]
    assert texts == [("45个", "20个"), ("12片", "8片"), ("60樘", "33樘")]


def test_without_them_it_is_not() -> None:
    text = next(block for block in blocks("CONTRIBUTING.md", "text") if block.startswith("关于"))
    read = parse_text(text).projects
    assert not {("州民政局",), ("州城管局",)} & {project.lead_agencies for project in read}
    assert "工作拖了后腿" not in {project.status_text for project in read}
    assert not any(row.actual and row.actual.unit == "樘" for project in read for row in project.indicators)
