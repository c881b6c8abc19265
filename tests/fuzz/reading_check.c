/* reading_check.c - spans, references and quantities of a reading.  Knows no rules. */
#include "tests/fuzz/reading_check.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "extract/json_buf.h"
#include "extract/quantity.h"
#include "extract/reading_json.h"

/* An arena for a text of that length must do with this. */
#define MEMORY_FIXED ((size_t)32 << 20)
#define MEMORY_BYTE 4096

#define must(what)                                                                 \
	do {                                                                       \
		if (!(what)) {                                                     \
			fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #what); \
			abort();                                                   \
		}                                                                  \
	} while (0)

static bool boundary(const char *s, size_t len, size_t at)
{
	return at == len || ((unsigned char)s[at] & 0xc0) != 0x80;
}

static void check_span(const struct extract_doc *doc, struct span at)
{
	const char *s = at.in_title ? doc->title : doc->text;
	size_t len = at.in_title ? doc->title_len : doc->text_len;

	must(at.start < at.end);
	must(at.end <= len);
	must(boundary(s, len, at.start) && boundary(s, len, at.end));
}

/* A span that may be absent. */
static void check_piece(const struct extract_doc *doc, struct span at)
{
	if (at.start != at.end)
		check_span(doc, at);
}

static void check_inside(struct span outer, struct span inner)
{
	must(outer.in_title == inner.in_title);
	must(outer.start <= inner.start && inner.end <= outer.end);
}

static void check_quantity(const struct quantity *q)
{
	must(bound_text(q->bound));
	must(q->low == NO_VALUE || q->low >= 0);
	must(q->high == NO_VALUE || q->high >= 0);
	must(q->low == NO_VALUE || q->high == NO_VALUE || q->low <= q->high);
	must(q->value == NO_VALUE || (q->value >= 0 && q->value <= QUANTITY_MAX * 1000));
	must(q->value2 == NO_VALUE || (q->value != NO_VALUE && q->value <= q->value2));
	must((q->value2 != NO_VALUE) == (q->bound == BOUND_RANGE) || q->value == NO_VALUE);
}

static void check_days(const struct interval *days)
{
	if (days->known)
		must(days->from < days->to);
}

static void check_ref(int ref, size_t n)
{
	must(ref >= -1 && (ref < 0 || (size_t)ref < n));
}

static void check_times(const struct extract_doc *doc, const struct reading *r)
{
	for (size_t i = 0; i < r->n_times; i++) {
		const struct reading_time *t = &r->times[i];

		check_span(doc, t->at);
		check_days(&t->days);
		check_ref(t->range_with, r->n_times);
		if (t->range_with >= 0)
			must((size_t)r->times[t->range_with].range_with == i);
		check_ref(t->anchor_ref, r->n_times);
		must(t->anchor_ref < 0 || t->anchor == ANCHOR_TEXT);
		must(t->rule && time_type_text(t->type));
	}
}

static void check_numbers_and_places(const struct extract_doc *doc, const struct reading *r)
{
	for (size_t i = 0; i < r->n_numbers; i++) {
		check_span(doc, r->numbers[i].at);
		check_quantity(&r->numbers[i].q);
	}
	for (size_t i = 0; i < r->n_refused; i++) {
		check_span(doc, r->refused[i].at);
		must(r->refused[i].reason);
	}
	for (size_t i = 0; i < r->n_places; i++) {
		const struct reading_place *p = &r->places[i];

		check_span(doc, p->at);
		must(p->name && p->kind);
		must(!p->has_point || (p->lat >= -90 && p->lat <= 90));
		must(!p->has_point || (p->lon >= -180 && p->lon <= 180));
	}
}

static void check_figures(const struct extract_doc *doc, const struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++) {
		const struct reading_figure *f = &r->figures[i];

		check_span(doc, f->at);
		check_span(doc, f->quote);
		check_inside(f->quote, f->at);
		check_piece(doc, f->trigger);
		check_piece(doc, f->hedge);
		check_piece(doc, f->counted_at);
		check_piece(doc, f->attribution_at);
		check_quantity(&f->q);
		must(!f->q.scaled);
		must(!f->implicit || f->q.value == 1);
		check_days(&f->days);
		check_ref(f->place_ref, r->n_places);
		check_ref(f->time_ref, r->n_times);
		check_ref(f->event, r->n_events);
		check_ref(f->of, r->n_figures);
		must(f->of != (int)i);
		must(f->measure && f->rule);
		must(scope_text(f->scope) && status_text(f->status) && unit_text(f->unit));
	}
}

static void check_event(const struct extract_doc *doc, const struct reading *r, size_t at)
{
	const struct reading_event *ev = &r->events[at];

	check_span(doc, ev->at);
	check_span(doc, ev->quote);
	check_inside(ev->quote, ev->at);
	check_days(&ev->days);
	check_ref(ev->place_ref, r->n_places);
	check_ref(ev->time_ref, r->n_times);
	must(ev->category && ev->rule && modality_text(ev->status));
	must(ev->days.known || ev->undated);
	must(ev->n_mentions > 0 && ev->mentions[0].start == ev->at.start);
	for (size_t i = 0; i < ev->n_mentions; i++)
		check_span(doc, ev->mentions[i]);
	for (size_t i = 0; i < ev->n_who; i++)
		check_span(doc, ev->who[i].at);
	for (size_t i = 0; i < ev->n_whom; i++)
		check_span(doc, ev->whom[i].at);
	for (size_t i = 0; i < ev->n_figures; i++) {
		must(ev->figures[i] >= 0 && (size_t)ev->figures[i] < r->n_figures);
		must((size_t)r->figures[ev->figures[i]].event == at);
	}
}

/* The reading's JSON, in the arena that is cleared with it. */
static void check_json(const struct extract_doc *doc, const struct reading *r, struct json_buf *b)
{
	json_error_t e;
	json_t *parsed;

	must(reading_json(b, "\"x\"", doc, r) == 0);
	parsed = json_loadb(b->data, b->len, JSON_REJECT_DUPLICATES, &e);
	must(parsed);
	json_decref(parsed);
}

static struct reading *read_once(const struct extract_engine *g, const struct extract_doc *doc,
				 struct arena *a)
{
	struct reading *r;
	struct err e = {0};
	int rc = extract_run(g, doc, a, &r, &e);

	must(rc <= 0 && rc == (int)e.code && rc != ERR_MEMORY);
	must(rc == 0 || (e.text[0] && strlen(e.text) < sizeof(e.text)));
	return rc ? NULL : r;
}

static void check_all(const struct extract_doc *doc, const struct reading *r)
{
	check_times(doc, r);
	check_numbers_and_places(doc, r);
	check_figures(doc, r);
	for (size_t i = 0; i < r->n_events; i++)
		check_event(doc, r, i);
	check_ref(r->main_event, r->n_events);
}

bool reading_check(const struct extract_engine *g, const struct extract_doc *doc)
{
	size_t memory = MEMORY_FIXED + (doc->text_len + doc->title_len) * MEMORY_BYTE;
	struct arena *a = arena_new(memory), *b = arena_new(memory), *out = arena_new(0);
	struct json_buf one = {.arena = out}, two = {.arena = out};
	const struct reading *r = read_once(g, doc, a), *again = read_once(g, doc, b);

	must(!r == !again);
	if (r) {
		check_all(doc, r);
		check_json(doc, r, &one);
		check_json(doc, again, &two);
		must(one.len == two.len && memcmp(one.data, two.data, one.len) == 0);
	}
	arena_free(&out);
	arena_free(&b);
	arena_free(&a);
	return r != NULL;
}
