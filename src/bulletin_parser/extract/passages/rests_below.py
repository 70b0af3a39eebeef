"""What is left of a whole, counted further below: 112个小项中，51个已完成，54个达到进度。…未达到进度的小项有7个."""

from collections.abc import Sequence

from bulletin_parser.extract.status.counts import Count

_REACH = 8  # wholes that a statement may still be of


def joined_rests(counts: Sequence[Count]) -> list[Count]:
    """The counting statements, where one that counts just as many, in states of its own, as an earlier one leaves of
    its whole goes into that one."""
    kept: list[Count] = []
    for count in counts:
        wholes = (one for one in reversed(kept[-_REACH:]) if one.totals)
        whole = next((one for one in wholes if _completes(one, count)), None)
        if whole is None:
            kept.append(count)
        else:
            whole.states += count.states
            whole.claims += count.claims
            whole.others += count.others
    return kept


def _completes(whole: Count, count: Count) -> bool:
    """Whether a statement of no place and no whole of its own has new states of a whole, and leaves none of it."""
    added = [state.count.value for state in count.states if state.count]
    told = [state.count.value for state in whole.states if state.count]
    said = {state.verdict.status for state in whole.states}
    anew = not any(state.verdict.status in said for state in count.states)
    alone = not count.totals and count.place is None and count.group is None
    several = len(told) > 1 and 0 < len(added) == len(count.states)
    left = max(total.figure.value for total in whole.totals) - sum(told)
    return alone and several and anew and sum(added) == left
