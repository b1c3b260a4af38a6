"""Nothing that Qt offers under GPL only is asked for or linked: the project uses Qt under LGPL-3, dynamically."""
import re
import subprocess
from pathlib import Path

from tree import matching, text

ONLY_GPL = ("Charts|DataVisualization|Graphs|VirtualKeyboard|HttpServer|NetworkAuth|Quick3D|QuickTimeline|Lottie|Bodymovin"
            "|Mqtt|CoAp|OpcUa|Grpc|WaylandCompositor")


def faults(root, *programs):
    for name in matching(root, r"(CMakeLists\.txt|\.cmake)$"):
        for found in re.finditer(rf"\bQt6?::({ONLY_GPL})\b|COMPONENTS[^)]*\b({ONLY_GPL})\b", text(root, name) or ""):
            yield f"{name}: asks for {found.group(1) or found.group(2)}, which is GPL only"
    for name in matching(root, r"\.qml$"):
        for found in re.finditer(rf"^\s*import\s+(?:QtQuick\.|Qt)({ONLY_GPL})\b", text(root, name) or "", re.M):
            yield f"{name}: imports {found.group(0).split()[-1]}, which is GPL only"
    for program in programs:
        yield from linked(program)


def linked(program):
    name = Path(program).name
    ran = subprocess.run(["ldd", program], capture_output=True, text=True)
    if ran.returncode or "libc.so" not in ran.stdout:
        yield f"{name}: ldd says nothing of it: {ran.stderr.strip()}"
        return
    for found in re.finditer(rf"libQt6({ONLY_GPL})\w*\.so\S*", ran.stdout):
        yield f"{name}: links {found.group(0)}, which is GPL only"
    if name == "wazeh" and "libQt6" not in ran.stdout:
        yield f"{name}: Qt is not linked dynamically"
