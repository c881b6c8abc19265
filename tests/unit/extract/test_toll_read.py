"""The program toll-read, from outside: what goes in, what comes out, what it exits with.

TOLL_READ names the program, TOLL_LANG_DIR the language data (ctest sets both).
"""

import json
import os
import select
import subprocess

import pytest

PROGRAM = os.environ["TOLL_READ"]
TIMEOUT = 60
PARSE_ERROR, INVALID_ARTICLE = -32700, -32020
LINE_TOO_LONG, INVALID_UTF8, ARTICLE_TOO_LONG = -32001, -32003, -32021
KEYS = ["id", "lang", "rules", "main", "times", "numbers", "places", "figures", "events", "refused", "credit"]


def run(*args, stdin=b""):
    return subprocess.run([PROGRAM, *map(str, args)], input=stdin, capture_output=True, timeout=TIMEOUT)


def rows(result):
    return [json.loads(line) for line in result.stdout.splitlines()]


def lines(*articles):
    return b"".join(json.dumps(a).encode() + b"\n" for a in articles)


def refusal(row):
    return row["id"], row["error"]["code"]


def test_empty_input():
    result = run()
    assert (result.returncode, result.stdout, result.stderr) == (0, b"", b"")


def test_a_reading_has_every_key_in_order():
    result = run(stdin=lines({"id": "a1", "text": "At least 164 people died on Friday.", "published": "2022-01-10"}))
    assert result.returncode == 0
    (row,) = rows(result)
    assert list(row) == KEYS
    assert row["id"] == "a1"
    assert row["lang"] == "en"
    assert row["rules"].startswith("en-")


INTERIOR = ("ministry", "interior", "SY", True)


@pytest.mark.parametrize("sentence, origin", [
    ("At least 38 people were killed in Syria, the Interior Ministry said.", INTERIOR),
    ("At least 38 people were killed in Syria, interior ministry officials said.", INTERIOR),
    ("Syria's interior ministry said 38 people were killed.", INTERIOR),
    ("A spokesman for the Ministry of the Interior said 38 people were killed in Syria.", INTERIOR),
    ("Syrian Interior Minister Omar al-Diallo said 38 people were killed.", INTERIOR),
    ("The Kenyan interior ministry said 38 people were killed in Syria.", ("ministry", "interior", "KE", True)),
    ("Police said 38 people were killed in Syria.", ("police", None, "SY", True)),
    ("Hospital officials said 38 people were killed in Syria.", ("hospital", None, "SY", False)),
    ("Officials said 38 people were killed in Syria.", ("government", None, "SY", True)),
    ("Beijing said 38 people were killed.", ("government", None, "CN", True)),
    ("Rebels said 38 people were killed in Syria.", ("rebels", None, "SY", False)),
    ("Witnesses said 38 people were killed in Syria.", ("witness", None, "SY", False)),
    ("Amnesty International said 38 people were killed in Syria.",
     ("rights-group", "amnesty-international", None, False)),
    ("The Kenya Nurses Union said 38 people were killed.", ("group", "nurses union", "KE", False)),
    ("A local union said 38 people were killed in Kenya.", ("group", None, "KE", False)),
    ("Amina Diallo said 38 people were killed in Kenya.", ("person", "amina diallo", None, False)),
    ("38 people were killed in Kenya.", None),
])
def test_who_speaks_whatever_the_words(sentence, origin):
    (row,) = rows(run(stdin=lines({"text": sentence})))
    (figure,) = row["figures"]
    found = figure["origin"]
    assert (found and (found["kind"], found["name"], found["country"], found["authority"])) == origin


DEAD = "38 people were killed in Kenya on Monday."


@pytest.mark.parametrize("text, credit, via", [
    (f"NAIROBI (AFP) - {DEAD}", [("(AFP)", "afp", False)], ["AFP"]),
    (f"{DEAD} (Reuters)", [("(Reuters)", "reuters", False)], ["Reuters"]),
    (f"By Amina Diallo, Associated Press\n\n{DEAD}", [("By Amina Diallo, Associated Press", "ap", False)],
     ["Associated Press"]),
    (f"{DEAD}\n\nReporting by Amina Diallo; Editing by Omar Ali",
     [("Reporting by Amina Diallo; Editing by", "reuters", False)], ["reuters"]),
    (f"{DEAD}\n\nAP contributed to this report.", [("AP contributed to this report", "ap", True)], []),
    (f"{DEAD}\n\nWith reporting from Agence France-Presse",
     [("With reporting from Agence France-Presse", "afp", True)], []),
    (f"NAIROBI (AP) - {DEAD} (AP)", [("(AP)", "ap", False)], ["AP"]),
    (f"NAIROBI (AP) - AP said {DEAD}", [("(AP)", "ap", False)], []),
    (f"Reuters said {DEAD}", [], []),
])
def test_credit_lines(text, credit, via):
    (row,) = rows(run(stdin=lines({"text": text, "published": "2022-01-10"})))
    assert [(c["text"], c["agency"], c["part"]) for c in row["credit"]] == credit
    assert row["figures"][0]["via"] == via


@pytest.mark.parametrize("counted, group", [
    ("civilians", "civilians"), ("Children", "children"), ("police officers", "security-forces"),
    ("rebels", "fighters"), ("people", None)])
def test_groups_of_people(counted, group):
    (row,) = rows(run(stdin=lines({"text": f"Then 38 {counted} were killed in Kenya."})))
    assert row["figures"][0]["group"] == group


def test_ids_are_given_back_and_counted_where_missing():
    result = run(stdin=lines({"id": "ü", "text": "x"}, {"text": "x"}, {"id": 7, "text": "x"}, {"id": None, "text": "x"}))
    assert [row["id"] for row in rows(result)] == ["ü", 1, 7, 3]


def test_unknown_keys_are_ignored_and_null_is_absent():
    article = {"text": "x", "title": None, "published": None, "lang": None, "author": {"name": ["y"]}}
    assert run(stdin=lines(article)).returncode == 0


@pytest.mark.parametrize("threads", [2, 5])
def test_order_is_kept(threads):
    def article(i):
        # Sizes differ, and by much between chunks, so that threads finish out of turn.
        return {"id": i, "text": f"Police arrested {i} people. " * (i * 7919 % 10 + (100 if i == 0 else 0))}

    result = run("-j", threads, stdin=lines(*(article(i) for i in range(4000))))
    assert result.returncode == 0
    assert [row["id"] for row in rows(result)] == list(range(4000))


def test_threads_change_nothing():
    text = "On Monday 12 people were killed and dozens wounded in Sudan. "
    data = lines(*({"text": text * (i % 9), "published": "2020-02-03"} for i in range(1500)))
    assert run("-j1", stdin=data).stdout == run("-j4", stdin=data).stdout


def test_a_bad_line_is_a_row_and_the_rest_goes_on():
    data = b'{"id":"a","text":"x"}\n{oops\n{"id":"c","title":"no text"}\n[1]\n{"id":"e","text":5}\n{"id":"f","text":"x"}\n'
    result = run(stdin=data)
    assert result.returncode == 1
    assert result.stderr == b""
    good_a, oops, no_text, array, number, good_f = rows(result)
    assert "error" not in good_a and "error" not in good_f
    assert refusal(oops) == (1, PARSE_ERROR)
    assert refusal(no_text) == ("c", INVALID_ARTICLE)
    assert refusal(array) == (3, INVALID_ARTICLE)
    assert refusal(number) == ("e", INVALID_ARTICLE)
    assert "text" in no_text["error"]["message"]


@pytest.mark.parametrize("published", ["2015-02-29", "yesterday", "2015-1-1", "2015-01-01T25:00"])
def test_a_bad_date_is_named(published):
    result = run(stdin=lines({"text": "x", "published": published}))
    assert result.returncode == 1
    (row,) = rows(result)
    assert refusal(row) == (0, INVALID_ARTICLE)
    assert "published" in row["error"]["message"]


@pytest.mark.parametrize("published", ["2015-02-28", "2015-02-28T10:00", "2015-02-28 10:00:15.25+05:30", ""])
def test_dates_that_are_taken(published):
    assert run(stdin=lines({"text": "x", "published": published})).returncode == 0


def test_invalid_utf8():
    result = run(stdin=b'{"id":"a","text":"caf\xe9"}\n{"id":"b","text":"x"}\n')
    assert result.returncode == 1
    bad, good = rows(result)
    assert refusal(bad) == (0, INVALID_UTF8)
    assert good["id"] == "b"


def test_nul():
    result = run(stdin=b'{"id":"a","text":"x\\u0000y"}\n{"text":"x\0y"}\n{"text":"x"}\n')
    assert result.returncode == 1
    escaped, raw, good = rows(result)
    assert refusal(escaped) == ("a", INVALID_ARTICLE)
    assert refusal(raw) == (1, PARSE_ERROR)
    assert "error" not in good


def test_line_ends():
    # Windows line ends, empty lines (counted, not answered), a byte order mark, no last line feed.
    result = run(stdin=b'\xef\xbb\xbf{"text":"x"}\r\n\r\n  \n{"text":"y"}')
    assert result.returncode == 0
    assert [row["id"] for row in rows(result)] == [0, 3]


def test_a_line_over_the_limit_is_a_row_and_the_rest_goes_on():
    huge = b'{"id":"big","text":"' + b"a" * (60 << 20) + b'"}\n'
    data = lines({"id": "before", "text": "x"}) + huge + lines({"id": "after", "text": "x"}, {"text": "x"})
    result = run("-j2", stdin=data)
    assert result.returncode == 1
    before, big, after, last = rows(result)
    assert before["id"] == "before"
    assert refusal(big) == (1, LINE_TOO_LONG)
    assert (after["id"], last["id"]) == ("after", 3)


def test_a_line_over_the_limit_at_the_end_without_line_feed():
    result = run(stdin=lines({"text": "x"}) + b"a" * (60 << 20))
    assert [refusal(row) for row in rows(result)[1:]] == [(1, LINE_TOO_LONG)]


def test_a_text_over_the_limit():
    result = run(stdin=lines({"id": "big", "text": "a" * ((16 << 20) + 1)}, {"text": "x"}))
    assert result.returncode == 1
    big, good = rows(result)
    assert refusal(big) == ("big", ARTICLE_TOO_LONG)
    assert "error" not in good


def test_a_text_of_a_mebibyte_between_others():
    articles = [{"id": i, "text": "word " * (200_000 if i == 50 else 5)} for i in range(100)]
    result = run("-j2", stdin=lines(*articles))
    assert result.returncode == 0
    assert [row["id"] for row in rows(result)] == list(range(100))


def test_deep_nesting_is_refused():
    result = run(stdin=b'{"text":"x","y":' + b"[" * 100_000 + b"]" * 100_000 + b"}\n")
    assert result.returncode == 1
    assert rows(result)[0]["error"]["data"]["name"] == "too_deep"


def test_files_one_after_the_other(tmp_path):
    one, two, empty = tmp_path / "one", tmp_path / "two", tmp_path / "empty"
    one.write_bytes(b'{"text":"x"}\n{"text":"x"}')
    two.write_bytes(lines({"text": "x"}))
    empty.write_bytes(b"")
    result = run(one, empty, "-", two, stdin=lines({"id": "from stdin", "text": "x"}))
    assert result.returncode == 0
    assert [row["id"] for row in rows(result)] == [0, 1, "from stdin", 3]


def test_a_missing_file_ends_it_after_what_was_read(tmp_path):
    one = tmp_path / "one"
    one.write_bytes(lines({"id": "kept", "text": "x"}))
    result = run(one, tmp_path / "none", one)
    assert result.returncode == 2
    assert [row["id"] for row in rows(result)] == ["kept"]
    assert b"none: No such file or directory" in result.stderr


def test_a_directory(tmp_path):
    result = run(tmp_path)
    assert result.returncode == 2
    assert b"Is a directory" in result.stderr


def test_output_comes_before_the_input_ends():
    """A line is answered while the writer still holds the pipe open."""
    with subprocess.Popen([PROGRAM, "-j2"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        for i in range(3):
            process.stdin.write(lines({"id": i, "text": "x"}))
            process.stdin.flush()
            assert select.select([process.stdout], [], [], TIMEOUT)[0], "no row came"
            assert json.loads(process.stdout.readline())["id"] == i
        process.stdin.close()
        assert process.wait(TIMEOUT) == 0


def test_a_line_byte_by_byte():
    with subprocess.Popen([PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0) as process:
        for byte in lines({"id": "slow", "text": "é"}):
            process.stdin.write(bytes([byte]))
        process.stdin.close()
        assert [json.loads(line)["id"] for line in process.stdout] == ["slow"]
        assert process.wait(TIMEOUT) == 0


@pytest.mark.parametrize("threads", [1, 3])
def test_a_reader_that_goes_away_ends_it_quietly(threads):
    """Also while it waits for input: stdin stays open."""
    some = lines(*({"text": "Police arrested 5 people. "} for _ in range(3000)))
    with subprocess.Popen(
        [PROGRAM, f"-j{threads}"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        process.stdout.close()
        try:
            process.stdin.write(some)
            process.stdin.flush()
        except BrokenPipeError:
            pass
        assert process.wait(TIMEOUT) == 0
        assert process.stderr.read() == b""
        try:
            process.stdin.close()
        except BrokenPipeError:
            pass


def test_full_disk():
    with open("/dev/full", "wb") as full:
        result = subprocess.run(
            [PROGRAM], input=lines({"text": "x"}), stdout=full, stderr=subprocess.PIPE, timeout=TIMEOUT
        )
    assert result.returncode == 2
    assert b"cannot write: No space left on device" in result.stderr


def test_text(tmp_path):
    story = tmp_path / "story.txt"
    story.write_text("KABUL: At least 12 people died on Friday.\n")
    result = run("--text", story, "--published", "2022-01-10", "--title", "12 dead", "--source", "x", "--lang", "en-GB")
    assert result.returncode == 0
    (row,) = rows(result)
    assert list(row) == KEYS
    assert row["id"] == 0
    assert run("--text", "-", "--published", "2022-01-10", stdin=story.read_bytes()).returncode == 0


def test_text_that_is_none(tmp_path):
    story = tmp_path / "story.txt"
    for content in (b"caf\xe9", b"x\0y"):
        story.write_bytes(content)
        result = run("--text", story)
        assert result.returncode == 1
        assert refusal(rows(result)[0]) == (0, INVALID_UTF8)
    story.write_bytes(b"a" * ((16 << 20) + 1))
    result = run("--text", story)
    assert result.returncode == 1
    assert refusal(rows(result)[0]) == (0, ARTICLE_TOO_LONG)
    assert run("--text", tmp_path / "none").returncode == 2


@pytest.mark.parametrize(
    "args", [["--bogus"], ["-j", "0"], ["-j", "x"], ["-j", "257"], ["-j"], ["--title", "x"], ["--text", "x", "y"]]
)
def test_wrong_usage(args):
    result = run(*args)
    assert result.returncode == 64
    assert result.stdout == b""
    assert result.stderr


def test_help_and_version():
    result = run("--help")
    assert result.returncode == 0
    assert b"Examples:" in result.stdout
    result = run("--version")
    assert result.returncode == 0
    assert b"toll-read " in result.stdout and b"rules en-" in result.stdout


def test_no_language_data(tmp_path):
    result = run("--lang-dir", tmp_path / "none", stdin=lines({"text": "x"}))
    assert result.returncode == 2
    assert result.stdout == b""
    assert b"none" in result.stderr


def test_language_data_from_the_environment(tmp_path):
    result = subprocess.run(
        [PROGRAM, "--version"], env={**os.environ, "TOLL_LANG_DIR": str(tmp_path / "none")}, capture_output=True
    )
    assert result.returncode == 2
