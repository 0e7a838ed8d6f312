"""The key: a 128-bit secret the manager keeps on paper, everything else derived from it.

The recovery code *is* the secret in the form of a badge code. The raw database key is
HKDF-SHA-256 (RFC 5869) of it; keys for badge hashes and the like are derived from the raw key. The
key file lies in the user's configuration folder, never beside the data.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from pathlib import Path

from platformdirs import user_config_path

from kiosk.common import codes
from kiosk.common.errors import StationTrouble, Trouble

KEY_BYTES = 32


def new_recovery_code() -> str:
    """Make the secret of a new station, in the form it is printed and scanned back."""
    return codes.mint(codes.Prefix.RECOVERY, secrets.token_bytes(16))


def raw_key(recovery_code: str) -> bytes | None:
    """Answer the database key of a recovery code, or None when the text is no recovery code."""
    code = codes.parse(recovery_code)
    if not isinstance(code, codes.Code) or code.prefix is not codes.Prefix.RECOVERY:
        return None
    return derive(code.secret, "database")


def is_secret_of(key: bytes, recovery_code: str) -> bool:
    """Tell whether a recovery code is the secret this database key was made of."""
    return hmac.compare_digest(raw_key(recovery_code) or b"", key)


def derive(key: bytes, purpose: str) -> bytes:
    """HKDF-SHA-256 without salt, one output block: extract, then expand with the purpose."""
    extracted = hmac.digest(bytes(KEY_BYTES), key, "sha256")
    return hmac.digest(extracted, f"courier-home {purpose}".encode() + b"\x01", "sha256")


def keyed_hash(key: bytes, text: str) -> bytes:
    """Answer HMAC-SHA-256, for what must be found again but never read back."""
    return hmac.new(key, text.encode(errors="surrogatepass"), hashlib.sha256).digest()


def key_path(station_id: str) -> Path:
    """Answer where the key of a station lies on this machine."""
    return user_config_path("courier-home", appauthor=False) / f"{station_id}.key"


def known_stations() -> list[str]:
    """Answer the ids of the stations this user has keys of."""
    return sorted(path.stem for path in key_path("any").parent.glob("*.key"))


def write_key(station_id: str, key: bytes) -> None:
    """Put the key where only this user can read it (mode 0600), durably."""
    path = key_path(station_id)
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    draft = path.with_suffix(".new")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(key.hex() + "\n")
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    sync_folder(path.parent)


def read_key(station_id: str) -> bytes:
    """Answer the key of a station.

    Raises:
        StationTrouble: the key file is missing, unreadable or no key.
    """
    try:
        key = bytes.fromhex(key_path(station_id).read_text(encoding="ascii"))
    except (OSError, ValueError) as error:
        raise StationTrouble(Trouble.KEY_MISSING, str(error)) from error
    if len(key) != KEY_BYTES:
        raise StationTrouble(Trouble.KEY_MISSING, "not a key")
    return key


def sync_folder(folder: Path) -> None:
    """Make renames in a folder survive a power cut (a no-op where folders cannot be opened)."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
