-- What every other statement draws on. Gone with the connection: nothing of it stays in the database.

CREATE FUNCTION pg_temp.councils() RETURNS int LANGUAGE sql STABLE AS
$$ SELECT current_setting('generate.councils')::int $$;

CREATE FUNCTION pg_temp.inspections() RETURNS int LANGUAGE sql STABLE AS
$$ SELECT current_setting('generate.inspections')::int $$;

-- The real record's first month, and a last day that doesn't move with the calendar: the same seed, the same record.
CREATE FUNCTION pg_temp.first_day() RETURNS date LANGUAGE sql IMMUTABLE AS $$ SELECT DATE '2013-11-01' $$;
CREATE FUNCTION pg_temp.last_day() RETURNS date LANGUAGE sql IMMUTABLE AS $$ SELECT DATE '2026-10-31' $$;

-- A number from 0 to below - 1 that follows from the seed and from what it is drawn for, on any machine: not random().
CREATE FUNCTION pg_temp.draw(what text, below bigint) RETURNS int LANGUAGE sql STABLE AS
$$ SELECT (('x' || left(md5(current_setting('generate.seed') || ' ' || what), 8))::bit(32)::bigint % below)::int $$;

CREATE FUNCTION pg_temp.month_end(day date) RETURNS date LANGUAGE sql IMMUTABLE AS
$$ SELECT (date_trunc('month', day::timestamp) + interval '1 month - 1 day')::date $$;

CREATE FUNCTION pg_temp.council_id(number int) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT 'generated-' || lpad(number::text, 6, '0') $$;

INSERT INTO source (id, title, publisher, licence, complete_to)
VALUES ('generated', 'A generated record: nothing in it is real', 'Gradeline', 'Free of any', pg_temp.last_day());

-- Every fortieth council closed one 31 March, and passed on to the next council, or to the next two.
CREATE TEMP TABLE passing AS
SELECT number AS predecessor, number + place AS successor,
  make_date(2017 + pg_temp.draw('closing ' || number, 7), 3, 31) AS closed_on
FROM generate_series(40, pg_temp.councils(), 40) number
CROSS JOIN generate_series(1, 2) place
WHERE (place = 1 OR number % 80 = 0) AND number + place <= pg_temp.councils();

-- Each council with the days between which it could be inspected, and how many inspections fall to it.
CREATE TEMP TABLE council AS
SELECT number, pg_temp.council_id(number) AS id, born.closed_on + 1 AS opened_on, died.closed_on,
  coalesce(born.closed_on + 1, pg_temp.first_day()) AS first, coalesce(died.closed_on, pg_temp.last_day()) AS last,
  pg_temp.inspections() / pg_temp.councils()
    + (number <= pg_temp.inspections() % pg_temp.councils())::int AS inspections,
  pg_temp.draw('hold ' || number, 1461) AS phase
FROM generate_series(1, pg_temp.councils()) number
LEFT JOIN passing born ON born.successor = number
LEFT JOIN (SELECT DISTINCT predecessor, closed_on FROM passing) died ON died.predecessor = number;

-- What an inspection that started on a day can have been: the kinds of the framework versions of that day, numbered.
CREATE TEMP TABLE offer AS
SELECT day::date, row_number() OVER (PARTITION BY day ORDER BY v.slug, k.position) - 1 AS place,
  count(*) OVER (PARTITION BY day) AS places, v.slug AS version_slug, v.framework_slug, v.regime_slug, k.kind_slug, k.graded
FROM generate_series(pg_temp.first_day(), pg_temp.last_day(), interval '1 day') day
JOIN framework_version v ON day BETWEEN v.starts_on AND coalesce(v.ends_on, DATE 'infinity')
JOIN version_kind k ON k.version_slug = v.slug;

ANALYZE passing, council, offer;
