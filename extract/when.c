/* when.c - chooses among the resolved times of an article.  What a time is there for in its
 * sentence, the rules say (roles.rules). */
#include "extract/when.h"

#include <string.h>
#include "extract/calendar.h"
#include "extract/role.h"
#include "extract/time.h"

#define LOOK_BACK 2	 /* sentences before a number that may still say when */
#define LEAD_CLAUSES 8	 /* sentences whose time is the article's */
#define BEFORE_COST 3	 /* a time before the number is this much farther */
#define PERIOD_DAYS 7	 /* longer spans are periods */
#define HISTORY_DAYS 300 /* what ended so long before publication is history */
#define ERA_DAYS 11000	 /* and a time of so many no time of what is told */
#define INCIDENT_DAYS 2	 /* what the lead tells of takes no longer */
#define SPEAKING_COST 40 /* tokens that the time of speaking stands behind another */
#define BEGAN_DAYS 14	 /* what lasts began so long before publication at least */
#define SINCE_FAR 24	 /* farther off, "since" is another clause's; */
#define LEAD_SPOKEN 3	 /* in the first sentences what is told is as new as the telling */
#define LASTING_FAR 12	 /* and so is any time, to what lasts */

static const struct reading_time *time_of(const struct document *d, const struct found *f)
{
	return f->node->ref >= 0 ? &d->reading->times[f->node->ref] : NULL;
}

static enum role role_of(const struct document *d, const struct found *f)
{
	return d->time_roles[f - d->times.list];
}

/* A time that tells when something was, or how often: not when the report was sent, when
 * something was that is told aside (unless that is asked for), or a century. */
static bool tells(const struct document *d, const struct found *f, bool aside)
{
	const struct reading_time *t = time_of(d, f);
	enum role role = role_of(d, f);

	if (!t || role == ROLE_STAMP || (role == ROLE_ASIDE && !aside))
		return false;
	if (!t->days.known || !t->edtf)
		return t->type == TIME_SET;
	return t->days.from == DAY_OPEN_PAST || t->days.to == DAY_OPEN_FUTURE ||
	       t->days.to - t->days.from < ERA_DAYS;
}

/* Does a time begin only after publication?  Nothing that is told as done was then. */
static bool is_ahead(const struct document *d, const struct found *f)
{
	const struct reading_time *t = time_of(d, f);

	return d->has_published && t->days.known && t->days.from > d->published;
}

/* May what is told of have been then?  What is planned lies ahead; what lasts does so now, unless
 * its own clause says otherwise. */
static bool fits(const struct document *d, const struct found *f, uint32_t far,
		 const struct when_told *told)
{
	enum role role = role_of(d, f);
	const struct reading_time *t = time_of(d, f);

	if (role == ROLE_SINCE && far > SINCE_FAR)
		return false;
	if (told->status != STATUS_PLANNED && role != ROLE_SPEAKING && is_ahead(d, f))
		return false;
	if (told->status == STATUS_PLANNED)
		return !d->has_published || (t->days.known && t->days.to > d->published + 1);
	return !told->lasts || (far <= LASTING_FAR && role != ROLE_EVENT);
}

static uint32_t cost(const struct document *d, const struct found *f, uint32_t token)
{
	uint32_t far = role_of(d, f) == ROLE_SPEAKING ? SPEAKING_COST : 0;

	return far + role_distance(d, f->clause, f->node->first, token) +
	       (f->node->first < token ? BEFORE_COST : 0);
}

/* The time of a clause nearest to a token that fits what is told; NULL if there is none. */
static const struct found *nearest(const struct document *d, const struct clause *c, uint32_t token,
				   const struct when_told *told)
{
	const struct found *best = NULL;
	uint32_t best_far = UINT32_MAX;

	for (size_t i = found_first(&d->times, c->number);
	     i < d->times.n && d->times.list[i].clause == c; i++) {
		const struct found *f = &d->times.list[i];
		uint32_t far;

		if (!tells(d, f, told->aside))
			continue;
		far = cost(d, f, token);
		if (far < best_far && fits(d, f, far, told)) {
			best = f;
			best_far = far;
		}
	}
	return best;
}

/* How many days a time takes; none for one without an end. */
static int32_t days_of(const struct document *d, const struct found *f)
{
	const struct interval days = time_of(d, f)->days;

	return days.from == DAY_OPEN_PAST || days.to == DAY_OPEN_FUTURE ? INT32_MAX
									: days.to - days.from;
}

/* The last time of a sentence that tells when it was, in at most so many days: not only how
 * long something lasted, or when somebody spoke. */
static const struct found *setting(const struct document *d, const struct clause *c, int32_t most)
{
	const struct found *best = NULL;

	for (size_t i = found_first(&d->times, c->number);
	     i < d->times.n && d->times.list[i].clause == c; i++) {
		const struct found *f = &d->times.list[i];
		enum role role = role_of(d, f);

		if (tells(d, f, false) && time_of(d, f)->edtf && days_of(d, f) <= most &&
		    !is_ahead(d, f) && (role == ROLE_NONE || role == ROLE_AT || role == ROLE_EVENT))
			best = f;
	}
	return best;
}

/* The setting of the first of n sentences, from one on in a direction, that has one. */
static const struct found *setting_near(const struct document *d, uint32_t from, int step,
					uint32_t n, int32_t most)
{
	const struct found *f = NULL;

	for (uint32_t i = 0; !f && i < n && from < d->n_clauses; i++, from += (uint32_t)step)
		f = setting(d, &d->clauses[from], most);
	return f;
}

/* A span that a total may be told for ("from 2014 to 2016"), rather than the day on which it
 * was told, or one of the past. */
static bool holds_for_total(const struct document *d, const struct found *f)
{
	enum role role = role_of(d, f);
	struct interval days = {0};
	const char *edtf;

	if (role == ROLE_SINCE || role == ROLE_UNTIL || role == ROLE_BY || role == ROLE_AT)
		return true;
	if (time_extent(d, f->node->ref, &days, &edtf) || !edtf)
		return false;
	return days.from == DAY_OPEN_PAST || days.to == DAY_OPEN_FUTURE ||
	       days.to - days.from > PERIOD_DAYS ||
	       (d->has_published && days.to < d->published - HISTORY_DAYS);
}

static const char *day_edtf(const struct document *d, const char *before)
{
	char day[CALENDAR_TEXT_LEN];

	calendar_write(d->published, day);
	return arena_printf(d->arena, "%s%.*s", before, CALENDAR_TEXT_LEN, day);
}

/* "../2011-04-29", up to the publication day. */
static struct when until_published(const struct document *d)
{
	struct interval days = {true, DAY_OPEN_PAST, d->published + 1};

	return (struct when){day_edtf(d, "../"), days, -1, "until-published"};
}

/* "../2011-04-29", up to the end of a time. */
static struct when until_time(const struct document *d, const struct found *f)
{
	const struct reading_time *t = time_of(d, f);
	const char *slash = t->edtf ? strchr(t->edtf, '/') : NULL;
	struct when w = {.ref = f->node->ref, .rule = "until"};

	if (!t->edtf || t->days.to == DAY_OPEN_FUTURE)
		return until_published(d);
	w.days = (struct interval){true, DAY_OPEN_PAST, t->days.to};
	w.edtf = arena_printf(d->arena, "../%s", slash ? slash + 1 : t->edtf);
	return w;
}

struct when when_published(const struct document *d)
{
	struct interval days = {true, d->published, d->published + 1};

	return (struct when){day_edtf(d, ""), days, -1, "published"};
}

static struct when found_when(const struct document *d, const struct found *f, const char *rule)
{
	struct when w = {.ref = f->node->ref, .rule = rule};

	if (time_extent(d, w.ref, &w.days, &w.edtf))
		w.edtf = NULL;
	return w;
}

/* "2011-03/..", from a time on. */
static struct when since(const struct document *d, const struct found *f)
{
	struct when w = found_when(d, f, "since");

	w.days.to = DAY_OPEN_FUTURE;
	w.edtf = arena_printf(d->arena, "%.*s/..", (int)strcspn(w.edtf, "/"), w.edtf);
	return w;
}

/* Is a time the end of one without a beginning?  What was done by a day ("six bodies had been found
 * by Sunday night") is of that day, a total or a plan runs up to it. */
static bool ends(const struct document *d, const struct found *f, const struct when_told *told)
{
	if (role_of(d, f) == ROLE_UNTIL)
		return true;
	return role_of(d, f) == ROLE_BY &&
	       (told->scope == SCOPE_TOTAL || told->status != STATUS_ASSERTED ||
		days_of(d, f) > INCIDENT_DAYS);
}

/* The time of what stands in the same sentence, with what "since" and "until" make of it. */
static struct when own_when(const struct document *d, const struct found *f,
			    const struct when_told *told)
{
	struct when w = found_when(d, f, "sentence");

	if (!w.edtf)
		return w;
	if (role_of(d, f) == ROLE_SINCE && w.days.from != DAY_OPEN_PAST) {
		return since(d, f);
	} else if (ends(d, f, told) && w.days.from != DAY_OPEN_PAST &&
		   w.days.to != DAY_OPEN_FUTURE) {
		const char *slash = strchr(w.edtf, '/');

		w.days.from = DAY_OPEN_PAST;
		w.edtf = arena_printf(d->arena, "../%s", slash ? slash + 1 : w.edtf);
		w.rule = "until";
	} else if (role_of(d, f) == ROLE_SPEAKING) {
		w.rule = "speaking";
	}
	return w;
}

static bool is_history(const struct document *d, const struct found *f)
{
	const struct reading_time *t = f ? time_of(d, f) : NULL;

	return t && d->has_published && t->days.to != DAY_OPEN_FUTURE &&
	       t->days.to < d->published - HISTORY_DAYS;
}

/* May what "has been" until now have been then: on a day, or in a time that goes on? */
static bool reaches(const struct document *d, const struct found *f)
{
	return f && (days_of(d, f) <= INCIDENT_DAYS || time_of(d, f)->days.to > d->published);
}

/* Does a sentence have figures, and do these add to no others ("another 12")? */
static bool counts_anew(const struct document *d, uint32_t clause)
{
	size_t i = found_first(&d->figures, clause);
	const struct node *np;

	if (i == d->figures.n || d->figures.list[i].clause->number != clause)
		return false;
	np = node_child(d->figures.list[i].node, d->engine->names.n);
	return !np || !tagset_has(&np->tags, d->engine->tags.new);
}

/* Did a time end so long before publication that news of it is no more the article's? */
static bool is_stale(const struct document *d, const struct found *f)
{
	return d->has_published && time_of(d, f)->days.to < d->published - BEGAN_DAYS;
}

/* The first time in the lead that a sentence with a figure has as its setting; one of the last days
 * before publication, if there is any. */
static const struct found *incident(const struct document *d)
{
	const struct found *first = NULL;

	for (uint32_t i = 0; i < LEAD_CLAUSES && i < d->n_clauses; i++) {
		const struct found *f =
			counts_anew(d, i) ? setting(d, &d->clauses[i], INCIDENT_DAYS) : NULL;

		if (f && !is_stale(d, f))
			return f;
		if (!first)
			first = f;
	}
	return first;
}

/* When somebody spoke in a sentence, or NULL. */
static const struct found *spoken(const struct document *d, const struct clause *c)
{
	for (size_t i = found_first(&d->times, c->number);
	     i < d->times.n && d->times.list[i].clause == c; i++)
		if (role_of(d, &d->times.list[i]) == ROLE_SPEAKING &&
		    tells(d, &d->times.list[i], false))
			return &d->times.list[i];
	return NULL;
}

/* When what lasts began: the first "since" of the article, of a sentence that speaks of it, that
 * lies so far back; or NULL. */
static const struct found *beginning(const struct document *d)
{
	for (size_t i = 0; i < d->times.n; i++) {
		const struct found *f = &d->times.list[i];

		if (role_of(d, f) == ROLE_SINCE && tells(d, f, false) && time_of(d, f)->edtf &&
		    time_of(d, f)->days.from != DAY_OPEN_PAST &&
		    time_of(d, f)->days.from < d->published - BEGAN_DAYS)
			return f;
	}
	return NULL;
}

/* The "since" of one of the sentences shortly before; or NULL. */
static const struct found *since_before(const struct document *d, const struct clause *c)
{
	for (size_t i = 0; i < d->times.n && d->times.list[i].clause->number < c->number; i++) {
		const struct found *f = &d->times.list[i];

		if (role_of(d, f) == ROLE_SINCE && tells(d, f, false) && time_of(d, f)->edtf &&
		    time_of(d, f)->days.from != DAY_OPEN_PAST &&
		    f->clause->number + LOOK_BACK >= c->number)
			return f;
	}
	return NULL;
}

/* When what a count sums up was: the article's one incident, or all the time up to the time of
 * the count, or to publication. */
static struct when summed_up(const struct document *d, const struct clause *c,
			     const struct when_told *told, const struct found *counted)
{
	const struct found *said = counted ? spoken(d, counted->clause) : NULL;
	bool later = said && is_ahead(d, said); /* than the article says it is of */
	const struct found *f = told->topical || later ? NULL : incident(d);

	if (f)
		return found_when(d, f, "incident");
	f = d->has_published && document_hints(d, c, d->engine->names.topic, "begun") ? beginning(d)
										      : NULL;
	if (f)
		return since(d, f);
	f = counted ? NULL : since_before(d, c);
	if (f)
		return since(d, f);
	if (!told->topical && told->scope != SCOPE_TOTAL && d->has_published)
		return when_published(d);
	if (!counted)
		return until_published(d);
	return until_time(d, said ? said : counted);
}

/* Is it the day of publication, of a sentence that counts nobody ("He flew there today")? */
static bool is_today_aside(const struct document *d, const struct found *f)
{
	const struct interval days = time_of(d, f)->days;

	return d->has_published && days.to != DAY_OPEN_FUTURE && days.from >= d->published &&
	       !counts_anew(d, f->clause->number);
}

/* The last time before a sentence that is not stale; else what the lead tells. */
static const struct found *fresh_before(const struct document *d, uint32_t clause,
					const struct found *lead)
{
	for (uint32_t i = clause; i > 0; i--) {
		const struct found *f = setting(d, &d->clauses[i - 1], INCIDENT_DAYS);

		if (f && !is_stale(d, f))
			return f;
	}
	return lead;
}

/* When what has no time in its sentence was. */
static struct when by_article(const struct document *d, const struct clause *c,
			      const struct when_told *told)
{
	const struct found *f = NULL;
	bool now;

	if (c->number > 0)
		f = setting_near(d, c->number - 1, -1, LOOK_BACK, INT32_MAX);
	if (told->perfect && told->scope == SCOPE_TOTAL && is_history(d, f))
		f = NULL;
	if (f && is_today_aside(d, f) && incident(d))
		f = incident(d);
	now = d->has_published && !is_history(d, f);
	if (told->status == STATUS_PLANNED && (!f || !fits(d, f, 0, told)))
		return (struct when){.ref = -1, .rule = "planned"};
	if (told->status == STATUS_DENIED && !f) /* what was not had no day */
		return (struct when){.ref = -1};
	if (now && (told->scope == SCOPE_TOTAL || (told->perfect && !reaches(d, f))))
		return summed_up(d, c, told, NULL);
	if (d->has_published && told->lasts && told->status != STATUS_PLANNED)
		return when_published(d);
	if (f)
		return found_when(d, f, "passage");
	if (now && told->topical)
		return until_published(d);
	f = incident(d);
	if (!f)
		f = setting_near(d, 0, 1, LEAD_CLAUSES, INCIDENT_DAYS);
	if (f && is_stale(d, f))
		f = fresh_before(d, c->number, f);
	if (!f)
		f = setting_near(d, c->number + 1, 1, 1, INT32_MAX);
	return f ? found_when(d, f, "lead") : (struct when){.ref = -1};
}

/* Where only the time of speaking is told: the day that the sentences before told, else that. */
static struct when spoken_then(const struct document *d, const struct clause *c,
			       const struct found *speaking, const struct when_told *told)
{
	const struct found *f = setting_near(d, c->number - 1, -1, LOOK_BACK, INCIDENT_DAYS);

	return f ? found_when(d, f, "passage") : own_when(d, speaking, told);
}

struct when when_at(const struct document *d, const struct clause *c, uint32_t token,
		    const struct when_told *told)
{
	const struct found *f = nearest(d, c, token, told);

	if (!f)
		return by_article(d, c, told);
	if (!time_of(d, f)->edtf)
		return (struct when){.ref = -1, .rule = "habit"};
	if (told->scope == SCOPE_TOTAL && d->has_published && !holds_for_total(d, f))
		return summed_up(d, c, told, f);
	if (role_of(d, f) == ROLE_SPEAKING && told->topical && told->perfect)
		return until_time(d, f);
	if (role_of(d, f) == ROLE_SPEAKING && c->number >= LEAD_SPOKEN)
		return spoken_then(d, c, f, told);
	return own_when(d, f, told);
}
