"""What the pages are shown with in pictures and layout tests."""

from typing import Any

Values = dict[str, Any]

# Names that broke other kiosks: one character, thirty, outside the basic plane, right to
# left, and one long Latin word.
NAMES = {
    "one": "张",
    "thirty": "买买提阿卜杜热依木江吐尔逊艾合买提阿不都克里木麦麦提图尔荪江",
    "rare": "𠮷野家",
    "uyghur": "ئابدۇرېھىم",
    "latin": "Bartholomew Featherstonehaugh",
}

BOARD: dict[str, list[Values]] = {
    "zh": [
        {"icon": "account-group", "title": "在站 18 人", "detail": "今日签到 146"},
        {"icon": "cup-water", "title": "热水 · 姜茶 供应中", "detail": "微波炉 空闲"},
        {"icon": "shield-account", "title": "值班人员在岗", "detail": "有事按左下角求助"},
        {
            "icon": "store-clock-outline",
            "title": "开放 07:00–22:00",
            "detail": "夜里卸货也可以扫码",
        },
    ],
    "en": [
        {"icon": "account-group", "title": "18 inside", "detail": "146 check-ins today"},
        {"icon": "cup-water", "title": "Hot water · ginger tea", "detail": "Microwave free"},
        {
            "icon": "shield-account",
            "title": "Someone is on duty",
            "detail": "Press Help, bottom left",
        },
        {"icon": "store-clock-outline", "title": "Open 07:00–22:00", "detail": "Scan at night too"},
    ],
}

_TILES = {
    "water": (
        "cup-water",
        "喝水·取暖",
        "热水 姜茶 热宝",
        "Drinks · warmth",
        "Water, tea, heat pack",
    ),
    "charge": ("pulse", "充电", "空位 3 / 12", "Charging", "3 of 12 free"),
    "books": (
        "card-account-details",
        "借书·借物",
        "在借 1 · 雨伞 4",
        "Books · things",
        "1 on loan · 4 umbrellas",
    ),
    "points": ("check-circle", "积分兑换", "可用 218 分", "Points", "218 to spend"),
    "wishes": ("hand-heart", "微心愿", "许愿 · 看心愿墙", "Wishes", "Make one · see the wall"),
    "activities": ("clock-outline", "活动·岗位", "今晚 健康讲座", "Activities", "Tonight: health"),
    "incidents": ("monitor", "随手拍", "发现问题，告诉社区", "Report", "Tell the community"),
    "sorting": ("moped", "分拣场", "3 号位 15:10 卸货", "Sorting", "Bay 3 at 15:10"),
    "me": ("account-circle", "我的", "我的信息", "About me", "What we hold about you"),
}


def tiles(language: str, *areas: str) -> list[Values]:
    """Plain objects as TileGrid takes them."""
    shift = 1 if language == "zh" else 3
    return [
        {
            "area": area,
            "icon": _TILES[area][0],
            "title": _TILES[area][shift],
            "detail": _TILES[area][shift + 1],
        }
        for area in areas
    ]


def tiles_page(
    language: str, rows: list[Values], name: str = "", points: int = 2, **changes: object
) -> Values:
    """Inputs of TilesPage."""
    surname = name or ("张" if language == "zh" else "Zhang")
    return {
        "person": {
            "initial": surname[0],
            "surname": surname,
            "company": "顺丰" if language == "zh" else "SF Express",
            "checkedInAt": "14:20",
            "visitsThisMonth": 9,
            "pointsAdded": points,
            "points": 218,
        },
        "notice": "",
        "secondsLeft": -1,
        "tiles": rows,
    } | changes


def _usual(language: str) -> list[Values]:
    row = tiles(language, "water")[0]
    title = "热水" if language == "zh" else "Hot water"
    return [row | {"usualIcon": "kettle-steam", "usualTitle": title}]


def _greyed(language: str) -> list[Values]:
    reason = "现在没人值班" if language == "zh" else "Nobody is on duty now"
    rows = tiles(language, "water", "charge", "books", "me")
    return [*rows[:2], rows[2] | {"refusedBecause": reason}, rows[3]]


def _notice(language: str) -> str:
    zh = "2 条消息：您预约的《平凡的世界》已到，保留到周三 20:00"
    return zh if language == "zh" else "2 messages: the book you asked for is here until Wednesday"


WORDS = {
    "zh": {
        "Ask": ("要叫值班人员过来吗？", "值班电话会响，大屏会报警。", "叫人", "不用了"),
        "Done": ("热水，请慢用", "今天第 2 杯 · 3 秒后回到主页", "", ""),
        "Refused": ("这张码已经停用", "请找值班人员换一张新码。", "", ""),
        "Pin": ("请输入密码", "", "密码", ""),
        "List": ("从业人员", "没有找到，请换个写法再试", "在站", "全部"),
    },
    "en": {
        "Ask": ("Call the duty officer?", "The alarm sounds until somebody comes.", "Call", "No"),
        "Done": ("Enjoy your hot water", "Second cup today · back in 3 s", "", ""),
        "Refused": ("This code has been stopped", "Ask the duty officer for a new one.", "", ""),
        "Pin": ("Enter your PIN", "", "PIN", ""),
        "List": ("Couriers", "Nobody found, try another spelling", "Inside", "Everybody"),
    },
}

ALL = ("water", "charge", "books", "points", "wishes", "activities", "incidents", "sorting")


def attract_page(language: str) -> Values:
    """Inputs of AttractPage."""
    return {
        "stationName": "暖心驿站" if language == "zh" else "Warm-heart stop",
        "clock": "14:20",
        "date": "11月23日 星期一" if language == "zh" else "Monday 23 November",
        "boardRows": BOARD[language],
        "onDuty": True,
        "idleSeconds": 65,
    }


def pages(language: str) -> dict[str, tuple[str, Values]]:
    """Name of the picture → QML file under ui/, and its inputs."""
    home = "tiles/TilesPage.qml"
    shown = {
        "attract": ("attract/AttractPage.qml", attract_page(language)),
        "camera": ("attract/AttractPage.qml", attract_page(language) | {"cameraReads": True}),
        "tiles1": (home, tiles_page(language, tiles(language, "water"))),
        "tiles1usual": (home, tiles_page(language, _usual(language), secondsLeft=17)),
        "tiles2": (home, tiles_page(language, _usual(language) + tiles(language, "me"))),
        "tiles4": (home, tiles_page(language, _greyed(language), points=0)),
    }
    for count in (3, 5, 6, 7, 8):
        rows = tiles(language, *ALL[:count])
        notice = _notice(language) if count == 8 else ""
        shown[f"tiles{count}"] = (home, tiles_page(language, rows, notice=notice))
    for name, parts in WORDS[language].items():
        words = dict(zip(("title", "detail", "yes", "no"), parts, strict=True))
        shown[name.lower()] = (f"../tests/ui/gallery/{name}Page.qml", {"words": words})
    return shown
