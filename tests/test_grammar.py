"""Loading folders of patterns: layers, spelling out fragments, scanning for words, and what is refused."""

import re
from pathlib import Path

import pytest
from patterned import FORM_FILE, WORD_FILE, patterns

from bulletin_parser.errors import PatternError
from bulletin_parser.grammar import Grammar, Scanner, load_grammar, prefix_tree
from bulletin_parser.pattern_files import Word


def words(*texts: str) -> dict[str, Word]:
    return {text: Word(text, "made", "kind", (text,), "words/made.toml") for text in texts}


def found(text: str, *texts: str) -> list[tuple[int, int, str]]:
    return [(start, end, word.text) for start, end, word in Scanner([words(*texts)]).find(text)]


def test_the_built_in_patterns_load_once() -> None:
    assert load_grammar() is load_grammar()


def test_a_folder_adds_words_forms_and_fragments(tmp_path: Path) -> None:
    grammar = load_grammar(patterns(tmp_path, words_statuses=WORD_FILE, forms_own=FORM_FILE))
    assert grammar.kind("statuses", "拖后腿") == "behind"
    assert grammar.kind("statuses", "有序推进") == "on_track"
    assert grammar.form("task_number").fullmatch("任务12号")


def test_a_folder_leaves_the_built_in_patterns_alone(tmp_path: Path) -> None:
    load_grammar(patterns(tmp_path, words_statuses=WORD_FILE))
    assert load_grammar().kind("statuses", "拖后腿") is None


def test_a_folder_moves_a_word_to_another_class(tmp_path: Path) -> None:
    moved = '[behind]\n"有序推进" = "工作有序推进"\n'
    assert load_grammar(patterns(tmp_path, words_statuses=moved)).kind("statuses", "有序推进") == "behind"


def test_a_folder_replaces_a_fragment_in_the_forms_below(tmp_path: Path) -> None:
    grammar = load_grammar(patterns(tmp_path, fragments="[fragments]\nmonth = '(?:88)'\n"))
    assert grammar.form("months").search("2021年1-88月")
    assert not grammar.form("months").search("2021年1-5月")


def test_a_folder_replaces_a_form(tmp_path: Path) -> None:
    own = FORM_FILE.replace("task_number", "ordinal")
    assert not load_grammar(patterns(tmp_path, forms_own=own)).form("ordinal").search("第6项")


def test_the_last_of_several_folders_wins(tmp_path: Path) -> None:
    first = patterns(tmp_path / "1", words_statuses='[behind]\n"拖后腿" = "拖后腿"\n')
    second = patterns(tmp_path / "2", words_statuses='[ahead]\n"拖后腿" = "拖后腿"\n')
    assert load_grammar(first, second).kind("statuses", "拖后腿") == "ahead"
    assert load_grammar(second, first).kind("statuses", "拖后腿") == "behind"


def test_a_form_stands_for_a_lexicon_or_one_class_of_it(tmp_path: Path) -> None:
    form = FORM_FILE.replace("任务{digits}号", "^(?:{statuses.ahead}|{units.money})$")
    compiled = load_grammar(patterns(tmp_path, forms_own=form)).form("task_number")
    assert compiled.search("超序时进度")
    assert compiled.search("元")
    assert not compiled.search("有序推进")
    assert not compiled.search("公里")


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"words_statuses": "[behind\n"}, "words/statuses.toml: not valid TOML"),
        ({"words_statuses": '[behind]\n"拖后腿" = "a"\n"拖后腿" = "b"\n'}, "words/statuses.toml: not valid TOML"),
        ({"words_statuses": '"拖后腿" = "拖后腿"\n'}, "words/statuses.toml: [拖后腿] must be a table"),
        (
            {"words_statuses": '[behind]\n"拖后腿" = 3\n'},
            "words/statuses.toml: '拖后腿' in [behind] must have an example",
        ),
        (
            {"words_statuses": '[behind]\n"拖后腿" = []\n'},
            "words/statuses.toml: '拖后腿' in [behind] must have an example",
        ),
        ({"words_statuses": '[behind]\n"拖" = "拖"\n[ahead]\n"拖" = "拖"\n'}, "'拖' is in [behind] and in [ahead]"),
        ({"fragments": "digits = '[0-9]'\n"}, "fragments.toml: a fragments file has one table, [fragments]"),
        ({"fragments": "[fragments]\ndigits = 9\n"}, "fragments.toml: fragment 'digits' must be a string"),
        ({"forms_own": "[form]\nname = 'x'\n"}, "forms/own.toml: a forms file holds [[form]] tables only"),
        ({"forms_own": "[[form]]\nname = 'x'\n"}, "forms/own.toml: a form needs a name and a regex (found 'x')"),
        ({"forms_own": "[[form]]\nname = 'x'\nregex = 'x'\n"}, "form 'x' needs examples, each with a text"),
        ({"forms_own": FORM_FILE + "exmples = []\n"}, "form 'task_number' has unknown keys ['exmples']"),
        ({"forms_own": FORM_FILE + 'needs = "任务"\n'}, "the needs of form 'task_number' must be a list of strings"),
        ({"forms_own": FORM_FILE + FORM_FILE}, "form 'task_number' is also in forms/own.toml"),
        (
            {"forms_more": FORM_FILE, "forms_own": FORM_FILE},
            "forms/own.toml: form 'task_number' is also in forms/more.toml",
        ),
        ({}, "no fragments.toml, words/*.toml or forms/*.toml in this folder"),
    ],
)
def test_a_malformed_folder_is_refused_with_its_file(tmp_path: Path, files: dict[str, str], said: str) -> None:
    with pytest.raises(PatternError) as raised:
        load_grammar(patterns(tmp_path, **files))
    assert said in str(raised.value)
    assert str(tmp_path) in str(raised.value)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    "line",
    [
        '"拖后腿" = "拖后腿"   # said of the last ones',
        "'拖后腿' = '拖后腿'",
        '"拖后腿" = ["拖后腿", "项目拖后腿"]',
        '"拖\\u540e腿" = "拖\\u540e腿"',
        '  "拖后腿" = """拖后腿"""',
        '"拖后腿" = "拖后腿"\r',
    ],
)
def test_a_word_may_be_written_in_any_way_that_toml_knows(tmp_path: Path, line: str) -> None:
    grammar = load_grammar(patterns(tmp_path, words_statuses=f"# all words\n\n[behind] # worst\n{line}\n"))
    assert grammar.kind("statuses", "拖后腿") == "behind"


def test_a_form_is_tried_only_on_a_text_that_holds_what_it_needs(tmp_path: Path) -> None:
    needs = 'needs = ["{lead_words}：任务", "号码"]\n'
    grammar = load_grammar(patterns(tmp_path, forms_own=FORM_FILE + needs))
    assert "牵头单位：任务" in grammar.needs("task_number")
    assert grammar.form_for("牵头单位：任务12号", "task_number").search("任务12号")
    assert not grammar.form_for("任务12号", "task_number").search("任务12号")
    assert grammar.form_for("没有", "figure").search("12")


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PatternError, match="this is not a folder of patterns"):
        load_grammar(tmp_path / "nowhere")


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    folder = patterns(tmp_path, words_statuses="")
    (folder / "words" / "statuses.toml").write_bytes('[behind]\n"拖后腿" = "拖后腿"\n'.encode("gb18030"))
    with pytest.raises(PatternError, match=r"statuses\.toml: not valid TOML"):
        load_grammar(folder)


@pytest.mark.parametrize(
    ("regex", "said"),
    [
        ("任务{nothing}", "{nothing} is neither a fragment nor a lexicon"),
        ("任务{statuses.nothing}", "{statuses.nothing} is neither a fragment nor a lexicon"),
        ("(任务", "form 'task_number' does not compile: missing )"),
    ],
)
def test_a_form_that_does_not_compile_says_why_when_it_is_used(tmp_path: Path, regex: str, said: str) -> None:
    grammar = load_grammar(patterns(tmp_path, forms_own=FORM_FILE.replace("任务{digits}号", regex)))
    with pytest.raises(PatternError) as raised:
        grammar.form("task_number")
    assert said in str(raised.value)
    assert "forms/own.toml" in str(raised.value)


def test_a_fragment_that_contains_itself_is_refused(tmp_path: Path) -> None:
    circle = "[fragments]\nchicken = '{egg}'\negg = '{chicken}'\n"
    form = FORM_FILE.replace("{digits}", "{egg}")
    grammar = load_grammar(patterns(tmp_path, fragments=circle, forms_own=form))
    with pytest.raises(PatternError, match="fragment 'egg' contains itself"):
        grammar.form("task_number")


def test_a_form_of_an_unknown_name_is_refused() -> None:
    with pytest.raises(PatternError, match="there is no form named 'nothing'"):
        load_grammar().form("nothing")


def test_quantifiers_are_no_references() -> None:
    assert Grammar({}, {}, {}).expand(r"[0-9]{1,3}\p{Han}{2}", "here") == r"[0-9]{1,3}\p{Han}{2}"


@pytest.mark.parametrize(
    ("text", "texts", "expected"),
    [
        ("有序推进", ("推进", "有序推进"), [(0, 4, "有序推进")]),
        ("有序推进快", ("有序", "序推进快"), [(0, 2, "有序")]),
        ("甲乙甲乙", ("甲乙",), [(0, 2, "甲乙"), (2, 4, "甲乙")]),
        ("甲乙丙丁", ("甲乙丙戊", "乙丙", "丁"), [(1, 3, "乙丙"), (3, 4, "丁")]),
        ("乙乙甲乙丁", ("乙乙甲甲", "甲乙乙", "甲丙", "甲"), [(2, 3, "甲")]),
        ("一二", ("二",), [(1, 2, "二")]),
        ("一二", ("三",), []),
        ("", ("三",), []),
        ("一二", (), []),
    ],
)
def test_a_scanner_takes_the_leftmost_and_longest(
    text: str, texts: tuple[str, ...], expected: list[tuple[int, int, str]]
) -> None:
    assert found(text, *texts) == expected


def test_a_scanner_of_many_words_finds_them_in_its_first_text_and_in_the_next() -> None:
    many = Scanner([words(*(f"第{number}件" for number in range(1500)))])
    assert list(many.find("没有")) == []
    assert [word.text for _, _, word in many.find("第7件、第1499件、第1500件")] == ["第7件", "第1499件"]
    first = Scanner([many.words])
    assert [word.text for _, _, word in first.find("第7件、第1499件、第1500件")] == ["第7件", "第1499件"]


def test_a_scanner_finds_the_longest_word_that_begins_at_an_offset() -> None:
    scanner = Scanner([words("元", "元/人", "户")])
    longest = scanner.match("100元/人/月", 3)
    assert longest is not None
    assert longest.text == "元/人"
    assert scanner.match("100元/人/月", 2) is None
    assert Scanner([]).match("元", 0) is None


def test_of_two_lexicons_the_later_one_has_a_word_that_both_hold() -> None:
    later = {"项目": Word("项目", "later", "kind", ("项目",), "words/later.toml")}
    assert [word.lexicon for _, _, word in Scanner([words("项目"), later]).find("项目")] == ["later"]


@pytest.mark.parametrize(
    "texts",
    [("甲",), ("甲", "乙"), ("甲", "甲乙"), ("甲乙", "甲丙", "甲"), ("a.b", "a+", "(", "[", "^", "-", "]", "\\")],
)
def test_a_prefix_tree_matches_its_words_and_nothing_else(texts: tuple[str, ...]) -> None:
    tree = re.compile(prefix_tree(texts))
    assert all(tree.fullmatch(text) for text in texts)
    assert not any(tree.fullmatch(text) for text in ("", "丁", "甲乙丙", "axb", "aa") if text not in texts)


def test_a_prefix_tree_prefers_the_longest_word() -> None:
    longest = re.compile(prefix_tree(["目标", "目标任务", "目标任务数"])).match("目标任务数680户")
    assert longest is not None
    assert longest.group() == "目标任务数"
