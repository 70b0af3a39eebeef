"""Which project of the bulletin a county's listed name means."""

import json
from pathlib import Path

import pytest
from gold import SHARED, Json, gold_files, read_gold
from hypothesis import given
from hypothesis import strategies as st
from project_names import SETS, STRANGERS

from bulletin_parser.grammar import load_grammar
from bulletin_parser.linking.members import How, Link, link_members

GRAMMAR = load_grammar()
LINKED = [path for path in gold_files("series", "retold") if read_gold(path)[0].get("links")]
TITLES = [group[0] for groups in SETS.values() for group in groups]


def meant(titles: list[str], members: list[str]) -> list[str | None]:
    return [titles[link.index] if link else None for link in link_members(titles, members, GRAMMAR)]


def wrong_links(gold: Json, links: Json) -> list[tuple[str, str | None]]:
    """The listed names that are linked otherwise than the gold says, with what they were linked to."""
    titles = [project["title"] for project in gold["projects"]]
    entries = [entry for listed in links.values() for entry in listed]
    found = meant(titles, [entry["text"] for entry in entries])
    return [(e["text"], title) for e, title in zip(entries, found, strict=True) if title != e["project"]]


@pytest.mark.skipif(not (SHARED / "seed-links.json").is_file(), reason="the shared material is not here")
def test_the_real_report_is_linked_without_a_mistake() -> None:
    gold, _ = read_gold(SHARED / "seed" / "2021-05.json")
    links = json.loads((SHARED / "seed-links.json").read_text("utf-8"))
    assert sum(map(len, links.values())) == 64
    assert wrong_links(gold, links) == []


@pytest.mark.parametrize("path", LINKED, ids=lambda path: str(path.stem))
def test_the_corpus_is_linked_as_its_gold_says(path: Path) -> None:
    gold, _ = read_gold(path)
    missed = wrong_links(gold, gold["links"])
    assert [(text, title) for text, title in missed if title] == []
    assert len(missed) * 20 <= sum(map(len, gold["links"].values()))


@pytest.mark.parametrize("theme", SETS)
def test_every_wording_means_its_own_project(theme: str) -> None:
    titles = [group[0] for group in SETS[theme]]
    named = [(name, group[0]) for group in SETS[theme] for name in group]
    found = meant(titles, [name for name, _ in named])
    assert [(name, title) for (name, _), title in zip(named, found, strict=True) if title is None] == []
    assert [name for (name, right), title in zip(named, found, strict=True) if title != right] == []


@pytest.mark.parametrize("theme", STRANGERS)
def test_what_the_bulletin_does_not_report_is_linked_to_nothing(theme: str) -> None:
    titles = [group[0] for group in SETS[theme]]
    assert meant(titles, list(STRANGERS[theme])) == [None] * len(STRANGERS[theme])


def test_a_part_of_a_title_is_found_by_its_clause() -> None:
    titles = ["建设特困供养服务床位100张以上，其中护理床位80张以上", "提高城乡居民低保水平"]
    assert link_members(titles, ["其中护理床位"], GRAMMAR) == [Link(0, How.NORMALISED, 0.95)]


def test_a_slip_of_the_pen_is_still_like_its_title() -> None:
    titles = ["建设农村公路安防设施550公里", "农村公路（旅游路、资源路）提质改造260公里"]
    (link,) = link_members(titles, ["建设村公路安防措施"], GRAMMAR)
    assert link is not None
    assert (link.index, link.how) == (0, How.SIMILAR)


def test_between_two_titles_as_good_nothing_is_guessed() -> None:
    titles = ["农村公路安防设施建设", "农村公路提质改造"]
    assert meant(titles, ["农村公路"]) == [None]


def test_titles_of_one_key_are_told_apart_by_their_verbs() -> None:
    titles = ["新建城市公厕80座", "改造城市公厕60座"]
    assert meant(titles, ["改造城市公厕5座", "新建城市公厕6座"]) == [titles[1], titles[0]]


def test_a_place_is_no_short_form_of_a_project_in_it() -> None:
    assert meant(["呼图壁县景化片区改造"], ["呼图壁县"]) == [None]


def test_without_titles_or_names_there_is_nothing_to_link() -> None:
    assert link_members([], ["老旧小区"], GRAMMAR) == [None]
    assert link_members(["老旧小区"], [], GRAMMAR) == []


@given(st.lists(st.sampled_from(TITLES), unique=True, max_size=12), st.lists(st.text(max_size=12), max_size=4))
def test_a_title_means_itself_and_any_text_gets_an_answer(titles: list[str], others: list[str]) -> None:
    links = link_members(titles, [*titles, *others], GRAMMAR)
    assert [link.index for link in links[: len(titles)] if link and link.how is How.EXACT] == list(range(len(titles)))
    assert all(link is None or (0 <= link.index < len(titles) and 0 < link.score <= 1) for link in links)


@given(st.permutations(TITLES[:20]), st.sampled_from([name for group in SETS["湘西 2021"] for name in group]))
def test_the_order_of_the_titles_does_not_matter(titles: list[str], name: str) -> None:
    assert meant(titles, [name]) == meant(TITLES[:20], [name])
