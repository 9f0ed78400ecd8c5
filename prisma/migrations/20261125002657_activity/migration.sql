-- DropIndex
DROP INDEX "revision_actor_id_idx";

-- CreateIndex
CREATE INDEX "revision_actor_id_actor_name_recorded_at_id_idx" ON "revision"("actor_id", "actor_name", "recorded_at" DESC, "id");

-- CreateIndex
CREATE INDEX "revision_subject_type_verb_recorded_at_id_idx" ON "revision"("subject_type", "verb", "recorded_at" DESC, "id");

-- By hand, because Prisma has no words for them: the changes of a council's inspections, whichever side of the change named it.
CREATE INDEX "revision_authorities_after" ON "revision" USING gin (("after" -> 'authorities') jsonb_path_ops);
CREATE INDEX "revision_authorities_before" ON "revision" USING gin (("before" -> 'authorities') jsonb_path_ops);
