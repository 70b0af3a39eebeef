"""What hands have done, in a verb of one character behind 已: 小麦已收497万亩, 屋面已补12栋."""

from bulletin_parser.extract.figures.readings import Setting

_VERBS = frozenset("收播种栽插割采灌耕育施补修拆铺植")


def is_done_in_a_word(setting: Setting) -> bool:
    """Whether such a verb stands right before a figure."""
    verb = setting.figure.start - 1
    behind = any(term.kind == "adverb" and term.end == verb for term in setting.before)
    said = setting.printed(verb - 1, verb) == "已" and setting.printed(verb, verb + 1) in _VERBS
    return behind and said and setting.figure.unit != "元"
