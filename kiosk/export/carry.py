"""Carrying an export onto a stick: what the child process does, from preflight to the last name.

BagIt (RFC 8493): what leaves lies in ``data/``, beside it the manifest, the journal's head and the
report for people who only look. Nothing has its final name before all of it was read back equal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from kiosk.common.exported import ExportSet, Row
from kiosk.export.job import Job, Outcome
from kiosk.export.lines import csv_blocks
from kiosk.export.progress import Cancelled, Progress
from kiosk.export.report import SETS, Figures, draw
from kiosk.export.rules import Pseudonyms
from kiosk.export.scratch import scratch
from kiosk.export.status import Failed, Status, status_of
from kiosk.export.stick import Stick, preflight
from kiosk.export.tables import one_way, write_csv_blocks, write_table

_COPY = 1 << 18
_ROW_BYTES = 200
"""What a row takes, for the free space asked for; the writing itself finds out the truth."""


def carry(
    job: Job, sets: Mapping[str, ExportSet], head: tuple[int, str], progress: Progress
) -> Outcome:
    """Write one export; every bad end leaves the stick as it was or says what it left."""
    stick = None
    try:
        chosen = [sets[name] for name in job.sets]
        expected = sum(_count(one, job, progress) for one in chosen)
        backup = Path(job.backup)
        weight = expected + _weight(backup.stat().st_size)
        progress.total = max(1, 2 * weight)  # written, and read back
        preflight(Path(job.target), expected * _ROW_BYTES + backup.stat().st_size, job.file_system)
        stick = Stick(Path(job.target), job.name, progress)
        stick.begin()
        rows = _write_all(job, sets, stick, progress, head)
        manifest = stick.written["manifest-sha256.txt"]
        place = stick.finish()
        files = len(stick.written)
        return Outcome(
            Status.DONE, rows, stick.size, manifest, str(place), head=head[0], files=files
        )
    except Cancelled:
        status, detail = Status.CANCELLED, ""
    except Failed as failed:
        status, detail = failed.status, failed.detail
    except OSError as error:
        status, detail = status_of(error), str(error)
    except BaseException:
        if stick:
            stick.give_up()
        raise
    left = stick.give_up() if stick else ""
    return Outcome(status, left=left, detail=detail)


def _write_all(
    job: Job,
    sets: Mapping[str, ExportSet],
    stick: Stick,
    progress: Progress,
    head: tuple[int, str],
) -> int:
    """Write every file in the order a reader trusts them; answer how many rows."""
    chosen = [sets[name] for name in job.sets]
    for one in chosen:
        if not one.personal:
            _write_clear(job, one, stick, progress)
    locked = [one for one in chosen if one.personal]
    if locked:
        _write_locked(job, locked, stick, progress)
    rows = progress.rows
    _write_columns(chosen, stick)
    _copy(Path(job.backup), stick, progress)
    counted = [sets[name].rows(job.first, job.last) for name in SETS]
    with stick.file("report.html") as sink:
        sink.write(draw(Figures.of(*counted), job.station, job.first, job.last, job.language))
    _write_bag(job, stick, rows, head)
    return rows


def _write_clear(job: Job, one: ExportSet, stick: Stick, progress: Progress) -> None:
    pseudonyms = Pseudonyms(bytes.fromhex(job.pseudonym_key))
    head = tuple(column.name for column in one.columns)
    with stick.file(f"data/{one.name}.{job.format}") as sink:
        if one.query and job.format == "csv":
            query = one.query(job.first, job.last)
            write_csv_blocks(sink, head, csv_blocks(one, query, pseudonyms), progress.row)
        else:
            rows = _counted(one.rows(job.first, job.last), progress)
            hidden = (pseudonyms.row(one.columns, row) for row in rows)
            with scratch(Path(job.folder)) as place:
                write_table(job.format, sink, head, hidden, place)


def _count(one: ExportSet, job: Job, progress: Progress) -> int:
    progress.check()
    return one.count(job.first, job.last)


def _weight(size: int) -> int:
    """Bytes of a backup count like the rows that would take their place."""
    return size // _ROW_BYTES


def _counted(rows: Iterable[Row], progress: Progress) -> Iterator[Row]:
    for row in rows:
        progress.row()
        yield row


def _write_locked(job: Job, locked: list[ExportSet], stick: Stick, progress: Progress) -> None:
    """Names inside the archive tell nothing: part-1, part-2; ``columns.csv`` within says which."""
    import pyzipper  # noqa: PLC0415 (only where something is locked)

    with (
        stick.file("data/locked.zip") as sink,
        pyzipper.AESZipFile(
            one_way(sink), "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES
        ) as archive,
    ):
        archive.setpassword(job.passphrase.encode())
        for number, one in enumerate(locked, 1):
            with archive.open(f"part-{number}.{job.format}", "w", force_zip64=True) as entry:
                head = tuple(column.name for column in one.columns)
                rows = _counted(one.rows(job.first, job.last), progress)
                write_table(job.format, entry, head, rows)


def _write_columns(chosen: list[ExportSet], stick: Stick) -> None:
    """The data dictionary: every column and why it left."""
    clear = [one for one in chosen if not one.personal]
    locked = [one for one in chosen if one.personal]
    places = {one.name: one.name for one in clear}
    places |= {one.name: f"locked.zip/part-{n}" for n, one in enumerate(locked, 1)}
    rows = [
        (places[one.name], one.name, column.name, column.kind, column.purpose)
        for one in chosen
        for column in one.columns
    ]
    with stick.file("data/columns.csv") as sink:
        write_table("csv", sink, ("file", "set", "column", "kind", "purpose"), rows)


def _copy(backup: Path, stick: Stick, progress: Progress) -> None:
    with stick.file(f"data/{backup.name}") as sink, backup.open("rb") as source:
        while block := source.read(_COPY):
            sink.write(block)
            progress.step(_weight(len(block)))


def _write_bag(job: Job, stick: Stick, rows: int, head: tuple[int, str]) -> None:
    payload = {name: digest for name, digest in stick.written.items() if name.startswith("data/")}
    info = {
        "External-Identifier": job.name,
        "Bagging-Date": job.made[:10],
        "Payload-Oxum": f"{sum(stick.sizes[name] for name in payload)}.{len(payload)}",
        "Journal-Entries": str(head[0]),
        "Journal-Head": head[1],
        "First-Day": job.first,
        "Last-Day": job.last,
        "Sets": ",".join(job.sets),
        "Rows": str(rows),
    }
    _write_lines(stick, "bagit.txt", ["BagIt-Version: 1.0", "Tag-File-Character-Encoding: UTF-8"])
    _write_lines(stick, "bag-info.txt", [f"{key}: {value}" for key, value in info.items()])
    _write_lines(stick, "manifest-sha256.txt", _sums(payload))
    tags = {name: digest for name, digest in stick.written.items() if name not in payload}
    _write_lines(stick, "tagmanifest-sha256.txt", _sums(tags))


def _sums(files: Mapping[str, str]) -> list[str]:
    return [f"{digest}  {name}" for name, digest in files.items()]


def _write_lines(stick: Stick, name: str, lines: list[str]) -> None:
    with stick.file(name) as sink:
        sink.write("".join(line + "\n" for line in lines).encode())
