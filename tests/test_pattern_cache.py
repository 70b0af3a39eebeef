"""What runs keep of the patterns: the same as read anew, never out of date, and no harm where it is damaged."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from commands import run
from patterned import FORM_FILE, WORD_FILE, patterns

from bulletin_parser import pattern_files
from bulletin_parser.errors import PatternError
from bulletin_parser.grammar import Grammar, load_grammar
from bulletin_parser.pattern_cache import PatternCache
from bulletin_parser.pattern_files import patterns_folder

RETOLD = Path(__file__).parent.parent / "corpus" / "retold" / "2021-05.txt"


@pytest.fixture(autouse=True)
def caches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "caches"))
    monkeypatch.setattr("sys.platform", "linux")
    return tmp_path / "caches" / "bulletin-parser"


def opened(*folders: Path) -> PatternCache:
    return PatternCache((patterns_folder(), *folders), (pattern_files.__file__,))


def grammar_of(cache: PatternCache) -> Grammar:
    return Grammar(*cache.patterns(), cache.compile)


def used(*folders: Path, forms: Iterable[str] = ("figure", "months")) -> Grammar:
    """A grammar that has been used for these forms and kept."""
    cache = opened(*folders)
    grammar = grammar_of(cache)
    for name in forms:
        grammar.form(name)
    grammar.scanner("units").match("元", 0)
    cache.save()
    return grammar


def test_what_is_kept_is_what_was_read(caches: Path) -> None:
    read = load_grammar()
    used()
    assert len(list(caches.iterdir())) == 1
    kept = grammar_of(opened())
    assert {lexicon: {text: word.kind for text, word in words.items()} for lexicon, words in kept.words.items()} == {
        lexicon: {text: word.kind for text, word in words.items()} for lexicon, words in read.words.items()
    }
    assert [form._replace(examples=(), rejects=()) for form in read.forms.values()] == list(kept.forms.values())
    assert kept.fragments == read.fragments


def test_expressions_that_were_kept_match_as_before() -> None:
    read = load_grammar()
    used(forms=read.forms)
    cache = opened()
    cache.patterns()
    for name, form in read.forms.items():
        fresh = read.form(name)
        kept = cache.compile(f"form {name}", lambda: pytest.fail("it is not known"))
        assert (kept.pattern, kept.flags, kept.groupindex) == (fresh.pattern, fresh.flags, fresh.groupindex)
        for example in form.examples:
            one, other = kept.search(example["text"]), fresh.search(example["text"])
            assert (one and (one.span(), one.groupdict())) == (other and (other.span(), other.groupdict()))


def test_another_word_is_another_cache(tmp_path: Path, caches: Path) -> None:
    own = patterns(tmp_path / "own", words_statuses=WORD_FILE, forms_own=FORM_FILE)
    assert used(own).kind("statuses", "拖后腿") == "behind"
    patterns(tmp_path / "own", words_statuses=WORD_FILE.replace("behind", "ahead"))
    assert used(own).kind("statuses", "拖后腿") == "ahead"
    assert used().kind("statuses", "拖后腿") is None
    assert len(list(caches.iterdir())) == 3


def test_few_caches_are_kept(tmp_path: Path, caches: Path) -> None:
    for number in range(7):
        own = patterns(tmp_path / "own", words_statuses=f'[behind]\n"拖{number}腿" = "拖{number}腿"\n')
        used(own)
    assert len(list(caches.iterdir())) == 4
    assert grammar_of(opened(own)).kind("statuses", "拖6腿") == "behind"


@pytest.mark.parametrize("damage", [b"", b"\0\0\0\0", b"[]", b'{"patterns": {}, "expressions": {}}', b"\xff" * 999])
def test_what_is_no_cache_is_as_none(caches: Path, damage: bytes) -> None:
    used()
    (file,) = caches.iterdir()
    file.write_bytes(damage)
    assert used().form("figure").match("2.3万人")
    assert grammar_of(opened()).form("figure").match("2.3万人")


@pytest.mark.parametrize("at", [0, 3, 4, 999, -1])
def test_a_damaged_cache_is_as_none(caches: Path, at: int) -> None:
    used()
    (file,) = caches.iterdir()
    sound = file.read_bytes()
    damaged = bytearray(sound)
    damaged[at] ^= 64
    for held in (damaged, sound[:at] if at else sound[:-1]):
        file.write_bytes(held)
        assert grammar_of(opened()).form("figure").match("2.3万人")
    used()
    assert file.read_bytes() != held


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert used().form("figure").match("2.3万人")


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PatternError, match="this is not a folder of patterns"):
        opened(tmp_path / "nowhere")


def test_the_command_prints_the_same_from_a_cache(tmp_path: Path, caches: Path) -> None:
    first = run("parse", "--json", RETOLD, XDG_CACHE_HOME=str(tmp_path / "caches"))
    (file,) = caches.iterdir()
    written = file.stat().st_mtime_ns
    second = run("parse", "--json", RETOLD, XDG_CACHE_HOME=str(tmp_path / "caches"))
    assert first == second
    assert first.code == 0
    assert file.stat().st_mtime_ns == written
