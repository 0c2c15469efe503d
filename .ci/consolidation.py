"""Compares the figures that an engine draws from a lake with those of reports as JSON: see `consolidation`, which calls it.

    consolidation.py duckdb|spark DIRECTORY-OF-SQL OFFICE…
"""

import glob
import json
import re
import sys
import time


def statements(text):
    """Each statement with its name, which is the first word of the remark before it."""
    for statement in text.split(";\n"):
        name = re.search(r"^-- ([a-z_.]+) ?: ", statement, re.M)
        if statement.strip():
            yield name and name[1], statement


class DuckDB:
    def __init__(self):
        import duckdb

        self.connection = duckdb.connect()

    def rows(self, sql):
        answer = self.connection.execute(sql)
        names = [column[0] for column in answer.description or []]
        return [dict(zip(names, row)) for row in answer.fetchall()]


class Spark:
    def __init__(self):
        from pyspark.sql import SparkSession

        quiet = {"spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false", "spark.driver.host": "localhost"}
        builder = SparkSession.builder.master("local[*]").config(map=quiet)
        self.session = builder.config("spark.sql.shuffle.partitions", "4").getOrCreate()
        self.session.sparkContext.setLogLevel("ERROR")

    def rows(self, sql):
        return [row.asDict() for row in self.session.sql(sql).collect()]


def drawn(engine, directory, year):
    """The figures of the engine: (office, key) to number."""
    text = open(f"{directory}/figures.sql", encoding="utf-8").read()
    period = f"SELECT DATE '{year}-04-01' AS from_on, DATE '{year + 1}-03-31' AS to_on;"
    text = re.sub(r"SELECT DATE '[^']*' AS from_on, .*;", period, text, count=1)
    figures = {}
    for name, statement in statements(text):
        for row in engine.rows(statement):
            office, code = row.pop("bureau"), row.pop("code", None)
            for column, value in row.items():
                key = ".".join(part for part in (name, code, column) if part)
                figures[office, key] = None if value is None else float(value)
    return figures


def reported(report):
    """The same figures of a report: key to number."""
    of = report["figures"]
    figures = {f"flow.{name}": of["flow"][name] for name in "open_at_start received reopened closed open_at_end".split()}
    for row in of["received"]["by_kind"]:
        figures[f"received.by_kind.{row['code']}.requests"] = row["count"]
    for row in of["grounds"]["by_nature"]:
        figures[f"grounds.by_nature.{row['code']}.grounds"] = row["count"]
        figures[f"grounds.by_nature.{row['code']}.complaints"] = row["complaints"]["count"]
    found = of["findings"]
    for name in "with_finding substantiated partly unsubstantiated percent_substantiated".split():
        figures[f"findings.{name}"] = found[name]
    for row in found["by_ground"]:
        figures[f"findings.by_ground.{row['code']}.grounds"] = row["count"]
        for name in "substantiated partly unsubstantiated undecided".split():
            figures[f"findings.by_ground.{row['code']}.{name}"] = row[name]["count"]
    times = of["times"]
    figures.update({f"times.{name}": times[name] for name in "count mean median p90 max".split()})
    figures.update({f"within.{name}": times[name] for name in "within_standard late within_standard_percent".split()})
    return figures


def main(engine, directory, *offices):
    begun = time.monotonic()
    engine = {"duckdb": DuckDB, "spark": Spark}[engine]()
    for _, statement in statements(open(f"{directory}/{sys.argv[1]}.sql", encoding="utf-8").read()):
        engine.rows(statement)
    manifests = [json.load(open(path, encoding="utf-8")) for path in glob.glob("lac/office=*/manifest.json")]
    codes = {manifest["register_digest"]: manifest["office"] for manifest in manifests}
    compared, wrong = 0, []
    for year in (2025, 2026):
        own = drawn(engine, directory, year)
        expected = {}
        for name in (*offices, "total"):
            report = json.load(open(f"{name}-{year}.json", encoding="utf-8"))
            office = "total" if name == "total" else codes[report["register_digest"]]
            expected.update({(office, key): value for key, value in reported(report).items()})
        for at in sorted(own.keys() | expected.keys()):
            # A line that is not there says what a report says of nothing: 0, or no share.
            one, other = own.get(at), expected.get(at)
            compared += 1
            if (one or 0) != (other or 0):
                wrong.append(f"{year} {at[0]} {at[1]}: {one}, and the report says {other}")
    print(*wrong, sep="\n", end="\n" if wrong else "")
    spent = time.monotonic() - begun
    print(f"consolidation by {sys.argv[1]}: {compared} figures compared, {len(wrong)} differ, {spent:.1f} s", file=sys.stderr)
    return 1 if wrong or compared < 300 else 0


sys.exit(main(*sys.argv[1:]))
