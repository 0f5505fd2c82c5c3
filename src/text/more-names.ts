/**
 * Names that compromise's lexicon lacks, by its tags: older and European ones, and pet names, which novels are full of. Those
 * that are a place, a planet or a common word as often are left out.
 */
export const MORE_NAMES: Readonly<
  Record<"FemaleName" | "MaleName" | "FirstName" | "LastName", string>
> = {
  FemaleName: `agathe aglaia albertine aldith alethea alexandrina algitha alix almira alphonsine amabel amandine
    amaryllis ambrosine amelie andromeda anneliese annis anthea antigone aphrodite apollonia arabella araminta
    ariadne artemis artemisia asenath augusta aurelie babs bathsheba beatrix bella benedicta berenice berta betsey
    biddy birgit blanchette bridie brigitta brunhild caddy calypso celestine celimene charlotta charmian chrissie
    christabel cicely cinderella cissy claribel clarinda clemence clementina clementine clothilde clotilda concetta
    conradine constantia cunegonde dagmar daisy desdemona dolly dorcas dorothee drusilla dulcie edda edmee effie
    eglantine eleanora eleonora elfrida elisabetta ellinor eloisa elsbeth elspeth emeline emerentia essie ethelberta
    ethelinda eudora eudoxia eulalia eulalie euphemia eurydice eustacia evadne eve fanchette fanny felicite felise
    fenella feodora fernande fiammetta fidelia fifine fiordiligi fleurette florinda florrie flossie francie
    frederica friederike fulvia galatea georgiana gerda gertie ghislaine gilberte ginny giulia giuseppina gratia
    grazia grete grizel gudrun guendolen guinevere gunhild gussie gwendolen gwendoline gwenllian hagar hedda hedwig
    heloise henriette hephzibah hepzibah hera hermione herodias hetty hippolyta honoria horatia hortensia huldah
    hypatia ianthe imogen inez iolanthe iphigenia irmgard isa isabeau iseult ismay isolde ivanka jacquetta janey
    jemima jerusha jessamine jessamy joanie jocasta josepha karoline kath katinka katrine kezia keziah kirsteen
    kitty kunigunde laetitia leocadia leontine lettice letty liese lily linnet lisbeth lizabetta lizzy loetitia
    lucasta luce lucette lucilla lucrece lucretia lucrezia ludmilla madelon magdalen mahala malvina mamie manette
    margarethe margaretta margherita marietta mariette marjory marthe medea melchiora melusine meta minna mirabel
    moll myrtilla nan nannie narcissa nastasya nausicaa nelly nessie ninette ninon octavie odile olympe ortrud
    ottilie ottoline pansy parthenia pepita petronella petronilla phaedra phebe pheemie philippa philippina
    philomela phyllida pippa polyxena poppaea prascovia prissy pulcheria radegund rahel rosabel rosalia rosaline
    rosamond rosamund rosina rosine rosy ruperta sapphira sappho scholastica seraphina seraphine sibyl sibylla
    sidonie sigrid simonetta solange sophronia sophy stasia stefania sukey susette tatyana thekla theodosia
    theophila thirza thisbe thyra tibby tilda tilly titania toinette trixie tryphena valentine varvara veronique
    victoire victorine violante violet violetta virginie walburga xanthe xantippe xenia yolande yseult
    zelie zenobia zephyrine zerlina zillah`,
  MaleName: `abimelech abner absalom achille achilles adalbert adolphe adolphus adonis adrien aeneas agamemnon ahab
    ajax alaric alban alberic alcibiades aleck alexei alexis algernon alick almeric aloysius amadeus amadis ambroise
    ambrose amyas anatole angus anselm anselme apollos aristide arkady arsene artaxerxes asher athanasius athelstan
    aubrey auguste augustin augustine aurelian aurelius aylmer aymer baldassare baldwin balthasar balthazar baptiste
    barnabas barnaby bartolomeo basil basile bastien bellamy belshazzar benedict benjy berthold bevis boniface
    brutus caesar casimir caspar cassius castor celestin cesare charlemagne chauncey chrysostom cipriano claudius
    clem cleophas clovis conrade constantine corentin corney cosimo cosmo crispin cuthbert cyprian cyriac danton
    davey davy denys diarmid dick dickie dickon didier diego diggory domenico dominique dunstan eben edouard egbert
    eleazar elihu eliphalet elkanah emile endymion ephraim erasmus erastus esau ethelbert ethelred etienne eusebius
    eustace evander everard ezekiel faustus feodor fidelio filippo fingal fitzgerald florestan francois franz fulk
    fulke galahad gamaliel ganymede gaspar gaspard gaston gawain gawaine geordie germain gervase gianni gideon
    giulio godefroy godwin goliath gottlieb gregoire griffith gualtier guglielmo gustavus hadrian hamish hamlet
    hannibal harald helmut hercule hereward herod herve hezekiah hildebrand hiram hobart horry hughie humbert
    humphrey humphry iago ichabod ignace ignatius immanuel ingram ishmael isidore jabez jack jacopo japheth jeames
    jedediah jehu jem jemmy jephthah jervis jethro joab joachim job jock jorgen josias jotham judas jude jules
    jurgen justus kenelm kilian ladislaus lancelot launcelot lazarus leander leandre lemuel leo leofric leonidas
    levin lewis llewellyn lodovico lorenz lothair lubin lucian lucifer lucius ludovico lysander malachi manasseh
    manoel marcellus marcius marmaduke matthieu max melchior menelaus mephistopheles merlin methuselah mihail
    montague mordecai morris mortimer mungo napoleon narcissus nebuchadnezzar neddy nehemiah nero nestor nicanor
    niccolo nicodemus noll obadiah oberon octave octavius odo odysseus oedipus orestes orlando orpheus osmond osmund
    oswin othello ottavio paracelsus parsifal patroclus paulus pelham perceval percival peregrine pericles perkin
    perseus petrarch petrus pharaoh phelim philibert phineas phoebus pip pliny polycarp pompey porfiry prometheus
    prospero ptolemy quintus quixote ramses reg regulus reinhold remus renaud rene reynard reynold robin rodion
    rodolph rodolphe romuald romulus rowland ruy samson scipio septimus seraphim shadrach shem siegfried siegmund
    sigismund silenus silvain silvanus silvestre simeon simplicius sinbad socrates solon spartacus stanislas
    stanislaus stepan stephano sylvain tancred tarquin telemachus theobald theodoric theodosius theophile theophilus
    theophrastus theseus thibault thoby thor thorold thurstan tiberius timon timotheus torquil tristram ulric urbain
    uriah urias valerian vasili vassili vercingetorix vespasian victorien waldemar wat wenceslas wilf willibald
    wolfram xerxes yakov yves zadok zebedee zebulon zechariah zedekiah zeno zephaniah`,
  FirstName: `algy em jean kit maddy sandy vin`,
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
