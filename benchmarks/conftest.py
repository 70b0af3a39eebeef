"""What all benchmarks share: the report they measure on, and ratios to a yardstick taken in the same rounds."""

from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any, Protocol

import pytest

from bulletin_parser import load_grammar

ROOT = Path(__file__).parent.parent
# The real report where it is at hand, else the same figures retold.
REPORTS = (ROOT.parent / "shared" / "acceptance" / "seed" / "2021-05.txt", ROOT / "corpus" / "retold" / "2021-05.txt")

_measured: list[tuple[str, float, str, float, float]] = []


def nothing() -> tuple[()]:
    """What a call takes that takes nothing."""
    return ()


class Against(Protocol):
    """Measures ``ours`` and ``yardstick`` in turn and notes the ratio of their medians; times are in seconds.

    What a call takes is made anew before each, by the function whose name ends in ``takes``, and is not measured.
    """

    def __call__(
        self,
        what: str,
        ours: Callable[..., object],
        than: str,
        yardstick: Callable[..., object],
        *,
        rounds: int,
        aim: float,
        ours_takes: Callable[[], tuple[Any, ...]] = nothing,
        yardstick_takes: Callable[[], tuple[Any, ...]] = nothing,
    ) -> None: ...


@pytest.fixture(scope="session")
def report() -> Path:
    """The May 2021 report."""
    return next(path for path in REPORTS if path.is_file())


@pytest.fixture
def against(benchmark: Any) -> Against:
    """Ratios taken in one run, turn by turn: what else the machine does meets both alike."""

    def measure(
        what: str,
        ours: Callable[..., object],
        than: str,
        yardstick: Callable[..., object],
        *,
        rounds: int,
        aim: float,
        ours_takes: Callable[[], tuple[Any, ...]] = nothing,
        yardstick_takes: Callable[[], tuple[Any, ...]] = nothing,
    ) -> None:
        times: list[float] = []

        def yardstick_first() -> tuple[tuple[Any, ...], dict[str, Any]]:
            taken = yardstick_takes()
            start = perf_counter()
            yardstick(*taken)
            times.append(perf_counter() - start)
            return ours_takes(), {}

        benchmark.pedantic(ours, setup=yardstick_first, rounds=rounds, warmup_rounds=2)
        unit = median(times[2:])
        own = float(benchmark.stats.stats.median)
        benchmark.extra_info.update(yardstick=than, yardstick_median=unit, ratio=own / unit, aim=aim)
        _measured.append((what, own, than, unit, aim))

    return measure


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """The ratios as a small table (Markdown, as ``README.md`` here holds it), and how much there was to look for."""
    if not _measured:
        return
    terminalreporter.section("ratios of interleaved medians")
    terminalreporter.write_line("| what | ms | against | ms | ratio | aim |")
    terminalreporter.write_line("|---|---:|---|---:|---:|---:|")
    for what, own, than, unit, aim in _measured:
        terminalreporter.write_line(
            f"| {what} | {own * 1000:.1f} | {than} | {unit * 1000:.1f} | {own / unit:.2f} | ≤ {aim} |"
        )
    grammar = load_grammar()
    words = sum(map(len, grammar.words.values()))
    terminalreporter.write_line(f"with {words:,} words and {len(grammar.forms)} forms")
