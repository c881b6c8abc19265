/* test_statements.c - what embed.py made of the .sql files: order, names, texts. */
#include "schema/statements.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/types.h>
#include <sha2.h>
#include <string.h>
#include <cmocka.h>

static void test_a_statement_is_at_its_number(void **state)
{
	const struct statement *put = &schema_statements[STATEMENT_ARTICLE_PUT];

	(void)state;
	assert_string_equal(put->name, "article_put");
	assert_int_equal(put->n_params, ARTICLE_PUT_PARAMS);
	assert_int_equal(put->n_columns, ARTICLE_PUT_COLUMNS);
	assert_int_equal(ARTICLE_PUT_SOURCE, 0);
	assert_int_equal(ARTICLE_PUT_ROW_OUTCOME, 0);
	assert_non_null(strstr(put->sql, "INSERT INTO toll.figure"));
}

static void test_the_migrators_come_before_the_session(void **state)
{
	(void)state;
	for (int i = 0; i < STATEMENT_COUNT; i++)
		assert_int_equal(strncmp(schema_statements[i].name, "migration_", 10) == 0,
				 i < STATEMENT_SESSION_START);
}

static void test_texts_are_whole(void **state)
{
	(void)state;
	for (int i = 0; i < STATEMENT_COUNT; i++) {
		const struct statement *s = &schema_statements[i];
		char last_param[8];

		assert_null(strstr(s->sql, "@others@")); /* every part was put in */
		assert_int_not_equal(s->sql[strlen(s->sql) - 1], ';');
		snprintf(last_param, sizeof(last_param), "$%d", s->n_params);
		assert_true(s->n_params == 0 || strstr(s->sql, last_param));
	}
	/* Quotes and backslashes come through. */
	assert_non_null(strstr(schema_statements[STATEMENT_ARTICLE_LOCK].sql,
			       "coalesce(lower($1), '') || E'\\n'"));
}

static void test_migrations_are_numbered_and_summed(void **state)
{
	(void)state;
	assert_true(schema_n_migrations > 0);
	for (size_t i = 0; i < schema_n_migrations; i++) {
		const struct migration *m = &schema_migrations[i];
		char sum[SHA256_DIGEST_STRING_LENGTH];

		assert_int_equal(m->number, i + 1);
		assert_non_null(SHA256Data((const uint8_t *)m->sql, strlen(m->sql), sum));
		assert_string_equal(m->checksum, sum);
	}
	assert_string_equal(schema_migrations[0].name, "ledger");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_a_statement_is_at_its_number),
		cmocka_unit_test(test_the_migrators_come_before_the_session),
		cmocka_unit_test(test_texts_are_whole),
		cmocka_unit_test(test_migrations_are_numbered_and_summed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
