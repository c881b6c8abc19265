/* who.c - the words. */
#include "ledger/who.h"

#include <stddef.h>
#include <string.h>
#include <strings.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static const struct {
	const char *word;
	enum group group;
} groups[] = {
	{"child", GROUP_CHILDREN},
	{"children", GROUP_CHILDREN},
	{"kids", GROUP_CHILDREN},
	{"minor", GROUP_CHILDREN},
	{"minors", GROUP_CHILDREN},
	{"infant", GROUP_CHILDREN},
	{"infants", GROUP_CHILDREN},
	{"baby", GROUP_CHILDREN},
	{"babies", GROUP_CHILDREN},
	{"boy", GROUP_CHILDREN},
	{"boys", GROUP_CHILDREN},
	{"girl", GROUP_CHILDREN},
	{"girls", GROUP_CHILDREN},
	{"woman", GROUP_WOMEN},
	{"women", GROUP_WOMEN},
	{"civilian", GROUP_CIVILIANS},
	{"civilians", GROUP_CIVILIANS},
	{"soldier", GROUP_FORCES},
	{"soldiers", GROUP_FORCES},
	{"troops", GROUP_FORCES},
	{"police", GROUP_FORCES},
	{"policeman", GROUP_FORCES},
	{"policemen", GROUP_FORCES},
	{"officer", GROUP_FORCES},
	{"officers", GROUP_FORCES},
	{"guards", GROUP_FORCES},
	{"fighter", GROUP_FIGHTERS},
	{"fighters", GROUP_FIGHTERS},
	{"militant", GROUP_FIGHTERS},
	{"militants", GROUP_FIGHTERS},
	{"rebel", GROUP_FIGHTERS},
	{"rebels", GROUP_FIGHTERS},
	{"insurgent", GROUP_FIGHTERS},
	{"insurgents", GROUP_FIGHTERS},
	{"gunman", GROUP_FIGHTERS},
	{"gunmen", GROUP_FIGHTERS},
	{"attacker", GROUP_FIGHTERS},
	{"attackers", GROUP_FIGHTERS},
	{"journalist", GROUP_JOURNALISTS},
	{"journalists", GROUP_JOURNALISTS},
	{"reporter", GROUP_JOURNALISTS},
	{"reporters", GROUP_JOURNALISTS},
	{"rescuer", GROUP_RESCUERS},
	{"rescuers", GROUP_RESCUERS},
	{"firefighter", GROUP_RESCUERS},
	{"firefighters", GROUP_RESCUERS},
	{"medic", GROUP_RESCUERS},
	{"medics", GROUP_RESCUERS},
	{"foreigner", GROUP_FOREIGNERS},
	{"foreigners", GROUP_FOREIGNERS},
	{"tourist", GROUP_FOREIGNERS},
	{"tourists", GROUP_FOREIGNERS},
};

/* Beginnings of words, so that "ministry" and "minister's" are found by one. */
static const char *const offices[] = {"minist",	   "government", "police",    "army",
				      "military",  "authorit",	 "official",  "governor",
				      "president", "mayor",	 "department"};

const char *group_text(enum group group)
{
#define X(name, text) [name] = (text),
	static const char *const texts[] = {GROUP_TABLE(X)};
#undef X
	return texts[group];
}

enum group who_counted(const char *counted)
{
	const char *blank = counted ? strrchr(counted, ' ') : NULL;
	const char *last = blank ? blank + 1 : counted;

	for (size_t i = 0; last && i < COUNT(groups); i++)
		if (strcasecmp(groups[i].word, last) == 0)
			return groups[i].group;
	return GROUP_ANYBODY;
}

static bool begins_as_office(const char *word)
{
	for (size_t i = 0; i < COUNT(offices); i++)
		if (strncasecmp(word, offices[i], strlen(offices[i])) == 0)
			return true;
	return false;
}

bool who_is_official(const char *attribution)
{
	const char *word = attribution;

	while (word) {
		if (begins_as_office(word))
			return true;
		word = strchr(word, ' ');
		word = word ? word + 1 : NULL;
	}
	return false;
}
