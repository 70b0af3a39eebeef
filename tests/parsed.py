"""Texts parsed once in a test run, whichever of its processes asks first: several tests read the same hundreds."""

import pickle
import tempfile
from functools import cache
from pathlib import Path

from bulletin_parser import parse_file
from bulletin_parser.records import Bulletin

_kept: Path | None = None


def keep_in(folder: Path) -> None:
    """From now on records are kept in a folder that the processes of a run share."""
    global _kept  # noqa: PLW0603 (set once, before the first test)
    folder.mkdir(exist_ok=True)
    _kept = folder


@cache
def parsed(path: Path) -> Bulletin:
    """The records of the text of that name, which may stand beside its gold."""
    text = path.with_suffix(".txt")
    if _kept is None:
        return parse_file(text)
    kept = _kept / f"{text.parent.name}-{text.stem}"
    if kept.exists():
        found: Bulletin = pickle.loads(kept.read_bytes())
        return found
    bulletin = parse_file(text)
    with tempfile.NamedTemporaryFile(dir=_kept, delete=False) as file:
        pickle.dump(bulletin, file)
    Path(file.name).replace(kept)  # whole, or not there
    return bulletin
