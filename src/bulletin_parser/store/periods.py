"""The months that a bulletin covers, in words."""


def period_words(start: str | None, end: str | None) -> str | None:
    """The months covered as people write them: 2021年1-5月, 2021年5月, 2020年11月-2021年2月."""
    if start is None or end is None:
        return None
    (first_year, first_month), (last_year, last_month) = (each.split("-") for each in (start, end))
    if start == end:
        return f"{last_year}年{int(last_month)}月"
    if first_year == last_year:
        return f"{last_year}年{int(first_month)}-{int(last_month)}月"
    return f"{first_year}年{int(first_month)}月-{last_year}年{int(last_month)}月"
