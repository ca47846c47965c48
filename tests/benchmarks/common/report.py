# SPDX-License-Identifier: GPL-3.0-or-later
"""Options that all harnesses have, the check that their tools are there, and how they tell what they found."""
import argparse
import json
import os
import pathlib
import platform
import shlex
import shutil
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parents[3]


def parser(description):
    result = argparse.ArgumentParser(description=description.splitlines()[0])
    result.add_argument("--json", metavar="FILE", help="write the figures there too")
    result.add_argument("--directory", default="/var/tmp", metavar="DIR",
                        help="on the disk to measure; what is written there is removed again (default /var/tmp)")
    result.add_argument("--build", default=str(TOP / "build/bench"), metavar="DIR",
                        help="build with -DFOYER_BUILD_BENCHMARKS=ON (default build/bench)")
    return result


def add_rounds(to, connections):
    to.add_argument("--seconds", type=int, default=5, help="of each round (default 5)")
    to.add_argument("--rounds", type=int, default=3, help="of each peer, in turn (default 3)")
    to.add_argument("--connections", type=int, default=connections, help=f"at once (default {connections})")


def program(args, path):
    """A program of the build, by its path in it."""
    return str((pathlib.Path(args.build) / path).resolve())


def require(*tools):
    for tool in tools:
        if not shutil.which(tool):
            raise SystemExit(f"{tool} is missing")


def goal(number, text, figure, bound, at_least):
    """One line of the verdict: whether a figure is on the right side of its bound."""
    return {"goal": number, "text": text, "figure": figure, "bound": bound,
            "reached": figure >= bound if at_least else figure <= bound, "sign": "≥" if at_least else "≤"}


def print_table(peers, figures, reference):
    """A line for each peer; the last column is the reference's throughput in terms of that peer's."""
    width = max(len(name) for name in figures)
    print(f"{'':{width}}{'per second':>12}{'CPU µs each':>13}{'p50 ms':>10}{'p99 ms':>10}{reference + ' is':>13}")
    for name, each in figures.items():
        ratio = figures[reference]["per_second"] / each["per_second"]
        print(f"{name:{width}}{each['per_second']:12.0f}{each['cpu_us']:13.1f}{each['p50_us'] / 1000:10.2f}"
              f"{each['p99_us'] / 1000:10.2f}{ratio:11.3f} ×")
    print()
    for peer in peers:
        print(f"{peer.name}: {peer.what}\n    {shlex.join(peer.command)}")


def finish(args, figures, goals, problems):
    """Prints the verdict, writes the JSON; the exit status: 1 when something was wrong or a goal was not reached."""
    file_system = subprocess.run(["stat", "-f", "-c", "%T", args.directory], capture_output=True, text=True,
                                 check=True).stdout.strip()
    if file_system == "tmpfs":
        problems = problems + [f"{args.directory} is in memory, where syncing is free: choose another --directory"]
    print()
    for each in goals:
        print(f"goal {each['goal']}: {each['text']}: {each['figure']:.3f}, wanted {each['sign']} {each['bound']}: "
              + ("reached" if each["reached"] else "NOT reached"))
    for problem in problems:
        print(f"wrong: {problem}", file=sys.stderr)
    if args.json:
        machine = {"processors": os.cpu_count(), "system": platform.platform(), "file_system": file_system}
        document = {"machine": machine, "options": vars(args), **figures, "goals": goals, "problems": problems}
        pathlib.Path(args.json).write_text(json.dumps(document, indent=2) + "\n")
    return 1 if problems or not all(each["reached"] for each in goals) else 0
