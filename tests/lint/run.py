"""run.py CHECK ROOT [ARGUMENT…]: prints each fault; exit 0 none, 1 some, 77 the check cannot be made here."""
import importlib
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))


def main(name, root, *arguments):
    check = importlib.import_module(f"checks.{name}")
    try:
        found = list(check.faults(root, *arguments))
    except NotImplementedError as reason:
        print(f"SKIPPED: {reason}")
        return 77
    print(*found, sep="\n")
    print(f"{name}: {len(found)} faults" if found else f"{name}: in order")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
