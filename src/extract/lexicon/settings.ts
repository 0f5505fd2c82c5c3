import { words } from "./words.ts";

/** Where scenes are set: rooms, buildings, streets, land and water, vehicles, the parts of a ship. */
export const SETTINGS = words(
  `room rooms bedroom bedchamber chamber parlour parlor drawing-room sitting-room dining-room living-room bathroom
  schoolroom classroom ballroom cloakroom workroom storeroom waiting-room ward sickroom nursery kitchen pantry scullery
  cellar basement attic loft garret study library office offices hall hallway passage corridor gallery lobby foyer landing
  staircase stairs stairway balcony terrace veranda verandah porch doorstep threshold doorway
  roof house houses home cottage cabin hut shed barn stable stables farm farmhouse mansion manor castle palace tower
  rectory vicarage parsonage lodge inn tavern pub bar saloon restaurant cafe café hotel club shop store bakery
  factory mill warehouse workshop bank school college university church chapel cathedral abbey churchyard cemetery
  graveyard hospital infirmary sickbay asylum prison jail gaol cell dungeon courtroom courthouse theatre theater
  museum station platform depot airport terminal harbour harbor dock docks pier quay wharf
  street streets lane road roadside highway avenue alley plaza pavement sidewalk bridge gate gates gateway
   driveway courtyard yard garden gardens orchard lawn meadow field fields pasture park wood woods forest jungle grove
  clearing path trail hill hillside hilltop mountain mountains cliff cliffs valley ravine canyon cave cavern moor heath
  marsh swamp desert prairie river riverbank stream creek brook lake pond shore beach seashore coast bay island sea
  ocean camp campfire tent trench village town city
  ship boat deck cabin cockpit galley raft canoe train carriage compartment coach cab taxi car
  bus truck van wagon cart sleigh elevator lift turbolift holodeck transporter engineering quarters bay hangar
  headquarters lab laboratory apartment suite tomb crypt fort barracks`,
);

/** Before a setting: “in the corridor”, “outside Brand's office”. */
export const PLACE_PREPOSITIONS = words(
  "in into at to inside outside through on onto aboard from within towards toward across along near beside behind under",
);

/** “Upstairs, …”, “Next door …”: a place without a noun. */
export const PLACE_ADVERBS = words(
  `upstairs downstairs outside indoors outdoors inside nextdoor next-door elsewhere overhead ashore aboard below home abroad`,
);

/** Before a name, these make a place of it: “in Sandrine's”, “for Bath”. */
export const LOCATIVES = words("in at to for from near");
