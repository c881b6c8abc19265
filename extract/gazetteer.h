/* gazetteer.h - names of places of the whole world, in one file that is mapped
 * into memory.  Knows names and facts; which of them a text means is place_choose.c's. */
#ifndef TOLL_EXTRACT_GAZETTEER_H
#define TOLL_EXTRACT_GAZETTEER_H

#include <stdbool.h>
#include "base/err.h"
#include "extract/gazetteer_file.h"

#define GAZETTEER_WORDS_MAX 6 /* words of one name */
#define GAZETTEER_KEY_MAX 64  /* bytes of a folded name */

struct gazetteer;

/* Map the file at path, once it is seen to be whole and sound; it must not change
 * from then on.  0, ERR_NOT_FOUND, ERR_IO or ERR_SYNTAX ("cannot use FILE: ..."). */
int gazetteer_open(const char *path, struct gazetteer **gazetteer_r, struct err *e) MUSTCHECK;
void gazetteer_close(struct gazetteer **g);

/* What tells this gazetteer from others. */
uint64_t gazetteer_digest(const struct gazetteer *g);

/* A name that grows word by word. */
struct gazetteer_key {
	char s[GAZETTEER_KEY_MAX];
	size_t len;
	uint32_t hash;
	bool gap; /* a blank goes before the next letter */
};

void gazetteer_key_init(struct gazetteer_key *k);

/* Append a piece of a name in UTF-8, folded: small letters without marks, no
 * apostrophes; blanks, hyphens and full stops part words.  False when it is too long. */
bool gazetteer_key_add(struct gazetteer_key *k, const char *s, size_t len);

/* The entry of a name; NULL if there is none. */
const struct gaz_name *gazetteer_find(const struct gazetteer *g, const struct gazetteer_key *k);

/* The i-th candidate of a name; *also_r: the name is not its own. */
const struct gaz_place *gazetteer_candidate(const struct gazetteer *g, const struct gaz_name *n,
					    size_t i, bool *also_r);

/* A string of the gazetteer, by its offset. */
const char *gazetteer_string(const struct gazetteer *g, uint32_t at);

#endif
