"""Un lac inventé, de la forme de ceux que `doleances export --all` remplit, pour éprouver un moteur.
An invented lake, of the form of those that `doleances export --all` fills, to try an engine on.

    python3 generate.py lac 20 1000000        20 bureaux d’un million de requêtes / 20 offices of a million requests
"""

import json
import pathlib
import sys

import duckdb

# Each number is drawn from a digest of what it is for: the same lake every time. 70 in 100 are complaints, with one ground
# or two; 2 in 100 were taken up again; what would close after the last day is open.
INVENTED = """
CREATE OR REPLACE TEMPORARY TABLE invented AS
WITH drawn AS (
  SELECT i, DATE '2017-04-01' + CAST(hash(i, {office}, 'day') % 3652 AS INTEGER) AS received_on,
         CASE WHEN hash(i, {office}, 'kind') % 10 < 7 THEN 'complaint'
              WHEN hash(i, {office}, 'kind') % 10 < 9 THEN 'comment' ELSE 'information' END AS kind,
         CAST(2 + hash(i, {office}, 'a') % 7 + hash(i, {office}, 'b') % 7
              + (hash(i, {office}, 'c') % 8 = 0)::INTEGER * (hash(i, {office}, 'd') % 25) AS INTEGER) AS net_days,
         hash(i, {office}, 'again') % 50 = 0 AS is_taken_up, hash(i, {office}, 'grounds') % 6 = 0 AS has_two,
         hash(i, {office}, 'partner') % 40 = 0 AS is_of_partner
  FROM range({requests}) AS numbers(i)),
cycled AS (
  SELECT *, n, received_on + CASE n WHEN 1 THEN 0 ELSE net_days * 7 // 5 + 9 END AS begun_on
  FROM drawn, range(1, 3) AS cycles(n) WHERE n = 1 OR is_taken_up)
SELECT printf('%d-%07d', year(received_on), i) AS number, kind, n, received_on, begun_on,
       begun_on + net_days * 7 // 5 AS closing, CASE WHEN closing <= DATE '2027-03-31' THEN closing END AS closed_on,
       CASE WHEN is_of_partner THEN 'partner:ally' ELSE 'office' END AS handler, net_days, has_two,
       CASE WHEN kind = 'complaint' AND closed_on IS NOT NULL
            THEN ['substantiated', 'partly', 'unsubstantiated'][CAST(1 + hash(i, n, {office}, 'found') % 3 AS INTEGER)] END AS finding,
       year(received_on) - (month(received_on) < 4)::INTEGER AS fiscal_year
FROM cycled WHERE begun_on <= DATE '2027-03-31';
"""
GROUND = """kind, {cycle} g AS n, received_on, {found}
  ['delay', 'information', 'courtesy', 'error', 'accessibility', 'fairness'][CAST(1 + hash(number, g, {office}) % 6 AS INTEGER)] AS nature,
  NULL AS commitment, finding, CASE finding WHEN 'unsubstantiated' THEN NULL ELSE 'error' END AS criterion, fiscal_year
FROM invented, range(1, 3) AS grounds(g) WHERE kind = 'complaint' AND (g = 1 OR has_two)"""
VIEWS = {
    "cycles": """SELECT number, kind, n, received_on, begun_on, closed_on, handler,
  CASE WHEN closed_on IS NOT NULL THEN 'answered' END AS disposition, finding, NULL AS criterion,
  CASE WHEN closed_on IS NOT NULL THEN net_days END AS net_days, CASE WHEN closed_on IS NOT NULL THEN net_days END AS gross_days,
  NULL AS satisfaction, CASE WHEN closed_on IS NOT NULL THEN net_days <= 15 END AS within_standard,
  CASE kind WHEN 'information' THEN 'email_answer' ELSE 'answer' END AS standard, fiscal_year FROM invented""",
    "grounds": "SELECT number, " + GROUND.replace("{cycle}", "").replace("{found}", "closed_on AS found_on,") + " AND n = 1",
    "closing_grounds": "SELECT number, " + GROUND.replace("{cycle}", "n AS cycle,").replace("{found}", "")
    + " AND closed_on IS NOT NULL",
}


def main(lake, offices, requests):
    engine = duckdb.connect()
    for office in range(int(offices)):
        part = pathlib.Path(lake) / f"office=r{office:016x}"
        part.mkdir(parents=True)
        engine.execute(INVENTED.format(office=office, requests=int(requests)))
        for view, select in VIEWS.items():
            select = select.replace("{office}", str(office))
            engine.execute(f"COPY ({select}) TO '{part}/view={view}' (FORMAT csv, HEADER, PARTITION_BY (fiscal_year))")
        standard = {"since": None, "standard": "answer", "kinds": ["complaint", "comment", "unknown"]}
        manifest = {"office": f"r{office:016x}", "standards": [standard]}
        (part / "manifest.json").write_text(json.dumps(manifest))


main(*sys.argv[1:])
