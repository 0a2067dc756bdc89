"""The budget computed again, from docs/budget.md and with nothing of Addendum: Python's standard library alone.

`budget.py SEED COUNT` prints workbooks as text (see test/workbook-of.ts) with what each must come to, in hundredths.
"""

import json
import random
import sys
from datetime import date, timedelta
from fractions import Fraction

COSTS = {"IP": (["Days", "Teams"], "CHF"), "TR": (["Pages", "Languages"], "CHF"), "TV": (["Trips"], "USD"), "SM": (["Quantity"], "EUR")}
FACTORS = ["Days", "Teams", "Pages", "Languages", "Trips", "Quantity"]
LINES = {"A1": ("A", ["IP"]), "A2": ("A", ["TR", "SM"]), "B1": ("B", ["TV"])}
CENT = Fraction(1, 100)


def text(minor):
    sign = "-" if minor < 0 else ""
    return f"{sign}{abs(minor) // 100}.{abs(minor) % 100:02d}"


def half_away(value):
    whole = int(abs(value) + Fraction(1, 2))
    return whole if value >= 0 else -whole


def away(value):
    whole = int(abs(value))
    whole += 1 if abs(value) > whole else 0
    return whole if value >= 0 else -whole


def in_force(rows, day):
    """The newest of (from, value) that is not after the day; a blank from is the earliest."""
    known = [row for row in rows if row[0] is None or row[0] <= day]
    return max(known, key=lambda row: row[0] or date.min)[1] if known else None


def largest_remainder(total, rates, unit):
    """Whole units of a total by exact per cents, in the order of the codes; and what rounding the total leaves."""
    units = half_away(Fraction(total, unit))
    sign = -1 if units < 0 else 1
    exact = {code: abs(units) * rate / 100 for code, rate in rates.items()}
    parts = {code: int(value) for code, value in exact.items()}
    rest = abs(units) - sum(parts.values())
    for code in sorted(exact, key=lambda each: (-(exact[each] - parts[each]), each))[:rest]:
        parts[code] += 1
    return {code: sign * part * unit for code, part in parts.items()}, total - units * unit


def adjusted(rates, limits):
    """Rates x one factor, each within its limits, adding up to 100; None where no factor does."""
    def at(k):
        return {code: min(max(k * rate, limits[code][0]), limits[code][1]) for code, rate in rates.items()}

    bounded = any(low > 0 or high < 10**9 for low, high in limits.values())
    if not bounded:
        total = sum(rates.values())
        return {code: rate * 100 / total for code, rate in rates.items()} if total else None
    knots = sorted({Fraction(0)} | {limit / rates[code] for code in rates if rates[code] for limit in limits[code] if limit < 10**9})
    sums = [sum(at(k).values()) for k in knots]
    for n, k in enumerate(knots):
        if sums[n] == 100:
            return at(k)
        if sums[n] > 100:
            if n == 0:
                return None
            before = knots[n - 1]
            return at(before + (100 - sums[n - 1]) * (k - before) / (sums[n] - sums[n - 1]))
    last = knots[-1]
    slope = sum(at(last + 1).values()) - sums[-1]
    return at(last + (100 - sums[-1]) / slope) if slope else None


def table(heads, rows):
    return "\n".join(" | ".join("" if cell is None else str(cell) for cell in row) for row in [heads, *rows])


class Book:
    def __init__(self, rng):
        self.rng = rng
        self.today = date(2014, 6, 30)
        self.settings = {
            "estimate unit": rng.choice([(10000, False), (10000, True), (100, False), (1, False)]),
            "share unit": rng.choice([1, 1, 100]),
            "credits": rng.choice(["hold", "same State"]),
            "unassigned": rng.choice(["hold", "oldest first"]),
            "days": rng.choice([30, 45]),
            "floor": rng.choice([None, None, Fraction(1, 10)]),
            "ceiling": rng.choice([None, None, Fraction(60)]),
        }
        self.rates_day = date(2013, 2, 1)
        self.exchange = {
            "CHF": [(date(2012, 1, 1), Fraction(rng.randint(850, 990), 1000)), (date(2013, 6, 1), Fraction(rng.randint(850, 990), 1000))],
            "EUR": [(date(2012, 1, 1), Fraction(rng.randint(700, 800), 1000))],
        }
        self.unit_costs = {
            item: [(None, Fraction(rng.randint(100, 500000), 100))] + ([(date(2013, 7, 1), Fraction(rng.randint(100, 500000), 100))] if rng.random() < 0.5 else [])
            for item in COSTS
        }
        self.psc, self.con = rng.choice([13, 7, 12.5]), rng.choice([15, 3])
        self.meetings = {f"M{n}": date(2013, rng.randint(3, 11), rng.randint(1, 28)) for n in range(1, rng.randint(2, 4))}
        self.closed = {code: date(2014, rng.randint(1, 5), 15) for code in self.meetings if rng.random() < 0.6}
        self.states = [f"S{n:02d}" for n in range(rng.randint(2, 9))]
        self.rates = {code: Fraction(rng.choice([0, 1, 5, rng.randint(1, 30000)]), 1000) for code in self.states}
        self.rates[self.states[0]] = Fraction(rng.randint(1, 22000), 1000)
        self.own = {code: rng.choice([None] * 6 + [(Fraction(5, 2), Fraction(5, 2)), (None, Fraction(30)), (Fraction(1, 2), None)]) for code in self.states}
        self.volumes, self.used = self.make_volumes(), {}
        self.make_used()
        self.built = {code: self.build(code) for code in self.meetings}
        self.make_estimates()
        self.make_expenditures()
        self.payers = {code: [s for n, s in enumerate(self.states) if n == 0 or rng.random() < 0.8] for code in self.meetings}
        if all(codes == self.states[:1] for codes in self.payers.values()):
            self.payers["M1"] = self.states[:2]
        self.make_ledger()

    # The estimate

    def make_volumes(self):
        rng, rows = self.rng, []
        for meeting in self.meetings:
            for line, (_, items) in LINES.items():
                for item in items:
                    for _ in range(rng.choice([0, 1, 1, 2])):
                        rows.append((meeting, line, item, [Fraction(rng.choice([0, rng.randint(1, 40), rng.randint(1, 400)]), rng.choice([1, 1, 2])) for _ in COSTS[item][0]]))
            if not any(row[0] == meeting for row in rows):
                rows.append((meeting, "B1", "TV", [Fraction(3)]))
        return rows

    def make_used(self):
        rng = self.rng
        for meeting in self.meetings:
            for line, (_, items) in LINES.items():
                for item in items:
                    if rng.random() < 0.8:
                        self.used[meeting, line, item] = [Fraction(rng.randint(0, 300), rng.choice([1, 2])) for _ in COSTS[item][0]]

    def quantity(self, factors):
        product = Fraction(1)
        for factor in factors:
            product *= factor
        return product

    def dollars(self, item, meeting, quantity, day):
        cost = in_force(self.unit_costs[item], self.meetings[meeting])
        currency = COSTS[item][1]
        rate = Fraction(1) if currency == "USD" else in_force(self.exchange[currency], day)
        return quantity * cost / rate

    def round_line(self, exact):
        unit, up = self.settings["estimate unit"]
        return (away if up else half_away)(exact * 100 / unit) * unit

    def build(self, meeting):
        lines = {}
        for row in self.volumes:
            if row[0] == meeting:
                lines[row[1]] = lines.get(row[1], 0) + self.dollars(row[2], meeting, self.quantity(row[3]), self.rates_day)
        made = {line: self.round_line(exact) for line, exact in lines.items()}
        made["PSC"] = self.round_line(Fraction(str(self.psc)) * sum(made.values()) / 10000)
        made["CON"] = self.round_line(Fraction(str(self.con)) * sum(made.values()) / 10000)
        return made

    def make_estimates(self):
        """What stands in Estimates: as built, or changed by hand."""
        rng = self.rng
        self.estimates = {}
        for meeting, lines in self.built.items():
            for line, amount in lines.items():
                self.estimates[meeting, line] = amount + rng.choice([0, 0, 0, rng.randint(-2000, 2000)])
            if sum(self.estimates[meeting, line] for line in lines) <= 0:
                self.estimates[meeting, "B1"] = self.estimates.get((meeting, "B1"), 0) + 100000

    def make_expenditures(self):
        rng = self.rng
        self.expenditures = []
        for meeting in self.meetings:
            for line in LINES:
                for _ in range(rng.choice([0, 1, 2])):
                    currency = rng.choice(["USD", "CHF"])
                    day = self.meetings[meeting] + timedelta(rng.randint(-20, 20))
                    self.expenditures.append((day, meeting, line, rng.randint(-2000, 4 * 10**6), currency))

    def spent(self, row):
        day, _, _, amount, currency = row
        return amount if currency == "USD" else half_away(amount / in_force(self.exchange[currency], day))

    def final(self, meeting):
        return sum(self.spent(row) for row in self.expenditures if row[1] == meeting)

    def split(self, meeting, line):
        """Rounding, volume, price, exchange; what is not split in the fifth place instead of volume and price."""
        items = sorted({row[2] for row in self.volumes if row[:2] == (meeting, line)} | {key[2] for key in self.used if key[:2] == (meeting, line)})
        estimated = {}
        for row in self.volumes:
            if row[:2] == (meeting, line):
                estimated[row[2]] = estimated.get(row[2], 0) + self.quantity(row[3])
        before = sum(self.dollars(item, meeting, quantity, self.rates_day) for item, quantity in estimated.items())
        rows = [row for row in self.expenditures if row[1:3] == (meeting, line)]
        at_base = sum(Fraction(row[3]) / (1 if row[4] == "USD" else in_force(self.exchange[row[4]], self.rates_day)) for row in rows)
        spent = sum(self.spent(row) for row in rows)
        variance = self.estimates.get((meeting, line), 0) - spent
        rounding = half_away(self.estimates.get((meeting, line), 0) - before * 100)
        exchange = half_away(at_base - spent)
        if not estimated and (self.estimates.get((meeting, line), 0) or not items):
            return [None, None, None, exchange, variance - exchange]
        if any((meeting, line, item) not in self.used for item in estimated):
            return [rounding, None, None, exchange, variance - rounding - exchange]
        after = sum(self.dollars(item, meeting, self.quantity(self.used[meeting, line, item]), self.rates_day) for item in items if (meeting, line, item) in self.used)
        volume = half_away((before - after) * 100)
        return [rounding, volume, variance - rounding - volume - exchange, exchange, None]

    # Shares

    def limits(self, state):
        floor, ceiling = self.settings["floor"], self.settings["ceiling"]
        own = self.own[state] or (None, None)
        low, high = own[0] if own[0] is not None else floor, own[1] if own[1] is not None else ceiling
        return (low if low is not None else Fraction(0), high if high is not None else Fraction(10**9))

    def shares(self, meeting, total):
        payers = sorted(self.payers[meeting])
        rates = adjusted({code: self.rates[code] for code in payers}, {code: self.limits(code) for code in payers})
        return (None, 0) if rates is None else largest_remainder(total, rates, self.settings["share unit"])

    # Invoices and receipts

    def make_ledger(self):
        rng, self.invoices, self.receipts = self.rng, [], []
        number = 0
        for meeting, start in self.meetings.items():
            for state in self.states:
                if state not in self.payers[meeting] and rng.random() < 0.7:
                    continue
                number += 1
                asked = rng.choice([0, rng.randint(1, 5 * 10**6), rng.randint(1, 500)]) + 1
                issued = start - timedelta(rng.randint(20, 150))
                due = rng.choice([None, issued + timedelta(rng.randint(0, 400))])
                self.invoices.append((meeting, state, "estimate", asked, issued, due, f"N{number}a"))
                if rng.random() < 0.3:
                    change = rng.randint(-asked, 10**5)
                    self.invoices.append((meeting, state, rng.choice(["revised", "final", "correction"]), change, issued + timedelta(rng.randint(1, 500)), None, f"N{number}b"))
                if rng.random() < 0.1:
                    self.invoices.append((meeting, state, "write-off", -rng.randint(1, asked), issued + timedelta(rng.randint(1, 500)), None, f"N{number}c"))
                for n in range(rng.choice([0, 1, 1, 2])):
                    amount = rng.choice([asked, asked // 2, asked + 1000])
                    to = rng.choice([meeting, meeting, meeting, None])
                    kind = rng.choice([None, None, None, "voluntary"]) if n else None
                    self.receipts.append((issued + timedelta(rng.randint(0, 500)), state, to, amount or 1, kind, f"R{number}-{n}"))

    def due(self, invoice):
        return invoice[5] or invoice[4] + timedelta(self.settings["days"])

    def account(self, meeting, state):
        rows = [each for each in self.invoices if each[:2] == (meeting, state) and each[4] <= self.today]
        money = [each for each in self.receipts if each[1:3] == (state, meeting) and each[0] <= self.today and each[4] != "voluntary"]
        if not rows and not money:
            return None
        asked = [each for each in rows if each[2] != "write-off"]
        positive = [self.due(each) for each in asked if each[3] > 0]
        return {
            "assessed": sum(each[3] for each in asked),
            "writtenOff": -sum(each[3] for each in rows if each[2] == "write-off"),
            "received": sum(each[3] for each in money),
            "due": sum(each[3] for each in asked if each[3] < 0 or self.due(each) < self.today),
            "earliest": min(positive) if positive else date.max,
            "paid": 0,
            "used": 0,
        }

    def ledger(self):
        made, apart = {}, {}
        for state in self.states:
            accounts = {meeting: account for meeting in sorted(self.meetings) if (account := self.account(meeting, state))}
            oldest = sorted(accounts, key=lambda meeting: (accounts[meeting]["earliest"], meeting))
            owed = lambda a: max(0, a["assessed"] - a["writtenOff"] - a["received"])
            rest = sum(each[3] for each in self.receipts if each[1] == state and each[2] is None and each[0] <= self.today and each[4] != "voluntary")
            if self.settings["unassigned"] == "oldest first":
                for meeting in oldest:
                    part = min(max(rest, 0), owed(accounts[meeting]))
                    accounts[meeting]["received"] += part
                    rest -= part
            if rest:
                apart[state] = rest
            credit = lambda a: max(0, a["received"] + a["writtenOff"] - a["assessed"])
            if self.settings["credits"] == "same State":
                closed = [meeting for meeting in accounts if meeting in self.closed and self.closed[meeting] <= self.today]
                for giver in sorted(closed, key=lambda meeting: (self.closed[meeting], meeting)):
                    for taker in oldest:
                        part = min(credit(accounts[giver]) - accounts[giver]["used"], owed(accounts[taker]) - accounts[taker]["paid"])
                        accounts[giver]["used"] += part
                        accounts[taker]["paid"] += part
            for meeting, a in accounts.items():
                outstanding = owed(a) - a["paid"]
                overdue = max(0, min(owed(a), a["due"] - a["writtenOff"] - a["received"]))
                made[f"{meeting} {state}"] = [a["assessed"], a["writtenOff"], a["received"], outstanding, min(overdue, outstanding), credit(a) - a["used"]]
        return made, apart

    # As sheets

    def sheets(self):
        unit, up = self.settings["estimate unit"]
        per_cent = lambda value: None if value is None else float(value)
        settings = [
            ["As at", self.today], ["Rates as at", self.rates_day], ["Figures", "final"], ["Estimate rounding", f"{text(unit)}{' up' if up else ''}"],
            ["Share unit", text(self.settings["share unit"])], ["Credits", self.settings["credits"]], ["Unassigned receipts", self.settings["unassigned"]],
            ["Payment days", self.settings["days"]],
        ]
        settings += [[name, per_cent(self.settings[key])] for name, key in (("Share floor", "floor"), ("Share ceiling", "ceiling")) if self.settings[key] is not None]
        volume = lambda meeting, line, item, version, factors: [meeting, line, item, version, *[per_cent(dict(zip(COSTS[item][0], factors)).get(factor)) for factor in FACTORS]]
        bound = lambda state: state == self.states[0]
        parts = {
            "Settings": table(["Setting", "Value"], settings),
            "BudgetLines": table(["Code", "Title", "Part", "Kind", "Rate", "Base", "Order"], [
                *[[code, code, part, "direct", None, None, n] for n, (code, (part, _)) in enumerate(LINES.items(), 1)],
                ["PSC", "PSC", "B", "support cost", self.psc, "A; B", 8], ["CON", "CON", "C", "contingency", self.con, "A; B; PSC", 9]]),
            "Meetings": table(["Code", "Title", "Instrument", "Start", "End", "Status", "Closed on"], [[code, f"Meeting {code}", "CCW", start, start, "held", self.closed.get(code)] for code, start in self.meetings.items()]),
            "ExchangeRates": table(["Currency", "From", "Units per US dollar"], [[currency, day, float(rate)] for currency, rates in self.exchange.items() for day, rate in rates]),
            "UnitCosts": table(["Item", "Unit", "Factors", "Rate", "Currency", "From"], [[item, "unit", "; ".join(COSTS[item][0]), float(cost), COSTS[item][1], day] for item, rows in self.unit_costs.items() for day, cost in rows]),
            "Volumes": table(["Meeting", "Line", "Item", "Version", *FACTORS], [
                *[volume(meeting, line, item, None, factors) for meeting, line, item, factors in self.volumes],
                *[volume(*key, "used", factors) for key, factors in self.used.items()]]),
            "Estimates": table(["Meeting", "Line", "Amount", "Currency", "Version", "Status", "Adopted on", "Rates as at"], [[meeting, line, text(amount), "USD", "original", "adopted", "2013-01-31", self.rates_day] for (meeting, line), amount in self.estimates.items()]),
            "Expenditures": table(["Posting date", "Meeting", "Line", "Amount", "Currency"], [[row[0], row[1], row[2], text(row[3]), row[4]] for row in self.expenditures] or [["2013-05-05", "M1", "B1", "0.00", "USD"]]),
            "States": table(["State", "Name"], [[code, f"State {code}"] for code in self.states]),
            "Parties": table(["State", "Instrument", "Entry into force"], [[code, "CCW", "2000-01-01"] for code in self.states if bound(code)]),
            "Participants": table(["Meeting", "State"], [[meeting, code] for meeting, codes in self.payers.items() for code in codes if not bound(code)]),
            "Scale": table(["State", "Rate", "From year", "To year", "Floor", "Ceiling"], [[code, float(rate), 2013, 2015, *[per_cent(limit) for limit in self.own[code] or (None, None)]] for code, rate in self.rates.items()]),
            "Invoices": table(["Meeting", "State", "Kind", "Amount", "Issued on", "Due on", "Number"], [[*row[:3], text(row[3]), *row[4:]] for row in self.invoices]),
            "Receipts": table(["Received on", "State", "Meeting", "Amount", "Currency", "Kind", "Document"], [[row[0], row[1], row[2], text(row[3]), "USD", row[4], row[5]] for row in self.receipts] or [["2014-12-01", self.states[0], "M1", "1.00", "USD", None, "R"]]),
        }
        return "\n\n".join(f"# {name}\n{body}" for name, body in parts.items())


def made(rng):
    book = Book(rng)
    sheets = book.sheets()
    accounts, apart = book.ledger()
    shares, bills, not_shared = {}, {}, {}
    for meeting in book.meetings:
        lines = [amount for (of, _), amount in book.estimates.items() if of == meeting]
        shares[meeting], not_shared[meeting] = book.shares(meeting, sum(lines))
        if meeting in book.closed:
            final, _ = book.shares(meeting, book.final(meeting))
            if final is not None:
                asked = {}
                for row in book.invoices:
                    if row[0] == meeting and row[2] != "write-off" and row[4] <= book.today:
                        asked[row[1]] = asked.get(row[1], 0) + row[3]
                bills[meeting] = {state: final.get(state, 0) - asked.get(state, 0) for state in sorted({*final, *asked})}
    split = {f"{meeting} {line}": book.split(meeting, line) for meeting in book.meetings for line in LINES if (meeting, line) in book.estimates}
    return {"book": sheets, "built": book.built, "shares": shares, "notShared": not_shared, "bills": bills, "accounts": accounts, "unassigned": apart, "split": split}


rng = random.Random(int(sys.argv[1]))
json.dump([made(rng) for _ in range(int(sys.argv[2]))], sys.stdout)
