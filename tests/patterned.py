"""Folders of patterns made for a test."""

from pathlib import Path

WORD_FILE = '[behind]\n"拖后腿" = "工作进度拖后腿"\n'
FORM_FILE = """
[[form]]
name = "task_number"
regex = '任务{digits}号'
examples = [{ text = "任务12号" }]
rejects = ["任务书"]
"""


def patterns(folder: Path, **files: str) -> Path:
    """A folder with these files: ``fragments``, ``words_NAME`` and ``forms_NAME`` say what is in them."""
    for name, content in files.items():
        kind, _, stem = name.partition("_")
        path = folder / kind / f"{stem}.toml" if stem else folder / f"{kind}.toml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")
    return folder
