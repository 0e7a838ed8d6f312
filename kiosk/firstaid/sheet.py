"""One printable sheet with every guide, for a doctor to read in one sitting and to sign.

A plain page in one file: the figures are inside, nothing is loaded. Both languages stand side by
side, so that one signature is for both.
"""

from __future__ import annotations

from html import escape
from pathlib import Path

from kiosk.firstaid.guides import RESOURCES, Card, Guide, Guides, Step
from kiosk.firstaid.reading import Text
from kiosk.firstaid.rules import ITEMS

_STYLE = """
@page { margin: 14mm; }
body { font: 13px/1.45 "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif;
  color: #1E2227; max-width: 190mm; margin: 12mm auto; }
h1 { font-size: 22px; } h2 { font-size: 18px; margin: 0 0 4px; }
section { break-before: page; }
table { width: 100%; border-collapse: collapse; }
td { border-top: 1px solid #E6DED0; padding: 6px 8px; vertical-align: top; width: 40%; }
td.figure { width: 96px; } svg { width: 92px; height: 69px; }
tr { break-inside: avoid; }
b { display: block; } .never { color: #B3261E; } .quiet { color: #50565E; font-size: 11px; }
.red { color: #B3261E; } .sign { border: 2px solid #1E2227; padding: 10px; margin-top: 12px;
  line-height: 2.4; break-inside: avoid; }
"""
_LINE = "_" * 22
_UNSIGNED = "未经医生审核 · not reviewed by a doctor"


def sheet(guides: Guides) -> str:
    """Answer the whole sheet as HTML."""
    parts = [
        '<!DOCTYPE html><html lang="zh"><meta charset="utf-8">',
        "<title>急救指引 · First-aid guides</title>",
        f"<style>{_STYLE}</style>",
        _head(guides),
        *(_guide(guide) for guide in guides.guides),
        "</html>",
    ]
    return "\n".join(parts) + "\n"


def _head(guides: Guides) -> str:
    listed = "".join(
        f"<li>{_both(guide.title)}{' · 120' if guide.red else ''}"
        f" — {escape(guide.reviewed_by) or _UNSIGNED}</li>"
        for guide in guides.guides
    )
    broken = "".join(
        f"<li class=never>{escape(one.file)}: {escape(one.why)}</li>" for one in guides.broken
    )
    return (
        "<h1>快递之家 · 急救指引（请医生审核）<br>First-aid guides, for a doctor to review</h1>"
        "<p>小哥在本站的屏幕上看到的就是这些，一步一页。请逐份看中文和英文，改在纸上，同意的签字。"
        "签过的名字写进那份文件的 reviewed_by，屏幕上才不再说“未经医生审核”。</p>"
        "<p>This is what couriers see on the lounge's screen, one step a page. Please read both "
        "languages, correct on paper, sign what you agree with. The name then goes into the file's "
        "reviewed_by; until then the screen says “not reviewed by a doctor”. Sources are named "
        "only where they were read.</p>"
        f"<ol>{listed}{broken}</ol>"
    )


def _guide(guide: Guide) -> str:
    rows = []
    for number, step in enumerate(guide.steps):
        if guide.card and number == guide.card_before:
            rows.append(_card(guide.card))
        rows.append(_step(number + 1, step))
    when = "先打 120 · First call 120" if guide.red else "变重了打 120 · When it gets worse"
    call = f"<p class=red>{when}: {_both(guide.script)}</p>"
    return (
        f"<section><h2>{_both(guide.title)}</h2>"
        f"<p class=quiet>{_both(guide.signs)} · {guide.name}</p>{call}"
        f"<table>{''.join(rows)}</table>"
        "<div class=sign>□ 同意 agreed &nbsp; □ 要改 to be changed<br>"
        f"医生签名 Doctor: {_LINE} 单位 Institution: {_LINE} 日期 Date: {_LINE[:12]}"
        "</div></section>"
    )


def _step(number: int, step: Step) -> str:
    cells = "".join(_words(number, step, language) for language in ("zh", "en"))
    return f"<tr><td class=figure>{_figure(step.picture)}</td>{cells}</tr>"


def _words(number: int, step: Step, language: str) -> str:
    taken = [ITEMS[item].en if language == "en" else ITEMS[item].zh for item in step.take]
    lines = [f"<b>{number}. {escape(step.do.of(language))}</b>{escape(step.more.of(language))}"]
    if step.never.of(language):
        lines.append(f"<div class=never>✗ {escape(step.never.of(language))}</div>")
    if taken:
        lines.append(f"<div>→ {escape(', '.join(taken))}</div>")
    if step.metronome:
        lines.append("<div class=quiet>♪ 110/min</div>")
    if step.guideline and language == "zh":
        lines.append(f"<div class=quiet>{escape(step.guideline)}, {escape(step.section)}</div>")
    return f"<td>{''.join(lines)}</td>"


def _card(card: Card) -> str:
    cells = "".join(
        f"<td><b>? {escape(card.ask.of(language))}</b>{escape(card.stop.of(language))}</td>"
        for language in ("zh", "en")
    )
    return f"<tr><td class=figure>{_figure('question')}</td>{cells}</tr>"


def _both(text: Text) -> str:
    return f"{escape(text.zh)} · {escape(text.en)}"


def _figure(name: str, folder: Path = RESOURCES / "pictures") -> str:
    return (folder / f"{name}.svg").read_text("utf-8")
