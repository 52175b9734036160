"""How the council engages: E1 to E15."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from engage.answers import Answer
from engage.audiences import Audience
from engage.outcomes import Outcome
from engage.proposals import Proposal
from engage.rounds import Material, Round
from engage.testing import exercise_with
from practice.asking import DAY, asked_of, read, says, with_parts


class TestAttested:
    """What no program can see is asked of a person by name."""

    def test_yes_counts_with_name_role_date_and_evidence(self) -> None:
        """The finding says whose judgement it was."""
        told = Answer(
            fact="plain_language_reviewed",
            value=True,
            by="A. Reader",
            role="engagement officer",
            on=DAY,
            evidence="reader test",
        )
        found = asked_of(exercise_with(plain_language_reviewed=[told]), "e9")

        assert Outcome.MET is found.outcome
        assert "A. Reader, engagement officer, 7 September 2026" == found.judged_by

    @pytest.mark.parametrize("missing", ["by", "role", "on", "evidence"])
    def test_without_one_of_them_it_stays_open(self, missing: str) -> None:
        """A bare yes settles nothing."""
        parts = {"by": "A. Reader", "role": "officer", "on": DAY, "evidence": "reader test"}
        del parts[missing]
        told = Answer(fact="plain_language_reviewed", value=True, **parts)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - one part is left out
        found = asked_of(exercise_with(plain_language_reviewed=[told]), "e9")

        assert Outcome.FOR_JUDGEMENT is found.outcome
        assert "complete it" in found.message

    def test_no_is_no(self) -> None:
        """With or without evidence."""
        assert Outcome.NOT_MET is says("e9", plain_language_reviewed=False)

    def test_unanswered_it_is_asked(self) -> None:
        """It is for judgement, with the question and who answers it."""
        found = asked_of(exercise_with(), "e9")

        assert Outcome.FOR_JUDGEMENT is found.outcome
        assert ("plain_language_reviewed",) == found.missing


class TestDepartures:
    """Comply or explain: a recorded reason goes to a named person."""

    def test_it_softens_and_never_clears(self) -> None:
        """Not met, then for judgement, then as the person says."""
        late = {"stage_at_first_round": "settled"}
        judged = "departure_e3_judged_right"

        assert Outcome.NOT_MET is says("e3", **late)
        assert Outcome.FOR_JUDGEMENT is says("e3", **late, departure_e3=True)
        assert Outcome.MET is says("e3", **late, departure_e3=True, **{judged: True})
        assert Outcome.NOT_MET is says("e3", **late, departure_e3=True, **{judged: False})
        assert Outcome.NOT_MET is says("e3", **late, **{judged: True})


class TestInfluence:
    """Clear and honest communication about what differences can be made."""

    def test_what_is_open_is_read_off(self) -> None:
        """An empty list says nothing; a point in it does."""
        nothing = with_parts(proposals=(Proposal(summary="Close it"),))
        something = with_parts(proposals=(Proposal(summary="Close it", open_to_influence=("x",)),))

        assert read(nothing, "something_can_change") is None
        assert read(something, "something_can_change") is True

    def test_nothing_open_is_not_met_whatever_is_said(self) -> None:
        """Asking about what is fixed is no engagement."""
        assert Outcome.NOT_MET is says(
            "e2",
            something_can_change=False,
            materials_say_what_can_change=True,
            materials_say_what_cannot_change=True,
        )


class TestEarly:
    """Residents are engaged early, where that is apt and in proportion."""

    @pytest.mark.parametrize(
        ("stage", "outcome"),
        [
            ("need", Outcome.MET),
            ("options", Outcome.MET),
            ("preferred_option", Outcome.FOR_JUDGEMENT),
            ("settled", Outcome.NOT_MET),
        ],
    )
    def test_the_stage_decides(self, stage: str, outcome: Outcome) -> None:
        """Options are early enough; a favoured one is weighed; a settled proposal is too late."""
        assert outcome is says("e3", stage_at_first_round=stage)


class TestSufficientTime:
    """Sufficient time, ideally by best practice guidelines."""

    @pytest.mark.parametrize(
        ("days", "outcome"), [(27, Outcome.NOT_MET), (28, Outcome.MET), (29, Outcome.MET)]
    )
    def test_the_guidance_followed(self, days: int, outcome: Outcome) -> None:
        """Both end days counted, as many as it asks for are enough."""
        closes = DAY + timedelta(days=days - 1)

        assert outcome is says("e5", opened_on=DAY, closed_on=closes, guidance_days=28)

    def test_a_date_that_is_wanting(self) -> None:
        """It is asked for."""
        assert Outcome.UNCLEAR is says("e5", opened_on=DAY, guidance_days=28)


class TestMaterials:
    """Information is relevant, up to date, and in formats that people need."""

    @pytest.mark.parametrize(
        ("published", "outcome"),
        [(DAY, Outcome.MET), (DAY - timedelta(days=1), Outcome.NOT_MET), (None, Outcome.UNCLEAR)],
    )
    def test_the_oldest_is_held_against_the_last_change(
        self, published: date | None, outcome: Outcome
    ) -> None:
        """One of the same day is current; one without a date leaves it open."""
        newest = Material(title="Leaflet", published=DAY)
        oldest = Material(title="Paper", published=published)
        exercise = with_parts(rounds=(Round(materials=(newest, oldest)),))

        found = asked_of(exercise.answering(proposal_last_changed_on=DAY), "e8")
        assert outcome is found.outcome

    def test_without_materials_nothing_is_read(self) -> None:
        """Nor without a round."""
        assert read(with_parts(rounds=(Round(),)), "oldest_material_on") is None
        assert read(with_parts(), "oldest_material_on") is None

    @pytest.mark.parametrize(("channel", "online"), [("Online form", True), ("post", None)])
    def test_whether_people_take_part_online(self, channel: str, online: object) -> None:
        """Read off a channel that says so."""
        exercise = with_parts(rounds=(Round(channels=(channel,)),))

        assert online is read(exercise, "people_take_part_online")
        assert read(with_parts(), "people_take_part_online") is None


class TestMostAffected:
    """Residents most likely to be affected are identified and come first."""

    def test_read_off_the_audiences(self) -> None:
        """One that is affected is enough; one of which nothing is said is not."""
        affected = with_parts(audiences=(Audience(name="Users", affected=True),))
        unsaid = with_parts(audiences=(Audience(name="Users"),))

        assert read(affected, "most_affected_identified") is True
        assert read(unsaid, "most_affected_identified") is None

    def test_without_evidence_a_person_decides(self) -> None:
        """Named, but on no evidence."""
        told = {"most_affected_identified": True}

        assert Outcome.MET is says("e11", **told, most_affected_evidenced=True)
        assert Outcome.FOR_JUDGEMENT is says("e11", **told, most_affected_evidenced=False)


class TestOptionsInTime:
    """Options and impacts are found early enough for better decisions."""

    @pytest.mark.parametrize(
        ("recorded", "outcome"), [(DAY, Outcome.MET), (DAY + timedelta(days=1), Outcome.NOT_MET)]
    )
    def test_before_the_close(self, recorded: date, outcome: Outcome) -> None:
        """The day before is the last that counts."""
        assert outcome is says(
            "e15",
            options_and_impacts_recorded_on=recorded,
            closed_on=DAY + timedelta(days=1),
        )
