# SPDX-License-Identifier: GPL-3.0-or-later
"""Foyer and those it is measured beside, each on a free port of loopback with the same certificate."""
import contextlib
import dataclasses
import json
import os
import pathlib
import sqlite3
import subprocess

from common import processes

HERE = pathlib.Path(__file__).resolve().parent

NGINX = """
daemon off; master_process off; worker_processes 1; pid {dir}/nginx.pid; error_log {dir}/nginx.log;
events {{ worker_connections 1024; }}
http {{
    access_log off; client_body_temp_path {dir}/body; proxy_temp_path {dir}/proxy; fastcgi_temp_path {dir}/fastcgi;
    uwsgi_temp_path {dir}/uwsgi; scgi_temp_path {dir}/scgi;
    keepalive_requests 1000;
    server {{
        listen 127.0.0.1:{port} ssl;
        ssl_certificate {dir}/server.crt; ssl_certificate_key {dir}/server.key; ssl_protocols TLSv1.2 TLSv1.3;
        location / {{ return 200; }}
    }}
}}
"""


@dataclasses.dataclass
class Peer:
    name: str
    what: str
    url: str
    command: list
    pid: int


def make_certificate(directory):
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                    "-subj", "/CN=localhost", "-days", "2", "-keyout", f"{directory}/server.key",
                    "-out", f"{directory}/server.crt"], check=True, stderr=subprocess.DEVNULL)


def make_database(file):
    with contextlib.closing(sqlite3.connect(file)) as database:
        database.executescript((HERE / "signins.sql").read_text())


def rows(file):
    with contextlib.closing(sqlite3.connect(file)) as database:
        return database.execute("SELECT count(*) FROM sign_ins").fetchone()[0]


@contextlib.contextmanager
def nginx(directory):
    port = processes.free_port()
    (directory / "nginx.conf").write_text(NGINX.format(dir=directory, port=port))
    command = ["nginx", "-c", f"{directory}/nginx.conf", "-p", str(directory)]
    with processes.running(command, stderr=subprocess.DEVNULL) as process:
        processes.wait_for_port(port, process, "nginx")
        yield Peer("nginx", "one worker, return 200, stores nothing", f"https://127.0.0.1:{port}/", command,
                   process.pid)


@contextlib.contextmanager
def foyer(directory, program):
    data = directory / "foyer"
    command = [program, "--data-dir", str(data), "listen", "--bind", "127.0.0.1", "--port", "0",
               "--certificate", f"{directory}/server.crt", "--private-key", f"{directory}/server.key"]
    with open(directory / "foyerctl.log", "wb") as log, \
            processes.running(command, stdout=subprocess.PIPE, stderr=log, text=True) as process:
        line = process.stdout.readline()
        if not line:
            raise SystemExit((directory / "foyerctl.log").read_text())
        yield Peer("foyer", "every sign-in durable before its answer, rollups kept", json.loads(line)["url"], command,
                   process.pid)


def foyer_stats(directory, program):
    done = subprocess.run([program, "--data-dir", str(directory / "foyer"), "stats", "--json"], capture_output=True,
                          text=True, check=True)
    return json.loads(done.stdout)


def foyer_database_bytes(directory):
    return sum(file.stat().st_size for file in (directory / "foyer").glob("foyer.sqlite*"))


def foyer_bytes_by_table(directory):
    """Tables and indexes of Foyer's database, the largest first. Only once Foyer has stopped."""
    question = "SELECT name, pgsize FROM dbstat WHERE aggregate = TRUE ORDER BY pgsize DESC"
    done = subprocess.run(["sqlite3", "-json", "-readonly", str(directory / "foyer" / "foyer.sqlite"), question],
                          capture_output=True, text=True, check=True)
    return {row["name"]: row["pgsize"] for row in json.loads(done.stdout)}


@contextlib.contextmanager
def webhook(directory):
    """adnanh/webhook. The database stays open here meanwhile: otherwise each sqlite3, being the last to close it,
    would copy the whole log back and delete it."""
    database = directory / "webhook.sqlite"
    make_database(database)
    hook = {"id": "purple", "execute-command": str(HERE / "store-signin"), "http-methods": ["POST"],
            "command-working-directory": str(directory), "include-command-output-in-response": True,
            "incoming-payload-content-type": "application/json",
            "pass-file-to-command": [{"source": "entire-payload", "envname": "SIGN_IN"}]}
    (directory / "hooks.json").write_text(json.dumps([hook]))
    port = processes.free_port()
    command = ["webhook", "-hooks", f"{directory}/hooks.json", "-ip", "127.0.0.1", "-port", str(port), "-secure",
               "-cert", f"{directory}/server.crt", "-key", f"{directory}/server.key"]
    environment = os.environ | {"SIGN_IN_DATABASE": str(database)}
    with contextlib.closing(sqlite3.connect(database)) as reader, \
            processes.running(command, env=environment, stderr=subprocess.DEVNULL) as process:
        reader.execute("SELECT count(*) FROM sign_ins").fetchone()
        processes.wait_for_port(port, process, "webhook")
        yield Peer("webhook", "adnanh/webhook, a shell script and sqlite3 for each sign-in",
                   f"https://127.0.0.1:{port}/hooks/purple", command, process.pid)
        processes.wait_until_childless(process.pid, 0)


@contextlib.contextmanager
def flask(directory, workers, threads):
    database = directory / "flask.sqlite"
    make_database(database)
    port = processes.free_port()
    command = ["gunicorn", "--bind", f"127.0.0.1:{port}", "--worker-class", "gthread", "--workers", str(workers),
               "--threads", str(threads), "--keep-alive", "75", "--certfile", f"{directory}/server.crt",
               "--keyfile", f"{directory}/server.key", "--pythonpath", str(HERE), "flasklistener:app"]
    environment = os.environ | {"SIGN_IN_DATABASE": str(database), "PYTHONDONTWRITEBYTECODE": "1"}
    with open(directory / "gunicorn.log", "wb") as log, \
            processes.running(command, env=environment, stderr=log) as process:
        processes.wait_for_port(port, process, "gunicorn")
        yield Peer("flask", f"gunicorn (gthread, {workers} workers of {threads} threads), Flask and SQLite",
                   f"https://127.0.0.1:{port}/", command, process.pid)


@contextlib.contextmanager
def bare_tls(directory, program, settings):
    """A QSslServer that stores nothing, with the TLS settings of Foyer ("foyer") or of Qt ("qt")."""
    command = [program, f"{directory}/server.crt", f"{directory}/server.key", settings]
    with processes.running(command, stdout=subprocess.PIPE, text=True) as process:
        line = process.stdout.readline()
        if not line:
            raise SystemExit("baretls did not start")
        yield Peer(f"bare ({settings})", f"a QSslServer that stores nothing, TLS settings of {settings}",
                   f"https://127.0.0.1:{int(line)}/", command, process.pid)
