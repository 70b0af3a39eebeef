"""Files to text: every encoding an office saves in, and one clear error for what is no text."""

import codecs
import hashlib
import os
from pathlib import Path

import pytest

from bulletin_parser.errors import ReadingError
from bulletin_parser.reading import LARGEST, read, read_bytes

TEXT = "关于2021年1－5月全州项目进展情况的通报\n全州完成12个，占44.63％。\n"
TRADITIONAL = "關於2021年1-5月全州項目進展情況的通報\n全州完成改廁12個，占年度任務44.63%，進展緩慢，未達序時進度。\n"


@pytest.mark.parametrize(
    ("mark", "codec", "encoding"),
    [
        (b"", "utf-8", "utf-8"),
        (codecs.BOM_UTF8, "utf-8", "utf-8"),
        (b"", "gb18030", "gb18030"),
        (b"", "gbk", "gb18030"),
        (b"", "gb2312", "gb18030"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16-be"),
        (b"", "utf-16-le", "utf-16-le"),
        (b"", "utf-16-be", "utf-16-be"),
    ],
)
def test_an_encoding_is_found_out(tmp_path: Path, mark: bytes, codec: str, encoding: str) -> None:
    data = mark + TEXT.encode(codec)
    path = tmp_path / "五月.txt"
    path.write_bytes(data)
    document = read(path)
    assert document.text == TEXT
    assert document.source.encoding == encoding
    assert document.source.name == "五月.txt"
    assert document.source.sha256 == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize("rare", ["㐂", "𠮷", "镕", "\u00a0", "€"])
def test_gb18030_keeps_rare_characters(rare: str) -> None:
    assert read_bytes(f"项目{rare}进展".encode("gb18030"), "x").text == f"项目{rare}进展"


def test_traditional_characters_in_gb18030_are_text() -> None:
    assert read_bytes(TRADITIONAL.encode("gb18030"), "x").text == TRADITIONAL


def test_a_few_tags_in_a_table_are_text() -> None:
    text = "| 项目<br>名称 | 完成<br>率 |\n"
    assert read_bytes(text.encode(), "x").text == text


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_line_ends_become_one(ending: str) -> None:
    assert read_bytes(f"通报{ending}全州{ending}{ending}完".encode(), "x").text == "通报\n全州\n\n完"


@pytest.mark.parametrize("other", ["\u2028", "\u0085", "\x0b", "\x0c", "\x1c"])
def test_other_separators_stay_in_their_line(other: str) -> None:
    assert read_bytes(f"通报{other}全州".encode(), "x").text == f"通报{other}全州"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "the file is empty"),
        (b" \r\n\t\n", "the file is empty"),
        (codecs.BOM_UTF8, "the file is empty"),
        ("\u3000\u00a0\n".encode(), "the file is empty"),
        (b"PK\x03\x04" + bytes(80), "this is a zip archive"),
        (b"%PDF-1.7\n", "this is a PDF file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(80), "this is an old Word or Excel file"),
        (b"\x89PNG\r\n\x1a\n" + bytes(80), "this is a picture"),
        (b"\xff\xd8\xff\xe0" + bytes(80), "this is a picture"),
        (b"\n<!DOCTYPE html>\n<html>", "this is the source of a web page, not text"),
        (
            "<p>关于进展情况的通报</p>\n<p>1、完成12个。</p>\n".encode("gb18030"),
            "this is the source of a web page, not text",
        ),
        (b"SQLite format 3\x00" + bytes(80), "this is an SQLite database"),
        (b"\x7fELF\x02\x01\x01\x00\x00" + bytes(range(256)), "not text"),
        (bytes(range(256)) * 4, "not text"),
        ("通报".encode() + b"\x00\x01", "not text"),
        ("完成".encode() + b"\xff\xff\xff", "not text in UTF-8, UTF-16 or GB 18030 (line 1, byte 6)"),
        (codecs.BOM_UTF8 + b"\xff\xff", "not text in UTF-8, UTF-16 or GB 18030 (line 1, byte 0)"),
        (TEXT.encode() + "完成".encode() + b"\xff" + TEXT.encode(), "GB 18030 (line 3, byte 96)"),
        (TEXT.encode() + b"\xe5\xb7" + TEXT.encode(), "GB 18030 (line 3, byte 90)"),
        (TRADITIONAL.encode("big5"), "not text in UTF-8 or GB 18030, perhaps in Big5: save it as UTF-8"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8", "not text in UTF-8, UTF-16 or GB 18030"),
    ],
)
def test_what_is_no_text_is_refused(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes(data)
    with pytest.raises(ReadingError) as raised:
        read(path)
    assert str(raised.value).startswith(f"{path}: ")
    assert said in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match="this is a folder, not a file"):
        read(tmp_path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match=r"nowhere\.txt: no such file"):
        read(tmp_path / "nowhere.txt")


def test_a_broken_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "link.txt").symlink_to(tmp_path / "nowhere.txt")
    with pytest.raises(ReadingError, match="no such file"):
        read(tmp_path / "link.txt")


@pytest.mark.skipif(not Path("/dev/fd").is_dir(), reason="needs pipes by number")
def test_a_pipe_that_the_shell_has_opened_is_read() -> None:
    receiver, sender = os.pipe()
    os.write(sender, "新建公厕5座。".encode())
    os.close(sender)
    try:
        assert read(Path(f"/dev/fd/{receiver}")).text == "新建公厕5座。"
    finally:
        os.close(receiver)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(ReadingError, match="this is not a regular file"):
        read(tmp_path / "pipe.txt")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_text(TEXT, "utf-8")
    path.chmod(0)
    with pytest.raises(ReadingError, match="cannot be read"):
        read(path)


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(ReadingError, match="larger than 32 MiB"):
        read(path)


def test_a_name_that_is_too_long_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadingError):
        read(tmp_path / ("长" * 300))
