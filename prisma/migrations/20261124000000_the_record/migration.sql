-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "publication" AS ENUM ('published', 'awaited', 'not-held');

-- CreateEnum
CREATE TYPE "evidence" AS ENUM ('report', 'official-statistics', 'secondary', 'editor');

-- CreateEnum
CREATE TYPE "ungraded_reason" AS ENUM ('not-judged', 'not-held');

-- CreateEnum
CREATE TYPE "verb" AS ENUM ('record', 'amend', 'withdraw', 'restore', 'link', 'unlink', 'import');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('administrator', 'editor', 'contributor');

-- CreateTable
CREATE TABLE "region" (
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "authority_type" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "authority_type_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "authority" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "official_name" TEXT NOT NULL,
    "type_slug" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "opened_on" DATE,
    "closed_on" DATE,
    "current_form_since" DATE,
    "hex_q" INTEGER,
    "hex_r" INTEGER,
    "hex_basis" TEXT,
    "ofsted_page" TEXT,
    "website_domain" TEXT,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "authority_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "authority_former_name" (
    "slug" TEXT NOT NULL,
    "authority_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "until" DATE,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "authority_former_name_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "authority_identifier" (
    "scheme" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "authority_id" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "current" BOOLEAN NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "authority_identifier_pkey" PRIMARY KEY ("scheme","value","authority_id")
);

-- CreateTable
CREATE TABLE "succession" (
    "predecessor_id" TEXT NOT NULL,
    "successor_id" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "part" TEXT,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "succession_pkey" PRIMARY KEY ("predecessor_id","successor_id")
);

-- CreateTable
CREATE TABLE "neighbour" (
    "authority_id" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "neighbour_id" TEXT NOT NULL,
    "closeness" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "neighbour_pkey" PRIMARY KEY ("authority_id","model","rank")
);

-- CreateTable
CREATE TABLE "delivery_body" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "delivery_body_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "authority_id" TEXT NOT NULL,
    "body_id" TEXT NOT NULL,
    "from_earliest" DATE,
    "from_latest" DATE,
    "until_earliest" DATE,
    "until_latest" DATE,
    "evidence_inspection_id" TEXT,
    "evidence_url" TEXT,
    "note" TEXT,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("authority_id","body_id")
);

-- CreateTable
CREATE TABLE "regime" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "regime_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "framework" (
    "slug" TEXT NOT NULL,
    "regime_slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "inspectorate" TEXT NOT NULL,

    CONSTRAINT "framework_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "framework_version" (
    "slug" TEXT NOT NULL,
    "framework_slug" TEXT NOT NULL,
    "regime_slug" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "framework_version_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "scale" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "scale_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "grade" (
    "scale_slug" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,

    CONSTRAINT "grade_pkey" PRIMARY KEY ("scale_slug","slug")
);

-- CreateTable
CREATE TABLE "area" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "area_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "version_area" (
    "version_slug" TEXT NOT NULL,
    "area_slug" TEXT NOT NULL,
    "scale_slug" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "covers" TEXT NOT NULL,
    "headline" BOOLEAN NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "version_area_pkey" PRIMARY KEY ("version_slug","area_slug")
);

-- CreateTable
CREATE TABLE "kind" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "kind_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "version_kind" (
    "version_slug" TEXT NOT NULL,
    "kind_slug" TEXT NOT NULL,
    "graded" BOOLEAN NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "version_kind_pkey" PRIMARY KEY ("version_slug","kind_slug")
);

-- CreateTable
CREATE TABLE "inspection" (
    "id" TEXT NOT NULL,
    "version_slug" TEXT NOT NULL,
    "framework_slug" TEXT NOT NULL,
    "regime_slug" TEXT NOT NULL,
    "kind_slug" TEXT NOT NULL,
    "graded" BOOLEAN NOT NULL,
    "start_earliest" DATE,
    "start_latest" DATE,
    "end_earliest" DATE,
    "end_latest" DATE,
    "published_earliest" DATE,
    "published_latest" DATE,
    "publication" "publication" NOT NULL,
    "starts_counting" DATE NOT NULL,
    "known_from" DATE NOT NULL,
    "theme" TEXT,
    "note" TEXT,
    "evidence" "evidence" NOT NULL,
    "source_id" TEXT NOT NULL,
    "report_url" TEXT,
    "source_url" TEXT,
    "checked_against" TEXT,
    "kind_basis" TEXT,
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "inspection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inspection_authority" (
    "authority_id" TEXT NOT NULL,
    "inspection_id" TEXT NOT NULL,
    "framework_slug" TEXT NOT NULL,
    "regime_slug" TEXT NOT NULL,
    "kind_slug" TEXT NOT NULL,
    "graded" BOOLEAN NOT NULL,
    "starts_counting" DATE NOT NULL,
    "known_from" DATE NOT NULL,
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "inspection_authority_pkey" PRIMARY KEY ("authority_id","inspection_id")
);

-- CreateTable
CREATE TABLE "judgement" (
    "inspection_id" TEXT NOT NULL,
    "area_slug" TEXT NOT NULL,
    "version_slug" TEXT NOT NULL,
    "scale_slug" TEXT NOT NULL,
    "graded" BOOLEAN NOT NULL DEFAULT true,
    "grade_slug" TEXT,
    "reason" "ungraded_reason",
    "as_printed" TEXT,
    "percentage" INTEGER,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "judgement_pkey" PRIMARY KEY ("inspection_id","area_slug")
);

-- CreateTable
CREATE TABLE "article" (
    "id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "canonical_url" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT,
    "author" TEXT,
    "published_earliest" DATE,
    "published_latest" DATE,
    "scope" TEXT NOT NULL,
    "note" TEXT,
    "source_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_authority" (
    "authority_id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,

    CONSTRAINT "article_authority_pkey" PRIMARY KEY ("authority_id","article_id")
);

-- CreateTable
CREATE TABLE "article_inspection" (
    "inspection_id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,

    CONSTRAINT "article_inspection_pkey" PRIMARY KEY ("inspection_id","article_id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "url" TEXT,
    "licence" TEXT NOT NULL,
    "credit" TEXT,
    "published_on" DATE,
    "complete_to" DATE,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "verb" "verb" NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "reason" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "source_stated_on" DATE,
    "request_key" TEXT NOT NULL,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "token" (
    "hash" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "role" "role",
    "user_id" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "token_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "region_slug_key" ON "region"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "region_name_key" ON "region"("name");

-- CreateIndex
CREATE UNIQUE INDEX "authority_type_name_key" ON "authority_type"("name");

-- CreateIndex
CREATE UNIQUE INDEX "authority_slug_key" ON "authority"("slug");

-- CreateIndex
CREATE INDEX "authority_identifier_authority_id_idx" ON "authority_identifier"("authority_id");

-- CreateIndex
CREATE INDEX "succession_successor_id_idx" ON "succession"("successor_id");

-- CreateIndex
CREATE INDEX "neighbour_neighbour_id_idx" ON "neighbour"("neighbour_id");

-- CreateIndex
CREATE UNIQUE INDEX "neighbour_authority_id_model_neighbour_id_key" ON "neighbour"("authority_id", "model", "neighbour_id");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_body_name_key" ON "delivery_body"("name");

-- CreateIndex
CREATE UNIQUE INDEX "regime_name_key" ON "regime"("name");

-- CreateIndex
CREATE UNIQUE INDEX "framework_name_key" ON "framework"("name");

-- CreateIndex
CREATE UNIQUE INDEX "framework_slug_regime_slug_key" ON "framework"("slug", "regime_slug");

-- CreateIndex
CREATE UNIQUE INDEX "framework_version_label_key" ON "framework_version"("label");

-- CreateIndex
CREATE UNIQUE INDEX "framework_version_framework_slug_starts_on_key" ON "framework_version"("framework_slug", "starts_on");

-- CreateIndex
CREATE UNIQUE INDEX "framework_version_slug_framework_slug_regime_slug_key" ON "framework_version"("slug", "framework_slug", "regime_slug");

-- CreateIndex
CREATE UNIQUE INDEX "scale_name_key" ON "scale"("name");

-- CreateIndex
CREATE UNIQUE INDEX "grade_scale_slug_rank_key" ON "grade"("scale_slug", "rank");

-- CreateIndex
CREATE UNIQUE INDEX "area_name_key" ON "area"("name");

-- CreateIndex
CREATE UNIQUE INDEX "version_area_version_slug_area_slug_scale_slug_key" ON "version_area"("version_slug", "area_slug", "scale_slug");

-- CreateIndex
CREATE UNIQUE INDEX "version_area_version_slug_position_key" ON "version_area"("version_slug", "position");

-- CreateIndex
CREATE UNIQUE INDEX "kind_name_key" ON "kind"("name");

-- CreateIndex
CREATE UNIQUE INDEX "version_kind_version_slug_kind_slug_graded_key" ON "version_kind"("version_slug", "kind_slug", "graded");

-- CreateIndex
CREATE INDEX "inspection_known_from_id_idx" ON "inspection"("known_from" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "inspection_report_url_idx" ON "inspection"("report_url");

-- CreateIndex
CREATE UNIQUE INDEX "inspection_id_version_slug_graded_key" ON "inspection"("id", "version_slug", "graded");

-- CreateIndex
CREATE UNIQUE INDEX "inspection_clock_key" ON "inspection"("id", "framework_slug", "regime_slug", "kind_slug", "graded", "starts_counting", "known_from", "withdrawn");

-- CreateIndex
CREATE INDEX "inspection_authority_inspection_id_idx" ON "inspection_authority"("inspection_id");

-- CreateIndex
CREATE INDEX "inspection_authority_known" ON "inspection_authority"("authority_id", "regime_slug", "graded", "known_from" DESC, "starts_counting" DESC, "inspection_id" DESC);

-- CreateIndex
CREATE INDEX "inspection_authority_inspected" ON "inspection_authority"("authority_id", "regime_slug", "graded", "starts_counting" DESC, "inspection_id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "article_canonical_url_key" ON "article"("canonical_url");

-- CreateIndex
CREATE INDEX "article_published_latest_id_idx" ON "article"("published_latest" DESC, "id");

-- CreateIndex
CREATE INDEX "article_authority_article_id_idx" ON "article_authority"("article_id");

-- CreateIndex
CREATE INDEX "article_inspection_article_id_idx" ON "article_inspection"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_request_key_key" ON "revision"("request_key");

-- CreateIndex
CREATE INDEX "revision_recorded_at_id_idx" ON "revision"("recorded_at" DESC, "id");

-- CreateIndex
CREATE INDEX "revision_actor_id_idx" ON "revision"("actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_subject_type_subject_id_number_key" ON "revision"("subject_type", "subject_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "token_user_id_idx" ON "token"("user_id");

-- AddForeignKey
ALTER TABLE "authority" ADD CONSTRAINT "authority_type_slug_fkey" FOREIGN KEY ("type_slug") REFERENCES "authority_type"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authority" ADD CONSTRAINT "authority_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authority" ADD CONSTRAINT "authority_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authority_former_name" ADD CONSTRAINT "authority_former_name_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authority_former_name" ADD CONSTRAINT "authority_former_name_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authority_identifier" ADD CONSTRAINT "authority_identifier_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authority_identifier" ADD CONSTRAINT "authority_identifier_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession" ADD CONSTRAINT "succession_predecessor_id_fkey" FOREIGN KEY ("predecessor_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession" ADD CONSTRAINT "succession_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession" ADD CONSTRAINT "succession_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "neighbour" ADD CONSTRAINT "neighbour_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "neighbour" ADD CONSTRAINT "neighbour_neighbour_id_fkey" FOREIGN KEY ("neighbour_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "neighbour" ADD CONSTRAINT "neighbour_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "delivery_body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_evidence_inspection_id_fkey" FOREIGN KEY ("evidence_inspection_id") REFERENCES "inspection"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "framework" ADD CONSTRAINT "framework_regime_slug_fkey" FOREIGN KEY ("regime_slug") REFERENCES "regime"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "framework_version" ADD CONSTRAINT "framework_version_framework_slug_regime_slug_fkey" FOREIGN KEY ("framework_slug", "regime_slug") REFERENCES "framework"("slug", "regime_slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "framework_version" ADD CONSTRAINT "framework_version_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade" ADD CONSTRAINT "grade_scale_slug_fkey" FOREIGN KEY ("scale_slug") REFERENCES "scale"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version_area" ADD CONSTRAINT "version_area_version_slug_fkey" FOREIGN KEY ("version_slug") REFERENCES "framework_version"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version_area" ADD CONSTRAINT "version_area_area_slug_fkey" FOREIGN KEY ("area_slug") REFERENCES "area"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version_area" ADD CONSTRAINT "version_area_scale_slug_fkey" FOREIGN KEY ("scale_slug") REFERENCES "scale"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version_kind" ADD CONSTRAINT "version_kind_version_slug_fkey" FOREIGN KEY ("version_slug") REFERENCES "framework_version"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version_kind" ADD CONSTRAINT "version_kind_kind_slug_fkey" FOREIGN KEY ("kind_slug") REFERENCES "kind"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_version_slug_framework_slug_regime_slug_fkey" FOREIGN KEY ("version_slug", "framework_slug", "regime_slug") REFERENCES "framework_version"("slug", "framework_slug", "regime_slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_version_slug_kind_slug_graded_fkey" FOREIGN KEY ("version_slug", "kind_slug", "graded") REFERENCES "version_kind"("version_slug", "kind_slug", "graded") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inspection_authority" ADD CONSTRAINT "inspection_authority_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inspection_authority" ADD CONSTRAINT "inspection_authority_inspection_id_framework_slug_regime_s_fkey" FOREIGN KEY ("inspection_id", "framework_slug", "regime_slug", "kind_slug", "graded", "starts_counting", "known_from", "withdrawn") REFERENCES "inspection"("id", "framework_slug", "regime_slug", "kind_slug", "graded", "starts_counting", "known_from", "withdrawn") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_inspection_id_version_slug_graded_fkey" FOREIGN KEY ("inspection_id", "version_slug", "graded") REFERENCES "inspection"("id", "version_slug", "graded") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_version_slug_area_slug_scale_slug_fkey" FOREIGN KEY ("version_slug", "area_slug", "scale_slug") REFERENCES "version_area"("version_slug", "area_slug", "scale_slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_scale_slug_grade_slug_fkey" FOREIGN KEY ("scale_slug", "grade_slug") REFERENCES "grade"("scale_slug", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_authority" ADD CONSTRAINT "article_authority_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_authority" ADD CONSTRAINT "article_authority_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_inspection" ADD CONSTRAINT "article_inspection_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_inspection" ADD CONSTRAINT "article_inspection_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "token" ADD CONSTRAINT "token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand from here: what Prisma's language has no words for.

-- A date is one day, one calendar month or one calendar year.
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_start_known_as" CHECK ((start_earliest IS NULL) = (start_latest IS NULL) AND (start_earliest IS NULL OR start_latest = start_earliest
      OR (start_earliest = date_trunc('month', start_earliest) AND start_latest = (start_earliest + interval '1 month - 1 day')::date)
      OR (start_earliest = date_trunc('year', start_earliest) AND start_latest = (start_earliest + interval '1 year - 1 day')::date)));
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_end_known_as" CHECK ((end_earliest IS NULL) = (end_latest IS NULL) AND (end_earliest IS NULL OR end_latest = end_earliest
      OR (end_earliest = date_trunc('month', end_earliest) AND end_latest = (end_earliest + interval '1 month - 1 day')::date)
      OR (end_earliest = date_trunc('year', end_earliest) AND end_latest = (end_earliest + interval '1 year - 1 day')::date)));
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_published_known_as" CHECK ((published_earliest IS NULL) = (published_latest IS NULL) AND (published_earliest IS NULL OR published_latest = published_earliest
      OR (published_earliest = date_trunc('month', published_earliest) AND published_latest = (published_earliest + interval '1 month - 1 day')::date)
      OR (published_earliest = date_trunc('year', published_earliest) AND published_latest = (published_earliest + interval '1 year - 1 day')::date)));
ALTER TABLE "article" ADD CONSTRAINT "article_published_known_as" CHECK ((published_earliest IS NULL) = (published_latest IS NULL) AND (published_earliest IS NULL OR published_latest = published_earliest
      OR (published_earliest = date_trunc('month', published_earliest) AND published_latest = (published_earliest + interval '1 month - 1 day')::date)
      OR (published_earliest = date_trunc('year', published_earliest) AND published_latest = (published_earliest + interval '1 year - 1 day')::date)));
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_from_known_as" CHECK ((from_earliest IS NULL) = (from_latest IS NULL) AND (from_earliest IS NULL OR from_latest = from_earliest
      OR (from_earliest = date_trunc('month', from_earliest) AND from_latest = (from_earliest + interval '1 month - 1 day')::date)
      OR (from_earliest = date_trunc('year', from_earliest) AND from_latest = (from_earliest + interval '1 year - 1 day')::date)));
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_until_known_as" CHECK ((until_earliest IS NULL) = (until_latest IS NULL) AND (until_earliest IS NULL OR until_latest = until_earliest
      OR (until_earliest = date_trunc('month', until_earliest) AND until_latest = (until_earliest + interval '1 month - 1 day')::date)
      OR (until_earliest = date_trunc('year', until_earliest) AND until_latest = (until_earliest + interval '1 year - 1 day')::date)));

-- What must never be.
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_has_a_date" CHECK (start_earliest IS NOT NULL OR published_earliest IS NOT NULL);
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_end_not_before_start" CHECK (end_latest >= start_earliest);
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_published_not_before_start" CHECK (published_latest >= start_earliest);
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_publication_agrees" CHECK ((publication = 'published') = (published_earliest IS NOT NULL));
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_clock_from_dates"
  CHECK (starts_counting = coalesce(start_latest, published_latest) AND known_from = coalesce(published_latest, DATE '9999-12-31'));
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_id_is_a_slug" CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_links_are_web_addresses" CHECK (report_url ~ '^https?://' AND source_url ~ '^https?://');
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_until_not_before_from" CHECK (until_latest >= from_earliest);
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_evidence_is_a_web_address" CHECK (evidence_url ~ '^https?://');
ALTER TABLE "article" ADD CONSTRAINT "article_link_is_a_web_address" CHECK (url ~ '^https?://');
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_grade_or_reason" CHECK ((grade_slug IS NULL) <> (reason IS NULL));
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_only_where_graded" CHECK (graded);
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_percentage" CHECK (percentage BETWEEN 0 AND 100);
ALTER TABLE "grade" ADD CONSTRAINT "grade_rank_from_one" CHECK (rank >= 1);
ALTER TABLE "framework_version" ADD CONSTRAINT "version_ends_not_before_start" CHECK (ends_on >= starts_on);
ALTER TABLE "authority" ADD CONSTRAINT "authority_closes_not_before_opening" CHECK (closed_on >= opened_on);
ALTER TABLE "authority" ADD CONSTRAINT "authority_slug_is_a_slug" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "authority_identifier" ADD CONSTRAINT "identifier_ends_not_before_start" CHECK (valid_to >= valid_from);
ALTER TABLE "succession" ADD CONSTRAINT "succession_to_another" CHECK (predecessor_id <> successor_id);
ALTER TABLE "neighbour" ADD CONSTRAINT "neighbour_is_another" CHECK (authority_id <> neighbour_id);
ALTER TABLE "revision" ADD CONSTRAINT "revision_number_from_one" CHECK (number >= 1);
ALTER TABLE "revision" ADD CONSTRAINT "revision_changes_something" CHECK (before IS NOT NULL OR after IS NOT NULL);
ALTER TABLE "user" ADD CONSTRAINT "user_email_is_lower_case" CHECK (email = lower(email));

-- One headline area at most in a framework version.
CREATE UNIQUE INDEX "version_area_one_headline" ON "version_area" (version_slug) WHERE headline;
-- The same council, framework, kind and start (else publication) twice is a duplicate.
CREATE UNIQUE INDEX "inspection_authority_natural_key"
  ON "inspection_authority" (authority_id, framework_slug, kind_slug, starts_counting) WHERE NOT withdrawn;
-- A code in use belongs to one council.
CREATE UNIQUE INDEX "identifier_current_value" ON "authority_identifier" (scheme, value) WHERE current;
