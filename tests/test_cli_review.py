"""Names that may be one project, as a person meets them over the months: reviewed, settled, and settled for good."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from commands import Ran, run

APRIL = """关于2023年1-4月清岚自治州民生实事项目进展情况的通报

各县市人民政府：
现将清岚自治州承担的民生实事进展情况通报如下：
一、项目进展
1、由州人社局牵头实施的“开展退役军人职业技能培训800人次”项目：已培训260人次，完成年任务32.5%，有序推进。
2、由州工信局牵头实施的“建设科创产业园厂房90栋”项目：已建成21栋，完成年任务23.33%，进度滞后。
3、由州残联牵头实施的“困难残疾人家庭无障碍改造150户”项目：已改造60户，完成年任务40%，有序推进。
"""
MAY = """关于2023年1-5月清岚自治州民生实事项目进展情况的通报

各县市人民政府：
现将清岚自治州承担的民生实事进展情况通报如下：
一、项目进展
1、由州人社局牵头实施的“开展职业技能培训800人次”项目：已培训310人次，完成年任务38.75%，有序推进。
2、由州工信局牵头实施的“建设科创产业园二期厂房90栋”项目：已建成27栋，完成年任务30%，进度滞后。
3、由州残联牵头实施的“困难残疾人家庭无障碍改造150户”项目：已改造75户，完成年任务50%，有序推进。
二、各县市落实情况
（一）岚城市：承担任务3件，其中已完成1件，进度滞后2件：科创产业园二期厂房建设、退役军人技能培训。
"""
JUNE = MAY.replace("1-5月", "1-6月").replace("310人次", "380人次").replace("38.75%", "47.5%")
JUNE = JUNE.replace("开展职业技能培训", "开展退役军人职业技能培训")
SOLDIERS, TRAINING = "退役军人职业技能培训", "职业技能培训"
PARK, SECOND = "科创产业园厂房", "科创产业园二期厂房"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two bulletins and their database, which each test gets a copy of."""
    made = tmp_path_factory.mktemp("review")
    write(made, april=APRIL, may=MAY)
    assert run("ingest", made, "--db", made / "b.db").code == 0
    return made


@pytest.fixture
def database(folder: Path, tmp_path: Path) -> Path:
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    return tmp_path / "b.db"


def write(folder: Path, **texts: str) -> None:
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, "utf-8")


def asked(database: Path, *arguments: str) -> Ran:
    ran = run(*arguments, "--db", database)
    assert ran.code == 0, ran.err
    return ran


def review(database: Path) -> set[tuple[str, str, str]]:
    rows = json.loads(asked(database, "links", "review", "--json").out)
    return {(row["name"], row["candidate"], row["why"]) for row in rows}


def projects(database: Path) -> dict[str, set[str]]:
    """The names that bulletins report each project by."""
    found: dict[str, set[str]] = {}
    for row in json.loads(asked(database, "links", "list", "--json").out):
        if row["seen_in"] == "report":
            found.setdefault(row["project"], set()).add(row["name"])
    return found


def test_what_is_only_likely_waits_and_says_how_to_settle_it(database: Path) -> None:
    assert review(database) == {
        (TRAINING, SOLDIERS, "unsure"),
        (PARK, SECOND, "unsure"),
    }
    shown = asked(database, "links", "review").out
    assert "2处待定" in shown
    assert "links merge 项目 名称" in shown
    assert len(projects(database)) == 5


def test_it_is_settled_by_merge_split_and_rename_for_all_months_to_come(database: Path, tmp_path: Path) -> None:
    asked(database, "links", "merge", TRAINING, SOLDIERS, "--reason", "简称")
    asked(database, "links", "split", PARK, SECOND, "--reason", "新开工的另一项目")
    asked(database, "links", "rename", TRAINING, "技能培训")
    settled: dict[str, Any] = {
        "技能培训": {TRAINING, SOLDIERS},
        PARK: {PARK},
        SECOND: {SECOND},
        "困难残疾人家庭无障碍改造": {"困难残疾人家庭无障碍改造"},
    }
    assert review(database) == set()
    assert projects(database) == settled
    asked(database, "ingest", str(tmp_path))
    asked(database, "ingest", "--reparse", str(tmp_path))
    assert (review(database), projects(database)) == (set(), settled)
    write(tmp_path, june=JUNE)
    asked(database, "ingest", str(tmp_path))
    assert (review(database), projects(database)) == (set(), settled)
    (row,) = json.loads(asked(database, "compare", "2023-04", "2023-06", "--project", "技能培训", "--json").out)
    assert (row["project"], row["from"]["actual"], row["to"]["actual"]) == ("技能培训", 260, 380)
    gone = json.loads(asked(database, "compare", "2023-04", "2023-05", "--project", PARK, "--json").out)
    assert [each["change"]["status"] for each in gone] == ["gone"]


def test_what_was_settled_can_be_taken_back(database: Path) -> None:
    before = review(database), projects(database)
    asked(database, "links", "merge", TRAINING, SOLDIERS)
    asked(database, "links", "split", PARK, SECOND)
    asked(database, "links", "rename", TRAINING, "技能培训")
    rows = json.loads(asked(database, "links", "rulings", "--json").out)
    for row in reversed(rows):
        asked(database, "links", "undo", str(row["id"]))
    assert (review(database), projects(database)) == before


def test_it_moves_to_another_database_before_or_after_its_bulletins(database: Path, tmp_path: Path) -> None:
    asked(database, "links", "merge", TRAINING, SOLDIERS, "--reason", "简称")
    asked(database, "links", "split", PARK, SECOND)
    asked(database, "links", "rename", TRAINING, "技能培训")
    for form, told in (("--json", "waiting     row 1: same "), ("--nl", "waiting     line 1: same ")):
        kept, fresh, later = tmp_path / f"links{form}", tmp_path / f"fresh{form}.db", tmp_path / f"later{form}.db"
        kept.write_text(asked(database, "links", "export", form).out, "utf-8")
        taken = asked(fresh, "links", "import", str(kept))
        assert told in taken.err
        assert "4 imported, 0 known already" in taken.err
        asked(fresh, "ingest", str(tmp_path))
        asked(later, "ingest", str(tmp_path))
        assert asked(later, "links", "import", str(kept)).err.startswith("4 imported, 0 known already")
        assert asked(later, "links", "import", str(kept)).err.startswith("0 imported, 4 known already")
        for other in (fresh, later):
            assert asked(other, "links", "export", form).out == kept.read_text("utf-8")
            assert asked(other, "links", "list", "--csv").out == asked(database, "links", "list", "--csv").out


def test_the_same_said_of_three_names_round_a_circle_is_one_project(database: Path, tmp_path: Path) -> None:
    asked(database, "links", "merge", TRAINING, SOLDIERS)
    (ruling,) = json.loads(asked(database, "links", "export").out)
    circle = ((TRAINING, SOLDIERS), (SOLDIERS, "技能培训"), ("技能培训", TRAINING), (SOLDIERS, SOLDIERS))
    kept = tmp_path / "circle.json"
    kept.write_text(json.dumps([{**ruling, "name": one, "other_name": other} for one, other in circle]), "utf-8")
    assert "3 imported, 1 known already" in asked(database, "links", "import", str(kept)).err
    assert {TRAINING, SOLDIERS} in projects(database).values()


def test_of_two_rulings_on_one_pair_the_later_day_s_stands(database: Path, tmp_path: Path) -> None:
    asked(database, "links", "merge", TRAINING, SOLDIERS)
    (ruling,) = json.loads(asked(database, "links", "export").out)
    older, newer = tmp_path / "older.json", tmp_path / "newer.json"
    older.write_text(json.dumps([{**ruling, "kind": "apart", "ruled_on": "2000-01-01"}]), "utf-8")
    newer.write_text(json.dumps([{**ruling, "kind": "apart", "ruled_on": "2999-01-01"}]), "utf-8")
    assert "aside       row 1: apart " in asked(database, "links", "import", str(older)).err
    assert json.loads(asked(database, "links", "export").out) == [ruling]
    assert asked(database, "links", "import", str(newer)).err.startswith("1 imported")
    assert [row["kind"] for row in json.loads(asked(database, "links", "export").out)] == ["apart"]
    assert TRAINING in projects(database)
