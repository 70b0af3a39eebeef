"""How Hypothesis searches: the same examples each run, so that a commit passes or fails for good; and where the
processes of a run keep what they share.

``pytest tests/test_properties.py --hypothesis-profile=search`` looks for new ones, many more of them.
"""

import os

import pytest
from hypothesis import HealthCheck, settings
from parsed import keep_in

settings.register_profile(
    "same",
    max_examples=100,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.register_profile("search", settings.get_profile("same"), max_examples=3_000, derandomize=False)
settings.load_profile("same")


@pytest.fixture(scope="session", autouse=True)
def _shared(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What one process of several has parsed the others read."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        keep_in(tmp_path_factory.getbasetemp().parent / "parsed")
