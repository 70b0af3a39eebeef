"""Which place a row is about when the text says only 全州, 我县, or nothing."""

# 全州, 我市, 本区: the bulletin's own place, said without its name.
_WHOLE_OR_OURS = frozenset("全我本该")
_LEVELS = frozenset("省州盟市县区旗镇乡")


def is_own(printed: str) -> bool:
    """Whether the words mean the place that the bulletin itself is about (全州, 我市, 本县)."""
    return len(printed) == 2 and printed[0] in _WHOLE_OR_OURS and printed[1] in _LEVELS


def resolved(printed: str | None, within: str | None) -> str | None:
    """The place meant by what was printed, inside a bulletin or report about ``within``.

    Absent words and 全州, 我市, … mean ``within`` itself, ``None`` where that is unknown; other words stay as they are.
    """
    return within if printed is None or is_own(printed) else printed
