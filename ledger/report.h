/* report.h - what the ledger knows of one figure that was reported.
 *
 * Who says it: `origin` if somebody is named (a ministry, doctors), and then it does not
 * matter who prints it; else the text speaks in its own words, and the voice is the outlet
 * that wrote the text first (`writer`), whoever copied it.  So copies are one voice, and so
 * are forty outlets that quote one ministry.
 */
#ifndef TOLL_LEDGER_REPORT_H
#define TOLL_LEDGER_REPORT_H

#include <stdbool.h>
#include <stdint.h>
#include "base/figure.h"
#include "ledger/bounds.h"

#define REPORTS_MAX 20000    /* that are reckoned at once */
#define VALUE_NONE INT64_MIN /* told in words only: "dozens" */
#define DAY_NONE INT32_MAX   /* no date is told */
#define MOMENT_NEVER INT64_MAX

struct report {
	struct bounds bounds;
	int64_t value;		  /* the number as told, or VALUE_NONE */
	int64_t origin;		  /* number of who is named for it; 0: nobody */
	int64_t outlet;		  /* number of who published it; 0: not told */
	int64_t writer;		  /* number of the outlet that its text is from; 0: not told */
	int64_t text;		  /* number of the text, the same for copies */
	int64_t article;	  /* with version: where it stands */
	int64_t published;	  /* moment of publication, seconds since 1970 */
	int64_t recorded;	  /* moment of recording, in order of which equal ones stand */
	int64_t ended;		  /* when the next version of the article was published, that is
				     when the article ceased to say so; or MOMENT_NEVER */
	int32_t version, ordinal; /* ordinal: among the figures of the version */
	int32_t from, to;	  /* days when it happened, half-open; or DAY_NONE */
	int64_t country;	  /* number of where; 0: not told */
	int64_t group;		  /* number of who is counted (children, police); 0: anybody */
	enum scope scope;
	enum status status;
	enum unit unit;
	bool withdrawn; /* it ended because its publisher took it back */
	bool official;	/* the origin is an authority */
	bool implicit;	/* a single person told of, "a man": does not say that he was alone */
	bool in_title;
};

#endif
