import type { Metadata } from 'next';
import { CoverageList } from '@/components/article/CoverageList';
import { Pagination } from '@/components/ui/Pagination';
import { COVERAGE_PAGE_SIZE, listCoverage } from '@/data/articles';

export const metadata: Metadata = { title: 'Coverage' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Coverage({ searchParams }: Props) {
  const page = pageOf((await searchParams).page);
  const { total, articles } = await listCoverage(page);
  return (
    <>
      <h1 className="govuk-heading-xl">Coverage</h1>
      <p className="govuk-body-l">
        {total} pieces of news about inspections, newest first. Those whose date is not known come last.
      </p>
      <CoverageList articles={articles} />
      <Pagination
        {...(page > 1 && { previous: { href: addressOf(page - 1), label: 'Newer' } })}
        {...(page * COVERAGE_PAGE_SIZE < total && { next: { href: addressOf(page + 1), label: 'Older' } })}
      />
    </>
  );
}

const addressOf = (page: number) => (page === 1 ? '/coverage' : `/coverage?page=${page}`);

function pageOf(given: string | string[] | undefined): number {
  const text = [given].flat()[0] ?? '';
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1;
}
