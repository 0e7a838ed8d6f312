"""The terms of an item in words, and what staff may change about them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.amenities.rules import MOST_PER_DAY, Terms

Action = dict[str, str]
Row = dict[str, object]


def way_words(terms: Terms) -> str:
    """Answer how an item comes to a courier."""
    if terms.attended:
        return QCoreApplication.translate("Terms", "Staff bring it")
    return QCoreApplication.translate("Terms", "Everybody takes it himself")


def season_words(terms: Terms) -> str:
    """Answer when in the year it is there; days as MM-DD."""
    if not terms.season_from:
        return QCoreApplication.translate("Terms", "All year round")
    text = QCoreApplication.translate("Terms", "From %1 to %2")
    return text.replace("%1", _day(terms.season_from)).replace("%2", _day(terms.season_to))


def left_words(left: int) -> str:
    """Answer how much of it there is."""
    return QCoreApplication.translate("Terms", "%1 left").replace("%1", str(left))


def item_rows(terms: Terms, left: int, promised: int, may_change: bool) -> list[Row]:
    """Answer what the page of an item says, as ``ActionRow`` takes it."""
    found = [_offered(terms), _way(terms), _season(terms), _limit(terms)]
    if not may_change:
        found = [row | {"actions": []} for row in found]
    return [_stock(terms, left, promised, may_change), *found]


def _offered(terms: Terms) -> Row:
    if terms.offered:
        text = QCoreApplication.translate("Terms", "It is on the menu")
        change = _action("offered", "close", QCoreApplication.translate("Terms", "Take it off"))
    else:
        text = QCoreApplication.translate("Terms", "It is not on the menu")
        change = _action("offered", "check", QCoreApplication.translate("Terms", "Put it on"))
    return _row("clipboard-list", text, change)


def _way(terms: Terms) -> Row:
    if terms.attended:
        words = QCoreApplication.translate("Terms", "Let everybody take it")
    else:
        words = QCoreApplication.translate("Terms", "Let staff bring it")
    return _row("account-check", way_words(terms), _action("attended", "refresh", words))


def _season(terms: Terms) -> Row:
    actions = [_action("season", "calendar-check", QCoreApplication.translate("Terms", "Season"))]
    if terms.season_from:
        words = QCoreApplication.translate("Terms", "All year")
        actions.append(_action("all_year", "close", words))
    return _row("calendar-check", season_words(terms), *actions)


def _limit(terms: Terms) -> Row:
    text = QCoreApplication.translate("Terms", "As often as somebody likes")
    if terms.per_day:
        text = QCoreApplication.translate("Terms", "At most %1 a day each")
    actions = []
    if terms.per_day < MOST_PER_DAY:
        actions.append(_action("more", "plus", QCoreApplication.translate("Terms", "More")))
    if terms.per_day:
        words = QCoreApplication.translate("Terms", "Fewer")
        actions.append(_action("fewer", "minus", words))
    return _row("account-circle", text.replace("%1", str(terms.per_day)), *actions)


def _stock(terms: Terms, left: int, promised: int, may_change: bool) -> Row:
    if not terms.counted:
        words = QCoreApplication.translate("Terms", "Count it")
        text = QCoreApplication.translate("Terms", "What is left is not counted")
        actions = [_action("counted", "counter", words)] if may_change else []
        return _row("package-variant", text, *actions)
    actions = [
        _action("deliver", "package-down", QCoreApplication.translate("Terms", "Delivered")),
        _action("throw_away", "delete", QCoreApplication.translate("Terms", "Thrown away")),
        _action("count", "counter", QCoreApplication.translate("Terms", "Counted")),
    ]
    if may_change:
        words = QCoreApplication.translate("Terms", "Count no more")
        actions.append(_action("counted", "close", words))
    row = _row("package-variant", left_words(left), *actions)
    if promised:
        text = QCoreApplication.translate("Terms", "%1 of them asked for already")
        row["detail"] = text.replace("%1", str(promised))
    return row


def _row(glyph: str, text: str, *actions: Action) -> Row:
    return {"glyph": glyph, "text": text, "detail": "", "actions": list(actions)}


def _action(key: str, glyph: str, text: str) -> Action:
    return {"key": key, "glyph": glyph, "text": text}


def _day(mmdd: str) -> str:
    return f"{mmdd[:2]}-{mmdd[2:]}"
