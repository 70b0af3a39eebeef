"""The command line: arguments, one call, exit code. Each command is a module of its own, imported when it is run.

Exit codes: 0 done, 1 something could not be read or a check asked for failed, 2 wrong usage.
"""

import gc
import importlib
import os
import sys

import click

from bulletin_parser.errors import BulletinError
from bulletin_parser.render.terminal import safe

_COLLECT_EVERY = 200_000  # objects made and kept; Python's 700 looks for cycles a hundred times while a command starts
_COMMANDS = {
    "parse": "Read bulletins and print what is in them.",
    "ingest": "Store bulletins in a database.",
    "compare": "Compare two periods, project by project.",
    "trend": "All months of one project.",
    "laggards": "Who is behind, for how many months running, since when.",
    "agencies": "A scorecard for each office that leads projects.",
    "ranking": "Who stands where, and who moved up or down.",
    "matrix": "Counties × projects: who is behind where.",
    "audit": "What does not fit, in bulletins and between them.",
    "search": "Sentences and projects by the words in them.",
    "links": "Which printed names are one project; settle what is open.",
    "history": "What later editions print otherwise, and what was corrected.",
    "correct": "Correct a figure or a status, with the reason; list, undo, export.",
    "metadata": "How Datasette is to show a database.",
    "trace": "The sentence that a row of the database came from.",
    "explain": "Which patterns and rules made a record; why a number is in none.",
    "patterns": "Check the patterns that the parser reads by; compare two sets of them.",
}


class LazyGroup(click.Group):
    """A group whose commands are imported only when they are called, so that each starts fast."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  (click's signature)
        """The names of all commands, in the order of use."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of that name, or None."""
        if cmd_name not in _COMMANDS:
            return None
        command = importlib.import_module(f"bulletin_parser.cli.{cmd_name}").command
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Lists the commands without running them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, _COMMANDS[name]) for name in self.list_commands(ctx)])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="bulletin-parser")
def group() -> None:
    """Structure Chinese government progress bulletins (通报), store them and compare them across months."""


def main() -> None:
    """Runs the command line. An error of ours is one line on standard error and exit code 1."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:  # a terminal that cannot show a character must not stop the work
            reconfigure(errors="replace" if stream.encoding.lower().startswith("utf") else "backslashreplace")
    gc.set_threshold(_COLLECT_EVERY)
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # else it reads what every installed package declares
    try:
        group(prog_name="bulletin-parser")
    except BulletinError as error:
        click.echo(f"bulletin-parser: {safe(str(error))}", err=True)
        sys.exit(1)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    except OSError as error:
        place = error.filename or "standard output"  # a full disk does not say of which file
        click.echo(f"bulletin-parser: {safe(str(place))}: {error.strerror or error}", err=True)
        sys.exit(1)
    finally:
        gc.freeze()  # the process ends; to look through all of it for cycles once more is a fifth of a run
