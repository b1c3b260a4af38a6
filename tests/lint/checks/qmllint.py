"""qmllint has nothing to say of any module. Newer ones exit 0 on warnings: what they print decides."""
import re
import subprocess
from pathlib import Path


def faults(root, build):
    modules = list(Path(build).glob("qml/**/qmldir"))
    if not modules:
        yield "no QML module in the build folder"
        return
    ran = subprocess.run(["cmake", "--build", build, "--target", "all_qmllint"], capture_output=True, text=True)
    said = ran.stdout + ran.stderr
    told = [line for line in said.splitlines() if re.match(r"\s*(Warning|Error|Info|Critical)\b|.*:\d+:\d+: ", line)]
    yield from told
    if ran.returncode and not told:
        yield said
    print(f"{len(modules)} QML modules")
