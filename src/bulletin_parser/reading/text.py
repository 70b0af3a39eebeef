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
    except UnicodeDecodeError:
        return _plain(_strict(data, "gb18030", name)), "gb18030"


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
        raise ReadingError(f"not text in UTF-8, UTF-16 or GB 18030 (byte {error.start})", source=name) from error
    strange = next((c for c in text if c < " " and c not in "\t\n\r\x0b\x0c\x1c\x1d\x1e\x85"), None)
    if strange is not None:
        raise ReadingError(f"binary data, not text (character {strange!r} at {text.index(strange)})", source=name)
    return text


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
