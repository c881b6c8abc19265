/* gazetteer_make.c - the program of the build that compiles the gazetteer. */
#include <stdio.h>
#include "extract/gazetteer_build.h"

int main(int argc, char **argv)
{
	struct err e;

	if (argc != 4) {
		fprintf(stderr, "usage: gazetteer-make PLACES NAMES OUT\n");
		return 2;
	}
	if (gazetteer_build(argv[1], argv[2], argv[3], &e)) {
		fprintf(stderr, "gazetteer-make: %s\n", e.text);
		return 1;
	}
	return 0;
}
