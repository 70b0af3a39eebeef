"""Which place a row is about when the text says only 全州, 我县, or nothing."""

from bulletin_parser.values import is_own


def resolved(printed: str | None, within: str | None) -> str | None:
    """The place meant by what was printed, inside a bulletin or report about ``within``.

    Absent words and 全州, 我市, … mean ``within`` itself, ``None`` where that is unknown; other words stay as they are.
    """
    return within if printed is None or is_own(printed) else printed
