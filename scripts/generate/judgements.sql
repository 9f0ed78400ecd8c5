-- Each area of each graded inspection's version. Most grades lie in the middle of their scale; one judgement in fifty has none.

INSERT INTO judgement (inspection_id, area_slug, version_slug, scale_slug, grade_slug, reason, as_printed, percentage, source_id)
SELECT e.id, va.area_slug, e.version_slug, va.scale_slug, g.slug,
  CASE WHEN g.slug IS NULL THEN 'not-judged'::ungraded_reason END, g.label,
  -- Somewhere within the part of the hundred that is the grade's.
  CASE WHEN va.prints_percentage THEN round(100 * (g.rank - 0.01 * pg_temp.draw('within ' || e.id, 100)) / steps, 2) END, 'generated'
FROM event e
JOIN version_area va ON va.version_slug = e.version_slug
JOIN (SELECT scale_slug, count(*) AS steps FROM grade GROUP BY scale_slug) s ON s.scale_slug = va.scale_slug
CROSS JOIN LATERAL (SELECT pg_temp.draw(va.area_slug || ' ' || e.authority_id || ' ' || e.hold, steps * steps) AS two_dice) thrown
LEFT JOIN grade g ON g.scale_slug = va.scale_slug AND g.rank = 1 + (two_dice % steps + two_dice / steps + 1) / 2
  AND pg_temp.draw('judged ' || va.area_slug || e.id, 50) > 0
WHERE e.graded;

ANALYZE judgement;
