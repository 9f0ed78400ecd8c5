-- AlterTable
ALTER TABLE "token" ADD COLUMN     "email" TEXT,
ADD COLUMN     "made_by_id" TEXT;

-- AlterTable
ALTER TABLE "user" ADD COLUMN     "closed_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "known_address" (
    "user_id" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "known_address_pkey" PRIMARY KEY ("user_id","hash")
);

-- CreateIndex
CREATE INDEX "rate_limit_expire_idx" ON "rate_limit"("expire");

-- CreateIndex
CREATE INDEX "known_address_seen_at_idx" ON "known_address"("seen_at");

-- CreateIndex
CREATE INDEX "token_made_by_id_idx" ON "token"("made_by_id");

-- AddForeignKey
ALTER TABLE "token" ADD CONSTRAINT "token_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "known_address" ADD CONSTRAINT "known_address_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand: what each kind of link must say, and no other kinds.
ALTER TABLE "token" ADD CONSTRAINT "token_says_what_it_is_for" CHECK (
    CASE purpose
        WHEN 'first-administrator' THEN role = 'administrator' AND user_id IS NULL
        WHEN 'invite' THEN role IS NOT NULL AND user_id IS NULL
        WHEN 'reset' THEN role IS NULL AND user_id IS NOT NULL
        ELSE false
    END
);
