import {
  exportJson,
  exportNetwork,
  exportPicture,
  type NetworkFormat,
  type Picture,
  type PictureFormat,
} from "../export/export-story.ts";
import { reading } from "../state/reading.ts";
import { Menu, MenuItem } from "./menu.tsx";

const FORMATS: readonly (readonly [format: PictureFormat, label: string, hint: string])[] = [
  ["svg", "SVG", "vector, with real text"],
  [1, "PNG", "1×"],
  [2, "PNG", "2×"],
  [4, "PNG", "4×"],
];

const PICTURES: readonly (readonly [picture: Picture, name: string])[] = [
  ["network", "Network"],
  ["matrix", "Matrix"],
  ["timeline", "Timeline"],
  ["storylines", "Storylines"],
];

const DATA: readonly (readonly [format: NetworkFormat, label: string, hint: string])[] = [
  ["gexf", "Network GEXF", "for Gephi"],
  ["graphml", "Network GraphML", "for Cytoscape, igraph, R"],
  ["ties", "Ties CSV", "as shown"],
  ["measures", "Measures CSV", "as shown"],
];

/** The pictures and the data, as files. */
export function ExportMenu() {
  const story = reading.value?.story;
  return (
    <Menu label="Export" disabled={story === undefined}>
      {PICTURES.map(([picture, name]) => (
        <>
          <p class="menu-heading">{name}, as shown</p>
          {FORMATS.map(([format, label, hint]) => (
            <MenuItem
              key={format}
              hint={hint}
              onChoose={() => story !== undefined && void exportPicture(story, picture, format)}
            >
              {name} {label}
            </MenuItem>
          ))}
        </>
      ))}
      <p class="menu-heading">Data</p>
      <MenuItem
        hint="all that was found"
        onChoose={() => story !== undefined && void exportJson(story)}
      >
        Story JSON
      </MenuItem>
      {DATA.map(([format, label, hint]) => (
        <MenuItem
          key={format}
          hint={hint}
          onChoose={() => story !== undefined && void exportNetwork(story, format)}
        >
          {label}
        </MenuItem>
      ))}
    </Menu>
  );
}
