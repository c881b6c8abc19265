/* cameo.h - CAMEO root codes of the categories of events. */
#ifndef TOLL_EXTRACT_CAMEO_H
#define TOLL_EXTRACT_CAMEO_H

/* The root code ("14") that most events of a PLOVER category have in CAMEO, by PLOVER's own
 * crosswalk (CAMEO2PLOVER, 2021); NULL for categories that CAMEO does not know.  Triggers
 * whose code is another one say so in the language data. */
const char *cameo_root(const char *category);

#endif
