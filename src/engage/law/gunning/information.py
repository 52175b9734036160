"""Gunning 2: people are told enough to consider the proposal and reply to it."""

from __future__ import annotations

from typing import Final

from engage.law import cases
from engage.law.factors import (
    ASKED_ONLY_TO_AGREE,
    CHANCES_TO_COME,
    EXPERT_READERS,
    LAY_READERS,
    MUCH_TO_LOSE,
    OUTSIDE_URGENCY,
)
from engage.law.gunning.disclosure_facts import FORM_OF_DISCLOSURE
from engage.law.gunning.formative_stage_facts import OPTIONS_SCREENED_ON
from engage.law.gunning.headings import SUFFICIENT_INFORMATION
from engage.law.gunning.information_facts import (
    CHANGE_LEFT_OUT_OF_DOCUMENT,
    DECIDING_MATERIAL,
    DEFERRED_DETAIL_JUDGED_ENOUGH,
    DETAIL_OPENLY_LEFT_TO_LATER_STAGE,
    DISCLOSURE_BARRED,
    DOCUMENT_EXPLAINS_CONDITIONS,
    DOCUMENT_NAMES_OTHER_WAYS,
    DOCUMENT_SAYS_NO_OTHER_WAY,
    DOCUMENT_SAYS_WHY_NOT,
    DOCUMENT_STATES_PROPOSAL,
    INFORMATION_REFUSED_ON_REQUEST,
    LEGAL_CONDITIONS_SET,
    MAIN_REASON_LEFT_OUT,
    NON_DISCLOSURE_JUDGED_FAIR,
    OTHER_WAY_IS_NOT_THE_COUNCILS,
    OTHER_WAY_OUTSIDE_STATED_SCOPE,
    OTHER_WAYS_CONSIDERED,
    OTHER_WAYS_JUDGED_EXPLAINED_ENOUGH,
    OTHER_WAYS_KNOWN_TO_CONSULTEES,
    OWN_SUGGESTIONS_INVITED,
    PRESCRIBED_CONTENT_MISSING,
    TOLD_ANOTHER_WAY,
    WHY_NOT_PUBLISHED_ELSEWHERE,
)
from engage.law.gunning.lines import NO_PROPOSAL_WAS_PUT, NOBODY_WAS_ASKED
from engage.law.hearing_facts import WHAT_THE_QUESTIONS_PUT
from engage.law.kinds import BINDS
from engage.law.vocabulary import CONTENTS_PRESCRIBED, EARLIER_ROUND_ON_SAME_PROPOSAL
from engage.outcomes import Outcome
from engage.rules import Rule, example, judge, otherwise, weighs, when
from engage.triggers import ALWAYS, includes, is_, yes

PROPOSAL_STATED: Final = Rule(
    id="gunning.2.proposal-stated",
    title="People are told what would be done, and what they would lose by it",
    heading=SUFFICIENT_INFORMATION,
    authority=(cases.AMA, cases.CLIFFORD, cases.ROBSON, cases.HS2, cases.TILLEY),
    binds=BINDS,
    branches=(
        NOBODY_WAS_ASKED,
        NO_PROPOSAL_WAS_PUT,
        when(
            yes(TOLD_ANOTHER_WAY),
            Outcome.MET,
            "Whatever the document leaves out, the people affected were told in another way in "
            "time.",
        ),
        when(
            yes(DOCUMENT_STATES_PROPOSAL) & ~yes(CHANGE_LEFT_OUT_OF_DOCUMENT),
            Outcome.MET,
            "The document states the proposal, and no loss or new burden is left out.",
        ),
        when(
            yes(CHANGE_LEFT_OUT_OF_DOCUMENT),
            Outcome.NOT_MET,
            "The document leaves out something that people would lose, pay or newly have to do.",
        ),
        judge(
            yes(DETAIL_OPENLY_LEFT_TO_LATER_STAGE),
            DEFERRED_DETAIL_JUDGED_ENOUGH,
            "The document does not say all of what would be done; it tells readers which details "
            "are left to a later stage.",
            weighs_for=(CHANCES_TO_COME,),
            weighs_against=(
                weighs(
                    includes(WHAT_THE_QUESTIONS_PUT, "which_option"),
                    "People were asked to choose between courses of which details were to come.",
                ),
                LAY_READERS,
                *MUCH_TO_LOSE,
            ),
        ),
        otherwise(Outcome.NOT_MET, "The document does not say what would be done."),
    ),
    remedy="Tell those affected what was left out, and give them time to answer on it.",
    examples=(
        example(Outcome.MET, document_states_proposal=True, change_left_out_of_document=False),
        example(Outcome.NOT_MET, change_left_out_of_document=True, told_another_way=False),
        example(
            Outcome.FOR_JUDGEMENT,
            document_states_proposal=False,
            change_left_out_of_document=False,
            told_another_way=False,
            detail_openly_left_to_later_stage=True,
        ),
        example(Outcome.NOT_APPLICABLE, specific_proposal_put=False),
        example(Outcome.UNCLEAR, document_states_proposal=False),
    ),
    at="rounds[].materials",
    who="engagement officer",
)

REASONS: Final = Rule(
    id="gunning.2.reasons",
    title="People are told the main reasons, and why any legal test is thought to be met",
    heading=SUFFICIENT_INFORMATION,
    authority=(cases.GUNNING, cases.CLIFFORD, cases.HS2, cases.WEST_MIDLANDS),
    binds=BINDS,
    branches=(
        NOBODY_WAS_ASKED,
        NO_PROPOSAL_WAS_PUT,
        when(
            yes(MAIN_REASON_LEFT_OUT),
            Outcome.NOT_MET,
            "The body's own papers give a main reason that the document does not give.",
        ),
        when(
            yes(LEGAL_CONDITIONS_SET) & ~yes(DOCUMENT_EXPLAINS_CONDITIONS),
            Outcome.NOT_MET,
            "The law allows the decision only on stated conditions, and the document does not say "
            "why they are thought to be met.",
        ),
        otherwise(Outcome.MET, "No main reason is left out, and any legal test is explained."),
    ),
    remedy="Publish the reason, and extend the time so that people can answer it.",
    examples=(
        example(Outcome.MET, main_reason_left_out=False, legal_conditions_set=False),
        example(Outcome.NOT_MET, main_reason_left_out=True),
        example(Outcome.NOT_APPLICABLE, specific_proposal_put=False),
        example(Outcome.UNCLEAR, main_reason_left_out=False),
    ),
    at="rounds[].materials",
)

DECIDING_MATERIAL_SEEN: Final = Rule(
    id="gunning.2.deciding-material",
    title="What would change the result can be seen in time",
    heading=SUFFICIENT_INFORMATION,
    authority=(
        cases.SAVE_OUR_SURGERY,
        cases.HS2,
        cases.BRECKLAND,
        cases.LCCSA,
        cases.ROYAL_BROMPTON,
        cases.KOHLER,
        cases.FOREST_HEATH,
    ),
    binds=BINDS,
    branches=(
        NOBODY_WAS_ASKED,
        when(
            is_(DECIDING_MATERIAL, "no_such_material"),
            Outcome.NOT_APPLICABLE,
            "No scores, criteria, models or reports fix the result.",
        ),
        when(
            is_(DECIDING_MATERIAL, "published_in_time", "supplied_on_request"),
            Outcome.MET,
            "The material that could change the result was {deciding_material}.",
        ),
        judge(
            yes(DISCLOSURE_BARRED),
            NON_DISCLOSURE_JUDGED_FAIR,
            "Material that could change the result was withheld for a recorded legal reason.",
            weighs_for=(
                weighs(
                    is_(FORM_OF_DISCLOSURE, "parts_withheld", "read_only"),
                    "Something of it was shown: {form_of_disclosure}.",
                ),
            ),
            weighs_against=(
                weighs(
                    yes(INFORMATION_REFUSED_ON_REQUEST),
                    "A consultee asked for information and did not get it in time.",
                ),
                weighs(
                    is_(FORM_OF_DISCLOSURE, "refused_for_cost", "too_late_to_use"),
                    "The legal reason is not the whole of it: {form_of_disclosure}.",
                ),
            ),
        ),
        otherwise(
            Outcome.NOT_MET,
            "Material that could change the result: {deciding_material}. Consultees could not "
            "answer on it.",
        ),
    ),
    remedy="Publish it, and allow comment on it before the decision.",
    examples=(
        example(Outcome.MET, deciding_material="published_in_time"),
        example(Outcome.NOT_MET, deciding_material="not_disclosed"),
        example(Outcome.FOR_JUDGEMENT, deciding_material="not_disclosed", disclosure_barred=True),
        example(Outcome.NOT_APPLICABLE, deciding_material="no_such_material"),
        example(Outcome.UNCLEAR),
    ),
    at="rounds[].materials",
)

_EXPLAINED_ELSEWHERE: Final = yes(WHY_NOT_PUBLISHED_ELSEWHERE) & yes(OWN_SUGGESTIONS_INVITED)
_EXPLAINED: Final = (
    (yes(DOCUMENT_NAMES_OTHER_WAYS) & yes(DOCUMENT_SAYS_WHY_NOT))
    | _EXPLAINED_ELSEWHERE
    | yes(OTHER_WAYS_KNOWN_TO_CONSULTEES)
)

OTHER_WAYS: Final = Rule(
    id="gunning.2.other-ways",
    title="Where fairness asks for it, people are told of other ways and why they are not proposed",
    heading=SUFFICIENT_INFORMATION,
    authority=(
        cases.MOSELEY,
        cases.T_TRAFFORD,
        cases.BEALE,
        cases.POSSIBLE,
        cases.HPSPC,
        cases.DRAPER,
    ),
    binds=BINDS,
    branches=(
        NOBODY_WAS_ASKED,
        NO_PROPOSAL_WAS_PUT,
        when(
            ~yes(OTHER_WAYS_CONSIDERED),
            Outcome.NOT_APPLICABLE,
            "No other way of reaching the aim is on record as looked at.",
        ),
        when(
            yes(DOCUMENT_SAYS_NO_OTHER_WAY)
            & ~yes(DOCUMENT_NAMES_OTHER_WAYS)
            & ~yes(WHY_NOT_PUBLISHED_ELSEWHERE)
            & ~yes(OTHER_WAYS_KNOWN_TO_CONSULTEES),
            Outcome.NOT_MET,
            "The document presents the change as having to follow, although other ways were looked "
            "at; it names none of them, no other public paper says why they were not taken, and "
            "consultees did not know of them.",
        ),
        when(
            _EXPLAINED,
            Outcome.MET,
            "Other ways were named and explained, or were otherwise known to those asked.",
        ),
        judge(
            ALWAYS,
            OTHER_WAYS_JUDGED_EXPLAINED_ENOUGH,
            "Other ways were looked at and are not fully explained. Fairness asks for that "
            "sometimes only.",
            weighs_for=(
                weighs(yes(OWN_SUGGESTIONS_INVITED), "People were asked for ways of their own."),
                weighs(
                    includes(WHAT_THE_QUESTIONS_PUT, "whether_at_all"),
                    "People were asked whether it should be done at all.",
                ),
                weighs(
                    yes(OTHER_WAY_OUTSIDE_STATED_SCOPE),
                    "The stated scope leaves that other way outside.",
                ),
                weighs(
                    yes(OTHER_WAY_IS_NOT_THE_COUNCILS),
                    "The other way is one that somebody else puts forward.",
                ),
                weighs(yes(DOCUMENT_NAMES_OTHER_WAYS), "The document names the other ways."),
                EXPERT_READERS,
                OUTSIDE_URGENCY,
                weighs(
                    yes(EARLIER_ROUND_ON_SAME_PROPOSAL),
                    "An earlier round had asked the same people about the same proposal.",
                ),
                CHANCES_TO_COME,
            ),
            weighs_against=(
                weighs(
                    ~yes(DOCUMENT_NAMES_OTHER_WAYS), "The document does not name the other ways."
                ),
                weighs(
                    is_(OPTIONS_SCREENED_ON, "no_criteria_recorded"),
                    "No criteria are on record by which they were set aside.",
                ),
                ASKED_ONLY_TO_AGREE,
                LAY_READERS,
                *MUCH_TO_LOSE,
            ),
        ),
    ),
    remedy="Publish a line on each way that was looked at and why it is not proposed; extend the "
    "time.",
    examples=(
        example(
            Outcome.NOT_MET,
            other_ways_considered=True,
            document_says_no_other_way=True,
            document_names_other_ways=False,
            why_not_published_elsewhere=False,
            other_ways_known_to_consultees=False,
        ),
        example(
            Outcome.MET,
            other_ways_considered=True,
            document_names_other_ways=True,
            document_says_why_not=True,
        ),
        example(
            Outcome.FOR_JUDGEMENT,
            other_ways_considered=True,
            document_names_other_ways=False,
            document_says_no_other_way=False,
            why_not_published_elsewhere=False,
            other_ways_known_to_consultees=False,
        ),
        example(Outcome.NOT_APPLICABLE, other_ways_considered=False),
        example(Outcome.UNCLEAR, other_ways_considered=True),
    ),
    at="proposals[].discarded",
)

PRESCRIBED_CONTENTS: Final = Rule(
    id="gunning.2.prescribed-contents",
    title="What the law says the document must contain is in it",
    heading=SUFFICIENT_INFORMATION,
    authority=(cases.JONES,),
    branches=(
        NOBODY_WAS_ASKED,
        when(
            ~yes(CONTENTS_PRESCRIBED),
            Outcome.NOT_APPLICABLE,
            "No law lists what the document must contain.",
        ),
        when(
            yes(PRESCRIBED_CONTENT_MISSING),
            Outcome.NOT_MET,
            "Something that the law lists is missing, or covers only part of the proposal.",
        ),
        otherwise(Outcome.MET, "Everything that the law lists is in the document."),
    ),
    remedy="Issue the document again with what is missing, and give the full time from then.",
    examples=(
        example(Outcome.MET, contents_prescribed=True, prescribed_content_missing=False),
        example(Outcome.NOT_MET, contents_prescribed=True, prescribed_content_missing=True),
        example(Outcome.NOT_APPLICABLE, contents_prescribed=False),
        example(Outcome.UNCLEAR, contents_prescribed=True),
    ),
    at="rounds[].materials",
    who="legal services",
)

RULES: Final = (
    PROPOSAL_STATED,
    REASONS,
    DECIDING_MATERIAL_SEEN,
    OTHER_WAYS,
    PRESCRIBED_CONTENTS,
)
"""These rules in the order of a report."""

__all__ = (
    "DECIDING_MATERIAL_SEEN",
    "OTHER_WAYS",
    "PRESCRIBED_CONTENTS",
    "PROPOSAL_STATED",
    "REASONS",
    "RULES",
)
