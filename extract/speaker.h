/* speaker.h - who said what stands at a token. */
#ifndef TOLL_EXTRACT_SPEAKER_H
#define TOLL_EXTRACT_SPEAKER_H

#include "extract/engine.h"

#define SPEAKER_VIA_MAX 3

struct speaker {
	const struct found *found;  /* the mark of the rules, or NULL: nobody */
	const struct node_key *who; /* whom it names, in the clause of found */
	const char *status;	    /* that the verb gives, where what is said follows, or NULL */
	const struct found *via[SPEAKER_VIA_MAX];	 /* marks of those who pass it on, */
	const struct node_key *via_who[SPEAKER_VIA_MAX]; /* and whom they name */
	size_t n_via;
};

/* Whether a sentence goes on with the words of the one before it. */
enum speaker_goes { SPEAKER_STOPS, SPEAKER_MAY_GO_ON, SPEAKER_GOES_ON };

/* Who says what stands at a token: the one whose words it is among, before or behind it; else,
 * where the sentence goes on with the words of one before it (quoted, or continued: "also",
 * "another"), that one.  Pronouns give the one they stand for. */
struct speaker speaker_at(const struct document *d, const struct clause *c, uint32_t token,
			  enum speaker_goes goes);

#endif
