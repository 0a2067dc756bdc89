"""Costs computed again, from the description in the README and with nothing of Addendum: Python's standard library alone.

`costs.py make SEED COUNT` prints workbooks as text (see test/workbook-of.ts) with what each must come to, in hundredths.
`costs.py judge` reads printed annexes from standard input and prints what is wrong with each: nothing, if all is well.
"""

import json
import random
import sys
from fractions import Fraction

LINES = [("A1", "A"), ("A2", "A"), ("B1", "B"), ("B2", "B")]


def text(minor):
    sign = "-" if minor < 0 else ""
    return f"{sign}{abs(minor) // 100}.{abs(minor) % 100:02d}"


def half_away(value):
    """A fraction to the nearest whole number, halves away from zero."""
    whole = int(abs(value) + Fraction(1, 2))
    return whole if value >= 0 else -whole


def rate(spent, planned):
    """In tenths of a per cent; nothing to measure against: None."""
    return None if planned == 0 else half_away(Fraction(spent * 1000, planned))


def make(rng):
    meetings = [f"M-{n:02d}" for n in range(1, rng.randint(2, 5))]
    provisional = rng.random() < 0.5
    estimates, planned = [], {}
    for meeting in meetings:
        versions = [("original", "2012-11-01"), ("revised 1", "2013-02-01")][: rng.randint(1, 2)]
        for version, day in versions:
            for line, _ in LINES:
                if rng.random() < 0.3:
                    continue
                amount = rng.choice([rng.randint(0, 10**9), rng.randint(0, 20000), rng.randint(0, 400) * 50])
                estimates.append(f"{meeting} | {line} | {version} | adopted | {day} | {text(amount)}")
                # The adopted version with the latest date is compared.
                if version == versions[-1][0]:
                    planned[meeting, line] = planned.get((meeting, line), 0) + amount
        if not any(key[0] == meeting for key in planned):
            planned[meeting, "A1"] = 100
            estimates.append(f"{meeting} | A1 | {versions[-1][0]} | adopted | {versions[-1][1]} | 1.00")
    rows, spent, committed, stray, stray_committed = [], {}, {}, [], 0
    objects = {f"CO-{n}": meeting for n, meeting in enumerate(meetings)}
    for n in range(rng.randint(1, 40)):
        meeting, line = rng.choice(meetings), rng.choice(LINES)[0]
        amount = rng.choice([rng.randint(-5000, 10**8), rng.randint(-300, 300) * 50 + 1])
        is_committed = rng.random() < 0.2
        how = rng.choice(["code", "code", "object", "nowhere"])
        where = {"code": (meeting, ""), "object": ("", next(k for k, v in objects.items() if v == meeting)), "nowhere": ("", "CO-NONE")}[how]
        stage = "commitment" if is_committed else "final"
        rows.append(f"2013-0{rng.randint(1, 9)}-1{rng.randint(0, 9)} | D-{n} | {where[0]} | {line} | {where[1]} | {text(amount)} | {stage}")
        if is_committed and not provisional:
            continue
        if how == "nowhere":
            stray.append(amount)
            stray_committed += amount if is_committed else 0
            continue
        spent.setdefault((meeting, line), []).append(amount)
        if is_committed:
            committed[meeting, line] = committed.get((meeting, line), 0) + amount
    book = "\n".join(
        ["# Settings", "Setting | Value", "Reporting year | 2013", f"Figures | {'provisional' if provisional else 'final'}"]
        + ["# BudgetLines", "Code | Title | Part"]
        + [f"{line} | Title of {line} | {part}" for line, part in LINES]
        + ["# Meetings", "Code | Title | Start | End"]
        + [f"{meeting} | Title of {meeting} | 2013-05-{10 + n} | 2013-05-{10 + n}" for n, meeting in enumerate(meetings)]
        + ["# Estimates", "Meeting | Line | Version | Status | Adopted on | Amount"]
        + estimates
        + ["# Expenditures", "Posting date | Document | Meeting | Line | Cost object | Amount | Stage"]
        + rows
        + ["# Mapping", "Column | Value | Meeting"]
        + [f"Cost object | {key} | {meeting}" for key, meeting in objects.items()]
    )
    figures = {}
    for meeting, line in sorted({*planned, *spent}):
        e, x = planned.get((meeting, line), 0), sum(spent.get((meeting, line), []))
        figures[f"{meeting}/{line}"] = [e, x, committed.get((meeting, line), 0), e - x, rate(x, e)]
    for meeting in meetings:
        own = [value for key, value in figures.items() if key.startswith(meeting + "/")]
        e, x, c = (sum(each[n] for each in own) for n in range(3))
        figures[meeting] = [e, x, c, e - x, rate(x, e)]
    e, x, c = (sum(figures[meeting][n] for meeting in meetings) for n in range(3))
    figures["*"] = [e, x, c, e - x, rate(x, e)]
    return {"book": book, "figures": figures, "unmatched": [sum(stray), stray_committed, len(stray)]}


def judge(annex):
    """`tables`: rows of (role, meeting, line, part, {measure: [exact, printed, adjusted]}), all of one unit."""
    unit, wrong, seen = annex["unit"], [], {}
    for table in annex["tables"]:
        below, sums, meeting_sums = [], [], []
        for row in table:
            figures = row["figures"]
            name = "/".join([row["role"], row["meeting"], row["line"], row["part"]])
            for measure, (exact, printed, adjusted) in figures.items():
                alone = half_away(Fraction(exact, unit)) * unit
                if printed % unit != 0 and printed != exact:
                    wrong.append(f"{name}/{measure}: {printed} is no multiple")
                if abs(printed - exact) >= unit and printed != exact:
                    wrong.append(f"{name}/{measure}: {exact} printed as {printed}")
                if adjusted != (printed != alone):
                    wrong.append(f"{name}/{measure}: marked {adjusted}, {alone} printed as {printed}")
                key = (row["meeting"], row["line"], row["part"] if row["role"] == "subtotal" else "", row["role"] in ("unmatched", "grand-total") and row["role"], measure)
                if seen.setdefault(key, printed) != printed:
                    wrong.append(f"{name}/{measure}: {printed} here, {seen[key]} elsewhere")
            if "estimate" in figures and row["role"] not in ("unmatched",):
                e, x, v = (figures[measure][1] for measure in ("estimate", "expenditure", "variance"))
                if e - x != v:
                    wrong.append(f"{name}: {e} - {x} is not {v}")
            if row["role"] == "line":
                below.append(figures)
            elif row["role"] in ("subtotal", "total"):
                under = below or sums
                if row["role"] == "total" and sums:
                    under = sums + below
                for measure, (_, printed, _) in figures.items():
                    total = sum(each[measure][1] for each in under)
                    if under and total != printed:
                        wrong.append(f"{name}/{measure}: rows give {total}, printed {printed}")
                if row["role"] == "subtotal":
                    sums.append(figures)
                below = []
    return wrong


if sys.argv[1] == "make":
    generator = random.Random(int(sys.argv[2]))
    print(json.dumps([make(generator) for _ in range(int(sys.argv[3]))]))
else:
    print(json.dumps([judge(annex) for annex in json.load(sys.stdin)]))
