"""``bulletin-parser explain``: which patterns and rules made a record, and why nothing took a number."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bulletin_parser.cli.output import draw

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bulletin_parser.explaining.parts import Part
    from bulletin_parser.records import Bulletin


@click.command(name="explain")
@click.argument("file", metavar="FILE")
@click.option("--at", "offset", type=click.IntRange(min=0), help="What is printed at this character of the text.")
@click.option("--number", metavar="N", help="The numbers printed like this: 44.63%.")
@click.option("--project", metavar="NAME", help="All that is said of the projects whose name holds this.")
@click.option("--record", metavar="PATH", help="What a path of the JSON leads to: projects[2].indicators[0].rate.")
@click.option(
    "--patterns",
    "folders",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="A folder of patterns to lay over the built-in ones; may be given several times.",
)
@click.option("--json", "as_json", is_flag=True, help="Write the explanations as JSON.")
def command(  # noqa: PLR0913  (an option each)
    file: str,
    *,
    offset: int | None,
    number: str | None,
    project: str | None,
    record: str | None,
    folders: tuple[Path, ...],
    as_json: bool,
) -> None:
    """Show which patterns and rules made a record, by file and name; without an option, why each unclaimed number is.

    FILE is a bulletin, or - for standard input. It is parsed once more under observation, which takes a second or two.
    """
    from bulletin_parser.cli.parse import read_document  # noqa: PLC0415
    from bulletin_parser.explaining.account import as_rows, explain  # noqa: PLC0415
    from bulletin_parser.grammar import load_grammar  # noqa: PLC0415
    from bulletin_parser.pipeline import parse  # noqa: PLC0415

    asked = {"--at": offset, "--number": number, "--project": project, "--record": record}
    given = {name: value for name, value in asked.items() if value is not None}
    if len(given) > 1:
        raise click.UsageError(f"{' and '.join(given)} ask for different things; give one of them")
    grammar = load_grammar(*folders)
    document = read_document(file)
    chosen = _chosen(parse(document, grammar), given)
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
