"""Which printed names are one project, over the whole corpus: what settling joins against what reading says.

Gold are the groups of ``corpus/identities.json`` (titles across months) with the ``links`` of the bulletins' own gold
(names in lists to titles of the same bulletin); every other title is a project of its own.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from parsed import parsed

from bulletin_parser.grammar import load_grammar
from bulletin_parser.reading import read
from bulletin_parser.settling import settle
from bulletin_parser.store import Store, open_store

CORPUS = Path(__file__).parent.parent / "corpus"
FOLDERS = ("series", "retold", "follow_up", "families", "set_aside")

Name = tuple[str, str]
"""A place, and a name as its bulletins print it."""

SURE = 0.9


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    grammar = load_grammar()
    opened = open_store(tmp_path_factory.mktemp("identities") / "all.db", create=True)
    for folder in FOLDERS:
        for path in sorted((CORPUS / folder).glob("*.txt")):
            opened.add(read(path), parsed(path))
    settle(opened, grammar)
    return opened


@pytest.fixture(scope="module")
def gold(store: Store) -> dict[Name, str]:
    """The group of each printed name; names that mean several projects, or doubtful ones, are left out."""
    groups: defaultdict[Name, set[str]] = defaultdict(set)
    series = json.loads((CORPUS / "identities.json").read_text("utf-8"))
    called = {(place, solid(title)): f"{place} {n}" for place, n, title in _titles(series)}
    for place, n, name in _titles(series):
        groups[place, solid(name)].update([f"{place} {n}", *(["doubtful"] if series[place][n].get("doubtful") else [])])
    for file, place in places(store).items():
        known = _gold(file)
        for project in known.get("projects", ()):
            title = solid(project["title"])
            groups[place, title].add(called.get((place, title), title))
        for links in (known.get("links") or {}).values():
            for link in links:
                if link["project"]:
                    title = solid(link["project"])
                    groups[place, solid(link["text"])].add(called.get((place, title), title))
    return {name: next(iter(found)) for name, found in groups.items() if len(found) == 1}


def _titles(series: Mapping[str, Any]) -> Iterator[tuple[str, int, str]]:
    for place, groups in series.items():
        for number, group in enumerate(groups):
            for title in group["titles"]:
                yield place, number, title


def places(store: Store) -> dict[str, str]:
    rows = store.rows("SELECT source, region FROM bulletins WHERE region IS NOT NULL")
    return {row["source"]: row["region"] for row in rows}


def _gold(source: str) -> dict[str, Any]:
    found = [path for folder in FOLDERS for path in (CORPUS / folder).glob(f"{Path(source).stem}.json")]
    return dict(json.loads(found[0].read_text("utf-8"))) if len(found) == 1 else {}


def solid(name: str) -> str:
    """The name without line breaks and blanks."""
    return "".join(name.split())


def joined(store: Store, least: float = 0.0) -> dict[Name, int]:
    """The project of each printed name, as far as it was linked at least so surely."""
    rows = store.rows(
        "SELECT bulletins.region, printed, project_id FROM project_names "
        "JOIN bulletins ON bulletins.id = project_names.bulletin_id WHERE coalesce(link_score, 1) >= ?",
        (least,),
    )
    return {(row["region"], solid(row["printed"])): row["project_id"] for row in rows}


def pairs(groups: Mapping[Name, object]) -> set[frozenset[Name]]:
    """Every two names of one place and group."""
    together: defaultdict[object, list[Name]] = defaultdict(list)
    for name, group in groups.items():
        together[name[0], group].append(name)
    return {frozenset(pair) for names in together.values() for pair in combinations(sorted(names), 2)}


def test_the_gold_speaks_of_many_names(gold: dict[Name, str]) -> None:
    assert len(gold) > 900
    assert len(pairs(gold)) > 1200


def test_names_are_joined_as_reading_says(store: Store, gold: dict[Name, str]) -> None:
    wanted = pairs(gold)
    found = pairs({name: project for name, project in joined(store).items() if name in gold})
    right = len(wanted & found)
    precision, recall = right / len(found), right / len(wanted)
    assert 2 * precision * recall / (precision + recall) >= 0.97, (precision, recall)


def test_no_two_projects_are_joined_where_the_link_is_called_sure(store: Store, gold: dict[Name, str]) -> None:
    found = pairs({name: project for name, project in joined(store, SURE).items() if name in gold})
    assert [sorted(name for _, name in pair) for pair in found - pairs(gold)] == []


def test_every_project_of_may_and_june_is_joined(store: Store) -> None:
    rows = store.rows(
        "SELECT project_id, count(DISTINCT period_end) AS months FROM reports "
        "JOIN bulletins ON bulletins.id = bulletin_id WHERE bulletins.region = '湘西自治州' GROUP BY project_id"
    )
    assert [row["months"] for row in rows] == [2] * 20


def test_the_fall_of_june_is_a_change(store: Store) -> None:
    rows = store.rows(
        "SELECT previous_actual_value, actual_value FROM changes "
        "WHERE bulletin_region = '湘西自治州' AND period_end = '2021-06' AND actual_change < 0"
    )
    assert rows == [{"previous_actual_value": 23421, "actual_value": 23106}]
