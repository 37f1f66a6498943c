// Checks a manifest with the schemas of Microsoft's own package, without a connection: node validate.mjs FILE
import { readFile } from "node:fs/promises";
import manifests from "@microsoft/app-manifest";

const manifest = JSON.parse(await readFile(process.argv[2], "utf8"));
const complaints = await manifests.AppManifestUtils.validateAgainstSchema(manifest);
for (const complaint of complaints) {
  console.error(complaint);
}
process.exitCode = complaints.length === 0 ? 0 : 1;
