-- AlterTable
ALTER TABLE "revision" ALTER COLUMN "recorded_at" SET DEFAULT clock_timestamp();

-- By hand: what the record was before each change, for `recordedAt` and `sourceStatedOn`. First revisions, by far the most,
-- have nothing before them and stay out.
CREATE INDEX "revision_changes" ON "revision" (subject_type, recorded_at) WHERE before IS NOT NULL;
