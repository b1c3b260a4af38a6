"""Shell scripts parse, and shellcheck, where it is installed, has nothing to say."""
import shutil
import subprocess

from tree import text, tracked


def scripts(root):
    for name in tracked(root):
        if name.startswith(("platform/", ".ci/", "tests/")) and not name.endswith((".cmake", ".txt", ".md", ".cpp", ".h", ".qml")):
            start = (text(root, name) or "")[:80]
            if "bash" in start.split("\n")[0]:
                yield name


def faults(root):
    found = list(scripts(root))
    if not found:
        yield "no shell script found"
    for name in found:
        ran = subprocess.run(["bash", "-n", name], cwd=root, capture_output=True, text=True)
        if ran.returncode:
            yield ran.stderr
    if not shutil.which("shellcheck"):
        print("shellcheck is not installed: only parsed")
    elif found:
        ran = subprocess.run(["shellcheck", "-x", "-f", "gcc", *found], cwd=root, capture_output=True, text=True)
        yield from ran.stdout.splitlines()
