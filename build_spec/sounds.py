"""Make the sounds of the kiosk: ``python build_spec/sounds.py``.

Short, soft sine tones, so that nobody in a quiet room is startled: two rising ones for done,
two falling ones for refused, three even ones for attention. One short high one is the beat for
pressing a chest.
"""

import math
import struct
import wave
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "resources" / "sounds"
RATE = 44_100  # samples a second
VOLUME = 0.35  # of full scale
FADE = 0.012  # seconds at both ends of a tone, against clicks

# Hertz and seconds of each tone; 0 Hz is a rest.
SOUNDS = {
    "ok": [(784, 0.09), (1047, 0.16)],
    "refused": [(440, 0.14), (330, 0.22)],
    "attention": [(880, 0.14), (0, 0.08), (880, 0.14), (0, 0.08), (880, 0.2)],
    "beat": [(1175, 0.11)],
}


def tone(hertz: float, seconds: float) -> list[int]:
    """The samples of one tone, 16 bit."""
    count = int(RATE * seconds)
    ramp = int(RATE * FADE)
    samples = []
    for n in range(count):
        loudness = min(1.0, n / ramp, (count - n) / ramp) * VOLUME
        samples.append(round(32_767 * loudness * math.sin(2 * math.pi * hertz * n / RATE)))
    return samples


def write(name: str) -> None:
    """Write one sound as a mono WAV file."""
    samples = [sample for hertz, seconds in SOUNDS[name] for sample in tone(hertz, seconds)]
    with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{len(samples)}h", *samples))


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for sound in SOUNDS:
        write(sound)
