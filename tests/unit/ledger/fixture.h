/* fixture.h - reports in a line each, and chains of them in words. */
#ifndef TOLL_TESTS_UNIT_LEDGER_FIXTURE_H
#define TOLL_TESTS_UNIT_LEDGER_FIXTURE_H

#include "ledger/best.h"
#include "ledger/verdict.h"

#define DAY 86400 /* seconds */

/* Who is named. */
enum { NOBODY, MINISTRY, DOCTORS, RIGHTS_GROUP };

/* A count of people that an outlet published on a day in an article of its own, exact, as
 * somebody who is named said it. */
struct report report(int64_t outlet, int64_t day, int64_t origin, int64_t value);

/* The same with a hedge: "at least", "about" as figures are bounded. */
struct report hedged(struct report r, int64_t low, int64_t high);

/* "first 46 | growth 61 | other_origin 118, 61 stands": what each report did, its value, and
 * what stands if that is another; in the arena. */
const char *told(struct arena *a, const struct report *reports, const struct chain *chain);

/* A chain that must be made. */
struct chain *chain(struct arena *a, const struct report *reports, size_t n);

/* A group's setup and teardown: *state is an arena. */
int arena_open(void **state);
int arena_close(void **state);

/* The next number of a fixed sequence of random ones. */
uint32_t random_next(uint32_t *seed);

/* n reports of a few voices, articles, versions, scopes and days, some of each kind. */
void random_reports(uint32_t *seed, struct report *reports, size_t n);

/* Put n reports into another order. */
void shuffle(uint32_t *seed, struct report *reports, size_t n);

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

#endif
