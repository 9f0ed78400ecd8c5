import { toDate } from '../../data/dates.ts';
import type { Prisma } from '../../data/generated/client.ts';
import { optional, read, required, truth, whole } from './read.ts';
import type { VersionAreas } from './inspections.ts';

const dateOrNull = (day: string | null) => (day === null ? null : toDate(day));

export async function seedSources(tx: Prisma.TransactionClient): Promise<Map<string, string>> {
  const rows = read('sources.csv', {
    id: required,
    title: required,
    publisher: required,
    url: optional,
    licence: required,
    credit: optional,
    published_on: optional,
    complete_to: optional,
  });
  await tx.source.createMany({
    data: rows.map(({ published_on, complete_to, ...row }) => ({
      ...row,
      publishedOn: dateOrNull(published_on),
      completeTo: dateOrNull(complete_to),
    })),
    skipDuplicates: true,
  });
  return new Map(rows.map(({ title, id }) => [title, id]));
}

/** Regimes, frameworks, versions, scales, areas and kinds: all rows, so that the next framework is rows too. */
export async function seedFrameworks(tx: Prisma.TransactionClient): Promise<VersionAreas> {
  const skipDuplicates = true;
  await tx.regime.createMany({ data: read('regimes.csv', { slug: required, name: required, position: whole }), skipDuplicates });
  await seedVersions(tx);
  await tx.scale.createMany({ data: read('scales.csv', { slug: required, name: required }), skipDuplicates });
  // A rank of 1 is the worst, whatever number the inspectorate prints: Area SEND calls its best outcome 1, which ranks 3 of 3.
  const grades = read('grades.csv', { scale: required, slug: required, label: required, rank: whole });
  await tx.grade.createMany({ data: grades.map(({ scale, ...grade }) => ({ scaleSlug: scale, ...grade })), skipDuplicates });
  await tx.area.createMany({ data: read('areas.csv', { slug: required, name: required, position: whole, leaders: truth }), skipDuplicates });
  await tx.kind.createMany({ data: read('kinds.csv', { slug: required, name: required }), skipDuplicates });
  const kinds = read('version_kinds.csv', { version: required, kind: required, graded: truth, position: whole });
  await tx.versionKind.createMany({
    data: kinds.map(({ version, kind, ...rest }) => ({ versionSlug: version, kindSlug: kind, ...rest })),
    skipDuplicates,
  });
  return seedVersionAreas(tx);
}

async function seedVersions(tx: Prisma.TransactionClient): Promise<void> {
  const frameworks = read('frameworks.csv', {
    slug: required,
    regime: required,
    name: required,
    short_name: required,
    inspectorate: required,
  });
  await tx.framework.createMany({
    data: frameworks.map(({ regime, short_name, ...rest }) => ({ regimeSlug: regime, shortName: short_name, ...rest })),
    skipDuplicates: true,
  });
  const regimes = new Map(frameworks.map(({ slug, regime }) => [slug, regime]));
  const versions = read('framework_versions.csv', {
    slug: required,
    framework: required,
    label: required,
    starts_on: required,
    ends_on: optional,
    source: required,
  });
  await tx.frameworkVersion.createMany({
    data: versions.map(({ slug, label, framework, starts_on, ends_on, source }) => ({
      slug,
      label,
      frameworkSlug: framework,
      regimeSlug: regimes.get(framework) ?? '',
      startsOn: toDate(starts_on),
      endsOn: dateOrNull(ends_on),
      sourceId: source,
    })),
    skipDuplicates: true,
  });
}

async function seedVersionAreas(tx: Prisma.TransactionClient): Promise<VersionAreas> {
  const rows = read('version_areas.csv', {
    version: required,
    area: required,
    scale: required,
    label: required,
    covers: required,
    headline: truth,
    prints_percentage: truth,
    position: whole,
  });
  await tx.versionArea.createMany({
    data: rows.map(({ version, area, scale, prints_percentage, ...rest }) => ({
      versionSlug: version,
      areaSlug: area,
      scaleSlug: scale,
      printsPercentage: prints_percentage,
      ...rest,
    })),
    skipDuplicates: true,
  });
  return areasByVersion(rows);
}

function areasByVersion(rows: { version: string; area: string; scale: string }[]): VersionAreas {
  const areas = new Map<string, { area: string; scale: string }[]>();
  for (const { version, area, scale } of rows) areas.set(version, [...(areas.get(version) ?? []), { area, scale }]);
  return areas;
}
