-- Spark : le lac comme des tables. À lire là où se trouve `lac/`, avant figures.sql.
-- Spark: the lake as tables. To be read where `lac/` is, before figures.sql.

CREATE OR REPLACE TEMPORARY VIEW cycles (
  number STRING, kind STRING, n INT, received_on DATE, begun_on DATE, closed_on DATE,
  handler STRING, disposition STRING, finding STRING, criterion STRING, net_days INT,
  gross_days INT, satisfaction INT, within_standard BOOLEAN, standard STRING, office STRING, fiscal_year INT)
USING csv OPTIONS (path 'lac/office=*/view=cycles/*', basePath 'lac', header 'true');

CREATE OR REPLACE TEMPORARY VIEW grounds (
  number STRING, kind STRING, n INT, received_on DATE, found_on DATE, nature STRING,
  commitment STRING, finding STRING, criterion STRING, office STRING, fiscal_year INT)
USING csv OPTIONS (path 'lac/office=*/view=grounds/*', basePath 'lac', header 'true');

CREATE OR REPLACE TEMPORARY VIEW closing_grounds (
  number STRING, kind STRING, cycle INT, n INT, received_on DATE, nature STRING,
  commitment STRING, finding STRING, criterion STRING, office STRING, fiscal_year INT)
USING csv OPTIONS (path 'lac/office=*/view=closing_grounds/*', basePath 'lac', header 'true');

-- Les types que vise la norme des plaintes de chaque bureau, et depuis quand.
-- The kinds that the standard of complaints of each office times, and since when.
CREATE OR REPLACE TEMPORARY VIEW manifests (office STRING, standards ARRAY<STRUCT<since: DATE, kinds: ARRAY<STRING>>>)
USING json OPTIONS (path 'lac/office=*/manifest.json', multiLine 'true');

CREATE OR REPLACE TEMPORARY VIEW standards AS
SELECT office, held.since, held.kinds FROM manifests LATERAL VIEW explode(standards) AS held;
