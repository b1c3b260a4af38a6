"""Everything under assets/ is named, with its licence, in assets/licences/README.md."""
import fnmatch
import re

from tree import matching, text, tracked

INDEX = "assets/licences/README.md"


def rows(root):
    """Pattern and licence of each row of the table: | `icons/*.svg` | … | MIT | `licences/MIT.txt` |."""
    found = [[cell.strip() for cell in line.strip().strip("|").split("|")]
             for line in (text(root, INDEX) or "").splitlines() if line.startswith("| `")]
    return [(re.findall(r"`([^`]+)`", cells[0]), cells) for cells in found]


def faults(root):
    names = tracked(root)
    if INDEX not in names:
        yield f"{INDEX}: missing"
        return
    table = rows(root)
    patterns = [pattern for several, _ in table for pattern in several]
    for name in matching(root, r"^assets/"):
        short = name.removeprefix("assets/")
        if not any(fnmatch.fnmatch(short, pattern) for pattern in patterns):
            yield f"{name}: no row in {INDEX}"
    for several, cells in table:
        for licence in re.findall(r"`(licences/[^`]+)`", " ".join(cells[1:])):
            if f"assets/{licence}" not in names:
                yield f"{INDEX}: {several[0]} names {licence}, which is not there"
