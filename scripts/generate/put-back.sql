-- What set-aside.sql took away, word for word; a row that breaks any of it fails the whole.

DO $$
DECLARE one record;
BEGIN
  FOR one IN SELECT * FROM other_index LOOP
    EXECUTE one.definition;
  END LOOP;
  FOR one IN SELECT * FROM foreign_key LOOP
    EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', one.of_table, one.name, one.definition);
  END LOOP;
END $$;
