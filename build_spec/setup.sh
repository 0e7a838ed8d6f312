#!/bin/sh
# Make this machine ready: system packages, .venv, the program itself.
#
#   sh build_spec/setup.sh run    what the window needs
#   sh build_spec/setup.sh dev    that, and what the tests need
#
# Nothing is done when everything is there already. Whatever was interrupted is done again.
set -eu
cd "$(dirname "$0")/.."

wanted=$1
venv=.venv
unfinished=$venv/unfinished
case $wanted in
run) lock=build_spec/requirements.txt ;;
dev) lock=build_spec/requirements-dev.txt ;;
*) echo "usage: setup.sh run|dev" >&2 && exit 2 ;;
esac

stop() {
    echo "$*" >&2
    exit 1
}

# --- Is there anything to do? ---------------------------------------------------------------------

# The set-up is good for this folder, this Python and these exact versions, and for no other.
description_of() {
    pwd
    readlink -f "$(command -v python3)"
    cat pyproject.toml build_spec/setup.sh "$1"
}

is_set_up() {
    [ -e "$venv/ready-$1" ] && [ ! -e "$unfinished" ] && [ -x "$venv/bin/python" ] &&
        description_of "$2" | cmp -s - "$venv/ready-$1"
}

# --- Is this a system we know? --------------------------------------------------------------------

check_system() {
    known="Courier Home runs on Debian 12 or later and Ubuntu 24.04 or later, on a 64-bit PC"
    ID=unknown PRETTY_NAME="this system" VERSION_ID=999 # Debian testing has no number yet
    # shellcheck source=/dev/null
    [ ! -r /etc/os-release ] || . /etc/os-release
    case $ID in
    debian) oldest=12 ;;
    ubuntu) oldest=24 ;;
    *) stop "$known; this is $PRETTY_NAME." ;;
    esac
    [ "${VERSION_ID%%.*}" -ge $oldest ] || stop "$known; this is $PRETTY_NAME."
    [ "$(uname -m)" = x86_64 ] || stop "$known; this machine is $(uname -m)."
    command -v python3 >/dev/null || stop "Courier Home needs python3: apt-get install python3"
    python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
        stop "Courier Home needs Python 3.11 or later; this is $(python3 --version)."
}

# --- System packages ------------------------------------------------------------------------------

# What Qt loads from the system: its own libraries, then the X11, Wayland and sound plug-ins.
qt_libraries="
libEGL.so.1:libegl1 libGL.so.1:libgl1 libOpenGL.so.0:libopengl0
libfontconfig.so.1:libfontconfig1 libfreetype.so.6:libfreetype6
libglib-2.0.so.0:libglib2.0-0 libdbus-1.so.3:libdbus-1-3
libxkbcommon.so.0:libxkbcommon0 libxkbcommon-x11.so.0:libxkbcommon-x11-0
libX11.so.6:libx11-6 libX11-xcb.so.1:libx11-xcb1 libXext.so.6:libxext6 libXrandr.so.2:libxrandr2
libxcb-cursor.so.0:libxcb-cursor0 libxcb-icccm.so.4:libxcb-icccm4 libxcb-image.so.0:libxcb-image0
libxcb-keysyms.so.1:libxcb-keysyms1 libxcb-randr.so.0:libxcb-randr0 libxcb-glx.so.0:libxcb-glx0
libxcb-render-util.so.0:libxcb-render-util0 libxcb-shape.so.0:libxcb-shape0
libxcb-shm.so.0:libxcb-shm0 libxcb-sync.so.1:libxcb-sync1 libxcb-util.so.1:libxcb-util1
libxcb-xfixes.so.0:libxcb-xfixes0 libxcb-xkb.so.1:libxcb-xkb1 libxcb-render.so.0:libxcb-render0
libwayland-client.so.0:libwayland-client0 libwayland-cursor.so.0:libwayland-cursor0
libwayland-egl.so.1:libwayland-egl1
libpulse.so.0:libpulse0
"

missing_packages() {
    python3 -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
    present=$(/sbin/ldconfig -p)
    for pair in $qt_libraries; do
        case $present in
        *"${pair%%:*} "*) ;;
        *) echo "${pair##*:}" ;;
        esac
    done
    command -v fc-list >/dev/null || echo fontconfig
    [ -n "$(fc-list :lang=zh-cn 2>/dev/null)" ] || echo fonts-noto-cjk
    [ "$wanted" = run ] && return
    command -v fusermount3 >/dev/null || echo fuse3
    [ -x /usr/sbin/mkfs.exfat ] || echo exfatprogs
    [ -x /usr/sbin/mount.exfat-fuse ] || echo exfat-fuse
}

become_root() {
    [ "$(id -u)" -ne 0 ] || return 0
    command -v sudo >/dev/null || return 1
    sudo -n true 2>/dev/null || { [ -t 0 ] && sudo -v; }
}

install_packages() {
    missing=$(missing_packages | tr '\n' ' ')
    [ -n "$missing" ] || return 0
    install="apt-get install -y --no-install-recommends $missing"
    become_root || stop "Some system packages are missing. Please run, then try again:

    sudo apt-get update && sudo $install"
    echo "Installing system packages: $missing"
    as_root=sudo
    [ "$(id -u)" -ne 0 ] || as_root=
    $as_root apt-get -qq update || true # a mirror that is away matters only if the next line fails
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive $install -qq -o=Dpkg::Use-Pty=0 >/dev/null ||
        stop "apt could not install them; its message is above. Nothing else was changed."
}

# --- Python packages ------------------------------------------------------------------------------

install_python_packages() {
    # A half-installed package looks installed to pip, so an interrupted .venv is not mended but
    # made anew; what was downloaded comes from pip's cache.
    [ ! -e "$unfinished" ] && "$venv/bin/python" -m pip --version >/dev/null 2>&1 || rm -rf "$venv"
    mkdir -p "$venv"
    : >"$unfinished"
    [ -x "$venv/bin/pip" ] || python3 -m venv "$venv"
    pip="$venv/bin/python -m pip --disable-pip-version-check install --quiet"
    echo "Installing Python packages into $venv (some 250 MB the first time)"
    $pip --require-hashes --only-binary :all: -r "$lock" &&
        $pip --no-deps --no-build-isolation --no-index --editable . ||
        stop "The Python packages could not be installed; pip's message is above. Is the network there?"
    QT_LOGGING_RULES='*=false' "$venv/bin/python" -c 'from PySide6 import QtMultimedia, QtQuick' ||
        stop "Qt does not start on this system; the message above names the library that is missing."
    rm "$unfinished"
}

# --------------------------------------------------------------------------------------------------

! is_set_up "$wanted" "$lock" || exit 0
[ "$wanted" = dev ] || ! is_set_up dev build_spec/requirements-dev.txt || exit 0
exec 9>.setup.lock
flock 9 # a second `make` waits here
! is_set_up "$wanted" "$lock" || exit 0
check_system
install_packages
install_python_packages
description_of "$lock" >"$venv/ready-new"
mv "$venv/ready-new" "$venv/ready-$wanted"
