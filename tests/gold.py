"""Bulletins as a gold file says they are, for rules that come after the parser.

Spans are found by looking for what is printed, in order of the text: good enough for tests, and for nothing else.
"""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

from bulletin_parser.records import Bulletin

Json = dict[str, Any]
CORPUS = Path(__file__).parent.parent / "corpus"
SHARED = Path(__file__).parent.parent.parent / "shared" / "acceptance"


def gold_files(*folders: str) -> list[Path]:
    """The gold files of some folders of the corpus."""
    return sorted(path for folder in folders for path in (CORPUS / folder).glob("*.json"))


def read_gold(path: Path) -> tuple[Json, str]:
    """The gold and the text beside it."""
    gold: Json = json.loads(path.read_text("utf-8"), parse_float=Decimal)
    return gold, path.with_suffix(".txt").read_text("utf-8")


def gold_bulletin(gold: Json, text: str) -> Bulletin:
    """The records that a gold file describes, each member linked as its ``links`` say."""
    reader = _Reader(text)
    head = {key: gold["bulletin"].get(key) for key in ("title", "region", "period")}
    projects = [reader.project(project) for project in gold["projects"]]
    reader.place = text.find(str(gold["summaries"][0]["region"] or "")) if gold["summaries"] else 0
    summaries = [reader.summary(summary, gold.get("links", {})) for summary in gold["summaries"]]
    source = {"name": gold["id"], "sha256": "0", "format": "text", "encoding": "utf-8"}
    return Bulletin.model_validate({"source": source, "bulletin": head, "projects": projects, "summaries": summaries})


class _Reader:
    """A text and how far it has been read."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.place = 0

    def span(self, *printed: str | None) -> tuple[int, int]:
        """Where the first of some wordings that the text has stands, from here on or, failing that, anywhere."""
        for start in (self.place, 0):
            for words in printed:
                if words and (found := self.text.find(words, start)) >= 0:
                    return found, found + len(words)
        return self.place, self.place

    def project(self, gold: Json) -> Json:
        title = self.span(gold["title"])
        self.place = title[0]
        end = self.text.find("\n", title[1])
        rows = [self.row(row) for row in gold["indicators"] if not row.get("optional")]
        known = ("title", "lead_agencies", "status", "status_text")
        return {key: gold[key] for key in known} | {
            "name": gold["title"],
            "title_span": title,
            "span": (title[0], end if end > 0 else len(self.text)),
            "status_span": self.span(gold["status_text"]) if gold["status_text"] else None,
            "indicators": rows,
        }

    def row(self, gold: Json) -> Json:
        figures = {kind: self.quantity(gold[kind]) for kind in ("target", "actual") if gold.get(kind)}
        rates = {key: gold[key] for key in ("rate", "vs_schedule") if gold.get(key) is not None}
        spans = {key: self.span(f"{value}%", str(value)) for key, value in rates.items()}
        return {
            "name": gold["name"], "region": gold["region"], **figures, **rates,
            "span": self.span(gold["name"]), "figure_spans": spans,
        }  # fmt: skip

    def quantity(self, gold: Json) -> Json:
        value, unit = Decimal(gold["value"]), gold.get("unit") or ""
        wordings = [f"{_plain(value / scale)}{word}{unit}" for word, scale in _SCALES.items()]
        span = self.span(*[w for w in wordings if w in self.text], _plain(value))
        text = self.text[slice(*span)] or wordings[0]
        return {"value": value, "unit": gold.get("unit"), "text": text, "span": span}

    def summary(self, gold: Json, links: Json) -> Json:
        start = self.span(gold["region"], gold["group"])[0]
        self.place = start
        end = self.text.find("\n", start)
        means = {link["text"]: link["project"] for link in links.get(gold["region"], ())}
        states = [self.state(state, means) for state in gold["by_status"]]
        totals = [self.quantity(total) for total in gold["totals"]]
        region, group = gold["region"], gold["group"]
        span = (start, end if end > 0 else len(self.text))
        return {"region": region, "group": group, "totals": totals, "by_status": states, "span": span}

    def state(self, gold: Json, means: Json) -> Json:
        start = self.place = self.span(gold["status_text"])[0]
        members = [{"text": m, "name": m, "project": means.get(m), "span": self.span(m)} for m in gold["members"]]
        known = ("status", "status_text", "count", "share")
        end = max([self.span(gold["status_text"])[1], *(member["span"][1] for member in members)])
        return {key: gold[key] for key in known} | {"members": members, "span": (start, end)}


_SCALES = {"": Decimal(1), "万": Decimal(10**4), "亿": Decimal(10**8)}


def _plain(value: Decimal) -> str:
    return format(value.normalize(), "f")
