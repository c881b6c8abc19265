/* cameo.c - the table of CAMEO root codes. */
#include "extract/cameo.h"

#include <stddef.h>
#include <string.h>

static const struct {
	const char *category, *root;
} roots[] = {
	{"AGREE", "03"},     {"CONSULT", "04"},	 {"SUPPORT", "05"},  {"COOPERATE", "06"},
	{"AID", "07"},	     {"CONCEDE", "08"},	 {"RETREAT", "08"},  {"REQUEST", "10"},
	{"ACCUSE", "11"},    {"REJECT", "12"},	 {"THREATEN", "13"}, {"PROTEST", "14"},
	{"MOBILIZE", "15"},  {"SANCTION", "16"}, {"COERCE", "17"},   {"ASSAULT", "18"},
	{"STATEMENT", "01"},
};

const char *cameo_root(const char *category)
{
	for (size_t i = 0; i < sizeof(roots) / sizeof(*roots); i++)
		if (strcmp(roots[i].category, category) == 0)
			return roots[i].root;
	return NULL;
}
