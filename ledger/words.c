/* words.c - texts, made from the tables of words.h. */
#include "ledger/words.h"

#include <assert.h>
#include <string.h>

#define X(name, text) [name] = (text),
#define WORDS(word, TABLE)                                            \
	const char *word##_text(enum word v)                          \
	{                                                             \
		static const char *const texts[] = {TABLE(X)};        \
                                                                      \
		assert((size_t)v < sizeof(texts) / sizeof(texts[0])); \
		return texts[v];                                      \
	}

WORDS(effect, EFFECT_TABLE)
WORDS(why, WHY_TABLE)
WORDS(change, CHANGE_TABLE)
WORDS(verdict, VERDICT_TABLE)
WORDS(rule, RULE_TABLE)

enum rule rule_named(const char *text)
{
	int rule = 0;

	while (rule < RULE_COUNT && strcmp(rule_text((enum rule)rule), text) != 0)
		rule++;
	return (enum rule)rule;
}
