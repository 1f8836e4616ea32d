import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  base: "/assets/",
  publicDir: false,
  build: {
    outDir: here("../target/frontend/org/tellurion/web/assets"),
    emptyOutDir: true,
    assetsDir: "",
    assetsInlineLimit: 0,
    manifest: "manifest.json",
    modulePreload: false,
    target: "es2022",
    cssTarget: "chrome123",
    rollupOptions: {
      input: {
        style: here("src/style/main.css"),
        theme: here("src/islands/theme.ts"),
        map: here("src/islands/map.ts"),
      },
    },
  },
  test: {
    environment: "happy-dom",
    include: ["test/**/*.test.ts"],
  },
});
