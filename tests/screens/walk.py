#!/usr/bin/env python3
"""Walks the real app against a real server on loopback and holds every screen against the requirements.

usage: walk.py WAZEH WAZEH_CLINIC WAZEH_WALK LANG TEXT [--tour] [--keep DIR]
The journey must end with a receipt; the exported record must verify with outside software, a flipped bit must not.
"""
import collections, json, os, re, signal, subprocess, sys, tempfile, time

WAZEH, CLINIC, WALK, LANG, TEXT = sys.argv[1:6]
TOUR = "--tour" in sys.argv
SOURCE = os.environ.get("WAZEH_SOURCE", os.path.join(os.path.dirname(__file__), "..", ".."))


def run(*command, **options):
    return subprocess.run(command, check=True, text=True, stdout=subprocess.PIPE, timeout=240, **options).stdout


def serve(data):
    server = subprocess.Popen([CLINIC, "serve", "--data", data, "--listen", "127.0.0.1:0"], stderr=subprocess.PIPE,
                              stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL, text=True)
    for line in server.stderr:
        found = re.search(r"listening on (\S+)", line)
        if found:
            os.set_blocking(server.stderr.fileno(), False)
            return server, "https://" + found.group(1)
    raise SystemExit("the server did not start")


def read_paper(exported):
    """The agreement that the server received says in both languages what the record says: today, each payment, the sum."""
    (name,) = [name for name in os.listdir(exported) if name.endswith(".agreement.pdf")]
    with open(os.path.join(exported, name.replace(".agreement.pdf", ".payload.json")), encoding="utf-8") as payload:
        choice = json.load(payload)["choice"]
    text = run("pdftotext", "-layout", os.path.join(exported, name), "-")
    said = collections.Counter(re.findall(r"[0-9]+(?:,[0-9]+)*", text))
    amounts = [choice["due_today"], *(payment["amount"] for payment in choice["payments"]), choice["total"]]
    for amount, times in collections.Counter(f"{amount // 100:,}" for amount in amounts if amount).items():
        if said[amount] < 2 * times:
            raise SystemExit(f"the agreement does not say {amount} {times} times in both languages")
    if "Agreement about paying" not in text or "consent to treatment" not in text:
        raise SystemExit("the agreement lacks its words")


def journey(place, out):
    data, state = os.path.join(place, "clinic"), os.path.join(place, "device")
    os.mkdir(state, 0o700)
    said = subprocess.run([CLINIC, "init", "--data", data], check=True, text=True, capture_output=True)
    pin = re.search(r"PIN[^0-9]*([0-9]{4,8})", said.stdout + said.stderr).group(1)
    server, url = serve(data)
    try:
        text = next(line for line in run(CLINIC, "device", "add", "Walk", "--data", data).splitlines()
                    if line.startswith("{"))
        run(WAZEH, "--state", state, "--server", url, "--enrol", text, "--self-test")
        command = [WALK, "--state", state, "--server", url, "--out", out, "--lang", LANG, "--text", TEXT, "--pin", pin,
                   "--strict"]
        walked = subprocess.run(command + (["--tour"] if TOUR else []), timeout=240).returncode
    finally:
        server.send_signal(signal.SIGTERM)
        stopped = server.wait(30)
    if stopped != 0:
        raise SystemExit(f"the server ended with {stopped}")
    if not TOUR and walked == 0:
        exported = os.path.join(place, "export")
        run(CLINIC, "records", "export", "--data", data, "--out", exported)
        run(sys.executable, os.path.join(SOURCE, "tests", "app", "clinic", "verify_export.py"), exported)
        read_paper(exported)
    return walked


def main():
    keep = sys.argv[sys.argv.index("--keep") + 1] if "--keep" in sys.argv else None
    with tempfile.TemporaryDirectory(prefix="wazeh-walk-") as place:
        out = keep or os.path.join(place, "out")
        os.makedirs(out, exist_ok=True)
        started = time.monotonic()
        status = journey(place, out)
        print(f"walk {LANG} {TEXT}{' tour' if TOUR else ''}: {'ok' if status == 0 else 'failed'}"
              f" after {time.monotonic() - started:.0f} s")
        return status


sys.exit(main())
