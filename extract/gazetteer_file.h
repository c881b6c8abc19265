/* gazetteer_file.h - the layout of a compiled gazetteer: what gazetteer_build.c
 * writes and gazetteer.c maps.  All numbers are of the machine that built it.
 *
 *   header | places | names | candidates | slots | strings
 */
#ifndef TOLL_EXTRACT_GAZETTEER_FILE_H
#define TOLL_EXTRACT_GAZETTEER_FILE_H

#include <stddef.h>
#include <stdint.h>

#define GAZ_MAGIC "TOLLGAZ1"
#define GAZ_BYTE_ORDER 0x01020304u

struct gaz_header {
	char magic[8];
	uint32_t byte_order;
	uint32_t n_places, n_names, n_candidates;
	uint32_t n_slots; /* a power of two, more than n_names */
	uint32_t strings; /* bytes; the first and the last are NUL */
	uint64_t digest;  /* gaz_digest of all that follows the header */
};

enum gaz_kind { GAZ_CITY, GAZ_REGION, GAZ_DISTRICT, GAZ_KINDS };

struct gaz_place {
	uint32_t name;	  /* offset in strings */
	uint32_t region;  /* the same: code of its first-level region, "" if unknown */
	uint32_t geoname; /* GeoNames id, or 0 */
	uint32_t population;
	int32_t lat, lon; /* ten-thousandths of a degree */
	char country[2];  /* ISO 3166-1 alpha-2 */
	uint8_t kind;	  /* enum gaz_kind */
	uint8_t zero;
};

enum gaz_flag {
	GAZ_LONGER = 1, /* other names begin with these words */
	GAZ_WORD = 2,	/* also a word, or all words, of the language */
	GAZ_GIVEN = 4	/* also a person's given name */
};

/* A name as gazetteer_fold makes it.  One without candidates only begins others,
 * or is a given name. */
struct gaz_name {
	uint32_t key;	/* offset in strings */
	uint32_t first; /* its candidates, in order of likelihood */
	uint16_t n;
	uint16_t flags; /* of enum gaz_flag */
};

/* A candidate is a place's index, with this bit where the name is not its own. */
#define GAZ_ALSO 0x80000000u

/* A hash of 64-bit words, fast rather than strong: tells a damaged file, and one
 * gazetteer from another.  len is cut to whole words. */
static inline uint64_t gaz_digest(const void *bytes, size_t len)
{
	const uint64_t *words = bytes;
	uint64_t h = 14695981039346656037u;

	for (size_t i = 0; i < len / sizeof(*words); i++)
		h = (h ^ words[i]) * 1099511628211u;
	return h ^ h >> 32;
}

#endif
