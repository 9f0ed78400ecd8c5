-- AlterTable
ALTER TABLE "revision" ALTER COLUMN "recorded_at" SET DEFAULT clock_timestamp();

-- By hand: what a council's record was before each change of it, for `recordedAt` and `sourceStatedOn`. First revisions, by
-- far the most, have nothing before them and stay out.
CREATE INDEX "revision_of_council" ON "revision" USING gin ((before->'authorities') jsonb_path_ops) WHERE before IS NOT NULL;
