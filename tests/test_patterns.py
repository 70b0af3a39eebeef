"""Every word and form of the built-in patterns does what its examples show, and the check finds what does not."""

from pathlib import Path

import pytest
from patterned import FORM_FILE, WORD_FILE, patterns

from bulletin_parser.checking import check_grammar
from bulletin_parser.checking.examples import form_faults, word_faults
from bulletin_parser.checking.repetitions import risky_repetitions
from bulletin_parser.grammar import load_grammar
from bulletin_parser.pattern_files import Form, Word

GRAMMAR = load_grammar()


WORDS = [word for lexicon in GRAMMAR.words.values() for word in lexicon.values()]
CLASSES = sorted({(word.lexicon, word.kind) for word in WORDS})


@pytest.mark.parametrize(("lexicon", "kind"), CLASSES)
def test_the_words_of_a_class_are_found_in_their_examples(lexicon: str, kind: str) -> None:
    words: list[Word] = [word for word in WORDS if (word.lexicon, word.kind) == (lexicon, kind)]
    assert [(word.text, fault) for word in words for fault in word_faults(word, GRAMMAR)] == []


@pytest.mark.parametrize("form", list(GRAMMAR.forms.values()), ids=lambda form: form.name)
def test_a_form_matches_its_examples_and_not_its_rejects(form: Form) -> None:
    assert list(form_faults(form, GRAMMAR)) == []


@pytest.mark.parametrize("form", list(GRAMMAR.forms.values()), ids=lambda form: form.name)
def test_a_form_repeats_nothing_at_great_cost(form: Form) -> None:
    assert list(risky_repetitions(GRAMMAR.expand(form.regex, form.file))) == []


def test_a_sound_folder_has_no_faults_of_its_own(tmp_path: Path) -> None:
    folder = patterns(tmp_path, words_statuses=WORD_FILE, forms_own=FORM_FILE, fragments="[fragments]\nten = '10'\n")
    assert [str(fault) for fault in check_grammar(folder) if fault.file.startswith(str(tmp_path))] == []


@pytest.mark.parametrize(
    ("files", "file", "said"),
    [
        (
            {"words_statuses": WORD_FILE.replace("工作进度拖后腿", "工作进度滞后")},
            "words/statuses.toml",
            "word “拖后腿” in [behind]: it is not in its example “工作进度滞后”",
        ),
        (
            {"words_statuses": '[behind]\n"后腿" = "拖后腿"\n"拖后腿" = "拖后腿"\n'},
            "words/statuses.toml",
            "word “后腿” in [behind]: “拖后腿” (words/statuses.toml [behind]) is found in its stead",
        ),
        (
            {"words_statuses": WORD_FILE.replace("behind", "lagging")},
            "words/statuses.toml",
            "[lagging] is not a class of this lexicon; there are: completed, ahead, on_track, behind, not_started",
        ),
        (
            {"words_periods": '[m1_m3]\n"开年以来" = "开年以来完成3个"\n'},
            "words/periods.toml",
            "[m1_m3] is not a span of months such as m01_m03",
        ),
        (
            {"words_units": '[energy]\n"ｋｖａ" = "新增800ｋｖａ"\n'},
            "words/units.toml",
            "texts are folded before; write “kva”",
        ),
        (
            {"forms_own": FORM_FILE.replace("任务12号", "任务书")},
            "forms/own.toml",
            "form 'task_number': it does not match its example “任务书”",
        ),
        (
            {"forms_own": FORM_FILE + 'needs = ["任务书", "{lead_words}："]\n'},
            "forms/own.toml",
            "form 'task_number': what it matches in its example “任务12号” holds none of what it needs",
        ),
        (
            {"forms_own": FORM_FILE.replace("任务书", "任务8号")},
            "forms/own.toml",
            "form 'task_number': it matches “任务8号” in “任务8号”, which it should reject",
        ),
        (
            {"forms_own": FORM_FILE.replace("{digits}", "(?<n>{digits})").replace('号" }', "号\", n = '13' }")},
            "forms/own.toml",
            "form 'task_number': 'n' is “12”, not “13”, in its example “任务12号”",
        ),
        (
            {"forms_own": FORM_FILE.replace("{digits}", "(?<n>x)?{digits}").replace('号" }', "号\", n = '13' }")},
            "forms/own.toml",
            "'n' is nothing, not “13”",
        ),
        (
            {"forms_own": FORM_FILE.replace('号" }', "号\", n = '13' }")},
            "forms/own.toml",
            "form 'task_number': it has no group 'n'",
        ),
        (
            {"forms_own": FORM_FILE.replace("{digits}", "{nothing}")},
            "forms/own.toml",
            "form 'task_number': {nothing} is neither a fragment nor a lexicon",
        ),
        ({"forms_own": FORM_FILE.replace("{digits}", "(")}, "forms/own.toml", "does not compile: missing )"),
        (
            {"forms_own": FORM_FILE.replace("{digits}", "(?:[0-9]+,?)+")},
            "forms/own.toml",
            "(?:[0-9]+,?)+ is an endless repetition of an endless repetition",
        ),
        (
            {"forms_own": FORM_FILE.replace("task_number", "cited_document")},
            "forms/own.toml",
            "form 'cited_document': it lacks the groups title of the form that it replaces",
        ),
        ({"fragments": "[fragments]\nlost = '{nothing}'\n"}, "fragments.toml", "fragment 'lost': {nothing} is neither"),
        ({"fragments": "[fragments]\nme = 'a{me}'\n"}, "fragments.toml", "fragment 'me' contains itself"),
        ({"fragments": "[fragments]\nopen = '('\n"}, "fragments.toml", "fragment 'open': "),
    ],
)
def test_a_fault_names_file_entry_and_example(tmp_path: Path, files: dict[str, str], file: str, said: str) -> None:
    faults = [str(fault) for fault in check_grammar(patterns(tmp_path, **files))]
    mine = [fault for fault in faults if fault.startswith(f"{tmp_path / file}: ")]
    assert any(said in fault for fault in mine), faults


def test_a_word_that_hides_a_built_in_one_breaks_the_example_below(tmp_path: Path) -> None:
    longer = '[completed]\n"工作有序推进" = "工作有序推进"\n'
    faults = [
        fault for fault in check_grammar(patterns(tmp_path, words_statuses=longer)) if "“有序推进”" in fault.entry
    ]
    assert [Path(fault.file).name for fault in faults] == ["statuses.toml"]
    assert not faults[0].file.startswith(str(tmp_path))
    assert "“工作有序推进” (words/statuses.toml [completed]) is found in its stead" in faults[0].message


@pytest.mark.parametrize(
    "expression",
    [
        "(?:[^、]+、?)+共",
        "(?:a*)*",
        "(?:(?:a+b)+c)",
        "(?:(?:a+b)c){2,}",
        "由.*?牵头",
        r"\S+完成",
        r"\P{Han}+完成",
        "[^。]+完成",
        "[^]a]*完成",
        "(?<name>a+)+",
        "[0-9]++%",
        "(?:年|[0-9]++)%",
        "年|[0-9]++%",
        "[ ]?[0-9]+%",
        "(?=x)[0-9]+%",
    ],
)
def test_costly_repetitions_are_found(expression: str) -> None:
    assert list(risky_repetitions(expression))


@pytest.mark.parametrize(
    "expression",
    [
        "(?:占[^、]++、?)++共",
        "(?:[^、]{1,40}、?){1,20}共",
        "(?:ca+b)++",
        "(?:ca++b)+",
        "(?>ca+b)+",
        "(?<name>ca+)b+",
        "(?<![0-9])[0-9]++%",
        "(?:(?<![0-9])[0-9]++|年)%",
        "年[0-9]+%",
        "年(?:[0-9]+|[a-z]+)%",
        r"c\(a+\)+",
        r"c[(a+)]+",
        r"c[\]a]+",
        r"c\p{Han}+",
        "c[[:alpha:]]+",
        "占[0-9]+(?:[.][0-9]+)?%",
        "a{,3}",
        "",
    ],
)
def test_repetitions_that_cost_little_are_left_alone(expression: str) -> None:
    assert list(risky_repetitions(expression)) == []
