/* token.h - words, numbers and signs of a text, and where its sentences end. */
#ifndef TOLL_EXTRACT_TOKEN_H
#define TOLL_EXTRACT_TOKEN_H

#include "extract/lexicon.h"
#include "extract/view.h"

enum token_kind { TOKEN_WORD, TOKEN_DIGITS, TOKEN_SIGN };

/* What a token looks like; rules test these as %cap, %glued, ... */
#define SHAPE_TABLE(X)                \
	X(SHAPE_CAP, "cap")           \
	X(SHAPE_UPPER, "upper")       \
	X(SHAPE_LOWER, "lower")       \
	X(SHAPE_WORD, "word")         \
	X(SHAPE_GLUED, "glued")       \
	X(SHAPE_FIRST, "first")       \
	X(SHAPE_KNOWN, "known")       \
	X(SHAPE_TITLE, "title")       \
	X(SHAPE_TOPONYM, "toponym")   \
	X(SHAPE_INSIDE, "inside")     \
	X(SHAPE_DOUBTFUL, "doubtful") \
	X(SHAPE_COMMON, "common")     \
	X(SHAPE_GIVEN, "given")       \
	X(SHAPE_DIGITS, "digits")     \
	X(SHAPE_SPELLED, "spelled")   \
	X(SHAPE_DECIMAL, "decimal")   \
	X(SHAPE_GROUPED, "grouped")   \
	X(SHAPE_YEAR, "year")         \
	X(SHAPE_TWO, "two")           \
	X(SHAPE_DAY, "day")           \
	X(SHAPE_MONTH, "month")       \
	X(SHAPE_HOUR, "hour")         \
	X(SHAPE_ORDINAL, "ordinal")   \
	X(SHAPE_CLOCK, "clock")       \
	X(SHAPE_ZERO, "zero")         \
	X(SHAPE_YEARWORD, "yearword") \
	X(SHAPE_PLURAL, "plural")

enum shape_bit {
#define X(name, text) name##_BIT,
	SHAPE_TABLE(X)
#undef X
};
enum shape {
#define X(name, text) name = 1 << name##_BIT,
	SHAPE_TABLE(X)
#undef X
};

struct token {
	uint32_t start, end; /* bytes of the text (or title) */
	uint32_t view;	     /* offset in the view; its length there is view_len */
	uint32_t view_len;
	uint32_t word; /* lexicon id, or 0 */
	uint32_t shape;
	enum token_kind kind;
};

/* A sentence: tokens [first, end). */
struct sentence {
	uint32_t first, end;
	bool paragraph; /* opens a paragraph */
};

struct tokens {
	struct token *list;
	size_t n;
	struct sentence *sentences;
	size_t n_sentences;
};

/* Cut a view into tokens and sentences, in arena a.  0 or ERR_MEMORY.
 * A sentence holds at most TOKEN_SENTENCE_MAX tokens; longer ones are cut. */
#define TOKEN_SENTENCE_MAX 400
int token_split(struct arena *a, const struct lexicon *l, const struct view *v,
		struct tokens *tokens_r) MUSTCHECK;

/* Cut one form of a language file into word ids, adding words to the lexicon.
 * Number of words (at most max), or ERR_LIMIT, ERR_MEMORY. */
int token_form(struct lexicon *l, const char *form, size_t len, uint32_t *words, size_t max);

#endif
