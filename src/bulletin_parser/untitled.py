"""Items that nothing labels: names in quotes below lines that count what stands so, pairs of what was promised and
what has been done, lines behind mere dashes, names alone in a line over what is told of them, and lists of works each
with who answers for it.

``3个项目完成全年目标⏎“婚姻登记跨区通办”项目，…⏎“两癌筛查”项目，…⏎2个项目进度滞后⏎“口袋公园”项目，…``
``目标任务：新建公厕60座。⏎完成情况：建成63座。⏎目标任务：配租公租房3000套。⏎完成情况：…``
``民生服务⏎- 托育服务：新增4家机构，…⏎- 助残服务：改造300户，…``
``农村客运班线公交化改造⏎计划投入公交车50辆，…。⏎城区公厕改造⏎计划改造公厕12座，…。``
``进度偏慢的3项工作为：⏎新建高标准农田9200亩（责任单位：市农业农村局）；⏎改造老旧小区12.6万平方米（责任单位：市住建局）；``
"""

from collections.abc import Iterator, Sequence
from re import Pattern

from bulletin_parser.grammar import Grammar
from bulletin_parser.labels import Label, Line
from bulletin_parser.work_names import work_ends

_LEAST = 2
_LEAST_DASHES = 3
_LONGEST_HEAD = 16  # characters of a line above them that is their heading
_ABOVE = ("part", "banner")  # labels under which lines without any may be items
_BELOW_ANNOUNCED = "bullet"
_SHORTEST_NAME, _LONGEST_NAME = 4, 20  # characters of a line that is a name alone
_SHORTEST_TOLD = 16  # characters of the paragraph below it
_ENDS_ABOVE = ("。", "：", "）", "通报", "情况", "报告", "日")
_QUOTES = dict.fromkeys(map(ord, "“”·"))
_LONGEST_PAUSE = 2  # fields between what was promised and what has been done


def with_untitled(
    text: str, lines: Sequence[Line], labels: Sequence[Label | None], grammar: Grammar
) -> list[Label | None]:
    """The labels, and one that prints nothing for each line that opens such an item or heads several."""
    found = list(labels)
    for heads in (
        run for kind in (_groups, _pairs, _dashed, _led, _bare) for run in kind(text, lines, labels, grammar)
    ):
        for label, i in heads:
            found[i] = label
    return found


def _groups(
    text: str, lines: Sequence[Line], labels: Sequence[Label | None], grammar: Grammar
) -> Iterator[list[tuple[Label, int]]]:
    """Lines that count what stands so, each with the paragraphs below that open with a name in quotes."""
    counts, quoted = grammar.form_for(text, "count_line"), grammar.form_for(text, "quoted_item_opening")
    for i, line in enumerate(lines):
        if labels[i] is not None or not counts.fullmatch(text, *line):
            continue
        below = list[tuple[Label, int]]()
        for j in range(i + 1, len(lines)):
            if labels[j] is not None or not quoted.match(text, *lines[j]):
                break
            below.append((Label(lines[j], "titled", None, "", lines[j].start, headed=False), j))
        if below:
            yield [(Label(line, "banner", None, "", line.start), i), *below]


def _pairs(
    text: str, lines: Sequence[Line], labels: Sequence[Label | None], grammar: Grammar
) -> Iterator[list[tuple[Label, int]]]:
    """What was promised, where a line below it says what has been done and none above it names the project: below one
    heading several, of which a single one would be told of what that names. Above them all a line that seems to be a
    title is the bulletin's own, or its page's."""
    aims, fields = grammar.form_for(text, "aim_line"), grammar.form_for(text, "field_line")
    progress = grammar.form_for(text, "progress_label")
    titled = [label for label in labels if label and label.style == "titled"]
    pairs, above, open_field = dict[Label | None, list[tuple[Label, int]]](), None, False
    for i, line in enumerate(lines):
        above = above if [labels[i]] == titled else labels[i] or above
        aim = None if labels[i] or open_field or (above and above.style not in _ABOVE) else aims.match(text, *line)
        if aim and any(progress.match(text, *lines[j]) for j in _fields_below(text, lines, i, fields)):
            label = Label(line, "titled", None, text[line.start : aim.end()], aim.end(), headed=False)
            pairs.setdefault(above, []).append((label, i))
        open_field = bool(fields.match(text, *line)) and not progress.match(text, *line)
    yield from (run for run in pairs.values() if len(run) >= _LEAST)


def _dashed(
    text: str, lines: Sequence[Line], labels: Sequence[Label | None], grammar: Grammar
) -> Iterator[list[tuple[Label, int]]]:
    """Lines behind a dash that say before a colon what they are about, and the short lines that head some of them."""
    form = grammar.form_for(text, "dashed_item")
    found = list[tuple[Label, int]]()
    for i, line in enumerate(lines):
        dash = form.match(text, *line) if labels[i] is None else None
        if dash is None:
            continue
        head = lines[i - 1] if i and labels[i - 1] is None else line
        bare = not any(mark in text[slice(*head)] for mark in "，。：-0123456789")
        if found and bare and head.end - head.start <= _LONGEST_HEAD:
            found.append((Label(head, "banner", None, "", head.start), i - 1))
        found.append((Label(line, "bullet", None, "-", dash.end()), i))
    if sum(label.style == "bullet" for label, _ in found) >= _LEAST_DASHES:
        yield found


def _led(
    text: str, lines: Sequence[Line], labels: Sequence[Label | None], grammar: Grammar
) -> Iterator[list[tuple[Label, int]]]:
    """Lines that are a work and, in a bracket, who answers for it, below a line that announces them or an item of the
    same make: such a list may lose its numbers on the way."""
    form = grammar.form_for(text, "led_line")
    led = [form.fullmatch(text, *line) is not None for line in lines]
    found, style = list[tuple[Label, int]](), ""
    for i, line in enumerate(lines):
        label = labels[i]
        if label is not None:
            style = label.style if led[i] else ""
        elif not led[i]:
            style = _BELOW_ANNOUNCED if text[line.end - 1] == "：" else ""
        elif style:
            found.append((Label(line, style, None, "", line.start), i))
    if found:
        yield found


def _bare(
    text: str, lines: Sequence[Line], labels: Sequence[Label | None], grammar: Grammar
) -> Iterator[list[tuple[Label, int]]]:
    """Lines that are a name alone, most of them of works, each over a paragraph that holds figures, in a text that
    labels nothing between the first and the last of them."""
    heads = [i for i in range(1, len(lines) - 1) if labels[i] is None and _heads_paragraph(text, lines, i)]
    if len(heads) < _LEAST or any(labels[heads[0] : heads[-1]]):
        return
    ends = work_ends(grammar)
    works = sum(text.endswith(ends, *lines[i]) for i in heads)
    if works * 2 > len(heads):
        yield [(Label(lines[i], "banner", None, "", lines[i].start), i) for i in heads]


def _heads_paragraph(text: str, lines: Sequence[Line], i: int) -> bool:
    """Whether a line is a short name, and stands between one that ends a sentence or a head and a paragraph."""
    above, name, below = (text[slice(*lines[at])] for at in (i - 1, i, i + 1))
    named = _SHORTEST_NAME <= len(name) <= _LONGEST_NAME and name.translate(_QUOTES).isalpha()
    told = len(below) >= _SHORTEST_TOLD and below.endswith("。") and any(map(str.isdecimal, below))
    return named and told and above.endswith(_ENDS_ABOVE)


def _fields_below(text: str, lines: Sequence[Line], i: int, fields: Pattern[str]) -> Iterator[int]:
    """The lines right below one that are fields (牵头单位：…, 完成情况：…)."""
    for j in range(i + 1, min(i + 2 + _LONGEST_PAUSE, len(lines))):
        if not fields.match(text, *lines[j]):
            return
        yield j
