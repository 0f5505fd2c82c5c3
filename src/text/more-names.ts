/**
 * Names that compromise's lexicon lacks, by its tags: older and European ones, which novels are full of, and people of
 * history, myth and the arts, whom they speak of. Those that are a place, a planet or a common word as often are left out.
 */
export const MORE_NAMES: Readonly<Record<"FemaleName" | "MaleName" | "LastName", string>> = {
  FemaleName: `agathe aglaia albertine aldith alethea alexandrina algitha alix almira alphonsine amabel amandine amaryllis
    ambrosine amelie anneliese annis anthea apollonia arabella araminta ariadne artemisia asenath augusta aurelie
    bathsheba beatrix benedicta berenice berta betsey biddy birgit blanchette brigitta brunhild celestine celimene
    charlotta charmian christabel cicely claribel clarinda clemence clementina clementine clothilde clotilda
    concetta conradine constantia cunegonde dagmar dorcas dorothee drusilla dulcie edda edmee effie eglantine
    eleanora eleonora elfrida elisabetta ellinor eloisa elsbeth elspeth emeline emerentia ethelberta ethelinda
    eudora eudoxia eulalia eulalie euphemia eurydice eustacia evadne fanchette fanny felicite felise fenella feodora
    fernande fiammetta fidelia fifine fiordiligi fleurette florinda frederica friederike fulvia galatea georgiana
    gerda ghislaine gilberte giulia giuseppina gratia grazia grete grizel gudrun guendolen guinevere gunhild
    gwendolen gwendoline gwenllian hedda hedwig heloise henriette hephzibah hepzibah hermione hetty hippolyta
    honoria horatia hortensia huldah hypatia ianthe imogen inez iolanthe iphigenia irmgard isabeau iseult ismay
    isolde ivanka jacquetta jemima jerusha jessamine jessamy jocasta josepha karoline katinka katrine kezia keziah
    kirsteen kitty kunigunde laetitia leocadia leontine lettice liese linnet lisbeth lizabetta loetitia lucasta luce
    lucette lucilla lucrece lucretia lucrezia ludmilla madelon magdalen mahala malvina mamie manette margarethe
    margaretta margherita marietta mariette marjory marthe medea melchiora melusine meta minna mirabel moll myrtilla
    nannie narcissa nastasya nausicaa nelly ninette ninon octavie odile olympe ortrud ottilie ottoline pansy
    parthenia pepita petronella petronilla phaedra pheemie philippa philippina philomela phyllida polyxena poppaea
    prascovia pulcheria radegund rahel rosabel rosalia rosaline rosamond rosamund rosina rosine ruperta sapphira
    sappho scholastica seraphina seraphine sibyl sibylla sidonie sigrid simonetta solange sophronia sophy stasia
    stefania susette tatyana thekla theodosia theophila thirza thisbe thyra tilda tilly toinette trixie tryphena
    valentine varvara veronique victoire victorine violante violetta virginie walburga xanthe xantippe xenia yolande
    yseult zelie zenobia zephyrine zerlina zillah`,
  MaleName: `abimelech abner absalom achille adalbert adolphe adolphus adrien aeneas agamemnon ahab alaric alban alberic
    alcibiades aleck alexei alexis algernon almeric aloysius amadeus amadis ambroise ambrose amyas anatole angus
    anselm anselme apollos aristide arkady arsene artaxerxes asher athanasius athelstan aubrey auguste augustin
    augustine aurelian aurelius aylmer aymer baldassare baldwin balthasar balthazar baptiste barnabas barnaby
    bartolomeo basil basile bastien bellamy benedict berthold bevis boniface brutus caesar casimir caspar cassius
    castor celestin cesare charlemagne chauncey chrysostom cipriano claudius cleophas clovis conrade constantine
    corentin cosimo cosmo crispin cuthbert cyprian cyriac danton denys diarmid didier diego diggory domenico
    dominique dunstan eben edouard egbert eleazar elihu eliphalet elkanah emile ephraim erasmus erastus esau
    ethelbert ethelred etienne eusebius eustace evander everard ezekiel faustus feodor fidelio filippo fingal
    fitzgerald florestan francois franz fulk fulke galahad gamaliel gaspar gaspard gaston gawain gawaine germain
    gervase gianni gideon giulio godefroy godwin gottlieb gregoire griffith gualtier guglielmo gustavus hadrian
    hamish hannibal harald helmut hercule hereward herod herve hezekiah hildebrand hiram hobart humbert humphrey
    humphry ichabod ignace ignatius immanuel ingram ishmael isidore jabez jack jacopo japheth jeames jedediah jehu
    jephthah jervis jethro joab joachim job jorgen josias jotham jude jules jurgen justus kenelm kilian ladislaus
    lancelot launcelot lazarus leander leandre lemuel leo leofric leonidas levin llewellyn lodovico lorenz lothair
    lubin lucian lucifer lucius ludovico lysander malachi manasseh manoel marcellus marcius marmaduke matthieu max
    melchior menelaus mephistopheles merlin methuselah mihail mordecai mortimer mungo napoleon nebuchadnezzar
    nehemiah nero nestor nicanor niccolo nicodemus obadiah octave octavius odo odysseus oedipus orestes orlando
    orpheus osmond osmund oswin ottavio paracelsus parsifal patroclus paulus pelham perceval percival peregrine
    pericles perkin perseus petrarch petrus pharaoh phelim philibert phineas phoebus pliny polycarp pompey porfiry
    prometheus ptolemy quintus ramses regulus reinhold remus renaud rene reynard reynold rodion rodolph rodolphe
    romuald romulus rowland ruy samson scipio septimus seraphim shadrach shem siegfried siegmund sigismund silvain
    silvanus silvestre simeon simplicius socrates solon spartacus stanislas stanislaus stepan stephano sylvain
    tancred tarquin telemachus theobald theodoric theodosius theophile theophilus theophrastus theseus thibault
    thoby thorold thurstan tiberius timon timotheus torquil tristram ulric urbain uriah urias valerian vasili
    vassili vercingetorix vespasian victorien waldemar wenceslas willibald wolfram xerxes yakov yves zadok zebedee
    zebulon zechariah zedekiah zeno zephaniah`,
  LastName: `abercrombie addison aeschylus aesop agassiz ainsworth alcott alfieri allbright althorp angelico antony apollo
    apuleius aquinas arbuthnot archimedes ariosto aristides aristophanes aristotle arkwright arnauld ashcroft
    ashworth astor atherton atkins attila audubon augustine austen averroes avicenna bacchus bainbridge bakewell
    balzac bannister barclay baring barlow barnum barrett barrington bartok bassompierre bateman baudelaire
    beardsley beauchamp beaumarchais beaumont beauregard becket beckett beckford bede beecham beelzebub beerbohm
    bellerophon bellini benson bentham bentley berkeley berlioz bernhardt bernini bessemer bismarck bizet blackburn
    blackstone blackwell blackwood blakeley blucher boadicea boccaccio boethius boleyn bolingbroke bolivar bonaparte
    borgia bossuet boswell botticelli boucher bowles braddock bradshaw brahms bramante bramwell brandeis braun
    brewster brody broughton browning brummell brunel buckley buffon bulwer bunyan buonaparte buonarroti burbage
    burgess burgoyne burleigh burton byng byron cadwallader cagliostro caldwell calhoun caligula callahan calvin
    cameron camoens canova canute caravaggio carlton carlyle carmichael carnegie carnot carruthers carstairs
    cartwright casanova castlereagh cato catullus cavanagh cavendish cavour caxton cellini cervantes chadwick
    chalmers charlemagne chateaubriand chatterton chaucer chekhov cheney cherubini chesterfield chesterton
    cholmondeley chopin churchill cicero cimabue circe clarkson clausewitz clayton clifford clinton clytemnestra
    cobbett cobden cochrane coleridge collingwood colquhoun columbus commodus comte condorcet confucius congreve
    connolly connor copernicus corbett corday coriolanus corneille cornwallis correggio cortes cortez couperin
    courbet cowley cowper crabtree cranmer crawley creon crichton croesus cromwell crosby cruikshank culpepper
    culver cupid curtis custer cuthbertson cuvier daedalus daguerre dalrymple dalton daly dampier danton darnley
    daudet davenport dawson debussy defoe delacroix delaney delibes delilah demosthenes dempsey derrick descartes
    devereux devlin dewey dickens diderot dido diocletian diogenes dionysus disraeli dobson dodd dodgson domitian
    donatello donizetti donne donovan dostoevsky douglas doyle dreyfus drummond dryden dubarry duffy duggan dumas
    dumont dunbar duncan dundas dunlop duse duval dwyer edgeworth egerton eldon electra ellis ellsworth elphinstone
    emerson emmett endymion epictetus epicurus erskine euclid euripides eurydice fairbanks fairfax faraday farquhar
    farquharson faulkner faunus faust fawcett fenelon fenton fenwick ferguson fichte fielding fitzherbert
    fitzpatrick fitzroy fitzsimmons flaherty flaubert fletcher fleury flynn forbes forsyth fosdick fouquet fragonard
    franklin fraser froissart froude fulton gainsborough galatea galen galileo gallatin galloway galsworthy galvani
    gambetta gardiner garibaldi garrick garrison gautier gibbon gilchrist gilmore giorgione giotto gladstone
    glendinning gluck goddard godiva goethe gogol goldoni goldsmith goodwin gorky gormley gounod goya gracchus
    graham grainger granville greenwood gresham greuze grieg griggs grimaldi grimm grimshaw grotius guizot gurney
    gwynne haggerty hallam halliday hamilcar hamilton hampden hancock handel hanley hanson harcourt hardcastle
    hardwick hargrave hargreaves harley harrington harrison hartley haskell hathaway haverford hawkes hawthorne
    haydn haydon hazlitt healy heathcote hegel heine hendricks hennessy hephaestus heracles heraclitus hercules
    herodotus herrick herriot herschel hesiod hewitt higginbotham hippocrates hobart hobbes hobhouse hodges hodgkins
    hodgson hogan hogarth hokusai holbein holinshed hollis holloway holofernes holroyd homer hopkinson horton
    houdini houghton howarth howells hubbard huggins huguenin humboldt hume humphreys hurley hutchinson hutton
    huxley huysmans ibbotson ibsen icarus ingersoll ingram ingres irvine irving iscariot jacobi jacobson jagger
    jameson jardine jarvis jeffries jenkinson jenner jessop jezebel jonson josephus joyce jugurtha juno justinian
    juvenal kant kauffmann kavanagh kean kearney keating keats keene kellogg kemble kendall kenyon keogh kepler
    kerrigan kierkegaard kinsella kipling kirby kirkpatrick kirkwood klopstock knowles kossuth lacey lafayette
    lafferty lafontaine lamartine lambert lambton landseer langdon langford langley laocoon laplace lathrop latimer
    laud lavater lavoisier lawton leary leda leibnitz leibniz leighton lely lenclos leslie lessing leverrier lindsay
    linnaeus liszt livingston livingstone livy lockhart lockyer longfellow longinus longman loring lovell lowell
    lowry loyola lucifer lucretius lucullus luttrell lycurgus lyell lyons lyttelton macarthur macaulay macchiavelli
    macdonald macgregor machiavelli macintyre mackay mackenzie mackintosh maclean macleod macmillan macnab
    macpherson madox maecenas maeterlinck magellan maguire mahomet mahoney maintenon malebranche malibran mallory
    malone malory malthus manet manning mansfield mantegna marat marconi marius marlowe marmontel marsden marshall
    marsyas masaccio masaniello massenet massinger maupassant maynard mazarin mazeppa mazzini mcallister mcarthur
    mcclellan mccormick mccoy mcdermott mcdonald mcdougal mcgregor mcguire mcintosh mcintyre mckay mckenna mckenzie
    mckinley mcleod mcmahon mcnamara mcpherson meagher medea medici medusa meissonier melville mendelssohn mephisto
    merivale merrill merton messalina metternich meyerbeer michelangelo michelet midas middleton milburn millais
    millar milton minos minotaur mirabeau mitchell moffat mohammed mohun molesworth moliere moloney monckton monet
    monmouth montague montaigne montespan montesquieu montezuma montfort montmorency montrose moran moreland morley
    mornington morpheus morrow mortimer moynihan muhammad mulligan murat murdoch murillo musgrave musset nelson nero
    neville newbold newton nietzsche niobe nolan northcott norton nugent oakley odell ogilvie oglethorpe oldfield
    oliphant ophelia orpheus osgood ossian otis otway ovid packard paderewski paganini paget paley palfrey palladio
    palmerston pankhurst paracelsus parkhurst parkinson parnell parsons pascal paterson paxton pelham pendleton
    penelope penrose pepys perceval percy perrault perrin persephone perugino pestalozzi petrarch phaeton phelps
    phidias philomel pierson pilate pilkington pindar pinkerton piranesi pizarro plantagenet plato plautus plotinus
    plumptre plutarch poe pollock polyphemus pompadour pompey poncho ponsonby pontius porphyry porteous poseidon
    potiphar poussin praxiteles prendergast prentice prescott priam priapus priestley pritchard prometheus
    proserpine proust prudhomme pryor ptolemy puccini pugin purcell pushkin pygmalion pyrrhus pythagoras quesnay
    quigley quincey quinn rabelais rachmaninoff racine radcliffe radford raeburn rafferty rameau ramsay ramsey
    randall ransome raphael ravel rawlins rawson recamier redmond reilly rembrandt renan reni renoir renshaw ricardo
    richelieu richter ridley rigby riordan ritchie rizzio robbins robespierre robson roche rockefeller rodin romney
    ronsard rooney roscoe rosebery rossetti rossini rothschild roubiliac rousseau rowley rubens rubinstein ruggles
    ruskin russell rutherford rutledge ryan ryder saladin samson sanderson santayana sappho sargent savonarola
    scanlon scarlatti scheherazade schiller schlegel schofield schopenhauer schumann schwartz scribe semiramis
    seneca seymour shackleton shakespeare shakspeare shakspere shaughnessy sheehan shelby shelley sheridan sherman
    sibelius siddons sidney simms simpson singleton sisyphus slattery sloane smithers smollett snyder socrates
    somers somerville sontag sophocles southey spartacus spencer spenser spinoza spurgeon stanhope stanton stapleton
    stebbins steinway stendhal stephenson sterne stillwell stoddard strachan stradivarius strauss strickland
    strindberg stuyvesant suetonius sumner sutherland swedenborg sweeney swinburne tacitus talbot talleyrand talma
    tamburlaine tamerlane tantalus tarleton tasso tchaikovsky telemachus templeton teniers tennyson terpsichore
    thackeray thalberg thayer themistocles theocritus theseus thoreau thorndyke thorpe thorvaldsen thucydides
    thurston tiberius tiepolo tierney tilden tintoretto titian tobin tolstoi tompkins torquemada townsend tracy
    treadwell trelawney tremaine trevelyan trevor trollope trumbull turenne turgenev turgot turpin tuttle twain
    tyndall tyrrell uhland ulysses underhill vanbrugh vanderbilt vandyke vasari vauban vaughan verdi vergil verlaine
    vermeer verne veronese vesalius vickers villiers villon vincent virgil volta voltaire wadsworth wainwright
    waldron wallace wallenstein walpole walsingham warburton waterhouse watkins watteau wedgwood weldon wellesley
    wendell wesley wharton wheatley wheeler whistler whitaker whitcomb whitefield whitehead whitman whitmore whitney
    whittier wilberforce wilcox wilkes wilkins willard willoughby wilmot winckelmann winslow winstanley winthrop
    wolsey woodruff woodward wordsworth wotan wren wyatt wycherley wycliffe wyndham wynne xenophon yardley yates
    zeus zeuxis zola zoroaster zwingli`,
};
