/**
 * What attackers try first. Whole passwords of twelve characters and more are rare in lists of stolen ones; most long ones
 * are a common short one written twice, or with digits at its ends. So the words are kept, and the ways of stretching them
 * are rules (tried-first.ts). The words recur at the top of every published list, with this field's own and the seasons added.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  aaron abcd abcdef abcdefg access account adidas admin administrator afc agent alex alexander alexis amanda america
  anderson andrea andrew angel angela angels animal anthony antonio apple april arsenal arthur asdf asdfgh asdfghjkl
  ashley asshole athena august austin autumn azerty babygirl babylon badboy bailey banana barcelona barney baseball
  basketball batman beautiful benjamin bigboy bigdaddy birmingham biteme blackjack blessed blink bluebird bond bonnie
  booboo boomer borough boroughcouncil boston brandon braves brazil brian bristol brooklyn brother bubbles buddy
  bulldog bullshit buster butterfly camaro cameron canada captain careleaver careleavers careteam carlos caroline
  casper celtic champion change changeit changeme charles charlie charlotte cheese chelsea cherry chester
  chicago chicken childcare childprotection children childrenandfamilies childrens childrensocialcare
  childrensservices childrenssocialcare chloe chocolate chris christ christian christine christmas city citycouncil
  classic claudia club cocacola coffee compaq computer cookie cooper corvette council county countycouncil countyhall
  cowboy cowboys cricket crystal daddy dakota dallas daniel danielle dave david december default demo denise dennis
  derby diablo diamond director directorate district dolphin dolphins donald dragon dreams eagle eagles earlyhelp
  easter eclipse edward einstein elephant elizabeth eminem england enter enterprise esther everton example falcon
  family fc february ferrari fire firebird fish flower flowers football forever foster fostering freddy freedom friday
  friend friends fuckoff fuckyou gabriel gandalf garfield george ginger girls golden goldfish golf good goodto
  goodtooutstanding google gordon grace guest guitar hammer hannah happy harley harry heather heaven hello helloworld
  hockey holiday home hotdog house hunter iceman ilacs ilove iloveit iloveu iloveyou iloveyoubaby iloveyouforever
  improvement improvements inadequate inspection inspector internet isabella iworkfor jackson james january jasmine
  jasper jeffrey jennifer jeremy jessica jesus jesuschrist johnny johnson jonathan jordan joseph joshua jtai july june
  junior justin kermit killer king kitten kitty knight lancashire lancaster lauren leeds legend leicester letmein
  letmeinnow liberty lights lindsay little liverpool localauthority login london lookedafter love lovely loveme lover
  loveyou lucky maggie magic manager manchester manchesterunited manunited marina marine mario market marlboro martin
  master matrix matthew maverick maxwell melissa mercedes merlin metallica michael michelle mickey midnight miller
  minecraft mitchell monday money monica monkey monster morgan mother mountain mustang my mynameis mynew naruto
  natasha nathan nature newcastle newyork nhs nicholas nicole nirvana nothing november october office ofsted oliver
  orange our outstanding packers panther panthers parker pass passcode passphrase passw passwd password passwords
  patrick peaches peanut pepper performance phoenix player please pokemon police porsche precious princess private
  purple qazwsx queen qwaszx qweasd qweasdzxc qwer qwerasdf qwert qwerty rabbit rachel raiders rainbow ranger rangers
  rating ratings raymond rebecca redsox report reports requires requiresimprovement richard robert rocket ronaldo
  rosebud runner running russia safeguard safeguarding samantha sammy samsung samuel saturday scarface school scooter
  scorpion scotland scott secret secure security senco send september server service services seven shadow shannon
  sheffield shopping shorty sierra sif silver simple skywalker slipknot smith smokey snoopy soccer social socialcare
  socialwork socialworker socialworkers somuch sophie southampton sparky spider spiderman spring spurs standard star
  stars startrek starwars steelers stephen steven stupid success summer sunday sunflower sunshine super superman
  superstar support sweet sweetheart sweety system taylor teacher team teamwork temp temporary tennis test tester
  testing the thebest theman theteam thomas thunder thursday thx tiger tigers tigger tinkerbell today topgun town
  townhall toyota training travis trinity trouble trust trustno trustnoone tuesday unicorn united user username vampire vanessa
  very verygood victor victoria viking village warrior watford wednesday welcome welcomehome welcometo welove westham
  whatever william williams willow wilson windows winner winston winter wizard wolf wolverine wolves work worker
  xavier xbox xxxx yamaha yankees yellow yorkshire youthjustice youthoffending zaq zaqwsx zxcasd zxcv zxcvb zxcvbn
  zxcvbnm
  isthebest ismypassword letme mypassword thisis thisisapassword thisismypassword correcthorsebatterystaple
  `
    .trim()
    .split(/\s+/),
);

/** Rows and columns of a keyboard, and the orders everybody knows. Any stretch of them, either way, round and round. */
export const WALKS: readonly string[] = [
  '0123456789',
  '112233445566778899',
  'abcdefghijklmnopqrstuvwxyz',
  'aabbccddeeffgghh',
  'a1b2c3d4e5f6g7h8',
  'qwertyuiop',
  'qwertyuiopasdfghjklzxcvbnm',
  'asdfghjkl',
  'zxcvbnm',
  '1234567890qwertyuiop',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  // Columns taken upwards, to and fro, or three and four keys of a row at a time.
  'zaq1xsw2cde3vfr4bgt5nhy6mju7',
  '1qazxsw23edcvfr45tgbnhy67ujm',
  'zaq12wsxcde34rfvbgt56yhnmju7',
  '123qweasdzxc',
  '1234qwerasdfzxcv',
  'qwertyasdfghzxcvbn',
  // The row of digits with Shift, here and in America; the number pad; what else is counted.
  '!"£$%^&*()_+',
  '!@#$%^&*()_+',
  '123456789',
  '147258369',
  '123654789',
  '010203040506070809',
  '3141592653589793',
];
