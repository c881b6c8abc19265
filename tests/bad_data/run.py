#!/usr/bin/python3
"""Load languages of which one file is bad, and compare what toll-read says with what it should.

usage: run.py TOLL_READ GOOD [CASE...]      (run.py --update TOLL_READ GOOD [CASE...])

A case is a folder beside this script: files that are put over a copy of the language GOOD, and
`expected`, the whole message.  --update writes what toll-read says now; read it before you commit.
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
TIMEOUT = 60


def load(program, good, case):
    """Exit status and message of loading GOOD with the files of the case (None: as it is)."""
    with tempfile.TemporaryDirectory() as top:
        language = pathlib.Path(top, "en")
        shutil.copytree(good, language)
        for file in case.iterdir() if case else ():
            if file.name != "expected":
                shutil.copy(file, language / file.name)
        run = subprocess.run([program, "--lang-dir", language], stdin=subprocess.DEVNULL,
                             capture_output=True, timeout=TIMEOUT)
        said = run.stderr.decode(errors="backslashreplace").replace(str(language), "LANG")
        return run.returncode, said


def wrong(program, good, case, update):
    status, said = load(program, good, case)
    if update:
        (case / "expected").write_text(said)
    expected = (case / "expected").read_text()
    if status != 2:
        return "exit status %d, not 2" % status
    if said != expected:
        return "said\n%snot\n%s" % (said, expected)
    return None


def main():
    update = sys.argv[1:2] == ["--update"]
    program, good, *names = sys.argv[2 if update else 1:]
    cases = [HERE / name for name in names] or sorted(p for p in HERE.iterdir() if p.is_dir())
    status, said = load(program, good, None)
    if status or said:
        sys.exit("the good language does not load: %s" % said)
    failed = 0
    for case in cases:
        why = wrong(program, good, case, update)
        if why:
            failed += 1
            print("%s: %s" % (case.name, why))
    print("%d languages, %d not refused as expected" % (len(cases), failed))
    sys.exit(failed > 0 or not cases)


if __name__ == "__main__":
    main()
