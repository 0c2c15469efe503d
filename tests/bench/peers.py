#!/usr/bin/env python3
"""The same work by this program and by four others, as ratios: the table of the README.

    tests/bench/peers.py PROGRAM [--size 10000] [--runs 9] [--english]

PROGRAM is a release build. The others are looked for on the path, and what is not there has a dash: Debian has sqlite3,
taskwarrior and hledger, PyPI duckdb-cli. All hold the same requests, those of `demo --size`, exported. The programs take turns
within each operation; a figure is the shortest of the runs, less sensitive than a mean to what else the machine does.
"""

import argparse
import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path

PEERS = ["doleances", "sqlite3", "DuckDB", "taskwarrior", "hledger"]
OPERATIONS = {
    "intake": ("Recevoir une requête", "Receive a request"),
    "show": ("Montrer un dossier", "Show one file"),
    "due": ("Les 50 prochaines échéances", "The next 50 due dates"),
    "find": ("Chercher un mot", "Find a word"),
    "report": ("Le rapport d’un exercice", "The report of a fiscal year"),
    "import": ("Importer un CSV", "Import a CSV"),
    "export": ("Exporter en CSV", "Export as CSV"),
}
TODAY = "2026-11-20"
YEAR = ("2025-04-01", "2026-03-31")
KEPT = "number,received_on,closed_on,due_on,kind,channel,unit,finding,net_days,subject".split(",")

# What a report of the year has at the least: counts, and days with their median and 90th percentile.
REPORT = "".join(
    f"SELECT {by}, count(*) FROM t WHERE received_on BETWEEN '{YEAR[0]}' AND '{YEAR[1]}' GROUP BY {by};\n"
    for by in ("kind", "channel", "unit", "finding")
) + f"""WITH s AS (SELECT net_days, row_number() OVER (ORDER BY net_days) AS k, count(*) OVER () AS n
  FROM t WHERE closed_on BETWEEN '{YEAR[0]}' AND '{YEAR[1]}' AND net_days IS NOT NULL)
SELECT max(n), avg(net_days), avg(CASE WHEN 2 * k BETWEEN n AND n + 2 THEN net_days END),
  min(CASE WHEN 10 * k >= 9 * n THEN net_days END), 100.0 * sum(CASE WHEN net_days <= 15 THEN 1 ELSE 0 END) / max(n) FROM s;
"""


class Bench:
    def __init__(self, program, size, work):
        self.work, self.size = work, size
        self.env = {"PATH": os.environ["PATH"], "HOME": str(work), "LANG": "C.UTF-8", "DOLEANCES_TODAY": TODAY,
                    "DOLEANCES_OFFICER": "gisele", "DOLEANCES_REGISTER": str(work / "demo/registre.db")}
        self.program = program
        self.do(program, "demo", work / "demo", "--size", size, "--seed", 7, "-q")
        self.do(program, "export", "requests", "-o", work / "all.csv", "-q")
        with open(work / "all.csv", encoding="utf-8", newline="") as file:
            self.rows = [{key: row[key] for key in KEPT} for row in csv.DictReader(file)]
        with open(work / "kept.csv", "w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, KEPT, lineterminator="\n")
            writer.writeheader()
            writer.writerows(self.rows)
        self.number = self.rows[len(self.rows) // 2]["number"]
        self.word = max(self.rows[0]["subject"].split(), key=len).strip(".,")

    def do(self, *argv, text=None):
        """Runs a command that must work; seconds it took."""
        argv = [str(arg) for arg in argv]
        begun = time.perf_counter()
        ran = subprocess.run(argv, env=self.env, cwd=self.work, input=text, capture_output=True, text=True)
        spent = time.perf_counter() - begun
        if ran.returncode:
            sys.exit(f"{' '.join(argv)}: {ran.stderr[-400:]}")
        return spent

    def fresh(self, name):
        path = self.work / name
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
        return path

    def doleances(self):
        def imported():
            path = self.fresh("other.db")
            other = [self.program, "--register", path, "-q"]
            self.do(*other, "init", "--profile", "mifi", "--officer", "gisele:Gisèle")
            return self.do(*other, "import", "all.csv", "--map", "map.toml")

        own = [self.program, "--no-input"]
        map_of = subprocess.run([str(self.program), "import", "all.csv", "--propose"], env=self.env, cwd=self.work,
                                capture_output=True, text=True, check=True)
        (self.work / "map.toml").write_text('grow = ["officer"]\n' + map_of.stdout, encoding="utf-8")
        return {
            "intake": lambda: self.do(*own, "intake", "--received", TODAY, "--channel", "phone", "--kind", "complaint",
                                      "--subject", "Attente", "--anonymous", "-q"),
            "show": lambda: self.do(*own, "show", self.number),
            "due": lambda: self.do(*own, "list", "--open", "--sort", "due", "--limit", 50),
            "find": lambda: self.do(*own, "find", self.word, "--limit", 20),
            "report": lambda: self.do(*own, "report", "year", 2025, "--format", "csv"),
            "import": imported,
            "export": lambda: self.do(*own, "export", "requests", "-o", "out.csv", "--force", "-q"),
        }

    def engine(self, argv, load, word):
        """sqlite3 or DuckDB: the same SQL."""
        def imported():
            return self.do(*argv, self.fresh(f"other-{argv[0]}.db"), text=load)

        store = self.fresh(f"{argv[0]}.db")
        ask = lambda sql: self.do(*argv, store, text=sql)
        ask(load)
        out = ".mode csv\n.headers on\n.output out.csv\nSELECT * FROM t;\n"
        return {
            "intake": lambda: ask(f"INSERT INTO t(number, received_on, channel, kind, subject) "
                                  f"SELECT '2026-9' || count(*), '{TODAY}', 'phone', 'complaint', 'Attente' FROM t;\n"),
            "show": lambda: ask(f"SELECT * FROM t WHERE number = '{self.number}';\n"),
            "due": lambda: ask("SELECT number, due_on, kind, unit, subject FROM t WHERE closed_on IS NULL "
                               "ORDER BY due_on LIMIT 50;\n"),
            "find": lambda: ask(word),
            "report": lambda: ask(REPORT),
            "import": imported,
            "export": lambda: ask(out),
        }

    def sqlite3(self):
        columns = ", ".join(f"{key} {'INTEGER' if key == 'net_days' else 'TEXT'}" for key in KEPT)
        nulls = "".join(f"UPDATE t SET {key} = NULL WHERE {key} = '';\n" for key in KEPT)
        load = (f"PRAGMA synchronous = FULL;\nBEGIN;\nCREATE TABLE t ({columns});\n.mode csv\n.import --skip 1 kept.csv t\n{nulls}"
                "CREATE UNIQUE INDEX numbers ON t(number);\nCREATE INDEX received ON t(received_on);\n"
                "CREATE INDEX open ON t(due_on) WHERE closed_on IS NULL;\n"
                "CREATE VIRTUAL TABLE words USING fts5(subject, content = 't', tokenize = 'unicode61 remove_diacritics 2');\n"
                "INSERT INTO words(rowid, subject) SELECT rowid, subject FROM t;\nCOMMIT;\n")
        word = (f"SELECT number, t.subject FROM words JOIN t ON t.rowid = words.rowid WHERE words MATCH '\"{self.word}\"' "
                "LIMIT 20;\n")
        return self.engine(["sqlite3", "-batch"], load, word)

    def duckdb(self):
        load = "CREATE TABLE t AS SELECT * FROM read_csv('kept.csv');\n"
        word = f"SELECT number, subject FROM t WHERE subject ILIKE '%{self.word}%' LIMIT 20;\n"
        return self.engine(["duckdb", "-batch"], load, word)

    def taskwarrior(self):
        def place(name):
            path = self.fresh(name)
            path.mkdir()
            (path / "rc").write_text(
                f"data.location={path}\nconfirmation=no\nverbose=nothing\nhooks=off\n"
                "report.due50.columns=number,due,project,description\nreport.due50.sort=due+\n"
                "report.due50.filter=status:pending\nuda.number.type=string\nuda.channel.type=string\n", encoding="utf-8")
            return ["task", f"rc:{path}/rc"]

        day = lambda text: text.replace("-", "") + "T050000Z"
        tasks = []
        for row in self.rows:
            task = {"uuid": str(uuid.uuid5(uuid.NAMESPACE_OID, row["number"])), "description": row["subject"] or "…",
                    "number": row["number"], "channel": row["channel"], "project": row["kind"] or "unknown",
                    "entry": day(row["received_on"]), "status": "completed" if row["closed_on"] else "pending"}
            task.update({"due": day(row["due_on"])} if row["due_on"] else {})
            task.update({"end": day(row["closed_on"])} if row["closed_on"] else {})
            tasks.append(task)
        (self.work / "tasks.json").write_text(json.dumps(tasks, ensure_ascii=False), encoding="utf-8")
        own = place("tasks")
        self.do(*own, "import", "tasks.json")
        return {
            "intake": lambda: self.do(*own, "add", "due:2026-12-11", "project:complaint", "Attente"),
            "show": lambda: self.do(*own, f"number:{self.number}", "info"),
            "due": lambda: self.do(*own, "rc.detection=off", "rc.defaultwidth=250", "limit:50", "due50"),
            "find": lambda: self.do(*own, "rc.defaultwidth=250", f"description.contains:{self.word}", "limit:20", "all"),
            "report": lambda: self.do(*own, "history.annual"),
            "import": lambda: self.do(*place("other-tasks"), "import", "tasks.json"),
            "export": lambda: self.do(*own, "export"),
        }

    def hledger(self):
        with open(self.work / "all.journal", "w", encoding="utf-8") as file:
            for row in sorted(self.rows, key=lambda row: row["received_on"]):
                file.write(f"{row['received_on']} ({row['number']}) {row['subject'].replace(';', ',').replace('|', ' ')}\n")
                for key in ("kind", "channel", "unit", "finding"):
                    file.write(f"    ({key}:{row[key] or 'unknown'})  1\n")
                if row["net_days"]:
                    file.write(f"    (days)  {row['net_days']}\n    (closed)  1\n")
                file.write("\n")
        own = ["hledger", "-f", "all.journal"]
        return {
            "show": lambda: self.do(*own, "print", f"code:{self.number}"),
            "find": lambda: self.do(*own, "print", f"desc:{self.word}"),
            "report": lambda: self.do(*own, "balance", "-p", "2025-04-01..2026-04-01", "--flat", "-N"),
            "export": lambda: self.do(*own, "print", "-O", "csv", "-o", "out.csv"),
        }


def ratio(seconds, own):
    """To one digit: the second one is the machine's."""
    return f"{float(f'{seconds / own:.1g}'):g}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=Path)
    parser.add_argument("--size", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--english", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        bench = Bench(asked.program.resolve(), asked.size, Path(work))
        commands = {"doleances": "doleances", "sqlite3": "sqlite3", "DuckDB": "duckdb", "taskwarrior": "task", "hledger": "hledger"}
        here = [peer for peer in PEERS if peer == "doleances" or shutil.which(commands[peer])]
        work_of = {peer: getattr(bench, peer.lower())() for peer in here}
        print("| |" + "".join(f" {peer} |" for peer in PEERS))
        print("|---|" + "---|" * len(PEERS))
        for operation, names in OPERATIONS.items():
            best = {}
            for _ in range(asked.runs + 1):
                for peer in here:
                    if operation in work_of[peer] and best.get(peer, [0])[-1] * len(best.get(peer, [])) < 60:
                        best.setdefault(peer, []).append(work_of[peer][operation]())
            least = {peer: min(spent) for peer, spent in best.items()}
            cells = [ratio(least[peer], least["doleances"]) if peer in least else "—" for peer in PEERS]
            if not asked.english:
                cells = [cell.replace(".", ",") for cell in cells]
            print(f"| {names[asked.english]} |" + "".join(f" {cell} |" for cell in cells), flush=True)
            print(f"{operation}: " + ", ".join(f"{peer} {spent * 1e3:.1f} ms" for peer, spent in least.items()), file=sys.stderr)


main()
