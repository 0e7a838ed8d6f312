"""The harness's hands and eyes: XTEST presses keys and buttons, XDamage and XShm see what changes.

It knows nothing of the program behind the window. A hit is one damage event that touches the
watched region, confirmed by reading the region's pixels; while it waits it puts no load on the
machine.
"""

from __future__ import annotations

import ctypes as c
import select
import time
from ctypes.util import find_library
from dataclasses import dataclass

KEY_SHIFT, KEY_RETURN = 0xFFE1, 0xFF0D
HOLD = 0.06
"""Seconds a finger rests on the glass."""
_ALL_PLANES = 0xFFFFFFFF
_Z_PIXMAP, _RAW_RECTANGLES = 2, 0


@dataclass(frozen=True)
class Box:
    """A rectangle of the screen in pixels."""

    x: int
    y: int
    width: int
    height: int

    def meets(self, x: int, y: int, width: int, height: int) -> bool:
        """Tell whether another rectangle overlaps."""
        across = x < self.x + self.width and self.x < x + width
        return across and y < self.y + self.height and self.y < y + height


class _Image(c.Structure):
    _fields_ = (
        ("width", c.c_int),
        ("height", c.c_int),
        ("xoffset", c.c_int),
        ("format", c.c_int),
        ("data", c.c_void_p),
        ("byte_order", c.c_int),
        ("bitmap_unit", c.c_int),
        ("bitmap_bit_order", c.c_int),
        ("bitmap_pad", c.c_int),
        ("depth", c.c_int),
        ("bytes_per_line", c.c_int),
    )


class _Segment(c.Structure):
    _fields_ = (
        ("shmseg", c.c_ulong),
        ("shmid", c.c_int),
        ("shmaddr", c.c_void_p),
        ("read_only", c.c_int),
    )


class _Damage(c.Structure):
    _fields_ = (
        ("type", c.c_int),
        ("serial", c.c_ulong),
        ("send_event", c.c_int),
        ("display", c.c_void_p),
        ("drawable", c.c_ulong),
        ("damage", c.c_ulong),
        ("level", c.c_int),
        ("more", c.c_int),
        ("timestamp", c.c_ulong),
        ("x", c.c_short),
        ("y", c.c_short),
        ("width", c.c_ushort),
        ("height", c.c_ushort),
    )


class _Event(c.Union):
    _fields_ = (("type", c.c_int), ("damage", _Damage), ("room", c.c_long * 24))


def _library(name: str) -> c.CDLL:
    found = find_library(name)
    if found is None:
        raise OSError(f"lib{name} is missing")
    return c.CDLL(found)


class Screen:
    """One connection to an X display. Close it."""

    def __init__(self, name: str) -> None:
        self._x, self._ext = _library("X11"), _library("Xext")
        self._test, self._damage = _library("Xtst"), _library("Xdamage")
        self._c = c.CDLL(None)
        self._declare()
        opened = self._x.XOpenDisplay(name.encode())
        if not opened:
            raise OSError(f"no display {name}")
        self._display = c.c_void_p(opened)
        self._root = c.c_ulong(self._x.XDefaultRootWindow(self._display))
        first, error = c.c_int(), c.c_int()
        self._damage.XDamageQueryExtension(self._display, c.byref(first), c.byref(error))
        self._damage_event = first.value
        self._damage.XDamageCreate(self._display, self._root, _RAW_RECTANGLES)
        self._event = _Event()
        self._socket = self._x.XConnectionNumber(self._display)
        self._sync()

    def close(self) -> None:
        """Let go of the display."""
        self._x.XCloseDisplay(self._display)

    def move(self, x: int, y: int) -> None:
        """Put the pointer somewhere."""
        self._test.XTestFakeMotionEvent(self._display, 0, x, y, c.c_ulong(0))
        self._sync()

    def tap(self) -> float:
        """Press and release where the pointer is; answer the moment just before the release.

        In between lies what a finger takes: by then the press has been shown.
        """
        self._test.XTestFakeButtonEvent(self._display, 1, 1, c.c_ulong(0))
        self._x.XFlush(self._display)
        time.sleep(HOLD)
        self.forget()
        moment = time.perf_counter()
        self._test.XTestFakeButtonEvent(self._display, 1, 0, c.c_ulong(0))
        self._x.XFlush(self._display)
        return moment

    def scan(self, text: str, gap: float) -> float:
        """Type a text as a wedge scanner does; answer the moment just before Enter."""
        for letter in text:
            self._key(ord(letter), shifted=letter.isupper())
            self._x.XFlush(self._display)
            time.sleep(gap)
        self.forget()
        moment = time.perf_counter()
        self._key(KEY_RETURN, shifted=False)
        self._x.XFlush(self._display)
        return moment

    def forget(self) -> None:
        """Drop what was seen so far."""
        self._sync()
        while self._x.XPending(self._display):
            self._x.XNextEvent(self._display, c.byref(self._event))

    def sees_change(self, box: Box, seconds: float) -> bool:
        """Wait until something is painted in the box; False when nothing was in that time."""
        end = time.perf_counter() + seconds
        while True:
            while self._x.XPending(self._display):
                self._x.XNextEvent(self._display, c.byref(self._event))
                one = self._event.damage
                if self._event.type == self._damage_event and box.meets(
                    one.x, one.y, one.width, one.height
                ):
                    return True
            left = end - time.perf_counter()
            if left <= 0 or not select.select([self._socket], [], [], left)[0]:
                return False

    def is_still(self, box: Box, quiet: float, at_most: float = 5.0) -> bool:
        """Wait until nothing was painted in the box for so many seconds."""
        end = time.perf_counter() + at_most
        while time.perf_counter() < end:
            self.forget()
            if not self.sees_change(box, quiet):
                return True
        return False

    def view(self, box: Box) -> View:
        """Open a window on a part of the screen."""
        return View(self, box)

    def _key(self, symbol: int, shifted: bool) -> None:
        code = self._x.XKeysymToKeycode(self._display, c.c_ulong(symbol))
        shift = self._x.XKeysymToKeycode(self._display, c.c_ulong(KEY_SHIFT))
        presses = [(code, 1), (code, 0)]
        if shifted:
            presses = [(shift, 1), *presses, (shift, 0)]
        for key, down in presses:
            self._test.XTestFakeKeyEvent(self._display, key, down, c.c_ulong(0))

    def _sync(self) -> None:
        self._x.XSync(self._display, 0)

    def _declare(self) -> None:
        """Name the functions whose result is no plain int."""
        for function in (self._x.XOpenDisplay, self._x.XDefaultVisual, self._c.shmat):
            function.restype = c.c_void_p
        self._x.XDefaultRootWindow.restype = c.c_ulong
        self._damage.XDamageCreate.restype = c.c_ulong
        self._damage.XDamageCreate.argtypes = (c.c_void_p, c.c_ulong, c.c_int)
        self._ext.XShmCreateImage.restype = c.POINTER(_Image)
        self._x.XKeysymToKeycode.restype = c.c_ubyte


class View:
    """Pixels of a part of the screen, shared with the X server."""

    def __init__(self, screen: Screen, box: Box) -> None:
        self.box = box
        self._screen = screen
        display, x = screen._display, screen._x
        visual = c.c_void_p(x.XDefaultVisual(display, 0))
        self._segment = _Segment()
        self._image = screen._ext.XShmCreateImage(
            display, visual, 24, _Z_PIXMAP, None, c.byref(self._segment), box.width, box.height
        )
        self._size = self._image.contents.bytes_per_line * box.height
        self._segment.shmid = screen._c.shmget(0, c.c_size_t(self._size), 0o1600)
        self._segment.shmaddr = screen._c.shmat(self._segment.shmid, None, 0)
        self._image.contents.data = self._segment.shmaddr
        screen._ext.XShmAttach(display, c.byref(self._segment))
        x.XSync(display, 0)
        screen._c.shmctl(self._segment.shmid, 0, None)  # it goes when both have let go

    def read(self) -> bytes:
        """Answer the pixels as they are now."""
        at, planes = self.box, c.c_ulong(_ALL_PLANES)
        screen = self._screen
        screen._ext.XShmGetImage(screen._display, screen._root, self._image, at.x, at.y, planes)
        return c.string_at(self._segment.shmaddr or 0, self._size)

    def colours(self) -> int:
        """Answer how many colours a sample of the pixels has."""
        return len(set(memoryview(self.read()).cast("I")[::7]))
