/* counters.h - what tolld counts since it started (counters.def). Main thread only. */
#ifndef TOLL_DAEMON_COUNTERS_H
#define TOLL_DAEMON_COUNTERS_H

#include <stdint.h>

struct counters {
#define COUNTER(name, sentence) uint64_t name;
#include "daemon/counters.def"
#undef COUNTER
};

#endif
