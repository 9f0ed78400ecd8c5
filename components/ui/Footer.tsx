const OGL = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';
const MYSOCIETY = 'https://github.com/mysociety/uk_local_authority_names_and_codes';
const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';
const HEXES = 'https://github.com/odileeds/hexmaps';

/** What this is not, whom to thank, and the small print. The credit lines are the ones the sources ask for. */
export function Footer() {
  return (
    <footer className="site-footer">
      <div className="govuk-width-container">
        <p className="govuk-body-s">
          Gradeline is not an official service. It is not run by Ofsted, the Department for Education or any council.
          The inspection reports themselves are the record that counts.
        </p>
        <ul className="site-footer__links">
          <FooterLink href="/about">About the data</FooterLink>
          <FooterLink href="/privacy">Privacy</FooterLink>
          <FooterLink href="/accessibility">Accessibility</FooterLink>
        </ul>
        <ul className="site-footer__credits">
          <li>
            Contains public sector information licensed under the{' '}
            <a className="govuk-link govuk-link--text-colour" href={OGL} rel="license">
              Open Government Licence v3.0
            </a>
          </li>
          <li>
            Authority register data by{' '}
            <a className="govuk-link govuk-link--text-colour" href={MYSOCIETY}>
              mySociety
            </a>
            ,{' '}
            <a className="govuk-link govuk-link--text-colour" href={CC_BY} rel="license">
              CC BY 4.0
            </a>
          </li>
          <li>
            Hex layout by{' '}
            <a className="govuk-link govuk-link--text-colour" href={HEXES}>
              Open Innovations (ODI Leeds)
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}

function FooterLink({ href, children }: { href: string; children: string }) {
  return (
    <li className="site-footer__item">
      <a className="govuk-link govuk-link--text-colour" href={href}>
        {children}
      </a>
    </li>
  );
}
