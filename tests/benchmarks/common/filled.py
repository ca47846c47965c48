# SPDX-License-Identifier: GPL-3.0-or-later
"""Data directories with the database of a simulated group, made once and kept for the next measurement."""
import datetime
import pathlib
import sqlite3
import subprocess
import sys
import time

from common import report


def data_directory(args, count):
    return pathlib.Path(args.directory) / f"foyer-filled-{count}"


def fill(args, count):
    """Makes it unless it is there; the seconds that took, or nothing."""
    data = data_directory(args, count)
    database = data / "foyer.sqlite"
    if database.exists():
        return None
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    unfinished = data / "unfinished.sqlite"
    for file in data.glob("unfinished.sqlite*"):
        file.unlink()
    print(f"filling {database} with about {count} sign-ins", file=sys.stderr)
    begin = time.monotonic()
    subprocess.run([report.program(args, "tests/benchmarks/filler"), "--database", str(unfinished),
                    "--count", str(count)], check=True, stdout=subprocess.DEVNULL)
    seconds = time.monotonic() - begin
    unfinished.rename(database)
    return seconds


def counts(data):
    with sqlite3.connect(f"file:{data / 'foyer.sqlite'}?mode=ro", uri=True) as database:
        return dict(zip(("sign_ins", "visitors", "venues"), database.execute(
            "SELECT (SELECT count(*) FROM sign_ins), (SELECT count(*) FROM visitors), "
            "(SELECT count(*) FROM venues)").fetchone()))


def without_backups(data):
    """A backup that is of today already is not made again, in the middle of a measurement."""
    backups = data / "backups"
    backups.mkdir(mode=0o700, exist_ok=True)
    for days in (0, 1):
        day = datetime.date.today() + datetime.timedelta(days=days)
        (backups / f"foyer-{day.isoformat()}.sqlite").touch(mode=0o600)
