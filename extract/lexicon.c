/* lexicon.c - interned words, tags, senses and forms.  Knows no file format. */
#include "extract/lexicon.h"

#define HASH_NONFATAL_OOM 1
#include <stdlib.h>
#include <string.h>
#include <uthash.h>

#define FORM_WORDS_MAX 8
#define SLOTS_MIN 1024

struct string_node {
	UT_hash_handle hh;
	int tag; /* number, or -1: a string that is no tag */
	char s[];
};

/* What a text asks of each of its words stands together. */
struct word {
	uint64_t head; /* its letters, if they are no more than eight; else the first of them */
	struct form_node *first; /* forms that begin with the word */
	test_bits *tests;
	size_t len;
};

/* Words by their letters: a table with open addresses, at most half full.  uthash's
 * chains cost a word that is looked up three places in memory; this is asked for every
 * word of a text, and the table of forms for most. */
struct word_slot {
	uint32_t hash, id; /* id 0: empty */
};

struct form_slot {
	uint32_t from, word;
	struct form_node *node; /* NULL: empty */
};

/* A step of a form: a word behind the node `from` (0: at the start). */
struct form_node {
	uint64_t longer; /* bits (id % 64) of the words with which forms go on behind this one */
	uint32_t id;
	struct entry entry;
};

struct lexicon {
	struct arena *arena;
	struct string_node *strings;
	struct word_slot *slots;
	size_t n_slots;	    /* a power of two */
	struct word *words; /* by id */
	const char **texts;
	size_t cap_words, cap_texts;
	uint32_t n_words;
	struct form_slot *forms;  /* second words and on */
	size_t n_form_slots;	  /* a power of two */
	uint32_t n_forms, n_next; /* nodes; those of second words and on */
	int n_tags;
	struct sense *senses;
	struct entry *entries;
};

struct lexicon *lexicon_new(struct arena *a)
{
	struct lexicon *l = arena_zalloc(a, sizeof(*l));

	if (l)
		l->arena = a;
	return l;
}

void lexicon_free(struct lexicon **l)
{
	if (!*l)
		return;
	HASH_CLEAR(hh, (*l)->strings);
	*l = NULL;
}

static struct string_node *lexicon_intern(struct lexicon *l, const char *s, size_t len)
{
	struct string_node *n;

	HASH_FIND(hh, l->strings, s, len, n);
	if (n)
		return n;
	n = arena_zalloc(l->arena, sizeof(*n) + len + 1);
	if (!n)
		return NULL;
	memcpy(n->s, s, len);
	n->tag = -1;
	HASH_ADD_KEYPTR(hh, l->strings, n->s, len, n);
	return n->hh.tbl ? n : NULL;
}

const char *lexicon_string(struct lexicon *l, const char *s, size_t len)
{
	struct string_node *n = lexicon_intern(l, s, len);

	return n ? n->s : NULL;
}

int lexicon_tag(struct lexicon *l, const char *name, size_t len)
{
	struct string_node *n = lexicon_intern(l, name, len);

	if (!n)
		return ERR_MEMORY;
	if (n->tag < 0) {
		if (l->n_tags == LEXICON_TAGS)
			return ERR_LIMIT;
		n->tag = l->n_tags++;
	}
	return n->tag;
}

int lexicon_tag_find(const struct lexicon *l, const char *name)
{
	struct string_node *n;

	HASH_FIND(hh, l->strings, name, strlen(name), n);
	return n ? n->tag : -1;
}

int lexicon_pair_tag(const struct lexicon *l, const char *key, const char *value)
{
	char pair[256];
	size_t k = strlen(key), v = strlen(value);

	if (k + v + 2 > sizeof(pair))
		return -1;
	memcpy(pair, key, k);
	pair[k] = '=';
	memcpy(pair + k + 1, value, v + 1);
	return lexicon_tag_find(l, pair);
}

static uint64_t load_bytes(const char *s, size_t len)
{
	uint64_t v = 0;

	memcpy(&v, s, len);
	return v;
}

/* The bytes of a word of up to 8, without a loop. */
static inline uint64_t load_short(const char *s, size_t len)
{
	if (len >= 4)
		return load_bytes(s, 4) | load_bytes(s + len - 4, 4) << 32;
	if (len == 0)
		return 0;
	return (uint64_t)(unsigned char)s[0] << 16 | (uint64_t)(unsigned char)s[len / 2] << 8 |
	       (unsigned char)s[len - 1];
}

static uint64_t word_head(const char *s, size_t len)
{
	return len <= sizeof(uint64_t) ? load_short(s, len) : load_bytes(s, sizeof(uint64_t));
}

/* Eight bytes behind the head; the last of them, some of which stand in the piece before too. */
static uint64_t word_piece(const char *s, size_t len, size_t at)
{
	return load_bytes(s + (len - at < 8 ? len - 8 : at), 8);
}

/* Most words are one multiplication (Fibonacci hashing). */
static uint32_t word_hash(uint64_t head, const char *s, size_t len)
{
	uint64_t h = (head ^ len) * 0x9e3779b97f4a7c15ull;

	for (size_t at = 8; at < len; at += 8)
		h = (h ^ word_piece(s, len, at)) * 0x9e3779b97f4a7c15ull;
	return (uint32_t)(h >> 32 ^ h >> 47);
}

static bool word_is(const struct lexicon *l, uint32_t id, uint64_t head, const char *s, size_t len)
{
	const struct word *w = &l->words[id];
	uint64_t differ = w->head ^ head;

	if (w->len != len)
		return false;
	for (size_t at = 8; at < len && !differ; at += 8)
		differ = word_piece(l->texts[id], len, at) ^ word_piece(s, len, at);
	return !differ;
}

/* Where a word stands, or the empty place where it would. */
static inline struct word_slot *word_slot(const struct lexicon *l, const char *s, size_t len,
					  uint64_t head, uint32_t hash)
{
	for (size_t i = hash;; i++) {
		struct word_slot *slot = &l->slots[i & (l->n_slots - 1)];

		if (!slot->id || (slot->hash == hash && word_is(l, slot->id, head, s, len)))
			return slot;
	}
}

uint32_t lexicon_word_find(const struct lexicon *l, const char *s, size_t len)
{
	uint64_t head = word_head(s, len);

	return l->n_slots ? word_slot(l, s, len, head, word_hash(head, s, len))->id : 0;
}

/* Room for one word more. */
static int grow_slots(struct lexicon *l)
{
	size_t n = l->n_slots ? l->n_slots * 2 : SLOTS_MIN;
	struct word_slot *slots;

	if (l->n_words + 1 <= l->n_slots / 2)
		return 0;
	slots = arena_array(l->arena, n, sizeof(*slots));
	if (!slots)
		return ERR_MEMORY;
	for (size_t i = 0; i < l->n_slots; i++) {
		size_t at = l->slots[i].hash;

		if (l->slots[i].id == 0)
			continue;
		while (slots[at & (n - 1)].id)
			at++;
		slots[at & (n - 1)] = l->slots[i];
	}
	l->slots = slots;
	l->n_slots = n;
	return 0;
}

uint32_t lexicon_word_add(struct lexicon *l, const char *s, size_t len)
{
	uint64_t head = word_head(s, len);
	uint32_t hash = word_hash(head, s, len), id = l->n_words + 1;
	struct word_slot *slot;
	char *text;

	if (grow_slots(l))
		return 0;
	slot = word_slot(l, s, len, head, hash);
	if (slot->id)
		return slot->id;
	text = arena_strndup(l->arena, s, len);
	if (!text ||
	    arena_grow(l->arena, (void **)&l->words, &l->cap_words, id + 1, sizeof(*l->words)) ||
	    arena_grow(l->arena, (void **)&l->texts, &l->cap_texts, id + 1, sizeof(*l->texts)))
		return 0;
	l->words[id] = (struct word){.head = head, .len = len};
	l->texts[id] = text;
	l->n_words = id;
	*slot = (struct word_slot){hash, id};
	return id;
}

const char *lexicon_word_text(const struct lexicon *l, uint32_t word)
{
	return l->texts[word];
}

uint32_t lexicon_n_words(const struct lexicon *l)
{
	return l->n_words;
}

const test_bits *lexicon_word_tests(const struct lexicon *l, uint32_t word)
{
	return word ? l->words[word].tests : NULL;
}

test_bits **lexicon_word_index(struct lexicon *l, uint32_t word)
{
	return &l->words[word].tests;
}

struct sense *lexicon_sense(struct lexicon *l, const struct tagset *tags, const struct attr *attrs,
			    size_t n_attrs)
{
	struct sense *s = arena_zalloc(l->arena, sizeof(*s));
	struct attr *copy = arena_array(l->arena, n_attrs ? n_attrs : 1, sizeof(*copy));

	if (!s || !copy)
		return NULL;
	for (size_t i = 0; i < n_attrs; i++)
		copy[i] = attrs[i];
	s->tags = *tags;
	s->attrs = copy;
	s->n_attrs = n_attrs;
	s->next_all = l->senses;
	l->senses = s;
	return s;
}

struct sense *lexicon_senses(struct lexicon *l)
{
	return l->senses;
}

struct entry *lexicon_entries(struct lexicon *l)
{
	return l->entries;
}

/* A node of a form of one word, or (word 0) of more. */
static struct form_node *form_new(struct lexicon *l, uint32_t word)
{
	struct form_node *n = arena_zalloc(l->arena, sizeof(*n));

	if (!n)
		return NULL;
	n->id = ++l->n_forms;
	n->entry.word = word;
	n->entry.next_all = l->entries;
	l->entries = &n->entry;
	return n;
}

/* Where the word behind a node stands, or the empty place where it would. */
static struct form_slot *form_slot(const struct lexicon *l, uint32_t from, uint32_t word)
{
	uint64_t hash = ((uint64_t)from << 32 | word) * 0x9e3779b97f4a7c15ull >> 32;

	for (size_t i = hash;; i++) {
		struct form_slot *slot = &l->forms[i & (l->n_form_slots - 1)];

		if (!slot->node || (slot->from == from && slot->word == word))
			return slot;
	}
}

/* Room for one step more. */
static int grow_forms(struct lexicon *l)
{
	struct lexicon grown = {.n_form_slots = l->n_form_slots ? l->n_form_slots * 2 : SLOTS_MIN};

	if (l->n_next + 1 <= l->n_form_slots / 2)
		return 0;
	grown.forms = arena_array(l->arena, grown.n_form_slots, sizeof(*grown.forms));
	if (!grown.forms)
		return ERR_MEMORY;
	for (size_t i = 0; i < l->n_form_slots; i++)
		if (l->forms[i].node)
			*form_slot(&grown, l->forms[i].from, l->forms[i].word) = l->forms[i];
	l->forms = grown.forms;
	l->n_form_slots = grown.n_form_slots;
	return 0;
}

static const struct form_node *form_find(const struct lexicon *l, const struct form_node *from,
					 uint32_t word)
{
	return word && from->longer >> (word % 64) & 1 ? form_slot(l, from->id, word)->node : NULL;
}

/* The node of a form's first word, made if new. */
static struct form_node *form_first(struct lexicon *l, uint32_t word)
{
	if (!l->words[word].first)
		l->words[word].first = form_new(l, word);
	return l->words[word].first;
}

static struct form_node *form_next(struct lexicon *l, struct form_node *from, uint32_t word)
{
	struct form_slot *slot;

	if (grow_forms(l))
		return NULL;
	from->longer |= 1ull << (word % 64);
	slot = form_slot(l, from->id, word);
	if (!slot->node) {
		*slot = (struct form_slot){from->id, word, form_new(l, 0)};
		l->n_next++;
	}
	return slot->node;
}

int lexicon_add(struct lexicon *l, const uint32_t *words, size_t n, struct sense *s)
{
	struct form_node *f;
	size_t cap;

	if (n == 0 || n > FORM_WORDS_MAX)
		return ERR_LIMIT;
	f = form_first(l, words[0]);
	for (size_t i = 1; f && i < n; i++)
		f = form_next(l, f, words[i]);
	if (!f)
		return ERR_MEMORY;
	cap = f->entry.cap_senses;
	if (arena_grow(l->arena, (void **)&f->entry.senses, &cap, f->entry.n_senses + 1,
		       sizeof(*f->entry.senses)))
		return ERR_MEMORY;
	f->entry.cap_senses = (uint32_t)cap;
	f->entry.senses[f->entry.n_senses++] = s;
	tagset_join(&f->entry.tags, &s->tags);
	return 0;
}

/* The longest of the forms that go on behind a first word, which few do; NULL: none ends there. */
static __attribute__((noinline)) const struct entry *find_longer(const struct lexicon *l,
								 const struct form_node *f,
								 lexicon_next *next,
								 const void *arg, size_t *len_r)
{
	const struct entry *best = NULL;

	for (size_t i = 1; f && f->longer; i++) {
		f = form_find(l, f, next(arg, i));
		if (f && f->entry.n_senses) {
			best = &f->entry;
			*len_r = i + 1;
		}
	}
	return best;
}

const struct entry *lexicon_find(const struct lexicon *l, lexicon_next *next, const void *arg,
				 size_t *len_r)
{
	uint32_t word = next(arg, 0);
	const struct form_node *f = word ? l->words[word].first : NULL;
	const struct entry *longer = NULL;

	*len_r = 1;
	if (f && f->longer)
		longer = find_longer(l, f, next, arg, len_r);
	if (longer)
		return longer;
	return f && f->entry.n_senses ? &f->entry : NULL;
}

const struct entry *lexicon_entry(const struct lexicon *l, uint32_t word)
{
	const struct form_node *f = word ? l->words[word].first : NULL;

	return f && f->entry.n_senses ? &f->entry : NULL;
}

const char *sense_attr(const struct sense *s, const char *key)
{
	for (size_t i = 0; i < s->n_attrs; i++)
		if (s->attrs[i].key == key)
			return s->attrs[i].value;
	return NULL;
}
