-- Foreign keys and indexes of the large tables are set aside while those fill, and put back by put-back.sql, which checks every
-- row: row by row that takes five times as long. The same transaction does both, so nobody ever sees a table without them.

CREATE TEMP TABLE large AS
SELECT name::regclass AS id
FROM unnest(ARRAY['inspection', 'inspection_authority', 'judgement', 'article', 'article_authority', 'article_inspection',
  'revision']) name;

CREATE TEMP TABLE foreign_key AS
SELECT conrelid::regclass AS of_table, conname AS name, pg_get_constraintdef(oid) AS definition
FROM pg_constraint WHERE contype = 'f' AND conrelid IN (SELECT id FROM large);

CREATE TEMP TABLE other_index AS
SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
FROM pg_index WHERE NOT indisprimary AND indrelid IN (SELECT id FROM large);

DO $$
DECLARE one record;
BEGIN
  FOR one IN SELECT * FROM foreign_key LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', one.of_table, one.name);
  END LOOP;
  FOR one IN SELECT * FROM other_index LOOP
    EXECUTE format('DROP INDEX %s', one.name);
  END LOOP;
END $$;
