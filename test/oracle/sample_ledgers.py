"""Ledgers and rules drawn at random, with the text that people and machines put in cells."""

import unicodedata

from dataset import BUDGET_LINES, CATEGORY_IDS
from ledger import TEXT_COLUMNS

HEADINGS = {
    "fiscal_year": ["fiscal_year", "年度", "予算年度", "Fiscal_Year"],
    "ministry": ["ministry", "所管", "府省庁", " Ministry "],
    "organization": ["organization", "組織", "局・庁"],
    "section": ["section", "項", "SECTION"],
    "item": ["item", "事項", "事業名", "予算事業名"],
    "major_expense": ["major_expense", "主要経費"],
    "amount": [
        "amount",
        "amount_jpy",
        "金額",
        "予算額",
        "当初予算(合計)",
        "当初予算（合計）",
        "AMOUNT",
    ],
}
WORDS = {
    "ministry": ["防衛省", "国土交通省", "内閣府", "Ministry of Defence", "ＭＯＤ", "外務省", ""],
    "organization": [
        "海上保安庁",
        "防衛本省",
        "Coast Guard",
        "警察庁",
        "消防庁",
        "coast  guard",
        None,
    ],
    "section": ["艦船建造費", "港湾事業費", "ﾐｻｲﾙ整備費", "ミサイル整備費", "Straße", "ΟΔΟΣ", ""],
    "item": [
        "サイバーセキュリティに必要な経費",
        "ｻｲﾊﾞｰｾｷｭﾘﾃｨ",
        "Cyber  security",
        "CYBER\u3000SECURITY",
        '=HYPERLINK("http://x.example","a")',
        "+cmd|' /C calc'!A0",
        "@SUM(1)",
        "-1+1",
        "\t=1",
        "①号衛星",
        "㈱衛星",
        "Ⅳ型警備艦",
        "strasse",
        "οδος",
        "a\u00a0b",
        "ﬁre",
        "空港整備に必要な経費",
    ],
    "major_expense": ["防衛関係費", "その他の事項経費", "科学技術振興費", "公共事業", None],
}
NEEDLES = {
    "ministry": [
        "=防衛省",
        "=mod|防衛省",
        "~省",
        "^国土",
        "=外務省|内閣府",
        "=ministry of defence",
    ],
    "organization": ["=海上保安庁", "~庁", "=coast guard", "^防衛", "=警察庁|消防庁"],
    "section": ["~ミサイル", "~ﾐｻｲﾙ|造船", "=strasse", "=οδοσ", "^港湾|艦船", "=ΟΔΟΣ"],
    "item": [
        "~サイバーセキュリティ",
        "=cyber security",
        "^=hyperlink",
        "^+cmd",
        "~@sum|-1",
        "~衛星",
        "^1号",
        "~(株)",
        "~iv",
        "~STRASSE|οδος",
        "=a b",
        "^fi",
        "~空港|港湾",
        "==1",
        "~　a　b　",
    ],
    "major_expense": ["=防衛関係費", "~経費", "^科学|公共"],
}
FULL = dict(zip(map(chr, range(0x21, 0x7F)), map(chr, range(0xFF01, 0xFF5F))))
SHARES = (1, 1, 1, 0.5, 0.333, 0.667, 0.094, 0, 0.1, 0.123456789012345, 0.3333333333333333)


def amount(rng, errors):
    pick = rng.random()
    if pick < 0.08:
        return rng.choice([None, "", 0])
    if errors and pick < 0.3:
        return rng.choice(["n/a", "1,234", "100", "-"])
    return rng.choice(
        [
            rng.randint(1, 10**6),
            rng.randint(1, 10**13) * 1000,
            -rng.randint(1, 10**9),
            round(rng.uniform(0, 10**6), rng.randint(1, 4)),
            round(rng.uniform(-(10**4), 10**10), 2),
            rng.uniform(0, 1000),
            0.1,
            0.2,
            9007199254740991,
            1e15 + 0.5,
        ]
    )


def disguised(rng, text):
    """The same text as another keyboard types it."""
    if not text or rng.random() < 0.6:
        return text
    wide = "".join(FULL.get(character, character) for character in text)
    forms = [
        text.upper(),
        text.lower(),
        wide,
        "  " + text + " ",
        unicodedata.normalize("NFD", text),
    ]
    return rng.choice(forms)


def ledger(rng, rows=None, years=False, errors=False, count=None):
    """A range with headings: some text columns, an amount, perhaps a year and a remark."""
    texts = rng.sample(TEXT_COLUMNS, rng.randint(1, 5))
    columns = texts + ["amount"] + (["fiscal_year"] if years else [])
    columns += ["remark"] if rng.random() < 0.15 else []
    rng.shuffle(columns)
    drawn = rows or [drawn_row(rng, errors) for _ in range(count or rng.randint(2, 7))]
    cells = [[cell(rng, row, name) for name in columns] for row in drawn]
    if rng.random() < 0.25:
        cells.insert(rng.randint(0, len(cells)), [rng.choice([None, ""])] * len(columns))
    heading = [rng.choice(HEADINGS.get(name, ["備考"])) for name in columns]
    return [heading] + cells


def drawn_row(rng, errors):
    row = {name: disguised(rng, rng.choice(WORDS[name])) for name in TEXT_COLUMNS}
    return {
        **row,
        "amount": amount(rng, errors),
        "fiscal_year": rng.choice([2024, 2025, "令和7", "R7"] * 9 + [None, "20X5"]),
    }


def cell(rng, row, name):
    if name == "remark":
        return rng.choice(["x", None, ""])
    return row[name]


def bundled_rows(rng, count, ministries=()):
    """Lines of the real budget, some typed another way."""
    pool = [row for row in BUDGET_LINES if not ministries or row["ministry"] in ministries]
    return [
        {
            **{name: disguised(rng, row[name]) for name in TEXT_COLUMNS},
            "amount": int(row["amount_jpy"]),
            "fiscal_year": int(row["fiscal_year"]),
        }
        for row in rng.sample(pool, count)
    ]


def whole_ledger(year, stage):
    """Every bundled line of a budget, as a range."""
    columns = [*TEXT_COLUMNS, "amount_jpy"]
    rows = [row for row in BUDGET_LINES if (row["fiscal_year"], row["stage"]) == (year, stage)]
    return [columns] + [
        [*(row[name] for name in TEXT_COLUMNS), int(row["amount_jpy"])] for row in rows
    ]


def rules(rng, categories=CATEGORY_IDS[:-1], rest=None):
    """A range of rules that mostly match the words above."""
    columns = ["rule", *TEXT_COLUMNS, "category", "share"]
    columns += ["reason"] if rng.random() < 0.2 else []
    if rng.random() < 0.3:
        rng.shuffle(columns)
    found = [rule_row(rng, number, categories) for number in range(1, rng.randint(2, 6))]
    found += [{"rule": "T99", "category": rest, "share": 0.4}] if rest else []
    rows = [[row.get(name, "") for name in columns] for row in found]
    if rng.random() < 0.1:
        rows.append([None] * len(columns))
    return [columns] + rows


def rule_row(rng, number, categories):
    chosen = rng.sample(TEXT_COLUMNS, rng.choice([0, 1, 1, 1, 1, 2]))
    blank = {name: rng.choice(["", None]) for name in TEXT_COLUMNS}
    return {
        **blank,
        **{name: rng.choice(NEEDLES[name]) for name in chosen},
        "rule": f"T{number:02}",
        "category": rng.choice(categories),
        "share": rng.choice(SHARES),
    }
