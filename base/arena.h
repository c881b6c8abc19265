/* arena.h - memory with one lifetime: allocate often, free once.
 *
 * One arena per document, one per request.  Nothing in it is freed alone; a
 * mark taken earlier can be returned to.  Built with TOLL_ARENA_MALLOC (the
 * sanitizer presets) each allocation is a malloc of its own, so that ASan sees
 * overruns and use after reset.
 */
#ifndef TOLL_BASE_ARENA_H
#define TOLL_BASE_ARENA_H

#include <stdbool.h>
#include <stddef.h>
#include "base/err.h"

struct arena;

struct arena_mark {
	void *block;
	size_t used;
	size_t total;
};

/* A new, empty arena that will hold at most cap bytes (0: no cap).
 * NULL when out of memory. */
struct arena *arena_new(size_t cap);

/* Free the arena and all in it; sets *a to NULL; a NULL arena is no error. */
void arena_free(struct arena **a);

/* size bytes aligned for any type, uninitialised; NULL when out of memory or
 * when the cap would be passed.  arena_zalloc's are zero. */
void *arena_alloc(struct arena *a, size_t size) MUSTCHECK;
void *arena_zalloc(struct arena *a, size_t size) MUSTCHECK;

/* n elements of size bytes each, zeroed, with the multiplication checked. */
void *arena_array(struct arena *a, size_t n, size_t size) MUSTCHECK;

/* Grow an array that lives in the arena to hold at least want elements of size
 * bytes (doubling): *items and *cap are updated.  0 or ERR_MEMORY. */
int arena_grow_now(struct arena *a, void **items, size_t *cap, size_t want, size_t size) MUSTCHECK;

static inline MUSTCHECK int arena_grow(struct arena *a, void **items, size_t *cap, size_t want,
				       size_t size)
{
	return want <= *cap ? 0 : arena_grow_now(a, items, cap, want, size);
}

/* A NUL-terminated copy of len bytes at s. NULL as arena_alloc. */
char *arena_strndup(struct arena *a, const char *s, size_t len) MUSTCHECK;

/* printf into the arena. NULL as arena_alloc. */
char *arena_printf(struct arena *a, const char *fmt, ...) MUSTCHECK
	__attribute__((format(printf, 2, 3)));

/* Remember the present fill, and return to it: all allocated since is gone. */
struct arena_mark arena_mark(const struct arena *a);
void arena_reset(struct arena *a, struct arena_mark mark);

/* Bytes handed out since the arena was made or last reset. */
size_t arena_used(const struct arena *a);

/* Was an allocation refused since then?  So that work of many steps can ask once,
 * at its end, whether one of them had too little memory. */
bool arena_failed(const struct arena *a);

#endif
