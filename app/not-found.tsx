import type { Metadata } from 'next';
import { SearchBox } from '@/components/ui/SearchBox';

export const metadata: Metadata = { title: 'Page not found' };

export default function NotFound() {
  return (
    <>
      <h1 className="govuk-heading-l">Page not found</h1>
      <p className="govuk-body">
        If you typed the address, check it is right. If you pasted it, check you copied all of it.
      </p>
      <p className="govuk-body">
        You can look for a council below, or see{' '}
        <a className="govuk-link" href="/">
          England now
        </a>
        .
      </p>
      <SearchBox action="/authorities" label="Find a council" />
    </>
  );
}
