-- Les chiffres d’un rapport, par bureau et en tout, tels que `doleances report --with` les compte. Du SQL que DuckDB et Spark
-- lisent tel quel, après duckdb.sql ou spark.sql.
-- The figures of a report, by office and in all, as `doleances report --with` counts them. SQL that DuckDB and Spark read as it
-- is, after duckdb.sql or spark.sql.

-- La période : la seule ligne à changer. / The period: the one line to change.
CREATE OR REPLACE TEMPORARY VIEW period AS SELECT DATE '2026-04-01' AS from_on, DATE '2027-03-31' AS to_on;

-- Les types que vise la norme des plaintes à la fin de la période, bureau par bureau.
-- The kinds that the standard of complaints times at the end of the period, office by office.
CREATE OR REPLACE TEMPORARY VIEW reported AS
SELECT office, kinds AS main_kinds
FROM (SELECT office, kinds, row_number() OVER (PARTITION BY office ORDER BY since DESC NULLS LAST) AS latest
      FROM standards CROSS JOIN period WHERE since IS NULL OR since <= to_on) AS held
WHERE latest = 1;

-- Les cycles qu’un bureau ou une unité a eus : ceux d’un partenaire se comptent à part. Un cycle va de la réception, ou d’une
-- réouverture, à la fermeture qui suit.
-- The cycles that an office or a unit had: those of a partner are counted apart. A cycle goes from receipt, or from a
-- reopening, to the closing that follows.
CREATE OR REPLACE TEMPORARY VIEW own AS
SELECT office, number, n, coalesce(kind, 'unknown') AS kind, begun_on, closed_on, finding, net_days, from_on, to_on,
       n = 1 AND begun_on BETWEEN from_on AND to_on AS is_received,
       coalesce(closed_on BETWEEN from_on AND to_on, FALSE) AS is_closed,
       CASE WHEN array_contains(main_kinds, coalesce(kind, 'unknown')) AND net_days IS NOT NULL
            THEN within_standard END AS is_within
FROM cycles JOIN reported USING (office) CROSS JOIN period
WHERE coalesce(handler, 'office') NOT LIKE 'partner:%';

-- flow : le mouvement / the flow.
SELECT coalesce(office, 'total') AS bureau,
       count(*) FILTER (WHERE begun_on < from_on AND (closed_on IS NULL OR closed_on >= from_on)) AS open_at_start,
       count(*) FILTER (WHERE is_received) AS received,
       count(*) FILTER (WHERE n > 1 AND begun_on BETWEEN from_on AND to_on) AS reopened,
       count(*) FILTER (WHERE is_closed) AS closed,
       count(*) FILTER (WHERE begun_on <= to_on AND (closed_on IS NULL OR closed_on > to_on)) AS open_at_end
FROM own GROUP BY GROUPING SETS ((office), ()) ORDER BY bureau;

-- received.by_kind : les types de ce qui a été reçu / the kinds of what was received.
SELECT coalesce(office, 'total') AS bureau, kind AS code, count(*) AS requests
FROM own WHERE is_received GROUP BY GROUPING SETS ((office, kind), (kind)) ORDER BY bureau, requests DESC, code;

-- grounds.by_nature : les motifs des plaintes reçues / the grounds of the complaints received.
SELECT coalesce(office, 'total') AS bureau, nature AS code, sum(of_complaint) AS grounds, count(*) AS complaints
FROM (SELECT office, number, coalesce(nature, 'unknown') AS nature, count(*) AS of_complaint
      FROM grounds JOIN (SELECT office, number FROM own WHERE is_received AND kind = 'complaint') AS received
        USING (office, number)
      GROUP BY office, number, coalesce(nature, 'unknown')) AS natures
GROUP BY GROUPING SETS ((office, nature), (nature)) ORDER BY bureau, grounds DESC, code;

-- findings : les conclusions des plaintes fermées / the findings of the complaints closed.
SELECT coalesce(office, 'total') AS bureau, count(*) AS with_finding,
       count(*) FILTER (WHERE finding = 'substantiated') AS substantiated,
       count(*) FILTER (WHERE finding = 'partly') AS partly,
       count(*) FILTER (WHERE finding = 'unsubstantiated') AS unsubstantiated,
       round(100.0 * count(*) FILTER (WHERE finding <> 'unsubstantiated') / nullif(count(*), 0), 1) AS percent_substantiated
FROM own WHERE is_closed AND kind = 'complaint' AND finding IS NOT NULL
GROUP BY GROUPING SETS ((office), ()) ORDER BY bureau;

-- findings.by_ground : ce qui a été conclu de chaque motif, à la dernière fermeture de la période qui concluait.
-- findings.by_ground: what was found of each ground, at the last closing of the period with a finding.
SELECT coalesce(office, 'total') AS bureau, nature AS code, count(*) AS grounds,
       count(*) FILTER (WHERE finding = 'substantiated') AS substantiated,
       count(*) FILTER (WHERE finding = 'partly') AS partly,
       count(*) FILTER (WHERE finding = 'unsubstantiated') AS unsubstantiated,
       count(*) FILTER (WHERE finding IS NULL) AS undecided
FROM (SELECT office, coalesce(nature, 'unknown') AS nature, finding
      FROM closing_grounds JOIN (SELECT office, number, max(n) AS cycle FROM own
                                 WHERE is_closed AND kind = 'complaint' AND finding IS NOT NULL
                                 GROUP BY office, number) AS latest
        USING (office, number, cycle)) AS found
GROUP BY GROUPING SETS ((office, nature), (nature)) ORDER BY bureau, grounds DESC, code;

-- times : les jours ouvrables nets des fermetures. Le 90e centile est celui du rang le plus proche : le plus petit délai que
-- neuf dixièmes au moins ne dépassent pas.
-- times: the net business days of closings. The 90th percentile is the nearest-rank one: the smallest that at least nine
-- tenths do not exceed.
WITH days AS (
  SELECT coalesce(office, 'total') AS bureau, net_days, count(*) AS closings
  FROM own WHERE is_closed AND net_days IS NOT NULL GROUP BY GROUPING SETS ((office, net_days), (net_days))),
ranked AS (
  SELECT bureau, net_days, closings, sum(closings) OVER (PARTITION BY bureau) AS whole,
         sum(closings) OVER (PARTITION BY bureau ORDER BY net_days) AS up_to
  FROM days)
SELECT bureau, sum(closings) AS count, round(1.0 * sum(net_days * closings) / sum(closings), 2) AS mean,
       (min(net_days) FILTER (WHERE 2 * up_to >= whole) + min(net_days) FILTER (WHERE 2 * up_to > whole)) / 2.0 AS median,
       min(net_days) FILTER (WHERE 10 * up_to >= 9 * whole) AS p90, max(net_days) AS max
FROM ranked GROUP BY bureau ORDER BY bureau;

-- within : la part répondue dans la norme / the share answered within the standard.
SELECT coalesce(office, 'total') AS bureau, count(*) FILTER (WHERE is_within) AS within_standard,
       count(*) FILTER (WHERE NOT is_within) AS late,
       round(100.0 * count(*) FILTER (WHERE is_within) / nullif(count(is_within), 0), 1) AS within_standard_percent
FROM own WHERE is_closed GROUP BY GROUPING SETS ((office), ()) ORDER BY bureau;
