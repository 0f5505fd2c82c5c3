/**
 * Names that compromise's lexicon lacks, by its tags: older and European ones, pet names, and many of today, which
 * stories are full of. Those that are a place, a planet or a common word as often are left out.
 */
export const MORE_NAMES: Readonly<
  Record<"FemaleName" | "MaleName" | "FirstName" | "LastName", string>
> = {
  FemaleName: `adalynn agathe aglaia agnieszka aiko ailsa akiko albertine aldith alethea alexandrina algitha alix almira
    alphonsine amabel amandine amaryllis ambrosine amelie amira andrea andromeda anjali anneliese annis anthea
    antigone aoife aphrodite apollonia arabella araminta ariadne artemis artemisia arya asenath asuka aubree
    augusta aurelie aurora ayumi babs bathsheba beatrix bella benedicta berenice berta betsey bett biddy birgit
    blanchette brida bridie brielle brigitta brunhild caddy calypso catrin celestine celimene cerys charlotta
    charmian chiara chrissie christabel cicely cinderella cissy claribel clarinda clemence clementina clementine
    clothilde clotilda concetta conradine constantia cunegonde dagmar daisy deepa desdemona dolly dorcas dorota
    dorothee dragana drusilla dulcie edda edmee effie eglantine eilidh eleanora eleonora elfrida elisabetta
    ellinor elodie eloisa elowen elsbeth elspeth emeline emerentia emiko esme essie ethelberta ethelinda eudora
    eudoxia eulalia eulalie euphemia eurydice eustacia evadne eve everly fanchette fanny felicite felise fenella
    feodora fernande fiammetta fidelia fifine fiordiligi fleurette florinda florrie flossie francie frederica
    freya friederike fulvia galatea galina georgiana gerda gertie ghislaine gilberte ginny giulia giuseppina
    gratia grazia grete grizel gudrun guendolen guinevere gunhild gussie gwendolen gwendoline gwenllian hadley
    hagar haruka hedda hedwig heloise henriette hephzibah hepzibah hera hermione herodias hestia hetty hinako
    hinata hippolyta honoria horatia hortensia huldah hypatia ianthe imani imogen inez iolanthe ione iphigenia
    irmgard isa isabeau iseult ismay isolde itzel ivanka jacquetta janey jasmine jemima jerusha jessamine
    jessamy joanie jocasta jordyn josepha juniper juno kaori karoline kasia kath katinka katja katrine keiko
    kelsey kezia keziah khloe kiki kinsley kirsteen kirsty kitty ksenia kunigunde laetitia lakshmi leocadia
    leontine lettice letty liese liesl lily linnea linnet lisbeth lizabetta lizzy loetitia lucasta luce lucette
    lucilla lucrece lucretia lucrezia ludmila ludmilla mackenzie madelon magdalen mahala malvina mamie manette
    margarethe margaretta margaux margherita marietta mariette marjory marthe maya medea meera melchiora
    melusine meta mhairi michiko min-ji mina minna mio mirabel misaki moll morag myrtilla nan nanami nannie
    naoko narcissa nari nastasya nausicaa nelly nessie nevaeh nimue ninette ninon noriko octavie odile olympe
    orla ortrud ottilie ottoline pansy parthenia pepita petronella petronilla phaedra phebe pheemie philippa
    philippina philomela phyllida pippa polyxena poppaea prascovia prissy priya pulcheria radegund raelynn rahel
    rosabel rosalia rosaline rosamond rosamund rosina rosine rosy ruperta rylee saoirse sapphira sappho sayuri
    scholastica seraphina seraphine seren shaniqua shelby sian sibyl sibylla sidonie sigrid simonetta skylar
    sloane solange solveig soo-jin sophronia sophy stasia stefania sukey susette svetlana tatum tatyana teagan
    thais thekla theodosia theophila thirza thisbe thyra tibby tilda tilly titania toinette tomoko trixie
    tryphena valentine varvara veronique victoire victorine violante violet violetta virginie walburga xanthe
    xantippe xenia xiu xochitl yolande yseult yuki yumi zelie zenobia zephyrine zerlina zillah zuri`,
  MaleName: `abimelech abner absalom achille achilles adalbert adolphe adolphus adonis adriel adrien aeneas agamemnon
    ahab ajax akira alaric alasdair alban alberic alcibiades aleck alexei alexis alfie algernon alick almeric
    aloysius amadeus amadis amari ambroise ambrose amyas anatole angus anil anselm anselme apollos aristide
    arkady arsene artaxerxes asher athanasius athelstan aubrey augie auguste augustin augustine aurelian
    aurelius axel aylmer aymer baldassare baldwin balthasar balthazar baptiste barnabas barnaby bartolomeo basil
    basile bastien bellamy belshazzar benedict benjy berthold bevis boniface braxton brayden brutus bryson
    caesar callan callum cas casimir caspar cassius castor celestin cesare charlemagne chauncey chrysostom
    cillian cipriano claudius clem cleophas clete clovis conrade constantine corentin cormac corney cosimo cosmo
    crispin cuthbert cyprian cyriac dafydd daiki daisuke dante danton darragh davey davy declan denys dev
    diarmid dick dickie dickon didier diego diggory domenico dominique donal dunstan eben edouard egbert eleazar
    elihu eliphalet elkanah emile emrys endymion ephraim erasmus erastus esau ethelbert ethelred etienne euan
    eusebius eustace evander everard ewan ezekiel faustus feodor fidelio filippo fingal finn fintan fitzgerald
    florestan francois franz fulk fulke galahad gamaliel ganymede gaspar gaspard gaston gawain gawaine geordie
    germain gervase gianni gideon giulio godefroy godwin goliath goro gottlieb gregoire griffith gualtier
    guglielmo gustavus hadrian hamish hamlet hannibal harald hayato helmut hercule hereward herod herve hezekiah
    hideo hildebrand hiram hiroshi hobart horry hughie humbert humphrey humphry huw hyun iago ichabod ignace
    ignatius immanuel ingram ioan ishmael isidore istvan jabez jace jack jacopo japheth jaxon jeames jedediah
    jehu jem jemmy jephthah jervis jethro joab joachim job jock jorgen josias jotham judas jude jules jun jurgen
    justus kai kaito kayden kazuki kenelm kenji kenta kilian kofi kwame lachlan ladislaus lancelot launcelot
    lazarus leander leandre leif lemuel leo leofric leonidas levin lewis llewellyn lodovico lorcan lorenz
    lothair lubin luca lucian lucifer lucius ludovico lysander makoto mal malachi manasseh manoel marcellus
    marcius marek marmaduke mateusz matthieu max maxim melchior menelaus mephistopheles merlin methuselah mihail
    mikkel montague mordecai morris mortimer mungo naoki napoleon narcissus nebuchadnezzar neddy nehemiah nero
    nestor niall nicanor niccolo nicodemus noll obadiah oberon octave octavius odo odysseus oedipus oisin oleg
    orestes orlando orpheus orson osmond osmund oswin othello ottavio owain ozzy paracelsus parsifal patroclus
    paulus pelham perceval percival peregrine pericles perkin perseus petrarch petrus pharaoh phelim philibert
    phineas phoebus pip pliny polycarp pompey porfiry prometheus prospero ptolemy quintus quixote radek raj
    ramses ravi reg regulus reinhold remus renaud rene reynard reynold rhodri rhys riku robin rodion rodolph
    rodolphe romuald romulus rowland ruairidh ruy ryo ryota samson scipio septimus seraphim shadrach shem shinji
    shota siegfried siegmund sigismund silenus silvain silvanus silvestre simeon simplicius sinbad socrates
    solon sota spartacus stanislas stanislaus stepan stephano sylvain tadhg tae takeshi takumi tancred tariq
    tarquin telemachus theobald theodoric theodosius theophile theophilus theophrastus theseus thibault thierry
    thoby thor thorold thurstan tiberius timon timotheus tobin torquil tristram ulric urbain uriah urias
    valerian vasili vassili vercingetorix vespasian victorien vikram waldemar wat wenceslas wilf willibald
    wolfram xerxes yakov yusuke yuto yves zadok zebedee zebulon zechariah zedekiah zeno zephaniah zoltan`,
  FirstName: `algy casey em jean kit maddy peyton rei ren riley rowan sandy skyler vin`,
  LastName: `abercrombie addison ainsworth alcott allbright althorp antony arbuthnot arkwright arnauld ashcroft
    ashworth astor atherton atkins audubon augustine austen bainbridge bakewell bannister barclay baring barlow
    barnum barrett barrington bartok bateman beardsley beauchamp beaumont beauregard becket beckett beckford bede
    beecham beerbohm benson bentham bentley berkeley bessemer blackburn blackstone blackwell blackwood blakeley
    blucher boleyn boucher bowles braddock bradshaw bramwell brandeis braun brewster brody broughton browning brunel
    buckley burgess burleigh burton byng cadwallader caldwell calhoun callahan cameron carlton carmichael carnegie
    carruthers carstairs cartwright cavanagh cavendish chadwick chalmers chatterton cheney chesterfield chesterton
    cholmondeley churchill clarkson clayton clifford clinton cobden cochrane collingwood colquhoun comte connolly
    connor corbett corday cornwallis cowley cowper crabtree crawley creon crichton crosby cruikshank culpepper
    culver curtis custer cuthbertson dalrymple dalton daly dampier darnley davenport dawson delaney delibes delilah
    dempsey derrick devereux devlin dewey dickens dobson dodd dodgson donne donovan douglas doyle dreyfus drummond
    duffy duggan dumont dunbar duncan dundas dunlop duse duval dwyer edgeworth egerton eldon ellis ellsworth
    elphinstone emerson emmett erskine fairbanks fairfax farquhar farquharson faulkner fawcett fenton fenwick
    ferguson fielding fitzherbert fitzpatrick fitzroy fitzsimmons flaherty fletcher fleury flynn forbes forsyth
    fosdick fouquet franklin fraser froude fulton gallatin galloway galsworthy gambetta gardiner garrison gibbon
    gilchrist gilmore glendinning goddard goldsmith goodwin gorky gormley graham grainger granville greenwood
    gresham greuze griggs grimaldi grimm grimshaw gurney gwynne haggerty hallam halliday hamilton hampden hancock
    hanley hanson harcourt hardcastle hardwick hargrave hargreaves harley harrington harrison hartley haskell
    hathaway haverford hawkes hawthorne haydon healy heathcote hendricks hennessy herrick herriot herschel hewitt
    higginbotham hobart hobbes hobhouse hodges hodgkins hodgson hogan holinshed hollis holloway holroyd hopkinson
    horton houghton howarth howells hubbard huggins huguenin hume humphreys hurley hutchinson hutton huxley ibbotson
    ingersoll ingram irvine irving jacobi jacobson jagger jameson jardine jarvis jeffries jenkinson jenner jessop
    jonson joyce jugurtha kauffmann kavanagh kean kearney keating keats keene kellogg kemble kendall kenyon keogh
    kerrigan kinsella kirby kirkpatrick kirkwood knowles lacey lafferty lambert lambton langdon langford langley
    lathrop latimer laud lawton leary leighton lely lenclos leslie leverrier lindsay livingston livingstone lockhart
    lockyer loki longman loring lovell lowell lowry luttrell lyell lyons lyttelton macarthur macdonald macgregor
    macintyre mackay mackenzie mackintosh maclean macleod macmillan macnab macpherson madox maguire mahoney mallory
    malone malory manet manning mansfield marlowe marsden marshall massinger maynard mcallister mcarthur mcclellan
    mccormick mccoy mcdermott mcdonald mcdougal mcgregor mcguire mcintosh mcintyre mckay mckenna mckenzie mckinley
    mcleod mcmahon mcnamara mcpherson meagher melville merivale merrill merton middleton milburn millar mitchell
    moffat mohun molesworth moloney monckton monet monmouth montague montfort montmorency montrose moran moreland
    morley mornington morrow mortimer moynihan mulligan murdoch musgrave nelson neville newbold nolan northcott
    norton nugent oakley odell ogilvie oglethorpe oldfield oliphant osgood otis otway packard paget paley palfrey
    pankhurst parkhurst parkinson parsons paterson paxton pelham pendleton penelope penrose perceval percy perrault
    perrin phelps pierson pilkington pinkerton plantagenet plumptre poe pollock poncho ponsonby pontius porphyry
    porteous potiphar prendergast prentice prescott priestley pritchard prudhomme pryor quesnay quigley quincey
    quinn radcliffe radford raeburn rafferty ramsay ramsey randall ransome rawlins rawson redmond reilly reni
    renshaw ricardo richter ridley rigby riordan ritchie rizzio robbins robson roche rockefeller romney rooney
    roscoe rosebery rowley rubinstein ruggles russell rutherford rutledge ryan ryder samson sanderson santayana
    sargent scanlon schofield schwartz scribe seymour shackleton shaughnessy sheehan shelby shelley sheridan sherman
    siddons sidney simms simpson singleton slattery sloane smithers snyder somers somerville sontag spencer spurgeon
    stanhope stanton stapleton stebbins steinway stephenson sterne stillwell stoddard strachan strickland stuyvesant
    sumner sutherland sweeney talbot tarleton templeton thalberg thayer thorndyke thorpe thurston tierney tilden
    tobin tompkins townsend tracy treadwell trelawney tremaine trevelyan trevor trollope trumbull turpin tuttle
    twain tyrrell underhill vanderbilt vaughan verne vickers villiers vincent wadsworth wainwright waldron wallace
    walpole walsingham warburton waterhouse watkins wedgwood weldon wellesley wendell werther wesley wharton
    wheatley wheeler whistler whitaker whitcomb whitefield whitehead whitman whitmore whitney whittier wilcox wilkes
    wilkins willard willoughby wilmot winslow winstanley winthrop woodruff woodward wren wyatt wyndham wynne yardley
    yates`,
};
