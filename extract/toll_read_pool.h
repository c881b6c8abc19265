/* toll_read_pool.h - the threads of toll-read: lines in, rows out, in order. */
#ifndef TOLL_EXTRACT_TOLL_READ_POOL_H
#define TOLL_EXTRACT_TOLL_READ_POOL_H

#include <stdbool.h>
#include "base/err.h"
#include "extract/extract.h"
#include "extract/toll_read_lines.h"

#define POOL_THREADS_MAX 256

/* Read all of lines with n threads (this one is one of them) and write the rows to
 * the file descriptor out, in the order of the lines.  At most a few chunks for each
 * thread are in memory at a time.  *refused_r tells whether a row was an error's.
 * 0, or the first of ERR_IO (reading; what was read before is written), ERR_CLOSED
 * (nobody reads out any more), ERR_MEMORY. */
int pool_run(const struct extract_engine *engine, struct lines *lines, int n, int out,
	     bool *refused_r, struct err *e) MUSTCHECK;

/* Write all of data to a file descriptor, which may be non-blocking.
 * 0, ERR_CLOSED (a pipe without a reader) or ERR_IO. */
int pool_write(int fd, const char *data, size_t len, struct err *e) MUSTCHECK;

#endif
