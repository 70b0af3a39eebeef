"""Words of names through jieba, which is not loaded before it is asked."""

import subprocess
import sys
from pathlib import Path

from bulletin_parser.linking.words import words_of

LINKING = """
import sys
from bulletin_parser.grammar import load_grammar
from bulletin_parser.linking.members import link_members
titles = ["建设农村公路安防设施550公里", "改造64个城镇老旧小区"]
found = link_members(titles, ["建设村公路安防措施", "小区"], load_grammar())
print([link.index for link in found], "jieba" in sys.modules)
"""
WORDS = """
import pathlib, sys, tempfile
from bulletin_parser.linking.words import words_of
words = words_of("农村公路安防设施")
print(words[0], [p.name for p in pathlib.Path(tempfile.gettempdir()).iterdir()])
"""


def test_words_are_those_of_two_characters_or_more() -> None:
    assert words_of("农村公路的安防设施") == ["农村公路", "安防", "设施"]


def test_ordinary_names_are_linked_without_jieba() -> None:
    done = subprocess.run([sys.executable, "-c", LINKING], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[0] == "[0, 1] False"


def test_words_leave_no_file_behind_and_say_nothing(tmp_path: Path) -> None:
    environment = {"TMPDIR": str(tmp_path), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run([sys.executable, "-c", WORDS], capture_output=True, check=True, env=environment)
    assert done.stdout.decode("utf-8").strip() == "农村公路 []"
    assert done.stderr == b""
