/**
 * Names that one person of history, myth or the arts is known by, whom any story may speak of once. Those that are a place,
 * a planet, a common word or other people's name as often are left out.
 */
export const RENOWNED_NAMES = `
  achilles adonis aeschylus aesop agamemnon agassiz ajax alcibiades alfieri angelico antigone aphrodite apollo
  apuleius aquinas archimedes ariosto aristides aristophanes aristotle artaxerxes artemis attila averroes avicenna
  bacchus balzac barabbas barbarossa bassompierre baudelaire beaumarchais beelzebub beethoven bellerophon bellini
  belshazzar berlioz bernhardt bernini bismarck bizet bluebeard boadicea boccaccio boethius bolingbroke bolivar
  bonaparte borgia bossuet boswell botticelli brahms bramante brummell brutus buddha buffon bulwer bunyan buonaparte
  buonarroti burbage burgoyne byron caesar cagliostro caliban caligula calvin calypso camoens canova canute caravaggio
  carlyle carnot casanova castlereagh catiline cato catullus cavour caxton cellini cervantes charlemagne chateaubriand
  chaucer chekhov cherubini chopin cicero cimabue cinderella circe clausewitz cleopatra clytemnestra cobbett coleridge
  columbus commodus condorcet confucius congreve copernicus coriolanus corneille correggio cortes cortez couperin
  courbet cranmer croesus cromwell crusoe cupid cuvier daedalus daguerre dante danton darwin daudet debussy defoe
  delacroix demosthenes descartes desdemona diderot dido diocletian diogenes dionysus disraeli domitian donatello
  donizetti dostoevsky dryden dubarry dumas electra endymion epictetus epicurus erasmus euclid euripides eurydice
  falstaff faraday faunus faust fenelon fichte flaubert fragonard froissart gainsborough galatea galen galileo galvani
  ganymede garibaldi garrick gautier giorgione giotto gladstone gluck godiva goethe gogol goldoni goliath gounod goya
  gracchus grieg grotius guinevere guizot gulliver hamilcar hamlet handel hannibal haydn hazlitt hegel heine
  hephaestus heracles heraclitus hercules herod herodotus hesiod hippocrates hogarth hokusai holbein holofernes homer
  houdini humboldt huysmans iago ibsen icarus ingres iscariot janus jezebel josephus judas juno justinian juvenal kant
  kepler kierkegaard kipling klopstock kossuth lafayette lafontaine lamartine lancelot landseer laocoon laplace
  lavater lavoisier lazarus leda leibnitz leibniz lessing linnaeus liszt livy longfellow longinus loyola lucifer
  lucretius lucullus lycurgus macaulay macbeth macchiavelli machiavelli maecenas maeterlinck magellan mahomet
  maintenon malebranche malibran malthus mantegna marat marconi marius marmontel marsyas masaccio masaniello massenet
  maupassant mazarin mazeppa mazzini medea medici medusa meissonier mendelssohn mephisto mephistopheles merlin
  messalina methuselah metternich meyerbeer michelangelo michelet midas millais milton minos minotaur mirabeau
  mohammed moliere montaigne montespan montesquieu montezuma morpheus mozart muhammad munchausen murat murillo musset
  napoleon narcissus nebuchadnezzar nero nestor newton nietzsche niobe oberon odin odysseus oedipus offenbach ophelia
  orestes orpheus ossian othello ovid paderewski paganini palestrina palladio pallas palmerston paracelsus parnell
  parsifal pascal pepys pericles persephone perugino pestalozzi petrarch phaeton pharaoh phidias philomel pilate
  pindar piranesi pizarro plato plautus plotinus plutarch pluto polyphemus pompadour pompey poseidon poussin
  praxiteles priam priapus prometheus proserpine proust ptolemy puccini pugin purcell pushkin pygmalion pyrrhus
  pythagoras quixote rabelais rachmaninoff racine rameau raphael rasselas ravel recamier rembrandt renan renoir
  richelieu robespierre rochefoucauld rodin ronsard rossetti rossini rothschild roubiliac rousseau rubens ruskin
  saladin sappho savonarola scarlatti scheherazade schiller schlegel schopenhauer schubert schumann semiramis seneca
  shakespeare shakspeare shakspere shylock sibelius sinbad sisyphus smollett socrates sophocles southey spartacus
  spenser spinoza stendhal stradivarius strauss strindberg suetonius swedenborg swinburne tacitus talleyrand talma
  tamburlaine tamerlane tantalus tasso tchaikovsky telemachus teniers tennyson terpsichore thackeray themistocles
  theocritus theseus thor thoreau thorvaldsen thucydides tiberius tiepolo tintoretto titania titian tolstoi tolstoy
  torquemada turenne turgenev turgot tyndall uhland ulysses vanbrugh vandyke vasari vauban velasquez verdi vergil
  verlaine vermeer veronese vesalius villon virgil volta voltaire wagner wallenstein watteau wilberforce wilde
  winckelmann wolsey wordsworth wotan wycherley wycliffe xantippe xenophon xerxes zeus zeuxis zola zoroaster zwingli
`;
