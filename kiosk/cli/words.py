"""What the console says to people, in Chinese and English; scripts read the JSON instead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.cli.command import Command, Words

Answer = Mapping[str, Any]

REASONS: dict[str, Words] = {
    "unknown_code": ("没有这个码。", "No such badge."),
    "broken_code": ("码不完整，请再抄一遍。", "The code is not whole: copy it again."),
    "foreign_code": ("这不是本站的码。", "This is no badge code of ours."),
    "badge_revoked": ("这个码已挂失停用。", "This badge was stopped as lost."),
    "badge_replaced": ("这个码已换新，请用新的。", "This badge was replaced: use the new one."),
    "staff_badge": ("这是工作人员的码，不能签到。", "A staff badge cannot check in."),
    "courier_suspended": ("这位小哥已暂停。", "This courier is suspended."),
    "courier_left": ("这位小哥已经注销了。", "This courier has left."),
    "enrolment_lapsed": ("登记没人确认，过期了：重新登记。", "Not confirmed in time: enrol again."),
    "enrolment_rejected": ("登记没有通过。", "The enrolment was rejected."),
    "too_many_enrolments": ("这一小时登记的人太多了。", "Too many enrolments this hour."),
    "phone_known": ("这个手机号已经登记过。", "This phone is enrolled already."),
    "no_badge": ("他没有能用的码：先换新（reissue）。", "None of his badges works: reissue one."),
    "namesake": ("他跟您同名，请别人来办。", "He has your name: somebody else must do it."),
    "own_record": ("不能办自己的事，请别人来。", "Nobody acts on his own record."),
    "own_account": ("自己的账号要别人来改。", "Nobody changes his own account."),
    "last_manager": (
        "这是最后一位管理员：先加一位，再来停。",
        "This is the last manager: add another one first.",
    ),
    "account_disabled": ("这个账号已停用。", "This account is switched off."),
    "account_changed": ("权限刚改过，请重新扫码。", "His rights have changed: scan again."),
    "tied_already": ("已经对上一位小哥了，先解开。", "There is a tie already: undo it first."),
    "too_late": ("过了 {minutes} 分钟，撤不回来了。", "Too late: {minutes} minutes are over."),
    "not_offered": ("现在没有这一项。", "This is not offered now."),
    "out_of_season": ("还没到时候：{from_day} 起才有。", "Out of season: from {from_day} on."),
    "limit_reached": ("他今天的 {per_day} 份领过了。", "He had his {per_day} for today."),
    "reward_limit": ("他的 {per_person} 份领过了。", "He has had his {per_person}."),
    "not_confirmed": ("他还没确认身份。", "Staff have not confirmed him yet."),
    "badge_first": ("要他本人扫码才行。", "He has to scan his own badge."),
    "slip_replaced": ("这张兑换码是旧的。", "That slip is an old one."),
    "already_handed_over": ("{day} 已经领走了。", "It was handed over on {day}."),
    "redemption_over": ("这一单已经是 {state}。", "That redemption is {state} by now."),
    "not_approved": ("还要另一位工作人员同意。", "A second person of the staff must approve it."),
    "no_pin_yet": ("他还没设密码。", "He has no PIN yet."),
    "courier_pin_locked": ("他的密码锁住了：重设。", "His PIN is locked: reset it."),
    "out_of_stock": ("没有了。", "None left."),
    "count_first": (
        "账上没有了：先补货（restock）。",
        "None left by the books: restock first.",
    ),
    "count_kit_first": (
        "先把这个药箱全部点一遍，当天点完才能贴新封签。",
        "Count everything in the kit first; the same day it can be sealed.",
    ),
    "seal_used": ("这个封签号用过了，换一个新的。", "This seal was used before: take a new one."),
    "all_expired": (
        "剩下的过期了或停用了，不能给人。",
        "What is left is expired or set aside: nobody may be given it.",
    ),
    "not_enough_points": (
        "积分不够：有 {balance} 分，要 {needed} 分。",
        "Not enough points: {balance} of {needed}.",
    ),
    "already_verified": ("已经核实到账了。", "That was verified before."),
    "own_proposal": (
        "自己提的、自己批过的，不能自己定：换一个人来。",
        "Whoever proposed or approved it does not decide it: somebody else must.",
    ),
    "not_enough": ("只有 {left} 个。", "There are only {left}."),
    "expired_already": ("已经过期了（{expiry}），不能放进去。", "Expired ({expiry}): not put in."),
    "lot_recalled": ("这个批号厂家召回了，不能用。", "The maker has recalled this lot."),
    "lot_set_aside": ("这一批先停用着：能用就放回，不能用就扔掉。", "This lot is set aside."),
    "same_person": (
        "数的人自己不能复核：换一个人来。",
        "Nobody checks what he counted himself: somebody else must.",
    ),
    "place_not_empty": (
        "里面还有东西，先挪走。",
        "It is not empty: carry that away first.",
    ),
    "not_a_table": ("这个文件导不进来。", "This file cannot be imported."),
    "bad_rows": (
        "有 {bad} 行有问题，什么也没导入：改好再来，或者加 --skip-bad 跳过它们。",
        "{bad} rows are in error, nothing was imported: mend them or leave them out (--skip-bad).",
    ),
    "known_already": ("已经有了。{code}", "That is here already. {code}"),
    "barcode_taken": (
        "这个条码已经贴在别的东西上了：换一张标签。",
        "This barcode is on another item: take another label.",
    ),
    "clock_in_doubt": (
        "时间没核对（或刚改过不到一小时），不能按过期扔。",
        "The time is in doubt (or was moved an hour ago): nothing is thrown away as expired.",
    ),
    "station_closed": ("现在关门：{opens} 开门。", "Closed now: opens at {opens}."),
    "nobody_to_ask": ("现在没人值班。", "Nobody is on duty."),
    "already_asked": ("他已经叫过了：{ticket} 号。", "He has asked already: No. {ticket}."),
    "request_taken": ("{minutes} 分钟前有人接了。", "Somebody took it on {minutes} min ago."),
    "request_moved_on": ("这一单已经是 {state}。", "That request is {state} by now."),
    "already_open": ("已经打开了。", "That is open already."),
    "wrong_pin": ("密码不对，还能试 {left} 次。", "Wrong PIN, {left} tries left."),
    "pin_wait": ("请等 {seconds} 秒再试。", "Wait {seconds} seconds."),
    "pin_locked": ("密码锁住了，请管理员重设。", "The PIN is locked: a manager resets it."),
    "clock_far_off": ("差得太多，要管理员来确认。", "That is far off: a manager must confirm it."),
    "visit_ended": ("他现在不在站内。", "There is no open visit."),
    "already_reversed": (
        "这个已经处理过了。停用的证要换新，用小哥的编号 reissue。",
        "That was done before. For a new badge, reissue with the person's number.",
    ),
    "queue_up": ("都占满了，前面还有 {ahead} 人。", "All are taken, {ahead} people are waiting."),
    "has_place": ("他已经有位子了。", "He has a place already."),
    "somebody_waits": ("有人在排队，不能再延长。", "Somebody waits: it cannot be longer."),
    "place_taken": ("这个位子有人占着。", "Somebody has this place."),
    "place_out": ("这个位子停用了或有故障。", "This place is out of service or faulted."),
    "name_taken": ("已经有叫 {name} 的位子了。", "There is a place called {name} already."),
    "lock_taken": ("这把锁已经是 {place} 的了。", "That lock is {place}'s already."),
    "unknown_barcode": ("没有这个条码，问问工作人员。", "No such barcode: ask the staff."),
    "too_many": ("他手里已有 {current} 件，最多 {max} 件。", "He has {current} of {max} already."),
    "on_loan": ("别人借着，{until} 前还。", "Somebody has it until {until}."),
    "on_hold": ("给预约的人留着，到 {until}。", "It is kept for somebody until {until}."),
    "not_for_loan": ("这件只能在站内看。", "It is only to be read here."),
    "withdrawn": ("这件已经下架，不外借了。", "It is withdrawn."),
    "yours_already": ("他已经借着，{until} 前还。", "He has it already, until {until}."),
    "restricted_until": (
        "他还东西晚了，到 {until} 为止不能借。",
        "He was late: none until {until}.",
    ),
    "overdue_items": ("他有 {count} 件到期没还。", "{count} of his are overdue."),
    "no_renewals": ("不能再续了（最多 {max} 次）。", "No renewals left (of {max})."),
    "too_soon_to_renew": ("{day} 起才能续。", "It can be renewed from {day} on."),
    "waited_for": ("后面有人等着，不能续。", "Somebody waits for it: no renewal."),
    "not_lent": ("这件没借出去，放回原处就行。", "Nobody had it: it goes back to its shelf."),
    "on_shelf": ("架上就有，直接拿。", "It is on the shelf: just take it."),
    "held_already": ("已经预约过了。", "He waits for it already."),
    "holds_full": ("已经预约了 {current} 件，最多 {max} 件。", "He waits for {current} of {max}."),
    "not_found": ("没找到，请核对编号。", "Not found: check the number."),
    "not_allowed": ("没有权限。", "Not allowed."),
    "bad_pin": (
        "PIN 要六位数字，不能全一样，也不能连号。",
        "The PIN must be six digits, not all the same and no plain run.",
    ),
    "old_pin_first": ("先输一遍旧密码。", "The old PIN comes first."),
    "bad_value": ("填得不对：{key}{accepts}", "Not accepted: {key}{accepts}"),
    "settings_clash": (
        "{key} 跟 {other}（现在 {held}）对不上，先改那一项。",
        "{key} does not go with {other}, which is {held}: change that one first.",
    ),
    "setting_fixed": ("{key} 由程序定，不能改。", "{key} comes with the program."),
    "nothing_to_undo": ("{key} 没改过，没什么可撤的。", "{key}: there is nothing to undo."),
    "bad_name": (
        "名字或公司写得不对：1 到 60 个字，不能有特殊符号。",
        "A name has 1 to 60 letters and no control characters.",
    ),
    "bad_phone": ("电话号码不对：5 到 15 位数字。", "A phone number has 5 to 15 digits."),
    "pin_first": ("先输密码。", "The PIN comes first."),
    "second_person": (
        "这件事一个人办不了：要两位有权限的，各给自己的码和密码（标准输入，各一行）。",
        "One person alone cannot: two who may, badge, PIN, badge, PIN, a line each on stdin.",
    ),
    "wrong_recovery_code": ("恢复码不对，请再核对。", "Wrong recovery code: check it again."),
}
FIELDS: dict[str, Words] = {
    "period": (
        "起止日期（写成 2026-11-23，从前到后）",
        "the dates (like 2026-11-23, the first one first)",
    ),
    "format": ("格式（csv 或 xlsx）", "the format (csv or xlsx)"),
    "lock": ("锁（板号、路号）", "the lock (board, channel)"),
    "expiry": ("有效期（写成 2027-06-30）", "the expiry (like 2027-06-30)"),
    "lot": ("批号（最多 30 个字）", "the lot (at most 30 letters)"),
    "quantity": ("数量", "the quantity"),
    "minimum": ("最少几个", "the minimum"),
    "barcode": ("条码", "the barcode"),
    "unit": ("单位（最多 8 个字）", "the unit (at most 8 letters)"),
    "opened_days": ("开封后能用几天", "the days it is good once opened"),
    "use": ("用途（写成 aid:gauze）", "the use (like aid:gauze)"),
    "kind": ("种类（kit、shelf 或 fridge）", "the kind (kit, shelf or fridge)"),
    "place": ("放的地方", "the place"),
    "seal": ("封签号（3 到 20 个字母或数字）", "the seal's number (3 to 20 letters or figures)"),
    "every_days": ("几天查一次", "the days between two checks"),
    "fault": (
        "问题（missing、indicator、battery、pads 或 damaged）",
        "the fault (missing, indicator, battery, pads or damaged)",
    ),
    "pads_until": ("电极片有效期（写成 2028-06-30）", "the pads' last day (like 2028-06-30)"),
    "battery_until": ("电池有效期（写成 2028-06-30）", "the battery's last day (like 2028-06-30)"),
    "disposal": ("扔掉的理由跟这一批对不上", "why it is thrown away; this lot is not that"),
    "why": (
        "原因（used_unrecorded、damaged、miscounted_before 或 unknown；多出来的只能是后两个）",
        "the reason (used_unrecorded, damaged, miscounted_before, unknown; of more: the last two)",
    ),
    "points": ("分数", "the points"),
    "conduct": ("信用分", "the conduct credit"),
    "percent": ("百分比", "the percentage"),
    "day_cap": ("一天最多几分", "the most a day"),
    "month_cap": ("一个月最多几分", "the most a month"),
    "from_day": ("从哪天起（写成 2026-12-01）", "the first day (like 2026-12-01)"),
    "to_day": ("到哪天为止（写成 2026-12-31）", "the last day (like 2026-12-31)"),
    "note": ("说明（最多 120 个字）", "the note (at most 120 letters)"),
    "insured_until": ("保险到期日（写成 2027-03-01）", "the last day insured (like 2027-03-01)"),
    "reward_name": ("名字", "the name"),
    "reward_name_en": ("英文名字", "the English name"),
    "per_person": ("每人几份", "how many each may have"),
    "picture": ("图案", "the picture"),
    "role": ("角色（volunteer、staff 或 manager）", "the role (volunteer, staff or manager)"),
    "title": ("名称（最多 200 个字）", "the title (at most 200 letters)"),
    "author": ("作者（最多 120 个字）", "the author (at most 120 letters)"),
    "publisher": ("出版社（最多 80 个字）", "the publisher (at most 80 letters)"),
    "year": ("年份（四位数字）", "the year (four figures)"),
    "isbn": ("ISBN（校验不对）", "the ISBN (it does not add up)"),
    "call_number": ("索书号（最多 40 个字）", "the call number (at most 40 letters)"),
    "shelf": ("书架（最多 30 个字）", "the shelf (at most 30 letters)"),
    "type": ("类型（book、umbrella 等）", "the type (book, umbrella …)"),
    "status": ("状态", "the status"),
    "most": ("最多几件（0 到 20）", "how many at once (0 to 20)"),
    "days": ("借几天（1 到 90）", "for how many days (1 to 90)"),
    "renewals": ("能续几次（0 到 10）", "how often it is renewed (0 to 10)"),
    "renew_days": ("到期前几天起能续（0 到 90）", "renewed in the last days (0 to 90)"),
    "hold_days": ("预约架上留几天（1 到 14）", "days on the hold shelf (1 to 14)"),
    "late_days": ("晚一天停借几天（0 到 7）", "days without loans per day late (0 to 7)"),
    "late_most": ("最多停借几天（0 到 60）", "days without loans at most (0 to 60)"),
    "": ("时间", "the time"),
}
"""Fields that are no settings, as ``bad_value`` names them to people."""
_FILE_TROUBLES: dict[str, Words] = {
    "missing": ("找不到文件：{file}", "There is no such file: {file}"),
    "forbidden": ("这个文件不让读写：{file}", "No permission for this file: {file}"),
    "is_a_folder": (
        "这是个文件夹，不是文件：{file}",
        "That is a folder and no file: {file}",
    ),
}
"""What was the matter with a file somebody named."""
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
    "not_a_folder": (
        "这里是个文件，不是文件夹：检查 --data。",
        "That is a file and no folder: check --data.",
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
    "export_cancelled": ("取消了，没有留下文件。{left}", "Cancelled; nothing was left. {left}"),
    "export_no_stick": ("没有找到 U 盘。", "There is no stick."),
    "export_not_mounted": (
        "U 盘打不开：拔下重插。",
        "The stick cannot be opened: plug it in again.",
    ),
    "export_read_only": (
        "这里不能写：U 盘有写保护？换一个。",
        "This cannot be written: is it write-protected? Take another one.",
    ),
    "export_no_space": (
        "地方不够：清理一下，或换一个大的。",
        "Not enough room: free some space or take a larger one.",
    ),
    "export_unknown_file_system": (
        "不认识这个盘的格式：格式化成 exFAT 再来。",
        "Unknown file system: format the stick as exFAT.",
    ),
    "export_leads_elsewhere": (
        "这是个指向别处的链接：请给真正的文件夹。",
        "That is a link to somewhere else: name the folder itself.",
    ),
    "export_names_refused": (
        "这里不收这个文件名：换一个盘。",
        "A file name was refused: take another.",
    ),
    "export_removed": (
        "U 盘不在了（或没有这个文件夹）：插好再试。{left}",
        "The stick (or folder) is gone: plug it in and try again. {left}",
    ),
    "export_write_failed": (
        "写的时候出错了：换一个 U 盘再试。{left}",
        "Writing failed: try another stick. {left}",
    ),
    "export_mismatch": (
        "读回来和写的不一样：这个 U 盘坏了，换一个。{left}",
        "What was read back differs: this stick is bad, take another. {left}",
    ),
    "export_no_backup": (
        "备份没做成，没有导出。",
        "No backup could be made; nothing was exported.",
    ),
    "export_stopped": (
        "导出中断了：再试一次。{left}",
        "The export was cut off: try again. {left}",
    ),
    "nobody_listens": (
        "没有地方显示新码（输出关了、断了，或磁盘满了），什么也没做。",
        "Nowhere to show the code (output closed or cut off, or disk full); nothing was done.",
    ),
    "interrupted": ("中断了。", "Interrupted."),
    "bug": ("程序出错了，请把上面的内容发给维护人员。", "A bug: please report what stands above."),
}


def sentences(command: Command | None, answer: Answer, english: bool) -> Iterator[str]:
    """Answer the lines that tell a person how it went."""
    facts = _Facts(answer)
    if answer["outcome"] == "done" and command:
        yield from command.done[english].format_map(facts).split("\n")
        yield from command.lines(answer, english) if command.lines else ()
    elif answer["outcome"] == "refused":
        if answer["reason"] == "bad_value":
            facts = _Facts({**answer, **_field(answer, english)})
        yield REASONS.get(answer["reason"], _OTHER_REASON)[english].format_map(facts)
        if command and command.lines and "errors" in answer:
            yield from command.lines(answer, english)
    elif answer["outcome"] == "failed" and "file_trouble" in answer:
        yield _FILE_TROUBLES[answer["file_trouble"]][english].format_map(facts)
    elif answer["outcome"] == "failed":
        yield TROUBLES[answer["trouble"]][english].format_map(facts)


def _field(answer: Answer, english: bool) -> dict[str, str]:
    """Name what was not accepted in the reader's language, and what would be."""
    key, accepts = str(answer.get("key", "")), answer.get("accepts", "")
    if not accepts and "low" in answer:
        accepts = f"{answer['low']}–{answer['high']}"
    brackets = " ({})" if english else "（{}）"
    name = FIELDS[key][english] if key in FIELDS else key
    return {"key": name, "accepts": brackets.format(accepts) if accepts else ""}


class _Facts(dict[str, Any]):
    """A fact that is not there leaves its place empty: the answer comes all the same."""

    def __missing__(self, key: str) -> str:
        return ""
