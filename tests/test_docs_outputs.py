"""``docs/outputs.py``: it runs what a page shows, writes down what that prints, and fails where a command does."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGE = """# Pages

```toml
# mine/words.toml
"a" = "b"
```

```sh
cp mine/words.toml copy.toml
python3 -m venv .venv && false
```

```console
$ cat copy.toml
{}
```
"""
PRINTED = '# mine/words.toml\n"a" = "b"'


def outputs(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "docs" / "outputs.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    return tmp_path / "page.md"


def test_what_the_commands_print_is_written_into_the_page(page: Path) -> None:
    page.write_text(PAGE.format("something else"), "utf-8")
    assert outputs(str(page)).returncode == 0
    assert page.read_text("utf-8") == PAGE.format(PRINTED)


def test_a_page_that_is_out_of_date_fails_the_check_and_is_left_alone(page: Path) -> None:
    page.write_text(PAGE.format("something else"), "utf-8")
    checked = outputs("--check", str(page))
    assert (checked.returncode, checked.stderr) == (1, f"out of date: {page}; run python docs/outputs.py\n")
    assert page.read_text("utf-8") == PAGE.format("something else")


def test_a_page_that_is_up_to_date_passes_the_check(page: Path) -> None:
    page.write_text(PAGE.format(PRINTED), "utf-8")
    assert outputs("--check", str(page)).returncode == 0


def test_a_command_shown_without_output_that_does_not_work_fails_the_check(page: Path) -> None:
    page.write_text("```sh\nbulletin-parser links undo 1 --db nowhere.db\n```\n", "utf-8")
    checked = outputs("--check", str(page))
    assert checked.returncode == 1
    assert "links undo 1" in checked.stderr
    assert "nowhere.db" in checked.stderr
