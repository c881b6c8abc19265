"""Articles for the tests, each different from every other."""


def article(number, source="Test Wire", **more):
    """An article with one figure: `number` + 2 people killed in Sudan on 3 June 2019."""
    return {"source": source, "published": "2019-06-05", "url": f"https://example.org/{number}",
            "title": f"Report {number}",
            "text": f"At least {number + 2} people were killed in Sudan on Monday, police said.",
            **more}


def articles(n, start=0, **more):
    return [article(number, **more) for number in range(start, start + n)]


def padded(number, size):
    """An article of about `size` bytes, most of which say nothing."""
    base = article(number)
    filling = "Nothing was to be heard of it in the long grey hours of that morning. "
    return {**base, "text": base["text"] + "\n\n" + filling * (size // len(filling))}
