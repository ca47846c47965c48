# SPDX-License-Identifier: GPL-3.0-or-later
"""Work at a real rate: the next piece starts when it is due, however long the last one takes."""
import concurrent.futures
import socket
import ssl
import time
import urllib.parse


def at_rate(per_second, seconds, actors, first):
    """Calls `actors[n % len(actors)](number)` for each piece, numbers from `first`; the seconds that each took. A
    piece that has to wait until its actor is free has waited since it was due: that counts."""
    count = int(per_second * seconds)
    took = [0.0] * count
    start = time.monotonic() + 0.05

    def work(index):
        for piece in range(index, count, len(actors)):
            due = start + piece / per_second
            if time.monotonic() < due:
                time.sleep(due - time.monotonic())
                due = time.monotonic()  # That this thread woke up late is not the peer's fault.
            actors[index](first + piece)
            took[piece] = time.monotonic() - due

    with concurrent.futures.ThreadPoolExecutor(len(actors)) as pool:
        list(pool.map(work, range(len(actors))))  # As a list: whatever failed is raised here.
    return took


class Client:
    """Posts over one connection that is kept alive."""

    def __init__(self, url):
        self.url = urllib.parse.urlsplit(url)
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self.tls.check_hostname = False
        self.tls.verify_mode = ssl.CERT_NONE  # Made for this very run.
        self.answered = 0
        self.connect()

    def connect(self):
        plain = socket.create_connection((self.url.hostname, self.url.port), timeout=30)
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket = self.tls.wrap_socket(plain)

    def post(self, body):
        data = body.encode()
        self.socket.sendall(b"POST %b HTTP/1.1\r\nHost: localhost\r\nUser-Agent: Purple Webhook\r\n"
                            b"Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%b"
                            % (self.url.path.encode(), len(data), data))
        head = b""
        while b"\r\n\r\n" not in head:
            received = self.socket.recv(4096)
            if not received:
                raise ConnectionError("the connection ended before the answer did")
            head += received
        head, _, rest = head.partition(b"\r\n\r\n")
        fields = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:])
        missing = int(fields[b"content-length"]) - len(rest)
        while missing > 0:
            missing -= len(self.socket.recv(missing))
        if not head.startswith(b"HTTP/1.1 200"):
            raise ConnectionError(f"answered {head.splitlines()[0]}")
        self.answered += 1
        if fields.get(b"connection") == b"close":
            self.socket.close()
            self.connect()

    def close(self):
        self.socket.close()
