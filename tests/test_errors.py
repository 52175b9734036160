"""A poor exercise is a finding; a misused library is an exception."""

from __future__ import annotations

import warnings

import pytest

from again import Way, each_way, pickled
from engage.errors import (
    CannotDisapplyError,
    DuplicateRuleError,
    EngageError,
    EngageWarning,
    InvalidDocumentError,
    InvalidValueError,
    MissingExtraError,
    TransitionNotAllowedError,
    UnknownDutyError,
    UnknownFactError,
    UnknownKeyWarning,
    UnknownPrincipleError,
    UnknownRuleError,
)

OPENS = InvalidValueError("rounds[0].opens", "'soon' is no date", "Write it as 2026-11-24")
TITLE = InvalidValueError("title", "nothing is said", "Write it in words")

EVERY_ERROR = {
    "value": OPENS,
    "document": InvalidDocumentError("budget.toml", [OPENS, TITLE]),
    "rule": UnknownRuleError("gunning.3.perod", ("gunning.3.period",)),
    "duty": UnknownDutyError("road-hump", ("road-humps",)),
    "fact": UnknownFactError("opend_on", ("opened_on",)),
    "principle": UnknownPrincipleError("time"),
    "duplicate": DuplicateRuleError("gunning.3.period"),
    "law": CannotDisapplyError("gunning.3.period"),
    "extra": MissingExtraError("files"),
    "way": TransitionNotAllowedError("open", "ready", ("open", "withdrawn"), ("no notice",)),
}

each_error = pytest.mark.parametrize("error", EVERY_ERROR.values(), ids=EVERY_ERROR)


class TestEveryError:
    """Every error is an ``EngageError``, is the builtin that fits, and pickles."""

    @each_error
    def test_it_has_the_one_root(self, error: EngageError) -> None:
        """One ``except`` catches whatever engage raises."""
        assert isinstance(error, EngageError)

    @pytest.mark.parametrize(
        ("name", "builtin"),
        [
            ("value", ValueError),
            ("document", ExceptionGroup),
            ("rule", LookupError),
            ("duty", LookupError),
            ("fact", LookupError),
            ("principle", LookupError),
            ("duplicate", ValueError),
            ("law", PermissionError),
            ("extra", ImportError),
            ("way", RuntimeError),
        ],
    )
    def test_it_is_the_builtin_that_fits(self, name: str, builtin: type[Exception]) -> None:
        """Code that knows nothing of engage can still catch it."""
        assert isinstance(EVERY_ERROR[name], builtin)

    @each_error
    @each_way
    def test_it_comes_back_whole(self, error: EngageError, again: Way) -> None:
        """Its kind, its words and the facts it carries."""
        found: EngageError = again(error)

        assert type(error) is type(found)
        assert str(error) == str(found)
        assert list(vars(error)) == list(vars(found))


class TestInvalidValueError:
    """Where it is, what is wrong, what to write instead."""

    def test_its_facts_are_attributes(self) -> None:
        """A program can show each part in its own place."""
        assert ("rounds[0].opens", "'soon' is no date", "Write it as 2026-11-24") == (
            OPENS.at,
            OPENS.problem,
            OPENS.remedy,
        )

    def test_its_words(self) -> None:
        """The three parts in one line."""
        assert "rounds[0].opens: 'soon' is no date. Write it as 2026-11-24" == str(OPENS)


class TestInvalidDocumentError:
    """All that is wrong with one file is raised together."""

    def test_it_keeps_every_problem_in_order(self) -> None:
        """With the name of the document."""
        error = InvalidDocumentError("budget.toml", [OPENS, TITLE])

        assert "budget.toml" == error.document
        assert (OPENS, TITLE) == error.problems
        assert "budget.toml cannot be read (2 sub-exceptions)" == str(error)

    def test_pickling_keeps_the_problems(self) -> None:
        """Each with its place."""
        found = pickled(InvalidDocumentError("budget.toml", [OPENS, TITLE]))

        assert ["rounds[0].opens", "title"] == [problem.at for problem in found.problems]
        assert "budget.toml" == found.document

    def test_some_of_its_problems_can_be_caught(self) -> None:
        """What ``except*`` splits off is again a document error, with the rest of the facts."""
        error = InvalidDocumentError("budget.toml", [OPENS, TITLE])

        titles, others = error.split(lambda each: each is TITLE)

        assert isinstance(titles, InvalidDocumentError)
        assert isinstance(others, InvalidDocumentError)
        assert ((TITLE,), (OPENS,)) == (titles.problems, others.problems)
        assert "budget.toml" == titles.document


class TestUnknownNames:
    """A name that is not known comes with the nearest ones that are."""

    @pytest.mark.parametrize(
        ("error", "words"),
        [
            (
                UnknownRuleError("perod", ("period", "periods")),
                "There is no rule 'perod'. Did you mean period, periods?",
            ),
            (UnknownFactError("opend_on"), "There is no fact 'opend_on'."),
            (UnknownPrincipleError("time"), "There is no principle 'time'."),
        ],
    )
    def test_its_words(self, error: EngageError, words: str) -> None:
        """What is not known, and what may have been meant, if anything is near."""
        assert words == str(error)

    def test_its_facts_are_attributes(self) -> None:
        """The name asked for and the nearest."""
        error = UnknownRuleError("perod", ("period",))

        assert ("perod", ("period",)) == (error.name, error.nearest)


class TestTheOthers:
    """An error says what to do about it."""

    def test_a_rule_that_is_there_twice(self) -> None:
        """``replacing`` is the way to put another in its place."""
        error = DuplicateRuleError("gunning.3.period")

        assert "gunning.3.period" == error.rule
        assert "replacing()" in str(error)

    def test_a_rule_of_law(self) -> None:
        """A catalogue can add to the law but not remove it."""
        error = CannotDisapplyError("gunning.3.period")

        assert "gunning.3.period" == error.rule
        assert "states the law" in str(error)

    def test_an_extra_that_is_not_installed(self) -> None:
        """The command that installs it."""
        error = MissingExtraError("files")

        assert "files" == error.extra
        assert 'python -m pip install "engage-governance[files]"' in str(error)

    @pytest.mark.parametrize(
        ("allowed", "unmet", "words"),
        [
            (("open",), ("one",), "From 'ready' to 'open': 1 condition is not met."),
            (("open",), ("one", "two"), "From 'ready' to 'open': 2 conditions are not met."),
            (
                ("planning", "withdrawn"),
                (),
                "There is no way from 'ready' to 'open'; it leads to 'planning', 'withdrawn'.",
            ),
            ((), (), "There is no way from 'ready' to 'open'; it leads to nowhere."),
        ],
    )
    def test_a_move_that_cannot_be_made(
        self, allowed: tuple[str, ...], unmet: tuple[object, ...], words: str
    ) -> None:
        """What keeps the exercise where it is, or where it could go instead."""
        error = TransitionNotAllowedError("open", "ready", allowed, unmet)

        assert words == str(error)
        assert ("open", "ready", allowed, unmet) == (
            error.enters,
            error.stage,
            error.allowed,
            error.unmet,
        )

    @pytest.mark.parametrize(
        ("warning", "words"),
        [
            (
                UnknownKeyWarning("rounds[0].colour"),
                "rounds[0].colour: this key is not known; its value is kept under extra.",
            ),
            (
                UnknownKeyWarning("titel", ("title",)),
                "titel: this key is not known; its value is kept under extra. Did you mean title?",
            ),
        ],
    )
    def test_a_key_that_is_not_known(self, warning: UnknownKeyWarning, words: str) -> None:
        """What became of it, and what may have been meant."""
        assert words == str(warning)
        assert (warning.key, warning.nearest) == (pickled(warning).key, pickled(warning).nearest)

    def test_warnings_have_a_root_of_their_own(self) -> None:
        """So that one filter silences whatever engage warns of."""
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("error")
            warnings.simplefilter("always", EngageWarning)
            warnings.warn(UnknownKeyWarning("colour"), stacklevel=1)

        assert [UnknownKeyWarning] == [each.category for each in caught]
