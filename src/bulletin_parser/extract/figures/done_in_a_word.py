"""What has been done, in a verb of one character behind 已: 小麦已收497万亩, 早稻已栽12万亩."""

from bulletin_parser.extract.figures.readings import Setting

_NO_VERBS = frozenset("有达为是在近超约满过")


def is_done_in_a_word(setting: Setting) -> bool:
    """Whether such a verb stands right before a figure."""
    verb = setting.figure.start - 1
    behind = any(term.kind == "adverb" and term.end == verb for term in setting.before)
    return behind and setting.printed(verb - 1, verb) == "已" and setting.printed(verb, verb + 1) not in _NO_VERBS
