/* reading_json.c - a reading as one line of JSON.
 *
 * One function an object of the format, in the order of the reading's lists.
 * It must not change, filter or judge anything that extraction found.
 */
#include "extract/reading_json.h"
#include <assert.h>
#include <string.h>

/* What every writer here needs: where to, and the bytes that spans speak of. */
struct writer {
	struct json_buf *b;
	const struct extract_doc *doc;
};

#define PUT(s) json_buf_literal(w->b, s)

static void put_slice(struct writer *w, struct span at)
{
	const char *s = at.in_title ? w->doc->title : w->doc->text;
	size_t len = at.in_title ? w->doc->title_len : w->doc->text_len;

	assert(at.start <= at.end && at.end <= len);
	(void)len;
	json_buf_string(w->b, s + at.start, at.end - at.start);
}

/* "start", "end", "text" and "in" of an element: how each of them begins. */
static void put_at(struct writer *w, struct span at)
{
	PUT("\"start\":");
	json_buf_int(w->b, at.start);
	PUT(",\"end\":");
	json_buf_int(w->b, at.end);
	PUT(",\"text\":");
	put_slice(w, at);
	if (at.in_title)
		PUT(",\"in\":\"title\"");
}

static void put_span_text(struct writer *w, struct span at)
{
	if (at.start == at.end)
		PUT("null");
	else
		put_slice(w, at);
}

static void put_span(struct writer *w, struct span at)
{
	if (at.start == at.end) {
		PUT("null");
		return;
	}
	PUT("[");
	json_buf_int(w->b, at.start);
	PUT(",");
	json_buf_int(w->b, at.end);
	PUT("]");
}

static void put_index(struct writer *w, int index)
{
	if (index < 0)
		PUT("null");
	else
		json_buf_int(w->b, index);
}

static void put_end_of_interval(struct writer *w, const struct interval *days, int32_t day)
{
	if (!days->known || day == DAY_OPEN_PAST || day == DAY_OPEN_FUTURE)
		PUT("null");
	else
		json_buf_day(w->b, day);
}

static void put_interval(struct writer *w, const struct interval *days)
{
	PUT(",\"from\":");
	put_end_of_interval(w, days, days->from);
	PUT(",\"to\":");
	put_end_of_interval(w, days, days->to);
}

static void put_amount(struct writer *w, int64_t n, bool scaled)
{
	if (n == NO_VALUE)
		PUT("null");
	else
		json_buf_decimal(w->b, n, scaled ? 3 : 0);
}

static void put_quantity(struct writer *w, const struct quantity *q)
{
	PUT(",\"value\":");
	put_amount(w, q->value, q->scaled);
	PUT(",\"value2\":");
	put_amount(w, q->value2, q->scaled);
	PUT(",\"low\":");
	put_amount(w, q->low, q->scaled);
	PUT(",\"high\":");
	put_amount(w, q->high, q->scaled);
	PUT(",\"bound\":");
	json_buf_text(w->b, bound_text(q->bound));
}

/* Where and when a figure or an event stands. */
static void put_setting(struct writer *w, const char *country, const char *place, const char *when,
			const struct interval *days, int place_ref, int time_ref)
{
	PUT(",\"country\":");
	json_buf_text(w->b, country);
	PUT(",\"place\":");
	json_buf_text(w->b, place);
	PUT(",\"when\":");
	json_buf_text(w->b, when);
	put_interval(w, days);
	PUT(",\"place_ref\":");
	put_index(w, place_ref);
	PUT(",\"time_ref\":");
	put_index(w, time_ref);
}

static void put_quote(struct writer *w, struct span quote)
{
	PUT(",\"quote\":");
	put_span(w, quote);
	PUT(",\"quote_text\":");
	put_span_text(w, quote);
}

static void put_precision(struct writer *w, struct interval days)
{
	int prec = interval_precision(days);

	if (prec)
		json_buf_int(w->b, prec);
	else
		PUT("null");
}

static void put_time(struct writer *w, const struct reading_time *t)
{
	put_at(w, t->at);
	PUT(",\"type\":");
	json_buf_text(w->b, time_type_text(t->type));
	PUT(",\"value\":");
	json_buf_text(w->b, t->value);
	PUT(",\"mod\":");
	json_buf_text(w->b, t->mod);
	put_interval(w, &t->days);
	PUT(",\"edtf\":");
	json_buf_text(w->b, t->edtf);
	PUT(",\"range_with\":");
	put_index(w, t->range_with);
	PUT(",\"prec\":");
	put_precision(w, t->days);
	PUT(",\"anchor\":");
	json_buf_text(w->b, anchor_text(t->anchor));
	PUT(",\"anchor_ref\":");
	put_index(w, t->anchor_ref);
	PUT(",\"rule\":");
	json_buf_text(w->b, t->rule);
}

static void put_number(struct writer *w, const struct reading_number *n)
{
	put_at(w, n->at);
	put_quantity(w, &n->q);
	PUT(",\"unit\":");
	json_buf_text(w->b, n->unit);
}

/* Degrees to five places, about a metre. */
static void put_degrees(struct writer *w, bool known, double degrees)
{
	if (known)
		json_buf_decimal(w->b, (int64_t)(degrees * 1e5 + (degrees < 0 ? -0.5 : 0.5)), 5);
	else
		PUT("null");
}

static void put_place(struct writer *w, const struct reading_place *p)
{
	put_at(w, p->at);
	PUT(",\"name\":");
	json_buf_text(w->b, p->name);
	PUT(",\"kind\":");
	json_buf_text(w->b, p->kind);
	PUT(",\"country\":");
	json_buf_text(w->b, p->country);
	PUT(",\"region\":");
	json_buf_text(w->b, p->region);
	PUT(",\"geoname\":");
	if (p->geoname)
		json_buf_int(w->b, p->geoname);
	else
		PUT("null");
	PUT(",\"lat\":");
	put_degrees(w, p->has_point, p->lat);
	PUT(",\"lon\":");
	put_degrees(w, p->has_point, p->lon);
	PUT(",\"prec\":");
	json_buf_int(w->b, p->prec);
}

static void put_via(struct writer *w, const struct reading_figure *f)
{
	PUT(",\"via\":[");
	for (size_t i = 0; i < f->n_via; i++) {
		if (i > 0)
			PUT(",");
		json_buf_text(w->b, f->via[i]);
	}
	PUT("]");
}

static void put_origin(struct writer *w, const struct reading_origin *o)
{
	PUT(",\"origin\":");
	if (!o->kind) {
		PUT("null");
		return;
	}
	PUT("{\"kind\":");
	json_buf_text(w->b, o->kind);
	PUT(",\"name\":");
	json_buf_text(w->b, o->name);
	PUT(",\"country\":");
	json_buf_text(w->b, o->country);
	PUT(",\"authority\":");
	json_buf_bool(w->b, o->authority);
	PUT("}");
}

static void put_evidence(struct writer *w, const struct reading_figure *f)
{
	PUT(",\"trigger_at\":");
	put_span(w, f->trigger);
	PUT(",\"trigger_text\":");
	put_span_text(w, f->trigger);
	PUT(",\"hedge_at\":");
	put_span(w, f->hedge);
	PUT(",\"counted_at\":");
	put_span(w, f->counted_at);
	PUT(",\"attribution_at\":");
	put_span(w, f->attribution_at);
	put_quote(w, f->quote);
}

static void put_figure(struct writer *w, const struct reading_figure *f)
{
	put_at(w, f->at);
	PUT(",\"measure\":");
	json_buf_text(w->b, f->measure);
	put_quantity(w, &f->q);
	PUT(",\"scope\":");
	json_buf_text(w->b, scope_text(f->scope));
	PUT(",\"of\":");
	put_index(w, f->of);
	PUT(",\"status\":");
	json_buf_text(w->b, status_text(f->status));
	PUT(",\"implicit\":");
	json_buf_bool(w->b, f->implicit);
	PUT(",\"counted\":");
	json_buf_text(w->b, f->counted);
	PUT(",\"unit\":");
	json_buf_text(w->b, unit_text(f->unit));
	PUT(",\"group\":");
	json_buf_text(w->b, f->group);
	PUT(",\"attribution\":");
	json_buf_text(w->b, f->attribution);
	put_origin(w, &f->origin);
	put_via(w, f);
	put_setting(w, f->country, f->place, f->when, &f->days, f->place_ref, f->time_ref);
	PUT(",\"where_rule\":");
	json_buf_text(w->b, f->where_rule);
	PUT(",\"when_rule\":");
	json_buf_text(w->b, f->when_rule);
	put_evidence(w, f);
	PUT(",\"event\":");
	put_index(w, f->event);
	PUT(",\"rule\":");
	json_buf_text(w->b, f->rule);
}

static void put_parties(struct writer *w, const struct reading_party *parties, size_t n)
{
	PUT("[");
	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			PUT(",");
		PUT("{");
		put_at(w, parties[i].at);
		PUT(",\"type\":");
		json_buf_text(w->b, parties[i].type);
		PUT(",\"country\":");
		json_buf_text(w->b, parties[i].country);
		PUT("}");
	}
	PUT("]");
}

static void put_figure_list(struct writer *w, const struct reading_event *ev)
{
	PUT(",\"figures\":[");
	for (size_t i = 0; i < ev->n_figures; i++) {
		if (i > 0)
			PUT(",");
		json_buf_int(w->b, ev->figures[i]);
	}
	PUT("]");
}

static void put_mentions(struct writer *w, const struct reading_event *ev)
{
	PUT(",\"mentions\":[");
	for (size_t i = 0; i < ev->n_mentions; i++) {
		json_buf_raw(w->b, i > 0 ? ",{" : "{", i > 0 ? 2 : 1);
		put_at(w, ev->mentions[i]);
		PUT("}");
	}
	PUT("]");
}

static void put_event(struct writer *w, const struct reading_event *ev)
{
	put_at(w, ev->at);
	PUT(",\"category\":");
	json_buf_text(w->b, ev->category);
	PUT(",\"kind\":");
	json_buf_text(w->b, ev->kind);
	PUT(",\"cameo\":");
	json_buf_text(w->b, ev->cameo);
	PUT(",\"status\":");
	json_buf_text(w->b, modality_text(ev->status));
	put_setting(w, ev->country, ev->place, ev->when, &ev->days, ev->place_ref, ev->time_ref);
	PUT(",\"where_rule\":");
	json_buf_text(w->b, ev->where_rule);
	PUT(",\"when_rule\":");
	json_buf_text(w->b, ev->when_rule);
	PUT(",\"prec\":");
	put_precision(w, ev->days);
	PUT(",\"undated\":");
	json_buf_text(w->b, ev->undated);
	PUT(",\"who\":");
	put_parties(w, ev->who, ev->n_who);
	PUT(",\"whom\":");
	put_parties(w, ev->whom, ev->n_whom);
	put_figure_list(w, ev);
	put_mentions(w, ev);
	PUT(",\"trigger_text\":");
	put_span_text(w, ev->at);
	put_quote(w, ev->quote);
	PUT(",\"rule\":");
	json_buf_text(w->b, ev->rule);
}

static void put_refused(struct writer *w, const struct reading_refused *x)
{
	put_at(w, x->at);
	PUT(",\"reason\":");
	json_buf_text(w->b, x->reason);
}

static void put_credit(struct writer *w, const struct reading_credit *c)
{
	put_at(w, c->at);
	PUT(",\"agency\":");
	json_buf_text(w->b, c->agency);
	PUT(",\"part\":");
	json_buf_bool(w->b, c->part);
}

/* One list of the reading: ,"name":[{...},...] */
#define PUT_LIST(name, items, n, put_item)                                     \
	do {                                                                   \
		PUT(",\"" name "\":[");                                        \
		for (size_t i = 0; i < (n); i++) {                             \
			json_buf_raw(w->b, i > 0 ? ",{" : "{", i > 0 ? 2 : 1); \
			put_item(w, &(items)[i]);                              \
			PUT("}");                                              \
		}                                                              \
		PUT("]");                                                      \
	} while (0)

static void put_head(struct writer *w, const char *id_json, const struct reading *r)
{
	PUT("{");
	if (id_json) {
		PUT("\"id\":");
		json_buf_raw(w->b, id_json, strlen(id_json));
		PUT(",");
	}
	PUT("\"lang\":");
	json_buf_text(w->b, r->lang);
	PUT(",\"rules\":");
	json_buf_text(w->b, r->rules);
	PUT(",\"main\":{\"country\":");
	json_buf_text(w->b, r->main_country);
	PUT(",\"place\":");
	json_buf_text(w->b, r->main_place);
	PUT(",\"event\":");
	put_index(w, r->main_event);
	PUT("}");
	if (r->truncated)
		PUT(",\"truncated\":true");
}

int reading_json(struct json_buf *b, const char *id_json, const struct extract_doc *doc,
		 const struct reading *r)
{
	struct writer writer = {.b = b, .doc = doc};
	struct writer *w = &writer;

	put_head(w, id_json, r);
	PUT_LIST("times", r->times, r->n_times, put_time);
	PUT_LIST("numbers", r->numbers, r->n_numbers, put_number);
	PUT_LIST("places", r->places, r->n_places, put_place);
	PUT_LIST("figures", r->figures, r->n_figures, put_figure);
	PUT_LIST("events", r->events, r->n_events, put_event);
	PUT_LIST("refused", r->refused, r->n_refused, put_refused);
	PUT_LIST("credit", r->credits, r->n_credits, put_credit);
	PUT("}");
	return b->failed;
}
