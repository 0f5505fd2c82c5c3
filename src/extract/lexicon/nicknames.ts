/**
 * Given names and the short and pet forms of them that English uses, a line a name. A form may stand for several
 * names (“Harry” for Henry, Harold, Harriet).
 */
const FORMS = `
abigail abby gail
abraham abe
agnes aggie nessie
albert al bert bertie
alexander alex alec sandy sasha alick
alexandra alex sandra sasha
alfred alf alfie fred
alice ally
amanda mandy
amelia millie amy
andrew andy drew
angela angie
anne ann annie anna nan nancy hannah
anna annie ann anne
anthony tony ant
antony tony
antonia toni tonia
archibald archie
arthur art artie
augusta gussie
augustus gus
barbara barb babs
barnabas barney
bartholomew bart
beatrice bea trixie
benedict ben
benjamin ben benny benjy
bernard bernie
bridget biddy bridie
caroline carrie caro lina caddy
catherine kate kitty cathy katy katie cat kit kathy
katherine kate kitty kathy katy katie kat kit
katharine kate kitty kathy katy katie kit
kathryn kate kitty kathy katie kath
cecilia cissy celia sissy cis
cecily cissy sissy
charles charlie charley chuck
charlotte lottie charley
christina chris tina
christine chris chrissie
christopher chris kit topher
clarence clarry
clement clem
constance connie
cornelius corney
cuthbert bert
daniel dan danny
david dave davy davey
deborah debbie deb
diana di
donald don donny
dorothea dorothy dolly dodo thea
dorothy dot dolly dottie
douglas doug
ebenezer eben
edith edie
edmund ed ned ted
edward ed ned ted eddie neddy teddy
edwin ed ned
eleanor nell nellie ellie nora lena
elinor nell nellie nora
elizabeth lizzy lizzie eliza liz beth betty bess bessie betsy betsey elsie libby lisbeth lily
ellen nell nellie
emily em emmy
emma em emmy
ernest ernie
esther hetty essie
eugene gene
eustace stacy
evelyn evie eve
ezekiel zeke
florence flo florrie flossie
frances fanny fan francie frankie
francis frank fanny
franklin frank
frederick fred freddy freddie fritz
gabriel gabe
geoffrey geoff jeff
george georgie geordie
georgiana georgie georgy
gerald gerry jerry
gertrude gertie trudy
gilbert gil bert
gregory greg
gwendolen gwen
harold harry hal
harriet hattie harry
helen nell nellie lena
henrietta hetty etta harriet henny
henry harry hal hank
herbert bert bertie herb
horace horry
horatio horry
hubert bert
hugh hughie
humphrey humph
ignatius iggy
isaac ike zac
isabel bell bella isa tibby
isabella bell bella isa tibby
jacob jake jack
jacqueline jackie
james jim jimmy jem jamie jemmy
jane jenny janie janey
janet jenny jan
jean jeannie
jeffrey jeff
jemima mima
jennifer jenny jen
jeremiah jerry jem
jeremy jerry jem
jessica jess jessie
joan joanie
john jack johnny jock jackie
jonathan jon jonny
josephine jo josie
joseph joe joey jo
joshua josh
josiah jos
judith judy
julia julie
kenneth ken kenny
lawrence larry laurie lawrie
laurence larry laurie
leonard len lenny leo
leopold leo poldy
letitia letty lettie
lewis lew
louis lou louie
louisa lou lulu loo
louise lou lulu
lucinda lucy cindy
lucy lucie lu luce
lydia liddy
madeleine maddy
magdalen maggie
marguerite margot
margaret maggie meg peggy madge daisy greta margery peg rita marge
maria molly mary ria
martha patty mattie
martin marty
mary molly polly moll may minnie
matilda tilly mattie
matthew matt
maurice morris
maximilian max
melissa missy
michael mike mick mickey micky
millicent millie
miranda randy mira
montague monty
nathaniel nat nate
nathan nat nate
nicholas nick nicky
norah nora
oliver noll ollie
olivia livy liv
oswald oz ossie
patricia pat patsy tricia
patrick pat paddy
penelope penny
percival percy
peter pete
philip phil pip
philippa pippa
phoebe phebe
priscilla prissy cilla
rachel rae
randolph randy
raymond ray
rebecca becky beck
reginald reggie reg
richard dick rick dickie ricky dickon
robert bob rob robin bobby bertie robbie
roderick rod rory
roger rodge
ronald ron ronnie
rosalind rosa roz
rosamond rosy
rose rosie
rowland rolly
rupert rupe
samantha sam
samson sam
samuel sam sammy
sarah sally sadie sal
sebastian seb
sidney sid
simon si
solomon sol
sophia sophy sophie
stanley stan
stephen steve stevie
steven steve stevie
susan sue susie sukey
susanna sue susan
sylvester sly
terence terry
teresa tess terry tessa
theodora dora thea theo
theodore ted teddy theo
theresa tess tessie
thomas tom tommy tam
timothy tim
tobias toby
ursula ursie
valentine val
victoria vicky tory
vincent vin vince
violet vi
virginia ginny
walter wat walt wally
wilfred wilf fred
wilhelmina mina minna willie
william will bill willie billy willy liam
winifred winnie freda
zachariah zach
`;

/** For each form in lower case, the names that it may stand for, itself included. */
const NAMES_OF: ReadonlyMap<string, ReadonlySet<string>> = readForms();

/** Whether two given names, in lower case, can be one person's: “lizzy” and “elizabeth”, “tom” and “thomas”. */
export function areSameGivenName(one: string, other: string): boolean {
  if (one === other || isDiminutive(one, other) || isDiminutive(other, one)) return true;
  const names = NAMES_OF.get(one);
  const others = NAMES_OF.get(other);
  if (names === undefined || others === undefined) return false;
  return names.has(other) || others.has(one);
}

/** The names in lower case that a form may stand for, itself included. */
export function fullNamesOf(form: string): readonly string[] {
  return [...(NAMES_OF.get(form) ?? [form])];
}

/** “Briggsy” for Briggs, “Hattie” beside “Hat”: the name and an ending. */
function isDiminutive(name: string, form: string): boolean {
  if (name.length < 3 || !form.startsWith(name)) return false;
  return /^(?:.?(?:y|ie|ey)|kins?|kin)$/.test(form.slice(name.length));
}

function readForms(): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const line of FORMS.trim().split("\n")) {
    const [name = "", ...forms] = line.split(" ");
    for (const form of [name, ...forms]) {
      const known = names.get(form);
      if (known === undefined) names.set(form, new Set([form, name]));
      else known.add(name);
    }
  }
  return names;
}
