"""What the words before a figure say of it: that it is so (已举办9场), by which verb, and of whom."""

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Name, Term

_SO_FAR = "累计"


def asserts(page: Page, reading: Reading) -> bool:
    """Whether the words before a figure say that it is so: 已举办9场, 累计培训300人, 实际完成2所."""
    label = next((m.end for m in reading.clause.mentions if isinstance(m, Name) and m.start == reading.left), None)
    begin = reading.left if label is None else label  # 一、解决饮水不安全人口1.2万人
    return any(
        (term.kind == "adverb" or page.folded.startswith(_SO_FAR, term.start))
        and reading.left <= term.start
        and term.end <= reading.figure.start
        for term in reading.clause.terms
    ) or (reading.term is not None and reading.term.start > begin and _says_done(page, reading.term))


def _says_done(page: Page, term: Term) -> bool:
    """完成2所: whether a verb says by itself that something was done; 高标准农田建设25万亩 may be what is to be."""
    return term.kind == "done" and page.grammar.kind("turns", page.folded[term.start : term.end]) != "works"


def verb_of(page: Page, reading: Reading) -> str:
    """The word that decided what a figure is (完工 in 完工61个), or nothing."""
    return page.folded[reading.term.start : reading.term.end] if reading.term else ""


def has_subject(page: Page, reading: Reading) -> bool:
    """工业完成投资5亿元，| 农业 | 完成投资6亿元: whether something stands before a verb, and no adverb."""
    start = reading.term.start if reading.term else reading.left
    adverb = any(t.kind == "adverb" and reading.left <= t.start <= start for t in reading.clause.terms)
    return not adverb and page.folded[reading.left : start].isalpha()
