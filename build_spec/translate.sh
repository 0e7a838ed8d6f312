#!/bin/sh
# Collect the texts of the screens into zh_CN.ts and compile it. Translate what is new in
# between (Qt Linguist or an editor), then run it once more.
set -eu
cd "$(dirname "$0")/.."
tools=${TOOLS:-.venv/bin}
ts=resources/translations/zh_CN.ts
"$tools/pyside6-lupdate" -silent -extensions py,qml -locations none -no-obsolete \
    -source-language en_GB -target-language zh_CN ui -ts "$ts"
"$tools/pyside6-lrelease" -silent "$ts" -qm "${ts%.ts}.qm"
