/* test_address.c - which addresses are taken, and the default. */
#include "proto/address.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tests/unit/cmocka_all.h"

static void test_unix(void **state)
{
	struct address a;
	struct err e;
	char path[120];

	(void)state;
	assert_int_equal(address_parse("unix:rel.sock", &a, &e), 0);
	assert_int_equal(a.kind, ADDRESS_UNIX);
	assert_string_equal(a.to.un.sun_path, "rel.sock");
	assert_string_equal(a.text, "rel.sock");
	assert_int_equal(address_parse("./x", &a, &e), 0);
	assert_string_equal(a.to.un.sun_path, "./x");
	assert_int_equal(address_parse("unix:", &a, &e), ERR_USAGE);
	assert_int_equal(address_parse("toll.sock", &a, &e), ERR_USAGE);
	assert_int_equal(address_parse("", &a, &e), ERR_USAGE);

	memset(path, 'x', sizeof(path));
	path[0] = '/';
	path[107] = '\0';
	assert_int_equal(address_parse(path, &a, &e), 0);
	assert_string_equal(a.to.un.sun_path, path);
	path[107] = 'x';
	path[108] = '\0';
	assert_int_equal(address_parse(path, &a, &e), ERR_LIMIT);
	assert_non_null(strstr(e.text, "108 bytes is too long; the limit is 107"));
}

static void test_tcp(void **state)
{
	static const char *const wrong[] = {
		"tcp:",
		"tcp:1234",
		"tcp::1234",
		"tcp:localhost",
		"tcp:localhost:",
		"tcp:localhost:0",
		"tcp:localhost:65536",
		"tcp:localhost:1x",
		"tcp:0.0.0.0:1234",
		"tcp:10.0.0.1:123",
		"tcp:example.org:80",
		"tcp:[::]:1234",
		"tcp:127.1:1234",
	};
	struct address a;
	struct err e;

	(void)state;
	assert_int_equal(address_parse("tcp:localhost:7070", &a, &e), 0);
	assert_int_equal(a.kind, ADDRESS_TCP);
	assert_int_equal(a.to.in.sin_addr.s_addr, htonl(INADDR_LOOPBACK));
	assert_int_equal(ntohs(a.to.in.sin_port), 7070);
	assert_string_equal(a.text, "tcp:localhost:7070");
	assert_int_equal(address_parse("tcp:127.0.0.2:1", &a, &e), 0);
	assert_int_equal(address_parse("tcp:[::1]:65535", &a, &e), 0);
	assert_int_equal(a.to.sa.sa_family, AF_INET6);
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
		assert_int_equal(address_parse(wrong[i], &a, &e), ERR_USAGE);
}

static void test_default(void **state)
{
	struct address a;
	struct err e;
	char want[64];

	(void)state;
	setenv("TOLL_SOCKET", "tcp:localhost:7070", 1);
	assert_int_equal(address_default(&a, &e), 0);
	assert_int_equal(a.kind, ADDRESS_TCP);
	unsetenv("TOLL_SOCKET");
	setenv("XDG_RUNTIME_DIR", "/run/user/12", 1);
	assert_int_equal(address_default(&a, &e), 0);
	assert_string_equal(a.text,
			    geteuid() == 0 ? "/run/toll/toll.sock" : "/run/user/12/toll/toll.sock");
	unsetenv("XDG_RUNTIME_DIR");
	assert_int_equal(address_default(&a, &e), 0);
	snprintf(want, sizeof(want), "/tmp/toll-%u/toll.sock", (unsigned)geteuid());
	assert_string_equal(a.text, geteuid() == 0 ? "/run/toll/toll.sock" : want);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_unix),
		cmocka_unit_test(test_tcp),
		cmocka_unit_test(test_default),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
