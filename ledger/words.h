/* words.h - the ledger's findings in words, as the protocol has them. */
#ifndef TOLL_LEDGER_WORDS_H
#define TOLL_LEDGER_WORDS_H

/* What a report did to what stood before. */
#define EFFECT_TABLE(X)                                                                        \
	X(EFFECT_FIRST, "first")	   /* nothing stood */                                 \
	X(EFFECT_SAME, "same")		   /* it agrees and adds nothing */                    \
	X(EFFECT_CLOSER, "closer")	   /* it agrees and is more exact */                   \
	X(EFFECT_GROWTH, "growth")	   /* more than before */                              \
	X(EFFECT_CORRECTION, "correction") /* less than the same voice said before */          \
	X(EFFECT_INCREMENT, "increment")   /* added to the total that it extends */            \
	X(EFFECT_WITHDRAWAL, "withdrawal") /* the voice says it no more */                     \
	X(EFFECT_ORIGIN, "other_origin")   /* another voice says otherwise; both stand */      \
	X(EFFECT_NARROWER, "narrower")	   /* counts less than the toll does: not compared */  \
	X(EFFECT_WIDER, "wider")	   /* counts more: not compared */                     \
	X(EFFECT_PART, "part")		   /* lies in another figure: never summed with it */  \
	X(EFFECT_BESIDE, "beside")	   /* another figure speaks for this text, or voice */ \
	X(EFFECT_APART, "apart")	   /* counts something else: not compared */

/* Why; the first five name the property of the frame that differs. */
#define WHY_TABLE(X)                                                                     \
	X(WHY_NONE, NULL)                                                                \
	X(WHY_STATUS, "status")		    /* feared beside what is asserted, denied */ \
	X(WHY_UNIT, "unit")		    /* families, not people */                   \
	X(WHY_COUNTRY, "country")	    /* of another country */                     \
	X(WHY_GROUP, "group")		    /* children, not anybody */                  \
	X(WHY_DAYS, "days")		    /* of other days */                          \
	X(WHY_VOICE, "same_voice")	    /* the same origin or outlet spoke before */ \
	X(WHY_ORIGIN, "other_voice")	    /* another one did */                        \
	X(WHY_UNATTRIBUTED, "unattributed") /* and one of the two names nobody for it */ \
	X(WHY_EDIT, "edit")		    /* a new version of the article */           \
	X(WHY_COPY, "copy")		    /* a copy of a text that was counted */      \
	X(WHY_COPY_DIFFERS, "copy_differs") /* one that tells another number */          \
	X(WHY_HELD, "held_by_total")	    /* its text tells the total too */           \
	X(WHY_NO_TOTAL, "no_total")	    /* its voice has told no total */            \
	X(WHY_REPEATED, "repeated")	    /* an increment that was told before */      \
	X(WHY_RETRACTED, "retracted")	    /* its voice denied it, or a notice withdrew it */

/* What became of a figure in the next version of its text.  Of several changes the first here. */
#define CHANGE_TABLE(X)                                                                     \
	X(CHANGE_VALUE, "changed_value") /* another number */                               \
	X(CHANGE_HEDGE, "changed_hedge") /* about, at least, up to */                       \
	X(CHANGE_SCOPE, "changed_scope") /* a running toll, a part */                       \
	X(CHANGE_OTHER, "changed_other") /* who is counted, who says so, when, where ... */ \
	X(CHANGE_ADDED, "added")                                                            \
	X(CHANGE_REMOVED, "removed")                                                        \
	X(CHANGE_SAME, "same") /* in other words, perhaps */

/* What the claims of a toll come to. */
#define VERDICT_TABLE(X)                                                                \
	X(VERDICT_NONE, "none")		    /* nothing is claimed */                    \
	X(VERDICT_CONSISTENT, "consistent") /* all can be true */                       \
	X(VERDICT_SUPERSEDED, "superseded") /* all that stands; not what it replaced */ \
	X(VERDICT_CONTESTED, "contested")   /* two that stand cannot both be true */

/* By what rule the best is chosen (best.h says how). */
#define RULE_TABLE(X)                        \
	X(RULE_MEDIAN, "median-of-origins")  \
	X(RULE_OFFICIAL, "latest-official")  \
	X(RULE_CONSERVATIVE, "conservative") \
	X(RULE_MIN_MAX, "min-max")

#define X(name, text) name,
enum effect { EFFECT_TABLE(X) };
enum why { WHY_TABLE(X) };
enum change { CHANGE_TABLE(X) };
enum verdict { VERDICT_TABLE(X) };
enum rule { RULE_TABLE(X) RULE_COUNT };
#undef X

const char *effect_text(enum effect effect);
const char *why_text(enum why why); /* NULL for WHY_NONE */
const char *change_text(enum change change);
const char *verdict_text(enum verdict verdict);
const char *rule_text(enum rule rule);

/* The rule of that name; RULE_COUNT: there is none. */
enum rule rule_named(const char *text);

#endif
