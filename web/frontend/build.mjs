// Builds what is stale: installs the locked packages, projects the map, bundles style and islands.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const target = "../target";
const inputs = ["package-lock.json", "build.mjs", "map.mjs", "places.json", "tsconfig.json", "vite.config.ts", "src"];
const outputs = [
  "frontend/org/tellurion/web/assets/manifest.json",
  "frontend/org/tellurion/web/map/land.txt",
  "frontend/org/tellurion/web/map/places.csv",
];

function filesUnder(path) {
  return statSync(path).isFile()
    ? [path]
    : readdirSync(path).sort().flatMap((name) => filesUnder(join(path, name)));
}

function digest(paths) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesUnder)) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function fresh(stamp, value) {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === value;
}

function run(command, ...args) {
  const env = { ...process.env, npm_config_update_notifier: "false" };
  const result = spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], env });
  if (result.error) {
    console.error(`frontend: cannot run ${command}: ${result.error.message}`);
  }
  if (result.status !== 0) {
    process.exit(result.status ?? 1);
  }
}

const locked = digest(["package-lock.json"]);
const lockStamp = "node_modules/.installed";
if (!fresh(lockStamp, locked)) {
  console.log("frontend: installing locked packages");
  run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error");
  writeFileSync(lockStamp, locked);
}
const built = digest(inputs);
const buildStamp = `${target}/frontend.stamp`;
if (fresh(buildStamp, built) && outputs.every((file) => existsSync(join(target, file)))) {
  console.log("frontend: up to date");
} else {
  mkdirSync(target, { recursive: true });
  run("node", "node_modules/typescript/bin/tsc", "--noEmit");
  run("node", "node_modules/vite/bin/vite.js", "build", "--logLevel", "warn");
  run("node", "map.mjs");
  writeFileSync(buildStamp, built);
  console.log("frontend: built");
}
