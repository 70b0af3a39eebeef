"""Traditional characters read as simplified ones, each in its place."""

from functools import lru_cache
from typing import Any

# Characters that are written so in traditional script only, and stand in any bulletin that is.
_TRADITIONAL = "個項後進實際戶縣區萬億為務農業開發會議設計標準達總額應當與並於從對將點時間"
_LEAST = 5
# GB 2312 holds simplified characters, and these beside them. What is in neither may be traditional.
_KEPT_BY_GB2312 = frozenset("乾菸薹拚捱摺吒後徵夥榘於袷麴醣麽")


def simplified(text: str) -> str:
    """The text in simplified characters, of the same length; a text that is in them already comes back as it is.

    A bulletin in traditional script is told by its plainest characters (個, 項, 戶, 達). Where a phrase would change
    its length, its characters are converted one by one.
    """
    if not is_traditional(text):
        return text
    converter = _converter()
    converted: str = converter.convert(text)
    if len(converted) == len(text):
        return converted
    return "".join(_one(converter, character) for character in text)


def simplified_characters(text: str) -> str:
    """A text in traditional script with each character simplified by itself; any other as it is.

    What stands around a character changes nothing, so that a word is found in a text by what ``simplified_word`` gives.
    """
    return _each(text) if is_traditional(text) else text


def simplified_word(word: str) -> str:
    """A word with each character simplified by itself, whichever script it is in: 戶廁 is 户厕."""
    return _each(word) if any(map(_may_be_traditional, word)) else word


def is_traditional(text: str) -> bool:
    """Whether a text holds some of the plainest characters of traditional script."""
    return sum(map(text.count, _TRADITIONAL)) >= _LEAST


def _may_be_traditional(character: str) -> bool:
    if not _is_ideograph(character) or character in _KEPT_BY_GB2312:
        return character in _KEPT_BY_GB2312
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        return True
    return False


def _is_ideograph(character: str) -> bool:
    return character.isalpha() and not character.isascii()


def _each(text: str) -> str:
    converter = _converter()
    return text.translate({ord(one): _one(converter, one) for one in set(text) if _is_ideograph(one)})


def _one(converter: Any, character: str) -> str:
    converted: str = converter.convert(character)
    return converted if len(converted) == 1 else character


@lru_cache(maxsize=1)
def _converter() -> Any:
    import opencc  # noqa: PLC0415 (only a text in traditional script needs its dictionaries)

    return opencc.OpenCC("t2s")
