# SPDX-License-Identifier: GPL-3.0-or-later
"""Starting and stopping programs, and what they cost (Linux: /proc)."""
import contextlib
import os
import pathlib
import signal
import socket
import subprocess
import sys
import time


def end_tidily_when_told():
    """SIGTERM unwinds like Ctrl+C does, so that nothing that was started stays behind."""
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))


@contextlib.contextmanager
def running(command, **kwargs):
    """A program for as long as the block lasts; it is asked to end first, and made to when it does not."""
    process = subprocess.Popen(command, start_new_session=True, **kwargs)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for_port(port, process, name):
    for _ in range(400):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        if process.poll() is not None:
            break
        time.sleep(0.05)
    raise SystemExit(f"{name} did not start")


def family(pid):
    """The process and all that it started and that still lives."""
    pids = [pid]
    for parent in pids:
        for thread in pathlib.Path(f"/proc/{parent}/task").glob("*/children"):
            with contextlib.suppress(OSError):
                pids += [int(child) for child in thread.read_text().split()]
    return pids


def cpu_seconds(pid):
    """User and system time of a process, its threads and its children, those that have ended included."""
    ticks = 0
    for member in family(pid):
        with contextlib.suppress(OSError):
            fields = pathlib.Path(f"/proc/{member}/stat").read_text().rsplit(")", 1)[1].split()
            ticks += sum(int(field) for field in fields[11:15])
    return ticks / os.sysconf("SC_CLK_TCK")


def wait_until_childless(pid, children):
    """Until a process has no more children than it started with: scripts that it runs have ended."""
    for _ in range(200):
        if len(family(pid)) - 1 <= children:
            return
        time.sleep(0.05)


def memory_kib(pid):
    """Resident and proportional size of a process."""
    lines = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]
    sizes = {line.split(":")[0]: int(line.split()[1]) for line in lines}
    return {"rss": sizes["Rss"], "pss": sizes["Pss"]}


def open_descriptors(pid):
    return len(os.listdir(f"/proc/{pid}/fd"))
