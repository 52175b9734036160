"""What is recorded in answer to a question: the value, who recorded it, on what evidence."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pendulum
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engage.answers import Answer, Value, as_answers, as_value
from engage.errors import InvalidValueError


class TestAsValue:
    """Yes or no, a number, one choice, a date, or a set of choices."""

    @pytest.mark.parametrize("value", [True, False, 0, 42, "document", "", date(2026, 11, 24)])
    def test_a_plain_value_stays(self, value: Value) -> None:
        """As it was given."""
        assert value == as_value(value)
        assert type(value) is type(as_value(value))

    @pytest.mark.parametrize(
        "given_",
        [["home", "income"], ("home", "income"), {"home", "income"}, ["income", "home", "income"]],
    )
    def test_choices_become_a_set(self, given_: object) -> None:
        """Their order and repeats say nothing."""
        assert frozenset({"home", "income"}) == as_value(given_)

    def test_no_choices(self) -> None:
        """An empty list is an answer: none of them."""
        assert frozenset[str]() == as_value([])

    def test_a_moment_becomes_its_day_in_london(self) -> None:
        """Late on 30 June in Greenwich is 1 July; the date is a plain one."""
        moment = datetime(2026, 6, 30, 23, 30, tzinfo=UTC)

        assert date(2026, 7, 1) == as_value(moment)
        assert date is type(as_value(pendulum.instance(moment)))

    def test_a_date_from_pendulum_becomes_plain(self) -> None:
        """So that every library reads it."""
        assert date is type(as_value(pendulum.date(2026, 11, 24)))

    def test_the_largest_number(self) -> None:
        """What every file and database carries, and no more."""
        assert 2**63 - 1 == as_value(2**63 - 1)
        with pytest.raises(TypeError, match="larger than a record can hold"):
            as_value(2**63)

    @pytest.mark.parametrize("given_", [1.5, None, b"yes", ["home", 3], [["home"]], {"home": True}])
    def test_anything_else_is_refused(self, given_: object) -> None:
        """With what could be recorded instead."""
        with pytest.raises(TypeError, match="not yes or no, a whole number, a date, a choice"):
            as_value(given_)


class TestAnswer:
    """One recorded answer to the question of one fact."""

    def test_the_day_it_was_recorded_is_a_plain_date(self) -> None:
        """Whoever made it."""
        answer = Answer(fact="opened_on", value=True, on=pendulum.date(2026, 11, 24))

        assert date is type(answer.on)
        assert Answer(fact="opened_on", value=True).on is None

    def test_a_moment_is_no_day(self) -> None:
        """It is refused, and not cut short in silence."""
        with pytest.raises(TypeError):
            Answer(fact="opened_on", value=True, on=datetime(2026, 11, 24, tzinfo=UTC))


class TestAsAnswers:
    """Answers are kept by fact id, in the order of their facts."""

    def test_a_mapping_of_plain_values(self) -> None:
        """The shortest way to write an exercise."""
        expected = (Answer(fact="a", value=3), Answer(fact="b", value=True))

        assert expected == as_answers({"b": True, "a": 3})

    def test_answers_as_they_are(self) -> None:
        """They are put in order; two to one fact stay in the order given."""
        first, second = Answer(fact="b", value=1), Answer(fact="b", value=2)
        before = Answer(fact="a", value=True)

        assert (before, first, second) == as_answers([first, before, second])

    def test_one_answer_or_several_to_a_fact(self) -> None:
        """Each under the id of its fact."""
        one, two = Answer(fact="a", value=1), Answer(fact="a", value=2)

        assert (one,) == as_answers({"a": one})
        assert (one, two) == as_answers({"a": [one, two]})
        assert (one, two) == as_answers({"a": (one, two)})

    def test_a_list_of_choices_is_one_answer(self) -> None:
        """Empty too."""
        assert (Answer(fact="a", value=["home"]),) == as_answers({"a": ["home"]})
        assert (Answer(fact="a", value=[]),) == as_answers({"a": []})

    def test_an_answer_under_another_fact_is_refused(self) -> None:
        """With the place that it was found at."""
        with pytest.raises(InvalidValueError, match=r"an answer for 'b' stands here") as caught:
            as_answers({"a": Answer(fact="b", value=1)})

        assert "answers.a" == caught.value.at

    @pytest.mark.parametrize("given_", [1.5, None, [1], [Answer(fact="a", value=1), True]])
    def test_what_is_no_answer_is_refused(self, given_: object) -> None:
        """A value among answers too, which would otherwise be lost."""
        with pytest.raises(InvalidValueError, match="Record one of these") as caught:
            as_answers({"a": given_})

        assert "answers.a" == caught.value.at

    @given(st.dictionaries(st.text(), st.booleans() | st.integers(max_value=2**63 - 1) | st.text()))
    def test_equal_in_equal_out(self, given_: dict[str, bool | int | str]) -> None:
        """Neither the order of a mapping nor reading it twice changes anything."""
        backwards = dict(reversed(given_.items()))

        assert as_answers(given_) == as_answers(backwards)
        assert as_answers(given_) == as_answers(as_answers(given_))
