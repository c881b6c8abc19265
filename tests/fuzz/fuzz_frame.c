/* fuzz_frame.c - lines are the same however the bytes are cut.
 *
 * The first byte chooses the sizes of the pieces, the rest is the stream.  A plain
 * splitter that looks at all bytes at once says what must come out.
 */
#include <assert.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "proto/frame.h"
#include "tests/fuzz/target.h"

#define LINE_MAX_TESTED 64

/* What the splitter has to say of data[*at..size): 1 and a line, 0 at the end. */
static int expected(const uint8_t *data, size_t size, size_t *at, const uint8_t **line, size_t *len)
{
	while (*at < size) {
		const uint8_t *lf = memchr(data + *at, '\n', size - *at);

		if (!lf)
			return 0;
		*line = data + *at;
		*len = (size_t)(lf - *line);
		*at += *len + 1;
		if (*len > LINE_MAX_TESTED)
			continue; /* skipped as over-long */
		*len -= *len > 0 && (*line)[*len - 1] == '\r';
		return 1;
	}
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct frame f;
	size_t at = 0, fed = 0, step = size > 0 ? data[0] % 67 + 1u : 1;
	const uint8_t *want;
	size_t want_len, len;
	char *line;
	int got;

	frame_init(&f, LINE_MAX_TESTED);
	while (fed < size) {
		size_t n = size - fed < step ? size - fed : step;

		assert(frame_feed(&f, (const char *)data + fed, n) == 0);
		fed += n;
		while ((got = frame_next(&f, &line, &len)) != 0) {
			if (got == ERR_LIMIT) {
				frame_skip(&f);
				continue;
			}
			assert(got == 1 && line[len] == '\0');
			assert(expected(data, size, &at, &want, &want_len) == 1);
			assert(len == want_len && memcmp(line, want, len) == 0);
		}
	}
	assert(expected(data, size, &at, &want, &want_len) == 0);
	frame_fini(&f);
	return 0;
}
