-- One report in twenty was in the news within a month; one article in ten has no date.

CREATE TEMP TABLE news AS
SELECT e.id AS inspection_id, e.authority_id, 'generated-article-' || e.id AS id,
  CASE WHEN pg_temp.draw('dated ' || e.id, 10) > 0
    THEN least(e.published + pg_temp.draw('news ' || e.id, 30), pg_temp.last_day()) END AS day
FROM event e WHERE e.published IS NOT NULL AND pg_temp.draw('news? ' || e.id, 20) = 0;

INSERT INTO article (id, url, canonical_url, title, publisher, published_earliest, published_latest, scope, source_id, created_at)
SELECT id, 'https://example.org/generated/news/' || inspection_id, 'example.org/generated/news/' || inspection_id,
  'News of inspection ' || inspection_id, 'The Generated Gazette', day, day, 'authority', 'generated',
  (pg_temp.last_day() + time '12:00') AT TIME ZONE 'UTC'
FROM news;

INSERT INTO article_authority (authority_id, article_id)
SELECT ia.authority_id, n.id FROM news n JOIN inspection_authority ia USING (inspection_id);

INSERT INTO article_inspection (inspection_id, article_id) SELECT inspection_id, id FROM news;
