# SPDX-License-Identifier: GPL-3.0-or-later
"""Load by wrk, and what it cost the peer."""
import json
import pathlib
import statistics
import subprocess
import time

from common import processes

HERE = pathlib.Path(__file__).resolve().parent


def in_turn(running, args, headers=()):
    """Rounds of load on each peer in turn. The first round is short and only warms them up."""
    rounds = {peer.name: [] for peer in running}
    for number in range(args.rounds + 1):
        for peer in running:
            rounds[peer.name].append(drive(peer, number, args, args.seconds if number else 1, headers))
            time.sleep(1)  # What was in flight when wrk left is no burden to the next one.
    return rounds


def drive(peer, number, args, seconds, headers):
    """One round: as many new sign-ins as the peer answers. No other round on the same peer has this number."""
    command = ["wrk", "-t1", f"-c{args.connections}", f"-d{seconds}s", "--timeout", "30s",
               "-s", str(HERE / "signins.lua")]
    for header in headers:
        command += ["-H", header]
    before = processes.cpu_seconds(peer.pid)
    done = subprocess.run(command + [peer.url, "--", str(number)], capture_output=True, text=True, check=True)
    result = json.loads(done.stdout.split("RESULT ", 1)[1])
    result["per_second"] = result["answered"] / result["seconds"]
    result["cpu_us"] = (processes.cpu_seconds(peer.pid) - before) * 1e6 / max(1, result["answered"])
    return result


def medians(rounds):
    return {key: statistics.median(each[key] for each in rounds[1:])
            for key in ("per_second", "cpu_us", "p50_us", "p99_us")}


def answered(rounds):
    return sum(each["answered"] for each in rounds)


def problems(rounds, stored, args):
    """What did not hold: `stored` says how many sign-ins a peer has, and it must be those that it answered."""
    found = [f"{name}: not every request was answered 200" for name, each in rounds.items()
             if any(one["not_200"] or one["broken"] for one in each)]
    for name, count in stored.items():
        # wrk leaves without waiting for the last answer on each connection; those were stored, and nobody counted them.
        if not 0 <= count - answered(rounds[name]) <= args.connections * len(rounds[name]):
            found.append(f"{name}: answered {answered(rounds[name])}, but stored {count}")
    return found
