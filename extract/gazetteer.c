/* gazetteer.c - maps a compiled gazetteer and finds names in it.  All that the
 * file says is checked when it is opened; later steps trust it. */
#include "extract/gazetteer.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf8.h>
#include <unistd.h>
#include "extract/lexicon.h"

struct gazetteer {
	void *map;
	size_t size;
	const struct gaz_header *head;
	const struct gaz_place *places;
	const struct gaz_name *names;
	const uint32_t *candidates;
	const uint32_t *slots; /* index of a name + 1, or 0 */
	const char *strings;
};

static int unsound(const char *path, const char *why, struct err *e)
{
	return err_set(e, ERR_SYNTAX, "cannot use %s: %s; build it anew", path, why);
}

/* Point into the map, and tell the size that its counts ask for. */
static uint64_t lay_out(struct gazetteer *g)
{
	const struct gaz_header *h = g->map;
	const char *at = (const char *)(h + 1);

	g->head = h;
	g->places = (const void *)at;
	g->names = (const void *)(at + (uint64_t)h->n_places * sizeof(*g->places));
	g->candidates =
		(const void *)((const char *)g->names + (uint64_t)h->n_names * sizeof(*g->names));
	g->slots = g->candidates + h->n_candidates;
	g->strings = (const char *)(g->slots + h->n_slots);
	return (uint64_t)(g->strings - (const char *)g->map) + h->strings;
}

static const char *head_wrong(struct gazetteer *g)
{
	const struct gaz_header *h = g->map;

	if (g->size < sizeof(*h) || memcmp(h->magic, GAZ_MAGIC, sizeof(h->magic)) != 0)
		return "it is no gazetteer of this version";
	if (h->byte_order != GAZ_BYTE_ORDER)
		return "it was built on another kind of machine";
	if (lay_out(g) != g->size || h->strings == 0 || h->n_slots <= h->n_names ||
	    h->n_slots & (h->n_slots - 1))
		return "its sizes do not agree";
	if (gaz_digest(h + 1, g->size - sizeof(*h)) != h->digest)
		return "it is damaged";
	return NULL;
}

static bool place_sound(const struct gazetteer *g, const struct gaz_place *p)
{
	return p->name < g->head->strings && p->region < g->head->strings && p->kind < GAZ_KINDS &&
	       abs(p->lat) <= 900000 && abs(p->lon) <= 1800000 && p->country[0] >= 'A' &&
	       p->country[0] <= 'Z' && p->country[1] >= 'A' && p->country[1] <= 'Z';
}

static bool name_sound(const struct gazetteer *g, const struct gaz_name *n)
{
	return n->key < g->head->strings && n->first <= g->head->n_candidates &&
	       n->n <= g->head->n_candidates - n->first;
}

/* A digest can be forged; what the other steps rely on is looked at itself, the long lists to
 * their end, as several of their numbers are compared at once. */
static const char *tables_wrong(const struct gazetteer *g)
{
	const struct gaz_header *h = g->head;
	uint32_t beyond = 0, empty = 0;

	if (g->strings[0] || g->strings[h->strings - 1])
		return "its strings do not end";
	for (uint32_t i = 0; i < h->n_places; i++)
		if (!place_sound(g, &g->places[i]))
			return "one of its places is none";
	for (uint32_t i = 0; i < h->n_names; i++)
		if (!name_sound(g, &g->names[i]))
			return "one of its names is none";
	for (uint32_t i = 0; i < h->n_candidates; i++)
		beyond += (g->candidates[i] & ~GAZ_ALSO) >= h->n_places;
	if (beyond)
		return "one of its names means no place";
	for (uint32_t i = 0; i < h->n_slots; i++) {
		beyond += g->slots[i] > h->n_names;
		empty += g->slots[i] == 0;
	}
	if (beyond)
		return "its index leads nowhere";
	return empty ? NULL : "its index has no end";
}

static int map_file(struct gazetteer *g, const char *path, struct err *e)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	struct stat st;

	if (fd < 0)
		return err_set(e, errno == ENOENT ? ERR_NOT_FOUND : ERR_IO, "cannot open %s: %s",
			       path, strerror(errno));
	if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0) {
		g->size = (size_t)st.st_size;
		g->map = mmap(NULL, g->size, PROT_READ, MAP_PRIVATE, fd, 0);
	}
	close(fd);
	if (g->map == MAP_FAILED)
		g->map = NULL;
	if (!g->map)
		return unsound(path, "it is empty or no regular file", e);
	return 0;
}

int gazetteer_open(const char *path, struct gazetteer **gazetteer_r, struct err *e)
{
	struct gazetteer *g = calloc(1, sizeof(*g));
	const char *wrong;
	int rc;

	if (!g)
		return err_set(e, ERR_MEMORY, "no memory for the gazetteer");
	rc = map_file(g, path, e);
	if (rc)
		goto out;
	wrong = head_wrong(g);
	if (!wrong)
		wrong = tables_wrong(g);
	if (wrong)
		rc = unsound(path, wrong, e);
out:
	if (rc)
		gazetteer_close(&g);
	*gazetteer_r = g;
	return rc;
}

void gazetteer_close(struct gazetteer **g)
{
	if (!*g)
		return;
	if ((*g)->map)
		munmap((*g)->map, (*g)->size);
	free(*g);
	*g = NULL;
}

uint64_t gazetteer_digest(const struct gazetteer *g)
{
	return g->head->digest;
}

void gazetteer_key_init(struct gazetteer_key *k)
{
	k->len = 0;
	k->hash = WORD_HASH_INIT;
	k->gap = false;
}

static bool key_put(struct gazetteer_key *k, char c)
{
	if (k->len == sizeof(k->s))
		return false;
	k->s[k->len++] = c;
	k->hash = word_hash_step(k->hash, (unsigned char)c);
	return true;
}

/* A byte of a word, behind a blank where another word stands before. */
static bool key_byte(struct gazetteer_key *k, char c)
{
	bool gap = k->gap && k->len;

	k->gap = false;
	return (!gap || key_put(k, ' ')) && key_put(k, c);
}

/* The letter without its marks; letters that are no letter and mark to Unicode have
 * the plain ones that English writes for them. */
static UChar32 letter_base(UChar32 c)
{
	static const UChar32 plain[][2] = {{0x131, 'i'}, {0x142, 'l'}, {0xf8, 'o'},
					   {0x111, 'd'}, {0x259, 'a'}, {0xf0, 'd'}};
	UErrorCode status = U_ZERO_ERROR;
	const UNormalizer2 *nfd = unorm2_getNFDInstance(&status);
	UChar parts[8];
	int32_t n = 0;

	if (U_SUCCESS(status))
		n = unorm2_getDecomposition(nfd, c, parts, 8, &status);
	if (n > 0 && U_SUCCESS(status))
		c = parts[0];
	c = u_tolower(c);
	for (size_t i = 0; i < sizeof(plain) / sizeof(*plain); i++)
		if (c == plain[i][0])
			return plain[i][1];
	return c;
}

static bool key_wide(struct gazetteer_key *k, UChar32 c)
{
	char bytes[4];
	int32_t n = 0;

	if (c == 0x2019 || c == 0x2018 || c == 0x2bc || c == 0x2bb || c == 0x2bf || c == 0x2be ||
	    U_GET_GC_MASK(c) & U_GC_M_MASK)
		return true;
	U8_APPEND_UNSAFE(bytes, n, letter_base(c));
	for (int32_t i = 0; i < n; i++)
		if (!key_byte(k, bytes[i]))
			return false;
	return true;
}

/* The letters of ASCII, most of any name, that go on with a word, as far as there is room; how
 * many. */
static int32_t key_letters(struct gazetteer_key *k, const char *s, size_t len)
{
	size_t n = 0, most = sizeof(k->s) - k->len;
	uint32_t hash = k->hash;

	for (most = most < len ? most : len; n < most; n++) {
		unsigned char low = (unsigned char)s[n] | 32;

		if (low < 'a' || low > 'z')
			break;
		k->s[k->len + n] = (char)low;
		hash = word_hash_step(hash, low);
	}
	k->len += n;
	k->hash = hash;
	return (int32_t)n;
}

bool gazetteer_key_add(struct gazetteer_key *k, const char *s, size_t len)
{
	bool room = true;

	for (int32_t i = 0; room && i < (int32_t)len;) {
		unsigned char b = (unsigned char)s[i];
		UChar32 c;

		if (b >= 0x80) {
			U8_NEXT_OR_FFFD(s, i, (int32_t)len, c);
			room = key_wide(k, c);
			continue;
		}
		i++;
		if (b == ' ' || b == '-' || b == '.')
			k->gap = true;
		else if (b != '\'' && b != '`') {
			room = key_byte(k, b >= 'A' && b <= 'Z' ? (char)(b | 32) : (char)b);
			i += key_letters(k, s + i, len - (size_t)i);
		}
	}
	return room;
}

const struct gaz_name *gazetteer_find(const struct gazetteer *g, const struct gazetteer_key *k)
{
	uint32_t mask = g->head->n_slots - 1;

	for (uint32_t at = k->hash & mask; g->slots[at]; at = (at + 1) & mask) {
		const struct gaz_name *n = &g->names[g->slots[at] - 1];

		if (strncmp(g->strings + n->key, k->s, k->len) == 0 && !g->strings[n->key + k->len])
			return n;
	}
	return NULL;
}

const struct gaz_place *gazetteer_candidate(const struct gazetteer *g, const struct gaz_name *n,
					    size_t i, bool *also_r)
{
	uint32_t c = g->candidates[n->first + i];

	*also_r = c & GAZ_ALSO;
	return &g->places[c & ~GAZ_ALSO];
}

const char *gazetteer_string(const struct gazetteer *g, uint32_t at)
{
	return g->strings + at;
}
