"""Pieces of documents that several share, where a whole report shows them seldom."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from attrs import evolve

from engage.catalogues import Catalogue
from engage.exercises import Exercise
from engage.facts import Fact
from engage.outcomes import Outcome
from engage.render import as_text
from engage.render.parts import finding_entry
from engage.reports import Report
from engage.rules import judge, otherwise, when
from engage.triggers import ALWAYS, yes

Reported = Callable[..., Report]


def entry(report: Report, due: date | None = None) -> str:
    """Return the words of the first finding of *report*, as if it were *due* on a day."""
    found = evolve(report.assessment.findings[0], due=due)
    return re.sub(r"\s+", " ", as_text((finding_entry(report, found, 1),)))


class TestFindings:
    """A finding says what is asked, why, what to do, who, and on whose authority."""

    def test_a_day_by_which(self, exercise: Exercise, reported: Reported) -> None:
        """Where one is known."""
        report = reported(exercise.answering(people_told=False))

        assert "By when" not in entry(report)
        assert "By when 1 December 2026 Authority" in entry(report, due=date(2026, 12, 1))

    def test_one_that_rests_on_nothing(
        self, exercise: Exercise, reported: Reported, small: Catalogue
    ) -> None:
        """A rule that nothing can meet quotes no record."""
        never = evolve(small["a.told"], branches=(otherwise(Outcome.NOT_MET, "It cannot be."),))

        assert "On record" not in entry(reported(exercise, Catalogue.of(never)))

    def test_a_judgement_that_decides_alone_is_asked_once(
        self, exercise: Exercise, reported: Reported, small: Catalogue
    ) -> None:
        """Its question is not given as the reason too."""
        judged = judgement(small)
        either = (when(yes(judged), Outcome.MET, "Yes."), otherwise(Outcome.NOT_MET, "No."))
        said = entry(reported(exercise, Catalogue.of(evolve(small["a.told"], branches=either))))

        assert "Why" not in said
        assert "To judge Is it so: judged_enough? What to do Have the monitoring officer" in said

    def test_only_judgements_are_to_be_judged(
        self, exercise: Exercise, reported: Reported, small: Catalogue
    ) -> None:
        """What can be looked up is a question of its own."""
        judged = judgement(small)
        late = next(fact for fact in small["b.enough"].facts if fact.id == "came_late")
        lines = (
            judge(yes(late), judged, "It came late."),
            judge(ALWAYS, judged, "It came."),
            otherwise(Outcome.MET, "Never reached."),
        )
        said = entry(reported(exercise, Catalogue.of(evolve(small["a.told"], branches=lines))))

        assert "To judge Is it so: judged_enough? What to do" in said


def judgement(small: Catalogue) -> Fact:
    """Return the judgement that the small catalogue asks for."""
    return next(fact for fact in small["b.enough"].facts if fact.id == "judged_enough")
