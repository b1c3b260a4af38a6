"""Programs that are started and measured: the screen they draw on, their first frame, their memory, their end."""
import contextlib
import functools
import http.server
import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import counting

HERE = Path(__file__).parent
FIRST_FRAME_SECONDS = 30


@contextlib.contextmanager
def screen():
    """An Xvfb of 1280×800 of our own; gives its DISPLAY."""
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                              pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            yield ":" + number.readline().strip()
    finally:
        server.terminate()
        server.wait()


def software(display):
    """The environment of every Qt program that is measured."""
    kept = {name: value for name, value in os.environ.items() if name not in ("WAYLAND_DISPLAY", "QT_SCALE_FACTOR")}
    return {**kept, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software", "WAZEH_TRACE_FRAMES": "1"}


def end(process):
    """The process was started in a session of its own: its children go with it, before the next measurement begins."""
    last = time.monotonic() + 10
    signals = signal.SIGTERM
    with contextlib.suppress(ProcessLookupError):
        while True:
            os.killpg(process.pid, signals)
            process.poll()
            time.sleep(0.02)
            signals = 0 if time.monotonic() < last else signal.SIGKILL
    process.wait()


@contextlib.contextmanager
def qt_program(command, display):
    """Gives (process, milliseconds from start until the line "first-frame …" came)."""
    start = time.monotonic()
    process = subprocess.Popen(command, env=software(display), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE, text=True, start_new_session=True)
    alarm = threading.Timer(FIRST_FRAME_SECONDS, end, [process])
    alarm.start()
    try:
        said = []
        for line in process.stderr:
            said.append(line)
            if line.startswith("first-frame"):
                taken = (time.monotonic() - start) * 1000
                break
        else:
            raise RuntimeError(f"{Path(command[0]).name} showed no first frame: {''.join(said)[-2000:]}")
        threading.Thread(target=process.stderr.read, daemon=True).start()
        yield process, taken
    finally:
        alarm.cancel()
        end(process)


class Page(http.server.SimpleHTTPRequestHandler):
    """Serves the greeting and the project's fonts; /painted is called by the page in the frame after its first."""

    def __init__(self, painted, fonts, *rest):
        self.painted, self.fonts = painted, fonts
        super().__init__(*rest)

    def translate_path(self, path):
        return str(self.fonts / Path(path).name if path.startswith("/fonts/") else HERE / "greeting.html")

    def do_GET(self):
        if self.path == "/painted":
            self.painted.append(time.monotonic())
        with contextlib.suppress(ConnectionError):  # a browser that is ended does not wait for its fonts
            super().do_GET()

    def log_message(self, *_):
        pass


def browser():
    return shutil.which("chromium")


@contextlib.contextmanager
def web_page(display, fonts):
    """Gives (process, milliseconds from start until painted) of the greeting in Chromium with a fresh profile."""
    painted = []
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Page, painted, fonts))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [browser(), "--kiosk", "--no-sandbox", "--disable-gpu", "--no-first-run", "--no-default-browser-check",
                   "--disable-extensions", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                   "--disable-breakpad", "--password-store=basic", "--window-size=1280,800", "--window-position=0,0",
                   f"--user-data-dir={profile}", f"http://127.0.0.1:{server.server_port}/"]
        start = time.monotonic()
        process = subprocess.Popen(command, env={**os.environ, "DISPLAY": display, "HOME": profile}, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        try:
            while not painted and time.monotonic() < start + FIRST_FRAME_SECONDS and process.poll() is None:
                time.sleep(0.001)
            if not painted:
                raise RuntimeError("chromium did not paint the page")
            yield process, (painted[0] - start) * 1000
        finally:
            end(process)
            server.shutdown()
            server.server_close()


def memory(process):
    """PSS of the process and of everything it started, in bytes."""
    parents = {}
    for entry in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
    total = 0
    for pid in counting.family(parents, process.pid):
        with contextlib.suppress(OSError, ValueError):
            total += counting.pss_of(Path(f"/proc/{pid}/smaps_rollup").read_text())
    return total
