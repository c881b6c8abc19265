/* reading.h - what extraction found in one article version.
 *
 * All offsets are byte offsets into the text (or the title, where in_title is
 * set) as received, half-open.  Strings are NUL-terminated UTF-8 in the arena
 * the reading was made in, or in the engine; NULL is unknown.  Days are numbers
 * of days since 1970-01-01 in the proleptic Gregorian calendar.
 */
#ifndef TOLL_EXTRACT_READING_H
#define TOLL_EXTRACT_READING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "base/figure.h"

/* Caps of the lists of one reading; what lies beyond is dropped and the
 * reading is marked truncated. */
#define READING_MAX_ITEMS 65536

#define DAY_OPEN_PAST INT32_MIN	  /* interval has no start ("../2011-04-29") */
#define DAY_OPEN_FUTURE INT32_MAX /* interval has no end ("2011-03-15/..") */

struct span {
	uint32_t start, end; /* start == end: absent */
	bool in_title;
};

/* The half-open interval [from, to) in days; known is false when it cannot be told. */
struct interval {
	bool known;
	int32_t from, to;
};

#define BOUND_TABLE(X)                  \
	X(BOUND_EXACT, "exact")         \
	X(BOUND_ABOUT, "about")         \
	X(BOUND_AT_LEAST, "at_least")   \
	X(BOUND_MORE_THAN, "more_than") \
	X(BOUND_AT_MOST, "at_most")     \
	X(BOUND_LESS_THAN, "less_than") \
	X(BOUND_NEARLY, "nearly")       \
	X(BOUND_RANGE, "range")         \
	X(BOUND_VAGUE, "vague")

#define MODALITY_TABLE(X)                    \
	X(MODALITY_HAPPENED, "happened")     \
	X(MODALITY_PLANNED, "planned")       \
	X(MODALITY_THREATENED, "threatened") \
	X(MODALITY_DENIED, "denied")         \
	X(MODALITY_DEMANDED, "demanded")

#define TIME_TYPE_TABLE(X)           \
	X(TIME_DATE, "DATE")         \
	X(TIME_TIME, "TIME")         \
	X(TIME_DURATION, "DURATION") \
	X(TIME_SET, "SET")

/* What a time was counted from: nothing, the publication day, a time named before; missing:
 * a publication day, but there is none. */
#define ANCHOR_TABLE(X)                  \
	X(ANCHOR_NONE, NULL)             \
	X(ANCHOR_PUBLISHED, "published") \
	X(ANCHOR_TEXT, "text")           \
	X(ANCHOR_MISSING, "missing")

#define X(name, text) name,
enum bound { BOUND_TABLE(X) };
enum modality { MODALITY_TABLE(X) };
enum time_type { TIME_TYPE_TABLE(X) };
enum anchor { ANCHOR_TABLE(X) };
#undef X

/* The text of an enum's member, as READING.md's JSON has it. */
const char *bound_text(enum bound b);
const char *modality_text(enum modality m);
const char *time_type_text(enum time_type t);
const char *anchor_text(enum anchor a); /* NULL: none */

#define NO_VALUE INT64_MIN /* a quantity that is unknown, unbounded or not told */

/* A quantity: value and value2 (second number of a range) are thousandths when
 * scaled ("1.5 degrees"); low and high as GUIDELINES' table derives them, in
 * the same scale. */
struct quantity {
	int64_t value, value2, low, high; /* NO_VALUE where null */
	bool scaled;			  /* the four are thousandths */
	enum bound bound;
};

struct reading_time {
	struct span at;
	enum time_type type;
	const char *value; /* TIMEX3 value; NULL if it cannot be resolved */
	const char *mod;   /* TIMEX3 mod or NULL */
	struct interval days;
	const char *edtf;
	int range_with; /* index of the other end of a range, or -1 */
	enum anchor anchor;
	int anchor_ref; /* of ANCHOR_TEXT: index of the time it was counted from, or -1 */
	const char *rule;
};

/* How exact a date is, from the length of its interval, as UCDP codes it: 1 a day, 2 two to six
 * days, 3 a week and more, 4 a month, 5 up to a year; 0: longer, open or unknown. */
int interval_precision(struct interval days);

struct reading_number {
	struct span at;
	struct quantity q;
	const char *unit; /* the noun counted, as in the text, or NULL */
};

struct reading_place {
	struct span at;
	const char *name;    /* the place's own name in the data */
	const char *kind;    /* "country", "region", "city", ... */
	const char *country; /* ISO 3166-1 alpha-2, or NULL */
	const char *region;  /* ISO 3166-2 of the first level below the country, or NULL */
	int64_t geoname;     /* GeoNames id, or 0 */
	int prec;	     /* UCDP's where_prec: 1 the place itself ... 7 international waters */
	bool has_point;
	double lat, lon; /* degrees */
};

/* Who speaks for a number; no kind: nobody but the article. */
struct reading_origin {
	const char *kind;    /* "ministry", "police", "person", ... or NULL */
	const char *name;    /* of a body or person, in small letters, or NULL */
	const char *country; /* whose, or NULL */
	bool authority;
};

struct reading_figure {
	struct span at; /* the number expression */
	const char *measure;
	struct quantity q; /* never scaled */
	enum scope scope;
	enum status status;
	bool implicit;
	const char *counted; /* noun as in the text, or NULL */
	enum unit unit;
	const char *group;	 /* of people, where only these are counted: "children"; or NULL */
	const char *attribution; /* originator as in the text, or NULL */
	struct reading_origin origin;
	const char **via; /* those who pass it on */
	size_t n_via;
	const char *country, *place;
	const char *when; /* EDTF, or NULL */
	struct interval days;
	int place_ref, time_ref, event; /* indexes into the reading's lists, or -1 */
	int of;				/* the figure that this is a part of or adds to, or -1 */
	struct span trigger, hedge, counted_at, attribution_at, quote;
	const char *where_rule, *when_rule; /* how place and time were chosen, or NULL */
	const char *rule;
};

struct reading_party {
	struct span at;
	const char *type;    /* "state", "military", "police", "civilians", ... or NULL */
	const char *country; /* or NULL */
};

struct reading_event {
	struct span at; /* the trigger's words, where it was first told */
	const char *category;
	const char *kind;  /* what sort of thing within the category, or NULL */
	const char *cameo; /* CAMEO root code, or NULL */
	enum modality status;
	const char *country, *place;
	const char *when; /* EDTF, or NULL */
	struct interval days;
	const char *undated; /* why there is no when: "no_time", "no_published", "not_happened"; or
				NULL */
	int place_ref, time_ref;
	const char *where_rule, *when_rule; /* by which they were chosen, or NULL */
	struct reading_party *who, *whom;
	size_t n_who, n_whom;
	int *figures; /* indexes */
	size_t n_figures, cap_figures;
	struct span *mentions; /* triggers, `at` the first of them */
	size_t n_mentions, cap_mentions;
	struct span quote;
	const char *rule;
};

/* An agency from which the text is, or a part of it. */
struct reading_credit {
	struct span at;
	const char *agency; /* its name in the language data */
	const char *who;    /* its name in the text, or NULL */
	bool part;	    /* it only gave something to the text */
};

struct reading_refused {
	struct span at;
	const char *reason; /* "age", "date", "money", "percent", ... */
};

struct reading {
	const char *lang, *rules;
	const char *main_country, *main_place; /* or NULL */
	int main_event;			       /* index, or -1 */
	bool truncated;			       /* a list reached READING_MAX_ITEMS */
	struct reading_time *times;
	size_t n_times;
	struct reading_number *numbers;
	size_t n_numbers;
	struct reading_place *places;
	size_t n_places;
	struct reading_figure *figures;
	size_t n_figures;
	struct reading_event *events;
	size_t n_events;
	struct reading_refused *refused;
	size_t n_refused;
	struct reading_credit *credits;
	size_t n_credits;
};

#endif
