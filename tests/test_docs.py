"""The documentation holds: commands exist, examples do what is said, links lead somewhere, the two languages agree."""

import doctest
import re
import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest

from bulletin_parser import load_grammar, parse_text
from bulletin_parser.checking import check_grammar
from bulletin_parser.cli import group

ROOT = Path(__file__).parent.parent
ENGLISH = ("README.md", *sorted(f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md")))
CHINESE = ("README.zh-CN.md", *(page.replace("docs/", "docs/zh-CN/") for page in ENGLISH[1:]))
PAGES = (*ENGLISH, *CHINESE)
DOCUMENTS = (*PAGES, "CONTRIBUTING.md", "CHANGELOG.md", "benchmarks/README.md", "corpus/README.md")
SHOWN = ("sh", "console", "toml", "python")
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


@pytest.mark.parametrize("name", [*PAGES, "CONTRIBUTING.md"])
def test_every_command_shown_exists_with_its_options(name: str) -> None:
    for words in calls(name):
        command, rest = leaf(words)
        known = {option for parameter in command.params for option in parameter.opts}
        assert {word for word in rest if word.startswith("--")} <= known, words


@pytest.mark.parametrize("pages", [ENGLISH, CHINESE])
def test_every_command_that_exists_is_shown(pages: tuple[str, ...]) -> None:
    shown = {words[0] for name in pages for words in calls(name)}
    assert shown == set(group.list_commands(click.Context(group)))


@pytest.mark.parametrize(("english", "chinese"), list(zip(ENGLISH, CHINESE, strict=True)))
def test_both_languages_run_the_same_commands_and_show_the_same_output(english: str, chinese: str) -> None:
    for kind in SHOWN:
        assert blocks(english, kind) == blocks(chinese, kind)


@pytest.mark.parametrize("pages", [ENGLISH, CHINESE])
def test_the_readme_leads_to_every_page(pages: tuple[str, ...]) -> None:
    readme, *others = pages
    assert [page for page in others if f"]({page})" not in written(readme)] == []


def test_no_page_lacks_its_translation() -> None:
    assert sorted(CHINESE[1:]) == sorted(f"docs/zh-CN/{path.name}" for path in (ROOT / "docs/zh-CN").iterdir())


def test_the_readme_asks_the_database_five_questions_and_shows_the_answers() -> None:
    asked = [block for block in blocks("README.md", "console") if block.startswith("$ sqlite-utils query bulletins.db")]
    assert len(asked) == 5
    assert all(len(block[block.index('" --') :].splitlines()) > 1 for block in asked)


def test_the_checks_run_the_readme_s_test_command_word_for_word() -> None:
    (tests,) = (command for command in blocks("README.md", "sh") if "pytest" in command)
    assert tests in written(".ci/run")
    assert tests in blocks("CONTRIBUTING.md", "sh")


def python_blocks() -> list[str]:
    return [block for name in ENGLISH for block in blocks(name, "python")]


@pytest.mark.parametrize("block", [block for block in python_blocks() if block.startswith(">>>")])
def test_what_python_is_said_to_answer_it_answers(block: str) -> None:
    test = doctest.DocTestParser().get_doctest(block, {}, "README", ENGLISH[0], 0)
    assert doctest.DocTestRunner().run(test).failed == 0


@pytest.mark.parametrize("block", [block for block in python_blocks() if not block.startswith(">>>")])
def test_python_that_is_shown_runs(block: str) -> None:
    run = subprocess.run([sys.executable, "-c", block], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout


def slugs(path: Path) -> set[str]:
    """What links call the headings of a document by."""
    headings = re.findall(r"^#+ (.*)$", path.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_link_leads_to_a_file_and_to_a_heading_of_it(name: str) -> None:
    for target, heading in re.findall(r"\]\((?!https?:)([^)#]*)#?([^)]*)\)", written(name)):
        path = (ROOT / name).parent / target if target else ROOT / name
        assert path.exists(), target
        assert not heading or heading in slugs(path), heading


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
