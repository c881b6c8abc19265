/* reading_check.h - what must hold of every reading, whatever the text and the language. */
#ifndef TOLL_TESTS_FUZZ_READING_CHECK_H
#define TOLL_TESTS_FUZZ_READING_CHECK_H

#include "extract/extract.h"

/* Read the document, check the reading, and read it again: the same bytes must come.
 * Refusals other than for want of memory are well.  Ends the program where something
 * does not hold.  True if there was a reading. */
bool reading_check(const struct extract_engine *g, const struct extract_doc *doc);

#endif
