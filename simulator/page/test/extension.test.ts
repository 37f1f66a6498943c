import { expect, test } from "vitest";
import { dialogIn, foundIn, isCaseLink } from "../src/model/extension";

test("results of a search carry their preview and their card", () => {
  const found = foundIn({
    status: 200,
    body: { composeExtension: { type: "result", attachments: [{ content: { type: "AdaptiveCard" }, preview: { content: { title: "ST-2026-00001 · No enciende", text: "Registrado" } } }] } },
  });

  expect(found).toEqual({ cases: [{ title: "ST-2026-00001 · No enciende", text: "Registrado", card: { type: "AdaptiveCard" } }], text: "" });
});

test("instead of results there may be a sentence, and an app that is silent is told", () => {
  expect(foundIn({ status: 200, body: { composeExtension: { type: "message", text: "No encontré casos" } } })).toEqual({ cases: [], text: "No encontré casos" });
  expect(foundIn({ status: 0, body: null, error: "No se pudo contactar la aplicación." }).text).toBe("No se pudo contactar la aplicación.");
  expect(foundIn({ status: 200, body: null }).cases).toEqual([]);
});

test("a dialog goes on with a card or ends with a sentence", () => {
  expect(dialogIn({ status: 200, body: { task: { type: "continue", value: { title: "Crear caso", card: { content: { type: "AdaptiveCard" } } } } } }))
    .toEqual({ kind: "card", title: "Crear caso", card: { type: "AdaptiveCard" } });
  expect(dialogIn({ status: 200, body: { task: { type: "message", value: "Registré el caso" } } })).toEqual({ kind: "text", text: "Registré el caso" });
  expect(dialogIn({ status: 501, body: null }).kind).toBe("text");
});

test("only what looks like the link of a case is asked about", () => {
  expect(isCaseLink(" http://127.0.0.1:5000/casos/ST-2026-00001 ")).toBe(true);
  expect(isCaseLink("mira http://127.0.0.1:5000/casos/ST-2026-00001")).toBe(false);
  expect(isCaseLink("https://teams.microsoft.com/")).toBe(false);
});
