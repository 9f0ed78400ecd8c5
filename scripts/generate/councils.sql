-- Councils spread over regions and types, with their codes, former names, successions, neighbours and a few trusts.

INSERT INTO authority (id, slug, name, official_name, type_slug, region_code, opened_on, closed_on, source_id)
SELECT c.id, c.id, 'Generated ' || c.number, 'Generated Council ' || c.number,
  (SELECT (array_agg(slug ORDER BY slug))[1 + pg_temp.draw('type ' || c.number, count(*))] FROM authority_type),
  (SELECT (array_agg(code ORDER BY code))[1 + pg_temp.draw('region ' || c.number, count(*))] FROM region),
  c.opened_on, c.closed_on, 'generated'
FROM council c;

INSERT INTO authority_identifier (scheme, value, authority_id, valid_from, current, source_id)
SELECT scheme, 'X' || lpad(c.number::text, 8, '0'), c.id, CASE WHEN scheme = 'gss' THEN c.opened_on END, true, 'generated'
FROM council c CROSS JOIN unnest(ARRAY['gss', 'ofsted-urn', 'dfe']) scheme;

-- Every thirtieth got a new code once, as a council does that changes its form; every twenty-fifth a new name.
INSERT INTO authority_identifier (scheme, value, authority_id, valid_to, current, source_id)
SELECT 'gss', 'Y' || lpad(number::text, 8, '0'), id, DATE '2019-03-31', false, 'generated' FROM council WHERE number % 30 = 0;

INSERT INTO authority_former_name (slug, authority_id, name, source_id)
SELECT 'formerly-' || id, id, 'Formerly generated ' || number, 'generated' FROM council WHERE number % 25 = 0;

INSERT INTO succession (predecessor_id, successor_id, "on", source_id)
SELECT pg_temp.council_id(predecessor), pg_temp.council_id(successor), closed_on + 1, 'generated' FROM passing;

-- Up to ten neighbours: the councils with the next numbers.
INSERT INTO neighbour (authority_id, model, rank, neighbour_id, closeness, source_id)
SELECT c.id, 'dfe-2025', rank, pg_temp.council_id((c.number + rank - 1) % pg_temp.councils() + 1),
  CASE WHEN rank <= 5 THEN 'close' ELSE 'somewhat-close' END, 'generated'
FROM council c CROSS JOIN generate_series(1, least(10, pg_temp.councils() - 1)) rank;

INSERT INTO delivery_body (id, name)
SELECT 'trust-' || id, 'Trust of Generated ' || number FROM council WHERE number % 50 = 0;

INSERT INTO delivery (authority_id, body_id, from_earliest, from_latest, source_id)
SELECT id, 'trust-' || id, first, pg_temp.month_end(first), 'generated' FROM council WHERE number % 50 = 0;
