/* signature.c - words counted, and shingles hashed into a sketch.
 *
 * The sketch is MinHash by one permutation: every shingle's hash says a slot, and each slot
 * keeps its least (P. Li, A. Owen, C.-H. Zhang, One Permutation Hashing, NIPS 2012).  Slots
 * that no shingle met borrow from others, chosen by a hash of slot and attempt, which leaves the
 * share of equal slots an unbiased estimate of Jaccard's (A. Shrivastava, Optimal Densification
 * for Fast and Accurate Minwise Hashing, ICML 2017).
 *
 * Must not know: language, what is news.
 */
#include "extract/signature.h"
#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#define WORD_LETTERS 3 /* of a word that counts, at least */
#define EMPTY UINT32_MAX

/* A walk over the words of a text. */
struct walk {
	const char *s;
	size_t len, at;
	char word[SIGNATURE_WORD_MAX + U8_MAX_LENGTH];
	size_t n_bytes, n_letters;
	bool plain; /* letters alone, and all of them */
};

/* Take one character into the word; false: it is none of a word. */
static bool take_char(struct walk *w, UChar32 c)
{
	if (c < 0 || !(U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_ND_MASK)))
		return false;
	w->n_letters++;
	if (w->n_bytes >= SIGNATURE_WORD_MAX || u_isdigit(c))
		w->plain = false;
	if (w->n_bytes < SIGNATURE_WORD_MAX) {
		c = u_tolower(c);
		U8_APPEND_UNSAFE(w->word, w->n_bytes, c);
	}
	return true;
}

static bool next_word(struct walk *w)
{
	UChar32 c;

	w->n_bytes = w->n_letters = 0;
	w->plain = true;
	while (w->at < w->len) {
		U8_NEXT(w->s, w->at, w->len, c);
		if (!take_char(w, c) && w->n_letters)
			return true;
	}
	return w->n_letters > 0;
}

/* ---- words ---- */

struct tally {
	struct signature_word *list;
	size_t n, cap;
};

static int tally_words(struct tally *t, struct arena *a, const char *s, size_t len)
{
	struct walk w = {.s = s, .len = len};

	while (next_word(&w)) {
		struct signature_word word = {
			.len = (uint32_t)w.n_bytes, .count = 1, .rank = (uint32_t)t->n};

		if (!w.plain || w.n_letters < WORD_LETTERS)
			continue;
		word.text = arena_strndup(a, w.word, w.n_bytes);
		if (!word.text ||
		    arena_grow(a, (void **)&t->list, &t->cap, t->n + 1, sizeof *t->list))
			return ERR_MEMORY;
		t->list[t->n++] = word;
	}
	return 0;
}

static int compare_text(const void *x, const void *y)
{
	const struct signature_word *a = x, *b = y;
	int order = memcmp(a->text, b->text, a->len < b->len ? a->len : b->len);

	return order ? order : (a->len > b->len) - (a->len < b->len);
}

static int compare_count(const void *x, const void *y)
{
	const struct signature_word *a = x, *b = y;

	if (a->count != b->count)
		return a->count < b->count ? 1 : -1;
	return (a->rank > b->rank) - (a->rank < b->rank);
}

/* Equal words, which stand together, become one. */
static void merge_words(struct tally *t)
{
	size_t n = 0;

	for (size_t i = 0; i < t->n; i++) {
		struct signature_word *last = n ? &t->list[n - 1] : NULL, *word = &t->list[i];

		if (!last || compare_text(last, word) != 0) {
			t->list[n++] = *word;
			continue;
		}
		last->count++;
		if (word->rank < last->rank)
			last->rank = word->rank;
	}
	t->n = n;
}

static int make_words(const struct extract_doc *doc, struct arena *a, struct signature *s)
{
	size_t title = doc->title_len < SIGNATURE_READ ? doc->title_len : SIGNATURE_READ;
	size_t text = SIGNATURE_READ - title;
	struct tally t = {0};
	int rc = tally_words(&t, a, doc->title, title);

	if (rc == 0)
		rc = tally_words(&t, a, doc->text, doc->text_len < text ? doc->text_len : text);
	if (rc || t.n == 0)
		return rc;
	qsort(t.list, t.n, sizeof *t.list, compare_text);
	merge_words(&t);
	qsort(t.list, t.n, sizeof *t.list, compare_count);
	s->n_words = t.n < SIGNATURE_WORDS ? t.n : SIGNATURE_WORDS;
	memcpy(s->words, t.list, s->n_words * sizeof *t.list);
	return 0;
}

/* ---- sketch ---- */

/* The last step of SplitMix64 (G. Steele, D. Lea, C. Flood, OOPSLA 2014). */
static uint64_t mix(uint64_t h)
{
	h = (h ^ (h >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	h = (h ^ (h >> 27)) * UINT64_C(0x94d049bb133111eb);
	return h ^ (h >> 31);
}

/* FNV-1a */
static uint64_t hash_word(const struct walk *w)
{
	uint64_t h = UINT64_C(14695981039346656037);

	for (size_t i = 0; i < w->n_bytes; i++)
		h = (h ^ (unsigned char)w->word[i]) * UINT64_C(1099511628211);
	return mix(h);
}

static void put_shingle(struct signature *s, const uint64_t *words, size_t last)
{
	uint64_t h = 0;
	uint32_t slot, value;

	for (size_t i = 1; i <= SIGNATURE_SHINGLE; i++)
		h = mix(h + words[(last + i) % SIGNATURE_SHINGLE]);
	slot = (uint32_t)((h >> 32) % SIGNATURE_SLOTS);
	value = (uint32_t)h & INT32_MAX;
	if (value < s->slots[slot])
		s->slots[slot] = value;
}

/* Empty slots borrow; at least one slot is not empty. */
static void fill_slots(struct signature *s)
{
	uint32_t met[SIGNATURE_SLOTS];

	memcpy(met, s->slots, sizeof met);
	for (uint64_t i = 0; i < SIGNATURE_SLOTS; i++)
		for (uint64_t attempt = 1; s->slots[i] == EMPTY; attempt++)
			s->slots[i] = met[mix(attempt << 8 | i) % SIGNATURE_SLOTS];
}

static void make_bands(struct signature *s)
{
	const size_t rows = SIGNATURE_SLOTS / SIGNATURE_BANDS;

	for (size_t band = 0; band < SIGNATURE_BANDS; band++) {
		uint64_t h = mix(band + 1);

		for (size_t i = 0; i < rows; i++)
			h = mix(h + s->slots[band * rows + i]);
		s->bands[band] = (int64_t)h;
	}
}

static void make_sketch(const struct extract_doc *doc, struct signature *s)
{
	struct walk w = {.s = doc->text, .len = doc->text_len};
	uint64_t words[SIGNATURE_SHINGLE] = {0};
	size_t n = 0;

	memset(s->slots, 0xff, sizeof s->slots);
	for (; next_word(&w); n++) {
		words[n % SIGNATURE_SHINGLE] = hash_word(&w);
		if (n + 1 >= SIGNATURE_SHINGLE)
			put_shingle(s, words, n);
	}
	s->sketched = n + 1 >= SIGNATURE_SHORT + SIGNATURE_SHINGLE;
	if (!s->sketched)
		return;
	fill_slots(s);
	make_bands(s);
}

int signature_make(const struct extract_doc *doc, struct arena *a, struct signature *signature_r)
{
	*signature_r = (struct signature){0};
	make_sketch(doc, signature_r);
	return make_words(doc, a, signature_r);
}

/* ---- JSON ---- */

static void write_words(struct json_buf *b, const struct signature *s)
{
	json_buf_literal(b, "\"words\":[");
	for (size_t i = 0; i < s->n_words; i++) {
		if (i)
			json_buf_literal(b, ",");
		json_buf_string(b, s->words[i].text, s->words[i].len);
	}
	json_buf_literal(b, "],\"counts\":[");
	for (size_t i = 0; i < s->n_words; i++) {
		if (i)
			json_buf_literal(b, ",");
		json_buf_int(b, s->words[i].count);
	}
	json_buf_literal(b, "]");
}

static void write_sketch(struct json_buf *b, const struct signature *s)
{
	json_buf_literal(b, ",\"sketch\":[");
	for (size_t i = 0; i < SIGNATURE_SLOTS; i++) {
		if (i)
			json_buf_literal(b, ",");
		json_buf_int(b, s->slots[i]);
	}
	json_buf_literal(b, "],\"bands\":[");
	for (size_t i = 0; i < SIGNATURE_BANDS; i++) {
		if (i)
			json_buf_literal(b, ",");
		json_buf_int(b, s->bands[i]);
	}
	json_buf_literal(b, "]");
}

int signature_json(struct json_buf *b, const struct signature *s)
{
	json_buf_literal(b, "{");
	write_words(b, s);
	if (s->sketched)
		write_sketch(b, s);
	else
		json_buf_literal(b, ",\"sketch\":null,\"bands\":null");
	json_buf_literal(b, "}");
	return b->failed;
}
