/* show.c - readings as short lines, for tests to compare.  What has its usual value is left out. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include "tests/unit/cmocka_all.h"
#include "tests/unit/extract/fixture.h"

struct show {
	const char *text;
	char *s;
	size_t n, size;
};

static void put(struct show *w, const char *form, ...) __attribute__((format(printf, 2, 3)));

static void put(struct show *w, const char *form, ...)
{
	va_list ap;

	va_start(ap, form);
	w->n += (size_t)vsnprintf(w->s + w->n, w->size - w->n, form, ap);
	va_end(ap);
	assert_true(w->n < w->size);
}

static void put_text(struct show *w, const char *key, const char *value)
{
	if (value)
		put(w, " %s=%s", key, value);
}

static void put_span(struct show *w, const char *key, struct span at)
{
	assert_true(at.start <= at.end && at.end <= strlen(w->text));
	if (at.end > at.start)
		put(w, " %s=%.*s", key, (int)(at.end - at.start), w->text + at.start);
}

static void put_count(struct show *w, const char *before, int64_t n)
{
	if (n == NO_VALUE)
		put(w, "%s-", before);
	else
		put(w, "%s%" PRId64, before, n);
}

static void put_where(struct show *w, const char *country, const char *place)
{
	if (country || place)
		put(w, " in=%s/%s", country ? country : "", place ? place : "");
}

static void put_quantity(struct show *w, const struct quantity *q)
{
	put(w, " %s", bound_text(q->bound));
	put_count(w, " ", q->value);
	if (q->value2 != NO_VALUE)
		put_count(w, "..", q->value2);
	put_count(w, " [", q->low);
	put_count(w, ",", q->high);
	put(w, "]");
}

static void put_figure(struct show *w, const struct reading_figure *f)
{
	put(w, "%.*s %s", (int)(f->at.end - f->at.start), w->text + f->at.start, f->measure);
	put_quantity(w, &f->q);
	if (f->scope != SCOPE_STATED)
		put_text(w, "scope", scope_text(f->scope));
	if (f->status != STATUS_ASSERTED)
		put_text(w, "status", status_text(f->status));
	if (f->implicit)
		put(w, " implicit");
	put_text(w, "counted", f->counted);
	if (f->unit != UNIT_PERSON)
		put_text(w, "unit", unit_text(f->unit));
	put_text(w, "by", f->attribution);
	put_where(w, f->country, f->place);
	put_text(w, "when", f->when);
	put_span(w, "hedge", f->hedge);
	put_span(w, "trigger", f->trigger);
	put(w, " rule=%s\n", f->rule);
}

static void put_party(struct show *w, const char *key, const struct reading_party *p, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		put_span(w, key, p[i].at);
		put(w, "(%s,%s)", p[i].type ? p[i].type : "", p[i].country ? p[i].country : "");
	}
}

static void put_event(struct show *w, const struct reading_event *ev)
{
	put(w, "%.*s %s", (int)(ev->at.end - ev->at.start), w->text + ev->at.start, ev->category);
	if (ev->status != MODALITY_HAPPENED)
		put_text(w, "status", modality_text(ev->status));
	put_where(w, ev->country, ev->place);
	put_text(w, "when", ev->when);
	put_party(w, "who", ev->who, ev->n_who);
	put_party(w, "whom", ev->whom, ev->n_whom);
	for (size_t i = 0; i < ev->n_figures; i++)
		put(w, " figure=%d", ev->figures[i]);
	if (ev->n_mentions > 1)
		put(w, " mentions=%zu", ev->n_mentions);
	put(w, "\n");
}

static struct show show_new(struct arena *a, const char *text)
{
	struct show w = {.text = text, .size = 16384};

	w.s = arena_zalloc(a, w.size);
	assert_non_null(w.s);
	return w;
}

const char *fixture_figures(const struct extract_engine *g, struct arena *a, const char *text)
{
	const struct reading *r = fixture_read(g, a, text);
	struct show w = show_new(a, text);

	for (size_t i = 0; i < r->n_figures; i++)
		put_figure(&w, &r->figures[i]);
	return w.s;
}

const char *fixture_events(const struct extract_engine *g, struct arena *a, const char *text)
{
	const struct reading *r = fixture_read(g, a, text);
	struct show w = show_new(a, text);

	for (size_t i = 0; i < r->n_events; i++)
		put_event(&w, &r->events[i]);
	return w.s;
}
