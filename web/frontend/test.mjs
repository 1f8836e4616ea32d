// Runs the tests of the islands.
import { spawnSync } from "node:child_process";

const result = spawnSync("node", ["node_modules/vitest/vitest.mjs", "run"], {
  stdio: ["ignore", "inherit", "inherit"],
});
process.exit(result.status ?? 1);
