/**
 * Names that compromise's lexicon lacks, by its tags: older and European ones, which novels are full of, and people of
 * history, myth and the arts, whom they speak of. Those that are a place, a planet or a common word as often are left out.
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
  LastName: `abercrombie addison aeschylus aesop agassiz ainsworth alcott alfieri allbright althorp angelico antony
    apollo apuleius aquinas arbuthnot archimedes ariosto aristides aristophanes aristotle arkwright arnauld ashcroft
    ashworth astor atherton atkins attila audubon augustine austen averroes avicenna bacchus bainbridge bakewell
    balzac bannister barbarossa barclay baring barlow barnum barrett barrington bartok bassompierre bateman
    baudelaire beardsley beauchamp beaumarchais beaumont beauregard becket beckett beckford bede beecham beelzebub
    beerbohm bellerophon bellini benson bentham bentley berkeley berlioz bernhardt bernini bessemer bismarck bizet
    blackburn blackstone blackwell blackwood blakeley blucher bluebeard boadicea boccaccio boethius boleyn
    bolingbroke bolivar bonaparte borgia bossuet boswell botticelli boucher bowles braddock bradshaw brahms bramante
    bramwell brandeis braun brewster brody broughton browning brummell brunel buckley buddha buffon bulwer bunyan
    buonaparte buonarroti burbage burgess burgoyne burleigh burton byng byron cadwallader cagliostro caldwell
    calhoun caliban caligula callahan calvin cameron camoens canova canute caravaggio carlton carlyle carmichael
    carnegie carnot carruthers carstairs cartwright casanova castlereagh cato catullus cavanagh cavendish cavour
    caxton cellini cervantes chadwick chalmers charlemagne chateaubriand chatterton chaucer chekhov cheney cherubini
    chesterfield chesterton cholmondeley chopin churchill cicero cimabue circe clarkson clausewitz clayton clifford
    clinton clytemnestra cobbett cobden cochrane coleridge collingwood colquhoun columbus commodus comte condorcet
    confucius congreve connolly connor copernicus corbett corday coriolanus corneille cornwallis correggio cortes
    cortez couperin courbet cowley cowper crabtree cranmer crawley creon crichton croesus cromwell crosby cruikshank
    crusoe culpepper culver cupid curtis custer cuthbertson cuvier daedalus daguerre dalrymple dalton daly dampier
    dante danton darnley darwin daudet davenport dawson debussy defoe delacroix delaney delibes delilah demosthenes
    dempsey derrick descartes devereux devlin dewey dickens diderot dido diocletian diogenes dionysus disraeli
    dobson dodd dodgson domitian donatello donizetti donne donovan dostoevsky douglas doyle dreyfus drummond dryden
    dubarry duffy duggan dumas dumont dunbar duncan dundas dunlop duse duval dwyer edgeworth egerton eldon electra
    ellis ellsworth elphinstone emerson emmett endymion epictetus epicurus erskine euclid euripides eurydice
    fairbanks fairfax falstaff faraday farquhar farquharson faulkner faunus faust fawcett fenelon fenton fenwick
    ferguson fichte fielding fitzherbert fitzpatrick fitzroy fitzsimmons flaherty flaubert fletcher fleury flynn
    forbes forsyth fosdick fouquet fragonard franklin fraser froissart froude fulton gainsborough galatea galen
    galileo gallatin galloway galsworthy galvani gambetta gardiner garibaldi garrick garrison gautier gibbon
    gilchrist gilmore giorgione giotto gladstone glendinning gluck goddard godiva goethe gogol goldoni goldsmith
    goodwin gorky gormley gounod goya gracchus graham grainger granville greenwood gresham greuze grieg griggs
    grimaldi grimm grimshaw grotius guizot gulliver gurney gwynne haggerty hallam halliday hamilcar hamilton hampden
    hancock handel hanley hanson harcourt hardcastle hardwick hargrave hargreaves harley harrington harrison hartley
    haskell hathaway haverford hawkes hawthorne haydn haydon hazlitt healy heathcote hegel heine hendricks hennessy
    hephaestus heracles heraclitus hercules herodotus herrick herriot herschel hesiod hewitt higginbotham
    hippocrates hobart hobbes hobhouse hodges hodgkins hodgson hogan hogarth hokusai holbein holinshed hollis
    holloway holofernes holroyd homer hopkinson horton houdini houghton howarth howells hubbard huggins huguenin
    humboldt hume humphreys hurley hutchinson hutton huxley huysmans ibbotson ibsen icarus ingersoll ingram ingres
    irvine irving iscariot jacobi jacobson jagger jameson janus jardine jarvis jeffries jenkinson jenner jessop
    jezebel jonson josephus joyce jugurtha juno justinian juvenal kant kauffmann kavanagh kean kearney keating keats
    keene kellogg kemble kendall kenyon keogh kepler kerrigan kierkegaard kinsella kipling kirby kirkpatrick
    kirkwood klopstock knowles kossuth lacey lafayette lafferty lafontaine lamartine lambert lambton landseer
    langdon langford langley laocoon laplace lathrop latimer laud lavater lavoisier lawton leary leda leibnitz
    leibniz leighton lely lenclos leslie lessing leverrier lindsay linnaeus liszt livingston livingstone livy
    lockhart lockyer loki longfellow longinus longman loring lovell lowell lowry loyola lucifer lucretius lucullus
    luttrell lycurgus lyell lyons lyttelton macarthur macaulay macbeth macchiavelli macdonald macgregor machiavelli
    macintyre mackay mackenzie mackintosh maclean macleod macmillan macnab macpherson madox maecenas maeterlinck
    magellan maguire mahomet mahoney maintenon malebranche malibran mallory malone malory malthus manet manning
    mansfield mantegna marat marconi marius marlowe marmontel marsden marshall marsyas masaccio masaniello massenet
    massinger maupassant maynard mazarin mazeppa mazzini mcallister mcarthur mcclellan mccormick mccoy mcdermott
    mcdonald mcdougal mcgregor mcguire mcintosh mcintyre mckay mckenna mckenzie mckinley mcleod mcmahon mcnamara
    mcpherson meagher medea medici medusa meissonier melville mendelssohn mephisto merivale merrill merton messalina
    metternich meyerbeer michelangelo michelet midas middleton milburn millais millar milton minos minotaur mirabeau
    mitchell moffat mohammed mohun molesworth moliere moloney monckton monet monmouth montague montaigne montespan
    montesquieu montezuma montfort montmorency montrose moran moreland morley mornington morpheus morrow mortimer
    moynihan muhammad mulligan munchausen murat murdoch murillo musgrave musset nelson nero neville newbold newton
    nietzsche niobe nolan northcott norton nugent oakley odell odin ogilvie oglethorpe oldfield oliphant ophelia
    orpheus osgood ossian otis otway ovid packard paderewski paganini paget paley palfrey palladio pallas palmerston
    pankhurst paracelsus parkhurst parkinson parnell parsons pascal paterson paxton pelham pendleton penelope
    penrose pepys perceval percy perrault perrin persephone perugino pestalozzi petrarch phaeton phelps phidias
    philomel pierson pilate pilkington pindar pinkerton piranesi pizarro plantagenet plato plautus plotinus plumptre
    plutarch pluto poe pollock polyphemus pompadour pompey poncho ponsonby pontius porphyry porteous poseidon
    potiphar poussin praxiteles prendergast prentice prescott priam priapus priestley pritchard prometheus
    proserpine proust prudhomme pryor ptolemy puccini pugin purcell pushkin pygmalion pyrrhus pythagoras quesnay
    quigley quincey quinn rabelais rachmaninoff racine radcliffe radford raeburn rafferty rameau ramsay ramsey
    randall ransome raphael rasselas ravel rawlins rawson recamier redmond reilly rembrandt renan reni renoir
    renshaw ricardo richelieu richter ridley rigby riordan ritchie rizzio robbins robespierre robson roche
    rockefeller rodin romney ronsard rooney roscoe rosebery rossetti rossini rothschild roubiliac rousseau rowley
    rubens rubinstein ruggles ruskin russell rutherford rutledge ryan ryder saladin samson sanderson santayana
    sappho sargent savonarola scanlon scarlatti scheherazade schiller schlegel schofield schopenhauer schumann
    schwartz scribe semiramis seneca seymour shackleton shakespeare shakspeare shakspere shaughnessy sheehan shelby
    shelley sheridan sherman shylock sibelius siddons sidney simms simpson singleton sisyphus slattery sloane
    smithers smollett snyder socrates somers somerville sontag sophocles southey spartacus spencer spenser spinoza
    spurgeon stanhope stanton stapleton stebbins steinway stendhal stephenson sterne stillwell stoddard strachan
    stradivarius strauss strickland strindberg stuyvesant suetonius sumner sutherland swedenborg sweeney swinburne
    tacitus talbot talleyrand talma tamburlaine tamerlane tantalus tarleton tasso tchaikovsky telemachus templeton
    teniers tennyson terpsichore thackeray thalberg thayer themistocles theocritus theseus thoreau thorndyke thorpe
    thorvaldsen thucydides thurston tiberius tiepolo tierney tilden tintoretto titian tobin tolstoi tompkins
    torquemada townsend tracy treadwell trelawney tremaine trevelyan trevor trollope trumbull turenne turgenev
    turgot turpin tuttle twain tyndall tyrrell uhland ulysses underhill vanbrugh vanderbilt vandyke vasari vauban
    vaughan verdi vergil verlaine vermeer verne veronese vesalius vickers villiers villon vincent virgil volta
    voltaire wadsworth wainwright waldron wallace wallenstein walpole walsingham warburton waterhouse watkins
    watteau wedgwood weldon wellesley wendell werther wesley wharton wheatley wheeler whistler whitaker whitcomb
    whitefield whitehead whitman whitmore whitney whittier wilberforce wilcox wilde wilkes wilkins willard
    willoughby wilmot winckelmann winslow winstanley winthrop wolsey woodruff woodward wordsworth wotan wren wyatt
    wycherley wycliffe wyndham wynne xenophon yardley yates zeus zeuxis zola zoroaster zwingli`,
};
