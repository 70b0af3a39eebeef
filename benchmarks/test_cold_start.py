"""The cold command against a Python that only imports the same libraries, each a process of its own.

Run with ``pytest -o addopts= benchmarks/test_cold_start.py``. The libraries are every module from outside the standard
library and this package that ``parse --json`` has loaded when it ends, internal ones of pydantic included. Both run as
installed packages do, from compiled modules, which the first rounds write where they are missing.
"""

import os
import subprocess
import sys
from pathlib import Path

from .conftest import Against

ROUNDS = 30
COMPILED = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
LOADED = """
import sys
from bulletin_parser.cli import main
try:
    main()
finally:
    own = {*sys.stdlib_module_names, "bulletin_parser", "__main__", "__mp_main__"}
    print(*sorted(name for name in sys.modules if name.partition(".")[0] not in own), file=sys.stderr)
"""


def libraries(report: Path) -> list[str]:
    """The names of the library modules that parsing the report has loaded."""
    run = subprocess.run(
        [sys.executable, "-c", LOADED, "parse", "--json", str(report)], capture_output=True, text=True, check=True
    )
    return [name for name in run.stderr.split() if not name.startswith(("_", "sitecustomize", "distutils"))]


def test_cold_command_against_bare_imports(against: Against, report: Path) -> None:
    command = [str(Path(sys.executable).with_name("bulletin-parser")), "parse", "--json", str(report)]
    bare = [sys.executable, "-c", f"import {', '.join(libraries(report))}"]
    against(
        "`bulletin-parser parse --json` of the report",
        lambda: subprocess.run(command, stdout=subprocess.DEVNULL, check=True, env=COMPILED),
        "importing its libraries alone",
        lambda: subprocess.run(bare, check=True, env=COMPILED),
        rounds=ROUNDS,
        aim=1.3,
    )
