"""A client of the socket protocol that can also misbehave."""
import json
import socket

from wait import until


class Refused(Exception):
    """The daemon answered with an error."""

    def __init__(self, error):
        super().__init__(f"{error['data']['name']}: {error['message']}")
        self.code, self.message, self.name = error["code"], error["message"], error["data"]["name"]


def connect(address, timeout=60):
    """A connected socket: of the path of a Unix socket, or of (host, port)."""
    sock = socket.socket(socket.AF_UNIX if isinstance(address, str) else socket.AF_INET)
    try:
        sock.connect(address)  # waits while others are before it
    except OSError:
        sock.close()
        raise
    sock.settimeout(timeout)
    return sock


class Client:
    """One connection; requests are numbered."""

    def __init__(self, address, timeout=60):
        self.sock = connect(address, timeout)
        self.answers = self.sock.makefile("rb")
        self.last = 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.answers.close()
        self.sock.close()

    def send(self, data):
        """Bytes as they are; text as a line."""
        self.sock.sendall(data if isinstance(data, bytes) else data.encode() + b"\n")

    def line(self, method, params=None):
        """A request as a line without its end, and its id."""
        self.last += 1
        request = {"jsonrpc": "2.0", "id": self.last, "method": method}
        if params is not None:
            request["params"] = params
        return json.dumps(request, ensure_ascii=False), self.last

    def request(self, method, params=None):
        """Send a request; its id."""
        line, number = self.line(method, params)
        self.send(line)
        return number

    def answer(self):
        """The next answer, parsed; None when the daemon closed the connection."""
        try:
            line = self.answers.readline()
        except ConnectionResetError:
            return None
        if not line:
            return None
        assert line.endswith(b"\n"), f"the daemon closed within a line: {line[-200:]}"
        return json.loads(line)

    def all_answers(self):
        """Until the daemon closes the connection, by id."""
        return {answer["id"]: answer for answer in iter(self.answer, None)}

    def result(self):
        """The result of the next answer."""
        answer = self.answer()
        assert answer is not None, "the daemon closed the connection"
        if "error" in answer:
            raise Refused(answer["error"])
        return answer["result"]

    def call(self, method, params=None):
        self.request(method, params)
        return self.result()

    def put(self, *articles):
        """The results of an article.put."""
        return self.call("article.put", {"articles": list(articles)})["results"]

    def half_close(self):
        self.sock.shutdown(socket.SHUT_WR)


def alone(daemon):
    """A client, when the others are forgotten."""
    client = daemon.client()
    until(lambda: client.call("status")["clients"] == 1, "alone")
    return client
