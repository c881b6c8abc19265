/* fixture.c - makes reports and tells chains. */
#include "tests/unit/ledger/fixture.h"

#include "tests/unit/cmocka_all.h"

struct report report(int64_t outlet, int64_t day, int64_t origin, int64_t value)
{
	int64_t article = outlet * 1000 + day;

	return (struct report){
		.bounds = {value, value},
		.value = value,
		.origin = origin,
		.outlet = outlet,
		.writer = outlet,
		.text = article,
		.article = article,
		.published = day * DAY,
		.recorded = day * DAY,
		.ended = MOMENT_NEVER,
		.version = 1,
		.from = DAY_NONE,
		.to = DAY_NONE,
		.official = origin == MINISTRY,
	};
}

struct report hedged(struct report r, int64_t low, int64_t high)
{
	r.bounds = (struct bounds){low, high};
	return r;
}

const char *told(struct arena *a, const struct report *reports, const struct chain *chain)
{
	const char *text = "";

	for (size_t i = 0; i < chain->n_steps; i++) {
		const struct step *s = &chain->steps[i];
		long long value = (long long)reports[s->report].value;

		text = arena_printf(a, "%s%s%s %lld", text, i ? " | " : "", effect_text(s->effect),
				    value);
		if (s->stands == NOTHING)
			text = arena_printf(a, "%s, nothing stands", text);
		else if (s->standing.low != value)
			text = arena_printf(a, "%s, %lld stands", text, (long long)s->standing.low);
		assert_non_null(text);
	}
	return text;
}

struct chain *chain(struct arena *a, const struct report *reports, size_t n)
{
	struct chain *c;
	struct err e;

	assert_int_equal(chain_make(a, reports, n, &c, &e), 0);
	return c;
}

int arena_open(void **state)
{
	*state = arena_new(0);
	return *state ? 0 : -1;
}

int arena_close(void **state)
{
	struct arena *a = *state;

	arena_free(&a);
	return 0;
}

uint32_t random_next(uint32_t *seed)
{
	*seed = *seed * 1664525u + 1013904223u;
	return *seed >> 8;
}

void random_reports(uint32_t *seed, struct report *reports, size_t n)
{
	static const enum scope scopes[] = {SCOPE_STATED, SCOPE_STATED, SCOPE_TOTAL, SCOPE_NEW,
					    SCOPE_PART};

	for (size_t i = 0; i < n; i++) {
		int64_t day = random_next(seed) % 5;
		struct report r = report(1 + random_next(seed) % 4, day, random_next(seed) % 3,
					 random_next(seed) % 30);

		r.scope = scopes[random_next(seed) % COUNT(scopes)];
		r.status = random_next(seed) % 8 ? STATUS_ASSERTED : STATUS_DENIED;
		r.unit = random_next(seed) % 8 ? UNIT_PERSON : UNIT_FAMILY;
		r.from = random_next(seed) % 2 ? (int32_t)(random_next(seed) % 4) : DAY_NONE;
		r.to = r.from == DAY_NONE ? DAY_NONE : r.from + 1;
		r.country = random_next(seed) % 3;
		r.ordinal = (int32_t)i;
		if (random_next(seed) % 3 == 0)
			r.bounds.high = BOUNDS_OPEN;
		if (random_next(seed) % 4 == 0)
			r.ended = (day + random_next(seed) % 3) * DAY;
		reports[i] = r;
	}
}

void shuffle(uint32_t *seed, struct report *reports, size_t n)
{
	for (size_t i = n; i-- > 1;) {
		size_t k = random_next(seed) % (i + 1);
		struct report r = reports[i];

		reports[i] = reports[k];
		reports[k] = r;
	}
}
