"""The language of the screens, changed while they are shown.

Source texts are English; Chinese comes from ``resources/translations/zh_CN.qm``. The file is
committed beside its ``.ts``; ``build_spec/translate.sh`` writes both, a test compares them.
"""

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtQml import QQmlEngine

Code = Literal["zh", "en"]
FOLDER = Path(__file__).parents[2] / "resources" / "translations"


class Language:
    """Holds the installed translator; one per program."""

    def __init__(self, engine: QQmlEngine | None = None) -> None:
        self._engine = engine
        self._translator = QTranslator()
        self.code: Code = "en"

    def use(self, code: Code) -> None:
        """Speak this language from now on, on the screens that are open too.

        Raises FileNotFoundError when the translation cannot be loaded.
        """
        QCoreApplication.removeTranslator(self._translator)
        if code == "zh":
            if not self._translator.load(str(FOLDER / "zh_CN.qm")):
                raise FileNotFoundError(FOLDER / "zh_CN.qm")
            QCoreApplication.installTranslator(self._translator)
        QLocale.setDefault(QLocale("zh_CN" if code == "zh" else "en_GB"))  # names of days
        self.code = code
        if self._engine is not None:
            self._engine.retranslate()

    def close(self) -> None:
        """Leave the application as it was: a translator goes on speaking while anybody holds it."""
        QCoreApplication.removeTranslator(self._translator)
