"""Every check is shown bad samples that it must find and good ones that it must pass."""
import argparse
import pathlib
import subprocess
import tempfile
import unittest

import documents
import heads
import layers
import places
import sizes
import sleeps
import sql
import symbols

SCRIPTS = pathlib.Path(__file__).resolve().parents[2] / "script"


class Sample(unittest.TestCase):
    """A temporary tree made of {path: text}."""

    def tree(self, files):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        root = pathlib.Path(directory.name)
        for path, text in files.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, encoding="utf-8")
        return root

    def found(self, check, files, *words):
        problems = check(self.tree(files))
        self.assertEqual(len(problems), 1, problems)
        for word in words:
            self.assertIn(word, problems[0])

    def passed(self, check, files):
        self.assertEqual(check(self.tree(files)), [])


class Layers(Sample):
    def test_upward(self):
        self.found(layers.check, {"base/x.c": '#include "proto/msg.h"\n'}, "base/x.c:1", "layer")

    def test_client_and_extract(self):
        self.found(layers.check, {"client/x.c": '\n#include "extract/extract.h"\n'}, "client/x.c:2")

    def test_clock_in_extract(self):
        self.found(layers.check, {"extract/x.h": "#  include <time.h>\n"}, "not for extract/")

    def test_second_file_with_libpq(self):
        self.found(layers.check, {"daemon/pool.c": "#include <libpq-fe.h>\n"}, "daemon/db.c alone")

    def test_libevent_in_a_header(self):
        self.found(layers.check, {"daemon/conn.h": "#include <event2/event.h>\n"}, "alone")

    def test_relative(self):
        self.found(layers.check, {"base/x.c": '#include "err.h"\n'}, "root of the tree")

    def test_unit_test_of_extract(self):
        self.found(layers.check, {"tests/unit/extract/x.c": '#include "daemon/db.h"\n'}, "layer")

    def test_good(self):
        self.passed(layers.check, {
            "daemon/db.c": "#include <libpq-fe.h>\n#include <event2/event.h>\n",
            "daemon/x.c": '#include "extract/extract.h"\n#include <string.h>\n',
            "extract/toll_read.c": '#include "proto/article.h"\n#include <jansson.h>\n',
            "base/version.c": '#include "version_git.h"\n',
            "tests/unit/proto/x.c": '#include "tests/unit/proto/y.h"\n#include <cmocka.h>\n'})


class Symbols(Sample):
    def check_code(self, library, file, code):
        root = self.tree({file: code})
        member, archive = root / (file + ".o"), root / "lib.a"
        subprocess.run(["cc", "-w", "-c", root / file, "-o", member], check=True)
        subprocess.run(["ar", "rcs", archive, member], check=True)
        arguments = argparse.Namespace(archive=["%s=%s" % (library, archive)], compiler="cc")
        return symbols.check(root, arguments)

    def test_clock_in_extract(self):
        problems = self.check_code("extract", "x.c", "long time(long *); long f(void) { return time(0); }")
        self.assertEqual(problems, ["extract: x.c: time is not for this file"])

    def test_fortified_output_in_proto(self):
        problems = self.check_code("proto", "x.c", "int __printf_chk(); int f(void) { return __printf_chk(1, \"\"); }")
        self.assertEqual(len(problems), 1, problems)

    def test_jansson_in_extract(self):
        problems = self.check_code("extract", "x.c", "void *json_object(void); void *f(void) { return json_object(); }")
        self.assertEqual(problems, ["extract: x.c: json_object comes from no library that it may use"])

    def test_libpq_beside_db(self):
        code = "void PQfinish(void *); void f(void) { PQfinish(0); }"
        self.assertIn("db.c alone", self.check_code("daemon", "pool.c", code)[0])
        self.assertEqual(self.check_code("daemon", "db.c", code), [])

    def test_extract_in_client(self):
        problems = self.check_code("client", "x.c", "void extract_run(void); void f(void) { extract_run(); }")
        self.assertEqual(len(problems), 1, problems)

    def test_files_only_where_language_data_are_read(self):
        code = "void *fopen(); void *f(void) { return fopen(\"x\", \"r\"); }"
        self.assertEqual(len(self.check_code("extract", "number.c", code)), 1)
        self.assertEqual(self.check_code("extract", "source.c", code), [])


class Sizes(Sample):
    def test_long_function(self):
        self.found(sizes.check, {"base/x.c": "int f(void)\n{\n" + "\tg();\n" * 98 + "}\n"}, "f has 101")

    def test_long_file(self):
        self.found(sizes.check, {"base/x.c": "int x;\n" * 601}, "601 lines")

    def test_good(self):
        self.passed(sizes.check, {"base/x.c": "int f(void)\n{\n" + "\tg();\n" * 97 + "}\n",
                                  "base/x.def": "X(1)\n" * 700})


class Sql(Sample):
    def test_statements(self):
        for text in ("SELECT 1", "BEGIN", "insert into article values ($1)", "set local x = 1",
                     "select id from article", "CREATE TABLE x ()", "commit;"):
            self.found(sql.check, {"daemon/x.c": 'f("%s");\n' % text}, "daemon/x.c:1")

    def test_good(self):
        self.passed(sql.check, {
            "daemon/x.c": '/* SELECT */ f("select one of these");\n// "BEGIN"\n',
            "daemon/y.c": 'f("cannot create the directory", "set the value to 3");\n',
            "tests/db/x.c": 'f("SELECT 1");\n'})


class Sleeps(Sample):
    def test_sleeps(self):
        for path, text in (("tests/live/x.py", "    time.sleep(1)\n"), ("tests/unit/x.c", "\tusleep(10);\n"),
                           ("tests/bench/x.sh", "start; sleep 1\n"), ("tests/bench/x", "#!/bin/sh\nsleep 1\n")):
            self.found(sleeps.check, {path: text}, path)

    def test_good(self):
        self.passed(sleeps.check, {"tests/live/poll.py": "    time.sleep(0.02)  # poll interval\n",
                                   "tests/live/x.py": "# sleep no more\npg_sleep(3)\n",
                                   "tests/fuzz/corpus/x": "sleep 1\n"})


class Heads(Sample):
    def test_no_comment(self):
        self.found(heads.check, {"base/x.c": "#include <x.h>\n"}, "base/x.c:1")

    def test_other_name(self):
        self.found(heads.check, {"base/x.h": "/* y.h - a thing. */\n"}, "calls itself y.h")

    def test_good(self):
        self.passed(heads.check, {"base/x.c": "/* x.c - a thing. */\n", "tests/unit/x.c": "/* x */\n"})


class Places(Sample):
    good = {
        "extract/lang/en/countries.txt": "# c\nFR\tFrance\t46.6\t2.5\t-\nSD\tSudan\t16.0\t29.9\tThe Sudan\n",
        "extract/lang/en/peoples.txt": "FR\tFrench\t-\nSD\tSudanese\tSudanese\n",
        "extract/lang/en/cities.txt": "Nice\tcity\tFR\t43.7\t7.3\t-\tambiguous\n"
                                      "Nyala\tcity\tSD\t12.1\t24.9\tNiyala\t-\n",
    }

    def changed(self, path, old, new):
        path = "extract/lang/en/" + path
        self.assertIn(old, self.good[path])
        return {**self.good, path: self.good[path].replace(old, new)}

    def test_good(self):
        self.passed(places.check, self.good)

    def test_bad(self):
        for path, old, new, word in (
                ("cities.txt", "\tcity\tSD", "\ttown\tSD", "kind"),
                ("cities.txt", "\tSD\t", "\tXX\t", "no country XX"),
                ("cities.txt", "12.1", "121.0", "globe"),
                ("cities.txt", "\tNiyala\t", "\t\t", "columns"),
                ("cities.txt", "Nice\tcity\tFR\t43.7\t7.3\t-\tambiguous",
                 "Niyala\tcity\tFR\t43.7\t7.3\t-\t-", "Niyala is also"),
                ("countries.txt", "The Sudan", "France", "France is also FR"),
                ("peoples.txt", "SD\t", "AA\t", "no country AA")):
            problems = places.check(self.tree(self.changed(path, old, new)))
            self.assertIn(word, " ".join(problems))

    def test_order(self):
        self.found(places.check, self.changed(
            "peoples.txt", "FR\tFrench\t-\nSD\tSudanese\tSudanese\n",
            "SD\tSudanese\tSudanese\nFR\tFrench\t-\n"), "FR stands after SD")


class Documents(Sample):
    good = {
        "daemon/options.def": '/* OPTION(field, name) */\n'
                              'OPTION(a, "a-b", TIME, 0, max(1, 2), "1s", "", 0, "T",\n'
                              '       "a sentence, with (commas")\n'
                              'OPTION(help, "help", FLAG, 0, 1, "", "", OPT_FLAG_ONLY, "", "help")\n',
        "daemon/tolld.8": ".Bl\n.It Fl -a-b Ar T\nx\n.It Fl -help\n.El\n",
        "daemon/tolld.conf.sample": "# a\n#a-b = 1s\n",
        "proto/methods.def": 'ARG(FROM, "from")\nMETHOD(GET, "item.get", READ, "gets")\n'
                             'PARAM(GET, FROM, DATE, OPTIONAL, 0, 0, 0, "a day")\n',
        "proto/errors.def": 'ERROR(NONE, -3, "no_such", "none", "nothing")\n',
        "proto/protocol.md": "| -3 | `no_such` | x |\n| [`item.get`](#itemget) | read | gets |\n### item.get\n| `from` | day |\n",
        "client/commands.c": '\t{\n\t\t.name = "get",\n\t},\n',
        "client/options.def": 'OPTION(x, "x-y", "", 0, "s")\n',
        "client/toll.1": ".TP\n.BI \"toll get \" ITEM\nx\n.TP\n.B \\-\\-x\\-y\nx\n",
    }

    def without(self, path, old, new=""):
        self.assertIn(old, self.good[path])
        return {**self.good, path: self.good[path].replace(old, new)}

    def test_good(self):
        self.passed(documents.check, self.good)

    def test_option_not_in_manual(self):
        self.found(documents.check, self.without("daemon/tolld.8", ".It Fl -a-b Ar T\n"), "tolld.8", "a-b")

    def test_option_only_in_manual(self):
        self.found(documents.check, self.without("daemon/options.def", 'OPTION(help, "help"', 'X("'),
                   "options.def", "help")

    def test_option_not_in_sample(self):
        self.found(documents.check, self.without("daemon/tolld.conf.sample", "#a-b"), "sample", "a-b")

    def test_method(self):
        self.found(documents.check, self.without("proto/protocol.md", "### item.get"), "method item.get")

    def test_parameter(self):
        self.found(documents.check, self.without("proto/protocol.md", "`from`"), "parameter from")

    def test_error(self):
        self.found(documents.check, self.without("proto/protocol.md", "| -3 | `no_such` | x |\n"), "-3 no_such")

    def test_error_only_in_document(self):
        self.found(documents.check, self.without("proto/protocol.md", "| -3 |", "| -4 | `gone` | x |\n| -3 |"),
                   "gone is not in errors.def")

    def test_command(self):
        self.found(documents.check, self.without("client/toll.1", "toll get"), "command get")

    def test_client_option(self):
        self.found(documents.check, self.without("client/toll.1", "x\\-y"), "option x-y")

    def test_absent_document(self):
        files = dict(self.good)
        del files["client/toll.1"]
        self.found(documents.check, files, "client/toll.1: is not there")


class Format(Sample):
    def run_on(self, code):
        root = self.tree({".clang-format": "BasedOnStyle: LLVM\nIndentWidth: 8\nUseTab: Always\n",
                          "base/x.c": code})
        return subprocess.run([SCRIPTS / "fmt", "check", root], capture_output=True, check=False).returncode

    def test_format(self):
        self.assertNotEqual(self.run_on("int  x ;\n"), 0)
        self.assertEqual(self.run_on("int x;\n"), 0)


if __name__ == "__main__":
    unittest.main()
