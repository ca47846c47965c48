# SPDX-License-Identifier: GPL-3.0-or-later
"""The listener that a web developer would write in an afternoon: Flask and SQLite, each sign-in committed, durably
and once, before it is answered. gunicorn serves it."""
import os
import sqlite3
import threading

import flask

app = flask.Flask(__name__)
threads = threading.local()


def database():
    if not hasattr(threads, "database"):
        threads.database = sqlite3.connect(os.environ["SIGN_IN_DATABASE"], timeout=30, isolation_level=None)
        threads.database.execute("PRAGMA synchronous = FULL")
    return threads.database


@app.post("/")
def receive():
    sign_in = flask.request.get_json(force=True)
    database().execute("INSERT OR IGNORE INTO sign_ins VALUES (?, ?, ?, ?, ?)",
                       (sign_in["session"]["authenticationTime"], sign_in["venue"]["id"], sign_in["user"]["id"],
                        sign_in["client"]["mac"], flask.request.get_data(as_text=True)))
    return {"status": "stored"}, 200, {"wifiWebhookListener": "1"}
