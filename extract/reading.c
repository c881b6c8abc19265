/* reading.c - the texts of the reading's enums.
 *
 * Made from the tables of reading.h; nothing else may list the members again.
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
TEXT_FUNCTION(scope_text, scope, SCOPE_TABLE)
TEXT_FUNCTION(status_text, status, STATUS_TABLE)
TEXT_FUNCTION(modality_text, modality, MODALITY_TABLE)
TEXT_FUNCTION(time_type_text, time_type, TIME_TYPE_TABLE)
TEXT_FUNCTION(unit_text, unit, UNIT_TABLE)
