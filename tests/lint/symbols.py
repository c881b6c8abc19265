"""Each static library needs only symbols that its layer may need.

Each undefined symbol must come from the library itself, from a library of the tree
below it, or from a shared library that is allowed; parts of libc that a layer has no
business with (the clock for extraction, say) are denied by name.
"""
import re
import subprocess
import sys

import tree

# The shared libraries that each name stands for.
SHARED = {
    "c": ("libc.so.6", "libm.so.6", "libgcc_s.so.1", "ld-linux-x86-64.so.2",
          "ld-linux-aarch64.so.1"),
    "icu": ("libicuuc.so", "libicui18n.so"),
    "md": ("libmd.so",),
    "jansson": ("libjansson.so",),
    "event": ("libevent_core.so", "libevent_extra.so", "libevent_pthreads.so"),
    "pq": ("libpq.so",),
}

# Parts of libc, to be denied.
CLOCK = r"time|clock|clock_gettime|gettimeofday|ftime|timespec_get|localtime(_r)?|mktime"
SOCKETS = (r"socket|socketpair|connect|bind|listen|accept4?|send(to|msg)?|recv(from|msg)?|"
           r"getaddrinfo|gethostby\w+|epoll_\w+|poll|ppoll|select")
PROCESS = r"_?exit|_Exit|quick_exit|abort|fork|vfork|system|popen|exec[lv]\w*|posix_spawn\w*|kill"
OUTPUT = r"v?printf|puts|putchar|perror|stdout|stderr|v?syslog"
ENVIRONMENT = r"(secure_)?getenv|setenv|putenv|unsetenv|environ"
FILES = (r"f?open(at|64)?|creat|freopen|tmpfile|opendir|fdopendir|scandir|readdir|glob|access|"
         r"readlink|l?stat|mkdir|unlink|rename|read|write|mmap")
RANDOM = r"s?rand(om)?(_r)?|[a-z]rand48|getrandom|getentropy|arc4random\w*"
STATE = r"setlocale|strtok|asctime|ctime|gmtime|localtime|setjmp|longjmp"
THREADS = r"pthread_\w+|thrd_\w+"
PURE = (CLOCK, SOCKETS, PROCESS, OUTPUT, ENVIRONMENT, FILES, RANDOM, STATE, THREADS)

LIBRARIES = {
    "base": {"below": (), "shared": ("c",), "deny": PURE},
    "extract": {"below": ("base",), "shared": ("c", "icu", "md"), "deny": PURE},
    "ledger": {"below": ("base",), "shared": ("c",), "deny": PURE},
    "proto": {"below": ("base",), "shared": ("c", "jansson"), "deny": PURE},
    "schema": {"below": ("base",), "shared": ("c",), "deny": PURE},
    "client": {"below": ("base", "proto"), "shared": ("c", "jansson"),
               "deny": (PROCESS, OUTPUT, ENVIRONMENT, RANDOM, STATE, THREADS)},
    "cli": {"below": ("base", "proto", "client"), "shared": ("c", "jansson", "icu"),
            "deny": (PROCESS, RANDOM, THREADS)},
    "daemon": {"below": ("base", "extract", "ledger", "proto", "schema"),
               "shared": ("c", "jansson", "event", "pq"), "deny": (STATE,)},
}

# What one file may need against its library's row.
EXCEPT = {
    ("base", "log.c"): (CLOCK,),
    ("extract", "source.c"): (FILES,),    # reads the language files
    ("extract", "lang_dir.c"): (FILES,),  # finds them
    ("extract", "gazetteer.c"): (FILES,),  # maps the compiled one
    ("proto", "address.c"): (ENVIRONMENT,),
}

# Shared libraries that only these files of a library may need.
ONLY = {
    ("daemon", "pq"): ("db.c",),
    ("daemon", "event"): ("loop.c", "server.c", "conn.c", "db.c", "worker.c"),
}

INSTRUMENTS = re.compile(
    r"__(asan|ubsan|tsan|lsan|sanitizer|gcov|sancov)_\w+|__start_\w+|__stop_\w+|"
    r"_GLOBAL_OFFSET_TABLE_|__stack_chk_fail|__tls_get_addr")


def nm(arguments):
    return subprocess.run(["nm", *arguments], check=True, capture_output=True,
                          text=True).stdout.splitlines()


def undefined(archive):
    """(file.c, symbol) of all that the archive's members need."""
    member = ""
    for line in nm(["-u", archive]):
        if line.endswith(".o:"):
            member = line[:-len(".o:")]
        elif line.split():
            yield member, line.split()[-1]


def defined(arguments):
    return {line.split()[-1].split("@")[0] for line in nm(arguments) if len(line.split()) > 2}


def shared_symbols(name, compiler):
    symbols = set()
    for file in SHARED[name]:
        path = subprocess.run([compiler, "-print-file-name=" + file], check=True,
                              capture_output=True, text=True).stdout.strip()
        if "/" in path:  # else this machine has none of that name
            symbols |= defined(["-D", "--defined-only", path])
    return symbols


def plain(symbol):
    """The name in the source: __printf_chk is printf."""
    match = re.fullmatch(r"__(\w+)_chk", symbol)
    return match.group(1) if match else symbol


def denied(library, member, symbol):
    allowed = EXCEPT.get((library, member), ())
    return any(re.fullmatch(pattern, plain(symbol))
               for pattern in LIBRARIES[library]["deny"] if pattern not in allowed)


def provider(symbol, providers):
    return next((name for name, symbols in providers if symbol in symbols), None)


def check_library(library, archives, compiler):
    row = LIBRARIES[library]
    providers = [(name, defined(["--defined-only", archives[name]]))
                 for name in (library, *row["below"]) if name in archives]
    providers += [(name, shared_symbols(name, compiler)) for name in row["shared"]]
    for member, symbol in undefined(archives[library]):
        if INSTRUMENTS.fullmatch(symbol):
            continue
        name = provider(symbol, providers)
        if name is None:
            yield "%s: %s: %s comes from no library that it may use" % (library, member, symbol)
        elif name == "c" and denied(library, member, symbol):
            yield "%s: %s: %s is not for this file" % (library, member, symbol)
        elif member not in ONLY.get((library, name), (member,)):
            yield "%s: %s: %s of %s is for %s alone" % (
                library, member, symbol, name, ", ".join(ONLY[library, name]))


def check(_root, arguments):
    archives = dict(item.split("=", 1) for item in arguments.archive)
    problems = []
    for library in archives:
        problems += sorted(set(check_library(library, archives, arguments.compiler)))
    return problems


def add_arguments(parser):
    parser.add_argument("--compiler", default="cc")
    parser.add_argument("archive", nargs="+", help="name=path, as extract=libtoll_extract.a")


if __name__ == "__main__":
    sys.exit(tree.main(check, __doc__, add_arguments))
