/* figure.c - texts of the words of figure.h, made from its tables. */
#include "base/figure.h"

#include <assert.h>
#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static const char *figure_text(const char *const *texts, size_t n, size_t v)
{
	assert(v < n);
	return texts[v];
}

static size_t figure_named(const char *const *texts, size_t n, const char *text)
{
	for (size_t i = 0; text && i < n; i++)
		if (strcmp(texts[i], text) == 0)
			return i;
	return 0;
}

#define X(name, text) [name] = (text),
#define WORDS(word, TABLE)                                                               \
	static const char *const word##_texts[] = {TABLE(X)};                            \
                                                                                         \
	const char *word##_text(enum word v)                                             \
	{                                                                                \
		return figure_text(word##_texts, COUNT(word##_texts), v);                \
	}                                                                                \
                                                                                         \
	enum word word##_named(const char *text)                                         \
	{                                                                                \
		return (enum word)figure_named(word##_texts, COUNT(word##_texts), text); \
	}

WORDS(scope, SCOPE_TABLE)
WORDS(status, STATUS_TABLE)
WORDS(unit, UNIT_TABLE)
