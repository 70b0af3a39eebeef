"""Plain text in whatever encoding an office saved it."""

import codecs

from bulletin_parser.errors import ReadingError

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_SIGNATURES = {
    b"PK\x03\x04": "a zip archive (docx, xlsx and the like are not read yet)",
    b"%PDF": "a PDF file",
    b"\xd0\xcf\x11\xe0": "an old Word or Excel file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"SQLite format 3\x00": "an SQLite database",
}
_COMMONEST = (b"\xb0", b"\xd8")
_MARKS_OF_GB = (b"\xa1", b"\xa3")
_FEW_CHARACTERS, _LEAST_SHARE = (
    20,
    0.48,
)  # by measure: traditional bulletins have 0.57 and more, Big5 read so 0.39 at most
_PAGE_BEGINS = ("<!doctype", "<html", "<?xml")
_TAGS = ("</", "<p>", "<br")
_FEW_TAGS = 3


def decode(data: bytes, name: str) -> tuple[str, str]:
    """The text and the encoding it was in; line ends become LF.

    A byte order mark decides, else strict UTF-8, else UTF-16 (by its zero bytes), else strict GB 18030, which holds
    GB 2312 and GBK. Raises ``ReadingError`` for bytes that are none of these, saying where they stop being text, and
    for the source of a web page.
    """
    text, encoding = _decoded(data, name)
    if text.lstrip()[:9].lower().startswith(_PAGE_BEGINS) or sum(map(text.count, _TAGS)) > _FEW_TAGS:
        raise ReadingError("this is the source of a web page, not text", source=name)
    return text, encoding


def _decoded(data: bytes, name: str) -> tuple[str, str]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _plain(_strict(data[len(mark) :], encoding, name)), encoding
    for signature, what in _SIGNATURES.items():
        if data.startswith(signature):
            raise ReadingError(f"this is {what}, not text", source=name)
    unmarked = _utf16(data)
    if unmarked:
        return _plain(_strict(data, unmarked, name)), unmarked
    if b"\x00" in data:
        raise ReadingError(f"binary data, not text (a zero byte at {data.index(0)})", source=name)
    try:
        return _plain(data.decode("utf-8")), "utf-8"
    except UnicodeDecodeError as error:
        return _plain(_gb18030(data, name, error)), "gb18030"


def _gb18030(data: bytes, name: str, not_utf8: UnicodeDecodeError) -> str:
    """The text in GB 18030, of bytes that are not UTF-8; where they are neither, the place is told that was come to."""
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError as error:
        raise _not_text(data, max(error.start, not_utf8.start), name) from error
    if _is_written_in(text):
        return _shown(text, name)
    if data[: not_utf8.start].isascii():
        raise ReadingError("not text in UTF-8 or GB 18030, perhaps in Big5: save it as UTF-8", source=name)
    raise _not_text(data, not_utf8.start, name)


def _is_written_in(text: str) -> bool:
    """Whether most of the Chinese characters are the commoner half of GB 2312, of which even traditional text is made.

    Bytes of another encoding (Big5) read as GB 18030 are rare characters.
    """
    wide = [character.encode("gb18030") for character in text if not character.isascii()]
    common = sum(
        _COMMONEST[0] <= each[:2] < _COMMONEST[1] or each[:1] in _MARKS_OF_GB for each in wide if len(each) == 2
    )
    return len(wide) < _FEW_CHARACTERS or common >= _LEAST_SHARE * len(wide)


def _utf16(data: bytes) -> str | None:
    """UTF-16 without a mark: digits, spaces and line ends leave zero bytes on one side only."""
    head = data[:4096]
    if len(data) % 2 or head.count(0) < 2:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    if min(even, odd):
        return None
    return "utf-16-le" if odd else "utf-16-be"


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _not_text(data, error.start, name) from error
    return _shown(text, name)


def _not_text(data: bytes, offset: int, name: str) -> ReadingError:
    line = data.count(b"\n", 0, offset) + 1
    return ReadingError(f"not text in UTF-8, UTF-16 or GB 18030 (line {line}, byte {offset})", source=name)


def _shown(text: str, name: str) -> str:
    """The text, if it holds no character that no text has."""
    strange = next((c for c in text if c < " " and c not in "\t\n\r\x0b\x0c\x1c\x1d\x1e\x85"), None)
    if strange is not None:
        raise ReadingError(f"binary data, not text (character {strange!r} at {text.index(strange)})", source=name)
    return text


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
