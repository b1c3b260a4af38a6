"""From samples to figures: the numbers, their floors, ratios and goals."""
import math
import statistics


def percentile(samples, percent):
    """The nearest-rank percentile: the smallest sample that at least so many percent do not exceed."""
    ordered = sorted(samples)
    return ordered[max(0, math.ceil(percent / 100 * len(ordered)) - 1)]


def middle(samples):
    return round(statistics.median(samples), 1)


def ratio(above, below):
    return None if not above or not below else round(above / below, 2)


def goal(words, value, least=None, most=None):
    """met is None where one side could not be measured here."""
    met = None if value is None else (most is None or value <= most) and (least is None or value >= least)
    return {"goal": words, "value": value, "met": met}


def not_yet(why):
    return {"status": "not yet", "why": why}


def pss_of(rollup):
    """Bytes, from the text of /proc/PID/smaps_rollup."""
    for line in rollup.splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    raise ValueError("no Pss line")


def family(parents, root):
    """root and everything it started, from {pid: parent}."""
    members = {root}
    grown = True
    while grown:
        more = {pid for pid, parent in parents.items() if parent in members} - members
        members |= more
        grown = bool(more)
    return members
