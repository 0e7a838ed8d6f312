"""Queries written in Peewee and compiled once, for what runs at every scan.

Peewee builds the text of a query anew each time it runs: some 0.1 ms, several times what SQLite
then takes to answer, and a check-in has fifteen of them (``make bench``, row 6). Arguments are
bound as they are (text, number, truth, bytes, None); rows come as tuples, as the file holds them.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, ParamSpec

from peewee import Model, Query, Select, Value, fn

from kiosk.storage.database import database

P = ParamSpec("P")


@dataclass(frozen=True)
class _Slot:
    """Stands for an argument while its query is compiled."""

    name: str


@dataclass(frozen=True)
class _Statement:
    """The text of a query; its values are slots for the arguments, and constants that are no text.

    A text that is compared with is written out: SQLite holds a bound one against the condition of
    an index each time, for which it compiles the query anew.
    """

    sql: str
    values: tuple[object, ...]

    def execute(self, given: dict[str, object]) -> Any:
        bound = [given[one.name] if type(one) is _Slot else one for one in self.values]
        return database.execute_sql(self.sql, bound)


def _compile(build: Callable[..., Query], names: tuple[str, ...]) -> _Statement:
    slots = {name: Value(_Slot(name), converter=False) for name in names}
    sql, values = build(**slots).sql()
    parts = sql.split("?")
    texts = [_literal(one) if isinstance(one, str) else "?" for one in values]
    written = "".join(part + text for part, text in zip(parts, [*texts, ""], strict=True))
    return _Statement(written, tuple(one for one in values if not isinstance(one, str)))


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


class Prepared(Generic[P]):
    """A query as a function of its arguments. Made by ``prepared``.

    Never compare with an argument that may be None: that would be ``= NULL``, not ``IS NULL``.
    """

    def __init__(self, build: Callable[..., Query], names: tuple[str, ...]) -> None:
        self.build = build
        self.names = names
        self._statement: _Statement | None = None

    def first(self, *args: P.args, **kwargs: P.kwargs) -> Any:
        """Answer the first row, or None.

        Leave ``limit(1)`` out of such a query: for a bound limit SQLite compiles it anew each time.
        """
        return self._execute(args, kwargs).fetchone()

    def all(self, *args: P.args, **kwargs: P.kwargs) -> list[Any]:
        """Answer every row."""
        rows: list[Any] = self._execute(args, kwargs).fetchall()
        return rows

    def run(self, *args: P.args, **kwargs: P.kwargs) -> int:
        """Write inside the caller's transaction; answer how many rows."""
        return int(self._execute(args, kwargs).rowcount)

    def _execute(self, args: tuple[object, ...], kwargs: dict[str, object]) -> Any:
        if self._statement is None:
            self._statement = _compile(self.build, self.names)
        return self._statement.execute(dict(zip(self.names, args, strict=False), **kwargs))


def prepared(build: Callable[P, Query]) -> Prepared[P]:
    """Make a function that writes a Peewee query one that runs it, compiled at its first use."""
    return Prepared(build, tuple(inspect.signature(build).parameters))


def which(queries: Sequence[Prepared[P]]) -> Prepared[P]:
    """Make one query of several with the same arguments: a column for each, whether it finds a row.

    To ask them one by one takes many times as long as the look at an index each of them is.
    """

    def build(**slots: Value) -> Query:
        return Select(columns=[fn.EXISTS(query.build(**slots)) for query in queries])

    return Prepared(build, queries[0].names)


class Insertion:
    """Inserting one row into a table, compiled once for each choice of columns."""

    def __init__(self, table: type[Model]) -> None:
        self._table = table
        self._statements: dict[tuple[str, ...], _Statement] = {}

    def run(self, **columns: object) -> None:
        """Insert a row inside the caller's transaction; columns left out take their default."""
        names = tuple(columns)
        if names not in self._statements:
            self._statements[names] = _compile(self._table.insert, names)
        self._statements[names].execute(columns)
