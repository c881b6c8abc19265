/* reading.c - the texts of the reading's enums, and how exact its dates are.
 *
 * Texts are made from the tables of reading.h; nothing else may list the members again.
 */
#include "extract/reading.h"
#include <assert.h>

#define X(name, text) [name] = (text),
#define TEXT_FUNCTION(function, type, TABLE)                          \
	const char *function(enum type v)                             \
	{                                                             \
		static const char *const texts[] = {TABLE(X)};        \
                                                                      \
		assert((size_t)v < sizeof(texts) / sizeof(texts[0])); \
		return texts[v];                                      \
	}

TEXT_FUNCTION(bound_text, bound, BOUND_TABLE)
TEXT_FUNCTION(modality_text, modality, MODALITY_TABLE)
TEXT_FUNCTION(time_type_text, time_type, TIME_TYPE_TABLE)
TEXT_FUNCTION(anchor_text, anchor, ANCHOR_TABLE)

int interval_precision(struct interval days)
{
	static const int most_days[] = {1, 6, 27, 31, 366};
	int64_t n = (int64_t)days.to - days.from;

	if (!days.known || days.from == DAY_OPEN_PAST || days.to == DAY_OPEN_FUTURE)
		return 0;
	for (int i = 0; i < (int)(sizeof(most_days) / sizeof(*most_days)); i++)
		if (n <= most_days[i])
			return i + 1;
	return 0;
}
