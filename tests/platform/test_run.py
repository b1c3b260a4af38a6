"""platform/run with stand-ins for the programs: what it starts, repeats, refuses, and that nothing of it is left running."""
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

PROJECT = Path(__file__).parent.parent.parent


class Run(unittest.TestCase):
    def setUp(self):
        self.root = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.root)
        shutil.copytree(PROJECT / "platform", self.root / "platform")
        (self.root / "platform/install").write_text("#!/bin/sh\n")
        with open(self.root / "platform/lib/build.sh", "a") as build:
            build.write("release_build() { :; }\n")
        (self.root / "build").mkdir()
        for name in ("wazeh", "wazeh-clinic", "wazeh-walk"):
            program = self.root / "build" / name
            program.write_text(f"#!{sys.executable}\n" + (Path(__file__).parent / "fakes.py").read_text())
            program.chmod(0o755)
        self.log = self.root / "log"
        self.log.touch()

    def start(self, *arguments, display=":0", **settings):
        environment = {**os.environ, "FAKE_LOG": str(self.log), "DISPLAY": display, "WAYLAND_DISPLAY": "", **settings}
        return subprocess.Popen([self.root / "platform/run", *arguments], env=environment, cwd=self.root, text=True,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True)

    def run_through(self, *arguments, **settings):
        started = self.start(*arguments, **settings)
        said, _ = started.communicate(timeout=60)
        self.nothing_left()
        return started.returncode, said

    def lines(self, start):
        return [line for line in self.log.read_text().splitlines() if line.startswith(start)]

    def wait_for(self, start):
        for _ in range(300):
            if self.lines(start):
                return
            time.sleep(0.1)
        self.fail(f"'{start}' never came: {self.log.read_text()}")

    @staticmethod
    def runs(pid):
        status = Path(f"/proc/{pid}/status")
        return status.exists() and "State:\tZ" not in status.read_text()

    def nothing_left(self):
        for line in self.lines("wazeh"):
            name, word = line.split()
            if word.isdigit():
                self.assertFalse(self.runs(word), f"{name} still runs")

    def test_opens_the_app_and_prints_the_pin(self):
        status, said = self.run_through(FAKE_APP="close")
        self.assertEqual(status, 0, said)
        self.assertIn("PIN 123456", said)
        self.assertEqual(len(self.lines("app closed")), 1)

    def test_again_keeps_clinic_device_and_port(self):
        for _ in range(3):
            self.assertEqual(self.run_through(FAKE_APP="close")[0], 0)
        self.assertEqual((len(self.lines("enrol")), len(self.lines("device add"))), (1, 1))
        self.assertEqual(len(set(self.lines("listen"))), 1)

    def test_port_taken_meanwhile_is_left_alone(self):
        import socket
        self.run_through(FAKE_APP="close")
        port = int((self.root / ".run/clinic.port").read_text())
        with socket.create_server(("127.0.0.1", port)):
            self.assertEqual(self.run_through(FAKE_APP="close")[0], 0)
        self.assertEqual(len(set(self.lines("listen"))), 2)
        self.assertEqual(len(self.lines("enrol")), 1)

    def ended_by(self, number, group):
        started = self.start()
        self.wait_for("wazeh ")
        (os.killpg if group else os.kill)(started.pid, number)
        started.communicate(timeout=30)
        self.nothing_left()
        self.assertEqual(len(self.lines("wazeh-clinic ended")), 1)
        return started.returncode

    def test_control_c_ends_both(self):
        self.assertEqual(self.ended_by(signal.SIGINT, group=True), 130)

    def test_term_ends_both(self):
        self.assertEqual(self.ended_by(signal.SIGTERM, group=False), 143)

    def test_second_at_the_same_time_is_refused(self):
        first = self.start()
        self.wait_for("wazeh ")
        second = self.start()
        said, _ = second.communicate(timeout=30)
        self.assertEqual(second.returncode, 2)
        self.assertIn("already open", said)
        os.kill(first.pid, signal.SIGTERM)
        first.communicate(timeout=30)
        self.nothing_left()

    def test_server_of_a_killed_run_is_ended(self):
        started = self.start()
        self.wait_for("wazeh ")
        pids = [int(line.split()[1]) for line in self.lines("wazeh")]
        os.kill(started.pid, signal.SIGKILL)
        started.wait(10)
        os.kill(pids[1], signal.SIGTERM)
        started.stdout.close()
        self.assertTrue(self.runs(pids[0]))
        status, said = self.run_through(FAKE_APP="close")
        self.assertEqual(status, 0, said)

    def test_device_that_cannot_enrol_is_an_error_and_tried_again(self):
        status, said = self.run_through(FAKE_ENROL="1")
        self.assertEqual(status, 2)
        self.assertIn("could not be enrolled", said)
        self.assertEqual(self.run_through(FAKE_APP="close")[0], 0)
        self.assertEqual(len(self.lines("enrol")), 2)

    def test_another_day_brings_the_visits_again(self):
        self.run_through(FAKE_APP="close")
        day = self.root / ".run/clinic.day"
        today = day.read_text()
        day.write_text("2020-01-01\n")
        self.assertEqual(self.run_through(FAKE_APP="close")[0], 0)
        self.assertEqual((day.read_text(), len(self.lines("enrol"))), (today, 1))
        day.write_text("2020-01-01\n")
        status, said = self.run_through(FAKE_APP="close", FAKE_IMPORT_REFUSED="1")
        self.assertEqual((status, len(self.lines("enrol"))), (0, 2), said)
        self.assertTrue((self.root / ".run/clinic-2020-01-01").is_dir())

    def test_walkthrough_passes_options_and_cleans_up(self):
        status, said = self.run_through("--walkthrough", "out", "--lang", "ur", "--text", "large", "--option", "month", display="")
        self.assertEqual(status, 0, said)
        self.assertEqual(self.lines("walk "), [f"walk --out {self.root}/out --pin 123456 --lang ur --text large --option month"])
        self.assertTrue((self.root / "out/walkthrough.json").exists())
        self.assertEqual(list((self.root / ".run").iterdir()), [])

    def test_walkthrough_leaves_the_agreement_the_server_received(self):
        status, said = self.run_through("--walkthrough", "out")
        self.assertEqual(status, 0, said)
        self.assertEqual(self.lines("export "), ["export R-1"])
        self.assertEqual((self.root / "out/agreement.pdf").read_text(), "%PDF of R-1")

    def test_walkthrough_without_its_agreement_failed(self):
        status, said = self.run_through("--walkthrough", "out", FAKE_NO_RECORD="1")
        self.assertEqual(status, 2, said)
        self.assertIn("no agreement of the record R-1", said)
        self.assertFalse((self.root / "out/agreement.pdf").exists())

    def test_tour_signs_nothing(self):
        self.assertEqual(self.run_through("--walkthrough", "out", "--tour")[0], 0)
        self.assertEqual(self.lines("export "), [])

    def test_walkthrough_that_failed_leaves_no_agreement(self):
        self.assertEqual(self.run_through("--walkthrough", "out", FAKE_WALK="1")[0], 1)
        self.assertEqual(self.lines("export "), [])

    def test_walkthrough_is_honest(self):
        status, said = self.run_through("--walkthrough", "out", FAKE_WALK="1")
        self.assertEqual(status, 1, said)
        self.assertIn("is kept in .run/walk-", said)

    def test_walkthrough_wrong_use(self):
        self.assertEqual(self.run_through("--walkthrough")[0], 2)
        self.assertEqual(self.run_through("--walkthrough", "out", "--loud")[0], 2)
        self.assertEqual(self.log.read_text(), "")

    def test_without_display_walks_both_languages_and_says_how_to_see_it(self):
        status, said = self.run_through(display="")
        self.assertEqual(status, 0, said)
        self.assertEqual([line.split()[-1] for line in self.lines("walk ")], ["ur", "en"])
        self.assertIn("x11vnc -display :7 -localhost", said)


if __name__ == "__main__":
    unittest.main()
