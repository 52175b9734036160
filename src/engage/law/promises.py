"""
Candidates for a promise to consult, in the words of a council's own policy.

A promise founds a legitimate expectation only if it is clear and unqualified (Bhatt Murphy).
So the words by which a passage commits are kept apart from those that weaken it.
Nothing here concludes that a passage is a promise: wording is read in its place, and by a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Final, final

from attrs import field, frozen

from engage._checks import said


class Wording(StrEnum):
    """How a passage is worded; neither word says whether it is a promise."""

    CLEAR = "clear wording"
    """It commits, and no word was found that weakens it."""
    WEAKENED = "weakened wording"
    """It commits, or seems to, and something in it weakens that."""


@final
@frozen(kw_only=True)
class Passage:
    """
    A passage of a council's policy.

    Attributes:
        reference: The document that it stands in.
        text: Its words.
        where: The place in the document, such as a page or a line.
        under: The passage that leads to it, where it is an entry of a list.
    """

    reference: str = field(validator=said)
    text: str = field(validator=said)
    where: str = ""
    under: Passage | None = None

    @property
    def chain(self) -> tuple[Passage, ...]:
        """The passages that lead to it, the outermost first, and itself."""
        return (*(self.under.chain if self.under else ()), self)


@final
@frozen(kw_only=True)
class Quote:
    """
    Some words of a passage, by their place in it.

    Attributes:
        passage: The passage.
        start: The place of the first character in the text of the passage.
        end: The place behind the last character.
    """

    passage: Passage
    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        """Refuse a place that is not in the passage."""
        if not 0 <= self.start < self.end <= len(self.passage.text):
            msg = f"there are no words from {self.start} to {self.end} in {self.passage.text!r}"
            raise ValueError(msg)

    @property
    def text(self) -> str:
        """The words themselves."""
        return self.passage.text[self.start : self.end]


@final
@frozen(kw_only=True)
class Candidate:
    """
    A sentence that may be a promise to consult, with the words that make it look so.

    Attributes:
        sentence: The sentence.
        asks: Its words of asking people.
        commits: The words that commit, here or in what leads to it; none if all of them are weak.
        weakened_by: The words that weaken it, here or in what leads to it.
    """

    sentence: Quote
    asks: tuple[Quote, ...]
    commits: tuple[Quote, ...]
    weakened_by: tuple[Quote, ...]

    @property
    def passage(self) -> Passage:
        """The passage that the sentence stands in."""
        return self.sentence.passage

    @property
    def wording(self) -> Wording:
        """Whether anything was found that weakens it; never whether it is a promise."""
        return Wording.WEAKENED if self.weakened_by else Wording.CLEAR


def _words(*patterns: str) -> re.Pattern[str]:
    """Compile the search for any of *patterns*, as whole words, however they are wrapped."""
    spaced = "|".join(patterns).replace(" ", r"\s+")
    return re.compile(rf"(?<![\w-])(?:{spaced})(?![\w-])", re.IGNORECASE)


_SOME: Final = r"(?:[\w'’-]+\s+){0,3}"
_VIEWS: Final = r"(?:views?|opinions?|comments?|ideas|suggestions|representations|input)"
_EXERCISE: Final = r"(?:consultations?|engagement|surveys?|public meetings?)"

_ASKS: Final = _words(
    r"consult(?:s|ed|ing)?",
    r"ask(?:s|ed|ing)?",
    r"involve(?! \w+ing\b)",
    r"(?<!get\s)involved",
    r"involving",
    r"engag(?:e|es|ed|ing)",
    r"listen(?:s|ing)? to",
    r"hear(?:s|ing)? from",
    rf"(?:seek|sought|gather|collect|invite|take)(?:s|ing)? {_SOME}{_VIEWS}",
    rf"inviting {_SOME}{_VIEWS}",
    rf"(?:give|gives|giving|offer|express|voice|share) {_SOME}{_VIEWS}",
    rf"(?:have|has|having|given|get) (?:a|an|the|their|your|its) {_SOME}say",
    rf"(?:hold|holds|run|runs|conduct|carry out|undertake|launch) {_SOME}{_EXERCISE}",
    r"consultations?(?= (?:will|must|shall|should|occurs?|happens?|takes? place)\b)",
    r"(?:consultations?|engagement(?: activit(?:y|ies))?)(?= to (?:take place|happen|be held)\b)",
)
"""Words of asking people, as a verb or as an exercise that is carried out."""

_UNDENIED: Final = r"(?! not| never)"
_FIRM: Final = _words(
    rf"will{_UNDENIED}",
    rf"shall{_UNDENIED}",
    rf"must{_UNDENIED}",
    r"commit(?:s|ted)? to",
    r"commitment to",
    r"promis(?:e|es|ed)",
    r"pledg(?:e|es|ed)",
    r"guarantee[sd]?",
    r"undertak(?:e|es) to",
    r"agree[sd]? to",
    r"ensur(?:e|es|ing)",
    r"make sure",
    r"always",
    r"(?:has|have) (?:a|the) right to",
    r"(?:is|are) entitled to",
)
"""Words that commit."""

_WHERE: Final = (
    r"(?:appropriate|possible|practicable|practical|relevant|necessary|needed|reasonable|feasible|"
    r"proportionate|suitable|required)"
)
_WEAK: Final = _words(
    rf"should{_UNDENIED}",
    rf"(?-i:may){_UNDENIED}",
    rf"might{_UNDENIED}",
    rf"could{_UNDENIED}",
    r"(?:aim|intend|plan|expect|seek|endeavour|want|hope|strive|try)(?:s|ing)? to",
    r"(?:planning|tries|hoping|striving) to",
    r"would like(?: to)?",
)
"""Words that stand where a commitment would, and weaken it."""

_SOFTENS: Final = _words(
    r"ideally",
    r"normally",
    r"usually",
    r"generally",
    r"typically",
    r"in general",
    r"(?:where|wherever|when|whenever|if|as|insofar as|so far as|as far as)(?: (?:it )?(?:is|are))?"
    rf" {_WHERE}(?:(?:/| and | or | and/or ){_WHERE})*",
    rf"as (?:much|far|early|widely) as (?:is )?{_WHERE}",
    r"best endeavours",
    r"reasonable (?:steps|efforts)",
    r"subject to",
    r"at (?:its|our|the council's|the council’s) discretion",
    r"unless",
    r"in some (?:cases|instances)",
    r"in most cases",
    r"believes? (?:that|in)",
    r"consider(?:s|ing)?(?= (?:consulting|asking|involving|engaging|whether|holding|running)\b)",
    r"(?:be|is|are) encouraged to",
)
"""Words that weaken whatever they stand beside."""

_SENTENCE: Final = re.compile(r"\S.*?(?:[.!?](?=[\s\"'”’)]|$)[\"'”’)]*|$)", re.DOTALL)
_QUESTION: Final = re.compile(r"(?:how|what|why|who)\b", re.IGNORECASE)
"""How a clause begins that tells of something else than what will be done."""


def candidates(passages: Iterable[Passage]) -> tuple[Candidate, ...]:
    """
    Return the sentences of *passages* that may be promises to consult, in their order.

    >>> clause = Passage(reference="Strategy", text="We will normally consult residents first.")
    >>> (found,) = candidates([clause])
    >>> str(found.wording), [quote.text for quote in found.weakened_by]
    ('weakened wording', ['normally'])
    """
    return tuple(found for passage in passages for found in _candidates(passage))


def _candidates(passage: Passage) -> Iterator[Candidate]:
    leads = [tuple(_sentences(each))[-1] for each in passage.chain[:-1]]
    for sentence in _sentences(passage):
        asks = tuple(_found(_ASKS, sentence))
        if not asks or _QUESTION.match(sentence.text):
            continue
        around = (*leads, sentence)
        commits = tuple(quote for each in around for quote in _found(_FIRM, each))
        weak = tuple(quote for each in around for quote in _found(_WEAK, each))
        if commits or weak:
            softens = (quote for each in around for quote in _found(_SOFTENS, each))
            yield Candidate(
                sentence=sentence,
                asks=asks,
                commits=commits,
                weakened_by=_in_order((*weak, *softens), around),
            )


def _sentences(passage: Passage) -> Iterator[Quote]:
    for match in _SENTENCE.finditer(passage.text):
        yield Quote(passage=passage, start=match.start(), end=match.end())


def _found(words: re.Pattern[str], quote: Quote) -> Iterator[Quote]:
    for match in words.finditer(quote.passage.text, quote.start, quote.end):
        yield Quote(passage=quote.passage, start=match.start(), end=match.end())


def _in_order(quotes: tuple[Quote, ...], around: tuple[Quote, ...]) -> tuple[Quote, ...]:
    """Return *quotes* in the order in which they are read."""
    places = {id(each.passage): place for place, each in enumerate(around)}
    return tuple(sorted(quotes, key=lambda quote: (places[id(quote.passage)], quote.start)))


_HEADING: Final = re.compile(r"#{1,6}\s+")
_ENTRY: Final = re.compile(r"(?P<indent>[ \t]*)(?:[-*+•–]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s+")
_CONTENTS: Final = re.compile(r".*(?:\t|\.{3,}|(?:\. ){3,})\s*\d{1,3}\s*$")
"""A line of a table of contents, which ends with the number of a page."""
_RULE: Final = re.compile(r"\s*([-*_=])(\s*\1){2,}\s*$")


def passages(text: str, reference: str) -> tuple[Passage, ...]:
    r"""
    Return the passages of *text*, a document in plain text or Markdown, each with its first line.

    A paragraph is a passage, and so are a heading and an entry of a list.
    An entry stands under the words that lead to it.

    >>> [(each.where, each.text) for each in passages("We will ask:\n- parents", "Strategy")]
    [('line 1', 'We will ask:'), ('line 2', 'parents')]
    """
    reading = _Reading(reference)
    for number, line in enumerate(text.splitlines(), start=1):
        reading.take(line, number)
    reading.close()
    return tuple(reading.found)


@final
class _Reading:
    """The passages found so far, and the lines of the one that is being read."""

    __slots__ = ("_first", "_indent", "_leads", "_lines", "_reference", "found")

    def __init__(self, reference: str) -> None:
        self.found: Final[list[Passage]] = []
        self._reference: Final = reference
        self._lines: list[str] = []
        self._first = 0
        self._indent = -1
        # What leads to the entries of a list, with how far it is indented: a paragraph by -1.
        self._leads: list[tuple[int, Passage]] = []

    def take(self, line: str, number: int) -> None:
        """Take in one *line*."""
        if not line.strip() or _RULE.match(line) or _CONTENTS.match(line):
            self.close()
            return
        heading, entry = _HEADING.match(line), _ENTRY.match(line)
        if heading:
            self.close()
            self._start(line[heading.end() :], number, -1)
            self.close()
        elif entry:
            self.close()
            self._start(line[entry.end() :], number, len(entry["indent"].expandtabs(4)))
        elif self._lines:
            self._lines.append(line.strip())
        else:
            self._start(line, number, -1)

    def _start(self, line: str, number: int, indent: int) -> None:
        self._lines, self._first, self._indent = [line.strip()], number, indent

    def close(self) -> None:
        """End the passage that is being read, if there is one."""
        text = " ".join(self._lines).strip()
        self._lines = []
        if not text:
            return
        self._leads = [lead for lead in self._leads if lead[0] < self._indent]
        passage = Passage(
            reference=self._reference,
            text=text,
            where=f"line {self._first}",
            under=self._leads[-1][1] if self._leads else None,
        )
        self.found.append(passage)
        if text.endswith(":"):
            self._leads.append((self._indent, passage))


__all__ = ("Candidate", "Passage", "Quote", "Wording", "candidates", "passages")
