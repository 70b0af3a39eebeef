"""How Hypothesis searches: the same examples each run, so that a commit passes or fails for good.

``pytest tests/test_properties.py --hypothesis-profile=search`` looks for new ones, many more of them.
"""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "same",
    max_examples=100,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.register_profile("search", settings.get_profile("same"), max_examples=3_000, derandomize=False)
settings.load_profile("same")
