-- DropIndex
DROP INDEX "revision_actor_id_idx";

-- CreateIndex
CREATE INDEX "revision_actor_id_actor_name_recorded_at_id_idx" ON "revision"("actor_id", "actor_name", "recorded_at" DESC, "id");

-- CreateIndex
CREATE INDEX "revision_subject_type_verb_recorded_at_id_idx" ON "revision"("subject_type", "verb", "recorded_at" DESC, "id");

-- By hand, because Prisma has no words for it: the changes of a council's inspections, by what they say after the change.
-- By what they said before it there is revision_of_council already.
CREATE INDEX "revision_authorities_after" ON "revision" USING gin (("after" -> 'authorities') jsonb_path_ops);
