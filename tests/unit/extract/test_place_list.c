/* test_place_list.c - which names of a text are places and which places they are, by a
 * gazetteer of a few names and a rule for each kind of evidence. */
#include <stdio.h>
#include <string.h>
#include "extract/gazetteer_build.h"
#include "tests/unit/cmocka_all.h"
#include "tests/unit/extract/fixture.h"

static const char LEX[] = "= : prep\nin\n= : title\nmr.\n= : near\noff\n= : kindword kind=region\n"
			  "province\n= : kindword kind=camp\ncamp\n= : known\nbattle\n";

static const char COUNTRIES[] =
	"FR\tFrance\t46\t2\t-\nUS\tUnited States\t39.5\t-98.3\tTexas Union\n"
	"GE\tGeorgia\t42\t43\t-\nKE\tKenya\t0\t38\t-\n";

static const char PLACES[] = "city\tFR\tFR-IDF\t1\t48.9\t2.3\t2000000\tParis\t-\n"
			     "city\tUS\tUS-TX\t2\t33.7\t-95.6\t24000\tParis\t-\n"
			     "city\tUS\tUS-GA\t3\t33.7\t-84.4\t500000\tAtlanta\t-\n"
			     "city\tKE\tKE-28\t4\t-0.1\t34.7\t400000\tKisumu\t-\n"
			     "city\tKE\tKE.99\t5\t0.5\t35.3\t9000\tHollow\t-\n"
			     "city\tGB\t-\t6\t50.9\t0.5\t6000\tBattle\t-\n"
			     "region\tUS\tUS-TX\t-\t31\t-99\t29000000\tTexas\t-\n"
			     "region\tUS\tUS-GA\t-\t33\t-83\t4700000\tGeorgia\t-\n"
			     "region\tKE\tKE-28\t-\t-0.2\t34.8\t900000\tKisumu\t-\n";

static const char NAMES[] = "battle\tword\nmilton\tgiven\n";

static const char RULES[] =
	"let NAME = ([place %cap] | [%toponym] [%inside]{0,4})\n"
	"stage noplace mark\n"
	"rule person\n\t[title] n:[%cap]\n\t=> noplace person n=$n\n"
	"\tyes Mr. Milton. -> Mr. Milton\n\tno Milton.\n"
	"stage place replace\n"
	"rule within\n\tin? / n:@NAME / \",\" w:@NAME\n"
	"\t=> place sure name=$n within=$w place=$n.place country=$n.country\n"
	"\tyes In Paris, France. -> Paris\n\tno In Paris.\n"
	"rule kind\n\tin? / n:@NAME / k:[kindword]\n"
	"\t=> place sure name=$n kind=$k.kind place=$n.place\n"
	"\tyes In Kisumu province. -> Kisumu\n\tno In Kisumu.\n"
	"rule new\n\tin / n:([%cap !%toponym !place] [kindword]) /\n\t=> place sure name=$n "
	"kind=camp\n"
	"\tyes It is in Zeta camp. -> Zeta camp\n\tno In camp.\n"
	"rule led\n\tin / n:@NAME /\n\t=> place led name=$n place=$n.place\n"
	"\tyes In Paris. -> Paris\n\tno Paris.\n"
	"rule close\n\t[near] / n:@NAME /\n\t=> place led near name=$n place=$n.place\n"
	"\tyes Off Paris. -> Paris\n\tno Paris.\n"
	"rule bare\n\tn:([place %cap] | [%toponym !%doubtful] [%inside]{0,4})\n"
	"\t=> place name=$n place=$n.place\n\tyes Paris. -> Paris\n\tno Battle.\n"
	"stage weak mark\n"
	"rule weak\n\tn:([%toponym %doubtful] [%inside]{0,4})\n\t=> place weak name=$n\n"
	"\tyes Battle. -> Battle\n\tno Paris.\n";

struct fixture {
	struct extract_engine *engine;
	struct arena *arena;
	struct lang_dir dir;
};

static void put_gazetteer(const struct lang_dir *d)
{
	char places[160], names[160], out[160];
	struct err e;

	lang_dir_put(d, "places.tsv", PLACES);
	lang_dir_put(d, "names.tsv", NAMES);
	snprintf(places, sizeof(places), "%s/places.tsv", d->path);
	snprintf(names, sizeof(names), "%s/names.tsv", d->path);
	snprintf(out, sizeof(out), "%s/few.gazetteer", d->path);
	if (gazetteer_build(places, names, out, &e))
		fail_msg("%s", e.text);
}

static int load(void **state)
{
	static struct fixture f;
	struct err e;

	lang_dir_new(&f.dir);
	lang_dir_put(
		&f.dir, "language",
		"lexicon t.lex\nplaces countries.txt\ngazetteer few.gazetteer\nrules t.rules\n");
	lang_dir_put(&f.dir, "t.lex", LEX);
	lang_dir_put(&f.dir, "countries.txt", COUNTRIES);
	lang_dir_put(&f.dir, "t.rules", RULES);
	put_gazetteer(&f.dir);
	if (extract_load(f.dir.path, NULL, &f.engine, &e))
		fail_msg("%s", e.text);
	f.arena = arena_new(0);
	*state = &f;
	return 0;
}

static int unload(void **state)
{
	struct fixture *f = *state;

	arena_free(&f->arena);
	extract_free(&f->engine);
	lang_dir_remove(&f->dir);
	return 0;
}

/* The places of a text as "words kind COUNTRY region id prec". */
static void lists(void **state, const char *text, const char *want)
{
	const struct fixture *f = *state;
	const struct reading *r = fixture_read(f->engine, f->arena, text);
	char got[1000] = "";
	size_t n = 0;

	for (size_t i = 0; i < r->n_places; i++) {
		const struct reading_place *p = &r->places[i];

		n += (size_t)snprintf(got + n, sizeof(got) - n, "%.*s %s %s %s %d %d; ",
				      (int)(p->at.end - p->at.start), text + p->at.start, p->kind,
				      p->country ? p->country : "-", p->region ? p->region : "-",
				      (int)p->geoname, p->prec);
	}
	if (strcmp(got, want) != 0)
		fail_msg("\n%s\ngives\n%s\nnot\n%s", text, got, want);
}

static void facts_of_the_gazetteer(void **state)
{
	lists(state, "In Kisumu.", "Kisumu city KE KE-28 4 1; ");
	lists(state, "Off Kisumu.", "Kisumu city KE KE-28 4 2; ");
	lists(state, "In Kisumu province.", "Kisumu region KE KE-28 0 4; ");
	/* a region that ISO does not have is none in the reading */
	lists(state, "In Hollow.", "Hollow city KE - 5 1; ");
}

static void one_place_of_several(void **state)
{
	lists(state, "In Paris.", "Paris city FR FR-IDF 1 1; ");
	lists(state, "In Paris, Texas.", "Paris city US US-TX 2 1; Texas region US US-TX 0 4; ");
	/* what one mention says holds for all, before it and behind it */
	lists(state, "In Paris. In Paris, Texas. In Paris.",
	      "Paris city US US-TX 2 1; Paris city US US-TX 2 1; Texas region US US-TX 0 4; "
	      "Paris city US US-TX 2 1; ");
	/* a list is no place in a place */
	lists(state, "In Paris, Kenya.", "Paris city FR FR-IDF 1 1; Kenya country KE - 0 6; ");
}

/* The country that the article speaks of. */
static void by_the_company_of_a_name(void **state)
{
	lists(state, "In Georgia.", "Georgia country GE - 0 6; ");
	lists(state, "In Atlanta. In Georgia.",
	      "Atlanta city US US-GA 3 1; Georgia region US US-GA 0 4; ");
}

static void words_and_persons(void **state)
{
	lists(state, "Battle. It was battle.", "");
	/* one sure mention carries the others */
	lists(state, "Hollow. In Hollow.", "Hollow city KE - 5 1; Hollow city KE - 5 1; ");
	lists(state, "Hollow.", "");
	lists(state, "Mr. Kisumu. Then Kisumu.", "");
	lists(state, "Then Kisumu. In Kenya.",
	      "Kisumu city KE KE-28 4 1; Kenya country KE - 0 6; ");
}

static void names_that_no_table_has(void **state)
{
	lists(state, "In Zeta camp.", "Zeta camp camp - - 0 1; ");
	/* as the place beside it, else as the article */
	lists(state, "In Zeta camp it is, in Kisumu.",
	      "Zeta camp camp KE - 0 1; Kisumu city KE KE-28 4 1; ");
	lists(state, "In Paris. So. In Zeta camp.",
	      "Paris city FR FR-IDF 1 1; Zeta camp camp FR - 0 1; ");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(facts_of_the_gazetteer, load, unload),
		cmocka_unit_test_setup_teardown(one_place_of_several, load, unload),
		cmocka_unit_test_setup_teardown(by_the_company_of_a_name, load, unload),
		cmocka_unit_test_setup_teardown(words_and_persons, load, unload),
		cmocka_unit_test_setup_teardown(names_that_no_table_has, load, unload),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
