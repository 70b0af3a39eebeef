"""Those of a whole that are being built, where ； parts them from those that are finished."""

from bulletin_parser import parse_text


def test_what_is_being_built_is_no_whole_of_its_own() -> None:
    bulletin = parse_text(
        "关于2023年1-9月石桥县招商引资工作情况的通报\n\n"
        "1-9月，全县共签约项目24个。目前，已投产项目6个，占25%；在建项目12个，占50%；已签约尚未开工项目6个，占25%。\n"
    )
    assert len(bulletin.summaries) == 1
    summary = bulletin.summaries[0]
    states = [(state.status, state.count and int(state.count)) for state in summary.by_status]
    assert states == [("completed", 6), ("on_track", 12), ("not_started", 6)]
