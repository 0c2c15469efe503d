-- DuckDB : le lac comme des tables. À lire là où se trouve `lac/`, avant figures.sql.
-- DuckDB: the lake as tables. To be read where `lac/` is, before figures.sql.

CREATE OR REPLACE TEMPORARY VIEW cycles AS
SELECT * FROM read_csv('lac/office=*/view=cycles/*/*.csv',
  hive_partitioning = true, hive_types = {'office': VARCHAR, 'view': VARCHAR, 'fiscal_year': INTEGER},
  columns = {'number': VARCHAR, 'kind': VARCHAR, 'n': INTEGER, 'received_on': DATE, 'begun_on': DATE, 'closed_on': DATE,
             'handler': VARCHAR, 'disposition': VARCHAR, 'finding': VARCHAR, 'criterion': VARCHAR, 'net_days': INTEGER,
             'gross_days': INTEGER, 'satisfaction': INTEGER, 'within_standard': BOOLEAN, 'standard': VARCHAR});

CREATE OR REPLACE TEMPORARY VIEW grounds AS
SELECT * FROM read_csv('lac/office=*/view=grounds/*/*.csv',
  hive_partitioning = true, hive_types = {'office': VARCHAR, 'view': VARCHAR, 'fiscal_year': INTEGER},
  columns = {'number': VARCHAR, 'kind': VARCHAR, 'n': INTEGER, 'received_on': DATE, 'found_on': DATE, 'nature': VARCHAR,
             'commitment': VARCHAR, 'finding': VARCHAR, 'criterion': VARCHAR});

CREATE OR REPLACE TEMPORARY VIEW closing_grounds AS
SELECT * FROM read_csv('lac/office=*/view=closing_grounds/*/*.csv',
  hive_partitioning = true, hive_types = {'office': VARCHAR, 'view': VARCHAR, 'fiscal_year': INTEGER},
  columns = {'number': VARCHAR, 'kind': VARCHAR, 'cycle': INTEGER, 'n': INTEGER, 'received_on': DATE, 'nature': VARCHAR,
             'commitment': VARCHAR, 'finding': VARCHAR, 'criterion': VARCHAR});

-- Les types que vise la norme des plaintes de chaque bureau, et depuis quand.
-- The kinds that the standard of complaints of each office times, and since when.
CREATE OR REPLACE TEMPORARY VIEW standards AS
SELECT office, CAST(held.since AS DATE) AS since, held.kinds
FROM (SELECT office, unnest(standards) AS held
      FROM read_json('lac/office=*/manifest.json', hive_partitioning = false,
        columns = {'office': 'VARCHAR', 'standards': 'STRUCT(since VARCHAR, kinds VARCHAR[])[]'})) AS manifests;
