"""Measures figures and prints one JSON object; see platform/bench for its use."""
import argparse
import datetime
import json
import os
import platform
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))
import counting  # noqa: E402
import figures  # noqa: E402


@dataclass
class Setting:
    root: Path
    state: str
    server: str
    rounds: int
    walks: int

    def program(self, name):
        for path in (self.root / "build").rglob(name):
            if path.is_file() and os.access(path, os.X_OK) and "CMakeFiles" not in path.parts:
                return str(path)
        raise RuntimeError(f"there is no program {name} in build")


def machine():
    qt = subprocess.run(["pkg-config", "--modversion", "Qt6Core"], capture_output=True, text=True).stdout.strip()
    return {"system": platform.freedesktop_os_release()["PRETTY_NAME"], "kernel": platform.release(), "cores": os.cpu_count(),
            "qt": qt, "load_before": round(os.getloadavg()[0], 2)}


def arguments():
    parser = argparse.ArgumentParser(prog="platform/bench", description="Measures figures beside their floors, prints one JSON object.")
    parser.add_argument("ids", nargs="*", metavar="F1 F2 …", help="default: all")
    parser.add_argument("--json", metavar="FILE", help="write the object there too")
    parser.add_argument("--rounds", type=int, default=10, help="starts of each program for F1 (default 10)")
    parser.add_argument("--walks", type=int, default=6, help="journeys for F3 (default 6)")
    parser.add_argument("--state", default="", help=argparse.SUPPRESS)
    parser.add_argument("--server", default="", help=argparse.SUPPRESS)
    given = parser.parse_args()
    unknown = [name for name in given.ids if name not in figures.ALL]
    if unknown or given.rounds < 1 or given.walks < 1:
        parser.error(f"there is no figure {' '.join(unknown)}" if unknown else "at least one round and one walk")
    return given


def measure(name, setting):
    if name not in figures.MEASURED:
        return counting.not_yet("nothing to measure yet")
    try:
        return figures.MEASURED[name](setting)
    except (OSError, RuntimeError, subprocess.CalledProcessError) as problem:
        return {"status": "failed", "why": str(problem)}


def main():
    given = arguments()
    setting = Setting(Path(__file__).resolve().parents[2], given.state, given.server, given.rounds, given.walks)
    result = {"typ": "bench", "v": 1, "at": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
              "machine": machine(), "figures": {name: measure(name, setting) for name in given.ids or figures.ALL}}
    text = json.dumps(result, indent=1, ensure_ascii=False)
    if given.json:
        Path(given.json).write_text(text + "\n")
    print(text)
    return 2 if any(figure.get("status") == "failed" for figure in result["figures"].values()) else 0


if __name__ == "__main__":
    sys.exit(main())
