/* child.c - fork, exec, and what goes between them.
 *
 * Must not know which programs are run.
 */
#include "daemon/child.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* environ without what would change how PostgreSQL or its messages behave.  The
 * array is the caller's to free, its strings are not. */
static char **clean_environment(void)
{
	static const char *const dropped[] = {"PG", "TOLL_", "LC_", "LANG", "NOTIFY_SOCKET"};
	static char messages[] = "LC_ALL=C";
	size_t n = 0, kept = 0;
	char **env;

	while (environ[n] != NULL)
		n++;
	env = calloc(n + 2, sizeof(*env));
	if (env == NULL)
		return NULL;
	for (size_t i = 0; i < n; i++) {
		bool keep = true;

		for (size_t j = 0; j < sizeof(dropped) / sizeof(dropped[0]); j++)
			keep = keep && strncmp(environ[i], dropped[j], strlen(dropped[j])) != 0;
		if (keep)
			env[kept++] = environ[i];
	}
	env[kept] = messages;
	return env;
}

/* The child's side of the fork: only calls that are safe there.  Ends in the
 * program, or writes errno to status_fd. */
static void become_program(const char *const *argv, char *const *env, const char *cwd, int out_fd,
			   bool outlive, int status_fd)
{
	struct sigaction standard = {.sa_handler = SIG_DFL};
	sigset_t none;
	int null = open("/dev/null", O_RDONLY | O_CLOEXEC), error;

	for (int signo = 1; signo < NSIG; signo++)
		sigaction(signo, &standard, NULL);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	if (outlive)
		setsid();
	else
		prctl(PR_SET_PDEATHSIG, SIGTERM);
	if (dup2(null, 0) >= 0 && dup2(out_fd, 1) >= 0 && dup2(out_fd, 2) >= 0 && chdir(cwd) == 0) {
		close_range(3, ~0u, CLOSE_RANGE_CLOEXEC);
		execvpe(argv[0], (char *const *)argv, env);
	}
	error = errno;
	(void)!write(status_fd, &error, sizeof(error));
	_exit(127);
}

int child_start(const char *const *argv, const char *cwd, int out_fd, bool outlive, pid_t *pid_r,
		struct err *e)
{
	char **env = clean_environment();
	int status[2] = {-1, -1}, error = 0;
	ssize_t n = 0;

	*pid_r = -1;
	if (env == NULL)
		return err_set(e, ERR_MEMORY, "out of memory");
	if (pipe2(status, O_CLOEXEC) == 0)
		*pid_r = fork();
	if (*pid_r == 0)
		become_program(argv, env, cwd, out_fd, outlive, status[1]);
	if (*pid_r < 0)
		error = errno;
	free(env);
	close(status[1]);
	if (*pid_r > 0)
		while ((n = read(status[0], &error, sizeof(error))) < 0 && errno == EINTR)
			;
	close(status[0]);
	if (n > 0) /* it never became the program */
		waitpid(*pid_r, NULL, 0);
	if (error == 0)
		return 0;
	*pid_r = -1;
	return err_set(e, error == ENOENT ? ERR_NOT_FOUND : ERR_IO, "running %s: %s", argv[0],
		       strerror(error));
}

static const char *last_line(const char *text, size_t *len_r)
{
	size_t end = strlen(text), start;

	while (end > 0 && (text[end - 1] == '\n' || text[end - 1] == ' '))
		end--;
	for (start = end; start > 0 && text[start - 1] != '\n'; start--)
		;
	*len_r = end - start;
	return text + start;
}

const char *child_reason(const char *text, size_t *len_r)
{
	static const char *const marks[] = {"FATAL:", "PANIC:", "error:"};
	const char *first = NULL;

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		const char *found = strstr(text, marks[i]);

		if (found != NULL && (first == NULL || found < first))
			first = found;
	}
	if (first == NULL)
		return last_line(text, len_r);
	while (first > text && first[-1] != '\n')
		first--;
	*len_r = strcspn(first, "\n");
	return first;
}

/* Read all of fd, keeping the end of it. */
static void read_output(int fd, char out[CHILD_OUTPUT_MAX])
{
	const size_t half = CHILD_OUTPUT_MAX / 2;
	size_t used = 0;
	ssize_t n;

	for (;;) {
		if (used == CHILD_OUTPUT_MAX - 1) {
			memmove(out, out + half, used - half);
			used -= half;
		}
		n = read(fd, out + used, CHILD_OUTPUT_MAX - 1 - used);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			break;
		used += (size_t)n;
	}
	out[used] = '\0';
}

int child_run(const char *const *argv, const char *cwd, char out[CHILD_OUTPUT_MAX], struct err *e)
{
	int fds[2], status = 0, rc;
	const char *line;
	size_t len;
	pid_t pid;

	if (pipe2(fds, O_CLOEXEC) < 0)
		return err_set(e, ERR_IO, "making a pipe: %s", strerror(errno));
	rc = child_start(argv, cwd, fds[1], false, &pid, e);
	close(fds[1]);
	if (rc == 0) {
		read_output(fds[0], out);
		while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
			;
	}
	close(fds[0]);
	if (rc < 0 || (WIFEXITED(status) && WEXITSTATUS(status) == 0))
		return rc;
	line = child_reason(out, &len);
	if (WIFSIGNALED(status))
		return err_set(e, ERR_IO, "%s ended by signal %d: %.*s", argv[0], WTERMSIG(status),
			       (int)len, line);
	return err_set(e, ERR_IO, "%s: %.*s", argv[0], (int)len, line);
}
