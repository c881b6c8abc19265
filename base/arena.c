/* arena.c - a chain of growing blocks, the newest first.
 *
 * The sanitizer build differs in one thing only: each block holds exactly one
 * allocation, so that its end is malloc's end. */
#include "base/arena.h"

#include <assert.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define ALIGN alignof(max_align_t)
#define BLOCK_MIN ((size_t)4096)
#define HUGE_PAGE ((size_t)2 << 20)
#define BLOCK_MAX (HUGE_PAGE - sizeof(struct block))
#define GROW_MIN ((size_t)8)

#ifdef TOLL_ARENA_MALLOC
static const bool share_blocks = false;
#else
static const bool share_blocks = true;
#endif

struct block {
	struct block *older;
	size_t used;
	size_t size; /* of data */
	alignas(max_align_t) unsigned char data[];
};

struct arena {
	struct block *newest;
	struct block *spare; /* the largest that was dropped, up to BLOCK_MAX, or NULL */
	size_t total;
	size_t cap;  /* SIZE_MAX: none */
	size_t left; /* that the newest block and the cap leave */
	bool failed;
};

struct arena *arena_new(size_t cap)
{
	struct arena *a = calloc(1, sizeof(*a));

	if (a)
		a->cap = cap ? cap : SIZE_MAX;
	return a;
}

/* Keep one of the blocks that fall free: memory that comes anew from the system with each
 * document costs more than all that is done with it. */
static void arena_drop_block(struct arena *a, struct block *b)
{
	struct block *keep = a->spare, *drop = b;

	if (share_blocks && b->size <= BLOCK_MAX && (!keep || keep->size < b->size)) {
		drop = keep;
		a->spare = b;
	}
	free(drop);
}

/* Drop blocks until keep is the newest. */
static void arena_drop_blocks(struct arena *a, const struct block *keep)
{
	while (a->newest != keep) {
		struct block *b = a->newest;

		assert(b);
		a->newest = b->older;
		arena_drop_block(a, b);
	}
}

void arena_free(struct arena **a)
{
	if (!*a)
		return;
	arena_drop_blocks(*a, NULL);
	free((*a)->spare);
	free(*a);
	*a = NULL;
}

/* Bytes of data in a new block whose first allocation is size. */
static size_t arena_block_size(const struct arena *a, size_t size)
{
	size_t want = BLOCK_MIN;

	if (!share_blocks)
		return size;
	if (a->newest)
		want = a->newest->size < BLOCK_MAX / 2 ? a->newest->size * 2 : BLOCK_MAX;
	return size > want ? size : want;
}

/* A block with room for that much.  Large ones stand in huge pages where the system has them:
 * what is looked up here and there in many small ones costs as much to find as to read. */
static struct block *arena_new_block(size_t room)
{
	size_t pages = room / HUGE_PAGE + 1;
	struct block *b;

	if (room > SIZE_MAX - 2 * HUGE_PAGE)
		return NULL;
	if (!share_blocks || room < BLOCK_MAX) {
		b = malloc(sizeof(*b) + room);
		if (b)
			b->size = room;
		return b;
	}
	if (room > pages * HUGE_PAGE - sizeof(*b))
		pages++;
	b = aligned_alloc(HUGE_PAGE, pages * HUGE_PAGE);
	if (!b)
		return NULL;
	madvise(b, pages * HUGE_PAGE, MADV_HUGEPAGE); /* no more than advice */
	b->size = pages * HUGE_PAGE - sizeof(*b);
	return b;
}

static struct block *arena_add_block(struct arena *a, size_t size)
{
	size_t room = arena_block_size(a, size);
	struct block *b = a->spare;

	if (b && b->size >= size) {
		a->spare = NULL;
	} else {
		b = arena_new_block(room);
		if (!b)
			return NULL;
	}
	b->used = 0;
	b->older = a->newest;
	a->newest = b;
	return b;
}

/* The size, rounded up so that what is allocated next is aligned. */
static size_t arena_step(size_t size)
{
	return (size + !size + ALIGN - 1) / ALIGN * ALIGN;
}

static void arena_note_left(struct arena *a)
{
	size_t room = a->newest && share_blocks ? a->newest->size - a->newest->used : 0;

	a->left = room < a->cap - a->total ? room : a->cap - a->total;
}

/* Where the newest block has no room; apart, so that the usual way saves no registers. */
static __attribute__((noinline)) void *arena_alloc_slow(struct arena *a, size_t size)
{
	struct block *b = NULL;
	size_t step = size <= SIZE_MAX - ALIGN ? arena_step(size) : SIZE_MAX;

	if (step <= a->cap - a->total)
		b = arena_add_block(a, share_blocks ? step : size);
	if (!b) {
		a->failed = true;
		return NULL;
	}
	b->used = step;
	a->total += step;
	arena_note_left(a);
	return b->data;
}

void *arena_alloc(struct arena *a, size_t size)
{
	size_t step = arena_step(size);
	void *p;

	if (size > a->left || step > a->left)
		return arena_alloc_slow(a, size);
	p = a->newest->data + a->newest->used;
	a->newest->used += step;
	a->total += step;
	a->left -= step;
	return p;
}

void *arena_zalloc(struct arena *a, size_t size)
{
	void *p = arena_alloc(a, size);

	if (p)
		memset(p, 0, size);
	return p;
}

void *arena_array(struct arena *a, size_t n, size_t size)
{
	if (size && n > SIZE_MAX / size) {
		a->failed = true;
		return NULL;
	}
	return arena_zalloc(a, n * size);
}

int arena_grow_now(struct arena *a, void **items, size_t *cap, size_t want, size_t size)
{
	size_t next = *cap < SIZE_MAX / 2 ? *cap * 2 : SIZE_MAX;
	void *p;

	if (next < GROW_MIN)
		next = GROW_MIN;
	if (next < want)
		next = want;
	p = arena_array(a, next, size);
	if (!p)
		return ERR_MEMORY;
	if (*cap)
		memcpy(p, *items, *cap * size);
	*items = p;
	*cap = next;
	return 0;
}

char *arena_strndup(struct arena *a, const char *s, size_t len)
{
	char *p = arena_alloc(a, len < SIZE_MAX ? len + 1 : len);

	if (!p)
		return NULL;
	if (len)
		memcpy(p, s, len);
	p[len] = '\0';
	return p;
}

char *arena_printf(struct arena *a, const char *fmt, ...)
{
	char text[128]; /* most are short, and so written once */
	va_list ap;
	char *p;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	if (n < 0)
		return NULL;
	if ((size_t)n < sizeof(text))
		return arena_strndup(a, text, (size_t)n);
	p = arena_alloc(a, (size_t)n + 1);
	if (!p)
		return NULL;
	va_start(ap, fmt);
	vsnprintf(p, (size_t)n + 1, fmt, ap);
	va_end(ap);
	return p;
}

struct arena_mark arena_mark(const struct arena *a)
{
	struct arena_mark mark = {
		.block = a->newest,
		.used = a->newest ? a->newest->used : 0,
		.total = a->total,
	};

	return mark;
}

void arena_reset(struct arena *a, struct arena_mark mark)
{
	arena_drop_blocks(a, mark.block);
	if (a->newest)
		a->newest->used = mark.used;
	a->total = mark.total;
	arena_note_left(a);
	a->failed = false;
}

size_t arena_used(const struct arena *a)
{
	return a->total;
}

bool arena_failed(const struct arena *a)
{
	return a->failed;
}
