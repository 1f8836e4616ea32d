// Projects land and the position of every country once, so that the server can draw the map.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { geoEqualEarth, geoPath } from "d3-geo";
import { feature, merge } from "topojson-client";

const out = "../target/frontend/org/tellurion/web/map";
const world = JSON.parse(readFileSync("node_modules/world-atlas/countries-110m.json", "utf8"));
const extra = JSON.parse(readFileSync("places.json", "utf8"));
const width = 1000;
const height = 488;
const antarctica = "010";

const geometries = world.objects.countries.geometries.filter(({ id }) => id !== antarctica);
const projection = geoEqualEarth()
  .rotate([-11, 0])
  .fitSize([width, height], feature(world, { type: "GeometryCollection", geometries }));
const path = geoPath(projection).digits(1);

const round = (number) => number.toFixed(1);
const places = new Map();
for (const geometry of geometries) {
  if (geometry.id !== undefined) {
    const largest = largestPart(feature(world, geometry).geometry);
    places.set(geometry.id, path.centroid(largest));
  }
}
for (const [code, position] of Object.entries(extra)) {
  places.set(code, projection(position));
}

// The part of a country with the largest area stands for it: France is not at sea.
function largestPart(geometry) {
  if (geometry.type !== "MultiPolygon") {
    return geometry;
  }
  const parts = geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
  return parts.reduce((best, part) => (path.area(part) > path.area(best) ? part : best));
}

mkdirSync(out, { recursive: true });
writeFileSync(`${out}/land.txt`, path(merge(world, geometries)));
const rows = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
const csv = rows.map(([code, [x, y]]) => `${code},${round(x)},${round(y)}\n`).join("");
writeFileSync(`${out}/places.csv`, `place,x,y\n${csv}`);
