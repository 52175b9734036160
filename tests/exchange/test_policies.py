"""Policies in files: round trips, every problem at once, and what they inherit."""

from __future__ import annotations

import json
import sys
import warnings
from pathlib import Path
from typing import Final

import pytest
from attrs import evolve

from engage.errors import InvalidDocumentError, MissingExtraError, UnknownKeyWarning
from engage.exchange._loading import Format
from engage.exchange._reading import ENOUGH
from engage.exchange.policies import dumps_policy, parse_policy, read_policy, write_policy
from engage.exchange.policy_template import policy_template
from engage.policies.cambridgeshire import STRATEGY_2024
from engage.policies.lengths import Length
from engage.policies.policy import BASELINE, PATHS, Policy
from engage.policies.promises import Promise
from engage.policies.records import Inheritance
from engage.policies.terms import FeedbackTerms, PeriodTerms, RecordTerms
from engage.stages import Stage
from policy_files import ALL, SMALLEST, filled_in, problems_of
from policy_records import POLICIES, policy_of

ROOT: Final = Path(__file__).parents[2]
EXAMPLE: Final = ROOT / "examples" / "policies" / "anytown-2026.toml"

every_format = pytest.mark.parametrize("form", ["toml", "json"])


class TestRoundTrip:
    """What is written is read as it was."""

    @every_format
    @pytest.mark.parametrize("policy", ALL, ids=lambda policy: policy.key)
    def test_each(self, policy: Policy, form: Format) -> None:
        """In both formats, without a key that is not known."""
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert policy == parse_policy(dumps_policy(policy, form), format=form, alone=True)

    @every_format
    def test_in_a_file(self, tmp_path: Path, form: Format) -> None:
        """The name of the file says the format."""
        path = tmp_path / f"policy.{form}"
        write_policy(STRATEGY_2024, path)

        assert STRATEGY_2024 == read_policy(path)

    @every_format
    def test_with_everything(self, form: Format) -> None:
        """A policy that promises something everywhere."""
        full = parse_policy(filled_in(policy_template()), alone=True)

        assert set(PATHS) == {made.at for made in full.promises()}
        assert full == parse_policy(dumps_policy(full, form), format=form, alone=True)

    def test_null(self) -> None:
        """In JSON it says that nothing stands there."""
        document = {**json.loads(dumps_policy(BASELINE, "json")), "periods": {"least": None}}

        assert BASELINE == parse_policy(json.dumps(document), format="json")

    @every_format
    def test_a_moment_and_a_date(self, form: Format) -> None:
        """Known exactly or in words."""
        for when in ("2026-03-02T09:00:00+00:00", "2026-03-02", "spring 2026", "pending"):
            promise = Promise(value=parse_policy(dated(when)).in_force_from, page="p. 1")
            policy = evolve(BASELINE, records=RecordTerms(guidance_reviewed_on=promise))  # type: ignore[arg-type] # pyright: ignore[reportArgumentType] - a date is there

            assert policy == parse_policy(dumps_policy(policy, form), format=form)


def dated(when: str) -> str:
    """Return the smallest policy, in force from then."""
    return f'{SMALLEST}in_force_from = "{when}"\n'


class TestExample:
    """A second council's policy, written in TOML only."""

    def test_what_it_changes(self) -> None:
        """Periods, the process with its stages, and which gates apply."""
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            policy = read_policy(EXAMPLE)
        process = policy.own_process()

        assert policy.periods.least is not None
        assert Length.said("6 weeks") == policy.periods.least.value
        assert process is not None
        assert Stage.PRE_CONSULTATION not in process.stages
        assert {"working_together.g3e"} == policy.gates_off
        assert {"working_together.g4"} == policy.gates_approved

    def test_it_says_what_the_record_says(self) -> None:
        """Of the charter that its times are taken from."""
        policy = read_policy(EXAMPLE)
        record = policy_of(next(each for each in POLICIES if each["id"] == "parish-charter-6-12"))

        assert [] == [
            made.at
            for made in record.promises()
            if made.promise.value
            not in [each.promise.value for each in policy.promises() if each.at == made.at]
        ]


class TestProblems:
    """Every problem is told at once, with its place and what to write instead."""

    def test_all_at_once(self) -> None:
        """In the order of the document."""
        found = problems_of(
            'schema = "engage-policy/1"\ntitle = ""\nversion = 2026\nheld = "yes"\n'
            "[periods]\n"
            'least = "6 weeks"\n'
            'most = { value = "12 fortnights", page = "p. 1" }\n'
            'typical = { value = "6 to 12 weeks" }\n'
            'normal = { page = "p. 1" }\n'
            "by_grade = 3\n"
            'named = [{ what = "x", bound = "never", length = "3 days", page = "p." }, 7]\n'
            "[process]\n"
            'begins = { value = "idle", page = "p. 1" }\n'
        )

        assert [each.partition(":")[0] for each in found] == [
            "id",
            "version",
            "held",
            "periods.least",
            "periods.most.value",
            "periods.typical.page",
            "periods.normal.value",
            "periods.by_grade",
            "periods.named[0].bound",
            "periods.named[1]",
            "process.begins.value",
        ]
        assert all(each.count(". ") >= 1 for each in found)

    def test_what_only_the_whole_tells(self) -> None:
        """A page that says nothing, an end before its beginning, a process with a hole."""
        assert ["periods.least.page: nothing is said. Write it in words"] == problems_of(
            f'{SMALLEST}[periods]\nleast = {{ value = "6 weeks", page = " " }}\n'
        )
        (found,) = problems_of(
            f'{SMALLEST}[process]\nbegins = {{ value = "planning", page = "1" }}'
        )
        assert found.startswith("process.moves: a process needs both")
        (found,) = problems_of(
            f'{SMALLEST}[[process.special]]\nid = "x"\npage = "1"\n'
            'yearly = [{ what = "x", month = 2, day = 31 }]'
        )
        assert found.startswith("process.special[0].yearly[0].day: no year has")

    @pytest.mark.parametrize(
        ("text", "at"),
        [
            ("", "schema"),
            ('schema = "engage/1"', "schema"),
            (f"{SMALLEST}extra = 3", "extra"),
            (f"{SMALLEST}periods = 3", "periods"),
            ("[", "end of document"),
            (b"\xff", "line 1, column 1"),
            (f"{SMALLEST}a = {'[' * 5000}{']' * 5000}", "document"),
        ],
    )
    def test_what_is_no_policy(self, text: str | bytes, at: str) -> None:
        """It is told where."""
        assert problems_of(text)[0].startswith(f"{at}: ")

    @pytest.mark.parametrize(
        ("text", "at"),
        [
            ("[]", "document"),
            ('{"id": "a", "id": "b"}', "id"),
            ('{"periods": {"least": {"page": "1", "page": "2"}}}', "schema"),
            ('{"schema": "engage-policy/1", "x": {"y": 1, "y": 2}}', "x.y"),
        ],
    )
    def test_what_is_no_policy_in_json(self, text: str, at: str) -> None:
        """A name that stands twice is told too."""
        assert any(each.startswith(f"{at}: ") for each in problems_of(text, "json"))

    def test_half_of_a_character(self) -> None:
        """It cannot be written, nor read."""
        policy = evolve(BASELINE, notes="\ud800")

        with pytest.raises(InvalidDocumentError, match="baseline cannot be read"):
            dumps_policy(policy, "json")
        assert problems_of('{"schema": "engage-policy/1", "notes": "\\ud800"}', "json")
        assert problems_of('{"schema": "engage-policy/1", "\\ud800": 1}', "json")
        assert problems_of('{"schema": "engage-policy/1", "extra": {"\\ud800": 1}}', "json")

    def test_too_much(self) -> None:
        """Past a thousand there is no use in reading on."""
        text = "\n".join(f"key_{number} = 1" for number in range(3000))

        with pytest.raises(InvalidDocumentError) as raised:
            parse_policy(f'{text}\nschema = "engage-policy/1"')
        assert raised.value.problems

    def test_no_such_file(self, tmp_path: Path) -> None:
        """It is told as a problem of that file."""
        with pytest.raises(InvalidDocumentError, match=r"nothing\.toml cannot be read"):
            read_policy(tmp_path / "nothing.toml")

    def test_without_tomlkit(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Writing TOML needs the extra; reading does not."""
        monkeypatch.setitem(sys.modules, "tomlkit", None)

        with pytest.raises(MissingExtraError):
            dumps_policy(BASELINE)
        assert parse_policy(SMALLEST).id == "a"


class TestUnknownKeys:
    """A key that is not known is kept, with a warning."""

    def test_each_is_kept_by_its_path(self) -> None:
        """Wherever it stands, with the nearest that is known."""
        text = (
            f'{SMALLEST}colour = "red"\n'
            "[periods]\nleats = 3\n"
            'least = { value = "6 weeks", page = "1", pgae = "2" }\n'
            "[[people.contacts]]\n"
            'role = "lead"\npage = "1"\nphone = ["1", "2"]\n'
        )
        with pytest.warns(UnknownKeyWarning) as given:
            policy = parse_policy(text)

        told = [str(each.message) for each in given]
        assert 4 == len(told)
        assert any("Did you mean least?" in each for each in told)
        assert any("Did you mean page?" in each for each in told)
        assert (
            ("colour", "red"),
            ("people.contacts[0].phone", ("1", "2")),
            ("periods.least.pgae", "2"),
            ("periods.leats", 3),
        ) == policy.extra
        for form in ("toml", "json"):
            assert policy == parse_policy(dumps_policy(policy, form), format=form)

    def test_twice_under_one_path(self) -> None:
        """Kept once already."""
        (found,) = problems_of(f'{SMALLEST}colour = "red"\n[extra]\ncolour = "blue"\n')

        assert found.startswith("colour: this stands twice")

    def test_names_that_are_guessed_at(self) -> None:
        """Only so many are."""
        text = SMALLEST + "\n".join(f"notse{number} = 1" for number in range(60))
        with pytest.warns(UnknownKeyWarning) as given:
            parse_policy(text)

        guessed = [each for each in given if "Did you mean" in str(each.message)]
        assert 50 == len(guessed)

    @pytest.mark.parametrize("too_many", [0, 1])
    def test_so_many_that_it_is_some_other_file(self, too_many: int) -> None:
        """A thousand are kept; with one more, the file is told to be no policy."""
        text = SMALLEST + "\n".join(f"zz{number} = 1" for number in range(ENOUGH + too_many))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UnknownKeyWarning)
            found = problems_of(text) if too_many else []
            kept = () if too_many else parse_policy(text).extra

        assert ["document"] * too_many == [each.partition(":")[0] for each in found]
        assert (0 if too_many else ENOUGH) == len(kept)


HEIR: Final = (
    'schema = "engage-policy/1"\nid = "heir"\ntitle = "Heir"\nversion = "1"\n'
    '[inherits]\nid = "{id}"\nversion = "{version}"\n'
)


class TestInheritance:
    """What a policy inherits is laid under it."""

    def test_from_what_ships(self) -> None:
        """By id and version."""
        text = HEIR.format(id="cambridgeshire", version="2024")
        policy = parse_policy(text)

        assert policy.periods.typical is not None
        assert "cambridgeshire@2024" == policy.periods.typical.made_by
        assert policy == parse_policy(dumps_policy(policy))
        assert None is parse_policy(text, alone=True).periods.typical

    def test_from_what_is_known(self) -> None:
        """Passed in, and looked at first."""
        known = {"cambridgeshire": evolve(STRATEGY_2024, periods=PeriodTerms())}
        text = HEIR.format(id="cambridgeshire", version="2024")

        assert None is parse_policy(text, known=known).periods.typical

    def test_from_a_file_beside(self, tmp_path: Path) -> None:
        """Which may inherit in turn."""
        parent = evolve(
            BASELINE,
            id="parent",
            version="7",
            feedback=FeedbackTerms(deadline=Promise(value=Length.said("8 weeks"), page="p. 2")),
            inherits=Inheritance(id="cambridgeshire", version="2024"),
        )
        write_policy(parent, tmp_path / "parent.toml")
        heir = tmp_path / "heir.toml"
        heir.write_text(HEIR.format(id="parent", version="7") + 'file = "parent.toml"\n')
        policy = read_policy(heir)

        assert policy.feedback.deadline is not None
        assert policy.periods.typical is not None
        assert "parent@7" == policy.feedback.deadline.made_by
        assert "cambridgeshire@2024" == policy.periods.typical.made_by

    def test_a_text_that_is_not_held(self) -> None:
        """Nothing can be taken over from it."""
        text = HEIR.format(id="cambridgeshire", version="2017") + "held = false\n"

        assert [] == list(parse_policy(text).promises())

    @pytest.mark.parametrize(
        ("id_", "version", "more", "problem"),
        [
            ("nobody", "1", "", "inherits: there is no policy nobody@1"),
            ("nobody", "1", 'file = "x.toml"', "inherits: there is no policy nobody@1"),
            ("cambridgeshire", "2020", "", "inherits: there is no policy cambridgeshire@2020"),
            ("heir", "1", "", "inherits: heir@1 inherits itself"),
        ],
    )
    def test_what_cannot_be_found(self, id_: str, version: str, more: str, problem: str) -> None:
        """It is a problem of the file that inherits."""
        (found,) = problems_of(HEIR.format(id=id_, version=version) + more)

        assert found.startswith(problem)

    def test_files_that_are_not_it(self, tmp_path: Path) -> None:
        """Elsewhere, in a circle, or of another version."""
        path = tmp_path / "heir.toml"
        for file, other in (
            ("../parent.toml", ""),
            ("parent.toml", HEIR.format(id="heir", version="1").replace('"heir"', '"parent"', 1)),
            ("parent.toml", SMALLEST),
        ):
            path.write_text(HEIR.format(id="parent", version="1") + f'file = "{file}"\n')
            (tmp_path / "parent.toml").write_text(other)
            with pytest.raises(InvalidDocumentError):
                read_policy(path)

    def test_dropping_what_is_not_there(self) -> None:
        """It is told."""
        text = 'drops = ["periods"]\n'.join(
            HEIR.format(id="cambridgeshire", version="2024").partition("[inherits]\n")[::2]
        )

        assert problems_of(text.replace('id = "cam', '[inherits]\nid = "cam'))
