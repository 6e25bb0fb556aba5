#!/usr/bin/env python3
"""Serves hosts on 127.0.1.x that play every outcome of a check of links, and notes the requests.

usage: hosts.py PORT LOG [CERTIFICATES]

Each line of LOG is one request: the time at its start and its end, the host, and the path. The file
LOG.ready exists once all hosts listen. With a folder for certificates, port PORT+1 of
some hosts speaks TLS with faulty ones; openssl makes them.
"""

import gzip
import http.server
import os
import socket
import socketserver
import ssl
import subprocess
import sys
import threading
import time

PORT = int(sys.argv[1])
LOG = open(sys.argv[2], "a", buffering=1)
LOCK = threading.Lock()
LATENCY = float(os.environ.get("LATENCY", "0"))
HOSTS = int(os.environ.get("HOSTS", "20"))
SEEN = {}


def page(title, text):
    return f"<html><head><title>{title}</title></head><body>{text}</body></html>".encode()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def send(self, status, body=b"", **headers):
        self.send_response_only(status)
        headers.setdefault("Content_Type", "text/html; charset=utf-8")
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def redirect(self, status, target):
        self.send(status, Location=target)

    def count(self):
        with LOCK:
            key = (self.server.server_address[0], self.path)
            SEEN[key] = SEEN.get(key, 0) + 1
            return SEEN[key]

    def do_GET(self):
        start = time.time()
        if LATENCY:
            time.sleep(LATENCY)
        try:
            self.answer(self.path.split("?")[0])
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True
        finally:
            host = self.server.server_address[0]
            with LOCK:
                LOG.write(f"{start:.3f} {time.time():.3f} {host} {self.path}\n")

    def answer(self, path):
        host = self.server.server_address[0]
        here = f"http://{host}:{PORT}"
        name = path.rsplit("/", 1)[-1]
        if path == "/robots.txt":
            rules = b"User-agent: *\nDisallow: /private/\n" if host.endswith(".2") else b""
            return self.send(200 if rules else 404, rules, Content_Type="text/plain")
        if path == "/":
            return self.send(200, page("City", "Welcome to the city."))
        if host.endswith(".3"):
            # A host without error pages.
            return self.send(200, page("Portal", "Everything about the city " * 20))
        match name:
            case "ok": self.send(200, page("Green roofs", "A course about green roofs."))
            case "moved": self.redirect(301, f"{here}/a/new")
            case "new": self.send(200, page("New place", "The page is here now."))
            case "moved-away": self.redirect(308, f"http://127.0.1.4:{PORT}/a/new")
            case "temporary": self.redirect(302, f"{here}/a/ok")
            case "forbidden": self.send(403, page("Forbidden", "No."))
            case "challenge": self.send(503, page("Just a moment...", "Checking."))
            case "limited": self.send(429, b"slow", Retry_After="3600")
            case "limited-once":
                if self.count() == 1:
                    self.send(429, b"slow", Retry_After="1")
                else:
                    self.send(200, page("Once", "It is here."))
            case "soft": self.send(200, page("Page not found", "The page does not exist."))
            case "soft-ko": self.send(200, page("페이지를 찾을 수 없습니다", "없습니다"))
            case "home": self.redirect(302, f"{here}/")
            case "members": self.redirect(302, f"{here}/account/signin?next=x")
            case "signin": self.send(200, page("Sign in", "Name and password"))
            case "parked": self.send(200, page("city.example: this domain is for sale", "Buy it."))
            case "empty": self.send(200)
            case "paper.pdf": self.send(200, page("Library", "Look for papers."))
            case "real.pdf":
                self.send(200, b"%PDF-1.4 text " * 100, Content_Type="application/pdf", ETag='"1"')
            case "gone": self.send(404, page("404", "Nothing"))
            case "gone-410": self.send(410, page("Gone", "Nothing"))
            case "bad": self.send(400, page("Bad", "Bad"))
            case "broken": self.send(500, page("Error", "Broken"))
            case "flaky":
                if self.count() == 1:
                    self.send(500, page("Error", "Broken"))
                else:
                    self.send(200, page("Flaky", "It works again."))
            case "slow":
                time.sleep(60)
            case "loop": self.redirect(302, f"{here}/a/loop2")
            case "loop2": self.redirect(302, f"{here}/a/loop")
            case "file": self.redirect(302, "file:///etc/passwd")
            case "ftp": self.redirect(301, "ftp://127.0.0.1/x")
            case "to-private": self.redirect(302, f"http://127.0.0.1:{PORT}/a/ok")
            case "to-localhost": self.redirect(302, f"http://localhost:{PORT}/a/ok")
            case "cut":
                self.send_response_only(200)
                self.send_header("Content-Length", "1000")
                self.end_headers()
                self.wfile.write(b"<title>half")
                self.close_connection = True
            case "no-http":
                self.wfile.write(b"hello\r\n")
                self.close_connection = True
            case "endless":
                self.send_response_only(200)
                self.send_header("Content-Type", "text/html")
                self.end_headers()
                self.close_connection = True
                self.wfile.write(b"<title>Endless</title>")
                for _ in range(1 << 14):
                    self.wfile.write(b"x" * 65536)
            case "bomb":
                body = gzip.compress(b"<title>Bomb</title>" + b"\0" * (200 << 20))
                self.send(200, body, Content_Encoding="gzip")
            case "header":
                self.send(200, b"x", X_Long="y" * (1 << 20))
            case "headers":
                self.send_response_only(200)
                for number in range(20_000):
                    self.send_header(f"X-{number}", "y" * 60)
                self.end_headers()
            case "escapes":
                self.send(200, page("\x1b[31mred\x07 \u202eb", "Text"))
            case "cookie":
                if "seen=1" in self.headers.get("Cookie", ""):
                    self.send(200, page("With a cookie", "Text"))
                else:
                    self.send(302, Location=f"{here}/a/cookie", Set_Cookie="seen=1; Path=/")
            case "cookie-detour":
                if "passed=1" in self.headers.get("Cookie", ""):
                    self.send(200, page("Behind a detour", "Text"))
                else:
                    self.redirect(302, f"{here}/a/cookie-set")
            case "cookie-set":
                self.send(302, Location=f"{here}/a/cookie-detour", Set_Cookie="passed=1; Path=/")
            case "timegate":
                self.send(404)
            case _:
                if name.startswith("n"):
                    return self.numbered(name)
                self.send(404, page("404 Not Found", f"Nothing at {path}"))

    def numbered(self, name):
        """Plays the mixed load of the benchmark: 2 % slow, 2 % limited once."""
        number = int(name[1:] or 0)
        if number % 50 == 7:
            time.sleep(5)
        if number % 50 == 13 and self.count() == 1:
            return self.send(429, b"", Retry_After="1")
        self.send(200, page(f"Page {number}", f"Text of page {number}"))


class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True
    request_queue_size = 200


def certificate(folder, name, subject, days):
    key, file = f"{folder}/{name}.key", f"{folder}/{name}.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", file,
               "-subj", f"/CN={subject}", "-days", str(days)]
    subprocess.run(command, check=True, capture_output=True)
    return key, file


def serve(server):
    threading.Thread(target=server.serve_forever, daemon=True).start()


for number in range(1, HOSTS + 1):
    serve(Server((f"127.0.1.{number}", PORT), Handler))
if len(sys.argv) > 3:
    key, file = certificate(sys.argv[3], "self", "127.0.1.1", 30)
    secure = Server(("127.0.1.1", PORT + 1), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file, key)
    secure.socket = context.wrap_socket(secure.socket, server_side=True)
    serve(secure)
# A port that accepts connections and resets them.
resetting = socket.create_server(("127.0.1.5", PORT + 2))


def reset():
    while True:
        connection, _ = resetting.accept()
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        connection.close()


threading.Thread(target=reset, daemon=True).start()
open(sys.argv[2] + ".ready", "w").close()
# The end of the input is the end of the test.
sys.stdin.read()
