/**
 * Councils' names as people type them in a password, without spaces, and the places in the longer ones. Whoever guesses here
 * tries these first: NIST SP 800-63B asks for such words of the place itself. A test holds them to the record's councils.
 */
export const COUNCIL_WORDS: ReadonlySet<string> = new Set(
  `
  barking barkinganddagenham barnet barnsley bath bathandnortheastsomerset bedford bexley birmingham blackburn
  blackburnwithdarwen blackpool bolton bournemouth bournemouthchristchurchandpoole bracknellforest bradford brent
  brighton brightonandhove bristol bromley buckinghamshire bury calderdale cambridgeshire camden centralbedfordshire
  cheshire cheshireeast cheshirewestandchester christchurch cityoflondon cleveland cornwall coventry croydon
  cumberland cumbria dagenham darlington darwen derby derbyshire devon doncaster dorset dudley
  durham ealing eastridingofyorkshire eastsussex enfield essex fulham gateshead gloucestershire greenwich hackney
  halton hammersmith hammersmithandfulham hampshire haringey harrow hartlepool havering helens hereford herefordshire
  hertfordshire hillingdon hounslow hove hull humber humberside isleofwight islesofscilly islington kensington
  kensingtonandchelsea kent kingstonuponhull kingstonuponthames kirklees knowsley lambeth lancashire leeds leicester
  leicestershire lewisham lincolnshire liverpool luton manchester medway merseyside merton middlesbrough midlands
  miltonkeynes newcastleupontyne newham norfolk northamptonshire northeastlincolnshire northlincolnshire
  northnorthamptonshire northsomerset northtyneside northumberland northyorkshire nottingham nottinghamshire oldham
  oxfordshire peterborough plymouth poole portsmouth reading redbridge redcar redcarandcleveland richmonduponthames
  rochdale rotherham rutland salford sandwell scilly sefton sheffield shropshire slough solihull somerset southampton
  southendonsea southgloucestershire southtyneside southwark staffordshire sthelens stockport stockton stocktonontees
  stokeontrent suffolk sunderland surrey sussex sutton swindon tameside telford telfordandwrekin thames thurrock
  torbay towerhamlets trafford tyne tyneside wakefield walsall walthamforest wandsworth warrington warwickshire
  westberkshire westmidlands westminster westmorlandandfurness westnorthamptonshire westsussex wigan wiltshire windsor
  windsorandmaidenhead wirral wokingham wolverhampton worcestershire wrekin york yorks
  `
    .trim()
    .split(/\s+/),
);
