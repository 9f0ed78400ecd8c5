import { Button } from '@/components/ui/Button';

const SECTIONS = [
  { href: '/', text: 'England now' },
  { href: '/england', text: 'England over time' },
  { href: '/authorities', text: 'Councils' },
  { href: '/compare', text: 'Compare' },
  { href: '/coverage', text: 'Coverage' },
  { href: '/about', text: 'About the data' },
] as const;

export interface SignedInPerson {
  name: string;
  /** The ways to what they may do. It is checked again where it is done. */
  ways: readonly { href: string; text: string }[];
}

interface HeaderProps {
  person: SignedInPerson | null;
  /** Server action behind the sign-out button. */
  signOut: () => Promise<void>;
}

/** Name, ways in, and who is signed in. Neither crown nor logo: this is not GOV.UK. */
export function Header({ person, signOut }: HeaderProps) {
  return (
    <header className="site-header">
      <div className="govuk-width-container site-header__row">
        <a href="/" className="site-header__link site-header__name">
          Gradeline
        </a>
        <nav aria-label="Main" className="site-header__sections">
          <ul className="site-header__list">
            {SECTIONS.map(({ href, text }) => (
              <li key={href}>
                <a className="site-header__link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="site-header__person">
          {person ? (
            <Person person={person} signOut={signOut} />
          ) : (
            <a className="site-header__link" href="/sign-in">
              Sign in
            </a>
          )}
        </div>
      </div>
    </header>
  );
}

function Person({ person, signOut }: { person: SignedInPerson; signOut: () => Promise<void> }) {
  return (
    <>
      {person.ways.map(({ href, text }) => (
        <a key={href} className="site-header__link" href={href}>
          {text}
        </a>
      ))}
      <a className="site-header__link site-header__who" href="/account">
        <span className="govuk-visually-hidden">Signed in as </span>
        {person.name}
      </a>
      <form action={signOut} className="site-header__sign-out">
        <Button look="inverse">Sign out</Button>
      </form>
    </>
  );
}
