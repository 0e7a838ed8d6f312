"""What the console says to people, in Chinese and English; scripts read the JSON instead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.common.clock import ZONE

Answer = Mapping[str, Any]
Words = tuple[str, str]
_ZONE = ZoneInfo(ZONE)
_DONE: Words = ("好了。", "Done.")

DONE: dict[str, Words] = {
    "init": (
        """站点建好了：{data}
恢复码（抄下来，只显示这一次）：{recovery_code}
管理员徽章：{manager_badge}""",
        """The station is set up: {data}
Recovery code (write it down, it is shown only now): {recovery_code}
Manager's badge: {manager_badge}""",
    ),
    "demo": ("演示站点在 {data}，PIN {pin}", "The demo station is in {data}, PIN {pin}"),
    "enrol": (
        "登记好了。\n编号：{courier}\n徽章：{badge}",
        "Enrolled.\nNumber: {courier}\nBadge: {badge}",
    ),
    "badge": ("卡片画好了：{out}（徽章状态：{state}）", "Card drawn: {out} (badge: {state})"),
    "revoke": ("徽章停用了，下一次扫码就不认。", "The badge is stopped from its next scan on."),
    "reissue": (
        "旧徽章停用了。新徽章：{badge}",
        "The old badge is stopped. The new one: {badge}",
    ),
    "suspend": ("这位小哥暂停了。", "The courier is suspended."),
    "reactivate": ("这位小哥恢复了。", "The courier is active again."),
    "scan": (
        "欢迎，{name}（{company}）：本月第 {visits_this_month} 次，积分 {balance}",
        "Welcome, {name} ({company}): visit {visits_this_month} this month, {balance} points",
    ),
    "leave": ("离站了，一路平安。", "Signed out. Safe travels."),
    "inside": ("站内 {count} 人", "{count} inside"),
    "backup": ("备份好了，也检查过了：{file}", "Backed up and checked: {file}"),
    "restore": ("已从备份恢复：{file}", "Restored from {file}"),
    "recover": ("钥匙找回来了：{key}", "The key is back: {key}"),
    "verify": (
        "账本完好：{entries} 条记录，{anchors} 个备份锚点都对得上。",
        "All sound: {entries} entries, matching {anchors} backups.",
    ),
    "doctor": ("检查完了：", "Looked at everything:"),
}

REASONS: dict[str, Words] = {
    "unknown_code": ("没有这个徽章。", "No such badge."),
    "broken_code": ("徽章码不完整，请再抄一遍。", "The code is not whole: copy it again."),
    "foreign_code": ("这不是本站的徽章码。", "This is no badge code of ours."),
    "badge_revoked": ("这个徽章已挂失停用。", "This badge was stopped as lost."),
    "badge_replaced": ("这个徽章已换新，请用新的。", "This badge was replaced: use the new one."),
    "staff_badge": ("这是工作人员的徽章，不能签到。", "A staff badge cannot check in."),
    "courier_suspended": ("这位小哥已暂停。", "This courier is suspended."),
    "courier_left": ("这位小哥已离职。", "This courier has left."),
    "visit_ended": ("他现在不在站内。", "There is no open visit."),
    "already_reversed": (
        "这个已经处理过了。停用的徽章要换新，用小哥的编号 reissue。",
        "That was done before. For a new badge, reissue with the person's number.",
    ),
    "not_found": ("没找到，请核对编号。", "Not found: check the number."),
    "not_allowed": ("没有权限。", "Not allowed."),
    "bad_pin": (
        "PIN 要六位数字，不能全一样，也不能连号。",
        "The PIN must be six digits, not all the same and no plain run.",
    ),
    "bad_value": ("这一项填得不对：{key}", "This value is not accepted: {key}"),
    "bad_name": (
        "名字或公司写得不对：1 到 60 个字，不能有特殊符号。",
        "A name has 1 to 60 letters and no control characters.",
    ),
    "bad_phone": ("电话号码不对：5 到 15 位数字。", "A phone number has 5 to 15 digits."),
    "wrong_recovery_code": ("恢复码不对，请再核对。", "Wrong recovery code: check it again."),
}
_OTHER_REASON: Words = ("被拒绝：{reason}", "Refused: {reason}")

TROUBLES: dict[str, Words] = {
    "no_station": (
        "这里没有站点：先用 init 建一个，或检查 --data。",
        "No station here: set one up with init, or check --data.",
    ),
    "station_exists": ("这里已经有站点了，什么也没改。", "A station is here already; no change."),
    "already_running": (
        "窗口（或另一个命令）正在使用站点。先退出窗口，再试一次。",
        "The window (or another command) is using the station. Close it and try again.",
    ),
    "read_only": (
        "这里不能写：检查文件夹的权限，或换站点的用户来运行。",
        "This cannot be written: check permissions, or run as the station's user.",
    ),
    "disk_full": ("磁盘满了：清理后再试。", "The disk is full: free some space and try again."),
    "key_missing": (
        "找不到站点的钥匙：换站点的用户来运行，或用恢复码（recover）。",
        "The station's key is missing: run as the station's user, or use recover.",
    ),
    "key_wrong": ("钥匙不对：用恢复码（recover）。", "The key is wrong: use recover."),
    "damaged": (
        "数据文件坏了：用最近的备份恢复（restore）。",
        "The file is damaged: restore the newest backup.",
    ),
    "newer": (
        "数据是更新的版本写的：先升级程序。",
        "This was written by a newer version: update the program first.",
    ),
    "unsafe_sqlite": ("数据库版本不安全：重新安装程序。", "Unsafe SQLite: install anew."),
    "backup_bad": (
        "这个备份用不了（坏了，或不是本站的）。什么也没改。",
        "This backup is no good (damaged, or another station's). Nothing was changed.",
    ),
    "io_error": ("读写文件失败。", "A file could not be read or written."),
    "not_saved": (
        "没有保存，什么也没改。请检查磁盘。",
        "Not saved; nothing was changed. Check the disk.",
    ),
    "journal_unsound": (
        "记录被动过：第 {first_bad} 条（{what}）。",
        "The journal was tampered with: entry {first_bad} ({what}).",
    ),
    "ledger_unsound": ("积分账不平：{transfers} 笔。", "{transfers} transfers do not sum to zero."),
    "interrupted": ("中断了。", "Interrupted."),
    "bug": ("程序出错了，请把上面的内容发给维护人员。", "A bug: please report what stands above."),
}


def sentences(command: str, answer: Answer, english: bool) -> Iterator[str]:
    """Answer the lines that tell a person how it went."""
    if answer["outcome"] == "done":
        yield from DONE.get(command, _DONE)[english].format_map(answer).split("\n")
        yield from _LISTS.get(command, _nothing)(answer, english)
    elif answer["outcome"] == "refused":
        yield REASONS.get(answer["reason"], _OTHER_REASON)[english].format_map(answer)
    elif answer["outcome"] == "failed":
        yield TROUBLES[answer["trouble"]][english].format_map(answer)


def _nothing(answer: Answer, english: bool) -> Iterator[str]:
    yield from ()


def _tray(answer: Answer, english: bool) -> Iterator[str]:
    for sample in answer["samples"]:
        yield f"{sample['code']}  {sample['kind']}  {sample['label']}"


def _inside(answer: Answer, english: bool) -> Iterator[str]:
    for row in answer["list"]:
        yield f"{_time(row['since_ms'])}  {row['name']}  {row['company']}"
    if answer["maybe_inside"]:
        yield "Maybe inside:" if english else "可能还在站内："
    for row in answer["maybe_inside"]:
        yield f"{_time(row['since_ms'])}  {row['name']}  {row['company']}"


def _checks(answer: Answer, english: bool) -> Iterator[str]:
    for check in answer["checks"]:
        mark = "✓" if check["ok"] else "✗"
        yield f"{mark} {check['check']}: {check['detail']}"
        if check["what_to_do"]:
            yield f"    → {check['what_to_do']}"


_LISTS = {"demo": _tray, "inside": _inside, "doctor": _checks}


def _time(utc_ms: int) -> str:
    return f"{datetime.fromtimestamp(utc_ms / 1000, _ZONE):%H:%M}"
