"""The report on one page: figures and charts in a single HTML file that loads nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from html import escape

from kiosk.common.exported import Row

SETS = ("checkins", "amenities", "charging")
"""The sets of figures the report adds up."""
_WORDS = {
    "zh": {
        "title": "本站报表",
        "period": "{first} 到 {last}（含首尾两天）",
        "checkins": "签到",
        "amenities": "服务人次",
        "by_day": "每天签到",
        "by_company": "各公司签到",
        "by_item": "各项服务",
        "charging": "充电人次",
        "by_kind": "各类充电位",
        "none": "这段时间没有记录。",
        "total": "合计",
        "hot_water": "热水",
        "cold_water": "凉水",
        "tea": "茶",
        "ginger_soup": "姜茶",
        "mung_bean_soup": "绿豆汤",
        "microwave": "微波炉",
        "heat_pack": "暖宝宝",
        "sewing_kit": "针线包",
        "rest_seat": "休息座",
        "shower": "淋浴",
        "phone_locker": "手机柜",
        "usb_desk": "充电桌",
        "battery_bay": "电瓶柜",
    },
    "en": {
        "title": "Report of the station",
        "period": "{first} to {last}, both days included",
        "checkins": "Check-ins",
        "amenities": "Services used",
        "by_day": "Check-ins by day",
        "by_company": "Check-ins by company",
        "by_item": "Services",
        "charging": "Times charged",
        "by_kind": "Charging places",
        "none": "Nothing was recorded in this time.",
        "total": "Total",
        "hot_water": "Hot water",
        "cold_water": "Cold water",
        "tea": "Tea",
        "ginger_soup": "Ginger soup",
        "mung_bean_soup": "Mung-bean soup",
        "microwave": "Microwave",
        "heat_pack": "Heat pack",
        "sewing_kit": "Sewing kit",
        "rest_seat": "Rest seat",
        "shower": "Shower",
        "phone_locker": "Phone locker",
        "usb_desk": "USB-C desk",
        "battery_bay": "Battery bay",
    },
}
_STYLE = (
    "body{font:16px/1.5 sans-serif;margin:2em auto;max-width:60em;padding:0 1em;color:#222}"
    "table{border-collapse:collapse}td,th{padding:.2em 1em .2em 0;text-align:left}"
    "td:last-child{text-align:right}svg{width:100%;height:auto}"
    "@media print{h2{break-after:avoid}}"
)
_BARS = 400
"""No chart has more bars; a longer time is drawn by month."""


@dataclass
class Figures:
    """What the report counts; no person in it."""

    by_day: Counter[str] = field(default_factory=Counter)
    by_company: Counter[str] = field(default_factory=Counter)
    by_item: Counter[str] = field(default_factory=Counter)
    by_kind: Counter[str] = field(default_factory=Counter)

    @classmethod
    def of(
        cls, checkins: Iterable[Row], amenities: Iterable[Row], charging: Iterable[Row]
    ) -> Figures:
        """Add up what the areas offer to carry away (``SETS``, in that order)."""
        figures = cls()
        for day, company, count in checkins:
            figures.by_day[str(day)] += int(count or 0)
            figures.by_company[str(company)] += int(count or 0)
        for _day, _company, item, count in amenities:
            figures.by_item[str(item)] += int(count or 0)
        for _day, _company, kind, count in charging:
            figures.by_kind[str(kind)] += int(count or 0)
        return figures


def name_of(item: str, language: str) -> str:
    """Answer what a service or a kind of place is called; another release's stands for itself."""
    return _WORDS.get(language, _WORDS["zh"]).get(item, item)


def draw(figures: Figures, station: str, first: str, last: str, language: str) -> bytes:
    """Answer the page."""
    words = _WORDS.get(language, _WORDS["zh"])
    parts = [
        f"<h1>{escape(station)} · {words['title']}</h1>",
        f"<p>{words['period'].format(first=first, last=last)}</p>",
        f"<p>{words['checkins']}: <b>{figures.by_day.total()}</b></p>",
        f"<p>{words['amenities']}: <b>{figures.by_item.total()}</b></p>",
        f"<p>{words['charging']}: <b>{figures.by_kind.total()}</b></p>",
    ]
    if not (figures.by_day or figures.by_item or figures.by_kind):
        parts.append(f"<p>{words['none']}</p>")
    for title, counts, sort in (
        ("by_day", _not_too_many(figures.by_day), True),
        ("by_company", figures.by_company, False),
        ("by_item", _named(figures.by_item, words), False),
        ("by_kind", _named(figures.by_kind, words), False),
    ):
        if counts:
            parts += [f"<h2>{words[title]}</h2>", _chart(counts, sort), _table(counts, sort, words)]
    return _page(words["title"], language, "\n".join(parts)).encode()


def _page(title: str, language: str, body: str) -> str:
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return (
        f'<!DOCTYPE html>\n<html lang="{"en" if language == "en" else "zh-CN"}"><head>'
        f'<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{policy}">'
        f"<title>{title}</title><style>{_STYLE}</style></head><body>\n{body}\n</body></html>\n"
    )


def _named(counts: Counter[str], words: dict[str, str]) -> Counter[str]:
    return Counter({words.get(name, name): count for name, count in counts.items()})


def _not_too_many(by_day: Counter[str]) -> Counter[str]:
    if len(by_day) <= _BARS:
        return by_day
    by_month: Counter[str] = Counter()
    for day, count in by_day.items():
        by_month[day[:7]] += count
    return by_month


def _lines(counts: Counter[str], sort: bool) -> list[tuple[str, int]]:
    return sorted(counts.items()) if sort else counts.most_common()


def _chart(counts: Counter[str], sort: bool) -> str:
    """Draw upright bars for days, lying ones with their names for the rest."""
    lines, most = _lines(counts, sort), max(1, *counts.values())
    if sort:
        width = 900 / len(lines)
        bars = [
            f'<rect x="{n * width:.1f}" y="{200 - 190 * count / most:.1f}" '
            f'width="{max(1, width - 2):.1f}" height="{190 * count / most:.1f}">'
            f"<title>{escape(name)}: {count}</title></rect>"
            for n, (name, count) in enumerate(lines)
        ]
        return f'<svg viewBox="0 0 900 200" fill="#b3261e">{"".join(bars)}</svg>'
    bars = [
        f'<text x="0" y="{n * 32 + 22}" fill="#222" font-size="18">{escape(name[:24])}</text>'
        f'<rect x="300" y="{n * 32 + 4}" width="{590 * count / most:.1f}" height="24"/>'
        for n, (name, count) in enumerate(lines)
    ]
    return f'<svg viewBox="0 0 900 {32 * len(lines)}" fill="#b3261e">{"".join(bars)}</svg>'


def _table(counts: Counter[str], sort: bool, words: dict[str, str]) -> str:
    rows = "".join(
        f"<tr><td>{escape(name)}</td><td>{count}</td></tr>" for name, count in _lines(counts, sort)
    )
    total = f"<tr><th>{words['total']}</th><td>{counts.total()}</td></tr>"
    return f"<table>{rows}{total}</table>"
