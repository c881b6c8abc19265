/* target.h - what each fuzz target defines. */
#ifndef TOLL_TESTS_FUZZ_TARGET_H
#define TOLL_TESTS_FUZZ_TARGET_H

#include <stddef.h>
#include <stdint.h>

/* Do with size bytes at data what the program does with input from outside, and
 * assert what must hold of it.  The bytes may be anything.  Always returns 0. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
