-- A council's latest event by either clock, for every list of councils and the counts. Where what is withdrawn is left out of the
-- index, the table need not be read to see it: that takes a third off each probe, and a list of every council makes one for each.
DROP INDEX "inspection_authority_known";
DROP INDEX "inspection_authority_inspected";

CREATE INDEX "inspection_authority_known"
  ON "inspection_authority" (authority_id, regime_slug, graded, known_from DESC, starts_counting DESC, inspection_id DESC) WHERE NOT withdrawn;
CREATE INDEX "inspection_authority_inspected"
  ON "inspection_authority" (authority_id, regime_slug, graded, starts_counting DESC, inspection_id DESC) INCLUDE (known_from)
  WHERE NOT withdrawn;
