/** Where the first record came from, with the licence of each part. */
export const SOURCES = [
  {
    what: 'Ofsted inspection reports and joint targeted area inspection (JTAI) letters, as archived in the public repositories JT-39/ofsted-ilacs-scrape-tool and data-to-insight/ofsted-jtai-scrape-tool',
    licence: 'Reports: Crown copyright, Open Government Licence v3.0. Repositories: MIT',
    as: '22 August 2026 and 29 June 2026',
  },
  {
    what: 'Area SEND inspections, and six joint targeted area inspections, as summarised by Data to Insight in ofsted-send-scrape-tool and ofsted-jtai-scrape-tool; the reports themselves were not read',
    licence: 'MIT; facts from Ofsted and CQC reports, Open Government Licence v3.0',
    as: '29 June 2026',
  },
  {
    what: 'Youth justice inspection ratings as listed by Data to Insight in hmi-probation-youth-justice-scrape; the reports themselves were not read',
    licence: 'MIT; facts from HM Inspectorate of Probation, Open Government Licence v3.0',
    as: '10 July 2025',
  },
  {
    what: 'Authority lookup in JT-39/ofsted-ilacs-scrape-tool',
    licence: 'MIT; facts from ONS, the Department for Education (DfE) and Ofsted',
    as: '22 August 2026',
  },
  {
    what: 'Ofsted, Local authority inspection outcomes at 31 March 2025 and at 31 March 2024, and the DfE statistical-neighbour model of 2025, as held in dfe-analytical-services/CSC_outcomes_and_enablers',
    licence: 'Official statistics: Open Government Licence v3.0. Repository: MIT',
    as: 'published 25 September 2025 and 30 August 2024',
  },
  {
    what: 'Authority number list in dfe-analytical-services/local-authority-interactive-tool',
    licence: 'MIT; Crown copyright data',
    as: '8 April 2026',
  },
  {
    what: 'Names, codes and dates of authorities: mysociety/uk_local_authority_names_and_codes',
    licence: 'CC BY 4.0, credit mySociety',
    as: '10 July 2025',
  },
  {
    what: 'First and last days of authorities: openregister/local-authority-data',
    licence: 'Open Government Licence v3.0',
    as: '23 February 2018',
  },
  {
    what: 'Hexagon layout of October 2020: odileeds/hexmaps. Six cells were moved or added here, because councils have changed since',
    licence: 'MIT',
    as: '28 March 2024',
  },
  {
    what: 'Press and council pages that each article or inspection names',
    licence: 'Facts, titles and links only: no article text is held',
    as: 'as dated',
  },
] as const;
