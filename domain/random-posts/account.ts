import fc from 'fast-check';
import { NewAccount, SignInForm } from '../sign-in.ts';
import { TEXTS } from '../text.ts';
import { mixed, type Post } from './post.ts';
import { anyText } from './text.ts';

const WORDS = 'kettle gravel moth otter lantern ŵy zeppelin thimble quarry Барсук 🦦 seventeen'.split(' ');

/** A way to fill each field that a schema may have. One that is new there doesn't compile until it has its own. */
const FILL = {
  name: anyText(TEXTS.person),
  email: fc.oneof(
    // Without a bias to what is short: nobody else has the address then.
    { weight: 9, arbitrary: fc.noBias(fc.stringMatching(/^[A-Za-z0-9_+-]{6,12}@[a-z0-9]{2,8}\.(gov\.uk|org)$/)) },
    { weight: 1, arbitrary: fc.constantFrom(' Anne@Example.GOV.uk ', 'anne@example.gov.uk') },
  ),
  password: fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 7 }).map((words) => words.join(' ')),
  next: fc.constantFrom('/', '/authorities?q=kent', '//example.org', 'https://example.org/'),
} satisfies Record<keyof typeof NewAccount.shape | keyof typeof SignInForm.shape, fc.Arbitrary<string>>;

const { name, email, password, next } = FILL;

/** Posts of the form that makes an account. The link's secret is the page's: a hidden field. */
export const accountPosts: fc.Arbitrary<Post> = mixed(
  fc
    .record({ name, email, password })
    .filter((account) => NewAccount.safeParse(account).success)
    .map((account) => Object.entries(account)),
  2,
);

/** Posts of the form to sign in: with nobody's password but by chance. */
export const signInPosts: fc.Arbitrary<Post> = mixed(
  fc
    .record({ email, password, next })
    .filter((given) => SignInForm.safeParse(given).success)
    .map((given) => Object.entries(given)),
  2,
);
