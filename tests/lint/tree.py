"""The project's own files: what git tracks or would track; without a repository, everything but what a build leaves."""
import os
import re
import subprocess
from pathlib import Path

LEFT_BY_BUILDS = re.compile(r"^(\.git|\.run|\.cache|\.vscode|\.idea|__pycache__|build.*|out.*)$")


def tracked(root):
    """Paths relative to root, '/' between, sorted."""
    root = Path(root)
    if (root / ".git").exists():
        asked = subprocess.run(["git", "-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                               capture_output=True)
        if asked.returncode == 0:
            names = asked.stdout.decode().split("\0")
            return sorted({name for name in names if name and (root / name).is_file()})
    found = []
    for folder, folders, names in os.walk(root):
        folders[:] = [f for f in folders if not LEFT_BY_BUILDS.match(f)]
        found += [(Path(folder) / name).relative_to(root).as_posix() for name in names if not name.endswith(".user")]
    return sorted(found)


def matching(root, pattern):
    return [name for name in tracked(root) if re.search(pattern, name)]


def text(root, name):
    """None for a file that is not UTF-8 text."""
    data = (Path(root) / name).read_bytes()
    if b"\0" in data[:8000]:
        return None
    try:
        return data.decode()
    except UnicodeDecodeError:
        return None


def without_comments(source):
    """C++ or QML with comments blanked, strings and line numbers kept."""
    def blank(found):
        piece = found.group(0)
        return piece if piece[0] in "\"'`" else re.sub(r"[^\n]", " ", piece)
    return re.sub(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|//[^\n]*|/\*.*?\*/', blank, source, flags=re.S)
