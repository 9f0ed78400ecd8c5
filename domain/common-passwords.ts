/**
 * What attackers try first. Whole passwords of twelve characters and more are rare in lists of stolen ones; most long ones
 * are a common short one written twice, or with digits at its ends. So the words are kept, and the ways of stretching them
 * are rules (password.ts). The words recur at the top of every published list, with this field's own and the seasons added.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  aaron abcd abcdef abcdefg access account adidas admin administrator agent alex alexander alexis amanda america anderson
  andrea andrew angel angela angels animal anthony antonio apple april arsenal arthur ashley asshole athena august austin
  autumn azerty babygirl babylon badboy bailey banana barcelona barney baseball basketball batman beautiful benjamin bigboy
  bigdaddy birmingham biteme blackjack blessed blink bluebird bond bonnie booboo boomer boston brandon braves brazil brian
  bristol brooklyn brother bubbles buddy bulldog bullshit buster butterfly camaro cameron canada captain carlos caroline
  casper celtic champion change changeit changeme charles charlie charlotte cheese chelsea cherry chester chicago chicken
  children childrens childrensservices chocolate christ christian christine christmas chris chloe classic claudia cocacola
  coffee compaq computer cookie cooper corvette council countycouncil cowboy cowboys cricket crystal daddy dakota dallas
  daniel danielle dave david december default demo denise dennis derby diablo diamond dolphin dolphins donald dragon dreams
  eagle eagles easter eclipse edward einstein elephant elizabeth eminem england enter enterprise esther everton example
  falcon family february ferrari fire firebird fish flower flowers football forever freddy freedom friday friend friends
  fuckoff fuckyou gabriel gandalf garfield george ginger girls golden goldfish golf good google gordon grace guest guitar
  hammer hannah happy harley harry heather heaven hello helloworld hockey holiday home hotdog house hunter iceman iloveu
  iloveyou iloveyoubaby iloveyouforever inadequate inspection inspector internet isabella jackson james january jasmine
  jasper jeffrey jennifer jeremy jesus jessica jesuschrist johnny johnson jonathan jordan joseph joshua july junior june
  justin kermit killer king kitten kitty knight lancashire lancaster lauren leeds legend leicester letmein letmeinnow
  liberty lights lindsay little liverpool login london love lovely loveme lover loveyou lucky maggie magic manager
  manchester manchesterunited manunited marina marine mario market marlboro martin master matrix matthew maverick maxwell
  melissa mercedes merlin metallica michael michelle mickey midnight miller minecraft mitchell monday money monica monkey
  monster morgan mother mountain mustang mynameis naruto natasha nathan nature newcastle newyork nicholas nicole nirvana
  nothing november october office ofsted oliver orange outstanding packers panther panthers parker pass passcode passphrase
  passw passwd password passwords patrick peaches peanut pepper phoenix player please pokemon police porsche precious
  princess private purple qazwsx queen qwer qwert qwerty rabbit rachel raiders rainbow ranger rangers raymond rebecca
  redsox requiresimprovement richard robert rocket ronaldo rosebud runner running russia samantha sammy samsung samuel
  saturday scarface school scooter scorpion scotland scott secret secure security september server service services seven
  shadow shannon sheffield shopping shorty sierra silver simple skywalker slipknot smith smokey snoopy soccer social
  socialwork sophie southampton sparky spider spiderman spring spurs standard star stars startrek starwars steelers stephen
  steven stupid success summer sunday sunflower sunshine super superman superstar support sweet sweetheart sweety system
  taylor teacher temp temporary tennis test tester testing theman thomas thunder thursday thx tiger tigers tigger tinkerbell
  today topgun toyota training travis trinity trouble trust trustno tuesday unicorn united user username vampire vanessa
  victor victoria viking village warrior watford wednesday welcome welcometo welcomehome westham whatever william williams
  willow wilson windows winner winston winter wizard wolf wolverine wolves work xavier xbox xxxx yamaha yankees yellow
  yorkshire zaq zxcv zxcvb zxcvbn zxcvbnm
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
];
