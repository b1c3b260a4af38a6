"""Stand-ins for the three programs, so that platform/run can be tried without building anything. Called by their names."""
import json
import os
import signal
import socket
import sys
import time
from pathlib import Path


def value(name):
    return sys.argv[sys.argv.index(name) + 1]


def note(line):
    with open(os.environ["FAKE_LOG"], "a") as log:
        log.write(line + "\n")


def stay():
    signal.signal(signal.SIGTERM, lambda *_: (note(f"{name} ended"), sys.exit(0)))
    note(f"{name} {os.getpid()}")
    while True:
        time.sleep(60)


def clinic():
    if sys.argv[1] == "init":
        folder = Path(value("--data"))
        folder.mkdir()
        (folder / "clinic.sqlite").touch()
        print("Front desk (sample): PIN 123456")
    elif sys.argv[1] == "device":
        print("a code of squares\n" + json.dumps({"c": "CODE", "d": "d1", "p": "00", "u": "https://127.0.0.1:1"}))
        note("device add")
    elif sys.argv[1] == "import":
        sys.exit(1 if os.environ.get("FAKE_IMPORT_REFUSED") else 0)
    elif sys.argv[1:3] == ["records", "export"]:
        assert (Path(value("--data")) / "clinic.sqlite").exists()
        out = Path(value("--out"))
        out.mkdir()
        if not os.environ.get("FAKE_NO_RECORD"):
            (out / f"{value('--id')}.agreement.pdf").write_text(f"%PDF of {value('--id')}")
        note("export " + value("--id"))
    elif sys.argv[1] == "serve":
        address, port = value("--listen").split(":")
        listening = socket.create_server((address, int(port)))
        note(f"listen {listening.getsockname()[1]}")
        stay()


def app():
    if "--enrol" in sys.argv:
        json.loads(value("--enrol"))
        (Path(value("--state")) / "keys").touch()
        note("enrol")
        sys.exit(int(os.environ.get("FAKE_ENROL", "0")))
    socket.create_connection(("127.0.0.1", int(value("--server").rsplit(":", 1)[1]))).close()
    assert (Path(value("--state")) / "keys").exists()
    if os.environ.get("FAKE_APP") == "close":
        note("app closed")
    else:
        stay()


def walk():
    socket.create_connection(("127.0.0.1", int(value("--server").rsplit(":", 1)[1]))).close()
    note("walk " + " ".join(sys.argv[sys.argv.index("--out"):]))
    seen = {"typ": "walk", "record_id": "" if "--tour" in sys.argv else "R-1", "screens": [{"texts": ['"record_id": "R-2"']}]}
    (Path(value("--out")) / "walkthrough.json").write_text(json.dumps(seen, indent=4))
    sys.exit(int(os.environ.get("FAKE_WALK", "0")))


name = Path(sys.argv[0]).name
{"wazeh-clinic": clinic, "wazeh": app, "wazeh-walk": walk}[name]()
