"""Parsing the report to validated records against ``jieba.lcut`` of the same text, jieba's dictionary being loaded.

Run with ``pytest -o addopts= benchmarks/test_parse.py``.
"""

import logging
from pathlib import Path

import jieba

from bulletin_parser.grammar import load_grammar
from bulletin_parser.pipeline import parse
from bulletin_parser.reading import read

from .conftest import Against

ROUNDS = 100


def test_parse_against_segmenting(against: Against, report: Path) -> None:
    jieba.setLogLevel(logging.ERROR)
    jieba.initialize()
    grammar = load_grammar()
    document = read(report)
    against(
        "parse the report to validated records",
        lambda: parse(document, grammar),
        "`jieba.lcut` of its text",
        lambda: jieba.lcut(document.text),
        rounds=ROUNDS,
        aim=0.35,
    )


def test_json_against_segmenting(against: Against, report: Path) -> None:
    jieba.setLogLevel(logging.ERROR)
    jieba.initialize()
    grammar = load_grammar()
    document = read(report)
    against(
        "the same and its JSON",
        lambda: parse(document, grammar).model_dump_json(),
        "`jieba.lcut` of its text",
        lambda: jieba.lcut(document.text),
        rounds=ROUNDS,
        aim=0.4,
    )
