import type { FormChoices, VersionChoice } from '../domain/inspection-form/choices.ts';
import { database } from './database.ts';
import { toDayOrNull } from './dates.ts';
import type { Prisma } from './generated/client.ts';
import { GRADE, gradeFrom } from './inspection-read.ts';

const VERSION = {
  slug: true,
  label: true,
  frameworkSlug: true,
  regimeSlug: true,
  kinds: { select: { graded: true, kind: { select: { slug: true, name: true } } }, orderBy: { position: 'asc' } },
  areas: {
    select: {
      label: true,
      printsPercentage: true,
      area: { select: { slug: true } },
      scale: { select: { slug: true, grades: { select: GRADE, orderBy: { rank: 'desc' } } } },
    },
    orderBy: { position: 'asc' },
  },
} as const satisfies Prisma.FrameworkVersionSelect;

/** Everything the inspection form offers: councils by name, framework versions newest first. */
export async function formChoices(): Promise<FormChoices> {
  const [authorities, versions] = await Promise.all([
    database().authority.findMany({
      select: { id: true, slug: true, name: true, openedOn: true, closedOn: true },
      orderBy: { name: 'asc' },
    }),
    database().frameworkVersion.findMany({
      select: VERSION,
      orderBy: [{ framework: { regime: { position: 'asc' } } }, { startsOn: 'desc' }],
    }),
  ]);
  return {
    authorities: authorities.map(({ openedOn, closedOn, ...rest }) => ({
      ...rest,
      openedOn: toDayOrNull(openedOn),
      closedOn: toDayOrNull(closedOn),
    })),
    versions: versions.map(versionFrom),
  };
}

function versionFrom(row: Prisma.FrameworkVersionGetPayload<{ select: typeof VERSION }>): VersionChoice {
  return {
    slug: row.slug,
    label: row.label,
    framework: row.frameworkSlug,
    regime: row.regimeSlug,
    kinds: row.kinds.map(({ graded, kind }) => ({ ...kind, graded })),
    areas: row.areas.map(({ label, printsPercentage, area, scale }) => ({
      slug: area.slug,
      label,
      printsPercentage,
      scale: scale.slug,
      grades: scale.grades.map(gradeFrom),
    })),
  };
}
