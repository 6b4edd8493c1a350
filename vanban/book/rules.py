"""Which rules of meetings hold on a day: files that anybody can read, and that an office's pack may replace."""

from datetime import date
from pathlib import Path

from vanban.models.meeting_rules import MeetingRules
from vanban.packs.pack import Rank, data_files
from vanban.reading.data_file import read_record


def rules_on(day: date, folder: Path | None = None) -> MeetingRules:
    """Return the rules in force on a day for a folder; before the first ones, a time without rules.

    A pack's rules come before those of a later rank; within a rank, the latest that hold. A rule that was not yet in
    force, or no longer is, is none of them.
    """
    known = [(pack.rank, read_record(path, MeetingRules)[0]) for pack, path in data_files("meeting_rules", folder)]
    found = [(rank, rules) for rank, rules in known if rules.holds(day)]
    if not found:
        first_known = min((rules for rank, rules in known if rank is Rank.BUILT_IN), key=lambda rules: rules.valid_from)
        return first_known.model_copy(update={"rules": ()})
    first = min(rank for rank, _rules in found)
    rules = max((rules for rank, rules in found if rank == first), key=lambda rules: rules.valid_from)
    return rules.model_copy(update={"rules": tuple(rule for rule in rules.rules if rule.holds(day))})
