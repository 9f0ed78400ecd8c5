-- AlterTable
ALTER TABLE "area" ADD COLUMN     "leaders" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "judgement" ALTER COLUMN "percentage" SET DATA TYPE DECIMAL(5,2);

-- AlterTable
ALTER TABLE "version_area" ADD COLUMN     "prints_percentage" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "revision_source_stated_on_idx" ON "revision"("source_stated_on");
