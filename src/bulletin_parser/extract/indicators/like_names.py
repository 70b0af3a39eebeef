"""Names of rows that are alike enough to mean one thing: 农村户厕建设 and 农村户用厕所, 竣工 and 竣工率."""


def step_name(name: str) -> str:
    """竣工 for 竣工率 and 竣工比例."""
    return name.removesuffix("率").removesuffix("比例")


def alike(one: str, other: str) -> bool:
    """Whether one name holds the other, or they share at least half the character pairs of the one with fewer."""
    if one in other or other in one:
        return True
    a, b = {one[i : i + 2] for i in range(len(one) - 1)}, {other[i : i + 2] for i in range(len(other) - 1)}
    return len(a & b) * 2 >= min(len(a), len(b)) if a and b else False


def akin(one: str, other: str) -> bool:
    """Whether at least half of a name's characters occur in the other (农村户厕建设, 农村户用厕所)."""
    characters = set(one)
    return len(characters & set(other)) * 2 >= len(characters)
