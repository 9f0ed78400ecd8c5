import type { RecordWords } from '../domain/revision-difference.ts';
import { database } from './database.ts';

/** The words for everything that a record names by slug. */
export async function recordWords(): Promise<RecordWords> {
  const label = { slug: true, label: true } as const;
  const name = { slug: true, name: true } as const;
  const [authorities, versions, kinds, sources, areas, grades] = await Promise.all([
    database().authority.findMany({ select: { id: true, name: true } }),
    database().frameworkVersion.findMany({ select: label }),
    database().kind.findMany({ select: name }),
    database().source.findMany({ select: { id: true, title: true } }),
    database().versionArea.findMany({ select: { versionSlug: true, areaSlug: true, label: true } }),
    database().grade.findMany({ select: { scaleSlug: true, slug: true, label: true } }),
  ]);
  return {
    authorities: new Map(authorities.map((row) => [row.id, row.name])),
    versions: new Map(versions.map((row) => [row.slug, row.label])),
    kinds: new Map(kinds.map((row) => [row.slug, row.name])),
    sources: new Map(sources.map((row) => [row.id, row.title])),
    areas: new Map(areas.map((row) => [`${row.versionSlug}.${row.areaSlug}`, row.label])),
    grades: new Map(grades.map((row) => [`${row.scaleSlug}.${row.slug}`, row.label])),
  };
}
