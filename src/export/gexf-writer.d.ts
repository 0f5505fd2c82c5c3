/** The writer alone: the package's other doors bring a parser along, which needs a DOM or a library for one. */
declare module "graphology-gexf/common/writer.js" {
  const write: typeof import("graphology-gexf").write;
  export = write;
}
