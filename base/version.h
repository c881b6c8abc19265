/* version.h - which Toll this is. */
#ifndef TOLL_BASE_VERSION_H
#define TOLL_BASE_VERSION_H

/* The version as git described the tree when it was built: "0.1.0" for a
 * release, "0.1.0-dev+5042bd2f10" and the like between them. Static. */
const char *version_text(void);

#endif
