"""What a command could not read: named on standard error as it goes, and remembered for the exit code."""

import click


class Failures:
    """The failures of one run; true when there was any."""

    def __init__(self) -> None:
        self._messages: list[str] = []

    def __bool__(self) -> bool:
        return bool(self._messages)

    def add(self, message: str) -> None:
        """Say on standard error, in one line, what failed."""
        from bulletin_parser.render.terminal import safe  # noqa: PLC0415

        self._messages.append(message)
        click.echo(f"bulletin-parser: {safe(message)}", err=True)
