"""A rule explained: its table in words, what it asks for, and on whose authority."""

from __future__ import annotations

import re

import pytest
from attrs import evolve

from engage.catalogues import Catalogue
from engage.law import standard
from engage.outcomes import Force, Outcome
from engage.render import as_markdown, as_text, rule_document, rules_document
from engage.rules import Rule, example
from engage.triggers import yes


def page(rule: Rule) -> str:
    """Return the words of *rule* explained."""
    return re.sub(r"\s+", " ", as_text(rule_document(rule)))


class TestARule:
    """Everything that a rule is."""

    def test_its_table(self, small: Catalogue) -> None:
        """Line by line, in words."""
        said = page(small["a.told"])

        assert (
            "Rule a.told Heading Information Force law If not met Tell them. Who service lead"
            in said
        )
        assert "1 people told: yes met It was: [people told]." in said
        assert "2 in every other case not met It was not." in said

    def test_a_line_that_a_person_decides(self, small: Catalogue) -> None:
        """With the question and what weighs each way."""
        said = page(small["b.enough"])

        assert "1 people told: yes for judgement Something was said." in said
        assert "To judge Is it so: judged_enough? (met if the answer is yes)" in said
        assert "Weighs for They were experts. (in every other case)" in said
        assert "Weighs against It came late. (came late: yes)" in said

    def test_a_judgement_that_counts_against(self, small: Catalogue) -> None:
        """Met if the answer is no, and nothing weighs."""
        first, last = small["b.enough"].branches
        other = evolve(first, met_if=False, weighs_for=(), weighs_against=())
        said = page(evolve(small["b.enough"], branches=(other, last)))

        assert "(met if the answer is no)" in said
        assert "Weighs" not in said

    def test_the_facts_it_asks_for(self, small: Catalogue) -> None:
        """Each with its question, who records it, and notes."""
        assert (
            "- Is it so: people_told? people_told: yes or no. Known from: launch. "
            "Recorded by: engagement officer. Evidence: the file. "
            "Note: Telling some is not enough."
        ) in page(small["a.told"])

    def test_its_examples(self, small: Catalogue) -> None:
        """What is recorded, what is not, and where nothing needs to be."""
        shown = evolve(
            small["a.told"],
            examples=(
                example(Outcome.MET, people_told=True, form_of_exercise=None),
                example(Outcome.UNCLEAR),
            ),
        )

        assert "met people_told: yes; form_of_exercise: not recorded unclear nothing else" in page(
            shown
        )

    def test_when_it_binds_with_another_force(self, small: Catalogue) -> None:
        """Said in the head, and the condition at the end; its facts are not asked by the table."""
        late = next(fact for fact in small["b.enough"].facts if fact.id == "came_late")
        bound = evolve(small["a.told"], binds=((yes(late), Force.PRACTICE),))
        said = page(bound)

        assert "Force law; in some cases practice" in said
        assert "- practice: came late: yes" in said
        assert "Is it so: came_late?" not in said

    def test_when_it_arises(self, small: Catalogue) -> None:
        """A rule that waits for a duty says so."""
        told = small["a.told"]

        assert "It arises when people told: yes Force" in page(
            evolve(told, arises=yes(told.facts[0]))
        )

    @pytest.mark.parametrize("rule", [*standard(), *standard().demands], ids=lambda rule: rule.id)
    def test_every_rule_of_the_law(self, rule: Rule) -> None:
        """Each can be explained, with all its authorities and how far they were read."""
        document = rule_document(rule)
        said = page(rule)

        assert rule.title in as_markdown(document).replace("\\", "")
        for authority in rule.authority:
            assert authority.label in said
            assert authority.verified.capitalize() in said


class TestAllRules:
    """The list of rules."""

    def test_each_rule_is_listed(self) -> None:
        """Those that arise with a duty too."""
        law = standard()
        said = as_text(rules_document(law))

        assert [] == [rule.id for rule in (*law, *law.demands) if rule.id not in said]
