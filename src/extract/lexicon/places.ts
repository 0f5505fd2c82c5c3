import { words } from "./words.ts";

/** Nouns that end the name of a place, a ship, a building or a body of people. */
export const PLACE_NOUNS = words(
  `street road lane avenue square park hall house abbey castle manor court place palace tower bridge gate gardens garden
  hill hills mountain mountains mount river lake sea ocean bay island islands isle cape valley forest wood woods field
  fields heath moor common green gables village town city county country kingdom empire republic state states district
  province parish church chapel cathedral temple college school university academy hospital hotel inn tavern arms
  station quadrant sector system planet galaxy nebula star ship starship cottage farm lodge villa terrace crescent row
  mill works bank office club society company committee council parliament ministry department fleet army navy regiment
  federation union league alliance empire order institute museum library theatre theater market fair harbour harbor
  port dock pier quay beach shore coast cliff cliffs north south east west point pass spring springs falls creek pond
  tube deck bay room engineering office times gazette post journal magazine bible testament book act bill treaty war
  revolution day eve night year week street's chronicle review press cathedral piazza villa rectory vicarage parsonage
  grange priory convent asylum workhouse prison jail barracks camp fort ranch colony grove hollow vale dale glen heights
  wharf alley close yard mansion mansions manse ferry bluff canyon gulch ridge peak plains gulf cove reef plantation
  estate buildings chambers`,
);

/** Those that stand before the name of a place: “Castle Averil”. */
export const PLACES_BEFORE = words(
  "castle château chateau lake loch mount mont cape fort port camp villa hotel rue",
);

/** Words written with a capital that are nobody. */
export const NOT_PEOPLE = words(
  `god lord heaven heavens christ jesus providence nature fate fortune death love time truth christmas easter
  sunday monday tuesday wednesday thursday friday saturday january february march april may june july august september
  october november december english french german italian american british scotch irish spanish russian chinese latin
  greek roman christian catholic protestant jew jewish indian i i'm i'll i've i'd ok okay chapter part book
  volume act scene project gutenberg english englishman englishwoman frenchman frenchwoman europe england london
  earth sun moon bible church state tv mr. amen o oh ah internet web devil satan majesty highness excellency grace worship
  honour honor lordship ladyship holiness esq hon
  pshaw bah tut tush fie ugh whew phew faugh humph aha egad begad zounds gad gosh jove bosh whist parbleu
  morbleu good-night good-morning good-evening good-day good-afternoon
  la hurrah bravo hallo hullo hello alas adieu goodbye good-bye farewell yes no sir madam ma'am dear damn gods a.m p.m`,
);
