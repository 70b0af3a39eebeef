"""``bulletin-parser metadata``: how Datasette is to show a database."""

import json
from pathlib import Path

import click

from bulletin_parser.cli.options import database_option


@click.command(name="metadata")
@database_option
def command(database: Path) -> None:
    """Write metadata that makes a database pleasant to read in Datasette, as JSON.

    It gives tables and columns Chinese descriptions, names rows that are pointed to, offers facets and questions that
    are ready to be asked, and hides what is there for the search alone:

    \b
      bulletin-parser metadata > metadata.json
      datasette bulletins.db --metadata metadata.json --setting truncate_cells_html 80
    """
    from bulletin_parser.store import open_store  # noqa: PLC0415
    from bulletin_parser.store.metadata import metadata  # noqa: PLC0415

    with open_store(database) as store:
        told = metadata(store)
    click.echo(json.dumps(told, ensure_ascii=False, indent=2).encode())
