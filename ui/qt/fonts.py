"""The typeface of the screens, and the icon font.

A machine without Chinese glyphs would show boxes; ``set_up_fonts`` finds that out before the
first window, so that the program can name the command that mends it.
"""

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from ui.qt.icons import wheel_file

# In the order of preference of the design: what the machine has decides.
FAMILIES = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "Microsoft YaHei",
    "PingFang SC",
)
NO_FONT = "This computer has no Chinese font. Install one and start the program again"
INSTALL_COMMAND = "sudo apt-get install fonts-noto-cjk"


def chinese_family() -> str | None:
    """The first preferred family, else any one with simplified Chinese; None if there is none."""
    writing = QFontDatabase.WritingSystem.SimplifiedChinese
    able = QFontDatabase.families(writing)
    return next((family for family in FAMILIES if family in able), able[0] if able else None)


def load_icon_font() -> bool:
    """Make the Material Design icons known to Qt. False when the wheel's font is missing."""
    path = wheel_file(".ttf")
    return path is not None and QFontDatabase.addApplicationFont(str(path)) >= 0


def set_up_fonts(app: QGuiApplication) -> str | None:
    """Set the application's font and load the icons; needs a QGuiApplication.

    Returns the family, or None when no font has Chinese glyphs: then say ``INSTALL_COMMAND``.
    """
    load_icon_font()
    family = chinese_family()
    if family is not None:
        app.setFont(QFont(family))
    return family
