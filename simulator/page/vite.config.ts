import { defineConfig, type Plugin } from "vite";

const policy = [
  "default-src 'self'",
  "img-src 'self' data: blob: http: https:",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join("; ");

/** The development server injects its own inline code, so only the built page carries the policy. */
const contentSecurityPolicy = (): Plugin => ({
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: policy }, injectTo: "head-prepend" },
  ],
});

export default defineConfig({
  base: "./",
  plugins: [contentSecurityPolicy()],
  server: { proxy: { "/sim": "http://localhost:3980" } },
  build: {
    outDir: "../wwwroot",
    emptyOutDir: true,
    chunkSizeWarningLimit: 900,
    // Fixed names: the .NET build lists these files before this one writes them.
    rolldownOptions: {
      output: {
        entryFileNames: "assets/page.js",
        chunkFileNames: "assets/[name].js",
        assetFileNames: "assets/[name][extname]",
      },
    },
  },
});
