"""Chinese words of a name, through jieba. Its dictionary takes half a second to load, so ask only when in doubt."""

from functools import cache
from typing import Any

_LENGTH = 2


def words_of(text: str) -> list[str]:
    """The words of two or more characters in a text, in order."""
    return [word for word in _tokenizer().lcut(text) if len(word) >= _LENGTH]


def cut(text: str) -> list[str]:
    """The text in words of the dictionary and single characters, which one after the other are the text.

    Words are not guessed at: 改建户厕共5个 would be cut into 改建, 户厕共 and 5.
    """
    words: list[str] = _tokenizer().lcut(text, HMM=False)
    return words


@cache
def _tokenizer() -> Any:
    """A jieba tokenizer with its dictionary read from its own file.

    ``initialize`` would look for a cache in the shared temporary folder and unmarshal it unchecked; this does not.
    """
    import logging  # noqa: PLC0415  (jieba needs it, and whoever comes here needs jieba)
    import warnings  # noqa: PLC0415

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import jieba  # noqa: PLC0415  (heavy: only when words are asked for)
    jieba.setLogLevel(logging.WARNING)
    tokenizer = jieba.Tokenizer()
    tokenizer.FREQ, tokenizer.total = tokenizer.gen_pfdict(tokenizer.get_dict_file())
    tokenizer.initialized = True
    return tokenizer
