import io

import pytest

from bulletin_parser.render.terminal import UNBOUND, cell, console, safe


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _usual(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "COLUMNS", "FORCE_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("城镇新增就业 2.3万人", "城镇新增就业 2.3万人"),
        ("\x1b[31m红", "�[31m红"),
        ("\x9b31m", "�31m"),
        ("a\x07\x00b", "a��b"),
        ("左\u202e右\u2066", "左�右�"),
        ("零\u200b宽\ufeff", "零�宽�"),
        ("一\n二\t三\r", "一 二 三 "),
        ("行\u2028段\u2029", "行�段�"),
        ("半\ud800个", "半�个"),
        ("", ""),
    ],
)
def test_data_is_shown_and_not_obeyed(text: str, shown: str) -> None:
    assert safe(text) == shown


@pytest.mark.parametrize("text", ["[/]", "[red]红[/red]", "[link=x]", ":smile:", "\\["])
def test_data_is_no_markup(text: str) -> None:
    out = io.StringIO()
    console(out).print(cell(text, "red"))
    assert out.getvalue() == f"{text}\n"


def test_what_is_piped_is_plain_and_not_cut() -> None:
    out = io.StringIO()
    drawn = console(out)
    drawn.print(cell("长" * 300, "red"))
    assert drawn.width == UNBOUND
    assert out.getvalue() == "长" * 300 + "\n"


def test_a_terminal_has_colour() -> None:
    out = Terminal()
    console(out, 80).print(cell("红", "red"))
    assert "\x1b[31m红" in out.getvalue()


def test_no_color_leaves_a_terminal_plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    out = Terminal()
    console(out, 80).print(cell("红", "bold red"))
    assert out.getvalue() == "红\n"


@pytest.mark.parametrize(
    ("asked", "width"), [("100", 100), ("x", UNBOUND), ("0", UNBOUND), ("-5", UNBOUND), ("９", UNBOUND)]
)
def test_columns_says_how_wide_a_pipe_is(asked: str, width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", asked)
    assert console(io.StringIO()).width == width


@pytest.mark.parametrize("encoding", ["ascii", "gbk"])
def test_a_file_that_lacks_characters_gets_others(encoding: str) -> None:
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding=encoding)
    console(out).print(cell("滞后 ▲ ⼯ ░"))
    out.flush()
    assert raw.getvalue().decode(encoding).endswith("?\n")
