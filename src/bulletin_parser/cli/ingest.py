"""``bulletin-parser ingest``: files and folders of bulletins into the database."""

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bulletin_parser.cli.inputs import found_files, name_of, read_document
from bulletin_parser.cli.options import FileName, database_option, patterns_option

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bulletin_parser.grammar import Grammar
    from bulletin_parser.store import Outcome, Store

_WORDS = {"region": "place", "period": "period"}


@click.command(name="ingest")
@click.argument("paths", nargs=-1, required=True, type=FileName(), metavar="PATH…")
@database_option
@patterns_option
@click.option(
    "--reparse", is_flag=True, help="Parse files that are stored already anew, as after a change of patterns."
)
@click.option("--region", metavar="PLACE", help="The place of those bulletins that do not say their own.")
@click.option("--period", metavar="MONTHS", help="The months of those that do not say their own, such as 2022-05.")
def command(
    paths: tuple[Path, ...],
    database: Path,
    folders: tuple[Path, ...],
    *,
    reparse: bool,
    **given: str | None,
) -> None:
    """Parse bulletins and store them, each whole or not at all.

    PATHs are files, folders that are searched for *.txt, and - for standard input. A file that is stored already
    changes nothing; an edited one supersedes the earlier version, which is kept. A file that fails is named, and the
    others are stored. With --reparse, a file that is stored already is parsed anew; corrections and what `links`
    settled stay in force.

    --region and --period are kept as corrections of the bulletins that do not say their own.
    """
    from bulletin_parser.grammar import load_grammar  # noqa: PLC0415

    grammar = load_grammar(*folders, keep=True)
    with Intake(database, grammar, reparse=reparse, given=_read(given, grammar)) as intake:
        for path in found_files(paths, intake.fail):
            intake.take(path)
        intake.settle()
    click.echo(intake.summary(), err=True)
    if intake.failed:
        raise SystemExit(1)


def _read(given: "Mapping[str, str | None]", grammar: "Grammar") -> dict[str, str]:
    """The place and the months that were typed, by field. Raises ``BadParameter`` for what is neither."""
    from bulletin_parser.correcting import ValueFault, read_value  # noqa: PLC0415

    values: dict[str, str] = {}
    for field, typed in given.items():
        if typed is None:
            continue
        try:
            values[field] = read_value(field, typed, None, grammar)
        except ValueFault as fault:
            raise click.BadParameter(str(fault), param_hint=f"--{field}") from fault
    return values


class Intake:
    """One run: the database, opened when there is something to store in it, and what became of each file.

    ``given`` are the place and the months of the bulletins that do not say their own, by field.
    """

    def __init__(
        self,
        database: Path,
        grammar: "Grammar",
        *,
        reparse: bool = False,
        given: "Mapping[str, str] | None" = None,
    ) -> None:
        from bulletin_parser.store import open_store  # noqa: PLC0415

        self.database = database
        self.grammar = grammar
        self.reparse = reparse
        self.given = given or {}
        self.counts: Counter[str] = Counter()
        self.failed = 0
        self._store: Store | None = open_store(database, write=True) if database.exists() else None

    def __enter__(self) -> "Intake":
        return self

    def __exit__(self, *_: object) -> None:
        if self._store:
            self._store.close()

    def take(self, path: Path) -> None:
        """Read, parse and store one file, and say on standard error what was done."""
        from bulletin_parser.errors import BulletinError, StoreError  # noqa: PLC0415

        try:
            outcome = self._stored(path)
        except BulletinError as error:
            if isinstance(error, StoreError) and self._store is None:
                raise
            self.fail(str(error))
        else:
            self.counts[outcome.change] += 1
            click.echo(f"{_told(path, outcome)}{self._lost(outcome)}{self._completed(outcome)}", err=True)

    def fail(self, message: str) -> None:
        """Count a failure and say what it was."""
        self.failed += 1
        click.echo(f"failed      {_one_line(message)}", err=True)

    def settle(self) -> None:
        """Join what was stored with what the database holds of the same places."""
        from bulletin_parser.settling import settle  # noqa: PLC0415

        if self._store:
            settle(self._store, self.grammar)

    def summary(self) -> str:
        """How many files met which fate: 11 added, 0 unchanged, 0 superseding, 0 failed."""
        from bulletin_parser.store import Change  # noqa: PLC0415

        self.counts[Change.ADDED] += self.counts.pop(Change.EARLIER, 0) + self.counts.pop(Change.BESIDE, 0)
        told = {"added": Change.ADDED, "unchanged": Change.UNCHANGED, "superseding": Change.SUPERSEDED}
        parts = [f"{self.counts[change]} {word}" for word, change in told.items()]
        if self.counts[Change.REPARSED]:
            parts.append(f"{self.counts[Change.REPARSED]} parsed anew")
        return f"{', '.join(parts)}, {self.failed} failed · {_one_line(str(self.database))}"

    def _lost(self, outcome: "Outcome") -> str:
        """That a text which supersedes another holds fewer numbers than that: 116 → 114 numbers."""
        from bulletin_parser.store import Change  # noqa: PLC0415

        if outcome.change is not Change.SUPERSEDED or self._store is None:
            return ""
        sql = "SELECT count(*) AS held FROM numbers WHERE bulletin_id = ?"
        before, after = (self._store.rows(sql, (key,))[0]["held"] for key in (outcome.other_id, outcome.bulletin_id))
        return f": {before} → {after} numbers" if after < before else ""

    def _completed(self, outcome: "Outcome") -> str:
        """Let what was given stand where a bulletin does not say it; a word on this, and on what stays unknown."""
        from bulletin_parser.store.correctable import records  # noqa: PLC0415
        from bulletin_parser.store.corrections import Why, correct  # noqa: PLC0415
        from bulletin_parser.store.outcome import Change, unsaid  # noqa: PLC0415

        assert self._store is not None  # something was stored in it
        connection, key = self._store.connection, outcome.bulletin_id
        told = []
        for field in unsaid(connection, key):
            if field in self.given:
                (record,) = records(connection, "bulletins", " AND id = ?", (key,))
                correct(self._store, record, field, self.given[field], Why("入库时注明"))
                told.append(f"{_WORDS[field]} as given")
            elif outcome.change is not Change.UNCHANGED:
                told.append(f"{_WORDS[field]} unknown")
        return f" ({', '.join(told)})" if told else ""

    def _stored(self, path: Path) -> "Outcome":
        from bulletin_parser.pipeline import parse  # noqa: PLC0415
        from bulletin_parser.store import open_store  # noqa: PLC0415

        document = read_document(path)
        known = self._store.held(document.source.sha256) if self._store else None
        if known and not self.reparse:
            return known
        bulletin = parse(document, self.grammar)
        if self._store is None:
            self._store = open_store(self.database, create=True)
        return self._store.replace(document, bulletin) if self.reparse else self._store.add(document, bulletin)


def _told(path: Path, outcome: "Outcome") -> str:
    from bulletin_parser.store import Change  # noqa: PLC0415

    name = _one_line(name_of(path))
    if outcome.change is Change.SUPERSEDED:
        return f"supersedes  {name} (the earlier {_one_line(outcome.other_source)} is kept)"
    if outcome.change is Change.EARLIER:
        return f"added       {name} (an earlier edition of {_one_line(outcome.other_source)})"
    if outcome.change is Change.BESIDE:
        corrected = _one_line(outcome.other_source)
        return f"added       {name} (read as {corrected} was, whose period or region was corrected: correct it too?)"
    if outcome.other_id is not None:
        return f"unchanged   {name} (superseded since)"
    if outcome.other_source not in (None, Path(name_of(path)).name):
        return f"unchanged   {name} (stored as {_one_line(outcome.other_source)})"
    return f"{outcome.change.value:<10}  {name}"


def _one_line(words: str | None) -> str:
    """Words of a file or its name, fit for one line of any terminal: control characters and half characters shown."""
    from bulletin_parser.render.terminal import safe  # noqa: PLC0415

    return safe(words or "")
