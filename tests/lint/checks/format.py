"""clang-format-19 has nothing to change."""
import re
import shutil
import subprocess
from collections import Counter

from tree import matching

TOOL = "clang-format-19"


def faults(root):
    if not shutil.which(TOOL):
        raise NotImplementedError(f"{TOOL} is not installed")
    files = matching(root, r"\.(cpp|h)$")
    if not files:
        yield "no C++ found"
        return
    ran = subprocess.run([TOOL, "--dry-run", "-Werror", "--style=file", *files], cwd=root, capture_output=True, text=True)
    places = re.findall(r"^(.+?):(\d+):\d+: error:", ran.stderr, re.M)
    if ran.returncode and not places:
        yield ran.stderr
    first = dict(reversed(places))
    for name, count in Counter(name for name, _ in places).items():
        yield f"{name}:{first[name]}: {count} places to format: {TOOL} -i {name}"
