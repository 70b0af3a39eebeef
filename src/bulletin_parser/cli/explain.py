"""``bulletin-parser explain``: which patterns and rules made a record, and why nothing took a number."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bulletin_parser.cli.inputs import read_document
from bulletin_parser.cli.options import FileName, WholeNumber, database_option, patterns_option
from bulletin_parser.cli.output import draw

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bulletin_parser.document import Document
    from bulletin_parser.explaining.parts import Part
    from bulletin_parser.records import Bulletin


@click.command(name="explain")
@click.argument("file", required=False, type=FileName(), metavar="[FILE]")
@click.option("--at", "offset", type=WholeNumber(min=0), help="What is printed at this character of the text.")
@click.option("--number", metavar="N", help="The numbers printed like this: 44.63%.")
@click.option("--project", metavar="NAME", help="All that is said of the projects whose name holds this.")
@click.option("--record", metavar="PATH", help="What a path of the JSON leads to: projects[2].indicators[0].rate.")
@click.option(
    "--row",
    type=(str, WholeNumber(min=1)),
    metavar="TABLE ID",
    help="The figures of a row of the database, as `trace` shows them: --row progress 12.",
)
@database_option
@patterns_option
@click.option("--json", "as_json", is_flag=True, help="Write the explanations as JSON.")
def command(  # noqa: PLR0913  (an option each)
    file: Path | None,
    *,
    offset: int | None,
    number: str | None,
    project: str | None,
    record: str | None,
    row: tuple[str, int] | None,
    database: Path,
    folders: tuple[Path, ...],
    as_json: bool,
) -> None:
    """Show which patterns and rules made a record, by file and name; without an option, why each unclaimed number is.

    FILE is a bulletin, or - for standard input; with --row it is the text that the database holds. It is parsed once
    more under observation, which takes a second or two.
    """
    from bulletin_parser.explaining.account import as_rows, explain  # noqa: PLC0415
    from bulletin_parser.grammar import load_grammar  # noqa: PLC0415
    from bulletin_parser.pipeline import parse  # noqa: PLC0415

    asked = {"--at": offset, "--number": number, "--project": project, "--record": record, "--row": row}
    given = {name: value for name, value in asked.items() if value is not None}
    if len(given) > 1:
        raise click.UsageError(f"{' and '.join(given)} ask for different things; give one of them")
    if (file is None) == (row is None):
        raise click.UsageError("give a FILE, or a row of the database with --row")
    grammar = load_grammar(*folders)
    document, starts = (read_document(file), []) if file else _stored(database, *(row or ("", 0)))
    bulletin = parse(document, grammar)
    chosen = _chosen(bulletin, given) if file else _printed_at(bulletin, starts)
    found = explain(document, grammar, chosen)
    if as_json:
        import json  # noqa: PLC0415

        click.echo(json.dumps(as_rows(found), ensure_ascii=False, indent=2))
    else:
        from bulletin_parser.render.explanation import explanations_view  # noqa: PLC0415

        draw(lambda width: explanations_view(found, document.text, width))


def _chosen(bulletin: "Bulletin", given: "Mapping[str, object]") -> "Sequence[Part]":
    from bulletin_parser.explaining import parts as records  # noqa: PLC0415

    known = records.parts(bulletin)
    if not given:
        return [part for part in known if part.kind == "unclaimed"]
    ((option, value),) = given.items()
    if option == "--at":
        assert isinstance(value, int)
        return records.at(known, value)
    text = str(value)
    if option == "--number":
        return records.numbered(known, text, bulletin)
    return records.of_project(known, text, bulletin) if option == "--project" else records.under(known, text)


def _stored(database: Path, table: str, row_id: int) -> "tuple[Document, list[int]]":
    """The bulletin that a row of the database was read from, and where the figures of the row begin in it."""
    from bulletin_parser.document import Document  # noqa: PLC0415
    from bulletin_parser.records import Source  # noqa: PLC0415
    from bulletin_parser.store import open_store, tracing  # noqa: PLC0415

    with open_store(database) as store:
        found = tracing.trace(store, table, row_id)
        ((text, digest),) = (
            (each["text"], each["sha256"])
            for each in store.rows("SELECT text, sha256 FROM bulletins WHERE id = ?", (found.bulletin_id,))
        )
    source = Source(name=found.source, sha256=digest, format="text", encoding=None)
    marks = [mark for passage in found.passages for mark in passage.marks]
    return Document(text, source), [mark.span[0] for mark in marks]


def _printed_at(bulletin: "Bulletin", starts: "Sequence[int]") -> "Sequence[Part]":
    """The parts that begin where the figures of a row do; a row of a table that has none has none."""
    from bulletin_parser.explaining import parts as records  # noqa: PLC0415

    return [part for part in records.parts(bulletin) if part.span.start in starts]
