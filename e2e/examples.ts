/**
 * What to ask of pages beside their bare address: another day, the other clock, filters, a day that is none, nothing found,
 * a council that has closed. By the address that the folders of app/ spell. A page that isn't here is visited bare.
 */
export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  '/': ['/?asAt=2025-03-31&basis=inspected', '/?asAt=soon'],
  '/england': [
    '/england?from=2018-03-31&asAt=2025-03-31&basis=inspected&by=type&region=north-east',
    '/england?from=soon&region=north-east',
  ],
  // One region: the rest of a long list is more of the same, and takes seconds to look through.
  '/authorities': [
    '/authorities?region=north-east&rating=no-overall&sort=published',
    '/authorities?region=north-east&asAt=2019-03-31&basis=inspected',
    '/authorities?region=north-east&regime=area-send',
    '/authorities?region=north-east&asAt=soon',
    '/authorities?region=north-east&rating=inadequate',
  ],
  '/authorities/[slug]': [
    '/authorities/lancashire?asAt=2022-12-31',
    // A part of the picture, and one that is none.
    '/authorities/lancashire?from=2022-06-01&to=2023-08-01',
    '/authorities/lancashire?from=soon',
    // The one with the most events, one that has closed, and one that another council's line is drawn for.
    '/authorities/bradford',
    '/authorities/cumbria',
    '/authorities/cumberland',
  ],
  '/authorities/[slug]/brief': ['/authorities/bradford/brief', '/authorities/cumbria/brief?asAt=2020-03-31'],
  '/compare': [
    '/compare?authority=lancashire&authority=bradford&authority=cumbria',
    '/compare?authority=lancashire&with=neighbours&basis=inspected',
    '/compare?authority=lancashire&with=england',
    '/compare?authority=nowhere&asAt=soon',
  ],
  '/england/how-long-since': [
    '/england/how-long-since?region=north-east&sort=name',
    '/england/how-long-since?region=north-east&asAt=soon',
  ],
  '/inspections/[id]': [
    '/inspections/bradford-monitoring-visit-2023-07',
    '/inspections/staffordshire-ilacs-2023-11?sourceStatedOn=2025-09-24',
    '/inspections/staffordshire-ilacs-2023-11?recordedAt=2020-01-01',
    '/inspections/staffordshire-ilacs-2023-11?recordedAt=31/2/2025',
  ],
  '/inspections/[id]/history': ['/inspections/staffordshire-ilacs-2023-11/history'],
  '/coverage': ['/coverage?page=9999'],
};

/** The same of pages that only those see who are signed in. */
export const EXAMPLES_SIGNED_IN: Readonly<Record<string, readonly string[]>> = {
  '/activity': ['/activity?kind=deleted&from=soon', '/activity?from=2013-01-01&to=2013-01-02'],
  '/account': ['/account?ended=one', '/account?ended=none', '/account?password=changed'],
  '/people': ['/people?withdrawn=too-late'],
};
