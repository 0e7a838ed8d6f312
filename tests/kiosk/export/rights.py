"""Who may do what with backups: see ``tests/kiosk/scene.py``."""

from __future__ import annotations

from tests.kiosk.scene import Scene

TABLE = """
#                on    courier     volunteer   staff       manager     station     console
backup.make      -     not_allowed not_allowed not_allowed yes         yes         yes
backup.restore   -     not_allowed not_allowed not_allowed yes         yes         yes
"""


def note(scene: Scene) -> object:
    return scene.station.backups.note(scene.call, 1, "f" * 16)


def note_restored(scene: Scene) -> object:
    return scene.station.backups.note_restored(scene.call, "a.backup")


ACTS = {"backup.make": note, "backup.restore": note_restored}
