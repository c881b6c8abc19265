/* figure.h - the words that say what a figure stands for, shared by what finds figures and
 * what compares them.  Their meaning is in GUIDELINES' words: a total is a running toll, a
 * new one adds to a count before it, a part lies in another figure, stated is none of these.
 */
#ifndef TOLL_BASE_FIGURE_H
#define TOLL_BASE_FIGURE_H

#define SCOPE_TABLE(X)            \
	X(SCOPE_STATED, "stated") \
	X(SCOPE_TOTAL, "total")   \
	X(SCOPE_NEW, "new")       \
	X(SCOPE_PART, "part")

#define STATUS_TABLE(X)                \
	X(STATUS_ASSERTED, "asserted") \
	X(STATUS_DENIED, "denied")     \
	X(STATUS_FEARED, "feared")     \
	X(STATUS_PLANNED, "planned")   \
	X(STATUS_WITHDRAWN, "withdrawn")

#define UNIT_TABLE(X)                  \
	X(UNIT_PERSON, "person")       \
	X(UNIT_FAMILY, "family")       \
	X(UNIT_HOUSEHOLD, "household") \
	X(UNIT_BODY, "body")

#define X(name, text) name,
enum scope { SCOPE_TABLE(X) };
enum status { STATUS_TABLE(X) };
enum unit { UNIT_TABLE(X) };
#undef X

/* The text of a member, as JSON and the database have it. */
const char *scope_text(enum scope s);
const char *status_text(enum status s);
const char *unit_text(enum unit u);

/* The member of that text; the first one (stated, asserted, person) for NULL and for a text
 * that is none. */
enum scope scope_named(const char *text);
enum status status_named(const char *text);
enum unit unit_named(const char *text);

#endif
