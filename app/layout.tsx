import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Footer } from '@/components/ui/Footer';
import { Header } from '@/components/ui/Header';
import { SkipLink } from '@/components/ui/SkipLink';
import { currentPerson } from '@/data/auth';
import { mayManagePeople, mayReadActivity, mayRecord } from '@/domain/permission';
import { signOut } from './sign-in/actions';
import './global.scss';

/** Every page carries the nonce of its own request in its scripts, so none can be made before it is asked for. */
export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: { default: 'Gradeline', template: '%s – Gradeline' },
  description:
    'The inspection record of children’s services in England: every council, every rating, every date, and the news beside it.',
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#0b4144' };

/** What the header offers beside what everybody reads, to those who may. */
const WAYS = [
  { href: '/inspections/new', text: 'Add an inspection', may: mayRecord },
  { href: '/activity', text: 'Activity', may: mayReadActivity },
  { href: '/people', text: 'People', may: mayManagePeople },
] as const;

export default async function RootLayout({ children }: { children: ReactNode }) {
  const person = await currentPerson();
  return (
    <html lang="en-GB" className="govuk-template">
      <body className="govuk-template__body">
        <SkipLink />
        <Header
          person={person && { name: person.name, ways: WAYS.filter(({ may }) => may(person)) }}
          signOut={signOut}
        />
        <div className="govuk-width-container">
          <main className="govuk-main-wrapper" id="main" tabIndex={-1}>
            {children}
          </main>
        </div>
        <Footer />
      </body>
    </html>
  );
}
