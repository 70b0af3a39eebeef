"""What Datasette is told of a database: titles, labels, facets, column descriptions and questions ready to be asked."""

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any
from urllib.parse import quote

from bulletin_parser.store.opening import Store

_SCHEMA = "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')"

Tables = Mapping[str, Mapping[str, Any]]


def metadata(store: Store) -> dict[str, Any]:
    """The metadata of a database under the name that Datasette gives it, its file's without the ending."""
    told = _told()
    there = {row["name"] for row in store.rows(_SCHEMA)}
    tables = {name: _table(store, name, own, told["columns"]) for name, own in told["tables"].items() if name in there}
    name = store.path.stem
    database = {
        "description_html": told["description_html"].replace("{database}", quote(name)),
        "tables": tables,
        "queries": {name: {**query, "hide_sql": True} for name, query in told["queries"].items()},
    }
    style = told["css"] + "\n".join(_words(name, tables))
    # A style sheet inside its own address needs no file beside the metadata.
    sheet = f"data:text/css;charset=utf-8,{quote(style)}"
    return {"title": told["title"], "extra_css_urls": [sheet], "databases": {name: database}}


def _table(store: Store, name: str, own: Mapping[str, Any], columns: Mapping[str, str]) -> dict[str, Any]:
    """A table's own entry, and in it what its columns are."""
    if own.get("hidden"):
        return dict(own)
    held = [row["name"] for row in store.rows("SELECT name FROM pragma_table_info(?)", (name,))]
    described = {**columns, **own.get("columns", {})}
    return {**own, "columns": {column: described[column] for column in held if column in described}}


def _words(database: str, tables: Tables) -> Iterator[str]:
    """Rules that put the Chinese title behind a table's name in the list, and a column's meaning before its value."""
    for name, table in tables.items():
        if table.get("hidden"):
            continue
        yield f'.db-{database} .db-table a[href$="/{name}"]::after {{ content: " {table["title"]}" }}'
        for column, told in table["columns"].items():
            yield f'.row.table-{name} td.col-{column}::before {{ content: "{column}  {told}" }}'


@cache
def _told() -> Mapping[str, Any]:
    return tomllib.loads(files("bulletin_parser.store").joinpath("datasette.toml").read_text("utf-8"))
