/**
 * Given names and the short and pet forms of them that English uses, and novels translated into it, a line a name. A form
 * may stand for several names (“Harry” for Henry, Harold, Harriet).
 */
const FORMS = `
abigail abby gail abbie
abraham abe
agafya agasha agashka
agnes aggie nessie
albert al bert bertie
aleksandr sasha sashka sashenka shura
aleksandra sasha shura sashenka
aleksei alyosha alyoshka alyoshenka lyosha
alexander alex alec sandy sasha alick
alexandr sasha sashka sashenka shura
alexandra alex sandra sasha
alexei alyosha alyoshka alyoshenka lyosha
alexey alyosha alyoshka alyoshenka lyosha
alfred alf alfie fred
alice ally
amanda mandy
amelia millie amy milly
anastasia nastya nastenka nastasya
andrei andryusha andryushka
andrew andy drew
andrey andryusha andryushka
angela angie
anna annie ann anne
anne ann annie anna nan nancy hannah nanny nannie nance
annette nettie netta
anthony tony ant
antoinette toinette nettie netta
antonia toni tonia
antony tony
arabella bell bella belle
archibald archie
arthur art artie
augusta gussie
augustus gus
avdotya dunya dounia dunechka dounechka dunyasha
barbara barb babs
barnabas barney
bartholomew bart
beatrice bea trixie
benedict ben
benjamin ben benny benjy
bernard bernie
boris borya borenka
bridget biddy bridie
caroline carrie caro lina caddy carry
catherine kate kitty cathy katy katie cat kit kathy cath cathie kittie kathie
cecilia cissy celia sissy cis
cecily cissy sissy
charles charlie charley chuck
charlotte lottie charley lotty
christina chris tina
christine chris chrissie
christopher chris kit topher
clarence clarry
clement clem
constance connie
cornelius corney
cuthbert bert
daniel dan danny
darya dasha dashenka dashka
david dave davy davey
deborah debbie deb
diana di
dmitri mitya mitenka mitka dima
dmitrii mitya mitenka mitka dima
dmitry mitya mitenka mitka dima
dolores lola lolita
donald don donny
dorothea dorothy dolly dodo thea
dorothy dot dolly dottie doll dollie
douglas doug
ebenezer eben
edith edie
edmund ed ned ted eddie
edward ed ned ted eddie neddy teddy eddy teddie
edwin ed ned eddy eddie
ekaterina katya katenka katyusha katka katerina
eleanor nell nellie ellie nora lena
elena lena lenochka lenka
elinor nell nellie nora
elizabeth lizzy lizzie eliza liz beth betty bess bessie betsy betsey elsie libby lisbeth lily liza bessy bettie betsie bet libbie
elizaveta liza lizochka lizanka lizaveta
ellen nell nellie nelly
emily em emmy emmie milly
emma em emmy
ernest ernie
esther hetty essie hettie
eugene gene
eustace stacy
evelyn evie eve
evgeny zhenya
ezekiel zeke
fedor fedya fedka
florence flo florrie flossie flossy floss
frances fanny fan francie frankie fannie
francesco cecco
francis frank fanny
francisco paco pancho
franklin frank
frederick fred freddy freddie fritz
friedrich fritz
fyodor fedya fedka fyodka
gabriel gabe
geoffrey geoff jeff
george georgie geordie
georgiana georgie georgy
gerald gerry jerry
gertrude gertie trudy gerty gert
gilbert gil bert
giovanni gianni
giuseppe beppe peppe peppino
gregory greg
grigori grisha grishka
grigory grisha grishka
gwendolen gwen
harold harry hal
harriet hattie harry hatty
helen nell nellie lena
henrietta hetty etta harriet henny hettie
henry harry hal hank
herbert bert bertie herb
hester hetty hettie
horace horry
horatio horry
hubert bert
hugh hughie
humphrey humph
ignacio nacho
ignatius iggy
ilya ilyusha ilyushka ilyushenka
irina ira irisha irinka
isaac ike zac
isabel bell bella isa tibby belle
isabella bell bella isa tibby belle
ivan vanya vanka vanechka vanyusha
jacob jake jack
jacqueline jackie
james jim jimmy jem jamie jemmy jimmie jeems
jane jenny janie janey jennie jinny
janet jenny jan jennie
jean jeannie
jeanette jeannie nettie
jeffrey jeff
jemima mima
jennifer jenny jen
jeremiah jerry jem
jeremy jerry jem
jessica jess jessie
joan joanie
johannes hans
john jack johnny jock jackie jacky
jonathan jon jonny
joseph joe joey jo
josephine jo josie
joshua josh
josiah jos
judith judy
julia julie
katerina katya katenka katyusha katka
katharine kate kitty kathy katy katie kit kittie kathie
katherine kate kitty kathy katy katie kat kit kittie kathie
kathleen kathy kitty kate
kathryn kate kitty kathy katie kath
kenneth ken kenny
konstantin kostya kostenka
laurence larry laurie
lavinia vinnie
lawrence larry laurie lawrie
leonard len lenny leo
leonora nora
leopold leo poldy
letitia letty lettie
lev lyova lyovushka
lewis lew
lizaveta liza lizochka lizanka
louis lou louie
louisa lou lulu loo
louise lou lulu
lucinda lucy cindy
lucy lucie lu luce
lydia liddy
lyubov lyuba lyubochka
madeleine maddy
magdalen maggie
marfa marfusha
margaret maggie meg peggy madge daisy greta margery peg rita marge maggy peggie mag
margarete gretchen grete gretel
marguerite margot
maria molly mary ria
martha patty mattie matty
martin marty
mary molly polly moll may minnie mollie mamie poll
marya masha mashenka mashka marusya
matilda tilly mattie matty tillie
matthew matt
maurice morris
maximilian max
melissa missy
michael mike mick mickey micky
mikhail misha mishka mishenka
millicent millie milly
miranda randy mira
montague monty
natalia natasha natashka natashenka
natalya natasha natashka natashenka
nathan nat nate
nathaniel nat nate natty
nicholas nick nicky
nikolai kolya kolenka kolka nikolenka nikolushka
nikolay kolya kolenka kolka nikolenka nikolushka
norah nora
olga olya olenka
oliver noll ollie
olivia livy liv
oswald oz ossie
patricia pat patsy tricia
patrick pat paddy
pavel pasha pavlusha pavlik
penelope penny
percival percy
peregrine perry
peter pete peterkin
philip phil pip
philippa pippa
phoebe phebe
praskovya parasha pashenka
priscilla prissy cilla prissie
pyotr petya petenka petrusha petrushka
rachel rae
ralph rafe
randolph randy
raymond ray
rebecca becky beck beckie
reginald reggie reg
reuben rube
richard dick rick dickie ricky dickon
robert bob rob robin bobby bertie robbie
roderick rod rory
rodion rodya rodka
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
sarah sally sadie sal sallie
sebastian seb
semyon senya
sergei seryozha serezha
sergey seryozha serezha
sidney sid
silas si
simon si
sofia sonya sonia sonechka
sofya sonya sonia sonechka
solomon sol
sophia sophy sophie
stanley stan
stepan styopa stepka
stephen steve stevie
steven steve stevie
susan sue susie sukey susy sukie suky
susanna sue susan
sylvester sly
tabitha tabby
tatiana tanya tanechka
tatyana tanya tanechka
terence terry
teresa tess terry tessa
theodora dora thea theo
theodore ted teddy theo
theodosia theo
theresa tess tessie
thomas tom tommy tam tommie
timothy tim timmy
tobias toby
ursula ursie
valentine val
varvara varya varenka varinka
vasili vasya vaska vasenka
vasily vasya vaska vasenka
vassily vasya vaska vasenka
victoria vicky tory
vincent vin vince
violet vi
virginia ginny
vladimir volodya volodka vova
walter wat walt wally wattie
wilfred wilf fred
wilhelmina mina minna willie minnie
william will bill willie billy willy liam
winifred winnie freda
yakov yasha yashka
yekaterina katya katenka katyusha katka
yelena lena lenochka lenka
yelizaveta liza lizochka lizanka
yevgeny zhenya
yuri yura
zachariah zach zack
zachary zach zack
`;

/** For each form in lower case, the names that it may stand for, itself included. */
const NAMES_OF: ReadonlyMap<string, ReadonlySet<string>> = readForms();

/** Whether two given names, in lower case, can be one person's: “lizzy” and “elizabeth”, “tom” and “thomas”. */
export function areSameGivenName(one: string, other: string): boolean {
  if (one === other || isDiminutive(one, other) || isDiminutive(other, one)) return true;
  const names = NAMES_OF.get(one);
  const others = NAMES_OF.get(other);
  if (names === undefined || others === undefined) return false;
  if (names.has(other) || others.has(one)) return true;
  return one.slice(0, 3) === other.slice(0, 3) && [...names].some((name) => others.has(name));
}

/**
 * Whether a name is another cut short, with or without an ending: “ness” of “nessa”, “virge” of “virgil”, “immy” of
 * “imogen”. It says so of names that no list has.
 */
export function isCutShort(short: string, name: string): boolean {
  const stems = [short, short.replace(/(?:ie|y|ey|ers|[esoz])$/, "")];
  return stems
    .flatMap((stem) => [stem, stem.replace(/([^aeiou])\1$/, "$1")])
    .some((stem) => stem.length >= 2 && stem.length < name.length && name.startsWith(stem));
}

/** The names in lower case that a form may stand for, itself included. */
export function fullNamesOf(form: string): readonly string[] {
  return [...(NAMES_OF.get(form) ?? [form])];
}

/** “Briggsy” for Briggs, “Hattie” beside “Hat”, “Yefimushka” for Yefim: the name and an ending. */
function isDiminutive(name: string, form: string): boolean {
  if (name.length < 3 || !form.startsWith(name)) return false;
  return /^(?:.?(?:y|ie|ey)|kins?|kin|y?ushka|[oe]chka|enka|chen|it[oa])$/.test(
    form.slice(name.length),
  );
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
