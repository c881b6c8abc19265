/* test_worker.c - readings come back, the queue is bounded, the end is clean. */
#include "daemon/worker.h"
#include <stdlib.h>
#include <string.h>
#include "tests/unit/daemon/fixture.h"

#define TEXT "At least 38 people were killed in Sudan on Monday, the Health Ministry said."

struct heard {
	int done, room;
};

static void on_done(void *arg, struct work *work)
{
	(void)work;
	((struct heard *)arg)->done++;
}

static void on_room(void *arg)
{
	((struct heard *)arg)->room++;
}

static struct workers *make(struct fixture *f, int64_t threads, struct heard *heard)
{
	struct workers *w;
	struct err e;

	memset(heard, 0, sizeof *heard);
	f->opts->workers = threads;
	assert_int_equal(workers_new(&f->life, on_room, heard, &w, &e), 0);
	return w;
}

static void set(struct work *work, struct heard *heard, const char *text, const char *published)
{
	*work = (struct work){.done = on_done, .arg = heard};
	work->doc.text = text;
	work->doc.text_len = strlen(text);
	work->doc.published = published;
}

static void test_reading(void **state)
{
	struct fixture *f = *state;
	struct heard heard;
	struct workers *w = make(f, 1, &heard);
	struct work work;

	set(&work, &heard, TEXT, "2019-06-05");
	assert_int_equal(workers_submit(w, &work), 0);
	assert_int_equal(workers_queued(w), 1);
	WAIT_FOR(f, heard.done == 1);
	assert_int_equal(work.err.code, 0);
	assert_int_equal(workers_queued(w), 0);
	assert_int_equal(strlen(work.reading), work.reading_len);
	assert_memory_equal(work.reading, "{\"lang\":\"en\",", 13);
	assert_non_null(strstr(work.reading, "\"figures\":["));
	work_drop(&work);
	workers_free(&w);
}

static void test_refused(void **state)
{
	struct fixture *f = *state;
	struct heard heard;
	struct workers *w = make(f, 2, &heard);
	struct work bad_date, bad_text;

	set(&bad_date, &heard, TEXT, "2019-06-31");
	set(&bad_text, &heard, "broken \xff text", NULL);
	assert_int_equal(workers_submit(w, &bad_date), 0);
	assert_int_equal(workers_submit(w, &bad_text), 0);
	WAIT_FOR(f, heard.done == 2);
	assert_int_equal(bad_date.err.code, ERR_SYNTAX);
	assert_null(bad_date.reading);
	assert_int_equal(bad_text.err.code, ERR_UTF8);
	assert_null(bad_text.reading);
	workers_free(&w);
}

/* The same readings from many threads, whatever the order. */
static void test_many_threads(void **state)
{
	struct fixture *f = *state;
	struct heard heard;
	struct workers *w = make(f, 8, &heard);
	static struct work works[200];

	for (int i = 0; i < 200; i++) {
		set(&works[i], &heard, TEXT, i % 2 ? "2019-06-05" : "2020-06-05");
		assert_int_equal(workers_submit(w, &works[i]), 0);
	}
	WAIT_FOR(f, heard.done == 200);
	for (int i = 0; i < 200; i++) {
		assert_string_equal(works[i].reading, works[i % 2].reading);
		if (i >= 2)
			work_drop(&works[i]);
	}
	assert_string_not_equal(works[0].reading, works[1].reading);
	work_drop(&works[0]);
	work_drop(&works[1]);
	workers_free(&w);
}

static void test_bounded_count(void **state)
{
	struct fixture *f = *state;
	int64_t before = f->opts->queue_articles;
	struct heard heard;
	struct workers *w = make(f, 1, &heard);
	struct work works[4];

	f->opts->queue_articles = 3;
	for (int i = 0; i < 4; i++)
		set(&works[i], &heard, TEXT, NULL);
	for (int i = 0; i < 3; i++)
		assert_int_equal(workers_submit(w, &works[i]), 0);
	assert_int_equal(workers_submit(w, &works[3]), ERR_BUSY);
	assert_int_equal(heard.room, 0);
	WAIT_FOR(f, heard.room == 1);
	assert_true(heard.done > 0);
	assert_int_equal(workers_submit(w, &works[3]), 0);
	WAIT_FOR(f, heard.done == 4);
	assert_int_equal(heard.room, 1);
	for (int i = 0; i < 4; i++)
		work_drop(&works[i]);
	f->opts->queue_articles = before;
	workers_free(&w);
}

static void test_bounded_bytes(void **state)
{
	struct fixture *f = *state;
	int64_t before = f->opts->queue_bytes;
	struct heard heard;
	struct workers *w = make(f, 1, &heard);
	struct work large, small;

	f->opts->queue_bytes = 10;
	set(&large, &heard, TEXT, NULL);
	set(&small, &heard, "Short.", NULL);
	assert_int_equal(workers_submit(w, &large), 0); /* alone: always */
	assert_int_equal(workers_submit(w, &small), ERR_BUSY);
	WAIT_FOR(f, heard.room == 1);
	assert_int_equal(workers_submit(w, &small), 0);
	WAIT_FOR(f, heard.done == 2);
	work_drop(&large);
	work_drop(&small);
	f->opts->queue_bytes = before;
	workers_free(&w);
}

/* Works that wait, run, or wait to be handed back are forgotten. */
static void test_end_with_work(void **state)
{
	struct fixture *f = *state;
	struct heard heard;
	struct workers *w = make(f, 2, &heard);
	static struct work works[100];

	for (int i = 0; i < 100; i++) {
		set(&works[i], &heard, TEXT, NULL);
		assert_int_equal(workers_submit(w, &works[i]), 0);
	}
	workers_free(&w);
	assert_int_equal(heard.done, 0);
	assert_null(w);
}

static int make_engine(void **state)
{
	int rc = fixture_make(state);

	if (rc == 0)
		fixture_load_engine(*state);
	return rc;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_reading),	      cmocka_unit_test(test_refused),
		cmocka_unit_test(test_many_threads),  cmocka_unit_test(test_bounded_count),
		cmocka_unit_test(test_bounded_bytes), cmocka_unit_test(test_end_with_work),
	};
	return cmocka_run_group_tests(tests, make_engine, fixture_remove);
}
