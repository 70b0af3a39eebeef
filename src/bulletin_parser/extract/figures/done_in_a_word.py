"""What hands have done, in a verb of one character behind 已: 小麦已收497万亩, 屋面已补12栋."""

from bulletin_parser.extract.figures.readings import Setting


def is_done_in_a_word(setting: Setting) -> bool:
    """Whether such a verb stands right before a figure."""
    verb, verbs = setting.figure.start - 1, setting.page.grammar.of_kind("short_verbs", "by_hand")
    behind = any(term.kind == "adverb" and term.end == verb for term in setting.before)
    said = setting.printed(verb - 1, verb) == "已" and setting.printed(verb, verb + 1) in verbs
    return behind and said and setting.figure.unit != "元"
