/* engine.h - the engine from inside: what the stages share.  Private to extract. */
#ifndef TOLL_EXTRACT_ENGINE_H
#define TOLL_EXTRACT_ENGINE_H

#include "extract/extract.h"
#include "extract/gazetteer.h"
#include "extract/item.h"
#include "extract/match.h"
#include "extract/place.h"
#include "extract/region.h"
#include "extract/token.h"

/* Keys of nodes and attributes that the stages ask for: struct names holds the
 * interned string of each. */
#define NAME_TABLE(X) \
	X(n)          \
	X(m)          \
	X(bound)      \
	X(low)        \
	X(high)       \
	X(value)      \
	X(scale)      \
	X(unit)       \
	X(hedge)      \
	X(reason)     \
	X(op)         \
	X(measure)    \
	X(scope)      \
	X(status)     \
	X(trigger)    \
	X(noun)       \
	X(who)        \
	X(whom)       \
	X(category)   \
	X(cameo)      \
	X(place)      \
	X(country)    \
	X(class)      \
	X(mod)        \
	X(least)      \
	X(back)       \
	X(topic)      \
	X(hint)       \
	X(number)     \
	X(time)       \
	X(month)      \
	X(day)        \
	X(national)   \
	X(refused)    \
	X(figure)     \
	X(event)      \
	X(speaker)    \
	X(tense)      \
	X(cardinal)   \
	X(ordinal)    \
	X(name)       \
	X(within)     \
	X(kind)       \
	X(noplace)    \
	X(amount)     \
	X(part)       \
	X(per)        \
	X(role)       \
	X(via)        \
	X(far)        \
	X(origin)     \
	X(authority)  \
	X(weak)       \
	X(named)      \
	X(group)      \
	X(credit)     \
	X(agency)

struct names {
#define X(name) const char *name;
	NAME_TABLE(X)
#undef X
};

/* Tags that the stages set or test. */
#define TAG_TABLE(X)                  \
	X(numword, "numword")         \
	X(scaleword, "scaleword")     \
	X(shortscale, "shortscale")   \
	X(metre, "metre")             \
	X(money, "money")             \
	X(minus, "minus")             \
	X(negative, "negative")       \
	X(ordinalword, "ordinalword") \
	X(ordinalend, "ordinalend")   \
	X(half, "half")               \
	X(be, "be")                   \
	X(place, "place")             \
	X(month, "month")             \
	X(weekday, "weekday")         \
	X(have, "have")               \
	X(to, "to")                   \
	X(possessive, "plurals")      \
	X(day, "day")                 \
	X(point, "point")             \
	X(date, "date")               \
	X(clock, "clock")             \
	X(not, "not")                 \
	X(suffix, "suffix")           \
	X(join, "join")               \
	X(dayprep, "dayprep")         \
	X(straight, "straight")       \
	X(compared, "compared")       \
	X(arranged, "arranged")       \
	X(moved, "moved")             \
	X(capital, "capital")         \
	X(and, "and")                 \
	X(dozen, "dozen")             \
	X(article, "article")         \
	X(people, "people")           \
	X(implicit, "implicit")       \
	X(new, "new")                 \
	X(part, "part")               \
	X(perfect, "perfect")         \
	X(remark, "remark")           \
	X(past, "past")               \
	X(now, "now")                 \
	X(passive, "passive")         \
	X(present, "present")         \
	X(deploys, "deploys")         \
	X(pluperfect, "pluperfect")   \
	X(inside, "inside")           \
	X(tally, "tally")             \
	X(sampled, "sampled")         \
	X(adjnoun, "adjnoun")         \
	X(sure, "sure")               \
	X(led, "led")                 \
	X(weak, "weak")               \
	X(near, "near")               \
	X(locprep, "locprep")         \
	X(ground, "ground")           \
	X(dirprep, "dirprep")         \
	X(person, "person")           \
	X(seat, "seat")               \
	X(governs, "governs")         \
	X(pronoun, "pronoun")         \
	X(named, "named")             \
	X(body, "body")               \
	X(cardinal, "<cardinal")      \
	X(ordinal, "<ordinal")        \
	X(begins, "begins number") /* no name that a file can give */

struct tags {
#define X(name, text) int name;
	TAG_TABLE(X)
#undef X
};

struct extract_engine {
	struct arena *arena;
	struct lexicon *lexicon;
	struct rules rules;
	struct names names;
	struct tags tags;
	struct place_table places;
	struct gazetteer *gazetteer; /* or NULL */
	size_t toponym_stage;	     /* the names of the gazetteer are marked before it */
	char lang[16];
	char version[64]; /* "en-3f9c2a71b04d" */
};

/* The title, or the text. */
struct segment {
	bool title;
	const char *bytes; /* as received */
	struct view view;
	struct tokens tokens;
};

/* One sentence on its way through the stages. */
struct clause {
	const struct segment *segment;
	uint32_t number; /* of all sentences, the title's first */
	bool paragraph;
	uint32_t first, end; /* tokens */
	struct item *items;  /* only while the stages run: all sentences share them */
	size_t n;
};

/* A growing list of nodes, with the sentence each was made in. */
struct found {
	struct node *node;
	const struct clause *clause;
};
struct found_list {
	struct found *list;
	size_t n, cap;
	bool cut; /* there were more */
};

/* Nodes that the document keeps: their type, and the list of them. */
#define FOUND_TABLE(X)       \
	X(time, times)       \
	X(number, numbers)   \
	X(place, places)     \
	X(noplace, noplaces) \
	X(refused, refused)  \
	X(figure, figures)   \
	X(event, events)     \
	X(speaker, speakers) \
	X(hint, hints)       \
	X(role, roles)       \
	X(credit, credits)

/* A word for a country's people, and where it stands. */
struct people_found {
	const struct clause *clause;
	uint32_t token;
	const char *country; /* interned */
};

/* Sees each node that a rule makes. */
typedef void document_observe(void *arg, const struct node *n, const struct clause *c);

/* Is the article about something that lasts? */
enum topic { TOPIC_UNKNOWN, TOPIC_LASTING, TOPIC_OTHER };

/* What a place or time is there for, by the words around it: see FORMAT.md. */
#define ROLE_TABLE(X)                \
	X(ROLE_NONE, "")             \
	X(ROLE_AT, "at")             \
	X(ROLE_TELLER, "teller")     \
	X(ROLE_TOWARD, "toward")     \
	X(ROLE_AROUND, "around")     \
	X(ROLE_ACTOR, "actor")       \
	X(ROLE_LOCAL, "local")       \
	X(ROLE_OUTER, "outer")       \
	X(ROLE_STAMP, "stamp")       \
	X(ROLE_SPEAKING, "speaking") \
	X(ROLE_SINCE, "since")       \
	X(ROLE_UNTIL, "until")       \
	X(ROLE_BY, "by")             \
	X(ROLE_EVENT, "event")       \
	X(ROLE_ASIDE, "aside")

#define X(name, text) name,
enum role { ROLE_TABLE(X) };
#undef X

/* One document on its way through the stages. */
struct document {
	const struct extract_engine *engine;
	struct extract_reader *reader;
	const struct extract_doc *doc;
	struct arena *arena;
	struct reading *reading;
	struct segment segments[2];
	size_t n_segments;
	struct clause *clauses;
	size_t n_clauses;
	bool has_published;
	int32_t published;		      /* day */
	const struct clause **figure_clauses; /* of the reading's figures */
	enum topic topic;
	document_observe *observe; /* or NULL */
	void *observe_arg;
	struct people_found *peoples; /* "Syrian", "Kazakhs", in order */
	size_t n_peoples, cap_peoples;
	enum role *place_roles, *time_roles; /* of the lists places and times */
	int scene;			     /* index of the place where the article plays, or -1 */
#define X(type, list) struct found_list list;
	FOUND_TABLE(X)
#undef X
};

struct extract_reader {
	const struct extract_engine *engine;
	struct matcher *matcher;
	struct item items[TOKEN_SENTENCE_MAX + 1]; /* of the sentence in work */
};

/* extract_reader_new, with the size of its cache. */
struct extract_reader *reader_new(const struct extract_engine *engine, size_t cache_max);

/* extract_read, with an observer (may be NULL). */
int document_run(struct extract_reader *reader, const struct extract_doc *doc, struct arena *a,
		 document_observe *observe, void *arg, struct reading **reading_r,
		 struct err *e) MUSTCHECK;

/* Bytes of a run of tokens of a segment. */
struct span segment_span(const struct segment *s, uint32_t first, uint32_t end);

/* A copy of those bytes, line ends and runs of blanks made one blank. NULL: no memory. */
const char *segment_text(struct arena *a, const struct segment *s, uint32_t first, uint32_t end);

/* The longest form of the lexicon that stands at token `from`, before `end`; NULL: none.  How
 * many tokens it has (1 for none) in *len_r. */
const struct entry *segment_entry(const struct extract_engine *g, const struct segment *s,
				  uint32_t from, uint32_t end, size_t *len_r);

/* Bytes to quote for what stands at a token: the sentence, or of a very long one
 * the words around the token. */
struct span clause_quote(const struct clause *c, uint32_t token);

/* Append to a list, which stays in the order of the clauses.  A full list
 * (READING_MAX_ITEMS) takes no more.  0 or ERR_MEMORY. */
int found_add(struct arena *a, struct found_list *l, struct node *n,
	      const struct clause *c) MUSTCHECK;

/* Index of the first word for a people in a clause, or behind it. */
size_t people_first(const struct document *d, const struct clause *c);

/* Does a hint of a sentence give the key this value? */
bool document_hints(const struct document *d, const struct clause *c, const char *key,
		    const char *value);

/* Country of the first word for a people among the tokens [first, end) of a clause
 * ("Syrian", "Kazakhs"); NULL if there is none. */
const char *people_country(const struct document *d, const struct clause *c, uint32_t first,
			   uint32_t end);

/* Index of the first that stands in clause `number` or behind it. */
size_t found_first(const struct found_list *l, uint32_t number);

#endif
