/* origin.h - who speaks for a number, whatever words the text has for it. */
#ifndef TOLL_EXTRACT_ORIGIN_H
#define TOLL_EXTRACT_ORIGIN_H

#include "extract/engine.h"

/* The origin that the tokens [first, end) of a clause name, as the language data have it
 * (origins.lex): "interior ministry officials" and "Syria's Interior Ministry" are one.  Where
 * the words name no country, that of the figure, or else the article's, is taken for bodies
 * that each country has.  Strings are interned, or in the document's arena. */
struct reading_origin origin_of(const struct document *d, const struct clause *c, uint32_t first,
				uint32_t end, const char *figure_country);

#endif
