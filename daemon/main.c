/* main.c - tolld: from arguments to an exit status.
 *
 * Reads as the order of things: options, what only prints, boot, run.  Exit
 * statuses: 0 ended in good order, 1 failed or cut off, 64 wrong usage or
 * configuration, 75 somebody else runs there (EXIT_BUSY).
 */
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sysexits.h>
#include <unistd.h>
#include "base/log.h"
#include "base/version.h"
#include "daemon/boot.h"
#include "daemon/db.h"
#include "daemon/loop.h"
#include "daemon/options.h"
#include "daemon/run.h"

extern char **environ;

static int exit_status(int rc)
{
	if (rc == 0)
		return EXIT_SUCCESS;
	if (rc == ERR_USAGE || rc == ERR_SYNTAX || rc == ERR_LIMIT)
		return EX_USAGE;
	return rc == ERR_BUSY ? EX_TEMPFAIL : EXIT_FAILURE;
}

static void print_versions(void)
{
	int pq = db_library_version();

	printf("tolld %s\nlibpq %d.%d\nlibevent %s\nICU %s\n", version_text(), pq / 10000,
	       pq % 10000, loop_library_version(), TOLL_ICU_VERSION);
}

/* Whether standard error is the journal: JOURNAL_STREAM is "device:inode" of it. */
static bool stderr_is_journal(void)
{
	const char *stream = getenv("JOURNAL_STREAM");
	unsigned long long device, inode;
	struct stat st;

	return stream != NULL && sscanf(stream, "%llu:%llu", &device, &inode) == 2 &&
	       fstat(STDERR_FILENO, &st) == 0 && st.st_dev == device && st.st_ino == inode;
}

/* What only prints: 1 when it was asked for and done. */
static int act_and_exit(const struct options *opts)
{
	if (opts->help)
		options_print_help(stdout);
	else if (opts->version)
		print_versions();
	else if (opts->print_config)
		options_print_config(stdout);
	else
		return 0;
	return 1;
}

static int boot_and_run(const struct run_config *config, struct err *e)
{
	struct run_config run = *config;
	struct boot boot;
	int rc = boot_daemon(config->opts, config->log, &boot, e);

	if (rc < 0)
		return rc;
	run.boot = &boot;
	rc = run_daemon(&run, e);
	boot_fini(&boot);
	return rc;
}

/* Were one of them closed, the first socket would get its number, and lines of the
 * log with it. */
static int open_standard_descriptors(void)
{
	int fd;

	do
		fd = open("/dev/null", O_RDWR);
	while (fd >= 0 && fd <= STDERR_FILENO);
	return fd < 0 ? -1 : close(fd);
}

int main(int argc, char **argv)
{
	struct options *opts = NULL;
	struct logger log = {
		.out = stderr, .level = LOG_LEVEL_INFO, .journal = stderr_is_journal()};
	struct run_config config = {.log = &log, .argc = argc, .argv = argv, .env = environ};
	struct err e;
	int rc;

	if (open_standard_descriptors() < 0)
		return EXIT_FAILURE;
	rc = options_load(argc, argv, environ, &opts, &e);
	if (rc < 0) {
		fprintf(stderr, "tolld: %s\n", e.text);
		return exit_status(rc);
	}
	log.level = (enum log_level)opts->log_level;
	config.opts = opts;
	if (act_and_exit(opts))
		rc = fflush(stdout) == 0 ? 0 : err_set(&e, ERR_IO, "writing to standard output");
	else if (opts->check)
		rc = boot_check(opts, stdout, &e);
	else
		rc = boot_and_run(&config, &e);
	if (rc < 0)
		log_error(&log, "main", "%s", e.text);
	options_free(&opts);
	return exit_status(rc);
}
