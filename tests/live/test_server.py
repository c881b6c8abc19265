"""Clients that are slow, rude, broken or many; the daemon answers, refuses, and stays as it is."""
import contextlib
import json
import random
import select
import socket

import pytest

import process
from articles import article, articles, padded
from client import Client, alone
from wait import until

LINE_MAX = 16 << 20
MB = 1 << 20
GROWTH_MAX = 400 * MB  # far below what is offered, and above what sanitizers add
HELLO = '{"jsonrpc": "2.0", "id": 1, "method": "hello"}'


@pytest.fixture
def client(shared):
    return shared.client()


def error_of(answer):
    assert answer is not None, "closed without a word"
    assert "result" not in answer, answer
    return answer["error"]["data"]["name"]


def still_serves(client):
    assert client.call("hello")["program"] == "tolld"


# ---- how bytes come ----

def test_one_byte_at_a_time(client):
    text = "At least 12 people were killed in T\u00fcrkiye on Monday, \u201cpolice\u201d said. \U0001f6a8"
    for params in ({"article": article(1, text=text, url="https://example.org/byte")}, None):
        method = "article.put" if params else "hello"
        line, number = client.line(method, params)
        for byte in (line + "\r\n").encode():
            client.send(bytes([byte]))
        answer = client.answer()
        assert answer["id"] == number and "result" in answer


def test_two_messages_in_one_write(client):
    lines = [client.line("hello"), client.line("status"), client.line("timeline")]
    client.send("".join(line + "\n" for line, _ in lines).encode())
    assert {client.answer()["id"] for _ in lines} == {number for _, number in lines}


def test_a_message_and_a_half(client):
    first, second = client.line("hello")[0] + "\n", client.line("hello")[0] + "\n"
    client.send((first + second[:20]).encode())
    assert client.answer()["id"] == 1
    client.send(second[20:].encode())
    assert client.answer()["id"] == 2


def test_ends_of_lines(client):
    client.send(b"\n\r\n" + HELLO.encode() + b"\r\n\n\n" + HELLO.encode() + b"\n")
    assert [client.answer()["id"] for _ in range(2)] == [1, 1]


def test_half_close(client):
    """What was asked is answered; what has no end of line was not asked."""
    sent = {client.request("status") for _ in range(20)}
    sent.add(client.request("article.put", {"articles": articles(20)}))
    client.send(HELLO.encode())
    client.half_close()
    answers = client.all_answers()
    assert set(answers) == sent
    assert all("result" in answer for answer in answers.values())


def test_clients_that_go_away(shared):
    """At once, after half a line, and with work that they will not hear of."""
    before = shared.counts()["articles"]
    for i in range(60):
        with Client(shared.socket) as client:
            if i % 3 == 1:
                client.send(HELLO[:20].encode())
            if i % 3 == 2:
                client.request("article.put", {"article": article(i, source="Gone")})
                client.request("timeline")
    until(lambda: shared.counts()["articles"] == before + 20, "recorded without them")
    alone(shared)


# ---- the size of lines ----

def test_a_line_of_10_mb(client):
    text = padded(900, 10 * MB)["text"]
    result = client.put(article(900, url="https://example.org/10mb", text=text))[0]
    assert (result["status"], result["figures"], result["events"]) == ("new", 1, 0)
    got = client.call("article.get", {"article": result["article"], "text": True})
    assert got["text"] == text


def test_many_figures_and_words_in_one_text(client):
    """4 MB of different words, with a claim in every sentence."""
    draw = random.Random(7)
    words = ["".join(draw.choices("abcdefghijklmnopqrstuvwxyz", k=8)) for _ in range(20000)]
    text = " ".join(f"At least {n + 2} people were killed in Sudan on Monday near the "
                    f"{' '.join(draw.choices(words, k=16))}." for n in range(20000))
    result = client.put(article(901, url="https://example.org/many", text=text))[0]
    assert result["status"] == "new" and result["figures"] > 19000
    still_serves(client)


def test_a_line_of_the_longest_length(client):
    line, number = client.line("hello")
    client.send(" " * (LINE_MAX - len(line)) + line)
    assert client.answer()["id"] == number
    still_serves(client)


def test_a_line_over_the_limit(shared, client):
    line, _ = client.line("hello")
    client.send(b" " * (LINE_MAX - len(line) + 1) + line.encode())
    assert error_of(client.answer()) == "line_too_long"
    assert client.answer() is None
    still_serves(shared.client())


def test_an_endless_line(shared, client):
    """The daemon does not wait for its end, nor keep it."""
    before = process.memory(shared.process.pid)
    with contextlib.suppress(BrokenPipeError):
        for _ in range(1000):
            client.send(b"x" * MB)
    assert process.memory(shared.process.pid) - before < GROWTH_MAX
    assert error_of(client.answer()) == "line_too_long"
    assert client.answer() is None


# ---- what is no request ----

FOREIGN = {
    "http": b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "tls": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\n",
    "number": b"7\n",
    "string": b'"hello"\n',
    "half": b'{"jsonrpc": "2.0", "id": 1,\n',
    "two": HELLO.encode() + HELLO.encode() + b"\n",
    "nul": HELLO.encode().replace(b"hello", b"he\0lo") + b"\n",
    "not utf-8": b'{"jsonrpc": "2.0", "id": "\xff", "method": "hello"}\n',
    "overlong": b'{"jsonrpc": "2.0", "id": "\xc0\xaf", "method": "hello"}\n',
    "surrogate": b'{"jsonrpc": "2.0", "id": "\xed\xa0\x80", "method": "hello"}\n',
    "deep arrays": b"[" * 100000 + b"]" * 100000 + b"\n",
    "deep objects": b'{"a":' * 1000 + b"1" + b"}" * 1000 + b"\n",
    "many values": b"[" + b"1," * 262144 + b"1]\n",
}


@pytest.mark.parametrize("data", FOREIGN.values(), ids=FOREIGN)
def test_a_first_line_that_is_no_request(client, data):
    """One error, then the end; nothing after it is looked at."""
    client.send(data + HELLO.encode() + b"\n")
    answer = client.answer()
    assert answer["id"] is None
    assert error_of(answer) in ("parse_error", "invalid_utf8", "too_deep")
    assert client.answer() is None


@pytest.mark.parametrize("data", FOREIGN.values(), ids=FOREIGN)
def test_a_later_line_that_is_no_request(client, data):
    """One error a line, and the connection goes on."""
    still_serves(client)
    client.send(data)
    for _ in range(data.replace(b"\r\n\r\n", b"\n").count(b"\n")):
        answer = client.answer()
        assert answer["id"] is None and error_of(answer)
    still_serves(client)


INVALID = {
    '{}': "invalid_request",
    '{"jsonrpc": "2.0", "id": 1}': "invalid_request",
    '{"jsonrpc": "1.0", "id": 1, "method": "hello"}': "invalid_request",
    '{"id": 1, "method": "hello"}': "invalid_request",
    '{"jsonrpc": "2.0", "id": 1, "method": "hello", "extra": 1}': "invalid_request",
    '{"jsonrpc": "2.0", "id": 1, "id": 2, "method": "hello"}': "parse_error",
    '{"jsonrpc": "2.0", "id": [], "method": "hello"}': "invalid_request",
    '{"jsonrpc": "2.0", "id": 1.5, "method": "hello"}': "invalid_request",
    '{"jsonrpc": "2.0", "id": true, "method": "hello"}': "invalid_request",
    '{"jsonrpc": "2.0", "id": 1, "method": 7}': "invalid_request",
    '{"jsonrpc": "2.0", "id": 1, "method": ""}': "unknown_method",
    '{"jsonrpc": "2.0", "id": 1, "method": "Hello"}': "unknown_method",
    '{"jsonrpc": "2.0", "id": 1, "method": "hello\\u0000"}': "unknown_method",
    '{"jsonrpc": "2.0", "id": 1, "method": "hello", "params": []}': "invalid_params",
    '{"jsonrpc": "2.0", "id": 1, "method": "hello", "params": 1}': "invalid_params",
    '{"jsonrpc": "2.0", "id": 99999999999999999999, "method": "hello"}': "parse_error",
}


@pytest.mark.parametrize("line", INVALID)
def test_an_object_that_is_no_request(client, line):
    client.send(line)
    answer = client.answer()
    assert error_of(answer) in (INVALID[line], "invalid_request"), answer


def test_ids_come_back(client):
    for number in (0, -1, 2**53, 2**63 - 1, "", "a", "\u00e9\U0001f6a8\\\"", "x" * 256, None):
        client.send(json.dumps({"jsonrpc": "2.0", "id": number, "method": "hello"}))
        answer = client.answer()
        assert answer["id"] == number and "result" in answer
    client.send(json.dumps({"jsonrpc": "2.0", "id": "x" * 257, "method": "hello"}))
    assert error_of(client.answer()) == "invalid_request"


@pytest.mark.parametrize("method, params, field", [
    ("hello", {"protokol": 1}, "protokol"),
    ("hello", {"protocol": "1"}, "protocol"),
    ("article.put", {}, "article"),
    ("article.put", {"article": {"text": "x"}, "articles": []}, "article"),
    ("article.put", {"article": []}, "article"),
    ("article.put", {"articles": {}}, "articles"),
    ("article.put", {"articles": []}, "articles"),
    ("article.put", {"articles": [{"text": "x"}] * 1001}, "articles"),
    ("article.get", {}, "article"),
    ("article.get", {"article": 0}, "article"),
    ("article.get", {"article": 2**63}, "article"),
    ("article.get", {"article": 1, "text": 1}, "text"),
    ("article.get", {"article": 1, "version": -1}, "version"),
    ("timeline", {"palce": "SD"}, "palce"),
    ("timeline", {"place": 7}, "place"),
    ("timeline", {"place": "x" * 257}, "place"),
    ("timeline", {"place": "a\0b"}, "place"),
    ("timeline", {"from": "2019-13-01"}, "from"),
    ("timeline", {"from": "20190601"}, "from"),
    ("timeline", {"to": "2019-6-1"}, "to"),
    ("timeline", {"from": "2019-06-02", "to": "2019-06-01"}, "from"),
    ("timeline", {"limit": 0}, "limit"),
    ("timeline", {"limit": 1001}, "limit"),
    ("timeline", {"limit": 1.0}, "limit"),
    ("timeline", {"cursor": "nonsense"}, "cursor"),
    ("compare", {"cursor": "x"}, "cursor"),
    ("compare", {"measure": ["killed"]}, "measure"),
    ("status", {"verbose": True}, "verbose"),
])
def test_a_wrong_parameter_is_named(client, method, params, field):
    client.request(method, params)
    answer = client.answer()
    if answer is not None and answer["error"]["data"]["name"] == "parse_error":
        assert params == {"article": 2**63}  # no JSON number of ours
        return
    assert error_of(answer) == "invalid_params"
    assert answer["error"]["message"].startswith(field), answer


# ---- batches ----

def test_a_batch(client):
    batch = [json.loads(client.line("article.put", {"article": article(70 + i)})[0])
             for i in range(63)]
    batch.append({"jsonrpc": "2.0", "id": "last", "method": "status"})
    client.send(json.dumps(batch))
    answers = client.answer()
    assert {a["id"] for a in answers} == {r["id"] for r in batch}
    assert all("result" in a for a in answers)


def test_a_batch_too_long(client):
    client.send(json.dumps([json.loads(HELLO)] * 65))
    assert error_of(client.answer()) == "invalid_request"
    still_serves(client)


def test_notifications_are_carried_out_and_not_answered(shared, client):
    put = {"jsonrpc": "2.0", "method": "article.put",
           "params": {"article": article(1, source="Notified")}}
    bad = {"jsonrpc": "2.0", "method": "no.such"}
    before = shared.counts()["articles"]
    for line in (put, bad, [put, bad, put]):
        client.send(json.dumps(line))
    still_serves(client)
    until(lambda: shared.counts()["articles"] == before + 1, "carried out")


# ---- clients that do not read, and many of them ----

def stalled(client, patience=1.0):
    """Whether nothing more can be sent for a while."""
    return not select.select([], [client.sock], [], patience)[1]


def send_until_stalled(client, data, most):
    """Send again and again without reading; how many bytes the daemon and the kernel took."""
    client.sock.setblocking(False)
    sent = 0
    while sent < most:
        try:
            sent += client.sock.send(data[sent % len(data):])
        except BlockingIOError:
            if stalled(client):
                break
    client.sock.settimeout(30)
    return sent


@pytest.fixture
def lean(tolld, database):
    """A daemon whose sanitizer keeps little freed memory, so that growth shows; with few places."""
    return tolld("--queue-articles=16", "--queue-bytes=1MB", database=database,
                 ASAN_OPTIONS="quarantine_size_mb=1").start()


def test_a_client_that_never_reads(lean):
    """It is not listened to; nothing grows; others do not wait for it."""
    with lean.client() as client:
        for i in range(10):
            client.put(*articles(100, start=100 * i))
    before = process.memory(lean.process.pid)
    slow = lean.client()
    line = (slow.line("timeline", {"limit": 1000})[0] + "\n").encode()
    sent = send_until_stalled(slow, line * 1000, 32 * MB)
    assert sent < 4 * MB
    asked = lean.counters()["requests"]
    assert asked < 500
    assert process.memory(lean.process.pid) - before < GROWTH_MAX
    with lean.client(timeout=10) as other:
        for i in range(20):
            other.put(article(2000 + i))
            assert other.call("timeline", {"limit": 10})["rows"]
    # It gets all it asked for as soon as it reads.
    assert all(len(slow.answer()["result"]["rows"]) > 500 for _ in range(100))
    slow.close()
    alone(lean)
    assert lean.end() == 0


def test_a_client_that_sends_more_than_can_be_taken(lean, blocked):
    """While nothing can be recorded, articles wait outside and not in the daemon."""
    before = process.memory(lean.process.pid)
    client = lean.client()
    put = client.line("article.put", {"article": padded(0, 10_000)})[0].encode() + b"\n"
    with blocked(lean):
        sent = send_until_stalled(client, put * 100, 1000 * MB)
        assert sent < 16 * MB
        assert process.memory(lean.process.pid) - before < GROWTH_MAX
        with lean.client(timeout=10) as other:
            assert other.call("timeline")["rows"] == []
    for _ in range(sent // len(put)):
        assert client.result()["results"][0]["status"] in ("new", "known")
    assert lean.end() == 0


def test_many_connections(shared):
    clients = [alone(shared), *(shared.client() for _ in range(199))]
    for i, client in enumerate(clients):
        client.request("article.put", {"article": article(i % 10, source="Many")})
        client.request("status")
    for client in clients:
        assert len([client.result(), client.result()]) == 2
    assert clients[0].call("status")["clients"] == 200
    for client in clients:
        client.close()
    alone(shared)


def test_more_clients_than_places(tolld, database):
    daemon = tolld("--max-clients=20", database=database).start()
    clients = [alone(daemon), *(daemon.client() for _ in range(29))]
    for client in clients[20:]:
        assert error_of(client.answer()) == "busy"
        assert client.answer() is None
    for client in clients[:20]:
        still_serves(client)
    for client in clients[1:20]:
        client.close()
    until(lambda: clients[0].call("status")["clients"] == 1, "forgotten")
    still_serves(daemon.client())
    assert daemon.counters()["clients_refused"] == 10


def test_slow_clients_together(shared):
    """Fifty who each send a byte now and then do not keep one who is quick from its answers."""
    slow = [shared.client() for _ in range(50)]
    for byte in HELLO[:-1].encode():
        for client in slow:
            client.send(bytes([byte]))
    quick = shared.client(timeout=10)
    for _ in range(50):
        still_serves(quick)
    for client in slow:
        client.send(HELLO[-1:].encode() + b"\n")
    for client in slow:
        assert client.answer()["id"] == 1


def test_noise(shared):
    """Bytes without sense, and requests with some of theirs changed."""
    draw = random.Random(20190603)
    request = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "article.put",
                          "params": {"article": article(5, source="Noise")}}).encode()
    for i in range(300):
        data = bytearray(request) if i % 2 else bytearray(draw.randbytes(draw.randrange(1, 400)))
        for _ in range(draw.randrange(1, 4)):
            data[draw.randrange(len(data))] = draw.randrange(256)
        with Client(shared.socket) as client:
            client.send(bytes(data) + b"\n")
            client.half_close()
            while client.answer() is not None:
                pass
    still_serves(shared.client())


# ---- TCP ----

@pytest.fixture
def port():
    """A port that nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def test_tcp_on_the_loopback(tolld, database, port):
    daemon = tolld(f"--listen=tcp:127.0.0.1:{port}", database=database).start()
    with Client(("127.0.0.1", port)) as client:
        assert client.put(article(1))[0]["status"] == "new"
        client.send(b"POST / HTTP/1.1\r\n")
        assert error_of(client.answer()) == "parse_error"
        still_serves(client)
    assert daemon.toll("status", f"--socket=tcp:localhost:{port}")[0] == 0
    with Client(("127.0.0.1", port)) as browser:
        browser.send(b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50\r\n\r\n"
                     + HELLO.encode() + b"\n")
        assert error_of(browser.answer()) == "parse_error"
        assert browser.answer() is None
    assert daemon.end() == 0
