/* article_scan.h - the usual line of an article, read without building JSON values. */
#ifndef TOLL_PROTO_ARTICLE_SCAN_H
#define TOLL_PROTO_ARTICLE_SCAN_H

#include "proto/article.h"

/* Read a line as load_json and article_parse (not strict) would, if it is an object of
 * strings, whole numbers, true, false and null without anything odd in it; fields and
 * id_json lie in arena a.  False: it is not, and may be right or wrong; those two must
 * be asked. */
bool article_scan(const char *line, size_t len, struct arena *a, struct article *article_r);

#endif
