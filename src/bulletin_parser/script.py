"""Traditional characters read as simplified ones, each in its place."""

from functools import lru_cache
from typing import Any

# Characters that are written so in traditional script only, and stand in any bulletin that is.
_TRADITIONAL = frozenset("個項後進實際戶縣區萬億為務農業開發會議設計標準達總額應當與並於從對將點時間")
_LEAST = 5


def simplified(text: str) -> str:
    """The text in simplified characters, of the same length; a text that is in them already comes back as it is.

    A bulletin in traditional script is told by its plainest characters (個, 項, 戶, 達). Where a phrase would change
    its length, its characters are converted one by one.
    """
    if sum(map(text.count, _TRADITIONAL)) < _LEAST:
        return text
    converter = _converter()
    converted: str = converter.convert(text)
    if len(converted) == len(text):
        return converted
    return "".join(_one(converter, character) for character in text)


def _one(converter: Any, character: str) -> str:
    converted: str = converter.convert(character)
    return converted if len(converted) == 1 else character


@lru_cache(maxsize=1)
def _converter() -> Any:
    import opencc  # noqa: PLC0415 (only a text in traditional script needs its dictionaries)

    return opencc.OpenCC("t2s")
